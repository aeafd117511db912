"""Which format a file has, told from its first bytes; formats that are not read are named."""

from __future__ import annotations

import mmap
from collections.abc import Callable
from pathlib import Path

from crmkit.errors import Invalid
from crmkit.files.reading import Table

Open = Callable[[Path, str | None, str | None], tuple[Table, ...]]
"""Opens a file; its encoding and delimiter where they were said."""

_HEAD = 4096
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
# The container of the older office programs, and of workbooks with a password.
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORKBOOKS = (".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb")
_TEXTUAL = {
    b"%pdf": "a PDF",
    b"{\\rtf": "a text document (RTF)",
    b"<!doctype": "a web page",
    b"<html": "a web page",
    b"<table": "a web page",
    b"<?xml": "an XML file",
}


def reader_of(path: Path) -> Open:
    """What opens the file. Raises Invalid for a file that cannot be read, or is no table."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise Invalid(f"{path} cannot be read: {error.strerror}") from None
    if head.startswith((_ZIP, _EMPTY_ZIP)):
        return _open_workbook
    if head.startswith(_COMPOUND):
        raise Invalid(f"{path} is {_compound(path)}")
    if path.suffix.lower() in (".vcf", ".vcard") or _begins_card(head):
        return _open_cards
    _refuse_other(path, head)
    return _open_csv


def _begins_card(head: bytes) -> bool:
    """Whether the first line of a text begins a card, in one byte a letter or in two."""
    return (
        head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe\r\n ")[:11].upper()
        == b"BEGIN:VCARD"
    )


def _open_cards(path: Path, encoding: str | None, delimiter: str | None) -> tuple[Table, ...]:
    from crmkit.files.address_books import VCardFile

    return (VCardFile.open(path, encoding),)


def _open_workbook(path: Path, encoding: str | None, delimiter: str | None) -> tuple[Table, ...]:
    from crmkit.files.workbooks import sheets_of

    return sheets_of(path)


def _open_csv(path: Path, encoding: str | None, delimiter: str | None) -> tuple[Table, ...]:
    from crmkit.files.tabular import CsvFile

    return (CsvFile.open(path, encoding, delimiter),)


def _compound(path: Path) -> str:
    """What a compound file holds."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        if data.find("EncryptedPackage".encode("utf-16-le")) >= 0:
            return "protected with a password; save it without one"
    return "a file of an older office program (.xls?); save the table as .xlsx or CSV"


def _refuse_other(path: Path, head: bytes) -> None:
    """Raises Invalid for what is plainly no table."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:9].lower()
    found = next((name for mark, name in _TEXTUAL.items() if start.startswith(mark)), None)
    if found is not None:
        raise Invalid(f"{path} is {found}, no table; save the table as .xlsx or CSV")
    if path.suffix.lower() in _WORKBOOKS:
        raise Invalid(
            f"{path} is no workbook, whatever its name says; save the table as .xlsx, or name a "
            "file of text .csv"
        )
