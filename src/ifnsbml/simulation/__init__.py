"""An SBML file, ours or anyone's, as numbers: read it, set inputs, run it, look at the result."""

from __future__ import annotations

from ifnsbml.model.document import read_document
from ifnsbml.model.errors import (
    EngineCrashError,
    IntegrationError,
    ModelFileError,
    SettingError,
    UnknownNameError,
)
from ifnsbml.simulation.isolated import GuardedModel, guarded
from ifnsbml.simulation.model import RunnableModel, with_stimulus
from ifnsbml.simulation.scenario import Scenario, run_scenario, run_scenarios
from ifnsbml.simulation.timecourse import TimeCourse

__all__ = [
    "EngineCrashError",
    "GuardedModel",
    "IntegrationError",
    "ModelFileError",
    "RunnableModel",
    "Scenario",
    "SettingError",
    "TimeCourse",
    "UnknownNameError",
    "guarded",
    "read_document",
    "run_scenario",
    "run_scenarios",
    "with_stimulus",
]
