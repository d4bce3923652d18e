"""unaffected: the same to solver precision."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from ifnsbml.claims.checks.base import Case, able, tell
from ifnsbml.claims.checks.contrast import Loss, hitting
from ifnsbml.claims.conditions import FINE, FINE_ROLES, MIDDLE, RTOL, Conditions
from ifnsbml.claims.fields import Falls
from ifnsbml.claims.figures import Figure, Limit
from ifnsbml.claims.measures import Course, difference, level
from ifnsbml.claims.verdicts import Control, Finding

if TYPE_CHECKING:
    from ifnsbml.claims.prover import CaseProofs
    from ifnsbml.claims.runs import Runs

_TOLERANCES = {"coarse": ("_coarse", RTOL), "middle": ("", MIDDLE), "fine": ("_fine", FINE)}
"""Each tolerance by its name in the numbers, with the ending of its two roles."""


class Unaffected(Loss):
    """The difference that the perturbation makes falls with the tolerance: a plateau is a real effect.

    Both arms are run at rtol 1e-6, 1e-9 and 1e-12. The middle difference must be within ``exact`` of the peak; unless
    it is mere rounding, the finest must be that, or have shrunk. A way of looking that cannot afford the finest
    judges by the middle one alone: a real effect smaller than a millionth of the peak then passes.
    """

    wiring: ClassVar[bool] = True

    kind: Literal["unaffected"]
    control: Falls

    def conditions(self, case: Case) -> Conditions:
        read, found = (case.observe,), {}
        for ending, rtol in _TOLERANCES.values():
            found[f"control{ending}"] = self.condition(case.stimulus, observe=read, rtol=rtol)
            found[f"tested{ending}"] = self.condition(case.stimulus, case.change, observe=read, rtol=rtol)
        return found | self.pair_beside(self.control.stimulus(case.stimulus), case.change, self.control.falls)

    def judge(self, case: Case, runs: Mapping[str, Course]) -> Finding:
        limits, name = self.limits, case.observe
        differences: dict[str, float] = {}

        def differs(at: str) -> float:
            if at not in differences:
                ending, _ = _TOLERANCES[at]
                differences[at] = difference(runs[f"control{ending}"], runs[f"tested{ending}"], name)
            return differences[at]

        middle = differs("middle")
        judged = ["middle"]
        exact = middle <= limits.exact
        if exact and middle > limits.rounding and runs.keys() >= FINE_ROLES:
            judged.append("fine")
            exact = differs("fine") <= max(limits.rounding, limits.shrinks * middle)

        def words() -> str:
            by = " and ".join(f"{differs(at):.1e} of its peak at rtol {_TOLERANCES[at][1]:.0e}" for at in judged)
            return f"with {tell(case.change)} {name} differs by {by}"

        peak = level(runs["control"], name)
        there = Control(
            peak >= self.least(name),
            lambda: f"{name} is only {peak:.3g} nM: nothing to leave alone",
            lambda: f"{name} reaches {peak:.3g} nM",
        )
        hits = self.falling(runs["beside"], runs["beside_tested"], self.control.falls, case.change)
        # The verdict does not need all of them.
        known = [at for at, (ending, _) in _TOLERANCES.items() if f"control{ending}" in runs]
        return Finding(exact, words, (there, *hits), lambda: {at: differs(at) for at in known})

    def pictures(self, case: Case, runs: Runs) -> Iterator[Figure]:
        name, limits = case.observe, self.limits
        curves = self.curve(runs, "control", "control_coarse", name), self.curve(runs, "tested", "tested_coarse", name)
        # The band is far narrower than a line is drawn; it says what the two curves must agree to.
        peak = level(runs["control_coarse"], name)
        yield Figure(curves, (Limit(peak * (1 + limits.exact), f"the control's peak ± {limits.exact:g} of it"),))
        yield from self.kept_shown(runs, self.control.falls, limits.falls, "at most")

    def prove(self, case: Case, proofs: CaseProofs) -> Finding:
        name = case.observe
        same = proofs.same("control", "tested", name, sums=True)
        if not same.holds:
            return Finding(None, same.detail)
        return Finding(
            True,
            f"{name} does not depend on {', '.join(case.change)}: {same.detail}",
            (able(proofs, "control", name), *hitting(proofs, self.control.falls, case.change)),
            witness=same.witness,
        )
