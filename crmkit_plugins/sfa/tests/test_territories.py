"""Territories: who belongs where, who would move, and moving them."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmkit import (
    CRM,
    Actor,
    Address,
    Customer,
    Employee,
    Handover,
    Interaction,
    Invalid,
    NotAllowed,
    Opportunity,
    Refused,
    Team,
    UnitOfWork,
)
from crmkit_sfa import Territories, Territory, TerritoryChange, TerritoryMember
from crmkit_sfa.territory import Area, in_order

pytestmark = pytest.mark.crm(plugins=["sfa"])

POLAND = TerritoryChange("Poland", criterion="country == 'PL'", members=("ewa", "jan"))
GERMANY = TerritoryChange("Germany", criterion="country == 'DE'", members=("uwe",))
LARGE = TerritoryChange(
    "Large in Poland", parent="Poland", criterion="employees >= 250", members=("ola",)
)


@pytest.fixture
def territories(work: UnitOfWork) -> Territories:
    """Three territories, one of them within another, and eight customers, of nobody and of ewa."""
    service = work.use(Territories)
    service.change([POLAND, GERMANY, LARGE])
    for number in range(8):
        work.add(
            Customer(
                name=f"Customer {number}",
                country=("PL", "PL", "DE", "CZ")[number % 4],
                employees=100 * number,
                owner="ewa" if number < 4 else None,
            )
        )
    return service


def owners(work: UnitOfWork) -> list[str | None]:
    return [customer.owner for customer in work.find(Customer)]


def test_a_customer_belongs_to_the_first_territory_that_fits(
    work: UnitOfWork, territories: Territories
) -> None:
    """What lies within another comes before it."""
    territories.place()
    names = [territories.territory_of(customer) for customer in work.find(Customer)]
    assert [
        "Poland", "Poland", "Germany", None, "Large in Poland", "Large in Poland", "Germany", None,
    ] == names  # fmt: skip
    large = work.find(Customer, "sfa_place.territory.name == 'Large in Poland'")
    assert ["Customer 4", "Customer 5"] == [customer.name for customer in large]


def test_of_several_that_fit_the_lowest_priority_has_it(work: UnitOfWork) -> None:
    """Then the first by name."""
    service = work.use(Territories)
    service.change([TerritoryChange(name, members=("ewa",)) for name in ("B", "C", "A")])
    acme = work.add(Customer(name="Acme"))
    assert "A" == service.territory_of(acme)
    service.change([TerritoryChange("C", priority=1)])
    assert "C" == service.territory_of(acme)


def test_a_territory_may_be_a_region(work: UnitOfWork) -> None:
    """Anything that a criterion can ask about a customer."""
    service = work.use(Territories)
    service.change([TerritoryChange("South", criterion="any(addresses, region == 'Małopolska')")])
    acme = work.add(Customer(name="Acme"))
    assert service.territory_of(acme) is None
    work.add(Address(customer=acme, city="Kraków", region="Małopolska"))
    assert "South" == service.territory_of(acme)


def test_a_simulation_says_who_would_move_and_writes_nothing(
    work: UnitOfWork, territories: Territories
) -> None:
    """All are counted, the first are listed."""
    before = owners(work)
    found = territories.simulate([TerritoryChange("Czechia", criterion="country == 'CZ'")], limit=3)
    assert (8, 3) == (found.count, len(found.movers))
    moves = {
        (m.from_territory, m.to_territory, m.from_owner, m.to_owner): m.count for m in found.moves
    }
    assert {
        (None, "Large in Poland", None, "ola"): 2,
        (None, "Poland", "ewa", "ewa"): 2,
        (None, "Germany", None, "uwe"): 1,
        (None, "Germany", "ewa", "uwe"): 1,
        (None, "Czechia", "ewa", "ewa"): 1,
        (None, "Czechia", None, None): 1,
    } == moves
    assert before == owners(work)
    assert 0 == work.count(Territory, "name == 'Czechia'")


def test_applying_does_what_the_simulation_said(work: UnitOfWork, territories: Territories) -> None:
    """Customer by customer."""
    said = {mover.customer: mover for mover in territories.simulate().movers}
    assert 4 == territories.apply()
    for customer in work.find(Customer):
        if customer.id in said:
            assert said[customer.id].to_owner == customer.owner
            assert said[customer.id].to_territory == territories.territory_of(customer)
    assert 0 == territories.simulate().count
    assert 0 == territories.apply()


def test_open_work_goes_with_its_customer(work: UnitOfWork, territories: Territories) -> None:
    """What was done stays who did it's; what is open with others is left alone."""
    german = next(c for c in work.find(Customer) if c.country == "DE")
    deal = work.add(Opportunity(customer=german, name="Chairs", owner="ewa"))
    won = work.add(Opportunity(customer=german, name="Desks", owner="ewa", status="won"))
    call = work.add(Interaction(customer=german, status="planned", channel="phone", owner="ewa"))
    other = work.add(Interaction(customer=german, status="planned", channel="phone", owner="jan"))
    territories.apply()
    assert ["uwe", "uwe", "ewa", "uwe", "jan"] == [
        work.get(record.entity, record).owner for record in (german, deal, won, call, other)
    ]  # fmt: skip


def test_the_people_of_a_territory_take_turns(work: UnitOfWork) -> None:
    """Whoever the customers were of before."""
    service = work.use(Territories)
    service.change([TerritoryChange("All", members=("ewa", "jan", "ola"))])
    work.add_all(Customer(name="A", owner=f"old{n % 7}" if n % 3 else None) for n in range(31))
    assert 31 == service.apply()
    counts = Counter(owners(work))
    assert {"ewa", "jan", "ola"} == set(counts)
    assert max(counts.values()) - min(counts.values()) <= 1


def test_a_territory_is_sold_in_by_its_team_and_by_those_around(work: UnitOfWork) -> None:
    """Active members alone; one without people leaves its customers to who sells around it."""
    team = work.add(Team(name="North"))
    for key, active in (("ewa", True), ("jan", False)):
        work.add(Employee(key=key, name=key, team=team, active=active))
    service = work.use(Territories)
    (north, _inner) = service.change(
        [TerritoryChange("North"), TerritoryChange("Inner", parent="North")]
    )
    work.change(north, team=team)
    acme = work.add(Customer(name="Acme"))
    service.apply()
    assert "ewa" == work.get(Customer, acme).owner


def test_a_circle_is_refused(work: UnitOfWork, territories: Territories) -> None:
    """However it is written, and named."""
    circle = [TerritoryChange("Poland", parent="Large in Poland")]
    with pytest.raises(Invalid, match=r"in a circle: (Large in )?Poland in .*; give one another"):
        territories.simulate(circle)
    with pytest.raises(Invalid, match="territories stand in a circle"):
        territories.change(circle)
    poland, large = (
        work.first(Territory, f"name == '{name}'") for name in ("Poland", "Large in Poland")
    )
    assert poland is not None
    with pytest.raises(Refused, match="territories stand in a circle"), work.savepoint():
        work.change(poland, parent=large)
    assert 0 == work.count(Territory, "name == 'Poland' and parent is not None")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (TerritoryChange("X", criterion="contry == 'PL'"), "did you mean 'country'"),
        (TerritoryChange("X", parent="Nowhere"), "there is no territory 'Nowhere' for 'X'"),
        (TerritoryChange("X", remove=True), "there is no territory 'X' to remove"),
        (TerritoryChange("Poland", remove=True), "Large in Poland lies within 'Poland'"),
        (TerritoryChange("Poland", priority=-1), "priority"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_changed(
    work: UnitOfWork, territories: Territories, change: TerritoryChange, why: str
) -> None:
    before = list(work.find(Territory))
    if change.priority is None:
        with pytest.raises(Invalid, match=why):
            territories.simulate([change])
    with pytest.raises(Invalid, match=why), work.savepoint():
        territories.change([GERMANY, change])
    assert before == list(work.find(Territory))


def test_who_leaves_passes_their_territory_on(work: UnitOfWork, territories: Territories) -> None:
    """Until then they cannot go."""
    uwe = work.add(Employee(key="uwe", name="Uwe"))
    with pytest.raises(Refused, match="1 territory member"), work.savepoint():
        work.change(uwe, active=False)
    work.use(Handover).hand_over("uwe", to="jan", deactivate=True)
    assert 1 == work.count(TerritoryMember, "territory.name == 'Germany' and employee_key == 'jan'")
    territories.apply()
    assert 2 == work.count(Customer, "country == 'DE' and owner == 'jan'")


def test_the_job_finds_the_territory_of_every_customer(crm: CRM) -> None:
    """Owners stay; what changed since is found the next time, and nothing is written twice."""
    with crm.begin("boss") as work:
        work.use(Territories).change([POLAND, GERMANY])
        work.add_all(Customer(name="A", country="PL") for _ in range(2500))
    for _ in range(2):
        with crm.begin("boss") as work:
            work.enqueue("sfa.place_customers")
        assert {"done", "again"} >= {outcome.state for outcome in crm.run_due()}
    with crm.begin("boss") as work:
        assert 2500 == work.count(Customer, "sfa_place.territory.name == 'Poland'")
        assert 2500 == work.count(Customer, "owner is None")
        one = work.first(Customer)
        assert one is not None
        assert 1 == len([e for e in work.history(one) if e.entity == "sfa_place"] or [1])


def test_only_a_director_applies(crm: CRM) -> None:
    """A manager looks at what would come of it; a representative at whose a customer is."""
    with crm.begin("boss") as work:
        work.use(Territories).change([POLAND])
        acme = work.add(Customer(name="Acme", country="PL"))
    for role, allowed in (
        ("sfa.representative", {"territory_of"}),
        ("sfa.manager", {"territory_of", "simulate"}),
        ("sfa.director", {"territory_of", "simulate", "change", "place", "apply"}),
        ("nothing", set[str]()),
    ):
        with crm.begin(Actor("employee", "ewa", roles=(role,))) as work:
            service, may = work.use(Territories), set[str]()
            calls = {
                "simulate": lambda s=service: s.simulate(),
                "change": lambda s=service: s.change([GERMANY]),
                "place": lambda s=service: s.place(),
                "apply": lambda s=service: s.apply(),
            }
            for name, call in calls.items():
                try:
                    call()
                    may.add(name)
                except NotAllowed:
                    pass
            if work.access.may_call("sfa.territory_of"):
                assert "Poland" == service.territory_of(acme)
                may.add("territory_of")
            assert (role, allowed) == (role, may)


# Which is first


@st.composite
def trees(draw: st.DrawFn) -> list[Area]:
    names = [f"T{n}" for n in range(draw(st.integers(1, 9)))]
    return [
        Area(
            name,
            parent=draw(st.sampled_from([None, *names[:i]])),
            priority=draw(st.integers(0, 3)),
        )
        for i, name in enumerate(names)
    ]


@given(trees(), st.sets(st.sampled_from([f"T{n}" for n in range(9)])))
def test_the_first_in_order_is_where_the_priorities_lead(
    areas: list[Area], fitting: set[str]
) -> None:
    """From the top: the first that fits of those beside one another, then within it."""
    parent = None
    while True:
        here = [area for area in areas if area.parent == parent and area.name in fitting]
        if not here:
            break
        parent = min(here, key=lambda area: (area.priority, area.name)).name
    found = in_order(areas)
    first = (one for one in found if {one.area.name, *(a.name for a in one.within)} <= fitting)
    assert parent == next((one.area.name for one in first), None)
    assert sorted(area.name for area in areas) == sorted(one.area.name for one in found)
