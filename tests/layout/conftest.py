"""Models and their maps, made once."""

from __future__ import annotations

import pytest
from sketch import sketch

from ifnsbml.builder import Model
from ifnsbml.layout import Layout, arrange
from ifnsbml.layout.activity_map.arrange import arrange_activity_flow
from ifnsbml.pathways import build_pathway


@pytest.fixture(scope="session")
def drawn_from() -> Model:
    return sketch()


@pytest.fixture(scope="session")
def drawn(drawn_from: Model) -> Layout:
    return arrange(drawn_from)


@pytest.fixture(scope="session")
def type2() -> Model:
    return build_pathway("type2_jak_stat")


@pytest.fixture(scope="session")
def type2_map(type2: Model) -> Layout:
    return arrange(type2)


@pytest.fixture(scope="session")
def type2_flow(type2: Model) -> Layout:
    return arrange_activity_flow(type2)
