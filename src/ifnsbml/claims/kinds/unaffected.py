"""unaffected: the same to solver precision."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from ifnsbml.claims.kinds.base import Case, Loss, tell
from ifnsbml.claims.lab import FINE, MIDDLE, RTOL
from ifnsbml.claims.recording import Limit, Picture
from ifnsbml.claims.responses import difference, level
from ifnsbml.claims.verdicts import Control, Finding
from ifnsbml.claims.vocabulary import Falls

if TYPE_CHECKING:
    from ifnsbml.claims.lab import Lab

_NAMES = {RTOL: "coarse", MIDDLE: "middle", FINE: "fine"}


class Unaffected(Loss):
    """The difference that the perturbation makes falls with the tolerance: a plateau is a real effect."""

    wiring: ClassVar[bool] = True

    kind: Literal["unaffected"]
    control: Falls

    def examine(self, case: Case, lab: Lab) -> Finding:
        limits, name = self.limits, case.observe
        apart = {}
        for tolerance in lab.tolerances:
            first = lab.reading(self.course(lab, case.stimulus, rtol=tolerance), name)
            second = lab.reading(self.course(lab, case.stimulus, case.change, rtol=tolerance), name)
            apart[tolerance] = difference(first, second, name)
        middle, fine = apart[MIDDLE], apart.get(FINE, 0.0)
        exact = middle <= limits.exact and (fine <= limits.rounding or fine <= limits.shrinks * middle)
        controls = self.controls(case, lab)

        def words() -> str:
            by = ", ".join(f"{value:.1e}" for value in apart.values())
            at = ", ".join(f"{tolerance:.0e}" for tolerance in apart)
            return f"with {tell(case.change)} {name} differs by {by} of its peak at rtol {at}"

        return Finding(
            exact,
            lab.told(words),
            tuple(controls),
            {_NAMES[tolerance]: value for tolerance, value in apart.items()},
        )

    def controls(self, case: Case, lab: Lab) -> list[Control]:
        """There is something to leave alone, and the perturbation hits its own target."""
        name = case.observe
        peak = level(self.course(lab, case.stimulus, rtol=MIDDLE), name)
        under = self.control.stimulus(case.stimulus)
        small = lab.told(lambda: f"{name} is only {peak:.3g} nM: nothing to leave alone")
        large = lab.told(lambda: f"{name} reaches {peak:.3g} nM")
        found = [Control(peak >= self.limits.floor, small, large)]
        return found + self.falling(lab, self.control.falls, under, case.change)

    def pictures(self, case: Case, lab: Lab) -> Iterator[Picture]:
        name, limits = case.observe, self.limits
        curves = (
            self.curve(lab, "control", name, case.stimulus),
            self.curve(lab, "tested", name, case.stimulus, case.change),
        )
        # The band is far narrower than a line is drawn; it says what the two curves must agree to.
        peak = level(self.course(lab, case.stimulus), name)
        near = Limit(peak * (1 + limits.exact), f"the control's peak ± {limits.exact:g} of it")
        yield Picture(curves, (near,))
        under = self.control.stimulus(case.stimulus)
        yield from self.kept_shown(lab, self.control.falls, under, case.change, limits.falls, "at most")

    def prove(self, case: Case, lab: Lab) -> Finding:
        name = case.observe
        whole, after = self.arm(lab, case.stimulus), self.arm(lab, case.stimulus, case.change)
        same = lab.prover.same(whole, after, name, sums=True)
        if not same.holds:
            return Finding(None, same.detail)
        controls = [self.able(lab, whole, name)]
        under = self.control.stimulus(case.stimulus)
        controls += self.hitting(lab, self.control.falls, under, case.change)
        return Finding(
            True,
            f"{name} does not depend on {', '.join(case.change)}: {same.detail}",
            tuple(controls),
            witness=same.witness,
        )
