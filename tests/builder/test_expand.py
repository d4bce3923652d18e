"""Patterns become concrete species, with the statistical factors that make sums exact."""

from __future__ import annotations

import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from ifnsbml.builder import PER_MINUTE, PER_NM_MINUTE, Pathway, assumed
from ifnsbml.builder.units import Unit, unit_of

SAID = assumed("made up for a test")


def dimerising(m: Pathway):
    stat1 = m.protein("STAT1", sites=["Y701", "S727"])
    m.pool(stat1, 100, SAID)
    on, off = m.rate("on", 1, PER_NM_MINUTE, SAID), m.rate("off", 1, PER_MINUTE, SAID)
    pair = m.complex("STAT1_STAT1", stat1(Y701="p"), stat1(Y701="p"))
    m.phosphorylates(stat1(Y701="p", S727="p") @ "cytosol", stat1() @ "cytosol", "Y701", on, evidence=SAID, ident="Y")
    m.binds(
        stat1(Y701="p") @ "cytosol",
        stat1(Y701="p") @ "cytosol",
        pair @ "cytosol",
        on=on,
        off=off,
        evidence=SAID,
        ident="pair",
    )
    m.transports(pair @ "cytosol", "nucleus", off, evidence=SAID, ident="import")
    m.dissociates(
        pair @ "nucleus", [stat1(Y701="u") @ "nucleus", stat1(Y701="u") @ "nucleus"], off, evidence=SAID, ident="fall"
    )
    return m.build()


def test_mixed_pair_forms_at_twice_the_rate(m):
    model = dimerising(m)
    laws = {reaction.id: reaction.law for reaction in model.reactions}
    p0, p1 = sp.Symbol("STAT1_pY701_cytosol"), sp.Symbol("STAT1_pY701_pS727_cytosol")
    on, two = sp.Symbol("on"), sp.Symbol("two")
    volume = sp.Symbol("cytosol")
    assert sp.expand(laws["pair"]).coeff(on) == volume * p0**2
    assert sp.expand(laws["pair_pS727"]).coeff(on) == volume * two * p0 * p1
    assert sp.expand(laws["pair_pS727x2"]).coeff(on) == volume * p1**2


def test_whole_pair_falls_apart_once(m):
    model = dimerising(m)
    mixed = next(reaction for reaction in model.reactions if reaction.id == "fall_pS727")
    assert sp.Symbol("two") not in mixed.law.free_symbols
    assert {(p.species, p.stoichiometry) for p in mixed.products} == {("STAT1_nucleus", 1), ("STAT1_pS727_nucleus", 1)}
    like = next(reaction for reaction in model.reactions if reaction.id == "fall")
    assert [(p.species, p.stoichiometry) for p in like.products] == [("STAT1_nucleus", 2)]


def test_species_carry_their_states(m):
    model = dimerising(m)
    mixed = model.species_by_id["STAT1_STAT1_pS727_nucleus"]
    assert sum(part.copies for part in mixed.parts) == 2
    assert mixed.name == "STAT1–STAT1 pS727 (nucleus)"
    assert len({species.name for species in model.species}) == len(model.species)


def test_sum_over_open_site_is_closed(m):
    """d/dt of all STAT1 with free Tyr701 in the cytosol depends on the sum alone, whatever Ser727."""
    model = dimerising(m)
    total = {"STAT1_pY701_cytosol", "STAT1_pY701_pS727_cytosol"}
    change = sp.Integer(0)
    for reaction in model.reactions:
        if reaction.id.startswith("pair"):
            taken = sum(p.stoichiometry for p in reaction.reactants if p.species in total)
            change -= taken * reaction.law
    p0, p1, s = sp.symbols("STAT1_pY701_cytosol STAT1_pY701_pS727_cytosol s")
    summed = sp.expand(change.subs(sp.Symbol("two"), 2).subs(p0, s - p1)).coeff(sp.Symbol("on"))
    assert sp.simplify(summed.diff(p1)) == 0


units = st.builds(Unit, st.integers(-2, 2), st.integers(-2, 2), st.integers(-2, 2))


@settings(max_examples=60, deadline=None)
@given(units, units)
def test_unit_of_products_and_powers_adds_exponents(left, right):
    a, b = sp.symbols("a b")
    known = {"a": left, "b": right}
    assert unit_of(a * b**2, known, "here") == left * right * right
    assert unit_of(a / b, known, "here") == left / right
