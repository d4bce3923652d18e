#!/usr/bin/env bash
# Tellurium runs a SED-ML change of a parameter without what follows from that parameter at the start.
#
# Guess:   a SED-ML model that changes "expression" to 0, where A starts at 10*expression, starts with A = 0: SED-ML
#          changes the XML, and the model is read after that.
# Happens: Tellurium loads the model first, sets the parameter there, and reads back a document from which the initial
#          assignments are gone: A starts at 10, as in the model without the change.
# Hurts:   knock-outs and scans in COMBINE archives: the changed arm is the unchanged one, and the plot looks well.
# Seen:    tellurium 2.2.13.1, libroadrunner 2.10.0, python-libsedml 2.0.34
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check tellurium==2.2.13.1 six==1.17.0 libroadrunner==2.10.0 antimony==3.3.0 python-libsedml==2.0.34
cd "$work"
"$work/env/bin/python" - <<'EOF'
import re
from pathlib import Path

import antimony
import libsedml
import numpy as np

antimony.loadAntimonyString("""model scaled
  compartment V = 1; expression = 1; k = 1; species A in V; A = 10*expression
  J: A -> ; V*k*A
end""")
text = antimony.getSBMLString("scaled")
Path("scaled.xml").write_text(text, encoding="utf-8")
CHANGED = "/sbml:sbml/sbml:model/sbml:listOfParameters/sbml:parameter[@id='expression']/@value"
READ = "/sbml:sbml/sbml:model/sbml:listOfSpecies/sbml:species[@id='A']"

document = libsedml.SedDocument(1, 4)
course = document.createUniformTimeCourse()
course.setId("course")
course.setInitialTime(0), course.setOutputStartTime(0), course.setOutputEndTime(1), course.setNumberOfSteps(4)
course.createAlgorithm().setKisaoID("KISAO:0000019")
report = document.createReport()
report.setId("report")
for name in ("whole", "without"):
    model = document.createModel()
    model.setId(name), model.setSource("scaled.xml"), model.setLanguage("urn:sedml:language:sbml")
    if name == "without":
        change = model.createChangeAttribute()
        change.setTarget(CHANGED), change.setNewValue("0")
    task = document.createTask()
    task.setId(f"task_{name}"), task.setModelReference(name), task.setSimulationReference("course")
    data = document.createDataGenerator()
    data.setId(f"data_{name}")
    variable = data.createVariable()
    variable.setId(f"A_{name}"), variable.setTaskReference(f"task_{name}"), variable.setTarget(READ)
    data.setMath(libsedml.parseFormula(f"A_{name}"))
    column = report.createDataSet()
    column.setId(f"column_{name}"), column.setLabel(name), column.setDataReference(f"data_{name}")
written = libsedml.writeSedMLToString(document)
# libSEDML does not declare the prefix of the targets.
written = re.sub("<sedML ", '<sedML xmlns:sbml="http://www.sbml.org/sbml/level3/version1/core" ', written, count=1)
assert libsedml.readSedMLFromString(written).getNumErrors(libsedml.LIBSEDML_SEV_ERROR) == 0
Path("scaled.sedml").write_text(written, encoding="utf-8")

from tellurium.sedml.tesedml import SEDMLCodeFactory

steps = SEDMLCodeFactory(str(Path("scaled.sedml").resolve()), workingDir=str(Path.cwd()), createOutputs=False)
results = {}
exec(steps.toPython(), results)  # Tellurium's own way of running a SED-ML file
whole, without = (np.array(results[f"data_{name}"]).ravel() for name in ("whole", "without"))

import roadrunner

in_file = roadrunner.RoadRunner(text.replace('id="expression" value="1"', 'id="expression" value="0"'))
print("A with expression = 1, SED-ML in Tellurium:  ", whole.round(4).tolist())
print("A with expression = 0, SED-ML in Tellurium:  ", without.round(4).tolist())
print("A at the start with the 0 in the file itself:", in_file["[A]"])
assert in_file["[A]"] == 0 and np.array_equal(whole, without) and without[0] == 10, "changed"
print("as described")
EOF
