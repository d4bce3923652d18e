"""From a declared pathway to the model: expansion, initial values, observables, unit checks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import sympy as sp

from ifnsbml.builder.entities import Form, Slot
from ifnsbml.builder.errors import DeclarationError, DuplicateId, UnitMismatch, UnknownName
from ifnsbml.builder.evidence import Evidence
from ifnsbml.builder.expand import Concrete, Expander
from ifnsbml.builder.model import (
    Model,
    Modifier,
    Parameter,
    ParameterRole,
    Part,
    Participant,
    Reaction,
    Role,
    Species,
)
from ifnsbml.builder.rules import LawContext, Rule
from ifnsbml.builder.units import LITRE, NM, NMOL_PER_MINUTE, Unit, unit_of
from ifnsbml.errors import nearest

if TYPE_CHECKING:
    from ifnsbml.builder.declarations import Count, Declarations, Observed

UNBALANCED = frozenset({"ligand", "lipid", "small_molecule"})
"""Kinds that a process may swallow, lose or turn into another molecule."""

PLACE_TEXT = {"plasma_membrane": "membrane", "extracellular": "outside"}


def assemble(pathway: Declarations) -> Model:
    """Expand ``pathway`` and return the model; raises DeclarationError and its kinds."""
    return _Assembly(pathway).model()


class _Assembly:
    def __init__(self, pathway: Declarations) -> None:
        self.pathway = pathway
        places = {ident: PLACE_TEXT.get(ident, ident) for ident in pathway.compartments}
        self.expander = Expander(pathway.entities, pathway.complexes, places)
        self.found: dict[str, Concrete] = {}
        self.sources: dict[str, Evidence] = {}
        self.initial: dict[str, sp.Expr] = {}

    def model(self) -> Model:
        pathway = self.pathway
        self._pools()
        expanded = [(rule, self._expand(rule)) for rule in pathway.rules.values()]
        reactions = [reaction for rule, forms in expanded for reaction in self._reactions(rule, forms)]
        _unique([reaction.id for reaction in reactions], "process")
        self._no_orphans(reactions)
        observables = [self._observable(observed) for observed in pathway.observables.values()]
        parameters = [*pathway.parameters.values(), *observables]
        self._check_units(reactions, parameters)
        values = _evaluate(parameters)
        species = [self._species(concrete, values) for concrete in self._ordered()]
        _unique([s.id for s in species] + [p.id for p in parameters] + [r.id for r in reactions], "id")
        _writable([s.id for s in species] + [p.id for p in parameters] + [r.id for r in reactions])
        for what, named in (("species", species), ("parameter", parameters), ("process", reactions)):
            _unique([thing.name for thing in named], f"name of a {what}")
        claims = sorted({claim for reaction in reactions for claim in reaction.evidence.claims})
        return Model(
            pathway.id,
            pathway.name,
            pathway.description,
            tuple(sorted(pathway.compartments.values(), key=lambda c: c.rank)),
            dict(pathway.entities),
            tuple(species),
            tuple(replace(p, value=values.get(p.id, p.value)) for p in parameters),
            tuple(reactions),
            tuple(claims),
        )

    # --- species ---------------------------------------------------------------------------

    def _note(self, concrete: Concrete, evidence: Evidence) -> Concrete:
        self.found.setdefault(concrete.id, concrete)
        self.sources.setdefault(concrete.id, evidence)
        return concrete

    def _resting(self, form: Form) -> Concrete:
        slots = []
        for slot in form.slots:
            entity = self.pathway.entities[slot.symbol]
            resting = {site.name: site.states[0] for site in entity.sites.values()}
            slots.append(Slot(slot.symbol, tuple(sorted({**resting, **dict(slot.fixed)}.items()))))
        return self.expander.concrete(slots, form.label, form.place)

    def _pools(self) -> None:
        pathway = self.pathway
        for form, _, evidence in pathway.ligands.values():
            self._note(self._resting(form), evidence)
        taken: dict[str, list[tuple[sp.Symbol, sp.Expr]]] = {}
        for label, preformed in pathway.preformed_complexes.items():
            symbols = Counter(slot.symbol for slot in preformed.form.slots)
            carrier = pathway.preformed_complexes[preformed.of].form if preformed.of else None
            for symbol in symbols:
                if symbol not in pathway.pools:
                    raise DeclarationError(
                        f"preformed complex '{label}' needs a pool for its part '{symbol}'; "
                        f"declare pool({symbol.lower()}, 0, …) if none of it is free."
                    )
            levels = [pathway.level(symbol) for symbol in symbols if pathway.entities[symbol].genes]
            amount = preformed.amount * _lowest(levels)
            self.initial[self._note(self._resting(preformed.form), preformed.evidence).id] = amount
            if carrier is not None:
                self.initial[self._resting(carrier).id] -= amount
                symbols -= Counter(slot.symbol for slot in carrier.slots)
            for symbol, copies in symbols.items():
                for _ in range(copies):
                    taken.setdefault(symbol, []).append((preformed.amount, amount))
        for symbol, pool in pathway.pools.items():
            bound = taken.get(symbol, [])
            total = pool.amount + sum(amount for amount, _ in bound)
            free = total * pathway.level(symbol) - sum(used for _, used in bound)
            self.initial[self._note(self._resting(pool.form), pool.evidence).id] = free
        for resting in pathway.resting_forms.values():
            self.initial[self._note(self._resting(resting.form), resting.evidence).id] = resting.amount
            held = pathway.pools.get(resting.form.slots[0].symbol)
            if held is not None:
                self.initial[self._resting(held.form).id] -= resting.amount

    def _ordered(self) -> list[Concrete]:
        ranks = {ident: c.rank for ident, c in self.pathway.compartments.items()}
        return sorted(self.found.values(), key=lambda c: ranks[c.compartment])

    def _species(self, concrete: Concrete, values: Mapping[str, float]) -> Species:
        ligand = self.pathway.ligands.get(concrete.slots[0].symbol) if concrete.complex is None else None
        expression = self.initial.get(concrete.id)
        initial = ligand[1] if ligand else _number(expression, values)
        entity = self.pathway.entities[concrete.slots[0].symbol]
        parts = Counter((slot.symbol, slot.fixed) for slot in concrete.slots)
        return Species(
            concrete.id,
            concrete.label,
            concrete.name,
            concrete.compartment,
            entity.kind if concrete.complex is None else "complex",
            tuple(Part(symbol, states, copies) for (symbol, states), copies in sorted(parts.items())),
            concrete.complex,
            initial,
            None if ligand else expression,
            ligand is not None,
            self.sources[concrete.id],
        )

    # --- reactions -------------------------------------------------------------------------

    def _check_balance(self, rule: Rule) -> None:
        """What goes in comes out: molecules are made and lost only by the processes that say so.

        Ligands may be swallowed or lost with their receptor, lipids become other lipids, and a tracer
        borrows its other parts.
        """
        if (
            not rule.reactants
            or not rule.products
            or any(self._is_tracer(f) for f in (*rule.reactants, *rule.products))
        ):
            return
        sides = [
            Counter(s.symbol for form in forms for s in form.slots if self._kind(s.symbol) not in UNBALANCED)
            for forms in (rule.reactants, rule.products)
        ]
        if sides[0] != sides[1]:
            raise DeclarationError(
                f"process '{rule.id}' takes {_listed(sides[0])} and gives {_listed(sides[1])}; "
                "both sides need the same molecules."
            )

    def _kind(self, symbol: str) -> str:
        entity = self.pathway.entities.get(symbol)
        return entity.kind if entity is not None else ""

    def _is_tracer(self, form: Form) -> bool:
        return form.label is not None and self.pathway.complexes[form.label].tracer

    def _expand(self, rule: Rule) -> list[tuple[tuple[Concrete, ...], tuple[Concrete, ...], int, str]]:
        self._check_balance(rule)
        result = []
        for expansion in self.expander.expand(rule.reactants, rule.products, f"process '{rule.id}'"):
            for concrete in (*expansion.reactants, *expansion.products):
                self._note(concrete, rule.evidence)
            result.append((expansion.reactants, expansion.products, expansion.multiplicity, expansion.suffix))
        return result

    def _reactions(
        self, rule: Rule, forms: Iterable[tuple[tuple[Concrete, ...], tuple[Concrete, ...], int, str]]
    ) -> Iterable[Reaction]:
        modifiers: list[Modifier] = []
        sums: list[sp.Expr] = []
        for alternatives, role in rule.modifiers:
            matched = {c.id: c for form in alternatives for c in self.expander.matches(form, self.found.values())}
            if not matched:
                named = ", ".join(form.label or form.slots[0].symbol for form in alternatives)
                raise UnknownName(
                    f"process '{rule.id}': no species of this pathway is '{named}' "
                    f"in '{alternatives[0].compartment}' in the state asked for."
                )
            modifiers += [Modifier(ident, role) for ident in matched]
            sums.append(sp.Add(*(sp.Symbol(ident) for ident in matched)))
        modifiers = list(dict.fromkeys(modifiers))
        factors = [*rule.factors, *([sp.Symbol(rule.hypothesis)] if rule.hypothesis else [])]
        for left, right, multiplicity, suffix in forms:
            factor = sp.prod(factors) * (self._times(multiplicity) if multiplicity > 1 else 1)
            law = rule.law(
                LawContext(
                    sp.Symbol(rule.volume),
                    tuple(sp.Symbol(c.id) for c in left),
                    tuple(sp.Symbol(c.id) for c in right),
                    tuple(sums),
                    factor,
                )
            )
            yield Reaction(
                f"{rule.id}{suffix}",
                rule.name + suffix.replace("_", " "),
                rule.process,
                _participants(left),
                _participants(right),
                tuple(modifiers),
                law,
                rule.reversible,
                rule.certainty,
                rule.evidence,
                rule.hypothesis,
            )

    def _times(self, number: int) -> sp.Symbol:
        names = {2: "two", 3: "three", 4: "four"}
        return self.pathway.constant(names.get(number, f"times_{number}"), number)

    def _no_orphans(self, reactions: Sequence[Reaction]) -> None:
        used = {p.species for r in reactions for p in (*r.reactants, *r.products)}
        used |= {m.species for r in reactions for m in r.modifiers}
        alone = [ident for ident in self.found if ident not in used]
        if alone:
            raise DeclarationError(
                f"pathway '{self.pathway.id}': nothing happens to {', '.join(alone)}; "
                f"declare a process for each or leave it out."
            )

    # --- observables and units -------------------------------------------------------------

    def _observable(self, observed: Observed) -> Parameter:
        rule = observed.expression if observed.expression is not None else self._counted(observed)
        rule = rule * sp.prod(observed.factors)
        return Parameter(
            observed.id, observed.name, 0.0, observed.unit, ParameterRole.OBSERVABLE, observed.evidence, rule
        )

    def _counted(self, observed: Observed) -> sp.Expr:
        amounts: Counter[str] = Counter()
        for count in observed.counts:
            hits = self._count(count)
            if not hits:
                form = count.form
                raise UnknownName(
                    f"observable '{observed.id}': no species is '{form.label or form.slots[0].symbol}' "
                    f"in the state asked for; {nearest(form.slots[0].symbol, self.pathway.entities)}"
                )
            amounts.update(hits)
        terms = []
        for ident, number in amounts.items():
            term = sp.Symbol(self.found[ident].compartment) * sp.Symbol(ident)
            terms.append(term if number == 1 else self._times(number) * term)
        return sp.Add(*terms) / (sp.Symbol("cytosol") + sp.Symbol("nucleus"))

    def _count(self, count: Count) -> Counter[str]:
        form = count.form
        hits: Counter[str] = Counter()
        if form.label is not None or not form.slots[0].fixed:
            for concrete in self.expander.matches(form, self.found.values()):
                hits[concrete.id] += count.molecules
            return hits
        (pattern,) = form.slots
        for concrete in self.found.values():
            if concrete.complex is not None and self.pathway.complexes[concrete.complex].tracer:
                continue
            if form.compartment is not None and concrete.compartment != form.compartment:
                continue
            for slot in concrete.slots:
                if slot.symbol == pattern.symbol and set(pattern.fixed) <= set(slot.fixed):
                    hits[concrete.id] += count.molecules
        return hits

    def _check_units(self, reactions: Sequence[Reaction], parameters: Sequence[Parameter]) -> None:
        units: dict[str, Unit] = dict.fromkeys(self.found, NM)
        units |= dict.fromkeys(self.pathway.compartments, LITRE)
        units |= {parameter.id: parameter.unit for parameter in parameters}
        for reaction in reactions:
            where = f"process '{reaction.id}'"
            unit = unit_of(reaction.law, units, where)
            if unit != NMOL_PER_MINUTE:
                raise UnitMismatch(
                    f"{where}: its rate is in {unit.text} but must be in {NMOL_PER_MINUTE.text}; law: {reaction.law}"
                )
        for parameter in parameters:
            if parameter.rule is not None:
                unit = unit_of(parameter.rule, units, f"rule for '{parameter.id}'")
                if unit != parameter.unit:
                    raise UnitMismatch(
                        f"rule for '{parameter.id}': it is in {unit.text}, declared in {parameter.unit.text}."
                    )
        for ident, expression in self.initial.items():
            if unit_of(expression, units, f"initial value of '{ident}'") != NM:
                raise UnitMismatch(f"initial value of '{ident}': {expression} is not in nM.")


def _listed(symbols: Counter[str]) -> str:
    return " + ".join(f"{count} {symbol}" if count > 1 else symbol for symbol, count in sorted(symbols.items()))


def _lowest(levels: Sequence[sp.Expr]) -> sp.Expr:
    """The lowest of several levels, as a piecewise that SBML Level 2 can say too."""
    if not levels:
        return sp.Integer(1)
    *some, last = levels
    # What is no higher than all that follow is the lowest, once those before it have been ruled out.
    branches = [(level, sp.And(*(sp.Le(level, later) for later in levels[n + 1 :]))) for n, level in enumerate(some)]
    return sp.Piecewise(*branches, (last, True)) if branches else last


def _participants(concretes: Sequence[Concrete]) -> tuple[Participant, ...]:
    counted = Counter(concrete.id for concrete in concretes)
    return tuple(Participant(ident, count) for ident, count in counted.items())


def _unique(idents: Sequence[str], what: str) -> None:
    twice = sorted(ident for ident, count in Counter(idents).items() if count > 1)
    if twice:
        raise DuplicateId(f"{what} declared twice: {', '.join(twice[:5])}; give one of them an id of its own.")


def _writable(idents: Sequence[str]) -> None:
    wrong = [ident for ident in idents if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", ident)]
    if wrong:
        raise DeclarationError(
            f"no file format takes the id '{wrong[0]}': an id begins with a letter and has letters, digits and _."
        )


def _evaluate(parameters: Sequence[Parameter]) -> dict[str, float]:
    values = {p.id: p.value for p in parameters if p.rule is None}
    for parameter in parameters:
        if parameter.rule is not None and parameter.role is ParameterRole.ACTIVITY:
            values[parameter.id] = _number(parameter.rule, values)
    return values


def _number(expression: sp.Expr | None, values: Mapping[str, float]) -> float:
    if expression is None:
        return 0.0
    free = {symbol: sp.Rational(repr(values[symbol.name])) for symbol in expression.free_symbols}
    return float(expression.xreplace(free).doit())


__all__ = ["Role", "assemble"]
