#!/usr/bin/env bash
# COPASI runs an imported model without its conversion factors until the model is compiled again.
#
# Guess:   a species with a conversionFactor of 10 gains ten times what its reaction gives, as in RoadRunner.
# Happens: the import says that the stoichiometries were changed "in order to calculate correct results", and then runs
#          with a factor of 1. The same model is right after forceCompile().
# Hurts:   models whose reactions count in another unit than their species: the first result in a session is wrong by
#          the factor, the one after the model was compiled again is not.
# Seen:    python-copasi 4.48.311 through copasi-basico 0.92, beside libroadrunner 2.10.0
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check python-copasi==4.48.311 copasi-basico==0.92 python-libsbml==5.21.2 libroadrunner==2.10.0
cd "$work"
"$work/env/bin/python" - <<'EOF'
import basico, COPASI, libsbml, roadrunner

MATH = 'xmlns="http://www.w3.org/1998/Math/MathML"'
text = f"""<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1">
  <model id="converted" substanceUnits="mole" timeUnits="second" volumeUnits="litre" extentUnits="mole">
    <listOfCompartments><compartment id="V" spatialDimensions="3" size="2" constant="true"/></listOfCompartments>
    <listOfSpecies><species id="A" compartment="V" initialConcentration="3" conversionFactor="factor"
      hasOnlySubstanceUnits="false" boundaryCondition="false" constant="false"/></listOfSpecies>
    <listOfParameters><parameter id="k" value="1" constant="true"/>
      <parameter id="factor" value="10" constant="true" units="dimensionless"/></listOfParameters>
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
expected = float(runner.simulate(0, 1, 2)[-1, 0])  # by hand: 3 + 10 * 1 / 2
COPASI.CCopasiMessage.clearDeque()
basico.load_model(text)
said = [COPASI.CCopasiMessage.getLastMessage().getText() for _ in range(COPASI.CCopasiMessage.size())]


def end():
    return float(basico.run_time_course(1, 1, use_sbml_id=True)["A"].iloc[-1])


imported = end()
basico.get_current_model().getModel().forceCompile()
compiled = end()
print(f"[A] at 1: RoadRunner {expected:.4g}, COPASI as imported {imported:.4g}, compiled again {compiled:.4g}")
promised = [line for line in said if "In order to calculate correct results" in line]
print("said by the import:", *(" ".join(line.split("\n", 1)[1].split())[:170] for line in promised), "…")
assert abs(expected - 8) < 1e-6 and abs(imported - 3.5) < 1e-6 and abs(compiled - 8) < 1e-6, "changed"
assert len(promised) == 1, "changed"
print("as described")
EOF
