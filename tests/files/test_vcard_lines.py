"""vCards as text."""

from __future__ import annotations

import quopri
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmkit.files.vcard_lines import Property, card

NASTY = "Zażółć; gęślą, jaźń\\n\nשלום 🦆"


def lines(*properties: Property, version: str) -> list[str]:
    """The lines of a card between its head and its end, unfolded."""
    text = card(properties, version).decode()  # type: ignore[arg-type]
    text = text.replace("=\r\n", "") if version == "2.1" else text.replace("\r\n ", "")
    begin, told, *between, end, nothing = text.split("\r\n")
    assert ("BEGIN:VCARD", f"VERSION:{version}", "END:VCARD", "") == (begin, told, end, nothing)
    return between


@pytest.mark.parametrize(
    ("version", "line"),
    [
        ("2.1", "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Za=C5=BC\\; n\\\\,=0D=0Am"),
        ("3.0", r"FN:Zaż\; n\\\,\nm"),
        ("4.0", r"FN:Zaż\; n\\\,\nm"),
    ],
)
def test_signs_of_the_format_are_escaped(version: str, line: str) -> None:
    """In version 2.1 what is not ASCII is encoded, with its ends of lines."""
    assert [line] == lines(Property("FN", ("Zaż; n\\,\nm",)), version=version)


@pytest.mark.parametrize(
    ("version", "told"),
    [
        ("2.1", ["item1.TEL;CELL;WORK;PREF:+48 601", "item1.X-ABLabel:desk"]),
        ("3.0", ["item1.TEL;TYPE=CELL,WORK,PREF:+48 601", "item1.X-ABLabel:desk"]),
        ("4.0", ["item1.TEL;TYPE=cell,work;PREF=1:+48 601", "item1.X-ABLabel:desk"]),
    ],
)
def test_types_are_written_as_the_version_does(version: str, told: list[str]) -> None:
    """And a word of the owner's own as programs know it."""
    telephone = Property("TEL", ("+48 601",), ("CELL", "WORK"), preferred=True, label="desk")
    assert told == lines(telephone, version=version)


def test_parts_are_told_apart() -> None:
    """By semicolons, or the commas of a list."""
    said = Property("N", ("a;b", "", "c")), Property("CATEGORIES", ("x,y", "z"), sign=",")
    assert [r"N:a\;b;;c", r"CATEGORIES:x\,y,z"] == lines(*said, version="3.0")


@given(
    text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=120)
    | st.text(" =żB\n", max_size=200),
    version=st.sampled_from(["2.1", "3.0", "4.0"]),
)
def test_no_line_is_long_and_no_letter_cut(text: str, version: str) -> None:
    """Each line is UTF-8 by itself, and together they are the text."""
    made = card([Property("NOTE", (text,))], version)  # type: ignore[arg-type]
    assert all(len(line) <= 75 and line.decode() is not None for line in made.split(b"\r\n"))
    (line,) = lines(Property("NOTE", (text,)), version=version)
    head, _, value = line.partition(":")
    if "QUOTED-PRINTABLE" in head:
        assert not re.search(rb"(^|\n) ", made)
        value = quopri.decodestring(value).decode().replace("\r\n", "\n")
    read = re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], value)
    assert text == read
