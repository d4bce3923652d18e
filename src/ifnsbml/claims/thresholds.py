"""Every number that separates a pass from a failure, in one place.

A check may depart from one of them with ``thresholds: {name: value}``, and then says ``why``.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class Thresholds(BaseModel):
    """Defaults for every kind. Responses are peak minus rest unless the check says otherwise; nM, minutes."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)

    floor: float = Field(default=1e-3, gt=0)
    """Least response (nM) that counts as one at all."""
    fold: float = Field(default=10.0, gt=1)
    """Present, context: peak over rest."""
    flat: float = Field(default=1e-6, gt=0)
    """Present: drift of the silent arm over the stimulated peak."""
    zero: float = Field(default=1e-9, gt=0)
    """Absent, context: peak over the peak where it may form."""
    abolished: float = Field(default=0.05, gt=0, lt=1)
    """Required: loss over wild type, at most."""
    preserved: float = Field(default=0.70, gt=0)
    """Dispensable: loss over wild type, at least."""
    raised: float = Field(default=1.3, gt=1)
    """Raised: loss (or stimulus) over wild type, at least."""
    lowered: float = Field(default=0.77, gt=0, lt=1)
    """Raised, direction down: at most."""
    half: float = Field(default=0.20, gt=0, lt=1)
    """Insufficient: one input alone over both, at most."""
    selective: float = Field(default=0.05, gt=0, lt=1)
    """Selective: the other's response over the inducer's."""
    preferential: float = Field(default=1.5, gt=1)
    """Preferential: ratio of responses, at least."""
    matched: float = Field(default=0.01, gt=0, lt=0.5)
    """Matched doses: relative difference left, at most."""
    exact: float = Field(default=1e-6, gt=0)
    """Unaffected: difference over peak at rtol 1e-9, at most."""
    shrinks: float = Field(default=0.1, gt=0, lt=1)
    """Unaffected: difference at rtol 1e-12 over that at 1e-9."""
    rounding: float = Field(default=1e-11, gt=0)
    """Unaffected: below this a difference is rounding."""
    returned: float = Field(default=0.30, gt=0, lt=1)
    """Transient: end over peak, at most."""
    sustained: float = Field(default=0.5, gt=0, lt=1)
    """Control: end over peak of what must stay, at least."""
    falls: float = Field(default=0.5, gt=0, lt=1)
    """Control: loss over wild type of what must fall, at most."""
    grid_steps: float = Field(default=3.0, ge=1)
    """Order: least distance of half-times, in grid steps."""


DEFAULTS = Thresholds()
