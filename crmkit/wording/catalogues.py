"""Where words come from: the `locale` folder of the core and of every part, then the edition."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Protocol

from crmkit.errors import Invalid
from crmkit.wording.languages import ENGLISH, LANGUAGES, Language, base_of, language_of
from crmkit.wording.speaking import Catalogue, Words
from crmkit.wording.syntax import parse
from crmkit.wording.terms import Noun, Term, english, read

GivenWording = Mapping[str, Mapping[str, Any]]
"""By language: of a term its forms, of a message its translation."""

_IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")


class _Part(Protocol):
    @property
    def locale(self) -> Path | None: ...


class Nouns(Protocol):
    """Knows the nouns of the entities, each by its own name and by that of its entity."""

    @cached_property
    def nouns(self) -> Mapping[str, Noun]: ...


class Wording:
    """The words of one CRM: read language by language, when somebody asks for them."""

    def __init__(self, parts: Iterable[_Part], known: Nouns, given: GivenWording) -> None:
        self._parts = tuple(parts)
        self._known = known
        self.given = given
        self._words: dict[str, Words] = {}

    def words(self, language: str) -> Words:
        """What is said in a language; in English where its grammar is not known."""
        code = base_of(language)
        grammar = LANGUAGES.get(code, ENGLISH)
        if grammar.code not in self._words:
            source = None if grammar is ENGLISH else self.words("en")
            catalogues = [self._english] if grammar is ENGLISH else []
            catalogues += [*self.shipped(grammar), self.edition(grammar)]
            self._words[grammar.code] = Words(grammar, catalogues, self._known.nouns, source)
        return self._words[grammar.code]

    @property
    def nouns(self) -> Mapping[str, Noun]:
        """The nouns of the entities, each by its own name and by that of its entity."""
        return self._known.nouns

    @cached_property
    def _english(self) -> Catalogue:
        """The source language has all words in the code itself."""
        nouns = self._known.nouns.values()
        return Catalogue({}, {noun.name: english(noun) for noun in nouns})

    def shipped(self, language: Language) -> Iterator[Catalogue]:
        """What the core and the parts bring in a language, in their order."""
        for part in self._parts:
            path = part.locale and part.locale / f"{language.code}.toml"
            if path and path.is_file():
                yield catalogue(path)

    def edition(self, language: Language) -> Catalogue:
        """What the edition says in a language."""
        messages, terms = dict[str, str](), dict[str, Term]()
        for code, told in self.given.items():
            for name, words in told.items() if base_of(code) == language.code else ():
                if self._is_term(name, words):
                    terms[name] = read(language, name, words)[0]
                else:
                    messages[name] = str(words)
        return Catalogue(messages, terms)

    def _is_term(self, name: str, words: object) -> bool:
        return isinstance(words, Mapping) or name in self._known.nouns


def faults(given: GivenWording, known: Nouns) -> Iterator[tuple[str, str]]:
    """What is wrong with the words of an edition, and what to do about it."""
    for code, told in given.items():
        try:
            language = language_of(code)
        except Invalid as error:
            yield f"wording.{code}: {error.message}", "take it out"
            continue
        for name, words in told.items():
            where = f"wording.{code}.{name}"
            if isinstance(words, Mapping) or name in known.nouns:
                problems = read(language, name, words)[1]
                yield from ((f"{where}: {what}", "give every form") for what in problems)
            else:
                yield from _message_faults(where, words)


def _message_faults(where: str, words: object) -> Iterator[tuple[str, str]]:
    if not isinstance(words, str):
        yield f"{where} is of type {type(words).__name__}", "give a sentence, or a term's forms"
        return
    try:
        parse(words)
    except Invalid as error:
        yield f"{where}: {error.message}", "mend the message"


@lru_cache(maxsize=256)
def catalogue(path: Path) -> Catalogue:
    """The catalogue in a file, `pl.toml`. Raises Invalid for one that cannot be used."""
    import tomllib  # read by few: whoever speaks English alone never needs it

    language = language_of(path.stem)
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Invalid(f"{path}: {error}") from None
    terms, problems = dict[str, Term](), list[str]()
    for name, given in found.get("terms", {}).items():
        terms[name], wrong = read(language, name, given)
        problems += [f"term {name!r}: {what}" for what in wrong]
        if not _IDENTIFIER.fullmatch(name):
            problems.append(f"term {name!r} is not called like contact_point")
    if problems:
        raise Invalid(f"{path}: {'; '.join(problems)}")
    return Catalogue({str(k): str(v) for k, v in found.get("messages", {}).items()}, terms)
