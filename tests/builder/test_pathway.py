"""Declaring: what is accepted, what is refused, and that the refusal says where."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ifnsbml.builder import (
    NM,
    PER_MINUTE,
    PER_NM_MINUTE,
    DeclarationError,
    DuplicateId,
    MissingCompartment,
    MissingEvidence,
    Pathway,
    Site,
    UnitMismatch,
    UnknownName,
    UnknownSite,
    assumed,
    mass_action,
    says,
)
from ifnsbml.builder.model import Process, Role

SAID = assumed("made up for a test")


def kinase_and_substrate(m: Pathway):
    kinase, substrate = m.protein("JAK1", sites=["Y"]), m.protein("STAT1", sites=["Y701", "S727"])
    m.pool(kinase, 1, SAID)
    m.pool(substrate, 100, SAID)
    rate = m.rate("k", 1, PER_NM_MINUTE, SAID)
    return kinase, substrate, rate


def test_unknown_site_names_entity_and_nearest_site(m):
    _, stat1, _ = kinase_and_substrate(m)
    with pytest.raises(UnknownSite, match=r"STAT1 has no site 'Y710'; did you mean 'Y701'"):
        stat1(Y710="p")


def test_unknown_state_is_refused(m):
    _, stat1, _ = kinase_and_substrate(m)
    with pytest.raises(UnknownSite, match=r"site Y701 of STAT1 has no state 'x'"):
        stat1(Y701="x")


def test_unit_mismatch_names_process_and_units(m):
    kinase, stat1, _ = kinase_and_substrate(m)
    wrong = m.rate("k_wrong", 1, PER_MINUTE, SAID)
    m.phosphorylates(kinase() @ "cytosol", stat1() @ "cytosol", "Y701", wrong, evidence=says("J08"))
    with pytest.raises(UnitMismatch, match=r"JAK1_phosphorylates_STAT1_Y701.*must be in nmol/min"):
        m.build()


def test_sum_of_unlike_units_is_refused(m):
    kinase, stat1, rate = kinase_and_substrate(m)
    other = m.rate("k_first_order", 1, PER_MINUTE, SAID)
    m.process(
        "odd",
        Process.STATE_CHANGE,
        reactants=[stat1(Y701="u", S727="u") @ "cytosol"],
        products=[stat1(Y701="p", S727="u") @ "cytosol"],
        modifiers=[],
        law=lambda c: c.volume * (rate + other) * c.reactants[0],
        evidence=SAID,
    )
    m.phosphorylates(kinase() @ "cytosol", stat1() @ "cytosol", "S727", rate, evidence=SAID)
    with pytest.raises(UnitMismatch, match=r"process 'odd'.*a sum needs one unit"):
        m.build()


def test_process_without_evidence_is_refused(m):
    kinase, stat1, rate = kinase_and_substrate(m)
    with pytest.raises(MissingEvidence, match="has no evidence"):
        m.phosphorylates(kinase() @ "cytosol", stat1() @ "cytosol", "Y701", rate, evidence=None)


def test_parameter_without_evidence_is_refused(m):
    with pytest.raises(MissingEvidence, match="'k_new' has no evidence"):
        m.rate("k_new", 1, PER_MINUTE, None)


def test_unknown_review_row_is_refused():
    with pytest.raises(MissingEvidence, match="no row 'J99'"):
        says("J99")


def test_assumption_needs_a_sentence():
    with pytest.raises(MissingEvidence, match="needs a sentence"):
        assumed(" ")


def test_duplicate_parameter_with_another_value_is_refused(m):
    m.rate("k", 1, PER_MINUTE, SAID)
    with pytest.raises(DuplicateId, match="'k' is declared twice"):
        m.rate("k", 2, PER_MINUTE, SAID)


def test_equal_parameter_counts_once_and_rests_on_both_sources(m):
    m.rate("k", 1, PER_MINUTE, assumed("one", "J08"))
    m.rate("k", 1, PER_MINUTE, assumed("two", "J09"))
    assert m.parameters["k"].evidence.claims == ("J08", "J09")


def test_duplicate_process_is_refused(m):
    kinase, stat1, rate = kinase_and_substrate(m)
    other = m.rate("k_other", 1, PER_NM_MINUTE, SAID)
    m.phosphorylates(kinase() @ "cytosol", stat1() @ "cytosol", "Y701", rate, evidence=SAID)
    with pytest.raises(DuplicateId, match="JAK1_phosphorylates_STAT1_Y701"):
        m.phosphorylates(kinase() @ "cytosol", stat1() @ "cytosol", "Y701", other, evidence=SAID)


def _made_of(m: Pathway, law):
    """The same process under a law of one's own."""
    stat1 = m.entities["STAT1"]
    m.process(
        "made",
        Process.STATE_CHANGE,
        reactants=[stat1(Y701="u", S727="u") @ "cytosol"],
        products=[stat1(Y701="p", S727="u") @ "cytosol"],
        modifiers=[(m.entities["JAK1"]() @ "cytosol", Role.CATALYST)],
        law=law,
        evidence=SAID,
    )


def test_a_second_process_of_one_id_with_another_law_is_refused_and_both_laws_are_shown(m):
    """The second used to be dropped without a word where both had the same key."""
    _, _, rate = kinase_and_substrate(m)
    half = m.rate("half", 10, NM, SAID)
    _made_of(m, mass_action(rate))
    with pytest.raises(DuplicateId, match=r"'made' is declared twice with different rate laws, .*half"):
        _made_of(m, lambda c: c.volume * rate * c.modifiers[0] * c.reactants[0] * half / (half + c.reactants[0]))
    assert m.rules["made"].law_as_declared() == mass_action(rate)(_probe(m))


def _probe(m: Pathway):
    kept = []
    rule = m.rules["made"]
    replace(rule, law=lambda c: kept.append(c)).law_as_declared()
    return kept[0]


def test_a_second_process_of_one_id_whose_law_gives_the_same_counts_once(m):
    _, _, rate = kinase_and_substrate(m)
    half = m.rate("half", 10, NM, SAID)
    _made_of(m, lambda c: c.volume * rate * c.modifiers[0] * c.reactants[0] * (1 - half / (half + c.reactants[0])))
    _made_of(m, lambda c: c.volume * rate * c.modifiers[0] * c.reactants[0] ** 2 / (half + c.reactants[0]))
    assert list(m.rules) == ["made"]


@pytest.mark.parametrize(
    ("what", "other"),
    [("name", {"name": "Signal transducer"}), ("identifiers", {"identifiers": ("so:1",)}), ("note", {"note": "no"})],
)
def test_an_entity_with_another_name_identifier_or_note_is_refused(m, what, other):
    """They used to be dropped without a word."""
    given = {"name": "STAT", "identifiers": ("so:0",), "note": "yes"}
    m.entity("X", kind="protein", **given)
    m.entity("X", kind="protein")
    m.entity("X", kind="protein", **given)
    with pytest.raises(DuplicateId, match=f"'X' is declared with two sorts of {what}"):
        m.entity("X", kind="protein", **other)


def test_form_without_compartment_is_refused(m):
    kinase, stat1, rate = kinase_and_substrate(m)
    with pytest.raises(MissingCompartment, match="'STAT1' is used without a compartment"):
        m.phosphorylates(kinase() @ "cytosol", stat1(), "Y701", rate, evidence=SAID)


def test_unknown_compartment_is_refused_with_the_nearest(m):
    kinase, stat1, rate = kinase_and_substrate(m)
    with pytest.raises(UnknownName, match=r"into 'nuclei'.*'nucleus'"):
        m.phosphorylates(kinase() @ "cytosol", stat1() @ "nuclei", "Y701", rate, evidence=SAID)


def test_species_that_nothing_happens_to_is_refused(m):
    kinase_and_substrate(m)
    with pytest.raises(DeclarationError, match="nothing happens to"):
        m.build()


def test_modifier_that_no_species_matches_is_refused(m):
    kinase, stat1, rate = kinase_and_substrate(m)
    m.phosphorylates(kinase(Y="p") @ "nucleus", stat1() @ "cytosol", "Y701", rate, evidence=SAID)
    with pytest.raises(UnknownName, match="no species of this pathway is 'JAK1' in 'nucleus'"):
        m.build()


def test_preformed_complex_needs_pools(m):
    a, b = m.protein("IFNAR1"), m.protein("TYK2")
    form = m.complex("IFNAR1_TYK2", a, b) @ "plasma_membrane"
    m.preformed(form, 10, SAID)
    with pytest.raises(DeclarationError, match="needs a pool for its part 'IFNAR1'"):
        m.build()


def test_complex_of_the_wrong_parts_is_refused(m):
    a, b, c = m.protein("STAT1"), m.protein("STAT2"), m.protein("STAT3")
    for entity in (a, b, c):
        m.pool(entity, 1, SAID)
    pair = m.complex("STAT1_STAT2", a, b)
    k, off = m.rate("k", 1, PER_NM_MINUTE, SAID), m.rate("off", 1, PER_MINUTE, SAID)
    m.binds(a() @ "cytosol", c() @ "cytosol", pair @ "cytosol", on=k, off=off, evidence=SAID, ident="wrong")
    with pytest.raises(DeclarationError, match=r"'wrong' takes STAT1 \+ STAT3 and gives STAT1 \+ STAT2"):
        m.build()


def test_observable_of_nothing_is_refused(m):
    kinase, stat1, rate = kinase_and_substrate(m)
    m.phosphorylates(kinase() @ "cytosol", stat1() @ "cytosol", "Y701", rate, evidence=SAID)
    m.observe("nothing", "nothing", stat1(Y701="p") @ "nucleus", evidence=SAID)
    with pytest.raises(UnknownName, match="observable 'obs_nothing'"):
        m.build()


def test_free_and_preformed_share_one_total(m):
    a, b = m.protein("IFNAR2"), m.protein("JAK1")
    m.pool(a, 0, SAID, at="plasma_membrane")
    m.pool(b, 5, SAID, at="plasma_membrane")
    form = m.complex("IFNAR2_JAK1", a, b) @ "plasma_membrane"
    m.preformed(form, 10, SAID)
    m.binds(
        a() @ "plasma_membrane", b() @ "plasma_membrane", form,
        on=m.rate("k", 1, PER_NM_MINUTE, SAID), off=None, evidence=SAID,
    )  # fmt: skip
    built = m.build()
    expression = {s.id: s.initial_expression for s in built.species}
    values = {p.id: p.value for p in built.parameters}

    def start(species: str, **levels: float) -> float:
        symbols = {str(s): s for s in expression[species].free_symbols}
        return float(expression[species].subs({symbols[k]: v for k, v in {**values, **levels}.items() if k in symbols}))

    for level, bound, free in ((0, 0, 0), (0.5, 5, 2.5), (1, 10, 5), (2, 10, 20)):
        assert start("IFNAR2_JAK1_membrane", expression_JAK1=level) == bound
        assert start("JAK1_membrane", expression_JAK1=level) == free
    assert start("IFNAR2_membrane", expression_JAK1=0.5) == 5


def test_mass_action_of_a_family_uses_all_its_genes(m):
    stat5 = m.protein("STAT5", genes=("STAT5A", "STAT5B"), sites=["Y"])
    m.pool(stat5, 100, SAID)
    k = m.rate("k", 1, PER_MINUTE, SAID)
    m.dephosphorylates(stat5() @ "cytosol", "Y", k, evidence=SAID)
    built = m.build()
    species = built.species_by_id["STAT5_cytosol"]
    assert species.initial == 100
    assert {str(s) for s in species.initial_expression.free_symbols} == {
        "free_STAT5", "expression_STAT5A", "expression_STAT5B", "share_STAT5A", "share_STAT5B",
    }  # fmt: skip
    assert mass_action(k) is not None
    assert built.parameters_by_id["free_STAT5"].unit == NM


def test_id_that_no_format_takes_is_refused(m):
    ebp1 = m.protein("4EBP1", sites=["T37"])
    m.pool(ebp1, 1, SAID)
    m.dephosphorylates(ebp1() @ "cytosol", "T37", m.rate("k", 1, PER_MINUTE, SAID), evidence=SAID)
    with pytest.raises(DeclarationError, match="no file format takes the id '4EBP1"):
        m.build()


def test_two_processes_of_one_name_are_refused(m):
    stat1 = m.protein("STAT1", sites=["Y701"])
    m.pool(stat1, 1, SAID)
    k = m.rate("k", 1, PER_MINUTE, SAID)
    for ident in ("first", "second"):
        m.converts(
            stat1(Y701="u") @ "cytosol", stat1(Y701="p") @ "cytosol", k, evidence=SAID, ident=ident, name="the same"
        )
    with pytest.raises(DuplicateId, match="name of a process declared twice: the same"):
        m.build()


# --- translation, drivers, degradation -----------------------------------------------------


def message_and_protein(m: Pathway):
    mrna = m.entity("IRF1_mRNA", kind="mrna", name="IRF1 mRNA", genes=["IRF1"])
    irf1, factor = m.protein("IRF1"), m.protein("EIF4E")
    m.pool(mrna, 1, SAID)
    m.pool(irf1, 0, SAID)
    m.pool(factor, 5, SAID)
    return mrna() @ "cytosol", irf1() @ "cytosol", factor() @ "cytosol"


def test_translation_needs_its_message_and_multiplies_its_drivers(m):
    mrna, irf1, factor = message_and_protein(m)
    m.translates(mrna, irf1, m.rate("k_made", 0.1, PER_NM_MINUTE, SAID), by=[factor], evidence=SAID)
    (reaction,) = m.build().reactions
    assert (reaction.id, reaction.process) == ("IRF1_translation", Process.TRANSLATION)
    assert [p.species for p in reaction.products] == ["IRF1_cytosol"] and not reaction.reactants
    roles = {modifier.species: modifier.role for modifier in reaction.modifiers}
    assert roles == {"IRF1_mRNA_cytosol": Role.NECESSARY, "EIF4E_cytosol": Role.STIMULATOR}
    assert str(reaction.law) == "EIF4E_cytosol*IRF1_mRNA_cytosol*cytosol*k_made"


def test_translation_in_the_wrong_unit_is_refused(m):
    mrna, irf1, factor = message_and_protein(m)
    m.translates(mrna, irf1, m.rate("k_made", 0.1, PER_MINUTE, SAID), by=[factor], evidence=SAID)
    with pytest.raises(UnitMismatch, match=r"IRF1_translation.*must be in nmol/min"):
        m.build()


def test_several_forms_are_degraded_each_by_itself(m):
    mrna, irf1, factor = message_and_protein(m)
    m.degrades([mrna, irf1, factor], m.rate("k_lost", 0.1, PER_MINUTE, SAID), evidence=SAID)
    assert [r.id for r in m.build().reactions] == ["IRF1_mRNA_degradation", "IRF1_degradation", "EIF4E_degradation"]
    with pytest.raises(DuplicateId, match="'gone' cannot be the id of 2 processes"):
        m.degrades([mrna, irf1], m.rate("k_lost", 0.1, PER_MINUTE, SAID), evidence=SAID, ident="gone")


# --- complexes made of complexes -----------------------------------------------------------


def test_a_complex_made_of_a_preformed_one_takes_it(m):
    """Chain with its kinase, 10 nM in all, of which 4 carry a guest: 6 are left, and less where parts are lost."""
    chain, kinase, guest = m.protein("IFNAR1"), m.protein("TYK2"), m.protein("STAT5A")
    for entity, amount in ((chain, 0), (kinase, 0), (guest, 50)):
        m.pool(entity, amount, SAID)
    armed = m.complex("armed", chain, kinase) @ "cytosol"
    docked = m.complex("docked", chain, kinase, guest) @ "cytosol"
    with pytest.raises(DeclarationError, match="'docked' is made of 'armed', which is not preformed"):
        m.preformed(docked, 4, SAID, of=armed)
    m.preformed(armed, 10, SAID)
    m.preformed(docked, 4, SAID, of=armed)
    m.binds(armed, guest() @ "cytosol", docked, on=m.rate("k", 1, PER_NM_MINUTE, SAID), off=None, evidence=SAID)
    m.binds(
        chain() @ "cytosol",
        kinase() @ "cytosol",
        armed,
        on=m.rate("k", 1, PER_NM_MINUTE, SAID),
        off=None,
        evidence=SAID,
    )
    found = {s.id: s for s in m.build().species}
    levels = {"expression_IFNAR1": 1.0, "expression_TYK2": 0.5, "expression_STAT5A": 0.25}
    amounts = {"preformed_armed": 10.0, "preformed_docked": 4.0}
    free = {"free_IFNAR1": 0.0, "free_TYK2": 0.0, "free_STAT5A": 50.0}

    def start(ident: str) -> float:
        expression = found[ident].initial_expression
        return float(expression.subs({**levels, **amounts, **free}))

    assert (found["armed_cytosol"].initial, found["docked_cytosol"].initial) == (6, 4)
    assert start("docked_cytosol") == 4 * 0.25  # the lowest of its three parts
    assert start("armed_cytosol") == 10 * 0.5 - 4 * 0.25
    assert start("IFNAR1_cytosol") == 10 - 10 * 0.5  # chains that find no kinase
    assert start("STAT5A_cytosol") == (50 + 4) * 0.25 - 4 * 0.25


# --- what is needed ------------------------------------------------------------------------


def test_what_another_stands_in_for_is_no_necessity_of_its_own(m):
    """A translation that any state of its message serves needs a message and neither state; a lone driver is needed."""
    mrna = m.entity(
        "IRF1_mRNA",
        kind="mrna",
        name="IRF1 mRNA",
        genes=["IRF1"],
        sites={"cap": Site("cap", ("open", "barred"), tacit=True)},
    )
    irf1, factor = m.protein("IRF1"), m.protein("EIF4E")
    for entity in (mrna, irf1, factor):
        m.pool(entity, 1, SAID)
    bars = m.rate("k_bars", 1, PER_MINUTE, SAID)
    m.converts(mrna(cap="open") @ "cytosol", mrna(cap="barred") @ "cytosol", bars, evidence=SAID, ident="bars")
    made = m.rate("k_made", 1, PER_NM_MINUTE, SAID)
    helped = [(factor() @ "cytosol", Role.NECESSARY)]
    m.translates(mrna() @ "cytosol", irf1() @ "cytosol", made, by=helped, evidence=SAID)
    (reaction,) = [r for r in m.build().reactions if r.process is Process.TRANSLATION]
    played = {modifier.species: reaction.role_of(modifier) for modifier in reaction.modifiers}
    messages = {species for species in played if species.startswith("IRF1_mRNA")}
    assert len(messages) == 2
    assert {played[species] for species in messages} == {Role.STIMULATOR}
    assert played["EIF4E_cytosol"] is Role.NECESSARY
    assert set(reaction.needs) == {frozenset(messages), frozenset({"EIF4E_cytosol"})}
