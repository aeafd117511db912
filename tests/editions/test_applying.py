"""Content packages: applied once, updated without overwriting what the organisation changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crmkit import (
    CRM,
    Actor,
    Customer,
    Extension,
    Invalid,
    Pipeline,
    Plugin,
    Stage,
    extension,
)
from crmkit.editions import Edition
from crmkit.editions.applying import Change, apply
from crmkit.editions.checking import check
from crmkit.errors import EditionError
from crmkit.testing.databases import Database
from tests.editions.conftest import Write

DANA = Actor("system", "dana")
EDITION = """
    format = 1
    name = "shop"
    version = "1"
    [content]
    packages = ["sales"]
"""
SALES = """
    format = 1
    name = "sales"
    version = "1.0"
    removed = "remove"

    [entries.stage.new]
    pipeline = { content = "pipeline.standard" }
    name = "fresh"
    title = "New"
    probability = 10

    [entries.stage.won]
    pipeline = { content = "pipeline.standard" }
    name = "signed"
    title = "Won"
    outcome = "won"

    [entries.pipeline.standard]
    name = "tailored"
    title = { file = "title.txt" }
"""
Apply = Callable[..., list[str]]


@pytest.fixture
def crm(database: Database) -> CRM:
    return database.crm()


@pytest.fixture
def applied(crm: CRM, write: Write) -> Apply:
    """Applies content, changed by pairs of texts; says what was done."""
    write("sales/title.txt", "Standard sales")

    def applying(*changes: tuple[str, str], text: str = SALES, **options: object) -> list[str]:
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        write("sales/content.toml", text)
        edition = Edition.load(write("edition.toml", EDITION))
        return [str(change) for change in apply(crm, edition, **options)]  # type: ignore[arg-type]

    return applying


def stages(crm: CRM) -> int:
    with crm.read(DANA) as work:
        return work.count(Stage, "pipeline.name == 'tailored'")


def stage(crm: CRM, name: str) -> Stage:
    with crm.read(DANA) as work:
        found = work.first(Stage, f"name == '{name}'")
    assert found is not None
    return found


def change(crm: CRM, record: Stage, **fields: object) -> None:
    with crm.begin(DANA) as work:
        work.change(record, **fields)


def test_content_is_applied_once(crm: CRM, applied: Apply) -> None:
    """What is referred to comes first; a second time there is nothing to do."""
    assert ["added pipeline.standard", "added stage.new", "added stage.won"] == applied()
    with crm.read(DANA) as work:
        (pipeline,) = work.find(Pipeline, "name == 'tailored'")
        entry = work.history(pipeline)[0]
    assert ("Standard sales", 2) == (pipeline.title, stages(crm))
    assert ("system:core.content", "content") == (str(entry.actor), str(entry.cause))
    assert [] == applied()


def test_an_update_changes_what_the_organisation_did_not(crm: CRM, applied: Apply) -> None:
    """Field by field: theirs stands, what both changed is told, the rest follows the package."""
    applied()
    change(crm, stage(crm, "fresh"), title="Fresh", position=3)
    newer = ('title = "New"', 'title = "Brand new"'), ("probability = 10", "probability = 20")
    assert ["changed stage.new (probability)", "conflict stage.new (title)"] == applied(*newer)
    found = stage(crm, "fresh")
    assert ("Fresh", 20, 3) == (found.title, found.probability, found.position)
    assert [] == applied(*newer)
    assert ["changed stage.new (title)"] == applied(*newer, take=frozenset({"stage.new.title"}))
    assert "Brand new" == stage(crm, "fresh").title


def test_what_the_organisation_removed_stays_removed(crm: CRM, applied: Apply) -> None:
    """Also when the package has something new of it."""
    applied()
    with crm.begin(DANA) as work:
        work.remove(stage(crm, "signed"))
    assert ["gone stage.won"] == applied(('title = "Won"', 'title = "Done"'))
    assert 1 == stages(crm)


def test_what_refers_to_a_removed_record_is_skipped(crm: CRM, applied: Apply) -> None:
    """It cannot be made; nothing else is kept from being applied."""
    applied()
    with crm.begin(DANA) as work:
        work.remove_all(list(work.find(Pipeline, "name == 'tailored'")))
    more = '\n    [entries.stage.lost]\n    name = "parted"\n    outcome = "lost"'
    more += '\n    pipeline = { content = "pipeline.standard" }'
    told = applied(("[entries.pipeline", f"{more.strip()}\n    [entries.pipeline"))
    assert "skipped stage.lost: pipeline.standard was removed" in told


def test_what_a_package_no_longer_has_is_removed_where_it_says_so(crm: CRM, applied: Apply) -> None:
    """But for what the organisation made its own, and what others need."""
    applied()
    change(crm, stage(crm, "fresh"), title="Ours")
    rest = SALES[: SALES.index("[entries.stage.new]")] + SALES[SALES.index("[entries.pipeline") :]
    assert [
        "removed stage.won",
        "left stage.new (title): the organisation changed it",
    ] == applied(text=rest)
    assert "Ours" == stage(crm, "fresh").title


def test_what_a_package_no_longer_has_stays_unless_it_says_otherwise(applied: Apply) -> None:
    """It is the organisation's from then on."""
    applied()
    rest = SALES[: SALES.index("[entries.stage.new]")].replace('removed = "remove"', "")
    assert ["stage.won", "stage.new", "pipeline.standard"] == [
        told.split()[1].rstrip(":") for told in applied(text=rest)
    ]


def test_what_a_package_says_of_its_records_holds_when_it_is_gone(
    crm: CRM, applied: Apply, write: Write
) -> None:
    """The edition has no package any more: what the last one said becomes of its records."""
    applied()
    change(crm, stage(crm, "fresh"), title="Ours")
    bare = Edition.load(write("bare/edition.toml", EDITION.replace('["sales"]', "[]")))
    assert [
        "removed stage.won",
        "left stage.new (title): the organisation changed it",
        "left pipeline.standard: a stage of the organisation would go with it",
    ] == [str(one) for one in apply(crm, bare)]
    assert "Ours" == stage(crm, "fresh").title
    assert () == apply(crm, bare)


def test_without_an_edition_nothing_goes(crm: CRM, applied: Apply) -> None:
    """A CRM that was made by hand says nothing of content."""
    applied()
    assert () == apply(crm)
    assert 2 == stages(crm)


def test_a_record_that_is_there_already_is_taken_for_it(crm: CRM, applied: Apply) -> None:
    """By its unique values; what it says otherwise stands."""
    with crm.begin(DANA) as work:
        work.add(Pipeline(name="tailored", title="Our own"))
    told = applied()
    assert "adopted pipeline.standard: a record with its unique values was there" == told[0]
    assert "conflict pipeline.standard (title)" == told[1]


def test_a_dry_run_says_the_same_and_writes_nothing(crm: CRM, applied: Apply) -> None:
    told = applied(dry_run=True)
    assert 0 == stages(crm)
    assert told == applied()


def test_content_is_applied_altogether_or_not_at_all(crm: CRM, applied: Apply) -> None:
    """A refusal on the way leaves nothing behind."""
    with pytest.raises(Invalid, match="not a number of 64 bits"):
        applied(("probability = 10", "position = 99999999999999999999"))
    with crm.read(DANA) as work:
        assert 0 == work.count(Pipeline, "name == 'tailored'")


WRONG = """
    format = 1
    name = "sales"
    version = "1.0"
    [needs]
    core = ">=9"
    fields = ["customer.shoe_size"]
    [needs.parts]
    leads = ">=1"
    [entries.stge.a]
    name = "a"
    [entries.stage.b]
    nmae = "b"
    pipeline = { content = "stage.c" }
    [entries.stage.c]
    name = "c"
    pipeline = { content = "pipeline.none" }
"""


def test_what_is_wrong_is_told_before_anything_is_written(crm: CRM, write: Write) -> None:
    """By file and key: needs, entities, fields, references, values."""
    write("sales/content.toml", WRONG)
    file = write("edition.toml", EDITION)
    with pytest.raises(EditionError) as caught:
        apply(crm, Edition.load(file))
    told = {one.key: one.what for one in caught.value.problems}
    assert {
        "needs.core": "asks for >=9",
        "needs.parts.leads": "is not enabled",
        "needs.fields[0]": "names customer.shoe_size, which there is not",
        "entries.stge.a": "is of stge, which is no entity",
        "entries.stage.b.name": "does not fit: Missing data for required field",
        "entries.stage.b.nmae": "does not fit: Unknown field",
        "entries.stage.b.pipeline": "refers to stage.c, and takes pipeline",
        "entries.stage.c": "refers to pipeline.none, which no package of the edition has",
    } == told
    _, problems = check(file)
    assert told == {one.key: one.what for one in problems}


def test_texts_are_read_from_files_that_are_there(write: Write) -> None:
    """One that is not is a problem of the entry that names it."""
    text = SALES.replace("title.txt", "none.txt")
    write("sales/content.toml", text)
    _, (problem,) = check(write("edition.toml", EDITION))
    assert "entries.pipeline.standard.title.file" == problem.key


def test_one_content_id_stands_in_one_package(write: Write) -> None:
    """Both packages are named."""
    for name in ("sales", "more"):
        write(f"{name}/content.toml", f"""
            format = 1
            name = "{name}"
            version = "1"
            [entries.pipeline.standard]
            name = "standard"
        """)  # fmt: skip
    file = write("edition.toml", EDITION.replace('["sales"]', '["sales", "more"]'))
    _, (problem,) = check(file)
    assert ("more", "entries.pipeline.standard") == (problem.file.parent.name, problem.key)
    assert "is also in the package 'sales'" in problem.what


@extension(Customer, "shoes_fit")
class Fit(Extension):
    last: str = "wide"
    heel: int = 0


SHOES = """
    format = 1
    name = "sales"
    version = "1"
    [entries.shoes_fit.anna]
    id = { content = "customer.anna" }
    last = "narrow"
    [entries.customer.anna]
    name = "Anna"
    custom = { shoe_size = "38.5", dog = "Rex" }
    [entries.custom_field.size]
    entity_name = "customer"
    key = "shoe_size"
    kind = "number"
    [entries.custom_field.dog]
    entity_name = "customer"
    key = "dog"
    kind = "text"
"""


def test_extensions_and_own_fields_are_content_too(
    database: Database, part: Callable[..., Plugin], write: Write
) -> None:
    """An extension names its record; of own fields each is the package's or theirs by itself."""
    crm = database.crm([part("shoes", Fit)])

    def applied(text: str) -> list[str]:
        write("sales/content.toml", text)
        return [str(one) for one in apply(crm, Edition.load(write("edition.toml", EDITION)))]

    assert [
        "added custom_field.size",
        "added custom_field.dog",
        "added customer.anna",
        "added shoes_fit.anna",
    ] == applied(SHOES)
    with crm.begin(DANA) as work:
        (anna,) = work.find(Customer, "custom.shoe_size == 38.5", ext=[Fit])
        assert "narrow" == anna.ext[Fit].last
        work.change(anna, custom={**anna.custom, "shoe_size": "39"})
        work.change(anna.ext[Fit], last="wide")
    assert [] == applied(SHOES)
    newer = SHOES.replace("Rex", "Bello").replace("38.5", "40").replace("narrow", "slim")
    assert [
        "changed customer.anna (custom.dog)",
        "conflict customer.anna (custom.shoe_size)",
        "conflict shoes_fit.anna (last)",
    ] == applied(newer)
    with crm.read(DANA) as reading:
        assert {"dog": "Bello", "shoe_size": 39} == reading.custom(reading.get(Customer, anna))


def test_an_extension_must_name_its_record(part: Callable[..., Plugin], write: Write) -> None:
    """One of the right entity."""
    crm = CRM("sqlite://", [part("shoes", Fit)])
    anna = 'id = { content = "customer.anna" }'
    for said in ("", 'id = "0190"', 'id = { content = "custom_field.size" }'):
        write("sales/content.toml", SHOES.replace(anna, said))
        with pytest.raises(EditionError) as caught:
            apply(crm, Edition.load(write("edition.toml", EDITION)))
        (problem,) = caught.value.problems
        assert "entries.shoes_fit.anna.id" == problem.key


ROLES = """
    format = 1
    name = "{0}"
    version = "1"
    [roles.clerk]
    title = "Clerk of {0}"
    [[roles.clerk.grants]]
    entity = "customer"
    read = "{1}"
    [roles.{0}]
"""


@pytest.fixture
def desks(write: Write) -> Path:
    """An edition with two packages that have a role of the same name."""
    for name in ("north", "south"):
        write(f"{name}/content.toml", ROLES.format(name, "country == 'PL'"))
    return write("edition.toml", EDITION.replace('["sales"]', '["north", "south"]'))


def test_a_package_may_hold_roles(write: Write) -> None:
    """They are roles of the edition, and hold from the start: nothing has to be applied."""
    write("north/content.toml", ROLES.format("north", "country == 'PL'"))
    file = write("edition.toml", EDITION.replace('["sales"]', '["north"]'))
    crm = Edition.load(file).create_crm("sqlite://")
    clerk = crm.roles["edition.clerk"]
    assert ("Clerk of north", "country == 'PL'") == (clerk.label, clerk.grants[0].read)
    assert "North" == crm.roles["edition.north"].label


def test_a_role_that_two_packages_have_is_told(desks: Path) -> None:
    """Each is named; a role of the edition's own wins over both."""
    _, (problem,) = check(desks)
    assert ("south", "roles.clerk") == (problem.file.parent.name, problem.key)
    assert f"is also a role of the package in {desks.parent / 'north'}" == problem.what
    with pytest.raises(EditionError, match="is also a role of the package"):
        Edition.load(desks).create_crm("sqlite://")
    desks.write_text(f'{desks.read_text("utf-8")}[roles.clerk]\ntitle = "Ours"\n', "utf-8")
    assert "Ours" == Edition.load(desks).create_crm("sqlite://").roles["edition.clerk"].label


def test_what_is_wrong_with_a_role_is_told_where_it_stands(desks: Path, write: Write) -> None:
    """Its shape by its key, what it permits by the role."""
    write("north/content.toml", ROLES.format("north", "coutry == 'PL'"))
    south = ROLES.format("south", "True").replace("clerk", "porter").replace("read", "reed")
    write("south/content.toml", south)
    _, (shape, grant) = check(desks)
    assert ("south", "roles.porter.grants[0].reed") == (shape.file.parent.name, shape.key)
    assert ("north", "roles.clerk") == (grant.file.parent.name, grant.key)


def test_a_change_says_what_became_of_an_entry() -> None:
    assert "conflict a.b (c, d): why" == str(Change("a.b", "conflict", ("c", "d"), "why"))
