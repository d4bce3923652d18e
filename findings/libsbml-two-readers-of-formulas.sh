#!/usr/bin/env bash
# libSBML has two readers of formulas, and they take "log(x)" and "-x^2" for different things.
#
# Guess:   what formulaToString() writes, parseL3Formula() reads back as the same formula, and the other way round.
# Happens: log is the natural logarithm to parseFormula() and formulaToString(), and that of base 10 to
#          parseL3Formula(); -x^2 is (-x)^2 to parseFormula() and -(x^2) to parseL3Formula(); 2^3^2 is 64 to the first
#          and 512 to the second. Each writes text that the other takes, without an error, for another number.
# Hurts:   tools that hold formulas as text: a rate law that went through both is off by 2.303, or has another sign.
#          Antimony's log is the natural one, too.
# Seen:    python-libsbml 5.21.2, antimony 3.3.0, libroadrunner 2.10.0
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check python-libsbml==5.21.2 antimony==3.3.0 libroadrunner==2.10.0
cd "$work"
"$work/env/bin/python" - <<'EOF'
import antimony, libsbml, roadrunner


def value(node):
    """What a formula makes of x = 100, worked out by RoadRunner from the MathML."""
    document = libsbml.SBMLDocument(3, 1)
    model = document.createModel()
    for name in ("x", "y"):
        parameter = model.createParameter()
        parameter.setId(name), parameter.setConstant(name == "x"), parameter.setValue(100)
    rule = model.createAssignmentRule()
    rule.setVariable("y"), rule.setMath(node)
    return round(float(roadrunner.RoadRunner(libsbml.writeSBMLToString(document))["y"]), 4)


seen = {}
for formula in ("log(x)", "-x^2", "2^3^2"):
    seen[formula] = value(libsbml.parseFormula(formula)), value(libsbml.parseL3Formula(formula))
    print(f"{formula:7} at x = 100: parseFormula {seen[formula][0]:g}, parseL3Formula {seen[formula][1]:g}")
natural = libsbml.parseL3Formula("ln(x)")
text = libsbml.formulaToString(natural)
turned = libsbml.parseL3Formula(text)
print(f"ln(x) = {value(natural):g}, written by formulaToString as {text!r}, read by parseL3Formula: {value(turned):g}")
square = libsbml.parseL3Formula("-x^2")
text = libsbml.formulaToL3String(square)
print(f"-(x^2) = {value(square):g}, written as {text!r}, read by parseFormula: {value(libsbml.parseFormula(text)):g}")
antimony.loadAntimonyString("x = 100; y := log(x)")
antimonys = round(float(roadrunner.RoadRunner(antimony.getSBMLString(antimony.getMainModuleName()))["y"]), 4)
print(f"Antimony's log(100): {antimonys:g}")
assert seen == {"log(x)": (4.6052, 2), "-x^2": (10000, -10000), "2^3^2": (64, 512)}, "changed"
assert value(turned) == 2 and value(libsbml.parseFormula(text)) == 10000 and antimonys == 4.6052, "changed"
print("as described")
EOF
