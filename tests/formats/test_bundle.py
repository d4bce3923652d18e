"""The bundle: built whole or not at all, and the same bytes every time."""

from __future__ import annotations

import dataclasses
import zipfile
from pathlib import Path

import pytest

from ifnsbml.builder import NM, Model, UnknownName
from ifnsbml.cli import main
from ifnsbml.formats import bundle
from ifnsbml.formats.bundle import FORMATS, Format, Job, build, write_model
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.sbml.check import silent
from ifnsbml.formats.sbml.writer import write_sbml


def core_sbml(job: Job) -> None:
    write_sbml(job.model, job.file(".xml"))
    silent(job.file(".xml"))


BY_SUFFIX = {entry.suffix: entry for entry in FORMATS}
TEXT_FORMATS = (Format(".xml", "SBML without a map", core_sbml), BY_SUFFIX[".l2v4.xml"], BY_SUFFIX[".md"])
"""The formats of this room; maps, pictures and archives have tests of their own."""


@pytest.fixture(autouse=True)
def only_text_formats(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "FORMATS", TEXT_FORMATS)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def failing(_: Job) -> None:
    raise FormatError("cannot be written")


def interrupted(_: Job) -> None:
    raise KeyboardInterrupt


def test_build_writes_every_format_the_index_and_the_licence(tmp_path):
    steps: list[tuple[str, str]] = []
    written = build(["type2_jak_stat"], tmp_path, lambda *step: steps.append(step))
    names = [str(path.relative_to(tmp_path)) for path in written]
    files = [f"type2_jak_stat{suffix}" for suffix in (".xml", ".l2v4.xml", ".md")]
    assert names == [*sorted(f"type2_jak_stat/{file}" for file in files), "README.md", "LICENSE"]
    assert steps == [("type2_jak_stat", file) for file in files]
    assert set(contents(tmp_path)) == set(names)
    index = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "(type2_jak_stat/type2_jak_stat.md)" in index and "type1_jak_stat" not in index
    assert "CC0" in (tmp_path / "LICENSE").read_text(encoding="utf-8")


def test_building_twice_gives_the_same_bytes(tmp_path):
    build(["type2_jak_stat"], tmp_path / "a")
    build(["type2_jak_stat"], tmp_path / "b")
    build(["type2_jak_stat"], tmp_path / "b")
    assert contents(tmp_path / "a") == contents(tmp_path / "b")


@pytest.mark.slow
def test_two_processes_build_the_same_bytes(tmp_path, monkeypatch):
    monkeypatch.setattr(bundle, "FORMATS", FORMATS)
    names = ["mek_erk", "type2_jak_stat"]
    steps: list[tuple[str, str]] = []
    written = build(names, tmp_path / "a", lambda *step: steps.append(step), workers=2)
    assert written == [tmp_path / "a" / p.relative_to(tmp_path / "b") for p in build(names, tmp_path / "b")]
    assert contents(tmp_path / "a") == contents(tmp_path / "b")
    assert {name for name, _ in steps} == set(names)


def test_unknown_pathway_names_the_nearest_and_writes_nothing(tmp_path):
    with pytest.raises(UnknownName, match="did you mean 'type1_jak_stat'"):
        build(["type2_jak_stat", "type1_jakstat"], tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("writer", "error"), [(failing, FormatError), (interrupted, KeyboardInterrupt)])
def test_a_build_cut_short_leaves_the_old_bundle_whole(small: Model, tmp_path, monkeypatch, writer, error):
    write_model(small, tmp_path)
    before = contents(tmp_path)
    changed = dataclasses.replace(small, description="Something new.")
    monkeypatch.setattr(bundle, "FORMATS", (*TEXT_FORMATS, Format(".late", "fails", writer)))
    with pytest.raises(error):
        write_model(changed, tmp_path)
    assert contents(tmp_path) == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["small"]
    monkeypatch.setattr(bundle, "FORMATS", TEXT_FORMATS)
    write_model(changed, tmp_path)
    assert contents(tmp_path) != before


def test_a_build_killed_between_the_renames_is_repaired_by_the_next(small: Model, tmp_path):
    write_model(small, tmp_path)
    before = contents(tmp_path / "small")
    (tmp_path / "small").rename(tmp_path / ".small.old")
    (tmp_path / ".small.new").mkdir()
    (tmp_path / ".small.new" / "small.xml").write_text("half", encoding="utf-8")
    write_model(small, tmp_path)
    assert contents(tmp_path / "small") == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["small"]


def test_a_failed_swap_puts_the_old_folder_back(small: Model, tmp_path, monkeypatch):
    write_model(small, tmp_path)
    before = contents(tmp_path)
    rename = Path.rename

    def refusing(self: Path, target: Path) -> Path:
        if self.name == ".small.new":
            raise OSError("disk full")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refusing)
    with pytest.raises(OSError, match="disk full"):
        write_model(small, tmp_path)
    assert contents(tmp_path) == before


def test_files_of_a_former_build_go_but_a_stranger_is_never_deleted(small: Model, tmp_path):
    write_model(small, tmp_path)
    (tmp_path / "small" / "small.sbgn").write_text("old", encoding="utf-8")
    write_model(small, tmp_path)
    assert not (tmp_path / "small" / "small.sbgn").exists()
    (tmp_path / "small" / "my_notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(FormatError, match=r"holds my_notes\.txt, which a build would delete"):
        write_model(small, tmp_path)
    assert (tmp_path / "small" / "my_notes.txt").read_text(encoding="utf-8") == "mine"


def test_a_file_that_libsbml_objects_to_is_not_swapped_in(small: Model, tmp_path):
    parameters = tuple(dataclasses.replace(p, unit=NM) if p.id == "k_first" else p for p in small.parameters)
    with pytest.raises(FormatError, match="libSBML has"):
        write_model(dataclasses.replace(small, parameters=parameters), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_suffixes_are_unique_and_level_two_comes_after_level_three():
    suffixes = [entry.suffix for entry in FORMATS]
    assert len(suffixes) == len(set(suffixes))
    assert suffixes.index(".xml") < suffixes.index(".l2v4.xml")


def test_what_is_not_installed_is_left_out_with_a_word(small: Model, tmp_path, monkeypatch):
    steps: list[str] = []
    absent = Format(".cps", "COPASI", failing, lambda: "the extra 'copasi' is not installed")
    monkeypatch.setattr(bundle, "FORMATS", (*TEXT_FORMATS, absent))
    written = write_model(small, tmp_path, lambda _, step: steps.append(step))
    assert steps[-1] == "small.cps left out: the extra 'copasi' is not installed"
    assert not any(path.suffix == ".cps" for path in written)


def zipped(job: Job) -> None:
    files = sorted(job.folder.iterdir())
    with zipfile.ZipFile(job.file(".omex"), "w") as archive:
        for path in files:
            archive.writestr(zipfile.ZipInfo(path.name), path.read_bytes())


def written_cps(job: Job) -> None:
    job.file(".cps").write_text("made with COPASI", encoding="utf-8")


def with_copasi(lacking: str) -> tuple[Format, ...]:
    return (
        *TEXT_FORMATS,
        Format(".cps", "COPASI", written_cps, lambda: lacking),
        Format(".omex", "archive", zipped, archive=True),
    )


@pytest.mark.parametrize("formats", [None, TEXT_FORMATS[:1]], ids=["every format", "SBML alone"])
def test_what_cannot_be_made_again_is_kept_and_so_is_the_archive_that_holds_it(
    small: Model, tmp_path, monkeypatch, formats
):
    monkeypatch.setattr(bundle, "FORMATS", with_copasi(""))
    write_model(small, tmp_path)
    before = contents(tmp_path)
    monkeypatch.setattr(bundle, "FORMATS", with_copasi("no COPASI"))
    steps: list[str] = []
    written = write_model(dataclasses.replace(small, name="Another"), tmp_path, lambda _, s: steps.append(s), formats)
    after = contents(tmp_path)
    assert steps[-2:] == ["small.cps kept as it was: no COPASI", "small.omex kept as it was: no COPASI"]
    for kept in ("small/small.cps", "small/small.omex"):
        assert after[kept] == before[kept]
        assert tmp_path / kept not in written
    assert after["small/small.xml"] != before["small/small.xml"]
    assert tmp_path / "small/small.xml" in written
    monkeypatch.setattr(bundle, "FORMATS", with_copasi(""))
    write_model(small, tmp_path)
    assert contents(tmp_path) == before


@pytest.mark.parametrize("old", ["an archive without it", "no archive", "a broken archive"])
def test_an_archive_that_holds_only_what_can_be_made_is_made_again(small: Model, tmp_path, monkeypatch, old):
    monkeypatch.setattr(bundle, "FORMATS", with_copasi("no COPASI"))
    archive = tmp_path / "small" / "small.omex"
    if old != "no archive":
        write_model(dataclasses.replace(small, name="Another"), tmp_path)
    if old == "a broken archive":
        archive.write_bytes(b"PK, but no archive")
    written = write_model(small, tmp_path)
    assert archive in written
    with zipfile.ZipFile(archive) as opened:
        assert opened.read("small.xml") == (tmp_path / "small" / "small.xml").read_bytes()
        assert "small.cps" not in opened.namelist()


def test_the_build_command_without_copasi_deletes_nothing_and_says_so(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(bundle, "FORMATS", with_copasi(""))
    assert main(["build", "type2_jak_stat", "--jobs", "1", "--out", str(tmp_path)]) == 0
    assert capsys.readouterr().err == ""
    before = contents(tmp_path)
    monkeypatch.setattr(bundle, "FORMATS", with_copasi("the extra 'copasi' is not installed"))
    monkeypatch.setenv("COLUMNS", "80")
    assert main(["build", "type2_jak_stat", "--jobs", "1", "--quiet", "--out", str(tmp_path)]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == (
        "warning: kept as they were, and may not fit the files that were built: "
        "type2_jak_stat.cps, type2_jak_stat.omex: the extra 'copasi' is not installed\n"
    )
    assert contents(tmp_path) == before


@pytest.mark.slow
def test_all_formats_of_a_pathway_are_written_twice_alike(tmp_path, monkeypatch):
    monkeypatch.setattr(bundle, "FORMATS", FORMATS)
    build(["type2_jak_stat"], tmp_path / "a")
    build(["type2_jak_stat"], tmp_path / "b")
    first, second = contents(tmp_path / "a"), contents(tmp_path / "b")
    assert first == second
    assert {f"type2_jak_stat/type2_jak_stat{e.suffix}" for e in FORMATS if not e.lacking()} <= set(first)
