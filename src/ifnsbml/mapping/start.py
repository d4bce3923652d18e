"""Start values that a file computes: read from the engine, before anything has moved or happened."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ifnsbml.model.document import ModelSource
from ifnsbml.simulation.model import RunnableModel

_MOMENT = 1e-9
"""How long is run, in the file's unit of time; only the first point is used."""


class MappedStart:
    """The start values of one model under settings, each looked up once.

    ``source`` has no events: what happens at time zero is no start value.
    """

    def __init__(self, source: ModelSource) -> None:
        self._source = source
        self._known: dict[tuple[str, frozenset[tuple[str, float]]], float] = {}

    @cached_property
    def _model(self) -> RunnableModel:
        return RunnableModel(self._source)

    def __call__(self, name: str, settings: Mapping[str, float]) -> float:
        """The value that ``name`` has at time zero.

        Raises:
            IfnsbmlError: see :meth:`RunnableModel.simulate`, as where a constant has no value at all.
        """
        # A value that only a pulse needs is no setting of a model without them.
        known = {id_: value for id_, value in settings.items() if id_ in self._model.settable}
        key = (name, frozenset(known.items()))
        if key not in self._known:
            course = self._model.simulate(known, [name], until=_MOMENT, points=2)
            self._known[key] = float(course.column(name)[0])
        return self._known[key]
