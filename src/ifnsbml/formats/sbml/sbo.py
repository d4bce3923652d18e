"""Terms of the Systems Biology Ontology for what the models hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import sympy as sp

from ifnsbml.builder.model import Model, Modifier, Parameter, ParameterRole, Process, Reaction, Role, Species
from ifnsbml.builder.units import NM, NM_PER_MINUTE, PER_MINUTE, PER_NM_MINUTE, Unit
from ifnsbml.formats.errors import FormatError

MODEL = 293  # non-spatial continuous framework
COMPARTMENT = 290  # physical compartment
REACTANT = 10
PRODUCT = 11
EXPRESSION = 64  # mathematical expression: rules and initial assignments

_COMPLEX = 253
_SPECIES: Mapping[str, int] = {
    "protein": 252,  # polypeptide chain
    "ligand": 252,
    "complex": _COMPLEX,
    "gene": 243,
    "mrna": 250,  # ribonucleic acid: messenger RNA (278) is no material entity
    "lipid": 247,  # simple chemical
    "small_molecule": 247,
    "element": 251,  # deoxyribonucleic acid
    "promoter": 251,
    "phenotype": 285,  # material entity of unspecified nature: a phenotype (358) is no entity in SBO
}
_PROCESS: Mapping[Process, int] = {
    Process.BINDING: 177,
    Process.DISSOCIATION: 180,
    Process.PHOSPHORYLATION: 216,
    Process.DEPHOSPHORYLATION: 330,
    Process.TRANSPORT: 185,
    Process.TRANSCRIPTION: 183,
    Process.TRANSLATION: 184,
    Process.DEGRADATION: 179,
    Process.EXCHANGE: 176,  # biochemical reaction
    Process.HYDROLYSIS: 376,
    Process.STATE_CHANGE: 176,
    Process.RESPONSE: 375,  # process
}
_ROLE: Mapping[Role, int] = {
    Role.CATALYST: 13,
    Role.STIMULATOR: 459,
    Role.NECESSARY: 461,  # essential activator
    Role.INHIBITOR: 20,
}
_ENZYMATIC = frozenset({Process.PHOSPHORYLATION, Process.DEPHOSPHORYLATION, Process.EXCHANGE, Process.HYDROLYSIS})
_ENZYMATIC_CATALYST = 460
_PARAMETER: Mapping[ParameterRole, int] = {
    ParameterRole.CONSTANT: 381,  # biochemical proportionality coefficient
    ParameterRole.EXPRESSION: 381,
    ParameterRole.INITIAL: 196,  # concentration of an entity pool
}
_DESCRIPTION = 2  # quantitative systems description parameter
_KINETIC_CONSTANT = 9
_FORWARD: Mapping[Unit, int] = {
    PER_MINUTE: 35,
    PER_NM_MINUTE: 36,
    PER_NM_MINUTE / NM: 37,
    NM_PER_MINUTE: 48,
}
_REVERSE: Mapping[Unit, int] = {PER_MINUTE: 38, PER_NM_MINUTE: 39}
_MICHAELIS = 27
_COEFFICIENT = 380
_RATE_LAW = 1
_ENZYMATIC_LAW = 28
_CATALYSED_LAW = 163  # mass action, irreversible, continuous
_REVERSIBLE_LAW = 42
_IRREVERSIBLE_ORDERS: Mapping[tuple[int, ...], int] = {(): 47, (1,): 49, (2,): 52, (1, 1): 54}
_REVERSIBLE_ORDERS: Mapping[tuple[tuple[int, ...], tuple[int, ...]], int] = {
    ((1,), (1,)): 80,
    ((2,), (1,)): 91,
    ((1, 1), (1,)): 101,
}


def text(term: int) -> str:
    """The term as it stands in a file: "SBO:0000177"."""
    return f"SBO:{term:07d}"


def of_species(species: Species) -> int:
    """The kind of material. Raises FormatError for a kind that has no term."""
    try:
        return _SPECIES[species.kind]
    except KeyError:
        raise FormatError(
            f"species '{species.id}' is of kind '{species.kind}', which has no SBO term; "
            f"known kinds: {', '.join(sorted(_SPECIES))}"
        ) from None


def of_reaction(reaction: Reaction) -> int:
    """The kind of process."""
    return _PROCESS[reaction.process]


def of_modifier(modifier: Modifier, reaction: Reaction, species: Species) -> int:
    """The part that a modifier plays: an enzyme where the process is an enzyme's work."""
    if modifier.role is Role.CATALYST and reaction.process in _ENZYMATIC and species.kind != "element":
        return _ENZYMATIC_CATALYST
    return _ROLE[reaction.role_of(modifier)]


def of_law(reaction: Reaction) -> int:
    """The kind of rate law: mass action by order and direction, a saturable one, or just a rate law."""
    if not _is_polynomial(reaction.law):
        catalysts = [m for m in reaction.modifiers if m.role is Role.CATALYST]
        simple = len(catalysts) == len(reaction.modifiers) == len(reaction.reactants) == 1
        return _ENZYMATIC_LAW if simple and not reaction.reversible else _RATE_LAW
    left = _order(p.stoichiometry for p in reaction.reactants)
    right = _order(p.stoichiometry for p in reaction.products)
    if reaction.reversible:
        known = None if reaction.modifiers else _REVERSIBLE_ORDERS.get((left, right))
        return known or _REVERSIBLE_LAW
    known = None if reaction.modifiers else _IRREVERSIBLE_ORDERS.get(left)
    return known or _CATALYSED_LAW


def law_text(term: int) -> str:
    """The kind of a rate law in words."""
    if term in (_RATE_LAW, _ENZYMATIC_LAW):
        return "A saturable rate law."
    if term == _REVERSIBLE_LAW or term in _REVERSIBLE_ORDERS.values():
        return "Reversible mass action: the way there less the way back."
    return "Mass action."


def reverse_constants(model: Model) -> frozenset[str]:
    """The ids of the parameters that drive the way back of a reversible process."""
    found: set[str] = set()
    for reaction in model.reactions:
        if reaction.reversible:
            for term in sp.Add.make_args(sp.expand(reaction.law)):
                if term.as_coeff_Mul()[0] < 0:
                    found |= {symbol.name for symbol in term.free_symbols}
    return frozenset(found & {p.id for p in model.parameters_of(ParameterRole.RATE)})


def of_parameter(parameter: Parameter, reverse: frozenset[str]) -> int:
    """What a number is: a rate constant of its order and direction, a concentration, a factor."""
    if parameter.role is ParameterRole.OBSERVABLE and parameter.unit == NM:
        return _PARAMETER[ParameterRole.INITIAL]
    if parameter.role is not ParameterRole.RATE:
        return _PARAMETER.get(parameter.role, _DESCRIPTION)
    if parameter.id in reverse:
        return _REVERSE.get(parameter.unit, _KINETIC_CONSTANT)
    if parameter.unit == NM:
        return _MICHAELIS
    if parameter.unit == Unit():
        return _COEFFICIENT
    return _FORWARD.get(parameter.unit, _KINETIC_CONSTANT)


def _order(stoichiometries: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(stoichiometries))


def _is_polynomial(law: sp.Expr) -> bool:
    return not any(power.exp.is_negative for power in law.atoms(sp.Pow)) and not law.has(sp.Piecewise)
