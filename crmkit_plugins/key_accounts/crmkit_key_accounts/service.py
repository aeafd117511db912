"""What can be done with key accounts: the operations of the part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from crmkit import Customer, Interaction, Money, Refused, Relationship, Service, To, _, operation
from crmkit_key_accounts import account, buying_centre, group, health, white_space
from crmkit_key_accounts import objective as objectives
from crmkit_key_accounts import plan as plans
from crmkit_key_accounts import review as reviews
from crmkit_key_accounts.account import Account, Member, columns
from crmkit_key_accounts.buying_centre import Map, Stakeholder, Tie
from crmkit_key_accounts.figures import totals
from crmkit_key_accounts.group import Unit
from crmkit_key_accounts.health import Factor, Health
from crmkit_key_accounts.objective import Objective, Progress
from crmkit_key_accounts.plan import Plan
from crmkit_key_accounts.review import Decided, Review
from crmkit_key_accounts.risk import Risk
from crmkit_key_accounts.white_space import Space


class KeyAccounts(Service):
    """Looks after the customers that matter most: plans, people, groups, reviews, health."""

    # Accounts and teams

    @operation("key_accounts.designate", title=_("Make {customer.indefinite} a key {account}"))
    def designate(
        self, customer: To[Customer], manager: str | None = None, reason: str = ""
    ) -> Account:
        """Make a customer a key account, or give one that is or was so this manager and reason."""
        return account.designate(self.work, self._customer(customer), manager, reason)

    @operation("key_accounts.release", title=_("End a key {account}"))
    def release(self, customer: To[Customer]) -> Account:
        """From today the customer is no key account. Raises Refused for one that is none."""
        return self.work.change(self._account(customer), until=self.work.today())

    @operation(
        "key_accounts.join_team", title=_("Put somebody in the {team} of {account.indefinite}")
    )
    def join_team(
        self,
        customer: To[Customer],
        member: str,
        role: Literal["manager", "sales", "service", "technical", "sponsor", "other"] = "sales",
    ) -> Member:
        """Put an employee in the team, or give one who is there this role."""
        self._account(customer)
        return account.join_team(self.work, self._customer(customer), member, role)

    # Plans

    @operation("key_accounts.start_plan", title=_("Start a version of the {plan}"))
    def start_plan(
        self,
        customer: To[Customer],
        *,
        title: str | None = None,
        summary: str | None = None,
        strategy: str | None = None,
        starts_on: date | None = None,
        ends_on: date | None = None,
    ) -> Plan:
        """A draft of the next version: the one in force with its objectives, but for what is given.

        Raises Refused for no key account, and where a draft or a proposal is there already.
        """
        told = {"title": title, "summary": summary, "strategy": strategy, "starts_on": starts_on,
                "ends_on": ends_on}  # fmt: skip
        given = {name: value for name, value in told.items() if value is not None}
        draft = plans.start(self.work, self._customer(customer), given)
        if draft.base is not None:
            objectives.copy(self.work, self.work.get(Plan, draft.base), draft)
        return draft

    @operation("key_accounts.propose", title=_("Propose {plan.indefinite}"))
    def propose(self, plan: To[Plan]) -> Plan:
        """Give a draft to be approved. Raises Refused for a plan in another state."""
        moment = self.work.now()
        return self.work.change(plans.versioned(plan), status="proposed", proposed_at=moment)

    @operation("key_accounts.send_back", title=_("Send {plan.indefinite} back"))
    def send_back(self, plan: To[Plan], remark: str = "") -> Plan:
        """Let a proposed plan be a draft again, with a remark."""
        return self.work.change(plans.versioned(plan), status="draft", remark=remark)

    @operation("key_accounts.approve", title=_("Approve {plan.indefinite}"))
    def approve(self, plan: To[Plan]) -> Plan:
        """Put a proposed plan in force; the version that was is superseded.

        A plan given as it was read must still be at that version. Raises Refused for a plan in
        another state and for its author, unless nobody else is there; Conflict where it was changed
        since it was read, or another version came into force since it was started.
        """
        approved, former = plans.approve(self.work, plan)
        if former is not None:
            objectives.carry_over(self.work, approved)
        return approved

    @operation("key_accounts.set_objective", title=_("Set {objective.indefinite}"))
    def set_objective(
        self,
        plan: To[Plan],
        title: str,
        target: Decimal,
        *,
        trait: str | None = None,
        unit: str | None = None,
        currency: str | None = None,
        reach: Literal["group", "organisation"] = "group",
        start: Decimal | None = None,
        due_on: date | None = None,
        owner: str | None = None,
    ) -> Objective:
        """Add an objective to a draft, measured by a trait of customers or by a typed value.

        Without a `start` it is what the trait says today, of a typed value 0. Raises Refused for an
        objective without a measure or with two, and where the plan is no draft.
        """
        draft = self.work.get(Plan, plan)
        if draft.status != "draft":
            raise Refused(f"version {draft.number} is {draft.status}; start a new version of it")
        if start is None:
            start = self._today(draft.customer, trait, currency, reach) if trait else Decimal(0)
        return self.work.add(
            Objective(
                plan=draft, title=title, trait=trait, unit=unit, currency=currency, reach=reach,
                start=start, target=target, due_on=due_on, owner=owner,
            )
        )  # fmt: skip

    def _today(
        self, customer: To[Customer], trait: str, currency: str | None, reach: str
    ) -> Decimal:
        one = self._customer(customer)
        of = columns(self.work, Customer).id == one.id
        found = totals(self.work, trait, of, whole=reach == "group")
        return found.get((one.id, currency or ""), Decimal(0))

    @operation(
        "key_accounts.record_progress", title=_("Record the progress of {objective.indefinite}")
    )
    def record_progress(self, objective: To[Objective], value: Decimal) -> Objective:
        """Set the value of an objective of the plan in force, where it is a typed one."""
        return objectives.record(self.work, self.work.get(Objective, objective), value)

    @operation("key_accounts.progress", title=_("How far {plan.indefinite} has come"))
    def progress(self, plan: To[Plan]) -> tuple[Progress, ...]:
        """The value of each objective of a plan, and the percent of the way."""
        return tuple(objectives.progress_of(self.work, [self.work.get(Plan, plan)]))

    # People

    @operation("key_accounts.add_stakeholder", title=_("Put somebody in the buying centre"))
    def add_stakeholder(
        self,
        customer: To[Customer],
        person: To[Customer],
        role: Literal[
            "decider", "influencer", "user", "buyer", "gatekeeper", "blocker", "champion"
        ] = "influencer",
        *,
        also: Iterable[str] = (),
        influence: int = 3,
        attitude: Literal["opposed", "sceptical", "neutral", "favourable", "supporter"] = "neutral",
        note: str = "",
    ) -> Stakeholder:
        """Put a person in the buying centre of an account, or say anew what they are there."""
        self._account(customer)
        facts = {"role": role, "also": tuple(also), "influence": influence, "attitude": attitude,
                 "note": note}  # fmt: skip
        theirs, who = self._customer(customer), self._customer(person)
        return buying_centre.put(self.work, theirs, who, facts)

    @operation("key_accounts.leave", title=_("Somebody leaves the buying centre"))
    def leave(self, stakeholder: To[Stakeholder], on: date | None = None) -> Stakeholder:
        """A person is no longer in the buying centre; what they were there stays known."""
        one = self.work.get(Stakeholder, stakeholder)
        return self.work.change(one, left_on=on or self.work.today())

    @operation("key_accounts.tie", title=_("Tie two people of a buying centre"))
    def tie(
        self,
        source: To[Stakeholder],
        target: To[Stakeholder],
        kind: Literal["reports_to", "influences", "trusts", "rivals"] = "influences",
    ) -> Tie:
        """Say how one person stands to another. Raises Refused unless both are in one centre."""
        ends = (self.work.get(Stakeholder, source), self.work.get(Stakeholder, target))
        return buying_centre.tie(self.work, *ends, kind)

    @operation("key_accounts.map", title=_("Map of the buying centre"))
    def map(self, customer: To[Customer]) -> Map:
        """The buying centre of an account as data; `map(...).mermaid()` draws it."""
        return buying_centre.map_of(self.work, self._customer(customer))

    # Groups

    @operation("key_accounts.set_parent", title=_("Put a unit below a parent"))
    def set_parent(
        self, unit: To[Customer], parent: To[Customer], since: date | None = None
    ) -> Relationship:
        """Say whose unit an organisation is, besides the parents it has. Raises Refused for a
        circle, naming it."""
        below, above = self._customer(unit), self._customer(parent)
        return group.set_parent(self.work, below, above, since)

    @operation("key_accounts.group", title=_("The group of {customer.indefinite}"))
    def group(self, customer: To[Customer]) -> tuple[Unit, ...]:
        """The customer and all units below it, each once, by depth and name."""
        return group.units(self.work, self._customer(customer))

    @operation("key_accounts.figure", title=_("A figure of a whole group"))
    def figure(self, customer: To[Customer], trait: str) -> Decimal | tuple[Money, ...]:
        """What a trait says of a customer and all units below it as if they were one.

        A number, or of money one amount for each currency. Raises Invalid for a trait that is not
        there, or is neither.
        """
        one = self._customer(customer)
        found = totals(self.work, trait, columns(self.work, Customer).id == one.id)
        amounts = {currency: value for (_, currency), value in found.items()}
        if amounts and "" not in amounts:
            return tuple(Money(amounts[currency], currency) for currency in sorted(amounts))
        return amounts.get("", Decimal(0))

    # White space

    @operation("key_accounts.mark_space", title=_("Mark a field of the white-space matrix"))
    def mark_space(
        self,
        unit: To[Customer],
        family: str,
        state: Literal["have", "open", "competitor", "none"],
        *,
        competitor: str | None = None,
        potential: Money | None = None,
        note: str = "",
    ) -> Space:
        """Say how a unit stands to a product family, as far as nothing bought or offered tells."""
        facts = {"state": state, "competitor": competitor, "potential": potential, "note": note}
        return white_space.mark(self.work, self._customer(unit), family, facts)

    # Reviews and risks

    @operation("key_accounts.plan_review", title=_("Plan {review.indefinite}"))
    def plan_review(
        self,
        customer: To[Customer],
        planned_on: date | None = None,
        *,
        subject: str | None = None,
        owner: str | None = None,
    ) -> Review:
        """Plan a review; unless told, `review_days` from today and for the manager."""
        facts = {"planned_on": planned_on, "subject": subject, "owner": owner}
        known = self._account(customer)
        return reviews.plan(self.work, self._customer(customer), known, facts)

    @operation("key_accounts.hold_review", title=_("Record that {review.indefinite} was held"))
    def hold_review(
        self,
        review: To[Review],
        summary: str = "",
        decisions: Iterable[Decided | Mapping[str, Any]] = (),
    ) -> tuple[Interaction, ...]:
        """Record that a review was held now; its decisions become planned interactions.

        Returns these, and plans the next review. Raises Refused for a review that is not planned.
        """
        told = [one if isinstance(one, Decided) else Decided(**one) for one in decisions]
        held, tasks = reviews.hold(self.work, self.work.get(Review, review), summary, told)
        facts = {"subject": held.subject, "owner": held.owner}
        reviews.plan(self.work, self._customer(held.customer), self._account(held.customer), facts)
        return tasks

    @operation("key_accounts.add_risk", title=_("Add {risk.indefinite}"))
    def add_risk(
        self,
        customer: To[Customer],
        title: str,
        probability: int,
        impact: int,
        *,
        owner: str | None = None,
        mitigation: str = "",
        due_on: date | None = None,
    ) -> Risk:
        """Add a risk of an account; probability and impact are from 1 to 5."""
        known = self._account(customer)
        return self.work.add(
            Risk(
                customer=known.customer, title=title, probability=probability, impact=impact,
                owner=owner or known.owner, mitigation=mitigation, due_on=due_on,
            )
        )  # fmt: skip

    @operation("key_accounts.settle_risk", title=_("Settle {risk.indefinite}"))
    def settle_risk(
        self, risk: To[Risk], status: Literal["mitigated", "occurred", "closed"]
    ) -> Risk:
        """Say what became of a risk."""
        return self.work.change(self.work.get(Risk, risk), status=status)

    # Health

    @operation("key_accounts.set_health_model", title=_("Set the health model"), privileged=True)
    def set_health_model(self, factors: Iterable[Factor | Mapping[str, Any]]) -> tuple[Factor, ...]:
        """Let these factors make the score of every account instead of those that did.

        Raises Invalid where the weights do not sum to 100, or a trait cannot be measured.
        """
        told = [one if isinstance(one, Factor) else Factor(**one) for one in factors]
        return health.set_model(self.work, told)

    @operation("key_accounts.health", title=_("Health of {account.indefinite}"))
    def health(self, customer: To[Customer]) -> Health:
        """The score of an account now, and what each factor gave to it."""
        return next(health.scored(self.work, [self._account(customer).customer.id]))

    # Ways to records

    def _customer(self, customer: To[Customer]) -> Customer:
        return self.work.get(Customer, customer)

    def _account(self, customer: To[Customer]) -> Account:
        return account.account_of(self.work, self._customer(customer))
