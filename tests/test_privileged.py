"""What destroys for good or concerns everybody has to be permitted by its name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crmkit import CRM, Actor, Customer, NotAllowed, PersonalData, Plugin, Role, Service, hookimpl
from crmkit.operations import operation


class Tower(Service):
    """A service with an operation of each kind."""

    @operation("tower.ring")
    def ring(self) -> str:
        """Ring the bell."""
        return "rung"

    @operation("tower.melt", privileged=True)
    def melt(self) -> str:
        """Melt the bell."""
        return "molten"


class Hooks:
    @hookimpl
    def crmkit_contribute(self) -> list[object]:
        return [
            Tower,
            Role("tower.any", operations=("*",)),
            Role("tower.warden", operations=("tower.*",)),
            Role("tower.founder", operations=("tower.melt",)),
        ]


@pytest.fixture
def crm(crm_factory: Callable[..., CRM]) -> CRM:
    return crm_factory([Plugin("tower", hooks=Hooks())])


@pytest.mark.parametrize(
    ("role", "permitted"),
    [
        ("everything", {"ring", "melt"}),
        ("tower.any", {"ring"}),
        ("own_records", {"ring"}),
        ("tower.warden", {"ring", "melt"}),
        ("tower.founder", {"melt"}),
        ("nothing", set()),
    ],
)
def test_a_privileged_operation_is_permitted_by_name(
    crm: CRM, role: str, permitted: set[str]
) -> None:
    """By itself or with its part; a role that permits all operations permits all others."""
    called = set()
    with crm.begin(Actor("employee", "eva", roles=(role,))) as work:
        for name in ("ring", "melt"):
            try:
                getattr(work.use(Tower), name)()
            except NotAllowed:
                continue
            called.add(name)
    assert permitted == called


def test_nobody_erases_because_they_may_call_everything(crm: CRM) -> None:
    """Whose own customer it is may change it, and not destroy it for good."""
    eva = Actor("employee", "eva", roles=("own_records",))
    with crm.begin(eva) as work:
        anna = work.add(Customer(name="Anna", owner="eva"))
    with crm.begin(eva) as work, pytest.raises(NotAllowed, match=r"operations=\('customers.erase'"):
        work.use(PersonalData).erase(anna, "she asked")
