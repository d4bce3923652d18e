#!/usr/bin/env bash
# BNGsim's second run starts where the first ended, with its clock at 0 again.
#
# Guess:   run(t_span=(0, 2)) on one Simulator gives the same course each time: it is told to begin at 0.
# Happens: the clock goes back and the state stays: the second course begins with the end of the first. Set a dose in
#          between, and it is given to a cell that has already answered. Model.reset() before each run brings it back.
#          And a species that SBML counts in amounts (hasOnlySubstanceUnits) comes out as a concentration.
# Hurts:   dose scans in a loop, ported from RoadRunner's reset() and simulate().
# Seen:    bngsim 0.16.0
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check bngsim==0.16.0 antimony==3.3.0 python-libsbml==5.21.2
cd "$work"
"$work/env/bin/python" - <<'EOF'
import antimony, bngsim, libsbml, numpy as np

antimony.loadAntimonyString("""model decay
  compartment V = 2; k = 1; species A in V; substanceOnly species B in V; A = 10; B = 0
  J: A -> B; V*k*A
end""")
text = antimony.getSBMLString("decay")
document = libsbml.readSBMLFromString(text)
document.checkConsistency()
assert document.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0
assert document.getModel().getSpecies("B").getHasOnlySubstanceUnits()

model = bngsim.Model.from_sbml_string(text)
simulator = bngsim.Simulator(model, codegen=False)


def run():
    result = simulator.run(t_span=(0, 2), n_points=3, rtol=1e-9, atol=1e-12)
    return np.array(result.time), np.array(result.species)[:, [list(result.species_names).index(i) for i in "AB"]]


courses = []
for how in ("first run", "second run"):
    time, course = run()
    courses.append(course)
    print(f"{how}:   time {time.tolist()}, A {course[:, 0].round(4).tolist()}, B {course[:, 1].round(4).tolist()}")
model.reset()
after = run()[1]
print("after reset(): A", after[:, 0].round(4).tolist())
amount = 2 * (10 - courses[0][-1, 0])  # nothing is lost
print(f"amount of B after the first run, by hand: {amount:.4f}; reported: {courses[0][-1, 1]:.4f}")
assert time[0] == 0 and np.allclose(courses[1][0], courses[0][-1]) and np.allclose(after, courses[0], rtol=1e-6), "changed"
assert np.isclose(courses[0][-1, 1], amount / 2, rtol=1e-6), "changed"
print("as described")
EOF
