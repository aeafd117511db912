"""The published JSON Schema says what the loader says: it is made from the same model."""

from __future__ import annotations

import json
import tomllib

import jsonschema
import pytest
from click.testing import CliRunner

from crmkit.cli.commands import cli
from crmkit.editions import Edition
from crmkit.editions.schema import PUBLISHED, schema, text
from crmkit.errors import EditionError
from crmkit.settings import secret, settings
from tests.conftest import Site
from tests.editions.conftest import Write

HEAD = 'format = 1\nname = "a"\nversion = "1.0"\n'
GOOD = {
    "the least": "",
    "parts": '[parts.leads]\nversion = "~=1.2, !=1.3.*"\nenabled = false',
    "a range of a pre-release": '[core]\nversion = ">=1.0.0.dev0,<2"\nextras = ["cli"]',
    "settings": '[settings.leads]\nfollow_up = { days = 2 }\nshare = 0.5\nsources = ["web"]',
    "secrets": '[settings.mail]\na = { secret = "env:A" }\nb = { secret = "file:b c" }',
    "a database": '[database]\nurl = "postgresql+psycopg://crm@db/crm"',
    "a secret database": '[database]\nurl = { secret = "env:DB" }',
    "a role": '[[roles.a.grants]]\nentity = "*"\nhide = ["name"]\nsensitive = true',
    "wording": '[wording.pt-BR.customer]\none = "x"\nfew = { nominative = "y" }',
    "a message": '[wording.pl]\n"Owner" = "Opiekun"',
    "branding": '[branding]\nname = "A"\ncolours = { primary = "#0a7" }\nlogo = "a.svg"',
    "content": '[content]\npackages = ["a", "../b"]',
}
BAD = {
    "an unknown key": "titel = 'x'",
    "an unknown key below": "[core]\nversions = '1'",
    "another format": "format = 2",
    "a wrong name": "name = 'The Clinic'",
    "a wrong version": "version = 'newest'",
    "a wrong range": "[core]\nversion = '1.0'",
    "a wrong part": "[parts.Leads]",
    "a wrong policy": "on_failure = 'ignore'",
    "a number for text": "title = 1",
    "text for a list": "languages = 'he'",
    "no language": "languages = ['Hebrew']",
    "a password in a URL": "[database]\nurl = 'postgresql://crm:x@db/crm'",
    "a password in an option": "[database]\nurl = 'postgresql://db/crm?password=x'",
    "no URL": "[database]\nurl = 'crm'",
    "a plain secret": "[settings.mail]\na = { secret = 'hunter2' }",
    "a secret with more": "[settings.mail]\na = { secret = 'env:A', b = 1 }",
    "a grant of nothing": "[[roles.a.grants]]\nread = 'True'",
    "a wrong colour": "[branding]\ncolours = { primary = 'green' }",
    "forms of numbers": "[wording.pl.customer]\none = 1",
    "forms too deep": "[wording.pl.customer]\none = { a = { b = 'c' } }",
}


def fits(manifest: str) -> bool:
    return bool(jsonschema.Draft202012Validator(schema()).is_valid(tomllib.loads(manifest)))


def load(write: Write, manifest: str) -> None:
    Edition.load(write("edition.toml", manifest))


@pytest.mark.parametrize("said", GOOD.values(), ids=GOOD)
def test_what_the_loader_takes_fits_the_schema(write: Write, said: str) -> None:
    load(write, HEAD + said)
    assert fits(HEAD + said)


@pytest.mark.parametrize("said", BAD.values(), ids=BAD)
def test_what_the_loader_refuses_does_not_fit(write: Write, said: str) -> None:
    head = "".join(line for line in HEAD.splitlines(True) if line.split()[0] != said.split()[0])
    with pytest.raises(EditionError):
        load(write, head + said)
    assert not fits(head + said)


def test_a_layer_may_leave_out_what_another_says(write: Write) -> None:
    """With an include, the name and the version may stand there."""
    write("base.toml", HEAD)
    load(write, 'format = 1\ninclude = ["base.toml"]')
    assert fits('format = 1\ninclude = ["base.toml"]')
    assert not fits("format = 1")


def test_the_published_schema_is_that_of_the_model() -> None:
    """Print it anew by: crmkit edition schema > crmkit/editions/edition.schema.json"""
    assert text(schema()) == PUBLISHED.read_text("utf-8")
    jsonschema.Draft202012Validator.check_schema(schema())
    assert PUBLISHED.read_text("utf-8") == CliRunner().invoke(cli, ["edition", "schema"]).output


def test_the_settings_of_parts_are_in_the_schema() -> None:
    """By the types of their classes; a secret is named by reference, nothing else."""

    @settings("mail")
    class Mail:
        host: str | None = None
        port: int = 25
        to: tuple[str, ...] = ()
        password: str = secret("")

    check = jsonschema.Draft202012Validator(schema({"mail": Mail})).is_valid

    def one(**given: object) -> bool:
        return bool(check({"format": 1, "name": "a", "version": "1", "settings": {"mail": given}}))

    assert one(host="a", port=1, to=["b"], password={"secret": "env:A"})
    assert one(port={"secret": "env:PORT"})
    assert [False] * 4 == [one(port="a"), one(to="b"), one(password="c"), one(hots="a")]


def test_the_command_knows_the_installed_parts(site: Site) -> None:
    """What the core and every part declares is in it."""
    code = """
        from crmkit.settings import settings

        @settings("notes")
        class Own:
            shown: int = 3

        @hookimpl
        def crmkit_contribute():
            return [Own]
    """
    site.part("notes", code)
    made = json.loads(CliRunner().invoke(cli, ["edition", "schema", "--installed"]).output)
    sections = made["properties"]["settings"]["properties"]
    assert {"core", "notes"} <= sections.keys()
    assert {"type": "integer"} in sections["notes"]["properties"]["shown"]["anyOf"]
