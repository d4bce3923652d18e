"""Claims turned round: what contradicts a check must not pass on the model for which the check does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from ifnsbml.claims.checks import KINDS, Check, Experiment

TYPE_I = ("IFN_alpha", "IFN_beta", "IFN_omega")
TYPE_II = "IFN_gamma"


@dataclass(frozen=True)
class NegatedClaim:
    """A check turned round, and how."""

    how: str
    check: Check


def turned(check: Check) -> Iterator[NegatedClaim]:
    """Every way in which a check can be turned round: each contradicts it, but for another stimulus.

    ``flipped`` says the opposite, ``target`` watches what its control watches, ``stimulus`` gives the other type
    of interferon: that may be true as well, and is told apart.
    """
    if not isinstance(check, Experiment):
        return
    fields = check.model_dump(exclude_unset=True, by_alias=True)
    fields = {name: value for name, value in fields.items() if name not in ("thresholds", "why")}
    for how, change in (("flipped", _flipped), ("target", _other_target), ("stimulus", _other_stimulus)):
        changed = change(check.kind, fields)
        if changed is not None and (made := _check(changed)) is not None:
            yield NegatedClaim(how, made)


def _check(fields: dict[str, Any]) -> Check | None:
    try:
        return KINDS[fields["kind"]].model_validate(fields)
    except ValidationError:
        # What is asked cannot be said of this kind (two read-outs the same, nothing to compare): no such mutant.
        return None


def _flipped(kind: str, fields: dict[str, Any]) -> dict[str, Any] | None:
    """The opposite of what the check says."""
    change = _OPPOSITES.get(kind)
    return change(fields) if change is not None else None


def _absent_from_present(fields: dict[str, Any]) -> dict[str, Any]:
    control = {"forms_under": fields["stimulus"]}
    return _without(fields, "control") | {"kind": "absent", "control": control}


def _present_from_absent(fields: dict[str, Any]) -> dict[str, Any]:
    return _without(fields, "control", "above") | {"kind": "present"}


def _dispensable(fields: dict[str, Any]) -> dict[str, Any]:
    """What is lost is not needed: the check's own read-outs keep their response, and something falls."""
    return _without(fields, "control", "direction") | {
        "kind": "dispensable",
        "control": {"falls": fields["observe"]},
    }


def _required(fields: dict[str, Any]) -> dict[str, Any] | None:
    if not fields["control"].get("falls"):
        return None
    return _without(fields, "control", "direction") | {
        "kind": "required",
        "control": {"survives": fields["observe"]},
    }


def _unreduced(fields: dict[str, Any]) -> dict[str, Any]:
    return fields | {"kind": "required"}


def _reversed(fields: dict[str, Any]) -> dict[str, Any] | None:
    listed = fields["observe"]
    return fields | {"observe": listed[::-1]} if isinstance(listed, list) else None


def _other_way(fields: dict[str, Any]) -> dict[str, Any]:
    return fields | {"direction": "up" if fields.get("direction") == "down" else "down"}


def _exchanged(first: str, second: str) -> Callable[[dict[str, Any]], dict[str, Any] | None]:
    """Two fields exchanged, where each holds one thing."""

    def change(fields: dict[str, Any]) -> dict[str, Any] | None:
        return fields | {first: fields[second], second: fields[first]}

    return change


def _elsewhere(fields: dict[str, Any]) -> dict[str, Any] | None:
    where = fields["only_in"]
    where = where if isinstance(where, list) else [where]
    return fields | {"only_in": ["generic"], "elsewhere": where[0]} if "elsewhere" not in fields else None


_OPPOSITES: dict[str, Callable[[dict[str, Any]], dict[str, Any] | None]] = {
    "present": _absent_from_present,
    "absent": _present_from_absent,
    "required": _dispensable,
    "dispensable": _required,
    "unaffected": _required,
    "reduced": _unreduced,
    "raised": _other_way,
    "order": _reversed,
    "selective": _exchanged("stimulus", "not_by"),
    "preferential": _exchanged("stimulus", "over"),
    "context": _elsewhere,
}


def _other_target(kind: str, fields: dict[str, Any]) -> dict[str, Any] | None:
    """The read-out and what the control watches, exchanged."""
    word = {"required": "survives", "reduced": "survives", "dispensable": "falls", "unaffected": "falls"}.get(kind)
    word = word or {"selective": "responds", "transient": "sustained"}.get(kind)
    control = fields.get("control") or {}
    if word is None or not control.get(word) or "under" in control or "also" in control:
        return None
    return fields | {"observe": control[word], "control": control | {word: fields["observe"]}}


def _other_stimulus(kind: str, fields: dict[str, Any]) -> dict[str, Any] | None:
    """Type II for type I, and the other way round; a check of both has none."""
    stimuli = fields["stimulus"] if isinstance(fields["stimulus"], list) else [fields["stimulus"]]
    named = {name for stimulus in stimuli for name in stimulus}
    if named == {TYPE_II}:
        other = [{TYPE_I[0]: stimulus[TYPE_II]} for stimulus in stimuli]
    elif named and named <= set(TYPE_I):
        other = [{TYPE_II: max(stimulus.values())} for stimulus in stimuli[:1]]
    else:
        return None
    return fields | {"stimulus": other} if kind not in ("selective", "preferential") else None


def _without(fields: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name not in names}
