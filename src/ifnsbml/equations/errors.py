"""What the equation reader says when it cannot treat a model."""

from __future__ import annotations

from ifnsbml.errors import IfnsbmlError


class EquationsError(IfnsbmlError):
    """The model's mathematics is incomplete or contradicts itself."""


class UnsupportedModelError(EquationsError):
    """The model uses something that has no exact ODE form here; ``feature`` names it."""

    def __init__(self, feature: str, where: str, hint: str = "") -> None:
        self.feature = feature
        self.where = where
        message = f"{where}: {feature} cannot be turned into exact ordinary differential equations"
        super().__init__(f"{message}; {hint}." if hint else f"{message}.")
        self._given = (feature, where, hint)

    def __reduce__(self) -> tuple[type[UnsupportedModelError], tuple[str, str, str]]:
        return type(self), self._given  # by what it is made of: it comes back from another process
