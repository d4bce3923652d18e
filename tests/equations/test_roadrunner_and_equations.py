"""RoadRunner on every pathway against an integration of its own equations by SciPy: two roads, the same numbers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from ifnsbml.equations import read_equations
from ifnsbml.formats.sbml.writer import write_sbml
from ifnsbml.pathways import PATHWAYS, build_pathway
from ifnsbml.simulation import RunnableModel

MINUTES = {"interferon": 60.0}
"""How long a model is run where 240 minutes would take too long."""
FLOOR = 1e-9
"""nM below which a difference means nothing."""


def ligands(name: str) -> list[str]:
    return [species.id for species in build_pathway(name).species if species.boundary]


CASES = [(name, ligand) for name in PATHWAYS if name != "interferon" for ligand in ligands(name)]
CASES += [("interferon", "IFN_beta")]  # one is enough of the slowest: the interop session sees every experiment


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("models")
    for name in PATHWAYS:
        write_sbml(build_pathway(name), folder / f"{name}.xml")
    return {name: folder / f"{name}.xml" for name in PATHWAYS}


@pytest.mark.parametrize(("name", "ligand"), CASES)
def test_scipy_gets_the_numbers_of_the_engine(name: str, ligand: str, files: dict[str, Path]) -> None:
    settings = {ident: 1.0 if ident == ligand else 0.0 for ident in ligands(name)}
    system = read_equations(files[name])
    start = system.initial_state(settings)
    species = [state.name for state in system.states]
    assert set(system.states) == system.amount_states
    volumes = np.array([float(system.initial_scale(state).subs(system.values(settings))) for state in system.states])
    until = MINUTES.get(name, 240.0)
    times = np.linspace(0, until, 25)
    ours = solve_ivp(
        system.numeric_rhs(settings),
        (0, until),
        [float(start[state]) for state in system.states],
        method="LSODA",
        t_eval=times,
        rtol=1e-10,
        atol=1e-12 * volumes * 1e-3,
    )
    assert ours.success, ours.message
    theirs = RunnableModel.load(files[name]).simulate(
        settings, species, until=until, points=len(times), rtol=1e-10, atol=1e-12
    )
    ours_nm = (ours.y / volumes[:, None]).T
    # A state that is not there at all differs by rounding alone; everything else to a millionth of its own peak.
    allowed = FLOOR + 1e-6 * np.abs(theirs.values).max(axis=0)
    worst = np.abs(ours_nm - theirs.values).max(axis=0) / allowed
    assert worst.max() <= 1, (species[int(worst.argmax())], worst.max())
