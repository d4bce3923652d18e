"""Parameter sets on disk: those in which a check failed, each in a file that ``--parameters`` takes."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ifnsbml.ensembles.sampling import EnsembleError, Sampling, sampled_of, sampled_parameters
from ifnsbml.errors import nearest
from ifnsbml.mapping.mapping import LoadedMapping
from ifnsbml.model.annotations import ModelFacts

SCHEMA = 1


@dataclass(frozen=True)
class ParameterSet:
    """Values of some parameters of one model. ``origin`` says where they come from, for people."""

    model: str
    sha256: str
    values: Mapping[str, float]
    origin: str = ""

    def fits(self, facts: ModelFacts, sampled: Mapping[str, float] | None = None) -> list[str]:
        """Warnings about holding another file to these values.

        Args:
            facts: what the file says of itself, or a mapping of it.
            sampled: what an ensemble would vary in it, where that is not read from the file alone.

        Raises:
            EnsembleError: the file lacks one of the parameters.
        """
        # Through a mapping, only what it names is an input; what was drawn are parameters of the file.
        known = facts.inputs.keys() | (sampled_parameters(Path(facts.path)) if sampled is None else sampled).keys()
        for name in self.values:
            if name not in known:
                raise EnsembleError(f"{self.origin}: {facts.path} has no parameter {name!r}; {nearest(name, known)}")
        if self.sha256 != facts.sha256:
            return [f"{self.origin} was drawn for another version of this file"]
        return []


def facts_and_parameters(given: tuple[Path, LoadedMapping]) -> tuple[ModelFacts, dict[str, float]]:
    """The facts of a file through its mapping, and the constants in it that an ensemble varies, with their values.

    Raises:
        ModelFileError: the file cannot be used as a model.
        MappingError: the mapping does not fit it.
    """
    from ifnsbml.mapping.description import mapped_facts
    from ifnsbml.mapping.document import mapped_document
    from ifnsbml.mapping.reading import read_translation

    translation = read_translation(*given)
    return mapped_facts(translation), sampled_of(mapped_document(translation))


def save_set(
    folder: Path, facts: ModelFacts, sampling: Sampling, number: int, values: Mapping[str, float], failed: Sequence[str]
) -> Path:
    """Write one parameter set, with what failed in it; the file's name tells model and set.

    Raises:
        SettingError: it cannot be written.
    """
    from ifnsbml.simulation.output import replace_file

    path = folder / f"{facts.name}-set-{number:06d}.json"
    data = {
        "schema": SCHEMA,
        "model": facts.name,
        "sha256": facts.sha256,
        "set": number,
        "seed": sampling.seed,
        "spread": sampling.spread,
        "failed": list(failed),
        "parameters": dict(values),
    }
    replace_file(path, (json.dumps(data, indent=1, ensure_ascii=False) + "\n").encode("utf-8"))
    return path


def load_set(path: Path) -> ParameterSet:
    """Read a file that :func:`save_set` wrote, or one that holds ``{"parameters": {id: value}}``.

    Raises:
        EnsembleError: it cannot be read, or is no parameter set.
    """
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise EnsembleError(f"{path}: {error.strerror or error}") from error
    except (ValueError, RecursionError) as error:
        raise EnsembleError(f"{path}: is not a parameter set in JSON ({error})") from error
    values = data.get("parameters") if isinstance(data, dict) else None
    if not isinstance(values, dict) or not values:
        raise EnsembleError(f'{path}: has no "parameters", a table of ids and values')
    for name, value in values.items():
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            raise EnsembleError(f"{path}: parameters.{name} is {value!r}; a finite number is needed")
    return ParameterSet(
        model=str(data.get("model", "")),
        sha256=str(data.get("sha256", "")),
        values={name: float(value) for name, value in values.items()},
        origin=str(path),
    )
