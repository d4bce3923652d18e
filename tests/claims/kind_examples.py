"""Of each kind of claim: a check that the cell passes, a cell that fails it, and one with which it says nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from toy_cell import CELL, Part, Toy

ALPHA, GAMMA = {"IFN_alpha": 1.0}, {"IFN_gamma": 1.0}


@dataclass(frozen=True)
class Example:
    """A check, a cell that violates it, and a cell or a control with which it says nothing."""

    check: Mapping[str, Any]
    broken: Toy
    silent: Toy | None = None
    unmet: Mapping[str, Any] | None = None


# A second way from the ligand to STAT2, to p38 and so on: what the negative claims deny.
EXAMPLES = {
    "absent": Example(
        {"stimulus": GAMMA, "observe": ["obs_ISGF3", "obs_STAT2_pY"], "control": {"forms_under": ALPHA}},
        CELL.law("STAT2_on", "k_on * (IFN_alpha + 0.001 * IFN_gamma) * STAT2"),
        CELL.law("STAT2_on", "0 * k_on * IFN_alpha * STAT2"),
    ),
    "present": Example(
        {"stimulus": [ALPHA, GAMMA], "observe": "obs_STAT1_pY701", "control": {"responds": "obs_RAP1_GTP"}},
        CELL.law("STAT1_on", "k_on * (2 * IFN_alpha + IFN_gamma + 0.01) * STAT1"),
        CELL.law("RAP1_on", "0 * GEF * RAP1"),
    ),
    "required": Example(
        {
            "stimulus": ALPHA,
            "perturbation": {"inhibition_p38": 1},
            "observe": "obs_mRNA_OAS1",
            "control": {"survives": "obs_ISGF3"},
        },
        CELL.law("OAS1_made", "k_make * ISGF3 * (MK2_p + 10)"),
        CELL.law("ISGF3_forms", "activity_p38 * k_pair * STAT1_p * STAT2_p * IRF9 / 50"),
    ),
    "reduced": Example(
        {
            "stimulus": ALPHA,
            "perturbation": {"expression_PRKCD": 0},
            "observe": "obs_mRNA_IRF1",
            "control": {"survives": "obs_STAT1_pY701"},
        },
        CELL.law("IRF1_made", "k_make * STAT1_p * (0.9 + 0.1 * PRKCD) * IFN_alpha"),
        CELL.law("STAT1_on", "k_on * (2 * IFN_alpha + IFN_gamma) * STAT1 * (0.02 + PRKCD)"),
    ),
    "raised": Example(
        {
            "stimulus": ALPHA,
            "context": "lymphoid",
            "perturbation": {"expression_STAT1": 0},
            "observe": "obs_mRNA_IFNG",
            "control": {"survives": "obs_STAT4_pY"},
        },
        CELL.law("IFNG_made", "k_make * STAT4_p"),
        CELL.law("IFNG_made", "k_make * STAT4_p * 0"),
    ),
    "dispensable": Example(
        {
            "stimulus": ALPHA,
            "perturbation": {"expression_MAP2K3": 0},
            "observe": "obs_p38_active",
            "control": {"also": {"expression_MAP2K6": 0}},
        },
        CELL.law("p38_on", "10 * MAP2K3 * MAP2K6 * k_on * IFN_alpha * p38"),
        CELL.law("p38_on", "10 * (MAP2K3 + MAP2K6 + 1) * k_on * IFN_alpha * p38"),
    ),
    "redundant": Example(
        {
            "stimulus": ALPHA,
            "losses": [{"expression_MAP2K3": 0}, {"expression_MAP2K6": 0}],
            "observe": "obs_p38_active",
            "control": {"survives": "obs_ISGF3"},
        },
        CELL.law("p38_on", "10 * (MAP2K3 + MAP2K6 + 0.1) * k_on * IFN_alpha * p38"),
        CELL.law("STAT2_on", "k_on * IFN_alpha * STAT2 * (MAP2K3 + MAP2K6)"),
    ),
    "insufficient": Example(
        {
            "stimulus": ALPHA,
            "losses": [{"expression_STAT2": 0}, {"inhibition_p38": 1}],
            "observe": "obs_mRNA_OAS1",
        },
        CELL.law("OAS1_made", "k_make * (ISGF3 + MK2_p)"),
        CELL.law("OAS1_made", "0 * k_make * ISGF3 * MK2_p"),
    ),
    "unaffected": Example(
        {
            "stimulus": ALPHA,
            "perturbation": {"inhibition_p38": 1},
            "observe": ["obs_ISGF3", "obs_mRNA_IRF1"],
            "control": {"falls": "obs_MAPKAPK2_active"},
        },
        CELL.law("STAT2_off", "k_off * STAT2_p * (1 + 1e-7 * MK2_p)"),
        CELL.law("MK2_on", "0.01 * p38_p * MK2"),
    ),
    "selective": Example(
        {
            "stimulus": ALPHA,
            "not_by": GAMMA,
            "observe": "obs_mRNA_OAS1",
            "control": {"responds": "obs_mRNA_IRF1"},
        },
        CELL.law("OAS1_made", "k_make * (ISGF3 * MK2_p + 100 * STAT1_p * IFN_gamma)"),
        CELL.law("IRF1_made", "k_make * STAT1_p * IFN_alpha"),
    ),
    "preferential": Example(
        {
            "stimulus": GAMMA,
            "over": ALPHA,
            "observe": "obs_mRNA_IRF1",
            "control": {"responds": "obs_mRNA_OAS1"},
        },
        CELL.law("IRF1_made", "k_make * (STAT1_p + ISGF3) * (0.3 + 0.7 * PRKCD)"),
        CELL.law("STAT2_on", "0 * k_on * IFN_alpha * STAT2"),
    ),
    "context": Example(
        {
            "stimulus": ALPHA,
            "only_in": ["lymphoid", "endothelial"],
            "observe": "obs_STAT4_pY",
            "control": {"responds": "obs_STAT1_pY701"},
        },
        CELL.but(starts={"STAT4": "50 * (expression_STAT4 + 0.001)"}),
        CELL.law("STAT1_on", "k_on * IFN_alpha * STAT1 * STAT4 / 50"),
    ),
    "transient": Example(
        {
            "stimulus": [ALPHA, GAMMA],
            "observe": "obs_RAP1_GTP",
            "peak_by": 30,
            "control": {"sustained": "obs_STAT1_pY701"},
        },
        CELL.law("GEF_spent_up", "0.001 * (IFN_alpha + IFN_gamma) * GEF"),
        CELL.law("STAT1_on", "k_on * (2 * IFN_alpha + IFN_gamma) * STAT1 * GEF / 10"),
    ),
    "order": Example(
        {
            "stimulus": ALPHA,
            "observe": ["obs_STAT1_pY701", "obs_ISGF3", "obs_mRNA_OAS1"],
            "window": {"until": 60, "points": 601},
        },
        replace(CELL, rules={**CELL.rules, "obs_STAT1_pY701": "mRNA_OAS1", "obs_mRNA_OAS1": "STAT1_p + ISGF3"}),
        CELL.law("OAS1_made", "0 * k_make * ISGF3 * MK2_p"),
    ),
    "composition": Example(
        {
            "find": {
                "parts": {"STAT1": 1, "STAT2": 1, "IRF9": 1},
                "states": {"STAT1.Y": "phosphorylated", "STAT2.Y": "phosphorylated"},
                "no_state": {"IRF9": "phosphorylated"},
            },
            "every": {"counted_in": "obs_ISGF3"},
            "never": {"parts": {"STAT1": 2}, "exactly": False},
        },
        CELL.but(parts={"ISGF3": (Part("STAT1"), Part("STAT2"), Part("IRF9"))}),
    ),
    "omitted": Example(
        {
            "standing": "unknown",
            "nothing_of": "MAPK8",
            "steps": [{"from": "RAP1A", "to": "MAPK14", "drawn": "uncertain"}],
            "switches": "hypothesis_RAP1_p38",
            "control": {"drawn": ["MAPK14", "RAP1A"]},
        },
        CELL.but(reactions={"RAP1_feeds_p38": replace(CELL.reactions["RAP1_feeds_p38"], certainty="known")}),
        CELL.but(parts={"RAP1": None, "RAP1_GTP": None}),
        {"control": {"drawn": ["MAPK14", "VAV1"]}},
    ),
}
