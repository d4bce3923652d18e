"""A picture with what changes, grouped, legible, and the same for the same run."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import pytest
from sbml_samples import EVENTS, SIGNAL

from ifnsbml.model.errors import SettingError
from ifnsbml.simulation.model import RunnableModel
from ifnsbml.simulation.plot import Panel, arrange, draw, unchanging, write_plot
from ifnsbml.simulation.timecourse import TimeCourse


def course(peaks: dict[str, float], *, units: dict[str, str] | None = None, **extra: object) -> TimeCourse:
    """Return a run in which each name rises to its peak; 0 stays where it is."""
    time = np.linspace(0, 240, 25)
    values = np.column_stack([peak * (1 - np.exp(-time / 30)) for peak in peaks.values()])
    names = tuple(peaks)
    known = units or {}
    return TimeCourse(
        time,
        values,
        names,
        tuple(f"the {name}" for name in names),
        tuple(known.get(name, "nM") for name in names),
        "min",
        "Example model",
        **extra,  # type: ignore[arg-type]
    )


def test_observables_are_grouped_from_receptor_to_response() -> None:
    names = [
        "obs_antiviral",
        "obs_protein_ISG15",
        "obs_mRNA_IRF1",
        "obs_p38_active",
        "obs_ISGF3_nuclear",
        "obs_STAT1_dimer_nuclear",
        "obs_CRKL_STAT5_nuclear",
        "obs_STAT1_pY701",
        "obs_AKT_active",
        "obs_ERK_active",
        "obs_JAK1_active",
        "obs_something",
        "loose",
    ]
    assert arrange(course(dict.fromkeys(names, 1.0))) == [
        Panel("Receptors and JAKs", "nM", ("obs_JAK1_active",)),
        Panel("STATs", "nM", ("obs_STAT1_pY701",)),
        Panel("Complexes and DNA", "nM", ("obs_ISGF3_nuclear", "obs_STAT1_dimer_nuclear")),
        Panel("CRKL–RAP1 branch", "nM", ("obs_CRKL_STAT5_nuclear",)),
        Panel("p38 branch", "nM", ("obs_p38_active",)),
        Panel("MEK–ERK branch", "nM", ("obs_ERK_active",)),
        Panel("PI3K–MTOR branch", "nM", ("obs_AKT_active",)),
        Panel("mRNA", "nM", ("obs_mRNA_IRF1",)),
        Panel("Proteins made", "nM", ("obs_protein_ISG15",)),
        Panel("Responses", "nM", ("obs_antiviral",)),
        Panel("Other observables", "nM", ("obs_something",)),
        Panel("Species and parameters", "nM", ("loose",)),
    ]


def test_small_curves_and_other_units_get_panels_of_their_own() -> None:
    panels = arrange(
        course(
            {"obs_STAT1_a": 100.0, "obs_STAT2_b": 0.5, "obs_STAT3_c": 60.0, "obs_STAT4_d": 1.0},
            units={"obs_STAT4_d": "nmol"},
        )
    )
    assert panels == [
        Panel("STATs (1 of 2)", "nM", ("obs_STAT1_a", "obs_STAT3_c")),
        Panel("STATs (2 of 2)", "nM", ("obs_STAT2_b",)),
        Panel("STATs", "nmol", ("obs_STAT4_d",)),
    ]


def test_no_panel_has_more_curves_than_there_are_colours() -> None:
    panels = arrange(course({f"obs_STAT{i % 7}_{i}": 1.0 + i / 100 for i in range(20)}))
    assert [len(panel.names) for panel in panels] == [7, 7, 6]
    assert len({name for panel in panels for name in panel.names}) == 20


def test_what_does_not_change_is_named_and_not_drawn() -> None:
    run = course({"obs_JAK1_active": 1.0, "obs_JAK2_active": 0.0, "obs_TYK2_active": 1e-15})
    assert unchanging(run) == ("obs_JAK2_active", "obs_TYK2_active")
    figure = draw(run)
    drawn = [line.get_label() for axes in figure.axes for line in axes.get_lines()]
    assert drawn == ["the obs_JAK1_active"]
    assert figure.get_supxlabel() == "Unchanged: the obs_JAK2_active; the obs_TYK2_active"


def test_axes_title_and_legend_say_what_it_is() -> None:
    run = course({"obs_JAK1_active": 1.0, "obs_mRNA_IRF1": 1.0}, settings={"IFN_gamma": 1.0})
    figure = draw(run)
    assert figure.get_suptitle() == "Example model\nIFN_gamma = 1"
    assert [axes.get_xlabel() for axes in figure.axes] == ["time (min)", "time (min)"]
    assert [axes.get_ylabel() for axes in figure.axes] == ["nM", "nM"]
    legends = [[text.get_text() for text in axes.get_legend().get_texts()] for axes in figure.axes]
    assert legends == [["the obs_JAK1_active"], ["the obs_mRNA_IRF1"]]


def test_a_run_in_which_nothing_changes_says_so() -> None:
    figure = draw(course({"obs_JAK1_active": 0.0}))
    assert [text.get_text() for text in figure.axes[0].texts] == ["Nothing that was observed changes."]


def test_too_much_for_one_picture_is_named() -> None:
    run = course({f"S{i}": 1.0 + i / 1000 for i in range(220)})
    figure = draw(run)
    assert sum(axes.axison for axes in figure.axes) == 30
    assert figure.get_supxlabel().startswith("No room for: the S")


@pytest.mark.parametrize(
    ("suffix", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF"), ("PNG", b"\x89PNG")]
)
def test_the_same_run_gives_the_same_bytes(tmp_path: Path, suffix: str, start: bytes) -> None:
    model = RunnableModel.load(SIGNAL.write(tmp_path))
    for name in ("one", "other"):
        run = model.simulate({"IFN_gamma": 1.0}, model.default_observables)
        write_plot(run, tmp_path / f"{name}.{suffix}")
    one, other = ((tmp_path / f"{name}.{suffix}").read_bytes() for name in ("one", "other"))
    assert one.startswith(start)
    assert one == other


def test_another_suffix_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"run\.jpg.*\.png, \.svg, \.pdf"):
        write_plot(course({"x": 1.0}), tmp_path / "run.jpg")
    assert list(tmp_path.iterdir()) == []


def test_odd_names_are_drawn_as_they_are(tmp_path: Path) -> None:
    time = np.linspace(0, 1, 5)
    labels = ("$\\alpha$ $5", "_hidden", "模型", "a\nb")
    run = TimeCourse(
        time, np.column_stack([time] * 4), ("a", "b", "c", "d"), labels, ("", "$", "", ""), model="50 $ of $x_{"
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        write_plot(run, tmp_path / "odd.png")
    shown = [text.get_text().strip() for axes in draw(run).axes for text in axes.get_legend().get_texts()]
    assert sorted(shown) == sorted(["\\$\\alpha\\$ \\$5", "_hidden", "模型", "a b"])


def test_a_foreign_model_shows_its_species(tmp_path: Path) -> None:
    model = RunnableModel.load(EVENTS.write(tmp_path))
    assert model.default_observables == ("L", "S", "P")  # L is a boundary species that an event moves
    run = model.simulate({}, model.default_observables)
    assert arrange(run) == [Panel("Species and parameters", "nM", ("L", "S", "P"))]
