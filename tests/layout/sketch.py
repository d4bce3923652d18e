"""A pathway small enough to check a map of it by hand, with one of everything that a map has to show."""

from __future__ import annotations

from ifnsbml.builder import PER_MINUTE, PER_NM_MINUTE, Model, ParameterRole, Pathway, Process, Role, assumed, says

SAID = assumed("made up for a test", "J08")
PLACES = ("extracellular", "plasma_membrane", "cytosol", "nucleus")


def empty(ident: str = "sketch") -> Pathway:
    """A pathway with four compartments and nothing in them."""
    m = Pathway(ident, "A sketch", "Made up for tests.")
    for rank, place in enumerate(PLACES):
        m.compartment(place, place.replace("_", " "), volume=1e-13, go="GO:0005829", rank=rank, evidence=SAID)
    return m


def sketch() -> Model:
    """Ligand, receptor chain and kinase, STAT1 and its dimer, an inhibited and a hypothetical step, a phenotype."""
    m = empty()
    ifn = m.entity("IFN_alpha", kind="ligand", name="IFN-α", genes=("IFNA1",))
    ifnar1, tyk2 = m.protein("IFNAR1"), m.protein("TYK2", sites=["Y"])
    stat1, ppar = m.protein("STAT1", sites=["Y701"]), m.protein("PPARG", sites=["S"])
    erk = m.protein("ERK", genes=("MAPK1", "MAPK3"))
    mrna = m.entity("IRF1_mRNA", kind="mrna", name="IRF1 mRNA", genes=("IRF1",))
    antiviral = m.entity("antiviral", kind="phenotype", name="antiviral state", identifiers=("GO:0051607",))
    slow = m.rate("k_slow", 0.1, PER_MINUTE, SAID)
    fast = m.rate("k_fast", 0.01, PER_NM_MINUTE, SAID)
    guess = m.switch("hypothesis_guess", ParameterRole.HYPOTHESIS, says("C13"), name="a guess")

    dose = m.ligand(ifn, "extracellular", 1.0, SAID)
    for entity, place in ((ifnar1, "plasma_membrane"), (tyk2, "plasma_membrane"), (stat1, "cytosol")):
        m.pool(entity, 100, SAID, at=place)
    m.pool(erk, 100, SAID, at="cytosol")
    m.pool(ppar, 100, SAID, at="nucleus")
    chain = m.complex("IFNAR1_TYK2", ifnar1, tyk2)
    bound = m.complex("IFN_IFNAR1_TYK2", ifn, ifnar1, tyk2(Y="p"))
    m.binds(
        ifnar1() @ "plasma_membrane", tyk2() @ "plasma_membrane", chain @ "plasma_membrane",
        on=fast, off=None, evidence=SAID,
    )  # fmt: skip
    m.binds(dose, chain @ "plasma_membrane", bound @ "plasma_membrane", on=fast, off=slow, evidence=SAID)
    m.phosphorylates(bound @ "plasma_membrane", stat1() @ "cytosol", "Y701", fast, evidence=SAID)
    m.phosphorylates(erk() @ "cytosol", ppar() @ "nucleus", "S", fast, evidence=SAID, hypothesis=guess)
    m.dephosphorylates(stat1() @ "cytosol", "Y701", slow, evidence=SAID)
    m.dephosphorylates(ppar() @ "nucleus", "S", slow, evidence=SAID)
    pair = m.complex("STAT1_STAT1", stat1(Y701="p"), stat1(Y701="p"))
    free = stat1(Y701="p") @ "cytosol"
    m.binds(free, free, pair @ "cytosol", on=fast, off=slow, evidence=SAID)
    m.transports(pair @ "cytosol", "nucleus", slow, evidence=SAID)
    m.process(
        "IRF1_transcription",
        Process.TRANSCRIPTION,
        products=[mrna() @ "cytosol"],
        modifiers=[(pair @ "nucleus", Role.NECESSARY), (ppar(S="p") @ "nucleus", Role.INHIBITOR)],
        law=lambda c: c.volume * slow * c.modifiers[0],
        evidence=SAID,
    )
    m.degrades(mrna() @ "cytosol", slow, evidence=SAID)
    m.process(
        "antiviral_response",
        Process.RESPONSE,
        products=[antiviral() @ "cytosol"],
        modifiers=[(mrna() @ "cytosol", Role.STIMULATOR)],
        law=lambda c: c.volume * slow * c.modifiers[0],
        evidence=SAID,
    )
    m.degrades(antiviral() @ "cytosol", slow, evidence=SAID)
    return m.build()
