"""Which runs answer every look, each made once for a parameter set, on the slice that its readers can see.

A look at a read-out in an arm needs the closed subsystem that the read-out rests on there. Two looks whose
subsystems are the same vertex (:mod:`ifnsbml.slicing.slicer`) are the same numbers, whatever else their arms
do: a read-out that a perturbation cannot reach is not run again. Subsystems, of whichever arms, are put together
in one run where that is cheaper than several: what arms have in common is then integrated once.

``unaffected`` asks for a finer tolerance. Where both of its arms are the same vertex there is nothing to compare,
and the run at the ordinary tolerance stands for the finer one; where they are not (sums that stay though their
terms do not), both arms are run at the finer one, too.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, partial
from heapq import heapify, heappop, heappush
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.claims.conditions import RTOL, Arm, Values
from ifnsbml.claims.prover import Prover
from ifnsbml.ensembles.looks import DOSED, Look, Looks
from ifnsbml.mapping.document import mapped_equations, mapped_source
from ifnsbml.model.annotations import ModelFacts
from ifnsbml.model.document import ModelSource, parse_source, read_source
from ifnsbml.model.symbols import SettingRoute, SymbolKind, read_symbols
from ifnsbml.proofs.polynomials import SingularError
from ifnsbml.slicing.slicer import DependencyView, Exact, Slicer
from ifnsbml.slicing.writer import SliceWriter

if TYPE_CHECKING:
    from ifnsbml.mapping.mapping import LoadedMapping
    from ifnsbml.mapping.translation import Translation
    from ifnsbml.simulation.timecourse import Floats

Windows = frozenset[tuple[float, int]]

REPEATS = 6
"""About how often a search for a matched dose runs the read-out that it matches on."""
PER_RUN = 4.0
STATES_OF_ONE = 34.6
POWER = 1.85
PER_POINT = 0.0021
PER_VALUE = 0.000076
"""A run takes about (states / STATES_OF_ONE) ** POWER + PER_POINT × points + PER_VALUE × points × columns
milliseconds (measured with libRoadRunner 2.10; only the ratios matter here), and PER_RUN stands for its share in
compiling and keeping a document."""


@dataclass(frozen=True)
class PlannedRun:
    """One run for each parameter set.

    Attributes:
        text: the document to compile.
        columns: the engine's symbols of what is recorded.
        inputs: what every run sets in it.
        sampled: for each of the first inputs, its place among the sampled parameters.
        doses: for each of the other inputs, the input whose value it takes from the arm asked for.
        windows: the time grids that its readers use, as (until, points).
        rtol: relative tolerance.
        states: how many are integrated, for reports.
    """

    text: str
    columns: tuple[str, ...]
    inputs: tuple[str, ...]
    sampled: tuple[int, ...]
    doses: tuple[str, ...]
    windows: tuple[tuple[float, int], ...]
    rtol: float
    states: int

    @cached_property
    def times(self) -> Floats:
        """The points of time of all windows, shape (n,)."""
        import numpy as np

        return np.unique(np.concatenate([np.linspace(0.0, until, points) for until, points in self.windows]))


@dataclass(frozen=True)
class EnsemblePlan:
    """How every look at one model is answered. A look without a place is answered by the whole model.

    Attributes:
        source: the model's file.
        places: for each look, its run and its column there.
        nominal: the sampled parameters and their nominal values, sorted by id.
        mapping: what of it stands for what looks are called; None where it speaks our words itself.
        minutes: how many minutes the model's unit of time is.
        nanomolar: how many nM a unit of a concentration in it is, at most.
        whole: why the model is never cut, "" where it is.
    """

    source: ModelSource
    runs: tuple[PlannedRun, ...]
    places: Mapping[Look, tuple[int, int]]
    nominal: Mapping[str, float]
    whole: str = ""
    mapping: LoadedMapping | None = None
    minutes: float = 1.0
    nanomolar: float = 1.0


def make_plan(
    path: Path,
    facts: ModelFacts,
    found: Looks,
    nominal: Mapping[str, float],
    mapped: Translation | None = None,
) -> EnsemblePlan:
    """Plan the runs for one model, read through a mapping where it is somebody else's.

    Raises:
        ModelFileError: the file cannot be used as a model.
    """
    return _Planner(path, facts, found, nominal, mapped).plan()


@dataclass(frozen=True)
class _Part:
    """Vertices that are run together, with those that are read among them, in whose time grids."""

    vertices: int
    read: frozenset[int]
    windows: Windows
    repeats: int = 1

    def __or__(self, other: _Part) -> _Part:
        return _Part(
            self.vertices | other.vertices,
            self.read | other.read,
            self.windows | other.windows,
            max(self.repeats, other.repeats),
        )


@dataclass
class _Demand:
    """What is wanted of one vertex at one tolerance."""

    windows: set[tuple[float, int]] = field(default_factory=set)
    repeats: int = 1


class _Planner:
    def __init__(
        self, path: Path, facts: ModelFacts, found: Looks, nominal: Mapping[str, float], mapped: Translation | None
    ) -> None:
        self._mapped = mapped
        self._file = read_source(path)
        self._source = self._file if mapped is None else mapped_source(mapped)
        self._facts = facts
        self._looks = found
        self._nominal = dict(nominal)
        self._symbol_table = read_symbols(parse_source(self._source))
        self._slicer = Slicer(self._source)
        self._prover = Prover(path, facts, read=None if mapped is None else partial(mapped_equations, mapped))
        self._views: dict[Values, DependencyView] = {}

    def plan(self) -> EnsemblePlan:
        whole = self._slicer.whole or self._obstacle()
        if self._mapped is not None and self._mapped.loaded.mapping.before:
            whole = "its experiments begin after something else was done"
        looks = [] if whole else list(self._looks.looks)
        levels = self._levels(looks)
        wanted: dict[float, dict[int, _Demand]] = {}
        for look in looks:
            demand = wanted.setdefault(levels[look], {}).setdefault(self._vertex(look), _Demand())
            demand.windows.add((look.until, look.points))
            demand.repeats = max(demand.repeats, REPEATS if look in self._looks.searched else 1)
        writer = SliceWriter(self._slicer, self._nominal)
        runs: list[PlannedRun] = []
        places: dict[tuple[float, int], tuple[int, int]] = {}
        for rtol, demands in sorted(wanted.items(), reverse=True):
            for part in self._together(demands):
                read = sorted(part.read)
                places |= {(rtol, vertex): (len(runs), column) for column, vertex in enumerate(read)}
                runs.append(self._run(writer, part, read, rtol))
        return EnsemblePlan(
            source=self._file,
            runs=tuple(runs),
            places={look: places[levels[look], self._vertex(look)] for look in looks},
            nominal=self._nominal,
            whole=whole,
            mapping=self._mapped.loaded if self._mapped is not None else None,
            minutes=self._mapped.minutes if self._mapped is not None else 1.0,
            nanomolar=self._mapped.nanomolar if self._mapped is not None else 1.0,
        )

    def _obstacle(self) -> str:
        """Why the sampled parameters and the open doses cannot be set in a compiled document, "" where they can."""
        entities = self._symbol_table.entities
        open_ = {name for look in self._looks.looks for name, value in look.settings if value == DOSED}
        for name in (*self._nominal, *sorted(open_)):
            entity = entities[name]
            if entity.road is not SettingRoute.BEFORE_RESET or (
                entity.kind is SymbolKind.BOUNDARY and entity.symbol == name
            ):
                return f"start values that the engine computes once rest on {name}"
        return f"{self._symbol_table.unvalued[0]} has no value" if self._symbol_table.unvalued else ""

    # --- what each look needs --------------------------------------------------------------------

    def _vertex(self, look: Look) -> int:
        return self._view(look.settings).vertex(look.name)

    def _view(self, settings: Values) -> DependencyView:
        if settings not in self._views:
            zero, values = self._known(tuple((name, 1.0 if value == DOSED else value) for name, value in settings))
            fixed = {name: None if value == DOSED else value for name, value in settings}
            self._views[settings] = self._slicer.view(zero, values, fixed)
        return self._views[settings]

    def _known(self, settings: Values) -> tuple[list[str], Exact]:
        """What is zero for ever in an arm, and which constants have one value in all parameter sets."""
        situation = self._prover.situation(Arm(settings))
        if situation is None:
            return [], {}
        try:
            known = situation.values_and_zeros
        except SingularError:
            return [], {}
        # A sampled parameter varies, unless the arm itself sets it.
        varying = self._nominal.keys() - dict(settings).keys()
        values = {symbol.name: value for symbol, value in known.items() if symbol.name not in varying}
        return [name for name, value in values.items() if value == 0], values

    def _levels(self, looks: Sequence[Look]) -> dict[Look, float]:
        """At which tolerance each look is answered, see the module."""
        planned = set(looks)
        fine: set[tuple[int, float]] = set()
        for case in self._looks.cases:
            compared: dict[tuple[float, int, str, float], set[int]] = {}
            for look in case.looks & planned:
                if look.rtol != RTOL:
                    place = (look.until, look.points, look.name, look.rtol)
                    compared.setdefault(place, set()).add(self._vertex(look))
            for (_, _, _, rtol), vertices in compared.items():
                if len(vertices) > 1:
                    fine |= {(vertex, rtol) for vertex in vertices}
        return {look: look.rtol if (self._vertex(look), look.rtol) in fine else RTOL for look in looks}

    # --- which runs answer them ------------------------------------------------------------------

    def _together(self, demands: Mapping[int, _Demand]) -> Iterator[_Part]:
        """The demands, put together where that makes them cheaper to run."""
        groups = dict(enumerate(self._merged_subsets(demands)))
        prices = {number: self._cost(part) for number, part in groups.items()}

        def gains(pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[float, tuple[int, int]]]:
            """What putting pairs together saves, negative so that the largest comes first; losses are left out."""
            for one, two in pairs:
                loss = self._cost(groups[one] | groups[two]) - prices[one] - prices[two]
                if loss < 0:
                    yield loss, (one, two)

        queue = list(gains(combinations(groups, 2)))
        heapify(queue)
        following = len(groups)
        while queue:
            _, (one, two) = heappop(queue)
            if one not in groups or two not in groups:
                continue
            merged = groups.pop(one) | groups.pop(two)
            others = list(groups)
            groups[following], prices[following] = merged, self._cost(merged)
            for gain in gains((other, following) for other in others):
                heappush(queue, gain)
            following += 1
        yield from groups.values()

    def _merged_subsets(self, demands: Mapping[int, _Demand]) -> list[_Part]:
        """One part for each subsystem that is not within another with the same time grids and repeats."""
        parts: list[_Part] = []
        ordered = sorted(demands, key=lambda v: (-self._slicer.closure(v).bit_count(), v))
        for vertex in ordered:
            demand = demands[vertex]
            part = _Part(self._slicer.closure(vertex), frozenset((vertex,)), frozenset(demand.windows), demand.repeats)
            for number, larger in enumerate(parts):
                within = part.vertices & ~larger.vertices == 0
                if within and part.windows <= larger.windows and part.repeats <= larger.repeats:
                    parts[number] = larger | part
                    break
            else:
                parts.append(part)
        return parts

    def _cost(self, part: _Part) -> float:
        points = _points(part.windows)
        solving = math.pow(self._slicer.states(part.vertices) / STATES_OF_ONE, POWER)
        return part.repeats * (PER_RUN + solving + points * (PER_POINT + PER_VALUE * len(part.read)))

    # --- documents -------------------------------------------------------------------------------

    def _run(self, writer: SliceWriter, part: _Part, read: Collection[int], rtol: float) -> PlannedRun:
        written = writer.write(part.vertices, read, declare=False, fold=rtol >= RTOL)
        vertices = self._slicer.vertices
        sampled = {name: place for place, name in enumerate(self._nominal)}
        entities = self._symbol_table.entities
        free = [
            (name, sampled[vertices[vertex].id])
            for vertex, name in written.ids.items()
            if vertices[vertex].id in sampled and vertices[vertex].fixed is None and not vertices[vertex].open
        ]
        doses = [(name, vertices[vertex].id) for vertex, name in written.ids.items() if vertices[vertex].open]
        return PlannedRun(
            text=written.text,
            columns=tuple(
                entities[vertices[vertex].id].symbol.replace(vertices[vertex].id, written.ids[vertex])
                for vertex in read
            ),
            inputs=tuple(name for name, _ in (*free, *doses)),
            sampled=tuple(place for _, place in free),
            doses=tuple(name for _, name in doses),
            windows=tuple(sorted(part.windows)),
            rtol=rtol,
            states=self._slicer.states(part.vertices) - written.folded,
        )


@cache
def _points(windows: Windows) -> int:
    """How many points of time several grids have together."""
    steps: dict[float, float] = {}
    for until, points in windows:
        step = until / (points - 1)
        steps[step] = max(until, steps.get(step, 0.0))
    return math.ceil(sum(until / step for step, until in steps.items()))
