"""Checks, arms and cases in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from ifnsbml.claims.checks import Case, Check, Experiment
from ifnsbml.claims.checks.composition import Composition
from ifnsbml.claims.checks.omitted import Omitted

GREEK = {"alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "omega": "ω", "kappa": "κ", "epsilon": "ε"}
MODES = {"structural": "Proof", "simulated": "Simulation", "ensemble": "Ensemble"}
STANDINGS = {
    "stated": "said in the review's text",
    "figure": "in a figure, a legend or a box of the review",
    "inferred": "follows from what the review states, but is not said",
    "hypothesis": "offered by the review as possible",
    "unknown": "the review says that nobody knows",
}
RESTS = {"wiring": "on the wiring", "parameters": "on the parameters", "": "not told apart"}
Label = Callable[[str], str]


def listed(words: Iterable[str], last: str = "and") -> str:
    """``a, b and c``."""
    found = list(words)
    return f" {last} ".join([", ".join(found[:-1]), found[-1]]) if len(found) > 1 else "".join(found)


def input_words(name: str, value: float) -> str:
    """One input and its value as a person would say it; an unknown one as it is written."""
    prefix, _, rest = name.partition("_")
    what = rest.replace("_", " ")
    if prefix == "IFN" and rest in GREEK:
        return f"IFN-{GREEK[rest]} {value:g} nM"
    if prefix == "inhibition" and rest:
        what = " ".join(GREEK.get(word, word) for word in rest.split("_")).replace("PKC δ", "PKC-δ")
        return {0.0: f"{what} not inhibited", 1.0: f"{what} inhibited"}.get(value, f"{what} inhibited by {value:.0%}")
    if prefix == "expression" and rest:
        return {0.0: f"{what} lost", 1.0: f"{what} as in the wild type"}.get(value, f"{what} at {value:g} × wild type")
    if prefix == "mutant" and rest:
        return f"{what} mutant" if value == 1 else f"{what} mutant at {value:g}"
    if prefix in ("hypothesis", "context") and rest:
        state = {0.0: "off", 1.0: "on"}.get(value, f"at {value:g}")
        return f"{prefix} “{what}” {state}"
    return f"{name} = {value:g}"


def inputs_words(values: Mapping[str, float]) -> str:
    """Several inputs together."""
    return listed(input_words(name, value) for name, value in values.items())


def stimulus_words(stimulus: Mapping[str, float]) -> str:
    """A stimulus, or that there is none."""
    return inputs_words(stimulus) or "no interferon"


def context_words(context: str) -> str:
    """A named cell."""
    return f"{context.replace('_', ' ')} cell"


def arm_words(stimulus: Mapping[str, float], change: Mapping[str, float], context: str | None) -> str:
    """One run of a picture."""
    words = [stimulus_words(stimulus)]
    words += [inputs_words(change)] if change else []
    words += [context_words(context)] if context else []
    return ", ".join(words)


def case_words(check: Check, case: Case, label: Label) -> str:
    """One case of a check."""
    if not isinstance(check, Experiment):
        return _static_case(check, case)
    words = [label(case.observe)] if case.observe else [" → ".join(map(label, check.observe))]
    words.append(f"under {stimulus_words(case.stimulus)}")
    words += [f"against {stimulus_words(case.against)}"] if case.against else []
    words += [f"with {inputs_words(case.change)}"] if case.change else []
    words += [f"in a {context_words(case.context)}"] if case.context else []
    return " ".join(words)


def _static_case(check: Check, case: Case) -> str:
    what, _, number = case.observe.rpartition(" ")
    if isinstance(check, Omitted) and what == "step" and check.steps:
        step = check.steps[int(number)]
        return f"{step.told}: drawn {step.drawn}" if step.drawn == "never" else f"{step.told}: drawn as {step.drawn}"
    if isinstance(check, Composition):
        kind, _, told = case.observe.partition(": ")
        return f"There is {told}" if kind.startswith("find") else f"Never {told}"
    return case.observe


def kind_means(check: Check) -> str:
    """What the kind of a check has to show, in a sentence."""
    text = (type(check).__doc__ or "").strip().split("\n\n")[0]
    return " ".join(text.split()).replace("``", "")


def scenario_words(check: Check, label: Label) -> list[str]:
    """The experiment of a check, and its controls, in sentences."""
    if not isinstance(check, Experiment):
        return ["Read from the file itself; nothing is run."]
    return [_experiment(check, label), *_controls(check, label)]


def _experiment(check: Experiment, label: Label) -> str:
    cell = f"a {context_words(check.context)}" if check.context else "the cell"
    only_in: Sequence[str] | None = getattr(check, "only_in", None)
    if only_in:
        cell = listed((f"a {context_words(name)}" for name in only_in), "or")
        cell += f" and a {context_words(getattr(check, 'elsewhere', 'generic'))}"
    each = ", each by itself" if len(check.stimulus) > 1 else ""
    given = listed((stimulus_words(stimulus) for stimulus in check.stimulus), "or") + each
    text = f"Given {given}, {cell} is watched for {check.window.until:g} min"
    text += _compared(check)
    if check.settings:
        text += f". In every run: {inputs_words(check.settings)}"
    text += f". Read: {'; '.join(label(name) for name in check.observe)}."
    return text


def _compared(check: Experiment) -> str:
    """With what the run is compared."""
    for name, told in (("not_by", "against"), ("over", "against")):
        others = getattr(check, name, None)
        if others:
            match = getattr(check, "match", "none")
            doses = " at the doses written" if match == "none" else f" at doses matched on {match}"
            return f", {told} {listed((stimulus_words(other) for other in others), 'or')}{doses}"
    losses = getattr(check, "losses", None)
    if losses:
        return f", once as it is, with {listed((inputs_words(loss) for loss in losses), 'or')}, and with all of it"
    changes = getattr(check, "perturbation", None)
    if changes:
        return f", once as it is and once with {listed((inputs_words(change) for change in changes), 'or')}"
    return ""


_CONTROLS = {
    "survives": "keep their response",
    "falls": "fall",
    "responds": "respond",
    "sustained": "stay up",
}


def _controls(check: Experiment, label: Label) -> list[str]:
    control = getattr(check, "control", None)
    if control is None:
        return []
    under = getattr(control, "under", None)
    where = f" under {stimulus_words(under)}" if under is not None else ""
    sentences = []
    for field, verb in _CONTROLS.items():
        names = getattr(control, field, None)
        if names:
            said = (
                verb
                if len(names) > 1
                else {"keep their response": "keeps its response", "stay up": "stays up"}.get(verb, verb + "s")
            )
            sentences.append(f"Control: {'; '.join(label(name) for name in names)} {said}{where}.")
    if getattr(control, "forms_under", None):
        forms = listed((stimulus_words(stimulus) for stimulus in control.forms_under), "or")
        beside = f" with {inputs_words(control.settings)}" if control.settings else ""
        cell = f" in a {context_words(control.context)}" if control.context else ""
        sentences.append(f"Control: it does form under {forms}{beside}{cell}.")
    if getattr(control, "also", None):
        sentences.append(f"Control: with {inputs_words(control.also)} as well, the response is gone.")
    return sentences
