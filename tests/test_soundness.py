"""What keeps a CRM from starting: told of the part at fault, with the remedy, once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import func, select

from crmkit import (
    CRM,
    Actor,
    AssemblyError,
    Customer,
    Entity,
    Extension,
    Grant,
    Invalid,
    Money,
    Plugin,
    Ref,
    Role,
    Service,
    TimelineSource,
    Trait,
    entity,
    extension,
    kinds,
    operation,
    ref,
)
from crmkit.settings import settings

Part = Callable[..., Plugin]


@entity("shop_order", index=["customer"])
class Order(Entity):
    """What a customer ordered."""

    customer: Ref[Customer] = ref(on_merge="move", on_erase="delete")
    total: Money | None = None


class Undecorated(Entity):
    name: str


@entity("shop_visit", index=["nmae"], unique=[("name", "total_currency")])
class Misspelt(Entity):
    name: str
    total: Money


@entity("shop_line")
class Line(Entity):
    order: Ref[Order] = ref()


@extension(Order, "shop_more")
class More(Extension):
    words: str = ""


@entity("shop_void")
class Untyped(Entity):
    name: "NoSuchType"  # type: ignore[name-defined]  # noqa: F821, UP037


@entity("shop_deal")
class Doubled(Entity):
    price: Money
    price_currency: str


def trait(kind: Any, sql: Any, cls: Any = Customer, **facts: Any) -> Trait:
    return Trait("shop.orders", cls, kind, sql, **facts)


def grouped(tables: Any, since: Any) -> Any:
    order = tables[Order].c
    return select(order.customer, func.count()).group_by(order.customer)


def ungrouped(tables: Any, since: Any) -> Any:
    return select(tables[Order].c.customer, func.count())


def one_column(tables: Any, since: Any) -> Any:
    return select(tables[Order].c.customer)


def misspelt(tables: Any, since: Any) -> Any:
    order = tables[Order].c
    return select(order.custmer, func.count()).group_by(order.custmer)


def of_a_stranger(tables: Any, since: Any) -> Any:
    return select(tables[Line].c.order, func.count()).group_by(tables[Line].c.order)


def found(plugin: Plugin, **options: Any) -> list[str]:
    """What this part is refused for."""
    with pytest.raises(AssemblyError) as refused:
        CRM("sqlite://", plugins=[plugin], **options)
    return [str(problem) for problem in refused.value.problems]


WRONG = [
    ((Undecorated,), 'Undecorated is not an entity; decorate it with @entity("...") or'),
    ((Misspelt,), "index= of Misspelt names 'nmae', which is no field of it; did you mean 'name'?"),
    ((Line,), "Line.order refers to Order, an entity that no enabled part contributes; contrib"),
    ((More,), "More refers to Order, an entity that no enabled part contributes; contribute it"),
    ((Untyped,), "the annotations of Untyped cannot be read (NameError: name 'NoSuchType' is not"),
    ((Doubled,), "its definitions raised "),
    (
        (Order, trait(kinds.Integer, grouped)),
        "trait 'shop.orders': Integer is no kind of value; write kinds.Integer()",
    ),
    (
        (Order, trait(kinds.Integer(), one_column)),
        "its sql selects too few columns, 1; select the record id and the value",
    ),
    (
        (Order, trait(kinds.MoneyKind(), grouped, missing=0)),
        "its sql selects too few columns, 2; select the record id, the amount and the currency",
    ),
    (
        (Order, trait(kinds.Integer(), ungrouped)),
        "its sql has one row for all records together; group it by the record id",
    ),
    (
        (trait(kinds.Integer(), grouped, Order),),
        "its entity belongs to no enabled part; contribute the entity too",
    ),
    ((trait(kinds.Integer(), grouped, Undecorated),), "no entity; give an entity's class"),
    ((Order, trait(kinds.Integer(), misspelt)), "AttributeError: custmer; did you mean 'customer'"),
    ((Order, trait(kinds.Integer(), of_a_stranger)), "contribute Line, or require the part that"),
]


@pytest.mark.parametrize(("items", "what"), WRONG, ids=range(len(WRONG)))
def test_a_wrong_definition_is_told_of_its_part(part: Part, items: Any, what: str) -> None:
    """With the remedy, and nothing else is told because of it."""
    (problem,) = found(part("shop", *items))
    assert (True, True) == (problem.startswith("shop: "), what in problem)


@pytest.mark.parametrize("items", [items for items, _ in WRONG], ids=range(len(WRONG)))
def test_a_part_with_a_wrong_definition_is_quarantined(part: Part, items: Any) -> None:
    """The rest serves."""
    crm = CRM("sqlite://", plugins=[part("shop", *items)], on_failure="quarantine")
    assert ["core"] == [one.name for one in crm.parts.started]


def test_what_is_contributed_twice_is_told_once(part: Part) -> None:
    """By one part, in one list."""
    what = (
        "entity 'shop_order' is also that of part 'shop' (given by the host); give it another name"
    )
    assert [f"shop: {what}"] == found(part("shop", Order, Order))


class Stray(Service):
    """Not named for its part."""

    @operation("till.sell")
    def sell(self) -> None:
        """Sell."""


@pytest.mark.parametrize(
    ("item", "what"),
    [
        (Trait("till.sales", Customer, kinds.Integer(), grouped), "trait 'till.sales'"),
        (Role("seller"), "role 'seller'"),
        (Stray, "operation 'till.sell'"),
        (
            TimelineSource("sales", Order, Customer, "customer", "created_at", "total"),
            "timeline source 'sales'",
        ),
    ],
)
def test_what_a_part_contributes_is_named_for_it(part: Part, item: Any, what: str) -> None:
    """So that no two parts can take each other's names, and everybody sees whose it is."""
    told = found(part("shop", Order, item))
    assert f"shop: {what} is not named for its part; call it shop.s" in told[0]


# Settings of the core


@pytest.mark.parametrize("on_failure", ["fail", "quarantine"])
def test_wrong_settings_of_the_core_are_told_once(part: Part, on_failure: Any) -> None:
    """And blame no part that stands on the core."""
    sound = part("shop", Order, trait(kinds.Integer(), grouped))
    given = {"core": {"currency": "zloty", "access_seconds": -1}}
    told = found(sound, settings=given, on_failure=on_failure)
    where = "core (crmkit): settings['core']"
    remedy = "give a value that its rule allows"
    assert [
        f"{where}['currency'] is refused: it must be text of the form '[A-Z]{{3}}'; {remedy}",
        f"{where}['access_seconds'] is refused: it must be >= 0; {remedy}",
    ] == told


def test_a_default_role_that_nobody_knows(part: Part) -> None:
    """It would permit nothing to anybody."""
    what = "settings['core']['default_role'] names no role of an enabled part"
    given = {"core": {"default_role": "noting"}}
    assert [f"host: {what}; did you mean 'nothing'?"] == found(part("shop"), settings=given)


def test_the_default_role_of_a_part_that_was_left_out(part: Part) -> None:
    """The host goes on, and whoever was given no role may do nothing until the part starts."""
    wrong = part("shop", Undecorated, Role("shop.clerk"))
    given = {"core": {"default_role": "shop.clerk"}}
    crm = CRM("sqlite://", plugins=[wrong], settings=given, on_failure="quarantine")
    assert "quarantined" == crm.report["shop"].state


def test_a_rule_over_several_fields_is_told_without_their_values(part: Part) -> None:
    """One of them may be a password."""

    @settings("shop")
    class ShopSettings:
        user: str = ""
        password: str = ""

        def __attrs_post_init__(self) -> None:
            if self.user and self.user == self.password:
                raise ValueError(f"{self.user} must not be their own password")

    told = found(part("shop", ShopSettings), settings={"shop": {"user": "x5", "password": "x5"}})
    what = "settings['shop'] is refused: it breaks a rule of ShopSettings"
    assert [f"shop: {what}; correct these fields together"] == told


# Roles


GRANTS = [
    (Grant(Customer, read="contry == 'PL'"), "may read where \"contry == 'PL'\": Customer has no"),
    (Grant(Customer, write="owner =="), "may write where 'owner ==': "),
    (Grant("*", read="owner =="), "may read where 'owner ==': "),
    (Grant(Customer, read="shop.order > 1"), "Customer has no 'shop.order'"),
    (Grant("shop_ordre"), "grants 'shop_ordre', which is no entity; did you mean 'shop_order'?"),
    (Grant("custmer"), "grants 'custmer', which is no entity; did you mean 'customer'?"),
    (Grant("shop_till"), "grants 'shop_till', which is no entity; correct the name in grants="),
    (Grant("customer", hide=("incom",)), "hides 'incom', which 'customer' does not have; did you"),
]


@pytest.mark.parametrize(("grant", "what"), GRANTS, ids=range(len(GRANTS)))
def test_a_grant_that_means_nothing_is_refused(part: Part, grant: Grant, what: str) -> None:
    """It would permit nothing, or show what it was to hide."""
    (problem,) = found(part("shop", Order, Role("shop.clerk", grants=(grant,))))
    assert f"shop: role 'shop.clerk' {what}" in problem or what in problem


class Shop(Service):
    """Selling."""

    @operation("shop.sell")
    def sell(self) -> None:
        """Sell."""


def test_an_operation_that_a_part_does_not_have_is_refused(part: Part) -> None:
    """The role would permit nothing."""
    role = Role("shop.clerk", operations=("shop.sel", "shop.*", "*.sell"))
    what = "permits 'shop.sel', an operation that 'shop' does not have; did you mean 'shop.sell'?"
    assert [f"shop: role 'shop.clerk' {what}"] == found(part("shop", Shop, role))


def test_what_may_be_of_a_part_that_is_not_enabled_waits_for_it(part: Part) -> None:
    """Until then it permits nothing."""
    grants = (
        Grant(Customer, read="loyalty.tier == 'gold' and any(loyalty.entries, points > 1)"),
        Grant("loyalty_entry", write="points > 0", hide=("points",)),
    )
    role = Role("shop.clerk", grants=grants, operations=("loyalty.earn",))
    crm = CRM("sqlite://", plugins=[part("shop", role)])
    assert "shop.clerk" in crm.roles


def test_a_grant_may_name_its_entity(crm_factory: Any, part: Part) -> None:
    """As the class would."""
    role = Role("shop.clerk", grants=(Grant("customer", read="country == 'PL'"),))
    crm = crm_factory([part("shop", role)])
    with crm.begin("dana") as work:
        work.add_all([Customer(name="Anna", country="PL"), Customer(name="Bo", country="SE")])
    with crm.read(Actor("employee", "noa", roles=("shop.clerk",))) as work:
        assert ["Anna"] == [customer.name for customer in work.find(Customer)]


@pytest.mark.parametrize(
    ("make", "what"),
    [
        (lambda: Actor("employe", "dana"), "'employe' is no kind of actor; did you mean 'employee"),
        (lambda: Actor("employee", "dana", roles="sales"), "takes a tuple of str"),
        (lambda: Grant(Customer, hide="income"), "takes a tuple of str, even of one: (it,)"),
        (lambda: Grant(Customer, read=True), "Grant(read=True): write a criterion"),
        (lambda: Grant(Order.ref), "give the class of an entity, its name, or '*'"),
        (lambda: Role("clerk", grants=Grant("*")), "takes a tuple of Grant"),
        (lambda: Role("clerk", operations="*"), "Role(operations='*') takes a tuple of str"),
    ],
)
def test_what_permits_has_the_types_it_is_declared_with(make: Any, what: str) -> None:
    """A text in place of a tuple would be read letter by letter, and permit something else."""
    with pytest.raises(Invalid) as refused:
        make()
    assert what in str(refused.value)


# The report


def test_the_report_tells_the_version_of_the_core() -> None:
    """Support asks for it first."""
    from importlib.metadata import version

    assert version("crmkit") == CRM("sqlite://").report["core"].version


@entity("journal")
class OwnJournal(Entity):
    name: str


def test_the_tables_that_the_core_keeps_are_taken_by_no_part(part: Part) -> None:
    """What is of no entity has a table, too: else the journal would be written into a part's."""
    with pytest.raises(AssemblyError, match="takes the table crmkit_journal, which is that of crm"):
        CRM("sqlite://", [part("journal", OwnJournal)])
