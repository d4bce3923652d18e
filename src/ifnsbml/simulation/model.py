"""An SBML file, ours or anyone's, as something that can be run."""

from __future__ import annotations

import dataclasses
import math
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, SupportsIndex

from ifnsbml.errors import nearest
from ifnsbml.model.description import LIGAND_PREFIX, DescribedModel, ModelDescription
from ifnsbml.model.document import ModelSource, parse_source, read_source, show_path
from ifnsbml.model.errors import IntegrationError, SettingError, UnknownNameError
from ifnsbml.model.symbols import CLOCK, ModelSymbol, SettingRoute, SymbolKind, SymbolTable, read_symbols
from ifnsbml.simulation.roadrunner import Engine, EngineRun, RunFailedError
from ifnsbml.simulation.ties import in_document_order
from ifnsbml.simulation.timecourse import TimeCourse

if TYPE_CHECKING:
    from ifnsbml.simulation.timecourse import Floats

MAX_POINTS = 1_000_000
_STEPS_WITH_EVENTS = 1000
_TIGHTEST = 1e-13  # CVODE refuses relative tolerances near the precision of a double
_FOLLOWED = 4
_QUOTED = 5

# Compiled documents of this process, by the hash of their text; each may take some tens of megabytes.
_kept = {"engines": 6}
_engines: OrderedDict[str, Engine] = OrderedDict()


def keep_engines(count: int) -> None:
    """Keep at least this many compiled documents in this process; six are kept anyway."""
    _kept["engines"] = max(_kept["engines"], count)


class RunnableModel(DescribedModel):
    """A model that is simulated from its declared initial state, every time anew.

    An id stands for what it means in the file's own formulas: a species for its concentration (its amount
    where ``hasOnlySubstanceUnits``), a parameter for its value, a compartment for its size, a reaction for
    its rate. Setting an id sets its initial value:

    * parameters and boundary species without a rule (:attr:`inputs`) — nearly free, except where the file
      gives them, or something computed from them, an initial assignment: then the document is compiled anew;
    * floating species and compartment sizes (:attr:`settable` has them too) — nearly free where no initial
      assignment and no event can look at the species, compiled anew otherwise.

    Ids that a rule of the model computes cannot be set. The run stops at the moments at which conditions on time turn,
    and where a forcing by time moves (see :mod:`ifnsbml.model.forcing`). In a model with events, or conditions on
    its own values, no step is longer than a thousandth of the run: what holds for less may be missed. Events of one
    moment whose order the file leaves open come in the same order in every run, in Level 3 in that of the file. A
    compiled document is kept and shared within the process; instances are cheap, can be pickled, and must not be used
    by two threads at once.
    """

    def __init__(self, source: ModelSource, symbol_table: SymbolTable | None = None) -> None:
        """Prepare what :func:`ifnsbml.model.document.read_source` has read; see :meth:`load`.

        With ``symbol_table``, what :func:`ifnsbml.model.symbols.read_symbols` found in this very source, it is not
        parsed and checked again.
        """
        self._source = source
        self._symbol_table = read_symbols(parse_source(source)) if symbol_table is None else symbol_table
        self.facts = ModelDescription.of(source, self._symbol_table)
        self._always_restored = tuple(self._symbol_table.entities[id_].symbol for id_ in self._symbol_table.restored)

    @classmethod
    def load(cls, path: Path | str) -> RunnableModel:
        """Read and compile a file in this process.

        Meant for trusted files: :func:`ifnsbml.simulation.isolated.guarded` survives a file that crashes the
        engine.

        Raises:
            ModelFileError: see :func:`ifnsbml.model.document.read_document`; also for a valid file
                that the engine cannot run.
        """
        model = cls(read_source(path))
        if not model._symbol_table.unvalued:
            model._engine({})
        return model

    def __reduce__(self) -> tuple[type[RunnableModel], tuple[ModelSource, SymbolTable]]:
        return RunnableModel, (self._source, self._symbol_table)

    def __repr__(self) -> str:
        return f"<RunnableModel {self.name!r} from {show_path(self.path)}>"

    def simulate(
        self,
        settings: Mapping[str, float],
        observe: Sequence[str],
        *,
        until: float = 240.0,
        points: int = 241,
        rtol: float = 1e-6,
        atol: float | None = 1e-9,
        max_step: float | None = None,
        verify: bool = False,
    ) -> TimeCourse:
        """Run from the declared initial state, changed by ``settings`` alone, whatever was run before.

        Setting a ligand silences the others, see :func:`with_stimulus`; the course's ``settings`` name them all.

        Args:
            settings: initial values by id, in the units of the file.
            observe: ids to record, see :attr:`readable`.
            until: the end, in the model's unit of time; the run starts at 0.
            points: number of equidistant points, both ends included.
            rtol: relative tolerance.
            atol: absolute tolerance, in the unit of the species' concentrations (nM in ours); None lets that of each
                variable follow its own size, whatever the unit.
            max_step: the longest step of the integrator, in the model's unit of time; None leaves it to the program.
            verify: run again with tolerances ten times tighter, and say in the ``remarks`` of the result what moves.

        Raises:
            UnknownNameError: for an id that the model lacks.
            SettingError: for an id that cannot be set, a value that is not finite, a tolerance or time grid
                that makes no sense.
            ModelFileError: where the document with the changed initial values cannot be compiled.
            IntegrationError: where the integrator stops early or a result is not finite.
        """
        _check_grid(until, points, rtol, atol, max_step)
        values = {id_: self._checked_value(id_, value) for id_, value in with_stimulus(self.ligands, settings).items()}
        columns = [self._readable(id_).symbol for id_ in observe]
        for id_ in self._symbol_table.unvalued:
            if id_ not in values:
                raise SettingError(
                    f"parameter {id_!r} of {self.name!r} has no value in {show_path(self.path)}; set one."
                )
        by_road: dict[SettingRoute, dict[str, float]] = {road: {} for road in SettingRoute}
        # What is no number in the document stays in the engine's tolerances (2.11): there it is written as a number.
        written = self._symbol_table.not_numbers
        for id_, value in values.items():
            anew = self._symbol_table.from_origin or id_ in written
            by_road[SettingRoute.RECOMPILE if anew else self._entity(id_).road][id_] = value
        engine = self._engine(by_road[SettingRoute.RECOMPILE])
        kept = self._symbols(by_road[SettingRoute.BEFORE_RESET])
        stale = (*self._always_restored, *sorted(engine.touched))
        task = EngineRun(
            before={symbol: engine.original[symbol] for symbol in stale} | kept,
            after=self._symbols(by_road[SettingRoute.AFTER_RESET]),
            columns=tuple(dict.fromkeys(columns)),
            until=until,
            points=int(points),
            max_step=self._longest_step(until, max_step),
            forcing=self._symbol_table.forcing,
            from_origin=self._symbol_table.from_origin,
        )
        engine.touched = set(kept)
        try:
            if atol is None:
                run = _Run(*dataclasses.astuple(engine.settle(task, rtol)))
            else:
                run = _Run(engine.run(task, rtol, atol), rtol, atol)
            if verify:
                run = self._verify(engine, task, run, rtol, follow=atol is None)
        except RunFailedError as error:
            self._discard(engine)
            failed = IntegrationError(
                f"the run of {self.name!r} ({show_path(self.path)}) failed at t = {error.time:g} of {until:g}"
                f"{' ' + self.time_unit if self.time_unit else ''}: {error.reason}. Settings: "
                f"{_listed(values)}; rtol {rtol:g}, atol {'by size' if atol is None else f'{atol:g}'}. "
                f"{self._advice(values)}"
            )
            failed.undefined = tuple(id_ for id_ in observe if self._entity(id_).symbol in error.undefined)
            raise failed from error
        except BaseException:
            self._discard(engine)  # interrupted: its state is unknown
            raise
        return TimeCourse(
            time=run.result[:, 0].copy(),
            values=run.result[:, [1 + task.columns.index(column) for column in columns]],
            names=tuple(observe),
            labels=tuple(self._entity(id_).name for id_ in observe),
            units=tuple(self._entity(id_).unit for id_ in observe),
            time_unit=self.time_unit,
            model=self.name,
            settings=values,
            rtol=run.rtol,
            atol=atol,
            remarks=run.remarks,
        )

    def _longest_step(self, until: float, asked: float | None) -> float:
        """The bound on the integrator's steps that the events of a model, or the caller, set; 0 for none."""
        # An event whose condition holds for less than a step could be stepped over.
        bounds = [until / _STEPS_WITH_EVENTS] if self._symbol_table.has_events else []
        return min(bounds if asked is None else [*bounds, asked], default=0.0)

    def _verify(self, engine: Engine, task: EngineRun, run: _Run, asked: float, *, follow: bool) -> _Run:
        """Run again with tolerances ten times tighter, and say what moves.

        With ``follow`` the tighter run takes the place of one that moved, until nothing does.
        """
        from ifnsbml.simulation.tolerances import moved

        ids = {entity.symbol: id_ for id_, entity in self._symbol_table.entities.items()}
        names = [ids[column] for column in task.columns]
        said = [f"the run comes to its end with rtol {run.rtol:g} only"] if run.rtol > asked else []
        first = ""
        for _ in range(_FOLLOWED if follow else 1):
            tighter = max(run.rtol / 10, _TIGHTEST)
            try:
                other = _Run(engine.tighter(task, tighter, run.absolute / 10), tighter, run.absolute / 10)
            except RunFailedError as error:
                said.append(
                    f"whether the numbers depend on the tolerances could not be told: with rtol {tighter:g} the run "
                    f"stops at t = {error.time:g} ({error.reason})"
                )
                break
            shares = moved(run.result[:, 1:], other.result[:, 1:], names)
            if not shares:
                if first:
                    said.append(f"with rtol {asked:g} {first}: the numbers are those of rtol {run.rtol:g}")
                break
            words = f"{_shares(shares)} would be off by these shares of the peak"
            first = first or words
            if not follow:
                said.append(
                    f"the numbers depend on the tolerances: with tolerances ten times tighter {_shares(shares)} move, "
                    f"as shares of the peak; run again with --rtol {tighter:g}, and trust what stays"
                )
                break
            run = other
        else:
            said.append(
                f"the numbers depend on the tolerances down to rtol {run.rtol:g}: {_shares(shares)} still move, as "
                "shares of the peak, as in a model whose runs part however near they begin; trust what stays"
            )
        return dataclasses.replace(run, remarks=tuple(said))

    def _advice(self, values: Mapping[str, float]) -> str:
        """What to do about a run that failed: give a value to what has none, or look at the rates."""
        unset = [id_ for id_ in self._symbol_table.not_numbers if id_ not in values]
        if unset:
            listed = ", ".join(repr(id_) for id_ in unset[:_QUOTED])
            more = f" and {len(unset) - _QUOTED} more" if len(unset) > _QUOTED else ""
            return f"The file gives no finite value for {listed}{more}: set what the run needs."
        return "Look at the rate laws near that time, or try other tolerances."

    def _entity(self, id_: str) -> ModelSymbol:
        return self._symbol_table.entities[self._known(id_)]

    def _readable(self, id_: str) -> ModelSymbol:
        entity = self._symbol_table.entities.get(id_)
        if entity is None:
            raise UnknownNameError(
                f"{self.name!r} ({show_path(self.path)}) has nothing to observe with the id {id_!r}; "
                f"{nearest(id_, self.readable)}"
            )
        return entity

    def _checked_value(self, id_: str, value: float) -> float:
        entity = self._symbol_table.entities.get(id_)
        if entity is None:
            raise UnknownNameError(
                f"{self.name!r} ({show_path(self.path)}) has no input {id_!r}; {nearest(id_, self.settable)}"
            )
        if entity.road is SettingRoute.NONE:
            raise SettingError(f"{id_!r} of {self.name!r} cannot be set: {entity.computed_by}.")
        number = _number(value)
        if number is None or not math.isfinite(number):
            raise SettingError(f"{id_!r} cannot be set to {value!r}: a finite number is needed.")
        if number < 0 and entity.kind is not SymbolKind.PARAMETER:
            raise SettingError(f"{entity.kind.value} {id_!r} cannot be set to {number:g}: it cannot be negative.")
        return number

    def _symbols(self, values: Mapping[str, float]) -> dict[str, float]:
        return {self._symbol_table.entities[id_].symbol: value for id_, value in values.items()}

    def _engine(self, edits: Mapping[str, float]) -> Engine:
        """Return the engine for the document with these initial values, compiled at most once while kept."""
        key = self.sha256 + repr(sorted(edits.items()))
        engine = _engines.get(key)
        if engine is None:
            text = self._for_engine(edits)
            if self._symbol_table.has_events:
                text = in_document_order(text)
            entities = self._symbol_table.entities.values()
            kept = [entity.symbol for entity in entities if entity.road is SettingRoute.BEFORE_RESET]
            engine = Engine(text, show_path(self.path), kept)
            _engines[key] = engine
            while len(_engines) > _kept["engines"]:
                _engines.popitem(last=False)
        _engines.move_to_end(key)
        return engine

    def _for_engine(self, edits: Mapping[str, float]) -> str:
        """The document as the engine is to read it: with these initial values, and without what it misreads."""
        from ifnsbml.model.initial_values import with_lasting_triggers, with_name, with_values

        text = self._source.text
        if edits:
            text = with_values(text, edits)
        if CLOCK in self._symbol_table.entities:
            text = with_name(text, CLOCK, self._symbol_table.entities[CLOCK].symbol.strip("[]"))
        if self._symbol_table.has_instants:
            text = with_lasting_triggers(text)
        return text

    @staticmethod
    def _discard(engine: Engine) -> None:
        for key in [key for key, kept in _engines.items() if kept is engine]:
            del _engines[key]


@dataclass(frozen=True)
class _Run:
    """The engine's numbers, time first, and what they were run with."""

    result: Floats
    rtol: float
    absolute: float | Floats
    remarks: tuple[str, ...] = ()


def with_stimulus(inputs: Iterable[str], settings: Mapping[str, float]) -> dict[str, float]:
    """Return ``settings`` with every ligand that they do not name set to zero, if they name a ligand.

    This is the one rule for a stimulus, which every run of a model goes by, in Python as on the command line: who
    gives IFN-γ means IFN-γ alone, whatever the file starts with. A ligand is a boundary species whose id starts with
    ``IFN_``, see :attr:`RunnableModel.ligands`. Settings without a ligand come back as they are: the file's own
    ligand stays on. To have two at once, name both.
    """
    ligands = [id_ for id_ in inputs if id_.startswith(LIGAND_PREFIX)]
    if not any(ligand in settings for ligand in ligands):
        return dict(settings)
    return dict.fromkeys(ligands, 0.0) | dict(settings)


def _check_grid(until: float, points: int, rtol: float, atol: float | None, max_step: float | None) -> None:
    end = _number(until)
    if end is None or not math.isfinite(end) or end <= 0:
        raise SettingError(f"a run cannot end at {until!r}: give a finite time above zero.")
    if isinstance(points, bool) or not isinstance(points, SupportsIndex) or not 2 <= points <= MAX_POINTS:
        raise SettingError(f"a run cannot have {points!r} points: give a whole number from 2 to {MAX_POINTS}.")
    for name, value, upper in (("rtol", rtol, 1.0), ("atol", atol, math.inf), ("max_step", max_step, math.inf)):
        if value is None and name != "rtol":
            continue
        number = _number(value)
        if number is None or not 0 < number < upper:
            below = f" and below {upper:g}" if upper < math.inf else " and finite"
            raise SettingError(f"{name} cannot be {value!r}: give a number above zero{below}.")


def _number(value: object) -> float | None:
    """Return a real number as float, or None; text and truth values are no numbers here."""
    if isinstance(value, (bool, str, bytes)):
        return None
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return None


def _shares(shares: Mapping[str, float]) -> str:
    named = ", ".join(f"{id_} ({share:.2g})" for id_, share in list(shares.items())[:_QUOTED])
    return f"{named} and {len(shares) - _QUOTED} more" if len(shares) > _QUOTED else named


def _listed(values: Mapping[str, float]) -> str:
    return ", ".join(f"{id_} = {value:g}" for id_, value in values.items()) or "none"
