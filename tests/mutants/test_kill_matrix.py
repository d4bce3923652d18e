"""What became of a mutant, and what makes the whole matrix good."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from ifnsbml.claims.verdicts import Verdict
from ifnsbml.mutants.kill_matrix import STATES, Kill, KillMatrix, ModelMatrix, MutantRow, NegatedRow, ReactionEvidence

FAILS = Kill("X", 0, "", Verdict.FAIL, "too much")
SHAKEN = Kill("X", 0, "", Verdict.INCONCLUSIVE, "control not met")
BROKEN = Kill("X", 0, "", Verdict.ERROR, "the integrator stopped")


def row(name: str = "delete:r", **more: Any) -> MutantRow:
    made = MutantRow(
        name, "delete", "r does not happen", ("r",), ReactionEvidence("stated", ("X",)), (), True, ("X",), ()
    )
    return replace(made, **more)


def model(
    *rows: MutantRow, name: str = "one", negative: dict[str, tuple[int, ...]] | None = None, **more: Any
) -> ModelMatrix:
    turned: tuple[NegatedRow, ...] = more.get("turned", ())
    return ModelMatrix(f"{name}.xml", name, "0" * 64, ("X", "Y"), rows, turned, negative or {}, 0)


@pytest.mark.parametrize(
    ("more", "state"),
    [
        ({}, "survived"),
        ({"exercised": False}, "idle"),
        ({"kills": (BROKEN,)}, "error"),
        ({"kills": (BROKEN, SHAKEN)}, "unsettled"),
        ({"kills": (BROKEN, SHAKEN, FAILS)}, "killed"),
        ({"kills": (SHAKEN,), "unconstrained": "not said"}, "unconstrained"),
        ({"kills": (SHAKEN,), "equivalent": "the same"}, "equivalent"),
        ({"kills": (FAILS,), "unconstrained": "not said"}, "killed"),
    ],
)
def test_what_became_of_a_mutant(more: dict[str, Any], state: str) -> None:
    one = row(**more)
    assert one.state == state
    assert one.as_json()["state"] == state
    assert state in STATES
    assert bool(one.killers) == (state == "killed")


@pytest.mark.parametrize("kills", [(), (BROKEN,), (SHAKEN,)])
def test_a_stated_reaction_that_only_shakes_a_control_makes_the_matrix_bad(kills: tuple[Kill, ...]) -> None:
    alive = KillMatrix((model(row(kills=kills)),))
    assert alive.exit_code == 1
    assert [one.id for one in alive.stated_alive["one"]] == ["delete:r"]
    assert alive.as_json()["stated_survivors"] == {"one": ["delete:r"]}
    assert KillMatrix((model(row(kills=(FAILS,))),)).exit_code == 0


def test_only_deletions_of_stated_reactions_must_be_noticed() -> None:
    others = (
        row(evidence=ReactionEvidence("assumed")),
        row("modifier:r:m", kind="modifier"),
        row(unconstrained="not said"),
    )
    assert KillMatrix((model(*others),)).good


def test_a_shared_process_has_to_be_noticed_on_one_of_the_models() -> None:
    here, there = model(row(), name="here"), model(row(kills=(FAILS,)), name="there")
    assert here.stated_alive
    assert KillMatrix((here, there)).stated_alive == {}
    assert KillMatrix((here, there)).good
    assert not KillMatrix((here,)).good
    unlike = model(row("delete:s", kills=(FAILS,)), name="there")
    assert list(KillMatrix((here, unlike)).stated_alive) == ["here"]


def test_a_denial_has_to_fail_itself_on_some_mutant() -> None:
    # Check 0 fails on a mutant; what denies something is check 1.
    deaf = model(row(kills=(FAILS,)), negative={"X": (1,)})
    assert deaf.silent_negatives == ("X",)
    assert KillMatrix((deaf,)).exit_code == 1
    hears = model(row(kills=(FAILS, replace(FAILS, check=1))), name="two", negative={"X": (1,)})
    assert KillMatrix((deaf, hears)).silent_negatives == ()
    shaken = model(row(kills=(FAILS, replace(SHAKEN, check=1))), negative={"X": (1,)})
    assert KillMatrix((shaken,)).silent_negatives == ("X",)


@pytest.mark.parametrize(
    ("how", "verdict", "good"),
    [
        ("flipped", Verdict.PASS, False),
        ("flipped", Verdict.ERROR, False),
        ("target", Verdict.PASS, False),
        ("flipped", Verdict.FAIL, True),
        ("stimulus", Verdict.PASS, True),
    ],
)
def test_a_claim_turned_round_must_fail_and_no_error_counts_as_that(how: str, verdict: Verdict, good: bool) -> None:
    turned = (NegatedRow("X", 0, how, verdict, "told"),)
    assert KillMatrix((model(row(kills=(FAILS,)), turned=turned),)).good is good


def test_excuses_that_are_none_are_named() -> None:
    killed = row(kills=(FAILS,), unconstrained="not said")
    found = model(killed, row("delete:s", unconstrained="not said"))
    assert found.outdated == (killed,)
    assert found.as_json()["outdated_excuses"] == ["delete:r"]


def test_unique_kills_are_those_of_one_claim_alone() -> None:
    both = row("delete:s", kills=(FAILS, replace(FAILS, claim="Y")))
    assert model(row(kills=(FAILS,)), both, row("delete:t")).unique == {"X": 1, "Y": 0}


def test_the_matrix_is_json() -> None:
    written = json.loads(json.dumps(KillMatrix((model(row(kills=(SHAKEN,))),)).as_json()))
    assert written["good"] is False
    (told,) = written["models"]
    assert sum(told["summary"].values()) == len(told["mutants"]) == 1
    assert list(told["summary"]) == list(STATES)
