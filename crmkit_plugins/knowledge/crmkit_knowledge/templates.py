"""Contracts, letters and forms: articles that are filled in with what is known of a customer.

A body is a Jinja2 template, run in a sandbox that sees plain values and no record, unit or module.
It makes HTML: every value is escaped, whoever supplied it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from jinja2 import StrictUndefined, TemplateSyntaxError, Undefined, meta, nodes
from jinja2.exceptions import SecurityError, TemplateError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from crmkit import (
    Batch,
    Customer,
    Employee,
    Entity,
    Invalid,
    Money,
    Opportunity,
    ReadUnit,
    Refused,
    definition,
)
from crmkit_knowledge.article import TEMPLATES, Article

ENTITIES: Mapping[str, type[Entity]] = {
    "customer": Customer,
    "opportunity": Opportunity,
    "employee": Employee,
}
"""What a template may name the fields and traits of."""
PLAIN = ("today", "values")
"""`values` holds what is given when it is filled in."""

LONGEST_RESULT = 1_000_000


FILTERS = frozenset(
    [
        "abs",
        "capitalize",
        "count",
        "d",
        "default",
        "e",
        "escape",
        "first",
        "float",
        "int",
        "join",
        "last",
        "length",
        "list",
        "lower",
        "max",
        "min",
        "replace",
        "round",
        "sort",
        "string",
        "sum",
        "title",
        "trim",
        "truncate",
        "unique",
        "upper",
    ]
)
"""The filters of Jinja2 that a template may use: none that marks a text as safe, reaches into
objects, or makes a text of any length."""


class _Sandbox(ImmutableSandboxedEnvironment):
    """Values come out of dictionaries alone: objects have no attributes, nothing is called."""

    intercepted_binops = frozenset(("*", "**", "%"))

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined, cache_size=0)
        self.globals.clear()
        self.filters = {name: self.filters[name] for name in FILTERS}

    def getattr(self, obj: Any, attribute: str) -> Any:
        if isinstance(obj, Undefined):
            return super().getattr(obj, attribute)
        if not isinstance(obj, dict):
            return self.unsafe_undefined(obj, attribute)
        return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, list) and isinstance(argument, int | slice):
            return super().getitem(obj, argument)
        return self.getattr(obj, str(argument))

    def is_safe_callable(self, obj: Any) -> bool:
        return False

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Numbers are multiplied; a text is not made a thousand million times as long."""
        if operator != "*" or not all(isinstance(one, int | float) for one in (left, right)):
            raise SecurityError(f"{operator} is for numbers here")
        return super().call_binop(context, operator, left, right)


@cache
def _sandbox() -> _Sandbox:
    return _Sandbox()


def check(batch: Batch[Any]) -> None:
    """A template that cannot be filled in is not kept."""
    for i, record in enumerate(batch.after):
        if record.kind in TEMPLATES and batch.changed(i) & {"body", "kind"}:
            for problem in problems(batch.work, record.body):
                batch.refuse(i, problem)


def problems(work: ReadUnit, body: str) -> Iterable[str]:
    """What is wrong with a template: syntax, names that nothing has, names of unknown fields."""
    try:
        tree = _sandbox().parse(body)
        return list(_forbidden(tree)) or [*_unknown_names(tree), *_unknown_fields(work, tree)]
    except TemplateSyntaxError as error:
        return [f"line {error.lineno} of the template: {error.message}"]


def _unknown_names(tree: nodes.Template) -> Iterable[str]:
    known = (*ENTITIES, *PLAIN)
    for name in sorted(meta.find_undeclared_variables(tree) - {*known}):
        yield (
            f"the template names {name!r}, which nothing is called; there are {', '.join(known)}"
        )


def _unknown_fields(work: ReadUnit, tree: nodes.Template) -> Iterable[str]:
    for path in _paths(tree):
        root, *rest = path
        if root in ENTITIES and rest and not _is_known(work, ENTITIES[root], rest):
            yield f"the template names {'.'.join(path)!r}, but {root} has no such field or trait"


def _is_known(work: ReadUnit, cls: type[Entity], rest: list[str]) -> bool:
    if rest[0] in definition(cls).fields:
        return True
    names = trait_names(work, cls)
    if len(rest) == 1:
        return any(name.startswith(f"{rest[0]}.") for name in names)
    return ".".join(rest[:2]) in names


def trait_names(work: ReadUnit, cls: type[Entity]) -> set[str]:
    """The traits of an entity in this CRM."""
    return set(work.crm.catalogue.traits[cls])


_FORBIDDEN = (
    nodes.Call, nodes.CallBlock, nodes.Include, nodes.Extends, nodes.Import, nodes.FromImport,
    nodes.Macro, nodes.EvalContextModifier, nodes.ScopedEvalContextModifier,
)  # fmt: skip


def _forbidden(tree: nodes.Template) -> Iterable[str]:
    for node in tree.find_all(_FORBIDDEN):
        yield (
            f"line {node.lineno} of the template calls, includes or unescapes something; a "
            "template names values, and chooses and repeats"
        )
    for node in tree.find_all(nodes.Filter):
        if node.name not in FILTERS:
            known = ", ".join(sorted(FILTERS))
            yield f"line {node.lineno} of the template: no filter {node.name!r}; there are {known}"


def wanted(body: str) -> tuple[str, ...]:
    """The names of the values that a template is to be given, in order."""
    paths = _paths(_sandbox().parse(body))
    return tuple(sorted({path[1] for path in paths if path[0] == "values"}))


def _paths(tree: nodes.Template) -> Iterable[list[str]]:
    """Every dotted name, whole, from its root on."""
    dotted = list(tree.find_all(nodes.Getattr))
    inner = {id(node.node) for node in dotted}
    for node in dotted:
        if id(node) in inner:
            continue
        names: list[str] = []
        at: Any = node
        while isinstance(at, nodes.Getattr):
            names.insert(0, at.attr)
            at = at.node
        if isinstance(at, nodes.Name):
            yield [at.name, *names]


def fill(work: ReadUnit, article: Article, about: Mapping[str, Entity | None],
         values: Mapping[str, Any]) -> str:  # fmt: skip
    """The HTML that a template makes of these records and values.

    Raises Refused for an article that is no template, Invalid for a value that is missing.
    """
    if article.kind not in TEMPLATES:
        raise Refused(f"{article.title!r} is no contract, letter or form, so not filled in")
    missing = [name for name in wanted(article.body) if name not in values]
    if missing:
        raise Invalid(f"{article.title!r} needs values: {', '.join(missing)}")
    known = {name: _facts(work, record) for name, record in about.items() if record is not None}
    context: dict[str, Any] = {**known, "today": work.today(), "values": _plain(dict(values))}
    try:
        made = _sandbox().from_string(article.body).render(context)
    except UndefinedError as error:
        raise Invalid(f"{article.title!r} cannot be filled in: {error.message}; give it") from None
    except (SecurityError, TemplateError, ArithmeticError, TypeError, ValueError) as error:
        raise Invalid(f"{article.title!r} cannot be filled in: {error}") from None
    if len(made) > LONGEST_RESULT:
        raise Invalid(f"{article.title!r} makes more than {LONGEST_RESULT} characters")
    return made


def _facts(work: ReadUnit, record: Entity) -> dict[str, Any]:
    """The fields of a record that its reader sees, and its traits by the names of their parts."""
    masked = work.masked(record.entity)
    facts: dict[str, Any] = {
        name: _plain(getattr(record, name))
        for name in definition(record.entity).fields
        if name not in masked
    }
    for name, value in work.traits(record).items():
        part, _, own = name.partition(".")
        inner = facts.setdefault(part, {})
        if isinstance(inner, dict):
            inner[own] = _plain(value)
    return facts


def _plain(value: Any) -> Any:
    """Texts, numbers, dates and containers of these; of anything else its words."""
    match value:
        case None:
            return ""
        case Markup():
            return str(value)
        case str() | bool() | int() | float() | date() | datetime():
            return value
        case Money():
            return str(value)
        case dict():
            return {str(key): _plain(one) for key, one in value.items()}
        case list() | tuple():
            return [_plain(one) for one in value]
    return str(value)
