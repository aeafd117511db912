"""Who acts, and what the assembly says of roles that cannot work as meant."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from crmkit import (
    CRM,
    Actor,
    AssemblyError,
    Broken,
    Customer,
    Grant,
    Invalid,
    NotAllowed,
    NotFound,
    Plugin,
    Role,
)
from crmkit.access import actor_of
from crmkit.testing.databases import Database
from tests.club import CLUB, Profile


@pytest.mark.parametrize("nobody", [None, "", "  "])
def test_nobody_is_no_actor(nobody: object) -> None:
    """An anonymous request must not act with an employee's rights."""
    with pytest.raises(Invalid, match="is no actor; give an employee's user key"):
        actor_of(nobody)


def test_the_hosts_key_of_an_employee_may_be_of_any_type() -> None:
    """A host refers to an employee by its own user key."""
    assert actor_of(42) == Actor("employee", "42")


def test_a_role_that_hides_what_is_not_there_is_refused(part: Callable[..., Plugin]) -> None:
    """A misspelt field would be shown."""
    role = Role("shop.clerk", grants=(Grant(Customer, hide=("incomee",)),))
    with pytest.raises(AssemblyError, match=r"role 'shop\.clerk' hides 'incomee'"):
        CRM("sqlite://", plugins=[part("shop", role)])


def test_two_roles_of_one_name_are_refused(part: Callable[..., Plugin]) -> None:
    """A role is found by its name."""
    with pytest.raises(AssemblyError, match="role 'everything' is also that of part 'core'"):
        CRM("sqlite://", plugins=[part("shop", Role("everything"))])


def test_two_traits_of_one_name_are_refused(part: Callable[..., Plugin]) -> None:
    """One would silently stand for the other."""
    crm = CRM("sqlite://")
    (mine,) = [t for _, t in crm.parts.of_kind("trait") if t.name == "interactions.last_on"]
    with pytest.raises(
        AssemblyError, match=r"trait 'customer interactions.last_on' is also that of part 'core'"
    ):
        CRM("sqlite://", plugins=[part("shop", mine)])


def test_a_grant_that_names_a_part_not_enabled_gives_nothing(
    part: Callable[..., Plugin], database: Database
) -> None:
    """It is broken: never silently true, and it does not crash."""
    role = Role("shop.loyal_only", grants=(Grant(Customer, read="loyalty.tier == 'gold'"),))
    crm = database.crm([part("shop", role)])
    with crm.begin("dana") as work:
        work.add(Customer(name="Acme"))
    with crm.read(Actor("employee", "eve", roles=("shop.loyal_only",))) as work:
        assert list(work.find(Customer)) == []


def test_a_change_of_roles_counts_at_once(crm: CRM) -> None:
    """Through the same CRM nobody waits for the memory of roles to fade."""
    from crmkit import Employee

    with crm.begin("admin") as work:
        work.add(Customer(name="Acme"))
        dana = work.add(Employee(key="dana", name="Dana", roles=("everything",)))
    with crm.read("dana") as work:
        assert work.count(Customer) == 1
    with crm.begin("admin") as work:
        work.change(dana, roles=("nothing",))
    with crm.read("dana") as work:
        assert work.count(Customer) == 0


def test_a_database_without_tables_says_what_to_do(database: Database) -> None:
    """Nothing migrates by itself, so the first error says how."""
    crm = CRM(database.url)
    with pytest.raises(Broken, match=r"call crm.upgrade\(\)"), crm.read("dana") as work:
        work.count(Customer)
    crm.close()


def test_conditions_are_written_with_the_table(crm: CRM) -> None:
    """A SQLAlchemy condition finds what it says, and only what the actor may see."""
    with crm.begin("dana") as work:
        acme: Any = work.add(Customer(name="Acme"))
        assert list(work.find(Customer, work.table(Customer).c.name == "Acme")) == [acme]


def test_an_extension_is_granted_with_its_record(
    part: Callable[..., Plugin], database: Database
) -> None:
    """Also where the grant asks about fields that only the record has."""
    own = Grant(Customer, read="owner == me", write="owner == me")
    crm = database.crm([CLUB, part("shop", Role("shop.clerk", grants=(own,)))])
    with crm.begin("admin") as work:
        mine, his = (work.add(Customer(name=key, owner=key)) for key in ("eve", "jan"))
        work.add(Profile(id=his.id, card="2"))
    with crm.begin(Actor("employee", "eve", roles=("shop.clerk",))) as work:
        profile = work.add(Profile(id=mine.id, card="1"))
        assert [profile] == list(work.find(Profile))
        with pytest.raises((NotAllowed, NotFound)):
            work.change(Profile.ref(his.id), card="3")
