"""A model that was loaded: what it is, and tables of what it has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Self

from ifnsbml._tables import Table
from ifnsbml.errors import IfnsbmlError
from ifnsbml.model.symbols import SymbolKind
from ifnsbml.simulation.isolated import GuardedModel, guarded

if TYPE_CHECKING:
    from types import TracebackType

PATIENCE = 1200.0
"""Seconds after which reading a file, or running it, is given up; the whole model takes a few."""

_PURPOSES = {
    "IFN_": "ligand",
    "expression_": "expression",
    "inhibition_": "inhibition",
    "mutant_": "mutant",
    "context_": "context",
    "hypothesis_": "hypothesis",
}
"""What an input of this prefix is for; see the public names of the models."""


class LoadedModel:
    """A file in a process of its own, and its tables; see :class:`ifnsbml.api.SbmlModel`."""

    def __init__(self, path: Path, shown: str | None = None, *, kept: object = None) -> None:
        """Read and compile the file; see :func:`load`.

        ``shown`` is what messages call it, if not by its path; ``kept`` lives as long as the model.
        """
        self.path = path
        self._shown = shown
        self._kept = kept
        with self._named():
            self._engine: GuardedModel = guarded(path, timeout=PATIENCE)

    # --- what it is ------------------------------------------------------------------------

    @property
    def id(self) -> str:
        """The model's SBML id, by which claims know it; "" where the file gives none."""
        from ifnsbml.model.annotation_reader import read_facts

        with self._named():
            return read_facts(self.path).name

    @property
    def name(self) -> str:
        """The model's name, or its id."""
        return self._engine.name

    @property
    def time_unit(self) -> str:
        """The unit of time, as "min"; "" where the file declares none."""
        return self._engine.time_unit

    @property
    def ligands(self) -> tuple[str, ...]:
        """The ids of the ligands, of which naming one in a run silences the others."""
        return self._engine.ligands

    @property
    def assumptions(self) -> tuple[str, ...]:
        """Values that the file leaves open, and what is assumed, as sentences."""
        return self._engine.assumptions

    @property
    def inputs(self) -> Table:
        """What can be set in a run: ligands, expression levels, inhibitors and switches first, then other parameters.

        Example:
            >>> import ifnsbml
            >>> ifnsbml.load("type2_jak_stat").inputs["IFN_gamma"]["what"]
            'ligand'
        """
        order = {what: number for number, what in enumerate(_PURPOSES.values())}
        rows = [(*self._row(id_), self._purpose(id_)) for id_ in self._engine.inputs]
        rows.sort(key=lambda row: order.get(row[-1], len(order)))
        return Table(("id", "name", "value", "unit", "what"), rows, title=f"{self.name}: inputs")

    @property
    def observables(self) -> Table:
        """What a run records where nothing else is asked for: read-outs, or species in a file without any.

        ``value`` is None where a rule of the file computes it.

        Example:
            >>> import ifnsbml
            >>> "obs_STAT1_pY701" in ifnsbml.load("type2_jak_stat").observables
            True
        """
        return self._table(self._recorded, "observables")

    @property
    def species(self) -> Table:
        """All species; ``value`` is the declared start, None where something computes it.

        Example:
            >>> import ifnsbml
            >>> ifnsbml.load("type2_jak_stat").species["STAT1_STAT1_nucleus"]["value"]
            0.0
        """
        return self._table(self._engine.species, "species")

    def close(self) -> None:
        """End the process of the model; the next run starts another."""
        self._engine.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        counts = f"{len(self._engine.species)} species, {len(self._engine.inputs)} inputs"
        return f"<SbmlModel {self.name!r}: {counts}, {len(self._engine.observables)} observables>"

    def _repr_html_(self) -> str:
        ligands = ", ".join(self._engine.ligands) or "none"
        return (
            f"<p><b>{escape(self.name)}</b>: {len(self._engine.species)} species, {len(self._engine.inputs)} inputs, "
            f"{len(self._engine.observables)} observables; ligands: {escape(ligands)}</p>"
        )

    @property
    def _recorded(self) -> tuple[str, ...]:
        """What a run records where nothing else is asked for."""
        return self._engine.default_observables

    def _row(self, id_: str) -> tuple[str, str, float | None, str]:
        return id_, self._engine.label(id_), self._engine.declared(id_), self._engine.unit(id_)

    def _table(self, ids: Sequence[str], title: str) -> Table:
        rows = [(*self._row(id_), self._purpose(id_)) for id_ in ids]
        return Table(("id", "name", "value", "unit", "what"), rows, title=f"{self.name}: {title}")

    def _purpose(self, id_: str) -> str:
        if id_ in self._engine.observables:
            return "observable"
        kind = self._engine.kind(id_)
        if kind is not SymbolKind.PARAMETER:
            return "ligand" if id_ in self._engine.ligands else kind.value
        return next((what for prefix, what in _PURPOSES.items() if id_.startswith(prefix)), kind.value)

    @contextmanager
    def _named(self) -> Iterator[None]:
        """Have errors call the model what the caller calls it."""
        try:
            yield
        except IfnsbmlError as error:
            if self._shown is not None and str(self.path) in str(error):
                error.args = (str(error).replace(str(self.path), self._shown), *error.args[1:])
            raise
