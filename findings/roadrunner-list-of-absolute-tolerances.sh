#!/usr/bin/env bash
# RoadRunner takes a list of absolute tolerances in amounts, and one number in concentrations.
#
# Guess:   absolute_tolerance = 1e-12 and absolute_tolerance = [1e-12] * 3 ask for the same accuracy.
# Happens: the single number is scaled by each species' compartment, the list is not. In a compartment of 1e-12 litre the
#          list of equal numbers is looser by twelve decades, and the course is wrong by more than its own height.
# Hurts:   models of real cells, in litres: the finer setting (one tolerance for each species) gives the worse result.
# Seen:    libroadrunner 2.10.0 and 2.11.0
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check antimony==3.3.0 python-libsbml==5.21.2 libroadrunner==2.10.0
cd "$work"
"$work/env/bin/python" - <<'EOF'
import antimony, libsbml, numpy as np, roadrunner

antimony.loadAntimonyString("""model cell_sized
  compartment cell = 1e-12; species A in cell, B in cell, C in cell; A = 1e-3; B = 0; C = 0
  J1: A -> B; cell*0.5*A; J2: B -> C; cell*3*B; J3: C -> ; cell*0.1*C; J4: -> A; cell*1e-4*C/(1e-6 + C)
end""")
text = antimony.getSBMLString("cell_sized")
document = libsbml.readSBMLFromString(text)
document.checkConsistency()
assert document.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0


def run(absolute, relative=1e-6):
    runner = roadrunner.RoadRunner(text)
    runner.timeCourseSelections = ["[A]", "[B]", "[C]"]
    runner.integrator.relative_tolerance = relative
    runner.integrator.absolute_tolerance = absolute
    return np.array(runner.simulate(0, 20, 21))


reference = run(1e-16, 1e-10)
worst = {}
for name, absolute in (("1e-12", 1e-12), ("[1e-12] * 3", [1e-12] * 3), ("[1e-12 * size] * 3", [1e-24] * 3)):
    worst[name] = float(np.max(np.abs(run(absolute) - reference) / reference.max(axis=0)))
    print(f"absolute_tolerance = {name:18}  largest error, in parts of the species' peak: {worst[name]:.2g}")
assert worst["1e-12"] < 1e-4 and worst["[1e-12 * size] * 3"] < 1e-4, "changed"
assert worst["[1e-12] * 3"] > 0.5, "changed"
print("as described")
EOF
