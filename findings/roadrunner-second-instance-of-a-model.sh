#!/usr/bin/env bash
# RoadRunner gives a second instance of a model another result than the first: it steps over what "piecewise" switches.
#
# Guess:   two RoadRunners that were made from the same text, and have the same settings, give the same numbers.
# Happens: while the first one lives, the second shares its compiled code, and lacks its list of the conditions in
#          "piecewise": 0 of them where the first watches 2. The first stops at a dose of 5 minutes and takes up 50; the
#          second steps over it and takes up 0, and shows the dose in its output all the same. Once the first is gone, or
#          with LoadSBMLOptions.recompile, or with a comment more in the text, the result is right.
# Hurts:   doses, pulses and forcings written with piecewise: comparisons of two settings in two instances, pools of
#          runners, and scripts in which an older runner has not been collected yet.
# Seen:    libroadrunner 2.10.0 and 2.11.0
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check antimony==3.3.0 python-libsbml==5.21.2 libroadrunner==2.10.0
cd "$work"
"$work/env/bin/python" - <<'EOF'
import antimony, libsbml, numpy as np, roadrunner

antimony.loadAntimonyString("""model dosed
  compartment V = 1; species X in V; X = 0
  dose := piecewise(10, (time >= 100) && (time < 105), 0)
  uptake: -> X; V*dose
end""")
text = antimony.getSBMLString("dosed")
document = libsbml.readSBMLFromString(text)
document.checkConsistency()
assert document.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0


def run(name, runner):
    runner.timeCourseSelections = ["dose", "X"]
    rows = np.array(runner.simulate(0, 240, 241))
    watched = runner.model.getNumPiecewiseTriggers()
    print(f"{name:22} conditions watched: {watched}   rows with the dose: {int((rows[:, 0] > 0).sum())}   X: {rows[-1, 1]:.4f}")
    return watched, round(float(rows[-1, 1]), 2)


options = roadrunner.LoadSBMLOptions()
options.recompile = True
first = roadrunner.RoadRunner(text)
second = roadrunner.RoadRunner(text)
seen = [
    run("the first", first),
    run("the second", second),
    run("compiled for itself", roadrunner.RoadRunner(text, options)),
    run("with a comment more", roadrunner.RoadRunner(text + "<!-- the same -->\n")),
]
del first, second
seen.append(run("the others being gone", roadrunner.RoadRunner(text)))
right = (2, 50.0)
assert seen == [right, (0, 0.0), right, right, right], "changed"
print("as described")
EOF
