"""Customers, for the staff: find them, see what passed, change them, note a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug import Response

from crmkit import (
    Conflict,
    ContactPoint,
    Customer,
    Employee,
    Interaction,
    Invalid,
    Merge,
    ReadUnit,
)
from teashop import privacy
from teashop.crm import users_of
from teashop.errors import ShopError
from teashop.orders import orders_of
from teashop.web import forms, visitor
from teashop.web.language import translate

pages = Blueprint("customers", __name__, url_prefix="/customers")

CHANNELS = ("note", "phone", "email", "visit")
TRAITS = ("purchases.count", "purchases.total", "purchases.last_on")
LIVE = "erased_at is None"


@pages.get("/")
@visitor.for_staff
def listed() -> str:
    """A page of all customers by name, or those whom a search finds."""
    wanted = request.args.get("q", "").strip()[:80]
    with visitor.crm().read(visitor.staff()) as work:
        if wanted:
            found, following = list(work.search(wanted, Customer)), None
        else:
            page = work.find(
                Customer, LIVE, order="name", limit=50, after=request.args.get("after")
            )
            found, following = list(page), page.next
        total = work.count(Customer, LIVE)
        names = {one.key: one.name for one in work.find(Employee)}
    return render_template(
        "customers.html",
        customers=found,
        total=total,
        wanted=wanted,
        following=following,
        names=names,
    )


@pages.get("/<uuid:id>")
@visitor.for_staff
def shown(id: UUID) -> str | Response:
    with visitor.crm().read(visitor.staff()) as work:
        facts = _facts(work, work.get(Customer, id))
    if facts["customer"].id != id:
        # Merged meanwhile: whoever kept the old address is led to the survivor.
        return redirect(url_for(".shown", id=facts["customer"].id), 303)
    return _page(facts)


def _facts(work: ReadUnit, customer: Customer) -> dict[str, Any]:
    """What the CRM knows of a customer, for their page."""
    columns = work.table(ContactPoint).c
    of_merge = work.table(Merge).c
    undoable = (of_merge.survivor == customer.id) & of_merge.undone_at.is_(None)
    employees = list(work.find(Employee, "active"))
    return {
        "customer": customer,
        "contacts": list(work.find(ContactPoint, columns.customer == customer.id)),
        "traits": work.traits(customer, *TRAITS),
        "timeline": work.timeline(customer, limit=30),
        "merges": list(work.find(Merge, undoable & of_merge.ended.is_(None))),
        "employees": employees,
        "names": {one.key: one.name for one in employees},
        "accounts": users_of(work, customer),
        "may_erase": work.access.may_call("customers.erase"),
    }


def _page(
    facts: Mapping[str, Any],
    sent: Mapping[str, Any] | None = None,
    problems: Mapping[str, str] = {},
    theirs: Customer | None = None,
) -> str:
    """The page of a customer; `sent` is what was written into its form and not taken.

    The shop's own part is read when the unit has ended: a request that held two connections at
    once could wait for one that another such request holds.
    """
    with visitor.database().reading() as session:
        return render_template(
            "customer.html",
            form=sent or _form(facts["customer"]),
            problems=problems,
            theirs=_form(theirs) if theirs else None,
            orders=orders_of(session, facts["accounts"]),
            channels=CHANNELS,
            **facts,
        )


def _form(customer: Customer) -> dict[str, Any]:
    """A customer as the form holds them."""
    return {
        "name": customer.name,
        "country": customer.country or "",
        "language": customer.language or "",
        "tags": ", ".join(customer.tags),
        "owner": customer.owner or "",
        "version": customer.version,
    }


@pages.post("/<uuid:id>")
@visitor.for_staff
def change(id: UUID) -> Response | tuple[str, int]:
    """The form carries the version that its reader saw, so that no other change is overwritten."""
    values = _values()
    seen = Customer.ref(id, version=forms.whole("version"))
    try:
        with visitor.crm().begin(visitor.staff()) as work:
            _require_employee(work, values["owner"])
            work.change(seen, **values)
    except Invalid as error:
        return _again(id, problems=dict(error.problems) or {"": error.message}), 400
    except Conflict as error:
        return _again(id, theirs=error.theirs), 409
    flash(translate("Saved."), "done")
    return redirect(url_for(".shown", id=id), 303)


def _values() -> dict[str, Any]:
    tags = [tag.strip() for tag in forms.text("tags").split(",")]
    return {
        "name": forms.text("name"),
        "country": forms.text("country").upper() or None,
        "language": forms.text("language") or None,
        "tags": tuple(tag for tag in tags if tag),
        "owner": forms.text("owner") or None,
    }


def _require_employee(work: ReadUnit, key: str | None) -> None:
    """The CRM takes any key of ours; that of somebody who works here is for us to see to."""
    if key and work.first(Employee, work.table(Employee).c.key == key) is None:
        raise ShopError("Choose one from the list.")


def _again(id: UUID, problems: Mapping[str, str] = {}, theirs: Customer | None = None) -> str:
    """The page once more, with what was written; after a conflict from the version stored now."""
    with visitor.crm().read(visitor.staff()) as work:
        facts = _facts(work, work.get(Customer, theirs or id))
    sent = request.form.to_dict()
    if theirs is not None:
        sent["version"] = str(theirs.version)
    return _page(facts, sent, problems, theirs)


@pages.post("/<uuid:id>/notes")
@visitor.for_staff
def note(id: UUID) -> Response:
    channel, subject = forms.text("channel"), forms.text("subject")
    if channel not in CHANNELS or not subject:
        raise ShopError("Say what it was, and write a few words.")
    with visitor.crm().begin(visitor.staff()) as work:
        customer = work.get(Customer, id)
        work.add(
            Interaction(customer=customer, channel=channel, subject=subject, owner=visitor.staff())
        )
    flash(translate("Noted."), "done")
    return redirect(url_for(".shown", id=customer.id), 303)


@pages.post("/<uuid:id>/forget")
@visitor.for_staff
def forget(id: UUID) -> Response:
    """For a customer who asks for it by letter; who may do it, the roles say."""
    if request.form.get("sure") != "yes":
        raise ShopError("Say that you are sure: it cannot be undone.")
    with (
        visitor.database().writing() as session,
        visitor.crm().join(session, visitor.staff()) as work,
    ):
        privacy.forget(session, work, work.get(Customer, id))
    flash(translate("The customer is forgotten."), "done")
    return redirect(url_for(".listed"), 303)
