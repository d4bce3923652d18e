#!/usr/bin/env bash
# A species without an initial value starts at 1 in COPASI and at 0 in RoadRunner and BNGsim.
#
# Guess:   SBML lets a species go without an initial value (libSBML warns and no more); whoever runs such a file takes 0.
# Happens: RoadRunner and BNGsim take 0 without a word. COPASI takes a concentration of 1 and says so in its queue of
#          messages alone, which basico's load_model() does not show.
# Hurts:   exports of rule-based or hand-written models that leave zeros out; comparing engines on them.
# Seen:    python-copasi 4.48.311 through copasi-basico 0.92, libroadrunner 2.10.0, bngsim 0.16.0
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
  <model id="open" substanceUnits="mole" timeUnits="second" volumeUnits="litre" extentUnits="mole">
    <listOfCompartments><compartment id="V" spatialDimensions="3" size="1" constant="true"/></listOfCompartments>
    <listOfSpecies><species id="A" compartment="V" hasOnlySubstanceUnits="false" boundaryCondition="false"
      constant="false"/></listOfSpecies>
    <listOfParameters><parameter id="k" value="2" constant="true"/></listOfParameters>
    <listOfReactions><reaction id="J" reversible="false" fast="false">
      <listOfProducts><speciesReference species="A" stoichiometry="1" constant="true"/></listOfProducts>
      <kineticLaw><math {MATH}><ci>k</ci></math></kineticLaw></reaction></listOfReactions>
  </model>
</sbml>"""
document = libsbml.readSBMLFromString(text)
document.checkConsistency()
assert document.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0

runner = roadrunner.RoadRunner(text)
runner.timeCourseSelections = ["[A]"]
seen = {"RoadRunner": np.array(runner.simulate(0, 1, 2))[:, 0].tolist()}
result = bngsim.Simulator(bngsim.Model.from_sbml_string(text), codegen=False).run(t_span=(0, 1), n_points=2)
seen["BNGsim"] = np.array(result.species)[:, list(result.species_names).index("A")].tolist()
COPASI.CCopasiMessage.clearDeque()
basico.load_model(text)
said = [COPASI.CCopasiMessage.getLastMessage().getText() for _ in range(COPASI.CCopasiMessage.size())]
seen["COPASI"] = basico.run_time_course(1, 1, use_sbml_id=True)["A"].tolist()
for name, (start, end) in seen.items():
    print(f"{name:10} [A] at 0: {start:g}, at 1: {end:g}")
told = [" ".join(line.split("\n", 1)[1].split()) for line in said if "No initial value" in line]
print("in COPASI's queue:", *told)
assert [round(start, 9) for start, _ in seen.values()] == [0, 0, 1], "changed"
assert len(told) == 1, "changed"
print("as described")
EOF
