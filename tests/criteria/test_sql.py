"""The shape of the SQL that criteria become, where it decides their speed or their rights."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from sqlalchemy import Select, false, select
from sqlalchemy.dialects import postgresql, sqlite

from crmkit.criteria import compile_criterion
from crmkit.entities.definition import Entity
from crmkit.entities.staff import Employee
from crmkit.teams import team_of

from .conftest import World
from .shop import Client, Order
from .test_check import CATALOGUE, READER

DIALECTS: dict[str, Any] = {"sqlite": sqlite.dialect(), "postgresql": postgresql.dialect()}  # type: ignore[no-untyped-call]


def selected(text: str, **given: Any) -> Select[Any]:
    table = CATALOGUE.tables[Client]
    condition = compile_criterion(text, Client, CATALOGUE, READER, **given)
    return select(table.c.id).select_from(condition.source(table)).where(condition.where)


def sql(text: str, dialect: str = "sqlite", **given: Any) -> str:
    return str(selected(text, **given).compile(dialect=DIALECTS[dialect])).replace("\n", "")


def where(text: str, dialect: str = "sqlite", **given: Any) -> str:
    """The condition, in short."""
    return sql(text, dialect, **given).partition(" WHERE ")[2].replace("crmkit_", "")


def test_cheap_conditions_come_first() -> None:
    """The record's own fields, then those of other records, then related ones; else as written."""
    found = where("any(clients) and region.name == 'x' and contains(name, 'y') and status == 'new'")

    places = [found.index(part) for part in ("status", "name_folded", "region_1.name", "EXISTS (")]
    assert sorted(places) == places


def test_a_plain_comparison_stays_fit_for_an_index() -> None:
    """Whether or not the field may be missing."""
    assert "client.grade = ?" == where("grade == 'a'")
    assert "client.weight > ?" == where("weight > 2.505")


def test_negation_is_pushed_down_to_the_comparisons() -> None:
    """What may be missing is spelt out where it is."""
    found = where("not (visits > 1 or grade == 'a')")

    assert "client.visits <= ? AND (client.grade != ? OR client.grade IS NULL)" == found


@pytest.mark.parametrize(
    ("text", "on_sqlite", "on_postgresql"),
    [
        ("any(clients)", " IN (SELECT", "EXISTS (SELECT 1"),
        ("not any(clients)", ") IS NOT 1", "NOT (EXISTS (SELECT 1"),
        ("code == 'x' and any(clients)", "EXISTS (SELECT 1", "EXISTS (SELECT 1"),
        ("status == 'new' and any(clients)", " IN (SELECT", "EXISTS (SELECT 1"),
        ("status == 'new' or any(clients)", "n IS NOT NULL", "n IS NOT NULL"),
        ("count(clients) >= 1", " IN (SELECT", "EXISTS (SELECT 1"),
        ("count(clients) > 1", "n > ?", "n > %"),
        ("count(clients) < 2", "coalesce(anon_1.n, ?) < ?", "coalesce(anon_1.n, %"),
        ("code == 'x' and count(clients) > 1", "(SELECT count(*)", "(SELECT count(*)"),
    ],
)
def test_related_records_are_asked_for_in_the_form_that_is_fast(
    text: str, on_sqlite: str, on_postgresql: str
) -> None:
    """Of all at once, unless a narrow condition leaves few; each database has its own best form."""
    assert on_sqlite in where(text)
    assert on_postgresql in where(text, "postgresql")


def test_few_records_are_asked_one_by_one() -> None:
    """What does this one record match: no set of all the others is made for it."""
    assert "EXISTS" in where("any(clients)", few=True)
    assert "JOIN" not in sql("count(clients) > 1 or shop.count > 1", few=True)


def test_the_records_of_one_path_are_joined_once() -> None:
    """However often it is named."""
    assert 1 == sql("region.name == 'x' and region.country == 'PL'").count("JOIN")
    assert 1 == sql("1 < count(clients) < 5").count("JOIN")


def test_texts_are_ordered_by_code_points() -> None:
    """PostgreSQL would otherwise order them by the rules of the database's language."""
    assert '(client.name COLLATE "C") < ' in where("name < 'm'", "postgresql")
    assert "client.name = " in where("name == 'm'", "postgresql")


def test_only_what_the_reader_may_see_is_there(world: World) -> None:
    """Through references, extensions and relations alike."""

    def nothing(cls: type[Entity], table: Any) -> Any:
        return false() if cls is not Client else None

    blind = attrs.evolve(world, reader=attrs.evolve(world.reader, visible=nothing))
    everyone = sorted(record.id for record in world.records[Client])

    assert [] == blind.matching("region.name is not None or loyalty.level is not None")
    assert [] == blind.matching("owner.name is not None or any(shop.orders)")
    assert everyone == blind.matching("all(shop.orders, state == 'x')".replace("'x'", "'open'"))
    assert everyone == blind.matching("count(shop.orders) == 0")


def test_my_team_may_be_a_select(world: World) -> None:
    """One of the same table, too, and in several places of one statement."""
    team = attrs.evolve(world.reader, my_team=lambda: team_of(world.catalogue, "dana"))
    asked = attrs.evolve(world, reader=team)
    keys = {e.key for e in world.records[Employee] if e.removed_at is None}
    own = next(e for e in world.records[Employee] if e.key == "dana")
    same = {e.key for e in world.records[Employee] if e.key in keys and e.team == own.team}
    members = same if own.team is not None and "dana" in keys else set()

    expected = sorted(c.id for c in world.records[Client] if c.owner in members)
    assert expected == asked.matching("owner in my_team")
    assert expected == asked.matching("not (owner not in my_team) and owner in my_team")
    assert len(members) == len(asked.matching("removed_at is None and key in my_team", Employee))


def test_the_table_may_be_an_alias(world: World) -> None:
    """Where the query names the entity's table otherwise."""
    alias = world.catalogue.tables[Order].alias("o")
    condition = world.compiled("client.name == 'lodz' and state == 'open'", Order, table=alias)
    statement = select(alias.c.id).select_from(condition.source(alias)).where(condition.where)

    with world.engine.connect() as connection:
        found = sorted(connection.scalars(statement))
    assert world.expected("client.name == 'lodz' and state == 'open'", Order) == found
