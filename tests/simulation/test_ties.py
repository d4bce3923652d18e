"""Events of one moment: in the order of the file, whatever engine or version; the same in every run where drawn."""

from __future__ import annotations

from pathlib import Path

import libsbml
import pytest
from sbml_text import document, mathml, parameters

from ifnsbml.simulation import RunnableModel
from ifnsbml.simulation.ties import in_document_order

DOUBLE, ADD = "2 * x", "x + 1"


def events(*formulas: str, priorities: tuple[str, ...] = (), level: int = 3) -> libsbml.SBMLDocument:
    """Events that change x = 1 at one moment, in Level 3 each by what the one before it has left."""
    body = ""
    for index, formula in enumerate(formulas):
        flags = ' initialValue="true" persistent="true"' if level == 3 else ""
        # Level 2 has the attribute for events with a delay alone.
        late = ' useValuesFromTriggerTime="false"' if level == 3 else ""
        priority = f"<priority>{mathml(priorities[index])}</priority>" if index < len(priorities) else ""
        body += (
            f'<event id="event_{index}"{late}><trigger{flags}>{mathml("time > 1.05")}'
            f"</trigger>{priority}<listOfEventAssignments>"
            f'<eventAssignment variable="x">{mathml(formula)}</eventAssignment></listOfEventAssignments></event>'
        )
    version = 1 if level == 3 else 4
    return document(f"{parameters(False, x=1)}<listOfEvents>{body}</listOfEvents>", level, version)


def ends(made: libsbml.SBMLDocument, folder: Path, count: int = 12) -> set[float]:
    """The x at which each of several runs ends, half of them of a model that is loaded anew."""
    path = folder / "events.xml"
    libsbml.writeSBMLToFile(made, str(path))
    model = RunnableModel.load(path)
    found = set()
    for index in range(count):
        if index == count // 2:
            model = RunnableModel.load(path)
        found.add(float(model.simulate({}, ["x"], until=2, points=3).column("x")[-1]))
    return found


@pytest.mark.parametrize(
    ("formulas", "end"),
    [
        ((DOUBLE, ADD), 3.0),  # 2 · 1 + 1
        ((ADD, DOUBLE), 4.0),  # (1 + 1) · 2
        ((ADD, DOUBLE, ADD, "x * x"), 25.0),  # ((1 + 1) · 2 + 1)²; 24 orders give 14 different ends
        (("x * x", ADD, DOUBLE, ADD), 5.0),
    ],
)
def test_events_of_one_moment_come_in_the_order_of_the_file(
    formulas: tuple[str, ...], end: float, tmp_path: Path
) -> None:
    assert ends(events(*formulas), tmp_path) == {end}


def test_priorities_of_the_file_decide_where_it_has_them(tmp_path: Path) -> None:
    assert ends(events(DOUBLE, ADD, priorities=("1", "2")), tmp_path) == {4.0}
    assert ends(events(ADD, DOUBLE, priorities=("1", "2")), tmp_path) == {3.0}


def test_what_is_drawn_is_drawn_alike_in_every_run(tmp_path: Path) -> None:
    assert len(ends(events(DOUBLE, ADD, priorities=("1", "1")), tmp_path)) == 1
    assert len(ends(events("5", "7", level=2), tmp_path) & {5.0, 7.0}) == 1  # Level 2 has no priorities


def test_a_document_that_leaves_no_order_open_stays_as_it_is() -> None:
    for made in (
        events(DOUBLE),
        events(DOUBLE, ADD, priorities=("1", "1")),
        events(DOUBLE, ADD, priorities=("1",)),
        events(DOUBLE, ADD, level=2),
    ):
        text = libsbml.writeSBMLToString(made)
        assert in_document_order(text) == text


def test_the_document_with_priorities_is_valid_and_otherwise_the_same() -> None:
    made = events(DOUBLE, ADD, DOUBLE)
    ordered = libsbml.readSBMLFromString(in_document_order(libsbml.writeSBMLToString(made)))
    assert ordered.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0
    ordered.checkConsistency()
    assert ordered.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0
    listed = list(ordered.getModel().getListOfEvents())
    assert [libsbml.formulaToL3String(event.getPriority().getMath()) for event in listed] == ["2", "1", "0"]
    for event in listed:
        event.unsetPriority()
    assert libsbml.writeSBMLToString(ordered) == libsbml.writeSBMLToString(made)
