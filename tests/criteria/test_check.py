"""What criteria may name and compare, and what people are told when they may not."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import attrs
import pytest

from crmkit.catalogue import Catalogue
from crmkit.criteria import Condition, Expression, Reader, ambiguities, compile_criterion, parse
from crmkit.entities import kinds
from crmkit.entities.definition import Entity, Extension, Ref, entity, extension
from crmkit.entities.fields import choice, ref
from crmkit.errors import Broken, CRMError, Invalid
from crmkit.traits import Formula, Trait

from . import shop
from .shop import Client, Loyalty, Order

CATALOGUE = shop.catalogue()


def _trait(trait: Trait, id_column: Any, few: bool = True, /) -> Any:
    formula = Formula.plain(trait, CATALOGUE.tables, trait.since(shop.NOW), "sqlite")
    return formula.of(id_column), ()


READER = Reader(now=shop.NOW, trait=_trait, time_zone=shop.ZONE, me="dana", my_team=("dana",))


def compiled(text: str, reader: Reader = READER, **given: Any) -> Condition:
    return compile_criterion(text, Client, CATALOGUE, reader, **given)


def sentence(text: str, reader: Reader = READER) -> str:
    with pytest.raises(Invalid) as caught:
        compiled(text, reader)
    return str(caught.value.facts["sentence"])


def hiding(**names: set[str]) -> Reader:
    """A reader for whom these names of these entities do not exist."""
    hidden = {"client": Client, "order": Order, "loyalty": Loyalty}
    by_entity = {hidden[name]: frozenset(of) for name, of in names.items()}
    return attrs.evolve(READER, hidden=lambda cls: by_entity.get(cls, frozenset()))


# Names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("contry == 'PL'", "Client has no 'contry'; did you mean 'country'?"),
        ("region.nme == 'x'", "Region has no 'nme'; did you mean 'region.name'?"),
        ("shop.cont > 1", "Client has no 'shop.cont'; did you mean 'shop.count'?"),
        ("loyality.level == 'x'", "Client has no 'loyality.level'; did you mean 'loyalty'?"),
        ("ownr in my_team", "Client has no 'ownr'; did you mean 'owner'?"),
        ("quux == 1", "Client has no 'quux'"),
        ("leads.score == 1", "Client has no 'leads.score'; if a part brings it, enable that part"),
        ("any(shop.order)", "Client has no 'shop.order'; did you mean 'shop.orders'?"),
        ("any(region)", "Client has no 'region'"),
        ("any(shop.orders, stat == 'open')", "Order has no 'stat'; did you mean 'state'?"),
        ("country.name == 'x'", "'country' is a code; no name follows it"),
        ("loyalty == 1", "'loyalty' is not a value; name one of its fields after it"),
        ("clients == 1",
         "'clients' is many records; write any(clients), all(clients, ...) or count(clients)"),
        ("contain(name, 'x')", "there is no function 'contain'; did you mean contains()?"),
        ("owner == me()", "me is a word, not a function; leave out the brackets"),
        ("exec('x')", None),
        ("my_team == 'x'", "my_team is a list of employees; write owner in my_team"),
        ("my_team.x == 'x'", None),
    ],
)  # fmt: skip
def test_unknown_names_get_a_suggestion(text: str, expected: str | None) -> None:
    """The nearest name that would have been right in that place."""
    assert (expected or sentence(text)) == sentence(text)


def test_the_error_points_at_the_name_in_the_path() -> None:
    """Not at the path's beginning."""
    with pytest.raises(Invalid) as caught:
        compiled("active and region . nmae == 'x'")

    assert 20 == caught.value.facts["column"]


# What the reader may not see


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("income is None", {"client": {"income"}}),
        ("incom is None", {"client": {"income"}}),
        ("parent.income is None", {"client": {"income"}}),
        ("parent.name == 'x'", {"client": {"parent"}}),
        ("shop.count > 1", {"client": {"shop.count"}}),
        ("contains(name, 'x')", {"client": {"name"}}),
        ("any(shop.orders)", {"order": {"client"}}),
        ("any(shop.orders, note is None)", {"order": {"note"}}),
        ("count(clients) > 0", {"client": {"parent"}}),
        ("loyalty.level == 'x'", {"loyalty": {"level", "points"}}),
        ("owner in my_team", {"client": {"owner"}}),
    ],
)
def test_hidden_names_are_not_there(text: str, hidden: dict[str, set[str]]) -> None:
    """The message is the one for a name that never existed, and suggests nothing hidden."""
    names = {name.rpartition(".")[2] for of in hidden.values() for name in of}
    message = sentence(text, hiding(**hidden))

    assert "has no" in message
    assert not [name for name in names if f"did you mean {name!r}" in message]


def test_a_hidden_name_reads_like_one_that_never_was() -> None:
    """To the last letter."""
    hidden = sentence("income is None", hiding(client={"income", "budget"}))

    assert hidden.replace("income", "quux") == sentence("quux is None")


# Types


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name > 5", "'name' is text, but 5 is a number; write texts in quotes"),
        ("score > '5'", "'score' is a number, but '5' is text; write numbers without quotes"),
        ("'5' < score", "'score' is a number, but '5' is text; write numbers without quotes"),
        ("name == score", "'name' is text, but 'score' is a number"),
        ("active == 1",
         "'active' is true or false, but 1 is a number; compare it with True or False"),
        ("income > 100", "'income' is money, but 100 is a number; write money('100', 'EUR')"),
        ("tags == 'vip'", "'tags' is a list, but 'vip' is text; write 'vip' in tags"),
        ("tags == parent.tags", "'tags' is a list; write 'text' in it, or == []"),
        ("custom == custom", "'custom' is free-form data; ask only `is None`"),
        ("born < seen",
         "'born' is a date, but 'seen' is a moment; compare each of them with a day"),
        ("seen < born",
         "'seen' is a moment, but 'born' is a date; compare each of them with a day"),
        ("status < 'new'", "'status' has no order; compare it with == or !="),
        ("active < True", "'active' has no order; compare it with == or !="),
        ("region < parent", "'region' has no order; compare it with == or !="),
        ("status == 'god'", "'status' is never 'god'; did you mean 'good'?"),
        ("status == 'Good'", "'status' is never 'Good'; did you mean 'good'?"),
        ("status in ('new', 'x')", "'status' is never 'x'; it is one of new, good, lost"),
        ("country == 'Poland'",
         "'country': 'Poland' is not a country code of ISO 3166-1 like 'PL'"),
        ("born > 'yesterday'",
         "'yesterday' is no date like '2026-01-31' or moment like '2026-01-31T09:30+01:00'"),
        ("seen > '2026-01-31T09:30'",
         "'2026-01-31T09:30' does not say in which time zone; add its offset, as +01:00"),
        ("born > date('2026-02-30')", "'2026-02-30' is not a date like '2026-01-31'"),
        ("born > '0001-01-01'", "the year 1 is not between 1000 and 8999"),
        ("region == 'Mazowsze'", "'Mazowsze' is not the id of a record"),
        ("income > money('100', 'EUR') + money('1', 'PLN')",
         "this is in PLN, the other side in EUR; choose one"),
        ("income + money('1', 'EUR') > money('1', 'USD')",
         "this is in USD, the other side in EUR; choose one"),
        ("income + 1 > money('1', 'USD')", "money is added to and taken from money alone"),
        ("income * income > money('1', 'USD')", "'income' is money; `*` is not for that"),
        ("income / 2 > money('1', 'USD')", "money is added to and taken from money alone"),
        ("name + 'x' == 'y'", "'name' is text; `+` is not for that"),
        ("today() - 7 > born", "time is not reckoned with; write ago(days=7), ahead(days=7)"),
        ("shop.spent > income",
         "'shop.spent' is money of any currency; compare it with money('1', 'EUR')"),
        ("shop.spent + shop.spent is None",
         "'shop.spent' is money of any currency; compare it with money('1', 'EUR')"),
        ("score", "'score' is a number, not true or false; write score is not None, or compare it"
         " with something"),
        ("5", "this is a value, not a condition; compare it with something"),
        ("('a', 'b')", "this is a value, not a condition; compare it with something"),
        ("count(shop.orders)", "count() is a value, not a condition; compare it"),
        ("contains(name, 'x') == True", "contains() is a condition, not a value"),
        ("(score > 1) == True", "this is a condition, not a value; join conditions with and, or"),
        ("score > None", "nothing is compared with None but by `is None`"),
        ("active is True", "only None is asked for with `is`; compare with =="),
        ("score == (1, 2)", "a list stands only after `in`"),
        ("score == []", "'score' is a number, not a list"),
        ("score in 5", "after `in` stands a list, such as ('a', 'b')"),
        ("score in ()", "the list is empty"),
        ("score in (1, visits)", "a list holds values, not names of fields; write or"),
        ("score in (1, None)", "nothing is compared with None but by `is None`"),
        ("name in my_team", "'name' is text, not an employee"),
        ("'x' in name", "'name' is text, not a list; write contains(name, ...)"),
        ("'x' in score", "'score' is a number, not a list"),
        ("5 in tags", "write a text in quotes, as in 'vip' in tags"),
        ("name in tags", "write a text in quotes, as in 'vip' in tags"),
        ("contains(score, 'x')",
         "'score' is a number, not a text field; write contains(name, 'text')"),
        ("contains(tags, 'x')", "'tags' is a list; write 'text' in tags"),
        ("contains(name)", "write contains(name, 'text')"),
        ("contains(name, code)", "the second is a text in quotes; write contains(name, 'text')"),
        ("contains(name, ' ')", "there is no letter or digit to look for"),
        ("any('x')", "the first is the name of related records; write any(relation, condition)"),
        ("any(shop.orders, 1, 2)", "write any(relation, condition)"),
        ("all(shop.orders)", "write all(relation, condition)"),
        ("seen > ago(90)",
         "write ago(days=90), with any of months, weeks, days, hours"),
        ("seen > ago(years=1)", "ago() has months, weeks, days, hours, but no 'years'"),
        ("seen > ago(days=1.5)", "days is a whole number, as in ago(days=3)"),
        ("seen > ago(days=-1)", "days is a whole number, as in ago(days=3)"),
        ("seen > ago(days=999999999)", "that is too far away"),
        ("seen > ago(months=99999)", "that is too far away"),
        ("seen > ago(days=500000)", "the year 657 is not between 1000 and 8999"),
        ("born == today(1)", "write today()"),
        ("income > money('1e9', 'EUR')",
         "write money('100.00', 'EUR'), with at most 14 digits and 4 decimals"),
        ("income > money('1', 'zloty')",
         "'zloty' is not a currency; give its ISO 4217 code, e.g. 'EUR'"),
        ("score" + " + 1" * 13 + " > 1", "one sum has at most 12 of + - * /"),
        ("any(clients, " * 5 + "True" + ")" * 5,
         "related records are asked for at most 4 deep inside one another"),
        ("(" + ") and (".join(f"{'parent.' * i}name == 'x'" for i in range(1, 27)) + ")",
         "the criterion reaches into more than 24 other tables"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_said_with_its_remedy(text: str, expected: str) -> None:
    """Comparing a text with a number is an error, not an empty list."""
    assert expected == sentence(text)


def test_texts_are_compared_as_their_field_keeps_them() -> None:
    """A country in lower case is the same country."""
    where = compiled("country == 'pl'").where

    assert ["PL"] == list(where.compile().params.values())


def test_nobody_is_me_where_no_employee_reads() -> None:
    """For a customer or the system, `owner == me` holds of nothing."""
    where = compiled("owner == me", attrs.evolve(READER, me=None)).where

    assert [None] == list(where.compile().params.values())


def test_my_team_is_only_asked_for_where_it_is_named() -> None:
    """It may cost a query."""
    asked: list[int] = []

    def my_team() -> tuple[str, ...]:
        asked.append(1)
        return ("dana",)

    reader = attrs.evolve(READER, my_team=my_team)

    compiled("owner == me", reader)
    assert [] == asked
    compiled("owner in my_team", reader)
    assert [1] == asked


def test_days_begin_where_the_reader_is() -> None:
    """Today began an hour before midnight UTC in Warsaw, and has 23 hours there."""
    low, high = compiled("seen == today()").where.compile().params.values()

    assert timedelta(hours=23) == high - low


# Stored criteria


@pytest.mark.parametrize(
    "text", ["leads.score > 1", "status == 'gone'", "name >", "score > 'x'", "any(gone.things)"]
)
def test_a_stored_criterion_that_no_longer_holds_is_broken(text: str) -> None:
    """It was right when it was written; a part or a field has gone since."""
    with pytest.raises(Broken) as caught:
        compiled(text, stored=True)

    assert text in str(caught.value)
    assert isinstance(caught.value.facts["column"], int)


def test_a_criterion_that_was_read_can_be_compiled_often() -> None:
    """Reading it does not depend on who asks."""
    expression = parse("name == 'x'")

    assert isinstance(expression, Expression)
    assert str(compiled("name == 'x'").where) == str(
        compile_criterion(expression, Client, CATALOGUE, READER).where
    )


def test_errors_are_of_crmkit() -> None:
    """A host catches one base class."""
    with pytest.raises(CRMError):
        compiled("x")


# Ambiguity


@entity("thing")
class Thing(Entity):
    name: str = ""
    sales: str = ""
    rows: str = ""
    me: str = ""
    status: str = choice("class", default="class")


@entity("row")
class Row(Entity):
    thing: Ref[Thing] = ref()


@extension(Thing, "name")
class Named(Extension):
    pass


def test_an_ordinary_catalogue_is_unambiguous() -> None:
    """A relation and a trait may share a head: one is only asked for by any, all and count."""
    trait = Trait("clients.count", Client, kinds.Integer(), shop.TRAITS[0].sql)
    with_core_trait = Catalogue(
        [("core", cls) for cls in (*CATALOGUE.entities.values(),)],
        [("core", trait)],
    )

    assert [] == ambiguities(CATALOGUE)
    assert [] == ambiguities(with_core_trait)


def test_names_that_mean_two_things_are_told_with_their_parts() -> None:
    """Assembly refuses them, so that no part changes what another's criteria mean."""
    traits = [("sales", Trait("sales.count", Thing, kinds.Integer(), shop.TRAITS[0].sql))]
    entities: list[tuple[str, type[Entity]]] = [("core", Thing), ("core", Row), ("x", Named)]

    assert [
        "thing.me (core) cannot be named in criteria",
        "thing.name stands for a field (core) and for an extension (x)",
        "thing.rows stands for a field (core) and for the relation rows (core)",
        "thing.sales stands for a field (core) and for the trait sales.count (sales)",
    ] == sorted(ambiguities(Catalogue(entities, traits)))
