"""The project's checks, each by itself: ``nox -s validate``, ``nox -s tests``, …

Every session makes an environment of its own and installs what it needs from the package
index, held to the versions in ``constraints.txt``.
"""

from __future__ import annotations

import filecmp
import os
import shutil
import tempfile
import zipfile
from pathlib import Path

import nox

nox.options.sessions = ["lint", "tests", "validate", "bundle"]
nox.options.default_venv_backend = "uv|venv"  # uv where it is installed: it makes an environment in seconds
nox.needs_version = ">=2025.10.14"

PYTHONS = ("3.11", "3.12", "3.13")
CONSTRAINTS = ("-c", "constraints.txt")
COMPILED = {"UV_COMPILE_BYTECODE": "1"}
"""As pip does it by itself. Else each of the many processes that the tests start compiles what it imports, where none
may write it down."""
STYLED = (
    "src",
    "tests",
    "bench",
    "browser",
    "corpus",
    "docs/hooks",
    "interop",
    "published",
    "validation",
    "noxfile.py",
)
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
NUMBERS = "browser/test_explorer_numbers.py"
SBGN_READER = "sbgnml-to-cytoscape@4.0.4"
SHARED = ("-n", "2", "--timeout", "600", "--timeout-method", "thread", "--durations", "12")
"""Two processes; what waits for ever is named, with its stack, and does not use up a whole run; the slow are told."""


def show_all_of_pyenv() -> None:
    """Let ``python3.12`` and ``python3.13`` be found where pyenv has them: by itself it shows the one in use."""
    kept = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    having = sorted(path.name for version in PYTHONS for path in kept.glob(f"{version}.*") if path.is_dir())
    if having:
        os.environ.setdefault("PYENV_VERSION", ":".join(having))


show_all_of_pyenv()


def install(session: nox.Session, *what: str) -> None:
    """Install packages at the versions that are known to work together."""
    session.install("-q", *CONSTRAINTS, *what, env=COMPILED)


@nox.session
def lint(session: nox.Session) -> None:
    """Style and types."""
    install(session, "-e", ".[lint]")
    session.run("ruff", "check", *STYLED)
    session.run("ruff", "format", "--check", *STYLED)
    session.run("mypy")


@nox.session
def tests(session: nox.Session) -> None:
    """The fast tests of every module; arguments after ``--`` go to pytest."""
    install(session, "-e", ".[test]")
    session.run("pytest", *SHARED, *(session.posargs or ["tests"]))


@nox.session(python=PYTHONS, venv_backend="uv", download_python="never")
@nox.parametrize("dependencies", [nox.param("oldest", id="oldest"), nox.param("newest", id="newest")])
def compat(session: nox.Session, dependencies: str) -> None:
    """The fast tests on each Python that is found, with the oldest and the newest packages allowed; needs uv.

    Arguments after ``--`` go to pytest. One of the six alone: ``nox -s "compat-3.13(newest)"``.
    """
    # Sources of old versions may no longer build; what a version was tested with is its wheel.
    oldest = ("--resolution", "lowest-direct", "--only-binary", ":all:", "--no-binary", "ifnsbml")
    session.install("-q", *(oldest if dependencies == "oldest" else ()), "-e", ".[test]", env=COMPILED)
    session.run("pytest", *SHARED, *(session.posargs or ["tests"]))


@nox.session
def browser(session: nox.Session) -> None:
    """The report and the explorer in a headless Chromium, which must be installed; ``--`` goes to pytest."""
    if not any(map(shutil.which, BROWSERS)):
        session.error(f"no browser: install Chromium (one of {', '.join(BROWSERS)} must be on the PATH)")
    install(session, "-e", ".[browser]")
    session.run("pytest", *(session.posargs or ["browser", f"--ignore={NUMBERS}"]))


@nox.session
def numbers(session: nox.Session) -> None:
    """The explorer's integrator against RoadRunner, and its verdicts, on every experiment of every claim."""
    install(session, "-e", ".[browser]")
    session.run("pytest", *(session.posargs or [NUMBERS]))


@nox.session
def dask(session: nox.Session) -> None:
    """Ensembles on a local Dask cluster of several processes, some of which are killed on the way."""
    install(session, "-e", ".[test,dask]")
    session.run("pytest", "tests/ensembles/test_ensemble_dask.py", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """How fast the claims engine is, beside what it should be; arguments go to ``bench/run.py``."""
    install(session, "-e", ".[copasi,tellurium]")
    session.run("python", "bench/run.py", *session.posargs)


@nox.session
def corpus(session: nox.Session) -> None:
    """Other people's models read and run: ``-- BIOMODELS SUITE``, two folders to download first; see ``corpus/run.py``.

    The files of BioModels' curated branch are at https://www.ebi.ac.uk/biomodels, the cases of the SBML Test Suite at
    https://github.com/sbmlteam/sbml-test-suite.
    """
    if len(session.posargs) < 2:
        session.error("name two folders: nox -s corpus -- BIOMODELS SUITE; neither comes with the project")
    install(session, "-e", ".")
    session.run("python", "corpus/run.py", *session.posargs)


@nox.session
def published(session: nox.Session) -> None:
    """Published models, in a folder of downloaded files, held against the claims: a page of the docs."""
    install(session, "-e", ".")
    session.run("python", "published/published_models.py", *session.posargs)


@nox.session
def interop(session: nox.Session) -> None:
    """The bundle read back by other programs, with a table of format, client and pathway; ``-- --bundle FOLDER``."""
    if shutil.which("npm") is None:
        session.error("one of the readers comes from npm, which is not installed: install Node.js with npm")
    install(session, "-e", ".[interop]")
    with tempfile.TemporaryDirectory() as folder:
        fetch = ("npm", "install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--loglevel", "error")
        session.run(*fetch, SBGN_READER, external=True)
        readers = {"NODE_PATH": str(Path(folder) / "node_modules")}
        session.run("pytest", *SHARED, "interop", *session.posargs, env=readers)


@nox.session
def amici(session: nox.Session) -> None:
    """Two of the models in AMICI, which is compiled first: needs a C++ compiler, CMake and a BLAS; takes minutes."""
    # What builds AMICI is held to the same versions: its models have to be compiled with the same SWIG as itself.
    held = str(Path("constraints.txt").resolve())
    building = dict.fromkeys(("PIP_CONSTRAINT", "PIP_BUILD_CONSTRAINT", "UV_BUILD_CONSTRAINT"), held)
    session.install("-q", *CONSTRAINTS, "-e", ".[amici]", env=COMPILED | building)
    session.run("pytest", "interop/test_importers.py", "-k", "amici", *session.posargs)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Hostile files by the ten thousand, the large ones and the whole command line among them; an hour or so."""
    install(session, "-e", ".[test]")
    session.run("pytest", *(session.posargs or ["tests/fuzz"]), env={"IFNSBML_FUZZ": "20"})


@nox.session
def validate(session: nox.Session) -> None:
    """Build the models afresh, simulate them and hold them against every claim."""
    install(session, "-e", ".")
    with tempfile.TemporaryDirectory() as folder:
        session.run("ifnsbml", "build", "--formats", "sbml", "--out", folder)
        session.run("ifnsbml", "validate", "--bundle", folder, *session.posargs)


@nox.session
def mutants(session: nox.Session) -> None:
    """Every mutant of every model against every claim, and every claim turned round; arguments name models."""
    install(session, "-e", ".")
    with tempfile.TemporaryDirectory() as folder:
        session.run("ifnsbml", "build", "--formats", "sbml", "--out", folder)
        session.run("ifnsbml", "validate", "--mutants", "--bundle", folder, *session.posargs)


@nox.session
def bundle(session: nox.Session) -> None:
    """Rebuild the bundle and fail on any difference from what is committed."""
    install(session, "-e", ".[copasi]")
    with tempfile.TemporaryDirectory() as folder:
        session.run("ifnsbml", "build", "--out", folder)
        fresh, committed = _files(Path(folder)), _files(Path("sbml"))
        unlike = sorted(fresh.keys() ^ committed.keys())
        unlike += [name for name in sorted(fresh.keys() & committed.keys()) if _differ(fresh[name], committed[name])]
        if unlike:
            session.error(f"the committed bundle is not what a build gives: {', '.join(unlike)}")
        session.log(f"{len(committed)} files equal a fresh build")


def _files(root: Path) -> dict[str, Path]:
    return {path.relative_to(root).as_posix(): path for path in root.rglob("*") if path.is_file()}


def _differ(left: Path, right: Path) -> bool:
    # PNG bytes depend on the rasteriser's build and the processor; the SVG they come from is compared.
    if left.suffix == ".png" or filecmp.cmp(left, right, shallow=False):
        return False
    return left.suffix != ".omex" or _contents(left) != _contents(right)


def _contents(archive: Path) -> list[tuple[str, int]]:
    with zipfile.ZipFile(archive) as opened:
        return [(entry.filename, entry.CRC) for entry in opened.infolist() if not entry.filename.endswith(".png")]


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation into site/, strictly; ``--quick`` leaves out what each hypothesis would change."""
    install(session, "-e", ".[docs]")
    with tempfile.TemporaryDirectory() as folder:
        environment = {"NO_MKDOCS_2_WARNING": "1"}
        if "--quick" not in session.posargs:
            answers = str(Path(folder) / "hypotheses.json")
            session.run("ifnsbml", "hypotheses", "--json", answers)
            environment["IFNSBML_HYPOTHESES"] = answers
        session.run("mkdocs", "build", "--strict", env=environment)
