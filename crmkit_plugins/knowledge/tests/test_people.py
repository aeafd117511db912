"""What people know: notes, lessons, who knows what, and what stays when somebody leaves."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crmkit import (
    Customer,
    Employee,
    Handover,
    Interaction,
    Opportunity,
    Refused,
    UnitOfWork,
)
from crmkit_knowledge import Article, ExitItem, Experience, Knowledge, Note, Script, Version

Publish = Callable[..., Article]

pytestmark = pytest.mark.crm(plugins=["knowledge"])


@pytest.fixture
def experience(work: UnitOfWork) -> Experience:
    for key, skills in (("jan", ("heat pumps", "Polish")), ("ola", ("Polish",)), ("ewa", ())):
        work.add(Employee(key=key, name=key.title(), skills=skills))
    return work.use(Experience)


def test_notes_teach_about_a_customer(work: UnitOfWork, experience: Experience) -> None:
    """In the timeline, and counted."""
    anna = work.add(Customer(name="Anna"))
    experience.note(anna, "Call after five", "works")
    experience.note(anna, "Never mention the delay", "avoid")
    assert {"Call after five", "Never mention the delay"} == {i.title for i in work.timeline(anna)}
    assert 2 == work.traits(anna)["knowledge.notes"]
    (first, _second) = work.find(Note)
    assert ("tester", "tester") == (first.author, first.owner)


def test_deals_that_are_over_teach(work: UnitOfWork, experience: Experience) -> None:
    """Won or lost, and why; one that goes on does not yet."""
    anna = work.add(Customer(name="Anna"))
    deal = work.add(Opportunity(customer=anna, name="Pumps", owner="jan"))
    with pytest.raises(Refused, match="is not over yet"):
        experience.learn(deal, "ask for the budget first")
    lost = work.change(deal, status="lost", reason="price")
    lesson = experience.learn(lost, "ask for the budget first")
    assert ("lesson", "lost", "price") == (lesson.kind, lesson.outcome, lesson.reason)
    assert (("lost", "price", 1),) == work.report("knowledge.lessons").rows


@pytest.mark.crm(plugins=["knowledge"], settings={"knowledge": {"ask_lessons": True}})
def test_who_closes_a_deal_is_asked(work: UnitOfWork) -> None:
    anna = work.add(Customer(name="Anna"))
    deal = work.add(Opportunity(customer=anna, name="Pumps", owner="jan"))
    work.change(deal, status="won")
    (asked,) = work.find(Interaction, "status == 'planned'")
    assert ("jan", "What did this opportunity teach? Pumps") == (asked.owner, asked.subject)


def test_who_knows_is_told_by_what_people_did(
    work: UnitOfWork, experience: Experience, publish: Publish
) -> None:
    """Declared skills, articles, won deals, notes, interactions: each a reason."""
    anna = work.add(Customer(name="Anna"))
    for _turn in range(3):
        work.add(Interaction(customer=anna, channel="visit", subject="Heat pump", owner="ola"))
    work.add(Opportunity(customer=anna, name="heat pumps", owner="ola", status="won"))
    work.add(Note(customer=anna, content="Their heat pump is loud", author="ewa"))
    work.add(Interaction(customer=anna, channel="visit", subject="Boiler", owner="ewa"))
    found = experience.who_knows("Heat PUMPS")
    assert ["jan", "ola", "ewa"] == [one.employee.key for one in found]
    assert (("declared skills", 1),) == found[0].reasons
    assert {"interactions": 3, "opportunities won": 1} == dict(found[1].reasons)
    work.change(work.first(Employee, "key == 'jan'"), active=False)
    assert "jan" not in [one.employee.key for one in experience.who_knows("heat pumps")]


def test_nobody_goes_before_everything_has_a_successor(
    work: UnitOfWork, experience: Experience, knowledge: Knowledge, publish: Publish
) -> None:
    """Notes, articles, drafts, scripts and open questions; afterwards only history names them."""
    anna = work.add(Customer(name="Anna", owner="jan"))
    work.add(Note(customer=anna, content="Call after five", author="jan", owner="jan"))
    article = publish("Kettle", owner="jan")
    draft = knowledge.revise(article, body="New")
    work.change(draft, author="jan")
    work.add(Script(name="x", owner="jan", steps={"start": {"say": "Hi.", "end": "x"}}))
    items = experience.prepare_exit("jan")
    jan = work.first(Employee, "key == 'jan'")
    assert jan is not None
    with pytest.raises(Refused, match="jan still answers for") as refused, work.savepoint():
        work.change(jan, active=False)
    held = {(share.entity, share.count) for share in refused.value.facts["held"]}
    assert {
        ("customer", 1), ("knowledge_note", 1), ("knowledge_article", 1), ("knowledge_revision", 1),
        ("knowledge_script", 1), ("knowledge_exit_item", len(items)),
    } == held  # fmt: skip
    with pytest.raises(Refused, match="jan still answers for"), work.savepoint():
        work.use(Handover).hand_over("jan", deactivate=True)
    work.use(Handover).hand_over("jan", to=["ola"], deactivate=True)
    assert () == work.use(Handover).held("jan")
    owners = {one.owner for cls in (Note, Article, Script, ExitItem) for one in work.find(cls)}
    assert {"ola"} == owners
    assert {"ola"} == {one.author for one in work.find(Version, "state == 'draft'")}
    assert {"jan"} == {one.author for one in work.find(Note)}
    reminded = [one for one in work.find(Interaction, "owner == 'ola'") if one.subject]
    assert ["Read what Jan knew"] == [one.subject for one in reminded]


def test_who_leaves_is_asked_what_they_know(work: UnitOfWork, experience: Experience) -> None:
    """By the settings, by their customers without a note, by skills that are theirs alone."""
    anna, bruno = (work.add(Customer(name=n, owner="jan")) for n in ("Anna", "Bruno"))
    work.add(Note(customer=bruno, content="Fine", author="jan", owner="jan"))
    items = experience.prepare_exit("jan")
    asked = [one.question for one in items]
    assert "What works with Anna, and what is to be avoided?" in asked
    assert "Who else can do this: heat pumps?" in asked
    assert not [one for one in asked if "Bruno" in one or "Polish" in one]
    assert [one.id for one in items] == [one.id for one in experience.prepare_exit("jan")]
    about = next(one for one in items if one.customer)
    answered = experience.answer_exit(about, "Call after five")
    assert answered.note is not None
    note = work.get(Note, answered.note)
    assert ("jan", anna.id) == (note.author, note.customer and note.customer.id)
    with pytest.raises(Refused, match="is answered already"):
        experience.answer_exit(answered, "Again")


def test_a_question_that_does_not_matter_is_dropped(
    work: UnitOfWork, experience: Experience
) -> None:
    """It is no work of the leaver's any more, and is not asked again."""
    items = experience.prepare_exit("jan")
    for item in items:
        assert "dropped" == experience.drop_exit(item).status
    with pytest.raises(Refused, match="is dropped already"):
        experience.answer_exit(items[0], "Never mind")
    assert [one.id for one in items] == [one.id for one in experience.prepare_exit("jan")]


@pytest.mark.crm(plugins=["knowledge"], settings={"knowledge": {"exit_checklist": "required"}})
def test_a_checklist_may_be_required(work: UnitOfWork, experience: Experience) -> None:
    with pytest.raises(Refused, match="jan was not asked yet what they know"), work.savepoint():
        work.use(Handover).hand_over("jan", to=["ola"], deactivate=True)
    experience.prepare_exit("jan")
    work.use(Handover).hand_over("jan", to=["ola"], deactivate=True)
    assert 0 == work.count(Employee, "key == 'jan' and active")
