#!/usr/bin/env bash
# RoadRunner's resets, after a run in parts, fire events of the last part's start.
#
# Guess:   resetToOrigin() and resetAll() give the model as it was loaded: X is 0 at time 0.
# Happens: they ask the triggers at the time at which the last simulate() began. After simulate(0, 2) and simulate(2, 6) an
#          event of time 2 whose trigger has initialValue="false" fires within the reset, at time 0: X starts at 10, and
#          the dose comes a second time at 2. After one run from 0 to 6 it does not.
# Hurts:   doses written as events, and runs in parts (to change a setting or to note the state midway): the next run of
#          the same runner has the dose twice.
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
  compartment V = 1; species X in V; X = 0
  decay: X -> ; V*0.1*X
  dose: at (time >= 2), t0 = false: X = X + 10
end""")
text = antimony.getSBMLString("dosed")
document = libsbml.readSBMLFromString(text)
document.checkConsistency()
assert document.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0
assert document.getModel().getEvent(0).getTrigger().getInitialValue() is False


def again(parts, how):
    runner = roadrunner.RoadRunner(text)
    runner.timeCourseSelections = ["X"]
    for start, end in parts:
        once = runner.simulate(start, end, 2)[-1, 0]
    getattr(runner, how)()
    assert runner.model.getTime() == 0
    begins = runner["X"]
    return begins, round(float(once), 2), round(float(runner.simulate(0, 6, 2)[-1, 0]), 2)


parts = {"from 0 to 6": [(0, 6)], "to 2, and on to 6": [(0, 2), (2, 6)]}
seen = {(name, how): again(times, how) for name, times in parts.items() for how in ("reset", "resetToOrigin", "resetAll")}
for (name, how), (begins, once, twice) in seen.items():
    print(f"run {name:18} X(6) = {once}   {how + '():':16} X(0) = {begins:4}   run again: X(6) = {twice}")
assert all(once == 6.7 for _, once, _ in seen.values()), "changed"
for (name, how), (begins, _, twice) in seen.items():
    assert (begins, twice) == ((0, 6.7) if name == "from 0 to 6" else (10, 12.19)), "changed"
print("as described")
EOF
