"""The ids of published models for which a mapping is shipped, and stand-ins that have these ids and nothing else.

The files are not redistributed here. The ids were read from them as BioModels gives them out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import libsbml


@dataclass(frozen=True)
class Published:
    """A published model: its id, its species, those that are held, and the constants within its reactions."""

    model: str
    species: tuple[str, ...]
    held: frozenset[str] = frozenset()
    local: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hours: bool = False

    @property
    def ids(self) -> frozenset[str]:
        """What a mapping may name."""
        return frozenset(
            {*self.species, *(f"{reaction}_{name}" for reaction, names in self.local.items() for name in names)}
        )


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


YAMADA = Published(
    "Yamada2003_JAK_STAT_Pathway",
    _words(
        """
        R JAK RJ IFNRJ IFNRJ2 IFNRJ2_star STAT1c IFNRJ2_star_STAT1c STAT1c_star IFNRJ2_star_STAT1c_star
        STAT1c_star_STAT1c_star SHP2 IFNRJ2_star_SHP2 PPX STAT1c_star_PPX STAT1c_STAT1c_star STAT1n_star_STAT1n_star
        STAT1n_star PPN STAT1n_star_PPN STAT1n STAT1n_STAT1n_star mRNAn mRNAc SOCS1 IFNRJ2_star_SOCS1
        IFNRJ2_star_SHP2_SOCS1_STAT1c STAT1c_star_STAT1c_star_PPX STAT1n_star_STAT1n_star_PPN IFNRJ2_star_SOCS1_STAT1c
        IFN IFNRJ2_star_SHP2_STAT1c IFNRJ2_star_SHP2_SOCS1 IFNR
        """
    ),
    held=frozenset({"IFN"}),
)
KOK = Published(
    "Kok2020___IFNalpha_induced_signaling_in_Huh7_5_cells",
    _words(
        """
        Rec SOCS1 IFN aRecIFN USP18 STAT1c STAT2c pSTAT1pSTAT2c pSTAT1pSTAT2n STAT1n STAT2n ISGF3c ISGF3n IRF9n
        pSTAT1dimc pSTAT1dimn OccGAS_ISREbs OccGASbs IRF9c SOCS3 STAT1mRNA STAT2mRNA IRF9mRNA IRF2mRNA IRF2 USP18mRNA
        SOCS1mRNA SOCS3mRNA STAT1_LC_1 STAT1_LC_2 STAT1_LC_3 STAT2_LC_1 STAT2_LC_2 STAT2_LC_3 STAT2_LC_4 STAT2_LC_5
        IRF9_LC_1 IRF9_LC_2 USP18_LC_1 USP18_LC_2 SOCS1_LC_1
        """
    ),
    local={
        "Receptor_production": ("v",),
        "Active_receptor_complex_formation": ("BindIFN", "kinhBySOCS", "kinhByUSP18"),
        "Linear_chain_for_time_delay_in_STAT1_translation": ("kmsynthSTAT1", "synthSTAT1"),
        "Linear_chain_for_time_delay_in_STAT2_translation": ("synthSTAT2",),
        "Linear_chain_for_time_delay_in_IRF9_translation": ("synthIRF9",),
    },
    hours=True,
)
PUBLISHED = {"yamada2003": YAMADA, "kok2020": KOK}


def write_stand_in(path: Path, published: Published) -> Path:
    """Write a model with these ids in Level 2: every species decays, every reaction makes the first one."""
    document = libsbml.SBMLDocument(2, 4)
    model = document.createModel()
    model.setId(published.model)
    if published.hours:
        time = model.createUnitDefinition()
        time.setId("time")
        unit = time.createUnit()
        unit.setKind(libsbml.UNIT_KIND_SECOND)
        unit.setMultiplier(3600.0)
    cell = model.createCompartment()
    cell.setId("cell")
    cell.setSize(1.0)
    for name in published.species:
        species = model.createSpecies()
        species.setId(name)
        species.setCompartment("cell")
        species.setInitialConcentration(1.0)
        species.setBoundaryCondition(name in published.held)
        species.setConstant(name in published.held)
        if name not in published.held:
            _react(model, f"decay_of_{name}", {"rate": 0.1}, f"cell * rate * {name}", reactant=name)
    for reaction, constants in published.local.items():
        law = " * ".join(("cell", *constants))
        _react(model, reaction, dict.fromkeys(constants, 1.0), law, product=published.species[0])
    assert libsbml.writeSBMLToFile(document, str(path))
    return path


def _react(
    model: libsbml.Model, name: str, constants: Mapping[str, float], law: str, *, reactant: str = "", product: str = ""
) -> None:
    reaction = model.createReaction()
    reaction.setId(name)
    if reactant:
        reaction.createReactant().setSpecies(reactant)
    if product:
        reaction.createProduct().setSpecies(product)
    kinetic = reaction.createKineticLaw()
    kinetic.setMath(libsbml.parseL3Formula(law))
    for key, value in constants.items():
        constant = kinetic.createParameter()
        constant.setId(key)
        constant.setValue(value)
