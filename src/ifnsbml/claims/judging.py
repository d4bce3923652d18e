"""One check on one model, looked at in one way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ifnsbml.claims.checks import Case, Check, Experiment
from ifnsbml.claims.conditions import Resolver
from ifnsbml.claims.figures import Figure
from ifnsbml.claims.prover import CaseProofs, Prover
from ifnsbml.claims.results import CaseResult, CheckResult
from ifnsbml.claims.runner import Runner
from ifnsbml.claims.verdicts import Finding, Mode, Verdict, worst
from ifnsbml.errors import IfnsbmlError
from ifnsbml.model.annotations import ModelFacts, NotExpressible

NOT_PROVABLE = "not provable here: "

Look = Callable[[Case], tuple[Finding, Sequence[Figure]]]
"""What a case shows, and what there is to be looked at beside it."""


def prove(check: Check, number: int, resolver: Resolver, prover: Prover, *, recording: bool = False) -> CheckResult:
    """Judge every case of a check on the equations, or by what the file says of itself.

    Args:
        check: the check.
        number: its number within its claim.
        resolver: what conditions mean on the model.
        prover: of the same model.
        recording: keep what a proof rests on.
    """

    if not isinstance(check, Experiment):
        return inspect(check, number, resolver.facts)

    def look(case: Case) -> tuple[Finding, Sequence[Figure]]:
        resolver.facts.needs_rates()
        conditions = resolver.expressible(check.conditions(case))
        check.can_tell(case, resolver.scenarios(conditions), resolver.facts)
        return check.prove(case, CaseProofs(prover, resolver, conditions)), ()

    return _judged(check, number, Mode.STRUCTURAL, look, recording=recording)


def inspect(check: Check, number: int, facts: ModelFacts) -> CheckResult:
    """Judge every case of a check by what the file says of itself; for kinds that run nothing.

    Args:
        check: the check.
        number: its number within its claim.
        facts: what the file says.
    """
    return _judged(check, number, Mode.STRUCTURAL, lambda case: (check.inspect(case, facts), ()))


def simulate(check: Experiment, number: int, runner: Runner, *, recording: bool = False) -> CheckResult:
    """Judge every case of a check by simulation; a run that fails is an ERROR of this check alone.

    Args:
        check: the check.
        number: its number within its claim.
        runner: of the model.
        recording: keep pictures of what was compared.
    """

    def look(case: Case) -> tuple[Finding, Sequence[Figure]]:
        settled, runs = runner.runs(check, case)
        finding = check.judge(settled, runs)
        return finding, tuple(check.pictures(settled, runs)) if recording else ()

    return _judged(check, number, Mode.SIMULATED, look, recording=recording)


def _judged(check: Check, number: int, mode: Mode, look: Look, *, recording: bool = False) -> CheckResult:
    cases = list(_cases(check, look, recording=recording))
    verdict = worst(case.verdict for case in cases)
    if verdict is Verdict.HELD_IN_PART and any(case.unproved for case in cases):
        verdict = Verdict.NOT_APPLICABLE  # some cases are proved, others cannot be: nothing is known of the whole
    return CheckResult(
        kind=check.kind,
        standing=check.standing,
        mode=mode,
        verdict=verdict,
        detail=_in_words(cases, verdict),
        number=number,
        cases=tuple(cases),
        counted=not (mode is Mode.STRUCTURAL and Mode.SIMULATED in check.modes and verdict is Verdict.NOT_APPLICABLE),
    )


def _in_words(cases: Sequence[CaseResult], verdict: Verdict) -> str:
    """Why the verdict on a check is what it is: what its first such case says, and how many there are."""
    if verdict is Verdict.HELD_IN_PART:
        lacking = [case for case in cases if not case.applies]
        holding = len(cases) - len(lacking)
        return f"{holding} of {len(cases)} experiments apply, and hold; the others do not: {lacking[0].detail}"
    told = [case for case in cases if case.verdict is verdict]
    told = [case for case in told if case.unproved] or told
    return told[0].detail + (f" (and {len(told) - 1} more)" if len(told) > 1 else "")


def _cases(check: Check, look: Look, *, recording: bool) -> Iterator[CaseResult]:
    for case in check.cases():
        try:
            finding, pictures = look(case)
            numbers = finding.numbers
        except NotExpressible as lacking:
            yield CaseResult(case.label, Verdict.NOT_APPLICABLE, str(lacking), lacks=lacking.names, applies=False)
        except IfnsbmlError as error:
            yield CaseResult(case.label, Verdict.ERROR, str(error))
        else:
            detail = finding.message
            if finding.holds is None and NOT_PROVABLE.strip(": ") not in detail:
                detail = NOT_PROVABLE + detail
            yield CaseResult(
                case.label,
                finding.verdict,
                detail,
                numbers,
                tuple(control.plain() for control in finding.controls),
                finding.witness if recording else (),
                tuple(pictures),
            )
