#!/usr/bin/env bash
# basico's set_parameters(sbml_id="k1", …) sets every parameter of the model, and makes them all k1.
#
# Guess:   the parameter whose SBML id is k1 is set: get_parameters() lists an sbml_id for each.
# Happens: without a name the call is for all parameters, and sbml_id is one more thing that it sets. All get the value
#          and the id k1, nothing is said, and the SBML saved from it has one parameter left.
# Hurts:   whoever works with files whose names differ from their ids: all rate constants become one number.
# Seen:    copasi-basico 0.92, python-copasi 4.48.311
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check python-copasi==4.48.311 copasi-basico==0.92 antimony==3.3.0
cd "$work"
"$work/env/bin/python" - <<'EOF'
import antimony, basico

antimony.loadAntimonyString("""model chain
  compartment V = 1; species A in V; A = 10; k1 = 0.1; k2 = 0.3; k3 = 0.2
  J1: A -> ; V*k1*A; J2: -> A; V*k2*k3
end""")
basico.load_model(antimony.getSBMLString("chain"))
before = basico.get_parameters()[["sbml_id", "initial_value"]]
basico.set_parameters(sbml_id="k1", initial_value=42)
after = basico.get_parameters()[["sbml_id", "initial_value"]]
saved = basico.save_model_to_string(type="sbml").count("<parameter ")
print("before:", list(zip(before.index, before.sbml_id, before.initial_value)))
print("after: ", list(zip(after.index, after.sbml_id, after.initial_value)))
print("parameters in the SBML saved from it:", saved)
assert before.initial_value.tolist() == [0.1, 0.3, 0.2] and before.sbml_id.tolist() == ["k1", "k2", "k3"], "changed"
assert after.initial_value.tolist() == [42, 42, 42] and after.sbml_id.tolist() == ["k1"] * 3, "changed"
assert saved == 1, "changed"
print("as described")
EOF
