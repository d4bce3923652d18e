"""A first draft of a mapping, from the MIRIAM annotations of somebody else's model and from its names.

A draft is a proposal for a person to check: each line says what it rests on, what is doubtful says why, and the end of
the file lists what to look at first and what could not be placed, on their side and on the claims'. Whatever the model
is, the draft can be used as it stands: a line that the model does not allow is written as a comment, with the reason.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ifnsbml.mapping.draft_inputs import (
    LIGANDS,
    FoundInput,
    computed_ligands,
    find_ligands,
    find_losses,
    inhibitors,
    unclear_ligands,
)
from ifnsbml.mapping.draft_items import Holdings, Item, read_holdings
from ifnsbml.mapping.draft_names import FAMILIES, GENERIC
from ifnsbml.mapping.draft_readouts import DraftReadout, find_readout, generic_readout, words_of
from ifnsbml.mapping.draft_units import UnitLine, unit_lines
from ifnsbml.mapping.mapping import MappingError, load_mapping
from ifnsbml.mapping.reading import read_translation
from ifnsbml.mapping.units import nanomolar
from ifnsbml.model.errors import ModelFileError
from ifnsbml.yaml_file import Problem

_INPUT = re.compile(r"IFN_|expression_|inhibition_|mutant_|context_|hypothesis_|k_")
_WIDTH = 100
_MAX_LISTED = 200


@dataclass(frozen=True)
class _Entry:
    """One line of a draft: what it says as YAML, what that rests on, and why it may be wrong."""

    name: str
    fields: Mapping[str, str]
    """The fields of the entry, each as it is written; the first may stand alone."""
    why: str
    ids: tuple[str, ...]
    doubts: tuple[str, ...] = ()
    rank: int = 0
    """How sure it is; 0 is an annotation or the claims' own word, more is less sure."""
    refused: str = ""

    @property
    def text(self) -> str:
        """The entry as it stands in the draft."""
        fields = dict(self.fields)
        if self.doubts:
            fields["unsure"] = json.dumps("; ".join(self.doubts), ensure_ascii=False)
        first = next(iter(fields))
        if len(fields) == 1 and first in ("id", "formula"):
            said = fields[first]
        else:
            said = f"{{{', '.join(f'{key}: {value}' for key, value in fields.items())}}}"
        line = f"  {self.name}: {said}  # {self.why}"
        return f"# {line.strip()}; left out: {self.refused}" if self.refused else line


@dataclass
class _Draft:
    holdings: Holdings
    name: str
    """The model's id, or the file's name where it has none."""
    has_id: bool
    units: tuple[UnitLine, UnitLine]
    vocabulary: Collection[str]
    inputs: dict[str, _Entry] = field(default_factory=dict)
    observables: dict[str, _Entry] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)

    @property
    def entries(self) -> dict[str, _Entry]:
        """Every line that is not left out."""
        return {name: entry for name, entry in (self.inputs | self.observables).items() if not entry.refused}

    @property
    def text(self) -> str:
        """The whole file."""
        lines = [f"# A draft for {self.name}, from its annotations and names. Check every line before it is used."]
        if self.has_id:
            lines.append(f"model: {_plain(self.name)}")
        lines += [unit.text for unit in self.units]
        lines += _section("inputs", self.inputs)
        lines += _section("observables", self.observables)
        lines += self._to_check()
        lines += [f"# {remark}" for remark in self.remarks]
        lines += self._left_over()
        return "\n".join(lines) + "\n"

    def _to_check(self) -> Iterator[str]:
        """What is least sure, the worst first."""
        doubtful = sorted(
            (entry for entry in self.entries.values() if entry.rank), key=lambda entry: (-entry.rank, entry.name)
        )
        unsure = [unit.key for unit in self.units if not unit.sure]
        if doubtful or unsure:
            yield "# To check first, the least sure first:"
            yield from _listed([*(f"{entry.name};" for entry in doubtful), *(f"{key};" for key in unsure)])

    def _left_over(self) -> Iterator[str]:
        used = {id_ for entry in self.entries.values() for id_ in entry.ids}
        unplaced = [item for item in self.holdings.items if item.id not in used and _is_worth_telling(item)]
        unclear = unclear_ligands(self.holdings, used)
        if unclear and not any(name in self.inputs for name in LIGANDS):
            names = ", ".join(item.id for item in unclear[:4])
            yield f"# Which interferon is {names}? Under inputs, write for example  IFN_gamma: {unclear[0].id}"
        for family in sorted(GENERIC):
            question = self._unclear_family(family, used)
            if question:
                yield question
        yield "# Of theirs, not placed:"
        told = [f"{item.id} ({item.label})" if item.label != item.id else item.id for item in unplaced]
        more = [f"… and {len(told) - _MAX_LISTED} more"] if len(told) > _MAX_LISTED else []
        yield from _listed([*told[:_MAX_LISTED], *more])
        taken = self.inputs.keys() | self.observables.keys()
        lacking = sorted(n for n in self.vocabulary if n not in taken and re.match(r"obs_|IFN_|inhib|mutant", n))
        yield "# Of what claims name, not found (leave out what the model lacks: those claims do not apply):"
        yield from _listed(lacking)

    def _unclear_family(self, family: str, used: Collection[str]) -> str:
        members = [item for item in self.holdings.items if family in item.held and item.id not in used]
        if not members:
            return ""
        found = generic_readout(family, self.holdings)
        example = ""
        if found and family == "STAT":
            example = f" If it is STAT1, write under observables  obs_STAT1_pY701: {found.formula}"
        kinds = ", ".join(FAMILIES[family])
        return f"# Which {family} is {', '.join(item.id for item in members[:4])} ({kinds})?{example}"


def draft_mapping(model: Path, vocabulary: Collection[str]) -> str:
    """The text of a draft for ``model``; ``vocabulary`` holds the inputs and read-outs that claims name.

    The model needs no rates: what it holds is told by its species and parameters.

    Raises:
        ModelFileError: the file cannot be used as a model.
    """
    from ifnsbml.model.document import parse_source, read_source

    document = parse_source(read_source(model), needs_rates=False)
    found = document.getModel()
    holdings = read_holdings(document, vocabulary)
    units = unit_lines(holdings)
    draft = _Draft(holdings, found.getId() or model.stem, bool(found.getId()), units, vocabulary)
    _find_inputs(draft)
    _find_observables(draft)
    _take_out_what_is_refused(draft, model)
    return draft.text


def _find_inputs(draft: _Draft) -> None:
    _find_own_words(draft)
    unit = float(nanomolar(_number(draft.units[1].value))) if draft.units[1].value else None
    for name, found in (
        *find_ligands(draft.holdings, unit),
        *find_losses(draft.holdings, draft.vocabulary),
    ):
        if name not in draft.inputs:
            draft.inputs[name] = _input_entry(name, found)
            draft.remarks += found.remarks
    draft.remarks += computed_ligands(draft.holdings)
    draft.remarks += inhibitors(draft.holdings)


def _number(text: str) -> str | float:
    try:
        return float(text)
    except ValueError:
        return text


def _find_own_words(draft: _Draft) -> None:
    """Ids and names that are the claims' own words."""
    for item in draft.holdings.items:
        word = next((word for word in (item.id, item.label) if word in draft.vocabulary), "")
        if not word or word in draft.inputs or word in draft.observables:
            continue
        why = "the claims' own word"
        if not _INPUT.match(word):
            draft.observables[word] = _Entry(word, {"formula": _plain(item.id)}, why, (item.id,))
        elif item.kind != "computed":
            fields = {"id": _plain(item.id)} | ({"default": "0"} if item.initial is None or item.assigned else {})
            draft.inputs[word] = _Entry(word, fields, why, (item.id,))


def _input_entry(name: str, found: FoundInput) -> _Entry:
    ids = [_plain(id_) for id_ in found.ids]
    fields = {found.way: ids[0] if found.way == "id" else f"[{', '.join(ids)}]"} | dict(found.fields)
    rank = 2 * len(found.doubts) + ("name" in found.why)
    return _Entry(name, fields, found.why, found.ids, found.doubts, rank)


def _find_observables(draft: _Draft) -> None:
    for word in words_of(draft.vocabulary):
        found = find_readout(word.removeprefix("obs_"), draft.holdings) if word not in draft.observables else None
        if found is not None:
            draft.observables[word] = _observable_entry(word, found)
    draft.observables = dict(sorted(draft.observables.items()))


def _observable_entry(word: str, found: DraftReadout) -> _Entry:
    items = [term.item for term in found.terms]
    doubts = list(found.doubts)
    why = "from annotations of the mouse's" if any(item.made.orthologues for item in items) else _by(items)
    if found.total:
        why += "; their own total"
    rank = 2 * len(doubts) + sum(item.made.evidence != "annotation" for item in items[:1])
    ids = tuple(item.id for item in items)
    hidden = tuple(part for item in items if item.kind == "computed" for part in item.parts)
    return _Entry(word, {"formula": _quoted(found.formula, bool(doubts))}, why, (*ids, *hidden), tuple(doubts), rank)


def _by(items: list[Item]) -> str:
    """What a line rests on, for its comment."""
    named = [item.id for item in items if item.made.evidence != "annotation"]
    states = any(held.phospho or held.active for item in items for held in item.held.values())
    told = f"from the name of {_some(named)}" if named else "from annotations"
    return told + (" (states and copies read from names)" if states else "")


def _some(names: list[str]) -> str:
    return ", ".join(names[:8]) + (f" and {len(names) - 8} more" if len(names) > 8 else "")


def _is_worth_telling(item: Item) -> bool:
    return item.kind in ("species", "variable") or bool(item.held)


def _take_out_what_is_refused(draft: _Draft, model: Path) -> None:
    """Hold the draft against the model as ``validate`` does, and turn what is refused into comments."""
    for _ in range(len(draft.entries) + 1):
        problems = _refusals(draft.text, model)
        named = {key: told for key, told in problems if key in draft.entries}
        for section in (draft.inputs, draft.observables):
            for key in named.keys() & section.keys():
                section[key] = _without(section[key], named[key])
        if not named:
            draft.remarks += [f"As it stands it is not taken: {told}" for _, told in problems]
            return


def _without(entry: _Entry, reason: str) -> _Entry:
    return _Entry(entry.name, entry.fields, entry.why, (), entry.doubts, entry.rank, _one_line(reason))


def _one_line(text: str) -> str:
    return " ".join("".join(character if character.isprintable() else " " for character in text).split())


def _refusals(text: str, model: Path) -> list[tuple[str, str]]:
    """What is wrong with a mapping for this model: the input or read-out, "" for the whole, and why."""
    with tempfile.TemporaryDirectory(prefix="ifnsbml-") as folder:
        file = Path(folder) / "draft.yaml"
        file.write_text(text, encoding="utf-8")
        try:
            read_translation(model, load_mapping(file))
        except MappingError as error:
            return [_placed(problem) for problem in error.problems]
        except ModelFileError:
            return []  # a model without rates cannot be run under any mapping
    return []


def _placed(problem: Problem | str) -> tuple[str, str]:
    if isinstance(problem, str):
        return "", _one_line(problem)
    steps = re.split(r"[.\[]", problem.place)
    return (steps[1] if len(steps) > 1 else ""), _one_line(problem.message)


def _plain(text: str) -> str:
    """An id as YAML reads it back as text: a few words would be truth values."""
    return f'"{text}"' if text.lower() in {"yes", "no", "true", "false", "on", "off", "null", "y", "n"} else text


def _quoted(formula: str, within: bool) -> str:
    """A formula as it stands in YAML; within braces, and where it begins with one, in quotes."""
    return json.dumps(formula) if within or not re.fullmatch(r"[\w(][\w ()*/+]*", formula) else _plain(formula)


def _section(title: str, entries: Mapping[str, _Entry]) -> Iterator[str]:
    if any(not entry.refused for entry in entries.values()):
        yield f"{title}:"
    else:
        yield f"{title}: {{}}  # nothing was found"
    yield from (entry.text for entry in entries.values())


def _listed(words: list[str]) -> Iterator[str]:
    line = "#  "
    for word in words or ["nothing"]:
        if len(line) + len(word) > _WIDTH:
            yield line
            line = "#  "
        line += f" {word}"
    yield line
