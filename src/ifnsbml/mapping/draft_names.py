"""What the name of a species tells: which molecules it holds, how many, in which states and where.

Names are read in three spellings: free text and ids (``pSTAT1dimn``, ``(STAT1C*)2``, ``receptor with active JAK1``),
CellDesigner's encoding of special characters (``IFN_minus__gamma_``), and the patterns of rule-based models
(``STAT1(Y701='p', loc='n') % IRF9(b=1)`` in PySB, ``STAT1(Y701~p)`` in BNGL). A state belongs to the molecule that it
stands at: in ``IFNRJ2_star_STAT1c`` the star is the receptor's, not STAT1's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Literal

from ifnsbml.model.miriam import known_symbols

Mark = Literal["phospho", "phospho-serine", "star", "active", "GTP"]

FAMILIES: Mapping[str, tuple[str, ...]] = {
    "STAT5": ("STAT5A", "STAT5B"),
    "ERK": ("MAPK1", "MAPK3"),
    "MEK": ("MAP2K1", "MAP2K2"),
    "p38": ("MAPK14", "MAPK11", "MAPK12", "MAPK13"),
    "AKT": ("AKT1", "AKT2"),
    "RAP1": ("RAP1A", "RAP1B"),
    "PI3K": ("PIK3CA", "PIK3CB", "PIK3CD"),
    "CaMKII": ("CAMK2A", "CAMK2B", "CAMK2D", "CAMK2G"),
    "JAK": ("JAK1", "JAK2", "TYK2"),
    "STAT": ("STAT1", "STAT2", "STAT3", "STAT4", "STAT5A", "STAT5B", "STAT6"),
}
"""Names that stand for several genes."""
GENERIC = frozenset({"JAK", "STAT"})
"""Families whose members claims tell apart: a model that names no more than these leaves a question open."""

_ALIASES: Mapping[str, str] = {
    **{family: family for family in FAMILIES},
    **{"SHP1": "PTPN6", "SHP2": "PTPN11", "PTP1B": "PTPN1", "TCPTP": "PTPN2", "UBP43": "USP18", "ISGF3G": "IRF9"},
    **{"ERK1": "MAPK3", "ERK2": "MAPK1", "MEK1": "MAP2K1", "MEK2": "MAP2K2", "MKK3": "MAP2K3", "MKK6": "MAP2K6"},
    **{"MK2": "MAPKAPK2", "MK3": "MAPKAPK3", "MNK1": "MKNK1", "MNK2": "MKNK2", "MSK1": "RPS6KA5", "MSK2": "RPS6KA4"},
    **{"S6K": "RPS6KB1", "p70S6K": "RPS6KB1", "4EBP1": "EIF4EBP1", "PDK1": "PDPK1", "PKB": "AKT", "C3G": "RAPGEF1"},
    **{"PKCdelta": "PRKCD", "PKCd": "PRKCD", "PKCtheta": "PRKCQ", "PKCepsilon": "PRKCE", "CBP": "CREBBP"},
    **{"p300": "EP300", "iNOS": "NOS2", "CD95": "FAS", "p65": "RELA", "IKKalpha": "CHUK", "IKKbeta": "IKBKB"},
    **{"VAV": "VAV1", "STAT5alpha": "STAT5A", "STAT5beta": "STAT5B"},
}
_ISGF3 = ("STAT1", "STAT2", "IRF9")

_GREEK = {
    "α": "alpha",
    "β": "beta",
    "γ": "gamma",
    "δ": "delta",
    "ε": "epsilon",
    "θ": "theta",
    "κ": "kappa",
    "ω": "omega",
}
_ESCAPES = {"underscore": "_", "br": " ", "space": " ", "plus": "+", "minus": "-", "slash": "/"}
_ESCAPES |= dict.fromkeys(("super", "endsuper", "sub", "endsub"), "")
_ESCAPE = re.compile(f"_({'|'.join(_ESCAPES)})_")

_PHOSPHO_WORD = re.compile(
    r"p{1,2}|P{1,2}|phos|phospho|phosphorylated|p?(?:[YT]|Tyr|Thr)\d{1,4}|pY|ptyr|pTyr|pYpT|pTpY"
)
_SERINE_WORD = re.compile(r"p?(?:S|Ser)\d{1,4}|pS|pSer")
_MARK_WORDS: Mapping[str, Mark] = {
    **{"star": "star", "active": "active", "activated": "active", "act": "active"},
    **{"on": "active", "gtp": "GTP"},
}
_ADJECTIVES = frozenset({"active", "activated", "phosphorylated", "phospho"})
_NUCLEAR_WORDS = frozenset({"n", "nuc", "nucl", "nuclear", "nucleus", "nucleoplasm", "nucleoplasmic"})
_PLACES = frozenset(
    {"c", "cyt", "cyto", "cytosol", "cytosolic", "cytoplasm", "cytoplasmic", "surface", "membrane", "m"}
)
_PLACES |= {"in", "out", "i", "ext", "extracellular", "internalized", "internalised"}
_RNA_WORDS = re.compile(r"(?:m|n)?rna\d*[cn]?|transcripts?|messenger", re.IGNORECASE)
_DIMER_WORDS = frozenset({"dimer", "dimers", "homodimer", "homodimers", "dim", "dimerised", "dimerized"})
_SILENT = frozenset(
    {"of", "with", "and", "the", "a", "to", "bound", "free", "total", "tot", "complex", "observed", "obs"}
)
_SILENT |= {"inactive", "unphosphorylated", "latent", "level", "amount", "concentration", "conc", "species", "protein"}
_SUFFIX = re.compile(
    r"star|phospho|phos|act(?:ivated|ive)?|Act|dimer|Dimer|dim|Dim|[mn]?RNA\d*|mrna|GTP|GDP|cyt|nuc|Cyt|Nuc|"
    r"tot|Tot|total|free|ex|[pP]{1,2}|[cnCNDdUu]"
)
_SPLIT_NUMBER = re.compile(r"(?<![A-Za-z])(STAT|JAK|TYK|IRF|SOCS|MKK|ERK|MEK)[-_ ](?=[1-9])", re.IGNORECASE)
_TOKEN = re.compile(r"[A-Za-z0-9]+|[()\[\]{}*]|[^A-Za-z0-9()\[\]{}*]+")


@dataclass(frozen=True)
class Mention:
    """One molecule in a name: its HGNC symbol, a family's name, or "" for a word that is not known."""

    symbol: str
    marks: frozenset[Mark] = frozenset()


@dataclass(frozen=True)
class NameReading:
    """All that one name tells; a molecule that is there twice is mentioned twice."""

    mentions: tuple[Mention, ...] = ()
    nuclear: bool = False
    rna: bool = False
    dimer: bool = False
    pattern: bool = False
    """Whether the name is a pattern of a rule-based model, which says everything."""

    @property
    def known(self) -> tuple[Mention, ...]:
        """The molecules that are known."""
        return tuple(mention for mention in self.mentions if mention.symbol)

    def of(self, symbol: str) -> tuple[Mention, ...]:
        """The mentions of one gene product, by its own name or its family's."""
        own = tuple(mention for mention in self.mentions if mention.symbol == symbol)
        return own or tuple(mention for mention in self.mentions if symbol in FAMILIES.get(mention.symbol, ()))


def spelled_out(text: str) -> str:
    """A name with CellDesigner's codes and Greek letters written as other programs write them in ids."""
    for letter, word in _GREEK.items():
        text = text.replace(letter, word).replace(letter.upper(), word)
    return _ESCAPE.sub(lambda found: _ESCAPES[found[1]], text)


def read_name(text: str, symbols: frozenset[str] = frozenset()) -> NameReading:
    """Read one name or id; ``symbols`` are gene symbols that are to be known beside those of the package."""
    return _read_pattern(text, symbols) or _read_free(spelled_out(text), symbols)


@cache
def _names(extra: frozenset[str]) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """What finds a molecule in a word, and the symbol that each name stands for, by its lower-case spelling."""
    meanings = {symbol.lower(): symbol for symbol in known_symbols() | extra}
    meanings |= {alias.lower(): symbol for alias, symbol in _ALIASES.items()} | {"isgf3": "ISGF3"}
    longest = sorted(meanings, key=lambda name: (-len(name), name))
    return re.compile("|".join(map(re.escape, longest)), re.IGNORECASE), meanings


def symbol_named(word: str, symbols: frozenset[str] = frozenset()) -> str:
    """The symbol or family that a whole word is a name of; "" for any other word."""
    return _names(symbols)[1].get(word.lower(), "")


# --- patterns of rule-based models ---------------------------------------------------------

_MOLECULE = re.compile(r"\s*(?:%|\._br_|\.)?\s*(?:@\w+::?)?(\w+)\(")
_AFTER = re.compile(r"(?:\s*\*\*\s*(\w+)|@(\w+))?")


def _read_pattern(text: str, symbols: frozenset[str]) -> NameReading | None:
    """The molecules of a PySB or BNGL pattern; None for any other name."""
    mentions: list[Mention] = []
    nuclear = telling = False
    at = 0
    while at < len(text):
        found = _MOLECULE.match(text, at)
        end = _closing(text, found.end()) if found else -1
        if found is None or end < 0:
            return None
        inside = text[found.end() : end]
        telling |= any(character in inside for character in "=~!,") or not inside.strip()
        marks = frozenset(mark for _, state in _sites(inside) for mark in _site_mark(_, state))
        nuclear |= any(state.lower() in _NUCLEAR_WORDS for _, state in _sites(inside))
        place = _AFTER.match(text, end + 1)
        assert place is not None  # it may be empty
        nuclear |= (place[1] or place[2] or "").lower() in _NUCLEAR_WORDS
        mentions.append(Mention(symbol_named(found[1], symbols), marks))
        at = place.end()
    return NameReading(tuple(mentions), nuclear=nuclear, pattern=True) if telling and mentions else None


def _closing(text: str, start: int) -> int:
    depth = 1
    for at in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth == 0:
            return at
    return -1


def _sites(inside: str) -> Iterator[tuple[str, str]]:
    """Sites and their states: ``Y701='p'``, ``Y701=('p', 1)``, ``Y701~p!1``."""
    for site, state in re.findall(r"(\w+)\s*=\s*\(?\s*'([^']*)'", inside):
        yield site, state
    for site, state in re.findall(r"(\w+)~(\w+)", inside):
        yield site, state


def _site_mark(site: str, state: str) -> Iterator[Mark]:
    if _PHOSPHO_WORD.fullmatch(state) or _SERINE_WORD.fullmatch(state) or state.lower() == "p":
        yield "phospho-serine" if re.fullmatch(r"p?(?:S|Ser)\d+", site) else "phospho"
    elif state.lower() in _MARK_WORDS:
        yield _MARK_WORDS[state.lower()]


# --- free text -----------------------------------------------------------------------------


@dataclass
class _Reader:
    """Reads a name from left to right: marks go to what they stand at."""

    symbols: frozenset[str]
    mentions: list[Mention] = field(default_factory=list)
    groups: list[int] = field(default_factory=list)
    """Where each open parenthesis begins among the mentions."""
    last: slice | None = None
    """What a mark that follows belongs to: the last molecule, or all of the parenthesis that was closed last."""
    pending: set[Mark] = field(default_factory=set)
    """Marks that wait for the next molecule."""
    leading: bool = False
    """Whether marks stand before their molecules in this name: the first one does."""
    closed: bool = False
    nuclear: bool = False
    rna: bool = False
    dimer: bool = False

    def token(self, token: str, following: bool) -> None:
        """Take one token; ``following`` tells whether any word comes after it."""
        closed, self.closed = self.closed, False
        if token in ("(", "[", "{"):
            self.groups.append(len(self.mentions))
            self.last = None
        elif token in (")", "]", "}"):
            self.last = slice(self.groups.pop() if self.groups else 0, len(self.mentions))
            self.closed = True
        elif token == "*":
            self.mark("star")
        elif not token[0].isalnum():
            return
        elif token.isdigit():
            if closed and self.last is not None and int(token) <= 8:  # no complex of more copies
                self.mentions[self.last] = self.mentions[self.last] * max(int(token), 1)
                self.last = slice(self.last.start, len(self.mentions))
        else:
            self.word(token, following)

    def word(self, word: str, following: bool) -> None:
        lower = word.lower()
        mark = _mark_of(word)
        if mark is not None:
            adjective = lower in _ADJECTIVES
            ahead = following and (self.last is None or (self.leading and not adjective))
            if ahead:
                self.leading |= not self.mentions
                self.pending.add(mark)
            else:
                self.mark(mark)
        elif lower in _NUCLEAR_WORDS:
            self.nuclear = True
        elif _RNA_WORDS.fullmatch(word):
            self.rna = True
            self.nuclear |= lower.endswith("n") and not lower.endswith("rn")
        elif lower in _DIMER_WORDS:
            self.dimer = True
        elif lower in _SILENT:
            self.last = None  # "receptor with active JAK1": what follows is about the next molecule
        elif lower not in _PLACES:
            self.molecules(word)

    def mark(self, mark: Mark) -> None:
        """Mark what stands before."""
        if self.last is None:
            self.pending.add(mark)
            self.leading |= not self.mentions
            return
        for at in range(self.last.start, self.last.stop):
            self.mentions[at] = replace(self.mentions[at], marks=self.mentions[at].marks | {mark})

    def molecule(self, symbol: str, marks: set[Mark]) -> None:
        marks = marks | self.pending
        self.pending = set()
        start = len(self.mentions)
        if symbol == "ISGF3":  # mature ISGF3 holds both STATs phosphorylated, and IRF9
            phospho: frozenset[Mark] = frozenset({"phospho"})
            self.mentions += [Mention(part, phospho if part != "IRF9" else frozenset()) for part in _ISGF3]
        else:
            self.mentions.append(Mention(symbol, frozenset(marks)))
        self.last = slice(start, len(self.mentions))

    def molecules(self, word: str) -> None:
        """One word, which may run several molecules and their states together: ``pSTAT1pSTAT2n``."""
        parts = list(self._parts(word))
        if not parts:
            self.rna |= bool(re.search(r"[mn]?RNA\d*$", word))
            found = re.match(r"(p{1,2})(?=[A-Z0-9])", word)
            self.leading |= bool(found) and not self.mentions
            self.molecule("", {"phospho"} if found else set())
            return
        start = parts[0][0]
        before = re.fullmatch(
            r"(.*?)(?:(?:(?<![a-oq-z])|(?<=^[cn])|(?<=^nuc)|(?<=^cyt))p{1,2}|P|phospho)", word[:start]
        )
        ahead = before is not None
        rest = before[1] if before else word[:start]
        if rest.lower() in _NUCLEAR_WORDS:
            self.nuclear = True
        elif rest == "m":
            self.rna = True  # mIRF9, the message of IRF9
        elif rest and rest.lower() not in _PLACES:
            self.molecule("", set())
        prefixed = ahead
        for number, (begin, end, symbol) in enumerate(parts):
            stop = parts[number + 1][0] if number + 1 < len(parts) else len(word)
            self.leading |= ahead and not self.mentions
            self.molecule(symbol, {"phospho"} if ahead else set())
            behind = word[end:stop]
            ahead = prefixed and number + 1 < len(parts) and behind.endswith("p")
            self._suffixes(behind[:-1] if ahead else behind)
            assert begin < end

    def _parts(self, word: str) -> Iterator[tuple[int, int, str]]:
        """The molecules in a word: what stands before and behind each must be a state, a place, or another one."""
        finder, meanings = _names(self.symbols)
        found = [(m.start(), m.end(), meanings[m[0].lower()]) for m in finder.finditer(word)]
        for number, (start, end, symbol) in enumerate(found):
            stop = found[number + 1][0] if number + 1 < len(found) else len(word)
            before = word[:start]
            boundary = start == 0 or not before[-1].isalpha() or before[-1] in "pPnc" or word[start].isupper()
            numbered = len(symbol) > 3 and word[end - 1].isdigit() and word[start].isupper()  # JAK2 in EpoRJAK2
            camel = start == 0 or numbered or not before[-1].isupper() or before[-1] in "PNC"
            behind = word[end:stop]
            if behind[:1].isdigit() and word[end - 1].isdigit():
                continue  # STAT1 in STAT12
            if boundary and camel and re.fullmatch(f"(?:{_SUFFIX.pattern})*", behind):
                yield start, end, symbol

    def _suffixes(self, text: str) -> None:
        for found in _SUFFIX.finditer(text):
            word = found[0]
            lower = word.lower()
            if lower in ("p", "pp", "phos", "phospho"):
                self.mark("phospho")
            elif lower == "star" or lower.startswith("act"):
                self.mark("star" if lower == "star" else "active")
            elif lower == "gtp":
                self.mark("GTP")
            elif lower in ("d", "dim", "dimer"):
                self.dimer = True
            elif "rna" in lower:
                self.rna = True
            elif lower in ("n", "nuc"):
                self.nuclear = True


def _mark_of(word: str) -> Mark | None:
    if _PHOSPHO_WORD.fullmatch(word):
        return "phospho"
    if _SERINE_WORD.fullmatch(word):
        return "phospho-serine"
    return _MARK_WORDS.get(word.lower())


def _read_free(text: str, symbols: frozenset[str]) -> NameReading:
    reader = _Reader(symbols)
    tokens = _TOKEN.findall(_SPLIT_NUMBER.sub(r"\1", text))
    words = [at for at, token in enumerate(tokens) if token[0].isalnum()]
    for at, token in enumerate(tokens):
        reader.token(token, following=bool(words) and at < words[-1])
    if not reader.mentions and reader.pending:  # a name that is no more than a state: pS
        marks: set[Mark] = {"phospho" if mark == "phospho-serine" else mark for mark in reader.pending}
        reader.pending = set()
        reader.molecule("", marks)
    return NameReading(tuple(reader.mentions), reader.nuclear, reader.rna, reader.dimer)
