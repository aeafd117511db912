"""Words people read: lazy message ids, looked up in the reader's language when shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Self

from crmkit.wording.speaking import SOURCE
from crmkit.wording.syntax import parse
from crmkit.wording.terms import Noun as Noun


class Message(str):
    """A translatable sentence. As a plain `str` it reads in English, the source language.

    `work.words.say(message)` says it in the reader's language, with the edition's own terms.
    """

    __slots__ = ("source", "values")
    source: str
    """What is looked up: the sentence with its places, such as `{n} {customer by n}`."""
    values: dict[str, Any]

    def __new__(cls, source: str, /, **values: Any) -> Message:
        told = SOURCE.filled(parse(source), values) if "{" in source else source
        message = super().__new__(cls, told)
        message.source = source
        message.values = values
        return message

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        return (self.source,), self.values

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: object) -> Self:
        return self


def _(source: str, /, **values: Any) -> Message:
    """Mark a sentence for translation; `values` fill its {named} places, terms all others.

    `_("Merge two {customer.plural}")` names a term, so that an edition can rename it.
    """
    return Message(source, **values)


def joined(messages: Sequence[str], by: str = "; ") -> Message:
    """Several messages as one, each said in the language of the reader."""
    places: list[str] = []
    values: dict[str, Any] = {"by": by}
    for number, message in enumerate(messages):
        values[f"part{number}"] = message
        places.append(f"{{part{number}}}")
    return Message("{by}".join(places), **values)


def label_of(name: str) -> Message:
    """The label of something that was given none: its name as words."""
    return Message(name.replace("_", " ").strip().capitalize())


def label_of_noun(noun: Noun, form: str = "") -> Message:
    """A term as a label: it begins with a capital letter."""
    return Message("{Noun.plural}" if form == "plural" else "{Noun}", noun=noun)
