"""Whatever the model is, a draft of it is a mapping that `validate` takes, and says the same the second time."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from theirs_at_random import MODELS, Theirs, Thing, write_random

from ifnsbml.mapping.description import mapped_facts
from ifnsbml.mapping.document import mapped_document
from ifnsbml.mapping.draft import draft_mapping
from ifnsbml.mapping.mapping import load_mapping
from ifnsbml.mapping.reading import read_translation
from ifnsbml.model.errors import ModelFileError

VOCABULARY = {
    *("IFN_alpha", "IFN_beta", "IFN_gamma", "expression_STAT1", "expression_JAK1", "expression_STAT5A"),
    *("inhibition_p38", "obs_JAK1_active", "obs_STAT1_pY701", "obs_STAT1_dimer_nuclear", "obs_STAT5_pY"),
    *("obs_mRNA_IRF1", "obs_ISGF3", "obs_ISGF3_nuclear", "obs_ERK_active", "obs_protein_STAT1"),
}


def floating(id_: str, label: str = "") -> Thing:
    return Thing(id_, label, "species", 0, 1.0, ())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(MODELS)
@example(Theirs((2, 4), "", (1.0,) * 3, (), rates=True, time="", event=False))
@example(Theirs((2, 4), "", (1.0,) * 3, (floating("STAT1"),), rates=True, time="", event=False))
@example(Theirs((3, 1), "yes", (1.0,) * 3, (floating("yes", "pSTAT1"),), rates=True, time="hour", event=False))
@example(Theirs((3, 1), "t", (1.0,) * 3, (floating("value", "STAT1"),), rates=True, time="hour", event=False))
@example(Theirs((3, 1), "t", (1.0,) * 3, (floating("time", "pSTAT1"),), rates=True, time="hour", event=False))
@example(Theirs((3, 2), "t", (None, 0.5, 0.0), (floating("sin", "pSTAT1"),), rates=False, time="", event=False))
def test_a_draft_of_any_model_is_taken(theirs: Theirs) -> None:
    with tempfile.TemporaryDirectory() as folder:
        model = write_random(Path(folder) / "theirs.xml", theirs)
        try:
            text = draft_mapping(model, VOCABULARY)
        except ModelFileError as refused:
            assert str(model) in str(refused)  # no model: a value that no file may have
            return
        assert "is not taken" not in text, text
        draft = Path(folder) / "draft.yaml"
        draft.write_text(text, encoding="utf-8")
        loaded = load_mapping(draft)
        translation = read_translation(model, loaded)
        mapped_facts(translation)
        mapped_document(translation)
        assert draft_mapping(model, VOCABULARY) == text
