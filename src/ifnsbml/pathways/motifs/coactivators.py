"""What STATs recruit on DNA: p300/CBP, MCM5, NMI, GCN5, BRG1 and HDAC1.

A STAT complex on DNA has one place for each kind of co-activator, taken or free, and leaves DNA at the
same rate either way, taking its co-activators off with it. Places are independent, so that how many of a
kind are taken follows from the bound complexes alone, exactly (each kind is a lumping of all the
combinations): it is written so, one complex "p300/CBP on STAT1 at GAS" for all of them, and the STATs in
it go on being counted where they are bound. Recruitment is drawn for the complexes that open promoters
best, STAT1–STAT1 on GAS and ISGF3 on ISRE, and NMI on a homodimer of each STAT that it binds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import sympy as sp

from ifnsbml.builder import (
    Driver,
    Entity,
    Form,
    LawContext,
    ParameterRole,
    Pathway,
    Process,
    Role,
    assumed,
    mass_action,
    says,
)
from ifnsbml.builder.rules import Law
from ifnsbml.pathways import numbers
from ifnsbml.pathways.cell import NUCLEUS
from ifnsbml.pathways.motifs import promoters as dna
from ifnsbml.pathways.motifs.stats import tyrosine


@dataclass(frozen=True)
class Coactivators:
    """What promoters get from the co-activators of a pathway: by element ("GAS", "ISRE") and co-activator."""

    held: Mapping[tuple[str, str], Form]
    hdac: Driver


def with_site(forms: Iterable[Form], symbol: str, site: str, state: str) -> list[Form]:
    """Those bound complexes that hold ``symbol``, with the site of one copy of it in ``state``."""
    found = []
    for form in forms:
        for index, slot in enumerate(form.slots):
            if slot.symbol == symbol:
                slots = list(form.slots)
                slots[index] = slot.with_states({site: state})
                found.append(Form(tuple(slots), form.compartment, form.label, form.title))
                break
    return found


def holding(forms: Iterable[Form], symbol: str) -> list[Form]:
    """Those bound complexes that hold ``symbol`` in any state."""
    return [form for form in forms if any(slot.symbol == symbol for slot in form.slots)]


def _nuclear(m: Pathway, symbol: str, *, name: str | None = None, genes: Sequence[str] = ()) -> Entity:
    entity = m.protein(symbol, name=name, genes=genes or (symbol,))
    numbers.pool(m, entity, at=NUCLEUS)
    return entity


def recruits(m: Pathway, carrier: Form, guest: Entity, bound: Sequence[Form], row: str) -> Form:
    """STAT complexes on DNA (``bound``) recruit ``guest``, one each; returns what they hold of it, in the nucleus.

    ``carrier`` is the STAT in them that does it. What is recruited leaves by itself or with its complex.
    """
    stat, site = carrier.slots[0].symbol, bound[0].slots[0].symbol
    title = f"{guest.name} on {m.entities[stat].name} at {m.entities[site].name}"
    label = f"{site}_{stat}_{guest.symbol}"
    held = m.complex(label, _whole(m, carrier, bound[0]), guest, title=title, tracer=True) @ NUCLEUS
    m.process(
        f"{site}_{stat}_recruits_{guest.symbol}",
        Process.BINDING,
        reactants=(guest() @ NUCLEUS,),
        products=(held,),
        modifiers=[(tuple(bound), Role.NECESSARY)],
        law=_free_places(numbers.rate(m, _recruitment(guest))),
        evidence=says(row),
        name=f"{m.entities[stat].name} at {m.entities[site].name} recruits {guest.name}",
    )
    stays = "it leaves by itself, or with the complex that holds it, which is bound no less firmly for it"
    m.process(
        f"{label}_released",
        Process.DISSOCIATION,
        reactants=(held,),
        products=(guest() @ NUCLEUS,),
        law=_leaves(numbers.rate(m, "k_coactivator_release"), numbers.rate(m, f"k_complex_leaves_{site}")),
        evidence=assumed(stays, row),
        name=f"{guest.name} is released by {m.entities[stat].name} at {m.entities[site].name}",
    )
    return held


def _recruitment(guest: Entity) -> str:
    return "k_CBP_p300_recruitment" if guest.symbol == "CBP_p300" else "k_coactivator_recruitment"


def _free_places(rate: sp.Symbol) -> Law:
    """``rate × co-activator × (complexes on DNA − those that hold one) × further drivers``."""

    def law(c: LawContext) -> sp.Expr:
        bound, *helpers = c.modifiers
        (held,) = c.products
        return c.volume * c.factor * rate * sp.prod(c.reactants) * (bound - held) * sp.prod(helpers)

    return law


def _leaves(*rates: sp.Symbol) -> Law:
    """First order, by any of several ways."""
    return mass_action(sp.Add(*rates))


def _whole(m: Pathway, carrier: Form, bound: Form) -> Form:
    """The complex on DNA with its STATs like ``carrier`` and other open sites at rest: it stands for all of them."""
    (like,) = carrier.slots
    slots = []
    for slot in bound.slots:
        sites = m.entities[slot.symbol].sites.values()
        states = {site.name: site.states[0] for site in sites} | dict(slot.fixed)
        slots.append(slot.with_states(states | (dict(like.fixed) if slot.symbol == like.symbol else {})))
    return Form(tuple(slots))


def recruit_all(m: Pathway, on_gas: Mapping[str, Form], on_isre: Form, members: Sequence[str]) -> Coactivators:
    """Declare every co-activator of the review over the complexes on DNA of this pathway."""
    dimers = {"GAS": [on_gas["STAT1_STAT1"]], "ISRE": [on_isre]}
    active_stat1 = m.entities["STAT1"](Y701="p", S727="p")
    cbp = _nuclear(m, "CBP_p300", name="p300/CBP", genes=("EP300", "CREBBP"))
    mcm5, nmi, hdac1 = (_nuclear(m, symbol) for symbol in ("MCM5", "NMI", "HDAC1"))
    stat1, stat2 = m.entities["STAT1"](Y701="p"), m.entities["STAT2"](Y="p")
    held: dict[tuple[str, str], Form] = {}
    for site, bound in dimers.items():
        serine = with_site(bound, "STAT1", "S727", "p")
        for guest in (cbp, mcm5):
            held[site, guest.symbol] = recruits(m, active_stat1, guest, serine, "A01")
        if site == "GAS":
            held[site, "NMI"] = recruits(m, stat1, nmi, bound, "A04")
            _nmi_helps(m, site, cbp, held[site, "CBP_p300"], serine, held[site, "NMI"])
    others = [symbol for symbol in members if symbol not in ("STAT1", "STAT2")]
    also = [recruits(m, m.entities[s](**{tyrosine(s): "p"}), nmi, [on_gas[f"{s}_{s}"]], "A04") for s in others]
    held["GAS", "HDAC1"] = recruits(m, stat1, hdac1, dimers["GAS"], "A05")
    held["ISRE", "HDAC1"] = recruits(m, stat2, hdac1, dimers["ISRE"], "A05")
    for symbol, gene in (("GCN5", "KAT2A"), ("BRG1", "SMARCA4")):
        held["ISRE", symbol] = recruits(m, stat2, _nuclear(m, symbol, genes=(gene,)), dimers["ISRE"], "A03")
    _observe(m, held, also)
    on_hdac = [form for (_, guest), form in held.items() if guest == "HDAC1"]
    return Coactivators(held, ([hdac1() @ NUCLEUS, *on_hdac], Role.NECESSARY))


def _observe(m: Pathway, held: Mapping[tuple[str, str], Form], also: Sequence[Form]) -> None:
    """Read out how much of each co-activator STATs hold; ``also`` is NMI on the other STATs."""
    for guest, name, by, row in (
        ("CBP_p300", "p300/CBP", "STAT1", "A01"),
        ("MCM5", "MCM5", "STAT1", "A01"),
        ("NMI", "NMI", "STATs", "A04"),
        ("GCN5", "GCN5", "STAT2", "A03"),
        ("BRG1", "BRG1", "STAT2", "A03"),
        ("HDAC1", "HDAC1", "STAT1 and STAT2", "A05"),
    ):
        forms = [form for (_, symbol), form in held.items() if symbol == guest]
        ident = guest.removesuffix("_p300")
        m.observe(f"{ident}_recruited", f"{name} recruited by {by}", *forms, *(also if guest == "NMI" else ()),
                  evidence=says(row))  # fmt: skip


def _nmi_helps(m: Pathway, site: str, cbp: Entity, on_cbp: Form, serine: Sequence[Form], nmi: Form) -> None:
    """NMI on STAT1 strengthens its hold on p300/CBP (A04)."""
    m.process(
        f"{site}_STAT1_recruits_CBP_p300_with_NMI",
        Process.BINDING,
        reactants=(cbp() @ NUCLEUS,),
        products=(on_cbp,),
        modifiers=[(tuple(serine), Role.NECESSARY), (nmi, Role.STIMULATOR)],
        law=_free_places(numbers.rate(m, "k_CBP_p300_recruitment_with_NMI")),
        evidence=says("A04"),
        name=f"STAT1 at {m.entities[site].name} recruits p300/CBP, helped by NMI",
    )


def boosts(m: Pathway, name: str, site: str, with_them: Coactivators) -> list[dna.Boost]:
    """How the co-activators on the STATs of an element push the promoters that have it (S04, A01, A02)."""
    found = [
        dna.Boost(
            guest,
            ((with_them.held[site, guest], Role.NECESSARY),),
            numbers.rate(m, f"k_{name}_opened_with_{guest}"),
            says(*rows),
        )
        for guest, rows in (("CBP_p300", ("A02", "S04")), ("MCM5", ("A01", "S04")))
    ]
    return found + _remodelling(m, name, with_them) if site == "ISRE" else found


def _remodelling(m: Pathway, name: str, with_them: Coactivators) -> list[dna.Boost]:
    """GCN5 and BRG1 on STAT2: that they raise its transcription is a hypothesis (A03)."""
    switch = m.switch(
        "hypothesis_GCN5_BRG1_transcription",
        ParameterRole.HYPOTHESIS,
        says("A03", standing="hypothesis"),
        name="hypothesis: GCN5 and BRG1 raise the transcription that STAT2 drives",
    )
    return [
        dna.Boost(
            f"{guest}_on_STAT2",
            ((with_them.held["ISRE", guest], Role.NECESSARY),),
            numbers.rate(m, f"k_{name}_opened_with_{guest}"),
            says("A03", standing="hypothesis"),
            hypothesis=switch,
        )
        for guest in ("GCN5", "BRG1")
    ]


def hdac_activity(m: Pathway) -> sp.Symbol:
    """What inhibition leaves of histone-deacetylase activity, which transcription needs (A05)."""
    return m.inhibitable("HDAC", name="histone deacetylase", evidence=says("A05"))


def promoters(
    m: Pathway,
    on_gas: Mapping[str, Form],
    on_isre: Form,
    helpers: Coactivators,
    *,
    isre_licences: Sequence[dna.TranscriptionRequirement] = (),
    gas_licences: Sequence[dna.TranscriptionRequirement] = (),
    isre_boosts: Sequence[dna.Boost] = (),
) -> tuple[dna.Promoter, dna.Promoter]:
    """ISRE and GAS promoters as co-activators open them; what complexes do alone is the smaller part (S04).

    Returns the ISRE promoter and the GAS promoter.
    """
    isre = dna.promoter(m, "ISRE_promoter", "ISRE promoter", "J11", isre_licences)
    gas = dna.promoter(m, "GAS_promoter", "GAS promoter", "J11", gas_licences)
    activity, needs = [hdac_activity(m)], [helpers.hdac]
    dna.opens(
        m,
        isre,
        [("ISGF3", [on_isre])],
        "J04",
        boosts=[*boosts(m, isre.name, "ISRE", helpers), *isre_boosts],
        needs=needs,
        factors=activity,
    )
    groups = dna.gas_groups(on_gas)
    dna.opens(
        m,
        gas,
        groups,
        "J06",
        boosts=boosts(m, gas.name, "GAS", helpers),
        needs=needs,
        factors=activity,
    )
    return isre, gas


__all__ = ["Coactivators", "boosts", "hdac_activity", "holding", "promoters", "recruit_all", "recruits", "with_site"]
