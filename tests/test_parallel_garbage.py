"""Circular garbage is left alone for a while, and looked for again afterwards."""

from __future__ import annotations

import gc

import pytest

from ifnsbml.parallel import garbage_collection_paused


def test_the_collector_is_off_within_and_on_after_a_failure() -> None:
    assert gc.isenabled()
    with pytest.raises(ValueError, match="within"), garbage_collection_paused():
        assert not gc.isenabled()
        raise ValueError("within")
    assert gc.isenabled()


def test_who_had_it_off_keeps_it_off() -> None:
    gc.disable()
    try:
        with garbage_collection_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
