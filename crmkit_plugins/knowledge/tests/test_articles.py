"""Articles: written, reviewed, published, revised, translated, outdated."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from crmkit import CRM, Customer, Interaction, MovableClock, Refused, UnitOfWork
from crmkit_knowledge import Article, Category, Knowledge, Version

Publish = Callable[..., Article]

pytestmark = pytest.mark.crm(plugins=["knowledge"])


def agree(work: UnitOfWork, article: Article) -> Article:
    """Somebody else agrees to it."""
    with work.acting("knowledge"):
        return work.use(Knowledge).publish(article)


def published(work: UnitOfWork, title: str, body: str = "") -> Article:
    knowledge = work.use(Knowledge)
    article = knowledge.write(title, body)
    knowledge.submit(article)
    return agree(work, article)


def test_what_was_reviewed_is_published(work: UnitOfWork, knowledge: Knowledge) -> None:
    """Nobody finds it before; its day of review is a year off."""
    article = knowledge.write("Kettle", "Bring it back.")
    assert ("draft", "en", "tester") == (article.state, article.language, article.owner)
    assert 0 == len(knowledge.search("kettle"))
    knowledge.submit(article)
    shown = agree(work, article)
    assert ("published", 1) == (shown.state, shown.number)
    assert work.today() + timedelta(days=365) == shown.review_on
    assert [shown.id] == [one.id for one in knowledge.search("kettle").articles]


def test_nobody_agrees_to_what_they_wrote(work: UnitOfWork, knowledge: Knowledge) -> None:
    """Four eyes, unless the setting says otherwise."""
    article = knowledge.write("Kettle")
    knowledge.submit(article)
    with work.savepoint(), pytest.raises(Refused, match="who wrote it cannot agree to it"):
        knowledge.publish(article)
    assert "review" == work.get(Article, article).state


@pytest.mark.crm(plugins=["knowledge"], settings={"knowledge": {"four_eyes": False}})
def test_two_eyes_may_do(knowledge: Knowledge) -> None:
    """Where there is but one who writes."""
    article = knowledge.write("Kettle")
    knowledge.submit(article)
    assert "published" == knowledge.publish(article).state


def test_nothing_is_published_without_a_review(work: UnitOfWork, knowledge: Knowledge) -> None:
    """By the operation, by a change, by a new record: nothing is changed."""
    article = knowledge.write("Kettle")
    with pytest.raises(Refused, match=r"it was not reviewed; call knowledge\.submit first"):
        knowledge.publish(article)
    for change in ({"state": "published"}, {"state": "review", "number": 1}):
        if change["state"] == "review":
            work.change(article, state="review")
            change = {"state": "published", "number": 1}
        with pytest.raises(Refused):
            work.change(Article.ref(article.id), **change)
    with pytest.raises(Refused, match="an article that is draft cannot become published"):
        work.add(Article(title="Toaster", state="published"))
    version = work.first(Version, f"article == '{article.id}'")
    assert version is not None
    with pytest.raises(Refused, match="it was not reviewed"):
        work.change(version, state="published", reviewer="jan")
    assert 0 == work.count(Article, "state == 'published'")


def test_readers_see_what_is_published_until_the_next(
    work: UnitOfWork, knowledge: Knowledge
) -> None:
    """A revision is a draft beside it; what was said before is kept, and compared."""
    article = published(work, "Kettle", "Bring it back.\nWith a receipt.")
    knowledge.revise(article, body="Bring it back.\nNo receipt is needed.", note="new law")
    assert "With a receipt." in work.get(Article, article).body
    assert 0 == len(knowledge.search("needed"))
    knowledge.submit(article)
    shown = agree(work, article)
    assert 2 == shown.number
    assert ("all", "any") == tuple(knowledge.search(q).how for q in ("needed", "with a receipt"))
    new, old = knowledge.versions(article)
    assert ("published", "superseded") == (new.state, old.state)
    assert "-With a receipt.\n+No receipt is needed." in knowledge.compare(old, new)
    with pytest.raises(Refused, match="what was published is not changed"):
        work.change(old, body="Never said.")
    with pytest.raises(Refused, match=r"call knowledge\.revise"):
        work.change(shown, body="Never reviewed.")


def test_what_is_sent_back_is_a_draft(work: UnitOfWork, knowledge: Knowledge) -> None:
    """With the reason; it is revised and submitted again."""
    article = knowledge.write("Kettle", "Bring it.")
    knowledge.submit(article)
    with pytest.raises(Refused, match="is being reviewed"):
        knowledge.revise(article, body="No.")
    sent = knowledge.send_back(article, "where to?")
    assert ("draft", "where to?") == (sent.state, sent.note)
    knowledge.revise(article, body="Bring it to any shop.")
    assert "Bring it to any shop." == work.get(Article, article).body
    with pytest.raises(Refused, match="it was not reviewed"):
        knowledge.publish(article)


def test_what_is_outdated_is_found_no_more(work: UnitOfWork, knowledge: Knowledge) -> None:
    """And comes back by a revision."""
    article = published(work, "Kettle")
    knowledge.outdate(article)
    assert 0 == len(knowledge.search("kettle"))
    knowledge.revise(article, title="Kettles")
    knowledge.submit(article)
    assert ("published", 2) == (agree(work, article).state, work.get(Article, article).number)
    assert 1 == len(knowledge.search("kettles"))


def test_translations_know_what_they_are_behind(work: UnitOfWork, knowledge: Knowledge) -> None:
    """Of one another: a translation of a translation is one of the original."""
    article = published(work, "Kettle")
    polish = knowledge.translate(article, "pl", "Czajnik")
    hebrew = knowledge.translate(polish, "he", "קומקום")
    assert [article.id, hebrew.id, polish.id] == [o.id for o in knowledge.translations(hebrew)]
    with pytest.raises(Refused, match="is there in pl already"):
        knowledge.translate(article, "pl", "Czajniki")
    knowledge.revise(article, body="With a lid.")
    knowledge.submit(article)
    agree(work, article)
    assert 1 == knowledge.behind(polish)
    knowledge.revise(polish, body="Z pokrywką.")
    knowledge.submit(polish)
    agree(work, polish)
    assert (0, 1, 0) == tuple(knowledge.behind(one) for one in (polish, hebrew, article))


def test_a_review_comes_due_once(
    crm: CRM, clock: MovableClock, publish: Publish, work: UnitOfWork, knowledge: Knowledge
) -> None:
    """Its owner gets a planned interaction, which a confirmation settles."""
    article = publish("Kettle", owner="ewa")
    work.change(article, review_on=work.today())
    job = next(one for one in crm.parts.of_kind("job") if one[1].name == "knowledge.plan_reviews")
    for _again in range(2):
        job[1].function(work)
    (due,) = work.find(Interaction, "status == 'planned'")
    assert ("ewa", "Still right? Kettle") == (due.owner, due.subject)
    confirmed = knowledge.confirm(article)
    assert work.today() + timedelta(days=365) == confirmed.review_on
    assert "done" == work.get(Interaction, due).status


def test_categories_are_a_tree(work: UnitOfWork, knowledge: Knowledge, publish: Publish) -> None:
    """A search in one finds what is in those below it; circles are refused."""
    top = work.add(Category(name="Returns"))
    middle = work.add(Category(name="Kitchen", parent=top))
    low = work.add(Category(name="Kettles", parent=middle))
    article = publish("Kettle", category=low)
    publish("Kettle elsewhere")
    assert [article.id] == [o.id for o in knowledge.search("kettle", category=top).articles]
    for parent in (top, low):
        with pytest.raises(Refused, match="it would be above itself"):
            work.change(Category.ref(top.id), parent=parent)
    assert work.get(Category, top).parent is None


def test_criteria_of_whom_it_suits_are_checked(knowledge: Knowledge) -> None:
    with pytest.raises(Refused, match="suits: Customer has no 'contry'"):
        knowledge.write("Kettle", suits="contry == 'PL'")


def test_suggestions_come_from_text_and_facts(
    work: UnitOfWork, knowledge: Knowledge, publish: Publish
) -> None:
    """Both first, then the text, then the customer."""
    both = publish("Kettles in Poland", "broken kettles", suits="country == 'PL'")
    text = publish("Kettle descaling")
    facts = publish("Polish invoices", suits="country == 'PL'")
    publish("German invoices", suits="country == 'DE'")
    anna = work.add(Customer(name="Anna", country="PL"))
    call = work.add(Interaction(customer=anna, subject="my kettle is broken"))
    found = knowledge.suggest(interaction=call)
    assert [
        (both.id, ("text", "customer")), (text.id, ("text",)), (facts.id, ("customer",)),
    ] == [(one.article.id, one.why) for one in found]  # fmt: skip
    bruno = work.add(Customer(name="Bruno", country="PL"))
    talk = work.add(Interaction(customer=bruno, subject="my kettle is broken"))
    again = knowledge.suggest(interaction=talk)
    assert [one.article.id for one in found] == [one.article.id for one in again]
