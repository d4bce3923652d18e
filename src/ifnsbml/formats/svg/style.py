"""The look of our maps: few colours, each with one meaning."""

from __future__ import annotations

FLUX = "#2b2f36"
ARC_COLOURS = {
    "consumption": FLUX,
    "production": FLUX,
    "catalysis": "#1d7f4e",
    "stimulation": "#2b62b5",
    "necessary stimulation": "#2b62b5",
    "inhibition": "#c4302b",
    "positive influence": "#2b62b5",
    "negative influence": "#c4302b",
}
"""Flux is dark, what makes a process go is green (catalysis) or blue, what stops it is red."""

FILLS = {
    "protein": ("#dfeaf7", "#47699a"),
    "ligand": ("#d3ecdc", "#2f7d55"),
    "complex": ("#f6f7f9", "#66717e"),
    "gene": ("#fcefc3", "#9b7614"),
    "element": ("#fcefc3", "#9b7614"),
    "promoter": ("#fcefc3", "#9b7614"),
    "mrna": ("#fbdfc6", "#a8611c"),
    "lipid": ("#ece8e1", "#7d7466"),
    "small_molecule": ("#ece8e1", "#7d7466"),
    "phenotype": ("#ecdff4", "#77509a"),
}
"""Fill and outline by kind of species."""

BANDS = (
    ("#f4f8fc", "#9db4cc"),
    ("#fcf4e3", "#c9a052"),
    ("#f3f8f1", "#8fae86"),
    ("#eef0fa", "#8f98c8"),
    ("#faf1f4", "#c095a5"),
)
"""Fill and outline of compartments from the outside inwards."""

PHOSPHATE = ("#f6a04d", "#b5651d")
OTHER_STATE = ("#fff3d6", "#9b7614")
FREE_STATE = ("#ffffff", "#8a94a3")
UNIT = ("#ffffff", "#5d6470")

CSS = """
text{font-family:'DejaVu Sans',Verdana,sans-serif;fill:#1c2026;text-anchor:middle}
.bold{font-weight:bold}
.name{text-anchor:start}
.title{text-anchor:start;font-weight:bold}
.arc{fill:none;stroke-width:1.3;stroke-linejoin:round}
.head{stroke-width:1.3;stroke-linejoin:round}
.hypothetical{stroke-dasharray:5 3}
.uncertain{stroke-dasharray:1.5 2.5}
.body{stroke-width:1.2}
.rim{stroke-width:.9}
.process{stroke:#2b2f36;stroke-width:1.3}
""".strip()
