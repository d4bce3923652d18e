"""The README's example: take the whole model, add SOCS1 feedback, and see which claims break.

The code between the markers is the README's, word for word; ``test_readme.py`` holds them together.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from ifnsbml.claims import Mode, Verdict, load_claims, validate
from ifnsbml.resources import claims_folder
from ifnsbml.simulation import RunnableModel

BROKEN = ("P03", "T06")
"""Claims of exact independence, which a feedback from an ISG product to the receptor must break."""


def with_socs1() -> None:
    # [example]
    from ifnsbml.builder import PER_MINUTE, PER_NM_MINUTE, Role, assumed
    from ifnsbml.formats.sbml import write_sbml
    from ifnsbml.pathways import declare_pathway

    m, why = declare_pathway("interferon"), assumed("SOCS1, an ISG, switches the active type I receptor off")
    mrna, socs1 = m.entity("SOCS1_mRNA", kind="mrna", genes=["SOCS1"])() @ "cytosol", m.protein("SOCS1")() @ "cytosol"
    gas, eif4e = m.entities["GAS_promoter"](state="open") @ "nucleus", m.entities["EIF4E"]() @ "cytosol"
    active, spent = (m.known_complex(label) @ "plasma_membrane" for label in ("IFNAR_active", "IFNAR_spent"))
    inhibits = m.rate("k_SOCS1_inhibits_IFNAR", 0.05, PER_NM_MINUTE, why)
    m.transcribes([gas], mrna, m.rate("k_SOCS1_transcription", 0.1, PER_MINUTE, why), evidence=why)
    m.translates(mrna, socs1, m.rate("k_SOCS1_translation", 0.04, PER_NM_MINUTE, why), by=[eif4e], evidence=why)
    m.degrades([mrna, socs1], m.rate("k_SOCS1_turnover", 0.02, PER_MINUTE, why), evidence=why)
    m.converts(active, spent, inhibits, by=[(socs1, Role.CATALYST)], ident="SOCS1_inhibits_IFNAR", evidence=why)
    m.observe("protein_SOCS1", "SOCS1 protein", socs1, evidence=why)
    write_sbml(m.build(), "interferon_with_SOCS1.xml")
    # [/example]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("socs1")
    with contextlib.chdir(folder):
        with_socs1()
    return folder / "interferon_with_SOCS1.xml"


def test_socs1_feeds_back(model: Path) -> None:
    run = RunnableModel.load(model)
    receptor = run.simulate({"IFN_alpha": 1.0}, ["obs_TYK2_active", "obs_protein_SOCS1"], until=240)
    without = run.simulate({"IFN_alpha": 1.0, "k_SOCS1_inhibits_IFNAR": 0.0}, ["obs_TYK2_active"], until=240)
    assert receptor.column("obs_protein_SOCS1").max() > 1
    assert receptor.column("obs_TYK2_active")[-1] < 0.8 * without.column("obs_TYK2_active")[-1]


def test_claims_of_independence_break_and_others_stand(model: Path) -> None:
    report = validate([model], load_claims(claims_folder()).only([*BROKEN, "J03", "R05"]), modes=[Mode.SIMULATED])
    verdicts = {claim.id: claim.verdict for claim in report.claims}
    assert {id_: verdicts[id_] for id_ in BROKEN} == dict.fromkeys(BROKEN, Verdict.FAIL)
    assert verdicts["R05"] is Verdict.PASS
