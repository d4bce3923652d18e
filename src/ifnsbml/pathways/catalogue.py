"""The pathways by name."""

from __future__ import annotations

from collections.abc import Callable

from ifnsbml.builder import Model, Pathway, UnknownName
from ifnsbml.errors import nearest
from ifnsbml.pathways.crkl import crkl
from ifnsbml.pathways.interferon import interferon
from ifnsbml.pathways.mek_erk import mek_erk
from ifnsbml.pathways.mtor import mtor
from ifnsbml.pathways.p38 import p38
from ifnsbml.pathways.pi3k_pkc_delta import pi3k_pkc_delta
from ifnsbml.pathways.stat1_transcription import stat1_transcription
from ifnsbml.pathways.type1_jak_stat import type1_jak_stat
from ifnsbml.pathways.type2_jak_stat import type2_jak_stat

PATHWAYS: dict[str, Callable[[], Pathway]] = {
    "type1_jak_stat": type1_jak_stat,
    "type2_jak_stat": type2_jak_stat,
    "stat1_transcription": stat1_transcription,
    "crkl": crkl,
    "p38": p38,
    "mek_erk": mek_erk,
    "pi3k_pkc_delta": pi3k_pkc_delta,
    "mtor": mtor,
    "interferon": interferon,
}
"""Every pathway of the bundle, in the order of the review; the whole comes last."""


def declare_pathway(name: str) -> Pathway:
    """Return a fresh declaration of a pathway, to build on. Raises UnknownName with the nearest names."""
    if name not in PATHWAYS:
        raise UnknownName(f"no pathway '{name}'; {nearest(name, PATHWAYS)}")
    return PATHWAYS[name]()


def build_pathway(name: str) -> Model:
    """Return a pathway expanded and checked. Raises UnknownName with the nearest names."""
    return declare_pathway(name).build()
