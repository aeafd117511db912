"""Reports on a sales team as one would write them by hand on crmkit's own tables, for its leader.

Each gives the rows and sums that the report shows. The leader sees all customers and interactions,
and the deals, plans and quotas of their people.
"""

from __future__ import annotations

import attrs

from benchmarks.ground import Sums

_TEAM = """(SELECT key FROM crmkit_employee WHERE removed_at IS NULL AND team IN (
    WITH RECURSIVE below AS (
        SELECT id FROM crmkit_team WHERE leader = 'boss' AND removed_at IS NULL
        UNION SELECT t.id FROM crmkit_team t JOIN below ON t.parent = below.id
        WHERE t.removed_at IS NULL) SELECT id FROM below))"""

_DAYS = "BETWEEN '2026-01-01' AND '2026-03-31'"
# Moments are text of this form on SQLite, which PostgreSQL reads as well.
_STARTS, _ENDS = "2026-01-01T00:00:00.000000+00:00", "2026-04-01T00:00:00.000000+00:00"
_DONE = f"""removed_at IS NULL AND status = 'done'
    AND happened_at >= '{_STARTS}' AND happened_at < '{_ENDS}'"""


def _ours(alias: str) -> str:
    return f"{alias}.removed_at IS NULL AND ({alias}.owner = 'boss' OR {alias}.owner IN {_TEAM})"


_CREDITED = f"""won AS (
    SELECT id, owner, amount, amount_currency FROM crmkit_opportunity d
    WHERE {_ours("d")} AND d.status = 'won' AND d.closed_on {_DAYS}),
seen AS (
    SELECT s.* FROM crmkit_sfa_split s JOIN crmkit_opportunity o ON o.id = s.opportunity
    WHERE s.removed_at IS NULL AND (s.employee = 'boss' OR s.employee IN {_TEAM}
        OR o.owner = 'boss' OR o.owner IN {_TEAM})),
credit AS (
    SELECT w.owner, w.amount_currency, w.amount - coalesce(g.amount, 0) AS amount FROM won w
    LEFT JOIN (SELECT opportunity, sum(amount) AS amount FROM seen GROUP BY opportunity) g
        ON g.opportunity = w.id
    UNION ALL
    SELECT s.employee, w.amount_currency, s.amount
    FROM seen s JOIN won w ON w.id = s.opportunity)"""


@attrs.frozen
class Asked:
    """A report, the statement that gives the same, and which columns of both sum to the same."""

    report: str
    sql: str
    sums: Sums


REPORTS = (
    Asked(
        "sfa.activity",
        f"""SELECT p.name, v.owner, count(*),
            sum(CASE WHEN i.status = 'done' THEN 1 ELSE 0 END),
            sum(CASE WHEN i.status = 'planned' AND i.due_at < '2026-03-02T09:00:00.000000+00:00'
                THEN 1 ELSE 0 END),
            sum(CASE WHEN i.status = 'cancelled' THEN 1 ELSE 0 END)
        FROM crmkit_sfa_planned_visit v JOIN crmkit_interaction i ON i.id = v.interaction
            AND i.removed_at IS NULL
        JOIN crmkit_sfa_activity_plan p ON p.id = v.plan AND p.removed_at IS NULL
        WHERE v.period {_DAYS} AND {_ours("v")}
        GROUP BY p.name, v.owner ORDER BY 1, 2""",
        ((3, 3), (4, 4), (5, 5)),
    ),
    Asked(
        "sfa.coverage",
        f"""SELECT c.owner, count(*), count(s.customer) FROM crmkit_customer c
        LEFT JOIN (SELECT DISTINCT customer FROM crmkit_interaction
            WHERE {_DONE} AND customer IS NOT NULL) s ON s.customer = c.id
        WHERE c.removed_at IS NULL GROUP BY c.owner ORDER BY 1""",
        ((1, 1), (2, 2)),
    ),
    Asked(
        "sfa.outcomes",
        f"""SELECT owner, outcome, count(*), sum(minutes) FROM crmkit_interaction
        WHERE {_DONE} AND channel = 'phone' GROUP BY owner, outcome ORDER BY 1, 2""",
        ((2, 2), (3, 3)),
    ),
    Asked(
        "sfa.leaderboard",
        f"""WITH {_CREDITED},
        busy AS (SELECT owner, count(*) AS done FROM crmkit_interaction
            WHERE {_DONE} GROUP BY owner)
        SELECT c.owner, c.amount_currency, count(CASE WHEN c.amount <> 0 THEN 1 END),
            sum(c.amount) AS won, coalesce(max(b.done), 0)
        FROM credit c LEFT JOIN busy b ON b.owner = c.owner WHERE c.amount IS NOT NULL
        GROUP BY c.owner, c.amount_currency ORDER BY 2, 4 DESC, 1""",
        ((1, 2), (2, 3), (3, 4)),
    ),
    Asked(
        "sfa.quotas",
        f"""WITH {_CREDITED}
        SELECT q.employee_key, q.amount, w.won, 0 FROM crmkit_sfa_quota q LEFT JOIN
            (SELECT owner, sum(amount) AS won FROM credit GROUP BY owner) w
            ON w.owner = q.employee_key
        WHERE q.removed_at IS NULL AND q.starts_on <= '2026-03-02' AND q.ends_on >= '2026-03-02'
            AND (q.employee_key = 'boss' OR q.employee_key IN {_TEAM}) ORDER BY 1""",
        ((5, 1), (6, 2)),
    ),
    Asked(
        "sfa.outlook",
        f"""SELECT closed_on, amount_currency, sum(amount), 0 FROM crmkit_opportunity d
        WHERE {_ours("d")} AND d.status = 'won' AND d.closed_on >= '2021-03-01'
            AND d.closed_on < '2026-03-01' GROUP BY closed_on, amount_currency""",
        ((1, 2),),
    ),
)
