#!/usr/bin/env bash
# RoadRunner's absolute tolerance is relative: it is multiplied by what each species starts with.
#
# Guess:   absolute_tolerance = 1e-6 bounds the error of small values near 1e-6, whatever a species was at the start.
# Happens: of a species that starts at 1e6 the bound is 1, of one that starts at 1e-6 it is 1e-12, and of one that starts at
#          0 it is 1e-6. (The option's own description says so.) A decay from 1e6 down to 0.0021 ends at -1.8; the same
#          number in a list, which nothing is multiplied with, gives three right digits.
# Hurts:   ligands and stimuli that start high and are cleared: how small they become is noise. And the two species of one
#          conversion, of which one starts at 0, are not held alike.
# Seen:    libroadrunner 2.10.0 and 2.11.0
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check antimony==3.3.0 python-libsbml==5.21.2 libroadrunner==2.10.0
cd "$work"
"$work/env/bin/python" - <<'EOF'
import math

import antimony, libsbml, roadrunner

antimony.loadAntimonyString("""model cleared
  compartment V = 1; species L in V, T in V, N in V; L = 1e6; T = 1e-6; N = 0
  clearing: L -> ; V*L
  turnover: T -> N; V*0.1*T
end""")
text = antimony.getSBMLString("cleared")
document = libsbml.readSBMLFromString(text)
document.checkConsistency()
assert document.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0

true = 1e6 * math.exp(-20)
seen = {}
for name, tolerance in (("1e-6", 1e-6), ("[1e-6] * 3", [1e-6] * 3)):
    runner = roadrunner.RoadRunner(text)
    runner.timeCourseSelections = ["[L]"]
    runner.integrator.relative_tolerance = 1e-6
    runner.integrator.absolute_tolerance = tolerance
    order = [runner.model.getStateVectorId(i) for i in range(3)]
    bounds = dict(zip(order, runner.integrator.getAbsoluteToleranceVector().tolist()))
    seen[name] = (bounds, float(runner.simulate(0, 20, 21)[-1, 0]))
    print(f"absolute_tolerance = {name:10}  bounds: {bounds}  L(20) = {seen[name][1]:.6f} (truly {true:.6f})")
assert all(math.isclose(seen["1e-6"][0][id_], bound) for id_, bound in (("L", 1), ("T", 1e-12), ("N", 1e-6))), "changed"
assert abs(seen["1e-6"][1] - true) > 100 * true and abs(seen["[1e-6] * 3"][1] - true) < 2e-3 * true, "changed"
print("as described")
EOF
