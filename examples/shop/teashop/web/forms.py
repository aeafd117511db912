"""Forms: a token that shows that they are ours, and values of the right kind."""

from __future__ import annotations

import hmac
import secrets
from uuid import UUID

from flask import Flask, request, session

from teashop.errors import ShopError

_TOKEN = "csrf"


def install(app: Flask) -> None:
    """Refuse every form that was not made for this visitor by one of our own pages."""
    app.before_request(_require_token)
    app.jinja_env.globals["csrf_token"] = token


def token() -> str:
    """The visitor's token, for a hidden field of a form."""
    if _TOKEN not in session:
        session[_TOKEN] = secrets.token_urlsafe()
    return str(session[_TOKEN])


def _require_token() -> None:
    if request.method in ("GET", "HEAD", "OPTIONS"):
        return
    given, own = request.form.get(_TOKEN, ""), session.get(_TOKEN, "")
    if not own or not hmac.compare_digest(given.encode(), own.encode()):
        raise ShopError("This form is out of date. Load the page again, and send it again.")


def text(name: str, most: int = 255) -> str:
    """A field of the form; empty where it was not sent. Raises ShopError where it is too long."""
    value = request.form.get(name, "").strip()
    if len(value) > most:
        raise ShopError("Write at most {most} characters.", most=most)
    return value


def whole(name: str, value: str | None = None) -> int:
    """A whole number, 0 where it is empty. Raises ShopError for anything else."""
    written = text(name, most=12) if value is None else value.strip()
    try:
        return int(written or "0")
    except ValueError:
        raise ShopError("“{value}” is not a whole number.", value=written[:40]) from None


def record_id(written: str | None) -> UUID:
    """The id of a record as a page carries it. Raises ShopError for anything else."""
    try:
        return UUID(written or "")
    except ValueError:
        raise ShopError("Choose one from the list.") from None
