"""What a visitor is told when something cannot be: a page with the reason, and the right status."""

from __future__ import annotations

from flask import Flask, render_template
from werkzeug.exceptions import HTTPException

from crmkit import Conflict, CRMError, Invalid, NotAllowed, NotFound, Refused
from teashop.errors import ShopError
from teashop.web.language import translate

STATUS: dict[type[CRMError], int] = {
    Invalid: 400,
    NotAllowed: 403,
    NotFound: 404,
    Conflict: 409,
    Refused: 409,
}
TITLES = {
    400: "Something is wrong with what you sent",
    403: "You may not do that",
    404: "There is no such page",
    409: "That cannot be done now",
    500: "Something went wrong on our side",
}


def install(app: Flask) -> None:
    app.register_error_handler(ShopError, _of_shop)
    app.register_error_handler(CRMError, _of_crm)
    app.register_error_handler(HTTPException, _of_http)


def _of_shop(error: ShopError) -> tuple[str, int]:
    return _page(error.status, translate(error.message, **error.values))


def _of_crm(error: CRMError) -> tuple[str, int]:
    """An error of the CRM says what happened and what to do; one we did not expect is ours."""
    status = status_of(error)
    if status == 500:
        raise error
    if status == 403:
        return _page(status, translate("Your role does not permit it. Ask a manager."))
    return _page(status, error.message)


def status_of(error: CRMError) -> int:
    return next((code for kind, code in STATUS.items() if isinstance(error, kind)), 500)


def _of_http(error: HTTPException) -> tuple[str, int]:
    return _page(error.code or 500, "" if error.code in TITLES else error.description or "")


def _page(status: int, message: str) -> tuple[str, int]:
    title = TITLES.get(status, TITLES[400])
    return render_template("refusal.html", title=title, message=message), status
