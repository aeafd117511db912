"""What an update of an edition would do: told beforehand, with the data that it would leave."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from crmkit import Actor
from crmkit.cli.commands import cli
from crmkit.editions import Edition
from crmkit.editions.diffing import diff
from crmkit.testing.databases import Database
from tests.conftest import Site
from tests.editions.conftest import Write

NOTES = """
    from crmkit import Customer, Entity, Extension, Role, Service, entity, extension, operation

    @entity("notes_note")
    class Note(Entity):
        text: str

    @extension(Customer, "notes_profile")
    class Profile(Extension):
        mood: str = ""

    class Notes(Service):
        @operation("notes.count", title="Count")
        def count(self) -> int:
            return 0

    @hookimpl
    def crmkit_contribute():
        return [Note, Profile, Notes, Role("notes.writer")]
"""
OLD = """
    format = 1
    name = "shop"
    version = "1.0"
    [parts.notes]
    version = ">=1"
    [settings.core]
    currency = "EUR"
    batch_size = 10
    [wording.en.customer]
    one = "client"
    [content]
    packages = ["old"]
"""
NEW = """
    format = 1
    name = "shop"
    version = "2.0"
    [parts.guests]
    [settings.core]
    currency = "PLN"
    [wording.en.customer]
    one = "guest"
    [content]
    packages = ["new"]
"""
CONTENT = """
    format = 1
    name = "sales"
    version = "1.0"
    [entries.pipeline.own]
    name = "own"
    title = "TITLE"
    [entries.pipeline.EXTRA]
    name = "EXTRA"
"""


@pytest.fixture
def two(site: Site, write: Write) -> tuple[Path, Path]:
    site.part("notes", NOTES)
    site.part("guests")
    write("old/content.toml", CONTENT.replace("EXTRA", "fairs").replace("TITLE", "Ours"))
    write("new/content.toml", CONTENT.replace("EXTRA", "web").replace("TITLE", "All of ours"))
    return write("old.toml", OLD), write("new.toml", NEW)


def test_all_that_differs_is_told(two: tuple[Path, Path]) -> None:
    """In the manifest, the wording, the content, and what goes with a part."""
    found = diff(*map(Edition.load, two))
    assert [
        "+ parts.guests = {'enabled': True}",
        "- parts.notes",
        "- settings.core.batch_size",
        "~ settings.core.currency: EUR -> PLN",
        "~ version: 1.0 -> 2.0",
    ] == [str(one) for one in found.said if one.key != "content.packages"]
    assert ["~ wording.en.customer.one: client -> guest"] == [str(one) for one in found.wording]
    assert ["- pipeline.fairs", "~ pipeline.own (title)", "+ pipeline.web"] == [
        str(one).removesuffix(" = True") for one in found.content
    ]
    (feature,) = found.removed
    assert ("notes", "crmkit-notes") == (feature.part, feature.distribution)
    assert {"notes_note": None, "notes_profile": None} == feature.rows
    assert ("notes_profile.mood",) == feature.fields
    assert (("notes.count",), ("notes.writer",)) == (feature.operations, feature.roles)
    assert {} == found.migrations


def test_nothing_differs_from_itself(two: tuple[Path, Path]) -> None:
    old = Edition.load(two[0])
    assert diff(old, old).empty


def test_a_database_tells_what_is_held_and_what_is_to_run(
    two: tuple[Path, Path], database: Database
) -> None:
    """Live rows of what is taken away; the revisions of each part that comes."""
    crm = database.crm(["notes"])
    old, new = map(Edition.load, two)
    with crm.begin(Actor("system", "tests")) as work:
        note = crm.catalogue.entity("notes_note")
        work.add_all([note(text="Anna"), note(text="Ola")])
        work.remove(work.add(note(text="Ewa")))
    found = diff(old, new, crm.engine)
    assert {"notes_note": 2, "notes_profile": 0} == found.removed[0].rows
    assert {} == found.migrations
    words = ["edition", "diff", *map(str, reversed(two)), "--json"]
    told = CliRunner().invoke(cli, [*words, "--database", database.empty()])
    assert {"core", "notes"} == json.loads(told.output)["migrations"].keys()


def test_the_command_tells_it(two: tuple[Path, Path]) -> None:
    """In lines for people, in JSON for programs."""
    words = ["edition", "diff", *map(str, two)]
    told = CliRunner().invoke(cli, words, env={"CRMKIT_DATABASE": ""}).output
    assert "Taken away:\n- part notes (crmkit-notes)\n" in told
    found = json.loads(CliRunner().invoke(cli, [*words, "--json"]).output)
    assert ["notes"] == [one["part"] for one in found["removed"]]
    same = CliRunner().invoke(cli, ["edition", "diff", str(two[0]), str(two[0])]).output
    assert "nothing differs\n" == same
