"""Graphs of formulas as JavaScript functions over numbered arrays.

Nothing that a file spells reaches the code: states, parameters and results are array elements.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from ifnsbml.report.explorer.expressions import LEAVES, ExpressionNode, Graph

CHUNK = 220
"""Operations in one function: beyond some sixty kilobytes of bytecode a browser no longer optimises."""

_ARRAYS = {"parameter": "p", "state": "y"}
_LARGEST_WRITTEN_OUT = 4


class JavaScriptWriter:
    """Writes groups of results; fixed parts of formulas go to the array ``q``, filled once for a run."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._slots: dict[int, int] = {}

    def functions(self, name: str, results: Sequence[int], *, inline: bool = False) -> Iterator[tuple[str, str]]:
        """Names and bodies of the functions that compute ``results`` into the array ``o``.

        ``inline`` computes fixed parts on the spot, for functions that run before ``q`` is there.
        """
        for number, (start, end) in enumerate(self._chunks(results)):
            yield f"{name}{number}", self._function(f"{name}{number}", results, start, end, inline)

    def fixed_functions(self) -> Iterator[tuple[str, str]]:
        """The functions that fill ``q``; call last, when everything else is written."""
        yield from self.functions("fix", list(self._slots), inline=True)

    @property
    def slots(self) -> int:
        """The length of ``q``."""
        return len(self._slots)

    def _chunks(self, results: Sequence[int]) -> Iterator[tuple[int, int]]:
        start, seen = 0, set[int]()
        for number, result in enumerate(results):
            seen |= self._below(result)
            if len(seen) >= CHUNK:
                yield start, number + 1
                start, seen = number + 1, set()
        if start < len(results):
            yield start, len(results)

    def _below(self, result: int) -> set[int]:
        found: set[int] = set()
        todo = [result]
        while todo:
            index = todo.pop()
            if index not in found and self._graph.nodes[index].kind not in LEAVES:
                found.add(index)
                todo.extend(self._graph.nodes[index].parts)
        return found

    def _function(self, name: str, results: Sequence[int], start: int, end: int, inline: bool) -> str:
        chunk = results[start:end]
        used: Counter[int] = Counter(chunk)
        order: set[int] = set()
        todo = list(chunk)
        while todo:
            index = todo.pop()
            if index in order or self._is_leaf(index, inline):
                continue
            order.add(index)
            parts = self._graph.nodes[index].parts
            used.update(parts)
            todo.extend(parts)
        text: dict[int, str] = {}
        lines: list[str] = []
        for index in sorted(order):
            node = self._graph.nodes[index]
            code = self._code(node, lambda part: text.get(part) or self._leaf(part, inline))
            if used[index] > 1:
                lines.append(f"const v{index}={code};")
                code = f"v{index}"
            text[index] = code
        for place, index in enumerate(chunk, start):
            lines.append(f"o[{place}]={text.get(index) or self._leaf(index, inline)};")
        return f"function {name}(t,y,p,q,o){{" + "".join(lines) + "}"

    def _is_leaf(self, index: int, inline: bool) -> bool:
        kind = self._graph.nodes[index].kind
        if kind in LEAVES or kind == "truth":
            return True
        return self._graph.fixed[index] and not inline

    def _leaf(self, index: int, inline: bool) -> str:
        node = self._graph.nodes[index]
        if node.kind == "number":
            return _number(float(node.value))
        if node.kind == "time":
            return "t"
        if node.kind == "truth":
            return "true" if node.value else "false"
        if node.kind in _ARRAYS:
            return f"{_ARRAYS[node.kind]}[{node.value}]"
        assert not inline
        return f"q[{self._slots.setdefault(index, len(self._slots))}]"

    def _code(self, node: ExpressionNode, part: Callable[[int], str]) -> str:
        parts = [part(index) for index in node.parts]
        if node.kind == "add":
            return "(" + "+".join(parts) + ")"
        if node.kind in ("multiply", "product"):
            return "(" + self._product(node, parts) + ")"
        if node.kind == "power":
            return self._power(node, parts)
        if node.kind == "choose":
            return f"({parts[0]}?{parts[1]}:{parts[2]})"
        if node.kind == "call":
            return f"Math.{node.value}({parts[0]})"
        if node.kind == "relation":
            return f"({parts[0]}{node.value}{parts[1]})"
        if node.kind == "junction":
            return "(" + str(node.value).join(parts) + ")"
        assert node.kind == "not"
        return f"(!{parts[0]})"

    def _product(self, node: ExpressionNode, parts: list[str]) -> str:
        """Factors to the power of minus one are divided by."""
        above, below = [], []
        for index, code in zip(node.parts, parts, strict=True):
            factor = self._graph.nodes[index]
            if code.startswith("(1/") and factor.kind == "power":
                below.append(code.removeprefix("(1/").removesuffix(")"))
            else:
                above.append(code)
        return "*".join(above or ["1"]) + "".join(f"/{code}" for code in below)

    def _power(self, node: ExpressionNode, parts: list[str]) -> str:
        base, exponent = parts
        number = self._graph.nodes[node.parts[1]]
        value = float(number.value) if number.kind == "number" else math.nan
        if value == -1.0:
            return f"(1/{base})"
        if value in (0.5, -0.5):
            return f"Math.sqrt({base})" if value > 0 else f"(1/Math.sqrt({base}))"
        if value in (2.0, 3.0, float(_LARGEST_WRITTEN_OUT)) and len(base) < 12:
            return "(" + "*".join([base] * int(value)) + ")"
        return f"Math.pow({base},{exponent})"


def _number(value: float) -> str:
    if math.isnan(value):
        return "NaN"
    text = repr(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return f"({text})" if value < 0 else text


def assemble(groups: Iterable[tuple[str, Iterable[tuple[str, str]]]]) -> str:
    """A script's expression: an object with one array of functions for each group."""
    bodies, members = [], []
    for name, functions in groups:
        written = list(functions)
        bodies += [body for _, body in written]
        members.append(f"{name}:[{','.join(known for known, _ in written)}]")
    return "(()=>{\n" + "\n".join(bodies) + "\nreturn {" + ",".join(members) + "};\n})()"
