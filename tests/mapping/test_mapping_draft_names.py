"""What names tell: each expectation is what the authors of the model, or of the format, mean by the name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ifnsbml.mapping.draft_names import read_name, spelled_out


def told(name: str) -> list[str]:
    """The known molecules of a name, with their marks: ``STAT1`` or ``STAT1 phospho``."""
    return [" ".join([mention.symbol, *sorted(mention.marks)]) for mention in read_name(name).known]


@pytest.mark.parametrize(
    ("name", "molecules"),
    [
        ("pSTAT1", ["STAT1 phospho"]),
        ("STAT1_p", ["STAT1 phospho"]),
        ("STAT1-P", ["STAT1 phospho"]),
        ("phospho-STAT1", ["STAT1 phospho"]),
        ("phosphorylated STAT1", ["STAT1 phospho"]),
        ("STAT-1 pY701", ["STAT1 phospho"]),
        ("pSTAT1pSTAT2n", ["STAT1 phospho", "STAT2 phospho"]),
        ("p_STAT1_p_STAT2", ["STAT1 phospho", "STAT2 phospho"]),
        ("STAT5A_P_STAT5B", ["STAT5A phospho", "STAT5B"]),
        ("ISGF3n", ["STAT1 phospho", "STAT2 phospho", "IRF9"]),
        ("STAT1:STAT2:IRF9", ["STAT1", "STAT2", "IRF9"]),
        ("ERK-P-MEK-PP", ["ERK phospho", "MEK phospho"]),
        ("MAPK1 pT185 pY187", ["MAPK1 phospho"]),
        ("STAT1 pS727", ["STAT1 phospho-serine"]),
        ("RAC1-GTP", ["RAC1 GTP"]),
        ("p12EpoRpJAK2", ["JAK2 phospho"]),
        ("npSTAT5", ["STAT5 phospho"]),
        # A star or "active" belongs to what it stands at.
        ("STAT1c_star", ["STAT1 star"]),
        ("IFNRJ2_star_STAT1c", ["STAT1"]),
        ("IFNRJ2_star_STAT1c_star", ["STAT1 star"]),
        ("STAT1n_STAT1n_star", ["STAT1", "STAT1 star"]),
        ("(STAT1C*)2", ["STAT1 star", "STAT1 star"]),
        ("(IFN-R-JAK)2*-STAT1C", ["JAK star", "JAK star", "STAT1"]),
        ("receptor with active JAK1", ["JAK1 active"]),
        ("active receptor with STAT1", ["STAT1"]),
        # No molecule at all, or not that one.
        ("FASTER", []),
        ("macrophage", []),
        ("STAT12", []),
        ("IFNAR1", ["IFNAR1"]),
        ("pS", []),
        # Patterns of rule-based models.
        ("STAT1(Y701='p', d=1, loc='n') ._br_STAT1(Y701='u', d=1, loc='n')", ["STAT1 phospho", "STAT1"]),
        ("STAT1(Y701=('p', 1), S727='u') % IRF9(b=1)", ["STAT1 phospho", "IRF9"]),
        ("STAT1(S727='p')", ["STAT1 phospho-serine"]),
        ("STAT1(Y701~p!1,loc~nuc).IRF9(b!1)", ["STAT1 phospho", "IRF9"]),
    ],
)
def test_molecules_and_states(name: str, molecules: list[str]) -> None:
    assert told(name) == molecules


@pytest.mark.parametrize(
    ("name", "nuclear", "rna", "dimer"),
    [
        ("pSTAT1dimn", True, False, True),
        ("Stat1Pd", False, False, True),
        ("STAT1, nuclear", True, False, False),
        ("STAT1mRNA", False, True, False),
        ("mRNA-SOCS1N", True, True, False),
        ("SOCS3nRNA1", False, True, False),
        ("STAT1c", False, False, False),
        ("STAT1(loc='Nuc')", True, False, False),
        ("STAT1(b=None) ** nucleus", True, False, False),
        ("pSTAT1 dimer", False, False, True),
    ],
)
def test_places_and_kinds(name: str, nuclear: bool, rna: bool, dimer: bool) -> None:
    found = read_name(name)
    assert (found.nuclear, found.rna, found.dimer) == (nuclear, rna, dimer)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("IFN_minus__gamma_", "IFN-_gamma_"),
        ("STAT1_underscore_c", "STAT1_c"),
        ("STAT1_br_pY701", "STAT1 pY701"),
        ("Ca_super_2_plus__endsuper_", "Ca2+"),
        ("IFN-γ", "IFN-gamma"),
        ("STAT1_c", "STAT1_c"),
    ],
)
def test_celldesigner_writes_characters_as_words(written: str, meant: str) -> None:
    assert spelled_out(written) == meant


def test_symbols_of_the_claims_are_known() -> None:
    assert told("MX1 mRNA") == []
    assert [mention.symbol for mention in read_name("MX1 mRNA", frozenset({"MX1"})).known] == ["MX1"]


@given(st.text(alphabet="STAT12pPnc_*()[]JAK -.:%~!='μγ", max_size=60))
def test_no_name_stops_the_reader(name: str) -> None:
    for mention in read_name(name).known:
        assert mention.symbol
