#!/usr/bin/env bash
# PySB's SBML leaves every stoichiometry open, and names complexes with CellDesigner's code for a line break.
#
# Guess:   a reaction of a rule with one of each has stoichiometry="1", and a complex is called by its PySB pattern.
# Happens: no participant has a stoichiometry. Level 2 had a default of 1, Level 3, which PySB writes, has none: libSBML
#          finds nothing to report and returns NaN; RoadRunner and BNGsim take 1, BNGsim alone says so. The "%" of a
#          pattern is "._br_" in the species' name, which no reader of patterns takes back.
# Hurts:   who takes the stoichiometric matrix from the file: it is all NaN; and who looks for species by their names.
# Seen:    pysb 1.17.0 with bionetgen 0.8.7, python-libsbml 5.21.2, libroadrunner 2.10.0, bngsim 0.16.0
# Needs:   Perl, for BioNetGen
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check pysb==1.17.0 bionetgen==0.8.7 python-libsbml==5.21.2 libroadrunner==2.10.0 bngsim==0.16.0
cd "$work"
"$work/env/bin/python" - <<'EOF'
import math

import bngsim, libsbml, roadrunner
from pysb import Initial, Model, Monomer, Parameter, Rule
from pysb.export import export

model = Model("pair")
Monomer("R", ["l"]), Monomer("L", ["r"])
Parameter("kf", 1e-3), Parameter("kr", 1e-2), Parameter("R_0", 100), Parameter("L_0", 50)
R, L = model.monomers["R"], model.monomers["L"]
kf, kr, R_0, L_0 = (model.parameters[name] for name in ("kf", "kr", "R_0", "L_0"))
Rule("binds", R(l=None) + L(r=None) | R(l=1) % L(r=1), kf, kr)
Initial(R(l=None), R_0), Initial(L(r=None), L_0)
text = export(model, "sbml")

document = libsbml.readSBMLFromString(text)
document.checkConsistency()
told = {document.getError(i).getShortMessage() for i in range(document.getNumErrors())}
assert document.getLevel() == 3 and document.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0
reaction = document.getModel().getReaction(0)
found = [part.getStoichiometry() for part in [*reaction.getListOfReactants(), *reaction.getListOfProducts()]]
names = [species.getName() for species in document.getModel().getListOfSpecies()]
result = bngsim.Simulator(bngsim.Model.from_sbml_string(text), codegen=False).run(t_span=(0, 10), n_points=2)
runners = roadrunner.RoadRunner(text).simulate(0, 10, 2)[-1, 1:]
print("stoichiometries read by libSBML:", found)
print("libSBML's warnings about stoichiometry:", [line for line in told if "toichiometr" in line])
print("names of the species:", names)
print("at t = 10: RoadRunner", runners.round(3).tolist(), " BNGsim", result.species[-1].round(3).tolist())
assert len(found) == 3 and all(math.isnan(value) for value in found), "changed"
assert not any("toichiometr" in line for line in told), "changed"
assert any("._br_" in name for name in names), "changed"
assert abs(runners - result.species[-1]).max() < 1e-2 and abs(runners[0] + runners[2] - 100) < 1e-2, "changed"
print("as described")
EOF
