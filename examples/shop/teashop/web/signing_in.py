"""A stand-in for signing in: choose who you are."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, url_for
from sqlalchemy import select
from werkzeug import Response

from crmkit import Employee
from teashop.crm import WEB
from teashop.errors import ShopError
from teashop.models import User
from teashop.web import forms, visitor

pages = Blueprint("signing_in", __name__)

SHOWN = 200


@pages.get("/sign-in")
def choose() -> str:
    with visitor.crm().read(WEB) as work:
        employees = list(work.find(Employee, "active"))
    with visitor.database().reading() as session:
        live = select(User).where(User.forgotten.is_(False)).order_by(User.id).limit(SHOWN)
        users = session.scalars(live).all()
    return render_template("sign_in.html", employees=employees, users=users)


@pages.post("/sign-in/staff")
def as_staff() -> Response:
    key = forms.text("staff")
    with visitor.crm().read(WEB) as work:
        columns = work.table(Employee).c
        found = work.first(Employee, (columns.key == key) & columns.active)
    if found is None:
        raise ShopError("Choose one from the list.")
    visitor.sign_in(staff=found.key, name=found.name)
    return redirect(url_for("customers.listed"), 303)


@pages.post("/sign-in/account")
def as_user() -> Response:
    with visitor.database().reading() as session:
        user = session.get(User, forms.whole("user"))
        if user is None or user.forgotten:
            raise ShopError("There is no such account.")
        visitor.sign_in(user=user.id, name=user.name)
    return redirect(url_for("buying.products"), 303)


@pages.post("/sign-out")
def leave() -> Response:
    visitor.sign_out()
    return redirect(url_for("buying.products"), 303)
