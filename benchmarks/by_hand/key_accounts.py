"""The reports of key accounts, as one would write each by hand, on crmkit's own tables.

What the reader may see is written into them: customers of three countries, opportunities of
everybody but one, and accounts of one manager and of others.
"""

from __future__ import annotations

from datetime import timedelta

from benchmarks.history import NOW

COUNTRIES = "('PL', 'IL', 'AE', 'GB', 'DE')"
YEAR_AGO = (NOW - timedelta(days=365)).isoformat(timespec="microseconds")
WON_SINCE = (NOW - timedelta(days=365)).date()
QUARTER_AGO = (NOW - timedelta(days=90)).isoformat(timespec="microseconds")

SEEN = f"c.removed_at IS NULL AND c.country IN {COUNTRIES}"
ACCOUNTS = "a.removed_at IS NULL AND a.until IS NULL AND a.owner <> 'employee19'"
DEALS = "o.removed_at IS NULL AND o.owner <> 'employee7'"

UNITS = f"""WITH RECURSIVE reached(root, unit) AS (
  SELECT a.customer, a.customer FROM crmkit_key_accounts_account a WHERE {ACCOUNTS}
  UNION
  SELECT r.root, e.customer FROM reached r JOIN crmkit_relationship e ON e.other = r.unit
  WHERE e.removed_at IS NULL AND e.kind = 'parent_company'
    AND (e.valid_from IS NULL OR e.valid_from <= '{NOW.date()}')
    AND (e.valid_until IS NULL OR e.valid_until >= '{NOW.date()}')
), units AS (
  SELECT r.root, r.unit FROM reached r JOIN crmkit_customer c ON c.id = r.unit WHERE {SEEN}
)"""

PORTFOLIO = f"""{UNITS}, figures AS MATERIALIZED (
  SELECT u.root, o.amount_currency AS currency,
    sum(CASE WHEN o.status = 'open' THEN o.amount ELSE 0 END) AS open,
    sum(CASE WHEN o.status = 'won' THEN o.amount ELSE 0 END) AS won
  FROM units u JOIN crmkit_opportunity o ON o.customer = u.unit
  WHERE {DEALS} AND o.amount IS NOT NULL
    AND (o.status = 'open' OR (o.status = 'won' AND o.closed_on >= '{WON_SINCE}'))
  GROUP BY u.root, o.amount_currency
), sizes AS (SELECT root, count(*) AS units FROM units GROUP BY root)
SELECT c.name, a.owner, s.units, f.open, f.won, f.currency
FROM crmkit_key_accounts_account a JOIN crmkit_customer c ON c.id = a.customer
JOIN sizes s ON s.root = a.customer LEFT JOIN figures f ON f.root = a.customer
WHERE {ACCOUNTS} AND {SEEN} ORDER BY c.name, c.id, f.currency"""

FIGURES = f"""{UNITS} SELECT c.name, f.amount, f.currency FROM (
  SELECT u.root, sum(o.amount) AS amount, o.amount_currency AS currency
  FROM units u JOIN crmkit_opportunity o ON o.customer = u.unit
  WHERE o.removed_at IS NULL AND o.status = 'open' AND o.amount IS NOT NULL
  GROUP BY u.root, o.amount_currency) f JOIN crmkit_customer c ON c.id = f.root
WHERE {SEEN} ORDER BY c.name, c.id"""

_TOLD = """SELECT s.unit, s.family, CASE s.state WHEN 'have' THEN 3 WHEN 'open' THEN 2
    WHEN 'competitor' THEN 1 ELSE 0 END AS rank
  FROM crmkit_key_accounts_space s
  WHERE s.removed_at IS NULL AND s.unit IN (SELECT unit FROM units)
  UNION ALL
  SELECT p.customer, f.name, 3 FROM crmkit_purchases_purchase p
  JOIN crmkit_purchases_line l ON l.purchase = p.id
  JOIN crmkit_purchases_product t ON t.id = l.product
  JOIN crmkit_purchases_family f ON f.id = t.family
  WHERE p.kind = 'sale' AND p.removed_at IS NULL AND l.removed_at IS NULL
    AND t.removed_at IS NULL AND f.removed_at IS NULL
    AND p.customer IN (SELECT unit FROM units)
  UNION ALL
  SELECT o.customer, f.name, 2 FROM crmkit_opportunity o
  JOIN crmkit_opportunity_line l ON l.opportunity = o.id
  JOIN crmkit_purchases_product t ON t.code = l.product_key
  JOIN crmkit_purchases_family f ON f.id = t.family
  WHERE o.status = 'open' AND l.removed_at IS NULL AND t.removed_at IS NULL
    AND f.removed_at IS NULL AND """

CELLS = f"""cells AS (SELECT unit, family, max(rank) AS rank FROM (
  {_TOLD}{DEALS} AND o.customer IN (SELECT unit FROM units)) told GROUP BY unit, family)"""

WHITE_SPACE = f"""{UNITS}, {CELLS}
SELECT family, sum(CASE WHEN rank = 3 THEN 1 ELSE 0 END), sum(CASE WHEN rank = 2 THEN 1 ELSE 0 END),
  sum(CASE WHEN rank = 1 THEN 1 ELSE 0 END),
  (SELECT count(DISTINCT unit) FROM units) - sum(CASE WHEN rank > 0 THEN 1 ELSE 0 END)
FROM cells GROUP BY family ORDER BY family"""

KNOWN = f"""WITH theirs AS (
  SELECT s.customer, s.person FROM crmkit_key_accounts_stakeholder s
  WHERE s.removed_at IS NULL AND s.left_on IS NULL
), met AS (
  SELECT t.customer, t.person, i.id, i.owner, i.happened_at FROM theirs t
  JOIN crmkit_interaction i ON i.customer = t.person
  WHERE i.removed_at IS NULL AND i.status = 'done' AND i.happened_at >= '{YEAR_AGO}'
  UNION
  SELECT t.customer, t.person, i.id, i.owner, i.happened_at FROM theirs t
  JOIN crmkit_participant p ON p.customer = t.person
  JOIN crmkit_interaction i ON i.id = p.interaction
  WHERE p.removed_at IS NULL AND i.removed_at IS NULL AND i.status = 'done'
    AND i.happened_at >= '{YEAR_AGO}'
), known AS (
  SELECT customer, person, employee, count(*) AS contacts, max(happened_at) AS last_on FROM (
    SELECT customer, person, owner AS employee, id, happened_at FROM met WHERE owner IS NOT NULL
    UNION
    SELECT m.customer, m.person, p.employee_key, m.id, m.happened_at FROM met m
    JOIN crmkit_participant p ON p.interaction = m.id
    WHERE p.removed_at IS NULL AND p.employee_key IS NOT NULL) ours
  GROUP BY customer, person, employee
)"""

COVERAGE = f"""{KNOWN}
SELECT c.name, p.name, s.role, s.influence, k.employee, coalesce(k.contacts, 0), k.last_on
FROM crmkit_key_accounts_stakeholder s JOIN crmkit_customer c ON c.id = s.customer
JOIN crmkit_customer p ON p.id = s.person
LEFT JOIN known k ON k.customer = s.customer AND k.person = s.person
WHERE s.removed_at IS NULL AND s.left_on IS NULL AND {SEEN}
  AND p.removed_at IS NULL AND p.country IN {COUNTRIES}
ORDER BY c.name, s.influence DESC, p.name, k.employee"""

THREADS = f"""{KNOWN}, people AS (
  SELECT customer, count(*) AS people FROM theirs GROUP BY customer
), counted AS (
  SELECT customer, count(DISTINCT person) AS known, count(DISTINCT employee) AS ours
  FROM known GROUP BY customer
)
SELECT c.name, a.owner, coalesce(p.people, 0), coalesce(k.known, 0), coalesce(k.ours, 0)
FROM crmkit_key_accounts_account a JOIN crmkit_customer c ON c.id = a.customer
LEFT JOIN people p ON p.customer = a.customer LEFT JOIN counted k ON k.customer = a.customer
WHERE {ACCOUNTS} AND {SEEN} ORDER BY c.name, c.id"""

HEALTH = f"""WITH calls AS (
  SELECT i.customer, count(*) AS n FROM crmkit_interaction i
  WHERE i.removed_at IS NULL AND i.status = 'done' AND i.happened_at > '{QUARTER_AGO}'
    AND i.happened_at <= '{NOW.isoformat(timespec="microseconds")}'
    AND i.customer IN (SELECT a.customer FROM crmkit_key_accounts_account a WHERE {ACCOUNTS})
  GROUP BY i.customer
), lost AS (
  SELECT o.customer, count(*) AS n FROM crmkit_opportunity o
  WHERE o.removed_at IS NULL AND o.status = 'lost'
    AND o.customer IN (SELECT a.customer FROM crmkit_key_accounts_account a WHERE {ACCOUNTS})
  GROUP BY o.customer
)
SELECT c.name, a.owner, coalesce(i.n, 0), coalesce(l.n, 0)
FROM crmkit_key_accounts_account a JOIN crmkit_customer c ON c.id = a.customer
LEFT JOIN calls i ON i.customer = a.customer LEFT JOIN lost l ON l.customer = a.customer
WHERE {ACCOUNTS} AND {SEEN} ORDER BY c.name, c.id"""

BUYING_CENTRE = f"""SELECT c.name, p.name, s.role, s.influence, s.attitude
FROM crmkit_key_accounts_stakeholder s JOIN crmkit_customer c ON c.id = s.customer
JOIN crmkit_customer p ON p.id = s.person
WHERE s.removed_at IS NULL AND s.left_on IS NULL AND {SEEN}
  AND p.removed_at IS NULL AND p.country IN {COUNTRIES}
ORDER BY c.name, s.influence DESC, p.name"""

RISKS = f"""SELECT c.name, r.title, r.owner, r.probability, r.impact,
  r.probability * r.impact AS severity, r.due_on
FROM crmkit_key_accounts_risk r JOIN crmkit_customer c ON c.id = r.customer
WHERE r.removed_at IS NULL AND r.status = 'open' AND {SEEN}
ORDER BY severity DESC, c.name, r.id"""

REPORTS = {
    "portfolio": PORTFOLIO,
    "figures": FIGURES,
    "white_space": WHITE_SPACE,
    "coverage": COVERAGE,
    "threads": THREADS,
    "health": HEALTH,
    "buying_centre": BUYING_CENTRE,
    "risks": RISKS,
}
"""By the name of the report."""
