#!/usr/bin/env bash
# momapy makes one process of two that turn the same thing into the same thing.
#
# Guess:   a map with two processes from A to B, one catalysed by E1 and one by E2, has two processes when read.
# Happens: its model has one, with both catalyses on it: a set keeps one of what is equal, and a process is equal to
#          another by its participants, whatever its id and its modulators. (The layout keeps both.) The cardinality 2
#          on another arc does not arrive either: the reactant's stoichiometry is None.
# Hurts:   counting reactions, comparing maps, and export to anything with kinetics: two routes become one.
# Seen:    momapy 0.16.1; the map is valid by the schema and the schematron rules that libsbgnpy 0.7.1 brings
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check momapy==0.16.1 libsbgnpy==0.7.1
cd "$work"
"$work/env/bin/python" - <<'EOF'
import momapy.io
from libsbgnpy.schematron import validate_schematron
from libsbgnpy.validator import validate


def glyph(name, x, y):
    return (
        f'<glyph id="{name}" class="macromolecule"><label text="{name}"/><bbox x="{x}" y="{y}" w="60" h="30"/></glyph>'
    )


def process(name, x, y):
    ports = f'<port id="{name}.1" x="{x - 10}" y="{y + 10}"/><port id="{name}.2" x="{x + 30}" y="{y + 10}"/>'
    return f'<glyph id="{name}" class="process"><bbox x="{x}" y="{y}" w="20" h="20"/>{ports}</glyph>'


def arc(name, kind, source, target, inner=""):
    ends = '<start x="0" y="0"/><end x="9" y="9"/>'
    return f'<arc id="{name}" class="{kind}" source="{source}" target="{target}">{inner}{ends}</arc>'


two = '<glyph id="two" class="cardinality"><label text="2"/><bbox x="1" y="1" w="9" h="9"/></glyph>'
parts = [
    *(glyph(*at) for at in (("A", 0, 100), ("B", 300, 100), ("E1", 150, 0), ("E2", 150, 300))),
    *(glyph(*at) for at in (("C", 0, 400), ("D", 300, 400))),
    *(process(*at) for at in (("p1", 150, 60), ("p2", 150, 160), ("p3", 150, 400))),
    *(arc(f"in_{p}", "consumption", "A", f"{p}.1") + arc(f"out_{p}", "production", f"{p}.2", "B") for p in ("p1", "p2")),
    arc("by1", "catalysis", "E1", "p1"),
    arc("by2", "catalysis", "E2", "p2"),
    arc("in_p3", "consumption", "C", "p3.1", two),
    arc("out_p3", "production", "p3.2", "D"),
]
version = "http://identifiers.org/combine.specifications/sbgn.pd.level-1.version-1.3"
with open("two.sbgn", "w", encoding="utf-8") as file:
    file.write('<?xml version="1.0" encoding="UTF-8"?>\n<sbgn xmlns="http://sbgn.org/libsbgn/0.3">')
    file.write(f'<map id="m" version="{version}" language="process description">{"".join(parts)}</map></sbgn>')
assert validate("two.sbgn") == [] and validate_schematron("two.sbgn") == []

found = momapy.io.read("two.sbgn").obj
of_a = [p for p in found.model.processes if any(r.referred_element.label == "A" for r in p.reactants)]
of_c = [p for p in found.model.processes if any(r.referred_element.label == "C" for r in p.reactants)]
catalysed = {m.target for m in found.model.modulations}
stoichiometry = [r.stoichiometry for p in of_c for r in p.reactants]
print("processes from A to B in the file: 2, in momapy's model:", len(of_a))
print("catalyses:", len(found.model.modulations), "on", len(catalysed), "process")
print("stoichiometry of the arc with cardinality 2:", *stoichiometry)
assert len(of_a) == 1 and len(found.model.modulations) == 2 and len(catalysed) == 1 and stoichiometry == [None], "changed"
print("as described")
EOF
