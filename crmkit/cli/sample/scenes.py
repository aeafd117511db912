"""What a user came for, shown in tables: customers, a history, a segment, a lead, who did what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from crmkit.cli.calling import call
from crmkit.cli.columns import columns_of, rows_of
from crmkit.cli.output import print_pairs, print_rows, words
from crmkit.cli.show import print_history, print_timeline, print_traits
from crmkit.entities.customer import Customer, Relationship
from crmkit.entities.definition import Ref, definition
from crmkit.entities.interaction import Interaction
from crmkit.entities.segment import Segment

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.read_unit import ReadUnit

_SEEN = "name,country,lifecycle,purchases.count_12m,purchases.last_on"
_SHOWN = 10

LEADS = (
    {
        "name": "Nadia Benhaddou", "company": "Riad Zellige", "title": "owner",
        "email": "nadia@riadzellige.example", "phone": "+212 600 555 901", "country": "MA",
        "language": "ar", "source": "trade fair",
        "note": "أربعون طقم شاي قبل شهر رمضان",
        "custom": {"budget": "4 000 EUR", "rooms": 12},
    },
    {
        "name": "Tomasz Śliwiński", "company": "Pensjonat Pod Lipą", "title": "manager",
        "email": "t.sliwinski@podlipa.example", "phone": "+48 601 555 902", "country": "PL",
        "language": "pl", "source": "web",
        "note": "Kubki z nadrukiem, 60 sztuk",
    },
    {
        "name": "רות אלמוג", "company": "בית קפה הפינה", "email": "ruth@hapina.example",
        "phone": "+972 52 555 903", "country": "IL", "language": "he", "source": "web",
        "note": "כוסות זכוכית לבית קפה חדש",
    },
)  # fmt: skip


def customers(crm: CRM) -> None:
    """The customers who buy most often."""
    with crm.read("martin") as work:
        page = work.find(Customer, limit=_SHOWN, order="-purchases.count_12m")
        names = columns_of(definition(Customer), _SEEN, page.items)
        rows = [tuple(row.values()) for row in rows_of(work, Customer, page.items, names)]
        total = work.count(Customer)
    print_rows(names, rows, title=f"The {len(rows)} of {total:,} customers who buy most often")


def history(crm: CRM, customer: Ref[Customer]) -> None:
    """One customer's whole history: what every part knows, newest first."""
    with crm.read("martin") as work:
        record = work.get(Customer, customer)
        page = work.timeline(record, limit=15)
        more = ", the latest 15" if page.next else ""
        title = f"The history of {record.name}{more}, told by every part"
        print_timeline(page, work.words, title)
        print_traits(work.traits(record), work.words)


def segment(crm: CRM, name: str, criterion: str) -> None:
    """Who bought lately and often: kept as a segment, counted, and listed."""
    with crm.begin("martin") as work:
        work.add(Segment(name=name, entity_name="customer", criterion=criterion))
    with crm.read("martin") as work:
        count = work.count(Customer, criterion)
        page = work.find(Customer, criterion, limit=_SHOWN, order="-purchases.count_12m")
        names = columns_of(definition(Customer), _SEEN, page.items)
        rows = [tuple(row.values()) for row in rows_of(work, Customer, page.items, names)]
    click.echo(f"Segment {name!r}: {criterion}")
    listed = f", the first {len(rows)}" if count > len(rows) else ""
    print_rows(names, rows, title=f"{count:,} customers fulfil it{listed}")


def lead(crm: CRM) -> None:
    """Enquiries come in, are worked on, and one becomes a customer with all that is known of it."""
    with crm.begin("martin") as work:
        enquiries = [call(work, "leads.capture", **facts) for facts in LEADS]
    with crm.begin("karim") as work:
        before = work.get(type(enquiries[0]), enquiries[0])
        talk = Interaction(
            customer=before.customer, channel="phone", direction="out", owner="karim",
            subject="اتصال أول: العدد واللون", minutes=12,
        )  # fmt: skip
        work.add(talk)
        work.change(before, status="qualified")
    with crm.begin("karim") as work:
        before = work.get(type(before), before)
        conversion = call(work, "leads.convert", lead=before, opportunity="Zellige tea sets")
        after = work.get(type(before), before)
        _print_conversion(work, before, after, conversion)


def _print_conversion(work: ReadUnit, before: Any, after: Any, conversion: Any) -> None:
    fields = definition(type(before)).own
    rows = [
        (str(fields[name].label), *(_told(work, getattr(lead, name)) for lead in (before, after)))
        for name in fields
        if any(getattr(lead, name) not in (None, "", {}, ()) for lead in (before, after))
    ]
    print_rows(("lead", "before", "after"), rows, title=f"The lead {before.name}, converted")
    party = work.get(Customer, after.customer)
    title = f"What was known of {party.name} is still there"
    print_timeline(work.timeline(party), work.words, title)
    print_pairs(_tied(work, party), title="And it is tied to")
    print_rows(("what it held, and where that is now",), [(line,) for line in conversion.carried])
    if conversion.listed:
        print_rows(("kept with the conversion alone",), [(line,) for line in conversion.listed])


def _told(work: ReadUnit, value: Any) -> str:
    if hasattr(value, "__ref__"):
        return words(work.get(value.entity, value))
    return words(value)


def _tied(work: ReadUnit, party: Customer) -> Mapping[str, str]:
    ties = work.crm.catalogue.tables[Relationship].c
    found = {
        tie.kind: words(work.get(Customer, tie.customer))
        for tie in work.find(Relationship, ties.other == party.id)
    }
    return {"lifecycle": party.lifecycle, **found}


def who_did_what(crm: CRM, customer: Ref[Customer]) -> None:
    """The history of one record's changes, with those who made them."""
    with crm.begin("noa") as work:
        record = work.get(Customer, customer)
        work.change(record, owner="noa", tags=(*record.tags, "key account"))
    with crm.read("martin") as work:
        record = work.get(Customer, customer)
        print_history(work.history(record), work.words, title=f"Who changed what of {record.name}")
