"""Whom the benchmarks are about: the same people, with the same ids, for every way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from uuid import UUID

GIVEN = ("Anna", "Jakub", "Zofia", "Dawid", "Maria", "Yosef", "Layla", "Omar", "Grace", "Henry")
FAMILY = ("Nowak", "Kowalska", "Mazur", "Levi", "Cohen", "Haddad", "Khoury", "Smith", "Jones")
COUNTRIES = ("PL", "IL", "AE", "GB", "DE", "FR", "US")
LANGUAGES = ("pl", "he", "ar", "en", "de", "fr", "en")
CHANNELS = ("phone", "email", "meeting", "chat", "note")
BEGINNING = datetime(2024, 1, 1, tzinfo=UTC)

RARE = 5000
"""One person in so many has the rare name, another one the rare address."""
RARE_NAME, RARE_HOST = "Quetzalowicz", "fjordpost.example"
PARTS_SOUGHT = ("etzalowi", "ordpost.ex")
"""What is typed into the search: parts of the rare name and of the rare address."""


class Contact(NamedTuple):
    """Something that passed with a person."""

    id: UUID
    channel: str
    subject: str
    body: str
    happened_at: datetime
    minutes: int


class Person(NamedTuple):
    id: UUID
    name: str
    given_name: str
    family_name: str
    email: str
    country: str
    language: str
    owner: str
    tags: tuple[str, ...]
    contacts: tuple[Contact, ...]


def person(number: int, contacts: int = 0) -> Person:
    given = GIVEN[number % len(GIVEN)]
    family = RARE_NAME if number % RARE == 1 else FAMILY[number // 10 % len(FAMILY)]
    host = RARE_HOST if number % RARE == 2 else "mail.example"
    passed = (contact(number, nth) for nth in range(contacts))
    return Person(
        id_of(number, 0), f"{given} {family} {number}", given, family,
        f"{given}.{family}.{number}@{host}".lower(), COUNTRIES[number % 7], LANGUAGES[number % 7],
        f"employee{number % 50}", ("newsletter", "fair") if number % 3 else (), tuple(passed),
    )  # fmt: skip


def contact(number: int, nth: int) -> Contact:
    happened = BEGINNING + timedelta(minutes=number % 500_000, days=nth)
    return Contact(
        id=id_of(number, nth + 1),
        channel=CHANNELS[(number + nth) % 5],
        subject=f"Question {nth} about order {number}",
        body="Asked when it will be delivered, and whether another colour can be had.",
        happened_at=happened,
        minutes=nth * 5,
    )


def people(count: int, *, start: int = 0, contacts: int = 0) -> Iterator[Person]:
    """`count` people from number `start` on, each with so many contacts."""
    return (person(number, contacts) for number in range(start, start + count))


def id_of(number: int, nth: int) -> UUID:
    """In the form of a UUIDv7, in the order of the numbers."""
    return UUID(int=(0x19000000000 + number) << 80 | 0x7000 << 64 | 0b10 << 62 | nth)
