"""Declaring a pathway: what happens to its entities, what is read out, and on what evidence."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from ifnsbml.builder.assemble import assemble
from ifnsbml.builder.declarations import Count, Declarations, Observed, spaced
from ifnsbml.builder.entities import Form
from ifnsbml.builder.errors import DuplicateId, MissingEvidence, UnknownName
from ifnsbml.builder.evidence import Evidence
from ifnsbml.builder.model import Certainty, Model, Process, Role
from ifnsbml.builder.rules import Law, Rule, mass_action, reversible_mass_action
from ifnsbml.builder.units import NM
from ifnsbml.errors import nearest

Forms = Form | Sequence[Form]
Driver = tuple[Forms, Role]
"""A form, or several of which any is enough, and what it does to a process. A form alone is a stimulator."""


class Pathway(Declarations):
    """A pathway in the making; ``build()`` turns it into a Model that writers read."""

    def process(
        self,
        ident: str,
        process: Process,
        *,
        evidence: Evidence,
        law: Law,
        reactants: Sequence[Form] = (),
        products: Sequence[Form] = (),
        modifiers: Sequence[Driver | Form] = (),
        name: str | None = None,
        volume: str | None = None,
        reversible: bool = False,
        certainty: Certainty = Certainty.KNOWN,
        hypothesis: sp.Symbol | None = None,
        factors: Sequence[sp.Symbol] = (),
    ) -> None:
        """Declare a process over forms with any rate law; the verbs below are shorter.

        ``law`` gets a LawContext and returns nmol/min; ``factors`` multiply it, and so does
        the ``hypothesis`` switch, which also makes the process an uncertain one. The same process declared
        again, by a law that gives the same, counts once.
        Raises MissingEvidence, DuplicateId, MissingCompartment.
        """
        if not isinstance(evidence, Evidence):
            raise MissingEvidence(f"process '{ident}' has no evidence; give says(…) or assumed(…).")
        drivers = [(each, Role.STIMULATOR) if isinstance(each, Form) else each for each in modifiers]
        listed = tuple((_as_forms(forms), role) for forms, role in drivers)
        everything = [*reactants, *products, *(form for forms, _ in listed for form in forms)]
        for form in everything:
            self._known_place(form, ident)
        where = volume or next(
            form.place for form in [*reactants, *(form for forms, _ in listed for form in forms), *products]
        )
        rule = Rule(
            ident, name or spaced(ident), process, tuple(reactants), tuple(products), listed, law,
            where, evidence, reversible, Certainty.UNCERTAIN if hypothesis is not None else certainty,
            hypothesis.name if hypothesis is not None else None, tuple(factors),
        )  # fmt: skip
        self._one_law(rule)
        self._once(self.rules, ident, rule)

    def binds(
        self,
        left: Form,
        right: Form,
        complex_: Form,
        *,
        on: sp.Symbol,
        off: sp.Symbol | None,
        evidence: Evidence,
        name: str | None = None,
        ident: str | None = None,
        certainty: Certainty = Certainty.KNOWN,
        hypothesis: sp.Symbol | None = None,
        factors: Sequence[sp.Symbol] = (),
    ) -> None:
        """``left + right ⇌ complex``, on in 1/(nM·min) and off in 1/min; without ``off`` one way only."""
        law = mass_action(on) if off is None else reversible_mass_action(on, off)
        self.process(
            ident or f"{_stem(left)}_binds_{_stem(right)}",
            Process.BINDING,
            reactants=(left, right),
            products=(complex_,),
            law=law,
            volume=complex_.place,
            reversible=off is not None,
            evidence=evidence,
            certainty=certainty,
            hypothesis=hypothesis,
            factors=factors,
            name=name or f"{_title(left, self)} binds {_title(right, self)}",
        )

    def dissociates(
        self,
        complex_: Form,
        into: Sequence[Form],
        rate: sp.Symbol,
        *,
        evidence: Evidence,
        ident: str | None = None,
    ) -> None:
        """A complex falls apart, one way, at ``rate`` per minute."""
        self.process(
            ident or f"{_stem(complex_)}_dissociates",
            Process.DISSOCIATION,
            reactants=(complex_,),
            products=tuple(into),
            law=mass_action(rate),
            evidence=evidence,
        )

    def converts(
        self,
        before: Form,
        after: Form,
        rate: sp.Symbol,
        *,
        evidence: Evidence,
        ident: str,
        process: Process = Process.STATE_CHANGE,
        by: Sequence[Driver | Form] = (),
        certainty: Certainty = Certainty.KNOWN,
        hypothesis: sp.Symbol | None = None,
        factors: Sequence[sp.Symbol] = (),
        name: str | None = None,
    ) -> None:
        """One form becomes another by mass action, times every modifier in ``by``."""
        self.process(
            ident,
            process,
            reactants=(before,),
            products=(after,),
            modifiers=by,
            law=mass_action(rate),
            evidence=evidence,
            certainty=certainty,
            hypothesis=hypothesis,
            factors=factors,
            name=name,
        )

    def phosphorylates(
        self,
        kinase: Forms,
        substrate: Form,
        sites: str | Sequence[str],
        rate: sp.Symbol,
        *,
        evidence: Evidence,
        ident: str | None = None,
        certainty: Certainty = Certainty.KNOWN,
        hypothesis: sp.Symbol | None = None,
        factors: Sequence[sp.Symbol] = (),
    ) -> None:
        """``kinase`` (any one of several forms) phosphorylates free ``sites`` of a substrate, k in 1/(nM·min).

        The sites belong to the first entity of the substrate and change together.
        """
        names = [sites] if isinstance(sites, str) else list(sites)
        kinases = _as_forms(kinase)
        before = substrate(**dict.fromkeys(names, "u"))
        after = substrate(**dict.fromkeys(names, "p"))
        self.converts(
            before,
            after,
            rate,
            evidence=evidence,
            ident=ident or f"{_stem(kinases[0])}_phosphorylates_{_stem(substrate)}_{'_'.join(names)}",
            process=Process.PHOSPHORYLATION,
            name=f"{_title(kinases[0], self)} phosphorylates {_title(substrate, self)} on {', '.join(names)}",
            by=[(kinases, Role.CATALYST)],
            certainty=certainty,
            hypothesis=hypothesis,
            factors=factors,
        )

    def dephosphorylates(
        self,
        form: Form,
        sites: str | Sequence[str],
        rate: sp.Symbol,
        *,
        evidence: Evidence,
        ident: str | None = None,
    ) -> None:
        """The substrate's own phosphatase, first order in it (1/min); the sites change together."""
        names = [sites] if isinstance(sites, str) else list(sites)
        self.converts(
            form(**dict.fromkeys(names, "p")),
            form(**dict.fromkeys(names, "u")),
            rate,
            evidence=evidence,
            ident=ident or f"{_stem(form)}_{'_'.join(names)}_dephosphorylated_in_{form.place}",
            process=Process.DEPHOSPHORYLATION,
            name=f"{_title(form, self)} {', '.join(names)} dephosphorylated in the {form.place.replace('_', ' ')}",
        )

    def transports(self, form: Form, to: str, rate: sp.Symbol, *, evidence: Evidence, ident: str | None = None) -> None:
        """A form moves to another compartment: source volume × k × concentration, k in 1/min."""
        enters, leaves = to == "nucleus", form.place == "nucleus"
        verb = "imported" if enters else "exported" if leaves else f"moves_to_{to}"
        words = "enters the nucleus" if enters else "leaves the nucleus" if leaves else f"moves to the {to}"
        self.converts(
            form,
            form @ to,
            rate,
            evidence=evidence,
            ident=ident or f"{_stem(form)}_{verb}",
            process=Process.TRANSPORT,
            name=f"{_title(form, self)} {words}",
        )

    def transcribes(
        self,
        promoter: Sequence[Driver | Form],
        mrna: Form,
        rate: sp.Symbol,
        *,
        evidence: Evidence,
        ident: str | None = None,
        law: Law | None = None,
        certainty: Certainty = Certainty.KNOWN,
        hypothesis: sp.Symbol | None = None,
        factors: Sequence[sp.Symbol] = (),
    ) -> None:
        """An mRNA is made at ``rate`` per minute times its drivers, counted in the first driver's volume."""
        self.process(
            ident or f"{_stem(mrna)}_transcription",
            Process.TRANSCRIPTION,
            products=(mrna,),
            modifiers=promoter,
            law=law or mass_action(rate),
            evidence=evidence,
            certainty=certainty,
            hypothesis=hypothesis,
            factors=factors,
        )

    def translates(
        self,
        mrna: Form,
        made: Form,
        rate: sp.Symbol,
        *,
        evidence: Evidence,
        by: Sequence[Driver | Form] = (),
        ident: str | None = None,
        name: str | None = None,
        law: Law | None = None,
        volume: str | None = None,
        certainty: Certainty = Certainty.KNOWN,
        hypothesis: sp.Symbol | None = None,
        factors: Sequence[sp.Symbol] = (),
    ) -> None:
        """A protein is made from its mRNA, which stays.

        Args:
            mrna: the message, without which nothing is made.
            made: the protein, in the state and place that it is made in.
            rate: proteins per message and minute (1/min); with one driver in ``by`` in 1/(nM·min), and so on.
            evidence: what says so.
            by: what drives translation besides, each multiplying it.
            ident: the id of the process; ``<protein>_translation`` by default.
            name: its name for people.
            law: a rate law in place of ``volume × rate × mRNA × drivers``; gets the mRNA as its first modifier.
            volume: the compartment that the law is counted in; that of the message by default.
            certainty: how it is drawn.
            hypothesis: the switch that it hangs on, if it is only supposed.
            factors: multiply the law.

        Raises:
            MissingEvidence, DuplicateId, UnknownName: as ``process`` does.
        """
        self.process(
            ident or f"{_stem(made)}_translation",
            Process.TRANSLATION,
            products=(made,),
            modifiers=[(mrna, Role.NECESSARY), *by],
            law=law or mass_action(rate),
            volume=volume,
            evidence=evidence,
            name=name or f"translation of {_title(made, self)}",
            certainty=certainty,
            hypothesis=hypothesis,
            factors=factors,
        )

    def degrades(self, form: Forms, rate: sp.Symbol, *, evidence: Evidence, ident: str | None = None) -> None:
        """A form is degraded at ``rate`` per minute; of several forms each by itself.

        Raises:
            DuplicateId: one ``ident`` for several forms.
        """
        forms = _as_forms(form)
        if ident is not None and len(forms) > 1:
            raise DuplicateId(
                f"'{ident}' cannot be the id of {len(forms)} processes; leave it out or degrade one form."
            )
        for each in forms:
            self.process(
                ident or f"{_stem(each)}_degradation",
                Process.DEGRADATION,
                reactants=(each,),
                law=mass_action(rate),
                evidence=evidence,
            )

    # --- what is read out ------------------------------------------------------------------

    def observe(
        self,
        ident: str,
        name: str,
        *counts: Count | Form,
        evidence: Evidence,
        factors: Sequence[sp.Symbol] = (),
    ) -> None:
        """Declare ``obs_<ident>``: molecules of the counted forms over cytosol and nucleus (nM).

        A form without a place is counted wherever it is; a form of one entity with sites is
        counted inside complexes too (``Count(form)`` of a named complex counts the complex).
        ``factors`` such as the activity that an inhibitor leaves multiply the count.
        """
        listed = tuple(count if isinstance(count, Count) else Count(count) for count in counts)
        observed = Observed(f"obs_{ident}", name, listed, NM, evidence, factors=tuple(factors))
        self._once(self.observables, observed.id, observed)

    # --- the whole -------------------------------------------------------------------------

    def build(self) -> Model:
        """Expand everything, check it and return the model. Raises DeclarationError and its kinds."""
        return assemble(self)

    def _one_law(self, rule: Rule) -> None:
        known = self.rules.get(rule.id)
        if known is not None and known == rule and not known.same_law(rule):
            raise DuplicateId(
                f"process '{rule.id}' is declared twice with different rate laws, {known.law_as_declared()} "
                f"and {rule.law_as_declared()}; give one of them an id of its own."
            )

    def _known_place(self, form: Form, ident: str) -> None:
        if form.place not in self.compartments:
            raise UnknownName(
                f"process '{ident}' puts '{form.label or form.slots[0].symbol}' into '{form.place}', "
                f"which is no compartment here; {nearest(form.place, self.compartments)}"
            )


def _as_forms(forms: Forms) -> tuple[Form, ...]:
    return (forms,) if isinstance(forms, Form) else tuple(forms)


def _stem(form: Form) -> str:
    return form.label or form.slots[0].symbol


def _title(form: Form, pathway: Pathway) -> str:
    return form.title or pathway.entities[form.slots[0].symbol].name
