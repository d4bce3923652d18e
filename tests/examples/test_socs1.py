"""The README's example: take the whole model, add SOCS1 feedback, and see which claims break.

The code between the markers is the README's, word for word; ``test_readme.py`` holds them together.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from ifnsbml.claims import Mode, Verdict, load_claims, validate
from ifnsbml.resources import claims_folder
from ifnsbml.simulation import RunnableModel

BROKEN = ("P03", "T06")
"""Claims of exact independence, which a feedback from an ISG product to the receptor must break."""


def with_socs1(folder: Path) -> Path:
    # [example]
    from ifnsbml.builder import PER_MINUTE, PER_NM_MINUTE, Count, Process, Role, assumed, mass_action
    from ifnsbml.formats.sbml import write_sbml
    from ifnsbml.pathways import declare_pathway

    m = declare_pathway("interferon")
    why = assumed("SOCS1 is an ISG whose protein switches the active type I receptor off")

    # SOCS1 is transcribed from open GAS promoters and translated with free EIF4E, like IRF1.
    message = m.entity("SOCS1_mRNA", kind="mrna", genes=["SOCS1"])() @ "cytosol"
    socs1 = m.protein("SOCS1")() @ "cytosol"
    gas_open = m.entities["GAS_promoter"](state="open") @ "nucleus"
    eif4e = m.entities["EIF4E"]() @ "cytosol"
    made = m.rate("k_SOCS1_transcription", 0.1, PER_MINUTE, why)
    lost = m.rate("k_SOCS1_turnover", 0.02, PER_MINUTE, why)
    m.transcribes([(gas_open, Role.STIMULATOR)], message, made, evidence=why)
    m.process(
        "SOCS1_translation", Process.TRANSLATION, products=[socs1],
        modifiers=[(message, Role.NECESSARY), (eif4e, Role.STIMULATOR)],
        law=mass_action(m.rate("k_SOCS1_translation", 0.002, PER_NM_MINUTE, why)), evidence=why,
    )  # fmt: skip
    m.degrades(message, lost, evidence=why)
    m.degrades(socs1, lost, evidence=why)

    # It takes the phosphates off the active receptor.
    active, spent = (m.known_complex(label) @ "plasma_membrane" for label in ("IFNAR_active", "IFNAR_spent"))
    m.converts(
        active, spent, m.rate("k_SOCS1_inhibits_IFNAR", 0.05, PER_NM_MINUTE, why),
        by=[(socs1, Role.CATALYST)], ident="SOCS1_inhibits_IFNAR", evidence=why,
    )  # fmt: skip
    m.observe("protein_SOCS1", "SOCS1 protein", Count(socs1), evidence=why)

    path = folder / "interferon_with_SOCS1.xml"
    write_sbml(m.build(), path)
    # [/example]
    return path


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_socs1(tmp_path_factory.mktemp("socs1"))


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
