"""A small cell to declare things in."""

from __future__ import annotations

import pytest

from ifnsbml.builder import Pathway, assumed

SAID = assumed("made up for a test")


@pytest.fixture
def m() -> Pathway:
    pathway = Pathway("toy", "A toy", "Not biology.")
    for rank, ident in enumerate(("extracellular", "plasma_membrane", "cytosol", "nucleus")):
        pathway.compartment(ident, f"the {ident}", volume=1e-13, go="GO:0005829", rank=rank, evidence=SAID)
    return pathway
