"""Two parts that say the same thing differently are both named; what is legitimate is let be."""

from __future__ import annotations

import pytest

from crmkit import CRM, AssemblyError
from crmkit.wording.catalogues import GivenWording
from tests.conftest import Site

GARAGE = """
    from crmkit import Entity, entity

    @entity("{0}_car", label="Car", plural="{1}")
    class Car(Entity):
        name: str

    @hookimpl
    def crmkit_contribute():
        return [Car]
"""
BAY = '[terms.bay]\ngender = "masculine"\none = "{0}"\nother = "{0}s"\n'
CAR = '[terms.{0}]\ngender = "feminine"\none = "{1}"\nother = "{1}s"\n'
FLEET = "part 'fleet' (crmkit-fleet 1.0)"
RENT = "part 'rent' (crmkit-rent 1.0)"


@pytest.fixture
def garage(site: Site) -> Site:
    """Two parts of two vendors, each with cars of its own."""
    for part in ("fleet", "rent"):
        site.part(part, GARAGE.format(part, "Cars"))
    return site


def told(*parts: str, wording: GivenWording | None = None) -> list[str]:
    """What keeps a CRM of these parts from being opened."""
    try:
        CRM("sqlite://", plugins=parts, wording=wording).close()
    except AssemblyError as error:
        return [str(problem) for problem in error.problems]
    return []


def test_a_new_term_that_two_parts_say_differently_keeps_a_crm_closed(garage: Site) -> None:
    """Both distributions are named; the edition decides."""
    garage.words("fleet", "he", BAY.format("bay"))
    garage.words("rent", "he", BAY.format("box"))
    (problem,) = told("rent", "fleet")
    assert f"says the term 'bay' in he otherwise than {FLEET}" in problem
    assert "crmkit-rent" in problem
    assert "use the same word for it, or let the edition say it: [wording.he.bay]" in problem
    settled = {"he": {"bay": {"gender": "masculine", "one": "pit", "other": "pits"}}}
    assert [] == told("rent", "fleet", wording=settled)


def test_messages_are_told_together(garage: Site) -> None:
    """One line for two catalogues, however much they differ; what is said alike is not told."""
    for part in ("fleet", "rent"):
        lines = [f'"Message {n}" = "{part} {n}"\n' for n in range(5)]
        garage.words(part, "pl", "".join(["[messages]\n", '"Alike" = "tak samo"\n', *lines]))
    (problem,) = told("fleet", "rent")
    what = "translates 'Message 0', 'Message 1', 'Message 2' and 2 more to pl otherwise than"
    assert f"{what} {FLEET}" in problem
    assert "under [wording.pl]" in problem
    wording = {"pl": {f"Message {n}": "inaczej" for n in range(5)}}
    assert [] == told("fleet", "rent", wording=wording)


def test_what_is_called_alike_in_two_parts_goes_by_its_entity(garage: Site) -> None:
    """Each may word what is its own; they clash by the shared name alone."""
    garage.words("fleet", "he", CAR.format("car", "truck"))
    garage.words("rent", "he", CAR.format("car", "limousine"))
    (problem,) = told("fleet", "rent")
    assert f"says the term 'car' in he otherwise than {FLEET}; call it by its entity" in problem
    assert "[terms.rent_car]" in problem


def test_a_part_that_words_its_own_entity_alone_is_right(garage: Site) -> None:
    """So is one that says the same as another, or translates what is another's alone."""
    garage.words("fleet", "he", CAR.format("fleet_car", "truck") + BAY.format("bay"))
    garage.words("rent", "he", CAR.format("car", "limousine") + BAY.format("bay"))
    garage.words("fleet", "nl", CAR.format("rent_car", "auto").replace("feminine", "common"))
    assert [] == told("fleet", "rent")


@pytest.mark.parametrize(
    ("language", "words", "owner"),
    [
        ("he", CAR.format("rent_car", "truck"), RENT),
        ("he", CAR.format("customer", "patient"), "part 'core' (crmkit"),
        ("en", '[terms]\ncustomer = "patient"\n', "part 'core' (crmkit"),
    ],
)
def test_a_part_does_not_rename_what_is_anothers(
    garage: Site, language: str, words: str, owner: str
) -> None:
    """Whichever comes first: an edition renames. English words stand in the code."""
    garage.words("rent", "he", CAR.format("rent_car", "limousine"))
    garage.words("fleet", language, words)
    (problem,) = told("fleet", "rent")
    assert "crmkit-fleet" in problem
    assert f"otherwise than {owner}" in problem
    assert "leave that term to its part, or let the edition say it" in problem


def test_english_plurals_in_the_code_clash_too(site: Site) -> None:
    """The one term has one plural, unless it is worded by its entity."""
    site.part("fleet", GARAGE.format("fleet", "Cars"))
    site.part("rent", GARAGE.format("rent", "Carriages"))
    (problem,) = told("fleet", "rent")
    assert f"says the term 'car' in en otherwise than {FLEET}" in problem
    site.words("rent", "en", '[terms.rent_car]\none = "car"\nother = "carriages"\n')
    assert [] == told("fleet", "rent")


def test_words_that_cannot_be_read_are_told_of_their_part(garage: Site) -> None:
    garage.words("fleet", "he", BAY.format("bay"))
    garage.words("rent", "he", "[terms.bay]\n")
    (problem,) = told("fleet", "rent")
    assert "its words cannot be read: " in problem
    assert "locale/he.toml: term 'bay': its gender is ''" in problem
