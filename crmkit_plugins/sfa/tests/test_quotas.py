"""Quotas: whose they are, what is reached of them, and how that stands to the time gone."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmkit import (
    CRM,
    Actor,
    Conflict,
    Customer,
    Employee,
    ExchangeRate,
    Interaction,
    Invalid,
    Money,
    Opportunity,
    OpportunityLine,
    ReadUnit,
    Refused,
    Team,
    UnitOfWork,
)
from crmkit_sfa import Deal, Quota, Quotas, Split, Territories, TerritoryChange
from crmkit_sfa.attainment import elapsed
from crmkit_sfa.periods import KINDS, period
from crmkit_sfa.working import Calendar

pytestmark = pytest.mark.crm(plugins=["sfa"])

JANUARY = date(2026, 1, 1)
TARGET = Money("10000", "EUR")


def quota(**fields: object) -> Quota:
    """Of the first quarter of 2026, of ewa and 10,000 EUR unless told."""
    said: dict[str, object] = {"starts_on": JANUARY, "employee_key": "ewa", "amount": TARGET}
    return Quota(**(said | fields))  # type: ignore[arg-type]


def won(
    work: UnitOfWork, amount: str, owner: str = "ewa", on: date = date(2026, 2, 1), **fields: object
) -> Opportunity:
    customer = fields.pop("customer", None) or work.add(Customer(name="Acme"))
    value, currency = amount.split()
    return work.add(
        Opportunity(
            customer=customer, name="Deal", status="won", owner=owner, closed_on=on,
            amount=Money(value, currency), **fields,  # type: ignore[arg-type]
        )
    )  # fmt: skip


def reached(work: UnitOfWork) -> list[object]:
    return [one.reached for one in work.use(Quotas).attainment()]


def test_what_was_won_in_the_period_is_reached(work: UnitOfWork) -> None:
    """By the employee, from the first day to the last."""
    work.add(quota())
    won(work, "1000 EUR", on=JANUARY)
    won(work, "500 EUR", on=date(2026, 3, 31))
    won(work, "9 EUR", on=date(2025, 12, 31))
    won(work, "9 EUR", owner="jan")
    (one,) = work.use(Quotas).attainment()
    assert (Money("1500", "EUR"), Decimal("15.0")) == (one.reached, one.percent)
    # Of 64 working days from January to March 43 are gone on the 2nd of March.
    assert (Decimal("67.2"), Decimal("22.3")) == (one.expected, one.projected)


def test_a_team_reaches_what_its_people_and_those_below_do(work: UnitOfWork) -> None:
    """And a quota of nobody what all do."""
    north = work.add(Team(name="North"))
    inner = work.add(Team(name="Inner", parent=north))
    work.add(Employee(key="ewa", name="Ewa", team=north))
    work.add(Employee(key="jan", name="Jan", team=inner))
    for team in (north, inner, None):
        work.add(quota(employee_key=None, team=team))
    for owner, amount in (("ewa", "100 EUR"), ("jan", "20 EUR"), ("ola", "3 EUR")):
        won(work, amount, owner)
    assert {Money("120", "EUR"), Money("20", "EUR"), Money("123", "EUR")} == set(reached(work))


def test_a_territory_reaches_what_is_won_in_it(work: UnitOfWork) -> None:
    """And within it, whoever won it."""
    service = work.use(Territories)
    (poland, large) = service.change(
        [
            TerritoryChange("Poland", criterion="country == 'PL'"),
            TerritoryChange("Large", parent="Poland", criterion="employees > 100"),
        ]
    )
    for territory in (poland, large):
        work.add(quota(employee_key=None, territory=territory))
    for country, employees, amount in (
        ("PL", 5, "1 EUR"),
        ("PL", 500, "20 EUR"),
        ("DE", 5, "9 EUR"),
    ):
        customer = work.add(Customer(name="A", country=country, employees=employees))
        won(work, amount, customer=customer)
    service.place()
    assert {Money("21", "EUR"), Money("20", "EUR")} == set(reached(work))


def test_a_shared_deal_counts_by_shares(work: UnitOfWork) -> None:
    """The owner has what is left."""
    for key in ("ewa", "jan"):
        work.add(quota(employee_key=key))
    deal = won(work, "1000 EUR")
    work.add(Split(opportunity=deal, employee="jan", share=Decimal(30)))
    assert [Money("700", "EUR"), Money("300", "EUR")] == sorted(reached(work), reverse=True)  # type: ignore[type-var]


def test_other_measures(work: UnitOfWork) -> None:
    """Deals counted, what recurs, and what was done."""
    work.add(quota(measure="won_count", amount=None, count=4))
    work.add(quota(measure="recurring", amount=Money("100", "EUR")))
    work.add(quota(measure="activities", amount=None, count=10, channel="visit"))
    deal = won(work, "1000 EUR")
    won(work, "10 EUR")
    work.add(Deal(id=deal.id, recurring=Money("600", "EUR"), every="year"))
    for channel, status in (("visit", "done"), ("visit", "planned"), ("phone", "done")):
        work.add(
            Interaction(
                channel=channel,
                status=status,
                owner="ewa",
                happened_at=datetime(2026, 1, 5, tzinfo=UTC),
            )
        )
    found = {one.quota.measure: (one.reached, one.percent) for one in work.use(Quotas).attainment()}
    assert {
        "won_count": (2, Decimal("50.0")),
        "recurring": (Money("50", "EUR"), Decimal("50.0")),
        "activities": (1, Decimal("10.0")),
    } == found


def test_a_product_has_a_quota_of_its_own(work: UnitOfWork) -> None:
    """Of its lines; a deal with two of them is one deal."""
    work.add(quota(product_key="chair"))
    work.add(quota(measure="won_count", product_key="chair", amount=None, count=3))
    deal = work.add(Opportunity(customer=work.add(Customer(name="A")), name="Deal", owner="ewa"))
    for key, quantity, price in (
        ("chair", "2.5", "100"),
        ("chair", "1", "10"),
        ("desk", "1", "900"),
    ):
        work.add(
            OpportunityLine(
                opportunity=deal, description=key, product_key=key, quantity=Decimal(quantity),
                price=Money(price, "EUR"),
            )
        )  # fmt: skip
    work.change(Opportunity.ref(deal.id), status="won", closed_on=date(2026, 2, 1))
    assert {Money("260", "EUR"), 1} == set(reached(work))


def test_other_currencies_count_at_the_rate_of_their_day(work: UnitOfWork) -> None:
    """A missing rate is told, and no wrong sum."""
    work.add(quota())
    won(work, "100 EUR")
    won(work, "430 PLN", on=date(2026, 1, 20))
    won(work, "400 PLN", on=date(2026, 2, 20))
    with pytest.raises(Invalid, match="no rate from PLN to EUR on 2026-01-20"):
        work.use(Quotas).attainment()
    for day, rate in ((JANUARY, "0.2"), (date(2026, 2, 1), "0.25")):
        work.add(ExchangeRate(base="PLN", quote="EUR", valid_on=day, rate=Decimal(rate)))
    assert [Money("286", "EUR")] == reached(work)


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"amount": Money("-1", "EUR")}, r"a quota of -1.00 EUR; a target is not negative"),
        ({"measure": "won_count", "amount": None, "count": -1}, "count"),
        ({"measure": "won_count"}, "the target of won_count is its count"),
        ({"amount": None}, "the target of won_amount is its amount"),
        ({"starts_on": date(2026, 2, 1)}, "no quarter begins on 2026-02-01; the one of that day"),
        ({"measure": "recurring", "product_key": "x"}, "not counted by product"),
        ({"channel": "visit"}, "a channel is of activities"),
        ({"every": "decade"}, "decade"),
    ],
)
def test_a_quota_that_cannot_be_is_refused(
    work: UnitOfWork, fields: dict[str, object], why: str
) -> None:
    with pytest.raises((Invalid, Refused), match=why), work.savepoint():
        work.add(quota(**fields))
    assert 0 == work.count(Quota)


def test_a_quota_has_one_holder(work: UnitOfWork) -> None:
    """Or none."""
    with pytest.raises(Refused, match="name one of them"), work.savepoint():
        work.add(quota(team=work.add(Team(name="North"))))


def test_overlapping_quotas_are_refused(work: UnitOfWork) -> None:
    """Of the same holder, measure, product and sort of period; others stand beside one another."""
    work.add(quota())
    same = r"there is a quota of the same from 2026-01-01 to 2026-03-31; change that one"
    with pytest.raises(Refused, match=same), work.savepoint():
        work.add(quota(amount=Money("5", "EUR")))
    with pytest.raises((Refused, Conflict)), work.savepoint():
        work.add_all([quota(employee_key="jan"), quota(employee_key="jan")])
    other = work.add(quota(starts_on=date(2026, 4, 1)))
    with pytest.raises(Refused, match=same), work.savepoint():
        work.change(other, starts_on=JANUARY)
    for fields in ({"employee_key": "jan"}, {"every": "month"}, {"product_key": "chair"}):
        work.add(quota(**fields))
    assert 5 == work.count(Quota)


@pytest.mark.crm(plugins=["sfa"], settings={"sfa": {"year_starts": 4}})
def test_a_year_begins_when_the_organisation_says(work: UnitOfWork) -> None:
    assert date(2026, 3, 31) == work.add(quota(every="year", starts_on=date(2025, 4, 1))).ends_on
    with pytest.raises(Refused, match="the one of that day is from 2025-04-01"), work.savepoint():
        work.add(quota(every="year"))


@given(
    st.sampled_from(KINDS),
    st.dates(date(2000, 1, 1), date(2050, 1, 1)),
    st.sets(st.integers(1, 7)),
    st.integers(-40, 400),
)
def test_the_time_gone_grows_from_nothing_to_all(
    kind: str, day: date, week: set[int], step: int
) -> None:
    """Day by day, whatever days people work."""
    calendar = Calendar("UTC", {str(one): [["09:00", "17:00"]] for one in week})
    found = period(kind, day)
    today = date.fromordinal(found.starts_on.toordinal() + step)
    share = elapsed(calendar, found, today)
    assert 0 <= share <= 1
    assert share <= elapsed(calendar, found, date.fromordinal(today.toordinal() + 1))
    assert 1 == elapsed(calendar, found, found.ends_on)
    assert 0 == elapsed(calendar, found, date.fromordinal(found.starts_on.toordinal() - 1))


def test_the_report_shows_quotas_and_pace(work: UnitOfWork) -> None:
    work.add(quota())
    work.add(quota(measure="won_count", amount=None, count=2, employee_key="jan"))
    won(work, "1500 EUR")
    table = work.report("sfa.quotas")
    (first, second) = table.rows
    assert ("ewa", "won_amount", None, JANUARY, date(2026, 3, 31), TARGET) == first[:6]
    assert (Money("1500", "EUR"), None, None, Decimal("15.0"), Decimal("67.2")) == first[6:11]
    assert ("jan", 2, 0, Decimal("0.0")) == (second[0], *second[7:10])
    assert "<svg" in table.svg()
    assert () == work.report("sfa.quotas", day=date(2027, 1, 1)).rows


def test_who_sees_which_quotas(crm: CRM) -> None:
    """A representative their own, a manager those of their people, a director all."""
    with crm.begin("boss") as work:
        north = work.add(Team(name="North", leader="mia"))
        for key in ("ewa", "mia"):
            work.add(Employee(key=key, name=key, team=north))
        for key in ("ewa", "jan"):
            work.add(quota(employee_key=key))
            won(work, "100 EUR", key)
        work.add(quota(employee_key=None, team=north))
    seen = {
        ("ewa", "sfa.representative"): [("ewa", Decimal("1.0"))],
        ("mia", "sfa.manager"): [("North", Decimal("1.0")), ("ewa", Decimal("1.0"))],
        ("dan", "sfa.director"): [
            ("North", Decimal("1.0")), ("ewa", Decimal("1.0")), ("jan", Decimal("1.0")),
        ],
    }  # fmt: skip
    with crm.read("boss") as work:
        for (key, role), expected in seen.items():
            reader = ReadUnit(crm, work.connection, Actor("employee", key, roles=(role,)))
            rows = [(row[0], row[9]) for row in reader.report("sfa.quotas")]
            assert (role, expected) == (role, rows)
