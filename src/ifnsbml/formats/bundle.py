"""The bundle: one folder per pathway with every format, built whole or not at all.

A pathway is written into a hidden folder beside its place, read back by libSBML, and swapped
in at the end, so that an interrupted build leaves the old files as they were. What this installation
cannot make again, and an archive that holds such a file, stays as it was.
"""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.builder.model import Model
from ifnsbml.errors import nearest
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.markdown.index import write_index
from ifnsbml.formats.markdown.model_page import write_readable
from ifnsbml.formats.sbml.check import right_accessions, silent
from ifnsbml.formats.sbml.level2 import write_l2v4
from ifnsbml.formats.sbml.writer import write_sbml

if TYPE_CHECKING:
    from ifnsbml.formats.combine.experiments import SimulationExperiment, SimulationTask
    from ifnsbml.formats.markdown.timecourses import Simulate
    from ifnsbml.layout import Layout

Progress = Callable[[str, str], None]
Ask = Callable[[Path], "Sequence[SimulationExperiment]"]
"""Which experiments a pathway is to be shown in, from its SBML file; with several workers it must be picklable."""


@dataclass(frozen=True)
class Job:
    """One pathway on its way into the bundle: the model and the folder that its files go into."""

    model: Model
    folder: Path
    ask: Ask | None = None
    simulate: Simulate | None = None

    def file(self, suffix: str) -> Path:
        """The file of this pathway with a suffix such as ".l2v4.xml"."""
        return self.folder / f"{self.model.id}{suffix}"

    @cached_property
    def layout(self) -> Layout:
        """The coordinates that every format of this pathway shares, computed once."""
        from ifnsbml.layout import arrange

        return arrange(self.model)

    @cached_property
    def scenarios(self) -> tuple[SimulationTask, ...]:
        """The experiments on this pathway: those that were asked for, or each of its ligands."""
        from ifnsbml.formats.combine.experiments import scenarios, usual_experiments

        asked = self.ask(self.file(".xml")) if self.ask is not None else ()
        return scenarios(self.model, asked) or scenarios(self.model, usual_experiments(self.model))


@dataclass(frozen=True)
class Format:
    """A file of the bundle: its suffix, what it is, and how it is written from a job.

    ``lacking`` says what this installation lacks to write it, or nothing (""); ``needs`` are the
    suffixes of the files that it is made from; ``archive`` is a ZIP file of all files before it.
    """

    suffix: str
    title: str
    write: Callable[[Job], None]
    lacking: Callable[[], str] = str
    needs: tuple[str, ...] = ()
    archive: bool = False

    @property
    def name(self) -> str:
        """What it is called on the command line: "sbml", "l2v4", "svg", …"""
        return self.suffix.removeprefix(".").removesuffix(".xml") if self.suffix != ".xml" else "sbml"


def _sbml(job: Job) -> None:
    write_sbml(job.model, job.file(".xml"), job.layout)
    silent(job.file(".xml"))
    right_accessions(job.file(".xml"), job.model)


def _l2v4(job: Job) -> None:
    write_l2v4(job.file(".xml"), job.file(".l2v4.xml"))
    silent(job.file(".l2v4.xml"))


def _readable(job: Job) -> None:
    from ifnsbml.formats.markdown.timecourses import peak_times

    peaks = peak_times(job.model, job.file(".xml"), job.simulate) if job.simulate is not None else ()
    write_readable(job.model, job.file(".md"), peaks)


def _sbgn(job: Job) -> None:
    from ifnsbml.formats.sbgn.process_description import write_sbgn

    write_sbgn(job.model, job.layout, job.file(".sbgn"))


def _celldesigner(job: Job) -> None:
    from ifnsbml.formats.celldesigner import write_celldesigner
    from ifnsbml.formats.celldesigner.check import sound_celldesigner
    from ifnsbml.formats.celldesigner.empty import with_every_compartment

    path = job.file(".celldesigner.xml")
    write_celldesigner(job.model, job.layout, job.file(".l2v4.xml"), path)
    silent(path)
    sound_celldesigner(path, with_every_compartment(job.model, job.layout))


def _activity_flow(job: Job) -> None:
    from ifnsbml.formats.sbgn.activity_flow import write_af, write_af_svg
    from ifnsbml.formats.svg.png import write_png

    write_af(job.model, job.file(".af.sbgn"))
    write_af_svg(job.model, job.file(".af.svg"))
    write_png(job.file(".af.svg"), job.file(".af.png"))


def _svg(job: Job) -> None:
    from ifnsbml.formats.svg.map import write_svg

    write_svg(job.model, job.layout, job.file(".svg"))


def _png(job: Job) -> None:
    from ifnsbml.formats.svg.png import write_png

    write_png(job.file(".svg"), job.file(".png"))


def _copasi(job: Job) -> None:
    from ifnsbml.formats.copasi.writer import write_cps

    write_cps(job.model, job.file(".xml"), job.file(".cps"))


def _sedml(job: Job) -> None:
    from ifnsbml.formats.combine.sedml import write_sedml

    write_sedml(job.model, job.scenarios, job.file(".xml").name, job.file(".sedml"))


def _omex(job: Job) -> None:
    from ifnsbml.formats.combine.omex import write_omex

    write_omex(job.model, job.scenarios, list(job.folder.iterdir()), job.file(".sedml").name, job.file(".omex"))


def _no_copasi() -> str:
    from ifnsbml.formats.copasi.writer import available

    return "" if available() else "the extra 'copasi' is not installed (pip install 'ifnsbml[copasi]')"


FORMATS: tuple[Format, ...] = (
    Format(".xml", "SBML Level 3 Version 1 with layout and render, the source of all other files", _sbml),
    Format(".l2v4.xml", "SBML Level 2 Version 4", _l2v4, needs=(".xml",)),
    Format(".celldesigner.xml", "CellDesigner 4.4, on the same coordinates", _celldesigner, needs=(".l2v4.xml",)),
    Format(".sbgn", "the map as SBGN-ML, Process Description", _sbgn),
    Format(".af.sbgn", "the activity flow as SBGN-ML; its picture is the one-page summary", _activity_flow),
    Format(".svg", "the map as a picture that scales", _svg),
    Format(".png", "the map as a picture", _png, needs=(".svg",)),
    Format(
        ".cps", "COPASI, with a time course, plots and a dose scan ready to run", _copasi, _no_copasi, needs=(".xml",)
    ),
    Format(".sedml", "SED-ML: the experiments that the claims ask for, with plots", _sedml, needs=(".xml",)),
    Format(
        ".md",
        "the model as a readable page: species, processes, equations, numbers, evidence",
        _readable,
        needs=(".xml",),
    ),
    Format(".omex", "COMBINE archive of all these files", _omex, needs=(".xml", ".sedml"), archive=True),
)
"""The files of a pathway in the order they are written: a later one may read an earlier one."""


def build(
    names: Sequence[str],
    out: Path,
    progress: Progress | None = None,
    workers: int = 1,
    *,
    formats: Collection[str] = (),
    ask: Ask | None = None,
    simulate: Simulate | None = None,
) -> list[Path]:
    """Build the named pathways into ``out/<pathway>/`` and the index beside them.

    ``progress`` is called with the pathway and the file name before each file is written, and
    with the reason for a file that this installation cannot write: it is left out, or kept as it
    was. With several ``workers`` (processes) pathways are built side by side. ``formats`` are
    names of the only files to write; what they are made from is written too. ``ask`` says which
    experiments to describe; ``simulate`` runs those that the page's table of time courses needs,
    which is left out without it.
    Returns the files, in order. Raises UnknownName for a pathway that there is none of,
    FormatError for an unknown format or a file that would not meet the bar, OSError.
    """
    from ifnsbml.formats.side_by_side import side_by_side
    from ifnsbml.pathways import build_pathway

    chosen = chosen_formats(formats)
    models = {name: build_pathway(name) for name in names}
    if workers > 1 and len(models) > 1:
        task = partial(_build_one, out=out, formats=tuple(formats), ask=ask, simulate=simulate)
        # The last is the whole model, which takes longest: it starts first.
        done = side_by_side(list(reversed(models)), task, workers, progress)
        written = [path for name in models for path in done[name]]
    else:
        written = [
            path for model in models.values() for path in write_model(model, out, progress, chosen, ask, simulate)
        ]
    return written + write_index(out, models, {entry.suffix: entry.title for entry in chosen})


def _build_one(
    name: str,
    progress: Progress,
    *,
    out: Path,
    formats: tuple[str, ...],
    ask: Ask | None,
    simulate: Simulate | None,
) -> list[Path]:
    from ifnsbml.pathways import build_pathway

    return write_model(build_pathway(name), out, progress, chosen_formats(formats), ask, simulate)


def chosen_formats(names: Collection[str]) -> tuple[Format, ...]:
    """The formats of these names and what they are made from, in the order of writing; all for no name.

    Raises FormatError for a name that there is no format of.
    """
    if not names:
        return FORMATS
    known = {entry.name: entry for entry in FORMATS}
    for name in names:
        if name not in known:
            raise FormatError(f"there is no format {name!r}; {nearest(name, known)}")
    wanted = {known[name].suffix for name in names}
    for entry in reversed(FORMATS):  # a file is made from earlier ones only
        if entry.suffix in wanted:
            wanted |= set(entry.needs)
    return tuple(entry for entry in FORMATS if entry.suffix in wanted)


def write_model(
    model: Model,
    out: Path,
    progress: Progress | None = None,
    formats: Sequence[Format] | None = None,
    ask: Ask | None = None,
    simulate: Simulate | None = None,
) -> list[Path]:
    """Write one model, in every format or in these, into ``out/<model id>/``; returns the files that were written.

    Files of other names in that folder are refused, not deleted: raises FormatError. A file of an earlier build that
    this installation lacks something to write, and an archive that holds one, is kept as it was.
    """
    place = out / model.id
    new, old = out / f".{model.id}.new", out / f".{model.id}.old"
    out.mkdir(parents=True, exist_ok=True)
    _recover(place, old)
    _refuse_strangers(place, model.id)
    _remove(new)
    new.mkdir()
    try:
        job = Job(model, new, ask, simulate)
        keep = _not_to_be_made_again(place, model.id)
        for entry in FORMATS if formats is None else formats:
            if entry.suffix not in keep:
                _write(job, entry, progress)
        written = sorted(path.name for path in new.iterdir())
        for suffix, lacking in keep.items():
            name = job.file(suffix).name
            if progress is not None:
                progress(model.id, f"{name} kept as it was: {lacking}")
            shutil.copy2(place / name, new / name)
        _swap(new, place, old)
    finally:
        _remove(new)
    return [place / name for name in written]


def _write(job: Job, entry: Format, progress: Progress | None) -> None:
    """Write one file, or tell why this installation cannot."""
    name = job.file(entry.suffix).name
    lacking = entry.lacking()
    if progress is not None:
        progress(job.model.id, f"{name} left out: {lacking}" if lacking else name)
    if not lacking:
        entry.write(job)


def _not_to_be_made_again(place: Path, ident: str) -> dict[str, str]:
    """The suffixes of files of an earlier build that must stay, with what this installation lacks to write them.

    They are those that it cannot write, and archives that hold one of those.
    """
    lacking = {entry.suffix: reason for entry in FORMATS if (reason := entry.lacking())}
    keep = {suffix: reason for suffix, reason in lacking.items() if (place / f"{ident}{suffix}").exists()}
    for entry in FORMATS:
        if entry.archive and entry.suffix not in keep:
            held = _held(place / f"{ident}{entry.suffix}")
            reasons = [reason for suffix, reason in lacking.items() if f"{ident}{suffix}" in held]
            if reasons:
                keep[entry.suffix] = reasons[0]
    return keep


def _held(archive: Path) -> frozenset[str]:
    """The names of the files in an archive; none where there is none, or it is broken."""
    try:
        with zipfile.ZipFile(archive) as opened:
            return frozenset(opened.namelist())
    except (FileNotFoundError, zipfile.BadZipFile):
        return frozenset()


def _recover(place: Path, old: Path) -> None:
    """Put the old folder back if a build was cut off between the two renames of a swap."""
    if old.exists() and not place.exists():
        old.rename(place)
    _remove(old)


def _refuse_strangers(place: Path, ident: str) -> None:
    if not place.exists():
        return
    strangers = sorted(path.name for path in place.iterdir() if not path.name.startswith(f"{ident}."))
    if strangers:
        raise FormatError(
            f"{place} holds {', '.join(strangers[:3])}, which a build would delete; "
            f"move it elsewhere or build into another folder with --out."
        )


def _swap(new: Path, place: Path, old: Path) -> None:
    if place.exists():
        place.rename(old)
    try:
        new.rename(place)
    except OSError:
        if old.exists():
            old.rename(place)
        raise
    _remove(old)


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


__all__ = ["FORMATS", "Format", "Job", "build", "chosen_formats", "write_model"]
