"""Messages said in a language: looked up, and each term put in the form that is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Any

import attrs

from crmkit.errors import shown
from crmkit.wording.languages import ENGLISH, Language
from crmkit.wording.syntax import Pattern, Place, Variants, parse
from crmkit.wording.terms import Noun, Term, english

_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"


@attrs.frozen
class Catalogue:
    """What one source says in one language: translated messages, and terms by name."""

    messages: Mapping[str, str] = attrs.field(factory=dict)
    terms: Mapping[str, Term] = attrs.field(factory=dict)


class Words:
    """What a CRM says in one language: `work.words.say(field.label)`.

    A message that is not translated is said in English, with the terms as they are called there.
    """

    def __init__(
        self,
        language: Language = ENGLISH,
        catalogues: Iterable[Catalogue] = (),
        nouns: Mapping[str, Noun] | None = None,
        english: Words | None = None,
    ) -> None:
        """`catalogues` come in order, the later wins; `nouns` are those of the entities."""
        self.grammar = language
        self.messages: dict[str, str] = {}
        self.terms: dict[str, Term] = {}
        for catalogue in catalogues:
            self.messages |= catalogue.messages
            self.terms |= catalogue.terms
        self._nouns = nouns or {}
        self._english = english
        self._said: dict[str, str] = {}

    @property
    def language(self) -> str:
        """The code of the language, such as `pl`."""
        return self.grammar.code

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self.grammar.right_to_left

    def say(self, message: str) -> str:
        """A message, a label or an error's sentence in this language.

        Text that nobody marked for translation is said as it is, unless it is translated.
        """
        values = getattr(message, "values", None)
        source = getattr(message, "source", message)
        # Text that was not marked may be anybody's: there is no end to what would be remembered.
        if values or values is None:
            return self._say(source, values or {}, marked=values is not None)
        if source not in self._said:
            self._said[source] = self._say(source, values)
        return self._said[source]

    def _say(self, source: str, values: Mapping[str, Any], *, marked: bool = True) -> str:
        translated = self.messages.get(source)
        if translated is not None:
            return self.filled(parse(translated), values)
        if not values and (word := self._whole(source)) is not None:
            return word
        if not marked:
            return source
        pattern = parse(source)
        speaker = self if is_wordless(pattern) or self._english is None else self._english
        return speaker.filled(pattern, values)

    def choice(self, value: object, record: Noun | None = None) -> str:
        """A value of a field with choices, as people read it; as it is where it has no words.

        `record` is what it is said of: an adjective agrees with it.
        """
        translated = self.messages.get(str(value))
        if translated is None:
            return self.say(str(value))
        return self.filled(parse(translated), {"record": record or Noun("", "", "")})

    def term_of(self, source: str) -> tuple[Noun, str] | None:
        """Of a message that is nothing but a term, that and its number: "Customers"."""
        return self._by_english.get(source.lower())

    def _whole(self, source: str) -> str | None:
        found = self.term_of(source)
        if found is None:
            return None
        noun, number = found
        word = self.word(noun, number)
        return _capital(word) if source[:1].isupper() else word

    @cached_property
    def _by_english(self) -> Mapping[str, tuple[Noun, str]]:
        """Terms by their English words."""
        shared = {name: Noun.named(name) for name in self.terms if name not in self._nouns}
        # Entities are here by two names, of which that of the noun counts.
        nouns = [*shared.values(), *self._nouns.values()]
        many = {noun.other.lower(): (noun, "plural") for noun in nouns}
        return {**many, **{noun.one.lower(): (noun, "one") for noun in nouns}}

    # Terms

    def term(self, noun: Noun) -> Term | None:
        """What the noun is called in this language; None where no catalogue says it."""
        return self.terms.get(noun.entity) or self.terms.get(noun.name)

    def word(self, noun: Noun, number: str = "one", form: str = "") -> str:
        """The noun in a number (`one`, `plural`, a plural category) and a form.

        The nearest form that is known, where that one is not.
        """
        term = self.term(noun)
        if term is None:
            return self._foreign(noun, number, form)
        form = form or self.grammar.default
        tried = (number, form), (number, self.grammar.default), ("one", self.grammar.default)
        words = (term.word(self.grammar, *place) for place in tried)
        return next((word for word in words if word is not None), noun.one)

    def _foreign(self, noun: Noun, number: str, form: str) -> str:
        """The English word: of a part that is not translated."""
        if self._english is not None:
            return self._english.word(noun, "one" if number == "one" else "other")
        return english(noun).word(ENGLISH, number, form or "plain") or noun.other

    def gender(self, noun: Noun) -> str:
        term = self.term(noun)
        return term.gender if term is not None else ""

    # Filling

    def filled(self, pattern: Pattern, values: Mapping[str, Any]) -> str:
        """A message with values and terms in their places."""
        return "".join([self._part(part, values) for part in pattern])

    def _part(self, part: str | Place | Variants, values: Mapping[str, Any]) -> str:
        if isinstance(part, str):
            return part
        if isinstance(part, Variants):
            return self.filled(self._chosen(part, values), values)
        value = self._value(part.name, values)
        if isinstance(value, Noun):
            word = self._inflected(part, value, values)
            return word if part.name in values or part.name[0].islower() else _capital(word)
        return self._shown(part, value)

    def _value(self, name: str, values: Mapping[str, Any]) -> Any:
        """What a name stands for: a value that was given, else a term."""
        lower = name[0].lower() + name[1:]
        for known in (name, lower):
            if known in values:
                return values[known]
        return self._nouns.get(lower) or Noun.named(lower)

    def _shown(self, part: Place, value: Any) -> str:
        text = self._quoted(value) if part.quoted else self.value(value)
        if self.right_to_left and not isinstance(value, int | float | Decimal):
            # A name in other letters must not take the sentence's own direction along.
            return f"{_ISOLATE}{text}{_END_OF_ISOLATE}"
        return text

    def _quoted(self, value: Any) -> str:
        """A value as Python shows it, cut short; of a record what it is called, and its name."""
        noun = getattr(getattr(type(value), "__definition__", None), "noun", None)
        if noun is not None and self._nouns:
            return f"{self.word(noun)} {getattr(value, 'name', None) or value.id!s}"
        return shown(str(value) if isinstance(value, str) else value)

    def value(self, value: Any) -> str:
        """A value in a sentence; what is a message itself is said in this language."""
        if isinstance(value, Noun):
            return self.word(value)
        return self.say(value) if hasattr(value, "source") else str(value)

    def _inflected(self, part: Place, noun: Noun, values: Mapping[str, Any]) -> str:
        number, form = "one", ""
        for asked in part.forms:
            if asked == "plural":
                number = "plural"
            elif asked == "dual":
                number = "two"
            elif asked in self.grammar.forms:
                form = asked
        if part.by:
            number = self._category(values.get(part.by))
        return self.word(noun, number, form)

    def _category(self, number: Any) -> str:
        is_number = isinstance(number, int | float | Decimal)
        return self.grammar.category_of(number) if is_number else "other"

    def _chosen(self, part: Variants, values: Mapping[str, Any]) -> Pattern:
        value = self._value(part.name, values)
        if part.plural:
            keys = [f"={value}", self._category(value)]
        elif isinstance(value, Noun):
            gender = self.gender(value)
            keys = [gender, gender.partition("_")[0]]
        else:
            keys = [str(value)]
        return next((part.patterns[key] for key in keys if key in part.patterns),
                    part.patterns["other"])  # fmt: skip


def is_wordless(pattern: Pattern) -> bool:
    """Whether a message is nothing but terms and values: it needs no translation."""
    return not any(
        isinstance(part, Variants) or (isinstance(part, str) and re.search(r"\w", part))
        for part in pattern
    )


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


SOURCE = Words()
"""The source language, without anybody's own words: how a message reads as a plain `str`."""
