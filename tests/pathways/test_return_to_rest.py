"""After a pulse of any interferon the cell comes back: nothing is used up for good and nothing stays locked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from roadrunner import RoadRunner

from ifnsbml.formats.sbml.writer import sbml_text
from ifnsbml.pathways import build_pathway

PULSE, MONTH = 60.0, 30 * 1440.0
DUST = 1e-6
"""nM below which a species counts as absent."""


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory) -> RoadRunner:
    path: Path = tmp_path_factory.mktemp("rest") / "interferon.xml"
    path.write_text(sbml_text(build_pathway("interferon")), encoding="utf-8")
    found = RoadRunner(str(path))
    found.integrator.relative_tolerance = 1e-8
    found.integrator.absolute_tolerance = 1e-8
    found.integrator.maximum_num_steps = 100_000
    return found


def washed(runner: RoadRunner, ligand: str) -> dict[str, tuple[float, float, float]]:
    """Rest, peak and end of every species: an hour of ligand, then a month without."""
    ids = list(runner.model.getFloatingSpeciesIds())
    for other in runner.model.getBoundarySpeciesIds():
        runner[f"[{other}]"] = 0.0
    runner.reset()
    rest = np.array(runner.model.getFloatingSpeciesConcentrations())
    runner[f"[{ligand}]"] = 1.0
    runner.selections = [f"[{ident}]" for ident in ids]
    courses = [np.array(runner.simulate(0, PULSE, 61))]
    runner[f"[{ligand}]"] = 0.0
    start = PULSE
    for end in (240.0, 1440.0, 1e4, PULSE + MONTH):
        courses.append(np.array(runner.simulate(start, end, 51)))
        start = end
    whole = np.vstack(courses)
    return {ident: (rest[i], whole[:, i].max(), whole[-1, i]) for i, ident in enumerate(ids)}


@pytest.mark.parametrize("ligand", ["IFN_alpha", "IFN_beta", "IFN_omega", "IFN_gamma"])
def test_every_species_is_within_a_per_cent_of_rest_a_month_later(runner: RoadRunner, ligand: str) -> None:
    """What rests at a level returns to it, and what rests at none falls to a hundredth of its peak."""
    seen = washed(runner, ligand)
    moved = [ident for ident, (rest, peak, _) in seen.items() if peak > rest + DUST]
    assert len(moved) > 60, "the pulse was not answered"
    away = {
        ident: (rest, peak, end)
        for ident, (rest, peak, end) in seen.items()
        if abs(end - rest) > 0.01 * (rest if rest > 0 else peak) + DUST
    }
    assert not away


def test_what_used_to_be_lost_or_locked_moves_and_returns(runner: RoadRunner) -> None:
    """PPAR-γ was made nowhere, EIF4E kept its phosphate on 4EBP1, and 5′-TOP protein rested at 0."""
    seen = washed(runner, "IFN_alpha")
    locked = seen["EIF4E_4EBP1_pS_cytosol"]
    assert locked[1] > DUST and locked[2] < 0.01 * locked[1]
    top = seen["TOP_protein_cytosol"]
    assert top[0] > 0 and top[1] > 1.2 * top[0]
    free = seen["PPARG_nucleus"]
    assert free[2] == pytest.approx(free[0], rel=0.01)
