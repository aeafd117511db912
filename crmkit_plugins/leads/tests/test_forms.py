"""Forms: what is asked, robots, consent, confirmation by e-mail, repeats."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from crmkit import (
    CRM,
    Actor,
    Campaign,
    CampaignMember,
    Import,
    Invalid,
    MovableClock,
    NotAllowed,
    NotFound,
    Plugin,
    Refused,
    UnitOfWork,
    hookimpl,
)
from crmkit_leads import Form, Lead, Leads, Submission

SENT: list[str] = []


def nothing() -> list[object]:
    return []


def send(submission: Submission, token: str) -> None:
    SENT.append(token)


MAIL = Plugin(
    "mail",
    hooks=SimpleNamespace(
        nothing=hookimpl(nothing, specname="crmkit_contribute"),
        send=hookimpl(send, specname="leads_confirmation", optionalhook=True),
    ),
)
pytestmark = pytest.mark.crm(plugins=["leads", MAIL])
WEBSITE = Actor("integration", "website", roles=("leads.website",))
ANNA = {"name": "Anna", "email": "anna@x.pl"}


@pytest.fixture
def leads(work: UnitOfWork) -> Leads:
    return work.use(Leads)


def form(work: UnitOfWork, **fields: Any) -> Form:
    return work.add(Form(name="contact", **fields))


def test_a_form_makes_a_lead(work: UnitOfWork, leads: Leads) -> None:
    """With the source, the campaign and the queue of the form, and what else was asked."""
    campaign = work.add(Campaign(name="Spring"))
    queue = leads.set_queue("web", members=["ewa"])
    form(work, fields=("name", "email", "custom.size"), source="contact", campaign=campaign,
         queue=queue)  # fmt: skip
    assert not leads.submit_form("contact", {**ANNA, "custom.size": "XL"}).confirm
    (lead,) = work.find(Lead)
    assert ("Anna", "contact", queue, {"size": "XL"}) == (
        lead.name, lead.source, lead.queue, dict(lead.custom),
    )  # fmt: skip
    assert 1 == work.count(CampaignMember, "responded")
    assert ["ewa"] == [lead.owner for lead in leads.distribute()]


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"name": "Anna"}, "email: is missing"),
        ({"name": "Anna", "email": "at home"}, "email: 'at home' is not an e-mail address"),
        ({**ANNA, "owner": "me"}, "owner: the form does not ask it"),
        ({**ANNA, "custom.size": ["XL"]}, "no text, number or flag"),
        ({**ANNA, "consent": "no"}, "consent: the form needs it"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_stored(
    work: UnitOfWork, leads: Leads, values: Any, why: str
) -> None:
    """All of it at once."""
    form(work, fields=("name", "email", "custom.size"), consent="I agree")
    with pytest.raises(Invalid, match=why):
        leads.submit_form("contact", values)
    assert (0, 0) == (work.count(Lead), work.count(Submission))


def test_a_form_that_there_is_not(work: UnitOfWork, leads: Leads) -> None:
    """Or that takes no more."""
    form(work, active=False)
    for name in ("contact", "contcat"):
        with pytest.raises(NotFound, match=f"no form '{name}' that takes submissions"):
            leads.submit_form(name, ANNA)


def test_a_robot_is_told_the_same_and_makes_no_lead(work: UnitOfWork, leads: Leads) -> None:
    """Of what it wrote nothing is kept."""
    form(work)
    answer = leads.submit_form("contact", {**ANNA, "website": "http://spam"})
    assert answer == leads.submit_form("contact", {"name": "Jan", "email": "jan@x.pl"})
    assert ["Jan"] == [lead.name for lead in work.find(Lead)]
    assert ["caught", "accepted"] == [one.state for one in work.find(Submission)]
    assert {} == dict(next(work.find(Submission)).values)


def test_consent_is_recorded_word_for_word(work: UnitOfWork, leads: Leads) -> None:
    """As it was when they agreed, whatever the form says later."""
    asked = form(work, consent="You may write to me.")
    leads.submit_form("contact", {**ANNA, "consent": True})
    work.change(asked, consent="You may ring me.")
    (sent,) = work.find(Submission)
    (lead,) = work.find(Lead)
    assert ("You may write to me.", lead.customer) == (sent.consent, sent.customer)


def test_repeats_are_limited(work: UnitOfWork, leads: Leads) -> None:
    """By address and by client; others are not kept from it."""
    form(work, most_per_hour=2)
    for _ in range(2):
        leads.submit_form("contact", ANNA, client="c1")
    for values, client in ((ANNA, "c2"), ({"email": "b@x.pl"}, "c1")):
        with pytest.raises(Refused, match="2 times in the last hour"):
            leads.submit_form("contact", values, client=client)
    leads.submit_form("contact", {"email": "b@x.pl"}, client="c2")


# Confirmation


def held(crm: CRM) -> str:
    """The token of a form that waits for its confirmation."""
    with crm.begin("boss") as work:
        form(work, double_opt_in=True, confirm_hours=24)
    with crm.begin(WEBSITE) as work:
        assert work.use(Leads).submit_form("contact", ANNA).confirm
    return SENT[-1]


def count(crm: CRM) -> int:
    with crm.read("boss") as work:
        return work.count(Lead)


def test_a_held_form_becomes_a_lead_by_its_token(crm: CRM) -> None:
    """Once; the token itself is stored nowhere."""
    token = held(crm)
    assert 0 == count(crm)
    with crm.read("boss") as work:
        (sent,) = work.find(Submission)
        assert token not in str(work.history(sent)) + str(sent)
    with crm.begin(WEBSITE) as work:
        work.use(Leads).confirm(token)
    assert 1 == count(crm)
    with crm.begin(WEBSITE) as work, pytest.raises(Refused, match="not valid"):
        work.use(Leads).confirm(token)
    assert 1 == count(crm)


def test_a_wrong_and_an_expired_token_are_told_alike(crm: CRM, clock: MovableClock) -> None:
    """Nobody learns whether a token ever was; what was held is emptied."""
    token, said = held(crm), []
    crm.run_due()
    clock.move(timedelta(hours=24))
    for one in (token, "guessed"):
        with crm.begin(WEBSITE) as work, pytest.raises(Refused) as told:
            work.use(Leads).confirm(one)
        said.append(str(told.value))
    assert 1 == len(set(said))
    crm.run_due()
    with crm.read("boss") as work:
        (sent,) = work.find(Submission)
        assert ("expired", {}, None) == (sent.state, dict(sent.values), sent.email)
    assert 0 == count(crm)


def test_tokens_cannot_be_guessed(crm: CRM) -> None:
    """256 random bits, none like another."""
    held(crm)
    with crm.begin(WEBSITE) as work:
        for i in range(20):
            work.use(Leads).submit_form("contact", {"email": f"a{i}@x.pl"})
    tokens = SENT[-21:]
    assert 21 == len(set(tokens))
    assert {43} == {len(token) for token in tokens}


def test_a_website_sees_nothing(crm: CRM) -> None:
    """It hands in, and that is all."""
    held(crm)
    with crm.begin(WEBSITE) as work:
        assert [0, 0, 0] == [work.count(cls) for cls in (Lead, Submission, Form)]
        with pytest.raises(NotAllowed):
            work.use(Leads).capture(name="A")


# Definitions


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"fields": ("name", "owner")}, "no lead has 'owner'; there are company, country"),
        ({"fields": ("custom.",), "required": ()}, "no lead has 'custom.'"),
        ({"required": ("email", "phone")}, "'phone' is required but not asked"),
        ({"honeypot": "name"}, "the trap 'name' is a field people fill in"),
        ({"double_opt_in": True, "required": ()}, "must give one; require 'email'"),
    ],
)
def test_a_form_that_means_nothing_is_refused(work: UnitOfWork, fields: Any, why: str) -> None:
    """When it is defined, with what to do."""
    with pytest.raises(Refused, match=why):
        form(work, **fields)


# Lists


def test_a_list_is_imported(crm: CRM, tmp_path: Any) -> None:
    """Each row is a lead with a party of its own, but who is known already; wrong ones are told."""
    file = tmp_path / "fair.csv"
    file.write_text(
        "full name,company,e-mail,country,source\n"
        "Anna Nowak,Beta,anna@beta.pl,Polska,fair\n"
        "Jan Sowa,Beta,jan at beta,Polska,fair\n"
        "A. Nowak,Beta,ANNA@beta.pl,Polska,list\n",
        encoding="utf-8",
    )
    report = Import(crm, Lead, file).run("boss")
    assert (2, 1) == (report.added, report.rejected)
    with crm.read("boss") as work:
        first, second = work.find(Lead)
        assert first.customer == second.customer
        assert ("PL", "Anna Nowak") == (first.country, first.name)
