"""What a model may be used for, in a few lines: time, dose, cell, what it leaves out, what its numbers rest on."""

from __future__ import annotations

from collections import Counter

from ifnsbml.builder.evidence import Standing
from ifnsbml.builder.model import Model, ParameterRole

_NUMBERS = (ParameterRole.RATE, ParameterRole.INITIAL)
_ORDER = (Standing.MEASURED, Standing.PUBLISHED, Standing.DERIVED, Standing.ASSUMED)
_WORDS = {
    Standing.MEASURED: "measured",
    Standing.PUBLISHED: "of published models",
    Standing.DERIVED: "derived from published ones",
    Standing.ASSUMED: "assumed",
}


def validity(model: Model) -> list[tuple[str, str]]:
    """What ``model`` is valid for, as pairs of a heading and a sentence or two, in a fixed order."""
    boxes = [
        ("Time", _time(model)),
        ("Doses", _doses(model)),
        (
            "Cell",
            "One average human cell that does not divide, with the volumes given; named cells differ by the inputs "
            "that the review names and by nothing else. Copies counted in another cell entered as its concentrations.",
        ),
        ("Not in it", _left_out(model)),
        ("Numbers", _numbers(model)),
    ]
    return [(title, text) for title, text in boxes if text]


def _doses(model: Model) -> str:
    half = "STAT1 phosphorylation is half-maximal at about 10 pM and saturated at the 1 nM of most statements. "
    return (
        f"From none to a few nM of each interferon, held constant. {half if 'STAT1' in model.entities else ''}"
        "A statement that holds at some doses only says so."
    )


def _time(model: Model) -> str:
    slow = any(part.symbol.endswith("_mRNA") for species in model.species for part in species.parts)
    reach = "to four hours; messages and what follows from them to a day" if slow else "to four hours"
    return f"From minutes {reach} after an interferon is given. After a pulse everything comes back to rest."


def _left_out(model: Model) -> str:
    transient = "RAP1" in model.entities
    falls = "nothing comes down while the interferon stays" + (", except RAP1-GTP" if transient else "")
    return (
        f"No feedback, since the review describes none (SOCS, USP18, loss of receptors, new STATs): {falls}, where in "
        "cells most signals fall within hours. No virus, no other cytokine, no differences between cells."
    )


def _numbers(model: Model) -> str:
    counted = Counter(p.evidence.standing for p in model.parameters if p.role in _NUMBERS)
    total = sum(counted.values())
    listed = ", ".join(f"{counted[standing]} {_WORDS[standing]}" for standing in _ORDER if counted[standing])
    fitted = "None was fitted to data; sizes and times are illustrative."
    return f"{total} constants and amounts: {listed}. {fitted}" if total else ""


__all__ = ["validity"]
