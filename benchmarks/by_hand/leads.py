"""Reports on leads as one would write them by hand on crmkit's own tables, for a representative.

A representative sees their own leads and deals and those of nobody.
"""

from __future__ import annotations

from collections.abc import Mapping

_MINE = "removed_at IS NULL AND (owner = 'employee7' OR owner IS NULL)"
# The twelve months up to that of the clock, in UTC.
_YEAR = ">= '2025-04-01T00:00:00.000000+00:00'"
_STATES = ["new", "assigned", "working", "qualified", "converted", "unqualified", "recycled"]
_COUNTS = ", ".join(f"sum(CASE WHEN status = '{state}' THEN 1 ELSE 0 END)" for state in _STATES)

FUNNEL = (
    f"SELECT source, count(*), {_COUNTS} FROM crmkit_leads_lead WHERE {_MINE} "
    f"AND created_at {_YEAR} GROUP BY source ORDER BY source"
)

DURATIONS = f"""
SELECT state, count(*), CAST(sum(seconds) AS bigint) / (60 * count(*)),
    max(CASE WHEN rank = (n * 50 + 99) / 100 THEN seconds END) / 60,
    max(CASE WHEN rank = (n * 90 + 99) / 100 THEN seconds END) / 60
FROM (SELECT p."left" AS state, p.seconds,
        row_number() OVER (PARTITION BY p."left" ORDER BY p.seconds) AS rank,
        count(*) OVER (PARTITION BY p."left") AS n
    FROM crmkit_leads_passage p
    JOIN (SELECT id FROM crmkit_leads_lead WHERE {_MINE}) l ON l.id = p.lead
    WHERE p.removed_at IS NULL AND p.passed_at {_YEAR}) ranked
GROUP BY state ORDER BY state
"""

ATTRIBUTION = f"""
WITH won AS (SELECT id, customer, amount, amount_currency, source FROM crmkit_opportunity
        WHERE {_MINE} AND status = 'won' AND amount IS NOT NULL
        AND closed_on BETWEEN '2025-03-02' AND '2026-03-02'),
    party AS (SELECT id, customer, amount, amount_currency FROM won UNION
        SELECT won.id, r.customer, won.amount, won.amount_currency
        FROM won JOIN crmkit_contact_role r ON r.opportunity = won.id
        WHERE r.removed_at IS NULL),
    event AS (SELECT id, customer, touched_at AS at, source FROM crmkit_touch
            WHERE removed_at IS NULL
        UNION ALL SELECT id, id, created_at, source FROM crmkit_customer
            WHERE removed_at IS NULL AND source IS NOT NULL),
    touched AS (SELECT p.id, e.source, p.amount, p.amount_currency,
            row_number() OVER (PARTITION BY p.id ORDER BY e.at, e.id) AS k,
            count(*) OVER (PARTITION BY p.id) AS n
        FROM party p JOIN event e ON e.customer = p.customer
        WHERE e.at < '2026-03-03T00:00:00.000000+00:00')
SELECT source, count(DISTINCT id), sum(part), amount_currency FROM (
    SELECT id, source, amount / n + (amount - amount / n * n) * k / n
        - (amount - amount / n * n) * (k - 1) / n AS part, amount_currency FROM touched
    UNION ALL SELECT id, source, amount, amount_currency FROM won
        WHERE id NOT IN (SELECT id FROM touched)) parts
GROUP BY source, amount_currency ORDER BY amount_currency, sum(part) DESC
"""

REPORTS: Mapping[str, str] = {
    "leads.funnel": FUNNEL,
    "leads.durations": DURATIONS,
    "leads.attribution": ATTRIBUTION,
}
