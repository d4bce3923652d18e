"""Strongly connected components, each after all that it rests on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator


def components(start: str, sees: Callable[[str], Collection[str]], done: Collection[str]) -> Iterator[tuple[str, ...]]:
    """Yield the components reachable from ``start``, those that others rest on first (Tarjan 1972).

    ``sees`` gives the ids that an id rests on. Those in ``done`` are left out; it may grow meanwhile. Not
    recursive: chains can be long.
    """
    index: dict[str, int] = {}
    lowest: dict[str, int] = {}
    open_: list[str] = []
    waiting: set[str] = set()
    path: list[tuple[str, Iterator[str]]] = []

    def enter(name: str) -> None:
        index[name] = lowest[name] = len(index)
        open_.append(name)
        waiting.add(name)
        path.append((name, iter(sorted(sees(name)))))

    if start in done:
        return
    enter(start)
    while path:
        name, others = path[-1]
        for other in others:
            if other in waiting:
                lowest[name] = min(lowest[name], index[other])
            elif other not in index and other not in done:
                enter(other)
                break
        else:
            path.pop()
            if path:
                lowest[path[-1][0]] = min(lowest[path[-1][0]], lowest[name])
            if lowest[name] == index[name]:
                members = []
                while True:
                    member = open_.pop()
                    waiting.discard(member)
                    members.append(member)
                    if member == name:
                        break
                yield tuple(members)
