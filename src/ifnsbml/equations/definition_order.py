"""Order of dependence among definitions, without recursion."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from ifnsbml.equations.errors import EquationsError


def dependence_order(edges: Mapping[str, Collection[str]], where: str) -> list[str]:
    """Return the keys of ``edges`` so that each comes after every key it depends on.

    Raises:
        EquationsError: if the definitions are circular; the message shows the circle.
    """
    order: list[str] = []
    done: set[str] = set()
    for start in edges:
        if start in done:
            continue
        path: dict[str, Iterator[str]] = {start: iter(sorted(edges[start]))}
        while path:
            name = next(reversed(path))
            following = next((other for other in path[name] if other in edges and other not in done), None)
            if following is None:
                path.pop(name)
                done.add(name)
                order.append(name)
            elif following in path:
                names = list(path)
                circle = [*names[names.index(following) :], following]
                shown = " → ".join(circle if len(circle) < 12 else [*circle[:10], "…", following])
                raise EquationsError(f"{where} are circular: {shown}.")
            else:
                path[following] = iter(sorted(edges[following]))
    return order
