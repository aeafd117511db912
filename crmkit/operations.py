"""Operations: typed methods of a part's service, one definition for every surface."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, TypeVar

import attrs

from crmkit.errors import Invalid, NotAllowed
from crmkit.spans import span
from crmkit.words import _, label_of

if TYPE_CHECKING:
    from crmkit.access import Actor
    from crmkit.unit_of_work import UnitOfWork

P = ParamSpec("P")
R = TypeVar("R")


@attrs.frozen
class Operation:
    """What is known of an operation: its name, words, parameters and what it returns."""

    name: str
    title: str
    help: str
    function: Callable[..., Any]
    service: Any = None
    privileged: bool = False
    """Whether a role has to name it: to permit all operations is not enough."""

    @property
    def parameters(self) -> Mapping[str, inspect.Parameter]:
        """Its parameters without `self`, their annotations resolved."""
        hints = typing.get_type_hints(self.function)
        found = list(inspect.signature(self.function).parameters.values())[1:]
        return {p.name: p.replace(annotation=hints.get(p.name, p.annotation)) for p in found}


class Service:
    """Base of a part's service: methods that work in the unit they are used in.

    Reached by `work.use(Leads)`. A method marked `@operation` is open to every surface.
    """

    operations: ClassVar[Mapping[str, Operation]] = {}

    def __init__(self, work: UnitOfWork) -> None:
        self.work = work

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        marked = (getattr(value, "__operation__", None) for value in vars(cls).values())
        own = {o.name: attrs.evolve(o, service=cls) for o in marked if o is not None}
        cls.operations = {**cls.operations, **own}


def not_permitted(actor: Actor, name: str, privileged: bool) -> NotAllowed:
    """That no role of an actor permits an operation, and which would."""
    which = f"that names it: operations=({name!r},)" if privileged else _("that may")
    why = _("{actor} may not call {name}; give them a role {which}",
            actor=actor, name=name, which=which)  # fmt: skip
    return NotAllowed(why, operation=name)


def operation(
    name: str, *, title: str = "", help: str = "", privileged: bool = False
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Make a method of a Service an operation called `part.verb`.

    It runs in the caller's unit, never commits and does no network I/O. Calling it needs a role
    that may call it, else NotAllowed; its name joins the chain of causes in the journal. What is
    `privileged` destroys for good, or concerns everybody: a role that permits `*` does not permit
    it, unless it is `everything`.
    """
    if "." not in name:
        raise Invalid(f"an operation is called part.verb, like 'leads.convert', not {name!r}")

    def mark(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def call(*args: P.args, **kwargs: P.kwargs) -> R:
            work = args[0].work  # type: ignore[attr-defined]
            if not work.access.may_call(name, privileged=privileged):
                raise not_permitted(work.actor, name, privileged)
            work.crm.usage.note("operation", name)
            with span(name), work.because(name):
                return function(*args, **kwargs)

        words = help or inspect.getdoc(function) or ""
        own_title = title or label_of(name.rpartition(".")[2])
        call.__operation__ = Operation(  # type: ignore[attr-defined]
            name, own_title, words, function, privileged=privileged
        )
        return call

    return mark
