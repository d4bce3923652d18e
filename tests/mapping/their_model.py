"""A small model as somebody else would write it: seconds, picomolar ligand, local parameters, names of its own."""

from __future__ import annotations

from pathlib import Path

import libsbml

UNIPROT = {"STAT1": "P42224", "JAK1": "P23458", "IFNG": "P01579"}
SPECIES = {  # id: (name, compartment, initial, boundary, UniProt by symbol)
    "G": ("interferon gamma", "medium", 0.0, True, "IFNG"),
    "K": ("receptor with JAK1", "cyt", 5.0, False, "JAK1"),
    "K_on": ("receptor with active JAK1", "cyt", 0.0, False, "JAK1"),
    "S": ("STAT1", "cyt", 500.0, False, "STAT1"),
    "pS": ("phosphorylated STAT1", "cyt", 0.0, False, "STAT1"),
    "DD": ("pSTAT1 dimer", "cyt", 0.0, False, "STAT1"),
    "DDn": ("pSTAT1 dimer, nuclear", "nuc", 0.0, False, "STAT1"),
    "Sn": ("STAT1, nuclear", "nuc", 0.0, False, "STAT1"),
    "m": ("IRF1 mRNA", "nuc", 0.0, False, ""),
}
REACTIONS = {  # id: (reactants, products, modifiers, law, local parameters)
    "bind": ({"K": 1}, {"K_on": 1}, ("G",), "cyt * kon * G * K", {"kon": 2e-6}),
    "unbind": ({"K_on": 1}, {"K": 1}, (), "cyt * koff * K_on", {"koff": 2e-3}),
    "phos": ({"S": 1}, {"pS": 1}, ("K_on",), "cyt * kcat * K_on * S", {}),
    "dimer": ({"pS": 2}, {"DD": 1}, (), "cyt * (kf * pS * pS - kb * DD)", {"kf": 2e-2, "kb": 0.1}),
    "dephos": ({"pS": 1}, {"S": 1}, (), "cyt * kd * pS", {"kd": 3e-3}),
    "enter": ({"DD": 1}, {"DDn": 1}, (), "cyt * ki * DD", {"ki": 5e-3}),
    "off": ({"DDn": 1}, {"Sn": 2}, (), "nuc * kd * DDn", {"kd": 1e-3}),
    "leave": ({"Sn": 1}, {"S": 1}, (), "nuc * ke * Sn", {"ke": 5e-2}),
    "make": ({}, {"m": 1}, ("DDn",), "nuc * ks * DDn / (Km + DDn)", {"ks": 1e-2, "Km": 50.0}),
    "decay": ({"m": 1}, {}, (), "nuc * k * m", {"k": 1e-4}),
}
MAPPING = """\
model: their_stat1
time_unit: s
inputs:
  IFN_gamma: {id: G, unit: pM}
  expression_STAT1: {scale: [S]}
  expression_JAK1: {set: {K: 5 * value}}
  inhibition_JAK: {block: [kcat]}
observables:
  obs_JAK1_active: K_on
  obs_STAT1_pY701: pS + 2 * DD + 2 * DDn
  obs_STAT1_dimer_nuclear: 2 * DDn
  obs_mRNA_IRF1: m
"""


def write_theirs(path: Path, *, level: int = 2, version: int = 4, id_: str = "their_stat1") -> Path:
    """Write the model; in Level 2 its unit of time is left to the default."""
    document = libsbml.SBMLDocument(3, 1)
    model = document.createModel()
    model.setId(id_)
    if level > 2:
        model.setTimeUnits("second")
    for name, size in (("medium", 1.0), ("cyt", 1.0), ("nuc", 0.5)):
        compartment = model.createCompartment()
        compartment.setId(name)
        compartment.setName({"cyt": "cytoplasm", "nuc": "nucleus"}.get(name, name))
        compartment.setSize(size)
        compartment.setSpatialDimensions(3)
        compartment.setConstant(True)
    for name, (label, home, initial, boundary, symbol) in SPECIES.items():
        species = model.createSpecies()
        species.setId(name)
        species.setMetaId(f"meta_{name}")
        species.setName(label)
        species.setCompartment(home)
        species.setInitialConcentration(initial)
        species.setHasOnlySubstanceUnits(False)
        species.setBoundaryCondition(boundary)
        species.setConstant(boundary)
        if symbol:
            term = libsbml.CVTerm(libsbml.BIOLOGICAL_QUALIFIER)
            term.setBiologicalQualifierType(libsbml.BQB_IS_VERSION_OF)
            term.addResource(f"http://identifiers.org/uniprot/{UNIPROT[symbol]}")
            species.addCVTerm(term)
    kcat = model.createParameter()
    kcat.setId("kcat")
    kcat.setValue(1e-3)
    kcat.setConstant(True)
    for name, (reactants, products, modifiers, law, constants) in REACTIONS.items():
        reaction = model.createReaction()
        reaction.setId(name)
        reaction.setReversible(False)
        reaction.setFast(False)
        for partners, create in ((reactants, reaction.createReactant), (products, reaction.createProduct)):
            for species_id, count in partners.items():
                reference = create()
                reference.setSpecies(species_id)
                reference.setStoichiometry(count)
                reference.setConstant(True)
        for species_id in modifiers:
            reaction.createModifier().setSpecies(species_id)
        kinetic = reaction.createKineticLaw()
        kinetic.setMath(libsbml.parseL3Formula(law))
        for key, value in constants.items():
            local = kinetic.createLocalParameter()
            local.setId(key)
            local.setValue(value)
    if level < 3:
        assert document.setLevelAndVersion(level, version, False)
    assert libsbml.writeSBMLToFile(document, str(path))
    return path
