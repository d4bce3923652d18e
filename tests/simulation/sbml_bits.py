"""Whole SBML files as text from a few words, for files that others write: with pulses, events and oddities."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sbml_text import MATH, mathml

CORE = "http://www.sbml.org/sbml/level3/version1/core"
SOON = '<trigger initialValue="{}" persistent="true">'


def whole(body: str, *, level: int = 3, version: int = 1, attributes: str = "", core: str = CORE) -> str:
    """A document around a model."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<sbml xmlns="{core}" level="{level}" version="{version}" {attributes}>'
        f'<model id="m">{body}</model></sbml>\n'
    )


def cell(size: str = "1") -> str:
    """One compartment, of three dimensions."""
    written = f'size="{size}" ' if size else ""
    return (
        f'<listOfCompartments><compartment id="c" spatialDimensions="3" {written}constant="true"/></listOfCompartments>'
    )


def species(starts: Mapping[str, str]) -> str:
    """Species in concentrations: id → start value, "" for none."""
    flags = 'hasOnlySubstanceUnits="false" boundaryCondition="false" constant="false"'
    return "<listOfSpecies>{}</listOfSpecies>".format(
        "".join(
            f'<species id="{name}" compartment="c" {f"""initialConcentration="{start}" """ if start else ""}{flags}/>'
            for name, start in starts.items()
        )
    )


def variables(values: Mapping[str, float | str]) -> str:
    """Parameters that may change."""
    inner = "".join(f'<parameter id="{name}" value="{value}" constant="false"/>' for name, value in values.items())
    return f"<listOfParameters>{inner}</listOfParameters>"


def events(*described: tuple[str, bool, Mapping[str, str]]) -> str:
    """Events: trigger, its initial value, and what is assigned."""
    found = ""
    for number, (trigger, initial, assignments) in enumerate(described):
        made = "".join(
            f'<eventAssignment variable="{name}">{mathml(text)}</eventAssignment>' for name, text in assignments.items()
        )
        found += (
            f'<event id="e{number}" useValuesFromTriggerTime="true">{SOON.format(str(initial).lower())}'
            f"{mathml(trigger)}"
            f"</trigger><listOfEventAssignments>{made}</listOfEventAssignments></event>"
        )
    return f"<listOfEvents>{found}</listOfEvents>"


def written(folder: Path, text: str, name: str = "given.xml") -> Path:
    """The text as a file."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def decay(reference: str = '<speciesReference species="A" stoichiometry="1" constant="true"/>', more: str = "") -> str:
    """A → nothing at the rate 0.1 A, with whatever else is to stand in the reaction."""
    law = f"<kineticLaw><math {MATH}><apply><times/><cn>0.1</cn><ci>A</ci></apply></math></kineticLaw>"
    return (
        '<listOfReactions><reaction id="J" reversible="false" fast="false">'
        f"<listOfReactants>{reference}</listOfReactants>{more}{law}</reaction></listOfReactions>"
    )
