"""Criteria as one condition that stands by itself, without joins beside it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, FromClause, literal_column

from crmkit.criteria.constructs import by_database
from crmkit.criteria.meaning import Hop, Meaning
from crmkit.criteria.needs import needs, only_about
from crmkit.criteria.scope import Scope
from crmkit.criteria.sql import Compiler
from crmkit.entities.definition import Entity


def predicate(
    compiler: Compiler, meaning: Meaning, entity: type[Entity], scope: Scope
) -> ColumnElement[bool]:
    """The condition on `scope.table`, which is of `entity`."""
    plain = scope.copy()
    where = compiler.whole(meaning, plain)
    if not plain.joins:
        return where
    hop = _only_hop(meaning, plain)
    if hop is not None:
        return _through(compiler, meaning, scope, hop)
    own = scope.catalogue.tables[entity].alias()
    inner = scope.inside(own)
    where = compiler.whole(meaning, inner)
    return _among(inner, own.c.id, scope, "id", [where])


def _only_hop(meaning: Meaning, scope: Scope) -> Hop | None:
    """The one reference through which everything is said, if the criterion cannot do without."""
    for hops in scope.hops():
        if len(hops) == 1 and needs(meaning, hops) and only_about(meaning, hops):
            return hops[0]
    return None


def _through(compiler: Compiler, meaning: Meaning, scope: Scope, hop: Hop) -> ColumnElement[bool]:
    """By the set of the records referred to, which an index on the reference serves."""
    other = scope.catalogue.tables[hop.entity].alias()
    inner = scope.inside(other, at=(hop,))
    conditions = [*scope.there(hop.entity, other), compiler.whole(meaning, inner)]
    return _among(inner, other.c[hop.target], scope, hop.source, conditions)


def _among(
    inner: Scope,
    key: ColumnElement[object],
    scope: Scope,
    name: str,
    conditions: Sequence[ColumnElement[bool]],
) -> ColumnElement[bool]:
    """Whether the column `name` is among the keys that fulfil the conditions."""
    outer: FromClause = scope.table
    own = inner.select(literal_column("1")).where(key == outer.c[name], *conditions)
    there = own.correlate(outer).exists()
    if scope.few:
        return there
    return by_database(outer.c[name].in_(inner.select(key).where(*conditions)), there)
