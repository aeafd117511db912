"""Files of well-known programs, recognised by their headers: what their columns bring.

A layout is data: the headers that tell it from all others, what each column brings, and how the
program writes. The layouts themselves are in `crmkit.acts.imports.crm_layouts` and
`crmkit.acts.imports.contact_layouts`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from functools import cache

import attrs

from crmkit.acts.imports.contacts import takes_many
from crmkit.acts.imports.headers import WRITTEN, Vocabulary, normal
from crmkit.entities.custom import CUSTOM
from crmkit.entities.definition import Entity
from crmkit.files.reading import Writing
from crmkit.files.vcards import UNMAPPED

EMPLOYER = "customer:employer"
"""The organisation that a person of the row works for."""

# A person of a row, and the organisation of the same row that they work for.
EMPLOYMENT: Mapping[str, str] = {
    f"{EMPLOYER}.kind": "organisation",
    "relationship.kind": "employee",
    "relationship.customer": f"@{EMPLOYER}",
    "relationship.other": "@customer",
}
# What a list notes of somebody.
NOTE: Mapping[str, str] = {"interaction.channel": "note"}


@attrs.frozen
class Layout:
    """How one program writes one kind of list."""

    program: str
    of: str
    """What the list is of, as the program calls it; empty where it has one kind of list."""
    entity: str
    marks: tuple[str, ...]
    """Headers that a file of it has, all of them; `|` parts those of which it has one."""
    mapping: Mapping[str, str] | None
    """What each column brings, by header; `2. Titre` is the second of that name. Where two bring
    one thing, the one that is named first here does. What is not named brings nothing. None where
    the headers are those that mappings use."""
    values: Mapping[str, str] = attrs.field(factory=dict)
    system: str | None = None
    systems: Mapping[str, str] = attrs.field(factory=dict)
    """Whose keys they are, by record of the row, where that differs."""
    match: tuple[str, ...] = ()
    writing: Writing = attrs.field(factory=Writing)
    words: Mapping[str, Mapping[str, str | None]] = attrs.field(factory=dict)
    """What the program writes, folded, and what is meant, by target; None is nothing, `*` any
    other."""
    key_form: Callable[[str], str] = str
    """Gives the one form of a key that the program writes in several."""
    joined: tuple[str, ...] = ("given_name",)
    """What several columns bring together."""
    firms: bool = False
    """Whether a row that names an organisation alone is that organisation."""

    @property
    def title(self) -> str:
        return f"{self.program}, {self.of}" if self.of else self.program

    def fits(self, names: Set[str]) -> bool:
        """Whether a file with these headers, in their normal form, is of this layout."""
        return all(any(normal(n) in names for n in mark.split("|")) for mark in self.marks)

    def targets(
        self, header: Sequence[str], cls: type[Entity], words: Vocabulary
    ) -> list[str | None]:
        """What each column of a file brings; fields of the organisation's own are found, too."""
        if self.mapping is None:
            return [None if n in WRITTEN or n.startswith(UNMAPPED) else n for n in header]
        ranks = {normal(name): place for place, name in enumerate(self.mapping)}
        seen: Counter[str] = Counter()
        found: list[str | None] = []
        best: dict[str, tuple[int, int]] = {}
        for index, name in enumerate(header):
            key = normal(name)
            seen[key] += 1
            key = key if seen[key] == 1 or f"{seen[key]}{key}" not in ranks else f"{seen[key]}{key}"
            own = words.targets(cls).get(key, "")
            target = self._target(name, key, ranks)
            found.append(target or (own if own.startswith(f"{CUSTOM}.") else None))
            if target and not self._takes_many(target):
                best[target] = min(best.get(target, (ranks[key], index)), (ranks[key], index))
        return [
            target if target is None or best.get(target, (0, index))[1] == index else None
            for index, target in enumerate(found)
        ]

    def _target(self, name: str, key: str, ranks: Mapping[str, int]) -> str | None:
        if self.mapping is None or name in WRITTEN or key not in ranks:
            return None
        return list(self.mapping.values())[ranks[key]]

    def _takes_many(self, target: str) -> bool:
        return target in self.joined or takes_many(target)

    def given(self, targets: Sequence[str | None]) -> dict[str, str]:
        """Those of the values whose records the columns bring."""
        there = {self.entity, *(t.rpartition(".")[0] for t in targets if t and "." in t)}
        needed: dict[str, set[str]] = {}
        for path, text in self.values.items():
            if text.startswith("@"):
                needed.setdefault(path.partition(".")[0], set()).add(text[1:])
        there |= {group for group, others in needed.items() if others <= there}
        return {
            path: text
            for path, text in self.values.items()
            if "." not in path
            or (
                path.rpartition(".")[0] in there
                and needed.get(path.partition(".")[0], set()) <= there
            )
        }


VCARD = Layout(
    "vCard", "", "customer", ("vCard VERSION",), None, {**EMPLOYMENT, **NOTE},
    system="vcard", match=(f"{EMPLOYER}.name",), firms=True,
)  # fmt: skip


def recognised(header: Sequence[str]) -> Layout | None:
    """The layout of a file with this header; None for a file of no program that is known."""
    names = {normal(name) for name in header}
    fitting = (layout for layout in layouts() if layout.fits(names))
    return max(fitting, key=lambda layout: len(layout.marks), default=None)


@cache
def layouts() -> tuple[Layout, ...]:
    """Every layout that is known."""
    from crmkit.acts.imports.contact_layouts import address_books
    from crmkit.acts.imports.crm_layouts import crms

    return VCARD, *address_books(), *crms()
