"""What criteria mean, the slow and plain way: record by record, in Python, over entity values.

It shares no code with what it checks: it walks Python's own tree of the text, and a missing value
is None.
"""

from __future__ import annotations

import ast
import operator
from calendar import monthrange
from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import attrs

from crmkit.entities import kinds
from crmkit.entities.definition import Entity, Reference, definition
from crmkit.entities.folding import fold
from crmkit.entities.staff import Employee
from crmkit.money import Money

_COMPARE = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
_RECKON = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul}
_MATCH: Mapping[str, Callable[[str, str], bool]] = {
    "contains": lambda text, part: part in text,
    "starts_with": str.startswith,
    "ends_with": str.endswith,
    "same": operator.eq,
}


@attrs.frozen
class Amount:
    """Money that is not rounded."""

    number: Fraction
    currency: str


@attrs.frozen
class Amounts:
    """Money of several currencies; none of a currency is 0 of it."""

    of: Mapping[str, Fraction]


class Naive:
    """Evaluates criteria over all records of a world, as one reader sees it."""

    def __init__(
        self,
        records: Mapping[type[Entity], list[Any]],
        *,
        now: datetime,
        time_zone: str,
        me: str | None,
        my_team: tuple[str, ...],
        visible: Callable[[Any], bool],
        relations: Mapping[tuple[type[Entity], str], tuple[type[Entity], str]],
        extensions: Mapping[tuple[type[Entity], str], type[Entity]],
        traits: Mapping[tuple[type[Entity], str], Callable[[Any], Any]],
        own: Mapping[str, Callable[[Any], Any]],
    ) -> None:
        """`own` reads values of fields that the organisation added from what JSON holds."""
        self.records = records
        self.now = now
        self.zone = ZoneInfo(time_zone)
        self.me = me
        self.my_team = my_team
        self.visible = visible
        self.relations = relations
        self.extensions = extensions
        self.traits = traits
        self.own = own
        self._by: dict[tuple[type[Entity], str], Mapping[Any, list[Any]]] = {}

    def matching(self, text: str, cls: type[Entity]) -> set[UUID]:
        """The ids of all records, removed or not, that fulfil the criterion."""
        tree = ast.parse(text, mode="eval").body
        return {record.id for record in self.records[cls] if self.holds(tree, record)}

    # Conditions

    def holds(self, tree: ast.expr, record: Any) -> bool:
        match tree:
            case ast.BoolOp(op=ast.And(), values=parts):
                return all(self.holds(part, record) for part in parts)
            case ast.BoolOp(values=parts):
                return any(self.holds(part, record) for part in parts)
            case ast.UnaryOp(op=ast.Not(), operand=part):
                return not self.holds(part, record)
            case ast.Constant(value=bool(value)):
                return value
            case ast.Compare(left=first, ops=signs, comparators=rest):
                pairs = zip(signs, [first, *rest], rest, strict=False)
                return all(self.compared(*pair, record) for pair in pairs)
            case ast.Call(func=ast.Name(id="any" | "all" as name)):
                held = [self.holds(of, row) for of, row in self.related(tree, record)]
                return any(held) if name == "any" else all(held)
            case ast.Call(func=ast.Name(id=name), args=[value, ast.Constant(value=part)]):
                return self.matches(name, value, str(part), record)
        return self.value(tree, record) is True

    def compared(self, sign: ast.cmpop, left: ast.expr, right: ast.expr, record: Any) -> bool:
        match sign, right:
            case ((ast.NotEq() | ast.NotIn() | ast.IsNot()), _):
                return not self.compared(_POSITIVE[type(sign)], left, right, record)
            case ((ast.Is() | ast.Eq()), ast.Constant(value=None)):
                return self.value(left, record) is None
            case ast.Eq(), _ if isinstance(left, ast.Constant) and left.value is None:
                return self.value(right, record) is None
            case ast.Eq(), ast.List(elts=[]):
                return bool(self.value(left, record) == ())
            case ast.In(), ast.Name(id="my_team"):
                return bool(self.value(left, record) in self.my_team)
            case ast.In(), ast.List(elts=items) | ast.Tuple(elts=items):
                value = self.value(left, record)
                return any(self.agree(ast.Eq(), value, self.value(i, record)) for i in items)
            case ast.In(), _:
                return bool(self.value(left, record) in (self.value(right, record) or ()))
        return self.agree(sign, self.value(left, record), self.value(right, record))

    def agree(self, sign: ast.cmpop, left: Any, right: Any) -> bool:
        if left is None or right is None:
            return False
        left, right = self.alike(left, right), self.alike(right, left)
        if isinstance(left, datetime) and not isinstance(right, datetime):
            left = left.astimezone(self.zone).date()
        if isinstance(right, datetime) and not isinstance(left, datetime):
            right = right.astimezone(self.zone).date()
        if isinstance(left, Amount):
            if left.currency != right.currency:
                return False
            left, right = left.number, right.number
        if isinstance(left, float) or isinstance(right, float):
            left, right = float(left), float(right)
        return bool(_COMPARE[type(sign)](left, right))

    def alike(self, value: Any, other: Any) -> Any:
        """A text in quotes as what the other side is; amounts as the one in its currency."""
        if isinstance(value, str) and isinstance(other, UUID):
            return UUID(value)
        if isinstance(value, str) and isinstance(other, date):
            moment = "T" in value
            return datetime.fromisoformat(value) if moment else date.fromisoformat(value)
        if isinstance(value, Amounts):
            return Amount(value.of.get(other.currency, Fraction(0)), other.currency)
        return value

    def matches(self, name: str, tree: ast.expr, part: str, record: Any) -> bool:
        text = self.value(tree, record)
        if text is None:
            return False
        fold_both = fold if self.is_folded(tree, record) else _ascii_lower
        return _MATCH[name](fold_both(text), fold_both(part))

    def is_folded(self, tree: ast.expr, record: Any) -> bool:
        *way, last = _names(tree)
        if "custom" in way:
            return False
        for name in way:
            record = None if record is None else self.step(record, name)
        kind = None if record is None else definition(type(record)).fields[last].kind
        return isinstance(kind, kinds.Text) and kind.folded

    # Values

    def value(self, tree: ast.expr, record: Any) -> Any:
        match tree:
            case ast.Constant(value=bool() | str() as value):
                return value
            case ast.Constant(value=number):
                return Fraction(str(number))
            case ast.Name(id="me"):
                return self.me
            case ast.Name() | ast.Attribute():
                return self.named(_names(tree), record)
            case ast.UnaryOp(operand=operand):
                value = self.value(operand, record)
                return None if value is None else -value
            case ast.BinOp(left=left, op=sign, right=right):
                return self.reckoned(sign, self.value(left, record), self.value(right, record))
        assert isinstance(tree, ast.Call)
        return self.called(tree, record)

    def called(self, tree: ast.Call, record: Any) -> Any:
        match tree.func, tree.args:
            case ast.Name(id="money"), [ast.Constant(value=amount), ast.Constant(value=currency)]:
                return Amount(Fraction(str(amount)), str(currency))
            case ast.Name(id="date"), [ast.Constant(value=text)]:
                return date.fromisoformat(str(text))
            case ast.Name(id="today"), _:
                return self.now.astimezone(self.zone).date()
            case ast.Name(id="now"), _:
                return self.now
            case ast.Name(id="ago"), _:
                return self.shifted(-1, tree)
            case ast.Name(id="ahead"), _:
                return self.shifted(1, tree)
        if self.origin(tree.args[0], record) is None:
            return None
        return Fraction(sum(self.holds(of, row) for of, row in self.related(tree, record)))

    def shifted(self, sign: int, tree: ast.Call) -> datetime:
        by = {k.arg: sign * ast.literal_eval(k.value) for k in tree.keywords}
        local = self.now.astimezone(self.zone)
        months = local.year * 12 + local.month - 1 + by.get("months", 0)
        year, month = months // 12, months % 12 + 1
        day = min(local.day, monthrange(year, month)[1])
        local = local.replace(year=year, month=month, day=day)
        local += timedelta(weeks=by.get("weeks", 0), days=by.get("days", 0))
        return local.astimezone(UTC) + timedelta(hours=by.get("hours", 0))

    def reckoned(self, sign: ast.operator, left: Any, right: Any) -> Any:
        if left is None or right is None:
            return None
        if isinstance(left, Amount) and isinstance(right, Amount):
            if left.currency != right.currency:
                return None
            return Amount(self.reckoned(sign, left.number, right.number), left.currency)
        if isinstance(left, Amounts) and isinstance(right, Amount):
            return self.reckoned(sign, self.alike(left, right), right)
        if isinstance(left, Amounts):
            return Amounts({c: self.reckoned(sign, n, right) for c, n in left.of.items()})
        if isinstance(left, Amount):
            return Amount(self.reckoned(sign, left.number, right), left.currency)
        if isinstance(right, Amount):
            return Amount(self.reckoned(sign, left, right.number), right.currency)
        if isinstance(left, float) or isinstance(right, float):
            left, right = float(left), float(right)
        if isinstance(sign, ast.Div):
            return None if right == 0 else float(left / right)
        return _RECKON[type(sign)](left, right)

    # Records

    @cached_property
    def live(self) -> Mapping[type[Entity], list[Any]]:
        """The records that are neither removed nor invisible."""
        return {
            cls: [r for r in records if r.removed_at is None and self.visible(r)]
            for cls, records in self.records.items()
        }

    def by(self, cls: type[Entity], name: str) -> Mapping[Any, list[Any]]:
        """The live records of an entity by the value of a field, of a reference by its id."""
        if (cls, name) not in self._by:
            found: dict[Any, list[Any]] = defaultdict(list)
            for record in self.live[cls]:
                found[_plain(getattr(record, name))].append(record)
            self._by[cls, name] = found
        return self._by[cls, name]

    def named(self, names: list[str], record: Any) -> Any:
        for i, name in enumerate(names):
            rest = ".".join(names[i:])
            trait = self.traits.get((type(record), rest))
            if trait is not None:
                return _plain(trait(record))
            if name == rest:
                return _plain(getattr(record, name))
            if name == "custom":
                held = (record.custom or {}).get(names[i + 1])
                return None if held is None else self.own[names[i + 1]](held)
            record = self.step(record, name)
            if record is None:
                return None
        return record

    def step(self, record: Any, name: str) -> Any:
        """The record that a reference, an employee key or an extension leads to."""
        extension = self.extensions.get((type(record), name))
        if extension is not None:
            return self.found(extension, "id", record.id)
        value = getattr(record, name)
        if isinstance(value, Reference):
            return self.found(value.entity, "id", value.id)
        return None if value is None else self.found(Employee, "key", value)

    def found(self, cls: type[Entity], name: str, value: Any) -> Any:
        return next(iter(self.by(cls, name).get(value, ())), None)

    def origin(self, tree: ast.expr, record: Any) -> Any:
        """The record whose related records are meant."""
        names = _names(tree)
        while (type(record), ".".join(names)) not in self.relations:
            record = self.step(record, names.pop(0))
            if record is None:
                return None
        return record

    def related(self, tree: ast.Call, record: Any) -> list[tuple[ast.expr, Any]]:
        path, *conditions = tree.args
        condition = conditions[0] if conditions else ast.Constant(True)
        origin = self.origin(path, record)
        if origin is None:
            return []
        names = _names(path)
        keys = [(type(origin), ".".join(names[i:])) for i in range(len(names))]
        cls, field = next(self.relations[key] for key in keys if key in self.relations)
        return [(condition, row) for row in self.by(cls, field).get(origin.id, ())]


_POSITIVE = {ast.NotEq: ast.Eq(), ast.NotIn: ast.In(), ast.IsNot: ast.Is()}


def _names(tree: ast.expr) -> list[str]:
    if isinstance(tree, ast.Attribute):
        return [*_names(tree.value), tree.attr]
    assert isinstance(tree, ast.Name)
    return [tree.id]


def _plain(value: Any) -> Any:
    match value:
        case bool():
            return value
        case Reference():
            return value.id
        case int() | Decimal():
            return Fraction(value)
        case Money():
            return Amount(Fraction(value.units, 10_000), value.currency)
    return value


def _ascii_lower(text: str) -> str:
    return "".join(c.lower() if c.isascii() else c for c in text)
