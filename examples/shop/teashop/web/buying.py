"""The products, and ordering them."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Blueprint, flash, redirect, render_template, request, url_for
from sqlalchemy import select
from werkzeug import Response

from teashop.errors import ShopError
from teashop.models import Product
from teashop.orders import PAYMENTS, place
from teashop.web import forms, visitor
from teashop.web.language import translate

pages = Blueprint("buying", __name__)

_COUNT = "count-"


@pages.get("/")
def products() -> str:
    return _products()


def _products(problem: str = "") -> str:
    with visitor.database().reading() as session:
        found: Sequence[Product] = session.scalars(select(Product).order_by(Product.id)).all()
    return render_template(
        "products.html", products=found, payments=PAYMENTS, problem=problem, sent=request.form
    )


@pages.post("/orders")
@visitor.for_users
def order() -> Response | tuple[str, int]:
    """The order form. What is wrong is said above it, with all that was filled in."""
    try:
        number = _place(visitor.user() or 0)
    except ShopError as error:
        return _products(translate(error.message, **error.values)), error.status
    flash(translate("Thank you. Your order has the number {number}.", number=number), "done")
    return redirect(url_for("account.orders"), 303)


def _place(user: int) -> int:
    basket = {
        name.removeprefix(_COUNT): forms.whole(name)
        for name in request.form
        if name.startswith(_COUNT)
    }
    payment, note = forms.text("payment"), forms.text("note", most=200) or None
    with visitor.database().writing() as session:
        order = place(session, visitor.crm(), user, basket, payment=payment, note=note)
        return order.id
