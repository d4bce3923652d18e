#!/usr/bin/env bash
# After libSEDML was imported, libSBML's formulas no longer tell their types, unless libSEDML came first.
#
# Guess:   two packages that are made to be used together can be imported in either order.
# Happens: import libsbml, libsedml: libsbml.parseL3Formula() gives an object of libsedml's class, whose getType() is a
#          wrapped pointer and equals no libsbml.AST_… constant. Every "is this a plus" in the program is then false,
#          and nothing is raised. import libsedml, libsbml: all is well.
# Hurts:   programs that walk formulas; an import sorted by the alphabet decides.
# Seen:    python-libsbml 5.21.2 and python-libsedml 2.0.34
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check python-libsbml==5.21.2 python-libsedml==2.0.34
cd "$work"
"$work/env/bin/python" - <<'EOF'
import subprocess
import sys

LOOK = """
node = libsbml.parseL3Formula("x + 1")
print("class", type(node).__module__, node.getType() == libsbml.AST_PLUS)
"""
seen = {}
for order in ("libsbml, libsedml", "libsedml, libsbml"):
    run = subprocess.run([sys.executable, "-c", f"import {order}{LOOK}"], capture_output=True, text=True, check=True)
    seen[order] = next(line for line in run.stdout.splitlines() if line.startswith("class")).split()[1:]
    print(f"import {order}: the class is {seen[order][0]}'s, the node is a plus: {seen[order][1]}")
assert seen["libsbml, libsedml"] == ["libsedml", "False"], "changed"
assert seen["libsedml, libsbml"] == ["libsbml", "True"], "changed"
print("as described")
EOF
