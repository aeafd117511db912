"""vCards as phones and programs write them: each card comes in, or is refused with the reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmkit import (
    CRM,
    Address,
    ContactPoint,
    Customer,
    ExternalId,
    Import,
    Interaction,
    Relationship,
)
from crmkit.acts.imports.importing import ImportReport, Progress
from crmkit.errors import Invalid
from crmkit.files.reading import table_of

Write = Callable[..., Path]
on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

IPHONE = """\
BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iPhone OS 26.0//EN
N:Kowalska;Anna;Maria;Dr.;
FN:Dr. Anna Maria Kowalska
ORG:Żółta Cegielnia;Zakupy;
TITLE:Kierownik
EMAIL;type=INTERNET;type=HOME;type=pref:anna@kowalska.example
item1.EMAIL;type=INTERNET:buying@cegielnia.example
item1.X-ABLabel:zakupy
TEL;type=IPHONE;type=CELL;type=VOICE;type=pref:+48 601 000 111
TEL;type=WORK;type=VOICE:22 555 01 02
item2.TEL:22 555 01 03
item2.X-ABLabel:_$!<Main>!$_
TEL;type=WORK;type=FAX:22 555 01 04
item3.ADR;type=WORK;type=pref:;;ul. Długa 1\\, lok. 2;Warszawa;;00-001;Polska
item3.X-ABADR:pl
ADR;type=HOME:;;Krótka 3\\nII piętro;Łódź;łódzkie;90-001;
item4.URL;type=pref:https://cegielnia.example
item4.X-ABLabel:_$!<HomePage>!$_
BDAY:1984-03-04
NOTE:likes tea\\, no sugar\\nand long letters that are folded by the phone in the middle
  of a word
IMPP;X-SERVICE-TYPE=Skype;type=pref:skype:anna.k
NICKNAME:Ania
CATEGORIES:VIP,fair 2026
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD
 /2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQ==
UID:A1B2-C3D4
REV:2026-03-01T10:00:00Z
END:VCARD
"""

ANDROID = """\
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D7=9B=D7=94=D7=9F;=D7=93=D7=A0=D7=94;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D7=93=D7=A0=D7=94=20=D7=9B=
=D7=94=D7=9F
TEL;CELL;PREF:+972-50-555-0102
TEL;X-Car:+972-3-555-0103
EMAIL;HOME:dana@cohen.example
ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;=D7=94=D7=A8=D7=A6=D7=9C 1;=
=D7=97=D7=99=D7=A4=D7=94;;3303101;=D7=99=D7=A9=D7=A8=D7=90=D7=9C
X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Dani;1;;;;;;;;;;;;;
BDAY:--0304
PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD
/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ==

END:VCARD
"""

LOTUS = """\
begin:vcard
version:2.1
fn:Jan Nowak
n:Nowak;Jan
org:Acme Ltd.;Sales
title:Buyer
email;internet:jan@acme.example
tel;work:+44 20 5550 0102
adr;work;encoding=quoted-printable:;;1 High Street=0D=0AFloor 2;London;;N1 1AA;United Kingdom
label;work;encoding=quoted-printable:1 High Street=0D=0AFloor 2=0D=0ALondon
agent:
begin:vcard
version:2.1
fn:Eve Secretary
end:vcard
x_notes:yes
end:vcard
"""

FOUR = """\
BEGIN:VCARD\r
VERSION:4.0\r
KIND:org\r
FN:Acme\\; Sons\r
ORG:Acme\\; Sons\r
TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+44-20-5550-0199;ext=7\r
EMAIL;TYPE=work:mailto:office@acme.example\r
ADR;LABEL="1 High Street: London";TYPE=work:;;1 High Street;London;;N1 1AA;Albion\r
LANG:en\r
UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1\r
GENDER:O\r
END:VCARD\r
"""


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file of these cards."""

    def made(*cards: str | bytes, name: str = "people.vcf", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        parts = [card if isinstance(card, bytes) else card.encode(encoding) for card in cards]
        path.write_bytes(b"".join(parts))
        return path

    return made


def card(*lines: str, version: str = "3.0") -> str:
    return "\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def said(path: Path, **options: Any) -> list[dict[str, Any]]:
    """What each card of a file says, by column."""
    table = table_of(path, **options)
    return [
        {h: c for h, c in zip(table.header, row.cells, strict=False) if c != ""}
        for row in table.rows()
    ]


def brought(crm: CRM, path: Path, **options: Any) -> tuple[ImportReport, dict[str, Customer]]:
    report = Import(crm, None, path, **options).run("dana")
    with crm.read("dana") as work:
        return report, {customer.name: customer for customer in work.find(Customer)}


# Whole cards, into the database


def test_a_card_becomes_a_customer_with_all_that_it_says(crm: CRM, write: Write) -> None:
    """Contacts with their labels, addresses, whom they work for, the note, the key."""
    plan = Import(crm, None, write(IPHONE))
    assert ("vCard", "customer") == (plan.recognised, plan.facts.name)
    assert 1 == plan.run("dana").added
    with crm.read("dana") as work:
        people = {c.id: c for c in work.find(Customer)}
        anna = next(c for c in people.values() if c.kind == "person")
        points = {(p.kind, p.label, p.value, p.primary) for p in work.find(ContactPoint)}
        places = {(a.purpose, a.lines, a.city, a.country) for a in work.find(Address)}
        (job,) = work.find(Relationship)
        (note,) = work.find(Interaction)
        (key,) = work.find(ExternalId)
    assert ("Dr. Anna Maria Kowalska", "Anna Maria", "Kowalska", "Dr.", "Kierownik") == (
        anna.name, anna.given_name, anna.family_name, anna.salutation, anna.occupation,
    )  # fmt: skip
    assert ("1984-03-04", ("VIP", "fair 2026"), "https://cegielnia.example") == (
        str(anna.birth_date), anna.tags, anna.website,
    )  # fmt: skip
    assert {
        ("email", "home", "anna@kowalska.example", True),
        ("email", "zakupy", "buying@cegielnia.example", False),
        ("mobile", None, "+48 601 000 111", True),
        ("phone", "work", "22 555 01 02", False),
        ("phone", "main", "22 555 01 03", True),
        ("fax", "work", "22 555 01 04", True),
        ("messenger", "skype", "anna.k", True),
    } == points
    assert {
        ("work", "ul. Długa 1, lok. 2", "Warszawa", "PL"),
        ("home", "Krótka 3\nII piętro", "Łódź", None),
    } == places
    firm = people[job.customer.id]
    assert ("Żółta Cegielnia", "organisation", "employee", "Zakupy") == (
        firm.name, firm.kind, job.kind, job.department,
    )  # fmt: skip
    assert (
        "likes tea, no sugar\nand long letters that are folded by the phone in the middle of a word"
        == note.body
    )
    assert ("note", anna.id, "vcard", "A1B2-C3D4") == (
        note.channel, note.customer and note.customer.id, key.system, key.key,
    )  # fmt: skip
    assert 0 == plan.run("dana").added
    assert "NICKNAME in 1, PHOTO in 1" in plan.table.form


@on_sqlite
def test_cards_of_other_programs_come_in_beside(crm: CRM, write: Write) -> None:
    """Version 2.1 and 4.0, one organisation for two of its people, and again nothing twice."""
    second = card("FN:Ewa Lis", "ORG:Żółta Cegielnia", "TEL:12345")
    path = write(IPHONE, ANDROID, LOTUS, FOUR, second)
    report, people = brought(crm, path)
    assert (4, 1) == (report.added, report.rejected)
    assert "Albion" in str(report.problems[0])
    kinds = {(c.name, c.kind) for c in people.values()}
    assert {
        ("Dr. Anna Maria Kowalska", "person"), ("דנה כהן", "person"), ("Jan Nowak", "person"),
        ("Ewa Lis", "person"), ("Żółta Cegielnia", "organisation"), ("Acme Ltd.", "organisation"),
    } == kinds  # fmt: skip
    report, _ = brought(crm, path)
    assert (0, 0, 4) == (report.added, report.changed, report.unchanged)
    with crm.read("dana") as work:
        assert 3 == work.count(Relationship)


@on_sqlite
def test_an_import_of_cards_goes_on_where_it_stopped(
    crm_factory: Callable[..., CRM], write: Write, tmp_path: Path
) -> None:
    """Position and line are those of the card; rejected ones are mended as rows of text."""
    crm, errors = crm_factory(settings={"core": {"batch_size": 5}}), tmp_path / "rejected.csv"
    every = [
        card(
            f"FN:Person {n}", "TEL:+48 22 5550102", f"EMAIL:{'x' if n == 7 else f'p{n}@b.example'}"
        )
        for n in range(18)
    ]
    path = write(*every)

    def crash(progress: Progress) -> None:
        if progress.rows == 10:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Import(crm, None, path).run("dana", errors=errors, progress=crash)
    told: list[Progress] = []
    report = Import(crm, None, path).run("dana", errors=errors, progress=told.append)
    assert (10, 18, 17, 1) == (report.resumed, report.rows, report.added, report.rejected)
    assert told[-1].size == told[-1].position
    errors.write_text(errors.read_text("utf-8-sig").replace(",x,", ",p7@b.example,"), "utf-8")
    mended, _ = brought(crm, errors)
    assert (1, 0) == (mended.added, mended.rejected)
    assert 0 == brought(crm, path)[0].added


# What phones write


def test_a_phone_of_version_2_1(write: Write) -> None:
    """Quoted-printable over several lines, types without a name, a photo that is not folded."""
    (dana,) = said(write(ANDROID))
    assert {
        "name": "דנה כהן", "given_name": "דנה", "family_name": "כהן",
        "mobile": "+972-50-555-0102", "phone:car": "+972-3-555-0103",
        "email:home": "dana@cohen.example", "address:home.lines": "הרצל 1",
        "address:home.city": "חיפה", "address:home.postcode": "3303101",
        "address:home.country": "ישראל", "vCard BDAY without a year": "--0304",
        "vCard X-ANDROID-CUSTOM": "vnd.android.cursor.item/nickname;Dani;1;;;;;;;;;;;;;",
        "vCard PHOTO": "84 characters", "vCard VERSION": "2.1",
    } == dana  # fmt: skip


def test_an_agent_is_no_card_of_the_file(write: Write) -> None:
    """A card inside a card is counted, and its name is not taken for that of the other."""
    (jan,) = said(write(LOTUS))
    assert ("Jan Nowak", "a card of its own") == (jan["name"], jan["vCard AGENT"])
    assert "1 High Street\nFloor 2" == jan["address:work.lines"]
    assert "yes" == jan["vCard X_NOTES"]


def test_version_4_0(write: Write) -> None:
    """Links for numbers, quoted parameters, an organisation by its kind."""
    (acme,) = said(write(FOUR))
    assert {
        "customer:employer.name": "Acme; Sons", "phone:work": "+44-20-5550-0199 x7",
        "email:work": "office@acme.example", "address:work.lines": "1 High Street",
        "address:work.city": "London", "address:work.postcode": "N1 1AA",
        "address:work.country": "Albion", "language": "en",
        "external_id": "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1", "vCard GENDER": "O",
        "vCard VERSION": "4.0",
    } == acme  # fmt: skip


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("BDAY:19840304", {"birth_date": "1984-03-04"}),
        ("BDAY;VALUE=date:1984-03-04T00:00:00Z", {"birth_date": "1984-03-04"}),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-04", {"vCard BDAY without a year": "--03-04"}),
        ("TEL;TYPE=cell,work:1234", {"mobile:work": "1234"}),
        ("TEL:1234\nTEL:5678", {"phone": ("1234", "5678")}),
        ("URL:a.e\nURL;TYPE=work:b.e", {"website": "a.e", "web:work": "b.e"}),
        ("ADR:;;A;B;;;\nADR:;;C;D;;;", {
            "address.lines": "A", "address.city": "B", "address#2.lines": "C",
            "address#2.city": "D",
        }),
        ("LABEL:A\\nB", {"address.lines": "A\nB"}),
        ("CATEGORIES:a\\,b,c", {"tags": ("a,b", "c")}),
        ("X-SKYPE-USERNAME:ann", {"messenger:skype": "ann"}),
        ("NOTE;ENCODING=B:eA==", {"interaction.body": "eA=="}),
        ("item1.TEL:1234\nitem1.X-ABLabel:dom na wsi", {"phone:dom na wsi": "1234"}),
        ("PHOTO;VALUE=uri:https://a.example/b.jpg", {"vCard PHOTO": "https://a.example/b.jpg"}),
        ("ORG:;Sales", {"vCard ORG": "Sales"}),
        ("NOTE:one\n two\n\tthree", {"interaction.body": "onetwothree"}),
        ("ROLE:buyer", {"vCard ROLE": "buyer"}),
    ],
)  # fmt: skip
def test_what_a_property_says(write: Write, line: str, expected: dict[str, Any]) -> None:
    """Each has its column."""
    (found,) = said(write(card("FN:Ann", line)))
    assert {"name": "Ann", "vCard VERSION": "3.0", **expected} == found


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["N:Lis;Ewa;;;"], "Ewa Lis"),
        (["N:;Ewa;;;", "FN:   "], "Ewa"),
    ],
)
def test_who_has_no_formatted_name(write: Write, lines: list[str], name: str) -> None:
    """Goes by the parts of the name."""
    assert name == said(write(card(*lines)))[0]["name"]


@on_sqlite
def test_an_organisation_is_the_one_that_people_work_for(crm: CRM, write: Write) -> None:
    """Whichever card comes first, and on the next import too."""
    people = [card(f"FN:P{n}", "ORG:Acme") for n in (1, 2)]
    firm = card("FN:", "N:;;;;", "ORG:Acme;", "TEL:22 555 01 00", "NOTE:bricks", "UID:9")
    path = write(people[0], firm, people[1], card("FN:Acme", "ORG:Acme", "X-ABShowAs:COMPANY"))
    report, found = brought(crm, path)
    assert (3, 0, 4) == (len(found), report.rejected, report.rows)
    again, _ = brought(crm, path)
    assert (0, 0, 4) == (again.added, again.rejected, again.unchanged)
    assert "organisation" == found["Acme"].kind
    with crm.read("dana") as work:
        (note,) = work.find(Interaction)
        (key,) = work.find(ExternalId)
    assert (found["Acme"].id, found["Acme"].id) == (
        note.customer and note.customer.id,
        key.record_id,
    )


@on_sqlite
def test_who_has_no_name_goes_by_the_address(crm: CRM, write: Write) -> None:
    """Phones keep cards that are a number alone."""
    report, people = brought(crm, write(card("TEL:+48 601 000 111"), card("NOTE:nobody")))
    assert ["+48 601 000 111"] == list(people)
    assert "name is missing" in str(report.problems[0])


# Encodings


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1250"])
def test_the_encoding_is_told(write: Write, encoding: str) -> None:
    """As that of any file."""
    path = write(card("FN:Żaneta Gąsiorowska"), encoding=encoding)
    assert "Żaneta Gąsiorowska" == said(path)[0]["name"]


def test_a_property_may_say_its_own(write: Write) -> None:
    """Version 2.1 has one for each."""
    head, tail = b"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=", b"\nEND:VCARD\n"
    path = write(
        head + b"ISO-8859-2:" + "Łucja".encode("iso8859-2") + tail,
        head + b"UTF-8:" + "דנה".encode() + tail,
        head + b"KLINGON:Worf" + tail,
        head + b"\x00:Nul" + tail,
    )
    assert ["Łucja", "דנה"] == [one["name"] for one in said(path) if "vCard VERSION" in one]
    problems = [row.problem for row in table_of(path).rows()]
    assert "line 11: 'KLINGON' is not an encoding" == problems[2]


@on_sqlite
def test_a_byte_that_is_no_letter_is_told_with_its_column(crm: CRM, write: Write) -> None:
    """It is not replaced by another."""
    path = write(card("FN:Anna"), b"BEGIN:VCARD\nFN:J\xf3zef\nEND:VCARD\n")
    report, _ = brought(crm, path, encoding="utf-8")
    assert "line 5: name: holds the byte F3" in str(report.problems[0])


# Broken files


@on_sqlite
def test_broken_cards_are_refused_and_the_others_come_in(
    crm: CRM, write: Write, tmp_path: Path
) -> None:
    """With the line of the card and all that is wrong; the text is kept."""
    errors = tmp_path / "rejected.csv"
    path = write(
        "exported by a phone\n\n",
        card("FN:Anna"),
        "BEGIN:VCARD\nVERSION:3.0\nFN:Open\n",
        card("FN:Jan", "no colon here", "=?:x"),
        card("FN:Friends", "KIND:group"),
        "BEGIN:VCARD\nFN:Last\n",
    )
    report = Import(crm, None, path).run("dana", errors=errors)
    assert (1, 5) == (report.added, report.rejected)
    told = [str(row) for row in report.problems]
    assert "line 1: stands outside of any card" == told[0]
    assert "line 7: has no END:VCARD before line 10" == told[1]
    assert told[2].startswith("line 10: line 13: 'no colon here' is no property")
    assert "line 14: '=?:x' is no property" in told[2]
    assert "line 16: is a group of cards, nobody by itself" == told[3]
    assert "line 21: has no END:VCARD before the end of the file" == told[4]
    assert "no colon here" in errors.read_text("utf-8-sig")


def test_a_file_without_a_card_is_refused(write: Write) -> None:
    """By its suffix it should have one."""
    with pytest.raises(Invalid, match="has no card"):
        table_of(write("\n"))
    with pytest.raises(Invalid, match="'klingon' is not an encoding"):
        table_of(write(card("FN:A")), encoding="klingon")


def test_cards_by_another_name_are_cards(write: Write) -> None:
    """Content decides, whatever ends the lines."""
    path = write(card("FN:Anna").replace("\n", "\r"), name="people.txt")
    assert "Anna" == said(path)[0]["name"]


def test_a_card_without_an_end_is_not_read_into_memory(write: Write) -> None:
    """More than any card holds."""
    with pytest.raises(Invalid, match="line 1: a card of more than"):
        table_of(write("BEGIN:VCARD\nNOTE:x\n", (" y" * 500_000 + "\n") * 70))


def test_labels_without_end_are_refused(write: Write) -> None:
    """A column each would be too many."""
    every = [card("FN:A", f"item1.TEL:{n}", f"item1.X-ABLabel:label {n}") for n in range(600)]
    with pytest.raises(Invalid, match="at most 500"):
        table_of(write(*every))


@on_sqlite
def test_a_card_that_crmkit_wrote_is_its_customer(crm: CRM, write: Write) -> None:
    """It comes back from a phone with what was changed there."""
    with crm.begin("dana") as work:
        anna = work.add(Customer(name="Anna Lis"))
    report, people = brought(crm, write(card("FN:Anna Wilk", f"UID:urn:uuid:{anna.id}")))
    assert (1, ["Anna Wilk"]) == (report.changed, list(people))
    another = "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"
    assert 1 == brought(crm, write(card("FN:Ewa Lis", another)))[0].added


SPOILT = st.lists(
    st.tuples(
        st.integers(0, 2**16),
        st.integers(0, 9),
        st.sampled_from(
            [b"", b"\r", b"=\n", b"\n ", b"\\", b'"', b"\x00", b"\xf3", b":", b";CHARSET=undefined",
             b"BEGIN:VCARD\n", b"END:VCARD\n", b"AGENT:\n", b";ENCODING=BASE64", b"=XX"]
        ),
    ),
    min_size=1, max_size=6,
)  # fmt: skip


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from([IPHONE, ANDROID, LOTUS, FOUR]), SPOILT)
def test_whatever_is_done_to_a_card_every_row_is_whole(
    write: Write, card: str, changes: list[tuple[int, int, bytes]]
) -> None:
    """It is read, or refused with the reason."""
    data = bytearray(card.encode())
    for place, length, new in changes:
        place %= len(data)
        data[place : place + length] = new
    table = table_of(
        write(bytes(data) + b"\n", "BEGIN:VCARD\nFN:Good\nEND:VCARD\n"), encoding="utf-8"
    )
    rows = list(table.rows())
    assert all(row.problem or len(row.cells) == len(table.header) for row in rows)
    assert table.size == rows[-1].position
