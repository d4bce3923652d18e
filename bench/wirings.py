"""Chains and fans of any length, as SBML, to see how the time of proofs grows with the size of a model."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import libsbml

from ifnsbml.equations import OdeSystem, read_equations
from ifnsbml.proofs.dependence import every_path_passes, no_influence, precedes, vanishes

SIZES = (100, 200, 500, 1000, 2000)


def chain(size: int) -> libsbml.SBMLDocument:
    """A cascade: each species is made where the one before it is, the first where the stimulus is."""
    return _document("chain", [(number, f"X{number - 1}" if number else "stimulus") for number in range(size)])


def fan(size: int) -> libsbml.SBMLDocument:
    """One source, and all other species made where it is."""
    return _document("fan", [(number, "X0" if number else "stimulus") for number in range(size)])


def _document(name: str, made_by: list[tuple[int, str]]) -> libsbml.SBMLDocument:
    document = libsbml.SBMLDocument(3, 1)
    model = document.createModel()
    model.setId(name)
    cell = model.createCompartment()
    cell.setId("cell")
    cell.setSize(1.0)
    cell.setSpatialDimensions(3)
    cell.setConstant(True)
    for parameter in ("stimulus", "loss", *(f"k{number}" for number, _ in made_by)):
        made = model.createParameter()
        made.setId(parameter)
        made.setValue(1.0)
        made.setConstant(True)
    for number, _ in made_by:
        species = model.createSpecies()
        species.setId(f"X{number}")
        species.setCompartment("cell")
        species.setInitialConcentration(0.0)
        species.setHasOnlySubstanceUnits(False)
        species.setBoundaryCondition(False)
        species.setConstant(False)
    for number, source in made_by:
        _reaction(model, f"make{number}", f"cell * k{number} * {source}", product=f"X{number}", reads=source)
        _reaction(model, f"lose{number}", f"cell * loss * X{number}", reactant=f"X{number}")
    return document


def _reaction(
    model: libsbml.Model, name: str, law: str, *, reactant: str = "", product: str = "", reads: str = ""
) -> None:
    reaction = model.createReaction()
    reaction.setId(name)
    reaction.setReversible(False)
    reaction.setFast(False)
    for species, create in ((reactant, reaction.createReactant), (product, reaction.createProduct)):
        if species:
            reference = create()
            reference.setSpecies(species)
            reference.setStoichiometry(1.0)
            reference.setConstant(True)
    if reads.startswith("X"):
        reaction.createModifier().setSpecies(reads)
    reaction.createKineticLaw().setMath(libsbml.parseL3Formula(law))


def timed(make: Callable[[int], libsbml.SBMLDocument], size: int, folder: Path, repeats: int) -> dict[str, float]:
    """Median processor seconds for reading the equations and for four proofs on them.

    Raises:
        AssertionError: something is not proved that holds, or the other way round.
    """
    path = folder / f"{make.__name__}-{size}.xml"
    libsbml.writeSBMLToFile(make(size), str(path))
    reading, proving = [], []
    for _ in range(repeats):
        began = time.process_time()
        system = read_equations(path)
        read = time.process_time()
        _prove(system, size, in_line=make is chain)
        reading.append(read - began)
        proving.append(time.process_time() - read)
    return {"reading": median(reading), "proving": median(proving)}


def _prove(system: OdeSystem, size: int, *, in_line: bool) -> None:
    last, half = f"X{size - 1}", f"X{size // 2}"
    assert vanishes(system, last, {"stimulus": 0.0})
    assert no_influence(system, f"k{size - 1}", half)
    assert bool(precedes(system, half, last)) is in_line
    assert every_path_passes(system, "stimulus", ["X0"], last)
