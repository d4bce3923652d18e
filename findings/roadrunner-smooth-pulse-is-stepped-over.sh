#!/usr/bin/env bash
# RoadRunner shows a smooth pulse in its output and steps over it: no output point and no tolerance helps.
#
# Guess:   rows every 0.1 minutes, or tighter tolerances, make sure that a pulse half an hour wide is noticed.
# Happens: in a model at rest the step grows without bound, and the rows between are filled in from one long step. The
#          column of the pulse, worked out anew for each row, goes up to 1 and down; the receptor, which answers it with
#          0.82 of 10, stays at 0 in 2401 rows, at 1e-9 as at 1e-6. COPASI has it right in the 25 rows of 24 intervals.
#          What helps is maximum_time_step, which is off unless one sets it.
# Hurts:   models at rest whose ligand comes as a formula of time: the plot of the ligand is right, the answer is missing.
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

antimony.loadAntimonyString("""model pulsed
  compartment V = 1; species R in V, Ra in V; R = 10; Ra = 0
  ligand := exp(-((time - 100)/8)^2)
  on: R -> Ra; V*0.01*ligand*R
  off: Ra -> R; V*0.05*Ra
end""")
text = antimony.getSBMLString("pulsed")
document = libsbml.readSBMLFromString(text)
document.checkConsistency()
assert document.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0


def peaks(points, **settings):
    runner = roadrunner.RoadRunner(text)
    runner.timeCourseSelections = ["ligand", "[Ra]"]
    for name, value in settings.items():
        runner.integrator.setValue(name, value)
    return runner.simulate(0, 240, points).max(axis=0).tolist()


basico.load_model_from_string(text)
course = basico.run_time_course(duration=240, intervals=24, use_sbml_id=True)
seen = {
    "RoadRunner, 25 points": peaks(25),
    "RoadRunner, 2401 points": peaks(2401),
    "RoadRunner, 2401 points, rtol 1e-9": peaks(2401, relative_tolerance=1e-9),
    "RoadRunner, 2401 points, atol 1e-15": peaks(2401, absolute_tolerance=1e-15),
    "RoadRunner, 25 points, steps of 1": peaks(25, maximum_time_step=1.0),
    "COPASI, 25 points": [float(course["ligand"].max()), float(course["Ra"].max())],
}
for name, (ligand, active) in seen.items():
    print(f"{name:36} peak of the ligand: {ligand:.3f}   peak of Ra: {active:.4g}")
assert all(abs(ligand - 1) < 1e-9 for ligand, _ in seen.values()), "changed"
missed = [name for name, (_, active) in seen.items() if active < 1e-9]
assert missed == list(seen)[:4], "changed"
assert all(abs(seen[name][1] - 0.787) < 1e-3 for name in list(seen)[4:]), "changed"
print("as described")
EOF
