"""A stand-in for the model of Yamada and colleagues (2003), which is not redistributed here.

It has the id, the species that the mapping ``yamada2003`` names, their compartments and its units (nM, seconds), and
the course of its pathway in mass-action steps of its own. What it gives says nothing about the published model.
"""

from __future__ import annotations

from pathlib import Path

import libsbml

MODEL = "Yamada2003_JAK_STAT_Pathway"
CYTOPLASM = {
    "IFN": 0.0,
    "R": 12.0,
    "JAK": 12.0,
    "RJ": 0.0,
    "IFNRJ": 0.0,
    "IFNRJ2": 0.0,
    "IFNRJ2_star": 0.0,
    "IFNRJ2_star_STAT1c": 0.0,
    "IFNRJ2_star_STAT1c_star": 0.0,
    "SHP2": 100.0,
    "IFNRJ2_star_SHP2": 0.0,
    "IFNRJ2_star_SHP2_STAT1c": 0.0,
    "STAT1c": 1000.0,
    "STAT1c_star": 0.0,
    "STAT1c_STAT1c_star": 0.0,
    "STAT1c_star_STAT1c_star": 0.0,
    "PPX": 50.0,
    "STAT1c_star_PPX": 0.0,
    "STAT1c_star_STAT1c_star_PPX": 0.0,
}
NUCLEUS = {
    "STAT1n": 0.0,
    "STAT1n_star": 0.0,
    "STAT1n_STAT1n_star": 0.0,
    "STAT1n_star_STAT1n_star": 0.0,
    "PPN": 60.0,
    "STAT1n_star_PPN": 0.0,
    "STAT1n_star_STAT1n_star_PPN": 0.0,
}
STEPS = {  # reactants, products, forward and backward constants (nM, s)
    "receptor": (("R", "JAK"), ("RJ",), 0.1, 0.05),
    "ligand": (("IFN", "RJ"), ("IFNRJ",), 0.02, 0.02),
    "assembly": (("IFNRJ", "IFNRJ"), ("IFNRJ2",), 0.04, 0.2),
    "activation": (("IFNRJ2",), ("IFNRJ2_star",), 0.005, 0.0),
    "docking": (("IFNRJ2_star", "STAT1c"), ("IFNRJ2_star_STAT1c",), 0.008, 0.8),
    "phosphorylation": (("IFNRJ2_star_STAT1c",), ("IFNRJ2_star", "STAT1c_star"), 0.4, 0.0),
    "redocking": (("IFNRJ2_star", "STAT1c_star"), ("IFNRJ2_star_STAT1c_star",), 0.005, 0.5),
    "dimerisation": (("STAT1c_star", "STAT1c_star"), ("STAT1c_star_STAT1c_star",), 0.02, 0.1),
    "mixed_dimer": (("STAT1c", "STAT1c_star"), ("STAT1c_STAT1c_star",), 2e-7, 0.2),
    "shp2": (("SHP2", "IFNRJ2_star"), ("IFNRJ2_star_SHP2",), 0.001, 0.2),
    "shp2_stat1": (("SHP2", "IFNRJ2_star_STAT1c"), ("IFNRJ2_star_SHP2_STAT1c",), 0.001, 0.2),
    "deactivation": (("IFNRJ2_star_SHP2",), ("IFNRJ2", "SHP2"), 0.003, 0.0),
    "ppx": (("STAT1c_star", "PPX"), ("STAT1c_star_PPX",), 0.001, 0.2),
    "ppx_acts": (("STAT1c_star_PPX",), ("STAT1c", "PPX"), 0.003, 0.0),
    "ppx_dimer": (("STAT1c_star_STAT1c_star", "PPX"), ("STAT1c_star_STAT1c_star_PPX",), 0.001, 0.2),
    "ppx_dimer_acts": (("STAT1c_star_STAT1c_star_PPX",), ("STAT1c_STAT1c_star", "PPX"), 0.003, 0.0),
    "import": (("STAT1c_star_STAT1c_star",), ("STAT1n_star_STAT1n_star",), 0.005, 0.0),
    "dissociation": (("STAT1n_star_STAT1n_star",), ("STAT1n_star", "STAT1n_star"), 0.1, 0.02),
    "mixed_nuclear": (("STAT1n", "STAT1n_star"), ("STAT1n_STAT1n_star",), 2e-7, 0.2),
    "ppn": (("STAT1n_star", "PPN"), ("STAT1n_star_PPN",), 0.001, 0.2),
    "ppn_acts": (("STAT1n_star_PPN",), ("STAT1n", "PPN"), 0.005, 0.0),
    "ppn_dimer": (("STAT1n_star_STAT1n_star", "PPN"), ("STAT1n_star_STAT1n_star_PPN",), 0.001, 0.2),
    "ppn_dimer_acts": (("STAT1n_star_STAT1n_star_PPN",), ("STAT1n_STAT1n_star", "PPN"), 0.005, 0.0),
    "export": (("STAT1n",), ("STAT1c",), 0.05, 0.0),
}


def write_yamada(path: Path) -> Path:
    """Write the stand-in as SBML Level 2; its unit of time is left to the default."""
    document = libsbml.SBMLDocument(3, 1)
    model = document.createModel()
    model.setId(MODEL)
    for home, species in (("cytoplasm", CYTOPLASM), ("nucleus", NUCLEUS)):
        compartment = model.createCompartment()
        compartment.setId(home)
        compartment.setSize(1.0)
        compartment.setSpatialDimensions(3)
        compartment.setConstant(True)
        for name, initial in species.items():
            made = model.createSpecies()
            made.setId(name)
            made.setName(name.replace("_star", "*").replace("_", "-"))
            made.setCompartment(home)
            made.setInitialConcentration(initial)
            made.setHasOnlySubstanceUnits(False)
            made.setBoundaryCondition(name == "IFN")
            made.setConstant(name == "IFN")
    for step in STEPS.items():
        _react(model, *step)
    assert document.setLevelAndVersion(2, 4, False)
    assert libsbml.writeSBMLToFile(document, str(path))
    return path


def _react(model: libsbml.Model, name: str, step: tuple[tuple[str, ...], tuple[str, ...], float, float]) -> None:
    left, right, forward, backward = step
    reaction = model.createReaction()
    reaction.setId(name)
    reaction.setReversible(backward > 0)
    reaction.setFast(False)
    for partners, create in ((left, reaction.createReactant), (right, reaction.createProduct)):
        for partner in dict.fromkeys(partners):
            reference = create()
            reference.setSpecies(partner)
            reference.setStoichiometry(partners.count(partner))
            reference.setConstant(True)
    net = " * ".join((str(forward), *left))
    if backward:
        net += " - " + " * ".join((str(backward), *right))
    kinetic = reaction.createKineticLaw()
    kinetic.setMath(libsbml.parseL3Formula(f"cytoplasm * ({net})"))
