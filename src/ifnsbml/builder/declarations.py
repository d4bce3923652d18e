"""What a pathway consists of: compartments, entities, complexes, numbers and amounts.

Everything declared twice with the same content counts once, so that modules compose: each
names the entities it uses, adds its own sites, and the whole is their sum.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import sympy as sp

from ifnsbml.builder.entities import PHOSPHO_STATES, Entity, Form, Site
from ifnsbml.builder.errors import DeclarationError, DuplicateId, MissingEvidence, UnknownName
from ifnsbml.builder.evidence import Evidence, assumed
from ifnsbml.builder.model import Compartment, Parameter, ParameterRole
from ifnsbml.builder.naming import ComplexDefinition
from ifnsbml.builder.rules import Rule
from ifnsbml.builder.units import DIMENSIONLESS, NM, Unit
from ifnsbml.errors import nearest

T = TypeVar("T")


@dataclass(frozen=True)
class Count:
    """Molecules to count in an observable: of every species of ``form``, ``molecules`` each."""

    form: Form
    molecules: int = 1


@dataclass(frozen=True)
class Pool:
    """How much of an entity there is before any complex is subtracted."""

    form: Form
    amount: sp.Symbol
    evidence: Evidence


@dataclass(frozen=True)
class Preformed:
    """A complex that is there before any stimulus; ``of`` is the label of a preformed complex that it is made of."""

    form: Form
    amount: sp.Symbol
    evidence: Evidence
    of: str | None = None


@dataclass(frozen=True)
class Resting:
    """How much (an expression in nM) rests in a state that is not its pool's."""

    form: Form
    amount: sp.Expr
    evidence: Evidence


@dataclass(frozen=True)
class Observed:
    """A declared read-out: counts times ``factors``, or an expression of its own."""

    id: str
    name: str
    counts: tuple[Count, ...]
    unit: Unit
    evidence: Evidence
    expression: sp.Expr | None = None
    factors: tuple[sp.Symbol, ...] = ()


class Declarations:
    """The things of a pathway; Pathway adds what happens to them."""

    def __init__(self, ident: str, name: str, description: str = "") -> None:
        self.id = ident
        self.name = name
        self.description = description
        self.compartments: dict[str, Compartment] = {}
        self.entities: dict[str, Entity] = {}
        self.complexes: dict[str, ComplexDefinition] = {}
        self.parameters: dict[str, Parameter] = {}
        self.pools: dict[str, Pool] = {}
        self.preformed_complexes: dict[str, Preformed] = {}
        self.resting_forms: dict[str, Resting] = {}
        self.ligands: dict[str, tuple[Form, float, Evidence]] = {}
        self.rules: dict[str, Rule] = {}
        self.observables: dict[str, Observed] = {}
        self.gene_shares: dict[str, dict[str, float]] = {}

    # --- where -----------------------------------------------------------------------------

    def compartment(self, ident: str, name: str, *, volume: float, go: str, rank: int, evidence: Evidence) -> str:
        """Declare a compartment of ``volume`` litres; returns its id. ``go`` is its GO cellular component."""
        self._once(self.compartments, ident, Compartment(ident, name, volume, go, rank, evidence))
        return ident

    # --- what ------------------------------------------------------------------------------

    def entity(
        self,
        symbol: str,
        *,
        kind: str,
        name: str | None = None,
        genes: Sequence[str] = (),
        sites: dict[str, Site] | None = None,
        identifiers: Sequence[str] = (),
        note: str = "",
    ) -> Entity:
        """Declare an entity, or add sites to one that is declared already; returns it.

        Raises DuplicateId if anything that is given differs from what was declared before.
        """
        known = self.entities.get(symbol)
        new = Entity(symbol, name or symbol, kind, tuple(genes), dict(sites or {}), tuple(identifiers), note)
        if known is not None:
            if known.kind != new.kind or (genes and known.genes != new.genes):
                raise DuplicateId(f"entity '{symbol}' is declared as {known.kind} and as {new.kind}.")
            for what, given, before in (
                ("name", name, known.name),
                ("identifiers", tuple(identifiers), known.identifiers),
                ("note", note, known.note),
            ):
                if given and given != before:
                    raise DuplicateId(f"entity '{symbol}' is declared with two sorts of {what}: {before} and {given}.")
            for site, value in new.sites.items():
                if known.sites.get(site, value) != value:
                    raise DuplicateId(f"site {site} of {symbol} is declared with two sets of states.")
            new = replace(known, sites={**known.sites, **new.sites})
        self.entities[symbol] = new
        return new

    def protein(
        self,
        symbol: str,
        *,
        name: str | None = None,
        genes: Sequence[str] | None = None,
        sites: Iterable[str | Site] = (),
        note: str = "",
    ) -> Entity:
        """Declare a protein: ``genes`` are its HGNC symbols (several for a family drawn as one).

        A site given as text is a phosphorylation site, such as "Y701".
        """
        declared = [site if isinstance(site, Site) else phospho(site) for site in sites]
        return self.entity(
            symbol,
            kind="protein",
            name=name,
            genes=tuple(genes) if genes is not None else (symbol,),
            sites={site.name: site for site in declared},
            note=note,
        )

    def complex(self, label: str, *parts: Entity | Form, title: str | None = None, tracer: bool = False) -> Form:
        """Name a complex of forms; returns it as a form without a place.

        Sites that a part leaves open stay open; parts that are complexes are taken apart. A
        ``tracer`` only shows that a partner was recruited: the process that makes it consumes
        that partner alone, and observables of molecules leave the complex out.
        """
        slots = tuple(slot for part in parts for slot in (part() if isinstance(part, Entity) else part).slots)
        if len(slots) < 2:
            raise DeclarationError(f"complex '{label}' needs at least two parts.")
        title = title or "–".join(self.entities[slot.symbol].name for slot in slots)
        self._once(self.complexes, label, ComplexDefinition(label, title, slots, tracer))
        return Form(slots, label=label, title=title)

    def known_complex(self, label: str) -> Form:
        """A complex that is declared already, as a form without a place. Raises UnknownName."""
        if label not in self.complexes:
            raise UnknownName(f"no complex '{label}' is declared; {nearest(label, self.complexes)}")
        known = self.complexes[label]
        return Form(known.slots, label=known.label, title=known.title)

    # --- numbers ---------------------------------------------------------------------------

    def parameter(
        self,
        ident: str,
        value: float,
        unit: Unit,
        evidence: Evidence,
        *,
        name: str | None = None,
        role: ParameterRole = ParameterRole.RATE,
    ) -> sp.Symbol:
        """Declare a number; returns its symbol.

        Declared again with the same value and unit it counts once and rests on both sources.
        Raises MissingEvidence without a source, DuplicateId for another value.
        """
        if not isinstance(evidence, Evidence):
            raise MissingEvidence(f"parameter '{ident}' has no evidence; give measured(…), assumed(…) or says(…).")
        known = self.parameters.get(ident)
        if known is not None and (known.value, known.unit, known.role) == (value, unit, role):
            self.parameters[ident] = replace(known, evidence=known.evidence.also(evidence))
        else:
            new = Parameter(ident, name or spaced(ident), value, unit, role, evidence)
            self._once(self.parameters, ident, new)
        return sp.Symbol(ident)

    def rate(self, ident: str, value: float, unit: Unit, evidence: Evidence, *, name: str | None = None) -> sp.Symbol:
        """Declare a rate constant (minutes, nM); returns its symbol."""
        return self.parameter(ident, value, unit, evidence, name=name or f"rate constant: {spaced(ident, 'k_')}")

    def constant(self, ident: str, value: float) -> sp.Symbol:
        """A fixed statistical or stoichiometric factor, never sampled."""
        return self.parameter(
            ident,
            value,
            DIMENSIONLESS,
            assumed("a fixed number of the notation, not a quantity of the cell"),
            name=f"the number {ident}",
            role=ParameterRole.CONSTANT,
        )

    def switch(
        self, ident: str, role: ParameterRole, evidence: Evidence, *, name: str, value: float = 0.0
    ) -> sp.Symbol:
        """An input between 0 and 1: an inhibition, a mutant, a context or a hypothesis."""
        return self.parameter(ident, value, DIMENSIONLESS, evidence, name=name, role=role)

    def activity(self, ident: str, rule: sp.Expr, evidence: Evidence, *, name: str) -> sp.Symbol:
        """A dimensionless factor that follows from inputs, such as one minus an inhibition."""
        self._once(
            self.parameters,
            ident,
            Parameter(ident, name, 1.0, DIMENSIONLESS, ParameterRole.ACTIVITY, evidence, rule),
        )
        return sp.Symbol(ident)

    def inhibitable(self, target: str, *, name: str, evidence: Evidence, mutant: sp.Symbol | None = None) -> sp.Symbol:
        """Declare ``inhibition_<target>`` (0 none … 1 complete) and return the activity left.

        A ``mutant`` switch (0 or 1) takes the activity away as well.
        """
        one = self.constant("one", 1)
        inhibition = self.switch(
            f"inhibition_{target}", ParameterRole.INHIBITION, evidence, name=f"inhibition of {name}"
        )
        rule = one - inhibition
        if mutant is not None:
            rule = rule * (one - mutant)
        return self.activity(f"activity_{target}", rule, evidence, name=f"fraction of {name} activity left")

    # --- how much --------------------------------------------------------------------------

    def pool(
        self,
        entity: Entity,
        amount: float,
        evidence: Evidence,
        *,
        at: str = "cytosol",
        expressed: float = 1.0,
        shares: dict[str, float] | None = None,
        states: dict[str, str] | None = None,
    ) -> None:
        """Put ``amount`` nM of free entity into the resting cell.

        For each gene an input ``expression_<SYMBOL>`` (default ``expressed``) scales it;
        ``shares`` splits a family between its genes (default: evenly).
        """
        symbol = self.parameter(
            f"free_{entity.symbol}", amount, NM, evidence,
            name=f"{entity.name} free in the resting cell", role=ParameterRole.INITIAL,
        )  # fmt: skip
        self._express(entity, evidence, expressed, shares)
        self._once(self.pools, entity.symbol, Pool(entity(**(states or {})) @ at, symbol, evidence))

    def preformed(self, form: Form, amount: float, evidence: Evidence, *, of: Form | None = None) -> None:
        """Put a complex into the resting cell: ``amount`` nM times the lowest expression of its parts.

        Each part needs a pool; what the complex takes is added to that part's total first. A complex made
        ``of`` another preformed one takes that one, whose amount counts both, and only its other parts from
        their pools.

        Raises:
            DeclarationError: not a complex, or ``of`` is not preformed itself.
        """
        if of is not None and of.label not in self.preformed_complexes:
            raise DeclarationError(
                f"complex '{form.label}' is made of '{of.label}', which is not preformed; declare that one first."
            )
        label = form.label
        if label is None:
            raise DeclarationError("preformed() takes a complex; use pool() for a single entity.")
        symbol = self.parameter(
            f"preformed_{label}", amount, NM, evidence,
            name=f"{form.title} in the resting cell", role=ParameterRole.INITIAL,
        )  # fmt: skip
        self._once(self.preformed_complexes, label, Preformed(form, symbol, evidence, of.label if of else None))

    def level(self, symbol: str) -> sp.Expr:
        """How much of an entity is expressed, relative to the cell described: 1 in the wild type."""
        genes = self.entities[symbol].genes
        if len(genes) > 1:
            return sp.Add(*(sp.Symbol(f"share_{gene}") * sp.Symbol(f"expression_{gene}") for gene in genes))
        return sp.Symbol(f"expression_{genes[0]}") if genes else sp.Integer(1)

    def rest_of(self, form: Form) -> sp.Expr:
        """What was declared with rests() for this form (an expression in nM), or zero."""
        known = self.resting_forms.get(f"{form.slots} in {form.place}")
        return known.amount if known is not None else sp.Integer(0)

    def rests(self, form: Form, amount: sp.Expr, evidence: Evidence) -> None:
        """Let ``amount`` (nM, over numbers and inputs) of an entity rest in ``form``, out of its pool if it has one.

        For the steady state that a context is in before any stimulus: zero elsewhere.
        """
        self._once(self.resting_forms, f"{form.slots} in {form.place}", Resting(form, amount, evidence))

    def ligand(self, entity: Entity, at: str, dose: float, evidence: Evidence) -> Form:
        """Declare a ligand held at ``dose`` nM outside the cell; returns its form."""
        form = entity() @ at
        self._once(self.ligands, entity.symbol, (form, dose, evidence))
        return form

    def dose(self, symbol: str, dose: float) -> None:
        """Change the dose (nM) that a file starts with."""
        if symbol not in self.ligands:
            raise UnknownName(f"no ligand '{symbol}' is declared; {nearest(symbol, self.ligands)}")
        form, _, evidence = self.ligands[symbol]
        self.ligands[symbol] = (form, dose, evidence)

    def _express(self, entity: Entity, evidence: Evidence, expressed: float, shares: dict[str, float] | None) -> None:
        for gene in entity.genes:
            self.parameter(
                f"expression_{gene}",
                expressed,
                DIMENSIONLESS,
                assumed(f"relative to the cell that these models describe: 1 as there, 0 lost ({entity.name})"),
                name=f"expression of {gene}",
                role=ParameterRole.EXPRESSION,
            )
        if len(entity.genes) > 1:
            split = shares or {gene: 1 / len(entity.genes) for gene in entity.genes}
            for gene, share in split.items():
                self.parameter(
                    f"share_{gene}",
                    share,
                    DIMENSIONLESS,
                    assumed(f"how much of the {entity.name} pool {gene} makes in the cell described"),
                    name=f"share of {gene} in {entity.name}",
                    role=ParameterRole.CONSTANT,
                )
            self.gene_shares[entity.symbol] = split

    @staticmethod
    def _once(store: dict[str, T], ident: str, value: T) -> None:
        if ident in store and store[ident] != value:
            raise DuplicateId(f"'{ident}' is declared twice with different content in one pathway.")
        store[ident] = value


def phospho(name: str, residue: str = "") -> Site:
    """A phosphorylation site, such as "Y701"."""
    residues = {"Y": "tyrosine", "S": "serine", "T": "threonine"}
    return Site(name, PHOSPHO_STATES, residue or residues.get(name[:1], ""))


def nucleotide() -> Site:
    """The nucleotide on a small GTPase, GDP at rest."""
    return Site("nucleotide", ("GDP", "GTP"), "guanine nucleotide")


def active(*states: str) -> Site:
    """A site "state" for what a figure shows as on or off, without a residue."""
    return Site("state", states or ("inactive", "active"))


def spaced(ident: str, prefix: str = "") -> str:
    return ident.removeprefix(prefix).replace("_", " ")
