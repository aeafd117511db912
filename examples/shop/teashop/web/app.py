"""The Flask application, put together of its pages."""

from __future__ import annotations

import os
import secrets

from flask import Flask, Response

from crmkit import CRM
from teashop.database import Database
from teashop.web import (
    account,
    buying,
    customers,
    duplicates,
    forms,
    language,
    leaving,
    refusals,
    showing,
    signing_in,
)


def create_app(database: Database, crm: CRM) -> Flask:
    """The pages over a database and the CRM inside it.

    Several processes that serve one shop share SHOP_SECRET; without it each signs for itself.
    """
    app = Flask(__name__)
    app.secret_key = os.environ.get("SHOP_SECRET") or secrets.token_hex()
    app.config.update(SESSION_COOKIE_SAMESITE="Lax", MAX_CONTENT_LENGTH=64 * 1024)
    app.extensions["shop"] = database, crm
    for part in (forms, language, refusals, showing):
        part.install(app)
    for pages in (account, buying, customers, duplicates, leaving, signing_in):
        app.register_blueprint(pages.pages)
    app.after_request(_guarded)
    return app


def _guarded(response: Response) -> Response:
    """No page of ours runs a script, is put in a frame, or is kept by a cache."""
    response.headers["Content-Security-Policy"] = (
        "default-src 'none'; style-src 'self'; img-src data:; "
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    )
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers.setdefault("Cache-Control", "no-store")
    return response
