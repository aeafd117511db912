"""The cases, by the names they are asked for on the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module

from benchmarks.figures import Figure
from benchmarks.ground import Ground

Case = Callable[[Ground], Iterator[Figure]]

# Where each stands; those of a part import it, which need not be installed for the others.
_CASES = {
    "create": "one_row:create",
    "change": "one_row:change",
    "get": "one_row:get",
    "load": "many_rows:load",
    "search": "many_rows:search",
    "bulk": "bulk:bulk",
    "import": "imports:bring_in",
    "timeline": "timelines:timeline",
    "segment": "segments:segment",
    "merge": "merging:merge",
    "start": "starting:start",
    "tenant": "tenants:tenant",
    "leads": "leads:leads",
    "selling": "selling:selling",
    "visiting": "visiting:visiting",
    "key_accounts": "key_accounts:key_accounts",
    "points": "points:points",
    "knowledge": "knowledge:knowledge",
}


def _case(place: str) -> Case:
    module, _, function = place.partition(":")

    def case(ground: Ground) -> Iterator[Figure]:
        found: Case = getattr(import_module(f"{__name__}.{module}"), function)
        return found(ground)

    return case


CASES: Mapping[str, Case] = {name: _case(place) for name, place in _CASES.items()}
