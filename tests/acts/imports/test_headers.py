"""Which column of a file brings what."""

from __future__ import annotations

import pytest

from crmkit import Customer, Interaction
from crmkit.acts.imports.headers import WRITTEN, mapped
from crmkit.entities.definition import Entity
from crmkit.errors import Invalid


def brought(cls: type[Entity], *header: str, **mapping: str | None) -> list[str | None]:
    return [column.target for column in mapped(cls, header, mapping)]


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("name", "name"),
        ("Birth date", "birth_date"),
        ("BIRTH_DATE", "birth_date"),
        ("Surname", "family_name"),
        ("NIP", "registration"),
        ("Nazwa", "name"),
        ("Imię", "given_name"),
        ("שם", "name"),
        ("الاسم", "name"),
        ("E-mail", "email"),
        ("דוא״ל", "email"),
        ("البريد الإلكتروني", "email"),
        ("Telefon", "phone"),
        ("Phone 2", "phone"),
        ("Business Phone", "phone:work"),
        ("נייד", "mobile"),
        ("Street", "address.lines"),
        ("ZIP", "address.postcode"),
        ("Miasto", "address.city"),
        ("shoe size", None),
    ],
)
def test_a_header_is_matched_by_name_label_and_synonym(header: str, target: str | None) -> None:
    """Case, accents and punctuation do not matter; what matches nothing brings nothing."""
    assert [target] == brought(Customer, header)


def test_contacts_belong_to_customers_alone() -> None:
    """Another entity has only its own fields."""
    assert ["subject", None] == brought(Interaction, "Subject", "E-mail")


def test_a_mapping_overrides_what_a_header_tells() -> None:
    """A column goes where it is told to, or nowhere."""
    assert ["occupation", None, "phone:work", "name"] == brought(
        Customer, "job", "name", "tel", "who",
        job="occupation", name=None, tel="phone:work", who="full name",
    )  # fmt: skip


def test_what_crmkit_wrote_itself_is_left_out() -> None:
    """A file of rejected rows can be imported in turn."""
    assert [None, None, None, "name"] == brought(Customer, *WRITTEN, "name")


def test_two_columns_of_one_field_are_refused() -> None:
    """Which of the two is meant is not guessed; telephones may be several."""
    with pytest.raises(Invalid, match="'Company' and 'Full name' both bring 'name'"):
        brought(Customer, "Company", "Full name")
    assert ["phone", "phone"] == brought(Customer, "Phone 1", "Phone 2")


def test_a_mapping_of_nothing_is_refused() -> None:
    """A mapping names a column that is there and a field that is there; near names are offered."""
    with pytest.raises(Invalid, match="has no column 'job'"):
        brought(Customer, "name", job="occupation")
    with pytest.raises(Invalid, match="did you mean 'occupation'"):
        brought(Customer, "job", job="ocupation")


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("Nazwa firmy", "name"),
        ("Telefon kom.", "mobile"),
        ("Opiekun", "owner"),
        ("Kraj", "country"),
        ("Kod pocztowy", "address.postcode"),
        ("Ulica i numer", "address.lines"),
        ("Nr NIP", "registration"),
        ("Stanowisko", "occupation"),
        ("phone:main", "phone:main"),
        ("address:work.city", "address:work.city"),
        ("phone#2.label", "phone#2.label"),
        ("phone.label", None),
        ("address:moon.city", None),
        ("web", "website"),
    ],
)
def test_headers_of_polish_programs_and_of_crmkit_itself(header: str, target: str | None) -> None:
    """What a spreadsheet in Poland calls its columns; what a mapping calls them."""
    assert [target] == brought(Customer, header)


def test_a_mapping_may_tell_contacts_apart() -> None:
    """By a label, a number, the purpose of an address."""
    told = ["phone:dom na wsi", "phone#2.label", "address:work#2.country", "customer.phone:main"]
    from crmkit.acts.imports.headers import Vocabulary

    words = Vocabulary({"customer": Customer})
    columns = mapped(Customer, ["a", "b", "c"], dict(zip("abc", told, strict=False)), words)
    assert told[:3] == [column.target for column in columns]
    assert ("customer.phone:main", "customer", "phone:main") == words.path(told[3])
    with pytest.raises(Invalid, match=r"has no field 'address:moon\.city'"):
        brought(Customer, "a", a="address:moon.city")


@pytest.mark.parametrize(
    ("id", "long"),
    [("0015000000Gv7qJ", "0015000000Gv7qJAAR"), ("001A", "001A"), ("x" * 18, "x" * 18)],
)
def test_an_id_of_salesforce_has_one_form(id: str, long: str) -> None:
    """Reports write 15 of the 18 signs that the data export writes."""
    from crmkit.acts.imports.crm_layouts import long_id

    assert long == long_id(id)
