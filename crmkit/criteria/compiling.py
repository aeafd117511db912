"""The way from the text of a criterion to its SQL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import ColumnElement, FromClause

from crmkit.catalogue import Catalogue
from crmkit.criteria.check import check
from crmkit.criteria.meaning import FieldOf, TraitOf
from crmkit.criteria.names import Names
from crmkit.criteria.parse import parse
from crmkit.criteria.predicate import predicate
from crmkit.criteria.reader import Condition, Reader
from crmkit.criteria.scope import Scope
from crmkit.criteria.sql import Compiler
from crmkit.criteria.syntax import Expression, Fault, Path
from crmkit.entities.definition import Entity
from crmkit.errors import Broken, Invalid


def compile_criterion(
    criterion: str | Expression,
    entity: type[Entity],
    catalogue: Catalogue,
    reader: Reader,
    *,
    stored: bool = False,
    few: bool = False,
    table: FromClause | None = None,
) -> Condition:
    """The condition for records of `entity` to fulfil the criterion, as far as `reader` sees.

    `table` is the entity's own unless an alias of it is meant. Give `few` where the query is about
    few records anyway, such as one by its id: then only their related records are looked at.
    Removed records of the entity itself, and those the reader may not see, are the caller's care.

    Raises Invalid, pointing at the column, for what is no criterion or names what the reader may
    not see or what is not there. A `stored` one raises Broken for it: it was right when it was
    written, and whatever depends on it should do nothing until it is mended.
    """
    scope = Scope(catalogue.tables[entity] if table is None else table, catalogue, reader, few)
    with _pointing_into(criterion, stored):
        meaning = check(_read(criterion), entity, catalogue, reader)
        return Condition(Compiler(reader).whole(meaning, scope), tuple(scope.joins))


def criterion_predicate(
    criterion: str | Expression,
    entity: type[Entity],
    catalogue: Catalogue,
    reader: Reader,
    *,
    stored: bool = False,
    few: bool = False,
    table: FromClause | None = None,
) -> ColumnElement[bool]:
    """As compile_criterion, but one condition that needs no joins beside it."""
    scope = Scope(catalogue.tables[entity] if table is None else table, catalogue, reader, few)
    with _pointing_into(criterion, stored):
        meaning = check(_read(criterion), entity, catalogue, reader)
        return predicate(Compiler(reader), meaning, entity, scope)


def require_criterion(
    criterion: str, entity: type[Entity] | None, catalogue: Catalogue, reader: Reader
) -> None:
    """Raises Invalid for what is no criterion, or none about this entity; it is not run."""
    with _pointing_into(criterion, stored=False):
        expression = _read(criterion)
        if entity is not None:
            check(expression, entity, catalogue, reader)


def value_of(
    path: str, entity: type[Entity], catalogue: Catalogue, reader: Reader
) -> FieldOf | TraitOf:
    """What a path such as `customer.name` stands for. Raises Invalid if it stands for nothing."""
    with _pointing_into(path, stored=False):
        root = parse(path).root
        if not isinstance(root, Path):
            raise Fault(0, f"{path!r} is no name of a field or trait")
        return Names(catalogue, reader, entity).value(root)


def _read(criterion: str | Expression) -> Expression:
    return parse(criterion) if isinstance(criterion, str) else criterion


@contextmanager
def _pointing_into(criterion: str | Expression, stored: bool) -> Iterator[None]:
    """What goes wrong inside is raised as the error that the caller is told of."""
    problem = Broken if stored else Invalid
    try:
        yield
    except Fault as fault:
        text = criterion if isinstance(criterion, str) else criterion.text
        raise fault.as_error(problem, text) from None
    except Invalid as error:
        raise problem(error.message, **error.facts) from None
