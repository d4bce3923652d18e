"""COPASI at work, in a process of its own: ``python copasi_worker.py JOB.json ANSWER.json RUNS.npz``.

Together with libRoadRunner, libSBML or libSEDML in one process COPASI crashes now and then. Here
it is alone; ``copasi_client`` writes the jobs and reads the answers.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import COPASI
import numpy as np

CPS = "{http://www.copasi.org/static/schema}"
KNOWN = ("CAnnotation (4)", "Only value changes are imported")
"""Without a list of resources, which is fetched from the network, COPASI warns about every annotation;
and about any SED-ML that changes something, whether it takes the change or not."""


class Opened:
    """One file in COPASI. ``messages`` is what it said while loading, but for the known warnings."""

    def __init__(self, path: Path) -> None:
        COPASI.CCopasiMessage.clearDeque()
        self.data = COPASI.CRootContainer.addDatamodel()
        load = {".cps": self.data.loadModel, ".sedml": self.data.importSEDML}.get(path.suffix, self.data.importSBML)
        if not load(str(path)):
            raise SystemExit(f"COPASI refuses {path.name}: {COPASI.CCopasiMessage.getAllMessageText()}")
        self.messages = []
        while COPASI.CCopasiMessage.size():
            text = COPASI.CCopasiMessage.getFirstMessage().getText()
            if not any(words in text for words in KNOWN):
                self.messages.append(text)
        self.model = self.data.getModel()
        self.values = {v.getSBMLId(): v for v in _listed(self.model.getModelValues())}
        self.pools = {p.getSBMLId(): p for p in _listed(self.model.getMetabolites())}
        self.usual: dict[str, float] = {}

    def close(self) -> None:
        COPASI.CRootContainer.removeDatamodel(self.data)

    def set(self, settings: dict[str, float]) -> None:
        """The file's own state with initial values of parameters and species (nM) changed, by SBML id."""
        for ident in settings:
            self.usual.setdefault(ident, self._initial(ident))
        changed = COPASI.ObjectStdVector()
        for ident, value in (self.usual | settings).items():
            if ident in self.values:
                self.values[ident].setInitialValue(value)
                changed.append(self.values[ident].getInitialValueReference())
            else:
                self.pools[ident].setInitialConcentration(value)
                changed.append(self.pools[ident].getInitialConcentrationReference())
        if self.usual:
            self.model.updateInitialValues(changed)

    def _initial(self, ident: str) -> float:
        if ident in self.values:
            return self.values[ident].getInitialValue()
        return self.pools[ident].getInitialConcentration()

    def starts(self) -> dict[str, float]:
        """The initial concentration of every species (nM)."""
        return {ident: pool.getInitialConcentration() for ident, pool in self.pools.items()}

    def run(self, names: list[str], until: float, steps: int, rtol: float, atol: float) -> np.ndarray:
        """Concentrations (steps + 1, names) in nM by LSODA; what never changes keeps its initial value."""
        task = self.data.getTask("Time-Course")
        task.setMethodType(COPASI.CTaskEnum.Method_deterministic)
        problem = task.getProblem()
        problem.setDuration(until)
        problem.setStepNumber(steps)
        problem.setTimeSeriesRequested(True)
        method = task.getMethod()
        method.getParameter("Relative Tolerance").setDblValue(rtol)
        method.getParameter("Absolute Tolerance").setDblValue(atol)
        method.getParameter("Max Internal Steps").setIntValue(1_000_000)
        _done(task)
        series = task.getTimeSeries()
        columns = {series.getKey(i): i for i in range(series.getNumVariables())}
        rows = range(series.getRecordedSteps())
        constant = self.starts()

        def course(name: str) -> list[float]:
            column = columns.get(self.pools[name].getKey())
            if column is None:
                return [constant[name]] * len(rows)
            return [series.getConcentrationData(row, column) for row in rows]

        return np.array([course(name) for name in names]).T

    def facts(self) -> dict[str, Any]:
        """What the file holds besides the model's numbers."""
        problem = self.data.getTask("Time-Course").getProblem()
        reactions = _listed(self.model.getReactions())
        return {
            "messages": self.messages,
            "duration": problem.getDuration(),
            "points": problem.getStepNumber(),
            "plots": {plot.getObjectName(): plot.getNumPlotItems() for plot in self.plots()},
            "species": {ident: pool.getObjectName() for ident, pool in self.pools.items()},
            "reactions": {r.getSBMLId(): r.getObjectName() for r in reactions},
            "schemes": {r.getSBMLId(): r.getReactionScheme() for r in reactions},
            "glyphs": self.glyphs(),
        }

    def plots(self) -> list[Any]:
        return [self.data.getPlotSpecification(index) for index in range(self.data.getNumPlotSpecifications())]

    def pressed(self, name: str) -> dict[str, Any]:
        """What the plots of a task record when it is run just as the file has it: by title and curve, (x, y) pairs."""
        task = self.data.getTask(name)
        shown = [plot for plot in self.plots() if plot.isActive() and name in plot.getTaskTypes()]
        curves = [(plot, plot.getItem(number)) for plot in shown for number in range(plot.getNumPlotItems())]
        handler = COPASI.CDataHandler()
        for _, curve in curves:
            for channel in curve.getChannels():
                handler.addDuringName(COPASI.CRegisteredCommonName(channel.getString(), self.data))
        self.data.addInterface(handler)
        _done(task)
        self.data.removeInterface(handler)
        rows = [list(handler.getNthRow(row)) for row in range(handler.getNumRowsDuring())]
        recorded: dict[str, Any] = {}
        for number, (plot, curve) in enumerate(curves):
            points = [row[2 * number : 2 * number + 2] for row in rows]
            recorded.setdefault(plot.getObjectName(), {})[curve.getObjectName()] = points
        return recorded

    def glyphs(self) -> dict[str, list[float]]:
        """The boxes (x, y, width, height) of the one layout that COPASI holds, if any, by the glyph's id."""
        root = ElementTree.fromstring(self.data.saveModelToString())
        layouts = root.findall(f".//{CPS}Layout")
        if len(layouts) > 1:
            raise SystemExit(f"COPASI holds {len(layouts)} layouts")
        kinds = [f"{CPS}{kind}Glyph" for kind in ("Compartment", "Metabolite", "Reaction")]
        boxes = {}
        for glyph in (g for layout in layouts for g in layout.iter() if g.tag in kinds):
            box = glyph.find(f"{CPS}BoundingBox")
            if box is not None:
                place, size = box.find(f"{CPS}Position"), box.find(f"{CPS}Dimensions")
                keys = ((place, "x"), (place, "y"), (size, "width"), (size, "height"))
                boxes[glyph.get("name")] = [float(element.get(key)) for element, key in keys]
        return boxes


def _done(task: Any) -> None:
    if not (task.initializeRaw(COPASI.CCopasiTask.OUTPUT_UI) and task.processRaw(True)):
        raise SystemExit(f"COPASI cannot run '{task.getObjectName()}': {COPASI.CCopasiMessage.getAllMessageText()}")
    task.restore()


def _listed(vector: Any) -> list[Any]:
    return [vector.get(index) for index in range(vector.size())]


def main(job: str, answer: str, runs: str) -> None:
    """Open every file of the job, carry out its steps one by one, each from the file's own state."""
    answers, courses = [], {}
    for number, task in enumerate(json.loads(Path(job).read_text(encoding="utf-8"))):
        opened = Opened(Path(task["path"]))
        facts, starts = opened.facts(), []
        facts["pressed"] = {name: opened.pressed(name) for name in task["press"]}
        for step, todo in enumerate(task["steps"]):
            opened.set(todo["settings"])
            starts.append(opened.starts())
            if todo["run"] is not None:
                courses[f"{number}_{step}"] = opened.run(**todo["run"])
        opened.close()
        answers.append({**facts, "starts": starts})
    Path(answer).write_text(json.dumps(answers), encoding="utf-8")
    np.savez(runs, **courses)


if __name__ == "__main__":
    main(*sys.argv[1:])
