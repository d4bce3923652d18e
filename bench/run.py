"""How fast the claims engine is: a table of what was measured beside what it should be.

    python bench/run.py [PART…] [--sets 1000] [--rounds 3] [--jobs 2] [--bundle FOLDER] [--out FOLDER]

Parts, all of them by default:

    ensemble  every claim on ``interferon`` in 1,000 parameter sets: time, memory, share of the integrator
    workers   two workers against one
    engines   the same runs by COPASI, and a plain Tellurium loop over claims
    mutants   ``ifnsbml validate interferon --mutants``, which has every mutant of the other models
    explorer  a run of ``interferon`` in the explorer's page, and the page's size
    proofs    chains and fans of 100 to 2,000 species

With fewer ``--sets`` the time of 1,000 is worked out from theirs, and the table says so. Ratios are medians of rounds
that take turns within one run. On a machine that does other work as well, wall time is too long; processor time is
told beside it, and ratios between engines are taken from that. Results go to ``bench.json``, ``bench.md`` and
``proofs.png``.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import wirings

PARTS = ("ensemble", "workers", "engines", "mutants", "explorer", "proofs")
MINUTES_15 = 900.0


@dataclass(frozen=True)
class Row:
    """One line of the table. ``met`` is None where nothing is asked for."""

    what: str
    measured: str
    wanted: str = ""
    met: bool | None = None


def main() -> int:
    """Run the parts that were asked for; 0 where everything is as fast as it should be."""
    told = argparse.ArgumentParser(description="Time the claims engine.")
    told.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all by default")
    told.add_argument("--sets", type=int, default=1000)
    told.add_argument("--rounds", type=int, default=3)
    told.add_argument("--jobs", type=int, default=2)
    told.add_argument("--bundle", type=Path, help="a folder of pathways; built afresh by default")
    told.add_argument("--out", type=Path, default=Path("bench-results"))
    asked = told.parse_args()
    unknown = set(asked.parts) - set(PARTS)
    if unknown or min(asked.sets, asked.rounds, asked.jobs) < 1:
        told.error(f"no such part: {', '.join(sorted(unknown))}" if unknown else "numbers are 1 or more")
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        rows = list(_rows(asked, Path(scratch)))
    _write(asked.out, rows)
    return 0 if all(row.met is not False for row in rows) else 1


def _rows(asked: argparse.Namespace, scratch: Path) -> Iterator[Row]:
    parts = asked.parts or PARTS
    bundle = asked.bundle or scratch / "sbml"
    if asked.bundle is None and set(parts) - {"proofs"}:
        _command("build", "--formats", "sbml", "--out", str(bundle))
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    yield Row("cores; load when it began (1, 5, 15 min)", f"{os.cpu_count()}; {load}")
    steps: dict[str, Callable[[], Iterator[Row]]] = {
        "ensemble": lambda: _ensemble(bundle, asked, scratch),
        "workers": lambda: _workers(bundle, asked),
        "engines": lambda: _engines(bundle, asked),
        "mutants": lambda: _mutants(bundle, asked),
        "explorer": lambda: _explorer(bundle, asked),
        "proofs": lambda: _proofs(asked, scratch),
    }
    for part in PARTS:
        if part in parts:
            for row in steps[part]():
                sys.stdout.write(f"{row.what}: {row.measured}\n")
                sys.stdout.flush()
                yield row


def _interferon(bundle: Path) -> Path:
    return bundle / "interferon" / "interferon.xml"


def _ensemble(bundle: Path, asked: argparse.Namespace, scratch: Path) -> Iterator[Row]:
    from ensembles import Bench, whole

    found = whole(Bench.of(_interferon(bundle)), asked.sets, asked.jobs, scratch / "ensemble")
    sets = f"{asked.sets} sets × all claims on interferon, {asked.jobs} workers"
    scaled = "" if asked.sets == 1000 else f", {found['wall_s_of_1000']:.0f} s for 1,000"
    wall, cpu = found["wall_s_of_1000"], found["cpu_s_a_worker_of_1000"]
    yield Row(f"{sets}: wall", f"{found['wall_s']:.0f} s{scaled}", "< 900 s", wall < MINUTES_15)
    yield Row(f"{sets}: processor time of a worker, for 1,000", f"{cpu:.0f} s", "< 900 s", cpu < MINUTES_15)
    megabytes = found["megabytes_a_worker"] * 1.048576
    yield Row("memory of a worker", f"{megabytes:.0f} MB", "< 1000 MB", megabytes < 1000)
    share = found["integrating"]
    yield Row("worker time inside the integrator", f"{share:.1%}", "≥ 90 %", share >= 0.9)
    yield Row("… and compiling for it", f"{found['integrating_or_compiling']:.1%}")
    yield Row("runs for each set; cases without a result", f"{found['runs_a_set']:.0f}; {found['errors']}")


def _workers(bundle: Path, asked: argparse.Namespace) -> Iterator[Row]:
    from ensembles import Bench, workers

    found = workers(Bench.of(_interferon(bundle)), asked.rounds)
    wall, cpu = found["speedup_wall"], found["speedup_cpu"]
    yield Row("two workers against one, wall", f"{wall:.2f} ×", "≥ 1.8 ×", wall >= 1.8)
    yield Row("… were both cores free (by processor time)", f"{cpu:.2f} ×", "≥ 1.8 ×", cpu >= 1.8)


def _engines(bundle: Path, asked: argparse.Namespace) -> Iterator[Row]:
    from ensembles import Bench, against_others

    found = against_others(Bench.of(_interferon(bundle)), asked.rounds)
    yield Row(
        "COPASI on the same slices, for each run",
        f"{found['copasi']:.1f} × ({found['copasi_ms_a_run']:.1f} ms, ours {found['ours_ms_a_run']:.1f} ms)",
        "≥ 3 ×",
        found["copasi"] >= 3,
    )
    yield Row(
        f"a plain Tellurium loop, {found['plain_loop_runs_a_set']:.0f} runs of the whole model for a set",
        f"{found['plain_loop']:.0f} × ({found['plain_loop_s_a_set']:.1f} s, ours {found['ours_s_a_set']:.2f} s)",
        "≥ 10 ×",
        found["plain_loop"] >= 10,
    )


def _explorer(bundle: Path, asked: argparse.Namespace) -> Iterator[Row]:
    from explorer import page_runs

    found = page_runs(_interferon(bundle), asked.rounds)
    yield Row(
        "4 h of interferon in the page, first run", f"{found['first_ms']:.0f} ms", "< 500 ms", found["first_ms"] < 500
    )
    yield Row("… and those after it", f"{found['later_ms']:.0f} ms", "< 500 ms", found["later_ms"] < 500)
    yield Row(
        "size of the page, with the map where the bundle has one",
        f"{found['megabytes']:.1f} MB",
        "< 5 MB",
        found["megabytes"] < 5,
    )


def _mutants(bundle: Path, asked: argparse.Namespace) -> Iterator[Row]:
    before, began = _children(), time.perf_counter()
    command = ["validate", "interferon", "--mutants", "--bundle", str(bundle), "--jobs", str(asked.jobs), "--quiet"]
    code = _command(*command, "--json", str(asked.out / "mutants.json"), check=False)
    wall, cpu = time.perf_counter() - began, _children() - before
    yield Row(
        "all mutants × all claims on interferon: wall", f"{wall:.0f} s (exit code {code})", "< 900 s", wall < MINUTES_15
    )
    yield Row("… processor time of a worker", f"{cpu / asked.jobs:.0f} s", "< 900 s", cpu / asked.jobs < MINUTES_15)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _proofs(asked: argparse.Namespace, scratch: Path) -> Iterator[Row]:
    tables = {
        make.__name__: {size: wirings.timed(make, size, scratch, asked.rounds) for size in wirings.SIZES}
        for make in (wirings.chain, wirings.fan)
    }
    for name, table in tables.items():
        for size, seconds in table.items():
            measured = f"{seconds['reading']:.2f} s reading, {seconds['proving']:.2f} s proving"
            yield Row(f"{name} of {size} species, four proofs", measured)
        for step in ("reading", "proving"):
            power = _power({size: seconds[step] for size, seconds in table.items()})
            yield Row(f"{name}: {step} grows as size to the power of", f"{power:.2f}", "≤ 2", power <= 2)
    _plot(tables, asked.out / "proofs.png")


def _power(seconds: dict[int, float]) -> float:
    """The slope of time over size, both logarithmic, by least squares."""
    points = [(math.log(size), math.log(value)) for size, value in seconds.items()]
    mean_x, mean_y = (sum(values) / len(points) for values in zip(*points, strict=True))
    rise = sum((x - mean_x) * (y - mean_y) for x, y in points)
    return rise / sum((x - mean_x) ** 2 for x, _ in points)


def _plot(tables: dict[str, dict[int, dict[str, float]]], path: Path) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(6, 4.5), layout="constrained")
    for (name, table), marker in zip(tables.items(), "os", strict=True):
        for step, style in (("reading", "--"), ("proving", "-")):
            axes.plot(list(table), [seconds[step] for seconds in table.values()], style, marker=marker,
                      label=f"{name}, {step}")  # fmt: skip
    sizes = list(wirings.SIZES)
    start = min(seconds["proving"] for table in tables.values() for seconds in table.values())
    axes.plot(sizes, [start * (size / sizes[0]) ** 2 for size in sizes], ":", color="grey", label="quadratic")
    axes.set(
        xscale="log", yscale="log", xlabel="species", ylabel="processor time (s)", title="Proofs on chains and fans"
    )
    axes.set_xticks(sizes, [str(size) for size in sizes])
    axes.minorticks_off()
    axes.legend()
    figure.savefig(path, dpi=150)


def _command(*arguments: str, check: bool = True) -> int:
    """The command line in a process of its own; its exit code."""
    call = "import sys; from ifnsbml.cli import main; sys.exit(main())"
    done = subprocess.run([sys.executable, "-c", call, *arguments], check=False, stdout=subprocess.DEVNULL)
    if check and done.returncode:
        raise SystemExit(f"ifnsbml {' '.join(arguments)} ended with {done.returncode}")
    return done.returncode


def _write(folder: Path, rows: list[Row]) -> None:
    lines = ["| what | measured | wanted | met |", "|---|---|---|---|"]
    marks = {True: "yes", False: "**no**", None: ""}
    lines += [f"| {row.what} | {row.measured} | {row.wanted} | {marks[row.met]} |" for row in rows]
    (folder / "bench.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    text = json.dumps([asdict(row) for row in rows], indent=1, ensure_ascii=False)
    (folder / "bench.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
