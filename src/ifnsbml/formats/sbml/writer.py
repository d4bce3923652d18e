"""SBML Level 3 Version 1: the file that everything downstream is made from.

Every compartment, species, parameter, reaction, kinetic law and species reference has an
id where the level allows one, a name, an SBO term, MIRIAM annotations and notes. The bytes
depend on the model alone: no program name, no clock.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ifnsbml.builder.model import Compartment, Model, Parameter, Species
from ifnsbml.builder.units import DIMENSIONLESS, LITRE, NM, NM_PER_MINUTE, NMOL, NMOL_PER_MINUTE, Unit
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.formula import formula, reading_order
from ifnsbml.formats.metadata import metadata
from ifnsbml.formats.rdf import complete_rdf
from ifnsbml.formats.sbml import miriam, notes, own_annotation, sbo

if TYPE_CHECKING:
    from ifnsbml.layout import Layout

LEVEL, VERSION = 3, 1
_UNIT_NAMES = {NM: "nanomole per litre", NMOL: "nanomole"}
_RDF_TAG = re.compile(r"<rdf:RDF [^>]*>")
_XSI = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
_RDF_BIOLOGY = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:bqbiol="http://biomodels.net/biology-qualifiers/">'
)


def write_sbml(model: Model, path: Path | str, layout: Layout | None = None) -> None:
    """Write ``model`` to ``path``, with layout and render information if a layout is given.

    Raises FormatError (and AnnotationError) if an element cannot be written as it should be,
    OSError if the file cannot be written.
    """
    Path(path).write_text(sbml_text(model, layout), encoding="utf-8")


def sbml_text(model: Model, layout: Layout | None = None) -> str:
    """Return ``model`` as the text of an SBML document; raises FormatError as write_sbml does."""
    import libsbml

    from ifnsbml.formats.sbml.reactions import with_reference_names

    for entity in model.entities.values():
        miriam.check_entity(entity)
    document = libsbml.SBMLDocument(LEVEL, VERSION)
    names = _Writer(model, document.createModel()).write()
    if layout is not None:
        from ifnsbml.formats.sbml.layout import add_layout
        from ifnsbml.formats.sbml.render import add_render

        add_render(add_layout(document, model, layout), layout)
    text: str = libsbml.writeSBMLToString(document)
    if not text:
        raise FormatError(f"libSBML could not write model '{model.id}'.")
    return ascii_only(complete_rdf(tidy(with_reference_names(text, names))))


def ascii_only(text: str) -> str:
    """The same document with every other character as a numeric reference.

    Whoever reads the file as text on a machine whose default is not UTF-8 gets it whole; every reader of
    XML gives the characters back from references.
    """
    return text.encode("ascii", "xmlcharrefreplace").decode("ascii")


def tidy(text: str) -> str:
    """Declare namespaces where they are used, once: a third of a large file is repeated declarations.

    The first annotation is the model's, which uses all of those of RDF; the others use two.
    ``xsi``, which libSBML declares on every point of a curve, moves to the root.
    """
    count = 0

    def shorter(match: re.Match[str]) -> str:
        nonlocal count
        count += 1
        return match[0] if count == 1 else _RDF_BIOLOGY

    short = _RDF_TAG.sub(shorter, text)
    if _XSI in short:
        short = short.replace(_XSI, "").replace("<sbml ", f"<sbml{_XSI} ", 1)
    return short


def unit_reference(unit: Unit) -> str:
    """How a unit is named in an attribute: a base unit of SBML or the id of a definition."""
    if unit == DIMENSIONLESS:
        return "dimensionless"
    return "litre" if unit == LITRE else unit.id


class _Writer:
    def __init__(self, model: Model, target: Any) -> None:
        from ifnsbml.formats.sbml.element import MathReader

        self.model = model
        self.target = target
        self.ranks = reading_order(model)
        self.math = MathReader(target)
        self.reverse = sbo.reverse_constants(model)

    def write(self) -> dict[str, str]:
        """Fill the document; returns the names of the species references by id."""
        from ifnsbml.formats.sbml.reactions import SbmlReactionWriter

        self._head()
        self._units()
        for compartment in self.model.compartments:
            self._compartment(compartment)
        for species in self.model.species:
            self._species(species)
        for parameter in self.model.parameters:
            self._parameter(parameter)
        for species in self.model.species:
            self._initial_assignment(species)
        for parameter in self.model.parameters:
            self._rule(parameter)
        writer = SbmlReactionWriter(self.model, self.target, self.ranks, self.math)
        for reaction in self.model.reactions:
            writer.write(reaction)
        return writer.names

    # --- the model -------------------------------------------------------------------------

    def _head(self) -> None:
        from ifnsbml.formats.sbml.element import decorate, done, identify

        target = self.target
        identify(target, self.model.id, self.model.name)
        decorate(
            target,
            metaid=f"meta_{self.model.id}",
            term=sbo.MODEL,
            paragraphs=notes.of_model(self.model),
            annotations=miriam.of_model(self.model),
        )
        self._history()
        for setter, unit in (
            (target.setSubstanceUnits, "nmol"),
            (target.setExtentUnits, "nmol"),
            (target.setTimeUnits, "minute"),
            (target.setVolumeUnits, "litre"),
            (target.setAreaUnits, "square_decimetre"),
            (target.setLengthUnits, "decimetre"),
        ):
            done(setter(unit), f"the model unit '{unit}'")

    def _history(self) -> None:
        import libsbml

        from ifnsbml.formats.sbml.element import done

        meta = metadata()
        history = libsbml.ModelHistory()
        for listed in meta.creators:
            creator = libsbml.ModelCreator()
            done(creator.setFamilyName(listed.family), "a creator's family name")
            done(creator.setGivenName(listed.given), "a creator's given name")
            done(creator.setOrganization(listed.organisation), "a creator's organisation")
            done(history.addCreator(creator), "a creator")
        done(history.setCreatedDate(libsbml.Date(meta.created)), f"the date {meta.created}")
        done(history.setModifiedDate(libsbml.Date(meta.modified)), f"the date {meta.modified}")
        done(self.target.setModelHistory(history), "the model history")

    def _units(self) -> None:
        import libsbml

        used = {p.unit for p in self.model.parameters} | {Unit(nmol=1), Unit(minute=1)}
        used |= {NMOL_PER_MINUTE, NM_PER_MINUTE, Unit(nmol=1, litre=-1)}
        for unit in sorted(used - {DIMENSIONLESS, LITRE}, key=lambda u: u.id):
            self._unit_definition(
                unit.id,
                _UNIT_NAMES.get(unit) or (unit.text if unit.text != unit.id else unit.id.replace("_", " ")),
                [
                    (libsbml.UNIT_KIND_MOLE, unit.nmol, -9, 1.0),
                    (libsbml.UNIT_KIND_LITRE, unit.litre, 0, 1.0),
                    (libsbml.UNIT_KIND_SECOND, unit.minute, 0, 60.0),
                ],
            )
        self._unit_definition("decimetre", "dm", [(libsbml.UNIT_KIND_METRE, 1, -1, 1.0)])
        self._unit_definition("square_decimetre", "dm²", [(libsbml.UNIT_KIND_METRE, 2, -1, 1.0)])

    def _unit_definition(self, ident: str, name: str, parts: list[tuple[int, int, int, float]]) -> None:
        from ifnsbml.formats.sbml.element import done, identify

        definition = self.target.createUnitDefinition()
        identify(definition, ident, name)
        for kind, exponent, scale, multiplier in parts:
            if exponent:
                unit = definition.createUnit()
                done(unit.setKind(kind), f"a unit of '{ident}'")
                done(unit.setExponent(exponent), f"an exponent of '{ident}'")
                done(unit.setScale(scale), f"a scale of '{ident}'")
                done(unit.setMultiplier(multiplier), f"a multiplier of '{ident}'")

    # --- what there is ---------------------------------------------------------------------

    def _compartment(self, compartment: Compartment) -> None:
        from ifnsbml.formats.sbml.element import decorate, done, identify

        element = self.target.createCompartment()
        identify(element, compartment.id, compartment.name)
        done(element.setSpatialDimensions(3), f"the dimensions of '{compartment.id}'")
        done(element.setSize(compartment.volume), f"the size of '{compartment.id}'")
        done(element.setUnits("litre"), f"the units of '{compartment.id}'")
        done(element.setConstant(True), f"'{compartment.id}' as constant")
        decorate(
            element,
            metaid=f"meta_{compartment.id}",
            term=sbo.COMPARTMENT,
            paragraphs=notes.of_compartment(compartment),
            annotations=miriam.of_compartment(compartment),
        )

    def _species(self, species: Species) -> None:
        from ifnsbml.formats.sbml.element import decorate, done, identify

        element = self.target.createSpecies()
        identify(element, species.id, species.name)
        done(element.setCompartment(species.compartment), f"the compartment of '{species.id}'")
        done(element.setInitialConcentration(species.initial), f"the start of '{species.id}'")
        done(element.setSubstanceUnits("nmol"), f"the units of '{species.id}'")
        done(element.setHasOnlySubstanceUnits(False), f"'{species.id}' as a concentration")
        done(element.setBoundaryCondition(species.boundary), f"the boundary of '{species.id}'")
        done(element.setConstant(False), f"'{species.id}' as variable")
        decorate(
            element,
            metaid=f"meta_{species.id}",
            term=sbo.of_species(species),
            paragraphs=notes.of_species(species, self.model),
            annotations=miriam.of_species(species, self.model.entities),
            own=own_annotation.of_species(species, self.model),
        )

    def _parameter(self, parameter: Parameter) -> None:
        from ifnsbml.formats.sbml.element import decorate, done, identify

        element = self.target.createParameter()
        identify(element, parameter.id, parameter.name)
        done(element.setValue(parameter.value), f"the value of '{parameter.id}'")
        done(element.setUnits(unit_reference(parameter.unit)), f"the units of '{parameter.id}'")
        done(element.setConstant(parameter.rule is None), f"'{parameter.id}' as constant or not")
        term = sbo.of_parameter(parameter, self.reverse)
        decorate(
            element,
            metaid=f"meta_{parameter.id}",
            term=term,
            paragraphs=notes.of_parameter(parameter),
            annotations=miriam.of_parameter(parameter, term),
            own=own_annotation.of_parameter(parameter),
        )

    # --- what follows from it --------------------------------------------------------------

    def _initial_assignment(self, species: Species) -> None:
        from ifnsbml.formats.sbml.element import done

        if species.initial_expression is None or species.initial_expression.is_Number:
            return
        where = f"initial value of '{species.id}'"
        text = formula(species.initial_expression, self.ranks, where)
        element = self.target.createInitialAssignment()
        done(element.setSymbol(species.id), where)
        done(element.setMath(self.math.read(text, where)), where)
        done(element.setSBOTerm(sbo.EXPRESSION), where)

    def _rule(self, parameter: Parameter) -> None:
        from ifnsbml.formats.sbml.element import done

        if parameter.rule is None:
            return
        where = f"rule for '{parameter.id}'"
        text = formula(parameter.rule, self.ranks, where)
        element = self.target.createAssignmentRule()
        done(element.setVariable(parameter.id), where)
        done(element.setMath(self.math.read(text, where)), where)
        done(element.setSBOTerm(sbo.EXPRESSION), where)


__all__ = ["sbml_text", "unit_reference", "write_sbml"]
