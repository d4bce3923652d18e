#!/usr/bin/env bash
# libSBML's change of level drops a model's licence and version when the model has a history and no qualifiers.
#
# Guess:   what a plain reading and writing keeps, setLevelAndVersion keeps, or says what it leaves out.
# Happens: terms beside the history in the RDF of the model, such as dcterms:license and pav:version, outlive a plain
#          round trip, and are gone after a conversion to Level 2, strict and True, without a word. Take the history away,
#          or put a qualifier beside it, and they stay: what is dropped depends on what else is there.
# Hurts:   whose models say in the file under which licence they may be used: the converted copy says nothing.
# Seen:    python-libsbml 5.21.2
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check python-libsbml==5.21.2
cd "$work"
"$work/env/bin/python" - <<'EOF'
import libsbml

NAMES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "vCard": "http://www.w3.org/2001/vcard-rdf/3.0#",
    "bqmodel": "http://biomodels.net/model-qualifiers/",
    "pav": "http://purl.org/pav/",
}
DAY = '<{0} rdf:parseType="Resource"><dcterms:W3CDTF>2020-01-01T00:00:00Z</dcterms:W3CDTF></{0}>'
HISTORY = (
    '<dcterms:creator><rdf:Bag><rdf:li rdf:parseType="Resource"><vCard:N rdf:parseType="Resource">'
    "<vCard:Family>Doe</vCard:Family><vCard:Given>Jo</vCard:Given></vCard:N></rdf:li></rdf:Bag></dcterms:creator>"
    + DAY.format("dcterms:created")
    + DAY.format("dcterms:modified")
)
TERMS = '<dcterms:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/><pav:version>3</pav:version>'
QUALIFIER = '<bqmodel:is><rdf:Bag><rdf:li rdf:resource="https://identifiers.org/pubmed/1"/></rdf:Bag></bqmodel:is>'


def document(*parts):
    declared = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in NAMES.items())
    read = libsbml.readSBMLFromString(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"><model id="m" metaid="meta">'
        f'<annotation><rdf:RDF {declared}><rdf:Description rdf:about="#meta">{"".join(parts)}</rdf:Description></rdf:RDF>'
        "</annotation></model></sbml>"
    )
    read.checkConsistency()
    assert read.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0
    return read


def kept(document):
    text = libsbml.writeSBMLToString(document)
    return [name for name in ("dcterms:license", "pav:version") if f"<{name}" in text]


both = ["dcterms:license", "pav:version"]
seen = {}
for name, parts in (
    ("history", (HISTORY, TERMS)),
    ("no history", (TERMS,)),
    ("history and qualifier", (HISTORY, QUALIFIER, TERMS)),
):
    assert kept(document(*parts)) == both, "changed"
    converted = document(*parts)
    told = converted.setLevelAndVersion(2, 4)
    errors = converted.checkConsistency() and converted.getNumErrors(libsbml.LIBSBML_SEV_ERROR)
    seen[name] = (told, errors, kept(converted))
    print(f"{name:22} kept by a round trip: both; by a conversion ({told}, {errors} errors): {seen[name][2]}")
assert seen == {"history": (True, 0, []), "no history": (True, 0, both), "history and qualifier": (True, 0, both)}, "changed"
print("as described")
EOF
