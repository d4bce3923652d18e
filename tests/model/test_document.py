"""A file that cannot be run is refused in one message that says what, where and what to do."""

from __future__ import annotations

import codecs
import os
import sys
from pathlib import Path

import libsbml
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sbml_samples import EVERY_SAMPLE, SIGNAL

from ifnsbml.errors import IfnsbmlError
from ifnsbml.model.document import read_document, read_source
from ifnsbml.model.errors import ModelFileError

CORE = "http://www.sbml.org/sbml/level3/version1/core"
MATH = 'xmlns="http://www.w3.org/1998/Math/MathML"'


def sbml(inside: str, attributes: str = "", *, core: str = CORE, level: int = 3, version: int = 1) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<sbml xmlns="{core}" level="{level}" version="{version}" {attributes}>\n{inside}\n</sbml>\n'
    )


def model(inside: str) -> str:
    return sbml(f'<model id="m">\n{inside}\n</model>')


def refusal(path: Path) -> str:
    with pytest.raises(ModelFileError) as raised:
        read_document(path)
    assert isinstance(raised.value, IfnsbmlError)
    return str(raised.value)


def refused(tmp_path: Path, content: str | bytes) -> str:
    path = tmp_path / "given.xml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    message = refusal(path)
    assert "given.xml" in message
    return message


@pytest.mark.parametrize("sample", EVERY_SAMPLE, ids=lambda sample: sample.name)
def test_good_files_are_read(tmp_path: Path, sample: object) -> None:
    document = read_document(sample.write(tmp_path))
    assert document.getModel().getId() == sample.name
    assert (document.getLevel(), document.getVersion()) == (sample.level, sample.version)


def test_a_missing_file_names_its_neighbours(tmp_path: Path) -> None:
    SIGNAL.write(tmp_path)
    message = refusal(tmp_path / "signl.xml")
    assert "signl.xml does not exist" in message
    assert "did you mean 'signal.xml'?" in message
    assert "There is no directory" in refusal(tmp_path / "nowhere" / "signal.xml")


def test_a_directory_is_no_file(tmp_path: Path) -> None:
    assert "is a directory" in refusal(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.xml")  # reading it would wait for ever
    assert "not a regular file" in refusal(tmp_path / "pipe.xml")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_says_so(tmp_path: Path) -> None:
    path = SIGNAL.write(tmp_path)
    path.chmod(0)
    assert "cannot be opened: Permission denied" in refusal(path)


def test_a_path_with_a_nul_is_refused() -> None:
    assert "null" in refusal(Path("a\0b.xml"))


@pytest.mark.parametrize(
    "name", ["模型 ü.xml", "with space & 'quotes'.xml", "percent%20.xml", "-dash.xml", "no_suffix"]
)
def test_odd_paths_are_read(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(SIGNAL.text(), encoding="utf-8")
    assert read_document(path).getModel().getId() == "signal"


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes only there")
def test_a_name_that_is_not_utf8_is_read_and_shown(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.xml"))
    path.write_text(SIGNAL.text(), encoding="utf-8")
    assert read_document(path).getModel().getId() == "signal"
    path.write_text("<html/>", encoding="utf-8")
    refusal(path).encode("utf-8")  # printable anywhere


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "it is empty"),
        (b" \n ", "it is empty"),
        (b"species A, B", "not well-formed XML"),
        (b"<sbml><model></sbml>", "mismatched tag at line 1, column 16"),
        (b"<html><body/></html>", "it is a web page (HTML)"),
        (b"<sbml/>", "namespace"),
        (b'<sbml xmlns="http://example.org/"/>', "'http://example.org/'"),
        (b"PK\x03\x04rest", "zip archive that cannot be opened"),
        (b"\x1f\x8b\x08rest", "gzip"),
        (b"%PDF-1.5", "PDF"),
        (b"\x00\x01\x02", "not well-formed XML"),
        (b'<?xml version="1.0" encoding="nonsense-8"?><sbml/>', "nonsense-8"),
        (b'<?xml version="1.0" encoding="UTF-8"?><sbml a="\xff"/>', "not well-formed XML"),
    ],
)
def test_what_is_not_sbml_says_what_it_is(tmp_path: Path, content: bytes, words: str) -> None:
    assert words in refused(tmp_path, content)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_encodings_are_respected(tmp_path: Path, encoding: str) -> None:
    text = SIGNAL.text().replace("the STAT1_pY701", "Größe µ").replace("UTF-8", encoding.replace("-sig", ""))
    path = tmp_path / "encoded.xml"
    path.write_bytes(text.encode(encoding))
    assert path.read_bytes().startswith(codecs.BOM_UTF8) == (encoding == "utf-8-sig")
    assert read_document(path).getModel().getSpecies("STAT1_pY701").getName() == "Größe µ"


def test_an_entity_bomb_is_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE sbml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    assert "declares the XML entity 'a' at line 2" in refused(
        tmp_path, sbml("<model/>").replace("?>", "?>\n" + bomb, 1)
    )


@pytest.mark.parametrize("depth", [5_000, 1_000_000])
def test_nesting_that_would_overflow_libsbml_is_refused(tmp_path: Path, depth: int) -> None:
    math = f"<math {MATH}>" + "<apply><minus/>" * depth + "<cn>1</cn>" + "</apply>" * depth + "</math>"
    rule = f'<listOfRules><assignmentRule variable="p">{math}</assignmentRule></listOfRules>'
    assert "nested more than 1000 deep" in refused(tmp_path, model(rule))


def test_errors_of_libsbml_are_quoted_with_their_lines(tmp_path: Path) -> None:
    species = "".join(
        f'<species id="S{i}" compartment="nowhere" hasOnlySubstanceUnits="false" boundaryCondition="false" '
        'constant="false"/>\n'
        for i in range(6)
    )
    compartments = '<listOfCompartments><compartment id="somewhere" constant="true"/></listOfCompartments>'
    message = refused(tmp_path, model(f"{compartments}<listOfSpecies>\n{species}</listOfSpecies>"))
    assert "libSBML reports 6 errors" in message
    assert "line 5: " in message
    assert "The <species> with id 'S0' refers to the compartment 'nowhere' which is not defined." in message
    assert message.count("\n  line ") == 3
    assert message.endswith("… and 3 more")


def test_duplicate_ids_are_refused(tmp_path: Path) -> None:
    parameters = '<parameter id="k" constant="true" value="1"/>\n' * 2
    assert "line 6: " in refused(tmp_path, model(f"<listOfParameters>\n{parameters}</listOfParameters>"))


def test_cyclic_rules_are_refused(tmp_path: Path) -> None:
    parameters = "".join(f'<parameter id="{id_}" constant="false"/>' for id_ in "pq")
    rules = "".join(
        f'<assignmentRule variable="{a}"><math {MATH}><ci>{b}</ci></math></assignmentRule>' for a, b in ("pq", "qp")
    )
    message = refused(
        tmp_path,
        model(f"<listOfParameters>{parameters}</listOfParameters><listOfRules>{rules}</listOfRules>"),
    )
    assert "definitions that go round in a circle: " in message
    assert "p → q → p" in message or "q → p → q" in message


def test_an_unknown_level_is_refused(tmp_path: Path) -> None:
    core = "http://www.sbml.org/sbml/level9/version1/core"
    assert "not valid SBML" in refused(tmp_path, sbml("<model/>", core=core, level=9))


def test_a_document_without_a_model_is_refused(tmp_path: Path) -> None:
    core = "http://www.sbml.org/sbml/level3/version2/core"  # where leaving it out is valid
    assert "without a model" in refused(tmp_path, sbml("", core=core, version=2))


@pytest.mark.parametrize("package", ["qual", "multi", "arrays", "spatial", "unheard_of"])
def test_required_packages_are_named(tmp_path: Path, package: str) -> None:
    uri = f"http://www.sbml.org/sbml/level3/version1/{package}/version1"
    attributes = f'xmlns:p="{uri}" p:required="true"'
    assert f"requires the SBML package '{package}'" in refused(tmp_path, sbml("<model/>", attributes))


@pytest.mark.parametrize("package", ["layout", "groups"])
def test_packages_that_are_not_required_are_fine(tmp_path: Path, package: str) -> None:
    uri = f"http://www.sbml.org/sbml/level3/version1/{package}/version1"
    path = tmp_path / "fine.xml"
    path.write_text(sbml("<model/>", f'xmlns:p="{uri}" p:required="false"'), encoding="utf-8")
    assert read_document(path).getModel() is not None


def test_algebraic_rules_are_refused(tmp_path: Path) -> None:
    message = refused(
        tmp_path,
        model(
            '<listOfParameters><parameter id="p" constant="false" value="1"/></listOfParameters>'
            f"<listOfRules><algebraicRule><math {MATH}><apply><minus/><ci>p</ci><cn>1</cn></apply></math>"
            "</algebraicRule></listOfRules>"
        ),
    )
    assert "algebraic rules: rule 1" in message


def test_delays_are_refused(tmp_path: Path) -> None:
    delay = (
        '<apply><csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/delay">delay</csymbol>'
        "<ci>p</ci><cn>2</cn></apply>"
    )
    message = refused(
        tmp_path,
        model(
            '<listOfParameters><parameter id="p" constant="false" value="1"/></listOfParameters>'
            f'<listOfRules><rateRule variable="p"><math {MATH}>{delay}</math></rateRule></listOfRules>'
        ),
    )
    assert "delays" in message
    assert "the rule of 'p'" in message


SPECIES = (
    '<listOfCompartments><compartment id="c" size="1" constant="true"/></listOfCompartments>'
    '<listOfSpecies><species id="S" compartment="c" initialAmount="1" hasOnlySubstanceUnits="false" '
    'boundaryCondition="false" constant="false"/></listOfSpecies>'
)
PRODUCT = '<listOfProducts><speciesReference species="S" stoichiometry="1" constant="true"/></listOfProducts>'


def reaction(attributes: str, law: str) -> str:
    return (
        f'{SPECIES}<listOfParameters><parameter id="k" constant="true" value="1"/></listOfParameters>'
        f'<listOfReactions><reaction id="R" reversible="false" {attributes}>{PRODUCT}{law}</reaction></listOfReactions>'
    )


def test_fast_reactions_are_refused(tmp_path: Path) -> None:
    law = f"<kineticLaw><math {MATH}><ci>k</ci></math></kineticLaw>"
    assert "fast reactions: 'R'" in refused(tmp_path, model(reaction('fast="true"', law)))
    slow = tmp_path / "slow.xml"
    slow.write_text(model(reaction('fast="false"', law)), encoding="utf-8")
    read_document(slow)


def test_reactions_without_a_rate_are_refused(tmp_path: Path) -> None:
    assert "without a rate law: 'R'" in refused(tmp_path, model(reaction('fast="false"', "")))


@pytest.mark.parametrize("declaration", ["", '<?xml version="1.0"?>', "<?xml version='1.0'\n encoding='UTF-8'?>"])
def test_any_xml_declaration_will_do(tmp_path: Path, declaration: str) -> None:
    head, _, rest = SIGNAL.text().partition("?>")
    assert head.startswith("<?xml")
    path = tmp_path / "declared.xml"
    path.write_text(declaration + rest, encoding="utf-8")
    assert read_document(path).getModel().getId() == "signal"
    broken = (declaration + rest).replace('species="STAT1"', 'species="STAT9"', 1)
    line = 1 + broken[: broken.index("STAT9")].count("\n")
    path.write_text(broken, encoding="utf-8")
    assert f"line {line}: " in refusal(path)


def test_warnings_are_no_reason_to_refuse(tmp_path: Path) -> None:
    path = tmp_path / "warned.xml"
    parameters = '<listOfParameters><parameter id="k" constant="true"/></listOfParameters>'  # no unit, no value
    path.write_text(model(parameters), encoding="utf-8")
    document = read_document(path)
    assert document.getModel().getParameter("k") is not None
    document.setConsistencyChecks(libsbml.LIBSBML_CAT_MODELING_PRACTICE, True)
    assert document.checkConsistency() > 0


def test_the_hash_is_that_of_the_bytes(tmp_path: Path) -> None:
    import hashlib

    path = SIGNAL.write(tmp_path)
    assert read_source(path).sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_files_are_read_or_refused_but_never_more(tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(SIGNAL.text().encode("utf-8"))
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(content) - 1))
        length = data.draw(st.integers(0, 40))
        piece = data.draw(st.one_of(st.binary(max_size=20), st.sampled_from([b"NaN", b"1e999", b"<apply/>", b"k_on"])))
        content[start : start + length] = piece
    path = tmp_path / "damaged.xml"
    path.write_bytes(bytes(content))
    try:
        document = read_document(path)
    except ModelFileError as error:
        assert "damaged.xml" in str(error)
    else:
        assert document.getModel() is not None
