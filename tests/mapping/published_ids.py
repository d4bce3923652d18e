"""The ids of published models for which a mapping is shipped, and stand-ins that have these ids and nothing else.

The files are not redistributed here. The ids were read from them as BioModels gives them out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import libsbml


@dataclass(frozen=True)
class Published:
    """A published model: its id ("" where it has none), its species, those that are held, and its constants."""

    model: str
    species: tuple[str, ...]
    held: frozenset[str] = frozenset()
    local: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Constants within reactions."""
    constants: tuple[str, ...] = ()
    computed: tuple[str, ...] = ()
    """Parameters that a rule computes."""
    start: Mapping[str, float] = field(default_factory=dict)
    """Start values that a mapping depends on; all others are 1."""
    hours: bool = False
    nanomolar: float = 1.0
    """How many nM one of its units is, under its mapping."""

    @property
    def ids(self) -> frozenset[str]:
        """What a mapping may name."""
        local = (f"{reaction}_{name}" for reaction, names in self.local.items() for name in names)
        return frozenset({*self.species, *local, *self.constants, *self.computed})


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


YAMADA = Published(
    "Yamada2003_JAK_STAT_Pathway",
    _words(
        """
        R JAK RJ IFNRJ IFNRJ2 IFNRJ2_star STAT1c IFNRJ2_star_STAT1c STAT1c_star IFNRJ2_star_STAT1c_star
        STAT1c_star_STAT1c_star SHP2 IFNRJ2_star_SHP2 PPX STAT1c_star_PPX STAT1c_STAT1c_star STAT1n_star_STAT1n_star
        STAT1n_star PPN STAT1n_star_PPN STAT1n STAT1n_STAT1n_star mRNAn mRNAc SOCS1 IFNRJ2_star_SOCS1
        IFNRJ2_star_SHP2_SOCS1_STAT1c STAT1c_star_STAT1c_star_PPX STAT1n_star_STAT1n_star_PPN IFNRJ2_star_SOCS1_STAT1c
        IFN IFNRJ2_star_SHP2_STAT1c IFNRJ2_star_SHP2_SOCS1 IFNR
        """
    ),
    held=frozenset({"IFN"}),
)
KOK = Published(
    "Kok2020___IFNalpha_induced_signaling_in_Huh7_5_cells",
    _words(
        """
        Rec SOCS1 IFN aRecIFN USP18 STAT1c STAT2c pSTAT1pSTAT2c pSTAT1pSTAT2n STAT1n STAT2n ISGF3c ISGF3n IRF9n
        pSTAT1dimc pSTAT1dimn OccGAS_ISREbs OccGASbs IRF9c SOCS3 STAT1mRNA STAT2mRNA IRF9mRNA IRF2mRNA IRF2 USP18mRNA
        SOCS1mRNA SOCS3mRNA STAT1_LC_1 STAT1_LC_2 STAT1_LC_3 STAT2_LC_1 STAT2_LC_2 STAT2_LC_3 STAT2_LC_4 STAT2_LC_5
        IRF9_LC_1 IRF9_LC_2 USP18_LC_1 USP18_LC_2 SOCS1_LC_1
        """
    ),
    local={
        "Receptor_production": ("v",),
        "Active_receptor_complex_formation": ("BindIFN", "kinhBySOCS", "kinhByUSP18"),
        "Linear_chain_for_time_delay_in_STAT1_translation": ("kmsynthSTAT1", "synthSTAT1"),
        "Linear_chain_for_time_delay_in_STAT2_translation": ("synthSTAT2",),
        "Linear_chain_for_time_delay_in_IRF9_translation": ("synthIRF9",),
    },
    hours=True,
    nanomolar=8.3e-4,
)
_QI = _words(
    """
    species_1 species_79 s118 s119 s120 s122 s126 s135 s136 s137 s138 s139 s140 species_2 species_3 species_4 species_5
    species_6 species_7 species_8 species_9 species_10 species_11 species_12 species_13 species_14 species_15 species_16
    species_18 species_19 species_20 species_21 species_22 species_31 species_32 species_33 species_34 species_35
    species_36 species_37 species_38 species_39 species_40 species_41 species_42 species_43 species_44 species_45
    species_46 species_47 species_48 species_49 species_50 species_51 species_52 species_53 species_54 species_55
    species_56 species_57 species_58 species_59 species_60 species_61 species_62 species_63 species_64 species_65
    species_66 species_74 species_75 species_76 species_78 species_80 species_81 species_82 species_83 species_84
    species_85 species_86 species_87 species_88 species_90 species_91 species_98 species_99 species_100 species_101
    species_104 species_105 species_106 species_107 species_108 species_92 species_94 species_95 species_96 species_97
    species_102 species_103 species_23 species_24 species_25 species_26 species_27 species_28 species_29 species_30
    """
)
_QI_HELD = frozenset({"species_1", "species_79"})
_QI_BOTH = _words("species_17 species_67 species_68")  # STAT1 and STAT3 at one receptor: not where they compete
QI = Published("MODEL1408190003", (*_QI, *_QI_BOTH), _QI_HELD, start={"species_1": 0.0})
RATEITSCHAK = Published(
    "MODEL1509240000",
    _words("Ifng II d1 d2 d3 d4 Stat1Pd Stat1Pdn i1 i2 i3 i4 j1 j2 j3 j4 Ir Stat1U Stat1Un mRNA"),
    held=frozenset({"Ifng"}),
    constants=_words("k1 k3 k4 k5 k6 k9 k10 k11 k12 k13 k14 tau taud tauj"),
    nanomolar=100.0,
)
MAIER = Published(
    "Stochastic_Dynamics_of_Type_I_Interferon_Responses",
    _words(
        """
        IFN R2 RC AR R1 STAT1_c pSTAT1 STAT2_c pSTAT2 dimerSTAT IRF9_c STAT2_IRF9_c ISGF3_c ISGF3_n STAT2_IRF9_n I_irf9
        irf9 I_mxa mxa I_ifit1 ifit1 I_socs socs irf9_0 socs_0 mxa_0 ifit1_0 mIRF9_n mSOCS_n mMXA_n mIFIT1_n mIRF9_c
        mSOCS_c mMXA_c mIFIT1_c SOCS MXA IFIT1 IRF9_n STAT1_n STAT2_n IR MXA_0 IFIT1_0
        """
    ),
    held=frozenset({"IFN"}),
    constants=("k__32",),
    nanomolar=1e9 / 6.02214076e23 / 2e-12,
)
BACHMANN = Published(
    "jak2_stat5_feedbacks",
    _words(
        """
        EpoRJAK2 EpoRpJAK2 p1EpoRpJAK2 p2EpoRpJAK2 p12EpoRpJAK2 EpoRJAK2_CIS SHP1 SHP1Act STAT5 pSTAT5 npSTAT5 CISnRNA1
        CISnRNA2 CISnRNA3 CISnRNA4 CISnRNA5 CISRNA CIS SOCS3nRNA1 SOCS3nRNA2 SOCS3nRNA3 SOCS3nRNA4 SOCS3nRNA5 SOCS3RNA
        SOCS3 Epo
        """
    ),
    held=frozenset({"Epo"}),
)


def _begitt(model: str, start: float) -> Published:
    return Published(model, ("S1",), computed=("parameter_1",), start={"S1": start}, nanomolar=1e9)


def _pysb(species: int, observables: int, constants: str, nanomolar: float) -> Published:
    """A model as PySB exports it: without an id, everything but the constants numbered."""
    return Published(
        "",
        tuple(f"__s{number}" for number in range(species)),
        constants=_words(constants),
        computed=tuple(f"__obs{number}" for number in range(observables)),
        nanomolar=nanomolar,
    )


_IN_7_2_PL = 1e9 / 6.02214076e23 / 7.2e-12
_IMMUNE = """
IFN_alpha2_IC IFN_beta_IC IFN_gamma_IC IFNAR1_IC IFNAR2_IC IFNGR1_IC IFNGR2_IC Jak1_IC Jak2_IC Tyk2_IC STAT1_IC STAT2_IC
STAT3_IC STAT4_IC STAT5_IC SOCS2_IC
"""
PUBLISHED = {
    "yamada2003": YAMADA,
    "yamada2003_socs1_knockout": replace(YAMADA, model="Yamada2003_JAK_STAT_SOCS1_knockout"),
    "kok2020": KOK,
    "qi2013": QI,
    "qi2013_competitive": Published("MODEL1408190002", _QI, _QI_HELD),
    "qi2013_il6": QI,
    "rateitschak2012": RATEITSCHAK,
    "begitt2014": _begitt("MODEL1311130001", 1e-10),
    "begitt2014_double": _begitt("MODEL1311130000", 1.09648e-11),
    "bachmann2011": BACHMANN,
    "maier2022": MAIER,
    "kirby2021": _pysb(22, 24, "Ia Ib R1 R2 S pS Initial_SOCS", _IN_7_2_PL),
    "kirby2021_detailed": _pysb(29, 24, "Ia Ib R1 R2 S pS Initial_SOCS", _IN_7_2_PL),
    "kirby2021_usp18": _pysb(36, 27, "Ia Ib R1 R2_0 R2USP18_0 S pS", _IN_7_2_PL),
    "kirby2021_internalized": _pysb(22, 26, "Ia Ib R1 R2 S pS", _IN_7_2_PL),
    "kirby_immune_cell": _pysb(341, 10, _IMMUNE, 1e9 / 6.02214076e23 / 195e-15),
}


def write_stand_in(path: Path, published: Published) -> Path:
    """Write a model with these ids in Level 2: every species decays, every reaction makes the first one."""
    document = libsbml.SBMLDocument(2, 4)
    model = document.createModel()
    if published.model:
        model.setId(published.model)
    if published.hours:
        time = model.createUnitDefinition()
        time.setId("time")
        unit = time.createUnit()
        unit.setKind(libsbml.UNIT_KIND_SECOND)
        unit.setMultiplier(3600.0)
    for home in ("cell", "cyt", "nuc", "Cytoplasm", "Nucleus"):
        compartment = model.createCompartment()
        compartment.setId(home)
        compartment.setSize(1.0)
    for name in published.species:
        species = model.createSpecies()
        species.setId(name)
        species.setCompartment("cell")
        species.setInitialConcentration(published.start.get(name, 1.0))
        species.setBoundaryCondition(name in published.held)
        species.setConstant(name in published.held)
        if name not in published.held:
            _react(model, f"decay_of_{name}", {"rate": 0.1}, f"cell * rate * {name}", reactant=name)
    for reaction, constants in published.local.items():
        law = " * ".join(("cell", *constants))
        _react(model, reaction, dict.fromkeys(constants, 1.0), law, product=published.species[0])
    for name in (*published.constants, *published.computed):
        parameter = model.createParameter()
        parameter.setId(name)
        parameter.setValue(1.0)
        parameter.setConstant(name in published.constants)
    for name in published.computed:
        rule = model.createAssignmentRule()
        rule.setVariable(name)
        rule.setMath(libsbml.parseL3Formula(published.species[0]))
    assert libsbml.writeSBMLToFile(document, str(path))
    return path


def _react(
    model: libsbml.Model, name: str, constants: Mapping[str, float], law: str, *, reactant: str = "", product: str = ""
) -> None:
    reaction = model.createReaction()
    reaction.setId(name)
    if reactant:
        reaction.createReactant().setSpecies(reactant)
    if product:
        reaction.createProduct().setSpecies(product)
    kinetic = reaction.createKineticLaw()
    kinetic.setMath(libsbml.parseL3Formula(law))
    for key, value in constants.items():
        constant = kinetic.createParameter()
        constant.setId(key)
        constant.setValue(value)
