"""What one language of a CRM does not cover: messages, terms, forms; and what nothing uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from crmkit.errors import Invalid
from crmkit.wording.catalogues import Wording
from crmkit.wording.languages import ENGLISH, FORMS, Language, language_of
from crmkit.wording.speaking import Words, is_wordless
from crmkit.wording.syntax import Place, Variants, parse, places
from crmkit.wording.terms import Noun, Term

_NUMBERS = ("plural", "dual")


@attrs.frozen
class Coverage:
    """What a language covers of what a CRM says."""

    language: str
    messages: int
    """How many there are."""
    untranslated: tuple[tuple[str, str], ...]
    """(where, message); the place is that of the first."""
    terms: tuple[str, ...]
    """Terms that have no words in this language."""
    forms: tuple[tuple[str, str, str], ...]
    """(term, form, message): a form that a message asks for and the term does not have."""
    wrong: tuple[tuple[str, str], ...]
    """(message, what is wrong with its translation)."""
    unused: tuple[str, ...]
    """Words of the edition that nothing uses."""

    @property
    def complete(self) -> bool:
        return not (self.untranslated or self.terms or self.forms or self.wrong or self.unused)

    def lines(self) -> Iterator[str]:
        """As text, one line for each thing."""
        said = self.messages - len(self.untranslated)
        yield f"{self.language}: {said} of {self.messages} messages"
        yield from (f"  not translated: {text!r} ({where})" for where, text in self.untranslated)
        yield from (f"  no words for the term {term!r}" for term in self.terms)
        for term, form, text in self.forms:
            yield f"  the term {term!r} has no {form}, which is asked for by {text!r}"
        yield from (f"  {text!r}: {what}" for text, what in self.wrong)
        yield from (f"  nothing uses {name!r}" for name in self.unused)

    def as_dict(self) -> dict[str, Any]:
        return {"complete": self.complete, **attrs.asdict(self)}


def coverage(wording: Wording, code: str, readable: Iterable[tuple[str, str]]) -> Coverage:
    """What a language covers; `readable` are (where, message) of all that is said.

    Raises Invalid for a language whose grammar is not known.
    """
    language, first = language_of(code), dict[str, str]()
    for where, text in readable:
        first.setdefault(text, where)
    return _Check(wording, language, wording.words(code), first).made()


class _Check:
    def __init__(
        self, wording: Wording, language: Language, words: Words, first: Mapping[str, str]
    ) -> None:
        self.wording, self.language, self.words = wording, language, words
        self.terms = {**words.terms}
        self.messages = {text: where for text, where in first.items() if self._needs_words(text)}
        self.nouns = {noun.name: noun for noun in wording.nouns.values()}

    def _needs_words(self, text: str) -> bool:
        return self.words.term_of(text) is None and not is_wordless(parse(text))

    def made(self) -> Coverage:
        english = self.language is ENGLISH
        missing = [] if english else [m for m in self.messages if m not in self.words.messages]
        return Coverage(
            self.language.code,
            len(self.messages),
            tuple((self.messages[text], text) for text in missing),
            () if english else tuple(sorted(self._wordless_terms())),
            tuple(dict.fromkeys(self._forms())),
            tuple(self._wrong()),
            tuple(self._unused()),
        )

    def _wordless_terms(self) -> Iterator[str]:
        """Terms of entities, and shared ones that messages name."""
        for name, noun in {**self._shared(), **self.nouns}.items():
            if self.words.term(noun) is None:
                yield name

    def _shared(self) -> Mapping[str, Noun]:
        """The terms that messages name and that are no entity."""
        asked = (place for text in self.messages for place in places(parse(text)))
        names = (p.name.lower() for p in asked if isinstance(p, Place) and _is_inflected(p))
        known = (name for name in names if name in self.terms and name not in self.nouns)
        return {name: Noun.named(name) for name in known}

    def _said(self) -> Iterator[tuple[str, str]]:
        """(message, what is said) in this language."""
        for text in self.messages:
            yield text, self.words.messages.get(text, text)

    def _forms(self) -> Iterator[tuple[str, str, str]]:
        for text, said in self._said():
            for place in _places(said):
                if isinstance(place, Place) and _is_inflected(place):
                    for term in self._meant(place.name):
                        yield from ((term.name, form, text) for form in self._lacking(term, place))

    def _meant(self, name: str) -> Iterable[Term]:
        """The term of that name; where a value stands there, any term may."""
        noun = self.wording.nouns.get(name.lower()) or Noun.named(name.lower())
        term = self.words.term(noun)
        return [term] if term is not None else self.terms.values()

    def _lacking(self, term: Term, place: Place) -> Iterator[str]:
        form = next((f for f in place.forms if f in self.language.forms), self.language.default)
        number = "plural" if "plural" in place.forms else "two" if "dual" in place.forms else "one"
        for one in self.language.categories if place.by else (number,):
            if term.word(self.language, one, form) is None:
                yield f"{one}.{form}"

    def _wrong(self) -> Iterator[tuple[str, str]]:
        """Places of a translation that its message does not have."""
        for text, said in self.words.messages.items():
            try:
                asked = places(parse(said))
            except Invalid as error:
                yield text, error.message
                continue
            given = {place.name.lower() for place in _places(text)} | {"record"}
            for place in asked:
                if place.name.lower() not in given | {*self.wording.nouns} | self.terms.keys():
                    yield text, f"{place.name!r} is no value of the message, and no term"
                for form in place.forms if isinstance(place, Place) else ():
                    if form not in FORMS and form not in _NUMBERS:
                        yield text, f"{form!r} is no form of any language"

    def _unused(self) -> Iterator[str]:
        own = self.wording.edition(self.language)
        named = {place.name.lower() for text in self.messages for place in _places(text)}
        for name in own.terms:
            if name not in self.wording.nouns and name not in named:
                yield name
        yield from (text for text in own.messages if text not in self.messages)


def _places(text: str) -> list[Place | Variants]:
    return list(places(parse(text)))


def _is_inflected(place: Place) -> bool:
    return bool(place.forms or place.by)
