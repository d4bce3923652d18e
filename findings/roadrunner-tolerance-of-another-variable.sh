#!/usr/bin/env bash
# RoadRunner 2.10 sets the absolute tolerance of another variable than the one that is named.
#
# Guess:   setIndividualTolerance("A", …) sets the tolerance of A.
# Happens: it counts species first and the targets of rate rules after them. The state of the integrator has the rate
#          rules first, and a list of absolute tolerances is taken in that order, whatever its entries were meant for. In a
#          model with both, the slow species is let loose, and the fast parameter is what goes wrong, by dozens of times
#          its range. 2.11.0 has it right; a list is read in the order of the state there too.
# Hurts:   models with a rate rule beside species: a looser setting for what does not matter spoils what does.
# Seen:    libroadrunner 2.10.0; not in 2.11.0
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check antimony==3.3.0 python-libsbml==5.21.2 libroadrunner==2.10.0
cd "$work"
"$work/env/bin/python" - <<'EOF'
import antimony, libsbml, numpy as np, roadrunner

antimony.loadAntimonyString("""model mixed
  compartment V = 1; species A in V; A = 1
  p = 1; p' = 30*cos(30*time)
  decay: A -> ; V*0.01*A
end""")
text = antimony.getSBMLString("mixed")
document = libsbml.readSBMLFromString(text)
document.checkConsistency()
assert document.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0


def errors(loosen=lambda runner: None):
    """The largest error of p = 1 + sin(30 t), whose range is 2, and of A = exp(-t/100)."""
    runner = roadrunner.RoadRunner(text)
    runner.integrator.absolute_tolerance = 1e-9
    loosen(runner)
    vector = runner.integrator.getAbsoluteToleranceVector().tolist()
    runner.timeCourseSelections = ["time", "p", "A"]
    time, p, a = np.array(runner.simulate(0, 20, 41)).T
    return vector, abs(p - 1 - np.sin(30 * time)).max(), abs(a - np.exp(-0.01 * time)).max()


def named(id_):
    return lambda runner: runner.integrator.setIndividualTolerance(id_, 1e6)


def listed(runner):
    runner.integrator.absolute_tolerance = [1e-9, 1e6]


any_ = roadrunner.RoadRunner(text)
order = [any_.model.getStateVectorId(i) for i in range(2)]
print("order of the integrator's state:", order)
seen = {"all tight": errors(), "A loose": errors(named("A")), "p loose": errors(named("p")), "[1e-9, 1e6]": errors(listed)}
for name, (vector, p, a) in seen.items():
    print(f"{name:12} vector {vector}   error of p: {p:.2g}   error of A: {a:.2g}")
assert order == ["p", "A"], "changed"
assert seen["all tight"][1] < 0.01 and seen["A loose"][1] > 10 and seen["p loose"][1] < 0.01, "changed"
assert seen["[1e-9, 1e6]"][1] < 0.01, "changed"
print("as described")
EOF
