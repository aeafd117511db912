"""Runs scenario.txt: each indented line is one of the sentences below."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from crmkit import (
    CRM,
    Customer,
    Employee,
    Handover,
    Interaction,
    Refused,
    UnitOfWork,
)
from crmkit.testing.story import Story
from crmkit_knowledge import Article, ExitItem, Experience, Knowledge, Note

pytestmark = pytest.mark.crm(plugins=["knowledge"])

story = Story["Department"]()
TEXT = Path(__file__).with_name("scenario.txt")


def sentence(pattern: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """What is done where a line reads so; words in braces are given to it."""
    return story.step(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(pattern)))


class Department:
    """The people of the scenario, each with the rights of their role."""

    def __init__(self, crm: CRM) -> None:
        self.crm = crm
        self.call: Any = None

    @contextmanager
    def work(self, who: str) -> Iterator[UnitOfWork]:
        with self.crm.begin(actor=who.lower()) as work:
            yield work

    @contextmanager
    def knowledge(self, who: str) -> Iterator[Knowledge]:
        with self.work(who) as work:
            yield work.use(Knowledge)

    def article(self, work: UnitOfWork, title: str) -> Article:
        found = work.first(Article, work.table(Article).c.title == title)
        assert found is not None, title
        return found

    def customer(self, work: UnitOfWork, name: str) -> Customer:
        found = work.first(Customer, work.table(Customer).c.name == name)
        assert found is not None, name
        return found


@sentence("Iga employs {name} as an {role}.")
@sentence("Iga employs {name} as a {role}.")
def employ(here: Department, name: str, role: str) -> None:
    with here.work("Iga") as work:
        work.add(Employee(key=name.lower(), name=name, roles=(f"knowledge.{role}",)))


@sentence("{name} is a customer of {owner} who speaks Polish.")
def know(here: Department, name: str, owner: str) -> None:
    with here.work("Iga") as work:
        work.add(Customer(name=name, language="pl", owner=owner.lower()))


@sentence('{who} writes the question "{title}" in {language}, answered by "{body}"')
def write(here: Department, who: str, title: str, language: str, body: str) -> None:
    with here.knowledge(who) as knowledge:
        knowledge.write(title, body, kind="faq", language=language, audience="public")


@sentence('{who} writes the contract "{title}" in {language}: "{body}"')
def draw_up(here: Department, who: str, title: str, language: str, body: str) -> None:
    with here.knowledge(who) as knowledge:
        knowledge.submit(knowledge.write(title, body, kind="contract", language=language))


@sentence('{who} asks for a review of "{title}".')
def submit(here: Department, who: str, title: str) -> None:
    with here.knowledge(who) as knowledge:
        knowledge.submit(here.article(knowledge.work, title))


@sentence('{who} may not publish "{title}".')
def may_not_publish(here: Department, who: str, title: str) -> None:
    with here.knowledge(who) as knowledge, pytest.raises(Exception, match="may not call"):
        knowledge.publish(here.article(knowledge.work, title))


@sentence('{who} publishes "{title}".')
def publish(here: Department, who: str, title: str) -> None:
    with here.knowledge(who) as knowledge:
        knowledge.publish(here.article(knowledge.work, title))


@sentence('{who} translates "{title}" to {language}: "{other}", "{body}"')
def translate(here: Department, who: str, title: str, language: str, other: str, body: str) -> None:
    with here.knowledge(who) as knowledge:
        original = here.article(knowledge.work, title)
        knowledge.submit(knowledge.translate(original, language, other, body))


@sentence('{who} revises "{title}" to "{body}"')
def revise(here: Department, who: str, title: str, body: str) -> None:
    with here.knowledge(who) as knowledge:
        article = here.article(knowledge.work, title)
        knowledge.revise(article, body=body)
        knowledge.submit(article)


@sentence('{who} asks "{text}" in {language} and finds {what}.')
def ask(here: Department, who: str, text: str, language: str, what: str) -> None:
    with here.knowledge(who) as knowledge:
        found = knowledge.ask(text, language=language)
    titles = [article.title for article in found.articles]
    assert ([] if what == "nothing" else [what.strip('"')]) == titles


@sentence('The gaps show "{text}".')
def gaps(here: Department, text: str) -> None:
    with here.crm.read(actor="jan") as work:
        assert text in [row[0] for row in work.report("knowledge.gaps")]


@sentence('{name} calls about "{subject}".')
def call(here: Department, name: str, subject: str) -> None:
    with here.work("Iga") as work:
        customer = here.customer(work, name)
        here.call = work.add(Interaction(customer=customer, channel="phone", subject=subject))


@sentence('{who} is suggested "{title}".')
def suggested(here: Department, who: str, title: str) -> None:
    with here.knowledge(who) as knowledge:
        found = knowledge.suggest(interaction=here.call)
    assert title in [one.article.title for one in found]


@sentence('{who} answers with "{title}".')
def answer(here: Department, who: str, title: str) -> None:
    with here.knowledge(who) as knowledge:
        knowledge.answer_with(here.call, here.article(knowledge.work, title))


@sentence('{who} says that "{title}" did not help: "{comment}"')
def not_helpful(here: Department, who: str, title: str, comment: str) -> None:
    with here.knowledge(who) as knowledge:
        knowledge.vote(here.article(knowledge.work, title), helpful=False, comment=comment)


@sentence('{who} says that "{title}" helped.')
def helpful(here: Department, who: str, title: str) -> None:
    with here.knowledge(who) as knowledge:
        knowledge.vote(here.article(knowledge.work, title), helpful=True)


@sentence('"{title}" is helpful to {percent} percent.')
def helps(here: Department, title: str, percent: str) -> None:
    with here.work("Jan") as work:
        traits = work.traits(here.article(work, title))
    assert int(percent) == traits["knowledge.helpful"]


@sentence('"{title}" is behind by {count}.')
def behind(here: Department, title: str, count: str) -> None:
    with here.knowledge("Jan") as knowledge:
        assert int(count) == knowledge.behind(here.article(knowledge.work, title))


@sentence('{name}\'s history shows "{title}".')
def history(here: Department, name: str, title: str) -> None:
    with here.work("Dana") as work:
        shown = work.timeline(here.customer(work, name))
    assert title in [item.title for item in shown]


@sentence('{who} fills in "{title}" with fee "{fee}" and reads "{text}"')
def fill(here: Department, who: str, title: str, fee: str, text: str) -> None:
    with here.knowledge(who) as knowledge:
        customer = here.customer(knowledge.work, "Anna")
        letter = here.article(knowledge.work, title)
        assert text == knowledge.fill(letter, customer=customer, values={"fee": fee})


@sentence('{who} notes that with {name} "{text}" works.')
def note(here: Department, who: str, name: str, text: str) -> None:
    with here.work(who) as work:
        work.use(Experience).note(here.customer(work, name), text, "works")


@sentence("Iga asks {name} what she knows.")
def prepare(here: Department, name: str) -> None:
    with here.work("Iga") as work:
        work.use(Experience).prepare_exit(name.lower())


@sentence('{who} answers "{question}" with "{text}"')
def answer_exit(here: Department, who: str, question: str, text: str) -> None:
    with here.work(who) as work:
        item = work.first(ExitItem, work.table(ExitItem).c.question == question)
        assert item is not None
        work.use(Experience).answer_exit(item, text)


@sentence("{name} cannot leave yet.")
def cannot_leave(here: Department, name: str) -> None:
    with here.work("Iga") as work:
        leaver = work.first(Employee, work.table(Employee).c.key == name.lower())
        assert leaver is not None
        with pytest.raises(Refused, match="still answers for"), work.savepoint():
            work.change(leaver, active=False)


@sentence("Iga hands over from {name} to {successor}, and {again} leaves.")
def hand_over(here: Department, name: str, successor: str, again: str) -> None:
    with here.work("Iga") as work:
        handover = work.use(Handover)
        handover.hand_over(name.lower(), to=[successor.lower()], deactivate=True)


@sentence('{who} finds the note "{text}" by {author}.')
def finds_note(here: Department, who: str, text: str, author: str) -> None:
    with here.work(who) as work:
        notes = [one for one in work.find(Note) if text in one.content]
    assert [(author.lower(), who.lower())] == [(one.author, one.owner) for one in notes]


@sentence('{who} is to do "{subject}".')
def is_to_do(here: Department, who: str, subject: str) -> None:
    with here.work("Iga") as work:
        planned = work.find(Interaction, f"status == 'planned' and owner == '{who.lower()}'")
        assert subject in [one.subject for one in planned]


@sentence('{who} is to find out "{question}"')
def is_to_find_out(here: Department, who: str, question: str) -> None:
    with here.work(who) as work:
        assert question in [one.question for one in work.find(ExitItem, "status == 'open'")]


@sentence("{who} looks after {name}.")
def looks_after(here: Department, who: str, name: str) -> None:
    with here.work("Iga") as work:
        assert who.lower() == here.customer(work, name).owner


@sentence("Nothing that is to be done is left with {name}.")
def nothing_left(here: Department, name: str) -> None:
    with here.work("Iga") as work:
        assert () == work.use(Handover).held(name.lower())


def test_the_scenario(crm: CRM) -> None:
    """Line by line, each in a unit of its own."""
    assert 40 < story.tell(TEXT.read_text("utf-8"), Department(crm))
