"""Who can be there, and who can act on whom, in one run of one mutant: by structure, for all rate constants.

What is zero throughout a run of the model, and what no reaction can make once the mutant is at work, is zero in
the mutant's run, too. What is left, seen backwards from a read-out, is all that the read-out can depend on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ifnsbml.model.nodes import names_in
from ifnsbml.mutants.baseline import Baseline
from ifnsbml.mutants.operators import Mutant
from ifnsbml.mutants.rate_laws import ReactionLaw, Values

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike

    Flags = np.ndarray[Any, np.dtype[np.bool_]]

Bits = int
"""A set of species, one bit for each."""
DUST = 1e-13
"""Concentrations (nM) and rates (nM/min) below this are the integrator's rounding in what is exactly zero."""
_SEED = 20050501


class InfluenceAnalysis:
    """One model in all runs of its baseline."""

    def __init__(self, model: Any, laws: Iterable[ReactionLaw], baseline: Baseline) -> None:
        """Look at which species each run ever has.

        Ids are species alone: what a rule computes is seen through to the species that it uses.
        """
        import numpy as np

        self.laws = tuple(laws)
        self._number_of_law = {law.reaction: number for number, law in enumerate(self.laws)}
        self.species = tuple(species.getId() for species in model.getListOfSpecies())
        self._index = {name: number for number, name in enumerate(self.species)}
        self._rules = {rule.getVariable(): names_in(rule.getMath()) for rule in model.getListOfRules()}
        self._through: dict[str, frozenset[str]] = {}
        self._starts = {
            assignment.getSymbol(): names_in(assignment.getMath()) for assignment in model.getListOfInitialAssignments()
        }
        self._acts = self._matrix(law.names for law in self.laws)
        self._changes = self._matrix(law.changes for law in self.laws)
        # Counted in floating point: a product of integers is many times slower, and the counts are small.
        self._changed_by_laws = self._changes.astype(np.float32)
        self.there = self._present(baseline)
        # Positive numbers that no difference of two terms makes zero.
        self._weights = np.random.default_rng(_SEED).uniform(0.5, 1.5, len(self.species))
        self._constants = self._constant(model, baseline)
        self._open = self._possible(range(len(self.laws)), self.there, range(len(self.there)))
        # As bits of integers: there are some ten thousand ways backwards to be found, each through most of the model.
        self._act_bits = [_bits(row) for row in self._acts]
        self._changed = [_numbers(row) for row in self._changes]
        self._known: dict[object, Reach] = {}

    def _matrix(self, names: Iterable[Collection[str]]) -> Flags:
        import numpy as np

        rows = [self._flags(found) for found in names]
        return np.array(rows, dtype=np.bool_).reshape(len(rows), len(self.species))

    def _flags(self, names: Collection[str]) -> Flags:
        import numpy as np

        found = np.zeros(len(self.species), dtype=np.bool_)
        found[[self._index[name] for name in self.seen_through(names)]] = True
        return found

    def seen_through(self, names: Iterable[str]) -> frozenset[str]:
        """The species behind these ids."""
        found: set[str] = set()
        for name in names:
            if name in self._index:
                found.add(name)
            elif name in self._rules:
                if name not in self._through:
                    self._through[name] = self.seen_through(self._rules[name])
                found |= self._through[name]
        return frozenset(found)

    def _present(self, baseline: Baseline) -> Flags:
        """Which species are ever above rounding in each run: (runs, species)."""
        import numpy as np

        column = {name: number for number, name in enumerate(baseline.ids)}
        order = [column[name] for name in self.species]
        rows = [np.abs(baseline.runs[run].states[:, order]).max(axis=0) > DUST for run in baseline.scenarios]
        return np.array(rows, dtype=np.bool_).reshape(len(rows), len(self.species))

    def _constant(self, model: Any, baseline: Baseline) -> dict[str, Values]:
        """The value of everything but species in each run; what moves with species is some positive number."""
        import numpy as np

        column = {name: number for number, name in enumerate(baseline.ids)}
        runs = baseline.scenarios
        known: dict[str, Values] = {
            compartment.getId(): np.float64(1.0) for compartment in model.getListOfCompartments()
        }
        for parameter in model.getListOfParameters():
            name = parameter.getId()
            if name not in self._rules:
                known[name] = np.array([dict(run.settings).get(name, parameter.getValue()) for run in runs])
            elif self.seen_through([name]) or name not in column:
                known[name] = np.full(len(runs), 1.234)
            else:
                known[name] = np.array([baseline.runs[run].states[0, column[name]] for run in runs])
        return known

    def _possible(self, laws: Sequence[int], there: Flags, runs: Collection[int]) -> Flags:
        """Which of these reactions can happen where these species are there: (runs, laws)."""
        import numpy as np

        values = _Values(self, there, runs)
        with np.errstate(all="ignore"):
            rows = [np.broadcast_to(self.laws[law].evaluate(values), (len(there),)) != 0 for law in laws]
        return np.array(rows, dtype=np.bool_).reshape(len(rows), len(there)).T

    def value_of(self, name: str, there: Flags, rows: list[int]) -> Values:
        """What a formula finds under an id in these runs: nothing where a species is not there."""
        if name in self._index:
            number = self._index[name]
            return there[:, number] * self._weights[number]
        value = self._constants[name]
        return value[rows] if getattr(value, "shape", ()) else value

    def with_mutant(self, mutant: Mutant, runs: Collection[int]) -> tuple[Flags, Flags]:
        """Which species can be there, and which reactions can happen, in these runs of a mutant."""
        import numpy as np

        rows = list(runs)
        there, happens = self.there[rows], self._open[rows]
        if mutant.kind == "delete" or not rows:
            return there, happens
        changed = self._flags(mutant.changes)[None, :]
        # What stands still in the model for want of a regulator may happen in a mutant that does not ask for it.
        mutated = [self._number_of_law[name] for name in mutant.reactions if name in self._number_of_law]
        acting = self._acting(mutant, there, rows)[:, None]
        happens = happens.copy()
        happens[:, mutated] |= acting
        more = there | (acting & changed)
        while (more != there).any():
            # Only laws that name what has come can begin to happen.
            come = (more & ~there).any(axis=0)
            concerned = _numbers((self._acts & come).any(axis=1))
            happens[:, concerned] |= self._possible(concerned, more, rows)
            there = more
            acting = self._acting(mutant, there, rows)[:, None]
            happens[:, mutated] |= acting
            made = (happens.astype(np.float32) @ self._changed_by_laws) > 0
            more = there | made | (acting & changed)
        return there, happens

    def _acting(self, mutant: Mutant, there: Flags, rows: list[int]) -> Flags:
        import numpy as np

        assert mutant.delta is not None
        with np.errstate(all="ignore"):
            return np.broadcast_to(mutant.delta(_Values(self, there, rows)) != 0, (len(rows),))

    def view(self, mutant: Mutant, runs: Collection[int]) -> InfluenceView:
        """These runs of one mutant, ready to be asked."""
        return InfluenceView(self, mutant, runs)

    def reach(self, mutant: Mutant, there: Flags, happens: Flags) -> Reach:
        """The ways backwards where these species are there and these reactions can happen."""
        key = (mutant.edges, there.tobytes(), happens.tobytes())
        if key not in self._known:
            self._known[key] = Reach(self, mutant.edges, there, happens)
        return self._known[key]

    def acts(self, edges: Iterable[tuple[str, str]], happens: Flags) -> Iterator[tuple[int, Bits]]:
        """A species, and bits for all that one reaction, or one regulation that a mutant adds, lets act on it."""
        for law in _numbers(happens):
            for changed in self._changed[law]:
                yield changed, self._act_bits[law]
        for source, target in edges:
            bits = _bits(self._flags([source]))
            for changed in _numbers(self._flags([target])):
                yield changed, bits

    def bits_of(self, names: Collection[str]) -> Bits:
        """The species behind some ids."""
        return _bits(self._flags(names))

    def acting_on(self, edges: Iterable[tuple[str, str]], need: Flags, happens: Flags) -> frozenset[str]:
        """Every id that acts on these species: in a law that changes one, or in where one starts."""
        at_work = happens & (self._changes & need).any(axis=1)
        names = {name for number in _numbers(at_work) for name in self.laws[number].names}
        names |= {source for source, target in edges if (self._flags([target]) & need).any()}
        for number in _numbers(need):
            names |= {self.species[number], *self._starts.get(self.species[number], ())}
        return frozenset(self._with_rules(names))

    def _with_rules(self, names: Iterable[str]) -> set[str]:
        """These ids and all that rules behind them use."""
        found: set[str] = set()
        stack = list(names)
        while stack:
            name = stack.pop()
            if name not in found:
                found.add(name)
                stack += self._rules.get(name, ())
        return found

    def named(self, need: Bits) -> frozenset[str]:
        """The species of a set of bits."""
        return frozenset(self.species[number] for number in _numbers(flags_of(need, len(self.species))))


class _Values(dict[str, Values]):
    """Values by id in some runs of a model, worked out when a formula asks for one."""

    def __init__(self, influence: InfluenceAnalysis, there: Flags, runs: Collection[int]) -> None:
        super().__init__()
        self._influence = influence
        self._there = there
        self._rows = list(runs)

    def __missing__(self, name: str) -> Values:
        value = self[name] = self._influence.value_of(name, self._there, self._rows)
        return value


class Reach:
    """Who can act on whom where some species are there and some reactions can happen; each answer is kept."""

    def __init__(
        self, influence: InfluenceAnalysis, edges: tuple[tuple[str, str], ...], there: Flags, happens: Flags
    ) -> None:
        self._influence = influence
        self._edges = edges
        self._happens = happens
        self._there = _bits(there)
        self._before = [0] * len(influence.species)
        for changed, bits in influence.acts(edges, happens):
            self._before[changed] |= bits
        self._before = [bits & self._there for bits in self._before]
        self._needs: dict[str, Bits] = {}
        self._actors: dict[str, frozenset[str]] = {}

    def need(self, column: str) -> Bits:
        """The species that a read-out can depend on; it is among them where it is there."""
        if column not in self._needs:
            self._needs[column] = self._backwards(column)
        return self._needs[column]

    def _backwards(self, column: str) -> Bits:
        found = waiting = self._influence.bits_of([column]) & self._there
        while waiting:
            one = waiting & -waiting
            new = self._before[one.bit_length() - 1] & ~found
            found |= new
            waiting = (waiting ^ one) | new
        return found

    def actors(self, column: str) -> frozenset[str]:
        """Every id that acts on something that a read-out can depend on."""
        if column not in self._actors:
            need = flags_of(self.need(column), len(self._influence.species))
            self._actors[column] = self._influence.acting_on(self._edges, need, self._happens)
        return self._actors[column]


class InfluenceView:
    """Some runs of one mutant: what each read-out depends on; what is alike in many mutants is worked out once."""

    def __init__(self, influence: InfluenceAnalysis, mutant: Mutant, runs: Collection[int]) -> None:
        self._changes = influence.bits_of(mutant.changes)
        there, happens = influence.with_mutant(mutant, runs)
        self._reach = {run: influence.reach(mutant, there[row], happens[row]) for row, run in enumerate(runs)}

    def need(self, run: int, column: str) -> Bits:
        """The species that a read-out can depend on; it is among them where it is there."""
        return self._reach[run].need(column)

    def touched(self, run: int, column: str) -> bool:
        """Whether the mutant changes something that the read-out can depend on."""
        return bool(self._changes & self.need(run, column))

    def acted_on_by(self, run: int, column: str, inputs: Collection[str]) -> bool:
        """Whether one of these inputs acts on something that the read-out can depend on."""
        return not self._reach[run].actors(column).isdisjoint(inputs)


def _numbers(flags: ArrayLike) -> list[int]:
    import numpy as np

    found: list[int] = np.flatnonzero(flags).tolist()
    return found


def _bits(flags: Flags) -> Bits:
    import numpy as np

    return int.from_bytes(np.packbits(flags, bitorder="little").tobytes(), "little")


def flags_of(bits: Bits, size: int) -> Flags:
    """Bits as flags, one for each of ``size`` species."""
    import numpy as np

    raw = np.frombuffer(bits.to_bytes((size + 7) // 8, "little"), dtype=np.uint8)
    return np.unpackbits(raw, count=size, bitorder="little").astype(np.bool_)


def changed_inputs(first: Mapping[str, float], second: Mapping[str, float]) -> frozenset[str]:
    """The inputs that two runs set differently."""
    return frozenset(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
