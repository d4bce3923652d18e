"""Read a map with SBMLNetwork and draw it: ``sbmlnetwork_worker.py IN.xml OUT.json OUT.png``."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import sbmlnetwork


def boxes(items: Any) -> list[tuple[str, list[float]]]:
    """The id in the model and the box (x, y, width, height) of each glyph."""
    ident = {"Species": "get_species_id", "Reaction": "get_reaction_id", "Compartment": "get_compartment_id"}
    return [(getattr(i, ident[type(i).__name__])(), [*i.get_position(), *i.get_size()]) for i in items]


def main(path: str, answer: str, picture: str) -> None:
    network = sbmlnetwork.load(path)
    found = {
        "size": list(network.get_size()),
        "species": boxes(network.get_species_list()),
        "reactions": boxes(network.get_reactions_list()),
        "compartments": boxes(network.get_compartments_list()),
    }
    network.draw(picture)
    Path(answer).write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
