"""What can be done with what people know: scripts, notes, lessons, experts, and leaving."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sqlalchemy import and_

from crmkit import Customer, Interaction, Opportunity, Service, To, _, operation
from crmkit_knowledge import leaving, scripts, tacit
from crmkit_knowledge.experts import Expert, who_knows
from crmkit_knowledge.leaving import ExitItem
from crmkit_knowledge.scripts import Conversation, Line, Script
from crmkit_knowledge.tacit import Note

NoteKind = Literal["works", "avoid", "know"]


class Scripts(Service):
    """Conversations that are led the same way with everybody of whom the same is known."""

    @operation(
        "knowledge.set_script", title=_("Write {script.indefinite} for {conversation.plural}")
    )
    def set_script(
        self,
        name: str,
        steps: Mapping[str, Any],
        *,
        occasion: str = "call",
        criterion: str = "True",
        language: str | None = None,
        priority: int = 0,
        active: bool = False,
    ) -> Script:
        """The script of this name and language: added, or changed to a new version.

        Raises Refused for steps that loop, lead nowhere or are never reached, and for criteria
        that are none.
        """
        spoken = language or self.work.crm.core_settings.language
        fields: dict[str, Any] = {
            "steps": dict(steps), "occasion": occasion, "criterion": criterion,
            "priority": priority, "state": "active" if active else "draft",
        }  # fmt: skip
        row = self.work.table(Script).c
        known = self.work.first(Script, and_(row.name == name, row.language == spoken))
        if known is not None:
            return self.work.change(known, **fields)
        return self.work.add(Script(name=name, language=spoken, **fields))

    @operation("knowledge.script_for", title=_("The {script} for {customer.indefinite}"))
    def script_for(
        self, customer: To[Customer], occasion: str = "call", *, language: str | None = None
    ) -> Script:
        """The active script that the facts of the customer choose. Raises NotFound for none.

        In the customer's language first, then by priority, then by name: never by who asks.
        """
        found = scripts.script_for(self.work, self.work.get(Customer, customer), occasion, language)
        return self.work.get(Script, found)

    @operation("knowledge.next_line", title=_("What to say next"))
    def next_line(
        self, script: To[Script], customer: To[Customer], answers: Sequence[str] = ()
    ) -> Line:
        """What to say after these answers. Raises Invalid for one that the script does not know."""
        found, known = self.work.get(Script, script), self.work.get(Customer, customer)
        return scripts.follow(self.work, found, known, answers)[-1][0]

    @operation("knowledge.say", title=_("Record what was said"))
    def say(
        self, interaction: To[Interaction], script: To[Script], answers: Sequence[str] = ()
    ) -> Conversation:
        """Keep with the interaction what was said and answered, and the version of the script."""
        talk, found = self.work.get(Interaction, interaction), self.work.get(Script, script)
        return scripts.record(self.work, found, talk, answers)


class Experience(Service):
    """What people know: noted, found, asked for before they leave."""

    @operation("knowledge.note", title=_("Note what works with {customer.indefinite}"))
    def note(self, customer: To[Customer], text: str, kind: NoteKind = "know") -> Note:
        """What works with a customer, what to avoid, or what else to know."""
        return self.work.add(
            Note(customer=self.work.get(Customer, customer), content=text, kind=kind)
        )

    @operation("knowledge.learn", title=_("Note what {opportunity.indefinite} taught"))
    def learn(self, opportunity: To[Opportunity], text: str) -> Note:
        """A lesson from a deal that was won or lost. Raises Refused for one that goes on."""
        return tacit.learn(self.work, self.work.get(Opportunity, opportunity), text)

    @operation("knowledge.who_knows", title=_("Who knows of a subject"))
    def who_knows(self, subject: str, limit: int = 10) -> tuple[Expert, ...]:
        """The employees who know of a subject, by declared skills and by what they did."""
        return who_knows(self.work, subject, limit)

    @operation("knowledge.prepare_exit", title=_("Ask who leaves what they know"))
    def prepare_exit(self, employee: str) -> tuple[ExitItem, ...]:
        """The checklist of who is to leave. Called again, what has come up since is added.

        Until a question is answered it is work of the leaver's: they cannot go before it is
        answered or handed over. Raises NotFound for an employee without a record.
        """
        return leaving.prepare_exit(self.work, employee)

    @operation("knowledge.answer_exit", title=_("Answer a question of the checklist"))
    def answer_exit(self, item: To[ExitItem], text: str) -> ExitItem:
        """The answer becomes a note. Raises Refused for a question that is closed already."""
        return leaving.answer(self.work, self.work.get(ExitItem, item), text)

    @operation("knowledge.drop_exit", title=_("Drop a question of the checklist"))
    def drop_exit(self, item: To[ExitItem]) -> ExitItem:
        """The question does not matter."""
        return self.work.change(self.work.get(ExitItem, item), status="dropped")
