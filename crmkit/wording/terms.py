"""Terms: the nouns that a CRM talks about, with the forms that a language needs of them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

import attrs

from crmkit.wording.languages import ENGLISH, Language, Place


@attrs.frozen
class Noun:
    """What a message names without saying in which form: an entity, or a noun that parts share.

    Its own words are English, the source language.
    """

    name: str
    one: str
    other: str
    entity: str = ""
    """The entity that it stands for, where there is one: it can be renamed by that name too."""

    @classmethod
    @lru_cache(maxsize=1024)
    def named(cls, name: str) -> Noun:
        """The noun of this name, in English regular: `contact_point` is a contact point."""
        one = name.replace("_", " ")
        return cls(name, one, plural_of(one))


def plural_of(noun: str) -> str:
    """The regular English plural."""
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


@attrs.frozen
class Term:
    """A noun in one language: its gender, and its words by number and form."""

    name: str
    words: Mapping[Place, str]
    gender: str = ""

    def word(self, language: Language, number: str, form: str) -> str | None:
        """The word for this place, or for what is as that; None where nothing is known."""
        for place in language.places((number, form)):
            word = self.words.get(place) or self._made(language, place)
            if word is not None:
                return word
        return None

    def _made(self, language: Language, place: Place) -> str | None:
        """What is regular enough to be made: an article before a noun of one word."""
        number, form = place
        if language.code == "en" and form != "plain":
            plain = self.word(language, number, "plain")
            return None if plain is None else _english(plain, form, number)
        if form == "definite" and language.article:
            plain = self.words.get((number, "indefinite"))
            return f"{language.article}{plain}" if plain and " " not in plain else None
        return None

    def lacks(self, language: Language) -> list[Place]:
        """The places that the language needs and that this term does not fill."""
        return [place for place in language.needs() if self.word(language, *place) is None]


def _english(plain: str, form: str, number: str) -> str:
    if form == "definite":
        return f"the {plain}"
    article = "an" if plain[:1].lower() in "aeiou" else "a"
    return f"{article} {plain}" if number == "one" else plain


@lru_cache(maxsize=1024)
def english(noun: Noun) -> Term:
    """What a noun is called in the source language."""
    return Term(noun.name, {("one", "plain"): noun.one, ("other", "plain"): noun.other})


def read(language: Language, name: str, given: Any) -> tuple[Term, list[str]]:
    """A term as a file says it, and all that is wrong with it."""
    if isinstance(given, str):
        given = {"one": given}
    if not isinstance(given, Mapping):
        return Term(name, {}), [f"is of type {type(given).__name__}; give its forms"]
    words, problems = dict[Place, str](), list[str]()
    for number, told in given.items():
        if number != "gender":
            problems += _read_number(language, str(number), told, words)
    if language is ENGLISH and "one" in given and not {"other", "plural"} & given.keys():
        words |= {("other", "plain"): plural_of(words.get(("one", "plain"), name))}
    gender = str(given.get("gender", ""))
    term = Term(name, words, gender)
    return term, [*problems, *_gender_problems(language, gender), *_missing(language, term)]


def _read_number(
    language: Language, number: str, told: Any, words: dict[Place, str]
) -> Iterator[str]:
    if number not in language.numbers:
        yield f"{number!r} is no number of {language.code}; {nearest(number, language.numbers)}"
        return
    for form, word in told.items() if isinstance(told, Mapping) else [(language.default, told)]:
        if form not in language.forms:
            yield f"{number}.{form} is no form of {language.code}; {nearest(form, language.forms)}"
        elif not isinstance(word, str) or not word.strip():
            yield f"{number}.{form} is no word"
        else:
            words[number, form] = word


def _gender_problems(language: Language, gender: str) -> Iterator[str]:
    if language.genders and gender not in language.genders:
        yield f"its gender is {gender!r}; give one of {', '.join(language.genders)}"
    elif gender and not language.genders:
        yield f"{language.code} has no genders; leave it out"


def _missing(language: Language, term: Term) -> Iterator[str]:
    lacking = [f"{number}.{form}" for number, form in term.lacks(language)]
    if lacking:
        yield f"it lacks {', '.join(lacking)}"


def nearest(name: str, names: Iterable[str]) -> str:
    """What was probably meant, in words."""
    known = list(names)
    near = difflib.get_close_matches(str(name), known, 1)
    return f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"


def identifier(words: str) -> str:
    """The name of a term from its English words."""
    return re.sub(r"\W+", "_", words.strip().lower()).strip("_")
