"""A first draft of a mapping, from the MIRIAM annotations of somebody else's model and from its names.

A draft is a proposal for a person to check: each line says what it rests on, and the end of the file lists what
could not be placed, on their side and on the claims'.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ifnsbml.claims.factreader import read_facts
from ifnsbml.claims.facts import SpeciesFacts
from ifnsbml.mapping.mapping import TIMES

_LIGANDS = {
    "IFN_alpha": (r"IFNA\d+", r"(?:ifn|interferon)[\s_-]*(?:α|alpha|a(?![a-z]))"),
    "IFN_beta": (r"IFNB1", r"(?:ifn|interferon)[\s_-]*(?:β|beta|b(?![a-z]))"),
    "IFN_omega": (r"IFNW1", r"(?:ifn|interferon)[\s_-]*(?:ω|omega)"),
    "IFN_gamma": (r"IFNG", r"(?:ifn|interferon)[\s_-]*(?:γ|gamma|g(?![a-z]))"),
}
_ANY_LIGAND = re.compile(r"ifn|interferon", re.IGNORECASE)
_PHOSPHO = re.compile(
    r"phospho|(?:^|[^a-z0-9])p(?=[A-Z])|(?<=[a-z0-9])p(?=[A-Z])|_p(?![a-z])|[-_]?P(?![A-Za-z])|star|\*|activ"
)
_NUCLEAR = re.compile(r"nucl|nuc$", re.IGNORECASE)
_DIMER = re.compile(r"dimer|homodim|dim(?![a-z]{2})", re.IGNORECASE)
_RNA = re.compile(r"mrna|(?<![a-z])rna", re.IGNORECASE)
_WIDTH = 100


@dataclass(frozen=True)
class _Seen:
    """One of their species as far as annotation and name tell."""

    species: SpeciesFacts
    label: str
    copies: Mapping[str, int]
    evidence: str
    phospho: bool
    nuclear: bool
    rna: bool

    @property
    def id(self) -> str:
        return self.species.id


def draft_mapping(model: Path, vocabulary: Collection[str]) -> str:
    """The text of a draft for ``model``; ``vocabulary`` holds the inputs and read-outs that claims name.

    Raises:
        ModelFileError: the file cannot be used as a model.
    """
    from ifnsbml.simulation.anatomy import study
    from ifnsbml.simulation.document import read_document

    document = read_document(model)
    facts = read_facts(model)
    seen = [_look(species, document.getModel().getSpecies(species.id)) for species in facts.species.values()]
    inputs = dict(_ligands(seen)) | dict(_losses(seen, vocabulary))
    observables = dict(_observables(seen, vocabulary))
    lines = [f"# A draft for {facts.name}, from its annotations and names. Check every line before it is used."]
    if re.fullmatch(r"[A-Za-z_]\w*", facts.name):
        lines.append(f"model: {_plain(facts.name)}")
    lines += _units(document.getModel(), study(document).time_unit)
    lines += _section("inputs", inputs)
    lines += _section("observables", observables)
    used = " ".join([*inputs.values(), *observables.values()])
    lines += _left_over(seen, used, {*inputs, *observables}, vocabulary)
    return "\n".join(lines) + "\n"


def _look(species: SpeciesFacts, element: Any) -> _Seen:
    label = " ".join("".join(c if c.isprintable() else " " for c in element.getName()).split()) or species.id
    words = f"{species.id} {label}"
    copies, evidence = dict(species.copies), "annotation"
    named = _named(species.id) or _named(label)
    if not copies:
        copies, evidence = dict(named), "name"
    # MIRIAM names a part once however many copies there are; a name may tell.
    if len(copies) == 1 and (_DIMER.search(words) or max(named.values(), default=1) > 1):
        copies = dict.fromkeys(copies, 2)
    home = f"{species.compartment} {words}"
    return _Seen(
        species,
        label,
        copies,
        evidence,
        phospho=bool(_PHOSPHO.search(species.id) or _PHOSPHO.search(label)),
        nuclear=bool(_NUCLEAR.search(home)) or bool(re.search(r"\dn(?![a-z])|dimn|ISGF3n", species.id)),
        rna=bool(_RNA.search(words)),
    )


def _named(text: str) -> Counter[str]:
    """The molecules that a name is put together from: ``pSTAT1pSTAT2n`` holds STAT1 and STAT2."""
    found = Counter(match.group(1).upper() for match in _symbol_pattern().finditer(text))
    if re.search(r"ISGF3", text, re.IGNORECASE):
        found.update({"STAT1": 1, "STAT2": 1, "IRF9": 1})
    return found


@cache
def _symbol_pattern() -> re.Pattern[str]:
    from importlib.resources import files

    table = files("ifnsbml.data").joinpath("identifiers.tsv").read_text(encoding="utf-8")
    symbols = sorted({line.split("\t")[0] for line in table.splitlines()[1:]}, key=len, reverse=True)
    before, after = r"(?:(?<![A-Za-z0-9])|(?<=[pP_])|(?<=\d[cn]))", r"(?![0-9A-Z])(?![a-bd-lo-z][a-ln-z])"
    return re.compile(f"{before}({'|'.join(map(re.escape, symbols))})(?:{after}|(?=p[A-Z])|(?=m?RNA))", re.IGNORECASE)


def _ligands(seen: list[_Seen]) -> Iterator[tuple[str, str]]:
    alone = [one for one in seen if len(one.copies) <= 1 and not one.rna and not one.nuclear]
    for name, (symbol, pattern) in _LIGANDS.items():
        by_annotation = [one for one in alone if any(re.fullmatch(symbol, held) for held in one.species.copies)]
        named = re.compile(pattern, re.IGNORECASE)
        by_name = [one for one in alone if named.fullmatch(one.id) or named.fullmatch(one.label)]
        for one in (by_annotation or by_name)[:1]:
            yield name, f"{_plain(one.id)}  # from its {'annotation' if by_annotation else 'name'}: {one.label}"


def _losses(seen: list[_Seen], vocabulary: Collection[str]) -> Iterator[tuple[str, str]]:
    for name in sorted(vocabulary):
        if not name.startswith("expression_"):
            continue
        held = [
            one
            for one in seen
            if one.copies.keys() == {name.removeprefix("expression_")} and one.species.initial > 0 and not one.rna
        ]
        if held:
            ids = ", ".join(_plain(one.id) for one in held)
            yield name, f"{{scale: [{ids}]}}  # what is there at the start{_by(held)}; is more of it made later?"


def _observables(seen: list[_Seen], vocabulary: Collection[str]) -> Iterator[tuple[str, str]]:
    for name in sorted(word for word in vocabulary if word.startswith("obs_")):
        found = _readout(name.removeprefix("obs_"), [one for one in seen if one.copies])
        if found:
            terms = " + ".join(f"{count} * {one.id}" if count > 1 else one.id for one, count in found)
            yield name, f"{_plain(terms)}  # {_by([one for one, _ in found]).removeprefix(', ')}"


def _readout(word: str, seen: list[_Seen]) -> list[tuple[_Seen, int]]:
    """Their species that a read-out of ours counts, with how many molecules each."""
    proteins = [one for one in seen if not one.rna]
    if match := re.fullmatch(r"(STAT\d\w?|[A-Z0-9]+)_(?:pY\d*|active|phosphorylated)", word):
        return [(one, one.copies[match[1]]) for one in proteins if one.phospho and match[1] in one.copies]
    if match := re.fullmatch(r"(STAT\d)_dimer_nuclear", word):
        return [(one, 2) for one in proteins if one.nuclear and one.phospho and one.copies == {match[1]: 2}]
    if word in ("ISGF3", "ISGF3_nuclear"):
        trimer = {"STAT1", "STAT2", "IRF9"}
        return [(one, 1) for one in proteins if one.copies.keys() == trimer and (one.nuclear or word == "ISGF3")]
    if match := re.fullmatch(r"mRNA_([A-Z0-9]+)", word):
        return [(one, 1) for one in seen if one.rna and match[1] in one.copies]
    if match := re.fullmatch(r"protein_([A-Z0-9]+)", word):
        return [(one, one.copies[match[1]]) for one in proteins if match[1] in one.copies]
    return []


def _by(seen: list[_Seen]) -> str:
    """What a line rests on, for its comment."""
    from_names = [one.id for one in seen if one.evidence == "name"]
    states = " (states and copies read from names)" if any(one.phospho for one in seen) else ""
    return (f", from the name of {', '.join(from_names)}" if from_names else ", from annotations") + states


def _plain(text: str) -> str:
    """An id or a formula as YAML reads it back as text: a few words would be truth values."""
    return f'"{text}"' if text.lower() in {"yes", "no", "true", "false", "on", "off", "null"} else text


def _units(model: Any, time_unit: str) -> list[str]:
    silent = model.getLevel() < 3 and model.getUnitDefinition("time") is None
    if silent or time_unit not in TIMES:
        return ["time_unit: s  # not declared in the file: look at its rate constants", _CONCENTRATION]
    return [f"time_unit: {time_unit}  # as the file declares it", _CONCENTRATION]


_CONCENTRATION = "concentration_unit: nM  # assumed; or pM, uM, mM, M, or how many nM one of their units is"


def _section(title: str, entries: Mapping[str, str]) -> list[str]:
    if not entries:
        return [f"{title}: {{}}  # nothing was found"]
    return [f"{title}:", *(f"  {name}: {text}" for name, text in entries.items())]


def _left_over(seen: list[_Seen], used: str, placed: Collection[str], vocabulary: Collection[str]) -> Iterator[str]:
    unplaced = [one for one in seen if not re.search(rf"\b{re.escape(one.id)}\b", used)]
    maybe = [one.id for one in unplaced if _ANY_LIGAND.search(f"{one.id} {one.label}") and len(one.copies) <= 1]
    if maybe and not any(name in placed for name in _LIGANDS):
        yield f"# Which interferon is {', '.join(maybe[:4])}? Under inputs, write for example  IFN_gamma: {maybe[0]}"
    yield "# Of theirs, not placed:"
    yield from _listed([f"{one.id} ({one.label})" if one.label != one.id else one.id for one in unplaced])
    lacking = sorted(name for name in vocabulary if name not in placed and re.match(r"obs_|IFN_|inhib|mutant", name))
    yield "# Of what claims name, not found (leave out what the model lacks: those claims do not apply):"
    yield from _listed(lacking)


def _listed(words: list[str]) -> Iterator[str]:
    line = "#  "
    for word in words or ["nothing"]:
        if len(line) + len(word) > _WIDTH:
            yield line
            line = "#  "
        line += f" {word}"
    yield line
