"""What `crmkit find` and `show` tell of a record beyond its own fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from crmkit import (
    CRM,
    Actor,
    Customer,
    Employee,
    Extension,
    Grant,
    Interaction,
    Invalid,
    Plugin,
    Role,
    extension,
)
from crmkit.cli.columns import named, rows_of
from crmkit.cli.show import extensions_of


@extension(Customer, "visits_profile")
class Profile(Extension):
    """How often somebody is visited."""

    every_days: int = 30


BLIND = Role("visits.blind", grants=(Grant(Interaction), Grant(Customer, read="name == 'Bo'")))
ADMIN = Actor("system", "setup")


@pytest.fixture
def crm(crm_factory: Callable[..., CRM], part: Callable[..., Plugin]) -> CRM:
    """Two customers, one with a profile, and a talk with each."""
    crm = crm_factory([part("visits", Profile, BLIND)])
    with crm.begin(ADMIN) as work:
        work.add(Employee(key="dana", name="Dana Levi"))
        anna = work.add(Customer(name="Anna", owner="dana"))
        work.add(Profile(id=anna.id, every_days=7))
        for customer in (anna, work.add(Customer(name="Bo"))):
            work.add(Interaction(customer=customer, channel="phone", subject=customer.name))
    return crm


PATHS = ["customer.name", "customer.owner.name", "customer.visits_profile.every_days",
         "customer.interactions.count_90d"]  # fmt: skip


def test_a_column_may_be_a_path(crm: CRM) -> None:
    """To a field or trait of another record, as in criteria."""
    with crm.read(ADMIN) as work:
        page = work.find(Interaction, limit=5, order="subject")
        rows = rows_of(work, Interaction, page.items, PATHS)
    assert [["Anna", "Dana Levi", 7, 1], ["Bo", None, None, 1]] == [[*row.values()] for row in rows]


def test_a_path_that_leads_nowhere_is_told(crm: CRM) -> None:
    """With what was meant."""
    told = r"Customer has no 'nam'; did you mean 'customer\.name'"
    with crm.read(ADMIN) as work, pytest.raises(Invalid, match=told):
        rows_of(work, Interaction, [], ["customer.nam"])


def test_who_is_referred_to_is_named(crm: CRM) -> None:
    """To people, and where the reader may see it; programs are given the id."""
    with crm.read(ADMIN) as work:
        page = work.find(Interaction, limit=5, order="subject")
        rows = rows_of(work, Interaction, page.items, ["customer"])
        assert [("Anna",), ("Bo",)] == named(work, rows)
    with crm.read(Actor("employee", "noa", roles=("visits.blind",))) as work:
        assert [(rows[0]["customer"],), ("Bo",)] == named(work, rows)
        hidden = rows_of(work, Interaction, page.items, ["customer.name"])
    assert [None, "Bo"] == [row["customer.name"] for row in hidden]


def test_extensions_are_shown_with_their_record(crm: CRM) -> None:
    """Those that it has."""
    with crm.read(ADMIN) as work:
        found: dict[str, Any] = {c.name: extensions_of(work, c) for c in work.find(Customer)}
    assert [7] == [profile.every_days for profile in found["Anna"].values()]
    assert {} == found["Bo"]
