#!/usr/bin/env bash
# libSBML finds no error in a document that it has converted, and one in the text that it writes of it.
#
# Guess:   checkConsistency() judges the document: written and read again, it has the same errors.
# Happens: an annotation with two children of one namespace, which Level 2 Version 1 allows, stays as it is in a conversion
#          to Version 4 with strict off. setLevelAndVersion says True and leaves a warning; the check adds no error.
#          Reading the text gives error 10402, which the check of the document that wrote it does not look for.
# Hurts:   who converts old files, as drawing programs left them, and checks the document in memory before writing: the
#          next tool refuses the file.
# Seen:    python-libsbml 5.21.2
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/env"
"$work/env/bin/python" -m pip install -qq --disable-pip-version-check python-libsbml==5.21.2
cd "$work"
"$work/env/bin/python" - <<'EOF'
import libsbml

ERROR = libsbml.LIBSBML_SEV_ERROR
TEXT = """<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level2" level="2" version="1">
  <model id="drawn">
    <annotation>
      <d:window xmlns:d="http://example.org/drawing" width="100"/>
      <d:arrows xmlns:d="http://example.org/drawing" colour="red"/>
    </annotation>
    <listOfCompartments><compartment id="cell" size="1"/></listOfCompartments>
  </model>
</sbml>
"""


def errors(document):
    document.checkConsistency()
    found = [document.getError(i) for i in range(document.getNumErrors())]
    return [error.getErrorId() for error in found if error.getSeverity() >= ERROR]


assert errors(libsbml.readSBMLFromString(TEXT)) == []
seen = {}
for level, version in ((2, 4), (3, 1), (3, 2)):
    document = libsbml.readSBMLFromString(TEXT)
    told = document.setLevelAndVersion(level, version, False)
    here, again = errors(document), errors(libsbml.readSBMLFromString(libsbml.writeSBMLToString(document)))
    seen[level, version] = (told, here, again)
    print(f"to L{level}V{version}: {told}; errors of the document: {here}; of its text, read again: {again}")
assert all(found == (True, [], [10402]) for found in seen.values()), "changed"
print("as described")
EOF
