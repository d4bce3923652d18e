"""How fast an ensemble is: as a whole, by worker, and against the same runs by other means."""

from __future__ import annotations

import random
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any

import libsbml
from engines import Job, elsewhere

from ifnsbml.claims.checks import Experiment
from ifnsbml.claims.conditions import ATOL_OF_RTOL, Resolver
from ifnsbml.claims.contexts import load_contexts
from ifnsbml.claims.loading import ClaimSet, load_claims
from ifnsbml.claims.validation import checks_on, validate
from ifnsbml.ensembles import Sampling, run_ensemble
from ifnsbml.ensembles.batches import Batch, PickledTask, Spent, Task, carry_out
from ifnsbml.ensembles.looks import Looks, looks_of
from ifnsbml.ensembles.plan import make_plan
from ifnsbml.ensembles.sampling import sampled_parameters
from ifnsbml.model.annotation_reader import read_facts
from ifnsbml.model.description import LIGAND_PREFIX
from ifnsbml.resources import claims_folder

SETS_OF_A_ROUND = 8
SAMPLE = 60
"""Runs of the plain loop that are timed; the others cost what these do on average."""


@dataclass(frozen=True)
class Bench:
    """One model, planned, and its parameter sets."""

    path: Path
    claims: ClaimSet
    found: Looks
    task: Task
    nominal: dict[str, float]

    @classmethod
    def of(cls, path: Path) -> Bench:
        """Plan for a model and the claims of the review."""
        claims, contexts, facts = load_claims(claims_folder()), load_contexts(), read_facts(path)
        checks = dict(checks_on(claims, facts))
        found = looks_of(Resolver(facts, contexts), checks.items())
        nominal = sampled_parameters(path)
        plan = make_plan(path, facts, found, nominal)
        planned = ((checks[case.key], case.case) for case in found.cases if not case.lacks)
        cases = tuple((check, case) for check, case in planned if isinstance(check, Experiment))
        return cls(path, claims, found, Task(plan, facts, contexts, cases), nominal)

    def values(self, number: int) -> list[float]:
        """One parameter set."""
        factors = Sampling(number + 1).factors(len(self.nominal))[number]
        return [value * factor for value, factor in zip(self.nominal.values(), factors.tolist(), strict=True)]

    def pieces(self, size: int) -> Any:
        """Pieces of work without end."""
        parcel, first = PickledTask.of(self.task), 0
        while True:
            sets = tuple(range(first, first + size))
            yield Batch(parcel, sets, tuple(tuple(self.values(number)) for number in sets))
            first += size


def whole(bench: Bench, sets: int, jobs: int, folder: Path) -> dict[str, float]:
    """The ensemble as the command runs it, proofs and nominal runs left out; scaled to 1,000 sets."""
    report = validate([bench.path], bench.claims, jobs=jobs)
    began = time.perf_counter()
    ensemble = run_ensemble(report, bench.claims, Sampling(sets), jobs=jobs, folder=folder)
    wall = time.perf_counter() - began
    (spent,) = ensemble.spent.values()
    steady = spent.total - spent.compiling
    return {
        "sets": sets,
        "wall_s": wall,
        "cpu_s": spent.total,
        # Documents are compiled once by each worker, whatever the number of sets.
        "wall_s_of_1000": wall * 1000 / sets,
        "cpu_s_a_worker_of_1000": (steady * 1000 / sets + spent.compiling) / jobs,
        "megabytes_a_worker": spent.megabytes,
        "integrating": spent.integrating / spent.total,
        "integrating_or_compiling": (spent.integrating + spent.compiling) / spent.total,
        "runs_a_set": spent.runs / sets,
        "errors": sum(sum(reasons.values()) for reasons in ensemble.reasons.values()),
    }


def workers(bench: Bench, rounds: int) -> dict[str, float]:
    """Two workers against one, turn and turn about, all of them warm."""
    made = bench.pieces(SETS_OF_A_ROUND)
    walls: dict[int, list[float]] = {1: [], 2: []}
    costs: dict[int, list[float]] = {1: [], 2: []}
    spawn = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as one, ProcessPoolExecutor(2, mp_context=spawn) as two:
        pools = {1: one, 2: two}
        for count, pool in pools.items():
            list(pool.map(carry_out, islice(made, 2 * count)))  # compile
        for _ in range(rounds):
            for count, pool in pools.items():
                pieces = list(islice(made, 4))
                began = time.perf_counter()
                spent = sum((done.spent for done in pool.map(carry_out, pieces)), Spent())
                walls[count].append(time.perf_counter() - began)
                costs[count].append(spent.total)
    return {
        "speedup_wall": median(a / b for a, b in zip(walls[1], walls[2], strict=True)),
        # What two idle cores would give: a worker beside another needs so much more processor time.
        "speedup_cpu": 2 * median(a / b for a, b in zip(costs[1], costs[2], strict=True)),
    }


def against_others(bench: Bench, rounds: int) -> dict[str, float]:
    """One parameter set by all three: ours, COPASI on the same slices, a plain loop over the whole model."""
    ours, copasi, plain = [], [], []
    carry_out(next(bench.pieces(1)))  # compile
    for number in range(1, rounds + 1):
        values = bench.values(number)
        spent = carry_out(Batch(PickledTask.of(bench.task), (number,), (tuple(values),))).spent
        jobs = _slices(bench, values)
        ours.append(spent)
        copasi.append(sum(elsewhere("copasi", jobs)))
        sample, count = _plain(bench, values)
        seconds = elsewhere("tellurium", sample)[1:]  # the first one is not warm
        plain.append(sum(seconds) / len(seconds) * count)
    planned = len(bench.task.plan.runs)
    return {
        # Matched doses are searched for in more runs than those of the plan; COPASI makes the plan's alone.
        "copasi": median(c / planned / (o.integrating / o.runs) for c, o in zip(copasi, ours, strict=True)),
        "copasi_ms_a_run": 1000 * median(copasi) / planned,
        "ours_ms_a_run": 1000 * median(o.integrating / o.runs for o in ours),
        "plain_loop": median(p / o.total for p, o in zip(plain, ours, strict=True)),
        "plain_loop_s_a_set": median(plain),
        "ours_s_a_set": median(o.total for o in ours),
        "plain_loop_runs_a_set": count,
    }


def _slices(bench: Bench, values: list[float]) -> list[Job]:
    """The plan's runs with this parameter set written into their documents; open doses as in the file."""
    plan, jobs = bench.task.plan, []
    for run in plan.runs:
        document = libsbml.readSBMLFromString(run.text)
        model = document.getModel()
        for name, place in zip(run.inputs, run.sampled, strict=False):
            model.getParameter(name).setValue(values[place])
        for name, source in zip(run.inputs[len(run.sampled) :], run.doses, strict=True):
            model.getSpecies(name).setInitialConcentration(bench.task.facts.inputs[source] or 1.0)
        text = str(libsbml.writeSBMLToString(document))
        times, rtol = run.times.tolist(), run.rtol
        jobs.append({"text": text, "times": times, "columns": [], "rtol": rtol, "atol": rtol * ATOL_OF_RTOL})
    return jobs


def _plain(bench: Bench, values: list[float]) -> tuple[list[Job], int]:
    """A sample of the runs of a loop over claims, each of which simulates every arm that it needs, and their number."""
    needed: dict[tuple[object, ...], set[str]] = {}
    for case in bench.found.cases:
        for look in case.looks:
            if all(value >= 0 for _, value in look.settings):  # what is open stands for doses yet to be found
                arm = (case.key[0], look.settings, look.until, look.points, look.rtol)
                needed.setdefault(arm, set()).add(look.name)
    arms = [(*arm[1:], sorted(names)) for arm, names in sorted(needed.items())]
    text = bench.path.read_text(encoding="utf-8")
    chosen = random.Random(0).sample(arms, min(SAMPLE, len(arms)))
    sampled = dict(zip(bench.nominal, values, strict=True))
    jobs = [
        {
            "text": text,
            "times": [until * step / (points - 1) for step in range(points)],
            "columns": names,
            "rtol": rtol,
            "atol": rtol * ATOL_OF_RTOL,
            "settings": sampled | {_symbol(name): value for name, value in settings},
        }
        for settings, until, points, rtol, names in [chosen[0], *chosen]
    ]
    return jobs, len(arms)


def _symbol(name: str) -> str:
    """The engine's name for an input: ligands are set as concentrations."""
    return f"[{name}]" if name.startswith(LIGAND_PREFIX) else name
