"""The table of numbers: complete, used, and no citation on a number that its source does not give."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from ifnsbml.builder import DIMENSIONLESS, LITRE, NM, PER_MINUTE, PER_NM_MINUTE, ParameterRole, Standing, Unit
from ifnsbml.builder.errors import UnitMismatch, UnknownName
from ifnsbml.builder.units import unit_written
from ifnsbml.formats.identifiers import accession
from ifnsbml.formats.sbml.miriam import Qualifier, of_parameter, of_reaction
from ifnsbml.pathways import PATHWAYS, build_pathway
from ifnsbml.pathways.numbers import MCF10A_CYTOPLASM, Number, number, numbers, sources, volume

AVOGADRO_PER_NMOL = 6.02214076e14
CITING = (Standing.MEASURED, Standing.PUBLISHED)
FAMILY = {"MAPK1": "free_ERK", "MAPK3": "free_ERK", "MAP2K1": "free_MEK", "MAP2K2": "free_MEK"}

GIVEN: dict[str, tuple[Unit, Callable[[float], float]]] = {
    "1/s": (PER_MINUTE, lambda x: x * 60),
    "1/min": (PER_MINUTE, lambda x: x),
    "min half-time": (PER_MINUTE, lambda x: math.log(2) / x),
    "1/(nM·s)": (PER_NM_MINUTE, lambda x: x * 60),
    "1/(M·s)": (PER_NM_MINUTE, lambda x: x * 60e-9),
    "nM": (NM, lambda x: x),
    "copies": (NM, lambda x: x / (AVOGADRO_PER_NMOL * MCF10A_CYTOPLASM)),
    "fL": (LITRE, lambda x: x * 1e-15),
}
"""What a number is in the units of the models, from what its source gives: physics, not the code under test."""

ROWS = [pytest.param(row, id=f"{row.id} {row.case}".strip()) for row in numbers().values()]
CITED = [row for row in ROWS if row.values[0].standing in CITING]  # type: ignore[attr-defined]


@pytest.mark.parametrize("row", CITED)
def test_a_cited_number_is_what_its_source_gives(row: Number) -> None:
    assert row.source is not None
    assert row.where, "no table, reaction or file of the source is named"
    assert row.cell
    if row.given_as == "copies of the family":
        whole = numbers()[FAMILY[row.id.removeprefix("share_")], ""]
        unit, expected = DIMENSIONLESS, float(row.given) / float(whole.given)
    else:
        unit, convert = GIVEN[row.given_as]
        expected = convert(float(row.given))
    assert row.unit == unit
    assert row.value == pytest.approx(expected, rel=1e-3)


@pytest.mark.parametrize("row", ROWS)
def test_every_number_says_what_it_is(row: Number) -> None:
    assert row.standing in (*CITING, Standing.DERIVED, Standing.ASSUMED)
    if row.standing in CITING:
        assert not row.reason
    else:
        assert row.source is None, "a number that no source gives cites none"
        assert row.reason
        assert not (row.given or row.given_as or row.where)
    assert row.value >= 0


def test_identifiers_of_sources_are_well_formed_and_each_is_used() -> None:
    for source in sources().values():
        assert source.identifiers
        for text in source.identifiers:
            accession(text)
    assert {row.source.key for row in numbers().values() if row.source is not None} == set(sources())


@pytest.fixture(scope="module")
def models():
    return [build_pathway(name) for name in PATHWAYS]


def test_the_table_is_the_only_source(models) -> None:
    """Each number of each model stands in the table with that very value, and each row of the table is in a model."""
    values: dict[str, set[float]] = {}
    for row in numbers().values():
        values.setdefault(row.id, set()).add(row.value)
    used: set[tuple[str, float]] = {("dose", number("dose").value)}
    for model in models:
        found = {c.id: c.volume for c in model.compartments}
        found |= {p.id: p.value for p in model.parameters if p.role in (ParameterRole.RATE, ParameterRole.INITIAL)}
        for ident, value in found.items():
            assert value in values.get(ident, set()), f"{model.id}: {ident} = {value} does not come from numbers.tsv"
        used |= set(found.items())
        used |= {(p.id, p.value) for p in model.parameters if p.role is ParameterRole.CONSTANT}
    unused = {(row.id, row.value) for row in numbers().values()} - used
    assert not unused


def test_no_number_or_step_cites_what_does_not_give_it(models) -> None:
    """In the annotations that are written: the review has no kinetics, and what is assumed or derived cites nothing."""
    review = "15864272"
    for model in models:
        for parameter in model.parameters:
            cited = {
                found.accession
                for annotation in of_parameter(parameter, 9)
                if annotation.qualifier is Qualifier.IS_DESCRIBED_BY
                for found in annotation.accessions
            }
            if parameter.role in (ParameterRole.RATE, ParameterRole.INITIAL, ParameterRole.CONSTANT):
                assert review not in cited, parameter.id
                assert bool(cited) == (parameter.evidence.standing in CITING), parameter.id
        for reaction in model.reactions:
            cites = any(a.qualifier is Qualifier.IS_DESCRIBED_BY for a in of_reaction(reaction, model))
            assert cites == (reaction.evidence.standing is not Standing.ASSUMED), reaction.id


def test_a_step_is_held_no_more_firmly_than_its_weakest_support(models) -> None:
    """The review calls the phosphorylation of VAV by TYK2 "probable"."""
    (interferon,) = [model for model in models if model.id == "interferon"]
    (step,) = [r for r in interferon.reactions if r.id == "IFNAR_phosphorylates_VAV1_Y"]
    assert step.evidence.standing is Standing.HYPOTHESIS


def test_erk_is_below_a_micromolar(models) -> None:
    """Its copies were counted in MCF10A cells, 5.25 pL of cytoplasm: in the 250 fL of these models it was 5.5 µM."""
    (interferon,) = [model for model in models if model.id == "interferon"]
    assert interferon.parameters_by_id["free_ERK"].value == pytest.approx(
        822_779 / (6.02214076e14 * 5.25e-12), rel=1e-3
    )


def test_what_is_not_in_the_table_is_named() -> None:
    with pytest.raises(UnknownName, match=r"numbers\.tsv has no 'k_STAT_imports'; did you mean 'k_STAT_import'"):
        number("k_STAT_imports")
    with pytest.raises(UnknownName, match="has 'dose' in nM: it is no compartment"):
        volume("dose")
    with pytest.raises(UnitMismatch, match="'furlong' is no unit here; these are: 1, nmol"):
        unit_written("furlong")


def test_a_case_of_its_own_is_taken_and_others_fall_back() -> None:
    assert (
        number("k_ISRE_promoter_opened_by_ISGF3", "with co-activators").value
        < number("k_ISRE_promoter_opened_by_ISGF3").value
    )
    assert number("k_STAT_import", "with co-activators") == number("k_STAT_import")
