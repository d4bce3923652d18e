#!/usr/bin/env bash
# RoadRunner gives sensitivities of zero for a parameter that is asked for by name.
#
# Guess:   timeSeriesSensitivities(…, params=["k2"]) gives the k2 row of what it gives for all parameters.
# Happens: the right row for the first parameter of the model, zeros for every other one, and nothing is said. The order
#          of the names plays no part either: ["k3", "k1"] comes back as k1's row, then zeros.
# Hurts:   whoever fits or ranks some parameters of a model: those asked for look as if the data could not tell them.
# Seen:    libroadrunner 2.10.0 and 2.11.0
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check antimony==3.3.0 python-libsbml==5.21.2 libroadrunner==2.10.0
cd "$work"
"$work/env/bin/python" - <<'EOF'
import antimony, libsbml, numpy as np, roadrunner

antimony.loadAntimonyString("""model chain
  compartment V = 1; species A in V, B in V; A = 10; B = 0; k1 = 0.1; k2 = 0.3; k3 = 0.2
  J1: A -> B; V*k1*A; J2: B -> ; V*k2*B; J3: -> A; V*k3
end""")
text = antimony.getSBMLString("chain")
document = libsbml.readSBMLFromString(text)
document.checkConsistency()
assert document.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0


def end(k2):
    runner = roadrunner.RoadRunner(text)
    runner.integrator.relative_tolerance = 1e-10
    runner["k2"] = k2
    runner.timeCourseSelections = ["[A]", "[B]"]
    return np.array(runner.simulate(0, 5, 3))[-1]


def asked(*names):
    return np.array(roadrunner.RoadRunner(text).timeSeriesSensitivities(0, 5, 3, params=list(names))[1])[-1]


difference = (end(0.3001) - end(0.2999)) / 2e-4
every, alone, turned = asked(), asked("k2"), asked("k3", "k1")
print("dA/dk2, dB/dk2 by finite differences:", difference.round(4))
print("the k2 row when all are asked for:   ", every[1].round(4))
print("when k2 alone is asked for:          ", alone[0].round(4))
print("rows for k3, k1:                     ", turned.round(4).tolist())
assert np.allclose(every[1], difference, atol=1e-3), "changed"
assert np.all(alone == 0) and np.all(turned[1] == 0) and np.allclose(turned[0], every[0], atol=1e-3), "changed"
print("as described")
EOF
