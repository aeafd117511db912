"""How HubSpot and Salesforce write their lists."""

from __future__ import annotations

from collections.abc import Mapping

from crmkit.acts.imports.layouts import EMPLOYER, EMPLOYMENT, NOTE, Layout
from crmkit.files.reading import Writing

_ISO = Writing(dates="ymd")
_BY_EMPLOYER = (f"{EMPLOYER}.name",)
_FIRM = {"kind": "organisation"}
_STAGES: Mapping[str, str | None] = {"closed won": "won", "closed lost": "lost", "*": "open"}

_HUBSPOT_STAGES: Mapping[str, str | None] = {
    **dict.fromkeys(
        ("subscriber", "lead", "marketing qualified lead", "sales qualified lead", "opportunity"),
        "prospect",
    ),
    "customer": "customer", "evangelist": "customer", "other": None,
}  # fmt: skip
_HUBSPOT_ADDRESS: Mapping[str, str] = {
    "Street Address": "address.lines", "Street Address 2": "address.lines",
    "City": "address.city", "State/Region": "address.region", "Postal Code": "address.postcode",
    "Country/Region": "country", "Country": "country",
    "Lifecycle Stage": "lifecycle", "Original Source": "source",
    "Original Traffic Source": "source", "Website URL": "website",
}  # fmt: skip


def _hubspot_contacts() -> Layout:
    return Layout(
        "HubSpot", "contacts", "customer",
        (
            "Record ID|Record ID - Contact|Contact ID", "First Name", "Last Name", "Email",
            "Contact owner|Lifecycle Stage|Lead Status|Marketing contact status|Associated Company",
        ),
        {
            "Record ID": "external_id", "Record ID - Contact": "external_id",
            "Contact ID": "external_id",
            "First Name": "given_name", "Last Name": "family_name", "Salutation": "salutation",
            "Email": "email", "Additional email addresses": "email", "Work email": "email:work",
            "Phone Number": "phone", "Mobile Phone Number": "mobile", "Fax Number": "fax",
            "Job Title": "occupation", "Date of birth": "birth_date",
            "Preferred language": "language",
            "Associated Company": f"{EMPLOYER}.name", "Company Name": f"{EMPLOYER}.name",
            "Primary Associated Company ID": f"{EMPLOYER}.external_id",
            "Associated Company IDs (Primary)": f"{EMPLOYER}.external_id",
            **_HUBSPOT_ADDRESS,
        },
        EMPLOYMENT, "hubspot",
        {"customer": "hubspot.contact", EMPLOYER: "hubspot.company"},
        _BY_EMPLOYER, _ISO, {"lifecycle": _HUBSPOT_STAGES},
    )  # fmt: skip


def _hubspot_companies() -> Layout:
    return Layout(
        "HubSpot", "companies", "customer",
        (
            "Record ID|Record ID - Company|Company ID", "Company name|Name",
            "Company owner|Company Domain Name|Industry",
        ),
        {
            "Record ID": "external_id", "Record ID - Company": "external_id",
            "Company ID": "external_id",
            "Company name": "name", "Name": "name", "Phone Number": "phone",
            "Number of Employees": "employees",
            **_HUBSPOT_ADDRESS, "Company Domain Name": "website",
        },
        _FIRM, "hubspot", {"customer": "hubspot.company"}, (), _ISO,
        {"lifecycle": _HUBSPOT_STAGES},
    )  # fmt: skip


def _hubspot_deals() -> Layout:
    return Layout(
        "HubSpot", "deals", "opportunity",
        ("Record ID|Record ID - Deal|Deal ID", "Deal Name", "Deal Stage"),
        {
            "Record ID": "external_id", "Record ID - Deal": "external_id",
            "Deal ID": "external_id",
            "Deal Name": "name", "Amount": "amount", "Close Date": "expected_close",
            "Deal Stage": "status", "Next step": "next_step", "Original Source": "source",
            "Original Traffic Source": "source", "Closed Lost Reason": "reason",
            "Associated Company": "customer.name",
            "Associated Company IDs (Primary)": "customer.external_id",
            "Primary Associated Company ID": "customer.external_id",
        },
        {"customer.kind": "organisation"}, "hubspot",
        {"opportunity": "hubspot.deal", "customer": "hubspot.company"},
        ("customer.name",), _ISO, {"status": _STAGES},
    )  # fmt: skip


_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"


def long_id(id: str) -> str:
    """An id of Salesforce as the data export writes it: reports leave out the last three signs,
    which say where its 15 others are capitals."""
    if len(id) != 15 or not (id.isascii() and id.isalnum()):
        return id
    thirds = (id[start : start + 5] for start in (0, 5, 10))
    return id + "".join(
        _LETTERS[sum(letter.isupper() << place for place, letter in enumerate(third))]
        for third in thirds
    )


def _address(prefix: str, place: str) -> dict[str, str]:
    """The parts of an address, as reports and as the data export name them."""
    lines = (f"{prefix} Street", *(f"{prefix} Address Line {n}" for n in (1, 2, 3)))
    return {
        **dict.fromkeys(lines, f"{place}.lines"),
        f"{prefix} City": f"{place}.city",
        f"{prefix} State/Province": f"{place}.region", f"{prefix} State": f"{place}.region",
        f"{prefix} Zip/Postal Code": f"{place}.postcode",
        f"{prefix} Postal Code": f"{place}.postcode",
        f"{prefix} Country": f"{place}.country",
    }  # fmt: skip


def _salesforce_contacts() -> Layout:
    # Dates stand in reports as the user writes them, in the data export by ISO 8601.
    return Layout(
        "Salesforce", "contacts", "customer",
        (
            "Last Name", "Account Name|Account ID",
            "Mailing Street|Mailing City|Mailing Country|Contact ID|Reports To ID",
        ),
        {
            "Contact ID": "external_id", "Id": "external_id", "Salutation": "salutation",
            "First Name": "given_name", "Middle Name": "given_name", "Last Name": "family_name",
            "Title": "occupation", "Department": "relationship.department", "Email": "email",
            "Phone": "phone:work", "Mobile": "mobile", "Mobile Phone": "mobile",
            "Home Phone": "phone:home", "Other Phone": "phone:other",
            "Asst. Phone": "phone:assistant", "Assistant Phone": "phone:assistant", "Fax": "fax",
            "Birthdate": "birth_date", "Lead Source": "source",
            "Description": "interaction.body", "Contact Description": "interaction.body",
            "Account Name": f"{EMPLOYER}.name", "Account ID": f"{EMPLOYER}.external_id",
            **_address("Mailing", "address"), **_address("Other", "address#2"),
        },
        {**EMPLOYMENT, **NOTE}, "salesforce", match=_BY_EMPLOYER, key_form=long_id,
    )  # fmt: skip


def _salesforce_accounts() -> Layout:
    return Layout(
        "Salesforce", "accounts", "customer",
        ("Account Name|Name", "Billing Street|Billing City|Billing Country|Billing Address Line 1"),
        {
            "Account ID": "external_id", "Id": "external_id", "Account Name": "name",
            "Name": "name", "Phone": "phone", "Fax": "fax", "Website": "website",
            "Employees": "employees", "Number Of Employees": "employees",
            "Account Source": "source", "Description": "interaction.body",
            "Account Description": "interaction.body",
            **_address("Billing", "address:billing"), **_address("Shipping", "address:delivery"),
        },
        {**_FIRM, **NOTE}, "salesforce", key_form=long_id,
    )  # fmt: skip


def _salesforce_leads() -> Layout:
    return Layout(
        "Salesforce", "leads", "leads_lead",
        (
            "Last Name", "Company|Company / Account",
            "Lead ID|Lead Owner|Lead Status|Converted Account ID",
        ),
        {
            "Lead ID": "external_id", "Id": "external_id", "First Name": "name",
            "Middle Name": "name", "Last Name": "name", "Company / Account": "company",
            "Company": "company", "Title": "title", "Email": "email", "Phone": "phone",
            "Mobile": "phone", "Country": "country", "Lead Source": "source",
            "Description": "note", "Lead Description": "note",
        },
        {}, "salesforce", joined=("name",), key_form=long_id,
    )  # fmt: skip


def _salesforce_opportunities() -> Layout:
    return Layout(
        "Salesforce", "opportunities", "opportunity",
        ("Opportunity Name|Name", "Close Date", "Stage|Stage Name", "Account Name|Account ID"),
        {
            "Opportunity ID": "external_id", "Id": "external_id", "Opportunity Name": "name",
            "Name": "name", "Amount": "amount", "Close Date": "expected_close",
            "Stage": "status", "Stage Name": "status", "Next Step": "next_step",
            "Lead Source": "source", "Loss Reason": "reason",
            "Account Name": "customer.name", "Account ID": "customer.external_id",
        },
        {"customer.kind": "organisation"}, "salesforce", match=("customer.name",),
        words={"status": _STAGES}, key_form=long_id,
    )  # fmt: skip


def crms() -> tuple[Layout, ...]:
    """The layouts of CRMs."""
    return (
        _hubspot_contacts(), _hubspot_companies(), _hubspot_deals(),
        _salesforce_contacts(), _salesforce_accounts(), _salesforce_leads(),
        _salesforce_opportunities(),
    )  # fmt: skip
