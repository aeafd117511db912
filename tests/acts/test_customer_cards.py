"""Customers as vCards."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from crmkit import (
    CRM,
    Actor,
    Address,
    ContactPoint,
    Customer,
    Export,
    Grant,
    Import,
    Interaction,
    Invalid,
    Plugin,
    Relationship,
    Role,
)

ADMIN = Actor("system", "setup")
ANNA, FIRM = UUID(int=1), UUID(int=2)
CLERK = Role(
    "desk.clerk",
    grants=(
        Grant(Customer, read="kind == 'person'", hide=("birth_date", "tags")),
        Grant(ContactPoint, read="kind == 'email'"),
        Grant(Address, hide=("customer",)),
        Grant(Relationship),
    ),
    operations=("records.export",),
)

V3 = r"""BEGIN:VCARD
VERSION:3.0
FN:Anna Nowak\; Gdańsk
N:Nowak;Anna;;dr;
ORG:Bolt\, Ltd;Sales
TITLE:buyer
TEL;TYPE=CELL,PREF:+48 601 555 001
item1.TEL;TYPE=VOICE:+48 22 555 00 02
item1.X-ABLabel:reception
EMAIL;TYPE=INTERNET,WORK:anna@post.example
IMPP:skype:anna.n
ADR;TYPE=HOME:;;Długa 7\nflat 3;Gdańsk;;80-831;Poland
URL:https://anna.example
BDAY:1990-01-02
CATEGORIES:vip,a\,b
UID:urn:uuid:00000000-0000-0000-0000-000000000001
REV:2026-03-02T09:00:00Z
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Bolt\, Ltd
N:;;;;
X-ABShowAs:COMPANY
ORG:Bolt\, Ltd
UID:urn:uuid:00000000-0000-0000-0000-000000000002
REV:2026-03-02T09:00:00Z
END:VCARD
"""

V4_OF_ANNA = r"""BEGIN:VCARD
VERSION:4.0
KIND:individual
FN:Anna Nowak\; Gdańsk
N:Nowak;Anna;;dr;
ORG:Bolt\, Ltd;Sales
TITLE:buyer
TEL;TYPE=cell;PREF=1:+48 601 555 001
item1.TEL;TYPE=voice:+48 22 555 00 02
item1.X-ABLabel:reception
EMAIL;TYPE=work:anna@post.example
IMPP:skype:anna.n
ADR;TYPE=home:;;Długa 7\nflat 3;Gdańsk;;80-831;Poland
URL:https://anna.example
BDAY:19900102
CATEGORIES:vip,a\,b
LANG:pl
UID:urn:uuid:00000000-0000-0000-0000-000000000001
REV:20260302T090000Z
END:VCARD
"""

V2_OF_ANNA = r"""BEGIN:VCARD
VERSION:2.1
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Anna Nowak\; Gda=C5=84sk
N:Nowak;Anna;;dr;
ORG:Bolt, Ltd;Sales
TITLE:buyer
TEL;CELL;PREF:+48 601 555 001
item1.TEL;VOICE:+48 22 555 00 02
item1.X-ABLabel:reception
EMAIL;INTERNET;WORK:anna@post.example
IMPP:skype:anna.n
ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;D=C5=82uga 7=0D=0Aflat =
3;Gda=C5=84sk;;80-831;Poland
URL:https://anna.example
BDAY:1990-01-02
CATEGORIES:vip,a\,b
UID:urn:uuid:00000000-0000-0000-0000-000000000001
REV:20260302T090000Z
END:VCARD
"""


@pytest.fixture
def crm(crm_factory: Callable[..., CRM], part: Callable[..., Plugin]) -> CRM:
    """A person of everything that a card can say, and the organisation they work for."""
    crm = crm_factory([part("desk", CLERK)])
    with crm.begin(ADMIN) as work:
        anna = work.add(
            Customer(
                id=ANNA, name="Anna Nowak; Gdańsk", given_name="Anna", family_name="Nowak",
                salutation="dr", occupation="cook", birth_date=date(1990, 1, 2), language="pl",
                tags=("vip", "a,b"), website="https://anna.example",
            )
        )  # fmt: skip
        firm = work.add(Customer(id=FIRM, name="Bolt, Ltd", kind="organisation"))
        job = {"title": "buyer", "department": "Sales"}
        work.add(Relationship(customer=firm, other=anna, kind="employee", **job))
        ways = [
            ("phone", "+48 22 555 00 02", "reception", False),
            ("mobile", "+48 601 555 001", None, True),
            ("email", "anna@post.example", "Work", False),
            ("messenger", "anna.n", "Skype", False),
        ]
        for kind, value, label, primary in ways:
            work.add(
                ContactPoint(customer=anna, kind=kind, value=value, label=label, primary=primary)
            )
        home = {"lines": "Długa 7\nflat 3", "city": "Gdańsk", "postcode": "80-831", "country": "PL"}
        work.add(Address(customer=anna, purpose="home", **home))
    return crm


def exported(crm: CRM, *about: Any, actor: Any = ADMIN, **options: Any) -> str:
    file = io.BytesIO()
    Export(crm, Customer, *about, format="vcard", **options).run(actor, file)
    return file.getvalue().decode().replace("\r\n", "\n")


def test_a_card_says_all_that_it_can(crm: CRM) -> None:
    """In the version that is asked for; 3.0, which most programs read, unless said otherwise."""
    about = f"id == '{ANNA}'"
    assert V3 == exported(crm)
    assert V4_OF_ANNA == exported(crm, about, vcard="4.0")
    assert V2_OF_ANNA == exported(crm, about, vcard="2.1")


def test_cards_are_imported_again(
    crm: CRM, crm_factory: Callable[..., CRM], tmp_path: Path
) -> None:
    """Of any version, with what a card can say; known by their ids."""
    other, path = crm_factory(), tmp_path / "out.vcf"
    versions: tuple[Any, ...] = ("4.0", "3.0", "2.1")
    counts = []
    for version in versions:
        Export(crm, Customer, "kind == 'person'", vcard=version).run(ADMIN, path)
        report = Import(other, Customer, path, system="old").run(ADMIN)
        counts.append((report.added, report.unchanged, report.problems))
    assert [(1, 0, ()), (0, 1, ()), (0, 1, ())] == counts
    assert table(crm) == table(other)


def table(crm: CRM) -> list[list[str]]:
    """What a CRM holds of Anna."""
    columns = [
        "name", "given_name", "birth_date", "tags", "kind", "email:work", "mobile",
        "phone:reception", "messenger:skype", "address:home.lines", "address.country",
    ]  # fmt: skip
    file = io.BytesIO()
    about = "given_name == 'Anna'"
    Export(crm, Customer, about, columns=columns, format="csv").run(ADMIN, file)
    return list(csv.reader(io.StringIO(file.getvalue().decode(), newline="")))[1:]


def test_a_card_says_what_its_reader_may_see(crm: CRM) -> None:
    """Neither fields nor records that are hidden."""
    emil = Actor("employee", "emil", roles=("desk.clerk",))
    told = exported(crm, actor=emil)
    assert ["N", "EMAIL;TYPE=INTERNET,WORK"] == [
        line.partition(":")[0] for line in told.splitlines() if line[:2] in ("N:", "EM", "TE", "AD")
    ]
    for hidden in ("Bolt", "BDAY", "CATEGORIES", "+48", "Długa"):
        assert hidden not in told


def test_what_is_no_card_is_told(crm: CRM, tmp_path: Path) -> None:
    """Of whom there is none, and what none can hold."""
    with pytest.raises(Invalid, match="vCards are of customers; export interactions as CSV"):
        Export(crm, Interaction).run(ADMIN, tmp_path / "out.vcf")
    with pytest.raises(Invalid, match="leave out columns, labels and sensitive"):
        Export(crm, Customer, columns=["name"]).run(ADMIN, tmp_path / "out.vcf")
    with pytest.raises(Invalid, match=r"'5\.0' is no format of exports; choose one of 2\.1"):
        exported(crm, vcard="5.0")
