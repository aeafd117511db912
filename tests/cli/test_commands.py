"""The commands of crmkit as a user runs them: each in a process of its own, on real files."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess, run

import pytest

Run = Callable[..., "CompletedProcess[str]"]


def refused(done: CompletedProcess[str]) -> str:
    """The sentence of a command that was refused, which is no traceback."""
    assert (2, "") == (done.returncode, done.stdout)
    assert "Traceback" not in done.stderr
    return done.stderr


def test_version_and_help(crmkit: Run) -> None:
    """What it is, and how a CRM is named, is told without one."""
    assert crmkit("--version").stdout.startswith("crmkit, version 1.")
    told = crmkit("--help").stdout
    assert all(word in told for word in ("CRMKIT_DATABASE", "CRMKIT_PLUGINS", "demo", "import"))


def test_the_command_line_is_an_extra(tmp_path: Path) -> None:
    """Without click the command says what to install, and ends with 2."""
    (tmp_path / "click.py").write_text("raise ModuleNotFoundError('no click', name='click')")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); " + (
        "from crmkit.cli.main import main; main()"
    )
    done = run([sys.executable, "-c", code], encoding="utf-8", capture_output=True, check=False)
    assert "crmkit[cli]" in refused(done)


def test_plugins_lists_what_is_asked_for_and_not_installed(crmkit: Run) -> None:
    """A part that is named but not there is shown with what may offer it."""
    told = json.loads(crmkit("plugins", "--json", CRMKIT_PLUGINS="fire_brigades").stdout)
    asked = next(row for row in told if row["part"] == "fire_brigades")
    assert (True, "none installed; try crmkit-fire-brigades") == (
        asked["enabled"], asked["distribution"],
    )  # fmt: skip


# Import


def test_an_import_tells_what_became_of_every_row(upgraded: Run, people: Path) -> None:
    """The columns, the counts, the rejected row by its line; the end tells that there was one."""
    done = upgraded("import", str(people), "--entity", "customer", "--errors", "rejected.csv")
    assert 1 == done.returncode
    for told in ("utf-8, delimiter ;", "nazwa", "added", "rejected"):
        assert told in done.stdout
    assert "line 5: telefon: 4.86E+10 is a number that a spreadsheet shortened" in done.stderr
    assert "Margaret O'Brien" in (people.parent / "rejected.csv").read_text("utf-8-sig")


def test_a_dry_run_writes_nothing(upgraded: Run, people: Path) -> None:
    """It tells what would be, and leaves the CRM as it was."""
    done = upgraded("import", str(people), "--entity", "customer", "--dry-run", "--json")
    report = json.loads(done.stdout)
    assert (3, 1, True) == (report["added"], report["rejected"], report["dry_run"])
    assert "0" == upgraded("find", "customer", "--count").stdout.strip()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1250"])
def test_the_encoding_of_a_file_is_told(upgraded: Run, people: Path, encoding: str) -> None:
    """Files of other programs come in as they are."""
    people.write_bytes("name;country\nGrażyna Święcicka;Polska\n".encode(encoding))
    upgraded("import", str(people), "--entity", "customer")
    assert "Grażyna Święcicka" in upgraded("find", "customer").stdout


def test_columns_and_values_are_given_by_hand(upgraded: Run, people: Path) -> None:
    """`--map` brings a column to a field or to nothing, `--set` gives what the file does not."""
    done = upgraded(
        "import", str(people), "--entity", "customer", "--map", "telefon=",
        "--map", "no=registration", "--set", "kind=household",
    )  # fmt: skip
    assert (0, "") == (done.returncode, done.stderr)
    shown = upgraded("find", "customer", "--json", "--columns", "registration,kind")
    found = json.loads(shown.stdout)
    assert [("1", "household"), ("2", "household"), ("3", "household"), ("4", "household")] == [
        (row["registration"], row["kind"]) for row in found
    ]


def test_a_file_that_is_not_there_is_refused(upgraded: Run) -> None:
    """The command names the file."""
    done = upgraded("import", "nobody.csv", "--entity", "customer")
    assert "nobody.csv" in refused(done)


# Find and show


def test_find_lists_what_fulfils_a_criterion(filled: Run) -> None:
    """As a table for people, with the direction of each name kept to its cell."""
    told = filled("find", "customer", "country == 'IL'", "--columns", "name,country").stdout
    assert "│ \u2068דנה כהן\u2069 │ IL      │" in told


def test_find_in_a_dumb_terminal_is_plain(filled: Run) -> None:
    """No colours, no marks that such a terminal would show, no letter it fails for."""
    told = filled("find", "customer", "--columns", "name", TERM="dumb").stdout
    assert "\u2068" not in told
    assert "\x1b" not in told
    assert 0 == filled("find", "customer", TERM="dumb", PYTHONIOENCODING="ascii").returncode


def test_find_prints_json_for_programs(filled: Run) -> None:
    """Fields and traits by name, ordered as asked."""
    done = filled(
        "find", "customer", "--json", "--order", "-name", "--limit", "2",
        "--columns", "name,tags,interactions.count_90d",
    )  # fmt: skip
    assert [
        {"name": "أحمد منصور", "tags": [], "interactions.count_90d": 0},
        {"name": "דנה כהן", "tags": [], "interactions.count_90d": 0},
    ] == json.loads(done.stdout)


def test_find_counts(filled: Run) -> None:
    """`--count` prints a number and nothing else."""
    assert "3\n" == filled("find", "customer", "--count").stdout


def test_show_tells_all_that_is_known_of_a_record(filled: Run) -> None:
    """Its fields, its traits, its timeline and who changed it, by id, key or name."""
    by_key = filled("show", "customer", "book:1").stdout
    for told in ("Żaneta Gąsiorowska", "interactions.count_90d", "dana", "import people.csv"):
        assert told in by_key
    found = json.loads(filled("show", "customer", "gasiorowska", "--json").stdout)
    assert {"record", "extensions", "traits", "timeline", "history"} == found.keys()
    assert "PL" == found["record"]["country"]


# What is refused


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (("find", "custmer"), "did you mean 'customer'"),
        (("find", "customer", "contry == 'PL'"), "did you mean 'country'"),
        (("find", "customer", "--columns", "nam"), "Customer has no 'nam'; did you mean 'name'?"),
        (("find", "customer", "--order", "nome"), "cannot be ordered by 'nome'"),
        (("show", "customer", "Nobody"), "there is no customer 'Nobody'"),
        (("do", "loyalty.earn"), "no enabled part has the operation 'loyalty.earn'"),
        (("find", "customer", "--plugins", "beekeeping"), "beekeeping"),
        (("find", "customer", "--now", "yesterday"), "--now 'yesterday' is not a moment"),
        (("find", "customer", "--database", "shop"), "'shop' is no database"),
        (("find", "customer", "--database", "mysql://a/b"), "crmkit runs on"),
        (("import", "people.csv", "--entity", "customer", "--map", "x"), "has no '='"),
        (("import", "people.csv", "--entity", "customer", "--system", "s"), "which column"),
    ],
)
def test_what_is_refused_is_said_in_a_sentence(
    upgraded: Run, people: Path, command: tuple[str, ...], sentence: str
) -> None:
    """A mistake ends with 2 and a sentence that says what to do; never with a traceback."""
    assert sentence in refused(upgraded(*command))


def test_no_database_is_said(crmkit: Run) -> None:
    """Without a database the command says how to name one."""
    assert "CRMKIT_DATABASE" in refused(crmkit("find", "customer", CRMKIT_DATABASE=""))


def test_missing_tables_are_said(crmkit: Run) -> None:
    """A database that was never upgraded is told as such."""
    assert "`crmkit db upgrade`" in refused(crmkit("find", "customer"))


def test_an_option_before_the_command_beats_the_environment(upgraded: Run, tmp_path: Path) -> None:
    """Before or after the command, an option says which database it is."""
    other = f"sqlite:///{tmp_path / 'other.db'}"
    assert 0 == upgraded("--database", other, "db", "upgrade").returncode
    assert 0 == upgraded("db", "upgrade", "--database", other).returncode
    assert (tmp_path / "other.db").exists()
