"""A file of vCards as a table: a card is a row, its columns are named as mappings name them.

What a card says that no field takes (a nickname, a photo) has a column as well, which brings
nothing unless a mapping says where to.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import attrs

from crmkit.errors import Invalid
from crmkit.files.countries import country_code
from crmkit.files.encodings import detect
from crmkit.files.reading import Row
from crmkit.files.vcards import BINARY, UNMAPPED, Card, Property, cards, parts

VERSION = f"{UNMAPPED}VERSION"

_MOST_COLUMNS = 500
# The columns in their order; contacts and addresses come between the two.
_FIRST = (
    "name", "given_name", "family_name", "salutation", "birth_date", "occupation",
    "customer:employer.name", "relationship.department",
)  # fmt: skip
_LAST = ("website", "language", "tags", "interaction.body", "external_id", VERSION)
# What is of the card or of the program that wrote it, not of anybody.
_TECHNICAL = {"VERSION", "REV", "PRODID", "X-ABLABEL", "X-ABADR", "PROFILE", "X-ABSHOWAS", "KIND"}
_NO_LABELS = {
    "VOICE", "PREF", "INTERNET", "MSG", "TEXT", "X400", "ISDN", "VIDEO", "BBS", "MODEM", "PCS",
    "TEXTPHONE", "OTHER", "X-OTHER", "AOL", "APPLELINK", "ATTMAIL", "CIS", "EWORLD", "IBMMAIL",
    "MCIMAIL", "POWERSHARE", "PRODIGY", "TLX", "CELL", "IPHONE", "MOBILE", "FAX", "DOM", "INTL",
    "POSTAL", "PARCEL",
}  # fmt: skip
_MESSENGERS = re.compile(r"X-(?:MS-)?(SKYPE|AIM|ICQ|JABBER|MSN|YAHOO|GOOGLE-TALK|QQ|GADUGADU)\b.*")
_NO_YEAR = re.compile(r"--(\d\d)-?(\d\d)")
_BASIC_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)")
_ADDRESS = ("lines", "city", "region", "postcode", "country")


@attrs.frozen
class VCardFile:
    """A file of vCards. Its header is what its cards say; they are read anew each time."""

    path: Path
    encoding: str
    form: str
    """The versions and the encoding, how many cards, and what of them is brought nowhere."""
    _columns: tuple[str, ...]
    name: str = ""

    @property
    def header(self) -> tuple[str, ...]:
        return tuple(column.removesuffix(_PREFERRED) for column in self._columns)

    @classmethod
    def open(cls, path: Path, encoding: str | None = None) -> VCardFile:
        """The file, its cards looked through once. Raises Invalid where it cannot be read."""
        encoding = encoding or _encoding(path)
        seen: Counter[str] = Counter()
        versions: Counter[str] = Counter()
        for card in cards(path, _known(encoding)):
            versions[card.version if card.problem is None else ""] += 1
            seen.update({column for column, _ in cells_of(card)})
        if not seen and not versions:
            raise Invalid(f"{path} has no card")
        if len(seen) > _MOST_COLUMNS:
            raise Invalid(f"{path}: its cards have {len(seen)} labels; at most {_MOST_COLUMNS}")
        named, count = ", ".join(sorted(filter(None, versions))), versions.total()
        left = [f"{c.removeprefix(UNMAPPED)} in {n:,}" for c, n in seen.items() if _left(c)]
        rest = f"; no field takes {', '.join(sorted(left))}" if left else ""
        form = f"vCard {named}, {encoding}, {count:,} card{'s' if count > 1 else ''}{rest}"
        return cls(path, encoding, form, _ordered(seen))

    @property
    def size(self) -> int:
        """Bytes."""
        return self.path.stat().st_size

    def rows(self) -> Iterator[Row]:
        """The cards, one in memory at a time."""
        places = {column: place for place, column in enumerate(self._columns)}
        for card in cards(self.path, self.encoding):
            if card.problem is not None:
                yield Row(card.line, [card.text], card.position, card.problem)
                continue
            cells: list[Any] = [""] * len(self._columns)
            for column, value in cells_of(card):
                place = places[column]
                cells[place] = _with(cells[place], value)
            yield Row(card.line, cells, card.position, _no_party(card))


def _encoding(path: Path) -> str:
    """The encoding of the file; where it cannot be told, cards may each say theirs."""
    try:
        return detect(path)
    except Invalid:
        return "utf-8"


def _known(encoding: str) -> str:
    try:
        "".encode(encoding)
    except LookupError:
        raise Invalid(f"{encoding!r} is not an encoding; give a name like utf-8") from None
    return encoding


def _left(column: str) -> bool:
    return column.startswith(UNMAPPED) and column != VERSION


# Of two columns of one header, that of preferred contacts has this mark and comes first.
_PREFERRED = "\x00"


def _ordered(seen: Counter[str]) -> tuple[str, ...]:
    """The columns of all cards, in their order."""
    fixed = {*_FIRST, *_LAST}
    others = sorted(c for c in seen if c not in fixed and not _left(c))
    preferred = [c for c in others if c.endswith(_PREFERRED)]
    contacts = [*preferred, *(c for c in others if not c.endswith(_PREFERRED))]
    left = sorted(filter(_left, seen))
    first = [c for c in _FIRST if c in seen or c == "name"]
    return (*first, *contacts, *(c for c in _LAST if c in seen or c == VERSION), *left)


def _with(cell: Any, value: Any) -> Any:
    """One more value in a cell; several telephones stand in one."""
    if cell == "":
        return value
    return (*(cell if isinstance(cell, tuple) else (cell,)), value)


def _no_party(card: Card) -> str | None:
    kinds = [
        p.text.lower() for p in card.properties if p.name in ("KIND", "X-ADDRESSBOOKSERVER-KIND")
    ]
    return "is a group of cards, nobody by itself" if "group" in kinds else None


# What a card says


def cells_of(card: Card) -> list[tuple[str, Any]]:
    """(column, value) of everything that a card says, several of one column for its contacts."""
    said = _Said(card)
    return [] if card.problem is not None else [*said.named(), *said.others()]


class _Said:
    """Reads the properties of one card."""

    def __init__(self, card: Card) -> None:
        self.card = card
        self.labels = {p.group: _apple(p.text) for p in card.properties if p.name == "X-ABLABEL"}
        self.countries = {p.group: p.text for p in card.properties if p.name == "X-ABADR"}
        self._addresses: Counter[str] = Counter()
        self._site = False

    def named(self) -> Iterator[tuple[str, Any]]:
        """Who it is: a person, with whom they work for, or an organisation."""
        yield VERSION, self.card.version
        first = {p.name: p for p in reversed(self.card.properties) if p.value.strip(" ;")}
        name = first["FN"].text if "FN" in first else ""
        family, given, more, prefix, suffix = _five(first.get("N"))
        composed = " ".join(filter(None, (given, more, family, suffix)))
        firm, *units = parts(first["ORG"].value) if "ORG" in first else [""]
        department = ", ".join(filter(None, units))
        if self._is_firm(first) or not (name or composed):
            yield from _given(("customer:employer.name", firm or name))
            yield from _given((f"{UNMAPPED}ORG", department))
            return
        yield from _given(
            ("name", name or composed), ("given_name", " ".join(filter(None, (given, more)))),
            ("family_name", family), ("salutation", prefix), ("customer:employer.name", firm),
            ("relationship.department" if firm else f"{UNMAPPED}ORG", department),
        )  # fmt: skip

    def _is_firm(self, first: dict[str, Property]) -> bool:
        kind = first["KIND"].text.lower() if "KIND" in first else ""
        shown = first["X-ABSHOWAS"].text.upper() if "X-ABSHOWAS" in first else ""
        return kind in ("org", "organization") or shown == "COMPANY"

    def others(self) -> Iterator[tuple[str, Any]]:
        notes, tags = [], []
        for one in self.card.properties:
            if one.name == "NOTE":
                notes.append(one.text)
            elif one.name == "CATEGORIES":
                tags += parts(one.value, ",")
            elif one.value.strip(" ;") or one.name == "AGENT":
                yield from self._other(one)
        yield from _given(("interaction.body", "\n\n".join(filter(None, notes))))
        yield from (("tags", tag) for tag in tags if tag)

    def _other(self, one: Property) -> Iterator[tuple[str, Any]]:
        """What one property says beside the name."""
        messenger = _MESSENGERS.fullmatch(one.name)
        match one.name:
            case "TEL" | "EMAIL":
                yield self._contact(one), _address_of(one)
            case "IMPP":
                service, _, who = one.text.rpartition(":")
                label = service.lower().removeprefix("x-apple").strip(":") or "impp"
                yield f"messenger:{label.partition(':')[0]}", who
            case "ADR":
                yield from self._address(one)
            case "LABEL":
                if not any(p.name == "ADR" for p in self.card.properties):
                    yield "address.lines", one.text
            case "URL":
                yield self._website(one), one.text
            case "BDAY":
                yield _birthday(one)
            case "TITLE":
                yield "occupation", one.text
            case "LANG":
                yield "language", one.text
            case "UID":
                yield "external_id", one.text.removeprefix("urn:uuid:")
            case "FN" | "N" | "ORG":
                return
            case _ if messenger:
                yield f"messenger:{messenger[1].lower()}", one.text
            case _ if one.name not in _TECHNICAL:
                said = one.value if one.name in BINARY else one.text
                yield f"{UNMAPPED}{one.name}", said or "a card of its own"

    def _contact(self, one: Property) -> str:
        """The column of a telephone number or an e-mail address."""
        kind = "email"
        if one.name == "TEL":
            types = {*one.types, self.labels.get(one.group, "").upper()}
            mobile = types & {"CELL", "IPHONE", "MOBILE", "KOMÓRKA"}
            kind = "fax" if "FAX" in types else "mobile" if mobile else "phone"
        label = self._label(one)
        target = f"{kind}:{label}" if label else kind
        return f"{target}{_PREFERRED}" if one.preferred else target

    def _label(self, one: Property) -> str:
        """What the card calls it: home, work, or a word of its owner."""
        own = self.labels.get(one.group, "")
        words = [own] if own else [t.removeprefix("X-") for t in one.types if t not in _NO_LABELS]
        word = next((w for w in words if w.upper() not in _NO_LABELS), "").replace("#", " ").strip()
        return (word.lower() if word.isupper() else word)[:40].strip()

    def _address(self, one: Property) -> Iterator[tuple[str, Any]]:
        box, extended, street, city, region, postcode, country = _padded(parts(one.value), 7)
        if country and country_code(country) is None:
            country = self.countries[one.group].upper() if one.group in self.countries else country
        lines = "\n".join(filter(None, (street, extended, box)))
        label = self._label(one).lower()
        place = f"address:{label}" if label in ("home", "work") else "address"
        self._addresses[place] += 1
        if self._addresses[place] > 1:
            place += f"#{self._addresses[place]}"
        values = zip(_ADDRESS, (lines, city, region, postcode, country), strict=True)
        yield from ((f"{place}.{part}", value) for part, value in values if value)

    def _website(self, one: Property) -> str:
        """The first site is that of the customer; others are ways to reach them."""
        first, self._site = not self._site, True
        return "website" if first else f"web:{self._label(one) or 'site'}"


def _given(*pairs: tuple[str, str]) -> Iterator[tuple[str, Any]]:
    return ((column, value) for column, value in pairs if value)


def _padded(values: list[str], count: int) -> list[str]:
    """Exactly so many; what is more belongs to the last."""
    kept, more = values[:count], values[count:]
    kept += [""] * (count - len(kept))
    return [*kept[:-1], " ".join(filter(None, [kept[-1], *more]))]


def _five(name: Property | None) -> list[str]:
    return _padded(parts(name.value) if name is not None else [], 5)


def _apple(label: str) -> str:
    """`_$!<Home>!$_` is a label of the program, any other one of its user."""
    built_in = re.fullmatch(r"_\$!<(.*)>!\$_", label)
    return built_in[1].upper() if built_in else label


def _address_of(one: Property) -> str:
    """A number or an address without the scheme that makes it a link."""
    text = one.text
    if text[:4].lower() == "tel:" or text[:7].lower() == "mailto:":
        text = unquote(text.partition(":")[2]).replace(";ext=", " x")
    return text.partition(";")[0] if one.name == "TEL" else text


def _birthday(one: Property) -> tuple[str, str]:
    """A date as 1984-03-04; one without a year is no date of birth."""
    text = one.text.partition("T")[0] if one.text[:1].isdigit() else one.text
    if one.params.get("X-APPLE-OMIT-YEAR", ("",))[0] == text[:4]:
        text = f"-{text[4:]}"
    if _NO_YEAR.fullmatch(text):
        return f"{UNMAPPED}BDAY without a year", text
    basic = _BASIC_DATE.fullmatch(text)
    return "birth_date", "-".join(basic.groups()) if basic else text
