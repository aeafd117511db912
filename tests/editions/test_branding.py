"""Branding: a logo that is a picture, colours that can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from crmkit import CRM
from crmkit.cli.commands import cli
from crmkit.editions import Edition
from crmkit.editions.branding import contrast
from crmkit.editions.checking import check
from tests.editions.conftest import Write

EDITION = """
    format = 1
    name = "a"
    version = "1"
    [branding]
    name = "Clinic"
    logo = "logo.svg"
    colours = { primary = "#0a7", on_primary = "#ffffff", ink = "#000" }
"""
SVG = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("#000", "#ffffff", 21), ("#fff", "#fff", 1), ("#777777", "#fff", 4.48), ("#f00", "#fff", 4)],
)
def test_contrast_is_that_of_wcag(one: str, other: str, expected: float) -> None:
    """Examples of the standard; it does not matter which is given first."""
    assert expected == pytest.approx(contrast(one, other), abs=0.01)
    assert contrast(one, other) == contrast(other, one)


def test_a_crm_knows_its_branding(write: Write, tmp_path: Path) -> None:
    """For whatever surface shows it; without an edition there is none."""
    crm = CRM("sqlite://", Edition.load(write("edition.toml", EDITION)))
    assert crm.branding is not None
    assert ("Clinic", tmp_path / "logo.svg") == (crm.branding.name, crm.branding.logo)
    assert "#0a7" == crm.branding.colours["primary"]
    assert CRM("sqlite://").branding is None


def test_colours_that_are_hard_to_read_are_warned_of(write: Write) -> None:
    """It is the vendor's to decide: the edition is sound all the same."""
    write("logo.svg", SVG)
    done = CliRunner().invoke(cli, ["edition", "check", str(write("edition.toml", EDITION))])
    assert (0, True) == (done.exit_code, "nothing is wrong" in done.stdout)
    assert "branding.colours.on_primary has a contrast of 3.0 on primary (#0a7)" in done.stderr


@pytest.mark.parametrize(
    ("held", "what"),
    [
        (None, "No such file or directory"),
        ("GIF89a", "neither SVG nor PNG"),
        (SVG.replace("/>", ' onload="x()"/>'), "holds a script"),
        (SVG, None),
        ("\x89PNG\r\n\x1a\n", None),
    ],
    ids=["no file", "another kind", "a script", "an SVG", "a PNG"],
)
def test_a_logo_is_a_picture(write: Write, tmp_path: Path, held: str | None, what: str) -> None:
    """One that is there, and that does nothing but show."""
    if held is not None:
        (tmp_path / "logo.svg").write_bytes(held.encode("latin-1"))
    _, problems = check(write("edition.toml", EDITION))
    assert ([] if what is None else [True]) == [what in one.what for one in problems]
