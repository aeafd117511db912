"""Segments, and the SQL that one would write by hand for each, on crmkit's own tables.

Which form is best depends on the database and on how many records are meant, so several are given
and the fastest counts.
"""

from __future__ import annotations

from datetime import timedelta

import attrs

from benchmarks.history import NOW

YEAR_AGO = (NOW - timedelta(days=365)).isoformat(timespec="microseconds")
QUARTER_AGO = (NOW - timedelta(days=90)).isoformat(timespec="microseconds")

_ALL = "SELECT count(*) FROM crmkit_customer c "
_COUNT = f"{_ALL}WHERE c.removed_at IS NULL AND "
_OF_CUSTOMER = "FROM crmkit_interaction i WHERE i.customer = c.id AND i.removed_at IS NULL AND "
_LIVE = "FROM crmkit_interaction i WHERE i.removed_at IS NULL AND "
_CUSTOMERS = f"SELECT i.customer {_LIVE}"


@attrs.frozen
class Question:
    """A segment: the criterion, and the statements that say the same, by their form."""

    name: str
    criterion: str
    sql: dict[str, str]


def _at_least(condition: str, least: int, more: str) -> dict[str, str]:
    """Customers with at least so many interactions, and `more` to be true of them."""
    return {
        "correlated": f"{_COUNT}{more} (SELECT count(*) {_OF_CUSTOMER}{condition}) >= {least}",
        "in": f"{_COUNT}{more} c.id IN ({_CUSTOMERS}{condition} "
        f"GROUP BY i.customer HAVING count(*) >= {least})",
        "joined": f"{_ALL}JOIN (SELECT i.customer, count(*) AS n "
        f"{_LIVE}{condition} GROUP BY i.customer) g ON g.customer = c.id "
        f"WHERE c.removed_at IS NULL AND {more} g.n >= {least}",
    }


def _or_at_least(condition: str, least: int, other: str) -> dict[str, str]:
    """Customers of whom `other` is true, or with at least so many interactions."""
    grouped = f"SELECT i.customer, count(*) AS n {_LIVE}{condition} GROUP BY i.customer"
    frequent = f"{_CUSTOMERS}{condition} GROUP BY i.customer HAVING count(*) >= {least}"
    return {
        "correlated": f"{_COUNT}({other} OR "
        f"(SELECT count(*) {_OF_CUSTOMER}{condition}) >= {least})",
        "in": f"{_COUNT}({other} OR c.id IN ({frequent}))",
        "joined": f"{_ALL}LEFT JOIN ({grouped}) g "
        f"ON g.customer = c.id WHERE c.removed_at IS NULL AND ({other} OR g.n >= {least})",
        "union": "SELECT count(*) FROM (SELECT c.id FROM crmkit_customer c "
        f"WHERE c.removed_at IS NULL AND {other} UNION SELECT c.id FROM crmkit_customer c "
        f"JOIN ({frequent}) f ON f.customer = c.id WHERE c.removed_at IS NULL) u",
    }


QUESTIONS = (
    Question(
        "broad",
        "count(interactions, status == 'done' and happened_at >= ago(days=365)) >= 3",
        _at_least(f"i.status = 'done' AND i.happened_at >= '{YEAR_AGO}'", 3, ""),
    ),
    Question(
        "one country",
        "country == 'PL' and count(interactions, channel == 'phone') >= 2",
        _at_least("i.channel = 'phone'", 2, "c.country = 'PL' AND"),
    ),
    Question(
        "selective",
        "owner == 'employee7' and "
        "any(interactions, channel == 'phone' and happened_at >= ago(days=365))",
        {
            "exists": f"{_COUNT}c.owner = 'employee7' AND EXISTS (SELECT 1 {_OF_CUSTOMER}"
            f"i.channel = 'phone' AND i.happened_at >= '{YEAR_AGO}')",
            "in": f"{_COUNT}c.owner = 'employee7' AND c.id IN ({_CUSTOMERS}"
            f"i.channel = 'phone' AND i.happened_at >= '{YEAR_AGO}')",
        },
    ),
    Question(
        "with or",
        "count(interactions, happened_at >= ago(days=90)) >= 2 or country == 'IL'",
        _or_at_least(f"i.happened_at >= '{QUARTER_AGO}'", 2, "c.country = 'IL'"),
    ),
    Question(
        "none of late",
        "not any(interactions, happened_at >= ago(days=365))",
        {
            "not exists": f"{_COUNT}NOT EXISTS (SELECT 1 {_OF_CUSTOMER}"
            f"i.happened_at >= '{YEAR_AGO}')",
            "not in": f"{_COUNT}c.id NOT IN ({_CUSTOMERS}i.customer IS NOT NULL "
            f"AND i.happened_at >= '{YEAR_AGO}')",
            "joined": f"{_ALL}LEFT JOIN (SELECT DISTINCT i.customer {_LIVE}"
            f"i.happened_at >= '{YEAR_AGO}') g ON g.customer = c.id "
            "WHERE c.removed_at IS NULL AND g.customer IS NULL",
        },
    ),
)

MAINTAINED = (
    Question(
        "by a maintained trait",
        "interactions.last_on < ago(days=90)",
        {
            "grouped": f"{_ALL}JOIN (SELECT i.customer, "
            f"max(i.happened_at) AS last_on {_LIVE}i.status = 'done' GROUP BY i.customer) g "
            f"ON g.customer = c.id WHERE c.removed_at IS NULL AND g.last_on < '{QUARTER_AGO}'",
        },
    ),
    Question(
        "by two, and a window",
        "country == 'PL' and interactions.last_on >= ago(days=90) and contacts.count_12m >= 3",
        {
            "grouped": f"{_ALL}JOIN (SELECT i.customer, "
            f"max(i.happened_at) AS last_on {_LIVE}i.status = 'done' GROUP BY i.customer) g "
            "ON g.customer = c.id JOIN (SELECT i.customer, count(*) AS n "
            f"{_LIVE}i.status = 'done' AND i.happened_at > '{YEAR_AGO}' GROUP BY i.customer) y "
            "ON y.customer = c.id WHERE c.removed_at IS NULL AND c.country = 'PL' "
            f"AND g.last_on >= '{QUARTER_AGO}' AND y.n >= 3",
        },
    ),
)
