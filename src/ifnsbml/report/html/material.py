"""Everything that one report is made from."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ifnsbml.claims.comparison import ModelComparison
from ifnsbml.claims.experiments_held import experiments_on, held
from ifnsbml.claims.loading import ClaimSet
from ifnsbml.claims.results import ClaimResult, Report
from ifnsbml.claims.validation import is_foreign
from ifnsbml.claims.verdicts import Verdict
from ifnsbml.mapping.mapping import LoadedMapping
from ifnsbml.mutants import KillMatrix
from ifnsbml.mutants.kill_matrix import ModelMatrix
from ifnsbml.resources import bundled_models


@dataclass(frozen=True)
class Material:
    """One validation, recorded, and what was found beside it.

    ``options`` are the words of the command that a person must repeat to have the same claims looked at in the
    same way, beside the model and ``--only``: ``("--mapping", "yamada2003")``.
    """

    report: Report
    claims: ClaimSet
    options: Sequence[str] = ()
    mapping: LoadedMapping | None = None
    matrix: KillMatrix | None = None
    comparison: ModelComparison | None = None
    """What differs, where the report is of two models that are compared."""

    @cached_property
    def paths(self) -> list[str]:
        """The models, in the order asked for."""
        return list(self.report.models)

    @cached_property
    def results(self) -> dict[str, list[ClaimResult]]:
        """The results of each claim, one for each model in their order."""
        found: dict[str, list[ClaimResult]] = {loaded.id: [] for loaded in self.claims}
        for result in self.report.claims:
            found[result.id].append(result)
        return found

    @cached_property
    def _bundled(self) -> dict[Path, str]:
        return {path.resolve(): name for name, path in bundled_models().items()}

    @cached_property
    def _matrices(self) -> dict[str, ModelMatrix]:
        return {model.model: model for model in self.matrix.models} if self.matrix is not None else {}

    def matrix_of(self, path: str) -> ModelMatrix | None:
        """The mutants of a model, where they were tried."""
        return self._matrices.get(path)

    def foreign(self, path: str) -> bool:
        """Whether the model is somebody else's."""
        return self.mapping is not None or is_foreign(self.report.names[path], self.claims)

    def word_for(self, path: str) -> str:
        """What to call the model on the command line: a pathway of the bundle by its name."""
        return self._bundled.get(Path(path).resolve(), path)

    def validate_command(self, claim: str, path: str) -> str:
        """The command that looks at one claim on one model again."""
        return shlex.join(["ifnsbml", "validate", self.word_for(path), "--only", claim, *self.options])

    @property
    def headline(self) -> str:
        """What came out, in one sentence; of somebody else's model by experiments, as few claims apply as a whole."""
        if self.comparison is not None:
            count = len(self.comparison.experiments)
            return f"{count} experiments come out otherwise" if count else "No experiment comes out otherwise"
        if len(self.paths) == 1 and self.foreign(self.paths[0]):
            words = held(experiments_on(self.report, self.paths[0])).told
            return words[0].upper() + words[1:]
        summary = self.report.summary
        bad = {verdict: summary[verdict] for verdict in (Verdict.FAIL, Verdict.ERROR, Verdict.INCONCLUSIVE)}
        passed = summary[Verdict.PASS] + summary[Verdict.HELD_IN_PART]
        of = passed + sum(bad.values())
        if not of:
            return "No claim applies to what was looked at"
        if passed == of:
            return f"All {of} applicable results pass" if of > 1 else "The one applicable result passes"
        became = {Verdict.FAIL: "fail", Verdict.ERROR: "could not be judged", Verdict.INCONCLUSIVE: "are inconclusive"}
        told = [f"{count} {became[verdict]}" for verdict, count in bad.items() if count]
        return f"{passed} of {of} applicable results pass; {', '.join(told)}"
