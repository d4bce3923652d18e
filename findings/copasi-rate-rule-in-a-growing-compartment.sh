#!/usr/bin/env bash
# COPASI reads a rate rule of a concentration as if the compartment did not grow.
#
# Guess:   a species that is counted as a concentration, with d[A]/dt = 0 by a rate rule, keeps its concentration
#          whatever its compartment does: in SBML the rule gives the rate of change of what the id stands for.
# Happens: COPASI dilutes it besides: in a compartment that grows as e^t the concentration falls as e^-t. RoadRunner and
#          BNGsim keep it. No message of the import mentions it, and the species is shown with the same rule.
# Hurts:   models of growing cells, or of flasks that are filled: two engines, two courses, both without a warning.
# Seen:    python-copasi 4.48.311 through copasi-basico 0.92, beside libroadrunner 2.10.0 and bngsim 0.16.0
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check python-copasi==4.48.311 copasi-basico==0.92 python-libsbml==5.21.2 libroadrunner==2.10.0 bngsim==0.16.0
cd "$work"
"$work/env/bin/python" - <<'EOF'
import basico, bngsim, COPASI, libsbml, numpy as np, roadrunner

MATH = 'xmlns="http://www.w3.org/1998/Math/MathML"'
text = f"""<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1">
  <model id="growing" substanceUnits="mole" timeUnits="second" volumeUnits="litre" extentUnits="mole">
    <listOfCompartments><compartment id="V" spatialDimensions="3" size="1" constant="false"/></listOfCompartments>
    <listOfSpecies><species id="A" compartment="V" initialConcentration="10"
      hasOnlySubstanceUnits="false" boundaryCondition="false" constant="false"/></listOfSpecies>
    <listOfParameters><parameter id="none" value="0" constant="true"/></listOfParameters>
    <listOfRules>
      <rateRule variable="V"><math {MATH}><ci>V</ci></math></rateRule>
      <rateRule variable="A"><math {MATH}><ci>none</ci></math></rateRule>
    </listOfRules>
  </model>
</sbml>"""
document = libsbml.readSBMLFromString(text)
document.checkConsistency()
assert document.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0

runner = roadrunner.RoadRunner(text)
runner.timeCourseSelections = ["[A]"]
courses = {"RoadRunner": np.array(runner.simulate(0, 3, 4))[:, 0]}
result = bngsim.Simulator(bngsim.Model.from_sbml_string(text), codegen=False).run(t_span=(0, 3), n_points=4)
courses["BNGsim"] = np.array(result.species)[:, list(result.species_names).index("A")]
COPASI.CCopasiMessage.clearDeque()
basico.load_model(text)
said = [COPASI.CCopasiMessage.getLastMessage().getText() for _ in range(COPASI.CCopasiMessage.size())]
courses["COPASI"] = basico.run_time_course(3, 3, use_sbml_id=True)["A"].to_numpy()
for name, course in courses.items():
    print(f"{name:10} [A] at 0, 1, 2, 3: {course.round(4).tolist()}")
told = [line for line in said if "unit" not in line.lower()]
print("messages of the import that are not about units:", told)
assert np.allclose(courses["RoadRunner"], 10, rtol=1e-4) and np.allclose(courses["BNGsim"], 10, rtol=1e-4), "changed"
assert np.allclose(courses["COPASI"], 10 * np.exp(-np.arange(4.0)), rtol=1e-4) and not told, "changed"
print("as described")
EOF
