"""Reports on deals as one would write them by hand on crmkit's own tables, for a team's leader.

Each gives what the report shows, but words: the rows with their sums. Where several forms are
given, the fastest counts.
"""

from __future__ import annotations

from datetime import date, timedelta

import attrs

from benchmarks.ground import Sums
from benchmarks.history import NOW

_TEAM = """(SELECT key FROM crmkit_employee WHERE removed_at IS NULL AND team IN (
    WITH RECURSIVE below AS (
        SELECT id FROM crmkit_team WHERE leader = 'boss' AND removed_at IS NULL
        UNION SELECT t.id FROM crmkit_team t JOIN below ON t.parent = below.id
        WHERE t.removed_at IS NULL) SELECT id FROM below))"""


def _ours(alias: str) -> str:
    return f"{alias}.removed_at IS NULL AND ({alias}.owner = 'boss' OR {alias}.owner IN {_TEAM})"


QUARTER = (date(2026, 1, 1), date(2026, 3, 31))
YEAR = (date(2025, 3, 2), date(2026, 3, 2))
_IN_QUARTER = f"BETWEEN '{QUARTER[0]}' AND '{QUARTER[1]}'"
_IN_YEAR = f"BETWEEN '{YEAR[0]}' AND '{YEAR[1]}'"
_ROTTEN = (NOW - timedelta(days=30)).isoformat(timespec="microseconds")


@attrs.frozen
class Asked:
    """A report, and the statements that give the same by database: `sqlite`, `postgresql`."""

    report: str
    sqlite: str
    postgresql: str
    sums: Sums
    """The columns that sum to the same: of the report, and of the statement."""


def _both(report: str, sql: str, *sums: tuple[int, int]) -> Asked:
    return Asked(report, sql, sql, sums)


def _days(start: str, end: str) -> tuple[str, str]:
    return (
        f"(julianday({end}) - julianday({start}))",
        f"(EXTRACT(EPOCH FROM (CAST({end} AS timestamptz) - {start})) / 86400.0)",
    )


def _by_kind(report: str, sql: str, forms: tuple[str, str], *sums: tuple[int, int]) -> Asked:
    sqlite, postgresql = (sql.replace("FORM", form) for form in forms)
    return Asked(report, sqlite, postgresql, sums)


_CATEGORY = "CASE WHEN d.status = 'won' THEN 'closed' ELSE coalesce(x.category, s.category) END"

REPORTS = (
    _both(
        "sfa.pipeline",
        f"""SELECT s.name, d.amount_currency, count(*), sum(d.amount),
            sum(d.amount * d.probability / 100),
            sum(CASE WHEN s.name = 'quote' AND d.stage_since < '{_ROTTEN}' THEN 1 ELSE 0 END)
        FROM crmkit_opportunity d LEFT JOIN crmkit_stage s ON s.id = d.stage
        WHERE d.status = 'open' AND {_ours("d")}
        GROUP BY s.name, d.amount_currency""",
        (2, 2),
        (3, 5),
        (4, 3),
        (5, 4),
    ),
    _by_kind(
        "sfa.funnel",
        f"""SELECT s.name, count(*), sum(CASE WHEN d.status = 'won' THEN 1 ELSE 0 END),
            sum(CASE WHEN d.status = 'lost' THEN 1 ELSE 0 END), avg(o.days)
        FROM (SELECT t.stage, t.opportunity, sum(FORM) AS days FROM crmkit_sfa_stay t
            WHERE t.removed_at IS NULL GROUP BY t.stage, t.opportunity) o
        JOIN crmkit_opportunity d ON d.id = o.opportunity JOIN crmkit_stage s ON s.id = o.stage
        WHERE {_ours("d")} AND s.outcome = 'open'
            AND (d.status = 'open' OR d.closed_on {_IN_YEAR})
        GROUP BY s.name""",
        _days("t.entered_at", "t.left_at"),
        (2, 1),
        (4, 2),
        (5, 3),
    ),
    _both(
        "sfa.win_loss",
        f"""SELECT d.status, d.reason, d.amount_currency, count(*), sum(d.amount)
        FROM crmkit_opportunity d
        WHERE d.status IN ('won', 'lost') AND d.closed_on {_IN_YEAR} AND {_ours("d")}
        GROUP BY d.status, d.reason, d.amount_currency""",
        (2, 3),
        (3, 4),
    ),
    _by_kind(
        "sfa.cycle",
        f"""SELECT d.owner, sum(CASE WHEN d.status = 'won' THEN 1 ELSE 0 END),
            avg(CASE WHEN d.status = 'won' THEN FORM END),
            sum(CASE WHEN d.status = 'lost' THEN 1 ELSE 0 END),
            avg(CASE WHEN d.status = 'lost' THEN FORM END)
        FROM crmkit_opportunity d
        WHERE d.status IN ('won', 'lost') AND d.closed_on {_IN_YEAR} AND {_ours("d")}
        GROUP BY d.owner""",
        (
            "max(0, julianday(d.closed_on) - julianday(substr(d.created_at, 1, 10)))",
            "greatest(0, d.closed_on - CAST(d.created_at AT TIME ZONE 'UTC' AS date))",
        ),
        (1, 1),
        (3, 3),
    ),
    _both(
        "sfa.recurring",
        f"""SELECT d.owner, count(*), sum(x.mrr), x.mrr_currency FROM crmkit_opportunity d
        JOIN crmkit_sfa_deal x ON x.id = d.id AND x.removed_at IS NULL
        WHERE d.status = 'won' AND x.mrr IS NOT NULL AND {_ours("d")}
        GROUP BY d.owner, x.mrr_currency""",
        (1, 1),
        (2, 2),
    ),
    _by_kind(
        "sfa.forecast",
        f"""WITH d AS FORM (SELECT d.id, d.owner, d.amount, d.amount_currency, d.probability,
                {_CATEGORY} AS category
            FROM crmkit_opportunity d
            LEFT JOIN crmkit_sfa_deal x ON x.id = d.id AND x.removed_at IS NULL
            LEFT JOIN crmkit_stage s ON s.id = d.stage
            WHERE {_ours("d")} AND ((d.status = 'open' AND d.expected_close {_IN_QUARTER})
                OR (d.status = 'won' AND d.closed_on {_IN_QUARTER}))),
        g AS (SELECT p.opportunity, sum(p.amount) AS amount FROM crmkit_sfa_split p
            WHERE p.removed_at IS NULL GROUP BY p.opportunity),
        c AS (SELECT d.owner, d.amount_currency, d.category, d.probability,
                d.amount - coalesce(g.amount, 0) AS amount
            FROM d LEFT JOIN g ON g.opportunity = d.id
            UNION ALL SELECT p.employee, d.amount_currency, d.category, d.probability, p.amount
            FROM crmkit_sfa_split p JOIN d ON d.id = p.opportunity WHERE p.removed_at IS NULL)
        SELECT owner, amount_currency,
            sum(CASE WHEN category = 'pipeline' THEN amount ELSE 0 END),
            sum(CASE WHEN category = 'best_case' THEN amount ELSE 0 END),
            sum(CASE WHEN category = 'commit' THEN amount ELSE 0 END),
            sum(CASE WHEN category = 'closed' THEN amount ELSE 0 END),
            sum(CASE WHEN category = 'closed' THEN amount ELSE amount * probability / 100 END)
        FROM c GROUP BY owner, amount_currency""",
        ("MATERIALIZED", "NOT MATERIALIZED"),
        (3, 2),
        (4, 3),
        (5, 4),
        (6, 5),
        (7, 6),
    ),
    # The steps of this report lie in rows; the tests of the part hold them to the cent.
    _both(
        "sfa.waterfall",
        """WITH both_of AS (SELECT a.amount_currency AS currency, a.amount AS was,
                coalesce(b.amount, 0) AS now, CASE WHEN a.expected_close QUARTER THEN 1 ELSE 0 END
                AS was_in, CASE WHEN b.expected_close QUARTER THEN 1 ELSE 0 END AS now_in,
                CASE WHEN b.id IS NOT NULL THEN 'open' WHEN t.status IN ('won', 'lost')
                    THEN t.status ELSE 'gone' END AS fate
            FROM crmkit_sfa_snapshot_line a LEFT JOIN crmkit_sfa_snapshot_line b
                ON b.snapshot = :second AND b.opportunity = a.opportunity AND OF_B
            LEFT JOIN crmkit_sfa_stay t ON b.id IS NULL AND t.opportunity = a.opportunity
                AND t.removed_at IS NULL AND t.left_at IS NULL
            WHERE a.snapshot = :first AND OF_A
            UNION ALL SELECT b.amount_currency, 0, b.amount, 0,
                CASE WHEN b.expected_close QUARTER THEN 1 ELSE 0 END, 'new'
            FROM crmkit_sfa_snapshot_line b LEFT JOIN crmkit_sfa_snapshot_line a
                ON a.snapshot = :first AND a.opportunity = b.opportunity AND OF_A
            WHERE b.snapshot = :second AND OF_B AND a.id IS NULL)
        SELECT currency, sum(was_in * was), sum(CASE WHEN fate = 'new' THEN now_in * now END),
            sum(now_in * (1 - was_in) * now), sum(was_in * now_in * (now - was)),
            sum(CASE WHEN fate = 'won' THEN was_in * was END),
            sum(CASE WHEN fate = 'lost' THEN was_in * was END),
            sum(CASE WHEN fate = 'gone' THEN was_in * was END), sum(now_in * now)
        FROM both_of WHERE was_in = 1 OR now_in = 1 GROUP BY currency""".replace("OF_A", _ours("a"))
        .replace("OF_B", _ours("b"))
        .replace("QUARTER", _IN_QUARTER),
    ),
    _both(
        "sfa.competitors",
        f"""SELECT c.name, count(*), sum(CASE WHEN d.status = 'won' THEN 1 ELSE 0 END),
            sum(CASE WHEN d.status = 'lost' THEN 1 ELSE 0 END),
            sum(CASE WHEN d.status = 'open' THEN 1 ELSE 0 END),
            sum(CASE WHEN e.standing = 'won' THEN 1 ELSE 0 END)
        FROM crmkit_sfa_encounter e JOIN crmkit_opportunity d ON d.id = e.opportunity
        JOIN crmkit_sfa_competitor c ON c.id = e.competitor
        WHERE e.removed_at IS NULL AND {_ours("d")} GROUP BY c.name""",
        (1, 1),
        (2, 4),
        (3, 2),
        (4, 3),
        (6, 5),
    ),
    _both(
        "sfa.wishes",
        """SELECT * FROM (SELECT w.region, w.normal, count(*), count(DISTINCT w.customer),
            sum(w.quantity), row_number() OVER (PARTITION BY w.region ORDER BY
                count(DISTINCT w.customer) DESC, sum(w.quantity) DESC, w.normal) AS place
        FROM crmkit_sfa_wish w WHERE w.removed_at IS NULL AND w.status IN ('open', 'planned')
        GROUP BY w.region, w.normal) r WHERE place <= 10""",
        (3, 2),
        (4, 3),
    ),
)
