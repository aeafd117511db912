"""The editions of the examples: sound, each in its language, from the same parts."""

from __future__ import annotations

from pathlib import Path

import pytest

from crmkit import Customer, Team, definition
from crmkit.access import Actor
from crmkit.editions.applying import apply
from crmkit.editions.checking import check

EDITIONS = Path(__file__).parents[2] / "examples" / "editions"


CLINIC = ("he", "מטופלים", "ILS", ["knowledge", "leads"], ["קבלה"])
SALES = ["Sprzedaż Południe", "Sprzedaż Północ"]
WHOLESALER = ("pl", "Placówki", "PLN", ["leads", "purchases"], SALES)


@pytest.mark.parametrize(("name", "says"), [("clinic", CLINIC), ("wholesaler", WHOLESALER)])
def test_an_edition_of_the_examples_is_what_it_says(name: str, says: tuple[object, ...]) -> None:
    """Language, wording, settings, parts and content come from its files; no problem is left."""
    edition, problems = check(EDITIONS / name)
    assert (True, ()) == (edition is not None, tuple(problems))
    assert edition is not None
    crm = edition.create_crm("sqlite://")
    crm.upgrade()
    apply(crm)
    words = crm.words()
    with crm.read(Actor("system", "test")) as work:
        teams = sorted(team.name for team in work.find(Team))
    parts = [part.name for part in crm.parts.started if part.name not in ("core", "edition")]
    currency = crm.core_settings.currency
    crm.close()
    assert says == (
        words.language,
        words.say(definition(Customer).plural),
        currency,
        sorted(parts),
        teams,
    )
