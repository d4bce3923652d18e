"""What STATs recruit in the nucleus: p300/CBP, MCM5, NMI, GCN5, BRG1 and HDAC1.

A recruited co-activator is a complex of its own ("p300/CBP on STAT1"); the STATs in it go on
being counted where they are bound, so that recruitment takes nothing away from DNA binding.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import sympy as sp

from ifnsbml.builder import (
    PER_MINUTE,
    PER_NM_MINUTE,
    Driver,
    Entity,
    Form,
    ParameterRole,
    Pathway,
    Process,
    Role,
    assumed,
    mass_action,
    says,
)
from ifnsbml.builder.units import PER_NM
from ifnsbml.pathways import dna
from ifnsbml.pathways.cell import NUCLEUS
from ifnsbml.pathways.stats import tyrosine

POOL_NM = 100.0


@dataclass(frozen=True)
class Coactivators:
    """What promoters get from the co-activators of a pathway."""

    cbp: Form
    mcm5: Form
    hdac: Driver
    gcn5: Form | None
    brg1: Form | None


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


def _nuclear(m: Pathway, symbol: str, row: str, *, name: str | None = None, genes: Sequence[str] = ()) -> Entity:
    entity = m.protein(symbol, name=name, genes=genes or (symbol,))
    m.pool(entity, POOL_NM, assumed(f"{POOL_NM:g} nM, more than the elements it works at", row), at=NUCLEUS)
    return entity


def recruits(m: Pathway, carrier: Form, guest: Entity, by: Sequence[Driver], row: str) -> Form:
    """Bound STAT complexes recruit ``guest``; returns the complex of ``carrier`` and guest in the nucleus."""
    symbol = carrier.slots[0].symbol
    label = f"{symbol}_{guest.symbol}"
    held = (
        m.complex(label, _whole(m, carrier), guest, title=f"{guest.name} on {m.entities[symbol].name}", tracer=True)
        @ NUCLEUS
    )
    m.process(
        f"{symbol}_recruits_{guest.symbol}",
        Process.BINDING,
        reactants=(guest() @ NUCLEUS,),
        products=(held,),
        modifiers=by,
        law=mass_action(_recruitment(m, row)),
        evidence=says(row),
        name=f"{m.entities[symbol].name} on DNA recruits {guest.name}",
    )
    releases(m, held, guest, row)
    return held


def _whole(m: Pathway, carrier: Form) -> Form:
    """The carrier with open sites at rest: one complex stands for it whatever they are."""
    (slot,) = carrier.slots
    sites = m.entities[slot.symbol].sites.values()
    return carrier(**{site.name: site.states[0] for site in sites if slot.state(site.name) is None})


def _recruitment(m: Pathway, row: str) -> sp.Symbol:
    return m.rate("k_coactivator_recruitment", 0.02, PER_NM_MINUTE, assumed("co-activators come within minutes", row))


def releases(m: Pathway, held: Form, guest: Entity, row: str) -> None:
    """A recruited co-activator leaves again."""
    m.process(
        f"{held.label}_released",
        Process.DISSOCIATION,
        reactants=(held,),
        products=(guest() @ NUCLEUS,),
        law=mass_action(
            m.rate("k_coactivator_release", 0.1, PER_MINUTE, assumed("it stays for about ten minutes", row))
        ),
        evidence=assumed("recruitment is reversible", row),
        name=f"{guest.name} is released by {m.entities[held.slots[0].symbol].name}",
    )


def recruit_all(m: Pathway, bound: Sequence[Form], members: Sequence[str]) -> Coactivators:
    """Declare every co-activator of the review over the bound complexes of this pathway."""
    serine = with_site(bound, "STAT1", "S727", "p")
    stat1 = m.entities["STAT1"]
    active_stat1 = stat1(Y701="p", S727="p")
    cbp = _nuclear(m, "CBP_p300", "A01", name="p300/CBP", genes=("EP300", "CREBBP"))
    mcm5 = _nuclear(m, "MCM5", "A01")
    on_cbp = recruits(m, active_stat1, cbp, [(serine, Role.NECESSARY)], "A01")
    on_mcm5 = recruits(m, active_stat1, mcm5, [(serine, Role.NECESSARY)], "A01")
    _nmi(m, bound, members, serine, cbp, on_cbp)
    hdac1 = _nuclear(m, "HDAC1", "A05")
    on_hdac = [
        recruits(m, m.entities[s](**{tyrosine(s): "p"}), hdac1, [(holding(bound, s), Role.STIMULATOR)], "A05")
        for s in ("STAT1", "STAT2")
    ]
    stat2 = m.entities["STAT2"](Y="p")
    holders = holding(bound, "STAT2")
    gcn5 = recruits(m, stat2, _nuclear(m, "GCN5", "A03", genes=("KAT2A",)), [(holders, Role.STIMULATOR)], "A03")
    brg1 = recruits(m, stat2, _nuclear(m, "BRG1", "A03", genes=("SMARCA4",)), [(holders, Role.STIMULATOR)], "A03")
    m.observe("CBP_recruited", "p300/CBP recruited by STAT1", on_cbp, evidence=says("A01"))
    m.observe("MCM5_recruited", "MCM5 recruited by STAT1", on_mcm5, evidence=says("A01"))
    m.observe("NMI_recruited", "NMI recruited by STATs", *_nmi_forms(m), evidence=says("A04"))
    m.observe("GCN5_recruited", "GCN5 recruited by STAT2", gcn5, evidence=says("A03"))
    m.observe("BRG1_recruited", "BRG1 recruited by STAT2", brg1, evidence=says("A03"))
    m.observe("HDAC1_recruited", "HDAC1 recruited by STAT1 and STAT2", *on_hdac, evidence=says("A05"))
    return Coactivators(on_cbp, on_mcm5, ([hdac1() @ NUCLEUS, *on_hdac], Role.NECESSARY), gcn5, brg1)


def _nmi(
    m: Pathway, bound: Sequence[Form], members: Sequence[str], serine: Sequence[Form], cbp: Entity, on_cbp: Form
) -> None:
    """NMI binds every STAT but STAT2 and strengthens their hold on p300/CBP (A04)."""
    nmi = _nuclear(m, "NMI", "A04")
    for symbol in members:
        if symbol != "STAT2":
            carrier = m.entities[symbol](**{tyrosine(symbol): "p"})
            recruits(m, carrier, nmi, [(holding(bound, symbol), Role.STIMULATOR)], "A04")
    m.process(
        "STAT1_recruits_CBP_p300_with_NMI",
        Process.BINDING,
        reactants=(cbp() @ NUCLEUS,),
        products=(on_cbp,),
        modifiers=[(tuple(serine), Role.NECESSARY), (_nmi_forms(m), Role.STIMULATOR)],
        law=mass_action(
            m.rate(
                "k_CBP_p300_recruitment_with_NMI",
                0.005,
                PER_NM_MINUTE * PER_NM,
                assumed("NMI more than doubles recruitment; no value was found", "A04"),
            )
        ),
        evidence=says("A04"),
        name="STAT1 on DNA recruits p300/CBP, helped by NMI",
    )


def _nmi_forms(m: Pathway) -> tuple[Form, ...]:
    labels = [label for label in m.complexes if label.endswith("_NMI")]
    return tuple(Form(m.complexes[label].slots, NUCLEUS, label) for label in labels)


def boosts(m: Pathway, name: str, bound: Sequence[Form], with_them: Coactivators, strength: float) -> list[dna.Boost]:
    """How the co-activators push a promoter that these complexes are bound to (S04, A01, A02).

    ``strength`` is the rate of p300/CBP in 1/(nM²·min); MCM5 has a sixth of it.
    """
    unit = PER_NM_MINUTE * PER_NM
    found = [
        dna.Boost(
            "CBP_p300",
            ((tuple(bound), Role.STIMULATOR), (with_them.cbp, Role.NECESSARY)),
            m.rate(
                f"k_{name}_opened_with_CBP_p300",
                strength,
                unit,
                assumed("carries most of the transcription that Ser727 gives", "A02", "S04"),
            ),
            says("A02", "S04"),
        ),
        dna.Boost(
            "MCM5",
            ((tuple(bound), Role.STIMULATOR), (with_them.mcm5, Role.NECESSARY)),
            m.rate(
                f"k_{name}_opened_with_MCM5",
                float(f"{strength / 6:.3g}"),
                unit,
                assumed("a smaller part than p300/CBP", "A01", "S04"),
            ),
            says("A01", "S04"),
        ),
    ]
    if any(slot.symbol == "STAT2" for form in bound for slot in form.slots):
        found += _remodelling(m, name, bound, with_them)
    return found


def _remodelling(m: Pathway, name: str, bound: Sequence[Form], with_them: Coactivators) -> list[dna.Boost]:
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
            ((tuple(holding(bound, "STAT2")), Role.STIMULATOR), (form, Role.NECESSARY)),
            m.rate(
                f"k_{name}_opened_with_{guest}",
                0.02,
                PER_NM_MINUTE * PER_NM,
                assumed("as p300/CBP", "A03"),
            ),
            says("A03", standing="hypothesis"),
            hypothesis=switch,
        )
        for guest, form in (("GCN5", with_them.gcn5), ("BRG1", with_them.brg1))
        if form is not None
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
    isre_licences: Sequence[dna.Licence] = (),
    gas_licences: Sequence[dna.Licence] = (),
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
        [("ISGF3", [on_isre], 0.025)],
        "J04",
        boosts=[*boosts(m, isre.name, [on_isre], helpers, 0.0012), *isre_boosts],
        needs=needs,
        factors=activity,
    )
    groups = [(name, forms, value / 5) for name, forms, value in dna.gas_groups(on_gas)]
    stat1_dimer = [form for label, form in on_gas.items() if label == "STAT1_STAT1"]
    dna.opens(
        m,
        gas,
        groups,
        "J06",
        boosts=boosts(m, gas.name, stat1_dimer, helpers, 0.006),
        needs=needs,
        factors=activity,
    )
    return isre, gas


__all__ = ["Coactivators", "boosts", "hdac_activity", "holding", "promoters", "recruit_all", "recruits", "with_site"]
