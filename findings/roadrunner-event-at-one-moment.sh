#!/usr/bin/env bash
# RoadRunner fires an event "time == 100" only if one asks for an output at 100.
#
# Guess:   the points of the output choose what is shown, not what happens.
# Happens: the event fires in a run with 241 points from 0 to 240, and not in one with 2 or with 242. It fires in two runs
#          that meet at 100, and not in two that meet at 99. No message says so. COPASI fires it in all of these grids.
# Hurts:   curated models with doses written so; who asks for fewer points, or for the end alone, gets an untreated cell.
# Seen:    libroadrunner 2.10.0 and 2.11.0, beside python-copasi 4.48.311 through copasi-basico 0.92
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check antimony==3.3.0 python-libsbml==5.21.2 \
  libroadrunner==2.10.0 copasi-basico==0.92 python-copasi==4.48.311
cd "$work"
"$work/env/bin/python" - <<'EOF'
import antimony, basico, libsbml, roadrunner

antimony.loadAntimonyString("""model dosed
  doses = 0; x = 1; x' = -0.001*x
  dose: at (time == 100): doses = doses + 1
end""")
text = antimony.getSBMLString("dosed")
document = libsbml.readSBMLFromString(text)
document.checkConsistency()
assert document.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0


def loaded():
    runner = roadrunner.RoadRunner(text)
    runner.timeCourseSelections = ["doses"]
    return runner


def in_copasi(points):
    basico.load_model_from_string(text)
    course = basico.run_time_course(duration=240, intervals=points - 1, use_sbml_id=True)
    return float(course["doses"].iloc[-1])


seen = {}
for points in (2, 3, 25, 241, 242):
    seen[points] = (float(loaded().simulate(0, 240, points)[-1, 0]), in_copasi(points))
    print(f"{points:3} points from 0 to 240: doses in RoadRunner {seen[points][0]:g}, in COPASI {seen[points][1]:g}")
parts = {}
for middle in (99, 100):
    runner = loaded()
    runner.simulate(0, middle, 2)
    parts[middle] = float(runner.simulate(middle, 240, 2)[-1, 0])
    print(f"to {middle} and on to 240: doses in RoadRunner {parts[middle]:g}")
assert {points: found[0] for points, found in seen.items()} == {2: 0, 3: 0, 25: 1, 241: 1, 242: 0}, "changed"
assert all(found[1] == 1 for found in seen.values()) and parts == {99: 0, 100: 1}, "changed"
print("as described")
EOF
