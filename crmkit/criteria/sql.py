"""From what is meant to SQL that runs on SQLite and PostgreSQL alike, for all records at once.

Negation is pushed down to the comparisons. So only a comparison has to say what becomes of a
missing value; above them SQL's NULL reads as "no", and plain comparisons stay fit for an index.

Conditions on related records come in three forms. Where few records are asked about, each asks
for its own. Where the condition has to hold, the set of the records for which it does is looked up.
Else the records are joined to what is known of each of them, grouped.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs
from sqlalchemy import (
    Boolean,
    ColumnElement,
    Date,
    FromClause,
    Select,
    String,
    and_,
    case,
    false,
    func,
    literal,
    literal_column,
    or_,
    true,
)

from crmkit.criteria import numbers
from crmkit.criteria.agreement import currency_of
from crmkit.criteria.constructs import (
    ascii_lower,
    by_database,
    in_code_points,
    list_holds,
    list_length,
    unindexed,
)
from crmkit.criteria.cost import as_existence, by_cost, is_narrow
from crmkit.criteria.meaning import (
    Always,
    Among,
    Arithmetic,
    Compare,
    Constant,
    Count,
    Either,
    Empty,
    Every,
    FieldOf,
    Holds,
    InTeam,
    Match,
    Meaning,
    Missing,
    Negated,
    OwnFieldOf,
    Related,
    TraitOf,
    Truth,
    Type,
    Value,
)
from crmkit.criteria.reader import Reader
from crmkit.criteria.scope import Scope
from crmkit.entities import kinds
from crmkit.entities.custom import CUSTOM
from crmkit.entities.folding import fold
from crmkit.storage.custom_table import column_of, currency_in_json, in_json
from crmkit.storage.tables import CURRENCY, FOLDED
from crmkit.storage.types import IdType, MomentType
from crmkit.traits import amount_in

_SQL_TYPES: Mapping[Type, Any] = {
    "text": String(),
    "flag": Boolean(),
    "date": Date(),
    "moment": MomentType(),
    "id": IdType(),
}
_MONEY_SCALE = 4
_ASCII_LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)

Sql = ColumnElement[bool]


@attrs.frozen
class _Money:
    """An amount in SQL, and the currency it is in."""

    amount: numbers.Number
    currency: ColumnElement[str]


class Compiler:
    """Makes SQL for one reader; the scopes know the tables."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    # Conditions

    def whole(self, meaning: Meaning, scope: Scope) -> Sql:
        """The condition of a whole SELECT: true where `meaning` holds."""
        return and_(self.where(meaning, scope), *scope.joined(meaning))

    def where(self, meaning: Meaning, scope: Scope, wanted: bool = True, must: bool = True) -> Sql:
        """SQL that is true where `meaning` holds, or where it does not when it is not `wanted`.

        Elsewhere it is false or NULL. `must`: no row is taken of which this is not true.
        """
        match meaning:
            case Always(value=value):
                return true() if value is wanted else false()
            case Negated(part=part):
                return self.where(part, scope, not wanted, must)
            case Every(parts=parts):
                scope = scope.for_few() if wanted and is_narrow(meaning) else scope
                return self._joined(and_ if wanted else or_, parts, scope, wanted, must)
            case Either(parts=parts):
                return self._joined(or_ if wanted else and_, parts, scope, wanted, must)
            case Related():
                return self._related(meaning, scope, wanted, must)
            case Compare() if (simpler := as_existence(meaning)) is not meaning:
                return self.where(simpler, scope, wanted, must)
            case Missing(value=value):
                column = self._present(value, scope)
                return column.is_(None) if wanted else column.is_not(None)
        leaf = self._leaf(meaning, scope)
        return leaf if wanted else self._unless(meaning, leaf, scope)

    def _joined(
        self, join: Any, parts: tuple[Meaning, ...], scope: Scope, wanted: bool, must: bool
    ) -> Sql:
        must = must and join is and_
        joined: Sql = join(*(self.where(part, scope, wanted, must) for part in by_cost(parts)))
        return joined

    def _leaf(self, meaning: Meaning, scope: Scope) -> Sql:
        match meaning:
            case Truth(value=value):
                return self._column(value, scope).is_(true())
            case Empty(value=value):
                return list_length(self._column(value, scope)) == 0
            case Compare():
                return self._compare(meaning, scope)
            case Among(value=value, constants=constants):
                return self._among(value, constants, scope)
            case InTeam(value=value):
                return self._column(value, scope).in_(self._team())
            case Holds(value=value, text=text):
                return list_holds(self._column(value, scope), literal(text, String()))
            case Match():
                return self._match(meaning, scope)
        raise AssertionError(f"{meaning} is no comparison")

    def _unless(self, meaning: Meaning, leaf: Sql, scope: Scope) -> Sql:
        """Where the leaf is not true: also where a value that it needs is missing."""
        match meaning:
            case Truth():
                return ~leaf
            case (
                Compare(left=FieldOf() as value, right=Constant(value=constant))
                | Match(value=FieldOf() as value, text=constant)
                | Among(value=FieldOf() as value, constants=constant)
            ) if constant is not None and value.type != "money":
                column = self._column(value, scope)
                return or_(~leaf, column.is_(None)) if value.optional else ~leaf
        return leaf.is_not(true())

    def _compare(self, compare: Compare, scope: Scope) -> Sql:
        sign, left, right = compare.operator, compare.left, compare.right
        if left.type == "money":
            currency = currency_of(left) or currency_of(right)
            one, other = (self._money(side, currency, scope) for side in (left, right))
            amounts = numbers.compare(sign, one.amount, other.amount)
            return and_(one.currency == other.currency, amounts)
        if left.type == "number":
            return numbers.compare(sign, self._counted(compare, scope), self._number(right, scope))
        column = self._column(left, scope)
        if left.type == "text" and sign != "==":
            column = in_code_points(column)
        result: Sql = numbers.COMPARE[sign](column, self._column(right, scope))
        return result

    def _counted(self, compare: Compare, scope: Scope) -> numbers.Number:
        """The left number; a count stays NULL for none where none is not enough anyway."""
        match compare:
            case Compare(left=Count(related=related), right=Constant(value=number)) if (
                not scope.few and not numbers.COMPARE[compare.operator](Decimal(0), number)
            ):
                return numbers.column(self._grouped(related, scope), 0)
        return self._number(compare.left, scope)

    def _among(self, value: Value, constants: tuple[Constant, ...], scope: Scope) -> Sql:
        present = [constant.value for constant in constants if constant.value is not None]
        if value.type == "number":
            number = self._number(value, scope)
            each = (numbers.compare("==", number, numbers.constant(one)) for one in present)
            return or_(false(), *each)
        column, type = self._column(value, scope), _SQL_TYPES[value.type]
        return column.in_([literal(one, type) for one in present])

    def _team(self) -> Any:
        team = self.reader.my_team() if callable(self.reader.my_team) else self.reader.my_team
        return team.correlate(None) if isinstance(team, Select) else list(team)

    def _match(self, match: Match, scope: Scope) -> Sql:
        text, kind = match.text, match.value.kind
        column = self._column(match.value, scope)
        if isinstance(match.value, FieldOf) and isinstance(kind, kinds.Text) and kind.folded:
            column = scope.record(match.value.hops).c[match.value.field.name + FOLDED]
            text = fold(text)
        else:
            column = ascii_lower(column)
            text = text.translate(_ASCII_LOWER)
        if match.how == "same":
            return column == literal(text, String())
        before = "" if match.how == "starts_with" else "%"
        after = "" if match.how == "ends_with" else "%"
        return column.like(literal(before + _escaped(text) + after, String()), escape="/")

    # Related records

    def _related(self, related: Related, scope: Scope, wanted: bool, must: bool) -> Sql:
        if not scope.few and not must:
            count = self._grouped(related, scope)
            return count.is_not(None) if wanted else count.is_(None)
        inner, refers, conditions = self._rows(related, scope)
        record = scope.record(related.hops)
        own = inner.select(literal_column("1")).where(refers == record.c.id, *conditions)
        there: Sql = own.correlate(record).exists()
        there = there if wanted else ~there
        if scope.few:
            return there
        # PostgreSQL makes a join of it; SQLite would ask each record, so it looks up a set. When
        # it is grouped it is sorted before it is stored: a third of the time.
        related_to = inner.select(refers).where(refers.is_not(None), *conditions)
        found = record.c.id.in_(related_to.group_by(unindexed(refers)))
        return by_database(found if wanted else found.is_not(true()), there)

    def _rows(self, related: Related, scope: Scope) -> tuple[Scope, Any, list[Sql]]:
        """The related records, the column of theirs that refers back, and the conditions."""
        entity = related.relation.entity
        table = scope.catalogue.tables[entity].alias()
        inner = scope.all_of(table)
        live, *shown = scope.there(entity, table)
        conditions = [live, self.whole(related.condition, inner), *shown]
        return inner, table.c[related.relation.field], conditions

    def _grouped(self, related: Related, scope: Scope) -> ColumnElement[int]:
        """How many there are of each record, joined; NULL where there are none."""
        record = scope.record(related.hops)
        for known, of, count in scope.grouped:
            if known == related and of is record:
                return count
        inner, refers, conditions = self._rows(related, scope)
        counts = inner.select(refers.label("id"), func.count().label("n")).where(*conditions)
        rows = counts.group_by(unindexed(refers)).subquery()
        scope.join(rows, rows.c.id == record.c.id)
        scope.grouped.append((related, record, rows.c.n))
        return rows.c.n

    def _count(self, count: Count, scope: Scope) -> ColumnElement[Any]:
        record = scope.record(count.related.hops)
        if scope.few:
            inner, refers, conditions = self._rows(count.related, scope)
            own = inner.select(func.count()).where(refers == record.c.id, *conditions)
            number: ColumnElement[Any] = own.correlate(record).scalar_subquery()
        else:
            number = func.coalesce(self._grouped(count.related, scope), 0)
        return _of_record(number, record) if count.related.hops else number

    # Values

    def _column(self, value: Value, scope: Scope) -> ColumnElement[Any]:
        match value:
            case Constant():
                return literal(value.value, _SQL_TYPES[value.type])
            case OwnFieldOf(own=own) if own.looked_up:
                return scope.kept(value.hops, own).c[column_of(own.kind)]
            case OwnFieldOf(own=own):
                return in_json(scope.record(value.hops).c[CUSTOM], own.key, own.kind)
            case FieldOf():
                return scope.column(value.hops, value.field.name)
            case TraitOf():
                return self._trait(value, scope)
        raise AssertionError(f"{value} is a number")

    def _own_currency(self, value: OwnFieldOf, scope: Scope) -> ColumnElement[str]:
        if value.own.looked_up:
            currency: ColumnElement[str] = scope.kept(value.hops, value.own).c.currency
            return currency
        return currency_in_json(scope.record(value.hops).c[CUSTOM], value.own.key)

    def _present(self, value: Value, scope: Scope) -> ColumnElement[Any]:
        """Something that is NULL where the value is missing."""
        match value:
            case TraitOf(type="money", trait=trait) if trait.missing is not None:
                return scope.record(value.hops).c.id
            case TraitOf(type="money"):
                return self._trait(value, scope)
        match value.type:
            case "number":
                return self._number(value, scope).sql()
            case "money":
                return self._money(value, currency_of(value), scope).amount.sql()
        return self._column(value, scope)

    def _trait(self, value: TraitOf, scope: Scope) -> ColumnElement[Any]:
        record = scope.record(value.hops)
        column, joins = self.reader.trait(value.trait, record.c.id, scope.few)
        for other, on in joins:
            scope.join(other, on)
        return _of_record(column, record) if value.hops else column

    def _number(self, value: Value, scope: Scope) -> numbers.Number:
        match value:
            case Constant():
                return numbers.constant(value.value)
            case Count():
                return numbers.column(self._count(value, scope), 0)
            case Arithmetic():
                sides = self._number(value.left, scope), self._number(value.right, scope)
                return numbers.reckon(value.operator, *sides)
        return numbers.column(self._column(value, scope), _places(value.kind))

    def _money(self, value: Value, currency: str | None, scope: Scope) -> _Money:
        """Traits have an amount in each currency; what is meant is the one in `currency`."""
        match value:
            case Constant(value=money):
                amount: numbers.Number = numbers.Exact(money.units, _MONEY_SCALE)
                return _Money(amount, literal(money.currency, String()))
            case OwnFieldOf():
                amount = numbers.column(self._column(value, scope), _MONEY_SCALE)
                return _Money(amount, self._own_currency(value, scope))
            case FieldOf(field=field):
                table = scope.record(value.hops)
                amount = numbers.column(table.c[field.name], _MONEY_SCALE)
                return _Money(amount, table.c[field.name + CURRENCY])
            case TraitOf() if currency is not None:
                units = amount_in(self._trait(value, scope), currency)
                units = _of_record(units, scope.record(value.hops)) if value.hops else units
                amount = numbers.column(units, _MONEY_SCALE)
                return _Money(amount, literal(currency, String()))
            case Arithmetic(operator="*", left=left, right=right):
                money, factor = (left, right) if left.type == "money" else (right, left)
                of, by = self._money(money, currency, scope), self._number(factor, scope)
                return _Money(numbers.reckon("*", of.amount, by), of.currency)
            case Arithmetic(operator=sign, left=left, right=right):
                one, other = (self._money(side, currency, scope) for side in (left, right))
                result = numbers.reckon(sign, one.amount, other.amount)
                return _Money(result.where(one.currency == other.currency), one.currency)
        raise AssertionError(f"{value} is no money")


def _of_record(value: ColumnElement[Any], record: FromClause) -> ColumnElement[Any]:
    """The value, or NULL where the record is missing, of which nothing is known."""
    return case((record.c.id.is_not(None), value))


def _places(kind: kinds.Kind | None) -> int:
    return kind.places if isinstance(kind, kinds.Number) else 0


def _escaped(text: str) -> str:
    return text.replace("/", "//").replace("%", "/%").replace("_", "/_")
