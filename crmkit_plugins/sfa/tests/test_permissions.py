"""Who sees what, and who may do what: every operation and report of deals, for each role."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from crmkit import (
    CRM,
    Actor,
    Customer,
    Employee,
    Money,
    MovableClock,
    NotAllowed,
    NotFound,
    Opportunity,
    Refused,
    Stage,
    Team,
    UnitOfWork,
)
from crmkit_sfa import (
    Competition,
    Competitor,
    Deal,
    Deals,
    Encounter,
    EventRule,
    Field,
    Forecasts,
    Share,
    StageRule,
    Suggestion,
    Transition,
    Wish,
)

pytestmark = pytest.mark.crm(plugins=["sfa"])

ROLES = {
    "ewa": ("sfa.representative",),
    "boss": ("sfa.manager",),
    "dora": ("sfa.director",),
    "out": ("read_only",),
    "none": ("nothing",),
}


def actor(key: str) -> Actor:
    return Actor("employee", key, roles=ROLES[key])


@pytest.fixture
def shop(crm: CRM, clock: MovableClock) -> CRM:
    """Ewa and Jan are in the team of Boss, Ola is in another; each has an open, rotting deal."""
    with crm.begin("admin") as work:
        north = work.add(Team(name="North", leader="boss"))
        south = work.add(Team(name="South"))
        for key, team in (("ewa", north), ("jan", north), ("ola", south)):
            work.add(Employee(key=key, name=key, team=team))
        quote = work.first(Stage, "name == 'quote'")
        rival = work.add(Competitor(name="Rival"))
        assert quote is not None
        work.add(StageRule(id=quote.id, max_days=1))
        work.add(EventRule(name="Call", kind="other", title="Call"))
        for key in ("ewa", "jan", "ola"):
            customer = work.add(Customer(name=f"of {key}", owner=key))
            deal = work.add(
                Opportunity(
                    customer=customer, name=f"of {key}", owner=key, stage=quote,
                    amount=Money(100, "EUR"), expected_close=work.today() + timedelta(days=5),
                )
            )  # fmt: skip
            work.add(Encounter(opportunity=deal, competitor=rival))
            work.add(Wish(customer=customer, topic=f"of {key}", region="North", owner=key))
            work.use(Field).report_event(customer, "other", note=f"of {key}")
        work.use(Forecasts).take_snapshot()
    clock.move(timedelta(days=2))
    with crm.begin("admin") as work:
        work.use(Forecasts).take_snapshot()
    return crm


# How many of the three deals each sees in each report; None where the report is not theirs.
SEEN: dict[str, Callable[[Any], int]] = {
    "sfa.pipeline": lambda rows: sum(row[2] for row in rows),
    "sfa.rotting": len,
    "sfa.funnel": lambda rows: sum(row[2] for row in rows),
    "sfa.forecast": lambda rows: sum(int(row[4].amount) // 100 for row in rows),
    "sfa.forecast_by_team": lambda rows: sum(int(r[5].amount) // 100 for r in rows if not r[0]),
    "sfa.forecast_by_territory": lambda rows: sum(
        int(row[4].amount) // 100 for row in rows if not row[0]
    ),
    "sfa.waterfall": lambda rows: sum(int(r[2].amount) // 100 for r in rows if r[1] == "ending"),
    "sfa.competitors": lambda rows: sum(row[1] for row in rows),
    "sfa.where_met": lambda rows: sum(row[2] for row in rows),
    "sfa.win_loss": lambda rows: sum(row[2] for row in rows),
    "sfa.cycle": lambda rows: sum(row[1] for row in rows),
    "sfa.recurring": lambda rows: sum(row[1] for row in rows),
    "sfa.accuracy": lambda rows: int(rows[-1][3].amount) // 100 if rows else 0,
}
OF_TEAMS = (
    "sfa.quotas", "sfa.activity", "sfa.coverage", "sfa.outcomes", "sfa.leaderboard",
    "sfa.outlook", "sfa.outlook_errors",
)  # fmt: skip
CLOSED = ("sfa.win_loss", "sfa.cycle", "sfa.recurring", "sfa.accuracy")


@pytest.mark.parametrize(
    ("who", "deals"), [("ewa", 1), ("boss", 2), ("dora", 3), ("out", 3), ("none", None)]
)
def test_everybody_sees_their_deals_in_every_report(shop: CRM, who: str, deals: int | None) -> None:
    """A representative their own, a manager those of the team, a director all, an outsider none."""
    with shop.read(actor(who)) as work:
        for name, seen in SEEN.items():
            if deals is None:
                with pytest.raises(NotAllowed, match=f"may not see the report {name}"):
                    work.report(name)
            elif name not in CLOSED:
                assert (name, deals) == (name, seen(work.report(name).rows))

    with shop.begin("admin") as work:
        for deal in list(work.find(Opportunity)):
            monthly = {"every": "month", "recurring": Money(10, "EUR")}
            work.add(Deal(id=deal.id, **monthly))
            work.use(Deals).move(deal, "won")
    with shop.read(actor(who)) as work:
        for name in CLOSED if deals is not None else ():
            assert (name, deals) == (name, SEEN[name](work.report(name).rows))


def test_every_report_is_in_the_table(shop: CRM) -> None:
    """What is added must be tried, too: here, or with the reports of a team."""
    own = {name for name in shop.reports if name.startswith("sfa.")}
    assert own == {*SEEN, "sfa.wishes", *OF_TEAMS}


Act = Callable[[UnitOfWork], object]


def first(work: UnitOfWork, cls: Any, who: str) -> Any:
    """The record of one of the three, of whoever it is, as its id."""
    table = work.table(cls)
    owner = table.c.assignee if cls is Suggestion else table.c.owner
    return work.connection.execute(table.select().where(owner == who)).first()[0]  # type: ignore[index]


def act(name: str, whose: str) -> Act:
    """An operation on what is somebody's."""
    acts: dict[str, Act] = {
        "sfa.move": lambda w: w.use(Deals).move(first(w, Opportunity, whose), "won"),
        "sfa.split": lambda w: w.use(Deals).split(
            first(w, Opportunity, whose), [Share("jan", Decimal(100))]
        ),
        "sfa.learn_probabilities": lambda w: w.use(Deals).learn_probabilities(),
        "sfa.forecast": lambda w: w.use(Forecasts).forecast(),
        "sfa.judge": lambda w: w.use(Forecasts).judge(whose, Money(1, "EUR")),
        "sfa.take_snapshot": lambda w: w.use(Forecasts).take_snapshot(),
        "sfa.report_event": lambda w: w.use(Field).report_event(
            first(w, Customer, whose), "budget_date"
        ),
        "sfa.accept": lambda w: w.use(Field).accept(first(w, Suggestion, whose)),
        "sfa.dismiss": lambda w: w.use(Field).dismiss(first(w, Suggestion, whose), "no"),
        "sfa.battle_card": lambda w: w.use(Competition).battle_card(
            w.connection.execute(w.table(Competitor).select()).first()[0]  # type: ignore[index]
        ),
    }
    return acts[name]


EWA, JAN, OLA = "ewa", "jan", "ola"
# Whose deals, suggestions and sales each may work on by an operation.
MAY: dict[str, dict[str, tuple[str, ...]]] = {
    "sfa.move": {"ewa": (EWA,), "boss": (EWA, JAN), "dora": (EWA, JAN, OLA)},
    "sfa.split": {"ewa": (EWA,), "boss": (EWA, JAN), "dora": (EWA, JAN, OLA)},
    "sfa.learn_probabilities": {"dora": (EWA, JAN, OLA)},
    "sfa.forecast": dict.fromkeys(("ewa", "boss", "dora"), (EWA, JAN, OLA)),
    "sfa.judge": {"ewa": (EWA,), "boss": (EWA, JAN)},
    "sfa.take_snapshot": {"dora": (EWA, JAN, OLA)},
    "sfa.report_event": dict.fromkeys(("ewa", "boss", "dora"), (EWA, JAN, OLA)),
    "sfa.accept": {"ewa": (EWA,), "boss": (EWA, JAN), "dora": (EWA, JAN, OLA)},
    "sfa.dismiss": {"ewa": (EWA,), "boss": (EWA, JAN), "dora": (EWA, JAN, OLA)},
    "sfa.battle_card": dict.fromkeys(("ewa", "boss", "dora"), (EWA, JAN, OLA)),
}


@pytest.mark.parametrize("who", list(ROLES))
def test_everybody_may_do_what_the_table_says(shop: CRM, who: str) -> None:
    """Every operation, on what is Ewa's, Jan's and Ola's; what is refused changes nothing."""
    for name, allowed in MAY.items():
        for whose in (EWA, JAN, OLA):
            with shop.begin(actor(who)) as work:
                did = attempt(work, act(name, whose))
            assert (who, name, whose, whose in allowed.get(who, ())) == (who, name, whose, did)


def attempt(work: UnitOfWork, do: Act) -> bool:
    """Whether it may be done; it is undone."""
    try:
        with work.savepoint():
            do(work)
            raise Undone
    except Undone:
        return True
    except (NotAllowed, NotFound):
        return False


class Undone(Exception):
    """Undoes what was tried."""


def test_the_rules_of_the_pipeline_are_the_directors(shop: CRM) -> None:
    """Neither a representative nor a manager changes how all others sell."""
    for who, allowed in (("ewa", False), ("boss", False), ("dora", True), ("none", False)):
        with shop.begin(actor(who)) as work:
            one, other = (stage_id(work, name) for name in ("quote", "won"))
            move = Transition(from_stage=Stage.ref(one), to_stage=Stage.ref(other))
            assert (who, allowed) == (who, attempt(work, lambda w, m=move: w.add(m)))  # type: ignore[misc]


def stage_id(work: UnitOfWork, name: str) -> Any:
    table = work.table(Stage)
    return work.connection.execute(table.select().where(table.c.name == name)).first()[0]  # type: ignore[index]


def test_a_deal_of_others_does_not_exist(shop: CRM) -> None:
    """Not for get, nor for what hangs on it."""
    with shop.begin(actor("ewa")) as work:
        his = first(work, Opportunity, "jan")
        with pytest.raises(NotFound):
            work.get(Opportunity, his)
        assert 1 == work.count("sfa_stay") == work.count("sfa_encounter")
        with pytest.raises((NotFound, NotAllowed, Refused)), work.savepoint():
            work.use(Deals).split(his, [])


def test_what_a_deal_is_extended_by_goes_with_the_deal(shop: CRM) -> None:
    """A representative sets the category of their own deals, and sees that of no other."""
    with shop.begin(actor("dora")) as work:
        work.add(Deal(id=first(work, Opportunity, "jan"), category="commit"))
    with shop.begin(actor("ewa")) as work:
        own = work.add(Deal(id=first(work, Opportunity, "ewa"), category="best_case"))
        assert [own] == list(work.find(Deal))
        (row,) = work.report("sfa.forecast")
    assert Money(100, "EUR") == row[4]
