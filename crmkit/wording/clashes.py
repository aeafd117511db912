"""Where two parts word the same thing differently: which of them is heard would be chance.

Parts that say the same do not clash, nor does who translates alone, be it what is another's. What
an edition says itself is settled.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import combinations
from pathlib import Path
from typing import Any, Protocol

import attrs

from crmkit.errors import Invalid
from crmkit.wording.catalogues import GivenWording, catalogue
from crmkit.wording.languages import LANGUAGES, base_of
from crmkit.wording.speaking import Catalogue
from crmkit.wording.terms import Noun, english

Fault = tuple[str, str, str]
"""(part name; what is wrong; what to do about it)."""

_SHOWN = 3


class _Part(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def owner(self) -> str: ...
    @property
    def locale(self) -> Path | None: ...


@attrs.frozen
class _Speaker:
    """A part that says something in one language."""

    part: _Part
    own: Mapping[str, Noun]
    """The nouns of its entities, by either name."""
    said: Catalogue


def faults(
    parts: Iterable[_Part], nouns: Iterable[tuple[str, Noun]], given: GivenWording
) -> Iterator[Fault]:
    """Terms and messages that two parts say differently, told of the one and naming the other.

    `nouns` are (part name, noun) of every entity, `given` is what the edition says. Of a term that
    belongs to an entity, its part is right; else the part that comes first. The files of a language
    are read only where several parts have one: opening a CRM must not wait for them.
    """
    files = [(part, _files(part)) for part in parts]
    own: dict[str, dict[str, Noun]] = {part.name: {} for part, _ in files}
    for name, noun in nouns:
        own[name] |= {noun.name: noun, noun.entity: noun}
    for code in LANGUAGES:
        speakers = list[_Speaker]()
        speaking = [(part, ours[code]) for part, ours in files if code in ours]
        for part, file in speaking if len(speaking) > 1 or code == "en" else ():
            try:
                speakers.append(_Speaker(part, own[part.name], catalogue(file)))
            except Invalid as error:
                yield part.name, f"its words cannot be read: {error.message}", "mend that file"
        if code == "en":
            speakers = _with_english(speakers, [(part, own[part.name]) for part, _ in files])
        settled = {name for told in given if base_of(told) == code for name in given[told]}
        for first, second in combinations(speakers, 2):
            yield from _between(code, first, second, settled)


def _files(part: _Part) -> dict[str, Path]:
    """What a part ships, by language."""
    return {file.stem: file for file in part.locale.glob("*.toml")} if part.locale else {}


def _with_english(
    speakers: Sequence[_Speaker], everybody: Sequence[tuple[_Part, Mapping[str, Noun]]]
) -> list[_Speaker]:
    """All parts: the English words of an entity stand in its code."""
    shipped = {speaker.part.name: speaker.said for speaker in speakers}
    made = list[_Speaker]()
    for part, own in everybody:
        said = shipped.get(part.name, Catalogue())
        in_code = {n.name: english(n) for n in own.values() if n.entity not in said.terms}
        made.append(_Speaker(part, own, Catalogue(said.messages, {**in_code, **said.terms})))
    return made


def _between(code: str, first: _Speaker, second: _Speaker, settled: Set[str]) -> Iterator[Fault]:
    for name in _differing(first.said.terms, second.said.terms, settled):
        right, wrong = first, second
        if name in second.own and name not in first.own:
            right, wrong = second, first
        what = f"says the term {name!r} in {code} otherwise than {right.part.owner}"
        yield wrong.part.name, what, _remedy(code, name, right, wrong)
    messages = _differing(first.said.messages, second.said.messages, settled)
    if messages:
        shown = ", ".join(map(repr, messages[:_SHOWN]))
        more = f" and {len(messages) - _SHOWN} more" if len(messages) > _SHOWN else ""
        what = f"translates {shown}{more} to {code} otherwise than {first.part.owner}"
        remedy = f"translate it alike, or let the edition say it, under [wording.{code}]"
        yield second.part.name, what, remedy


def _differing(one: Mapping[str, Any], other: Mapping[str, Any], settled: Set[str]) -> list[str]:
    both = (one.keys() & other.keys()) - settled
    return sorted(name for name in both if one[name] != other[name])


def _remedy(code: str, name: str, right: _Speaker, wrong: _Speaker) -> str:
    edition = f"the edition say it: [wording.{code}.{name}]"
    if name in wrong.own:
        return f"call it by its entity, [terms.{wrong.own[name].entity}], or let {edition}"
    if name in right.own:
        return f"leave that term to its part, or let {edition}"
    return f"use the same word for it, or let {edition}"
