"""A CRM made of an edition: its parts, settings in layers, roles, secrets, releases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from crmkit import CRM, Actor, Customer, Interaction, NotAllowed, Plugin
from crmkit.editions import Edition
from crmkit.editions.bundle import require_secrets_elsewhere
from crmkit.editions.diffing import diff
from crmkit.errors import AssemblyError, EditionError, Invalid
from crmkit.testing.databases import Database
from tests.conftest import Site
from tests.editions.conftest import Write

MAIL = """
    from crmkit.settings import secret, settings

    @settings("mail")
    class MailSettings:
        host: str = "localhost"
        password: str = secret("")

    @hookimpl
    def crmkit_contribute():
        return [MailSettings]
"""

OFFICE = """
    format = 1
    name = "office"
    version = "1.0"
    languages = ["pl", "en"]
    [parts.mail]
    version = ">=1,<2"
    [parts.fax]
    enabled = false
    [settings.core]
    currency = "PLN"
    lease = { minutes = 5 }
    [settings.fax]
    number = "1"
    [settings.mail]
    password = { secret = "env:OFFICE_MAIL" }
    [roles.reception]
    title = "Reception"
    [[roles.reception.grants]]
    entity = "customer"
    write = "True"
"""


@pytest.fixture
def office(site: Site, write: Write, monkeypatch: pytest.MonkeyPatch) -> Edition:
    site.part("mail", MAIL)
    monkeypatch.setenv("OFFICE_MAIL", "hunter2")
    return Edition.load(write("edition.toml", OFFICE))


def mail(crm: CRM) -> Any:
    (found,) = [cls for cls in crm.settings.sections.values() if cls.__name__ == "MailSettings"]
    return crm.settings[found]


def told(edition: Edition, **given: Any) -> list[str]:
    with pytest.raises(AssemblyError) as caught:
        CRM("sqlite://", edition, **given)
    return [str(problem) for problem in caught.value.problems]


def test_a_crm_is_made_of_an_edition(office: Edition) -> None:
    """Its enabled parts, its settings with secrets looked up, its first language, its roles."""
    crm = CRM("sqlite://", plugins=office)
    assert ["core", "edition", "mail"] == [part.name for part in crm.parts.started]
    assert ("PLN", "pl") == (crm.core_settings.currency, crm.core_settings.language)
    assert timedelta(minutes=5) == crm.core_settings.lease
    assert "hunter2" == mail(crm).password
    assert "Reception" == crm.roles["edition.reception"].label
    assert office is crm.edition


def test_the_hosts_settings_override_those_of_the_edition(office: Edition) -> None:
    """Field by field: the edition, then the code."""
    crm = office.create_crm("sqlite://", settings={"core": {"currency": "EUR"}})
    assert ("EUR", "pl") == (crm.core_settings.currency, crm.core_settings.language)


def test_a_role_of_an_edition_permits_what_it_says(office: Edition, database: Database) -> None:
    """It is asked for as edition.NAME, and gives nothing beyond its grants."""
    crm = database.crm(office)
    with crm.begin(actor=Actor("employee", "ola", roles=("edition.reception",))) as work:
        anna = work.add(Customer(name="Anna"))
        with pytest.raises(NotAllowed):
            work.add(Interaction(customer=anna, channel="phone", direction="in"))


def test_a_secret_is_not_shown_by_what_it_is_looked_up_for(office: Edition) -> None:
    """Neither the settings object nor the edition shows it."""
    crm = CRM("sqlite://", plugins=office)
    assert "hunter2" not in repr((mail(crm), crm.edition, office.canonical()))


def test_all_secrets_that_are_not_there_are_told_at_once(
    site: Site, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By file, key and reference; no CRM is made with half of its settings."""
    more = '[settings.post]\nkey = { secret = "file:post.key" }'
    edition = Edition.load(write("edition.toml", f"{OFFICE}    {more}".replace("\n", "\n    ")))
    with pytest.raises(EditionError) as caught:
        edition.create_crm("sqlite://")
    assert [
        "settings.mail.password names env:OFFICE_MAIL, which is not there",
        "settings.post.key names file:post.key, which is not there",
    ] == [f"{one.key} {one.what}" for one in caught.value.problems]


def test_an_edition_may_name_its_database(
    office: Edition, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a secret, looked up when a CRM is made; without one create_crm needs a URL."""
    with pytest.raises(EditionError, match=r"database\.url is not given"):
        office.create_crm()
    text = 'format = 1\ninclude = ["edition.toml"]\n[database]\nurl = { secret = "env:OFFICE_DB" }'
    named = Edition.load(write("named.toml", text))
    with pytest.raises(EditionError, match=r"database\.url names env:OFFICE_DB"):
        named.create_crm()
    monkeypatch.setenv("OFFICE_DB", "sqlite://")
    assert "sqlite" == named.create_crm().engine.dialect.name


def test_releases_and_distributions_are_those_the_edition_names(site: Site, write: Write) -> None:
    """A part of another release or from somebody else does not start."""
    site.part("mail")
    text = """
        format = 1
        name = "office"
        version = "1"
        [core]
        version = "<1.0.dev0"
        [parts.mail]
        version = ">=2"
        distribution = "acme-mail"
        [parts.zzz]
        distribution = "acme-z"
    """
    core = CRM("sqlite://").report["core"].version
    assert [
        f"core (crmkit): is {core}, and the edition needs <1.0.dev0; install 'crmkit<1.0.dev0'",
        "mail (crmkit-mail): is 1.0, and the edition needs >=2; install 'acme-mail>=2'",
        "mail (crmkit-mail): is not of acme-mail, which the edition names; install that one",
        "zzz: is not installed; install acme-z",
    ] == sorted(told(Edition.load(write("edition.toml", text))))


def test_a_secret_of_a_part_is_told_by_no_edition(office: Edition, write: Write) -> None:
    """Where the part declares a setting secret, the manifest may only refer to it."""
    text = 'format = 1\ninclude = ["edition.toml"]\n[settings.mail]\npassword = "hunter3"'
    plain = Edition.load(write("plain.toml", text))
    (only,) = told(plain)
    assert "settings.mail.password of the edition is a secret" in only
    with pytest.raises(Invalid, match=r"settings\.mail\.password is a secret") as refused:
        require_secrets_elsewhere(plain)
    less = Edition.load(write("less.toml", 'format = 1\nname = "office"\nversion = "1"'))
    told_there = diff(office, plain).as_dict(), diff(less, plain).as_dict()
    assert "***" in repr(told_there)
    assert "hunter3" not in repr((only, refused.value, plain, told_there))


def test_an_edition_says_what_becomes_of_parts_that_cannot_start(site: Site, write: Write) -> None:
    """Its policy holds unless the host says another."""
    site.part("mail", "raise RuntimeError('broken')")
    text = 'format = 1\nname = "a"\nversion = "1"\non_failure = "quarantine"\n[parts.mail]'
    edition = Edition.load(write("edition.toml", text))
    assert "quarantined" == CRM("sqlite://", edition).report["mail"].state
    assert ["mail"] == [line.split()[0] for line in told(edition, on_failure="fail")]


def test_a_program_may_add_parts_of_its_own(office: Edition, part: Callable[..., Plugin]) -> None:
    """Those that no distribution offers come beside the edition's."""
    crm = office.create_crm("sqlite://", plugins=[part("own")])
    assert {"mail", "own", "edition"} <= {one.name for one in crm.parts.started}
    assert "PLN" == crm.core_settings.currency
