"""The rooms of the package as docs/architecture.md tells them: no circles, imports one way, all in its place."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "ifnsbml"
TESTS = ROOT / "tests"
READING = ("model", "equations", "proofs", "simulation", "slicing", "parallel", "claims", "mapping", "hypotheses",
           "ensembles", "mutants")  # fmt: skip
FRONT = ("report", "api", "commands", "cli")
DECLARING = ("builder", "pathways", "layout", "formats")
ENGINES = ("ifnsbml.claims.runner", "ifnsbml.simulation.model", "ifnsbml.simulation.roadrunner",
           "ifnsbml.simulation.isolated", "ifnsbml.simulation.scenario", "ifnsbml.slicing")  # fmt: skip

PASSED_ON = ("ifnsbml.claims", {"ifnsbml.api", "ifnsbml._results"})
"""``ifnsbml.claims()`` is part of the front, though ``ifnsbml.claims`` is a room: the package passes the call on."""

Graph = Mapping[str, set[str]]


@dataclass
class Imports:
    """Which module imports which: whenever it runs, and for the type checker alone."""

    running: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    typing: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


def name_of(file: Path, root: Path) -> str:
    """``src/ifnsbml/a/__init__.py`` → ``ifnsbml.a``."""
    return ".".join(file.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def collect(root: Path) -> Imports:
    """The imports among the modules below ``root``, wherever in a module they stand."""
    files = {name_of(file, root): file for file in sorted(root.rglob("*.py"))}
    found = Imports()
    for name, file in files.items():
        found.running[name], found.typing[name] = set(), set()
        for statement, for_types in _imports(ast.parse(file.read_text(encoding="utf-8"))):
            for target in _targets(statement, name, file.name == "__init__.py"):
                while target and target not in files:
                    target = target.rpartition(".")[0]  # a name in a module
                if target and target != name:
                    (found.typing if for_types else found.running)[name].add(target)
    return found


def _imports(node: ast.AST, for_types: bool = False) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child, for_types
        elif isinstance(child, ast.If) and ast.unparse(child.test).endswith("TYPE_CHECKING"):
            for statement in child.body:
                yield from _imports(ast.Module([statement], []), True)
            for statement in child.orelse:
                yield from _imports(ast.Module([statement], []), for_types)
        else:
            yield from _imports(child, for_types)


def _targets(statement: ast.Import | ast.ImportFrom, importer: str, package: bool) -> Iterator[str]:
    if isinstance(statement, ast.Import):
        yield from (alias.name for alias in statement.names)
        return
    base = statement.module or ""
    if statement.level:
        parents = importer.split(".")
        parents = parents[: len(parents) - statement.level + package]
        base = ".".join([*parents, base] if base else parents)
    yield from (f"{base}.{alias.name}" for alias in statement.names)


def circle(graph: Graph) -> list[str] | None:
    """One circle, as the names along it, or None."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found[::-1]
    return None


def room(module: str) -> str:
    """``ifnsbml.formats.sbml.writer`` → ``formats``; the package itself and private modules beside it are the front."""
    name = module.partition(".")[2].partition(".")[0] or "api"
    return "api" if name.startswith("_") and name not in table() else name


@cache
def imports() -> Imports:
    """Those of the package, but for the one call that a room passes on to the front."""
    found = collect(PACKAGE.parent)
    for graph in (found.running, found.typing):
        graph[PASSED_ON[0]] -= PASSED_ON[1]
    return found


@cache
def table() -> dict[str, set[str]]:
    """Room → what it may import, from the page."""
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \|.*\|([^|]*)\|$", page, re.M)
    assert rows, "docs/architecture.md has no table of rooms"
    return {name: set(re.findall(r"`(\w+)`", allowed)) for name, allowed in rows}


def rooms() -> set[str]:
    """What there is to import."""
    return {room(name) for name in imports().running} - {"data"}


def joined(*graphs: Graph) -> Graph:
    names = {name for graph in graphs for name in graph}
    return {name: set().union(*(graph.get(name, set()) for graph in graphs)) for name in names}


def test_no_module_imports_itself_in_the_end() -> None:
    found = circle(imports().running)
    assert found is None, "a circle of imports: " + " → ".join(found)


def test_imports_for_the_type_checker_close_no_circle_either() -> None:
    found = circle(joined(imports().running, imports().typing))
    assert found is None, "with what only the type checker imports, a circle: " + " → ".join(found)


def between_rooms(graph: Graph) -> Iterator[tuple[str, str]]:
    """Importer and imported, where they are of different rooms."""
    for name, targets in graph.items():
        for target in targets:
            if room(name) != room(target):
                yield name, target


def test_no_circle_of_rooms() -> None:
    graph: dict[str, set[str]] = defaultdict(set)
    for name, target in between_rooms(imports().running):
        graph[room(name)].add(room(target))
    found = circle(graph)
    assert found is None, "a circle of rooms: " + " → ".join(found)


def test_the_page_tells_of_every_room() -> None:
    assert table().keys() == rooms(), "docs/architecture.md has other rooms than src/ifnsbml"
    unknown = set().union(*table().values()) - table().keys()
    assert not unknown, f"docs/architecture.md lets rooms import what is no room: {sorted(unknown)}"


def test_every_room_imports_only_what_the_page_allows() -> None:
    wrong = [
        f"{name} imports {target}"
        for graph in (imports().running, imports().typing)
        for name, target in between_rooms(graph)
        if room(target) not in table().get(room(name), set())
    ]
    assert not wrong, "not among what docs/architecture.md allows:\n  " + "\n  ".join(sorted(wrong))


def test_the_page_allows_no_circle_and_keeps_the_halves_apart() -> None:
    assert circle(table()) is None
    for reading in READING:
        assert not table()[reading] & {*DECLARING, *FRONT}, reading
    for declaring in DECLARING:
        assert not table()[declaring] & {*READING, *FRONT}, declaring
    assert table()["proofs"] == {"equations", "errors"}


def test_a_check_knows_no_engine() -> None:
    checks = {name: targets for name, targets in imports().running.items() if name.startswith("ifnsbml.claims.checks")}
    assert checks
    wrong = [f"{name} imports {t}" for name, targets in checks.items() for t in targets if t.startswith(ENGINES)]
    assert not wrong, "\n".join(wrong)


def public_classes() -> Iterator[tuple[str, str]]:
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                yield node.name, name_of(file, PACKAGE.parent)


def test_no_two_public_classes_share_a_name() -> None:
    where: dict[str, list[str]] = defaultdict(list)
    for name, module in public_classes():
        where[name].append(module)
    twice = {name: modules for name, modules in where.items() if len(modules) > 1}
    assert not twice, "classes of one name: " + "; ".join(f"{n} in {', '.join(m)}" for n, m in twice.items())


def test_no_package_offers_a_name_that_is_also_a_module_of_it() -> None:
    """Else ``from package import name`` and ``import package.name`` give two things."""
    wrong = []
    for init in PACKAGE.rglob("__init__.py"):
        inside = {file.stem for file in init.parent.glob("*.py")} | {
            f.parent.name for f in init.parent.glob("*/__init__.py")
        }
        for node in ast.parse(init.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ImportFrom):
                offered = {alias.asname or alias.name for alias in node.names}
                wrong += [f"{name_of(init, PACKAGE.parent)}.{name}" for name in offered & inside]
    assert not wrong, f"both a module and something else: {wrong}"


# --- where the tests stand


@cache
def whole_program() -> set[str]:
    """The folders of tests that belong to no module, from the page."""
    page = (ROOT / "docs" / "developing.md").read_text(encoding="utf-8")
    return set(re.findall(r"^\| `tests/(\w+)` \|", page, re.M))


def files_of_tests() -> Iterator[Path]:
    for file in sorted(TESTS.rglob("test_*.py")):
        if file.relative_to(TESTS).parts[0] not in whole_program():
            yield file


def test_the_page_tells_of_the_folders_without_a_module() -> None:
    folders = {folder.name for folder in TESTS.iterdir() if any(folder.rglob("test_*.py"))}
    assert whole_program() == {name for name in folders if not _is_there(Path(name))}


def _is_there(place: Path) -> bool:
    """Whether a folder of tests has its folder in the package, or its module."""
    return (PACKAGE / place).is_dir() or (PACKAGE / place).with_suffix(".py").exists()


def test_every_test_stands_where_a_module_stands() -> None:
    strays = [
        file.relative_to(ROOT).as_posix()
        for file in files_of_tests()
        if file.parent != TESTS and not _is_there(file.parent.relative_to(TESTS))
    ]
    assert not strays, f"in a folder that src/ifnsbml does not have: {strays}"


def test_every_test_is_about_something_that_stands_there() -> None:
    strays = []
    for file in files_of_tests():
        place = file.relative_to(TESTS).parts[0]
        if file.parent == TESTS:
            # ``test_parallel_garbage`` is about ``parallel``, ``test_version`` about ``_version``.
            subject = file.stem.removeprefix("test_")
            found = any(
                (PACKAGE / f"{private}{subject[:end]}.py").exists()
                for private in ("", "_")
                for end in (*(match.start() for match in re.finditer("_", subject)), None)
            )
            found |= file == Path(__file__).resolve()
        else:
            # Commands are run as a person runs them, and the front door is the package itself.
            also = {"commands": ["ifnsbml.cli"], "api": ["import ifnsbml\n", "from ifnsbml import"]}
            subjects = [f"ifnsbml.{place}", *also.get(place, [])]
            found = any(subject in _text_with_helpers(file) for subject in subjects)
        if not found:
            strays.append(f"{file.relative_to(ROOT).as_posix()} is about nothing that stands there")
    assert not strays, "\n".join(strays)


def _text_with_helpers(file: Path) -> str:
    """A test with what it imports from beside itself, and the fixtures of its folders."""
    text = file.read_text(encoding="utf-8")
    beside = [file.with_name(f"{name}.py") for name in re.findall(r"^(?:from|import) (\w+)", text, re.M)]
    fixtures = [folder / "conftest.py" for folder in file.parents if folder != TESTS and folder.is_relative_to(TESTS)]
    return text + "".join(one.read_text(encoding="utf-8") for one in (*beside, *fixtures) if one.exists())


def test_a_test_named_after_a_module_stands_beside_it() -> None:
    places: dict[str, set[Path]] = defaultdict(set)
    for module in PACKAGE.rglob("*.py"):
        places[module.stem].add(module.parent.relative_to(PACKAGE))
        places[module.parent.name].add(module.parent.relative_to(PACKAGE))
    strays = [
        f"{file.relative_to(ROOT).as_posix()} should stand in one of {sorted(map(str, where))}"
        for file in files_of_tests()
        if (where := places.get(file.stem.removeprefix("test_"))) and file.parent.relative_to(TESTS) not in where
    ]
    assert not strays, "\n".join(strays)


# --- that what is above can fail


def write(root: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


@pytest.mark.parametrize(
    "back",
    [
        "from p.a import x\n",
        "import p.a\n",
        "from p import a\n",
        "from .a import x\n",
        "def f():\n    from p.a import x\n",
        "try:\n    import p.a\nexcept ImportError:\n    pass\n",
    ],
)
def test_a_circle_is_found_however_it_is_imported(back: str, tmp_path: Path) -> None:
    root = write(tmp_path, {"p/__init__.py": "", "p/a.py": "from p.b import y\nx = 1\n", "p/b.py": back + "y = 1\n"})
    found = circle(collect(root).running)
    assert found is not None and set(found) == {"p.a", "p.b"}


def test_an_import_for_the_type_checker_is_kept_apart(tmp_path: Path) -> None:
    typed = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from p.a import x\nelse:\n    from p import c\n"
    root = write(tmp_path, {"p/__init__.py": "", "p/a.py": "import p.b\n", "p/b.py": typed, "p/c.py": ""})
    found = collect(root)
    assert found.running["p.b"] == {"p.c"}
    assert found.typing["p.b"] == {"p.a"}
    assert circle(found.running) is None
    assert circle(joined(found.running, found.typing)) is not None


def test_this_reads_the_package_as_python_does() -> None:
    """The graph is not empty by mistake: what these modules are known to import is in it."""
    edges: Iterable[tuple[str, str]] = [
        ("ifnsbml.simulation", "ifnsbml.model.errors"),
        ("ifnsbml.claims.schema", "ifnsbml.claims.checks"),
        ("ifnsbml.formats.sbml.writer", "ifnsbml.builder.model"),
    ]
    for importer, imported in edges:
        assert imported in imports().running[importer], (importer, imported)
    assert len(imports().running) > 200
