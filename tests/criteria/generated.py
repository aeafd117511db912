"""Random criteria about the shop, as text, with every kind of value and every form."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
from hypothesis import strategies as st

from .shop import TEXTS

Texts = st.SearchStrategy[str]


@attrs.frozen
class Vocabulary:
    """The paths that hold for one entity, by what they lead to, and what is related to it."""

    texts: tuple[str, ...]
    choices: Mapping[str, tuple[str, ...]]
    employees: tuple[str, ...]
    numbers: tuple[str, ...]
    flags: tuple[str, ...]
    dates: tuple[str, ...]
    moments: tuple[str, ...]
    money: tuple[str, ...]
    totals: tuple[str, ...]
    lists: tuple[str, ...]
    references: tuple[str, ...]
    others: tuple[str, ...]
    relations: Mapping[str, str]

    @property
    def all(self) -> tuple[str, ...]:
        many = (self.texts, self.employees, self.numbers, self.flags, self.dates, self.moments)
        rest = (self.money, self.totals, self.lists, self.references, self.others)
        return tuple(name for names in (*many, tuple(self.choices), *rest) for name in names)


_CLIENT = Vocabulary(
    texts=("name", "code", "region.name", "parent.code", "loyalty.level", "parent.region.name",
           "owner.name", "owner.team.name", "custom.nick", "custom.tag", "parent.custom.tag"),
    choices={"status": ("new", "good", "lost"), "grade": ("a", "b"), "country": ("PL", "EG"),
             "parent.grade": ("a", "c"), "region.country": ("PL", "IL"),
             "parent.owner.language": ("pl",), "custom.colour": ("red", "old"),
             "custom.mark": ("a", "b")},
    employees=("owner", "parent.owner"),
    numbers=("score", "visits", "weight", "rate", "parent.score", "loyalty.points", "shop.count",
             "shop.quantity", "parent.shop.count", "custom.size", "custom.rank", "custom.length",
             "custom.mass", "parent.custom.mass"),
    flags=("active", "vip", "parent.active", "owner.active", "custom.keen"),
    dates=("born", "parent.born", "custom.since", "custom.until"),
    moments=("seen", "parent.seen", "shop.last", "created_at", "removed_at",
             "custom.met", "custom.left", "parent.custom.left"),
    money=("income", "budget", "parent.income", "custom.fee", "custom.debt"),
    totals=("shop.spent", "parent.shop.spent"),
    lists=("tags", "parent.tags", "custom.likes"),
    references=("custom.friend", "custom.rival", "region", "parent", "parent.region", "id"),
    others=("custom",),
    relations={"shop.orders": "order", "shop.orders_as_billed": "order", "clients": "client",
               "parent.shop.orders": "order"},
)  # fmt: skip
_ORDER = Vocabulary(
    texts=("note", "client.name", "clerk.name", "client.custom.nick"),
    choices={"state": ("open", "paid"), "client.status": ("good",)},
    employees=("clerk", "client.owner"),
    numbers=("quantity", "client.score", "client.shop.count", "client.custom.rank"),
    flags=("client.vip",),
    dates=("client.born",),
    moments=("placed", "client.seen"),
    money=("price", "client.income"),
    totals=("client.shop.spent",),
    lists=("client.tags",),
    references=("client", "billed"),
    others=("client.custom",),
    relations={"shop.lines": "line", "client.shop.orders": "order", "billed.clients": "client"},
)
_LINE = Vocabulary(
    texts=("item", "order.note"),
    choices={"order.state": ("open", "paid")},
    employees=("order.clerk",),
    numbers=("amount", "order.quantity"),
    flags=("order.client.active",),
    dates=("order.client.born",),
    moments=("order.placed",),
    money=("order.price", "order.client.custom.debt"),
    totals=("order.client.shop.spent",),
    lists=("order.client.tags",),
    references=("order", "order.client"),
    others=("order.client.custom",),
    relations={"order.shop.lines": "line"},
)
_WORDS = {"client": _CLIENT, "order": _ORDER, "line": _LINE}

_EQUAL = st.sampled_from(["==", "!="])
_ORDERED = st.sampled_from(["==", "!=", "<", "<=", ">", ">="])
_TEXT = st.sampled_from([*TEXTS, "łódź 1", "0", "B", "team 0"]).map(repr)
_PART = st.sampled_from(["a", "%", "_", "/", "Ł", "ód", "OB", "e_", "zabka", "Z", "1"]).map(repr)
_NUMBER = st.sampled_from(
    ["0", "1", "-1", "2.5", "0.1", "0.333333", "7", "0.00005", "2.555", "3.0"]
)
_MONEY = st.builds(
    "money('{}', '{}')".format, st.sampled_from(["0", "5", "12.5", "-3.25"]),
    st.sampled_from(["EUR", "PLN", "USD"]),
)  # fmt: skip
_DATE = st.sampled_from(
    ["today()", "date('2026-03-29')", "'2026-03-28'", "'2026-03-30'", "date('2025-12-29')"]
)
_MOMENT = st.sampled_from(
    ["now()", "ago(hours=1)", "ago(days=1)", "ago(months=1, hours=3)", "ahead(hours=23)",
     "'2026-03-29T02:30+02:00'", "ago(weeks=1)"]
)  # fmt: skip
_EMPLOYEE = st.sampled_from(["me", "'eli'", "'nobody'"])


def criteria(entity: str = "client") -> Texts:
    """Criteria of up to three levels of any(), all() and count(), with nested and, or, not."""
    return _conditions(entity, 2)


def _conditions(entity: str, deep: int) -> Texts:
    return st.recursive(_leaves(entity, deep), _joined, max_leaves=5)


def _joined(parts: Texts) -> Texts:
    return st.one_of(
        st.lists(parts, min_size=2, max_size=3).map(lambda p: f"({' and '.join(p)})"),
        st.lists(parts, min_size=2, max_size=3).map(lambda p: f"({' or '.join(p)})"),
        parts.map("not ({})".format),
    )


def _leaves(entity: str, deep: int) -> Texts:
    words = _WORDS[entity]
    plain = [*_compared(words), *_asked(words), st.sampled_from(["True", "False"])]
    return st.one_of(*plain, *_related(words, deep)) if deep else st.one_of(*plain)


def _any_of(names: tuple[str, ...]) -> Texts:
    return st.sampled_from(names)


def _compared(words: Vocabulary) -> list[Texts]:
    texts, dates, moments = _any_of(words.texts), _any_of(words.dates), _any_of(words.moments)
    money, numbers = _sums_of_money(words), _sums(words)
    choices = st.sampled_from([(n, v) for n, values in words.choices.items() for v in values])
    compare = "{} {} {}".format
    return [
        st.builds(compare, texts, _ORDERED, st.one_of(_TEXT, texts)),
        st.builds(compare, _TEXT, _ORDERED, texts),
        st.builds(lambda sign, c: f"{c[0]} {sign} {c[1]!r}", _EQUAL, choices),
        st.builds(compare, _any_of(words.employees), _EQUAL, _EMPLOYEE),
        st.builds(compare, numbers, _ORDERED, st.one_of(numbers, _NUMBER)),
        st.builds("{} <= {} < {}".format, _NUMBER, numbers, _NUMBER),
        st.builds(compare, _any_of(words.flags), _EQUAL, st.sampled_from(["True", "False"])),
        st.builds(compare, dates, _ORDERED, st.one_of(_DATE, _MOMENT, dates)),
        st.builds(compare, moments, _ORDERED, st.one_of(_DATE, _MOMENT, moments)),
        st.builds(compare, _DATE.filter(lambda d: d[0] != "'"), _ORDERED, moments),
        st.builds(compare, money, _ORDERED, st.one_of(money, _MONEY)),
        st.builds(compare, _any_of(words.totals), _ORDERED, _MONEY),
        st.builds("{} * 2 - {} > {}".format, _any_of(words.totals), *[_ONE_CURRENCY] * 2),
        st.builds(compare, _any_of(words.references), _EQUAL, _any_of(words.references)),
    ]


_ONE_CURRENCY = st.sampled_from(["money('5', 'EUR')", "money(12.5, 'EUR')"])


def _asked(words: Vocabulary) -> list[Texts]:
    texts, match = _any_of(words.texts), ["contains", "starts_with", "ends_with", "same"]
    none = st.sampled_from(["is None", "is not None", "== None", "!= None"])
    listed = "{} {} [{}]".format
    held = st.sampled_from(["in", "not in"])
    return [
        _any_of(words.flags),
        st.builds("{}({}, {})".format, st.sampled_from(match), texts, st.one_of(_PART, _TEXT)),
        st.builds("{} {}".format, _any_of(words.all), none),
        st.builds("{} {} {}".format, st.sampled_from(["'vip'", "'ąć'", "'q\"'"]), held,
                  _any_of(words.lists)),
        st.builds("{} {} []".format, _any_of(words.lists), _EQUAL),
        st.builds("{} {} my_team".format, _any_of(words.employees), held),
        st.builds(listed, texts, held, _list(_TEXT)),
        st.builds(listed, _any_of(words.numbers), held, _list(_NUMBER)),
        st.builds(listed, _any_of(words.dates), held, _list(_DATE)),
        st.builds(listed, _any_of(words.moments), held, _list(st.one_of(_DATE, _MOMENT))),
        st.builds(listed, _any_of(words.money), held, _list(_MONEY)),
    ]  # fmt: skip


def _list(items: Texts) -> Texts:
    return st.lists(items, min_size=1, max_size=3).map(", ".join)


def _sums(words: Vocabulary) -> Texts:
    names = _any_of(words.numbers)
    sums = st.builds("({} {} {})".format, names, st.sampled_from("+-*/"), st.one_of(names, _NUMBER))
    more = st.builds("({} {} {})".format, sums, st.sampled_from("+-*/"), names)
    return st.one_of(names, names.map("-{}".format), sums, more)


def _sums_of_money(words: Vocabulary) -> Texts:
    names = _any_of(words.money)
    return st.one_of(
        names,
        st.builds("({} {} {})".format, names, st.sampled_from("+-"), names),
        st.builds("{} * {}".format, names, _NUMBER),
        st.builds("{} * {}".format, _any_of(words.numbers), names),
    )


def _related(words: Vocabulary, deep: int) -> list[Texts]:
    """The conditions on related records, each with conditions of its own inside."""

    def about(relation: str) -> Texts:
        inside = _conditions(words.relations[relation], deep - 1)
        return inside.map(lambda condition: f"{relation}, {condition}")

    of = st.sampled_from(sorted(words.relations)).flatmap(about)
    alone = st.sampled_from(sorted(words.relations))
    sizes = st.sampled_from(["0", "1", "2"])
    return [
        of.map("any({})".format),
        of.map("all({})".format),
        alone.map("any({})".format),
        st.builds("count({}) {} {}".format, of, _ORDERED, sizes),
        st.builds("{} < count({}) + {}".format, sizes, alone, _any_of(words.numbers)),
    ]
