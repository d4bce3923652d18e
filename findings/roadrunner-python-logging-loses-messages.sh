#!/usr/bin/env bash
# RoadRunner's messages are lost once they are sent to Python.
#
# Guess:   after Logger.enablePythonLogging() what the engine says of a failed run is written to sys.stderr, where a
#          notebook shows it.
# Happens: the message of CVODE, time and step size in it, stands on the standard error of the process before; after
#          it, sys.stderr has nothing, and the process's own has two characters of it: the start of a colour.
# Hurts:   notebooks: the exception alone is left, and that tells neither when nor where the integrator stopped.
# Seen:    libroadrunner 2.10.0 and 2.11.0
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check libroadrunner==2.10.0 antimony==3.3.0
cd "$work"
"$work/env/bin/python" - <<'EOF'
import subprocess
import sys

RUN = """
import contextlib, io, sys
import antimony, roadrunner

antimony.loadAntimonyString("model blows_up\\n x = 1; x' = x*x\\nend")
if sys.argv[1] == "python":
    roadrunner.Logger.enablePythonLogging()
shown = io.StringIO()
with contextlib.redirect_stderr(shown):
    try:
        roadrunner.RoadRunner(antimony.getSBMLString("blows_up")).simulate(0, 240, 241)
    except RuntimeError:
        pass
print("sys.stderr:", repr(shown.getvalue()))
"""
seen = {}
for where in ("console", "python"):
    run = subprocess.run([sys.executable, "-c", RUN, where], capture_output=True, text=True, check=True)
    engines = run.stderr.split("[ERROR][rank")[0]  # what CVODE itself writes besides is not RoadRunner's
    seen[where] = engines, run.stdout.splitlines()[-1]
    print(f"logging to the {where}: {seen[where][1]}, standard error of the process: {engines!r:.110}")
assert "At t = 0.99998" in seen["console"][0] and seen["python"] == ("\x1b[", "sys.stderr: ''"), "changed"
print("as described")
EOF
