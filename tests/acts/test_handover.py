"""Hand-over: all passes on once, what is attained stays, nothing is left with who has gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from crmkit import (
    CRM,
    Actor,
    AssemblyError,
    Batch,
    Campaign,
    Commitment,
    Customer,
    Employee,
    Entity,
    Grant,
    Handover,
    HandoverRule,
    Interaction,
    Invalid,
    NotAllowed,
    NotFound,
    Opportunity,
    Plugin,
    Refused,
    Role,
    Share,
    Team,
    UnitOfWork,
    employee,
    entity,
    reassign,
)
from tests.desk import Account, Errand


@pytest.fixture
def desk(part: Callable[..., Plugin]) -> Plugin:
    return part("desk", Account, Errand)


def staff(work: UnitOfWork, *keys: str, **fields: Any) -> None:
    work.add_all(Employee(key=key, name=key.title(), **fields) for key in keys)


def shares(*rows: tuple[str, str, str | None, int]) -> tuple[Share, ...]:
    return tuple(Share(*row) for row in rows)


# Passing on


def test_a_customer_passes_on_with_all_that_is_to_be_done_about_it(work: UnitOfWork) -> None:
    """Closed deals and what was done stay with whom attained it."""
    acme = work.add(Customer(name="Acme", owner="dana"))
    won, planned = (
        work.add(Opportunity(customer=acme, name="won", owner="dana", status="won")),
        work.add(Interaction(customer=acme, owner="dana", status="planned")),
    )
    called = work.add(Interaction(customer=acme, owner="dana"))
    promise = work.add(Commitment(customer=acme, what="a quote", owner="dana"))
    work.use(Handover).hand_over("dana", to="ewa")
    owners = [work.get(type(r), r).owner for r in (acme, planned, promise, won, called)]
    assert ["ewa", "ewa", "ewa", "dana", "dana"] == owners


def test_the_history_says_who_handed_over_what(work: UnitOfWork) -> None:
    """It went the way of every change; what was written before is still there."""
    acme = work.add(Customer(name="Acme", owner="dana"))
    work.use(Handover).hand_over("dana", to="ewa")
    newest, oldest = work.history(acme)
    assert ("tester", "handover.hand_over") == (str(newest.actor), newest.cause)
    assert {"owner": ("dana", "ewa")} == dict(newest.changes)
    assert (None, "dana") == oldest.changes["owner"]


def test_rules_come_before_the_rest_and_the_rest_is_dealt_in_turn(work: UnitOfWork) -> None:
    """What hangs on a customer goes with it, whoever that is."""
    north = work.add(Team(name="North"))
    staff(work, "jan", "dana", "ola", team=north)
    for number in range(7):
        country = "PL" if number < 3 else "DE"
        acme = work.add(Customer(name=f"Acme {number}", owner="dana", country=country))
        work.add(Opportunity(customer=acme, name="deal", owner="dana"))
    got = work.use(Handover).hand_over(
        "dana", team=north, rules=[HandoverRule("country == 'PL'", to="ewa")]
    )
    assert got == shares(
        ("customer", "owner", "ewa", 3), ("customer", "owner", "jan", 2),
        ("customer", "owner", "ola", 2), ("opportunity", "owner", "ewa", 3),
        ("opportunity", "owner", "jan", 2), ("opportunity", "owner", "ola", 2),
    )  # fmt: skip
    assert all(
        deal.owner == work.get(Customer, deal.customer).owner for deal in work.find(Opportunity)
    )


def test_a_rule_may_be_about_any_entity(work: UnitOfWork) -> None:
    """It then comes before the customer's successor."""
    acme = work.add(Customer(name="Acme", owner="dana"))
    work.add(Opportunity(customer=acme, name="big", owner="dana"))
    work.add(Opportunity(customer=acme, name="small", owner="dana"))
    work.add(Campaign(name="spring", owner="dana"))
    rules = [
        HandoverRule("name == 'big'", to="boss", entity="opportunity"),
        HandoverRule("True", to="ola", entity="campaign"),
    ]
    work.use(Handover).hand_over("dana", to="ewa", rules=rules)
    assert {"big": "boss", "small": "ewa"} == {d.name: d.owner for d in work.find(Opportunity)}
    assert ["ola"] == [campaign.owner for campaign in work.find(Campaign)]


def test_a_rule_about_customers_holds_for_what_is_anothers_customers(work: UnitOfWork) -> None:
    """A promise of Dana's to a customer of Eli's follows the rule by that customer's country."""
    polish, german = (work.add(Customer(name=c, owner="eli", country=c)) for c in ("PL", "DE"))
    for whose in (polish, german):
        work.add(Commitment(customer=whose, what="call", owner="dana"))
    work.use(Handover).hand_over("dana", to="ola", rules=[HandoverRule("country == 'PL'", "ewa")])
    promised = {c.customer.id: c.owner for c in work.find(Commitment)}
    assert {polish.id: "ewa", german.id: "ola"} == promised


def test_without_a_rest_only_what_the_rules_name_passes_on(work: UnitOfWork) -> None:
    """A move, not a leave: the others stay, and the preview says so."""
    for country in ("PL", "DE"):
        acme = work.add(Customer(name=country, owner="dana", country=country))
        work.add(Opportunity(customer=acme, name=country, owner="dana"))
    rules = [HandoverRule("country == 'PL'", to="ewa")]
    got = work.use(Handover).hand_over("dana", rules=rules)
    stays = [s for s in got if s.successor is None]
    assert [("customer", 1), ("opportunity", 1)] == [(s.entity, s.count) for s in stays]
    assert {"PL": "ewa", "DE": "dana"} == {d.name: d.owner for d in work.find(Opportunity)}


def test_it_is_done_once(work: UnitOfWork) -> None:
    """Called again, there is nothing left to do, and nothing is written."""
    acme = work.add(Customer(name="Acme", owner="dana"))
    handover = work.use(Handover)
    handover.hand_over("dana", to="ewa")
    assert ((), 2) == (handover.hand_over("dana", to="jan"), work.get(Customer, acme).version)


def test_more_than_a_batch_passes_on(crm_factory: Callable[..., CRM]) -> None:
    """No statement and no hook is given more than a batch, and turns go on across batches."""
    crm = crm_factory(settings={"core": {"batch_size": 4}})
    with crm.begin("boss") as work:
        for number in range(11):
            acme = work.add(Customer(name=str(number), owner="dana"))
            work.add_all(Interaction(customer=acme, owner="dana", status="planned") for _ in "12")
        got = work.use(Handover).hand_over("dana", to=("ewa", "jan"))
    assert [("ewa", 6), ("jan", 5), ("ewa", 12), ("jan", 10)] == [
        (share.successor, share.count) for share in got
    ]


def test_fields_and_extensions_of_parts_pass_on_by_their_policies(
    crm_factory: Callable[..., CRM], desk: Plugin
) -> None:
    """The core knows nothing of the part but what its fields declare."""
    with crm_factory([desk]).begin("boss") as work:
        for number in range(4):
            acme = work.add(Customer(name=str(number), owner="dana"))
            work.add(Account(id=acme.id, manager="dana", advised_by="dana"))
            work.add(Errand(customer=acme, clerk="dana"))
            work.add(Errand(clerk="dana", state="done"))
        work.use(Handover).hand_over("dana", to=("ewa", "jan"))
        for customer in work.find(Customer, ext=[Account]):
            account = customer.ext[Account]
            assert (customer.owner, "dana") == (account.manager, account.advised_by)
        clerks = Counter((errand.state, errand.clerk) for errand in work.find(Errand))
    assert {("new", "ewa"): 2, ("new", "jan"): 2, ("done", "dana"): 4} == clerks


# Who may not take over


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ({"to": "dana"}, "cannot take over from themselves"),
        ({"rules": [HandoverRule("True")]}, "names nobody who could take over"),
        ({"rules": [HandoverRule("land == 'PL'", to="ewa")]}, "Customer has no 'land'"),
    ],
)
def test_what_cannot_be_is_refused(work: UnitOfWork, arguments: Any, why: str) -> None:
    """Before anything is written."""
    work.add(Customer(name="Acme", owner="dana"))
    with pytest.raises(Invalid, match=why):
        work.use(Handover).hand_over("dana", **arguments)
    assert 1 == work.count(Customer, "owner == 'dana'")


def test_nobody_takes_over_who_has_gone(work: UnitOfWork) -> None:
    """A successor who was deactivated would leave the work with nobody."""
    staff(work, "ewa", active=False)
    with pytest.raises(Refused, match="ewa has gone"):
        work.use(Handover).preview("dana", to="ewa")


def test_a_team_without_active_members_takes_nothing(work: UnitOfWork) -> None:
    """Nor does who leaves count as a member."""
    north = work.add(Team(name="North"))
    staff(work, "dana", team=north)
    staff(work, "ola", team=north, active=False)
    with pytest.raises(Invalid, match="names nobody"):
        work.use(Handover).hand_over("dana", team=north)


# Leaving


def test_who_still_answers_for_something_cannot_leave(work: UnitOfWork) -> None:
    """The refusal counts it all by entity and field, also where the record is removed."""
    staff(work, "dana")
    work.add(Team(name="North", leader="dana"))
    acme = work.add(Customer(name="Acme", owner="dana"))
    work.add_all(Opportunity(customer=acme, name="deal", owner="dana") for _ in "12")
    work.add(Opportunity(customer=acme, name="won", owner="dana", status="won"))
    dana = work.first(Employee, "key == 'dana'")
    assert dana is not None
    for leave in (lambda: work.change(dana, active=False), lambda: work.remove(dana)):
        with pytest.raises(Refused) as caught:
            leave()
        assert (
            "dana still answers for 1 customer (owner), 1 team (leader), 2 opportunities (owner); "
            "hand them over first, as handover.preview and handover.hand_over do"
        ) == caught.value.message
        assert caught.value.facts["held"] == work.use(Handover).held("dana")


def test_who_has_handed_over_leaves(work: UnitOfWork) -> None:
    """In one act, and what is attained is theirs still."""
    staff(work, "dana", "ewa")
    acme = work.add(Customer(name="Acme", owner="dana"))
    work.add(Opportunity(customer=acme, name="won", owner="dana", status="won"))
    work.use(Handover).hand_over("dana", to="ewa", deactivate=True)
    assert ["dana"] == [e.key for e in work.find(Employee, "active == False")]
    assert ["dana"] == [deal.owner for deal in work.find(Opportunity)]
    assert () == work.use(Handover).hand_over("dana", to="ewa", deactivate=True)


def test_who_leaves_with_something_unassigned_stays(crm: CRM) -> None:
    """The whole act is undone: nothing is handed over, nobody is deactivated."""
    with crm.begin("boss") as work:
        staff(work, "dana", "ewa")
        work.add_all(Customer(name=c, country=c, owner="dana") for c in ("PL", "DE"))
    rules = [HandoverRule("country == 'PL'", to="ewa")]
    with (
        pytest.raises(Refused, match="dana still answers for 1 customer"),
        crm.begin("boss") as work,
    ):
        work.use(Handover).hand_over("dana", rules=rules, deactivate=True)
    with crm.read("boss") as unit:
        assert (2, 2) == (unit.count(Customer, "owner == 'dana'"), unit.count(Employee, "active"))


def test_only_who_has_a_record_can_be_deactivated(work: UnitOfWork) -> None:
    """Of an employee whom only the host knows there is nothing to deactivate."""
    with pytest.raises(NotFound, match="no record of an employee 'dana'"):
        work.use(Handover).hand_over("dana", to="ewa", deactivate=True)


def test_nothing_to_be_done_is_given_to_who_has_gone(crm: CRM) -> None:
    """Neither new, nor by a change, nor by opening again what was attained."""
    with crm.begin("boss") as work:
        staff(work, "dana", active=False)
        acme = work.add(Customer(name="Acme"))
        won = work.add(Opportunity(customer=acme, name="won", owner="dana", status="won"))
    refused: list[Callable[[UnitOfWork], Any]] = [
        lambda work: work.add(Customer(name="Bolt", owner="dana")),
        lambda work: work.change(acme, owner="dana"),
        lambda work: work.change(won, status="open"),
    ]
    for act in refused:
        with (
            pytest.raises(Refused, match="left with dana, who has gone"),
            crm.begin("boss") as work,
        ):
            act(work)
    with crm.begin("boss") as work:
        assert "ewa" == work.change(won, status="open", owner="ewa").owner


def test_a_removed_employee_has_gone_until_there_is_another_record(work: UnitOfWork) -> None:
    """A key that was given anew is somebody who is here."""
    staff(work, "dana")
    work.remove(next(work.find(Employee)))
    with pytest.raises(Refused), work.savepoint():
        work.add(Customer(name="Acme", owner="dana"))
    staff(work, "dana")
    assert "dana" == work.add(Customer(name="Acme", owner="dana")).owner


def test_what_is_restored_can_be_handed_over_still(work: UnitOfWork) -> None:
    """A removed record is nobody's task; when it comes back, it is handed over like the rest."""
    staff(work, "dana")
    acme = work.add(Customer(name="Acme", owner="dana"))
    work.remove(acme)
    work.use(Handover).hand_over("dana", to="ewa", deactivate=True)
    work.restore(Customer.ref(acme.id))
    work.use(Handover).hand_over("dana", to="ewa")
    assert "ewa" == work.get(Customer, acme).owner


# Access

SELLER = Role(
    "desk.seller",
    grants=(Grant("*", write="True"), Grant(Customer, "country == 'PL'", "country == 'PL'")),
    operations=("handover.*",),
)
READER = Role("desk.reader", grants=(Grant("*"),), operations=("handover.*",))


@pytest.fixture
def restricted(crm_factory: Callable[..., CRM], part: Callable[..., Plugin]) -> CRM:
    crm = crm_factory([part("desk", SELLER, READER)])
    with crm.begin("boss") as work:
        staff(work, "dana")
        work.add_all(Customer(name=c, country=c, owner="dana") for c in ("PL", "DE"))
    return crm


def test_only_what_the_actor_may_see_is_counted_and_handed_over(restricted: CRM) -> None:
    """That there is more is said only where it keeps somebody from leaving; not how much."""
    seller = Actor("employee", "eli", roles=("desk.seller",))
    with restricted.begin(seller) as work:
        assert shares(("customer", "owner", None, 1)) == work.use(Handover).held("dana")
        got = work.use(Handover).hand_over("dana", to="ewa")
    assert shares(("customer", "owner", "ewa", 1)) == got
    why = "dana still answers for records that eli may not see;"
    with pytest.raises(Refused, match=why), restricted.begin(seller) as work:
        work.use(Handover).hand_over("dana", to="ewa", deactivate=True)


def test_who_may_not_write_hands_nothing_over(restricted: CRM) -> None:
    """They may look who would get what."""
    reader = Actor("employee", "eli", roles=("desk.reader",))
    with restricted.read(reader) as unit:
        assert 2 == sum(share.count for share in unit.use(Handover).preview("dana", to="ewa"))
    with pytest.raises(NotAllowed), restricted.begin(reader) as work:
        work.use(Handover).hand_over("dana", to="ewa")


# Parts


def test_a_part_can_act_beyond_its_policies(
    crm_factory: Callable[..., CRM], part: Callable[..., Plugin]
) -> None:
    """It is told who went and who got what, and its error undoes the hand-over."""
    told: list[Any] = []

    def handover(work: UnitOfWork, employee: str, shares: Any, leaves: bool) -> None:
        told.append((employee, shares, leaves, work.count(Customer, "owner == 'ewa'")))
        if leaves:
            raise Refused("not yet")

    crm = crm_factory([part("desk", handover=handover)])
    with crm.begin("boss") as work:
        staff(work, "dana")
        work.add(Customer(name="Acme", owner="dana"))
        got = work.use(Handover).hand_over("dana", to="ewa")
    assert [("dana", got, False, 1)] == told
    with pytest.raises(Refused, match="not yet"), crm.begin("boss") as work:
        work.use(Handover).hand_over("dana", to="ewa", deactivate=True)
    with crm.read("boss") as unit:
        assert 1 == unit.count(Employee, "active")


@pytest.mark.parametrize(
    ("only", "why"),
    [("stat == 'new'", "Slip has no field 'stat'"), ("state ==", "the criterion ends too early")],
)
def test_a_policy_that_is_no_criterion_is_refused_at_the_start(
    part: Callable[..., Plugin], only: str, why: str
) -> None:
    """A misspelt one would let employees go with everything still theirs."""

    @entity("desk_slip")
    class Slip(Entity):
        clerk: str | None = employee(default=None, on_handover=reassign(only))
        state: str = "new"

    with pytest.raises(AssemblyError, match=f"on_handover of Slip.clerk: {why}"):
        CRM("sqlite://", [part("desk", Slip)])


def test_every_batch_is_seen_by_the_hooks(
    crm_factory: Callable[..., CRM], part: Callable[..., Plugin]
) -> None:
    """A hand-over is no way round what parts check."""

    def check(batch: Batch[Any]) -> None:
        if batch.entity is Customer and batch.action == "change":
            batch.refuse(0, "customers stay where they are")

    crm = crm_factory([part("desk", check=check)])
    with crm.begin("boss") as work:
        work.add(Customer(name="Acme", owner="dana"))
        with pytest.raises(Refused, match="stay where they are"):
            work.use(Handover).hand_over("dana", to="ewa")
