"""The package of a workbook, looked through before it is opened.

A workbook is a zip archive of XML. The library that reads it trusts it: it unpacks whatever is
packed, and makes room for every cell between the first and the last. So the archive is unpacked
here first, a piece at a time, and what would not fit is refused. On the way is noted what the
library does not tell: cells whose formula failed, or was never worked out.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

import attrs

from crmkit.errors import Invalid
from crmkit.files.typed import NO_VALUE

_MOST_PARTS = 10_000
# Unpacked, all parts together; and how many times more than packed.
_MOST_BYTES = 1024**3
_MOST_TIMES = 100
# Below this it does not matter how well a part is packed.
_ALWAYS = 16 * 1024**2
# Cells between the first and the last of a sheet, and what their texts take together.
_MOST_CELLS = 10_000_000
_MOST_TEXT = 512 * 1024**2
_PIECE = 1024**2
# What unpacking and parsing raise for bytes that are not what they should be.
_DAMAGED = (BadZipFile, zlib.error, EOFError, NotImplementedError, ElementTree.ParseError)
_LONGEST_ROW = 64 * _PIECE

_OPENING = rb"<(?:\w+:)?c\s([^>]*)(?<!/)>"
_CELL = re.compile(rb"<(?:\w+:)?c(?:\s[^>]*)?(?<!/)>")
_PLACE = re.compile(rb"<(?:\w+:)?c\s[^>]*?\br\s*=\s*[\"']([A-Za-z]+)(\d+)[\"'][^>]*(?<!/)>")
_ROW_END = re.compile(rb"</(?:\w+:)?row\s*>")
_ROW_PLACE = re.compile(rb"<(?:\w+:)?row\s[^>]*?\br\s*=\s*[\"'](\d+)")
_FAILED = re.compile(_OPENING + rb"((?:(?!</(?:\w+:)?c>).)*)", re.DOTALL)
_UNSOLVED = re.compile(
    _OPENING + rb"<(?:\w+:)?f(?:\s[^>]*)?(?:/>|>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
_ADDRESS = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]+)(\d+)")
_ERROR = re.compile(rb"\bt\s*=\s*[\"']e[\"']")
_TEXTUAL = re.compile(rb"\bt\s*=\s*[\"']str[\"']")
_COUNT = re.compile(rb"\buniqueCount\s*=\s*[\"']\s*\+?(\d+)")
_VALUE = re.compile(rb"<(?:\w+:)?v[^>]*>\s*(\d+)")
_ERROR_TEXT = re.compile(rb"<(?:\w+:)?v[^>]*>([^<]*)")

Marks = Mapping[tuple[int, int], str]
"""What stands in cells that the library leaves empty, by row and column from 1."""


@attrs.define
class Part:
    """A sheet as it stands in the archive: how far its cells reach, and what was noted of them."""

    name: str
    hidden: bool
    rows: int = 0
    columns: int = 0
    marks: dict[tuple[int, int], str] = attrs.field(factory=dict)


def parts_of(path: Path) -> tuple[Part, ...]:
    """The sheets of a workbook that can be opened without harm, in their order.

    Raises Invalid for an archive that is damaged, protected, no workbook, or larger than any that
    is read.
    """
    try:
        with ZipFile(path) as archive:
            _require_sound(path, archive)
            sheets = _sheets(path, archive)
            lengths = _unpacked(path, archive, set(sheets))
            for place, part in sheets.items():
                _look_through(path, archive, place, part, lengths)
            return tuple(sheets.values())
    except (*_DAMAGED, LookupError, ValueError) as error:
        raise Invalid(f"{path} is damaged and cannot be unpacked: {error}") from None
    except OSError as error:
        raise Invalid(f"{path} cannot be read: {error.strerror}") from None


def _require_sound(path: Path, archive: ZipFile) -> None:
    """What the archive itself declares."""
    entries = archive.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise Invalid(f"{path} is protected with a password; save it without one")
    size, packed = sum(e.file_size for e in entries), path.stat().st_size
    worst = max((e.file_size / max(e.compress_size, 1) for e in entries), default=0)
    if len(entries) > _MOST_PARTS or size > _MOST_BYTES:
        raise Invalid(
            f"{path} unpacks to {size:,} bytes in {len(entries):,} parts; at most "
            f"{_MOST_BYTES:,} in {_MOST_PARTS:,} are read: save its sheets as CSV"
        )
    if size > _ALWAYS and max(worst, size / packed) > _MOST_TIMES:
        raise Invalid(
            f"{path} unpacks to {size:,} bytes, more than {_MOST_TIMES} times what it has; it is "
            "no workbook that a spreadsheet has saved"
        )
    _require_workbook(path, set(archive.namelist()))


def _require_workbook(path: Path, names: set[str]) -> None:
    other = None
    if "xl/workbook.bin" in names:
        other = "a binary workbook (.xlsb)"
    elif "content.xml" in names:
        other = "an OpenDocument file"
    elif any(name.endswith(".iwa") or name == "Index.zip" for name in names):
        other = "a document of Numbers"
    elif "[Content_Types].xml" not in names or "_rels/.rels" not in names:
        other = "a zip archive, no workbook"
    if other is not None:
        raise Invalid(f"{path} is {other}; save the table as .xlsx or CSV")


def _sheets(path: Path, archive: ZipFile) -> dict[str, Part]:
    """The worksheets by their place in the archive."""
    main = next(iter(_related(archive, "", "_rels/.rels", "/officeDocument").values()), None)
    if main is None or main not in archive.namelist():
        raise Invalid(f"{path} is no workbook; save the table as .xlsx or CSV")
    folder, name = PurePosixPath(main).parent, PurePosixPath(main).name
    targets = _related(archive, str(folder), f"{folder}/_rels/{name}.rels", "/worksheet")
    found = {}
    for sheet in _elements(archive, main, "sheet"):
        id = next((value for key, value in sheet.items() if key.endswith("}id")), "")
        if targets.get(id) in archive.namelist():
            hidden = sheet.get("state", "visible") != "visible"
            found[targets[id]] = Part(sheet.get("name", ""), hidden)
    return found


def _related(archive: ZipFile, folder: str, place: str, kind: str) -> dict[str, str]:
    """The places of the parts of one kind that another part names, by the id it gives them."""
    if place not in archive.namelist():
        return {}
    return {
        element.get("Id", ""): _resolved(folder, element.get("Target", ""))
        for element in _elements(archive, place, "Relationship")
        if element.get("Type", "").endswith(kind)
    }


def _resolved(folder: str, target: str) -> str:
    if target.startswith("/"):
        return target[1:]
    return str(PurePosixPath(folder) / target)


def _elements(archive: ZipFile, place: str, tag: str) -> Iterator[Any]:
    data = archive.read(place)
    if b"<!DOCTYPE" in data or len(data) > _ALWAYS:
        raise Invalid(f"{archive.filename} has in {place} what no spreadsheet writes there")
    for element in ElementTree.fromstring(data).iter():
        if element.tag.rpartition("}")[2] == tag:
            yield element


def _unpacked(path: Path, archive: ZipFile, sheets: set[str]) -> list[int]:
    """Unpack all XML but the sheets; return how long each of the shared texts is, in bytes."""
    lengths: list[int] = []
    for name in archive.namelist():
        if name in sheets or not name.endswith((".xml", ".rels")):
            continue
        shared = name.lower().endswith("/sharedstrings.xml")
        for piece in _pieces(archive, name, b"</si>" if shared else b">"):
            if shared:
                lengths += map(len, piece.split(b"</si>")[:-1])
    return lengths


def _pieces(archive: ZipFile, name: str, end: bytes) -> Iterator[bytes]:
    """The bytes of a part, in pieces that end with `end`; the last may not.

    Raises Invalid for a part that says it holds more than it can: the library believes it.
    """
    for piece in _cut(archive, name, end):
        if any(int(count) > archive.getinfo(name).file_size for count in _COUNT.findall(piece)):
            raise Invalid(f"{archive.filename} is damaged: {name} says it holds more than it can")
        yield piece


def _cut(archive: ZipFile, name: str, end: bytes) -> Iterator[bytes]:
    rest = b""
    with archive.open(name) as file:
        while data := file.read(_PIECE):
            rest += data
            cut = rest.rfind(end) + len(end)
            if cut >= len(end):
                yield rest[:cut]
                rest = rest[cut:]
            elif len(rest) > _LONGEST_ROW:
                raise Invalid(f"{archive.filename} has more than {_LONGEST_ROW:,} bytes in a row")
    yield rest


def _look_through(path: Path, archive: ZipFile, place: str, part: Part, lengths: list[int]) -> None:
    """Measure a sheet, and note what the library leaves out."""
    longest, cells, text = max(lengths, default=0), 0, 0
    for piece in _pieces(archive, place, b"row>"):
        if piece.startswith((b"\xff\xfe", b"\xfe\xff")) or b"<!DOCTYPE" in piece:
            raise Invalid(f"{path}, sheet {part.name!r}: is written as no spreadsheet does")
        cells += _measure(part, piece)
        _mark(part, piece)
        if longest * cells > _MOST_TEXT:
            places = (int(found) for found in _VALUE.findall(piece))
            text += sum(lengths[place] for place in places if place < len(lengths))
        if part.rows * part.columns > _MOST_CELLS or text > _MOST_TEXT:
            raise Invalid(
                f"{path}, sheet {part.name!r}: {part.rows:,} rows of {part.columns:,} columns with "
                f"{text:,} bytes of text; at most {_MOST_CELLS:,} cells and {_MOST_TEXT:,} bytes "
                "are read: clear what stands far from the table, or save the sheet as CSV"
            )


def _measure(part: Part, piece: bytes) -> int:
    """Take note of the last row and column of a piece; return how many cells it has."""
    places, count = _PLACE.findall(piece), len(_CELL.findall(piece))
    part.rows = max(part.rows, max((int(row) for _, row in places), default=0))
    part.columns = max(part.columns, max(map(_column, {name for name, _ in places}), default=0))
    if count != len(places):
        # Cells that do not say where they stand follow each other.
        rows = _ROW_END.split(piece)
        told = max(map(int, _ROW_PLACE.findall(piece)), default=0)
        part.rows = max(part.rows + len(rows), told)
        part.columns = max(part.columns, *(len(_CELL.findall(row)) for row in rows))
    return count


def _mark(part: Part, piece: bytes) -> None:
    if b'"e"' in piece or b"'e'" in piece:
        for found in _FAILED.finditer(piece):
            if _ERROR.search(found[1]):
                value = _ERROR_TEXT.search(found[2])
                _note(part, found[1], value[1].decode("utf-8", "replace") if value else "")
    if b"<f" in piece or b":f" in piece:
        for found in _UNSOLVED.finditer(piece):
            if not _TEXTUAL.search(found[1]):
                _note(part, found[1], NO_VALUE)


def _note(part: Part, attributes: bytes, text: str) -> None:
    place = _ADDRESS.search(attributes)
    if place:
        part.marks[int(place[2]), _column(place[1])] = text.strip() or NO_VALUE


def _column(letters: bytes) -> int:
    """The number of a column: 1 for A, 28 for AB."""
    number = 0
    for letter in letters.upper()[:4]:
        number = number * 26 + letter - 64
    return number
