"""The front door: what it gives, what it refuses, and that it works from any program."""

from __future__ import annotations

import os
import subprocess
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest

import ifnsbml
from ifnsbml import _tables
from ifnsbml.api import MissingPackageError, SbmlModel, UnknownRowError
from ifnsbml.claims.contexts import ContextError
from ifnsbml.claims.loading import ClaimFileError
from ifnsbml.cli import main
from ifnsbml.ensembles import EnsembleError
from ifnsbml.errors import IfnsbmlWarning
from ifnsbml.resources import ResourceError, find_model
from ifnsbml.simulation import IntegrationError, ModelFileError, RunnableModel, SettingError, UnknownNameError

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
FIVE_LINES = README.split("```python\n", 1)[1].split("```", 1)[0]
PRINTED = "{'PASS': 2, 'HELD_IN_PART': 0, 'FAIL': 0, 'INCONCLUSIVE': 0, 'NOT_APPLICABLE': 0, 'ERROR': 0}\n"


@pytest.fixture(scope="module")
def m() -> SbmlModel:
    return ifnsbml.load("type2_jak_stat")


def _program(*words: str, text: str = "", where: Path | None = None, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(Path(ifnsbml.__file__).parents[1]), "PYTHONUTF8": "1", **more}
    command = [sys.executable, *words]
    return subprocess.run(
        command, input=text, cwd=where, env=environment, capture_output=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize("way", ["script", "standard input", "-c", "IPython"])
def test_the_five_lines_run_as_they_are(way: str, tmp_path: Path) -> None:
    script = tmp_path / "five.py"
    script.write_text(FIVE_LINES, encoding="utf-8")
    words = {"standard input": ["-"], "-c": ["-c", FIVE_LINES], "IPython": ["-m", "IPython", str(script)]}
    done = _program(
        *words.get(way, [str(script)]),
        text=FIVE_LINES if way == "standard input" else "",
        where=tmp_path,
        IPYTHONDIR=str(tmp_path),
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, PRINTED, "")
    assert (tmp_path / "run.png").read_bytes()[:4] == b"\x89PNG"


def test_the_readme_opens_with_five_lines_of_python_and_five_of_shell() -> None:
    shell = README.split("```console\n", 1)[1].split("```", 1)[0]
    assert len(FIVE_LINES.splitlines()) == 5 and len(shell.splitlines()) == 5
    assert FIVE_LINES.startswith("import ifnsbml") and README.index("```console") < 1200


def test_importing_the_package_imports_nothing_heavy_and_claims_can_be_called_before_and_after() -> None:
    code = (
        "import sys, ifnsbml; heavy = {'libsbml', 'roadrunner', 'sympy', 'numpy', 'pydantic', 'rich', 'pandas'};"
        "assert not heavy & sys.modules.keys(); first = ifnsbml.claims(); import ifnsbml.claims.loading;"
        "from ifnsbml.claims import load_claims; assert len(first) == len(ifnsbml.claims()) > 100;"
        "assert 'pandas' not in sys.modules; assert set(ifnsbml.__all__) <= set(dir(ifnsbml))"
    )
    done = _program("-c", code)
    assert done.returncode == 0, done.stderr
    with pytest.raises(AttributeError, match="no attribute 'clams'"):
        ifnsbml.clams  # noqa: B018


def test_a_run_has_the_numbers_of_the_model_in_this_process(m: SbmlModel) -> None:
    run = m.simulate({"IFN_gamma": 1.0}, until=60, points=13)
    names = list(m.observables.ids)
    plain = RunnableModel.load(find_model("type2_jak_stat"))
    wanted = plain.simulate({"IFN_gamma": 1.0}, names, until=60, points=13, rtol=1e-8, atol=None, verify=True)
    np.testing.assert_array_equal(run.course.values, wanted.values)
    frame = run.to_dataframe()
    assert frame.shape == (13, len(names)) and frame.index.name == "time (min)"
    np.testing.assert_array_equal(frame["obs_mRNA_IRF1"], run["obs_mRNA_IRF1"])
    assert frame.attrs["units"]["obs_mRNA_IRF1"] == "nM"
    assert "obs_ISGF3" in run.unchanging and "obs_ISGF3" not in run.summary
    assert "stay as they are: " in repr(run) and "<table>" in run._repr_html_()


def test_one_ligand_silences_the_others_as_on_the_command_line(tmp_path: Path) -> None:
    whole = ifnsbml.load("interferon")
    run = whole.simulate({"IFN_gamma": 1.0}, observe=["obs_ISGF3"], points=25)
    assert run["obs_ISGF3"].max() < 1e-9
    assert run.settings == dict.fromkeys(whole.ligands, 0.0) | {"IFN_gamma": 1.0}
    table = tmp_path / "run.csv"
    words = ["simulate", "interferon", "--set", "IFN_gamma=1", "--observe", "obs_ISGF3", "--points", "25", "--quiet"]
    assert main([*words, "--csv", str(table)]) == 0
    run.to_csv(tmp_path / "api.csv")
    assert table.read_bytes() == (tmp_path / "api.csv").read_bytes()


def test_tables_say_what_each_id_is(m: SbmlModel) -> None:
    assert m.inputs[0] == {"id": "IFN_gamma", "name": "IFN-γ (outside)", "value": 1.0, "unit": "nM", "what": "ligand"}
    assert m.inputs["expression_STAT1"]["what"] == "expression"
    assert m.inputs["k_STAT_pairing"]["what"] == "parameter"
    assert m.observables["obs_ISGF3"]["value"] is None
    assert "STAT1_cytosol" in m.species and "nothing" not in m.species
    frame = m.inputs.to_dataframe()
    assert frame.loc["k_STAT_pairing", "unit"] == "1/(nM·min)" and len(frame) == len(m.inputs)
    assert "IFN_gamma" in str(m.inputs) and "<td>IFN_gamma</td>" in m.inputs._repr_html_()
    with pytest.raises(UnknownRowError, match="did you mean 'IFN_gamma'"):
        m.inputs["IFN_gama"]
    with pytest.raises(KeyError):
        m.inputs["IFN_gama"]


def test_what_a_file_calls_itself_cannot_become_markup() -> None:
    table = _tables.Table(("id",), [("<script>alert(1)</script>",)], title="<b>")
    assert "<script>" not in table._repr_html_() and "<b>" not in table._repr_html_()


def test_a_long_table_is_cut_where_it_is_shown_and_nowhere_else() -> None:
    table = _tables.Table(("id", "value"), [(f"x{number}", number) for number in range(100)])
    assert "… and 40 more" in str(table) and "… and 40 more" in table._repr_html_()
    assert len(table.to_dataframe()) == 100


def test_a_scan_is_the_grid_of_its_runs(m: SbmlModel) -> None:
    scan = m.scan({"IFN_gamma": [0.1, 1], "expression_STAT1": [0, 0.5, 1]}, observe=["obs_STAT1_pY701"], points=5)
    assert scan["obs_STAT1_pY701"].shape == (2, 3, 5)
    one = m.simulate({"IFN_gamma": 1.0, "expression_STAT1": 0.5}, observe=["obs_STAT1_pY701"], points=5)
    np.testing.assert_array_equal(scan["obs_STAT1_pY701"][1, 1], one["obs_STAT1_pY701"])
    frame = scan.to_dataframe()
    assert list(frame.columns) == ["IFN_gamma", "expression_STAT1", "time (min)", "obs_STAT1_pY701"]
    chosen = frame[(frame["IFN_gamma"] == 1) & (frame["expression_STAT1"] == 0.5)]
    np.testing.assert_array_equal(chosen["obs_STAT1_pY701"], one["obs_STAT1_pY701"])
    assert len(scan.peaks) == 6 and scan.plot("obs_STAT1_pY701")._repr_png_()[:4] == b"\x89PNG"  # type: ignore[attr-defined]


def test_what_is_scanned_and_recorded_is_one_column(m: SbmlModel) -> None:
    scan = m.scan({"IFN_gamma": [0.1, 1]}, observe=["IFN_gamma", "obs_mRNA_IRF1"], points=3)
    assert list(scan.to_dataframe().columns) == ["IFN_gamma", "time (min)", "obs_mRNA_IRF1"]
    assert scan.peaks.columns == ("IFN_gamma", "obs_mRNA_IRF1")


def test_a_comparison_tells_what_differs_and_by_how_much(m: SbmlModel) -> None:
    lost = m.compare({"expression_STAT1": 0}, {"IFN_gamma": 1}, points=25)
    assert "obs_JAK1_active" not in lost.differences, "the receptor does not need STAT1"
    row = lost.differences["obs_mRNA_IRF1"]
    assert row["relative"] == 1.0 and row["changed peak"] == 0.0
    assert row["control peak"] == lost.control["obs_mRNA_IRF1"].max()
    frame = lost.to_dataframe()
    assert frame.groupby("run")["obs_mRNA_IRF1"].max().to_dict() == {"control": row["control peak"], "changed": 0.0}
    assert len(lost.plot("obs_mRNA_IRF1").axes[0].lines) == 2


def test_figures_are_written_and_refused(m: SbmlModel, tmp_path: Path) -> None:
    run = m.simulate({"IFN_gamma": 1.0}, points=25)
    figure = run.plot("obs_mRNA_IRF1", path=tmp_path / "run.svg")
    assert (tmp_path / "run.svg").read_text(encoding="utf-8").startswith("<?xml")
    assert len(figure.axes[0].lines) == 1
    with pytest.raises(SettingError, match=r"a plot is written as \.png, \.svg, \.pdf"):
        run.plot(path=tmp_path / "run.bmp")
    with pytest.raises(UnknownNameError, match="did you mean 'obs_mRNA_IRF1'"):
        run.plot("obs_mRNA_IRF2")


def test_sbml_text_is_a_model_and_is_called_so(tmp_path: Path) -> None:
    text = find_model("type2_jak_stat").read_text(encoding="utf-8")
    model = ifnsbml.load("\ufeff\n" + text)
    assert model.id == "type2_jak_stat"
    report = model.validate(only=["R03"], jobs=0, record=False)
    assert report.passed and list(report.report.models) == ["the SBML text"]
    with pytest.raises(ModelFileError, match=r"^the SBML text cannot be read as SBML"):
        ifnsbml.load("<sbml")


def test_a_relative_path_stays_the_same_file_and_keeps_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.xml").write_bytes(find_model("type2_jak_stat").read_bytes())
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path)
    model = ifnsbml.load("mine.xml")
    model.close()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert list(model.validate(only=["R03"], jobs=0, record=False).report.models) == ["mine.xml"]
    with pytest.raises(UnknownNameError, match=r"\(mine\.xml\)"):
        model.simulate({"nothing": 1})


REFUSED = [
    (lambda m: ifnsbml.load("interferron"), ResourceError, ["simulate", "interferron"]),
    (lambda m: ifnsbml.load("no/such.xml"), ResourceError, ["simulate", "no/such.xml"]),
    (lambda m: m.simulate({"IFN_gama": 1}), UnknownNameError, ["simulate", "MODEL", "--set", "IFN_gama=1"]),
    (lambda m: m.simulate({"IFN_gamma": -1}), SettingError, ["simulate", "MODEL", "--set", "IFN_gamma=-1"]),
    (lambda m: m.simulate(until=-3.0), SettingError, ["simulate", "MODEL", "--until", "-3"]),
    (lambda m: m.simulate(points=1), SettingError, ["simulate", "MODEL", "--points", "1"]),
    (lambda m: m.simulate(observe=["obs_ISGF"]), UnknownNameError, ["simulate", "MODEL", "--observe", "obs_ISGF"]),
    (lambda m: m.simulate(context="lymphiod"), ContextError, ["simulate", "MODEL", "--context", "lymphiod"]),
    (lambda m: m.simulate(context="u266"), ContextError, ["simulate", "MODEL", "--context", "u266"]),
    (lambda m: m.validate(only=["R99"]), ClaimFileError, ["validate", "MODEL", "--only", "R99"]),
    (lambda m: ifnsbml.claims()["R99"], ClaimFileError, ["claims", "R99"]),
    (lambda m: m.validate(mapping="no.yaml"), ResourceError, ["validate", "MODEL", "--mapping", "no.yaml"]),
    (lambda m: m.ensemble(3, spread=0.5), EnsembleError, ["validate", "MODEL", "--ensemble", "3", "--spread", "0.5"]),
    (lambda m: m.mutants(only=["R99"]), ClaimFileError, ["validate", "MODEL", "--mutants", "--only", "R99"]),
    (lambda m: m.explore("no/page.html", claims="no"), ClaimFileError, ["explore", "MODEL", "--claims", "no"]),
]


@pytest.mark.parametrize(("ask", "kind", "words"), REFUSED, ids=[" ".join(words) for _, _, words in REFUSED])
def test_what_the_command_line_refuses_is_refused_in_the_same_words(
    m: SbmlModel, ask, kind: type[Exception], words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(kind) as refusal:
        ask(m)
    assert isinstance(refusal.value, ifnsbml.IfnsbmlError)
    assert capsys.readouterr() == ("", "")
    assert main(["type2_jak_stat" if word == "MODEL" else word for word in words]) == 2
    assert capsys.readouterr().err == f"ifnsbml: {refusal.value}\n"


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (lambda m: m.scan({}), "needs an id with values"),
        (lambda m: m.scan({"IFN_gamma": 1.0}), "list of values"),
        (lambda m: m.scan({"IFN_gamma": []}), "list of values"),
        (lambda m: m.scan({"IFN_gamma": [1, 2]}, settings={"IFN_gamma": 1}), "scanned and set"),
        (lambda m: m.scan({"IFN_gamma": range(101), "k_STAT_pairing": range(101)}), "10201 runs"),
        (lambda m: m.compare({}), "needs a change"),
        (lambda m: m.simulate(observe=[]), "names nothing"),
        (lambda m: m.validate(only=[]), "names nothing"),
    ],
)
def test_what_only_python_can_ask_is_refused_too(m: SbmlModel, ask, message: str) -> None:
    with pytest.raises(SettingError, match=message):
        ask(m)


EXPLODING = """<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"><model id="exploding">
<listOfParameters><parameter id="x" value="1" constant="false"/><parameter id="k" value="0" constant="true"/>
</listOfParameters><listOfRules><rateRule variable="x"><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/>
<ci>k</ci><ci>x</ci><ci>x</ci></apply></math></rateRule></listOfRules></model></sbml>"""
"""x' = k x² from 1: infinite at t = 1/k."""


def test_a_failed_run_is_told_and_the_model_goes_on() -> None:
    model = ifnsbml.load(EXPLODING)
    with pytest.raises(IntegrationError, match=r"^the run of 'exploding' \(the SBML text\) failed at t = (0\.9|1 of)"):
        model.simulate({"k": 1.0}, observe=["x"])
    half = model.simulate({"k": 1.0}, observe="x", until=0.5, points=2)
    assert half["x"][-1] == pytest.approx(2.0, rel=1e-4), "1/(1 − kt)"


def test_a_context_that_fits_in_part_is_told_as_a_warning() -> None:
    model = ifnsbml.load(EXPLODING.replace('"k"', '"expression_STAT4"').replace(">k<", ">expression_STAT4<"))
    with pytest.warns(IfnsbmlWarning, match="lymphoid: exploding has no expression_STAT6"):
        run = model.simulate(context="lymphoid", observe="x", until=0.1)
    assert run.settings == {"expression_STAT4": 1.0}


def test_without_pandas_a_frame_is_refused_by_the_name_of_the_extra(
    m: SbmlModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingPackageError, match=r"pip install 'ifnsbml\[pandas\]'"):
        m.inputs.to_dataframe()


def test_verdicts_are_a_frame_and_a_page(m: SbmlModel, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = m.validate(only=["R03", "P03"], jobs=0)
    assert report.passed and report.summary["PASS"] == 1
    assert report["P03"].verdict.value == "NOT_APPLICABLE"
    frame = report.to_dataframe()
    assert frame.loc["R03", "verdict"] == "PASS" and frame.loc["R03", "model"] == "type2_jak_stat"
    assert "1 PASS" in repr(report) and "R03" in report._repr_html_() and "P03" not in report._repr_html_()
    page = report.to_html(tmp_path / "report.html")
    assert "TYK2 sits on IFNAR1" in page.read_text(encoding="utf-8")
    with pytest.raises(UnknownRowError, match="'R01' was not asked"):
        report["R01"]
    assert capsys.readouterr() == ("", "")


def test_a_parameter_set_may_be_a_table_of_values(m: SbmlModel) -> None:
    assert m.validate("R03", parameters={"k_STAT_pairing": 2.4}, jobs=0, record=False).passed
    with pytest.raises(EnsembleError, match=r"parameters: .* has no parameter 'k_STAT_paring'; did you mean"):
        m.validate("R03", parameters={"k_STAT_paring": 2.4}, jobs=0)


def test_a_claim_prints_whole_and_shows_itself() -> None:
    every = ifnsbml.claims()
    claim = every["P03"]
    assert claim.id == "P03" and claim.models == ("p38", "interferon") and "refs 71" in claim.source
    assert "check 1: dispensable (stated)" in repr(claim) and claim._repr_html_().startswith("<pre>P03")
    assert every[0].id == every.ids[0] and "P03" in every


def test_progress_is_shown_in_a_notebook_and_nowhere_else(
    m: SbmlModel, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[str] = []

    class Handle:
        def update(self, html) -> None:
            shown.append(html.data)

    def display(html, *, display_id: bool) -> Handle:
        shown.append(html.data)
        return Handle()

    class ZMQInteractiveShell:
        pass

    import IPython
    import IPython.display

    monkeypatch.setattr(IPython, "get_ipython", ZMQInteractiveShell)
    monkeypatch.setattr(IPython.display, "display", display)
    m.scan({"IFN_gamma": [0.1, 1]}, observe=["obs_ISGF3"], points=3)
    assert shown[0].startswith("<div>scanning IFN_gamma <progress") and 'value="2" max="2"' in shown[-2]
    assert shown[-1] == "", "it is gone afterwards"
    del shown[:]
    m.scan({"IFN_gamma": [0.1, 1]}, observe=["obs_ISGF3"], points=3, progress=False)
    assert shown == []
    assert capsys.readouterr() == ("", "")


def test_a_model_can_be_used_after_it_was_closed() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with ifnsbml.load("type2_jak_stat") as model:
            first = model.simulate(points=3).course.values
        np.testing.assert_array_equal(model.simulate(points=3).course.values, first)
        model.close()
