"""The STAT1 pair model: Tyr701 and Ser727 both explicit, dimers with statistical factors, PKC-δ on the serine."""

from __future__ import annotations

import libsbml
from tiny_sbml import Line, tiny

from ifnsbml.equations import OdeSystem, read_equations

TYROSINE = "P0 + P1 + 2 * (D00 + D01 + D11)"


def pair_lines(mixed: str = "two", serine: str = "two") -> list[Line]:
    """The reactions; ``mixed`` is the factor of the mixed pair's law, ``serine`` that of 00→01."""
    lines: list[Line] = [("kinase_on", "PKC -> PKCa", "k_pkc * PKC"), ("kinase_off", "PKCa -> PKC", "k_pkc_off * PKCa")]
    for s in "01":
        lines += [
            (f"phosphorylate_{s}", f"U{s} -> P{s}", f"cytosol * kp * JAK * U{s}"),
            (f"dephosphorylate_{s}", f"P{s} -> U{s}", f"cytosol * kd * P{s}"),
            (f"leave_{s}", f"N{s} -> U{s}", f"nucleus * kx * N{s}"),
        ]
    for name in ("U", "P"):
        lines += [
            (f"serine_{name}", f"{name}0 -> {name}1", f"cytosol * ks * PKCa * {name}0"),
            (f"serine_off_{name}", f"{name}1 -> {name}0", f"cytosol * kb * {name}1"),
        ]
    pairs = (("00", "0", "0", "one"), ("01", "0", "1", mixed), ("11", "1", "1", "one"))
    for pair, a, b, factor in pairs:
        monomers = f"2 P{a}" if a == b else f"P{a} + P{b}"
        unphosphorylated = f"2 N{a}" if a == b else f"N{a} + N{b}"
        lines += [
            (f"pair_{pair}", f"{monomers} -> D{pair}", f"cytosol * {factor} * kon * P{a} * P{b}"),
            (f"part_{pair}", f"D{pair} -> {monomers}", f"cytosol * koff * D{pair}"),
            (f"import_{pair}", f"D{pair} -> M{pair}", f"cytosol * ki * D{pair}"),
            (f"nuclear_phosphatase_{pair}", f"M{pair} -> {unphosphorylated}", f"nucleus * kn * M{pair}"),
            (f"gas_{pair}", f"M{pair} + GAS -> G{pair}", f"nucleus * kg * M{pair} * GAS"),
            (f"gas_off_{pair}", f"G{pair} -> M{pair} + GAS", f"nucleus * kgo * G{pair}"),
        ]
    for name, size, kinase in (("D", "cytosol", "PKCa"), ("M", "nucleus", "PKCn"), ("G", "nucleus", "PKCn")):
        lines += [
            (f"serine_{name}00", f"{name}00 -> {name}01", f"{size} * {serine} * ks * {kinase} * {name}00"),
            (f"serine_{name}01", f"{name}01 -> {name}11", f"{size} * one * ks * {kinase} * {name}01"),
            (f"serine_off_{name}01", f"{name}01 -> {name}00", f"{size} * one * kb * {name}01"),
            (f"serine_off_{name}11", f"{name}11 -> {name}01", f"{size} * two * kb * {name}11"),
        ]
    lines += [
        ("kinase_in", "PKCa -> PKCn", "cytosol * kpi * PKCa"),
        ("kinase_out", "PKCn -> PKCa", "nucleus * kpo * PKCn"),
    ]
    return lines


def pair_document(mixed: str = "two", serine: str = "two", extra: list[Line] | None = None) -> libsbml.SBMLDocument:
    nuclear = dict.fromkeys(("N0", "N1", "M00", "M01", "M11", "G00", "G01", "G11", "GAS", "PKCn"), "nucleus")
    zeros = dict.fromkeys(["U1", "P0", "P1", "D00", "D01", "D11", "M00", "M01", "M11", "G00", "G01", "G11"], 0.0)
    return tiny(
        pair_lines(mixed, serine) + (extra or []),
        species={"U0": 10, **zeros, "N0": 1, "N1": 0, "GAS": 0.5, "PKC": 1, "PKCa": 0, "PKCn": 0},
        boundary={"JAK": 1},
        compartments={"cytosol": 1.0, "nucleus": 0.4},
        inside=nuclear,
        parameters={"one": 1, "two": 2, "expression_PKC": 1, "pkc0": 1},
        roles={"one": "constant", "two": "constant", "expression_PKC": "expression"},
        initial={"PKC": "pkc0 * expression_PKC"},
        rules={
            "obs_pY": f"(cytosol * ({TYROSINE}) + nucleus * 2 * (M00 + M01 + M11 + G00 + G01 + G11))"
            " / (cytosol + nucleus)",
            "obs_pS": "U1 + P1 + D01 + 2 * D11",
            "obs_dimer": "M00 + M01 + M11",
            "obs_fraction": "(P0 + P1) / (P0 + P1 + U0 + U1)",
        },
    )


def pair_system(mixed: str = "two", serine: str = "two", extra: list[Line] | None = None) -> OdeSystem:
    return read_equations(pair_document(mixed, serine, extra))
