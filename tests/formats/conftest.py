"""A small pathway with one of everything that a format has to write, and models written once."""

from __future__ import annotations

from pathlib import Path

import pytest
from celldesigner_files import Written

from ifnsbml.builder import (
    NM,
    PER_MINUTE,
    PER_NM_MINUTE,
    Certainty,
    Count,
    Model,
    ParameterRole,
    Pathway,
    Process,
    Role,
    active,
    assumed,
    measured,
    phospho,
    says,
)

SAID = assumed("made up for a test", "J08")
AWKWARD = 'the <b>"bold"</b> & unclosed <br> note'


def small_pathway() -> Pathway:
    """Ligand, family, homodimer, preformed complex, losses, inhibitor, hypothesis, saturation, DNA, mRNA, lipid."""
    m = Pathway("small", "A small pathway", "Made up for tests.")
    places = (("extracellular", "GO:0005615"), ("plasma_membrane", "GO:0005886"), ("cytosol", "GO:0005829"))
    for rank, (ident, go) in enumerate((*places, ("nucleus", "GO:0005634"))):
        name = f"the {ident.replace('_', ' ')}"
        m.compartment(ident, name, volume=1e-13 * (rank + 1), go=go, rank=rank, evidence=SAID)

    ifn = m.entity("IFN_alpha", kind="ligand", name="IFN-α", genes=("IFNA1", "IFNA2"))
    ifnar1, tyk2 = m.protein("IFNAR1"), m.protein("TYK2", sites=["Y"])
    stat1 = m.protein("STAT1", sites=["Y701", "S727"], note=AWKWARD)
    erk = m.protein("ERK", genes=("MAPK1", "MAPK3"), sites=["T202", "Y204"])
    rac1 = m.entity("RAC1", kind="protein", genes=("RAC1",), sites={"state": active("off", "on")})
    gas = m.entity("GAS", kind="element", identifiers=("SO:0000235",))
    mrna = m.entity("IRF1_mRNA", kind="mrna", name="IRF1 mRNA", genes=("IRF1",))
    pip2 = m.entity("PIP2", kind="lipid", identifiers=("chebi:CHEBI:18348",), sites={"D3": phospho("D3", "inositol")})
    antiviral = m.entity("antiviral", kind="phenotype", name="antiviral state", identifiers=("GO:0051607",))

    dose = m.ligand(ifn, "extracellular", 1.0, SAID)
    for entity, amount, place in (
        (ifnar1, 0, "plasma_membrane"),
        (tyk2, 5, "plasma_membrane"),
        (stat1, 1000, "cytosol"),
        (erk, 300, "cytosol"),
        (rac1, 40, "cytosol"),
        (gas, 2, "nucleus"),
        (pip2, 900, "plasma_membrane"),
    ):
        m.pool(entity, amount, SAID, at=place)
    receptor = m.complex("IFNAR1_TYK2", ifnar1, tyk2)
    m.preformed(receptor @ "plasma_membrane", 10, SAID)
    bound = m.complex("IFN_IFNAR1_TYK2", ifn, ifnar1, tyk2(Y="p"))

    first = m.rate("k_first", 0.1, PER_MINUTE, measured("a made-up paper & more", "21856167"))
    second = m.rate("k_second", 0.01, PER_NM_MINUTE, SAID)
    leaves = m.rate("k_leaves", 0.5, PER_MINUTE, SAID)
    half = m.rate("K_half", 20, NM, SAID)
    switch = m.switch("hypothesis_shortcut", ParameterRole.HYPOTHESIS, says("C13"), name="the shortcut")
    activity = m.inhibitable("MEK", name="MEK", evidence=SAID)

    m.binds(
        ifnar1() @ "plasma_membrane", tyk2() @ "plasma_membrane", receptor @ "plasma_membrane",
        on=second, off=None, evidence=says("R03"),
    )  # fmt: skip
    m.binds(dose, receptor @ "plasma_membrane", bound @ "plasma_membrane", on=second, off=leaves, evidence=says("R04"))
    m.phosphorylates(bound @ "plasma_membrane", stat1() @ "cytosol", "Y701", second, evidence=says("J08"))
    m.phosphorylates(
        rac1(state="on") @ "cytosol", stat1() @ "cytosol", "S727", second, evidence=says("C13"), hypothesis=switch
    )
    m.dephosphorylates(stat1() @ "cytosol", "Y701", first, evidence=SAID)
    m.phosphorylates(
        bound @ "plasma_membrane", erk() @ "cytosol", ["T202", "Y204"], second, evidence=SAID, factors=(activity,)
    )
    m.dephosphorylates(erk() @ "cytosol", ["T202", "Y204"], first, evidence=SAID)
    m.process(
        "RAC1_switched_on",
        Process.EXCHANGE,
        reactants=[rac1(state="off") @ "cytosol"],
        products=[rac1(state="on") @ "cytosol"],
        modifiers=[(bound @ "plasma_membrane", Role.CATALYST)],
        law=lambda c: c.volume * first * c.modifiers[0] * c.reactants[0] / (half + c.reactants[0]),
        evidence=SAID,
        certainty=Certainty.OMITTED,
    )
    pair = m.complex("STAT1_STAT1", stat1(Y701="p"), stat1(Y701="p"))
    free = stat1(Y701="p") @ "cytosol"
    m.binds(free, free, pair @ "cytosol", on=second, off=leaves, evidence=says("J07"))
    m.transports(pair @ "cytosol", "nucleus", first, evidence=says("J08"))
    on_dna = m.complex("GAS_STAT1_STAT1", gas, pair)
    m.binds(gas() @ "nucleus", pair @ "nucleus", on_dna @ "nucleus", on=second, off=leaves, evidence=says("J08"))
    m.transcribes([(on_dna @ "nucleus", Role.NECESSARY)], mrna() @ "cytosol", first, evidence=says("J14"))
    m.degrades(mrna() @ "cytosol", first, evidence=SAID)
    m.process(
        "antiviral_response",
        Process.RESPONSE,
        products=[antiviral() @ "cytosol"],
        modifiers=[(mrna() @ "cytosol", Role.NECESSARY)],
        law=lambda c: c.volume * first * c.modifiers[0],
        evidence=says("Z01"),
    )
    m.degrades(antiviral() @ "cytosol", first, evidence=SAID)
    m.phosphorylates(bound @ "plasma_membrane", pip2() @ "plasma_membrane", "D3", second, evidence=says("K02"))
    m.dephosphorylates(pip2() @ "plasma_membrane", "D3", first, evidence=SAID)
    m.observe("STAT1_pY701", "STAT1 phosphorylated on Tyr701", Count(stat1(Y701="p")), evidence=says("J08"))
    return m


@pytest.fixture(scope="session")
def small() -> Model:
    return small_pathway().build()


@pytest.fixture(scope="session")
def small_xml(small: Model, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from ifnsbml.formats.sbml.writer import write_sbml

    path = tmp_path_factory.mktemp("small") / "small.xml"
    write_sbml(small, path)
    return path


@pytest.fixture(scope="session")
def celldesigner(small: Model, small_xml: Path) -> Written:
    from ifnsbml.formats.celldesigner import write_celldesigner
    from ifnsbml.formats.sbml.level2 import write_l2v4
    from ifnsbml.layout import arrange

    written = Written(small, arrange(small), small_xml.with_suffix(".l2v4.xml"), small_xml.with_suffix(".cd.xml"))
    write_l2v4(small_xml, written.l2v4)
    write_celldesigner(small, written.layout, written.l2v4, written.path)
    return written
