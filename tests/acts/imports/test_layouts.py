"""Exports of well-known programs: recognised by their headers, brought in without a mapping."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from crmkit import (
    CRM,
    Address,
    ContactPoint,
    Customer,
    ExternalId,
    Import,
    Interaction,
    NotEnabled,
    Opportunity,
    Relationship,
    Writing,
)
from crmkit.acts.imports.headers import Vocabulary
from crmkit.acts.imports.importing import ImportReport
from crmkit.acts.imports.layouts import layouts, recognised
from crmkit.errors import Invalid

Write = Callable[..., Path]
on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file of rows, each a mapping by header."""

    def made(header: str, *rows: Mapping[str, str], encoding: str = "utf-8") -> Path:
        path = tmp_path / "contacts.csv"
        names = header.split(",")
        with path.open("w", encoding=encoding, newline="") as file:
            writer = csv.writer(file)
            writer.writerow(names)
            assert all(set(row) <= set(names) for row in rows)
            writer.writerows([row.get(name, "") for name in names] for row in rows)
        return path

    return made


def brought(crm: CRM, path: Path, **options: Any) -> ImportReport:
    return Import(crm, None, path, **options).run("dana")


def state(crm: CRM) -> dict[str, Any]:
    """What an import brought, without ids."""
    with crm.read("dana") as work:
        people = {c.id: c for c in work.find(Customer)}
        names = {id: c.name for id, c in people.items()}
        return {
            "people": {c.name: c for c in people.values()},
            "points": {
                (names[p.customer.id], p.kind, p.label, p.value) for p in work.find(ContactPoint)
            },
            "places": {
                (names[a.customer.id], a.purpose, a.lines, a.city, a.country)
                for a in work.find(Address)
            },
            "jobs": {
                (names[r.other.id], names[r.customer.id], r.department)
                for r in work.find(Relationship)
            },
            "notes": {
                (names[i.customer.id], i.channel, i.body)
                for i in work.find(Interaction)
                if i.customer
            },
            "keys": {(k.system, k.key) for k in work.find(ExternalId)},
        }


# Google Contacts

GOOGLE = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,"
    "Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,"
    "Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,"
    "E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,"
    "Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,"
    "Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value"
)
OLD_GOOGLE = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Nickname,Birthday,Notes,"
    "Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,"
    "Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,"
    "Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Website 1 - Value"
)


def test_google_contacts_of_today(crm: CRM, write: Write) -> None:
    """Labels are in columns of their own, several values in one cell."""
    path = write(
        GOOGLE,
        {
            "First Name": "Anna", "Middle Name": "Maria", "Last Name": "Kowalska",
            "Organization Name": "Acme", "Organization Title": "Buyer",
            "Organization Department": "Sales", "Birthday": "1984-03-04", "Notes": "likes tea",
            "Labels": "Friends ::: * myContacts", "E-mail 1 - Label": "* Work",
            "E-mail 1 - Value": "anna@acme.example ::: a.k@acme.example",
            "E-mail 2 - Label": "Choir", "E-mail 2 - Value": "anna@choir.example",
            "Phone 1 - Label": "Mobile", "Phone 1 - Value": "+48 601 000 111",
            "Phone 2 - Label": "Work Fax", "Phone 2 - Value": "22 555 01 04",
            "Address 1 - Label": "Home", "Address 1 - Street": "Długa 1",
            "Address 1 - City": "Łódź", "Address 1 - Country": "PL",
            "Address 1 - Formatted": "Długa 1\nŁódź",
        },
        {"Organization Name": "Acme", "Phone 1 - Label": "Main", "Phone 1 - Value": "22 555 01 00"},
        {"First Name": "Jan", "Birthday": " --04-03", "Organization Name": "Acme"},
        {"E-mail 1 - Value": "ewa@lis.example"},
    )  # fmt: skip
    plan = Import(crm, None, path)
    assert ("Google Contacts", "customer") == (plan.recognised, plan.facts.name)
    report = plan.run("dana")
    assert (3, 1, 0) == (report.added, report.changed, report.rejected)
    found = state(crm)
    anna = found["people"]["Anna Maria Kowalska"]
    assert (date(1984, 3, 4), "Buyer", ("Friends",)) == (
        anna.birth_date, anna.occupation, anna.tags,
    )  # fmt: skip
    name = "Anna Maria Kowalska"
    assert {
        (name, "email", "work", "anna@acme.example"), (name, "email", "work", "a.k@acme.example"),
        (name, "email", "Choir", "anna@choir.example"), (name, "mobile", None, "+48 601 000 111"),
        (name, "fax", "work", "22 555 01 04"), ("Acme", "phone", "Main", "22 555 01 00"),
        ("ewa@lis.example", "email", None, "ewa@lis.example"),
    } == found["points"]  # fmt: skip
    assert {(name, "home", "Długa 1", "Łódź", "PL")} == found["places"]
    assert {(name, "Acme", "Sales"), ("Jan", "Acme", None)} == found["jobs"]
    assert {(name, "note", "likes tea")} == found["notes"]
    kinds = {c.name: c.kind for c in found["people"].values()}
    assert "organisation" == kinds["Acme"]
    assert (0, 4) == ((again := brought(crm, path)).added, again.unchanged)


@on_sqlite
def test_google_contacts_as_they_were(crm: CRM, write: Write) -> None:
    """Types instead of labels, groups instead of those."""
    path = write(
        OLD_GOOGLE,
        {
            "Name": "דנה כהן", "Given Name": "דנה", "Family Name": "כהן",
            "Group Membership": "* myContacts ::: לקוחות", "E-mail 1 - Type": "* Home",
            "E-mail 1 - Value": "dana@cohen.example", "Phone 1 - Type": "Work",
            "Phone 1 - Value": "03-555-0102", "Organization 1 - Name": "בזק",
            "Address 1 - Type": "Work", "Address 1 - Street": "הרצל 1",
            "Website 1 - Value": "cohen.example",
        },
    )  # fmt: skip
    assert 1 == brought(crm, path).added
    found = state(crm)
    dana = found["people"]["דנה כהן"]
    assert (("לקוחות",), "cohen.example") == (dana.tags, dana.website)
    assert {("phone", "work"), ("email", "home")} == {p[1:3] for p in found["points"]}
    assert {("דנה כהן", "בזק", None)} == found["jobs"]
    assert {"work"} == {place[1] for place in found["places"]}


# Outlook: first name, last name, company, job, streets, city, country, phones, e-mail, birthday,
# note, category, and how the birthday is written

OUTLOOK = {
    "English": (
        "First Name,Last Name,Company,Job Title,Business Street,Business Street 2,Business City,"
        "Business Country/Region,Business Phone,Mobile Phone,E-mail Address,Birthday,Notes,"
        "Categories,Title,Gender,Home Street,Language,Location,Priority,User 1", "25/3/1984",
    ),
    "German": (
        "Vorname,Nachname,Firma,Position,Straße geschäftlich,Straße geschäftlich 2,"
        "Ort geschäftlich,Land/Region geschäftlich,Telefon geschäftlich,Mobiltelefon,"
        "E-Mail-Adresse,Geburtstag,Notizen,Kategorien,Anrede,Geschlecht,Straße privat,Sprache,Ort,"
        "Priorität,Benutzer 1", "25.3.1984",
    ),
    "French": (
        "Prénom,Nom,Société,Titre,Rue (bureau),Rue (bureau) 2,Ville (bureau),"
        "Pays/Région (bureau),Téléphone (bureau),Tél. mobile,Adresse de messagerie,Anniversaire,"
        "Notes,Catégories,Sexe,Rue (domicile),Langue,Emplacement,Priorité,Utilisateur 1",
        "25/03/1984",
    ),
    "Spanish": (
        "Nombre,Apellidos,Organización,Puesto,Calle del trabajo,Calle del trabajo 2,"
        "Ciudad de trabajo,País o región del trabajo,Teléfono del trabajo,Móvil,"
        "Dirección de correo electrónico,Cumpleaños,Notas,Categorías,Tratamiento,Sexo",
        "25/03/1984",
    ),
    "Polish": (
        "Imię,Nazwisko,Firma,Stanowisko,Adres służbowy - ulica,Adres służbowy - ulica 2,"
        "Adres służbowy - miejscowość,Adres służbowy - kraj/region,Telefon służbowy,"
        "Telefon komórkowy,Adres e-mail,Urodziny,Notatki,Kategorie,Tytuł,Płeć", "1984-03-25",
    ),
    "Hebrew": (
        "שם פרטי,שם משפחה,חברה,תפקיד,רחוב כתובת העבודה,רחוב 2 של כתובת העבודה,עיר כתובת העבודה,"
        "מדינה/אזור של העבודה,טלפון בעבודה,טלפון נייד,כתובת דואר אלקטרוני,יום הולדת,הערות,"
        "קטגוריות,תואר,מין", "25/03/1984",
    ),
    "Arabic": (
        "الاسم الأول,اسم العائلة,الشركة,اللقب المهني,شارع العمل,شارع 2 للعمل,مدينة العمل,"
        "بلد العمل/المنطقة,هاتف العمل,الهاتف الجوال,عنوان البريد الإلكتروني,تاريخ الميلاد,"
        "ملاحظات,الفئات,اللقب,الجنس", "25/03/1984",
    ),
}  # fmt: skip
PERSON = (
    "Anna", "Lis", "Acme", "Buyer", "Long 1", "door 2", "York", "GB", "+44 20 5550 0102",
    "+44 7700 900 123", "anna@acme.example", "", "likes tea", "VIP;fair",
)  # fmt: skip


@on_sqlite
@pytest.mark.parametrize("language", OUTLOOK)
def test_outlook_in_several_languages(crm: CRM, write: Write, language: str) -> None:
    """The same person, whatever the columns are called and however the birthday is written."""
    header, birthday = OUTLOOK[language]
    names = header.split(",")
    row = dict(zip(names, PERSON, strict=False)) | {names[11]: birthday}
    if language == "French":
        # It has that header twice: the form of address first, then the job.
        header, row = f"Titre,{header.replace('Titre', 'Titre,Service')}", {**row, "Titre": "Mme"}
    empty = {names[0]: "Ola", names[11]: "0/0/00"}
    path = write(header, row, empty)
    plan = Import(crm, None, path)
    assert f"Outlook, {language}" == plan.recognised
    assert (2, 0) == ((report := plan.run("dana")).added, report.rejected)
    found = state(crm)
    anna = found["people"]["Anna Lis"]
    assert date(1984, 3, 25) == anna.birth_date
    assert ("VIP", "fair") == anna.tags
    assert ("Mme" if language == "French" else "Buyer") == (
        anna.salutation if language == "French" else anna.occupation
    )
    assert {
        ("Anna Lis", "phone", "work", "+44 20 5550 0102"),
        ("Anna Lis", "mobile", None, "+44 7700 900 123"),
        ("Anna Lis", "email", None, "anna@acme.example"),
    } == found["points"]
    assert {("Anna Lis", "work", "Long 1\ndoor 2", "York", "GB")} == found["places"]
    assert {("Anna Lis", "Acme", None)} == found["jobs"]
    assert {("Anna Lis", "note", "likes tea")} == found["notes"]


def test_each_language_of_outlook_is_one_table(write: Write) -> None:
    """Every column has a name in every language, and no name means two things."""
    for layout in layouts():
        if layout.program == "Outlook":
            assert layout.mapping is not None
            assert all(layout.mapping), layout.title
            assert layout == recognised(list(layout.mapping))


@on_sqlite
def test_dates_of_outlook_in_english_are_not_guessed(crm: CRM, write: Write) -> None:
    """It writes them as its country does."""
    header = OUTLOOK["English"][0]
    path = write(header, {"First Name": "Anna", "Birthday": "3/4/1984"})
    with pytest.raises(Invalid, match="say which"):
        Import(crm, None, path)
    assert 1 == brought(crm, path, writing=Writing(dates="mdy")).added
    assert date(1984, 3, 4) == state(crm)["people"]["Anna"].birth_date


# HubSpot and Salesforce


def hubspot_contacts(write: Write) -> Path:
    return write(
        "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Create Date,"
        "Associated Company,Associated Company IDs (Primary),Lifecycle Stage,Job Title,City,"
        "Country/Region",
        {
            "Record ID": "101", "First Name": "Anna", "Last Name": "Lis",
            "Email": "anna@acme.example", "Associated Company": "Acme",
            "Associated Company IDs (Primary)": "101",
            "Lifecycle Stage": "Marketing Qualified Lead",
            "Contact owner": "Dana", "Create Date": "2026-03-04 10:15", "City": "York",
            "Country/Region": "United Kingdom",
        },
        {"Record ID": "102", "Email": "news@b.example", "Lifecycle Stage": "Customer"},
    )  # fmt: skip


def hubspot_companies(write: Write) -> Path:
    return write(
        "Record ID,Company name,Company owner,Create Date,Phone Number,City,Country/Region,"
        "Industry,Company Domain Name,Number of Employees,Lifecycle Stage",
        {
            "Record ID": "101", "Company name": "Acme Ltd.", "Number of Employees": "12",
            "Company Domain Name": "acme.example", "Lifecycle Stage": "Customer",
        },
    )  # fmt: skip


def hubspot_deals(write: Write) -> Path:
    return write(
        "Record ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Deal owner,Associated Company,"
        "Associated Company IDs (Primary)",
        {
            "Record ID": "7", "Deal Name": "Bricks", "Deal Stage": "Closed won",
            "Amount": "1200.50", "Close Date": "2026-03-04 10:15",
            "Associated Company": "Acme Ltd.", "Associated Company IDs (Primary)": "101",
        },
        {"Record ID": "8", "Deal Name": "Tiles", "Deal Stage": "Qualified", "Amount": "5"},
    )  # fmt: skip


@on_sqlite
def test_hubspot(crm: CRM, write: Write) -> None:
    """Companies, contacts and deals find each other by the keys of HubSpot, in any order."""
    plan = Import(crm, None, hubspot_contacts(write))
    assert "HubSpot, contacts" == plan.recognised
    assert (2, 0) == ((report := plan.run("dana")).added, report.rejected)
    report = brought(crm, hubspot_companies(write))
    assert (0, 1) == (report.added, report.changed)
    plan = Import(crm, None, hubspot_deals(write))
    assert ("HubSpot, deals", "opportunity") == (plan.recognised, plan.facts.name)
    report = plan.run("dana")
    assert (1, 1) == (report.added, report.rejected)
    assert "customer is missing, which every opportunity needs" in str(report.problems[0])
    found = state(crm)
    people = found["people"]
    assert {"Anna Lis": "person", "news@b.example": "person", "Acme Ltd.": "organisation"} == {
        c.name: c.kind for c in people.values()
    }
    assert ("prospect", "customer", 12, "GB") == (
        people["Anna Lis"].lifecycle, people["Acme Ltd."].lifecycle,
        people["Acme Ltd."].employees, people["Anna Lis"].country,
    )  # fmt: skip
    assert {("Anna Lis", "Acme Ltd.", None)} == found["jobs"]
    assert {
        ("hubspot.contact", "101"), ("hubspot.contact", "102"), ("hubspot.company", "101"),
        ("hubspot.deal", "7"),
    } == found["keys"]  # fmt: skip
    with crm.read("dana") as work:
        (deal,) = work.find(Opportunity)
        assert people["Acme Ltd."].id == deal.customer.id
    assert ("won", "1200.50", date(2026, 3, 4), date(2026, 3, 4)) == (
        deal.status, str(deal.amount).split()[0], deal.expected_close, deal.closed_on,
    )  # fmt: skip
    assert 1 == brought(crm, hubspot_deals(write)).unchanged


@on_sqlite
def test_salesforce(crm: CRM, write: Write) -> None:
    """The data export with its own names, reports with their labels."""
    accounts = write(
        "Id,IsDeleted,Name,Type,BillingStreet,BillingCity,BillingCountry,ShippingCity,Phone,Website,"
        "NumberOfEmployees",
        {
            "Id": "001A", "Name": "Acme", "BillingStreet": "Long 1", "BillingCity": "York",
            "BillingCountry": "United Kingdom", "ShippingCity": "Leeds", "NumberOfEmployees": "12",
        },
    )  # fmt: skip
    plan = Import(crm, None, accounts)
    assert "Salesforce, accounts" == plan.recognised
    assert 1 == plan.run("dana").added
    contacts = write(
        "Id,AccountId,LastName,FirstName,Salutation,MailingStreet,MailingCity,Phone,MobilePhone,"
        "Email,Title,Birthdate,Description",
        {
            "Id": "003A", "AccountId": "001A", "LastName": "Lis", "FirstName": "Anna",
            "Phone": "123456", "Title": "Buyer", "Birthdate": "1984-03-04",
        },
    )  # fmt: skip
    assert 1 == brought(crm, contacts).added
    reported = write(
        "Salutation,First Name,Last Name,Title,Account Name,Mailing Street,Mailing City,Phone,"
        "Mobile,Email,Account Owner",
        {"First Name": "Jan", "Last Name": "Wilk", "Account Name": "Acme", "Mobile": "654321"},
    )
    assert 1 == brought(crm, reported).added
    deals = write(
        "Opportunity Name,Account Name,Amount,Close Date,Stage,Probability (%),Next Step",
        {
            "Opportunity Name": "Bricks", "Account Name": "Acme", "Amount": "USD 1200",
            "Close Date": "25/3/2026", "Stage": "Negotiation", "Probability (%)": "60",
        },
    )  # fmt: skip
    plan = Import(crm, None, deals)
    assert "Salesforce, opportunities" == plan.recognised
    assert 1 == plan.run("dana").added
    found = state(crm)
    assert {"Acme": "organisation", "Anna Lis": "person", "Jan Wilk": "person"} == {
        c.name: c.kind for c in found["people"].values()
    }
    assert {("Anna Lis", "Acme", None), ("Jan Wilk", "Acme", None)} == found["jobs"]
    assert {
        ("Acme", "billing", "Long 1", "York", "GB"), ("Acme", "delivery", "", "Leeds", None),
    } == found["places"]  # fmt: skip
    assert {("salesforce", "001A"), ("salesforce", "003A")} == found["keys"]
    with crm.read("dana") as work:
        (deal,) = work.find(Opportunity)
    assert ("open", date(2026, 3, 25)) == (deal.status, deal.expected_close)


@on_sqlite
def test_leads_need_their_part(crm: CRM, write: Write) -> None:
    """A list of an entity that this CRM has not says which part brings it."""
    path = write("First Name,Last Name,Company,Email,Lead Status", {"Last Name": "Lis"})
    with pytest.raises(NotEnabled, match="Salesforce, leads needs the part 'leads'"):
        Import(crm, None, path)


# What a layout leaves to its user


@on_sqlite
def test_what_is_said_wins(crm: CRM, write: Write) -> None:
    """A mapping, a system, values and matches are taken as they are given."""
    path = write(
        "Record ID,First Name,Last Name,Email,Contact owner,Associated Company,Shoe size",
        {
            "Record ID": "1", "First Name": "Anna", "Contact owner": "dana",
            "Associated Company": "Acme",
        },
    )  # fmt: skip
    plan = Import(
        crm, None, path, system="book", values={"lifecycle": "contact"},
        mapping={"Contact owner": "owner", "Associated Company": None},
    )  # fmt: skip
    assert ["Shoe size"] == [h for h in plan.unmapped if h != "Associated Company"]
    plan.run("dana")
    found = state(crm)
    anna = found["people"]["Anna"]
    assert (1, "dana", "contact") == (len(found["people"]), anna.owner, anna.lifecycle)
    assert {("book", "1")} == found["keys"]


@on_sqlite
def test_a_file_of_another_entity_is_no_layout(crm: CRM, write: Write) -> None:
    """Who says what the rows are, is believed."""
    path = write(GOOGLE, {"Notes": "call"})
    plan = Import(crm, Interaction, path, mapping={"Notes": "body"})
    assert ("", 1) == (plan.recognised, plan.run("dana").added)
    nothing = write("shoe size,hat size", {})
    with pytest.raises(Invalid, match="say what the rows of"):
        Import(crm, None, nothing)


@on_sqlite
def test_rejected_rows_of_a_layout_are_mended_as_rows_of_it(
    crm: CRM, write: Write, tmp_path: Path
) -> None:
    """The file of rejected rows has the same headers."""
    path = write(GOOGLE, {"First Name": "Anna", "E-mail 1 - Value": "anna", "Notes": "tea"})
    errors = tmp_path / "rejected.csv"
    assert 1 == Import(crm, None, path).run("dana", errors=errors).rejected
    errors.write_text(errors.read_text("utf-8-sig").replace(",anna,", ",a@b.example,"), "utf-8")
    assert 1 == brought(crm, errors).added
    assert {("Anna", "note", "tea")} == state(crm)["notes"]


@on_sqlite
def test_a_workbook_of_such_a_program_is_recognised(crm: CRM, tmp_path: Path) -> None:
    """Whatever the format."""
    path = tmp_path / "contacts.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, OLD_GOOGLE.split(","))
        sheet.write_row(1, 0, ["Anna Lis", "Anna"])
    plan = Import(crm, None, path)
    assert ("Google Contacts", 1) == (plan.recognised, plan.run("dana").added)


def test_targets_of_layouts_are_targets() -> None:
    """What a layout says can be said in a mapping."""
    from crmkit import Opportunity
    from crmkit.entities.definition import definition

    entities = {
        definition(cls).name: cls for cls in (Customer, Interaction, Opportunity, Relationship)
    }
    words = Vocabulary(entities)
    unknown = [
        (layout.title, target)
        for layout in layouts()
        if layout.entity in entities
        for target in (layout.mapping or {}).values()
        if words.field(entities[layout.entity], target) is None and words.path(target) is None
    ]
    assert [] == unknown
