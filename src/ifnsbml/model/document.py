"""From a path to an SBML document that can be run, or to one message that says why not."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ifnsbml.model._xml import MAX_BYTES, NotSbmlXml, inspect_sbml
from ifnsbml.model.archive import ArchiveError, unwrap
from ifnsbml.model.errors import ModelFileError
from ifnsbml.model.flatten import NAMESPACE as SUBMODELS
from ifnsbml.model.flatten import NotFlatError, flattened
from ifnsbml.model.formula_size import CircularError, extent
from ifnsbml.model.nodes import every_formula, every_node
from ifnsbml.model.validity import remarks, serious_errors

# What each package asks of a reader, so that the message can say more than a name.
_PACKAGES = {
    "qual": "a qualitative (logical) model",
    "multi": "rule-based species types",
    "fbc": "flux balance",
    "spatial": "spatial processes",
    "distrib": "random values",
    "arrays": "arrays of elements",
    "dyn": "dynamic structures",
    "l3v2extendedmath": "extended mathematics",
}
# libRoadRunner needs some 30 s for rules of 200,000 terms; the largest model of the bundle has 9,000.
MAX_WRITTEN_OUT = 500_000
# libSBML checks a chain of 50 functions, or of 200 rules, in some seconds, and one of twice that in a minute.
MAX_FUNCTION_CHAIN = 50
MAX_RULE_CHAIN = 200
# libRoadRunner takes a sum apart pair by pair and overflows its stack between 2,000 and 5,000 terms.
MAX_TERMS = 2000
MODEL_SUFFIXES = (".xml", ".sbml", ".xml.gz", ".omex")
_QUOTED_ERRORS = 3
_QUOTED_IDS = 5


@dataclass(frozen=True)
class ModelSource:
    """The text of a model file, as Unicode, with the hash of the file's bytes.

    The text is that of the document inside a compressed file or an archive, its submodels joined into one model.
    """

    path: Path
    text: str
    sha256: str
    packages: dict[str, bool]


_DRAWING = tuple(
    (f"http://www.sbml.org/sbml/level3/version1/{package}/version1", package) for package in ("render", "layout")
)


def read_document(path: Path | str) -> Any:
    """Read a model file with libSBML and refuse what cannot be treated as differential equations.

    Warnings are no reason to refuse, nor are empty lists and faults of a drawing (layout, render), which
    :func:`ifnsbml.model.validity.remarks` tells. Refused are: files that are missing, unreadable, not XML or not
    SBML; documents in which libSBML finds errors (units, modelling practice and SBO terms aside);
    documents without a model; required packages (submodels aside, which are joined into one model); algebraic rules,
    delays, fast reactions and reactions without a rate.

    Returns:
        The ``libsbml.SBMLDocument``.

    Raises:
        ModelFileError: one message that names the file, what is wrong with it and where.
    """
    return parse_source(read_source(path))


def read_source(path: Path | str) -> ModelSource:
    """Read the bytes of a file and make sure that they are the XML of an SBML document.

    A gzip-compressed file and a COMBINE archive (``.omex``, its master SBML file) are opened, see
    :func:`ifnsbml.model.archive.unwrap`; submodels are joined, see
    :func:`ifnsbml.model.flatten.flattened`.

    Raises:
        ModelFileError: for a file that is missing, unreadable, not XML or not SBML.
    """
    path = Path(path)
    shown = show_path(path)
    try:
        if path.is_dir():
            raise ModelFileError(f"{shown} is a directory; name an SBML file in it.")
        if path.exists() and not path.is_file():
            raise ModelFileError(f"{shown} is not a regular file; name an SBML file.")
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise ModelFileError(f"{shown} does not exist; check the path.{_neighbours(path)}") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL character in the path
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ModelFileError(f"{shown} cannot be opened: {reason}.") from error
    try:
        root = inspect_sbml(unwrap(data, MAX_BYTES))
    except (ArchiveError, NotSbmlXml) as error:
        raise ModelFileError(f"{shown} cannot be read as SBML: {error}.") from error
    text, packages = root.text, dict(root.packages)
    if SUBMODELS in packages:
        try:
            text = flattened(text)
        except NotFlatError as error:
            raise ModelFileError(
                f"{shown} requires the SBML package 'comp': it is made of submodels, {error}; "
                "give one file with the whole model, made flat by the program that wrote it."
            ) from error
        del packages[SUBMODELS]
    return ModelSource(path, text, hashlib.sha256(data).hexdigest(), packages)


def source_of(document: Any, path: Path) -> ModelSource:
    """A document that the program itself made, as if it had been read from this path."""
    import libsbml

    text = str(libsbml.writeSBMLToString(document))
    return ModelSource(path, text, hashlib.sha256(text.encode("utf-8")).hexdigest(), {})


def parse_source(source: ModelSource, *, needs_rates: bool = True) -> Any:
    """Parse and check a source; see :func:`read_document`.

    Without ``needs_rates`` a reaction may lack its rate law: enough to tell what a model holds, not to run it.
    """
    import libsbml

    shown = show_path(source.path)
    _refuse_packages(source, shown)
    document = libsbml.readSBMLFromString(source.text)
    _refuse_errors(document, shown)
    model = document.getModel()
    if model is None:
        raise ModelFileError(f"{shown} is an SBML file without a model in it; there is nothing to run.")
    _refuse_extent(model, shown)
    for category in _unchecked():
        document.setConsistencyChecks(category, False)
    for uri, prefix in _DRAWING:
        # No run depends on it, and checking the drawing of a large map takes longer than all else.
        document.enablePackage(uri, prefix, False)
    document.checkConsistency()
    _refuse_errors(document, shown)
    _refuse_hidden_errors(document, shown)
    _refuse_constructs(model, shown, needs_rates)
    return document


def show_path(path: Path) -> str:
    """Return a path as it can be printed anywhere, control characters and stray bytes escaped."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape", "surrogatepass").decode("ascii")
        for char in str(path)
    )


def _neighbours(path: Path) -> str:
    folder = path.parent
    if not folder.is_dir():
        return f" There is no directory {show_path(folder)} either."
    from ifnsbml.errors import nearest

    models = [file.name for file in folder.iterdir() if file.name.endswith(MODEL_SUFFIXES)]
    return f" In that directory: {nearest(path.name, models)}" if models else ""


def _refuse_packages(source: ModelSource, shown: str) -> None:
    required = sorted(namespace for namespace, needed in source.packages.items() if needed)
    if not required:
        return
    described = []
    for namespace in required:
        match = re.search(r"/sbml/level3/version\d+/([^/]+)/version\d+", namespace)
        name = match.group(1) if match else namespace
        described.append(f"'{name}' ({_PACKAGES[name]})" if name in _PACKAGES else f"'{name}'")
    word = "package" if len(required) == 1 else "packages"
    raise ModelFileError(
        f"{shown} requires the SBML {word} {', '.join(described)}, which cannot be simulated here; "
        "give a model in SBML core (reactions and rules)."
    )


def _refuse_errors(document: Any, shown: str) -> None:
    errors = serious_errors(document)
    if not errors:
        return
    quoted = [f"line {error.getLine()}: {_gist(error)} [{error.getErrorId()}]" for error in errors[:_QUOTED_ERRORS]]
    more = f"\n  … and {len(errors) - len(quoted)} more" if len(errors) > len(quoted) else ""
    raise ModelFileError(
        f"{shown} is not valid SBML; libSBML reports {len(errors)} error{'s' if len(errors) > 1 else ''}:\n  "
        + "\n  ".join(quoted)
        + more
    )


def _refuse_hidden_errors(document: Any, shown: str) -> None:
    """Refuse what an error that is forgiven hides: libSBML checks no further than the first kind that it finds."""
    import libsbml

    if not remarks(document):
        return
    checked = (
        libsbml.LIBSBML_CAT_GENERAL_CONSISTENCY,
        libsbml.LIBSBML_CAT_IDENTIFIER_CONSISTENCY,
        libsbml.LIBSBML_CAT_MATHML_CONSISTENCY,
        libsbml.LIBSBML_CAT_OVERDETERMINED_MODEL,
    )
    copy = document.clone()  # the first finds stay in the document's own log, where remarks are read from
    for category in checked:
        for other in (*checked, *_unchecked()):
            copy.setConsistencyChecks(other, other == category)
        copy.getErrorLog().clearLog()
        copy.checkConsistency()
        _refuse_errors(copy, shown)


def _unchecked() -> tuple[int, ...]:
    """Kinds of checks that say nothing about whether a model can be run."""
    import libsbml

    return (
        libsbml.LIBSBML_CAT_UNITS_CONSISTENCY,
        libsbml.LIBSBML_CAT_MODELING_PRACTICE,
        libsbml.LIBSBML_CAT_SBO_CONSISTENCY,
    )


def _gist(error: Any, limit: int = 300) -> str:
    """Return what an error of libSBML says of this file, without the rule that it quotes at length."""
    rule, reference, detail = error.getMessage().partition("\nReference: ")
    detail = detail.partition("\n")[2] if reference else rule
    text = " ".join((detail.strip() or rule).split())
    headline = error.getShortMessage()
    if headline and headline not in text:
        text = f"{headline}: {text}"
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _refuse_extent(model: Any, shown: str) -> None:
    """Refuse formulas on which the checks, or the engine, would work for ever or die."""
    for where, formula in every_formula(model):
        terms = max((node.getNumChildren() for node in every_node(formula)), default=0)
        if terms > MAX_TERMS:
            raise ModelFileError(
                f"{shown}: {where} has {terms:,} terms or arguments in one place; the engine takes {MAX_TERMS:,}. "
                "Split it into several rules."
            )
    try:
        found = extent(model)
    except CircularError as error:
        circle = error.circle if len(error.circle) < 12 else [*error.circle[:10], "…", error.circle[-1]]
        raise ModelFileError(f"{shown} has definitions that go round in a circle: {' → '.join(circle)}.") from error
    if found.size > MAX_WRITTEN_OUT:
        size = f"{found.size:,}" if found.size < 10**15 else "more than 10^15"
        raise ModelFileError(
            f"{shown}: with its rules and functions written out, its formulas have {size} terms and factors; "
            f"the engine takes {MAX_WRITTEN_OUT:,}."
        )
    for what, length, most in (
        ("functions", found.functions, MAX_FUNCTION_CHAIN),
        ("rules and initial assignments", found.rules, MAX_RULE_CHAIN),
    ):
        if length > most:
            raise ModelFileError(f"{shown} has {what} that rest on each other {length:,} deep; {most} can be taken.")


def _refuse_constructs(model: Any, shown: str, needs_rates: bool) -> None:
    import libsbml

    algebraic = [f"rule {i + 1}" for i, rule in enumerate(model.getListOfRules()) if rule.isAlgebraic()]
    delays = [
        where
        for where, formula in every_formula(model)
        if any(node.getType() == libsbml.AST_FUNCTION_DELAY for node in every_node(formula))
    ]
    reactions = list(model.getListOfReactions())
    fast = [repr(reaction.getId()) for reaction in reactions if reaction.isSetFast() and reaction.getFast()]
    no_rate = [
        repr(reaction.getId())
        for reaction in reactions
        if needs_rates and (not reaction.isSetKineticLaw() or not reaction.getKineticLaw().isSetMath())
    ]
    for found, what, instead in (
        (algebraic, "algebraic rules", "only ordinary differential equations can be run"),
        (delays, "delays (the csymbol 'delay')", "only ordinary differential equations can be run"),
        (
            fast,
            "fast reactions",
            "the engine would take them for slow ones; write their equilibrium as rules",
        ),
        (no_rate, "reactions without a rate law", "give each a kinetic law"),
    ):
        if found:
            raise ModelFileError(f"{shown} has {what}: {_some(found)}; {instead}.")


def _some(names: Iterable[str]) -> str:
    listed = list(dict.fromkeys(names))
    more = f" and {len(listed) - _QUOTED_IDS} more" if len(listed) > _QUOTED_IDS else ""
    return ", ".join(listed[:_QUOTED_IDS]) + more
