"""Key accounts with their groups: trees of a hundred units, their people, deals and purchases."""

from __future__ import annotations

from typing import Any

from sqlalchemy import String, case, cast, func, literal

from benchmarks.history import Filler, _n
from crmkit import CRM, Customer, Interaction, Opportunity, OpportunityLine, Relationship
from crmkit_key_accounts import Account, Risk, Space, Stakeholder
from crmkit_purchases import Family, Line, Product, Purchase

SIZE = 100
"""Units in each group: a top, nine below it, and ten below each of these ten."""
PEOPLE = 10
"""In each buying centre."""
FAMILIES, PRODUCTS = 10, 50


class Groups(Filler):
    """Fills the tables of key accounts and of what their reports are made of."""

    def __init__(self, crm: CRM, units: int, deals: int) -> None:
        super().__init__(crm.engine)
        self.tables = crm.catalogue.tables
        self.units, self.deals = units, deals
        self.accounts = units // SIZE

    def fill(self) -> None:
        people = self.accounts * PEOPLE
        self.customers(self.tables[Customer], self.units + people)
        self._put(Relationship, self.units, self._relationship())
        self._put(Account, self.accounts, self._account())
        self._put(Stakeholder, people, self._stakeholder())
        self._put(Risk, self.accounts * 3, self._risk())
        self._put(Opportunity, self.deals, self._deal())
        self._put(OpportunityLine, self.deals, self._deal_line())
        self._put(Interaction, people * 20, self._contact())
        self._put(Family, FAMILIES, self._family())
        self._put(Product, PRODUCTS, self._product())
        self._put(Purchase, self.units, self._purchase())
        self._put(Line, self.units, self._line())
        self._put(Space, self.units, self._space())

    def _put(self, cls: Any, count: int, values: dict[str, Any]) -> None:
        self._fill(self.tables[cls], values, count)

    def _unit(self, number: Any) -> Any:
        return self.id(number, 0)

    def _relationship(self) -> dict[str, Any]:
        """Each unit below the one of its ten, these below the top; the top is nobody's unit."""
        n = _n(0)
        within = (n - 1) % SIZE
        parent = case((within < 10, n - within), else_=n - within + (within - within % 10) // 10)
        kind = case((within == 0, "none"), else_="parent_company")
        other = case((within == 0, n), else_=parent)
        return {
            "id": self.id(n, 10), "customer": self._unit(n), "other": self._unit(other),
            "kind": kind, "primary": literal(False),
        }  # fmt: skip

    def _account(self) -> dict[str, Any]:
        n = _n(0)
        return {
            "id": self.id(n, 11), "customer": self._unit(1 + (n - 1) * SIZE),
            "owner": literal("employee").concat(cast(n % 20, String())), "reason": literal(""),
        }  # fmt: skip

    def _stakeholder(self) -> dict[str, Any]:
        n = _n(0)
        return {
            "id": self.id(n, 12), "customer": self._unit(1 + (n - 1) // PEOPLE * SIZE),
            "person": self._unit(n + self.units), "role": literal("user"),
            "also": literal([], self.tables[Stakeholder].c.also.type),
            "influence": 1 + n % 5, "attitude": literal("neutral"), "note": literal(""),
        }  # fmt: skip

    def _risk(self) -> dict[str, Any]:
        n = _n(0)
        return {
            "id": self.id(n, 13), "customer": self._unit(1 + (n - 1) // 3 * SIZE),
            "title": _text("Risk "), "probability": 1 + n % 5, "impact": 1 + n % 4,
            "status": case((n % 3 == 0, "closed"), else_="open"), "mitigation": literal(""),
        }  # fmt: skip

    def _deal(self) -> dict[str, Any]:
        n = _n(0)
        state = case((n % 5 < 2, "open"), (n % 5 == 2, "lost"), else_="won")
        day = literal("2026-01-15")
        day = day if self.sqlite else func.to_date(day, "YYYY-MM-DD")
        return {
            "id": self.id(n, 14), "customer": self._unit(1 + n * 7919 % self.units),
            "name": _text("Deal "), "name_folded": _text("deal "), "status": state,
            "amount": (n % 1000) * 10000, "amount_currency": case((n % 4 == 0, "PLN"), else_="EUR"),
            "amount_overridden": literal(False),
            "closed_on": day,
            "owner": literal("employee").concat(cast(n % 1000, String())),
        }  # fmt: skip

    def _deal_line(self) -> dict[str, Any]:
        n = _n(0)
        return {
            "id": self.id(n, 15), "opportunity": self.id(n, 14), "description": _text("Item "),
            "product_key": literal("P").concat(cast(n % PRODUCTS, String())),
            "quantity": literal(1), "price": literal(10000), "price_currency": literal("EUR"),
        }  # fmt: skip

    def _contact(self) -> dict[str, Any]:
        n, people = _n(0), self.accounts * PEOPLE
        return {
            "id": self.id(n, 1), "customer": self._unit(self.units + 1 + n * 31 % people),
            "channel": literal("phone"), "direction": literal("in"), "status": literal("done"),
            "subject": literal(""), "subject_folded": literal(""), "body": literal(""),
            "happened_at": self._ago(n * 7919 % (2 * 365 * 24 * 60)),
            "owner": literal("employee").concat(cast(n % 7, String())),
        }  # fmt: skip

    def _family(self) -> dict[str, Any]:
        return {
            "id": self.id(_n(0), 20), "name": _text("Family "), "name_folded": _text("family "),
        }  # fmt: skip

    def _product(self) -> dict[str, Any]:
        n = _n(0)
        return {
            "id": self.id(n, 21), "code": literal("P").concat(cast(n % PRODUCTS, String())),
            "code_folded": _text("p"), "name": _text("Product "), "name_folded": _text("product "),
            "family": self.id(1 + n % FAMILIES, 20), "active": literal(True),
        }  # fmt: skip

    def _purchase(self) -> dict[str, Any]:
        n = _n(0)
        return {
            "id": self.id(n, 22), "customer": self._unit(1 + n * 31 % self.units),
            "source": literal("shop"), "key": cast(n, String()), "kind": literal("sale"),
            "placed_at": self._ago(n % 1000), "digest": literal(""),
        }  # fmt: skip

    def _line(self) -> dict[str, Any]:
        n = _n(0)
        return {
            "id": self.id(n, 23), "purchase": self.id(n, 22),
            "product": self.id(1 + n * 17 % PRODUCTS, 21), "description": literal(""),
            "description_folded": literal(""), "quantity": literal(1), "price": literal(10000),
            "price_currency": literal("EUR"), "total": literal(10000),
            "total_currency": literal("EUR"),
        }  # fmt: skip

    def _space(self) -> dict[str, Any]:
        n = _n(0)
        return {
            "id": self.id(n, 24), "unit": self._unit(n),
            "family": literal("Family ").concat(cast(1 + n % FAMILIES, String())),
            "state": literal("competitor"), "note": literal(""),
        }  # fmt: skip


def _text(beginning: str) -> Any:
    return literal(beginning).concat(cast(_n(0), String()))
