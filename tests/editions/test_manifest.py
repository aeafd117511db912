"""The manifest of an edition: read from files, merged in layers, wrong in many places at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from crmkit.editions import Edition
from crmkit.editions.manifest import PartNeeds
from crmkit.editions.secrets import Secret
from crmkit.errors import EditionError, Invalid
from tests.editions.conftest import Write

CLINIC = """
    format = 1
    name = "clinic"
    version = "1.0.0"
    languages = ["he", "en"]
    [parts.leads]
    version = ">=1.0,<2"
    [parts.key_accounts]
    [settings.core]
    currency = "ILS"
    [settings.mail]
    password = { secret = "env:CLINIC_PASSWORD" }
    key = { secret = "file:keys/mail" }
    [[roles.receptionist.grants]]
    entity = "customer"
    write = "mine"
    [content]
    packages = ["content/pipelines"]
    [wording.pl.customer]
    gender = "feminine"
    one = { nominative = "placówka" }
    [branding]
    colours = { primary = "#0a7" }
    logo = "logo.svg"
"""


def told(file: Path) -> list[str]:
    """What loading the file says is wrong: file, key and what."""
    with pytest.raises(EditionError) as caught:
        Edition.load(file)
    return [f"{one.file.name}: {one.key} {one.what}" for one in caught.value.problems]


def test_a_manifest_is_read(write: Write, tmp_path: Path) -> None:
    """Every table becomes typed data; what is not said has a default; paths are resolved."""
    clinic = Edition.load(write("edition.toml", CLINIC))
    assert ("clinic", "1.0.0", ("he", "en")) == (clinic.name, clinic.version, clinic.languages)
    assert PartNeeds(version=">=1.0,<2") == clinic.parts["leads"]
    assert ("key_accounts", "leads") == clinic.enabled
    assert "crmkit-key-accounts" == clinic.distribution("key_accounts")
    assert Secret("env:CLINIC_PASSWORD") == clinic.settings["mail"]["password"]
    assert "True" == clinic.roles["receptionist"].grants[0].read
    assert (tmp_path / "content/pipelines",) == clinic.content.packages
    assert (tmp_path, (tmp_path / "edition.toml",)) == (clinic.folder, clinic.layers)


def test_a_folder_stands_for_the_manifest_in_it(write: Write, tmp_path: Path) -> None:
    """An edition is a folder, too."""
    assert Edition.load(write("edition.toml", CLINIC)) == Edition.load(tmp_path)


def test_what_it_says_can_be_written_and_read_again(write: Write, tmp_path: Path) -> None:
    """The canonical form is plain data in one order, and means the same."""
    clinic = Edition.load(write("edition.toml", CLINIC))
    again = Edition.of(clinic.canonical(), tmp_path)
    assert clinic.canonical() == again.canonical()
    assert clinic.settings == again.settings
    assert ["content/pipelines"] == clinic.canonical()["content"]["packages"]


def test_a_variant_overrides_its_base(write: Write, tmp_path: Path) -> None:
    """Tables merge key by key, lists and values replace, packages join, paths keep their file."""
    write("base/edition.toml", CLINIC)
    variant = """
        format = 1
        include = ["../base/edition.toml"]
        name = "north"
        languages = ["ar"]
        [parts.key_accounts]
        enabled = false
        [settings.core]
        time_zone = "Asia/Jerusalem"
        [settings.mail]
        password = "none"
        [content]
        packages = ["rooms"]
        [wording.pl.customer]
        one = { nominative = "pacjent" }
    """
    north = Edition.load(write("north/edition.toml", variant))
    assert ("north", "1.0.0", ("ar",)) == (north.name, north.version, north.languages)
    assert ("leads",) == north.enabled
    assert {"currency": "ILS", "time_zone": "Asia/Jerusalem"} == north.settings["core"]
    assert "none" == north.settings["mail"]["password"]
    assert Secret("file:keys/mail", tmp_path / "base/keys/mail") == north.settings["mail"]["key"]
    assert (tmp_path / "base/content/pipelines", tmp_path / "north/rooms") == (
        north.content.packages
    )
    assert {"one": {"nominative": "pacjent"}} == north.wording["pl"]["customer"]
    assert ["base", "north"] == [layer.parent.name for layer in north.layers]
    assert "../base/logo.svg" == north.canonical()["branding"]["logo"]
    assert {"secret": "file:../base/keys/mail"} == north.canonical()["settings"]["mail"]["key"]


def test_a_layer_that_several_include_counts_once_and_first(write: Write) -> None:
    """What two layers stand on never overrides either of them."""
    write("ground.toml", 'format = 1\nversion = "1"\nname = "ground"')
    write("left.toml", 'format = 1\ninclude = ["ground.toml"]\nname = "left"')
    write("right.toml", 'format = 1\ninclude = ["ground.toml"]\nversion = "2"')
    both = Edition.load(write("top.toml", 'format = 1\ninclude = ["left.toml", "right.toml"]'))
    assert ["ground", "left", "right", "top"] == [layer.stem for layer in both.layers]
    assert ("left", "2") == (both.name, both.version)


def test_includes_that_go_round_are_refused(write: Write) -> None:
    """The circle is shown, at the include that closes it."""
    write("a.toml", 'format = 1\ninclude = ["b.toml"]')
    b = write("b.toml", 'format = 1\ninclude = ["a.toml"]')
    circle = "goes round in a circle: b.toml includes a.toml includes b.toml"
    assert [f"a.toml: include[0] {circle}"] == told(b)


def test_all_problems_of_all_layers_are_told_at_once(write: Write) -> None:
    """Each names its file, its key, and what is wrong there."""
    write("base.toml", 'format = 1\ntitel = "Clinic"\n[parts.Leads]\n[core]\nversion = "new"')
    wrong = """
        include = ["base.toml", "gone.toml"]
        name = "the clinic"
        languages = "he"
        on_failure = "ignore"
        [parts.leads]
        enabled = "yes"
        [[roles.nurse.grants]]
        read = "mine"
        [branding.colours]
        primary = "green"
        [wording.en.customer]
        one = 1
    """
    file = write("edition.toml", wrong)
    assert [
        f"edition.toml: include[1] names {file.parent / 'gone.toml'}: No such file or directory",
        "base.toml: titel is unknown",
        "base.toml: parts.Leads is 'Leads'",
        "base.toml: core.version is 'new'",
        "edition.toml: format is missing",
        "edition.toml: name is 'the clinic'",
        "edition.toml: languages is text",
        "edition.toml: on_failure is text",
        "edition.toml: parts.leads.enabled is text",
        "edition.toml: roles.nurse.grants[0].entity is missing",
        "edition.toml: branding.colours.primary is 'green'",
        "edition.toml: wording.en.customer.one is a number",
    ] == told(file)


def test_a_remedy_is_told_with_each_problem(write: Write) -> None:
    """A misspelt key is answered by the right one, a wrong value by what may stand there."""
    wrong = 'format = 1\nname = "x"\nversion = "1"\ntitel = "X"\non_failure = 1'
    with pytest.raises(EditionError) as caught:
        Edition.load(write("edition.toml", wrong))
    assert ["did you mean title?", 'give "fail" or "quarantine"'] == [
        one.remedy for one in caught.value.problems
    ]


def test_an_edition_has_a_name_and_a_version(write: Write) -> None:
    """A layer may leave them out, the whole may not."""
    assert ["edition.toml: name is missing", "edition.toml: version is missing"] == told(
        write("edition.toml", "format = 1")
    )


def test_a_file_that_is_no_toml_is_told(write: Write) -> None:
    """With the line, as the reader of TOML says it."""
    (only,) = [one for one in told(write("edition.toml", "\nformat = x")) if "no TOML" in one]
    assert "line 2" in only


@pytest.mark.parametrize(
    "database",
    [
        "postgresql://crm:hunter2@db/crm",
        "postgresql://db/crm?user=crm&password=hunter2",
        "postgresql+psycopg://crm:hunter2/@db/crm",
    ],
    ids=["before the host", "as an option", "with a slash"],
)
def test_a_password_in_a_url_is_refused_and_never_shown(write: Write, database: str) -> None:
    """Whatever form it has, and wherever the error is shown."""
    with pytest.raises(EditionError) as caught:
        Edition.load(write("edition.toml", f'format = 1\n[database]\nurl = "{database}"'))
    assert "holds a password" == caught.value.problems[0].what
    assert "hunter2" not in repr((caught.value, caught.value.problems))


def test_a_secret_that_is_no_reference_is_refused_and_never_shown(write: Write) -> None:
    """A password written where its reference belongs stays unseen."""
    text = 'format = 1\n[settings.mail]\npassword = { secret = "hunter2" }'
    with pytest.raises(EditionError) as caught:
        Edition.load(write("edition.toml", text))
    assert "settings.mail.password.secret" == caught.value.problems[0].key
    assert "hunter2" not in repr((caught.value, caught.value.problems))


def test_a_secret_is_looked_up_when_asked_for(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Loading looks up nothing; the value stands in no form of the edition."""
    clinic = Edition.load(write("edition.toml", CLINIC))
    password, kept = clinic.settings["mail"]["password"], clinic.settings["mail"]["key"]
    with pytest.raises(Invalid, match="env:CLINIC_PASSWORD"):
        password.resolve()
    monkeypatch.setenv("CLINIC_PASSWORD", "hunter2")
    write("keys/mail", "hunter3\n")
    assert ("hunter2", "hunter3") == (password.resolve(), kept.resolve())
    assert "hunter" not in repr((clinic, clinic.canonical()))
