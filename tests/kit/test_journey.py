"""An integrator's journey from an empty folder to a wheel in a host, by the docs alone."""

from __future__ import annotations

import pytest

from tests.kit.journey import ROOT, Journey, wheel_of

PAGE = ROOT / "docs" / "howto" / "start-a-plugin.md"


@pytest.fixture(scope="module")
def journey(tmp_path_factory: pytest.TempPathFactory) -> Journey:
    """An empty folder, and a place to install crmkit from."""
    home = tmp_path_factory.mktemp("journey")
    wheels = tmp_path_factory.mktemp("wheels")
    wheel_of(ROOT, wheels)
    return Journey(home, wheels)


@pytest.mark.slow
def test_a_stranger_succeeds_word_for_word(journey: Journey) -> None:
    """Every command of the page is run, and every file written; the host has all of the part."""
    page = PAGE.read_text("utf-8")
    printed = journey.follow(page)
    assert (journey.home / "acme-rides" / ".gitignore").exists()
    (host,) = [text for text in printed if "[('Anna', 1)]" in text]
    assert ["['the station']", "1", "['the station']", "1"] == host.splitlines()[:4]
    assert any("Anna" in line for line in host.splitlines()[5:])
