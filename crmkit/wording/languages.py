"""What languages ask of a noun: CLDR plural categories, genders, forms, and what follows from what.

A form is what else a noun is inflected for beside number: a case in Polish, definiteness in Hebrew
and Arabic, the article in English. The first form of a language is that of a label.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

import attrs

from crmkit.errors import Invalid

Number = int | float | Decimal
Place = tuple[str, str]
"""A number (a plural category, or `plural` for many that are not counted) and a form."""

Category = Callable[[int, int, bool], str]

ANY = "*"
_ROMANCE = ("masculine", "feminine")
_THREE = ("masculine", "feminine", "neuter")


@attrs.frozen
class Language:
    """The grammar of one language, as far as terms need it."""

    code: str
    category: Category
    """The CLDR category of a number: by its whole part, how many digits follow the point, and
    whether these are all nought."""
    categories: tuple[str, ...]
    forms: tuple[str, ...] = ("plain",)
    needed: tuple[Place, ...] = (("one", ANY), ("plural", ANY))
    """What a term must say; `*` stands for every form that is needed."""
    needed_forms: tuple[str, ...] = ()
    """The forms that a term must have; all of them unless told."""
    genders: tuple[str, ...] = ()
    follows: tuple[tuple[Place, Place], ...] = ()
    """Which form is as which other, where a term does not say it."""
    article: str = ""
    """What a definite noun of one word begins with."""
    right_to_left: bool = False

    @property
    def default(self) -> str:
        return self.forms[0]

    @property
    def numbers(self) -> tuple[str, ...]:
        return (*self.categories, "plural")

    def category_of(self, number: Number) -> str:
        """The CLDR plural category of a number as it is written: 1.0 is not 1."""
        told = abs(Decimal(str(number)))
        exponent = told.as_tuple().exponent
        return self.category(int(told), max(0, -int(exponent)), told == int(told))

    def needs(self) -> Iterator[Place]:
        """Every place that a term must fill."""
        for number, form in self.needed:
            for one in (self.needed_forms or self.forms) if form == ANY else (form,):
                yield number, one

    def places(self, place: Place) -> Iterator[Place]:
        """The place, then those that it is as where nothing is said of it."""
        waiting, seen = [place], set[Place]()
        while waiting:
            now = waiting.pop(0)
            if now in seen:
                continue
            seen.add(now)
            yield now
            for (number, form), (other, other_form) in self.follows:
                if number == now[0] and form in (ANY, now[1]):
                    waiting.append((other, now[1] if other_form == ANY else other_form))


def _same(number: str, other: str) -> tuple[Place, Place]:
    return (number, ANY), (other, ANY)


# Plural rules, after CLDR; `i` is the whole part, `v` how many digits follow the point.


def _english(i: int, v: int, _whole: bool) -> str:
    return "one" if i == 1 and not v else "other"


def _polish(i: int, v: int, _whole: bool) -> str:
    if v:
        return "other"
    if i == 1:
        return "one"
    return "few" if i % 10 in (2, 3, 4) and i % 100 not in (12, 13, 14) else "many"


def _east_slavic(i: int, v: int, _whole: bool) -> str:
    if v:
        return "other"
    if i % 10 == 1 and i % 100 != 11:
        return "one"
    return "few" if i % 10 in (2, 3, 4) and i % 100 not in (12, 13, 14) else "many"


def _czech(i: int, v: int, _whole: bool) -> str:
    if v:
        return "many"
    if i == 1:
        return "one"
    return "few" if i in (2, 3, 4) else "other"


def _hebrew(i: int, v: int, _whole: bool) -> str:
    if v:
        return "one" if not i else "other"
    return {1: "one", 2: "two"}.get(i, "other")


def _arabic(i: int, _v: int, whole: bool) -> str:
    if not whole:
        return "other"
    if i in (0, 1, 2):
        return ("zero", "one", "two")[i]
    return "few" if 3 <= i % 100 <= 10 else "many" if i % 100 >= 11 else "other"


def _millions(i: int, v: int) -> bool:
    return not v and i != 0 and i % 1_000_000 == 0


def _french(i: int, v: int, _whole: bool) -> str:
    return "one" if i in (0, 1) else "many" if _millions(i, v) else "other"


def _italian(i: int, v: int, _whole: bool) -> str:
    return "one" if i == 1 and not v else "many" if _millions(i, v) else "other"


def _spanish(i: int, v: int, whole: bool) -> str:
    return "one" if i == 1 and whole else "many" if _millions(i, v) else "other"


_MANY_AS_PLURAL = (_same("plural", "other"), _same("other", "plural"), _same("many", "plural"))
_FEW_IS_PLURAL = (_same("plural", "few"), _same("few", "plural"))
_OF_MANY = tuple((("many", form), ("plural", "genitive")) for form in ("nominative", "accusative"))
_CASES = ("nominative", "genitive", "dative", "accusative", "instrumental", "locative")


def _slavic(code: str, category: Category, *follows: tuple[Place, Place],
            categories: tuple[str, ...] = ("one", "few", "many", "other"),
            genders: tuple[str, ...] = _THREE) -> Language:  # fmt: skip
    return Language(
        code, category, categories, _CASES, genders=genders, follows=follows,
        needed_forms=("nominative", "genitive", "accusative", "instrumental"),
    )  # fmt: skip


_POLISH_GENDERS = ("masculine_personal", "masculine_animate", *_THREE)
_RUSSIAN_COUNTS = tuple(
    (("few", form), ("one", "genitive")) for form in ("nominative", "accusative")
)

_LANGUAGES = (
    Language(
        "en", _english, ("one", "other"), ("plain", "indefinite", "definite"),
        needed=(("one", "plain"),), follows=_MANY_AS_PLURAL,
    ),
    _slavic(
        "pl", _polish, *_FEW_IS_PLURAL, *_OF_MANY, _same("many", "plural"),
        (("other", ANY), ("one", "genitive")), genders=_POLISH_GENDERS,
    ),
    _slavic(
        "uk", _east_slavic, *_FEW_IS_PLURAL, *_OF_MANY, _same("many", "plural"),
        (("other", ANY), ("one", "genitive")),
    ),
    _slavic(
        "ru", _east_slavic, *_RUSSIAN_COUNTS, *_OF_MANY, _same("few", "plural"),
        _same("many", "plural"), (("other", ANY), ("one", "genitive")),
    ),
    _slavic(
        "cs", _czech, *_FEW_IS_PLURAL, (("other", "nominative"), ("plural", "genitive")),
        (("other", "accusative"), ("plural", "genitive")), _same("other", "plural"),
        (("many", ANY), ("one", "genitive")),
    ),
    Language(
        "he", _hebrew, ("one", "two", "other"), ("indefinite", "definite"), genders=_ROMANCE,
        follows=(*_MANY_AS_PLURAL, _same("two", "plural")), article="ה", right_to_left=True,
    ),
    Language(
        "ar", _arabic, ("zero", "one", "two", "few", "many", "other"), ("indefinite", "definite"),
        needed=(("one", ANY), ("two", ANY), ("plural", ANY)), genders=_ROMANCE,
        follows=(
            _same("few", "plural"), _same("plural", "few"), _same("many", "one"),
            _same("other", "one"), _same("zero", "one"),
        ),
        article="ال", right_to_left=True,
    ),
    Language(
        "de", _english, ("one", "other"), ("nominative", "genitive", "dative", "accusative"),
        genders=_THREE, follows=_MANY_AS_PLURAL,
    ),
    Language("nl", _english, ("one", "other"), genders=("common", "neuter"),
             follows=_MANY_AS_PLURAL),
    Language("fr", _french, ("one", "many", "other"), genders=_ROMANCE, follows=_MANY_AS_PLURAL),
    Language("it", _italian, ("one", "many", "other"), genders=_ROMANCE, follows=_MANY_AS_PLURAL),
    Language("es", _spanish, ("one", "many", "other"), genders=_ROMANCE, follows=_MANY_AS_PLURAL),
    Language("pt", _french, ("one", "many", "other"), genders=_ROMANCE, follows=_MANY_AS_PLURAL),
)  # fmt: skip

LANGUAGES: Mapping[str, Language] = {language.code: language for language in _LANGUAGES}
ENGLISH = LANGUAGES["en"]
FORMS = frozenset(form for language in _LANGUAGES for form in language.forms)
"""Every form that some language has: of those that a language lacks, a message is not aware."""
NUMBERS = frozenset(number for language in _LANGUAGES for number in language.numbers)

# Languages that are written from right to left, whether or not their grammar is known.
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi"})


def base_of(code: str) -> str:
    """The language without its country: pt-BR is pt."""
    return code.replace("_", "-").partition("-")[0].lower()


def is_right_to_left(code: str | None) -> bool:
    """Whether a language is written from right to left."""
    return base_of(code or "") in RIGHT_TO_LEFT


def language_of(code: str) -> Language:
    """The grammar of a language. Raises Invalid for one that is not known."""
    found = LANGUAGES.get(base_of(code))
    if found is None:
        raise Invalid(
            f"the grammar of {code!r} is not known; there is that of {', '.join(LANGUAGES)}"
        )
    return found
