"""Which mutants change which runs at all: a run through the same rates need not be repeated."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ifnsbml.mutants.baseline import Baseline
from ifnsbml.mutants.influence import DUST
from ifnsbml.mutants.operators import Mutant
from ifnsbml.mutants.rate_laws import MutantError, Values

if TYPE_CHECKING:
    import numpy as np


def runs_that_differ(model: Any, baseline: Baseline, mutants: Iterable[Mutant]) -> dict[str, frozenset[int]]:
    """For each mutant by id the numbers of the runs in which some rate is another.

    A mutant whose laws give the same rates as the model's at every state that a run passes through has the
    same course there. Runs are numbered in the order of :attr:`Baseline.scenarios`.
    """
    import numpy as np

    values, owner = _states(model, baseline)
    differs = {}
    for mutant in mutants:
        if mutant.delta is None:
            raise MutantError(f"mutant {mutant.id} does not say what it changes")
        with np.errstate(all="ignore"):
            apart = np.broadcast_to(np.abs(mutant.delta(values)), owner.shape)
        # What is no number is not the same.
        differs[mutant.id] = frozenset(np.unique(owner[~(apart <= DUST)]).tolist())
    return differs


def _states(model: Any, baseline: Baseline) -> tuple[dict[str, Values], np.ndarray[Any, np.dtype[np.int64]]]:
    """Every id's value in every state of every run, one after the other; and the number of each state's run."""
    import numpy as np

    scenarios = baseline.scenarios
    sizes = [len(baseline.runs[scenario].states) for scenario in scenarios]
    owner = np.repeat(np.arange(len(scenarios)), sizes)
    stacked = np.concatenate([baseline.runs[scenario].states for scenario in scenarios])
    values: dict[str, Values] = {name: stacked[:, column] for column, name in enumerate(baseline.ids)}
    for parameter in model.getListOfParameters():
        if parameter.getId() not in values:
            values[parameter.getId()] = _settings(parameter.getId(), parameter.getValue(), baseline, sizes)
    for compartment in model.getListOfCompartments():
        # As if every volume were one: a cell's would make every rate look like nothing.
        values[compartment.getId()] = np.asarray(1.0)
    return values, owner


def _settings(name: str, value: float, baseline: Baseline, sizes: list[int]) -> Values:
    """A constant's value in each state: what the run sets, else the file's."""
    import numpy as np

    set_to = [dict(scenario.settings).get(name, value) for scenario in baseline.scenarios]
    return np.asarray(value) if all(number == value for number in set_to) else np.repeat(set_to, sizes)
