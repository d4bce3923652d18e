"""Files that the explorer must refuse."""

from __future__ import annotations

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"><model id="m">
<listOfCompartments><compartment id="c" size="1" spatialDimensions="3" constant="true"/></listOfCompartments>
<listOfSpecies><species id="A" compartment="c" initialConcentration="1" hasOnlySubstanceUnits="false"
 boundaryCondition="false" constant="false"/></listOfSpecies>
<listOfParameters><parameter id="k" {value}constant="true"/></listOfParameters>
<listOfReactions><reaction id="loss" reversible="false" fast="false">
<listOfReactants><speciesReference species="A" stoichiometry="1" constant="true"/></listOfReactants>
<kineticLaw><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/><ci>k</ci><ci>A</ci></apply></math></kineticLaw>
</reaction></listOfReactions>"""
_EVENT = """<listOfEvents><event id="wash" useValuesFromTriggerTime="true">
<trigger initialValue="true" persistent="true"><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><lt/><ci>A</ci>
<cn>0.5</cn></apply></math></trigger><listOfEventAssignments><eventAssignment variable="A">
<math xmlns="http://www.w3.org/1998/Math/MathML"><cn>1</cn></math></eventAssignment></listOfEventAssignments>
</event></listOfEvents>"""
_TAIL = "</model></sbml>"


def with_event() -> str:
    """A model that resets its species."""
    return _HEAD.format(value='value="1" ') + _EVENT + _TAIL


def without_value() -> str:
    """A model whose rate constant has no value."""
    return _HEAD.format(value="") + _TAIL
