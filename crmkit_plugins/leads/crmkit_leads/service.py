"""What can be done with leads: the operations of the part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Literal

from crmkit import Campaign, Customer, Money, Service, Team, To, UnitOfWork, _, operation
from crmkit_leads.capture import capture
from crmkit_leads.combining import combine
from crmkit_leads.conversion import Into, convert
from crmkit_leads.dealing import deal, distribute
from crmkit_leads.duplicates import Duplicate, find_duplicates
from crmkit_leads.escalation import escalate
from crmkit_leads.lead import Lead
from crmkit_leads.learning import learn
from crmkit_leads.points import PointsRule, set_points
from crmkit_leads.queue import Queue, set_queue
from crmkit_leads.recycling import recycle
from crmkit_leads.rule import Rule, set_rule
from crmkit_leads.score import Explanation, explain, score_open
from crmkit_leads.submission import Receipt, confirm, submit
from crmkit_leads.trail import Conversion
from crmkit_leads.undo import undo


class Leads(Service):
    """Takes enquiries in, deals them out, and sees them through to a customer or to an end."""

    @operation("leads.capture", title=_("Capture {lead.indefinite}"))
    def capture(
        self,
        *,
        name: str = "",
        company: str | None = None,
        title: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        country: str | None = None,
        language: str | None = None,
        source: str | None = None,
        campaign: To[Campaign] | None = None,
        note: str = "",
        custom: Mapping[str, Any] | None = None,
        owner: str | None = None,
        channel: str = "web",
    ) -> Lead:
        """Take an enquiry in; return the lead that it belongs to, new or known.

        Whoever is certainly known already is recorded once: see `find_duplicates`, and the setting
        `repeated` for what becomes of an enquiry by somebody with an open lead. At least one of
        name, company, e-mail and phone must be given, else Refused.
        """
        enquiry = Lead(
            name=name, company=company, title=title, email=email, phone=phone, country=country,
            language=language, source=source, note=note, custom=dict(custom or {}), owner=owner,
            campaign=None if campaign is None else self.work.get(Campaign, campaign),
        )  # fmt: skip
        return capture(self.work, enquiry, channel)

    @operation("leads.submit_form", title=_("Take {form.indefinite} in"))
    def submit_form(
        self, form: str, values: Mapping[str, Any], *, client: str | None = None
    ) -> Receipt:
        """Take in what somebody filled into the form of this name; a web page calls it.

        `client` tells who sent it, such as a hash of their address, to count repeats by. What is
        complete becomes a lead at once, or is held until it is confirmed by e-mail. Whoever fills
        in the trap gets an answer like any other. Raises NotFound for a form there is not, Invalid
        with all that is wrong, Refused for more repeats than the form permits.
        """
        with self.work.acting("leads"):
            return submit(self.work, form, values, client)

    @operation("leads.confirm", title=_("Confirm {form.indefinite}"))
    def confirm(self, token: str) -> None:
        """Make a held submission a lead, by the token that its address was sent.

        Raises Refused for a token that was used, has expired or never was; it does not say which.
        """
        with self.work.acting("leads"):
            confirm(self.work, token)

    @operation("leads.find_duplicates", title=_("Find duplicates of {lead.indefinite}"))
    def find_duplicates(self, lead: To[Lead]) -> tuple[Duplicate, ...]:
        """The known parties that the lead may be of, with their open leads, the certain first."""
        return find_duplicates(self.work, self.work.get(Lead, lead))

    @operation("leads.set_queue", title=_("Say who shares {lead.plural}, and how"))
    def set_queue(
        self,
        name: str,
        *,
        members: Sequence[str] = (),
        team: To[Team] | None = None,
        policy: Literal["turn", "load"] = "turn",
        quota: int | None = None,
        period: Literal["day", "week", "month"] = "day",
        in_hours: bool = False,
    ) -> Queue:
        """The queue of this name, made or changed: these employees, and the members of a team.

        `policy` says who is next: one after the other, or whoever has the fewest open leads.
        Each gets at most `quota` in a `period`, and with `in_hours` only while at work by their
        calendar.
        """
        found = None if team is None else self.work.get(Team, team)
        fields = {
            "members": tuple(members), "team": found, "policy": policy, "quota": quota,
            "period": period, "in_hours": in_hours,
        }  # fmt: skip
        return set_queue(self.work, name, fields)

    @operation("leads.set_rule", title=_("Say which {lead.plural} belong in which {queue}"))
    def set_rule(self, name: str, criterion: str, queue: str, *, position: int = 0) -> Rule:
        """The rule of this name, made or changed: leads that fulfil the criterion are the queue's.

        Rules are asked in the order of their positions; the first that fits decides. Raises Invalid
        for a criterion that cannot be asked, NotFound for a queue there is not.
        """
        return set_rule(self.work, name, criterion, queue, position)

    @operation("leads.assign", title=_("Assign {lead.plural} of {queue.indefinite}"))
    def assign(self, queue: str, *, leads: Iterable[To[Lead]] | None = None) -> tuple[Lead, ...]:
        """Give leads to the members of a queue; return those given, each with its owner.

        Of these leads, or of all that wait in this queue or in none, those that are new or recycled
        and that nobody has. Those for which no member has room wait on. Processes that assign at
        once wait for one another. Raises NotFound for a queue there is not, Refused when none of
        its members is active.
        """
        return deal(self.work, queue, self._leads(leads))

    @operation("leads.distribute", title=_("Assign all {lead.plural} that wait"))
    def distribute(self, *, leads: Iterable[To[Lead]] | None = None) -> tuple[Lead, ...]:
        """Give these leads, or all that wait, to whoever they are for; return those given.

        Whoever a part names for their territory; else a member of the queue in which they wait, or
        of that of the first rule that fits. Others wait on. Raises Broken for a rule that is.
        """
        return distribute(self.work, self._leads(leads))

    def _leads(self, leads: Iterable[To[Lead]] | None) -> list[Lead] | None:
        return None if leads is None else [self.work.get(Lead, lead) for lead in leads]

    @operation("leads.escalate", title=_("Tell of late {lead.plural}"))
    def escalate(self) -> int:
        """Tell who leads their owners of leads that are not answered in time; return how many.

        Each is told once for each owner; the job `leads.escalate` does so every five minutes.
        """
        return _to_the_end(lambda: escalate(self.work), self.work)

    @operation("leads.recycle", title=_("Take old {lead.plural} up again"))
    def recycle(self) -> int:
        """Recycle unqualified leads whose time has come; return how many.

        The job `leads.recycle` does so every hour.
        """
        return _to_the_end(lambda: recycle(self.work), self.work)

    @operation("leads.set_points", title=_("Say what speaks for {lead.indefinite}"))
    def set_points(self, name: str, criterion: str, points: int) -> PointsRule:
        """The rule of this name, made or changed: leads that fulfil the criterion have the points.

        They may be negative. Raises Invalid for a criterion that cannot be asked.
        """
        return set_points(self.work, name, criterion, points)

    @operation("leads.explain", title=_("Say why {lead.indefinite} has its {score}"))
    def explain(self, lead: To[Lead]) -> Explanation:
        """The score of a lead as it is now: the rules that gave points, and the model's factors."""
        return explain(self.work, self.work.get(Lead, lead))

    @operation("leads.score", title=_("Score open {lead.plural}"))
    def score(self) -> None:
        """Score all open leads anew.

        One is scored when it comes in and when somebody changes what it says; the job `leads.score`
        scores all of them every hour.
        """
        last = score_open(self.work, None)
        while last is not None:
            last = score_open(self.work, last)

    @operation("leads.learn", title=_("Learn from {lead.plural} that ended"))
    def learn(self) -> int:
        """Teach the model every lead that was won or lost since; return how many.

        The job `leads.learn` does so every hour.
        """
        return _to_the_end(lambda: learn(self.work), self.work)

    @operation("leads.merge", title=_("Merge two {lead.plural}"))
    def merge(self, survivor: To[Lead], loser: To[Lead]) -> Lead:
        """Make two open leads of the same enquiry one; return it.

        What the survivor lacks is filled in from the other, which is removed, and all that it said
        is logged on their party. Parties that differ are merged, too. Raises Refused where a lead
        is not open, or both parties are more than contacts.
        """
        return combine(self.work, self.work.get(Lead, survivor), self.work.get(Lead, loser))

    @operation("leads.move", title=_("Move {lead.indefinite} on"))
    def move(
        self,
        lead: To[Lead],
        to: str,
        *,
        reason: str | None = None,
        recycle_on: date | None = None,
    ) -> Lead:
        """Move a lead to another state, of those that `MOVES` has for it, with the reason if any.

        An unqualified one may say when it is to be taken up again (`recycle_on`). An employee who
        begins to work on a lead that nobody has becomes its owner. Raises Refused, naming the legal
        moves, for any other one.
        """
        current = self.work.get(Lead, lead)
        fields: dict[str, Any] = {"status": to}
        if reason is not None:
            fields["reason"] = reason
        if recycle_on is not None:
            fields["recycle_on"] = recycle_on
        if to == "working" and current.owner is None and self.work.actor.kind == "employee":
            fields["owner"] = self.work.actor.key
        return self.work.change(current, **fields)

    @operation("leads.convert", title=_("Convert {lead.indefinite}"))
    def convert(
        self,
        lead: To[Lead],
        *,
        person: To[Customer] | None = None,
        organisation: To[Customer] | None = None,
        relationship: str = "employee",
        opportunity: str | None = None,
        amount: Money | None = None,
    ) -> Conversion:
        """Make a lead a prospect: its person and organisation, how they are related, and a deal.

        A person or organisation that is given is known already, and takes over all that hangs
        on the lead's own party. Without an organisation it is that of the lead's company, which is
        added unless there is one so called. The person is the `relationship` of the organisation.
        An opportunity of that name is added where one is given. Nothing is lost: the result says
        of everything where it is. Raises Refused where the state of the lead does not permit it.
        """
        get = self.work.get
        into = Into(
            person=None if person is None else get(Customer, person),
            organisation=None if organisation is None else get(Customer, organisation),
            relationship=relationship,
            opportunity=opportunity,
            amount=amount,
        )
        return convert(self.work, get(Lead, lead), into)

    @operation("leads.undo_conversion", title=_("Undo the {conversion} of {lead.indefinite}"))
    def undo_conversion(self, conversion: To[Conversion]) -> Conversion:
        """Undo a conversion; the result says in `kept` what stays because of what came after.

        What was logged since stays. Raises Refused for a conversion that is undone already.
        """
        return undo(self.work, self.work.get(Conversion, conversion))


def _to_the_end(act: Callable[[], int], work: UnitOfWork) -> int:
    """Do what is done in batches until one is not full; return how many in all."""
    whole = part = act()
    while part == work.crm.core_settings.batch_size:
        part = act()
        whole += part
    return whole
