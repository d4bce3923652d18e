"""From processes to influences: what acts on what, with every state of an entity seen as one activity.

The species of a model fall together into activities: the states and places of one entity, the
complexes of one composition, a receptor with whatever its ligand makes of it, an element with
everything bound to it. Between activities stand signed influences, read off the processes.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ifnsbml.builder.model import Certainty, Model, Modifier, Process, Reaction, Role, Species
from ifnsbml.layout.behaviour import behaviours, unchanged
from ifnsbml.layout.process_map.families import composition
from ifnsbml.layout.process_map.flow import LATE

PREFIX = "activity_"


@dataclass(frozen=True)
class Activity:
    """One node of an activity flow: what it is called (several names for several that act as one) and its species."""

    id: str
    names: tuple[str, ...]
    kind: str
    species: tuple[str, ...]

    @property
    def label(self) -> str:
        """All of its names."""
        return ", ".join(self.names)

    @property
    def phenotype(self) -> bool:
        """Whether it is a phenotype, on which things act and which acts on nothing."""
        return self.kind == "phenotype"


@dataclass(frozen=True)
class Influence:
    """``source`` raises (or lowers) the activity ``target``."""

    source: str
    target: str
    positive: bool
    necessary: bool = False
    hypothetical: bool = False
    uncertain: bool = False

    @property
    def shape(self) -> str:
        """The SBGN class of the arc."""
        if not self.positive:
            return "negative influence"
        return "necessary stimulation" if self.necessary else "positive influence"


@dataclass(frozen=True)
class ActivityFlow:
    """Activities and the influences between them, in the model's order."""

    activities: tuple[Activity, ...]
    influences: tuple[Influence, ...]


def activity_flow(model: Model) -> ActivityFlow:
    """Derive the activity flow of a model."""
    nodes = _Nodes(model)
    found: dict[tuple[str, str, bool], list[tuple[Reaction, bool]]] = defaultdict(list)
    possible = reachable(model)
    group = behaviours(model, nodes.of)
    acting = {nodes.of[ident] for ident in _acting(model, nodes)}
    sites: dict[str, Activity] = {}
    for reaction in model.reactions:
        if not _can_run(reaction, possible):
            continue
        inert = bool(reaction.products) and unchanged(reaction, group)
        for source, target, positive, necessary in _influences(model, nodes, reaction):
            if inert and target in acting:  # it works the same before and after: what changes is the site alone
                site = _site(model, nodes, reaction, target)
                if site is None:
                    continue
                target = sites.setdefault(site.id, site).id
            found[source, target, positive].append((reaction, necessary))
    influences = [
        Influence(
            source,
            target,
            positive,
            necessary=all(necessary for _, necessary in grounds),
            hypothetical=all(reaction.hypothesis is not None for reaction, _ in grounds),
            uncertain=all(reaction.certainty is not Certainty.KNOWN for reaction, _ in grounds),
        )
        for (source, target, positive), grounds in found.items()
    ]
    running = [reaction for reaction in model.reactions if _can_run(reaction, possible)]
    held = dict.fromkeys(_held_back(model, nodes, running, influences))
    return _pruned(model, nodes, [*influences, *held], sites)


def _site(model: Model, nodes: _Nodes, reaction: Reaction, target: str) -> Activity | None:
    """The site that a process changes on an activity, as an activity that acts on nothing; None if it changes none."""
    before, after = (
        {(part.symbol, *state) for p in side for part in model.species_by_id[p.species].parts for state in part.states}
        for side in (reaction.reactants, reaction.products)
    )
    changed = sorted(site for symbol, site, state in after - before if state == "p" and symbol == target)
    entity = model.entities.get(target)
    if not changed or entity is None:
        return None
    ident = f"{target}_p{'_p'.join(changed)}"
    return Activity(
        ident, (f"{entity.name} p{', p'.join(changed)}",), "protein", tuple(p.species for p in reaction.products)
    )


def reachable(model: Model) -> frozenset[str]:
    """Species that are there from the start or can be made from what is.

    STAT2 is in the type II model and never phosphorylated there: what would need it is not drawn
    as an influence, or the summary would say that IFN-γ makes ISGF3.
    """
    there = {s.id for s in model.species if s.boundary or s.initial > 0 or s.initial_expression is not None}
    while True:
        new = {p.species for r in model.reactions if _can_run(r, there) for p in r.products}
        new |= {
            p.species
            for r in model.reactions
            if r.reversible and all(q.species in there for q in r.products)
            for p in r.reactants
        }
        if new <= there:
            return frozenset(there)
        there |= new


def _can_run(reaction: Reaction, there: Container[str]) -> bool:
    """Whether reactants, what is strictly needed, and one of the species that drive it can be there."""
    needed = [p.species for p in reaction.reactants]
    drivers = [m.species for m in reaction.modifiers if m.role in (Role.CATALYST, Role.STIMULATOR)]
    return (
        all(ident in there for ident in needed)
        and all(any(ident in there for ident in some) for some in reaction.needs)
        and (not drivers or any(ident in there for ident in drivers))
    )


class _Nodes:
    """Which activity each species belongs to."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.of = {s.id: self._first(s) for s in model.species}
        self._receptors()
        self._single_origin()

    def _first(self, species: Species) -> str:
        symbols = [part.symbol for part in species.parts]
        entities = [self.model.entities[symbol] for symbol in symbols]
        elements = [e for e in entities if e.kind == "element"]
        if elements:
            return elements[0].symbol
        if len(entities) > 1 or species.parts[0].copies > 1:
            return "+".join(f"{n}{symbol}" if n > 1 else symbol for symbol, n in composition(species))
        (entity,) = entities
        if entity.kind in ("mrna", "gene") and entity.genes:
            made = [e.symbol for e in self.model.entities.values() if e.kind == "protein" and e.genes == entity.genes]
            return made[0] if made else entity.genes[0]
        if entity.kind == "promoter":
            element = self.model.entities.get(entity.symbol.removesuffix("_promoter"))
            return element.symbol if element is not None and element.kind == "element" else entity.symbol
        return entity.symbol

    def _receptors(self) -> None:
        """Complexes that turn into each other on the way from a ligand are one receptor."""
        complexes = {s.id for s in self.model.species if len(s.parts) > 1}
        ligands = {e.symbol for e in self.model.entities.values() if e.kind == "ligand"}
        groups = {ident: {ident} for ident in complexes}
        for reaction in self.model.reactions:
            ends = [p.species for p in (*reaction.reactants, *reaction.products) if p.species in complexes]
            if len({self._place(ident) for ident in ends}) == 1:
                joined = set().union(*(groups[ident] for ident in ends))
                for ident in joined:
                    groups[ident] = joined
        for members in groups.values():
            parts = {part.symbol for ident in members for part in self.model.species_by_id[ident].parts}
            if parts & ligands and len(members) > 1:
                for ident in members:
                    self.of[ident] = "+".join(sorted(parts - ligands))

    def _place(self, species: str) -> str:
        return self.model.species_by_id[species].compartment

    def _single_origin(self) -> None:
        """A complex made of one single partner, brought by others, is that partner at work."""
        merged: dict[tuple[tuple[str, int], ...], str] = {}
        for species in self.model.species:
            makers = [
                {self.of[p.species] for p in r.reactants}
                for r in self.model.reactions
                if r.process is Process.BINDING and any(p.species == species.id for p in r.products)
            ]
            if len(species.parts) > 1 and makers and all(len(m) == 1 for m in makers) and len(set.union(*makers)) == 1:
                (partner,) = makers[0]
                if partner in {part.symbol for part in species.parts}:
                    merged[composition(species)] = partner
        for species in self.model.species:
            self.of[species.id] = merged.get(composition(species), self.of[species.id])

    def constituents(self, node: str) -> set[str]:
        """The entities in the name of a complex' node, counts left out."""
        return {part.symbol for s, n in self.of.items() if n == node for part in self.model.species_by_id[s].parts}


def _influences(model: Model, nodes: _Nodes, reaction: Reaction) -> Iterator[tuple[str, str, bool, bool]]:
    """Source, target, sign, and whether the source is strictly needed."""
    products = list(dict.fromkeys(nodes.of[p.species] for p in reaction.products))
    reactants = list(dict.fromkeys(nodes.of[p.species] for p in reaction.reactants))
    raising = _sign(model, nodes, reaction)
    for target in products or reactants:
        for modifier in reaction.modifiers:
            source = nodes.of[modifier.species]
            if source != target and target not in _within(nodes, source):
                positive = raising != (modifier.role is Role.INHIBITOR)
                yield source, target, positive, _strictly(nodes, reaction, modifier)
        if reaction.process in LATE:
            continue
        for source in reactants:
            if products and source != target and target not in _within(nodes, source):
                yield source, target, True, False


def _strictly(nodes: _Nodes, reaction: Reaction, modifier: Modifier) -> bool:
    """Whether nothing goes without this activity: it is needed, and no other could stand in for it."""
    if modifier.role is not Role.NECESSARY:
        return False
    some = next(found for found in reaction.needs if modifier.species in found)
    source = nodes.of[modifier.species]
    parts = {ident: {part.symbol for part in nodes.model.species_by_id[ident].parts} for ident in some}
    return all(nodes.of[ident] == source or source in parts[ident] for ident in some)


def _held_back(
    model: Model, nodes: _Nodes, running: Collection[Reaction], influences: Collection[Influence]
) -> Iterator[Influence]:
    """What holds another back in a complex that does nothing itself lowers it; what lets go of it is lowered in turn.

    So MTOR lowers 4EBP1, and 4EBP1 lowers EIF4E, which it binds and which acts only when free.
    """
    sources = {i.source for i in influences}
    for reaction in running:
        (made, *others) = [nodes.of[p.species] for p in reaction.products] or [""]
        if reaction.process is not Process.BINDING or others or "+" not in made or made in sources:
            continue
        parts = dict.fromkeys(nodes.of[p.species] for p in reaction.reactants)
        working = [node for node in parts if any(i.source == node and i.target != made for i in influences)]
        if len(parts) == 2 and len(working) == 1:
            (holder,) = parts.keys() - set(working)
            yield Influence(holder, working[0], positive=False)
            for source in _changing(model, nodes, made, holder):
                yield Influence(source, holder, positive=False)


def _changing(model: Model, nodes: _Nodes, complex_node: str, part: str) -> list[str]:
    """What changes a site of one part of a complex, other than back to rest."""

    def states(species: str) -> list[object]:
        return [p.states for p in model.species_by_id[species].parts if p.symbol == part]

    found: dict[str, None] = {}
    for reaction in model.reactions:
        ends = [p.species for p in (*reaction.reactants, *reaction.products)]
        changes = len(ends) == 2 and {nodes.of[ident] for ident in ends} == {complex_node}
        if changes and reaction.process not in LATE and states(ends[0]) != states(ends[1]):
            found |= dict.fromkeys(nodes.of[m.species] for m in reaction.modifiers)
    return list(found)


def _within(nodes: _Nodes, node: str) -> set[str]:
    """The entities that a complex is made of: it does not act on its own parts."""
    return nodes.constituents(node) - {node} if "+" in node else set()


def _sign(model: Model, nodes: _Nodes, reaction: Reaction) -> bool:
    """Whether a process raises the activity of its product: not if it takes it out of work."""
    if not reaction.products:
        return False
    before = {p.species for p in reaction.reactants}
    after = {p.species for p in reaction.products}
    if {nodes.of[s] for s in before} != {nodes.of[s] for s in after}:
        return reaction.process not in LATE or reaction.process is Process.DISSOCIATION
    acting, lost = _acting(model, nodes), _lost(model)
    if after & lost and not before & lost:
        return False
    gained = bool(after & acting) - bool(before & acting)
    return gained > 0 or (gained == 0 and reaction.process not in LATE)


def _acting(model: Model, nodes: _Nodes) -> frozenset[str]:
    """Species that do something to another activity, at once or after being carried elsewhere."""
    acting = {
        m.species
        for r in model.reactions
        for m in r.modifiers
        if any(nodes.of[p.species] != nodes.of[m.species] for p in (*r.products, *r.reactants))
    }
    acting |= {
        p.species
        for r in model.reactions
        if r.process not in LATE
        for p in r.reactants
        if any(nodes.of[q.species] != nodes.of[p.species] for q in r.products)
    }
    carried = [r for r in model.reactions if r.process is Process.TRANSPORT]
    while True:
        more = {p.species for r in carried if any(q.species in acting for q in r.products) for p in r.reactants}
        if more <= acting:
            return frozenset(acting)
        acting |= more


def _lost(model: Model) -> frozenset[str]:
    return frozenset(p.species for r in model.reactions if r.process is Process.DEGRADATION for p in r.reactants)


def _pruned(model: Model, nodes: _Nodes, influences: list[Influence], sites: Mapping[str, Activity]) -> ActivityFlow:
    """Leave out what only serves to be built in, complexes that do nothing, and what is left alone."""
    kinds = _kinds(model, nodes)
    while True:
        sources = Counter(i.source for i in influences)
        targets = Counter(i.target for i in influences)
        idle = {
            node
            for node in kinds
            if ("+" in node and not sources[node])
            or (kinds[node] == "protein" and not targets[node] and _only_built_in(nodes, node, influences))
        }
        kept = [i for i in influences if not {i.source, i.target} & idle]
        if len(kept) == len(influences):
            break
        influences = kept
    used = {i.source for i in influences} | {i.target for i in influences}
    members: dict[str, list[str]] = defaultdict(list)
    for species, node in nodes.of.items():
        members[node].append(species)
    names = {node: f"{PREFIX}{node.replace('+', '__')}" for node in used}
    activities = tuple(
        Activity(names[node], (_label(model, nodes, node, species),), kinds[node], tuple(species))
        for node, species in members.items()
        if node in used
    )
    activities += tuple(replace(site, id=names[ident]) for ident, site in sites.items() if ident in used)
    return ActivityFlow(
        activities,
        tuple(
            Influence(names[i.source], names[i.target], i.positive, i.necessary, i.hypothetical, i.uncertain)
            for i in influences
        ),
    )


def _only_built_in(nodes: _Nodes, node: str, influences: Iterable[Influence]) -> bool:
    """Whether all a protein does is to be part of complexes whose other parts nothing acts on either."""
    acted_on = {i.target for i in influences}
    for influence in influences:
        if influence.source == node:
            parts = nodes.constituents(influence.target)
            partners = {i.source for i in influences if i.target == influence.target}
            inside = {p for p in partners if nodes.constituents(p) <= parts}
            if "+" not in influence.target or node not in parts or inside & acted_on:
                return False
    return True


def _kinds(model: Model, nodes: _Nodes) -> dict[str, str]:
    kinds: dict[str, str] = {}
    for species in model.species:
        node = nodes.of[species.id]
        entity = model.entities.get(node)
        if "+" in node:
            kinds[node] = "complex"
        elif entity is not None:
            kinds[node] = entity.kind
        else:
            kinds.setdefault(node, species.kind)
    return kinds


def _label(model: Model, nodes: _Nodes, node: str, species: list[str]) -> str:
    entity = model.entities.get(node)
    if entity is not None:
        return entity.name.removesuffix(" mRNA")
    first = model.species_by_id[species[0]]
    if len(first.parts) == 1 and first.parts[0].copies == 1:
        return node
    used = Counter(m.species for r in model.reactions for m in r.modifiers)
    best = max(species, key=lambda ident: (used[ident], -species.index(ident)))
    return _plain(model.species_by_id[best].label)


def _plain(label: str) -> str:
    """A complex' name without its state: "IFN:IFNAR (active)" is the IFN:IFNAR."""
    return label.split(" (")[0].split(" pS")[0].split(" pY")[0].removesuffix(" active").removesuffix(" inactive")
