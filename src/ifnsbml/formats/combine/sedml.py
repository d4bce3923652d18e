"""SED-ML Level 1 Version 4: every experiment that the claims on a pathway ask for, with its plot.

Two forms of the same experiments, because no one form serves every reader:

* the whole set in one file, the master of the archive: one model, and a repeated task of one
  pass per experiment that sets its values. Tellurium compiles the model once for all of them;
* one file per experiment with plain changes of attributes, which COPASI reads (of a larger
  file it takes the first model only).

Both state the start concentration of each species that a loss moves: readers reload the model
without its initial assignments, so that the loss alone would simulate the wild type.

The XML is written here and not by libSEDML: once that is imported, libSBML in the same process
returns libSEDML's formula nodes, whose types are no numbers, and formulas are misread in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, count
from pathlib import Path

from lxml import etree

from ifnsbml.builder.model import Model
from ifnsbml.builder.units import NM
from ifnsbml.formats.combine.experiments import SimulationTask
from ifnsbml.formats.copasi.writer import panels
from ifnsbml.formats.errors import FormatError

SEDML = "http://sed-ml.org/sed-ml/level1/version4"
SBML = "http://www.sbml.org/sbml/level3/version1/core"
MATHML = "http://www.w3.org/1998/Math/MathML"
XHTML = "http://www.w3.org/1999/xhtml"
LANGUAGE = "urn:sedml:language:sbml.level-3.version-1"
TIME = "urn:sedml:symbol:time"
CVODE = ("KISAO:0000019", "CVODE")
LSODA = ("KISAO:0000560", "LSODA")
"""Tellurium leaves the tolerances aside where it is asked for LSODA; COPASI warns where it is not."""

RELATIVE_TOLERANCE = "KISAO:0000209"
ABSOLUTE_TOLERANCE = "KISAO:0000211"
RTOL, ATOL = 1e-9, 1e-12
STEPS = 240
CURVES = 12
"""The most curves in one plot."""

MODEL = "model"
READERS_WORDS = ("species", "parameter")
"""Tellurium tells the kind of a target by these words in its path."""

Element = etree._Element


def write_sedml(model: Model, found: Sequence[SimulationTask], source: str, path: Path) -> None:
    """Write ``path`` with every scenario on the SBML file ``source``, a name relative to ``path``.

    Raises FormatError for an id that a reader would take for something else.
    """
    path.write_text(sedml_text(model, found, source), encoding="utf-8", newline="\n")


def sedml_text(model: Model, found: Sequence[SimulationTask], source: str) -> str:
    """SED-ML with every scenario as a repeated task of one pass. Raises FormatError."""
    document = _Document(model, source, model.name, found, CVODE)
    for until in _durations(found):
        document.task(_task_id(until), f"{model.name}, {until:g} min", until)
    for scenario in found:
        document.one_pass(scenario, _task_id(scenario.until))
        document.outputs(scenario)
    return document.text()


def scenario_text(model: Model, scenario: SimulationTask, source: str) -> str:
    """SED-ML with one scenario as a model with changed attributes, a task and a plot. Raises FormatError."""
    document = _Document(model, source, scenario.name, [scenario], LSODA)
    for ident, value in scenario.parameters:
        document.change(f"{_path('Parameters', 'parameter', ident)}/@value", value)
    for ident, value in scenario.start:
        document.change(f"{_path('Species', 'species', ident)}/@initialConcentration", value)
    _claims(document.task(f"task_{scenario.id}", scenario.name, scenario.until), scenario)
    document.outputs(scenario)
    return document.text()


class _Document:
    """A SED-ML document that grows; its lists are in the order of the schema."""

    def __init__(
        self, model: Model, source: str, name: str, found: Sequence[SimulationTask], algorithm: tuple[str, str]
    ) -> None:
        self.model = model
        spaces = {None: SEDML, "sbml": SBML}
        self.root = etree.Element(f"{{{SEDML}}}sedML", level="1", version="4", nsmap=spaces)  # type: ignore[arg-type]
        lists = ("Simulations", "Models", "Tasks", "DataGenerators", "Outputs")
        self.simulations, models, self.tasks, self.generators, self.plots = (
            _add(self.root, f"listOf{kind}") for kind in lists
        )
        self.changed = _add(models, "model", id=MODEL, name=name, language=LANGUAGE, source=source)
        self.titles: set[str] = set()
        for until in _durations(found):
            self.time_course(until, *algorithm)

    def title(self, wanted: str) -> str:
        """A name that no other plot has: COPASI knows plots by their names, and crashes on the second of a name."""
        numbered = (f"{wanted} ({number})" for number in count(2))
        name = next(name for name in chain([wanted], numbered) if name not in self.titles)
        self.titles.add(name)
        return name

    def time_course(self, until: float, kisao: str, name: str) -> None:
        course = _add(
            self.simulations,
            "uniformTimeCourse",
            id=_course_id(until),
            name=f"time course, {until:g} min",
            initialTime="0",
            outputStartTime="0",
            outputEndTime=f"{until:g}",
            numberOfSteps=str(STEPS),
        )
        settings = _add(_add(course, "algorithm", name=name, kisaoID=kisao), "listOfAlgorithmParameters")
        _add(settings, "algorithmParameter", name="relative tolerance", kisaoID=RELATIVE_TOLERANCE, value=f"{RTOL:g}")
        _add(settings, "algorithmParameter", name="absolute tolerance", kisaoID=ABSOLUTE_TOLERANCE, value=f"{ATOL:g}")

    def change(self, target: str, value: float) -> None:
        changes = self.changed.find(f"{{{SEDML}}}listOfChanges")
        if changes is None:
            changes = _add(self.changed, "listOfChanges")
        _add(changes, "changeAttribute", target=target, newValue=_number(value))

    def task(self, ident: str, name: str, until: float) -> Element:
        course = _course_id(until)
        return _add(self.tasks, "task", id=ident, name=name, modelReference=MODEL, simulationReference=course)

    def one_pass(self, scenario: SimulationTask, subtask: str) -> None:
        """A repeated task that runs ``subtask`` once, from the file's own state with the scenario's values."""
        once = f"once_{scenario.id}"
        task = _add(
            self.tasks, "repeatedTask", id=f"task_{scenario.id}", name=scenario.name, range=once, resetModel="true"
        )
        _claims(task, scenario)
        _add(_add(_add(task, "listOfRanges"), "vectorRange", id=once), "value").text = "0"
        values = [(_path("Parameters", "parameter", ident), value) for ident, value in scenario.parameters]
        values += [(_start(ident), value) for ident, value in scenario.start]
        if values:
            changes = _add(task, "listOfChanges")
            for target, value in values:
                _math(_add(changes, "setValue", modelReference=MODEL, target=target), "cn", _number(value))
        _add(_add(task, "listOfSubTasks"), "subTask", order="1", task=subtask)

    def outputs(self, scenario: SimulationTask) -> None:
        """The generators of a scenario, and its plots: several where one would hold too many curves."""
        names = {p.id: _plain(p.name) for p in self.model.parameters}
        names |= {s.id: _plain(s.name) for s in self.model.species}
        time = self.generator(scenario, "time", "time (min)", symbol=TIME)
        sheets = list(_sheets(self.model, scenario))
        for number, (title, idents) in enumerate(sheets, 1):
            alone = len(sheets) == 1
            ident = f"plot_{scenario.id}" if alone else f"plot_{scenario.id}_{number}"
            name = scenario.name if alone else f"{scenario.name}: {title}"
            plot = _add(self.plots, "plot2D", id=ident, name=self.title(name), legend="true")
            _add(plot, "xAxis", name="time (min)", type="linear")
            _add(plot, "yAxis", name=_unit(self.model, idents), type="linear")
            curves = _add(plot, "listOfCurves")
            for order, shown in enumerate(idents):
                kind = ("Species", "species") if shown in self.model.species_by_id else ("Parameters", "parameter")
                data = self.generator(scenario, shown, names[shown], target=_path(*kind, shown))
                _add(
                    curves,
                    "curve",
                    id=f"curve_{scenario.id}_{shown}",
                    name=names[shown],
                    order=str(order),
                    type="points",
                    xDataReference=time,
                    yDataReference=data,
                )

    def generator(self, scenario: SimulationTask, ident: str, name: str, **what: str) -> str:
        """A generator that passes on what ``what`` points to (``target`` or ``symbol``); returns its id."""
        generator = _add(self.generators, "dataGenerator", id=f"data_{scenario.id}_{ident}", name=name)
        variable = f"value_{scenario.id}_{ident}"
        variables = _add(generator, "listOfVariables")
        _add(variables, "variable", id=variable, taskReference=f"task_{scenario.id}", **what)
        _math(generator, "ci", variable)
        return generator.get("id", "")

    def text(self) -> str:
        etree.indent(self.root)
        return '<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(self.root, encoding="unicode") + "\n"


def _add(parent: Element, tag: str, **attributes: str) -> Element:
    return etree.SubElement(parent, f"{{{SEDML}}}{tag}", attributes)


def _math(parent: Element, tag: str, text: str) -> None:
    math = etree.SubElement(parent, f"{{{MATHML}}}math", nsmap={None: MATHML})  # type: ignore[dict-item]
    etree.SubElement(math, f"{{{MATHML}}}{tag}").text = text


def _number(value: float) -> str:
    """The shortest text that reads back as the same number, without an exponent, which MathML writes otherwise."""
    text = f"{value:g}" if float(f"{value:g}") == value else repr(float(value))
    if "e" in text:
        from decimal import Decimal

        return format(Decimal(text), "f")
    return text


def _durations(found: Sequence[SimulationTask]) -> list[float]:
    return sorted({scenario.until for scenario in found})


def _course_id(until: float) -> str:
    return f"minutes_{until:g}".replace(".", "p")


def _task_id(until: float) -> str:
    return f"run_{_course_id(until)}"


def _path(kind: str, tag: str, ident: str) -> str:
    return f"/sbml:sbml/sbml:model/sbml:listOf{kind}/sbml:{tag}[@id='{ident}']"


def _start(ident: str) -> str:
    """The XPath of a species' start concentration, so put that Tellurium sets it without compiling the model again.

    Tellurium takes the first ``id='…'`` of a path for the name of what is to be set. Under a
    path that it knows for a species it sets ``init([X])``, which compiles: half a minute for each
    value in the largest model. Any other name it sets as it stands, and ``[X]`` is the
    concentration of X. No element has such an id, so that the path means the species alone.
    """
    if any(word in ident for word in READERS_WORDS):
        raise FormatError(f"the id {ident!r} holds {' or '.join(READERS_WORDS)!r}, by which Tellurium tells targets")
    return f"/sbml:sbml/sbml:model/sbml:listOfSpecies/*[@id='[{ident}]' or @id='{ident}']/@initialConcentration"


def _claims(task: Element, scenario: SimulationTask) -> None:
    if scenario.claims:
        notes = _add(task, "notes")
        said = etree.SubElement(notes, f"{{{XHTML}}}p", nsmap={None: XHTML})  # type: ignore[dict-item]
        said.text = f"Claims: {', '.join(scenario.claims)}"


def _sheets(model: Model, scenario: SimulationTask) -> Iterator[tuple[str, Sequence[str]]]:
    """What is watched in plots that a person can read: by panel, and no more than ``CURVES`` in each."""
    if len(scenario.observe) <= CURVES:
        yield "", scenario.observe
        return
    watched = [model.parameters_by_id[ident] for ident in scenario.observe if ident in model.parameters_by_id]
    species = [ident for ident in scenario.observe if ident in model.species_by_id]
    grouped = {title: [parameter.id for parameter in shown] for title, shown in panels(watched).items()}
    for title, idents in {**grouped, "Species": species}.items():
        for start in range(0, len(idents), CURVES):
            yield title, idents[start : start + CURVES]


def _plain(name: str) -> str:
    # A straight quote would end the string that Tellurium puts a name into.
    return name.replace("'", "’").replace("\\", "∖")


def _unit(model: Model, idents: Sequence[str]) -> str:
    units = {model.parameters_by_id[ident].unit for ident in idents if ident in model.parameters_by_id}
    return "concentration (nmol/L)" if units <= {NM} else "value"
