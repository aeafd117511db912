"""Products by their codes: those that are known, and those that come with a purchase."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from crmkit import Invalid, Ref, UnitOfWork, _
from crmkit_purchases.product import Family, Product
from crmkit_purchases.records import Item
from crmkit_purchases.settings import PurchasesSettings

T = TypeVar("T")

# Codes that one query asks for: every database takes as many parameters.
_ASKED = 1000


def products_of(work: UnitOfWork, items: Iterable[Item]) -> dict[str, Ref[Product]]:
    """The product of every code; those nobody knows are created, families too.

    Raises Invalid for an unknown code where the settings say that it is refused.
    """
    wanted: dict[str, Item] = {}
    for item in items:
        if item.product is not None:
            wanted.setdefault(item.product, item)
    known = _known(work, wanted)
    missing = [item for code, item in wanted.items() if code not in known]
    if missing and work.settings(PurchasesSettings).new_products == "refuse":
        codes = ", ".join(repr(item.product) for item in missing[:5])
        raise Invalid(
            _(
                "no {product} has the code {codes}; add {product.plural} before they are bought",
                codes=codes,
            )
        )
    created = _created(work, missing)
    return {**known, **created}


def _known(work: UnitOfWork, codes: Iterable[str]) -> dict[str, Ref[Product]]:
    column = work.crm.catalogue.tables[Product].c.code
    found = (work.find(Product, column.in_(some)) for some in _portions(codes))
    return {product.code: product for products in found for product in products}


def _created(work: UnitOfWork, items: Sequence[Item]) -> dict[str, Ref[Product]]:
    families = _families(work, {item.family for item in items if item.family})
    products = {
        str(item.product): Product(
            code=str(item.product),
            name=item.description or str(item.product),
            family=families[item.family] if item.family else None,
            price=item.price,
        )
        for item in items
    }
    work.add_all(products.values())
    return dict(products)


def _families(work: UnitOfWork, names: set[str]) -> dict[str, Ref[Family]]:
    column = work.crm.catalogue.tables[Family].c.name
    found = (work.find(Family, column.in_(some)) for some in _portions(names))
    known: dict[str, Ref[Family]] = {f.name: f for families in found for f in families}
    new = {name: Family(name=name) for name in sorted(names - known.keys())}
    work.add_all(new.values())
    return {**known, **new}


def _portions(items: Iterable[T]) -> Iterator[list[T]]:
    iterator = iter(items)
    while portion := list(islice(iterator, _ASKED)):
        yield portion
