#!/usr/bin/env bash
# RoadRunner and COPASI find a steady state of a model that has none, because its equations read the clock.
#
# Guess:   dx/dt = time - x rises for ever; a search for its steady state says that there is none.
# Happens: both hold the clock at 0, find x = 0 there and report success (RoadRunner a distance of 0, COPASI the code for
#          "found"). A simulation from that "steady state" leaves it at once.
# Hurts:   models with a stimulus given as a function of time: their resting state is taken for the answer.
# Seen:    libroadrunner 2.10.0 (2.11.0 too), python-copasi 4.48.311 through copasi-basico 0.92
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check antimony==3.3.0 python-libsbml==5.21.2 libroadrunner==2.10.0 python-copasi==4.48.311 copasi-basico==0.92
cd "$work"
"$work/env/bin/python" - <<'EOF'
import antimony, basico, libsbml, roadrunner

antimony.loadAntimonyString("model ramp\n  x = 1; x' = time - x\nend")
text = antimony.getSBMLString("ramp")
document = libsbml.readSBMLFromString(text)
document.checkConsistency()
assert document.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0

runner = roadrunner.RoadRunner(text)
distance = runner.steadyState()
runners = runner["x"]
later = roadrunner.RoadRunner(text).simulate(0, 100, 2)[-1, 1]
basico.load_model(text)
code = basico.run_steadystate()
copasis = float(basico.get_parameters("x").value.iloc[0])
print(f"RoadRunner: steadyState() = {distance:g}, x = {runners:g}; simulated, x(100) = {later:.3f}")
print(f"COPASI:     run_steadystate() = {code} (0: not found, 1 or 2: found), x = {copasis:g}")
assert abs(distance) < 1e-6 and runners == 0 and code in (1, 2) and copasis == 0 and abs(later - 99) < 1e-2, "changed"
print("as described")
EOF
