#!/usr/bin/env bash
# libSBML turns its own Level 3 model into a Level 2 text that is no XML, and says that all went well.
#
# Guess:   setLevelAndVersion(2, 4), strict and True, gives a document that libSBML can read.
# Happens: a model with a creator and a qualifier ("is", "isDescribedBy" …) gets <dc:creator> for <dcterms:creator>, and
#          nobody declares the prefix dc: Level 3 annotations, as libSBML writes them, have no use for it. The consistency
#          check of the converted document finds no error; a parser of XML refuses the text, and so does libSBML. Without
#          a qualifier the annotation is written anew, and is right.
# Hurts:   who converts annotated models for a tool that reads Level 2: the file is lost for every reader.
# Seen:    python-libsbml 5.21.2
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check python-libsbml==5.21.2
cd "$work"
"$work/env/bin/python" - <<'EOF'
from xml.etree import ElementTree

import libsbml

ERROR = libsbml.LIBSBML_SEV_ERROR


def written(qualified):
    document = libsbml.SBMLDocument(3, 1)
    model = document.createModel()
    model.setId("annotated"), model.setMetaId("meta")
    creator, history, day = libsbml.ModelCreator(), libsbml.ModelHistory(), libsbml.Date("2020-01-01T00:00:00Z")
    creator.setFamilyName("Doe"), creator.setGivenName("Jo")
    history.addCreator(creator), history.setCreatedDate(day), history.setModifiedDate(day)
    assert model.setModelHistory(history) == libsbml.LIBSBML_OPERATION_SUCCESS
    if qualified:
        term = libsbml.CVTerm(libsbml.MODEL_QUALIFIER)
        term.setModelQualifierType(libsbml.BQM_IS_DESCRIBED_BY), term.addResource("https://identifiers.org/pubmed/1")
        assert model.addCVTerm(term) == libsbml.LIBSBML_OPERATION_SUCCESS
    return libsbml.writeSBMLToString(document)


def converted(text):
    document = libsbml.readSBMLFromString(text)
    document.checkConsistency()
    assert document.getNumErrors(ERROR) == 0
    assert ElementTree.fromstring(text.encode()) is not None
    told = document.setLevelAndVersion(2, 4)
    document.checkConsistency()
    return told, document.getNumErrors(ERROR), libsbml.writeSBMLToString(document)


def parsed(text):
    try:
        ElementTree.fromstring(text.encode())
    except ElementTree.ParseError as error:
        return str(error).split(":")[0]
    return "well-formed"


seen = {}
for name, qualified in (("creator", False), ("creator and qualifier", True)):
    told, errors, text = converted(written(qualified))
    again = libsbml.readSBMLFromString(text).getNumErrors(ERROR)
    seen[name] = (told, errors, parsed(text), again)
    print(f"{name:22} converted: {told}, errors then: {errors}; the text: {parsed(text)}, errors on reading: {again}")
assert seen["creator"] == (True, 0, "well-formed", 0), "changed"
assert seen["creator and qualifier"] == (True, 0, "unbound prefix", 1), "changed"
print("as described")
EOF
