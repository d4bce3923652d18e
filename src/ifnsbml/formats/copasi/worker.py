"""Turn one SBML file into a COPASI file, in a process of its own.

COPASI numbers the objects of a session as it makes them, so a file is the same on every build
only if nothing was loaded before it. Run as ``python -m ifnsbml.formats.copasi.worker JOB.json``.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import basico
from lxml import etree

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
PALETTE = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000", "#999933")


def main(path: str) -> None:
    """Read the job, write the ``.cps`` it names."""
    job: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    basico.load_model(job["sbml"], remove_user_defined_functions=True)
    basico.set_task_settings(
        basico.T.TIME_COURSE,
        {
            "scheduled": True,
            "problem": {"AutomaticStepSize": False, "StepNumber": job["points"], "Duration": job["until"]},
            "method": {
                "name": "Deterministic (LSODA)",
                "Relative Tolerance": job["rtol"],
                "Absolute Tolerance": job["atol"],
            },
        },
    )
    for title, observables in job["plots"].items():
        _plot(title, observables)
    if job["ligand"]:
        _scan(job["ligand"], job["doses"])
        _plot(f"{job['ligand']} dose", job["scan_observables"], tasks="Scan", x=f"[{job['ligand']}]_0", log_x=True)
    basico.save_model(job["cps"])
    settle(Path(job["cps"]))


def settle(path: Path) -> None:
    """Take the clock out of a COPASI file and put its annotations, which come in any order, into one."""
    parser = etree.XMLParser(remove_comments=True, huge_tree=True)
    root = etree.parse(str(path), parser).getroot()
    for tag in ("Bag", "Description"):
        for element in root.iter(f"{{{RDF}}}{tag}"):
            element[:] = sorted(element, key=_sort_key)
            for child in element:
                child.tail = "\n"
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(root, encoding="unicode") + "\n", encoding="utf-8"
    )


def _sort_key(element: etree._Element) -> str:
    return re.sub(r"\s+", " ", etree.tostring(element, encoding="unicode", with_tail=False))


def _plot(title: str, names: list[str], tasks: str = "Time-Course", x: str = "Time", log_x: bool = False) -> None:
    curves = [
        {
            "name": name,
            "channels": [_number(x), _number(f"Values[{name}]")],
            "type": "Curve2D",
            "color": PALETTE[index % len(PALETTE)],
            "line_width": 2.0,
        }
        for index, name in enumerate(names)
    ]
    basico.add_plot(title, curves=curves, tasks=tasks, log_x=log_x)


def _number(display_name: str) -> str:
    """What a plot can show of an object: its value. Of a quantity's own name COPASI finds nothing to draw."""
    model = basico.get_current_model()
    if display_name == "Time":
        return str(model.getModel().getValueReference().getCN().getString())
    found = model.findObjectByDisplayName(display_name)
    if found is None:
        raise SystemExit(f"COPASI has no {display_name!r} to plot")
    shown = found if found.getObjectType() == "Reference" else found.getValueReference()
    return str(shown.getCN().getString())


def _scan(ligand: str, doses: list[float]) -> None:
    # Without a specification COPASI records one point after each run; "After" is another event, which no plot records.
    basico.set_scan_settings(subtask="Time-Course", output_specification=[], scheduled=False)
    basico.add_scan_item(item=f"[{ligand}]_0", use_values=True, values=doses)


if __name__ == "__main__":
    main(sys.argv[1])
