"""Running a model that was loaded: once, twice with a difference, over a grid."""

from __future__ import annotations

import itertools
import warnings
from collections.abc import Mapping, Sequence
from functools import partial

from ifnsbml._loaded import LoadedModel
from ifnsbml._runs import Comparison, Run, Scan
from ifnsbml.errors import IfnsbmlWarning
from ifnsbml.model.description import DescribedModel
from ifnsbml.model.errors import IntegrationError, SettingError
from ifnsbml.progress import counting, working

MAX_RUNS = 10_000
"""Runs of one scan, at most."""


class SimulatedModel(LoadedModel):
    """A model that can be run; see :class:`ifnsbml.api.SbmlModel`."""

    def simulate(
        self,
        settings: Mapping[str, float] | None = None,
        *,
        until: float = 240.0,
        points: int = 241,
        observe: Sequence[str] | None = None,
        context: str | None = None,
        rtol: float = 1e-8,
        atol: float | None = None,
        max_step: float | None = None,
        progress: bool = True,
    ) -> Run:
        """Run the model from its declared start.

        Args:
            settings: values by id, in the units of :attr:`inputs`; naming one ligand silences the others.
            until: the end, in the model's unit of time.
            points: number of equidistant points from 0 to ``until``, both included.
            observe: ids to record; the observables by default. Any id of the file will do.
            context: a named cell, as ``"lymphoid"``, beneath ``settings``.
            rtol: relative tolerance.
            atol: absolute tolerance, in the unit of concentration; by the size of each value where it is None.
            max_step: the longest step, in the model's unit of time; only what the file asks for where it is None.
            progress: show that something is being done.

        Returns:
            The run, with ``run["obs_ISGF3"]`` of shape (points,).

        Raises:
            UnknownNameError: an id that the model lacks; the message names the nearest.
            SettingError: a value, tolerance or time that cannot be used.
            ContextError: no such cell, or the model has nothing of what it sets.
            IntegrationError: the integrator stops early, or a result is not finite.
            EngineCrashError: the process that runs the model dies, or is stopped after twenty minutes.

        Example:
            >>> import ifnsbml
            >>> m = ifnsbml.load("type2_jak_stat")
            >>> run = m.simulate({"IFN_gamma": 1.0}, until=240)
            >>> run["obs_STAT1_pY701"].shape, bool(run["obs_STAT1_pY701"].max() > 1)
            ((241,), True)
        """
        with working(f"running {self._shown or self.path}", quiet=not progress), self._named():
            values = self._context_values(context) | dict(settings or {})
            names = self._recorded if observe is None else listed("observe", observe)
            ask = partial(self._engine.simulate, values, until=until, points=points, rtol=rtol, atol=atol, verify=True)
            remarks: list[str] = []
            try:
                course = ask(names, max_step=max_step)
            except IntegrationError as error:
                shown = [name for name in names if name not in error.undefined]
                if observe is not None or not error.undefined or not shown:
                    raise
                course = ask(shown, max_step=max_step)  # a share of nothing is no reason to show nothing else
                remarks += [
                    f"not shown, as it has no finite value somewhere in the run: {id_}" for id_ in error.undefined
                ]
        for remark in (*remarks, *course.remarks):
            warnings.warn(remark, IfnsbmlWarning, stacklevel=2)
        return Run(course)

    def scan(
        self,
        values: Mapping[str, Sequence[float]],
        *,
        settings: Mapping[str, float] | None = None,
        until: float = 240.0,
        points: int = 241,
        observe: Sequence[str] | None = None,
        context: str | None = None,
        rtol: float = 1e-8,
        atol: float | None = None,
        max_step: float | None = None,
        progress: bool = True,
    ) -> Scan:
        """Run the model over a grid: every value of one id with every value of the others.

        Args:
            values: the values of each id that is scanned.
            settings: what is set in all of these runs.
            until, points, observe, context, rtol, atol, max_step, progress: see :meth:`simulate`.

        Returns:
            The runs, with ``scan["obs_ISGF3"]`` of shape (values of the first id, …, of the last, points).

        Raises:
            SettingError: no id, no value of one, an id both scanned and set, or too many runs; and what
                :meth:`simulate` raises.

        Example:
            >>> import ifnsbml
            >>> m = ifnsbml.load("type2_jak_stat")
            >>> scan = m.scan({"IFN_gamma": [0.01, 0.1, 1]}, observe=["obs_mRNA_IRF1"], points=25)
            >>> scan["obs_mRNA_IRF1"].shape
            (3, 25)
        """
        grid = {id_: _steps(id_, given) for id_, given in values.items()}
        fixed = dict(settings or {})
        if not grid:
            raise SettingError("a scan needs an id with values, as {'IFN_alpha': [0.1, 1]}.")
        for id_ in grid:
            if id_ in fixed:
                raise SettingError(f"{id_!r} is scanned and set; do one of both.")
        every = list(itertools.product(*grid.values()))
        if len(every) > MAX_RUNS:
            raise SettingError(f"this scan has {len(every)} runs; {MAX_RUNS} are the most.")
        run = partial(
            self.simulate,
            until=until,
            points=points,
            observe=observe,
            context=context,
            rtol=rtol,
            atol=atol,
            max_step=max_step,
            progress=False,
        )
        runs = []
        with counting(f"scanning {', '.join(grid)}", total=len(every), quiet=not progress) as bar:
            for number, chosen in enumerate(every, 1):
                one = fixed | dict(zip(grid, chosen, strict=True))
                runs.append(run(one))
                bar.at(number, len(every))
        return Scan(grid, tuple(runs))

    def compare(
        self,
        change: Mapping[str, float],
        settings: Mapping[str, float] | None = None,
        *,
        until: float = 240.0,
        points: int = 241,
        observe: Sequence[str] | None = None,
        context: str | None = None,
        rtol: float = 1e-8,
        atol: float | None = None,
        max_step: float | None = None,
        progress: bool = True,
    ) -> Comparison:
        """Run the model twice: as ``settings`` say, and with ``change`` on top.

        Args:
            change: what is different in the second run, as ``{"expression_STAT1": 0}``.
            settings: what is set in both.
            until, points, observe, context, rtol, atol, max_step, progress: see :meth:`simulate`.

        Returns:
            Both runs, with ``comparison["obs_ISGF3"]`` a pair of arrays of shape (points,).

        Raises:
            SettingError: nothing is changed; and what :meth:`simulate` raises.

        Example:
            >>> import ifnsbml
            >>> m = ifnsbml.load("type2_jak_stat")
            >>> lost = m.compare({"expression_STAT1": 0}, {"IFN_gamma": 1}, observe=["obs_mRNA_IRF1"])
            >>> control, changed = lost["obs_mRNA_IRF1"]
            >>> bool(control.max() > 1), bool(changed.max() < 1e-6)
            (True, True)
        """
        if not change:
            raise SettingError("a comparison needs a change, as {'expression_STAT1': 0}.")
        before = dict(settings or {})
        run = partial(
            self.simulate,
            until=until,
            points=points,
            observe=observe,
            context=context,
            rtol=rtol,
            atol=atol,
            max_step=max_step,
            progress=False,
        )
        with working(f"comparing {', '.join(change)}", quiet=not progress):
            control, changed = run(before), run(before | dict(change))
        return Comparison(control, changed, dict(change))

    def _context_values(self, context: str | None) -> dict[str, float]:
        if context is None:
            return {}
        values, lacking = context_values(context, self._engine)
        if lacking:
            warnings.warn(f"{context}: {self.name} has no {', '.join(lacking)}", IfnsbmlWarning, stacklevel=3)
        return values


def context_values(context: str, model: DescribedModel) -> tuple[dict[str, float], list[str]]:
    """What a named cell sets in a model, and what of it the model does not have.

    Raises:
        ContextError: there is no such cell, or the model has nothing of what it sets.
    """
    from ifnsbml.claims.contexts import ContextError, find_context, load_contexts

    chosen = find_context(context, load_contexts()).settings
    lacking = [name for name in chosen if name not in model.inputs]
    if lacking and len(lacking) == len(chosen):
        raise ContextError(f"context {context}: {model.name} has none of {', '.join(lacking)}")
    return {name: value for name, value in chosen.items() if name not in lacking}, lacking


def listed(what: str, ids: str | Sequence[str]) -> tuple[str, ...]:
    """One id or several, as several.

    Raises:
        SettingError: there is none.
    """
    names = (ids,) if isinstance(ids, str) else tuple(ids)
    if not names:
        raise SettingError(f"{what}=[] names nothing; leave it out for all.")
    return names


def _steps(id_: str, values: Sequence[float]) -> tuple[float, ...]:
    """The values of one id of a scan; what each may be is looked at when it is set.

    Raises:
        SettingError: they are no sequence, there are none, or one comes twice.
    """
    try:
        steps = tuple(values)
    except TypeError:
        raise SettingError(f"{id_!r} is to have a list of values to scan, not {values!r}.") from None
    if not steps or isinstance(values, str):
        raise SettingError(f"{id_!r} is to have a list of values to scan, not {values!r}.")
    return steps
