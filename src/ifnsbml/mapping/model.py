"""Somebody else's model, run as it is, with settings in our words and results in nM and minutes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.errors import nearest
from ifnsbml.mapping.mapping import Before, LoadedMapping
from ifnsbml.mapping.reading import translate
from ifnsbml.mapping.start import MappedStart
from ifnsbml.mapping.translation import Translation
from ifnsbml.model.description import LIGAND_PREFIX
from ifnsbml.model.document import ModelSource, read_source, show_path
from ifnsbml.model.errors import IntegrationError, UnknownNameError
from ifnsbml.model.symbols import SymbolKind
from ifnsbml.simulation.model import RunnableModel
from ifnsbml.simulation.timecourse import TimeCourse

if TYPE_CHECKING:
    from ifnsbml.equations import OdeSystem
    from ifnsbml.simulation.timecourse import Floats

FIRST = 1_000.0
LONGEST = 1e8
"""Minutes after which a model is first asked whether it rests, and after which it is not asked any more."""
AT_REST = 1e-6
"""Of each value, what it may still change in the second half of that time."""
_KEPT = 64


class MappedModel:
    """A model behind a mapping; what it takes and gives is as claims speak of it.

    It satisfies :class:`ifnsbml.simulation.scenario.Simulates`. The file runs in its own ids, units and time.
    """

    def __init__(self, translation: Translation, parameters: Mapping[str, float] | None = None) -> None:
        """Prepare for runs; nothing is compiled before it is needed.

        Args:
            translation: of :func:`ifnsbml.mapping.reading.read_translation`.
            parameters: constants of theirs that have other values than in the file, called as in
                :func:`ifnsbml.mapping.document.mapped_document`; and inputs of ours that are set in every run.
        """
        self.translation = translation
        self._model = RunnableModel(translation.source, translation.symbol_table)
        self._plain = self._model
        if translation.plain is not translation.source:
            self._plain = RunnableModel(translation.plain)
        self._start = MappedStart(translation.quiet)
        self._given: dict[str, float] = {}
        self._parameters: dict[str, float] = {}
        self._begun: dict[object, dict[str, float]] = {}
        self.use(parameters or {})

    @classmethod
    def load(cls, path: Path, loaded: LoadedMapping, parameters: Mapping[str, float] | None = None) -> MappedModel:
        """Read a file with its mapping in this process.

        Raises:
            ModelFileError: the file cannot be used as a model.
            MappingError: the mapping does not fit it.
        """
        return cls.of(read_source(path), loaded, parameters)

    @classmethod
    def of(
        cls, source: ModelSource, loaded: LoadedMapping, parameters: Mapping[str, float] | None = None
    ) -> MappedModel:
        """The same from what :func:`ifnsbml.model.document.read_source` has read; see :meth:`load`."""
        return cls(translate(source, loaded, (parameters or {}).keys()), parameters)

    def use(self, parameters: Mapping[str, float]) -> None:
        """Take other values of constants of theirs from now on; see the class."""
        called = {new: old for old, new in self.translation.renamed.items()}
        inputs = self.translation.inputs
        self._given = {id_: value for id_, value in parameters.items() if id_ in inputs}
        self._parameters = {called.get(id_, id_): value for id_, value in parameters.items() if id_ not in inputs}
        self._begun.clear()

    def simulate(
        self,
        settings: Mapping[str, float],
        observe: Sequence[str],
        *,
        until: float = 240.0,
        points: int = 241,
        rtol: float = 1e-6,
        atol: float = 1e-12,
    ) -> TimeCourse:
        """Run one experiment.

        Args:
            settings: values of our inputs, in nM where they are concentrations.
            observe: mapped read-outs and inputs.
            until: the end, in minutes; the experiment starts at 0.
            points: number of equidistant points, both ends included.
            rtol: relative tolerance.
            atol: absolute tolerance, in nM.

        Returns:
            The course in minutes and nM.

        Raises:
            UnknownNameError: a name that the mapping does not have.
            SettingError, ModelFileError, IntegrationError: see :meth:`RunnableModel.simulate`; what they say is in
                the file's own words.
        """
        import numpy as np

        told = self.translation
        given = self._given | {key: float(value) for key, value in settings.items()}
        for key in given:
            if key not in told.inputs:
                raise UnknownNameError(self._lacks("input", key, told.inputs))
        for key in observe:
            if key not in told.readouts and key not in told.inputs:
                raise UnknownNameError(self._lacks("read-out", key, (*told.readouts, *told.inputs)))
        finest = atol / told.nanomolar
        theirs = self._parameters | told.settings(given, self._start, self._parameters)
        if told.loaded.mapping.before:
            theirs |= self._before(given, theirs, rtol, finest)
        columns = told.columns(observe)
        run = self._model.simulate(theirs, columns, until=until / told.minutes, points=points, rtol=rtol, atol=finest)
        time: Floats = run.time * told.minutes
        time[-1] = until  # what went there and back may differ in its last bit
        known = {id_: run.column(id_) for id_ in columns}
        values = np.empty((len(time), len(observe)))
        for place, key in enumerate(observe):
            readout = told.readouts.get(key)
            values[:, place] = readout.of(key, time, known) if readout is not None else given.get(key, told.inputs[key])
        return TimeCourse(
            time=time,
            values=values,
            names=tuple(observe),
            labels=tuple(observe),
            units=tuple(told.readouts[key].unit if key in told.readouts else "" for key in observe),
            time_unit="min",
            model=told.name,
            settings=given,
            rtol=rtol,
            atol=atol,
        )

    def equations(self) -> OdeSystem:
        """The exact equations of the file, with our inputs and read-outs; see :mod:`ifnsbml.mapping.document`.

        Raises:
            EquationsError: it has none.
            ModelFileError: libSBML cannot put file and mapping together.
        """
        from ifnsbml.mapping.document import mapped_equations

        return mapped_equations(self.translation)

    def _lacks(self, what: str, key: str, known: Sequence[str] | Mapping[str, float]) -> str:
        shown = show_path(self.translation.path)
        return f"the mapping of {self.translation.name!r} ({shown}) has no {what} {key!r}; {nearest(key, known)}"

    # --- what comes before -----------------------------------------------------------------------

    def _before(
        self, given: Mapping[str, float], theirs: Mapping[str, float], rtol: float, atol: float
    ) -> dict[str, float]:
        """What the experiment starts from: what has moved, as it was left, and the doses, as they are now."""
        others = {key: value for key, value in given.items() if not key.startswith(LIGAND_PREFIX)}
        key = (frozenset(others.items()), rtol, atol)
        if key not in self._begun:
            state: dict[str, float] = {}
            for phase in self.translation.loaded.mapping.before:
                state = self._phase(phase, others, state, rtol, atol)
            self._begun[key] = state
            while len(self._begun) > _KEPT:
                del self._begun[next(iter(self._begun))]
        return self._begun[key] | self._doses(theirs)

    def _doses(self, theirs: Mapping[str, float]) -> dict[str, float]:
        """What ligands set, also where that is the file's own value."""
        found = {}
        for id_ in self.translation.doses:
            own = self.translation.targets[id_].own
            found[id_] = theirs[id_] if id_ in theirs else self._start(id_, theirs) if own is None else own
        return found

    def _phase(
        self, phase: Before, others: Mapping[str, float], state: Mapping[str, float], rtol: float, atol: float
    ) -> dict[str, float]:
        told = self.translation
        resting = {key: value for key, value in told.inputs.items() if key.startswith(LIGAND_PREFIX)}
        chosen = {**resting, **others, **phase.inputs}
        theirs = self._parameters | told.settings(chosen, self._start, self._parameters, pulses=False)
        if state:
            theirs |= {**state, **self._doses(theirs)}
        theirs |= phase.set
        settable = set(self._plain.settable)
        carried = [id_ for id_ in told.carried if id_ in settable]
        if phase.minutes is not None:
            run = self._plain.simulate(
                theirs, carried, until=phase.minutes / told.minutes, points=2, rtol=rtol, atol=atol
            )
        else:
            run = self._rested(theirs, carried, rtol, atol)
        species = {id_ for id_ in carried if self._plain.kind(id_) in (SymbolKind.FLOATING, SymbolKind.BOUNDARY)}
        return {
            # What is used up may end a rounding error below zero.
            id_: max(float(value), 0.0) if id_ in species else float(value)
            for id_, value in zip(carried, run.values[-1], strict=True)
            if id_ not in phase.set
        }

    def _rested(self, theirs: Mapping[str, float], carried: Sequence[str], rtol: float, atol: float) -> TimeCourse:
        import numpy as np

        minutes = FIRST
        while minutes <= LONGEST:
            run = self._plain.simulate(
                theirs, carried, until=minutes / self.translation.minutes, points=3, rtol=rtol, atol=atol
            )
            middle, end = run.values[1], run.values[2]
            largest = float(np.abs(run.values).max(initial=0.0))
            if np.all(np.abs(end - middle) <= AT_REST * np.abs(end) + rtol * AT_REST * largest):
                return run
            minutes *= 10
        raise IntegrationError(
            f"{self.translation.name!r} ({show_path(self.translation.path)}) does not come to rest in {LONGEST:g} min "
            "before an experiment; say 'minutes' instead of 'steady_state' in the mapping"
        )
