"""Who is here, and what they may enter. Signing in is a stand-in: whoever comes says who they are.

A program of yours has users and passwords already; these functions are where it says who is here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from flask import current_app, flash, redirect, session, url_for

from crmkit import CRM
from teashop.database import Database

View = TypeVar("View", bound=Callable[..., Any])


def database() -> Database:
    return cast("tuple[Database, CRM]", current_app.extensions["shop"])[0]


def crm() -> CRM:
    return cast("tuple[Database, CRM]", current_app.extensions["shop"])[1]


def staff() -> str | None:
    """The key of the employee who is here."""
    return session.get("staff")


def user() -> int | None:
    """The number of the account that is here."""
    return session.get("user")


def sign_in(**who: object) -> None:
    """`staff="dana"` or `user=17`, and nobody else any more."""
    sign_out()
    session.update(who)


def sign_out() -> None:
    for key in ("staff", "user"):
        session.pop(key, None)


def for_staff(view: View) -> View:
    """A page for employees; anybody else is sent to sign in."""
    return _entered(view, staff, "Sign in as one of the staff first.")


def for_users(view: View) -> View:
    """A page for those who have an account; anybody else is sent to sign in."""
    return _entered(view, user, "Sign in to your account first.")


def _entered(view: View, who: Callable[[], object], otherwise: str) -> View:
    @wraps(view)
    def entered(**arguments: Any) -> Any:
        if who() is None:
            flash(otherwise, "error")
            return redirect(url_for("signing_in.choose"), 303)
        return view(**arguments)

    return cast(View, entered)
