"""One person who is two customers: found, merged, and told apart again."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from sqlalchemy import select
from werkzeug import Response

from crmkit import ContactPoint, Customer, Merge, Merging, ReadUnit
from teashop.errors import ShopError
from teashop.web import forms, visitor
from teashop.web.language import translate

pages = Blueprint("duplicates", __name__, url_prefix="/duplicates")

SHOWN = 50


@pages.get("/")
@visitor.for_staff
def suspected() -> str:
    with visitor.crm().read(visitor.staff()) as work:
        return render_template("duplicates.html", pairs=_pairs(work))


def _pairs(work: ReadUnit) -> list[tuple[Customer, Customer, str]]:
    """Customers who are reached in the same way, with what they share: two statements."""
    one, other = (work.visible(ContactPoint).alias(name) for name in ("one", "other"))
    same = (one.c.normal == other.c.normal) & (one.c.customer < other.c.customer)
    shared = (
        select(one.c.customer, other.c.customer, one.c.normal)
        .select_from(one.join(other, same))
        .where(one.c.normal != "")
        .order_by(one.c.customer, other.c.customer)
        .limit(SHOWN)
    )
    rows = work.connection.execute(shared).all()
    ids = {id for row in rows for id in row[:2]}
    known = {c.id: c for c in work.find(Customer, work.table(Customer).c.id.in_(ids))}
    both = (row for row in rows if row[0] in known and row[1] in known)
    return [(known[first], known[second], value) for first, second, value in both]


@pages.get("/merge")
@visitor.for_staff
def preview() -> str:
    survivor, loser = _two(request.args)
    with visitor.crm().begin(visitor.staff()) as work:
        found = work.use(Merging).preview(survivor, loser)
    return render_template("merge.html", preview=found)


@pages.post("/merge")
@visitor.for_staff
def merge() -> Response:
    """The customers are merged as they were shown: one who was changed since is a conflict."""
    survivor, loser = _two(request.form)
    chosen = {
        name.removeprefix("choose-"): value
        for name, value in request.form.items()
        if name.startswith("choose-") and value in ("survivor", "loser")
    }
    with visitor.crm().begin(visitor.staff()) as work:
        work.use(Merging).merge(
            Customer.ref(survivor, version=forms.whole("survivor-version")),
            Customer.ref(loser, version=forms.whole("loser-version")),
            choose=chosen,
        )
    flash(translate("The two are one customer now. You can tell them apart again below."), "done")
    return redirect(url_for("customers.shown", id=survivor), 303)


def _two(given: Mapping[str, str]) -> tuple[UUID, UUID]:
    survivor, loser = (forms.record_id(given.get(name)) for name in ("survivor", "loser"))
    if survivor == loser:
        raise ShopError("Choose two customers.")
    return survivor, loser


@pages.post("/merges/<uuid:id>/undo")
@visitor.for_staff
def undo(id: UUID) -> Response:
    with visitor.crm().begin(visitor.staff()) as work:
        merge = work.get(Merge, id)
        report = work.use(Merging).unmerge(merge)
    flash(translate("They are two customers again."), "done")
    for stayed in report.stayed:
        flash(translate("Stayed as it is: {what}", what=str(stayed)), "note")
    return redirect(url_for("customers.shown", id=merge.loser.id), 303)
