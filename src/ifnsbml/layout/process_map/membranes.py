"""What happens in a membrane is drawn across it, so that its band stays thin.

Elsewhere a binding is a process of its own above its product, because the signal runs downwards. In
a membrane it lies in the row of what is bound: a receptor chain and its kinase stand one above the
other before their complex, a chain of bindings is one row, and the first and the last process of a
row lie at its ends. Partners from elsewhere come from above or below.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ifnsbml.builder.model import Model, Participant, Process, Reaction
from ifnsbml.layout.process_map.families import Family, RowStep
from ifnsbml.layout.process_map.zones import Zones


def drawn_across(model: Model, zones: Zones, rows: Sequence[Family]) -> list[Family]:
    """The families with those in membranes joined and given the processes that can lie in them."""
    drafts = {row.members[0]: _Draft(list(row.members), list(row.steps)) for row in rows}
    taken = {step.reaction.id for row in rows for step in row.steps}
    free = [r for r in model.reactions if r.id not in taken and zones.of_reaction(r) in zones.membranes and r.products]
    inside = [row for row in rows if zones.of[row.members[0]] in zones.membranes]
    sizes = {s.id: sum(part.copies for part in s.parts) for s in model.species}
    membrane = _Membrane(free, {ident: drafts[row.members[0]] for row in inside for ident in row.members}, sizes)
    membrane.pair()
    membrane.chain()
    membrane.close()
    membrane.ends()
    kept = {id(draft): draft for draft in drafts.values() if not draft.gone}
    return [draft.family() for draft in kept.values()]


@dataclass
class _Draft:
    """A family being put together; its steps name members by their place."""

    members: list[str]
    steps: list[RowStep]
    companion: str | None = None
    gone: bool = False

    def family(self) -> Family:
        return Family(tuple(self.members), tuple(self.steps), self.companion)


@dataclass
class _Membrane:
    """The free processes of the membranes, the row in which each of their species lies, and of how many parts it is."""

    free: list[Reaction]
    row_of: dict[str, _Draft]
    sizes: Mapping[str, int]
    used: set[str] = field(default_factory=set)

    def pair(self) -> None:
        """Two single molecules that bind each other stand one above the other, before their complex."""
        for reaction in self._left():
            chains = [p.species for p in reaction.reactants]
            if len(chains) != 2 or not all(self._alone(ident) for ident in chains):
                continue
            head, companion = chains
            row = self._appended(reaction, head)
            if row is not None:
                self.row_of[companion].gone = True
                self.row_of[companion] = row
                row.companion = companion

    def chain(self) -> None:
        """A binding that is the only one of its largest partner and of its product joins their rows."""
        for reaction in self._left():
            for head in sorted(_idents(reaction.reactants), key=lambda ident: -self.sizes[ident]):
                possible = head in self.row_of and self._only(head, reaction)
                if possible and self._appended(reaction, head) is not None:
                    break

    def close(self) -> None:
        """A process that leads back from one member of a row to another is led around those between."""
        for reaction in self._left():
            for row in self._rows():
                starts = [p.species for p in reaction.reactants if p.species in row.members]
                ends = [p.species for p in reaction.products if p.species in row.members]
                if len(starts) == len(ends) == 1 and starts != ends and _single(reaction):
                    row.steps.append(RowStep(reaction, row.members.index(starts[0]), row.members.index(ends[0])))
                    self.used.add(reaction.id)
                    break

    def ends(self) -> None:
        """What alone makes the first member of a row, or alone uses up the last, lies at that end."""
        for row in self._rows():
            if row.companion is None:
                self._end(row, row.members[0], makes=True)
            self._end(row, row.members[-1], makes=False)

    def _end(self, row: _Draft, member: str, makes: bool) -> None:
        candidates = [r for r in self._left() if member in _idents(r.products if makes else r.reactants)]
        place = row.members.index(member)
        occupied = any(None in (step.start, step.end) and place in (step.start, step.end) for step in row.steps)
        if len(candidates) != 1 or (occupied and len(row.members) > 1):
            return
        (reaction,) = candidates
        own = {*row.members, row.companion}
        others = (_idents(reaction.reactants) + _idents(reaction.products)).count
        if sum(others(ident) for ident in own if ident) != 1 or not _single(reaction):
            return
        row.steps.append(RowStep(reaction, None if makes else place, place if makes else None))
        self.used.add(reaction.id)

    def _appended(self, reaction: Reaction, head: str) -> _Draft | None:
        """The row of ``head`` with the row of the reaction's product put behind it, if that can be."""
        first = self.row_of[head]
        product = reaction.products[0].species
        second = self.row_of.get(product)
        makers = [r for r in self.free if product in _idents(r.products) and r.process is Process.BINDING]
        fits = (
            second is not None
            and second is not first
            and second.companion is None
            and reaction.process is Process.BINDING
            and len(makers) == len(reaction.products) == 1
            and _single(reaction)
            and first.members[-1] == head
            and second.members[0] == product
            and not any(None in (step.start, step.end) for step in (*first.steps, *second.steps))
        )
        if not fits or second is None:
            return None
        shift = len(first.members)
        first.steps.append(RowStep(reaction, shift - 1, shift))
        first.steps += [_later(step, shift) for step in second.steps]
        for ident in second.members:
            self.row_of[ident] = first
        first.members += second.members
        second.gone = True
        self.used.add(reaction.id)
        return first

    def _left(self) -> list[Reaction]:
        return [r for r in self.free if r.id not in self.used]

    def _rows(self) -> Iterable[_Draft]:
        return {id(row): row for row in self.row_of.values() if not row.gone}.values()

    def _alone(self, ident: str) -> bool:
        """Whether a species is the whole of its row so far, nothing happening to it in place."""
        row = self.row_of.get(ident)
        return row is not None and row.members == [ident] and not row.steps and row.companion is None

    def _only(self, ident: str, reaction: Reaction) -> bool:
        """Whether no other binding takes up a species."""
        return not any(
            r.id != reaction.id and r.process is Process.BINDING and ident in _idents(r.reactants) for r in self.free
        )


def _idents(participants: Iterable[Participant]) -> list[str]:
    return [p.species for p in participants]


def _single(reaction: Reaction) -> bool:
    """Whether the process takes and gives one of each: a marker for more has no room in a row."""
    return all(p.stoichiometry == 1 for p in (*reaction.reactants, *reaction.products))


def _later(step: RowStep, shift: int) -> RowStep:
    return replace(
        step,
        start=None if step.start is None else step.start + shift,
        end=None if step.end is None else step.end + shift,
    )
