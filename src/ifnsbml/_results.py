"""What validating gives: verdicts, shares of an ensemble, the mutants of a model; as tables, frames and pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ifnsbml._tables import Table, UnknownRowError
from ifnsbml.claims.loading import ClaimSet, LoadedClaim
from ifnsbml.claims.results import ClaimResult, Report
from ifnsbml.ensembles import Ensemble, EnsembleResult
from ifnsbml.errors import nearest
from ifnsbml.mapping.mapping import LoadedMapping
from ifnsbml.mutants import KillMatrix

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, eq=False, repr=False)
class CitedClaim:
    """One claim: what a source says, and the checks that hold a model to it. It prints whole."""

    loaded: LoadedClaim

    @property
    def id(self) -> str:
        """The claim's id."""
        return self.loaded.id

    @property
    def statement(self) -> str:
        """What is claimed, in a sentence."""
        return self.loaded.claim.statement

    @property
    def source(self) -> str:
        """Where it is said: the source, its section, and the references it cites there."""
        said = self.loaded.claim.source
        refs = [f"refs {', '.join(map(str, said.refs))}"] if said.refs else []
        return " · ".join([said.review, said.section, *refs])

    @property
    def models(self) -> tuple[str, ...]:
        """The models that must show it."""
        return tuple(self.loaded.claim.models)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of its checks."""
        return tuple(dict.fromkeys(check.kind for check in self.loaded.claim.checks))

    def __repr__(self) -> str:
        from ifnsbml.report.console import show_claim

        return str(show_claim(self.loaded))

    def _repr_html_(self) -> str:
        return f"<pre>{escape(repr(self))}</pre>"


class Claims(Table):
    """Claims, in the order of their files: a table, and ``claims["P03"]`` is one of them."""

    def __init__(self, loaded: ClaimSet) -> None:
        """The claims of a loaded set."""
        self.loaded = loaded
        rows = [(one.id, one.statement, one.source, ", ".join(one.models)) for one in map(CitedClaim, loaded)]
        super().__init__(("claim", "statement", "source", "models"), rows)

    def __getitem__(self, key: Any) -> Any:
        """A claim by its id or number.

        Raises:
            ClaimFileError: there is no claim of that id.
            IndexError: there is none of that number.
        """
        return CitedClaim(self.loaded.get(key) if isinstance(key, str) else self.loaded[key])


@dataclass(frozen=True, eq=False, repr=False)
class Validation:
    """The verdicts of claims on one or more models.

    ``validation["P03"]`` is the result of one claim on the one model, or a list with one for each model. It prints
    as the counts and whatever did not pass.

    Attributes:
        report: every result as data; ``report.as_json()`` is what the command line writes.
        claims: the claims that were asked.
        mapping: what stood for what in somebody else's model.
        options: words of the command line that look at one claim again in the same way.
    """

    report: Report
    claims: ClaimSet
    mapping: LoadedMapping | None = None
    options: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether every claim that applies passes; False where none does."""
        return self.report.exit_code == 0

    @property
    def summary(self) -> dict[str, int]:
        """How often each verdict was given."""
        return {verdict.value: count for verdict, count in self.report.summary.items()}

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a reader of the verdicts should know about the models."""
        return tuple(warning for told in self.report.warnings.values() for warning in told)

    @property
    def table(self) -> Table:
        """One row for each claim and model: verdict, what it rests on, and why."""
        statements = {loaded.id: loaded.claim.statement for loaded in self.claims}
        rows = [
            (
                result.id,
                self.report.names[result.model],
                result.verdict.value,
                result.rests_on or "",
                result.detail,
                statements[result.id],
            )
            for result in self.report.claims
        ]
        return Table(("claim", "model", "verdict", "rests on", "detail", "statement"), rows)

    def __getitem__(self, claim: str) -> ClaimResult | list[ClaimResult]:
        """The result of a claim: of the one model, or a list in the order of several.

        Raises:
            UnknownRowError: the claim was not asked; a ``KeyError`` too.
        """
        found = [result for result in self.report.claims if result.id == claim]
        if not found:
            known = nearest(claim, [loaded.id for loaded in self.claims])
            raise UnknownRowError(f"claim {claim!r} was not asked; {known}")
        return found[0] if len(self.report.models) == 1 else found

    def to_dataframe(self) -> pd.DataFrame:
        """Return one row for each claim and model, indexed by claim: the columns of :attr:`table`.

        Raises:
            MissingPackageError: pandas is not installed.
        """
        return self.table.to_dataframe()

    def to_html(self, path: Path | str) -> Path:
        """Write a page to look at, with the curves behind each verdict where runs were kept; returns its path.

        Raises:
            SettingError: the file cannot be written.
        """
        from ifnsbml.report.html import Material, write_report

        write_report(Material(self.report, self.claims, self.options, self.mapping), Path(path))
        return Path(path)

    def __repr__(self) -> str:
        bad = [row for row in self.table if row["verdict"] not in ("PASS", "NOT_APPLICABLE")]
        counts = "  ".join(f"{count} {verdict}" for verdict, count in self.summary.items())
        told = [f"{row['verdict']} {row['claim']} on {row['model']}: {row['detail']}" for row in bad]
        return "\n".join([*told, *(f"warning: {warning}" for warning in self.warnings), counts])

    def _repr_html_(self) -> str:
        counts = "  ".join(f"{count} {verdict}" for verdict, count in self.summary.items())
        applies = [row for row in self.table if row["verdict"] != "NOT_APPLICABLE"]
        shown = Table(self.table.columns, [tuple(row.values()) for row in applies], title=counts)
        return shown._repr_html_() + "".join(f"<p>warning: {escape(warning)}</p>" for warning in self.warnings)


@dataclass(frozen=True, eq=False, repr=False)
class EnsembleValidation(Validation):
    """A validation, and how often each check holds in many parameter sets.

    Attributes:
        ensemble: what the ensemble found, as data.
        kept: keeps a temporary folder of failing sets for as long as this object lives.
    """

    ensemble: Ensemble = field(kw_only=True)
    kept: object = field(default=None, kw_only=True)

    @property
    def holds(self) -> Table:
        """One row for each check: the share of sets in which it holds, its 95 % interval, and how often its control
        is met. ``rests on`` is "wiring" where a proof holds for all parameter values."""
        rows = []
        for claim in self.report.claims:
            for check in claim.checks:
                if isinstance(check, EnsembleResult) and check.tally.n:
                    share, control = check.tally.claim, check.tally.control
                    low, high = share.interval
                    rests = "wiring" if check.counted else "parameters"
                    name = self.report.names[claim.model]
                    place = (claim.id, check.number + 1, check.kind, name)
                    rows.append((*place, share.value, low, high, control.value, rests, len(check.tally.errors)))
        columns = ("claim", "check", "kind", "model", "holds", "low", "high", "control", "rests on", "errors")
        return Table(columns, rows)

    @property
    def failing(self) -> tuple[Path, ...]:
        """Files of the parameter sets in which a check failed; ``validate(parameters=…)`` takes one."""
        return tuple(file for files in self.ensemble.failing.values() for file in files)

    def to_dataframe(self) -> pd.DataFrame:
        """Return one row for each check, indexed by claim: the columns of :attr:`holds`.

        Raises:
            MissingPackageError: pandas is not installed.
        """
        return self.holds.to_dataframe()

    def __repr__(self) -> str:
        return f"{super().__repr__()}\n\n{self.holds}"

    def _repr_html_(self) -> str:
        return super()._repr_html_() + self.holds._repr_html_()


@dataclass(frozen=True, eq=False, repr=False)
class MutantTrial:
    """Models with one thing wrong, and which claims notice.

    ``trial["delete:…"]`` is one mutant's row. It prints as the counts and the mutants that survive.

    Attributes:
        matrix: every mutant and claim as data; ``matrix.as_json()`` is what the command line writes.
        claims: the claims that were asked.
        validate: validates the models as they are, which the page shows beside the mutants.
    """

    matrix: KillMatrix
    claims: ClaimSet
    validate: Callable[[], Report]
    options: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether the claims notice what they should."""
        return self.matrix.good

    @property
    def summary(self) -> dict[str, int]:
        """How many mutants there are in each state."""
        found: dict[str, int] = {}
        for model in self.matrix.models:
            for state, count in model.counts.items():
                found[state] = found.get(state, 0) + count
        return found

    @property
    def table(self) -> Table:
        """One row for each mutant, survivors first: its state, what it is, and the claims that fail on it."""
        rows = [
            (row.id, model.name, row.state, row.kind, row.says, row.evidence.standing, ", ".join(row.killers))
            for model in self.matrix.models
            for row in model.rows
        ]
        return Table(("mutant", "model", "state", "kind", "says", "standing", "noticed by"), rows)

    @property
    def survivors(self) -> Table:
        """The mutants that no claim notices."""
        every = self.table
        return Table(every.columns, [tuple(row.values()) for row in every if row["state"] == "survived"])

    def __getitem__(self, mutant: str) -> Mapping[str, Any]:
        """One mutant's row; raises UnknownRowError."""
        row: Mapping[str, Any] = self.table[mutant]
        return row

    def to_dataframe(self) -> pd.DataFrame:
        """Return one row for each mutant, indexed by its id: the columns of :attr:`table`.

        Raises:
            MissingPackageError: pandas is not installed.
        """
        return self.table.to_dataframe()

    def to_html(self, path: Path | str) -> Path:
        """Write the report with the mutants, for which the claims are held against the models; returns its path.

        Raises:
            SettingError: the file cannot be written.
        """
        from ifnsbml.report.html import Material, write_report

        write_report(Material(self.validate(), self.claims, self.options, None, self.matrix), Path(path))
        return Path(path)

    def __repr__(self) -> str:
        return f"{self.survivors}\n{'  '.join(f'{count} {state}' for state, count in self.summary.items())}"

    def _repr_html_(self) -> str:
        counts = ", ".join(f"{count} {state}" for state, count in self.summary.items())
        return f"<p>{escape(counts)}</p>{self.survivors._repr_html_()}"


def words(given: Sequence[tuple[str, object]]) -> tuple[str, ...]:
    """Options and their values as words of the command line, those without a value left out."""
    return tuple(word for option, value in given if value is not None for word in (option, str(value)))
