"""Numbers that are none, ids that are none or taken, and valid constructs that cannot be treated."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from cases import Case, Wanted
from hostile_text import GOOD
from sbml_parts import (
    apply,
    call,
    ci,
    cn,
    compartment,
    decay,
    document,
    event,
    function,
    math,
    model,
    parameter,
    reaction,
    reference,
    rule,
    species,
    using,
)

SWITCH = (
    f"<piecewise><piece>{cn('1')}{apply('gt', ci('A'), cn('5'))}</piece><otherwise>{cn('-1')}</otherwise></piecewise>"
)
MOVING = parameter("k") + parameter("x", "1", constant=False)


def numbers() -> Iterator[Case]:
    """Numbers that are none, or too large, where a number is asked for."""
    case = partial(Case, "number", wanted=Wanted.EITHER)
    for said in ("NaN", "INF", "-INF", "1e999", "-1e999", "1e308", "5e-324", "0x10", "1,5", "lots", "", "9" * 5000):
        shown = said[:12] or "nothing"
        yield case(f"parameter {shown}", lambda said=said: model(parameters=parameter("k", said)))
        yield case(f"concentration {shown}", lambda said=said: model(species=species("A", said)))
        yield case(f"size {shown}", lambda said=said: model(compartments=compartment(size=said)))
        yield case(
            f"stoichiometry {shown}",
            lambda said=said: model(reactions=reaction("decay", reference("A", said), "", ci("k"))),
        )
        yield case(
            f"in a law: {shown}",
            lambda said=said: model(reactions=reaction("decay", reference("A"), "", apply("times", cn(said), ci("A")))),
        )
    for said in ("0", "-1"):
        yield case(f"size {said}", lambda said=said: model(compartments=compartment(size=said)))
    yield case("spatial dimensions -1", lambda: model(compartments=compartment(dimensions="-1")))
    yield case("spatial dimensions 2.5", lambda: model(compartments=compartment(dimensions="2.5")))
    exponent = ' type="e-notation"'
    for power in ("308", "999", "999999999", "9" * 400):
        body = f"<cn{exponent}> 1 <sep/> {power} </cn>"
        yield case(f"e-notation {power[:12]}", lambda body=body: model(reactions=decay(apply("times", body, ci("A")))))
    for over, under in (("1", "0"), ("9" * 400, "1"), ("1", "9" * 400)):
        body = f'<cn type="rational"> {over} <sep/> {under} </cn>'
        yield case(
            f"rational {over[:6]}/{under[:6]}", lambda body=body: model(reactions=decay(apply("times", body, ci("A"))))
        )
    yield case("integer of 5,000 digits", lambda: model(reactions=decay(cn("9" * 5000, ' type="integer"'))))
    tower = apply("power", cn("9"), apply("power", cn("9"), apply("power", cn("9"), cn("9"))))
    yield case("9^9^9^9", lambda: model(reactions=decay(apply("times", tower, ci("A")))))
    yield case("a factorial of 10^9", lambda: model(reactions=decay(apply("factorial", cn("1e9")))))
    yield case("division by zero", lambda: model(reactions=decay(apply("divide", ci("A"), cn("0")))))
    yield case(
        "zero by zero at the start",
        lambda: model(species=species("A", "0"), reactions=decay(apply("divide", ci("A"), ci("A")))),
    )
    yield case("root of a negative", lambda: model(reactions=decay(apply("root", apply("minus", ci("A"))))))
    yield case("logarithm of a negative", lambda: model(reactions=decay(apply("ln", apply("minus", ci("A"))))))


def identities() -> Iterator[Case]:
    """Ids that are taken twice, point nowhere or are no ids."""
    case = partial(Case, "id")
    odd = partial(case, wanted=Wanted.EITHER)
    yield case("two parameters", lambda: model(parameters=parameter("k") * 2))
    yield case("a species and a parameter", lambda: model(parameters=parameter("k") + parameter("A")))
    yield case("two reactions", lambda: model(reactions=decay(ci("k")) * 2))
    yield case("two rules for one", lambda: model(parameters=MOVING, rules=rule("rate", "x", ci("k")) * 2))
    yield case("two functions", lambda: model(functions=function("f", "v", ci("v")) * 2))
    yield case(
        "the same metaid",
        lambda: model(parameters=parameter("k", extra='metaid="m"') + parameter("l", extra='metaid="m"')),
    )
    yield case("a compartment that is not there", lambda: model(species=species("A", home="nowhere")))
    yield case("a species that is not there", lambda: model(reactions=reaction("decay", reference("Z"), "", ci("k"))))
    yield case("a name that is not there", lambda: model(reactions=decay(ci("kk"))))
    yield case("a function that is not there", lambda: model(reactions=decay(call("f", ci("A")))))
    yield case(
        "a unit that is not there",
        lambda: model(parameters=parameter("k", extra='units="furlong"')),
        wanted=Wanted.RUNS,
    )  # as RoadRunner and COPASI: only units are lost by it
    yield case("an event for what is fixed", lambda: model(events=event(apply("gt", ci("A"), cn("1")), {"k": cn("2")})))
    for said in ("é", "Ж", "1k", "a-b", "a b", "", "a.b", "😀", "a'", "[A]"):
        yield case(f"{said!r}", lambda said=said: model(species=species(said), reactions=decay(ci("k"))))
    for said in (
        "time",
        "pi",
        "exp",
        "lambda",
        "NaN",
        "inf",
        "True",
        "None",
        "__class__",
        "init",
        "e",
        "I",
        "E",
        "S",
        "N",
        "oo",
        "zoo",
        "delay",
        "avogadro",
        "value",
        "_",
    ):
        yield odd(
            f"{said} as a species",
            lambda said=said: model(
                species=species(said, "10"),
                reactions=reaction("decay", reference(said), "", apply("times", ci("k"), ci(said))),
            ),
        )
    yield odd(
        "of 100,000 letters",
        lambda: model(
            species=species("A" + "b" * 100_000),
            reactions=reaction("decay", reference("A" + "b" * 100_000), "", ci("k")),
        ),
    )
    yield odd("the model has none", lambda: GOOD.replace(' id="hostile"', ""))
    markup = 'name="&lt;script&gt;alert(1)&lt;/script&gt; [bold red]x[/] {{7*7}} \x07"'.replace("\x07", "&#9;")
    yield odd("markup in names", lambda: model(attributes=markup, species=species("A", "10", extra=markup)))


def constructs() -> Iterator[Case]:
    """What is valid and cannot be treated."""
    case = partial(Case, "construct")
    odd = partial(case, wanted=Wanted.EITHER)
    yield case(
        "an algebraic rule",
        lambda: model(
            parameters=MOVING, rules=f"<algebraicRule>{math(apply('minus', ci('x'), ci('k')))}</algebraicRule>"
        ),
    )
    delay = '<apply><csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/delay">d</csymbol>'
    yield case("a delay", lambda: model(reactions=decay(f"{delay}{ci('A')}{cn('1')}</apply>")))
    yield case("a delay within a function", lambda: using(function("f", "v", f"{delay}{ci('v')}{cn('1')}</apply>")))
    yield case(
        "an unknown csymbol",
        lambda: model(reactions=decay('<csymbol encoding="text" definitionURL="http://example.org/x">x</csymbol>')),
    )
    yield case("a fast reaction", lambda: model(reactions=reaction("decay", reference("A"), "", ci("k"), fast="true")))
    yield case("a reaction without a law", lambda: model(reactions=reaction("decay", reference("A"))))
    yield case("a law without a formula", lambda: model(reactions=decay("")[:-11] + "<kineticLaw/></reaction>"))
    yield odd("an empty formula", lambda: model(reactions=decay(" ")))
    yield odd(
        "an event",
        lambda: model(events=event(apply("lt", ci("A"), cn("5")), {"A": cn("10")})),
    )
    yield odd(
        "an event with a delay",
        lambda: model(events=event(apply("lt", ci("A"), cn("5")), {"A": cn("10")}, delay=cn("3"))),
    )
    yield odd(
        "an event that fires for ever",
        lambda: model(
            parameters=MOVING, events=event(apply("gt", ci("x"), cn("0")), {"x": apply("plus", ci("x"), cn("1"))})
        ),
    )
    yield odd(
        "an event that undoes itself",
        lambda: model(
            parameters=MOVING,
            rules=rule("rate", "x", cn("1")),
            events=event(apply("gt", ci("x"), cn("2")), {"x": cn("2")}),
        ),
    )
    yield odd(
        "an explosion", lambda: model(reactions=reaction("grow", "", reference("A"), apply("times", ci("A"), ci("A"))))
    )
    yield odd(
        "a stiff switch",
        lambda: model(
            reactions=decay(
                apply(
                    "times",
                    cn("1e15"),
                    SWITCH,
                )
            )
        ),
    )
    yield odd(
        "two million oscillations",
        lambda: model(parameters=MOVING, rules=rule("rate", "x", apply("sin", apply("times", cn("1e9"), ci("x"))))),
    )
    yield odd("a truth value as a number", lambda: model(reactions=decay(apply("gt", ci("A"), cn("1")))))
    yield odd(
        "a number as a truth value",
        lambda: model(reactions=decay(f"<piecewise><piece>{ci('k')}{ci('A')}</piece></piecewise>")),
    )
    yield odd("one argument too many", lambda: model(reactions=decay(apply("divide", ci("A"), ci("k"), ci("k")))))
    yield odd("one argument too few", lambda: model(reactions=decay(apply("divide", ci("A")))))
    yield odd("nothing in the model", lambda: document('<model id="nothing"/>'))
    yield odd("species without reactions", lambda: model(reactions=""))
    yield odd(
        "a compartment that shrinks to nothing",
        lambda: model(compartments=compartment(constant=False), rules=rule("rate", "cell", cn("-0.1"))),
    )
