"""For every test: no clock decides, and what crashes beside libRoadRunner and libSBML stays out of this process."""

from __future__ import annotations

import signal

from apart import nothing_is_loaded_on_the_way, nothing_is_loaded_to_begin_with
from hypothesis import HealthCheck, settings

__all__ = ["nothing_is_loaded_on_the_way", "nothing_is_loaded_to_begin_with"]

settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")

# Whoever starts the tests in the background of a shell has them, and all that they start, ignore interrupts; tests
# interrupt what they start.
signal.signal(signal.SIGINT, signal.default_int_handler)
