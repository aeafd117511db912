"""An employee leaves: what they answer for is handed over first."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from werkzeug import Response

from crmkit import Employee, Handover, HandoverRule, quoted
from teashop.web import visitor
from teashop.web.language import translate

pages = Blueprint("leaving", __name__, url_prefix="/staff")


@pages.get("/")
@visitor.for_staff
def listed() -> str:
    with visitor.crm().read(visitor.staff()) as work:
        employees = work.find(Employee, order="name", limit=200)
        return render_template("staff.html", employees=list(employees))


@pages.get("/<key>/leave")
@visitor.for_staff
def preview(key: str) -> str:
    """What they hold; once successors are chosen, who would get how much of it."""
    with visitor.crm().read(visitor.staff()) as work:
        handover = work.use(Handover)
        leaver = _employee(work, key)
        asked = _asked(request.args)
        others = [one for one in work.find(Employee, "active") if one.key != key]
        shares = handover.preview(key, **asked) if asked["to"] or asked["rules"] else None
        return render_template(
            "leave.html",
            leaver=leaver,
            held=handover.held(key),
            shares=shares,
            others=others,
            names={one.key: one.name for one in others},
            chosen=request.args,
        )


@pages.post("/<key>/leave")
@visitor.for_staff
def leave(key: str) -> Response:
    asked = _asked(request.form)
    with visitor.crm().begin(visitor.staff()) as work:
        leaver = _employee(work, key)
        done = work.use(Handover).hand_over(key, **asked, deactivate=True)
    passed = sum(share.count for share in done)
    words = translate(
        "{name} has left; {count} records were passed on.", name=leaver.name, count=passed
    )
    flash(words, "done")
    return redirect(url_for(".listed"), 303)


def _employee(work: Any, key: str) -> Employee:
    found: Employee | None = work.first(Employee, work.table(Employee).c.key == key)
    if found is None:
        abort(404)
    return found


def _asked(given: Any) -> dict[str, Any]:
    """Who succeeds: all in turn, and perhaps somebody for the customers of one country."""
    country, special = given.get("country", "").strip().upper(), given.get("special", "")
    rules = []
    if country and special:
        rules.append(HandoverRule(f"country == {quoted(country)}", to=(special,)))
    return {"to": tuple(given.getlist("to")), "rules": rules}
