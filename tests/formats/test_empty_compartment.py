"""A model in which a compartment holds no species is written in every format."""

from __future__ import annotations

from pathlib import Path

import libsbml
import pytest

from ifnsbml.builder import PER_MINUTE, PER_NM_MINUTE, Model, assumed, says
from ifnsbml.formats.bundle import FORMATS, write_model
from ifnsbml.formats.celldesigner.empty import with_every_compartment
from ifnsbml.layout import arrange
from ifnsbml.pathways.cell import start

GUESS = assumed("chosen")


def receptor_only(inner: bool) -> Model:
    """A kinase in the membrane that a ligand switches on; with ``inner`` STAT1 in the cytosol, the nucleus empty."""
    m = start("my_receptor", "A receptor", "IFN-γ switches a receptor on.")
    ifng = m.entity("IFN_gamma", kind="ligand", name="IFN-γ", genes=["IFNG"])
    gamma, jak1 = m.ligand(ifng, "extracellular", 1.0, GUESS), m.protein("JAK1", sites=["Y"])
    m.pool(jak1, 10, GUESS, at="plasma_membrane")
    rate = m.rate("k_on", 0.1, PER_NM_MINUTE, GUESS)
    lost = m.rate("k_off", 0.1, PER_MINUTE, GUESS)
    m.phosphorylates(
        gamma, jak1() @ "plasma_membrane", "Y", rate, ident="IFN_gamma_activates_JAK1", evidence=says("R04")
    )
    m.dephosphorylates(jak1() @ "plasma_membrane", "Y", lost, evidence=GUESS)
    if inner:
        stat1 = m.protein("STAT1", sites=["Y701"])
        m.pool(stat1, 1000, GUESS)
        m.phosphorylates(jak1(Y="p") @ "plasma_membrane", stat1() @ "cytosol", "Y701", rate, evidence=says("J01"))
        m.dephosphorylates(stat1() @ "cytosol", "Y701", lost, evidence=GUESS)
    m.observe("JAK1_active", "active JAK1", jak1(Y="p"), evidence=says("R05"))
    return m.build()


@pytest.mark.parametrize("inner", [False, True])
def test_every_format_is_written(inner: bool, tmp_path: Path) -> None:
    model = receptor_only(inner)
    written = write_model(model, tmp_path / "out")
    assert {path.name.removeprefix(model.id) for path in written} >= {entry.suffix for entry in FORMATS}
    celldesigner = next(path for path in written if path.name.endswith(".celldesigner.xml"))
    document = libsbml.readSBMLFromFile(str(celldesigner))
    assert document.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0
    assert {c.id for c in model.compartments} <= {c.getId() for c in document.getModel().getListOfCompartments()}


def test_boxes_of_empty_compartments_lie_on_the_map_and_apart() -> None:
    model = receptor_only(inner=False)
    drawn = arrange(model)
    whole = with_every_compartment(model, drawn)
    added = [glyph for glyph in whole.compartments if glyph.id in ("cytosol", "nucleus")]
    assert len(added) == 2 and len(drawn.compartments) == 2
    assert all(g.box.bottom <= whole.height and g.box.right <= whole.width and g.box.y >= drawn.height for g in added)
    assert added[0].box.right < added[1].box.x
    assert with_every_compartment(model, whole) is whole
