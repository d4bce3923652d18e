"""The order of species: nothing is lost, and an integrator's elimination has less to do."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from sbml_text import CELL, all_species, document, reaction, rules, species

from ifnsbml.simulation.species_order import order_states

BETWEEN = "</listOfReactions><listOfReactions>"


def order_of(read: Any) -> list[str]:
    order_states(read.getModel())
    return [one.getId() for one in read.getModel().getListOfSpecies()]


def cascade(places: list[int]) -> Any:
    """Each species is made by the one before it; they are declared in this order."""
    made = [reaction(f"V * s{place - 1}" if place else "V", left="", right=f"s{place}") for place in places]
    listed = "".join(one.replace('"J"', f'"J{place}"') for one, place in zip(made, places, strict=True))
    body = all_species(*(species(f"s{place}") for place in places)) + listed.replace(BETWEEN, "")
    return document(CELL + body)


@given(st.permutations(range(6)))
def test_a_cascade_comes_upstream_first(places: list[int]) -> None:
    """Then nothing stands right of the diagonal."""
    assert order_of(cascade(places)) == [f"s{place}" for place in range(6)]


def test_rules_are_seen_through() -> None:
    held = all_species(*(species(name) for name in ("s1", "s0", "total", "twice")))
    written = rules(total="2 * twice", twice="2 * s0")
    made = reaction("V * total", left="", right="s1")
    assert order_of(document(CELL + held + written + made)) == ["s0", "s1", "total", "twice"]


def test_what_is_not_integrated_comes_last_and_nothing_is_lost() -> None:
    held = all_species(species("outside", boundary=True), species("B"), species("fed", boundary=True), species("A"))
    fed = rules("rateRule", fed="outside - fed")
    made = reaction("V * A * fed", left="outside", right="B")
    read = document(CELL + held + fed + made)
    before = {one.getId(): one.toXMLNode().toXMLString() for one in read.getModel().getListOfSpecies()}
    assert order_of(read) == ["fed", "A", "B", "outside"]
    assert {one.getId(): one.toXMLNode().toXMLString() for one in read.getModel().getListOfSpecies()} == before
