"""Published models: is each read, and is each run as libRoadRunner runs it with tolerances far tighter than needed?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

NAMED = (
    "delays",
    "algebraic rules",
    "fast reactions",
    "reactions without a rate law",
    "requires the SBML package",
    "no finite numbers",
)
"""Constructs that are refused by their name, as the refusal says it: what they mean no engine here can run."""
RTOL = 1e-8
"""What ``ifnsbml simulate`` runs with; its absolute tolerance follows the size of each value."""
TIGHT = ((1e-10, 1e-14), (1e-9, 1e-12), (1e-8, 1e-10))
"""Tolerances of the reference, the first with which the engine comes to the end; atol is in the file's own unit."""
DEFAULTS = (1e-6, 1e-12)
"""libRoadRunner's own tolerances."""
STEPS = 10_000
"""The reference of a model with events or explicit time makes at least so many steps."""
SETTLED = 1e-4
"""A reference that moves by more than this share of a peak when its tolerances are loosened tenfold decides nothing."""


def files(folder: Path) -> list[Path]:
    """The model files of a folder, however deep: ``.xml``, ``.sbml``, ``.xml.gz`` and ``.omex``, in order of path."""
    kinds = (".xml", ".sbml", ".gz", ".omex")
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in kinds and path.is_file())


def load(path: Path) -> dict[str, Any]:
    """Read a file, compile it, and study it, as every command does."""
    from ifnsbml.errors import IfnsbmlError
    from ifnsbml.simulation.model import RunnableModel

    try:
        model = RunnableModel.load(path)
    except IfnsbmlError as error:
        return {"state": "refused", "why": str(error)}
    return {"state": "read", "assumptions": list(model.assumptions), "variables": len(model.default_observables)}


def engine_alone(path: Path) -> dict[str, Any]:
    """Whether libRoadRunner loads the file."""
    import roadrunner

    from ifnsbml.simulation._quiet import quiet

    try:
        with quiet():
            roadrunner.RoadRunner(str(path))
    except RuntimeError as error:
        return {"state": "refused", "why": " ".join(str(error).split())[:300]}
    return {"state": "read"}


def named_construct(why: str) -> str:
    """The unsupported construct that a refusal names; "" where it names none."""
    for name in NAMED:
        if name in why:
            package = re.search(r"requires the SBML packages? '(\w+)'", why)
            return f"package {package.group(1)}" if package else name
    return ""


def compare(path: Path, until: float, points: int) -> dict[str, Any]:
    """Run a file here and in libRoadRunner alone at tight tolerances.

    Returns:
        ``state`` is "same", "different", "unsettled" (the reference depends on its own tolerances), "no reference"
        or "stopped" (not run here); ``worst`` the largest difference as a share of the variable's peak.
    """
    from ifnsbml.simulation.model import RunnableModel

    model = RunnableModel.load(path)
    names = model.default_observables
    if not names:
        return {"state": "same", "worst": 0.0, "why": "nothing in it changes"}
    return _compare(model, names, until, points)


def _compare(model: Any, names: Sequence[str], until: float, points: int) -> dict[str, Any]:
    from ifnsbml.model.errors import IntegrationError

    try:
        course = model.simulate({}, names, until=until, points=points, rtol=RTOL, atol=None, verify=True)
    except IntegrationError as error:
        shown = [name for name in names if name not in error.undefined]
        if error.undefined and shown:  # as the command does
            return _compare(model, shown, until, points)
        runs = _alone(model, names, until, points, *DEFAULTS) is not None
        return {"state": "stopped" if runs else "no reference", "why": str(error)}
    reference = _reference(model, names, until, points)
    if reference is None:
        return {"state": "no reference", "why": "libRoadRunner stops at every tight tolerance"}
    values, settled = reference
    if settled > SETTLED:
        return {"state": "unsettled", "worst": settled, "why": "the reference depends on its own tolerances"}
    worst, name = difference(course.values, values, names)
    state = "same" if worst <= 1e-3 else "different"
    return {"state": state, "worst": worst, "why": name, "remarks": list(course.remarks)}


def difference(values: np.ndarray, reference: np.ndarray, names: Sequence[str]) -> tuple[float, str]:
    """The largest difference as a share of the variable's own peak, and where.

    A variable that stays below 1e-12 of the largest is rounding noise in both.
    """
    peaks = np.abs(reference).max(axis=0)
    floor = 1e-12 * peaks.max(initial=0.0)
    shares = np.abs(values - reference).max(axis=0) / np.maximum(np.maximum(peaks, floor), 1e-300)
    worst = int(np.argmax(shares))
    return float(shares[worst]), names[worst]


def _reference(model: Any, names: Sequence[str], until: float, points: int) -> tuple[np.ndarray, float] | None:
    """libRoadRunner's own numbers at the tightest tolerances that it manages, and how far they are settled."""
    found: list[np.ndarray] = []
    for rtol, atol in TIGHT:
        run = _alone(model, names, until, points, rtol, atol)
        if run is not None:
            found.append(run)
        if len(found) == 2:
            return found[0], difference(found[1], found[0], names)[0]
    return None


def _alone(model: Any, names: Sequence[str], until: float, points: int, rtol: float, atol: float) -> np.ndarray | None:
    import roadrunner

    from ifnsbml.simulation._quiet import quiet

    known = model._symbol_table
    with quiet():
        runner = roadrunner.RoadRunner(model._source.text)
        runner.timeCourseSelections = [known.entities[name].symbol for name in names]
        runner.integrator.relative_tolerance = rtol
        runner.integrator.absolute_tolerance = atol
        runner.integrator.maximum_num_steps = 1_000_000
        if known.has_events or known.forcing:
            runner.integrator.maximum_time_step = until / STEPS
        try:
            run = np.array(runner.simulate(0.0, until, points), dtype=float)
        except RuntimeError:
            return None
    return run if run.shape == (points, len(names)) and np.isfinite(run).all() else None
