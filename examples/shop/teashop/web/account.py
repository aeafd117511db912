"""What is a customer's own: their orders, their data, and to be forgotten."""

from __future__ import annotations

import json

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug import Response

from teashop import privacy
from teashop.errors import ShopError
from teashop.orders import orders_of
from teashop.web import visitor
from teashop.web.language import translate

pages = Blueprint("account", __name__, url_prefix="/account")


@pages.get("/orders")
@visitor.for_users
def orders() -> str:
    with visitor.database().reading() as session:
        mine = orders_of(session, [visitor.user() or 0])
        return render_template("orders.html", orders=mine)


@pages.get("/privacy")
@visitor.for_users
def choices() -> str:
    return render_template("privacy.html")


@pages.post("/privacy/data")
@visitor.for_users
def data() -> Response:
    """Everything that is known, as a file. It is a form, since asking is written down."""
    with visitor.database().writing() as session:
        known = privacy.data_of(session, visitor.crm(), visitor.user() or 0)
    return Response(
        json.dumps(known, ensure_ascii=False, indent=2),
        mimetype="application/json",
        headers={"Content-Disposition": "attachment; filename=my-data.json"},
    )


@pages.post("/privacy/forget")
@visitor.for_users
def forget() -> Response:
    if request.form.get("sure") != "yes":
        raise ShopError("Say that you are sure: it cannot be undone.")
    with visitor.database().writing() as session:
        privacy.forget_user(session, visitor.crm(), visitor.user() or 0)
    visitor.sign_out()
    flash(translate("You are forgotten. Your orders stay in our books, and name nobody."), "done")
    return redirect(url_for("buying.products"), 303)
