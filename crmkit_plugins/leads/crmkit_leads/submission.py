"""Taking a form in: checked, held until it is confirmed, and made a lead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import reduce
from hashlib import sha256
from secrets import token_urlsafe
from typing import Any

import attrs
from sqlalchemy import or_, select

from crmkit import Invalid, NotFound, Refused, UnitOfWork, _
from crmkit_leads.capture import capture
from crmkit_leads.form import CONSENT, Form, Submission, kind_of
from crmkit_leads.lead import Lead
from crmkit_leads.tables import columns


@attrs.frozen
class Receipt:
    """What whoever sent a form is told: whether they are to confirm it by e-mail.

    A robot is told the same as a person.
    """

    confirm: bool


def submit(work: UnitOfWork, name: str, values: Mapping[str, Any], client: str | None) -> Receipt:
    """Take a form in. Raises NotFound, Invalid or Refused, and then nothing is stored."""
    row = columns(work, Form)
    form = work.first(Form, (row.name == name) & row.active.is_(True))
    if form is None:
        raise NotFound(
            _(
                "there is no {form} {name!r} that takes {submission.plural}; add one, or "
                "activate it",
                name=name,
            )
        )
    if str(values.get(form.honeypot) or "").strip():
        work.add(Submission(form=form, state="caught", client=client))
        return Receipt(confirm=form.double_opt_in)
    answers = _checked(form, values)
    email = answers.get("email")
    _limit(work, form, email, client)
    told: dict[str, Any] = {"values": answers, "email": email, "client": client}
    told["consent"] = form.consent
    if form.double_opt_in:
        _hold(work, form, told)
    else:
        accept(work, form, work.add(Submission(form=form, state="accepted", **told)))
    return Receipt(confirm=form.double_opt_in)


def _checked(form: Form, values: Mapping[str, Any]) -> dict[str, Any]:
    """The answers in the form in which a lead keeps them; raises with all that is wrong."""
    told = {name: value for name, value in values.items() if value not in (None, "")}
    extra = {form.honeypot, *([CONSENT] if form.consent else [])}
    unasked = told.keys() - {*form.fields, *extra}
    problems: list[str] = [_("{name}: the {form} does not ask it", name=name) for name in unasked]
    problems += [f"{name}: is missing" for name in form.required if name not in told]
    answers: dict[str, Any] = {}
    for name in form.fields:
        try:
            if name in told:
                answers[name] = _answer(name, told[name])
        except Invalid as error:
            problems.append(f"{name}: {error.message}")
    if form.consent and told.get(CONSENT) not in (True, "true", "yes", "on", "1", 1):
        problems.append(_("{consent}: the {form} needs it", consent=CONSENT))
    if problems:
        raise Invalid(
            _(
                "{form} {name!r}: {problems}",
                name=form.name,
                problems=reduce(_both, sorted(problems)),
            )
        )
    return answers


def _both(one: str, other: str) -> str:
    return _("{one}; {other}", one=one, other=other)


def _answer(name: str, value: Any) -> Any:
    if not name.startswith("custom."):
        return kind_of(name).check(value)
    if not isinstance(value, str | int | float | bool):
        raise Invalid(f"{value!r} is no text, number or flag")
    return value


def _limit(work: UnitOfWork, form: Form, email: str | None, client: str | None) -> None:
    """Nobody sends a form more often in an hour than it permits."""
    row = columns(work, Submission)
    same = [row.email == email] if email else []
    same += [row.client == client] if client else []
    if not same:
        return
    recent = (row.form == form.id) & (row.created_at > work.now() - timedelta(hours=1))
    if work.count(Submission, recent & or_(*same)) >= form.most_per_hour:
        raise Refused(
            _(
                "{form} {name!r} was sent {most_per_hour} times in the last hour from there; "
                "try again later",
                name=form.name,
                most_per_hour=form.most_per_hour,
            )
        )


def _hold(work: UnitOfWork, form: Form, told: Mapping[str, Any]) -> None:
    """Keep a submission until whoever has its token confirms it."""
    token = token_urlsafe(32)
    until = work.now() + timedelta(hours=form.confirm_hours)
    held = work.add(
        Submission(form=form, state="held", token_hash=_hash(token), expires_at=until, **told)
    )
    work.crm.parts.hook.leads_confirmation(work=work, submission=held, token=token)


def _hash(token: str) -> str:
    return sha256(token.encode("utf-8")).hexdigest()


def confirm(work: UnitOfWork, token: str) -> None:
    """Make a held submission a lead. Raises Refused for a token that is not good, or not any more.

    The row is locked: of several processes with one token, one makes a lead.
    """
    row = columns(work, Submission)
    mine = row.token_hash == _hash(token)
    work.connection.execute(select(row.id).where(mine).with_for_update()).all()
    held = work.first(Submission, mine & (row.state == "held") & (row.expires_at > work.now()))
    if held is None:
        raise Refused(
            _(
                "this confirmation is not valid: it was used before, has expired, or never "
                "was; fill in the {form} again"
            )
        )
    form = work.get(Form, held.form)
    accept(work, form, work.change(held, state="accepted", confirmed_at=work.now()))


def accept(work: UnitOfWork, form: Form, submission: Submission) -> Lead:
    """The lead that a submission makes, or adds to."""
    answers = submission.values
    told = {name: value for name, value in answers.items() if not name.startswith("custom.")}
    custom = {name.removeprefix("custom."): v for name, v in answers.items() if name not in told}
    enquiry = Lead(
        **told, custom=custom, source=form.source, campaign=form.campaign, queue=form.queue
    )
    lead = capture(work, enquiry, "web")
    work.change(submission, lead=lead, customer=lead.customer, token_hash=None)
    return lead


def expire(work: UnitOfWork) -> int:
    """Empty a batch of submissions that nobody confirmed in time; return how many."""
    row = columns(work, Submission)
    late = (row.state == "held") & (row.expires_at <= work.now())
    batch = work.find(Submission, late, limit=work.crm.core_settings.batch_size).items
    empty: dict[str, Any] = {"values": {}, "email": None, "client": None, "token_hash": None}
    return work.change_all(batch, state="expired", **empty)
