"""What a mutant can bring into a run, and what a read-out can depend on, against the plain definition of both."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from held import claim, load
from toy_cell import CELL

from ifnsbml.model.annotation_reader import read_facts
from ifnsbml.model.document import read_document
from ifnsbml.mutants.baseline import Baseline, BaselineWork, establish
from ifnsbml.mutants.influence import InfluenceAnalysis
from ifnsbml.mutants.operators import Mutant, mutants_of
from ifnsbml.mutants.rate_laws import ReactionLaw, read_laws

CHECKS: list[dict[str, Any]] = [
    {"kind": "present", "observe": "obs_mRNA_OAS1", "stimulus": {"IFN_alpha": 1.0}},
    {
        "kind": "absent",
        "observe": "obs_ISGF3",
        "stimulus": {"IFN_gamma": 1.0},
        "control": {"forms_under": {"IFN_alpha": 1.0}},
    },
]
READOUTS = ("obs_mRNA_OAS1", "STAT2_p", "MK2_p", "STAT1")


class Seen:
    """The toy cell, its runs under either interferon, and all its mutants."""

    def __init__(self, folder: Path) -> None:
        path = CELL.write(folder / "toy.xml")
        facts, model = read_facts(path), read_document(path)
        parts = {name: frozenset(species.copies) for name, species in facts.species.items()}
        self.document = model
        self.laws: tuple[ReactionLaw, ...] = read_laws(model.getModel(), parts)
        claims = load(folder / "claims", claim([{"standing": "stated", **one} for one in CHECKS]))
        keyed = tuple(((0, n), "X01", check) for n, check in enumerate(claims[0].claim.checks))
        ids = tuple(sorted(facts.species))
        self.baseline: Baseline = establish(BaselineWork(path, facts, {}, keyed, ids))
        self.influence = InfluenceAnalysis(model.getModel(), self.laws, self.baseline)
        self.mutants = [mutant for law in self.laws for mutant in mutants_of(law, lambda names: 20.0 * len(names))]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    return Seen(tmp_path_factory.mktemp("toy"))


def species_of(seen: Seen, name: str) -> frozenset[str]:
    return seen.influence.seen_through([name])


def state(seen: Seen, there: set[str], run: int) -> dict[str, float]:
    """A value for every id: something of what is there, and of what a rule computes."""
    model = seen.document.getModel()
    ruled = {rule.getVariable() for rule in model.getListOfRules()}
    values = {c.getId(): 1.0 for c in model.getListOfCompartments()}
    values |= {p.getId(): 0.9 if p.getId() in ruled else p.getValue() for p in model.getListOfParameters()}
    values |= {name: value for name, value in seen.baseline.scenarios[run].settings if name in values}
    return values | {name: 1.7 if name in there else 0.0 for name in seen.influence.species}


def happening(seen: Seen, there: set[str], run: int, mutant: Mutant) -> set[str]:
    """The reactions whose laws are not zero, be it the model's or the mutant's."""
    values = state(seen, there, run)
    found = {law.reaction for law in seen.laws if float(law.evaluate(values)) != 0}
    assert mutant.delta is not None
    return found if mutant.kind == "delete" or float(mutant.delta(values)) == 0 else {*found, *mutant.reactions}


def everything(seen: Seen, mutant: Mutant, run: int) -> set[str]:
    """All that can come: what is there, what the mutant makes of it, what reactions make of both."""
    there = {name for name, flag in zip(seen.influence.species, seen.influence.there[run], strict=True) if flag}
    while mutant.kind != "delete":
        assert mutant.delta is not None
        values = state(seen, there, run)
        more = set(there)
        if float(mutant.delta(values)) != 0:
            more |= mutant.changes
            at_work = happening(seen, more, run, mutant)
            more |= {name for law in seen.laws if law.reaction in at_work for name in law.changes}
        if more == there:
            break
        there = more
    return there


def test_what_a_mutant_brings_is_all_that_can_come(seen: Seen) -> None:
    runs = range(len(seen.baseline.scenarios))
    grown = 0
    for mutant in seen.mutants:
        there, happens = seen.influence.with_mutant(mutant, runs)
        for run in runs:
            expected = everything(seen, mutant, run)
            assert set(np.array(seen.influence.species)[there[run]]) == expected, mutant.id
            names = {law.reaction for law, flag in zip(seen.laws, happens[run], strict=True) if flag}
            assert names == happening(seen, expected, run, mutant), mutant.id
            grown += len(expected) - int(seen.influence.there[run].sum())
    assert grown > 0, "no mutant brings anything: the test says nothing"


def test_a_read_out_depends_on_whatever_leads_to_it(seen: Seen) -> None:
    runs = range(len(seen.baseline.scenarios))
    sizes = set()
    for mutant in seen.mutants:
        view = seen.influence.view(mutant, runs)
        for run in runs:
            there = everything(seen, mutant, run)
            at_work = happening(seen, there, run, mutant)
            for readout in READOUTS:
                need = species_of(seen, readout) & there
                while True:
                    laws = [law for law in seen.laws if law.reaction in at_work and law.changes & need]
                    more = need | {name for law in laws for name in seen.influence.seen_through(law.names)} & there
                    if more == need:
                        break
                    need = more
                assert seen.influence.named(view.need(run, readout)) == need, (
                    mutant.id,
                    readout,
                )
                assert view.touched(run, readout) == bool(mutant.changes & need)
                sizes.add(len(need))
    assert len(sizes) > 4
