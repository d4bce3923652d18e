"""The cell all pathways share: four compartments and how copies become nanomolar.

Cytosol and nucleus hold 250 fL each, as in the cells of Kalliara et al. 2022. The membrane
is given the volume of the cytosol, so that published constants in nM apply to receptors. The
medium is 1 nL, a million cells in a millilitre; ligands are held constant there.
"""

from __future__ import annotations

from ifnsbml.builder import Pathway, assumed
from ifnsbml.pathways.sources import KALLIARA

OUTSIDE = "extracellular"
MEMBRANE = "plasma_membrane"
CYTOSOL = "cytosol"
NUCLEUS = "nucleus"

CELL_VOLUME = 2.5e-13
MEDIUM_VOLUME = 1e-9
_AVOGADRO_PER_NMOL = 6.02214076e14


def copies(count: float) -> float:
    """Copies per cell as nM in the cytosol."""
    return round(count / (_AVOGADRO_PER_NMOL * CELL_VOLUME), 3)


def per_second(rate: float) -> float:
    """A rate constant per second as per minute."""
    return round(rate * 60, 12)


def per_molar_second(rate: float) -> float:
    """A rate constant in 1/(M·s) as 1/(nM·min)."""
    return round(rate * 60e-9, 12)


def cell(m: Pathway) -> None:
    """Declare the four compartments, the outermost first."""
    m.compartment(
        OUTSIDE,
        "extracellular space",
        volume=MEDIUM_VOLUME,
        go="GO:0005615",
        rank=0,
        evidence=assumed("1 nL of medium for each cell, a million cells in a millilitre", "R01"),
    )
    m.compartment(
        MEMBRANE,
        "plasma membrane",
        volume=CELL_VOLUME,
        go="GO:0005886",
        rank=1,
        evidence=assumed(
            "the membrane is given the volume of the cytosol, so that published constants in nM apply", "R03"
        ),
    )
    m.compartment(
        CYTOSOL, "cytoplasm (cytosol)", volume=CELL_VOLUME, go="GO:0005829", rank=2,
        evidence=KALLIARA("cytosolic volume of about 250 fL"),
    )  # fmt: skip
    m.compartment(
        NUCLEUS, "cell nucleus", volume=CELL_VOLUME, go="GO:0005634", rank=3,
        evidence=KALLIARA("nuclear volume of about 250 fL"),
    )  # fmt: skip


def start(ident: str, name: str, description: str) -> Pathway:
    """A pathway with the cell in it and nothing else."""
    m = Pathway(ident, name, description)
    cell(m)
    return m


__all__ = [
    "CYTOSOL",
    "MEMBRANE",
    "NUCLEUS",
    "OUTSIDE",
    "cell",
    "copies",
    "per_molar_second",
    "per_second",
    "start",
]
