"""What a language lacks is reported; what is shipped is sound; renamed terms leak nowhere."""

import json
import re
from pathlib import Path
from textwrap import dedent

import pytest
from click.testing import CliRunner

from crmkit import CRM, Customer, Invalid, NotFound
from crmkit.cli.commands import cli
from crmkit.entities.ids import new_id
from crmkit.readable import covered, labels, readable, source_of
from crmkit.wording.languages import LANGUAGES
from crmkit.wording.syntax import parse, places
from crmkit.words import Message

SHIPPED = ("en", "pl", "he")
BEGUN = (*SHIPPED, "ar")


@pytest.mark.parametrize("language", BEGUN)
def test_what_the_core_ships_is_sound(clinic: CRM, language: str) -> None:
    """Every term has words, every form that is asked for is there, no place is made up."""
    found = covered(clinic, language)

    assert ((), (), ()) == (found.terms, found.forms, found.wrong)


@pytest.mark.parametrize("language", SHIPPED)
def test_every_label_of_the_core_is_translated(clinic: CRM, language: str) -> None:
    untranslated = {source for _, source in covered(clinic, language).untranslated}
    shown = {source_of(message) for where, message in labels(clinic)}

    assert set() == untranslated & shown - _helps(clinic)


def _helps(crm: CRM) -> set[str]:
    """What explains a field is read in forms alone."""
    return {source_of(m) for _, m in labels(crm) if m[:1].islower() or m.startswith("UTC")}


def test_what_is_missing_is_told(clinic: CRM) -> None:
    """Of a language without a catalogue, messages and terms; of an edition, what nothing uses."""
    wording = {
        "de": {"Name": "Name", "No such label": "Nichts", "nobody": {
            "gender": "masculine",
            "one": dict.fromkeys(LANGUAGES["de"].forms, "Niemand"),
            "plural": dict.fromkeys(LANGUAGES["de"].forms, "Niemande"),
        }},
        "pl": {"{Customer.plural} by source": "O {customer.locative}, {nobody}, {customer.dualis}"},
    }  # fmt: skip
    crm = CRM("sqlite://", wording=wording)

    german, polish = covered(crm, "de"), covered(crm, "pl")

    assert "Name" not in {source for _, source in german.untranslated}
    assert "{Customer.plural} by source" in {source for _, source in german.untranslated}
    assert "customer" in german.terms
    assert ("nobody", "No such label") == german.unused
    assert ("customer", "one.locative", "{Customer.plural} by source") in polish.forms
    assert {
        "'nobody' is no value of the message, and no term",
        "'dualis' is no form of any language",
    } == {what for _, what in polish.wrong}


def test_a_language_without_grammar_is_refused(clinic: CRM) -> None:
    with pytest.raises(Invalid, match="the grammar of 'xx' is not known"):
        covered(clinic, "xx")


def test_a_renamed_term_leaks_nowhere(clinic: CRM) -> None:
    """No label, title, choice or error says customer where the edition says patient."""
    words = clinic.words("en")

    said = [(where, _said(words, message)) for where, message in readable(clinic)]

    assert [] == [(where, text) for where, text in said if "ustomer" in text]


def _said(words, message: str) -> str:  # type: ignore[no-untyped-def]
    text = words.say(message if hasattr(message, "source") else Message(message))
    # Names of operations and criteria are no words.
    return re.sub(r"customers?\.\w+", "", str(text))


def test_an_error_is_said_in_the_words_of_the_edition(clinic: CRM) -> None:
    clinic.upgrade()
    with clinic.read("dana") as work, pytest.raises(NotFound) as caught:
        work.get(Customer, Customer.ref(id := new_id()))

    said = clinic.words("pl").say(caught.value.message)

    assert f"there is no customer {id}" == str(caught.value)
    assert f"nie ma placówki {id}" == said


@pytest.mark.parametrize("language", BEGUN)
def test_no_message_shows_a_raw_place(clinic: CRM, language: str) -> None:
    """Every message with every term where a value stands, and numbers where numbers do."""
    say, nouns = clinic.words(language).say, clinic.catalogue.nouns
    sources = {source_of(message) for _, message in readable(clinic)}
    shown = []
    for source in sorted(text for text in sources if "{" in text):
        asked = {place.name.lower() for place in places(parse(source))} - nouns.keys()
        for number, noun in enumerate(nouns.values()):
            given = {name: number if name == "n" else noun for name in asked}
            shown.append((source, say(Message(source, **given))))

    assert shown
    assert [] == [said for source, said in shown if _RAW.search(said) and "{{" not in source]


_RAW = re.compile(r"\{[a-zA-Z_.]+( by \w+)?(!r)?\}|\{\w+, (select|plural)")


# The command line

EDITION = """
    format = 1
    name = "wholesaler"
    version = "1.0.0"
    title = "Wholesaler"
    languages = ["pl"]
    [core]
    version = ">=0.dev0"
    [wording.pl]
    "Never said" = "Nigdy"
"""


def test_the_command_tells_what_an_edition_does_not_cover(tmp_path: Path) -> None:
    file = tmp_path / "edition.toml"
    file.write_text(dedent(EDITION), "utf-8")

    text = CliRunner().invoke(cli, ["edition", "wording", str(file)])
    english = CliRunner().invoke(
        cli, ["edition", "wording", str(file), "--language", "en", "--json"]
    )

    assert 1 == text.exit_code
    assert text.output.startswith("pl: ")
    assert "  nothing uses 'Never said'" in text.output.splitlines()
    (found,) = json.loads(english.output)
    assert (0, True, "en") == (english.exit_code, found["complete"], found["language"])
