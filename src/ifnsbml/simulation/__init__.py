"""An SBML file, ours or anyone's, as numbers: read it, set inputs, run it, look at the result."""

from __future__ import annotations

from ifnsbml.simulation.document import read_document
from ifnsbml.simulation.errors import (
    EngineCrashError,
    IntegrationError,
    ModelFileError,
    SettingError,
    UnknownNameError,
)
from ifnsbml.simulation.model import RunnableModel, with_stimulus
from ifnsbml.simulation.scenario import Scenario, run_scenario, run_scenarios
from ifnsbml.simulation.timecourse import TimeCourse
from ifnsbml.simulation.worker import GuardedModel, guarded

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
