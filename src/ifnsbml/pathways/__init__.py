"""The review, pathway by pathway."""

from ifnsbml.pathways.catalogue import PATHWAYS, build_pathway, declare_pathway

__all__ = ["PATHWAYS", "build_pathway", "declare_pathway"]
