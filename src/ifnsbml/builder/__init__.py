"""The vocabulary to declare a pathway in. It knows no file format."""

from ifnsbml.builder.declarations import Count, active, nucleotide, phospho
from ifnsbml.builder.entities import Entity, Form, Site
from ifnsbml.builder.errors import (
    DeclarationError,
    DuplicateId,
    MissingCompartment,
    MissingEvidence,
    UnitMismatch,
    UnknownName,
    UnknownSite,
)
from ifnsbml.builder.evidence import Evidence, Standing, assumed, derived, measured, published, says
from ifnsbml.builder.model import (
    Certainty,
    Compartment,
    Model,
    Modifier,
    Parameter,
    ParameterRole,
    Part,
    Participant,
    Process,
    Reaction,
    Role,
    Species,
)
from ifnsbml.builder.pathway import Driver, Pathway
from ifnsbml.builder.rules import LawContext, driven, mass_action, reversible_mass_action
from ifnsbml.builder.units import (
    DIMENSIONLESS,
    LITRE,
    NM,
    NM_PER_MINUTE,
    NMOL,
    NMOL_PER_MINUTE,
    PER_MINUTE,
    PER_NM,
    PER_NM_MINUTE,
    Unit,
)

__all__ = [
    "DIMENSIONLESS", "LITRE", "NM", "NMOL", "NMOL_PER_MINUTE", "NM_PER_MINUTE", "PER_MINUTE", "PER_NM",
    "PER_NM_MINUTE", "Certainty", "Compartment", "Count", "DeclarationError", "Driver", "DuplicateId", "Entity",
    "Evidence", "Form", "LawContext", "MissingCompartment", "MissingEvidence", "Model", "Modifier",
    "Parameter", "ParameterRole", "Part", "Participant", "Pathway", "Process", "Reaction", "Role", "Site",
    "Species", "Standing", "Unit", "UnitMismatch", "UnknownName", "UnknownSite", "active", "assumed",
    "derived", "driven", "mass_action", "measured", "nucleotide", "phospho", "published", "reversible_mass_action",
    "says",
]  # fmt: skip
