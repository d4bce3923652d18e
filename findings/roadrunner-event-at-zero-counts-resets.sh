#!/usr/bin/env bash
# RoadRunner runs an event at time 0 once for every reset().
#
# Guess:   a count that an event raises at the start is 1 in every run; and reset() makes runs alike.
# Happens: an event that is true at 0 and whose trigger has initialValue="false" fires inside reset() itself, and what an
#          event did to a parameter outlives the reset: 1, 2, 3 … A second reset(), which one makes after setting an
#          input, counts once more. Only resetToOrigin() or resetAll() bring the parameter back, and those lose all inputs.
# Hurts:   dose schedules written as events: the second simulation of a loaded model starts with twice the dose.
# Seen:    libroadrunner 2.10.0 and 2.11.0
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check antimony==3.3.0 python-libsbml==5.21.2 libroadrunner==2.10.0
cd "$work"
"$work/env/bin/python" - <<'EOF'
import antimony, libsbml, roadrunner

antimony.loadAntimonyString("""model dosed
  doses = 0; x = 1; x' = -x
  first: at (time >= 0), t0 = false: doses = doses + 1
end""")
text = antimony.getSBMLString("dosed")
document = libsbml.readSBMLFromString(text)
document.checkConsistency()
assert document.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0
assert document.getModel().getEvent(0).getTrigger().getInitialValue() is False

runner = roadrunner.RoadRunner(text)
runner.timeCourseSelections = ["doses", "x"]
seen = [runner.simulate(0, 1, 2)[-1].tolist()]
for resets in (1, 1, 2):
    for _ in range(resets):
        runner.reset()
    seen.append(runner.simulate(0, 1, 2)[-1].tolist())
for (doses, x), how in zip(seen, ("freshly loaded", "after reset()", "after reset()", "after reset() twice")):
    print(f"{how:20} doses at the end: {doses:g}   x at the end: {x:.4f}")
assert [doses for doses, _ in seen] == [1, 2, 3, 5], "changed"
assert len({round(x, 6) for _, x in seen}) == 1, "changed"
print("as described")
EOF
