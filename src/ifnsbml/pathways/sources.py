"""Where the numbers come from, written once.

Each source is used as ``KIRBY("what exactly was taken")``. Values in seconds or per molecule
are converted at the place of use, visibly.
"""

from __future__ import annotations

from collections.abc import Callable

from ifnsbml.builder import Evidence, measured

Source = Callable[[str], Evidence]


def _source(citation: str, *pubmed: str) -> Source:
    def cite(what: str) -> Evidence:
        return measured(f"{what}; {citation}", *pubmed)

    return cite


SUBTYPES = _source("affinities of the IFN-α subtypes for IFNAR1 and IFNAR2", "21856167")
KIRBY = _source("Kirby et al., model of IFN-α2 and IFN-β at the type I receptor")
TYPE2_BINDING = _source("binding of IFN-γ to its receptor", "6288678", "2959767")
GREENLUND = _source("Greenlund et al. 1995")
ABRAMOVICH = _source("Abramovich et al. 1994")
KALLIARA = _source("Kalliara et al. 2022")
YAMADA = _source("Yamada et al. 2003 (BIOMD0000000093)")
KOK = _source("Kok et al. 2020 (BIOMD0000000959)")
MAIER = _source("Maier et al. 2022 (MODEL2210070001)")
HASPEL = _source("Haspel et al. 1996")
KULAWIK = _source("Kulawik et al. 2017 (PMC5391758)")
HAYASHI = _source("Hayashi et al. 2013, lumped")
DALLE_PEZZE = _source("Dalle Pezze et al. 2012 (BIOMD0000000581)")
BRANNMARK = _source("Brännmark et al. 2013 (BIOMD0000000448)")
C3G_MODEL = _source("BIOMD0000000033, C3G and RAP1")
MCF10A = _source("copies per MCF10A cell, data of the SPARCED model")
