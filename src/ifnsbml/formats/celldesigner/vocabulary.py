"""The words that CellDesigner 4 knows, as its schema and its files have them."""

from __future__ import annotations

NAMESPACE = "http://www.sbml.org/2001/ns/celldesigner"
SBML = "http://www.sbml.org/sbml/level2/version4"
MODEL_VERSION = "4.0"
LARGEST_SIDE = 32767
"""The size of a map is a short integer in the schema."""

MODEL_ORDER = (
    "notes",
    "annotation",
    "listOfFunctionDefinitions",
    "listOfUnitDefinitions",
    "listOfCompartments",
    "listOfSpecies",
    "listOfParameters",
    "listOfRules",
    "listOfReactions",
    "listOfEvents",
)
EXTENSION_ORDER = (
    "modelVersion",
    "modelDisplay",
    "listOfIncludedSpecies",
    "listOfCompartmentAliases",
    "listOfComplexSpeciesAliases",
    "listOfSpeciesAliases",
    "listOfGroups",
    "listOfProteins",
    "listOfGenes",
    "listOfRNAs",
    "listOfAntisenseRNAs",
    "listOfLayers",
    "listOfBlockDiagrams",
)
TEMPLATES = {
    "proteinReference": ("protein", frozenset({"GENERIC", "RECEPTOR", "ION_CHANNEL", "TRUNCATED"})),
    "geneReference": ("gene", frozenset({"GENE"})),
    "rnaReference": ("RNA", frozenset({"RNA"})),
    "antisensernaReference": ("AntisenseRNA", frozenset({"ANTISENSE_RNA"})),
}
"""Reference from a species, the element it must point at, and the types that this may have."""

SPECIES_CLASSES: dict[str, str] = {
    "PROTEIN": "proteinReference",
    "GENE": "geneReference",
    "RNA": "rnaReference",
    "ANTISENSE_RNA": "antisensernaReference",
    "PHENOTYPE": "name",
    "ION": "name",
    "SIMPLE_MOLECULE": "name",
    "DRUG": "name",
    "UNKNOWN": "name",
    "COMPLEX": "name",
    "DEGRADED": "name",
}
"""Every class of species and the element that says which one it is."""

COMPARTMENT_CLASSES = frozenset(
    {"SQUARE", "OVAL"}
    | {f"SQUARE_CLOSEUP_{side}" for side in ("NORTH", "EAST", "SOUTH", "WEST")}
    | {f"SQUARE_CLOSEUP_{corner}" for corner in ("NORTHWEST", "NORTHEAST", "SOUTHWEST", "SOUTHEAST")}
)
MODIFICATION_STATES = frozenset(
    {
        "phosphorylated",
        "acetylated",
        "ubiquitinated",
        "methylated",
        "hydroxylated",
        "glycosylated",
        "myristoylated",
        "palmytoylated",
        "prenylated",
        "protonated",
        "sulfated",
        "don't care",
        "unknown",
        "empty",
    }
)
REACTION_TYPES: dict[str, tuple[int, int]] = {
    "STATE_TRANSITION": (1, 1),
    "KNOWN_TRANSITION_OMITTED": (1, 1),
    "UNKNOWN_TRANSITION": (1, 1),
    "TRANSCRIPTION": (1, 1),
    "TRANSLATION": (1, 1),
    "TRANSPORT": (1, 1),
    "TRUNCATION": (1, 2),
    "HETERODIMER_ASSOCIATION": (2, 1),
    "DISSOCIATION": (1, 2),
}
"""Every type of reaction with how many base reactants and base products it is drawn with."""

MODIFICATION_TYPES = frozenset(
    {
        "CATALYSIS",
        "UNKNOWN_CATALYSIS",
        "INHIBITION",
        "UNKNOWN_INHIBITION",
        "PHYSICAL_STIMULATION",
        "MODULATION",
        "TRIGGER",
    }
)
POSITIONS = frozenset({"outerSurface", "transmembrane", "innerSurface", "inside", "insideOfMembrane"})
ANCHORS = (
    *("N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE"),
    *("S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"),
)
ACTIVITIES = frozenset({"active", "inactive"})
VIEWS = frozenset({"usual", "brief", "complexnoborder", "complexparentbrief", "none"})
POLICIES = frozenset({"direct", "square"})
DIRECTIONS = frozenset({"horizontal", "vertical", "unknown"})
TARGETS = frozenset(f"-1,{place}" for place in range(8))
"""Where a link ends: the reactants' side (0), the products' side (1), a place on the process (2–7)."""
