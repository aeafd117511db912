"""vCards 2.1, 3.0 and 4.0 as phones and programs write them: a file cut into cards and properties.

What is broken spoils its own card alone: the card comes with the problem and its text.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterable, Iterator, Mapping
from io import TextIOWrapper
from pathlib import Path

import attrs

from crmkit.errors import Invalid

# Far more than any photo takes; the text of a broken card that is kept.
_LARGEST = 64 * 1024 * 1024
_KEPT = 64 * 1024

UNMAPPED = "vCard "
"""With what the headers begin of what a card says and no field takes."""

BINARY = ("PHOTO", "LOGO", "SOUND", "KEY")
"""Properties that hold no text; of their values only the size is known."""

_ENCODINGS = ("QUOTED-PRINTABLE", "BASE64", "B", "7BIT", "8BIT")
_NAME = re.compile(r"(?:([\w-]+)\.)?([\w/-]+)")
_BASE64_LINE = re.compile(rb"[A-Za-z0-9+/=\s]*")
_BINARY_LINE = re.compile(rb"(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]", re.IGNORECASE)
_QUOTED_PRINTABLE = re.compile(rb"[^:]*[;=]QUOTED-PRINTABLE", re.IGNORECASE)
_BASE64 = re.compile(rb"[^:]*[;=](BASE64|B)[;:]", re.IGNORECASE)


@attrs.frozen
class Property:
    """One property of a card: `item1.TEL;TYPE=WORK:...`."""

    name: str
    """In upper case."""
    group: str
    params: Mapping[str, tuple[str, ...]]
    """By name in upper case, types too."""
    value: str
    """Decoded, still with its escapes; of binary ones their size."""

    @property
    def types(self) -> tuple[str, ...]:
        return self.params.get("TYPE", ())

    @property
    def preferred(self) -> bool:
        return "PREF" in self.types or "PREF" in self.params

    @property
    def text(self) -> str:
        return unescaped(self.value)


@attrs.frozen
class Card:
    """One card: its properties, or why it cannot be read and what stands there."""

    line: int
    position: int
    version: str
    properties: tuple[Property, ...]
    problem: str | None = None
    text: str = ""


@attrs.define
class _Content:
    """A property as it stands in the file, its lines joined."""

    line: int
    data: bytearray
    size: int = 0

    @property
    def binary(self) -> bool:
        return _BINARY_LINE.match(self.data) is not None


@attrs.define
class _Draft:
    """A card of which some lines have been read."""

    line: int
    contents: list[_Content] = attrs.field(factory=list)
    text: bytearray = attrs.field(factory=bytearray)
    version: str = "3.0"
    depth: int = 0
    """How many cards are open inside it."""
    size: int = 0


def cards(path: Path, encoding: str) -> Iterator[Card]:
    """The cards of a file, streamed; between them what is none, as a card that cannot be read.

    Raises Invalid for a card without an end.
    """
    draft: _Draft | None = None
    number = position = 0
    stray: tuple[int, bytearray] | None = None
    for number, position, line in _lines(path, encoding):
        word = line.strip().upper().replace(b" ", b"")
        if draft is None and word == b"BEGIN:VCARD":
            if stray is not None:
                yield _stray(*stray, position)
                stray = None
            draft = _Draft(number)
        elif draft is None:
            if word and stray is None:
                stray = number, bytearray()
            if stray is not None and len(stray[1]) < _KEPT:
                stray[1].extend(line + b"\n")
        elif word == b"BEGIN:VCARD" and not _is_nested(draft):
            yield _broken(draft, position, f"has no END:VCARD before line {number}")
            draft = _Draft(number)
        elif word == b"END:VCARD" and not draft.depth:
            yield _finished(draft, position, encoding)
            draft = None
        else:
            _take(draft, number, line, word, path)
    if draft is not None:
        yield _broken(draft, position, "has no END:VCARD before the end of the file")
    if stray is not None:
        yield _stray(*stray, position)


def _lines(path: Path, encoding: str) -> Iterator[tuple[int, int, bytes]]:
    """(number, position after it, line) of a file, whatever ends its lines."""
    wide = encoding.replace("_", "-").lower().startswith(("utf-16", "utf-32"))
    with path.open("rb") as file:
        text = TextIOWrapper(file, encoding if wide else "latin-1", newline="")
        position = 0
        for number, line in enumerate(iter(lambda: text.readline(_LARGEST), ""), 1):
            position = file.tell() if wide else position + len(line)
            bare = line.rstrip("\r\n").removeprefix("\ufeff" if wide else "\xef\xbb\xbf")
            yield number, position, bare.encode("utf-8" if wide else "latin-1", "surrogatepass")


def _is_nested(draft: _Draft) -> bool:
    """Whether a card that begins inside another is that of an agent."""
    last = bytes(draft.contents[-1].data).strip().upper() if draft.contents else b""
    return draft.depth > 0 or (last.startswith(b"AGENT") and last.endswith(b":"))


def _take(draft: _Draft, number: int, line: bytes, word: bytes, path: Path) -> None:
    """One more line of a card."""
    draft.size += len(line)
    if draft.size > _LARGEST:
        raise Invalid(
            f"{path}, line {draft.line}: a card of more than {_LARGEST:,} characters; perhaps its "
            "END:VCARD is missing"
        )
    if len(draft.text) < _KEPT:
        draft.text += line + b"\n"
    if word == b"BEGIN:VCARD" or draft.depth:
        draft.depth += (word == b"BEGIN:VCARD") - (word == b"END:VCARD")
        return
    if not _goes_on(draft, line):
        if word:
            draft.contents.append(_Content(number, bytearray(line)))
        if word.startswith(b"VERSION:"):
            draft.version = word[8:].decode("ascii", "replace")


def _goes_on(draft: _Draft, line: bytes) -> bool:
    """Whether a line belongs to the property before it; if so, it is joined to that."""
    last = draft.contents[-1] if draft.contents else None
    if last is None:
        return False
    if last.data.endswith(b"=") and _QUOTED_PRINTABLE.match(last.data):
        del last.data[-1:]
        more = line
    elif line[:1] in (b" ", b"\t") and line.strip():
        # Version 2.1 folds at a space, which stays one.
        more = b" " + line.lstrip() if draft.version == "2.1" else line[1:]
    elif line.strip() and _BASE64_LINE.fullmatch(line) and _BASE64.match(last.data):
        more = line
    else:
        return False
    if last.binary:
        last.size += len(more.strip())
    else:
        last.data += more
    return True


def _broken(draft: _Draft, position: int, problem: str) -> Card:
    text = bytes(draft.text).decode("utf-8", "replace")
    return Card(draft.line, position, draft.version, (), problem, text)


def _stray(line: int, text: bytearray, position: int) -> Card:
    problem = "stands outside of any card"
    return Card(line, position, "", (), problem, bytes(text).decode("utf-8", "replace"))


def _finished(draft: _Draft, position: int, encoding: str) -> Card:
    found, problems = [], []
    for content in draft.contents:
        try:
            found.append(_property(content, encoding))
        except Invalid as error:
            problems.append(f"line {content.line}: {error.message}")
    if problems:
        return _broken(draft, position, "; ".join(problems[:10]))
    return Card(draft.line, position, draft.version, tuple(found))


def _property(content: _Content, encoding: str) -> Property:
    """A property of its joined lines. Raises Invalid for what is none."""
    data = bytes(content.data)
    head, colon, value = _parted(data)
    named = _NAME.fullmatch(head[0].strip()) if colon else None
    if named is None:
        shown = data[:40].decode("utf-8", "replace")
        raise Invalid(f"{shown!r} is no property: it has no name before a colon")
    params = _params(head[1:])
    name = named[2].upper()
    if name in BINARY and not value[:8].lower().startswith((b"http", b"ftp")):
        return Property(name, named[1] or "", params, f"{len(value) + content.size:,} characters")
    return Property(name, named[1] or "", params, _decoded(value, params, encoding))


def _parted(data: bytes) -> tuple[list[str], bool, bytes]:
    """Name and parameters, and the value after the first colon that is in no quotes."""
    quoted = False
    head, start = [], 0
    for place, byte in enumerate(data):
        if byte == 0x22:
            quoted = not quoted
        elif not quoted and byte in b";:":
            head.append(data[start:place].decode("utf-8", "replace"))
            start = place + 1
            if byte == 0x3A:
                return head, True, data[start:]
    return [data.decode("utf-8", "replace")], False, b""


def _params(parts: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for part in parts:
        name, sign, value = part.strip().partition("=")
        name = name.strip().upper()
        if not sign:
            name, value = ("ENCODING" if name in _ENCODINGS else "TYPE"), name
        values = [one.strip().strip('"') for one in value.replace('"', "").split(",")]
        if name == "TYPE":
            values = [one.upper() for one in values]
        found[name] = (*found.get(name, ()), *filter(None, values))
    return found


def _decoded(value: bytes, params: Mapping[str, tuple[str, ...]], encoding: str) -> str:
    how = {one.upper() for one in params.get("ENCODING", ())}
    if "QUOTED-PRINTABLE" in how:
        value = quopri.decodestring(value).replace(b"\r\n", b"\n")
    charset = next(iter(params.get("CHARSET", ())), None)
    if charset is None and encoding.lower().startswith(("utf-16", "utf-32")):
        charset = "utf-8"
    try:
        return value.decode(charset or encoding, "surrogateescape")
    except UnicodeError as error:
        raise Invalid(f"is not {charset or encoding}: {error}") from None
    except (LookupError, ValueError):
        raise Invalid(f"{charset!r} is not an encoding") from None


def unescaped(text: str) -> str:
    """A text without its escapes: `\\,` `\\;` `\\n` `\\\\`."""
    if "\\" not in text:
        return text.strip()
    return re.sub(r"\\(.)", _unescape, text, flags=re.DOTALL).strip()


def _unescape(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1] if found[1] in "\\,;:\"'" else found[0]


def parts(text: str, sign: str = ";") -> list[str]:
    """The parts of a structured value, each without its escapes."""
    found = [""]
    for token in re.findall(rf"\\.|{sign}|[^\\{sign}]+|\\", text, re.DOTALL):
        if token == sign:
            found.append("")
        else:
            found[-1] += token
    return [unescaped(part) for part in found]
