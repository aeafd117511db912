"""The reference says what the code says: hooks, names, methods, entities, settings, commands."""

from __future__ import annotations

import inspect
import re
import runpy
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from textwrap import dedent
from typing import Any

import attrs
import click
import pytest

import crmkit
from crmkit import CRM, Customer, Invalid, ReadUnit, UnitOfWork, hookspecs
from crmkit.criteria import functions
from crmkit.entities import fields
from crmkit.settings import CoreSettings

ROOT = Path(__file__).parents[1]
REFERENCE = ROOT / "docs" / "reference"
HOOKS = [name for name in vars(hookspecs) if name.startswith("crmkit_")]

each_hook = pytest.mark.parametrize("hook", HOOKS)


def page(name: str) -> str:
    return (REFERENCE / name).read_text("utf-8")


HOOK_PAGES = page("hooks.md") + page("hooks-of-acts.md")


def section(text: str, title: str) -> str:
    """What stands below a heading, up to the next one of its level or above."""
    found = re.search(rf"^(##+) {re.escape(title)}\n(.*?)(?=^\1 |^## |\Z)", text, re.M | re.S)
    assert found, f"there is no section {title!r}"
    return found[2]


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.M | re.S)


def signature(function: Any) -> str:
    """`change(record: Ref[E], /, **fields: Any) -> E`: as it is written, without self."""
    function = inspect.unwrap(function)
    text = re.sub(r"\(self(, )?", "(", str(inspect.signature(function)), count=1)
    text = re.sub(r"(: |-> )'([^']*)'", r"\1\2", text).replace("= NOTHING", "= attrs.NOTHING")
    return f"{function.__name__}{text}"


def rows(text: str) -> list[list[str]]:
    """The cells of every row of the tables of a text, without their headers."""
    tables = re.findall(r"^\| -.*\n((?:\|.*\n?)+)", text, re.M)
    lines = (line for table in tables for line in table.splitlines())
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def plain(text: str) -> str:
    return " ".join(text.split())


# Hooks


def told(text: str) -> dict[str, str]:
    """`Runs`, `Arguments`, `Returns` and `Raising` of a section, or of a docstring."""
    found = re.findall(r"^(\w+)(?:\n: |: )(.+?)(?=\n\n|\n\w+: |\Z)", text, re.M | re.S)
    return {word: plain(words) for word, words in found}


def told_in_code(hook: str) -> tuple[str, dict[str, str], str]:
    """The first sentence, the facts and the example of a hook's docstring."""
    summary, facts, example = inspect.getdoc(getattr(hookspecs, hook)).split("\n\n", 2)  # type: ignore[union-attr]
    return summary, told(facts), dedent(example.partition("Example::\n\n")[2]).strip()


def test_every_hook_has_its_section_in_the_order_of_the_code() -> None:
    """No hook is left out, and none is described that there is not."""
    assert HOOKS == re.findall(r"^## (crmkit_\w+)$", HOOK_PAGES, re.M)


@each_hook
def test_a_hook_is_shown_with_its_exact_signature(hook: str) -> None:
    """Arguments, their types and what is returned."""
    (shown,) = blocks(section(HOOK_PAGES, hook), "py")
    assert signature(getattr(hookspecs, hook)) == shown.strip()


@each_hook
def test_a_hook_is_described_as_in_the_code(hook: str) -> None:
    """What it is for, when it runs, its arguments, what it returns and what raising does."""
    text = section(HOOK_PAGES, hook)
    summary, facts, _ = told_in_code(hook)
    assert {"Runs", "Arguments", "Returns", "Raising"} == facts.keys()
    assert (summary, facts) == (text.strip().partition("\n")[0], told(text))


@each_hook
def test_a_hook_has_the_example_of_the_code(hook: str) -> None:
    """The page runs it (see conftest.py), so the example of the code is known to work."""
    *_, example = told_in_code(hook)
    assert example == blocks(section(HOOK_PAGES, hook), "python")[0].strip()


@each_hook
def test_the_real_users_of_a_hook_are_all_named(hook: str) -> None:
    """Each file that is named implements the hook, and no part that does is left out."""
    (users,) = re.findall(r"^Real users: (.*?)\n\n", section(HOOK_PAGES, hook), re.M | re.S)
    homes = [ROOT / "crmkit/core.py", *sorted(ROOT.glob("crmkit_plugins/*/crmkit_*/plugin.py"))]
    real = [home for home in homes if f"def {hook}(" in home.read_text("utf-8")]
    named = set(re.findall(r"`(crmkit\S+\.py)`", users))
    assert {home.relative_to(ROOT).as_posix() for home in real} == named


# Names


@pytest.mark.parametrize("name", crmkit.__all__)
def test_every_public_name_is_in_the_reference(name: str) -> None:
    """As a heading, or as the first cell of a row."""
    said = re.compile(rf"^(#+ {name}$|\| `{name}[`(])", re.M)
    pages = [path.name for path in sorted(REFERENCE.glob("*.md")) if said.search(page(path.name))]
    assert pages, f"{name} has no entry in docs/reference"


# Not for callers: what the core's own modules ask of a unit and of a CRM.
INTERNAL = {
    ReadUnit: {"masked", "masked_keys", "hidden_names", "saw", "existing", "batches", "end"},
    UnitOfWork: {"happened"},
    CRM: {
        "part_migrations", "store_for", "journal_for", "checker", "schema", "head_of",
        "settings_of", "placed", "profile", "forget_profiles", "access_of", "reader_of", "service",
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("cls", "name"),
    [
        (cls, name)
        for cls, internal in INTERNAL.items()
        for name, value in vars(cls).items()
        if inspect.isfunction(value) and not name.startswith("_") and name not in internal
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_every_method_is_shown_with_its_exact_signature(cls: type, name: str) -> None:
    """Those of units of work and of the CRM itself."""
    text = page("crm.md" if cls is CRM else "unit-of-work.md")
    (shown,) = blocks(section(text, name), "py")
    assert signature(getattr(cls, name)) == shown.strip()


SHOWN = [
    (path.name, title, block.strip())
    for path in sorted(REFERENCE.glob("*.md"))
    for title in re.findall(r"^##+ (\w+)$", path.read_text("utf-8"), re.M)
    for block in blocks(section(path.read_text("utf-8"), title).partition("\n###")[0], "py")[:1]
    if title in crmkit.__all__ or hasattr(fields, title)
]


@pytest.mark.parametrize(("where", "name", "shown"), SHOWN, ids=lambda value: str(value)[:30])
def test_a_signature_in_the_reference_is_that_of_the_code(
    where: str, name: str, shown: str
) -> None:
    """Of functions; a class is shown by its fields."""
    value = getattr(crmkit, name, None) or getattr(fields, name)
    if inspect.isclass(value):
        assert shown.startswith(f"{name}(")
        asked = re.findall(r"(?:^\w+\(|, )\*?(?:\*, )?(\w+):", plain(shown).replace("( ", "("))
        assert [n for n in inspect.signature(value).parameters if n != "self"] == asked
    else:
        assert signature(value) == shown


# What follows from definitions


@pytest.mark.parametrize("name", ["entities.md", "traits.md", "hook-history.md", "quality.md"])
def test_what_follows_from_definitions_is_up_to_date(name: str) -> None:
    """After a change of entities, traits, hooks or grades run `python docs/tables.py`."""
    tables = runpy.run_path(str(ROOT / "docs" / "tables.py"))
    assert tables["written"](name) == page(name)


def test_the_settings_of_the_core_are_all_described() -> None:
    """By name, with their defaults."""
    described = rows(section(page("settings.md"), "Settings of the core"))
    defaults = {f"`{a.name}`": f"`{a.default!r}`" for a in attrs.fields(CoreSettings)}  # type: ignore[arg-type]
    assert defaults == {name: default for name, _, default, *_ in described}


# Criteria


def test_every_function_of_criteria_is_described() -> None:
    """A function that nobody knows of is not there."""
    known = {*functions._CONDITIONS, *functions._VALUES}
    assert [] == [name for name in sorted(known) if f"`{name}(" not in page("criteria.md")]


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReadUnit]:
    crm = CRM(f"sqlite:///{tmp_path_factory.mktemp('docs')}/docs.db")
    crm.upgrade()
    with crm.read(actor="dana") as work:
        yield work
    crm.close()


@pytest.mark.parametrize(
    ("criterion", "message"), rows(section(page("criteria.md"), "Errors")), ids=lambda text: text
)
def test_a_wrong_criterion_says_what_the_reference_says(
    criterion: str, message: str, reader: ReadUnit
) -> None:
    """The messages of the page are those of the code, word for word."""
    with pytest.raises(Invalid) as caught:
        reader.count(Customer, criterion.strip("`"))
    assert message.replace("\\`", "`") == caught.value.facts["sentence"]


# Errors


def test_every_error_has_its_row() -> None:
    """And no error is described that there is not."""
    module = import_module("crmkit.errors")
    errors = {f"`{name}`" for name in crmkit.__all__ if hasattr(module, name)}
    assert errors == {cells[0] for cells in rows(section(page("errors.md"), "Which error when"))}


# The command line


def commands(command: click.Command, path: str = "crmkit") -> Iterator[tuple[str, click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            yield from commands(inner, f"{path} {name}")


def test_every_command_and_option_is_described() -> None:
    """Each command has a heading; its options stand below it."""
    cli = import_module("crmkit.cli.commands").cli
    pages = page("cli-editions.md") + page("cli.md") + page("cli-plugin.md")
    common = section(pages, "Which CRM")
    missing = []
    for path, command in commands(cli):
        text = pages if path == "crmkit" else section(pages, path)
        for parameter in command.params:
            long = [name for name in parameter.opts if name.startswith("--")]
            names = long or [str(parameter.name).upper()]
            if not any(name in text or name in common for name in names):
                missing.append(f"{path}: {names[0]}")
    assert [] == missing
