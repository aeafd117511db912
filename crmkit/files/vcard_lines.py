"""vCards 2.1, 3.0 and 4.0 as text: escapes, encodings and folded lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Literal

import attrs

VCardVersion = Literal["2.1", "3.0", "4.0"]

# Octets of a line without its end and the sign of a fold: 75 together.
_LONGEST = 74
# Where a piece of a line may begin: at a letter of UTF-8; not inside of =3D, nor at a space.
_OF_UTF8 = re.compile(rb"[^\x80-\xbf]", re.DOTALL)
_OF_ENCODED = re.compile(rb"(?<!=)(?<!=[0-9A-F])[^ ]", re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_ESCAPED = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
# Version 2.1 knows no escape for the others; ends of lines it encodes.
_ESCAPED_OF_OLD = {"\\": "\\\\", ";": "\\;"}


@attrs.frozen
class Property:
    """One thing that a card says: `TEL;TYPE=WORK:+48 601 555 001`."""

    name: str
    parts: tuple[str, ...]
    """The texts that its value is made of, parted by `sign`."""
    types: tuple[str, ...] = ()
    preferred: bool = False
    label: str = ""
    """A word of the owner's own, where no type says it."""
    sign: str = ";"


def card(properties: Iterable[Property], version: VCardVersion) -> bytes:
    """A whole card. No line is longer than 75 octets, and no letter is cut in two."""
    lines, labelled = ["BEGIN:VCARD", f"VERSION:{version}"], count(1)
    for said in properties:
        lines += _lines(said, f"item{next(labelled)}." if said.label else "", version)
    return b"".join(_ended(line, version) for line in (*lines, "END:VCARD"))


def _lines(said: Property, group: str, version: VCardVersion) -> Iterator[str]:
    value = said.sign.join(_escaped(part, version, said.sign) for part in said.parts)
    yield _line(f"{group}{said.name}{_parameters(said, version)}", value, version)
    if said.label:
        yield _line(f"{group}X-ABLabel", _escaped(said.label, version), version)


def _parameters(said: Property, version: VCardVersion) -> str:
    """What kind of telephone it is, and whether it is the one to use."""
    words = (*said.types, "PREF") if said.preferred else said.types
    match version:
        case "2.1":
            return "".join(f";{word}" for word in words)
        case "3.0":
            return f";TYPE={','.join(words)}" if words else ""
    types = f";TYPE={','.join(said.types).lower()}" if said.types else ""
    return f"{types};PREF=1" if said.preferred else types


def _escaped(text: str, version: VCardVersion, sign: str = ";") -> str:
    text = _CONTROL.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    signs = {**_ESCAPED_OF_OLD, sign: f"\\{sign}"} if version == "2.1" else _ESCAPED
    return "".join(signs.get(sign, sign) for sign in text)


def _line(head: str, value: str, version: VCardVersion) -> str:
    """A line, not folded yet; version 2.1 encodes what is not one short line of ASCII."""
    line = f"{head}:{value}"
    plain = line.isascii() and "\n" not in line and not line.endswith("=")
    if version != "2.1" or (plain and len(line) <= _LONGEST):
        return line
    charset = "" if value.isascii() else ";CHARSET=UTF-8"
    return f"{head}{charset};ENCODING=QUOTED-PRINTABLE:{_quoted_printable(value)}"


def _quoted_printable(text: str) -> str:
    """No line that it is cut into begins or ends with a space, which programs drop."""
    octets = text.replace("\n", "\r\n").encode()
    encoded = "".join(chr(o) if 32 <= o < 127 and o != 61 else f"={o:02X}" for o in octets)
    return re.sub(" (?= |$)", "=20", encoded)


def _ended(line: str, version: VCardVersion) -> bytes:
    """The line with its end, folded where it is too long."""
    if version == "2.1":
        return b"=\r\n".join(_cut(line.encode(), _OF_ENCODED)) + b"\r\n"
    return b"\r\n ".join(_cut(line.encode(), _OF_UTF8)) + b"\r\n"


def _cut(line: bytes, begins: re.Pattern[bytes]) -> Iterator[bytes]:
    """Pieces that fit into a line with the sign of the fold, each beginning where one may."""
    while len(line) > _LONGEST:
        end = _LONGEST
        while not begins.match(line, end):
            end -= 1
        yield line[:end]
        line = line[end:]
    yield line
