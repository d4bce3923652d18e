"""The order of a model's species, for the sake of an integrator with a dense Jacobian.

CVODE's dense elimination works on full columns, but skips a column that is zero in the pivot's row. Species that
come after whatever acts on them, as far as that can be, spare it most of its work. Results do not depend on the
order, but for rounding.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ifnsbml.model.nodes import names_in
from ifnsbml.simulation.elimination import eliminate, width


def order_states(model: Any) -> None:
    """Reorder the species of a libSBML model without function definitions."""
    listed = model.getListOfSpecies()
    rates = _rates(model)
    names = list(rates)
    number = {name: place for place, name in enumerate(names)}
    entries = [(number[name], number[other]) for name in names for other in rates[name]]
    clones = {species.getId(): species.clone() for species in listed}
    ordered = [names[place] for place in eliminate(len(names), entries, width).order]
    listed.clear(True)
    for name in [*ordered, *(other for other in clones if other not in rates)]:
        listed.append(clones[name])


def _rates(model: Any) -> Mapping[str, set[str]]:
    """The species that are integrated, each with those on which its rate directly rests."""
    computed, rated = _rules(model, "isAssignment"), _rules(model, "isRate")
    moved = {
        species.getId()
        for species in model.getListOfSpecies()
        if not (
            species.getBoundaryCondition()
            or species.getConstant()
            or species.getId() in computed
            or species.getId() in rated
        )
    }
    states = [
        species.getId() for species in model.getListOfSpecies() if species.getId() in moved or species.getId() in rated
    ]
    seen: dict[str, set[str]] = {state: {state} for state in states}

    def states_in(names: Iterable[str]) -> set[str]:
        """The states that ids stand for, rules written out."""
        found: set[str] = set()
        for name in names:
            if name not in seen:
                seen[name] = states_in(computed.get(name, ()))
            found |= seen[name]
        return found

    rates = {state: states_in(rated.get(state, ())) for state in states}
    for reaction in model.getListOfReactions():
        law = states_in(names_in(reaction.getKineticLaw().getMath()))
        for reference in (*reaction.getListOfReactants(), *reaction.getListOfProducts()):
            if reference.getSpecies() in moved:
                rates[reference.getSpecies()] |= law
    return rates


def _rules(model: Any, kind: str) -> dict[str, set[str]]:
    """The ids that each rule of one kind uses, by its variable."""
    return {rule.getVariable(): names_in(rule.getMath()) for rule in model.getListOfRules() if getattr(rule, kind)()}
