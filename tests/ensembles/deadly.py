"""Pieces of work that take their process with them; to be sent to processes that can be spared."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from ifnsbml.ensembles.batches import Batch, BatchResult, carry_out


def kills_at_set_3(piece: Batch) -> BatchResult:
    """Die where set 3 is asked for, always."""
    if 3 in piece.sets:
        os.kill(os.getpid(), signal.SIGKILL)
    return carry_out(piece)


def kills_once(piece: Batch) -> BatchResult:
    """Die where set 3 is asked for, the first time."""
    mark = Path(os.environ["IFNSBML_TEST_MARK"])
    if 3 in piece.sets and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return carry_out(piece)
