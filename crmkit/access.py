"""Who may see and do what: actors, roles, and the one predicate that every read goes through."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from fnmatch import fnmatchcase
from functools import cached_property, lru_cache
from typing import Any, Literal, get_args

import attrs
from sqlalchemy import ColumnElement, Select, false, or_

from crmkit.criteria.following import follows
from crmkit.entities.definition import BASE_FIELDS, Definition, Entity, definition
from crmkit.errors import Invalid, NotAllowed, shown
from crmkit.words import _

ActorKind = Literal["employee", "customer", "integration", "system"]
Verb = Literal["read", "write"]


def _tuple_of(item: type) -> Callable[[Any, Any, Any], None]:
    """A check that a field holds a tuple of these: a text in its place would be read by letters."""

    def check(instance: Any, field: Any, value: Any) -> None:
        wrong = value is not None and not isinstance(value, tuple)
        if wrong or any(not isinstance(one, item) for one in value or ()):
            where = f"{type(instance).__name__}({field.name}={shown(value)})"
            raise Invalid(f"{where} takes a tuple of {item.__name__}, even of one: (it,)")

    return check


def _actor_kind(_: Any, __: Any, kind: Any) -> None:
    if kind not in get_args(ActorKind):
        near = difflib.get_close_matches(str(kind), get_args(ActorKind), 1)
        hint = f"did you mean {near[0]!r}?" if near else f"one of {', '.join(get_args(ActorKind))}"
        raise Invalid(f"{shown(kind)} is no kind of actor; {hint}")


@attrs.frozen
class Actor:
    """Who acts: an employee by the host's own user key, a customer, an integration, or crmkit."""

    kind: ActorKind = attrs.field(validator=_actor_kind)
    key: str = attrs.field(converter=str)
    on_behalf_of: str | None = None
    roles: tuple[str, ...] | None = attrs.field(default=None, validator=_tuple_of(str))
    """The actor's roles where the host decides them; None takes those of the Employee record."""

    def __str__(self) -> str:
        return self.key if self.kind == "employee" else f"{self.kind}:{self.key}"


def actor_of(who: object) -> Actor:
    """An Actor as it is; anything else is the key of an employee.

    Raises Invalid for nobody: an anonymous request must not act with an employee's rights.
    """
    if isinstance(who, Actor):
        return who
    if who is None or not str(who).strip():
        raise Invalid(f"{who!r} is no actor; give an employee's user key, or an Actor")
    return Actor("employee", str(who))


def _entity(_: Any, __: Any, entity: Any) -> None:
    if not isinstance(entity, str) and not (
        isinstance(entity, type) and issubclass(entity, Entity)
    ):
        raise Invalid(f"Grant({shown(entity)}): give the class of an entity, its name, or '*'")


def _text(_: Any, field: Any, value: Any) -> None:
    if not isinstance(value, str):
        raise Invalid(f"Grant({field.name}={shown(value)}): write a criterion, such as 'True'")


@attrs.frozen(cache_hash=True)
class Grant:
    """What a role may do with one entity. `read` and `write` are criteria: which records.

    The entity is given as its class, or by its name: that of a part which may not be enabled.
    """

    entity: type[Entity] | str = attrs.field(validator=_entity)
    read: str = attrs.field(default="True", validator=_text)
    write: str = attrs.field(default="False", validator=_text)
    hide: tuple[str, ...] = attrs.field(default=(), validator=_tuple_of(str))
    """Fields and traits that, to this role, do not exist."""
    sensitive: bool = False
    """Whether fields marked sensitive may be seen; each such read is journaled."""


@attrs.frozen(cache_hash=True)
class Role:
    """A set of permissions with a name; an actor with several roles may do what any of them may."""

    name: str
    label: str = ""
    grants: tuple[Grant, ...] = attrs.field(default=(), validator=_tuple_of(Grant))
    operations: tuple[str, ...] = attrs.field(default=(), validator=_tuple_of(str))
    """Patterns of operation names, such as `leads.*`."""
    reports: tuple[str, ...] = attrs.field(default=(), validator=_tuple_of(str))


EVERYTHING = Role(
    "everything",
    "Everything",
    grants=(Grant("*", write="True", sensitive=True),),
    operations=("*",),
    reports=("*",),
)
READ_ONLY = Role("read_only", "Read only", grants=(Grant("*"),), reports=("*",))
OWN_RECORDS = Role(
    "own_records",
    _("Own records and those of one's {team}"),
    grants=(Grant("*", read="mine", write="mine"),),
    operations=("*",),
    reports=("*",),
)
NOTHING = Role("nothing", "Nothing")

Compile = Callable[[str, type[Entity], Any, bool], ColumnElement[bool]]


@attrs.frozen(eq=False)
class Standing:
    """The roles of one employee, and what their criteria mean: who is `me`, and `my_team`."""

    roles: tuple[Role, ...]
    compile: Compile
    """`compile(criterion, entity, table, few)` turns a grant's criterion into a condition."""


class Access:
    """The permissions of one actor in one unit of work, over the entities of one CRM."""

    def __init__(self, actor: Actor, own: Standing, delegated: Standing | None = None) -> None:
        """`delegated` is the standing of whom the actor may act for besides their `own`."""
        self.actor = actor
        self.delegated = delegated
        self._standings = (own,) if delegated is None else (own, delegated)
        self.roles = tuple(role for standing in self._standings for role in standing.roles)
        self._predicates: dict[Any, Any] = {}
        self._hidden: dict[type[Entity], tuple[frozenset[str], frozenset[str]]] = {}

    @cached_property
    def unlimited(self) -> bool:
        """Whether this actor may see and do everything: then nothing need be asked."""
        return EVERYTHING in self.roles

    def _grants(self, cls: type[Entity]) -> list[tuple[Standing, Grant]]:
        """Per role the grant that fits best."""
        return [(s, grant) for s in self._standings for grant in _fitting(s.roles, definition(cls))]

    def predicate(
        self, cls: type[Entity], table: Any, verb: Verb = "read", *, few: bool = False
    ) -> Any:
        """The condition on `table` for the records the actor may read or write; None for all.

        `few` says that the statement is about few records anyway, such as one by its id.
        """
        if self.unlimited:
            return None
        key = cls, table, verb, few
        if key not in self._predicates:
            self._predicates[key] = self._predicate(*key)
        return self._predicates[key]

    def _given(self, cls: type[Entity], verb: Verb) -> dict[tuple[Standing, str], None]:
        """The criteria by which records are given to the actor, each with whose it is."""
        return dict.fromkeys(
            (standing, _criterion(getattr(grant, verb), cls, verb))
            for standing, grant in self._grants(cls)
        )

    def follows(self, cls: type[Entity], reference: str) -> bool:
        """Whether the actor may see every record of `cls` whose `reference` leads to one they see.

        Where both are joined, one condition is then enough.
        """
        target = definition(cls).references[reference].refers_to
        given = self._given(cls, "read")
        if any(text == "True" for _, text in given):
            return True
        return target is not None and all(
            any(s is standing and follows(text, reference, of_it) for s, text in given)
            for standing, of_it in self._given(target, "read")
            if of_it != "False"
        )

    def _predicate(self, cls: type[Entity], table: Any, verb: Verb, few: bool) -> Any:
        given = self._given(cls, verb)
        if any(text == "True" for _, text in given):
            return None
        conditions = [s.compile(text, cls, table, few) for s, text in given if text != "False"]
        return or_(*conditions) if conditions else false()

    def visible(self, cls: type[Entity], statement: Select[Any], table: Any) -> Select[Any]:
        """`statement` restricted to the live records of `table` that the actor may read."""
        statement = statement.where(table.c.removed_at.is_(None))
        predicate = self.predicate(cls, table)
        return statement if predicate is None else statement.where(predicate)

    def hidden(self, cls: type[Entity]) -> frozenset[str]:
        """The fields that do not exist for this actor: those no role shows of all they may see."""
        return self._hidden_of(cls)[0]

    def hidden_names(self, cls: type[Entity]) -> frozenset[str]:
        """The fields and the traits that do not exist for this actor."""
        return self._hidden_of(cls)[1]

    def _hidden_of(self, cls: type[Entity]) -> tuple[frozenset[str], frozenset[str]]:
        if cls not in self._hidden:
            names = self._concealed(cls, sensitive_fields(cls))
            self._hidden[cls] = frozenset(names & definition(cls).own.keys()), names
        return self._hidden[cls]

    def hides(self, cls: type[Entity], sensitive: frozenset[str]) -> frozenset[str]:
        """Of further names that are sensitive, those that do not exist for this actor."""
        return self._concealed(cls, sensitive) & sensitive if sensitive else sensitive

    def _concealed(self, cls: type[Entity], sensitive: frozenset[str]) -> frozenset[str]:
        if self.unlimited:
            return frozenset()
        found = [
            (standing, grant) for standing, grant in self._grants(cls) if grant.read != "False"
        ]
        if not found:
            return frozenset(definition(cls).own)
        # What one role shows of some rows, another may hide of others: a field is shown where
        # every row that can be seen may be seen with it.
        same = len({(s, grant.read) for s, grant in found}) == 1
        grants = [grant for _, grant in found]
        widest = [grant for grant in grants if same or grant.read == "True"]
        hidden = [{*g.hide, *(() if g.sensitive else sensitive)} for g in widest or grants]
        every = set.intersection(*hidden) if widest else set.union(*hidden)
        return frozenset(every.difference(BASE_FIELDS))

    def may_call(self, operation: str, *, privileged: bool = False) -> bool:
        """Whether a role permits it; what is `privileged`, by more than permitting everything."""
        if self.unlimited:
            return True
        patterns = {pattern for role in self.roles for pattern in role.operations}
        patterns -= {"*"} if privileged else set()
        return any(fnmatchcase(operation, pattern) for pattern in patterns)

    def may_report(self, report: str) -> bool:
        return any(fnmatchcase(report, p) for role in self.roles for p in role.reports)

    def require_write(self, cls: type[Entity], names: Iterable[str]) -> None:
        """Raises NotAllowed when the actor may write no record of `cls`, Invalid for fields that
        are not there, or not for this actor: the two are never told apart."""
        facts, hidden = definition(cls), self.hidden(cls)
        if not self.unlimited and all(g.write == "False" for _role, g in self._grants(cls)):
            raise NotAllowed(
                _(
                    "{actor} may not change {what.plural}; give them a role that may "
                    "write {entity!r}",
                    actor=self.actor,
                    what=facts.noun,
                    entity=facts.name,
                ),
                entity=facts.name,
            )
        unknown = sorted({name for name in names if name not in facts.own or name in hidden})
        if unknown:
            known = sorted(facts.own.keys() - hidden)
            near = difflib.get_close_matches(unknown[0], known, n=1)
            hint = _("did you mean {near!r}? ", near=near[0]) if near else ""
            raise Invalid(
                _(
                    "{What} has no field {name!r}; {hint}it has {known}",
                    what=facts.noun,
                    name=unknown[0],
                    hint=hint,
                    known=", ".join(known),
                ),
                problems=[(name, _("is no field")) for name in unknown],
            )


@lru_cache(maxsize=1024)
def _fitting(roles: tuple[Role, ...], facts: Definition) -> tuple[Grant, ...]:
    """Per role the grant that fits best: one that names the entity, else its general one.

    Asked several times in every unit, of the same few roles.
    """
    cls = facts.extends or facts.cls
    name, found = definition(cls).name, []
    for role in roles:
        by_entity = {grant.entity: grant for grant in role.grants}
        found.append(by_entity.get(cls) or by_entity.get(name) or by_entity.get("*"))
    return tuple(grant for grant in found if grant is not None)


def _criterion(text: str, cls: type[Entity], verb: Verb) -> str:
    """`mine` spelt out for an entity: by its owner, or its customer's; others are shared data."""
    if text != "mine":
        return text
    fields = definition(cls).fields
    owners = [path for path, field in _OWNERS if field in fields]
    if not owners:
        return "True" if verb == "read" else "False"
    return " or ".join(f"{owner} == me or {owner} in my_team" for owner in owners)


# The ways to an owner, each with the field of the entity that it begins with.
_OWNERS = (("owner", "owner"), ("customer.owner", "customer"))


def sensitive_fields(cls: type[Entity]) -> frozenset[str]:
    return definition(cls).sensitive


def roles_named(names: Iterable[str], known: Mapping[str, Role]) -> list[Role]:
    """The roles with these names; a name that no enabled part knows gives nothing."""
    return [known[name] for name in names if name in known]
