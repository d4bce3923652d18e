"""The JavaScript engine in a process of its own: values, errors, its own state, its end."""

from __future__ import annotations

import os
import signal

import pytest

from ifnsbml.layout.layered.javascript import JavaScript, JavaScriptError


@pytest.fixture
def engine() -> JavaScript:
    return JavaScript()


@pytest.mark.parametrize(
    ("script", "value"),
    [("1 + 2", 3), ("0.5", 0.5), ("'γ\\n' + 'α'", "γ\nα"), ("null", None), ("1 < 2", True)],
)
def test_values_come_back(engine: JavaScript, script: str, value: object) -> None:
    assert engine.eval(script) == value


def test_state_stays_between_scripts_and_promises_are_kept(engine: JavaScript) -> None:
    engine.eval("var done = 0; Promise.resolve(7).then(function (n) { done = n; }); null")
    assert engine.eval("done") == 7
    assert JavaScript().eval("typeof done") == "undefined"


def test_what_throws_is_an_error_and_the_engine_goes_on(engine: JavaScript) -> None:
    with pytest.raises(JavaScriptError, match="nothing here"):
        engine.eval("throw new Error('nothing here')")
    assert engine.eval("4") == 4


def test_a_killed_engine_is_an_error(engine: JavaScript) -> None:
    os.kill(engine._process.pid, signal.SIGKILL)
    with pytest.raises(JavaScriptError, match="ended"):
        engine.eval("1")


def test_closing_ends_the_process(engine: JavaScript) -> None:
    engine.close()
    assert engine._process.poll() == 0
    with pytest.raises(JavaScriptError, match="ended"):
        engine.eval("1")
