"""The cell all pathways share: four compartments.

Cytosol and nucleus hold 250 fL each, the volumes of a HeLa cell in the model of Kalliara et al. 2022.
The membrane is given the volume of the cytosol, so that published constants in nM apply to receptors.
The medium is 1 nL, a million cells in a millilitre; ligands are held constant there. Copies that were
counted in another cell are turned into nM by the volume of that cell, not of this one.
"""

from __future__ import annotations

from ifnsbml.builder import Pathway
from ifnsbml.pathways import numbers

OUTSIDE = "extracellular"
MEMBRANE = "plasma_membrane"
CYTOSOL = "cytosol"
NUCLEUS = "nucleus"


def cell(m: Pathway) -> None:
    """Declare the four compartments, the outermost first, as large as the table of numbers has them."""
    for rank, (ident, name, go) in enumerate(
        (
            (OUTSIDE, "extracellular space", "GO:0005615"),
            (MEMBRANE, "plasma membrane", "GO:0005886"),
            (CYTOSOL, "cytoplasm (cytosol)", "GO:0005829"),
            (NUCLEUS, "cell nucleus", "GO:0005634"),
        )
    ):
        size = numbers.volume(ident)
        m.compartment(ident, name, volume=size.value, go=go, rank=rank, evidence=size.evidence)


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
    "start",
]
