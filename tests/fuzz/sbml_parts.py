"""SBML put together as text, so that it can be wrong in ways that no library would write."""

from __future__ import annotations

MATHML = "http://www.w3.org/1998/Math/MathML"
CORE = {
    (1, 1): "http://www.sbml.org/sbml/level1",
    (1, 2): "http://www.sbml.org/sbml/level1",
    (2, 1): "http://www.sbml.org/sbml/level2",
    (2, 4): "http://www.sbml.org/sbml/level2/version4",
    (2, 5): "http://www.sbml.org/sbml/level2/version5",
    (3, 1): "http://www.sbml.org/sbml/level3/version1/core",
    (3, 2): "http://www.sbml.org/sbml/level3/version2/core",
}
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def document(inside: str, attributes: str = "", level: int = 3, version: int = 1, before: str = "") -> str:
    """A document around what stands in it; ``before`` comes between declaration and root."""
    core = CORE.get((level, version), f"http://www.sbml.org/sbml/level{level}/version{version}/core")
    root = f'<sbml xmlns="{core}" level="{level}" version="{version}" {attributes}>'
    return f"{DECLARATION}{before}{root}\n{inside}\n</sbml>\n"


def math(content: str) -> str:
    return f'<math xmlns="{MATHML}">{content}</math>'


def ci(name: str) -> str:
    return f"<ci> {name} </ci>"


def cn(number: str, attributes: str = "") -> str:
    return f"<cn{attributes}> {number} </cn>"


def apply(operator: str, *arguments: str) -> str:
    return f"<apply><{operator}/>{''.join(arguments)}</apply>"


def call(name: str, *arguments: str) -> str:
    return f"<apply>{ci(name)}{''.join(arguments)}</apply>"


def parameter(name: str, value: str | None = "1", constant: bool = True, extra: str = "") -> str:
    said = "" if value is None else f' value="{value}"'
    return f'<parameter id="{name}"{said} constant="{str(constant).lower()}" {extra}/>'


def species(name: str, value: str = "1", home: str = "cell", extra: str = "") -> str:
    return (
        f'<species id="{name}" compartment="{home}" initialConcentration="{value}" hasOnlySubstanceUnits="false" '
        f'boundaryCondition="false" constant="false" {extra}/>'
    )


def compartment(name: str = "cell", size: str = "1", dimensions: str = "3", constant: bool = True) -> str:
    return (
        f'<compartment id="{name}" spatialDimensions="{dimensions}" size="{size}" constant="{str(constant).lower()}"/>'
    )


def reference(name: str, stoichiometry: str = "1") -> str:
    return f'<speciesReference species="{name}" stoichiometry="{stoichiometry}" constant="true"/>'


def reaction(
    name: str, reactants: str = "", products: str = "", law: str = "", fast: str = "false", extra: str = ""
) -> str:
    """``reactants`` and ``products`` are written-out references, ``law`` the inside of the law's formula."""
    left = f"<listOfReactants>{reactants}</listOfReactants>" if reactants else ""
    right = f"<listOfProducts>{products}</listOfProducts>" if products else ""
    kinetic = f"<kineticLaw>{math(law)}</kineticLaw>" if law else ""
    return f'<reaction id="{name}" reversible="false" fast="{fast}" {extra}>{left}{right}{kinetic}</reaction>'


def function(name: str, arguments: str, body: str) -> str:
    bound = "".join(f"<bvar>{ci(word)}</bvar>" for word in arguments.split())
    return f'<functionDefinition id="{name}">{math(f"<lambda>{bound}{body}</lambda>")}</functionDefinition>'


def rule(kind: str, variable: str, body: str) -> str:
    return f'<{kind}Rule variable="{variable}">{math(body)}</{kind}Rule>'


def initial(symbol: str, body: str) -> str:
    return f'<initialAssignment symbol="{symbol}">{math(body)}</initialAssignment>'


def event(trigger: str, assignments: dict[str, str], delay: str = "", extra: str = "") -> str:
    targets = "".join(
        f'<eventAssignment variable="{name}">{math(body)}</eventAssignment>' for name, body in assignments.items()
    )
    late = f"<delay>{math(delay)}</delay>" if delay else ""
    return (
        f'<event id="happens" useValuesFromTriggerTime="true" {extra}>'
        f'<trigger initialValue="false" persistent="true">{math(trigger)}</trigger>{late}'
        f"<listOfEventAssignments>{targets}</listOfEventAssignments></event>"
    )


ORDER = {  # as the schema wants them
    "functions": "FunctionDefinitions",
    "compartments": "Compartments",
    "species": "Species",
    "parameters": "Parameters",
    "initials": "InitialAssignments",
    "rules": "Rules",
    "reactions": "Reactions",
    "events": "Events",
}


def model(attributes: str = "", model_id: str = "hostile", root: str = "", version: int = 1, **lists: str) -> str:
    """A document with one model; each list by its short name, a decay of ``A`` where none is given."""
    lists.setdefault("compartments", compartment())
    lists.setdefault("species", species("A", "10"))
    lists.setdefault("parameters", parameter("k", "0.1"))
    lists.setdefault("reactions", reaction("decay", reference("A"), "", apply("times", ci("cell"), ci("k"), ci("A"))))
    inside = "".join(
        f"<listOf{ORDER[name]}>\n{lists[name]}\n</listOf{ORDER[name]}>\n" for name in ORDER if lists.get(name)
    )
    return document(f'<model id="{model_id}" {attributes}>\n{inside}</model>', root, version=version)


def nested(depth: int, operator: str = "minus", inner: str = "") -> str:
    return f"<apply><{operator}/>" * depth + (inner or cn("1")) + "</apply>" * depth


def decay(law: str) -> str:
    """A reaction that takes ``A`` away at this rate."""
    return reaction("decay", reference("A"), "", law)


def using(functions: str) -> str:
    """A model with these function definitions, whose rate is ``f(A)``."""
    return model(functions=functions, reactions=decay(call("f", ci("A"))))
