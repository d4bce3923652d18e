"""The front door for Python: load a model, run it, hold it against the claims.

Everything here works in a script without an ``if __name__ == "__main__"`` guard, in a notebook, and piped to
``python -``. Long work shows its progress on standard error where that is a terminal, or in the notebook; nothing is
printed that was not asked for. Whatever the command line refuses is refused here in the same words, as a kind of
:class:`ifnsbml.IfnsbmlError`.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ifnsbml._runs import Comparison, Run, Scan
from ifnsbml._simulating import SimulatedModel, listed
from ifnsbml._tables import MissingPackageError, Table, UnknownRowError
from ifnsbml.errors import IfnsbmlError

if TYPE_CHECKING:
    from ifnsbml._asking import Question
    from ifnsbml._results import Claims, EnsembleValidation, MutantTrial, Validation
    from ifnsbml.builder import Pathway

V = TypeVar("V", bound="Validation")

FROM_TEXT = "the SBML text"
"""What a model that was given as text is called where another is called by its file."""


def load(model: str | os.PathLike[str]) -> SbmlModel:
    """Load a model, ours or anybody's.

    Args:
        model: the name of a pathway of the bundle, as ``"interferon"``; a path to an SBML file (where the reader of
            SBML files takes ``.xml.gz`` and ``.omex``, such a path too); or SBML as text, which begins with ``<``.

    Raises:
        ResourceError: neither a file nor a pathway; the message names the nearest.
        ModelFileError: the file is no SBML that can be run; the message says why.
        EngineCrashError: reading it ends the process that reads it, which is not this one.

    Example:
        >>> import ifnsbml
        >>> m = ifnsbml.load("type2_jak_stat")
        >>> m.id, m.time_unit, m.ligands
        ('type2_jak_stat', 'min', ('IFN_gamma',))
    """
    from ifnsbml.resources import find_model

    if isinstance(model, str) and model.lstrip("\ufeff \t\r\n").startswith("<"):
        folder = tempfile.TemporaryDirectory(prefix="ifnsbml-")
        path = Path(folder.name) / "model.xml"
        path.write_text(model.lstrip("\ufeff \t\r\n"), encoding="utf-8")
        return SbmlModel(path, FROM_TEXT, kept=folder)
    path = find_model(os.fspath(model))
    # The file stays the same if the caller goes to another folder; messages call it what the caller called it.
    return SbmlModel(path) if path.is_absolute() else SbmlModel(path.absolute(), str(path))


def claims(folder: str | os.PathLike[str] | None = None) -> Claims:
    """Return the claims about interferon signalling, each with its source; ``ifnsbml.claims()["P03"]`` is one.

    Args:
        folder: a folder of claim files, or one file; the review's by default.

    Raises:
        ClaimFileError: a claim file is wrong; every problem is told with file, line and field.

    Example:
        >>> import ifnsbml
        >>> ifnsbml.claims()["R03"].models[0]
        'type1_jak_stat'
    """
    from ifnsbml._results import Claims
    from ifnsbml.claims.loading import load_claims
    from ifnsbml.resources import claims_folder

    return Claims(load_claims(claims_folder() if folder is None else Path(folder)))


def pathway(name: str) -> Pathway:
    """Return a fresh declaration of a pathway, to build on.

    Args:
        name: one of the nine pathways, as ``"interferon"``.

    Raises:
        UnknownName: there is none of that name; the message names the nearest.

    Example:
        >>> import ifnsbml
        >>> ifnsbml.pathway("type2_jak_stat").build().id
        'type2_jak_stat'
    """
    from ifnsbml.pathways import declare_pathway

    return declare_pathway(name)


class SbmlModel(SimulatedModel):
    """A model that was loaded, in a process of its own: a file that crashes the engine costs an error message.

    Concentrations are in the file's own unit (nM in ours), times in the model's (minutes in ours). It can be used as
    a context manager, which ends the process at the end; so does :meth:`close`, and the end of the program.
    """

    def validate(
        self,
        only: str | Sequence[str] | None = None,
        *,
        mapping: str | os.PathLike[str] | None = None,
        claims: str | os.PathLike[str] | None = None,
        parameters: str | os.PathLike[str] | Mapping[str, float] | None = None,
        jobs: int | None = None,
        record: bool = True,
        progress: bool = True,
    ) -> Validation:
        """Hold the model against the claims: by proof where that can be had, and by simulation.

        Args:
            only: ids of claims, as ``["P03"]``; all by default.
            mapping: what in somebody else's model stands for what claims name: a file, or the name of one of ours.
            claims: a folder of claim files, or one file; the review's by default.
            parameters: values by id that take the place of the file's own, or a file that an ensemble saved.
            jobs: processes; one for each core by default, 0 for this process alone (for files that are trusted).
            record: keep the runs and proofs that :meth:`Validation.to_html` shows.
            progress: show how far it is.

        Returns:
            The verdicts: ``passed``, ``validation["P03"]``, ``to_dataframe()``, ``to_html(path)``.

        Raises:
            ClaimFileError: no such claim, or a claim file is wrong.
            MappingError: the mapping does not fit the model.
            EnsembleError: the model lacks one of the parameters.
            ModelFileError: the file cannot be used as a model.

        Example:
            >>> import ifnsbml
            >>> report = ifnsbml.load("type2_jak_stat").validate(only=["R03"], jobs=0)
            >>> report.passed, report["R03"].verdict.value
            (True, 'PASS')
        """
        from ifnsbml._asking import validate

        with self._named():
            return self._called(validate(self._question(only, mapping, claims, parameters, jobs, record, progress)))

    def ensemble(
        self,
        sets: int = 200,
        *,
        seed: int = 0,
        spread: float | None = None,
        only: str | Sequence[str] | None = None,
        mapping: str | os.PathLike[str] | None = None,
        claims: str | os.PathLike[str] | None = None,
        folder: str | os.PathLike[str] | None = None,
        resume: bool = False,
        executor: Executor | Callable[[], Executor] | None = None,
        jobs: int | None = None,
        record: bool = True,
        progress: bool = True,
    ) -> EnsembleValidation:
        """Hold the model against the claims in many sets of parameters; the same seed gives the same numbers.

        Args:
            sets: how many sets of parameters.
            seed: of the sampling, at least 0.
            spread: parameters vary from 1/spread to spread times their value; 3 by default.
            only, mapping, claims, jobs, record, progress: see :meth:`validate`.
            folder: for finished work and failing sets; a temporary one, which goes with the result, by default.
            resume: go on with what an earlier call left in ``folder``.
            executor: what does the work, in place of processes of this machine.

        Returns:
            The validation, with the share of sets in which each check holds in ``holds`` and ``to_dataframe()``, and
            the files of the sets in which one fails in ``failing``.

        Raises:
            EnsembleError: numbers that make no ensemble, nothing to resume, or a folder that cannot be used; and what
                :meth:`validate` raises.

        Example:
            >>> import ifnsbml
            >>> many = ifnsbml.load("type2_jak_stat").ensemble(4, seed=1, only=["J07"], jobs=1)
            >>> many.to_dataframe()["holds"].tolist()
            [1.0]
        """
        from ifnsbml._asking import Many, sampling, validate
        from ifnsbml._results import EnsembleValidation

        drawn = sampling(sets, seed, spread)
        kept = tempfile.TemporaryDirectory(prefix="ifnsbml-") if folder is None else None
        place = Path(kept.name if kept is not None else os.fspath(folder or ""))
        many = Many(drawn, place, resume, executor)
        with self._named():
            found = validate(self._question(only, mapping, claims, None, jobs, record, progress), many)
        assert isinstance(found, EnsembleValidation)
        return replace(self._called(found), kept=kept)

    def mutants(
        self,
        *,
        only: str | Sequence[str] | None = None,
        claims: str | os.PathLike[str] | None = None,
        jobs: int | None = None,
        progress: bool = True,
    ) -> MutantTrial:
        """Try models with one thing wrong: which does no claim notice? Takes minutes for all claims.

        Args:
            only, claims, jobs, progress: see :meth:`validate`.

        Returns:
            The mutants with what became of each: ``passed``, ``survivors``, ``to_dataframe()``, ``to_html(path)``.

        Raises:
            BrokenBaselineError: a claim does not pass on the model as it is; and what :meth:`validate` raises.

        Example:
            >>> import ifnsbml
            >>> trial = ifnsbml.load("type2_jak_stat").mutants(only=["R03"])  # doctest: +SKIP
            >>> trial.summary["killed"] > 0  # doctest: +SKIP
            True
        """
        from ifnsbml._asking import try_mutants

        with self._named():
            return try_mutants(self._question(only, None, claims, None, jobs, True, progress))

    def explore(
        self,
        path: str | os.PathLike[str],
        *,
        claims: str | os.PathLike[str] | None = None,
        progress: bool = True,
    ) -> Path:
        """Write a page with the model's map in which the model runs; it opens in any browser, without a network.

        Args:
            path: the page, as ``"page.html"``.
            claims: a folder of claim files, or one file; the review's by default.
            progress: show that something is being done.

        Returns:
            The path of the page.

        Raises:
            ExplorerError: the model has something that a page cannot run.
            SettingError: the page cannot be written.

        Example:
            >>> import ifnsbml
            >>> folder = getfixture("tmp_path")
            >>> page = ifnsbml.load("type2_jak_stat").explore(folder / "page.html")
            >>> page.read_text(encoding="utf-8")[:15]
            '<!DOCTYPE html>'
        """
        from ifnsbml._asking import explore

        out = Path(path)
        with self._named():
            explore(self.path, out, None if claims is None else Path(claims), quiet=not progress)
        return out

    def _called(self, found: V) -> V:
        """The results with the model under what the caller calls it."""
        if self._shown is None:
            return found
        return replace(found, report=found.report.renamed(str(self.path), self._shown))

    def _question(
        self,
        only: str | Sequence[str] | None,
        mapping: str | os.PathLike[str] | None,
        claims: str | os.PathLike[str] | None,
        parameters: str | os.PathLike[str] | Mapping[str, float] | None,
        jobs: int | None,
        record: bool,
        progress: bool,
    ) -> Question:
        from ifnsbml._asking import Question

        given = parameters if parameters is None or isinstance(parameters, Mapping) else Path(parameters)
        return Question(
            (self.path,),
            claims=None if claims is None else Path(claims),
            only=listed("only", only) if only is not None else (),
            mapping=None if mapping is None else os.fspath(mapping),
            parameters=given,
            jobs=jobs,
            record=record,
            quiet=not progress,
        )


__all__ = [
    "Comparison",
    "IfnsbmlError",
    "MissingPackageError",
    "Run",
    "SbmlModel",
    "Scan",
    "Table",
    "UnknownRowError",
    "claims",
    "load",
    "pathway",
]
