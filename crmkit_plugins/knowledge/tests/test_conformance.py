"""What every part must hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from crmkit import Customer, Interaction, UnitOfWork
from crmkit.testing.conformance import PartConformance
from crmkit_knowledge import Article, Experience, Knowledge, Script, Scripts, Version

STEPS: dict[str, Any] = {
    "start": {"say": "Did it arrive in time?", "answers": [["yes", "thanks"], ["no", "sorry"]]},
    "thanks": {"say": "Thank you.", "end": "satisfied"},
    "sorry": {"say": "We are sorry.", "end": "late"},
}


class TestKnowledge(PartConformance):
    """Knowledge holds what every part must hold."""

    part = "knowledge"
    idempotent = ("knowledge.plan_reviews",)
    historic: ClassVar[Mapping[str, str]] = {}

    def exercise(self, work: UnitOfWork) -> object:
        knowledge, customer = work.use(Knowledge), work.add(Customer(name="Dana Levi"))
        article = knowledge.write("How to return a kettle", "Bring it to any shop.")
        knowledge.submit(article)
        talk = work.add(Interaction(customer=customer, channel="phone", subject="it is broken"))
        script = work.use(Scripts).set_script("delivery", STEPS, active=True)
        work.use(Scripts).say(talk, script, ["no"])
        work.use(Experience).note(customer, "calls on Mondays", "works")
        knowledge.ask("zepsuty", customer=customer)
        return knowledge.answer_with(talk, article)

    def examples(self) -> Mapping[type[Any], Mapping[str, Any]]:
        return {
            Article: {"state": "draft", "kind": "article", "suits": None},
            Version: {"number": lambda number: number, "state": "draft"},
            Script: {"steps": STEPS, "criterion": "True", "state": "active"},
        }
