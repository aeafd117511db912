"""Customers as vCards: what a card says of each, with their contact points and addresses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
from sqlalchemy import or_

from crmkit.entities.customer import Address, ContactPoint, Customer, Relationship
from crmkit.files.countries import country_name
from crmkit.files.vcard_lines import Property, VCardVersion, card
from crmkit.queries import Query, Where, streamed
from crmkit.reaching import of_customers

if TYPE_CHECKING:
    from crmkit.read_unit import ReadUnit

_TYPES = {"phone": "VOICE", "mobile": "CELL", "fax": "FAX"}
_KNOWN_LABELS = ("home", "work")
_EMPLOYEE = "employee"


@attrs.frozen
class _Known:
    """What is known of one page of customers beside themselves, by their ids."""

    points: dict[UUID, list[ContactPoint]]
    addresses: dict[UUID, list[Address]]
    jobs: dict[UUID, tuple[Relationship, str]]
    """Where a person works, with the name of the organisation."""


class CustomerCards:
    """Makes the cards of customers, as far as the reader may see them: a page at a time."""

    def __init__(self, work: ReadUnit, version: VCardVersion) -> None:
        self.work = work
        self.version: VCardVersion = version

    def pages(self, where: Where, order: str | None) -> Iterator[tuple[bytes, int]]:
        """The cards of all who fulfil `where`, and how many there are in each page."""
        query: Query[Customer] = Query(self.work, Customer)
        statement = query.ordered(where, order, query.columns)
        for rows in streamed(self.work.connection, statement):
            yield self.page([query.load(row) for row in rows]), len(rows)

    def page(self, customers: Sequence[Customer]) -> bytes:
        """The cards of these customers; four queries, however many they are."""
        ids = sorted(customer.id for customer in customers)
        points = _by_customer(of_customers(self.work, ContactPoint, ids))
        addresses = _by_customer(of_customers(self.work, Address, ids))
        known = _Known(points, addresses, self._jobs(ids))
        return b"".join(card(self._said(one, known), self.version) for one in customers)

    def _jobs(self, ids: Sequence[UUID]) -> dict[UUID, tuple[Relationship, str]]:
        """The primary employment of today, where its organisation may be seen."""
        if {"customer", "other", "kind"} & self.work.access.hidden(Relationship):
            return {}
        query, today = Query(self.work, Relationship), self.work.today()
        c = query.table.c
        where: Any = c.other.in_(ids) & (c.kind == _EMPLOYEE)
        where &= or_(c.valid_from.is_(None), c.valid_from <= today)
        where &= or_(c.valid_until.is_(None), c.valid_until >= today)
        ordered = query.select(where, few=True).order_by(c.primary, c.id.desc())
        jobs = [query.load(row) for row in self.work.connection.execute(ordered)]
        customer = self.work.table(Customer).c.id
        firms = self.work.find(Customer, customer.in_({job.customer.id for job in jobs}))
        names = {firm.id: firm.name for firm in firms if firm.name}
        return {
            job.other.id: (job, names[job.customer.id]) for job in jobs if job.customer.id in names
        }

    # What a card says

    def _said(self, one: Customer, known: _Known) -> Iterator[Property]:
        yield from self._names(one)
        yield from self._work(one, known)
        for point in known.points.get(one.id, ()):
            yield from self._point(point)
        for address in known.addresses.get(one.id, ()):
            yield _address(address)
        if one.website:
            yield Property("URL", (one.website,))
        if one.birth_date:
            yield Property("BDAY", (self._day(one.birth_date),))
        if one.tags:
            yield Property("CATEGORIES", one.tags, sign=",")
        if one.language and self.version == "4.0":
            yield Property("LANG", (one.language,))
        yield Property("UID", (f"urn:uuid:{one.id}",))
        if one.updated_at:
            yield Property("REV", (self._moment(one.updated_at),))

    def _names(self, one: Customer) -> Iterator[Property]:
        """The name as a whole and in parts: programs show one or the other."""
        firm = one.kind == "organisation"
        named = one.given_name or one.family_name
        given = one.given_name if named or firm else one.name
        parts = ("", "") if firm else (one.family_name or "", given or "")
        if self.version == "4.0" and one.kind != "household":
            yield Property("KIND", ("org" if firm else "individual",))
        yield Property("FN", (one.name or "",))
        yield Property("N", (*parts, "", one.salutation or "", ""))
        if firm and self.version != "4.0":
            yield Property("X-ABShowAs", ("COMPANY",))

    def _work(self, one: Customer, known: _Known) -> Iterator[Property]:
        job, firm = known.jobs.get(one.id, (None, ""))
        if one.kind == "organisation":
            firm = one.name or ""
        if firm:
            department = job.department if job is not None else None
            yield Property("ORG", (firm, department) if department else (firm,))
        title = (job.title if job is not None else None) or one.occupation
        if title:
            yield Property("TITLE", (title,))

    def _point(self, point: ContactPoint) -> Iterator[Property]:
        if not point.value:
            return
        known, label = _labelled(point.label)
        match point.kind:
            case "phone" | "mobile" | "fax":
                types = (_TYPES[point.kind], *known)
                yield Property("TEL", (point.value,), types, point.primary, label)
            case "email":
                types = known if self.version == "4.0" else ("INTERNET", *known)
                yield Property("EMAIL", (point.value,), types, point.primary, label)
            case "messenger":
                service = (point.label or "im").lower()
                yield Property("IMPP", (f"{service}:{point.value}",), (), point.primary)
            case "web":
                yield Property("URL", (point.value,), known, point.primary, label)

    def _day(self, day: date) -> str:
        return day.isoformat().replace("-", "" if self.version == "4.0" else "-")

    def _moment(self, moment: datetime) -> str:
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ" if self.version == "3.0" else "%Y%m%dT%H%M%SZ")


def _address(one: Address) -> Property:
    known, label = _labelled(one.purpose)
    country = country_name(one.country) if one.country else ""
    street = one.lines or ""
    parts = ("", "", street, one.city or "", one.region or "", one.postcode or "", country)
    return Property("ADR", parts, known, one.primary, label)


def _labelled(word: str | None) -> tuple[tuple[str, ...], str]:
    """A label as a type, where there is one, else as a word."""
    if word is not None and word.lower() in _KNOWN_LABELS:
        return (word.upper(),), ""
    return (), word or ""


def _by_customer(records: Iterable[Any]) -> dict[UUID, list[Any]]:
    found: dict[UUID, list[Any]] = defaultdict(list)
    for record in records:
        found[record.customer.id].append(record)
    return found
