"""Points, grades, and what is learned from leads that were won and lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from math import log
from random import Random
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from crmkit import CRM, AssemblyError, Invalid, MovableClock, Plugin, UnitOfWork, hookimpl
from crmkit_leads import Frequency, Lead, Leads, Model, PointsRule, Score

pytestmark = pytest.mark.crm(plugins=["leads"])


@pytest.fixture
def leads(work: UnitOfWork) -> Leads:
    return work.use(Leads)


def score_of(work: UnitOfWork, lead: Lead) -> Score:
    return work.get(Lead, lead.id, ext=[Score]).ext[Score]


def won(work: UnitOfWork, count: int, **fields: Any) -> None:
    ended = {"status": "converted", "converted_at": work.now(), "owner": "ewa"}
    work.add_all(Lead(name="Won", **ended, **fields) for _ in range(count))


def lost(work: UnitOfWork, count: int, **fields: Any) -> None:
    work.add_all(Lead(name="Lost", status="unqualified", **fields) for _ in range(count))


# Points


def test_points_are_those_of_the_rules_that_fit(work: UnitOfWork, leads: Leads) -> None:
    """They sum up, some take off, and make a grade."""
    leads.set_points("country", "country in ('PL', 'DE')", 30)
    leads.set_points("fair", "source == 'fair'", 25)
    leads.set_points("student", "contains(title, 'student')", -40)
    for fields, points, grade in (
        ({"country": "PL", "source": "fair"}, 55, "B"),
        ({"country": "PL", "title": "PhD student"}, -10, "D"),
        ({"source": "fair"}, 25, "C"),
        ({}, 0, "D"),
    ):
        score = score_of(work, leads.capture(name="Anna", **fields))
        assert (points, grade, None) == (score.points, score.grade, score.log_odds)


def test_a_lead_that_changes_is_scored_anew(work: UnitOfWork, leads: Leads) -> None:
    """At once; the lead itself is not a version further because of it."""
    leads.set_points("fair", "source == 'fair'", 80)
    lead = leads.capture(name="Anna")
    changed = work.change(lead, source="fair")
    assert lead.version + 1 == changed.version == work.get(Lead, lead.id).version
    assert "A" == score_of(work, lead).grade


def test_a_new_rule_counts_with_the_next_scoring(crm: CRM, clock: MovableClock) -> None:
    """By the job, every hour, for all open leads; those that ended keep theirs."""
    with crm.begin("boss") as work:
        leads = work.use(Leads)
        lead, ended = leads.capture(name="Anna"), leads.capture(name="Jan")
        leads.move(ended, "unqualified")
        leads.set_points("all", "True", 60)
    crm.run_due()
    clock.move(timedelta(hours=1))
    assert {"done"} == {outcome.state for outcome in crm.run_due()}
    with crm.read("boss") as work:
        found = [work.get(Lead, one.id, ext=[Score]).ext.get(Score) for one in (lead, ended)]
        assert [60, None] == [score and score.points for score in found]


def test_leads_are_listed_by_their_points(work: UnitOfWork, leads: Leads) -> None:
    """The best first; criteria know the grade."""
    leads.set_points("fair", "source == 'fair'", 80)
    leads.set_points("web", "source == 'web'", 40)
    for source in ("letter", "fair", "web"):
        leads.capture(name=source, source=source)
    page = work.find(Lead, order="-leads.points", limit=10)
    assert ["fair", "web", "letter"] == [lead.name for lead in page]
    assert ["fair"] == [lead.name for lead in work.find(Lead, "leads_score.grade == 'A'")]


def test_a_rule_of_points_that_cannot_be_asked_is_refused(work: UnitOfWork, leads: Leads) -> None:
    """When it is written."""
    with pytest.raises(Invalid, match="did you mean 'source'"):
        leads.set_points("fair", "sauce == 'fair'", 5)
    with pytest.raises(Invalid, match="points"):
        leads.set_points("fair", "source == 'fair'", 10**9)
    assert 0 == work.count(PointsRule)


@pytest.mark.parametrize(
    "wrong", [{"grade_from": (25, 50)}, {"features": ("source", "note")}, {"grade_from": (5, 5)}]
)
def test_settings_that_mean_nothing_keep_it_from_starting(wrong: Any) -> None:
    """With the rule that they break."""
    with pytest.raises(AssemblyError, match=r"grade_from|features"):
        CRM("sqlite://", plugins=["leads"], settings={"leads": wrong})


# What is learned


def test_nothing_is_told_before_there_are_both_sorts(work: UnitOfWork, leads: Leads) -> None:
    """A model of winners alone would call everybody one."""
    won(work, 3, source="fair")
    leads.learn()
    explanation = leads.explain(leads.capture(name="Anna", source="fair"))
    assert (None, None, {}) == (
        explanation.log_odds, explanation.probability, explanation.factors,
    )  # fmt: skip


@pytest.mark.crm(plugins=["leads"], settings={"leads": {"features": ["source"]}})
def test_the_factors_are_those_of_the_formula(work: UnitOfWork, leads: Leads) -> None:
    """Laplace: one more of each value; the prior is the ratio of won to lost."""
    won(work, 3, source="fair")
    won(work, 1, source="web")
    lost(work, 7, source="web")
    lost(work, 1, source="fair")
    assert 12 == leads.learn()
    explanation = leads.explain(leads.capture(name="Anna", source="fair"))
    fair, prior = log(4 / 6) - log(2 / 10), log(4 / 8)
    assert {"source: fair": fair, "before anything is known": prior} == {
        words: pytest.approx(float(weight), abs=1e-6)
        for words, weight in explanation.factors.items()
    }
    assert "source: fair" == next(iter(explanation.factors))
    assert sum(explanation.factors.values()) == explanation.log_odds
    assert explanation.probability == pytest.approx(Decimal("0.625"), abs=Decimal("0.0001"))


def test_each_lead_teaches_once(work: UnitOfWork, leads: Leads) -> None:
    """However often it is learned; duplicates teach nothing."""
    won(work, 2, source="fair")
    lost(work, 2, source="web")
    original = work.first(Lead)
    lost(work, 1, source="web", duplicate_of=original)
    assert [4, 0] == [leads.learn(), leads.learn()]
    (model,) = work.find(Model)
    assert (2, 2) == (model.won, model.lost)


def test_what_turned_out_otherwise_is_unlearned(work: UnitOfWork, leads: Leads) -> None:
    """A lead that is recycled, and in the end converted; a conversion that is undone."""
    lead = leads.capture(name="Anna", source="fair", owner="ewa")
    leads.move(lead, "unqualified")
    leads.learn()
    counts = [(0, 1)]
    leads.move(lead.id, "recycled")
    for _ in ("recycled", "converted", "undone"):
        leads.learn()
        (model,) = work.find(Model)
        (row,) = work.find(Frequency, "feature == 'source'")
        assert (model.won, model.lost) == (row.won, row.lost)
        counts.append((row.won, row.lost))
        if counts[-1] == (0, 0) and len(counts) == 2:
            conversion = leads.convert(lead.id)
        elif counts[-1] == (1, 0):
            leads.undo_conversion(conversion)
    assert [(0, 1), (0, 0), (1, 0), (0, 0)] == counts


def test_other_features_are_learned_anew(crm_factory: Any, tmp_path: Any) -> None:
    """From all leads, also those that were learned before."""
    crm = crm_factory(plugins=["leads"])
    url = crm.engine.url.render_as_string(hide_password=False)
    with crm.begin("boss") as work:
        won(work, 2, source="fair", country="PL")
        lost(work, 3, source="web")
        work.use(Leads).learn()
    other = CRM(url, plugins=["leads"], settings={"leads": {"features": ["country"]}})
    with other.begin("boss") as work:
        leads = work.use(Leads)
        assert None is leads.explain(leads.capture(name="A", country="PL")).log_odds
        assert 5 == leads.learn()
        assert {"country"} == {row.feature for row in work.find(Frequency)}
        assert leads.explain(leads.capture(name="B", country="PL")).factors["country: PL"] > 0
    other.close()


def test_learned_little_by_little_or_at_once_is_the_same(work: UnitOfWork, leads: Leads) -> None:
    """The frequencies are those of a count over all leads, after every portion."""
    random, ended = Random(7), list[tuple[bool, str | None]]()
    for portion in (1, 7, 0, 12, 3):
        for _ in range(portion):
            ended.append((random.random() < 0.4, random.choice(["PL", "DE", None])))
            (won if ended[-1][0] else lost)(work, 1, country=ended[-1][1])
        assert portion == leads.learn()
        for row in work.find(Frequency, "feature == 'country'"):
            same = [is_won for is_won, country in ended if (country or "-") == row.value]
            assert (same.count(True), same.count(False)) == (row.won, row.lost)


def oracle(work: UnitOfWork, leads: Sequence[Lead]) -> Mapping[UUID, Mapping[str, Decimal]]:
    return {lead.id: {"the stars": Decimal("1.5"), "a hunch": Decimal("-2")} for lead in leads}


def nothing() -> list[object]:
    return []


ORACLE = Plugin(
    "oracle",
    hooks=SimpleNamespace(
        nothing=hookimpl(nothing, specname="crmkit_contribute"),
        oracle=hookimpl(oracle, specname="leads_model", optionalhook=True),
    ),
)


@pytest.mark.crm(plugins=["leads", ORACLE])
def test_another_part_replaces_the_model(work: UnitOfWork, leads: Leads) -> None:
    """Its factors are shown, summed up and stored like those of this part."""
    score = score_of(work, leads.capture(name="Anna"))
    assert (Decimal("-0.5"), {"a hunch": "-2", "the stars": "1.5"}) == (
        score.log_odds, dict(score.factors),
    )  # fmt: skip
    assert Decimal("0.3775") == score.probability
