"""Where deals may go, what a stage asks, whose pipeline it is, and what is kept of the way."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crmkit import (
    Customer,
    Employee,
    Invalid,
    MovableClock,
    NotFound,
    Opportunity,
    Pipeline,
    Refused,
    Stage,
    Team,
    UnitOfWork,
)
from crmkit_sfa import Deals, PipelineRule, Reason, StageRule, Stay, Transition

pytestmark = pytest.mark.crm(plugins=["sfa"])


@pytest.fixture
def stages(work: UnitOfWork) -> dict[str, Stage]:
    return {stage.name: stage for stage in work.find(Stage)}


@pytest.fixture
def deal(work: UnitOfWork) -> Opportunity:
    acme = work.add(Customer(name="Acme", kind="organisation"))
    return work.add(Opportunity(customer=acme, name="Chairs", owner="ewa"))


def test_without_transitions_every_move_is_legal(work: UnitOfWork, deal: Opportunity) -> None:
    """As in the core alone."""
    assert "open" == work.use(Deals).move(deal, "negotiation").status


def test_with_transitions_no_other_move_is(
    work: UnitOfWork, deal: Opportunity, stages: dict[str, Stage]
) -> None:
    """The refusal names where the deal can go, whoever moves it and however."""
    work.add_all(
        Transition(from_stage=stages[one], to_stage=stages[other])
        for one, other in [("enquiry", "needs"), ("enquiry", "lost"), ("needs", "quote")]
    )
    with pytest.raises(Refused, match=r"from enquiry a deal cannot go to quote; .* needs or lost"):
        work.use(Deals).move(deal, "quote")


def test_a_refused_move_leaves_the_deal_where_it_was(
    work: UnitOfWork, deal: Opportunity, stages: dict[str, Stage]
) -> None:
    """And no stay is begun or ended."""
    work.add(Transition(from_stage=stages["needs"], to_stage=stages["quote"]))
    with pytest.raises(Refused, match="it can go to nowhere"), work.savepoint():
        work.change(deal, status="won")
    assert deal == work.get(Opportunity, deal)
    assert [None] == [stay.left_at for stay in work.find(Stay)]


def test_a_transition_stays_in_its_pipeline(work: UnitOfWork, stages: dict[str, Stage]) -> None:
    """From one to another a deal goes by its pipeline."""
    other = work.add(Pipeline(name="renewals"))
    start = work.add(Stage(pipeline=other, name="start"))
    with pytest.raises(Refused, match="leads into another pipeline"):
        work.add(Transition(from_stage=stages["won"], to_stage=start))


def test_a_stage_asks_for_fields(
    work: UnitOfWork, deal: Opportunity, stages: dict[str, Stage]
) -> None:
    """All that are missing are named at once; filled in, the deal passes."""
    work.add(StageRule(id=stages["quote"].id, required=("amount", "expected_close")))
    with pytest.raises(Refused, match="at the stage quote it needs amount and expected_close"):
        work.use(Deals).move(deal, "quote")


def test_what_a_stage_asks_for_is_not_emptied_there(
    work: UnitOfWork, deal: Opportunity, stages: dict[str, Stage]
) -> None:
    """The rule holds while the deal stands there, not only at the door."""
    work.add(StageRule(id=stages["needs"].id, required=("next_step",)))
    deal = work.change(deal, stage=stages["needs"], next_step="call them")
    with pytest.raises(Refused, match="it needs next_step"):
        work.change(deal, next_step=None)


def test_a_stage_asks_only_for_fields_there_are(work: UnitOfWork, stages: dict[str, Stage]) -> None:
    """A slip of the pen would lock every deal out."""
    with pytest.raises(Refused, match="no field 'amuont'"):
        work.add(StageRule(id=stages["quote"].id, required=("amuont",)))


def test_an_end_has_one_of_the_reasons(work: UnitOfWork, deal: Opportunity) -> None:
    """Where there are any for it; won deals go on without one here."""
    work.add_all(Reason(outcome="lost", name=name) for name in ("price", "timing"))
    with pytest.raises(Refused, match="lost for no reason; give one of: price, timing"):
        work.use(Deals).move(deal, "lost")


def test_the_reasons_of_one_outcome_are_not_those_of_another(
    work: UnitOfWork, deal: Opportunity
) -> None:
    """It is won freely, and lost for a reason that is known."""
    work.add(Reason(outcome="lost", name="price"))
    lost = work.use(Deals).move(deal, "lost", reason="price")
    assert ("lost", "price") == (lost.status, lost.reason)
    assert "won" == work.change(lost, status="won").status


def test_a_stage_that_is_not_there(work: UnitOfWork, deal: Opportunity) -> None:
    """It is named."""
    with pytest.raises(NotFound, match="no stage 'signed'"):
        work.use(Deals).move(deal, "signed")


def test_the_pipeline_of_a_team_takes_the_deals_of_the_teams_below(work: UnitOfWork) -> None:
    """The nearest team above that has one decides; others are in the core's."""
    north = work.add(Team(name="North"))
    below = work.add(Team(name="North, small", parent=north))
    work.add(Employee(key="ewa", name="Ewa", team=below))
    line = work.add(Pipeline(name="north"))
    work.add(Stage(pipeline=line, name="first", probability=33))
    work.add(PipelineRule(id=line.id, team=north))
    acme = work.add(Customer(name="Acme"))
    hers, his = (work.add(Opportunity(customer=acme, name="x", owner=k)) for k in ("ewa", "jan"))
    assert (line, 33) == (hers.pipeline, hers.probability)
    assert his.pipeline is not None
    assert "sales" == work.get(Pipeline, his.pipeline).name


def test_every_stay_at_a_stage_is_kept(
    work: UnitOfWork, deal: Opportunity, clock: MovableClock
) -> None:
    """When the deal came and when it went; the last stay goes on."""
    start = work.now()
    work.use(Deals).move(deal, "quote")
    stays = sorted(work.find(Stay), key=lambda stay: stay.id)
    names = [work.get(Stage, stay.stage).name for stay in stays if stay.stage]
    assert ["enquiry", "quote"] == names
    assert [(start, start), (start, None)] == [(s.entered_at, s.left_at) for s in stays]
    assert "enquiry" in [item.title for item in work.timeline(deal)]


def test_teams_in_a_circle_are_refused(work: UnitOfWork) -> None:
    """Whatever lies between; the error names them, and nothing is changed."""
    north = work.add(Team(name="North"))
    middle = work.add(Team(name="Middle", parent=north))
    south = work.add(Team(name="South", parent=middle))
    with pytest.raises(Refused, match=r"circle: .*North.* in .*South"), work.savepoint():
        work.change(north, parent=south)
    assert work.get(Team, north).parent is None


def test_a_team_is_not_in_itself(work: UnitOfWork) -> None:
    """The smallest circle."""
    north = work.add(Team(name="North"))
    with pytest.raises((Refused, Invalid), match="circle"):
        work.change(north, parent=north)


@pytest.mark.parametrize(
    ("won", "lost", "learned"), [(0, 0, 50), (10, 0, 75), (0, 10, 25), (30, 10, 70)]
)
def test_probabilities_are_learned_from_those_that_passed(
    work: UnitOfWork, stages: dict[str, Stage], won: int, lost: int, learned: int
) -> None:
    """The m-estimate with m = 10 and 50 percent set; other stages stay as they are."""
    acme = work.add(Customer(name="Acme"))
    work.add(StageRule(id=stages["quote"].id, learned=True))
    work.add_all(
        Opportunity(customer=acme, name="x", stage=stages["quote"]) for _ in range(won + lost + 1)
    )
    passed = list(work.find(Opportunity))
    work.change_all(passed[:won], status="won")
    work.change_all(passed[won : won + lost], status="lost")
    work.use(Deals).learn_probabilities()
    assert (learned, 75) == (
        work.get(Stage, stages["quote"]).probability,
        work.get(Stage, stages["negotiation"]).probability,
    )
    assert learned == work.get(Opportunity, passed[-1]).probability


def test_learning_twice_learns_nothing_new(work: UnitOfWork, stages: dict[str, Stage]) -> None:
    """What was assumed before the first time goes on counting as that."""
    acme = work.add(Customer(name="Acme"))
    work.add(StageRule(id=stages["quote"].id, learned=True))
    deal = work.add(Opportunity(customer=acme, name="x", stage=stages["quote"]))
    work.change(deal, status="won")
    deals = work.use(Deals)
    (once,), (twice,) = deals.learn_probabilities(), deals.learn_probabilities()
    assert once.probability == twice.probability == 55


def test_a_deal_from_before_the_part_has_its_stay_too(
    work: UnitOfWork, deal: Opportunity, clock: MovableClock
) -> None:
    """It is made up from the deal when it moves."""
    work.remove_all(list(work.find(Stay)))
    work.use(Deals).move(deal, "quote")
    assert {deal.stage, work.get(Opportunity, deal).stage} == {s.stage for s in work.find(Stay)}
    assert timedelta(0) <= work.now() - min(stay.entered_at for stay in work.find(Stay))
