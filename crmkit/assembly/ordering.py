"""Who comes first: requirement order, then by name, the same on every machine and every day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Graph = Mapping[str, set[str]]
"""What each name needs before it."""


def reach(graph: Graph, start: Iterable[str]) -> set[str]:
    """Every name that `start` needs, directly or through others."""
    found: set[str] = set()
    ahead = list(start)
    while ahead:
        new = graph.get(ahead.pop(), set()) - found
        found |= new
        ahead += new
    return found


def dependents(graph: Graph, failed: set[str]) -> set[str]:
    """Every name that needs one of `failed`, itself not among them."""
    return {name for name in graph if name not in failed and reach(graph, [name]) & failed}


def yielding(graph: Graph, wishes: Graph) -> Graph:
    """`graph` with those of the wishes that make no circle: extras may name one another."""
    result = {name: set(needs) for name, needs in graph.items()}
    for name in sorted(wishes):
        for first in sorted(wishes[name] & result.keys()):
            if first != name and name not in reach(result, [first]):
                result[name].add(first)
    return result


def ordered(graph: Graph) -> list[str]:
    """The names, each after what it needs; those in a circle and all behind it are left out."""
    left, result = dict(graph), list[str]()
    while ready := [name for name in sorted(left) if not left[name] & left.keys()]:
        result.append(ready[0])
        del left[ready[0]]
    return result


def circle(graph: Graph, name: str) -> list[str]:
    """The shortest way from `name` through its needs back to itself; empty when there is none."""
    paths = [[name]]
    seen: set[str] = set()
    for path in paths:
        for need in sorted(graph.get(path[-1], set()) - seen):
            if need == name:
                return [*path, name]
            seen.add(need)
            paths.append([*path, need])
    return []
