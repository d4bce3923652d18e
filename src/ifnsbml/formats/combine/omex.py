"""COMBINE archives: everything of a pathway in one file, the same bytes on every build.

The master is the SED-ML file with all experiments. Beside the files of the folder the archive
holds one SED-ML file per experiment in ``scenarios/``, for COPASI, which reads the first model of
a file only. Those carry the format with its level and version in the manifest: Tellurium runs
each entry whose format is SED-ML without more, so that it runs the master and not everything twice.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from ifnsbml._version import __version__
from ifnsbml.builder.model import Model
from ifnsbml.formats.combine.experiments import SimulationTask
from ifnsbml.formats.combine.sedml import scenario_text
from ifnsbml.formats.errors import FormatError
from ifnsbml.formats.identifiers import accession
from ifnsbml.formats.metadata import Metadata, metadata
from ifnsbml.formats.rdf import PAV

COMBINE = "http://identifiers.org/combine.specifications/"
MEDIA = "http://purl.org/NET/mediatypes/"
FORMATS = {
    ".celldesigner.xml": COMBINE + "sbml.level-2.version-4",
    ".l2v4.xml": COMBINE + "sbml.level-2.version-4",
    ".qual.xml": COMBINE + "sbml.level-3.version-1",
    ".xml": COMBINE + "sbml.level-3.version-1",
    ".sbgn": COMBINE + "sbgn",
    ".sedml": COMBINE + "sed-ml",
    ".svg": MEDIA + "image/svg+xml",
    ".png": MEDIA + "image/png",
    ".cps": MEDIA + "application/x-copasi",
    ".md": MEDIA + "text/markdown",
    ".rdf": COMBINE + "omex-metadata",
}
"""Format by the end of a file name; of several that fit, the first."""

SCENARIO_FORMAT = COMBINE + "sed-ml.level-1.version-4"
FOLDER = "scenarios"
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The date of every entry: the first that a zip file can hold."""

PERMISSIONS = 0o644


def write_omex(model: Model, found: Sequence[SimulationTask], files: Iterable[Path], master: str, path: Path) -> None:
    """Pack ``files`` (all of one folder) with a SED-ML file per scenario, metadata and manifest into ``path``.

    Raises FormatError for a file of unknown format, or where ``master`` is none of the files.
    """
    content: dict[str, bytes] = {file.name: file.read_bytes() for file in sorted(files)}
    if master not in content:
        raise FormatError(f"{path.name} cannot have the master {master}: there is no such file.")
    content["metadata.rdf"] = metadata_text(model).encode("utf-8")
    formats = {name: _format(name) for name in content}
    for scenario in found:
        name = f"{FOLDER}/{scenario.id}.sedml"
        content[name] = scenario_text(model, scenario, f"../{model.id}.xml").encode("utf-8")
        formats[name] = SCENARIO_FORMAT
    _pack({"manifest.xml": manifest_text(formats, master).encode("utf-8"), **content}, path)


def manifest_text(formats: Mapping[str, str], master: str) -> str:
    """The manifest of an archive from the format of each entry by its place."""
    lines = [f'  <content location="." format="{COMBINE}omex"/>']
    for name, kind in formats.items():
        main = ' master="true"' if name == master else ""
        lines.append(f"  <content location={quoteattr(f'./{name}')} format={quoteattr(kind)}{main}/>")
    start = ['<?xml version="1.0" encoding="UTF-8"?>', f'<omexManifest xmlns="{COMBINE}omex-manifest">']
    return "\n".join([*start, *lines, "</omexManifest>", ""])


def metadata_text(model: Model) -> str:
    """What the archive says about itself, as RDF: title, description, creators, citation, taxon, licence, dates."""
    meta = metadata()
    lines = [
        f"<dcterms:title>{escape(model.name)}</dcterms:title>",
        f"<dcterms:description>{escape(_description(model, meta))}</dcterms:description>",
        *_creators(meta),
        *(
            f'<dcterms:{term} rdf:parseType="Resource"><dcterms:W3CDTF>{date}</dcterms:W3CDTF></dcterms:{term}>'
            for term, date in (("created", meta.created), ("modified", meta.modified))
        ),
        f'<dcterms:license rdf:resource="{meta.licence.url}"/>',
        f"<pav:version>{__version__}</pav:version>",
        f"<dcterms:bibliographicCitation>{escape(meta.review_citation)}</dcterms:bibliographicCitation>",
        f'<bqmodel:isDescribedBy rdf:resource="{accession(meta.review_pubmed).uri}"/>',
        f'<bqmodel:isDescribedBy rdf:resource="{accession(meta.review_doi).uri}"/>',
        f'<bqbiol:hasTaxon rdf:resource="{accession(meta.taxon).uri}"/>',
    ]
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
            '         xmlns:dcterms="http://purl.org/dc/terms/"',
            f'         xmlns:pav="{PAV}"',
            '         xmlns:vCard="http://www.w3.org/2006/vcard/ns#"',
            '         xmlns:bqbiol="http://biomodels.net/biology-qualifiers/"',
            '         xmlns:bqmodel="http://biomodels.net/model-qualifiers/">',
            '  <rdf:Description rdf:about=".">',
            *(f"    {line}" for line in lines),
            "  </rdf:Description>",
            "</rdf:RDF>",
            "",
        ]
    )


def _description(model: Model, meta: Metadata) -> str:
    return (
        f"{model.description} After {meta.review_citation}. The parameters are illustrative; what the model "
        "reproduces are qualitative statements of the review. The simulation experiments are those that the "
        "statements ask for: each stimulus, inhibitor and loss."
    )


def _creators(meta: Metadata) -> list[str]:
    lines = ["<dcterms:creator>", "  <rdf:Bag>"]
    for creator in meta.creators:
        lines += [
            '    <rdf:li rdf:parseType="Resource">',
            '      <vCard:hasName rdf:parseType="Resource">',
            f"        <vCard:family-name>{escape(creator.family)}</vCard:family-name>",
            f"        <vCard:given-name>{escape(creator.given)}</vCard:given-name>",
            "      </vCard:hasName>",
            f"      <vCard:organization-name>{escape(creator.organisation)}</vCard:organization-name>",
            *([f'      <vCard:hasURL rdf:resource="{creator.orcid}"/>'] if creator.orcid else []),
            "    </rdf:li>",
        ]
    return [*lines, "  </rdf:Bag>", "</dcterms:creator>"]


def _format(name: str) -> str:
    for ending, kind in FORMATS.items():
        if name.endswith(ending):
            return kind
    raise FormatError(f"the archive has no format for {name}; known endings: {', '.join(FORMATS)}")


def _pack(content: Mapping[str, bytes], path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in content.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.create_system = 3  # Unix everywhere, or the bytes tell the system they were written on
            entry.external_attr = PERMISSIONS << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
