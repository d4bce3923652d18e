"""The rules of the kinds are those of the file that the explorer's page is held to as well."""

from __future__ import annotations

from collections import Counter

import judge_vectors

from ifnsbml.claims.checks import KINDS
from ifnsbml.claims.thresholds import DEFAULTS
from ifnsbml.claims.verdicts import Mode, Verdict


def test_every_vector_is_judged_as_it_is_written_down() -> None:
    data = judge_vectors.read()
    assert data["limits"] == DEFAULTS.model_dump(mode="json")
    for vector in data["vectors"]:
        spec = {name: value for name, value in vector["spec"].items() if name not in ("kind", "standing")}
        check = judge_vectors.check_of(vector["kind"], spec)
        (case,) = check.cases()
        finding = check.judge(case, judge_vectors.runs_of(vector["runs"]))
        assert judge_vectors.finding_data(finding) == vector["finding"], (vector["kind"], finding.message)


def test_the_file_has_every_kind_with_every_verdict() -> None:
    vectors = judge_vectors.read()["vectors"]
    found = Counter((vector["kind"], vector["finding"]["verdict"]) for vector in vectors)
    kinds = {name for name, kind in KINDS.items() if Mode.SIMULATED in kind.modes}
    assert found.keys() == {(kind, verdict.value) for kind in kinds for verdict in judge_vectors.SETTLED}
    assert min(found.values()) >= judge_vectors.OF_EACH
    assert Verdict.PASS in judge_vectors.SETTLED


def test_the_file_is_what_its_script_writes() -> None:
    assert judge_vectors.FILE.read_text(encoding="utf-8") == judge_vectors.written()
