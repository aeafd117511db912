"""Orders for programs: FastAPI on an AsyncSession, with the CRM in the same transaction.

The functions that do the work are those of the pages. They are plain, and run inside `run_sync`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Header, HTTPException, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import Session

from crmkit import CRM, Conflict, CRMError, Customer
from teashop.crm import SYSTEM, WEB
from teashop.database import async_url, begin_to_write, prepare
from teashop.errors import ShopError
from teashop.models import Order, User
from teashop.orders import MOST, place


class Wanted(BaseModel):
    """What is ordered: how many by product code."""

    lines: dict[str, Annotated[int, Field(ge=1, le=MOST)]] = Field(min_length=1, max_length=100)
    payment: str = "card"
    note: str | None = Field(default=None, max_length=200)


class Placed(BaseModel):
    """An order as it was taken; the total in cents."""

    number: int
    total: int


def account(x_account: Annotated[int, Header(description="the number of the account")]) -> int:
    """Whose request it is: a stand-in for the signing in of a real program."""
    return x_account


Account = Annotated[int, Depends(account)]


def create_app(url: str, crm: CRM) -> FastAPI:
    """The service over the database of this URL, and the CRM inside it."""
    engine = create_async_engine(async_url(url))
    prepare(engine.sync_engine)

    @asynccontextmanager
    async def closing(app: FastAPI) -> AsyncIterator[None]:
        yield
        await engine.dispose()

    app = FastAPI(title="The tea shop", lifespan=closing)
    app.add_exception_handler(ShopError, refused)
    app.add_exception_handler(CRMError, refused)

    @app.post("/orders", status_code=201)
    async def order(wanted: Wanted, user: Account) -> Placed:
        """The order, its purchase and its payment in one transaction."""
        async with AsyncSession(engine) as session, session.begin():
            await session.run_sync(begin_to_write)
            return await session.run_sync(_placed, crm, user, wanted)

    @app.get("/timeline")
    async def timeline(user: Account) -> list[dict[str, Any]]:
        """What whoever asks bought and returned, the newest first."""
        async with AsyncSession(engine) as session, session.begin():
            return await session.run_sync(_timeline, crm, user)

    return app


def _placed(session: Session, crm: CRM, user: int, wanted: Wanted) -> Placed:
    order: Order = place(session, crm, user, wanted.lines, payment=wanted.payment, note=wanted.note)
    return Placed(number=order.id, total=order.total)


def _timeline(session: Session, crm: CRM, user_id: int) -> list[dict[str, Any]]:
    user = session.get(User, user_id)
    if user is None:
        raise HTTPException(404, "There is no such account.")
    with crm.join(session, WEB) as work:
        return [
            {"moment": item.moment, "what": str(item.label), "title": item.title}
            for customer in work.linked(Customer, SYSTEM, [str(user.id)]).values()
            for item in work.timeline(customer)
            if item.source == "purchases.purchase"  # what the staff noted is for the staff
        ]


async def refused(request: Request, error: Exception) -> JSONResponse:
    """What the shop or the CRM refuses, with the reason; what nobody expected is raised."""
    if isinstance(error, ShopError):
        return JSONResponse({"detail": str(error)}, error.status)
    if isinstance(error, Conflict):
        return JSONResponse({"detail": str(error)}, 409)
    raise error
