"""Of somebody else's model: what of it stands for what claims speak of, and what has no counterpart."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from ifnsbml.claims.fields import ReferenceRole
from ifnsbml.claims.loading import LoadedClaim
from ifnsbml.claims.references import references
from ifnsbml.claims.verdicts import Verdict
from ifnsbml.mapping.mapping import LoadedMapping, MappedInput, MappedObservable
from ifnsbml.model.annotation_reader import read_facts
from ifnsbml.report.html.material import Material

_ROLES = (ReferenceRole.INPUT, ReferenceRole.READOUT, ReferenceRole.SWITCH)


@dataclass(frozen=True)
class MappedName:
    """One name that the model has: what stands for it, how sure that is, and the claims that speak of it."""

    name: str
    what: str
    means: str
    unit: str = ""
    unsure: str = ""
    claims: tuple[str, ...] = ()


@dataclass(frozen=True)
class MissingName:
    """One name that the model lacks, and the claims that cannot be judged on it for want of it."""

    name: str
    claims: tuple[str, ...]


@dataclass(frozen=True)
class Coverage:
    """What a model has of what claims speak of. ``blocked`` counts the claims that do not apply."""

    model: str
    title: str
    source: str
    mapped: tuple[MappedName, ...]
    missing: tuple[MissingName, ...]
    judged: int
    blocked: int


def coverage(material: Material, path: str) -> Coverage:
    """What the mapping (or, without one, the file's own names) covers."""
    speaks = {loaded.id: _names(loaded) for loaded in material.claims}
    users: dict[str, tuple[str, ...]] = {}
    for claim, names in speaks.items():
        for name in names:
            users[name] = (*users.get(name, ()), claim)
    if material.mapping is not None:
        mapped = _mapped(material.mapping, users)
    else:
        facts = read_facts(Path(path))
        has = {**dict.fromkeys(sorted(facts.readable), "read-out"), **dict.fromkeys(facts.inputs, "input")}
        mapped = tuple(
            MappedName(name, has[name], "the file's own id of this name", claims=users[name])
            for name in sorted(users)
            if name in has
        )
    has_names = {entry.name for entry in mapped}
    lacking = [MissingName(name, claims) for name, claims in users.items() if name not in has_names]
    verdicts = Counter(
        results[material.paths.index(path)].verdict is Verdict.NOT_APPLICABLE for results in material.results.values()
    )
    loaded = material.mapping.mapping if material.mapping is not None else None
    return Coverage(
        model=material.report.names[path],
        title=(loaded.title or "") if loaded else "",
        source=(loaded.source or "") if loaded else "",
        mapped=mapped,
        missing=tuple(sorted(lacking, key=lambda entry: (-len(entry.claims), entry.name))),
        judged=verdicts[False],
        blocked=verdicts[True],
    )


def _names(loaded: LoadedClaim) -> list[str]:
    names = (name for check in loaded.claim.checks for _, role, name in references(check) if role in _ROLES)
    # "match: none" is no read-out.
    return [name for name in dict.fromkeys(names) if name != "none"]


def _mapped(loaded: LoadedMapping, users: dict[str, tuple[str, ...]]) -> tuple[MappedName, ...]:
    mapping = loaded.mapping
    unit = f"{mapping.concentration_unit:g} nM" if isinstance(mapping.concentration_unit, float) else ""
    usual = unit or str(mapping.concentration_unit or "as the file declares it")
    found = [
        MappedName(name, "input", _input(entry), _unit(entry, usual), entry.unsure or "", users.get(name, ()))
        for name, entry in mapping.inputs.items()
    ]
    found += [
        MappedName(name, "read-out", entry.formula, _unit(entry, usual), entry.unsure or "", users.get(name, ()))
        for name, entry in mapping.observables.items()
    ]
    return tuple(found)


def _unit(entry: MappedInput | MappedObservable, usual: str) -> str:
    if isinstance(entry, MappedInput) and entry.id is None:
        return ""
    needs = f", {entry.molar_mass:g} g/mol" if entry.molar_mass is not None else ""
    needs += f", {entry.factor:g} nM each" if entry.factor is not None else ""
    return (f"{entry.unit:g} nM" if isinstance(entry.unit, float) else entry.unit or usual) + needs


def _input(entry: MappedInput) -> str:
    if entry.id is not None:
        return entry.id
    return "; ".join(f"{target} := {formula}" for _, target, formula in entry.settings())
