"""SBML documents written as text, so that a test shows what it reads."""

from __future__ import annotations

import libsbml
from random_sbml import math

HEAD = {
    (2, 1): 'xmlns="http://www.sbml.org/sbml/level2" level="2" version="1"',
    (2, 4): 'xmlns="http://www.sbml.org/sbml/level2/version4" level="2" version="4"',
    (3, 1): 'xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"',
    (3, 2): 'xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2"',
}
MATH = 'xmlns="http://www.w3.org/1998/Math/MathML"'
CELL = '<listOfCompartments><compartment id="V" size="2" constant="true"/></listOfCompartments>'


def mathml(text: str) -> str:
    return str(libsbml.writeMathMLToString(math(text)).split("?>")[-1])


def document(body: str, level: int = 3, version: int = 1, attributes: str = "") -> libsbml.SBMLDocument:
    if (level, version) == (3, 2):
        body = body.replace(' fast="false"', "")  # gone since then
    head = f'<?xml version="1.0" encoding="UTF-8"?><sbml {HEAD[level, version]}>'
    return libsbml.readSBMLFromString(f'{head}<model id="m" {attributes}>{body}</model></sbml>')


def species(
    *names: str,
    start: str = 'initialConcentration="3"',
    boundary: bool = False,
    substance: bool = False,
    more: str = "",
) -> str:
    flags = (
        f'boundaryCondition="{str(boundary).lower()}" constant="false" '
        f'hasOnlySubstanceUnits="{str(substance).lower()}" {more}'
    )
    return "".join(f'<species id="{name}" compartment="V" {start} {flags}/>' for name in names)


def all_species(*elements: str) -> str:
    return f"<listOfSpecies>{''.join(elements)}</listOfSpecies>"


def parameters(constant: bool = True, **values: float) -> str:
    flag = str(constant).lower()
    inner = "".join(f'<parameter id="{name}" value="{value}" constant="{flag}"/>' for name, value in values.items())
    return f"<listOfParameters>{inner}</listOfParameters>"


def rules(kind: str = "assignmentRule", **formulas: str) -> str:
    inner = "".join(f'<{kind} variable="{name}">{mathml(text)}</{kind}>' for name, text in formulas.items())
    return f"<listOfRules>{inner}</listOfRules>"


def starts(**formulas: str) -> str:
    inner = "".join(
        f'<initialAssignment symbol="{name}">{mathml(text)}</initialAssignment>' for name, text in formulas.items()
    )
    return f"<listOfInitialAssignments>{inner}</listOfInitialAssignments>"


def side(names: str, kind: str) -> str:
    if not names:
        return ""
    refs = ""
    for part in names.split("+"):
        count, _, name = part.strip().rpartition(" ")
        refs += f'<speciesReference species="{name}" stoichiometry="{count or 1}" constant="true"/>'
    return f"<{kind}>{refs}</{kind}>"


def reaction(law: str, *, left: str = "A", right: str = "", local: str = "") -> str:
    return (
        '<listOfReactions><reaction id="J" reversible="false" fast="false">'
        f"{side(left, 'listOfReactants')}{side(right, 'listOfProducts')}"
        f"<kineticLaw>{mathml(law)}{local}</kineticLaw></reaction></listOfReactions>"
    )
