"""What is sold: products, and the families they belong to."""

from __future__ import annotations

from crmkit import Entity, Money, Ref, _, entity, field, ref, text


@entity("purchases_family", unique=["name"], plural=_("Families"))
class Family(Entity):
    """A family of products, perhaps inside a larger one: teas inside drinks."""

    name: str = text(max=120, searched=True)
    parent: Ref[Family] | None = ref(default=None)


@entity("purchases_product", unique=["code"], index=["family"])
class Product(Entity):
    """A thing that is sold, known everywhere by one code."""

    code: str = text(max=80, searched=True, synonyms=("sku", "stock code", "article"))
    name: str = text(searched=True, synonyms=("product", "description"))
    family: Ref[Family] | None = ref(default=None)
    price: Money | None = field(default=None, help=_("for one, where nothing else is agreed"))
    active: bool = field(default=True, help=_("still sold"))
