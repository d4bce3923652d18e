"""What each species is: its class, its protein, gene or RNA, and the state of that.

A protein, gene or RNA is declared once and referred to. Phosphorylation sites are residues of
a protein; other states of a protein ("GTP", "active") are structural states. Genes and RNAs
have neither, so that each of their states is declared as a gene or RNA of its own.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from ifnsbml.builder.entities import Entity
from ifnsbml.builder.model import Model, Part
from ifnsbml.formats.celldesigner.names import encoded
from ifnsbml.formats.celldesigner.xml import add, element
from ifnsbml.layout.glyphs import display_name

CLASSES = {
    "protein": "PROTEIN",
    "ligand": "PROTEIN",
    "gene": "GENE",
    "element": "GENE",
    "promoter": "GENE",
    "mrna": "RNA",
    "lipid": "SIMPLE_MOLECULE",
    "small_molecule": "SIMPLE_MOLECULE",
    "phenotype": "PHENOTYPE",
}
"""The class of each kind of entity; anything else is UNKNOWN."""

RECEPTORS = frozenset({"IFNAR1", "IFNAR2", "IFNGR1", "IFNGR2", "IFNLR1", "IL10RB", "FAS"})
"""Genes whose products are receptor chains and are drawn as such."""

ACTIVE = frozenset({"active", "on", "GTP"})
"""States in which CellDesigner shows a protein as active (a dashed outline)."""

_PREFIX = {"PROTEIN": "pr", "GENE": "gn", "RNA": "rn"}
_LIST = {"PROTEIN": "protein", "GENE": "gene", "RNA": "RNA"}
_REFERENCE = {"PROTEIN": "proteinReference", "GENE": "geneReference", "RNA": "rnaReference"}
_RIM = ((-0.9, 1.0), (0.9, 1.0), (-0.9, -1.0), (0.9, -1.0), (-1.0, 0.0), (1.0, 0.0), (0.0, 1.0), (0.0, -1.0))
"""Where residues sit on the rim, as fractions of half the width and height, y upwards: as on our map."""


@dataclass(frozen=True)
class Template:
    """A protein, gene or RNA; ``residues`` are the names of its phosphorylation sites by id."""

    id: str
    kind: str
    type: str
    name: str
    residues: dict[str, str] = field(default_factory=dict, hash=False)

    def to_xml(self) -> etree._Element:
        """The declaration in the list of proteins, genes or RNAs."""
        made = element(_LIST[self.kind], None, id=self.id, name=encoded(self.name), type=self.type)
        if self.residues:
            residues = add(made, "listOfModificationResidues")
            for number, (ident, name) in enumerate(self.residues.items()):
                angle = f"{rim_angle(number):.4f}"
                add(residues, "modificationResidue", None, angle=angle, id=ident, name=name, side="none")
        return made


def rim_angle(number: int) -> float:
    """The angle of the residue of that number, from 0 to 2π, anticlockwise from the right."""
    x, y = _RIM[number % len(_RIM)]
    return math.atan2(y, x) % (2 * math.pi)


@dataclass(frozen=True)
class Identity:
    """What one species, or one part of a complex, is."""

    kind: str
    name: str
    template: Template | None = None
    copies: int = 1
    modifications: tuple[tuple[str, str], ...] = ()
    structural: str = ""

    @property
    def active(self) -> bool:
        """Whether it is shown as active."""
        return any(state in ACTIVE for state in self.structural.split(", "))

    def to_xml(self) -> etree._Element:
        """The ``speciesIdentity`` of the species."""
        made = element("speciesIdentity")
        add(made, "class", self.kind)
        if self.template is None:
            add(made, "name", encoded(self.name))
        else:
            add(made, _REFERENCE[self.kind], self.template.id)
        if self.copies > 1 or self.modifications or self.structural:
            state = add(made, "state")
            if self.copies > 1:
                add(state, "homodimer", str(self.copies))
            if self.modifications:
                listed = add(state, "listOfModifications")
                for residue, value in self.modifications:
                    add(listed, "modification", None, residue=residue, state=value)
            if self.structural:
                add(add(state, "listOfStructuralStates"), "structuralState", None, structuralState=self.structural)
        return made


class Identities:
    """The templates of a model, numbered as CellDesigner does, and what each part is by them."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._templates: dict[tuple[str, str], Template] = {}
        for species in model.species:
            for part in species.parts:
                self._template(model.entities[part.symbol], part)

    def templates(self, kind: str) -> list[Template]:
        """The proteins ("PROTEIN"), genes ("GENE") or RNAs ("RNA") in the order of their ids."""
        return [template for template in self._templates.values() if template.kind == kind]

    def of(self, part: Part, name: str) -> Identity:
        """What a part, or a species of that one part, is; ``name`` is for kinds without template."""
        entity = self._model.entities[part.symbol]
        template = self._template(entity, part)
        if template is None:
            return Identity(CLASSES.get(entity.kind, "UNKNOWN"), name, copies=part.copies)
        sites = {site: f"rs{number}" for number, site in enumerate(phospho_sites(entity), start=1)}
        states = dict(part.states)
        return Identity(
            template.kind,
            template.name,
            template,
            part.copies,
            tuple(
                (ident, "phosphorylated" if states[site] == "p" else "empty")
                for site, ident in sites.items()
                if template.residues
            ),
            _other_states(entity, part) if template.kind == "PROTEIN" else "",
        )

    def _template(self, entity: Entity, part: Part) -> Template | None:
        kind = CLASSES.get(entity.kind, "UNKNOWN")
        if kind not in _PREFIX:
            return None
        state = "" if kind == "PROTEIN" else _other_states(entity, part)
        key = (entity.symbol, state)
        if key not in self._templates:
            number = sum(template.kind == kind for template in self._templates.values()) + 1
            name = display_name(entity, entity.kind)
            sites = phospho_sites(entity) if kind == "PROTEIN" else []
            self._templates[key] = Template(
                f"{_PREFIX[kind]}{number}",
                kind,
                _type(kind, entity.genes),
                f"{name} ({state})" if state else name,
                {f"rs{index}": site for index, site in enumerate(sites, start=1)},
            )
        return self._templates[key]


def phospho_sites(entity: Entity) -> list[str]:
    """The phosphorylation sites of an entity in the order of declaration."""
    return [name for name, site in entity.sites.items() if site.phospho]


def _other_states(entity: Entity, part: Part) -> str:
    """States that are not phosphorylation; the resting state of a tacit site goes unnamed."""
    sites = entity.sites
    shown = [
        state
        for name, state in part.states
        if not sites[name].phospho and not (sites[name].tacit and state == sites[name].states[0])
    ]
    return ", ".join(shown)


def _type(kind: str, genes: Iterable[str]) -> str:
    if kind != "PROTEIN":
        return kind
    return "RECEPTOR" if RECEPTORS.intersection(genes) else "GENERIC"
