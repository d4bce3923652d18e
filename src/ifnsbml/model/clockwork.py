"""Formulas of time and constants alone, as plain trees that numpy evaluates; text from a file is never evaluated.

A tree is ``(operation, *parts)``; the leaves are ``("time",)``, ``("number", value)`` and ``("name", id)``. Functions
are written out. Truth values are 1 and 0, as in SBML.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, reduce
from typing import Any

import numpy as np

Tree = tuple[Any, ...]
Floats = np.ndarray[Any, np.dtype[np.float64]]

_ONE: dict[str, Callable[[Any], Any]] = {
    "abs": np.abs,
    "exp": np.exp,
    "ln": np.log,
    "floor": np.floor,
    "ceiling": np.ceil,
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "sinh": np.sinh,
    "cosh": np.cosh,
    "tanh": np.tanh,
    "arcsin": np.arcsin,
    "arccos": np.arccos,
    "arctan": np.arctan,
    "arcsinh": np.arcsinh,
    "arccosh": np.arccosh,
    "arctanh": np.arctanh,
    "not": lambda x: x == 0,
}
_TWO: dict[str, Callable[[Any, Any], Any]] = {
    "divide": np.divide,
    "power": np.power,
    "quotient": lambda a, b: np.trunc(a / b),
    "rem": lambda a, b: a - b * np.trunc(a / b),
    "lt": np.less,
    "leq": np.less_equal,
    "gt": np.greater,
    "geq": np.greater_equal,
    "eq": np.equal,
    "neq": np.not_equal,
}
_MANY: dict[str, Callable[[Any, Any], Any]] = {
    "plus": np.add,
    "times": np.multiply,
    "min": np.minimum,
    "max": np.maximum,
    "and": lambda a, b: (a != 0) & (b != 0),
    "or": lambda a, b: (a != 0) | (b != 0),
    "xor": lambda a, b: (a != 0) ^ (b != 0),
}
OPERATIONS = frozenset({*_ONE, *_TWO, *_MANY, "minus", "root", "log", "piecewise"})
RELATIONS = frozenset({"lt", "leq", "gt", "geq", "eq", "neq"})


def evaluate(tree: Tree, time: Floats, values: Mapping[str, float]) -> Floats:
    """The value of a tree at each of these times; not a number where it has none."""
    with np.errstate(all="ignore"):
        return np.broadcast_to(np.asarray(_value(tree, time, values), dtype=np.float64), time.shape)


def _value(tree: Tree, time: Floats, values: Mapping[str, float]) -> Any:
    kind = tree[0]
    if kind == "time":
        return time
    if kind == "number":
        return np.float64(tree[1])
    if kind == "name":
        return np.float64(values.get(tree[1], math.nan))
    parts = [_value(part, time, values) for part in tree[1:]]
    if kind in _ONE:
        return _ONE[kind](parts[0])
    if kind in _TWO:
        return _TWO[kind](parts[0], parts[1])
    if kind == "minus":
        return -parts[0] if len(parts) == 1 else parts[0] - parts[1]
    if kind == "root":
        return np.power(parts[1], 1.0 / parts[0])
    if kind == "log":
        return np.log(parts[1]) / np.log(parts[0])
    if kind == "piecewise":
        return _piecewise(parts, time)
    neutral = {"plus": 0.0, "times": 1.0, "and": 1.0, "or": 0.0, "xor": 0.0}
    return reduce(_MANY[kind], parts) if parts else np.float64(neutral[kind])


def _piecewise(parts: list[Any], time: Floats) -> Any:
    """Values and conditions in turn, with or without a last value for where none holds."""
    found = parts[-1] if len(parts) % 2 else np.float64(math.nan)
    for place in range(len(parts) // 2 * 2 - 2, -1, -2):
        found = np.where(np.asarray(parts[place + 1]) != 0, parts[place], found)
    return np.broadcast_to(found, time.shape)


def affine(tree: Tree, values: Mapping[str, float]) -> tuple[float, float] | None:
    """Slope and offset of a tree that is linear in time with finite numbers; None for any other."""
    line = _affine(tree, values)
    return line if line is not None and all(map(math.isfinite, line)) else None


def _affine(tree: Tree, values: Mapping[str, float]) -> tuple[float, float] | None:
    kind = tree[0]
    if kind == "time":
        return 1.0, 0.0
    if not mentions_time(tree):
        with np.errstate(all="ignore"):
            return 0.0, float(np.asarray(_value(tree, np.zeros(1), values)).reshape(-1)[0])
    if kind not in ("plus", "minus", "times", "divide"):
        return None
    lines = [_affine(part, values) for part in tree[1:]]
    if any(line is None for line in lines):
        return None
    known = [line for line in lines if line is not None]
    if kind == "plus":
        return sum(slope for slope, _ in known), sum(offset for _, offset in known)
    if kind == "minus":
        if len(known) == 1:
            return -known[0][0], -known[0][1]
        return known[0][0] - known[1][0], known[0][1] - known[1][1]
    if kind == "divide":
        (slope, offset), (other, by) = known
        return None if other or not by else (slope / by, offset / by)
    moving = [line for line in known if line[0]]
    if len(moving) > 1:
        return None
    factor = math.prod(offset for slope, offset in known if not slope)
    return (moving[0][0] * factor, moving[0][1] * factor) if moving else (0.0, factor)


@lru_cache(maxsize=10_000)
def mentions_time(tree: Tree) -> bool:
    """Whether time stands in a tree."""
    return tree[0] == "time" or any(isinstance(part, tuple) and mentions_time(part) for part in tree[1:])


def parts_of(tree: Tree) -> Iterator[Tree]:
    """A tree and all that it is made of in which time stands."""
    stack = [tree]
    while stack:
        part = stack.pop()
        if mentions_time(part):
            yield part
            stack.extend(inner for inner in part[1:] if isinstance(inner, tuple))


def names_of(tree: Tree) -> Iterator[str]:
    """The ids in a tree."""
    stack = [tree]
    while stack:
        part = stack.pop()
        if part[0] == "name":
            yield part[1]
        else:
            stack.extend(inner for inner in part[1:] if isinstance(inner, tuple))
