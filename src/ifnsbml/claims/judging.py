"""One check on one model, looked at in one way."""

from __future__ import annotations

from ifnsbml.claims.facts import NotExpressible
from ifnsbml.claims.kinds import Case, Check
from ifnsbml.claims.lab import Lab
from ifnsbml.claims.results import CaseResult, CheckResult
from ifnsbml.claims.verdicts import Finding, Mode, Verdict, worst
from ifnsbml.errors import IfnsbmlError

NOT_PROVABLE = "not provable here: "


def judge(check: Check, number: int, lab: Lab, mode: Mode) -> CheckResult:
    """Judge every case of a check; a failed run is an ERROR of this check alone."""
    cases = []
    for case in check.cases():
        try:
            finding = _look(check, case, lab, mode)
        except NotExpressible as lacking:
            cases.append(CaseResult(case.label, Verdict.NOT_APPLICABLE, str(lacking)))
        except IfnsbmlError as error:
            cases.append(CaseResult(case.label, Verdict.ERROR, str(error)))
        else:
            unproved = finding.holds is None
            detail = finding.message
            if unproved and NOT_PROVABLE.strip(": ") not in detail:
                detail = NOT_PROVABLE + detail
            witness = finding.witness if lab.recording else ()
            pictures = tuple(check.pictures(case, lab)) if lab.recording and mode is Mode.SIMULATED else ()
            cases.append(
                CaseResult(case.label, finding.verdict, detail, finding.numbers, finding.controls, witness, pictures)
            )
    verdict = worst(case.verdict for case in cases)
    told = [case for case in cases if case.verdict is verdict]
    more = f" (and {len(told) - 1} more)" if len(told) > 1 else ""
    return CheckResult(
        kind=check.kind,
        standing=check.standing,
        mode=mode,
        verdict=verdict,
        detail=told[0].detail + more,
        number=number,
        cases=tuple(cases),
        counted=not (mode is Mode.STRUCTURAL and Mode.SIMULATED in check.modes and verdict is Verdict.NOT_APPLICABLE),
    )


def _look(check: Check, case: Case, lab: Lab, mode: Mode) -> Finding:
    if Mode.SIMULATED in check.modes:
        lab.facts.needs_rates()
    lab.needs(*check.watches(case))
    return check.prove(case, lab) if mode is Mode.STRUCTURAL else check.examine(case, lab)
