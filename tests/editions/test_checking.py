"""`edition check`: everything that is wrong is found before anything is installed or migrated."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from crmkit.cli.commands import cli
from crmkit.editions.checking import check
from tests.conftest import Site
from tests.editions.conftest import Write

WEB = """
    class Route:
        def __init__(self, path):
            self.path = path

    @hookimpl
    def crmkit_contribution_kinds():
        is_route = lambda item: isinstance(item, Route)
        return [ContributionKind("route", is_route, named=lambda route: route.path)]
"""

FLEET = """
    from crmkit import (
        Customer, Entity, Extension, Job, Report, Role, Service, Subscription, Trait, entity,
        extension, operation,
    )
    from crmkit.settings import settings
    from crmkit_web.plugin import Route

    @entity("fleet_cars_car")
    class Car(Entity):
        name: str

    @extension(Customer, "fleet_cars_driver")
    class Driver(Extension):
        licence: str = ""

    class Cars(Service):
        @operation("fleet_cars.count", title="Count")
        def count(self) -> int:
            return 0

    @settings("fleet_cars")
    class Own:
        cars: int = 1

    @hookspec
    def fleet_cars_parked(work, car) -> None:
        '''A car was parked.'''

    def wash(work):
        '''A job.'''

    @hookimpl
    def crmkit_contribute():
        return [
            Car, Driver, Cars, Own, Role("fleet_cars.driver"), Job("fleet_cars.wash", wash),
            Subscription("fleet_cars.parked"), Route("/fleet/cars"),
        ]
"""

WORDS = """
    [terms.bay]
    gender = "masculine"
    one = "{0}"
    other = "{0}s"
    [messages]
    "Park" = "{1}"
"""

EDITION = """
    format = 1
    name = "garage"
    version = "1"
    [parts.web]
    [parts.fleet]
    [parts.fleet_cars]
"""


@pytest.fixture
def garage(site: Site, write: Write) -> Path:
    """An edition of two parts of two vendors who thought of the same names."""
    site.part("web", WEB)
    site.part("fleet_cars", FLEET, requires=["crmkit-web"], said="hookspecs=__name__")
    site.part("fleet", FLEET, requires=["crmkit-web"], said="hookspecs=__name__")
    site.words("fleet", "he", WORDS.format("bay", "park"))
    site.words("fleet_cars", "he", WORDS.format("box", "leave"))
    return write("edition.toml", EDITION)


def test_all_clashes_of_two_parts_are_found_each_naming_both(garage: Path) -> None:
    """Tables, extensions, operations, roles, background work, routes, words, hooks, settings."""
    _, problems = check(garage)
    same = [
        "entity 'fleet_cars_car' is also that",
        "entity 'fleet_cars_driver' is also that",
        "role 'fleet_cars.driver' is also that",
        "operation 'fleet_cars.count' is also that",
        "job 'fleet_cars.wash' is also that",
        "subscription 'fleet_cars.parked' is also that",
        "route '/fleet/cars' is also that",
    ]
    other = "part 'fleet' (crmkit-fleet 1.0)"
    mine, theirs = "parts.fleet (crmkit-fleet)", "parts.fleet_cars (crmkit-fleet_cars)"
    assert [
        f"{mine} Own is the section 'fleet_cars' of part 'fleet_cars' (crmkit-fleet_cars 1.0)",
        *(f"{theirs} {what} of {other}" for what in same),
        f"{theirs} says the term 'bay' in he otherwise than {other}",
        f"{theirs} translates 'Park' to he otherwise than {other}",
        f"{theirs} defines a hook fleet_cars_parked, as {other} does",
    ] == [
        f"{one.key} {one.what}" for one in problems if "is not named for its part" not in one.what
    ]


def test_two_distributions_that_offer_one_part_are_both_named(site: Site, write: Write) -> None:
    """Which of them is meant cannot be guessed."""
    site.part("web")
    site.distribution("acme-web", {"web": "acme.plugin:plugin"})
    text = 'format = 1\nname = "a"\nversion = "1"\n[parts.web]'
    _, (problem,) = check(write("edition.toml", text))
    assert "is offered by several distributions: acme-web and crmkit-web" in problem.what


WRONG = """
    format = 1
    include = ["base.toml"]
    name = "office"
    version = "1"
    [parts.zzz]
    [settings.core]
    curency = "EUR"
    lease = "5 minutes"
    default_role = "edition.receptoin"
    [roles.reception]
    operations = ["core.nothing"]
    [[roles.reception.grants]]
    entity = "custommer"
"""
BASE = """
    format = 1
    [settings.core]
    currency = "euro"
    batch_size = { secret = "env:NOT_THERE" }
    batch = { secret = "env:NOT_THERE" }
    [settings.fax]
    number = 1
"""


def test_what_is_wrong_is_told_by_file_and_key(write: Write) -> None:
    """Settings are held against the classes of their parts, in the layer that gives them."""
    write("base.toml", BASE)
    _, problems = check(write("edition.toml", WRONG))
    assert {
        "edition.toml: parts.zzz is not installed",
        "base.toml: settings.core.currency is refused",
        "base.toml: settings.core.batch is unknown",
        "base.toml: settings.fax belongs to no part that is enabled and has settings",
        "edition.toml: settings.core.curency is unknown",
        "edition.toml: settings.core.lease does not fit (it is of type str)",
        "edition.toml: settings.core.default_role names no role of an enabled part",
        "edition.toml: roles.reception role 'edition.reception' grants 'custommer', which is no"
        " entity",
    } <= {f"{one.file.name}: {one.key} {one.what.partition(':')[0]}" for one in problems}


def test_the_command_tells_what_is_wrong_and_ends_with_1(write: Write) -> None:
    """Sentences for people, JSON for programs; nothing where nothing is wrong."""
    run = CliRunner().invoke
    good = write("good.toml", 'format = 1\nname = "a"\nversion = "1"')
    wrong = write("wrong.toml", 'format = 1\nname = "a"\nversion = "1"\n[parts.zzz]')
    assert "edition a 1: nothing is wrong\n" == run(cli, ["edition", "check", str(good)]).output
    told = run(cli, ["edition", "check", str(wrong)])
    assert 1 == told.exit_code
    assert told.output.startswith(f"{wrong}: parts.zzz is not installed; ")
    assert told.output.endswith("install crmkit-zzz\n")
    as_json = run(cli, ["edition", "check", str(wrong), "--json"]).output
    assert ["parts.zzz"] == [one["key"] for one in json.loads(as_json)]
