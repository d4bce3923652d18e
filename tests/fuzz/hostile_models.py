"""Models that nest, multiply, go round in circles, need packages, or are very large."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from cases import Case, Wanted
from hostile_numbers import MOVING, constructs, identities, numbers
from hostile_text import GOOD, MEGABYTE, encodings, entities, no_sbml, truncated
from sbml_parts import (
    apply,
    call,
    ci,
    cn,
    decay,
    document,
    function,
    initial,
    model,
    nested,
    parameter,
    reaction,
    reference,
    rule,
    species,
    using,
)


def nesting() -> Iterator[Case]:
    """What overflows a stack or multiplies."""
    case = partial(Case, "nesting")
    ten = 10 * MEGABYTE
    big = partial(case, large=True)
    yield case("formula, 150 deep", lambda: model(rules=rule("rate", "x", nested(150)), parameters=MOVING), Wanted.RUNS)
    for depth in (400, 900):
        yield case(
            f"formula, {depth} deep",
            lambda depth=depth: model(rules=rule("rate", "x", nested(depth)), parameters=MOVING),
            Wanted.EITHER,
        )
        yield case(
            f"piecewise, {depth // 2} deep",
            lambda depth=depth: model(parameters=MOVING, rules=rule("rate", "x", _pieces(depth // 2))),
            Wanted.EITHER,
        )
    yield case("formula, 5,000 deep", lambda: model(rules=rule("rate", "x", nested(5000)), parameters=MOVING))
    yield big("10 MB of nested formula", lambda: model(rules=rule("rate", "x", nested(ten // 23)), parameters=MOVING))
    yield big("10 MB of nested elements", lambda: document("<a>" * (ten // 7) + "</a>" * (ten // 7)))
    yield big("10 MB of open elements", lambda: document("<a>" * (ten // 3)))
    yield big("10 MB of notes, nested", lambda: document(_notes("<b>" * (ten // 7) + "</b>" * (ten // 7))))
    yield big("10 MB of notes", lambda: document(_notes("<p>x</p>" * (ten // 8))), Wanted.EITHER)
    yield big("10 MB in one attribute", lambda: GOOD.replace('id="hostile"', f'id="{"a" * ten}"'), Wanted.EITHER)
    yield big(
        "100,000 attributes",
        lambda: GOOD.replace('id="hostile"', " ".join(f'a{n}="{n}"' for n in range(100_000))),
    )
    yield case(
        "a sum of 20,000 terms",
        lambda: model(rules=rule("rate", "x", apply("plus", *[ci("k")] * 20_000)), parameters=MOVING),
        Wanted.EITHER,
    )
    yield case("functions that double 40 times", lambda: _doubling_functions(40), Wanted.EITHER)
    yield case("rules that double 40 times", lambda: _doubling_rules(40), Wanted.EITHER)
    yield case("initial assignments that double 40 times", lambda: _doubling_initials(40), Wanted.EITHER)
    yield case("2,000 functions in a chain", lambda: _chained_functions(2000), Wanted.EITHER)
    yield case("2,000 rules in a chain", lambda: _chained_rules(2000), Wanted.EITHER)


def _notes(inside: str) -> str:
    return f'<model id="m"><notes><body xmlns="http://www.w3.org/1999/xhtml">{inside}</body></notes></model>'


def _pieces(depth: int) -> str:
    start = f"<piecewise><piece>{cn('1')}{apply('lt', ci('k'), cn('0'))}</piece><otherwise>"
    return start * depth + cn("2") + "</otherwise></piecewise>" * depth


def _doubling_functions(count: int) -> str:
    made = function("f0", "v", ci("v"))
    for n in range(1, count):
        made += function(f"f{n}", "v", apply("plus", call(f"f{n - 1}", ci("v")), call(f"f{n - 1}", ci("v"))))
    return model(functions=made, parameters=MOVING, rules=rule("rate", "x", call(f"f{count - 1}", ci("k"))))


def _doubling_rules(count: int) -> str:
    parameters = MOVING + "".join(parameter(f"y{n}", None, constant=False) for n in range(count))
    rules = rule("assignment", "y0", ci("x"))
    for n in range(1, count):
        rules += rule("assignment", f"y{n}", apply("plus", ci(f"y{n - 1}"), ci(f"y{n - 1}")))
    return model(parameters=parameters, rules=rules + rule("rate", "x", ci(f"y{count - 1}")))


def _doubling_initials(count: int) -> str:
    parameters = "".join(parameter(f"y{n}", "1") for n in range(count))
    initials = "".join(initial(f"y{n}", apply("times", ci(f"y{n - 1}"), ci(f"y{n - 1}"))) for n in range(1, count))
    return model(parameters=parameter("k") + parameters, initials=initials)


def _chained_functions(count: int) -> str:
    made = function("f0", "v", ci("v")) + "".join(
        function(f"f{n}", "v", call(f"f{n - 1}", ci("v"))) for n in range(1, count)
    )
    return model(functions=made, parameters=MOVING, rules=rule("rate", "x", call(f"f{count - 1}", ci("k"))))


def _chained_rules(count: int) -> str:
    parameters = MOVING + "".join(parameter(f"y{n}", None, constant=False) for n in range(count))
    rules = rule("assignment", "y0", ci("x")) + "".join(
        rule("assignment", f"y{n}", apply("plus", ci(f"y{n - 1}"), ci("k"))) for n in range(1, count)
    )
    return model(parameters=parameters, rules=rules)


def circles() -> Iterator[Case]:
    """Definitions that go round."""
    case = partial(Case, "circle")
    two = parameter("p", None, constant=False) + parameter("q", None, constant=False)
    yield case("rule of itself", lambda: model(parameters=two, rules=rule("assignment", "p", ci("p"))))
    yield case(
        "two rules",
        lambda: model(parameters=two, rules=rule("assignment", "p", ci("q")) + rule("assignment", "q", ci("p"))),
    )
    yield case("a function that calls itself", lambda: using(function("f", "v", call("f", ci("v")))))
    yield case(
        "two functions",
        lambda: using(function("f", "v", call("g", ci("v"))) + function("g", "v", call("f", ci("v")))),
    )
    yield case(
        "a function used before it is defined",
        lambda: using(function("f", "v", call("g", ci("v"))) + function("g", "v", ci("v"))),
        Wanted.EITHER,
    )
    fixed = parameter("p") + parameter("q")
    yield case("initial assignment of itself", lambda: model(parameters=fixed, initials=initial("p", ci("p"))))
    yield case(
        "two initial assignments",
        lambda: model(parameters=fixed, initials=initial("p", ci("q")) + initial("q", ci("p"))),
    )
    yield case(
        "a rule and an initial assignment",
        lambda: model(
            parameters=parameter("p") + parameter("q", None, constant=False),
            initials=initial("p", ci("q")),
            rules=rule("assignment", "q", ci("p")),
        ),
    )
    yield case("a rate that names itself", lambda: model(reactions=decay(apply("times", ci("decay"), ci("A")))))
    yield case(
        "500 rules in one circle",
        lambda: model(
            parameters="".join(parameter(f"p{n}", None, constant=False) for n in range(500)),
            rules="".join(rule("assignment", f"p{n}", ci(f"p{(n + 1) % 500}")) for n in range(500)),
        ),
    )


PACKAGES = {
    "comp": '<p:listOfSubmodels><p:submodel p:id="s" p:modelRef="elsewhere"/></p:listOfSubmodels>',
    "fbc": '<p:listOfObjectives p:activeObjective="o"><p:objective p:id="o" p:type="maximize"/></p:listOfObjectives>',
    "qual": "<p:listOfTransitions/>",
    "multi": '<p:listOfSpeciesTypes><p:speciesType p:id="t"/></p:listOfSpeciesTypes>',
    "distrib": "",
    "spatial": '<p:geometry p:coordinateSystem="cartesian"/>',
    "arrays": "",
    "dyn": "",
    "groups": '<p:listOfGroups><p:group p:id="g" p:kind="collection"/></p:listOfGroups>',
    "unheard_of": "<p:anything/>",
}  # fmt: skip


def packages() -> Iterator[Case]:
    """Level 3 packages, required or not."""
    for name, inside in PACKAGES.items():
        uri = f"http://www.sbml.org/sbml/level3/version1/{name}/version1"
        for required in ("true", "false", "maybe"):
            root = f'xmlns:p="{uri}" p:required="{required}"'
            yield Case(
                "package",
                f"{name}, required {required}",
                lambda root=root, inside=inside: model(root=root).replace("</model>", f"{inside}</model>"),
                Wanted.REFUSED if required == "true" else Wanted.EITHER,
            )
    uri = "http://www.sbml.org/sbml/level3/version1/qual/version1"
    yield Case("package", "used and not said", lambda: model(root=f'xmlns:p="{uri}"'), Wanted.EITHER)


def sizes() -> Iterator[Case]:
    """Many of everything."""
    case = partial(Case, "size", wanted=Wanted.EITHER)
    big = partial(case, large=True)
    yield case("2,000 species", lambda: model(species="".join(species(f"S{n}") for n in range(2000)), reactions=""))
    yield big("100,000 species", lambda: model(species="".join(species(f"S{n}") for n in range(100_000)), reactions=""))
    yield big(
        "100,000 parameters",
        lambda: model(parameters=parameter("k") + "".join(parameter(f"p{n}") for n in range(100_000))),
    )
    yield big(
        "10,000 reactions",
        lambda: model(
            species="".join(species(f"S{n}") for n in range(10_001)),
            reactions="".join(
                reaction(f"r{n}", reference(f"S{n}"), reference(f"S{n + 1}"), apply("times", ci("k"), ci(f"S{n}")))
                for n in range(10_000)
            ),
        ),
    )
    yield big(
        "100,000 errors",
        lambda: model(species="".join(species(f"S{n}", home="nowhere") for n in range(100_000)), reactions=""),
        wanted=Wanted.REFUSED,
    )


def every_case(truncations: int = 97) -> list[Case]:
    """All of them; a file is cut short at each ``truncations``-th byte."""
    made = (no_sbml(), truncated(truncations), encodings(), entities(), nesting(), numbers(), circles())
    return [case for cases in (*made, identities(), constructs(), packages(), sizes()) for case in cases]
