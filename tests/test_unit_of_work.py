"""The one way in: what a unit of work promises."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
import pytest

from crmkit import (
    CRM,
    Actor,
    Batch,
    Conflict,
    Customer,
    Employee,
    Entity,
    ExternalId,
    Grant,
    Interaction,
    Invalid,
    MovableClock,
    NotAllowed,
    NotEnabled,
    NotFound,
    Opportunity,
    Plugin,
    Refused,
    Role,
    Service,
    Stage,
    Team,
    UnitOfWork,
    entity,
)
from crmkit.testing.databases import Database

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LATER = timedelta(hours=1)


class Undone(Exception):
    """Something went wrong in a block."""


@entity("loyalty_membership")
class Membership(Entity):
    """An entity of a part that some of these CRMs have."""

    programme: str = "club"


CLERK = Role("loyalty.clerk", grants=(Grant(Customer), Grant(Interaction, write="True")))


class Loyalty(Service):
    """The service of that part."""

    def join(self) -> Membership:
        return self.work.add(Membership())


@pytest.fixture
def loyalty(part: Callable[..., Plugin]) -> Plugin:
    return part("loyalty", Membership, Loyalty)


def anna(**fields: Any) -> Customer:
    return Customer(**{"name": "Anna", **fields})


# The unit and its transaction


def test_a_unit_commits_at_the_end_of_the_block(crm: CRM) -> None:
    """And not before."""
    with crm.begin("dana") as work:
        work.add(anna())
    with crm.read("dana") as unit:
        assert 1 == unit.count(Customer)


def test_an_error_rolls_the_unit_back(crm: CRM) -> None:
    """Rows, journal, all of it."""
    with suppress(Undone), crm.begin("dana") as work:
        added = work.add(anna())
        raise Undone
    with crm.read("dana") as unit:
        assert 0 == unit.count(Customer)
        with pytest.raises(NotFound):
            unit.history(added)


def test_a_refused_call_leaves_the_unit_usable(crm: CRM) -> None:
    """What was refused before anything was written needs no undoing."""
    with crm.begin("dana") as work:
        with pytest.raises(Invalid):
            work.add(anna(country="POL"))
        work.add(anna())
    with crm.read("dana") as unit:
        assert 1 == unit.count(Customer)


def test_a_unit_that_failed_while_writing_cannot_commit(crm: CRM) -> None:
    """An error that was swallowed does not leave half of a call behind."""
    unit = crm.begin("dana")
    work = unit.__enter__()
    work.add(Team(name="North"))
    with pytest.raises(Conflict):
        work.add(Team(name="North"))
    with pytest.raises(Refused, match="can only be rolled back; put calls that may fail into"):
        unit.__exit__(None, None, None)
    with crm.read("dana") as unit:
        assert 0 == unit.count(Team)


def test_a_unit_that_failed_while_writing_does_nothing_more(work: UnitOfWork) -> None:
    """The refusal shows the first error as its cause."""
    work.add(Team(name="North"))
    with pytest.raises(Conflict) as first:
        work.add(Team(name="North"))
    for call in (lambda: work.add(anna()), lambda: work.add_all([anna()])):
        with pytest.raises(Refused) as caught:
            call()
        assert first.value is caught.value.__cause__


@pytest.mark.parametrize("call", ["add_all", "change_all", "remove_all"])
def test_a_bulk_call_that_fails_half_way_cannot_be_committed(
    crm_factory: Callable[..., CRM], call: str
) -> None:
    """The first batches were written; the last was refused."""
    crm = crm_factory(settings={"core": {"batch_size": 2}})
    with crm.begin("dana") as work:
        teams = [work.add(Team(name=str(i))) for i in range(3)]
        work.add(Team(name="below", parent=teams[2]))
    given: dict[str, Any] = {
        "add_all": [Team(name="x"), Team(name="y"), Team(name="z" * 300)],
        "change_all": [(teams[0], {"name": "x"}), (teams[1], {}), (teams[2], {"name": 5})],
        "remove_all": teams,
    }
    with pytest.raises(Refused, match="can only be rolled back"), crm.begin("dana") as work:  # noqa: PT012
        with pytest.raises((Invalid, Refused)):
            getattr(work, call)(given[call])
        work.add(anna())
    with crm.read("dana") as unit:
        assert ["0", "1", "2", "below"] == sorted(team.name for team in unit.find(Team))


def test_a_savepoint_undoes_only_what_happened_in_it(crm: CRM) -> None:
    """Calls that may fail go there; what was done before stays."""
    with crm.begin("dana") as work:
        work.add(Team(name="North"))
        with suppress(Conflict), work.savepoint():
            work.add(Team(name="South"))
            work.add(Team(name="North"))
        work.add(Team(name="West"))
    with crm.read("dana") as unit:
        assert ["North", "West"] == sorted(team.name for team in unit.find(Team))


def test_savepoints_nest(crm: CRM) -> None:
    """The inner one fails, the outer one lives; and the other way round."""
    with crm.begin("dana") as work:
        with work.savepoint():
            work.add(Team(name="outer"))
            with suppress(Undone), work.savepoint():
                work.add(Team(name="inner"))
                raise Undone
        with suppress(Undone), work.savepoint():
            with work.savepoint():
                work.add(Team(name="released"))
            raise Undone
    with crm.read("dana") as unit:
        assert ["outer"] == [team.name for team in unit.find(Team)]


def test_what_a_savepoint_undid_cannot_be_referred_to(work: UnitOfWork) -> None:
    """It was seen in this unit, and is no longer there."""
    customer = anna()
    with suppress(Undone), work.savepoint():
        work.add(customer)
        raise Undone
    with pytest.raises(Invalid, match="which does not exist"):
        work.add(Interaction(customer=customer))


def test_signals_of_an_undone_savepoint_are_not_sent(crm: CRM) -> None:
    """Hosts are told what was committed."""
    told: list[Any] = []
    crm.signals.changed.connect(lambda crm, changes: told.extend(changes), weak=False)
    with crm.begin("dana") as work:
        with suppress(Undone), work.savepoint():
            work.add(anna())
            raise Undone
        team = work.add(Team(name="North"))
    assert [("team", "add", (team.id,))] == [(c.entity, c.action, c.ids) for c in told]


def test_a_unit_has_one_moment(crm: CRM, clock: MovableClock) -> None:
    """All that happens in it happens at once."""
    with crm.begin("dana") as work:
        before = work.now()
        clock.move(LATER)
        assert before == work.now() == work.add(anna()).created_at


def test_today_is_the_day_where_the_actor_is(
    crm_factory: Callable[..., CRM], clock: MovableClock
) -> None:
    """Of the employee, else of the organisation."""
    clock.move(to=datetime(2026, 3, 2, 23, 30, tzinfo=UTC))
    crm = crm_factory(settings={"core": {"time_zone": "Europe/Warsaw"}})
    with crm.begin("admin") as work:
        work.add(Employee(key="nick", name="Nick", time_zone="America/New_York"))
        assert 3 == work.today().day
    with crm.read("nick") as unit:
        assert 2 == unit.today().day


def test_a_read_unit_changes_nothing(crm: CRM) -> None:
    """It has no method that would."""
    with crm.read("dana") as unit:
        assert [] == [n for n in ("add", "change", "remove", "upsert") if hasattr(unit, n)]


def test_a_service_works_in_the_unit_it_is_used_in(
    crm_factory: Callable[..., CRM], loyalty: Plugin
) -> None:
    """What it does is undone with the unit."""
    crm = crm_factory([loyalty])
    with suppress(Undone), crm.begin("dana") as work:
        work.use(Loyalty).join()
        raise Undone
    with crm.read("dana") as unit:
        assert 0 == unit.count(Membership)


def test_a_service_that_is_not_enabled_says_what_to_enable(work: UnitOfWork) -> None:
    """By name of the part and of the setting."""
    with pytest.raises(NotEnabled, match=r"add .* to plugins="):
        work.use(Loyalty)


def test_an_entity_is_asked_for_by_class_or_by_name(work: UnitOfWork) -> None:
    """A part reads another's rows by name, importing nothing of it."""
    added = work.add(anna())
    assert [added] == list(work.find("customer")) == list(work.find(Customer))
    with pytest.raises(NotEnabled, match=r"did you mean 'customer'\?"):
        work.find("custmer")


# Links to other systems


def test_upsert_adds_what_is_new_and_links_it(work: UnitOfWork) -> None:
    """The next upsert of that key finds it."""
    added = work.upsert(anna(), system="shop", key="17")
    assert {"17": Customer.ref(added.id)} == work.linked(Customer, "shop", ["17", "18"])
    assert added == work.upsert(anna(), system="shop", key="17")


def test_upsert_changes_what_is_known(work: UnitOfWork) -> None:
    """Fields left at their default do not overwrite what is stored."""
    added = work.upsert(anna(owner="dana"), system="shop", key="17")
    changed = work.upsert(anna(name="Hanna"), system="shop", key="17")
    assert (added.id, "Hanna", "dana", 2) == (
        changed.id, changed.name, changed.owner, changed.version,
    )  # fmt: skip


def test_a_key_is_known_by_system_and_entity(work: UnitOfWork) -> None:
    """Two systems number alike; so do two tables of one system."""
    customer = work.upsert(anna(), system="shop", key="1")
    other = work.upsert(anna(), system="till", key="1")
    deal = work.upsert(Opportunity(customer=customer, name="deal"), system="shop", key="1")
    assert 3 == len({customer.id, other.id, deal.id})


def test_a_key_is_linked_once(work: UnitOfWork) -> None:
    """A second record under one key is a conflict, and nothing of it stays."""
    work.upsert(anna(), system="shop", key="17")
    other = work.add(anna())
    with pytest.raises(Conflict, match="must be unique"), work.savepoint():
        work.link(other, system="shop", key="17")


def test_the_key_of_a_removed_record_is_free(work: UnitOfWork) -> None:
    """The same import brings a new record; the removed one keeps its own history."""
    gone = work.upsert(anna(), system="shop", key="17")
    work.remove(gone)
    assert gone.id != work.upsert(anna(), system="shop", key="17").id


def test_a_restored_record_has_its_keys_again(work: UnitOfWork) -> None:
    """What was removed along with it comes back."""
    added = work.upsert(anna(), system="shop", key="17")
    work.remove(added)
    work.restore(Customer.ref(added.id))
    assert added == work.linked(Customer, "shop", ["17"])["17"]


# Several CRMs


def test_two_crms_share_nothing(
    crm_factory: Callable[..., CRM], part: Callable[..., Plugin], loyalty: Plugin
) -> None:
    """Different parts over different databases in one process, in threads at once."""

    def shout(batch: Any) -> None:
        for index, record in enumerate(batch.after):
            if batch.entity is Customer:
                batch.set(index, name=record.name.upper())

    loud, quiet = crm_factory([part("loud", amend=shout)]), crm_factory([loyalty])

    def fill(crm: CRM) -> set[str]:
        for i in range(20):
            with crm.begin("dana") as work:
                work.add(anna(name=f"Anna {i}"))
        with crm.read("dana") as unit:
            return {customer.name for customer in unit.find(Customer)}

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(fill, [loud, quiet]))
    assert [{f"ANNA {i}" for i in range(20)}, {f"Anna {i}" for i in range(20)}] == found
    assert ("loyalty_membership" in quiet.catalogue.entities) is True
    assert ("loyalty_membership" in loud.catalogue.entities) is False


def test_one_crm_serves_many_threads(crm: CRM) -> None:
    """Each unit has a connection of its own."""

    def add(number: int) -> None:
        with crm.begin(f"employee {number % 3}") as work:
            work.add(anna(name=str(number)))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(40)))
    with crm.read("dana") as unit:
        assert {str(i) for i in range(40)} == {c.name for c in unit.find(Customer)}


# Who acts


def test_an_actor_is_the_key_of_an_employee_unless_told_otherwise(crm: CRM) -> None:
    """Of any type the host uses."""
    with crm.begin(42) as work:
        entry = work.history(work.add(anna()))[0]
    assert Actor("employee", "42") == entry.actor


def test_an_actor_may_act_for_another(crm: CRM) -> None:
    """The journal keeps both."""
    with crm.begin(Actor("integration", "shop", on_behalf_of="anna")) as work:
        entry = work.history(work.add(anna()))[0]
    assert ("integration:shop", "anna") == (str(entry.actor), entry.actor.on_behalf_of)


def test_a_part_acts_beyond_the_rights_of_the_actor(
    database: Database, part: Callable[..., Plugin]
) -> None:
    """A rule of a part holds whoever sets it off, and the journal names both."""

    def reward(work: UnitOfWork, batch: Batch[Any]) -> None:
        if batch.entity is Interaction:
            with work.acting("loyalty"):
                work.add(Membership(programme="callers"))
                assert 1 == work.count(Membership)
            assert 0 == work.count(Membership)

    crm = database.crm([part("loyalty", Membership, CLERK, after_change=reward)])
    with crm.begin("boss") as work:
        anna = work.add(Customer(name="Anna"))
    with crm.begin(Actor("employee", "noa", roles=("loyalty.clerk",))) as work:
        work.add(Interaction(customer=anna, subject="call"))
        with pytest.raises(NotAllowed):
            work.add(Membership())
    with crm.read("boss") as work:
        member = work.first(Membership)
        assert member is not None
        (entry,) = work.history(member)
        assert ("system:loyalty", "noa") == (str(entry.actor), entry.actor.on_behalf_of)
        assert "interaction.add" == entry.cause


def test_only_an_enabled_part_acts(work: UnitOfWork) -> None:
    with pytest.raises(NotEnabled, match="'visits'"), work.acting("visits"):
        raise AssertionError


def test_external_ids_and_stages_are_entities_like_any_other(work: UnitOfWork) -> None:
    """Whatever the core keeps can be listed."""
    work.upsert(anna(), system="shop", key="17")
    assert ["17"] == [x.key for x in work.find(ExternalId)]
    assert work.count(Stage) == len(list(work.find(Stage)))
    assert attrs.has(Stage)
