"""One claim for each kind of experiment, held against the toy cell in many parameter sets."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterable
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

from held import claim, load, write_claims
from kind_examples import EXAMPLES
from toy_cell import CELL, Toy

from ifnsbml.claims.checks import KINDS, Experiment
from ifnsbml.claims.loading import ClaimSet
from ifnsbml.claims.validation import validate
from ifnsbml.ensembles import Ensemble, EnsembleResult, Sampling, run_ensemble
from ifnsbml.ensembles.journal import NAME, Journal
from ifnsbml.ensembles.run import FOLDER

EDGY = CELL.but(parameters={"k_basal": 0.6, "k_boost": 0.7}).law(
    "IRF1_made", "k_make * STAT1_p * (k_basal + k_boost * PRKCD) * (IFN_alpha + 4 * IFN_gamma)"
)
"""The cell in which how much PKC-δ matters is a matter of parameters: it fails in one set of seven."""
KINDS_RUN = tuple(kind for kind in EXAMPLES if issubclass(KINDS[kind], Experiment))
PROVED = {"absent", "required", "insufficient", "unaffected"}
"""Of those, the kinds that are proved on the toy cell."""


MANY = 200_000
"""More sets than are done before the process is stopped."""


class OneByOne(Executor):
    """Any executor will do: this one works when it is asked, in the order opposite to what it was given."""

    def __init__(self) -> None:
        self.open = True

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self.open = False


def told(kinds: Iterable[str] = KINDS_RUN) -> list[dict[str, Any]]:
    """The claims as a file has them; a claim's id is that of its kind's place."""
    return [
        claim([{"standing": "stated", "kind": kind, **EXAMPLES[kind].check}], id=f"X{number:02d}")
        for number, kind in enumerate(kinds, 1)
    ]


def claims_about(folder: Path, kinds: Iterable[str] = KINDS_RUN) -> ClaimSet:
    """The claims, read back from a file."""
    return load(folder / "claims", *told(kinds))


def write_all(folder: Path, toy: Toy = EDGY, kinds: Iterable[str] = KINDS_RUN) -> tuple[Path, Path]:
    """The files of a model and of the claims about it."""
    return toy.write(folder / f"{toy.name}.xml"), write_claims(folder / "claims", *told(kinds)).parent


def ran(place: Path, claims: ClaimSet, n: int, toy: Toy = EDGY, **how: Any) -> Ensemble:
    """An ensemble of one toy; ``how`` goes to :func:`run_ensemble`, but for seed and spread.

    It is worked on in this process unless ``how`` says otherwise.
    """
    sampling = Sampling(n, **{name: how.pop(name) for name in ("seed", "spread") if name in how})
    path = toy.write(place / f"{toy.name}.xml")
    report = validate([path], claims, jobs=0)
    return run_ensemble(report, claims, sampling, **{"executor": OneByOne(), "folder": place / "work"} | how)


def results(ensemble: Ensemble) -> dict[str, EnsembleResult]:
    """What the ensemble says of each kind of check."""
    found = [check for claim in ensemble.report.claims for check in claim.checks if isinstance(check, EnsembleResult)]
    return {check.kind: check for check in found}


def numbers(ensemble: Ensemble) -> list[Any]:
    """Everything that must not depend on who did the work, as JSON has it."""
    return json.loads(json.dumps([claim.as_json() for claim in ensemble.report.claims]))


def journal_of(folder: Path) -> Journal:
    """The journal in a folder, whatever its heading."""
    return Journal(folder, {}, resume=True)


def arguments(files: tuple[Path, Path], *more: str) -> list[str]:
    """Of the command, for the files of a model and of claims about it."""
    return ["validate", str(files[0]), "--claims", str(files[1]), "--jobs", "1", *more]


def started(files: tuple[Path, Path], *more: str) -> subprocess.Popen[str]:
    """The command in a process of its own, at work on more sets than it will ever finish, two pieces done."""
    command = [sys.executable, "-c", "import sys; from ifnsbml.cli import main; sys.exit(main())"]
    command += arguments(files, "--ensemble", str(MANY), *more)
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    journal = FOLDER / NAME
    while not journal.exists() or journal.read_bytes().count(b"\n") < 3:
        assert running.poll() is None, running.communicate()
        time.sleep(0.01)
    return running
