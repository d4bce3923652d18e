"""A small mass-action cell, written through libSBML, with one feature for each kind of check; and its saboteurs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.sax.saxutils import quoteattr

import libsbml

NAMESPACE = "urn:ifnsbml:1"


@dataclass(frozen=True)
class Part:
    entity: str
    copies: int = 1
    sites: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Reaction:
    reactants: Mapping[str, int]
    products: Mapping[str, int]
    law: str
    modifiers: tuple[str, ...] = ()
    certainty: str = "known"
    hypothesis: str = ""


@dataclass(frozen=True)
class Toy:
    """A model in one compartment of one litre; rate laws are in nM per minute."""

    name: str
    ligands: Mapping[str, float]
    parameters: Mapping[str, float]
    species: Mapping[str, float]
    starts: Mapping[str, str]
    reactions: Mapping[str, Reaction]
    rules: Mapping[str, str]
    parts: Mapping[str, tuple[Part, ...]] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)

    def but(self, **changes: Mapping[str, object]) -> Toy:
        """The same model with entries of its tables replaced or, by None, removed."""
        fields = {}
        for table, entries in changes.items():
            merged = {**getattr(self, table), **entries}
            fields[table] = {key: value for key, value in merged.items() if value is not None}
        return replace(self, **fields)

    def law(self, reaction: str, law: str) -> Toy:
        """The same model with another rate law."""
        return self.but(reactions={reaction: replace(self.reactions[reaction], law=law)})

    def called(self, name: str) -> Toy:
        return replace(self, name=name)

    def write(self, path: Path) -> Path:
        """Write the model as SBML L3V1 that libSBML has no error with."""
        document = libsbml.SBMLDocument(3, 1)
        model = document.createModel()
        model.setId(self.name)
        model.setTimeUnits("second")
        cell = model.createCompartment()
        cell.setId("cell")
        cell.setSize(1.0)
        cell.setSpatialDimensions(3)
        cell.setConstant(True)
        for name, value in {**self.ligands, **self.species}.items():
            self._species(model, name, value)
        for name, value in self.parameters.items():
            self._parameter(model, name, value, constant=True)
        for name, formula in self.starts.items():
            start = model.createInitialAssignment()
            start.setSymbol(name)
            start.setMath(_math(formula))
        for name, formula in self.rules.items():
            self._parameter(model, name, 0.0, constant=False)
            rule = model.createAssignmentRule()
            rule.setVariable(name)
            rule.setMath(_math(formula))
        for name, reaction in self.reactions.items():
            self._reaction(model, name, reaction)
        assert document.checkConsistency() == 0 or not document.getNumErrors(libsbml.LIBSBML_SEV_ERROR)
        path.parent.mkdir(parents=True, exist_ok=True)
        assert libsbml.writeSBMLToFile(document, str(path))
        return path

    def _species(self, model: libsbml.Model, name: str, value: float) -> None:
        species = model.createSpecies()
        species.setId(name)
        species.setCompartment("cell")
        species.setInitialConcentration(value)
        species.setHasOnlySubstanceUnits(False)
        species.setBoundaryCondition(name in self.ligands)
        species.setConstant(False)
        if name in self.parts:
            inner = "".join(_part(part) for part in self.parts[name])
            kind = quoteattr(self.kinds.get(name, "complex" if len(self.parts[name]) > 1 else "protein"))
            entity = quoteattr(self.parts[name][0].entity)
            species.setAnnotation(
                f'<ifnsbml:species xmlns:ifnsbml="{NAMESPACE}" kind={kind} entity={entity}>{inner}</ifnsbml:species>'
            )

    @staticmethod
    def _parameter(model: libsbml.Model, name: str, value: float, *, constant: bool) -> None:
        parameter = model.createParameter()
        parameter.setId(name)
        parameter.setValue(value)
        parameter.setConstant(constant)
        if name == "one":
            parameter.setAnnotation(f'<ifnsbml:parameter xmlns:ifnsbml="{NAMESPACE}" role="constant"/>')

    @staticmethod
    def _reaction(model: libsbml.Model, name: str, reaction: Reaction) -> None:
        made = model.createReaction()
        made.setId(name)
        made.setReversible(False)
        made.setFast(False)
        for side, create in ((reaction.reactants, made.createReactant), (reaction.products, made.createProduct)):
            for species, count in side.items():
                reference = create()
                reference.setSpecies(species)
                reference.setStoichiometry(count)
                reference.setConstant(True)
        math = _math(f"cell * ({reaction.law})")
        named = _names(math)
        held = {*reaction.reactants, *reaction.products}
        known = {species.getId() for species in model.getListOfSpecies()}
        for species in sorted((named & known - held) | set(reaction.modifiers)):
            made.createModifier().setSpecies(species)
        made.createKineticLaw().setMath(math)
        made.setAnnotation(
            f'<ifnsbml:reaction xmlns:ifnsbml="{NAMESPACE}" certainty={quoteattr(reaction.certainty)} '
            f"hypothesis={quoteattr(reaction.hypothesis)}/>"
        )


def _part(part: Part) -> str:
    sites = "".join(
        f"<ifnsbml:site name={quoteattr(name)} state={quoteattr(state)}/>" for name, state in part.sites.items()
    )
    return f"<ifnsbml:part entity={quoteattr(part.entity)} copies={quoteattr(str(part.copies))}>{sites}</ifnsbml:part>"


def _math(formula: str) -> libsbml.ASTNode:
    node = libsbml.parseL3Formula(formula)
    assert node is not None, libsbml.getLastParseL3Error()
    return node


def _names(node: libsbml.ASTNode) -> set[str]:
    found = {node.getName()} if node.getType() == libsbml.AST_NAME else set()
    for index in range(node.getNumChildren()):
        found |= _names(node.getChild(index))
    return found


def _turn(source: str, target: str, law: str, **more: object) -> Reaction:
    return Reaction({source: 1}, {target: 1}, law, **more)  # type: ignore[arg-type]


def _make(target: str, law: str) -> Reaction:
    return Reaction({}, {target: 1}, law)


def _lose(source: str, law: str) -> Reaction:
    return Reaction({source: 1}, {}, law)


P = {"Y": "phosphorylated"}
FREE = {"Y": "unphosphorylated"}

CELL = Toy(
    name="toy",
    ligands={"IFN_alpha": 1.0, "IFN_gamma": 0.0},
    parameters={
        "expression_STAT1": 1, "expression_STAT2": 1, "expression_STAT4": 0, "expression_IRF9": 1,
        "expression_MAP2K3": 1, "expression_MAP2K6": 1, "expression_PRKCD": 1,
        "inhibition_p38": 0, "hypothesis_RAP1_p38": 0, "one": 1,
        "k_on": 0.2, "k_off": 0.1, "k_pair": 0.01, "k_part": 0.1, "k_make": 0.01, "k_lose": 0.05,
    },
    species={
        "STAT1": 100, "STAT1_p": 0, "STAT2": 50, "STAT2_p": 0, "STAT4": 0, "STAT4_p": 0, "IRF9": 50,
        "ISGF3": 0, "MAP2K3": 1, "MAP2K6": 1, "p38": 100, "p38_p": 0, "MK2": 100, "MK2_p": 0, "PRKCD": 1,
        "mRNA_OAS1": 0, "mRNA_IRF1": 0, "mRNA_IFNG": 0, "RAP1": 100, "RAP1_GTP": 0, "GEF": 10, "GEF_spent": 0,
        "PPARG": 100, "TYK2_IFNAR1": 10,
    },
    starts={
        "STAT1": "100 * expression_STAT1", "STAT2": "50 * expression_STAT2", "STAT4": "50 * expression_STAT4",
        "IRF9": "50 * expression_IRF9", "MAP2K3": "expression_MAP2K3", "MAP2K6": "expression_MAP2K6",
        "PRKCD": "expression_PRKCD",
    },
    reactions={
        # IFN_alpha is twice as strong on STAT1, so that matched doses are not equal doses.
        "STAT1_on": _turn("STAT1", "STAT1_p", "k_on * (2 * IFN_alpha + IFN_gamma) * STAT1"),
        "STAT1_off": _turn("STAT1_p", "STAT1", "k_off * STAT1_p"),
        "STAT2_on": _turn("STAT2", "STAT2_p", "k_on * IFN_alpha * STAT2"),
        "STAT2_off": _turn("STAT2_p", "STAT2", "k_off * STAT2_p"),
        "STAT4_on": _turn("STAT4", "STAT4_p", "k_on * IFN_alpha * STAT4"),
        "STAT4_off": _turn("STAT4_p", "STAT4", "k_off * STAT4_p"),
        "ISGF3_forms": Reaction(
            {"STAT1_p": 1, "STAT2_p": 1, "IRF9": 1}, {"ISGF3": 1}, "k_pair * STAT1_p * STAT2_p * IRF9 / 50"
        ),
        "ISGF3_parts": Reaction({"ISGF3": 1}, {"STAT1_p": 1, "STAT2_p": 1, "IRF9": 1}, "k_part * ISGF3"),
        "p38_on": _turn("p38", "p38_p", "10 * (MAP2K3 + MAP2K6) * k_on * IFN_alpha * p38"),
        "p38_off": _turn("p38_p", "p38", "k_off * p38_p"),
        "MK2_on": _turn("MK2", "MK2_p", "0.01 * activity_p38 * p38_p * MK2"),
        "MK2_off": _turn("MK2_p", "MK2", "k_off * MK2_p"),
        # One gene needs ISGF3 and p38, one STAT1 and better PKC-delta, one STAT4 with STAT1 as its brake.
        "OAS1_made": _make("mRNA_OAS1", "k_make * ISGF3 * MK2_p"),
        "OAS1_lost": _lose("mRNA_OAS1", "k_lose * mRNA_OAS1"),
        "IRF1_made": _make("mRNA_IRF1", "k_make * STAT1_p * (0.3 + 0.7 * PRKCD) * (IFN_alpha + 4 * IFN_gamma)"),
        "IRF1_lost": _lose("mRNA_IRF1", "k_lose * mRNA_IRF1"),
        "IFNG_made": _make("mRNA_IFNG", "k_make * STAT4_p * 10 / (10 + STAT1_p)"),
        "IFNG_lost": _lose("mRNA_IFNG", "k_lose * mRNA_IFNG"),
        # RAP1 is switched on by a GEF that the ligand uses up.
        "GEF_spent_up": _turn("GEF", "GEF_spent", "0.1 * (IFN_alpha + IFN_gamma) * GEF"),
        "RAP1_on": _turn("RAP1", "RAP1_GTP", "0.1 * (IFN_alpha + IFN_gamma) * GEF * RAP1"),
        "RAP1_off": _turn("RAP1_GTP", "RAP1", "0.2 * RAP1_GTP"),
        "PPARG_made": _make("PPARG", "1"),
        "PPARG_lost": _lose("PPARG", "0.01 * (1 + IFN_gamma) * PPARG"),
        "RAP1_feeds_p38": _turn(
            "p38", "p38_p", "hypothesis_RAP1_p38 * 0.001 * RAP1_GTP * p38",
            certainty="uncertain", hypothesis="hypothesis_RAP1_p38",
        ),
    },
    rules={
        "activity_p38": "one - inhibition_p38",
        "obs_STAT1_pY701": "STAT1_p + ISGF3", "obs_STAT2_pY": "STAT2_p + ISGF3", "obs_STAT4_pY": "STAT4_p",
        "obs_ISGF3": "ISGF3", "obs_p38_active": "p38_p", "obs_MAPKAPK2_active": "MK2_p",
        "obs_mRNA_OAS1": "mRNA_OAS1", "obs_mRNA_IRF1": "mRNA_IRF1", "obs_mRNA_IFNG": "mRNA_IFNG",
        "obs_RAP1_GTP": "RAP1_GTP", "obs_PPARG": "PPARG",
    },
    parts={
        "STAT1": (Part("STAT1", sites=FREE),), "STAT1_p": (Part("STAT1", sites=P),),
        "STAT2": (Part("STAT2", sites=FREE),), "STAT2_p": (Part("STAT2", sites=P),),
        "IRF9": (Part("IRF9", sites=FREE),),
        "ISGF3": (Part("STAT1", sites=P), Part("STAT2", sites=P), Part("IRF9", sites=FREE)),
        "p38": (Part("MAPK14", sites=FREE),), "p38_p": (Part("MAPK14", sites=P),),
        "RAP1": (Part("RAP1A"),), "RAP1_GTP": (Part("RAP1A", sites={"nucleotide": "GTP"}),),
        "MAP2K3": (Part("MAP2K3"),), "MAP2K6": (Part("MAP2K6"),),
        "TYK2_IFNAR1": (Part("TYK2", sites=FREE), Part("IFNAR1")),
    },
)  # fmt: skip
"""The cell in which every check of the tests passes."""

ABSENT = {
    "kind": "absent",
    "standing": "stated",
    "stimulus": {"IFN_gamma": 1.0},
    "observe": "obs_ISGF3",
    "control": {"forms_under": {"IFN_alpha": 1.0}},
}
WRONG = {**ABSENT, "stimulus": {"IFN_alpha": 0.5}}
EMPTY = {**ABSENT, "control": {"forms_under": {"IFN_gamma": 2.0}}}
"""A check that holds on the cell, one that fails and one whose control is not met."""
