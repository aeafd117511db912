"""What an entity is: a frozen, slotted attrs class, and everything that is known from it.

One `@entity` gives the table, the row conversion, the diff, the schema, the criteria names and
the import mapping. The facts live in a `Definition`, found by `definition(cls)`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from functools import cached_property
from types import NoneType, UnionType
from typing import (
    Any,
    ClassVar,
    Protocol,
    Self,
    TypeVar,
    Union,
    cast,
    dataclass_transform,
    get_args,
    get_origin,
    get_type_hints,
    overload,
)
from uuid import UUID

import attrs

from crmkit.entities import fields as f
from crmkit.entities import kinds
from crmkit.entities.fields import FieldSpec
from crmkit.entities.ids import new_id
from crmkit.errors import Invalid
from crmkit.wording.terms import Noun, identifier, plural_of
from crmkit.words import label_of, label_of_noun

E_co = TypeVar("E_co", covariant=True)
E = TypeVar("E", bound="Entity")
X = TypeVar("X", bound="Extension")
T = TypeVar("T")


class Ref(Protocol[E_co]):
    """Anything that stands for one record of an entity: the record itself, or a reference to it."""

    @property
    def id(self) -> UUID: ...

    def __ref__(self) -> E_co:
        """Never called; it tells type checkers which entity this refers to."""
        ...


To = Ref[E] | UUID | str
"""What a parameter takes: the record, a reference to it, or its id."""


@attrs.frozen(repr=False, eq=False, weakref_slot=False)
class Reference:
    """A record of `entity` by its id; nothing of the record is loaded."""

    entity: type[Entity]
    id: UUID
    version: int | None = None
    """The version that is meant to be changed; None: the newest."""

    def __ref__(self) -> Any:
        raise TypeError("a reference does not hold its record; use work.get(Entity, reference)")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Reference | Entity) and self.id == other.id

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        version = "" if self.version is None else f", version={self.version}"
        return f"{self.entity.__name__}.ref({str(self.id)!r}{version})"


class Extensions(Mapping[Any, Any]):
    """The extensions loaded with a record, by their class."""

    __slots__ = ("_by_class", "_loaded")

    def __init__(self, by_class: Mapping[Any, Any] = {}, loaded: Iterable[Any] = ()) -> None:
        """`loaded` are those that were asked for, whether the record has them or not."""
        self._by_class = dict(by_class)
        self._loaded = frozenset((*by_class, *loaded))

    def __getitem__(self, extension: type[X]) -> X:
        """Raises Invalid where it was not loaded, and where the record has none."""
        self._require_loaded(extension)
        if extension not in self._by_class:
            raise Invalid(
                f"this record has no {extension.__name__}; add one: "
                f"work.add({extension.__name__}(id=record.id, ...))"
            )
        return cast(X, self._by_class[extension])

    def __contains__(self, extension: object) -> bool:
        return extension in self._by_class

    @overload
    def get(self, extension: type[X]) -> X | None: ...
    @overload
    def get(self, extension: type[X], default: T) -> X | T: ...
    def get(self, extension: Any, default: Any = None) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The extension; `default` where the record has none. Raises Invalid if not loaded."""
        self._require_loaded(extension)
        return self._by_class.get(extension, default)

    def _require_loaded(self, extension: Any) -> None:
        if extension not in self._loaded:
            name = getattr(extension, "__name__", extension)
            raise Invalid(f"{name} was not loaded with this record; read it with ext=[{name}]")

    def __iter__(self) -> Iterator[Any]:
        return iter(self._by_class)

    def __len__(self) -> int:
        return len(self._by_class)


_NO_EXTENSIONS = Extensions()


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(attrs.field,))
def _base(cls: type[E]) -> type[E]:
    return attrs.frozen(kw_only=True, eq=False, repr=False, weakref_slot=False)(cls)


@_base
class Entity:
    """Base of all entities: a value, never changed in place. `work.change` returns the new one.

    A new record has its `id` at once and `version` 0; the moments (UTC) are set when it is added.
    """

    id: UUID = attrs.field(factory=new_id, metadata={"crmkit": FieldSpec(kind=kinds.Id())})
    version: int = attrs.field(default=0, metadata={"crmkit": FieldSpec(kind=kinds.Integer())})
    created_at: datetime | None = None
    updated_at: datetime | None = None
    removed_at: datetime | None = None
    ext: Extensions = attrs.field(
        default=_NO_EXTENSIONS, init=False, metadata={"crmkit": FieldSpec(stored=False)}
    )

    @property
    def entity(self) -> type[Self]:
        return type(self)

    def __ref__(self) -> Self:
        return self

    @classmethod
    def ref(cls, id: UUID | str, *, version: int | None = None) -> Ref[Self]:
        """A reference to the record with this id; nothing is read.

        With the `version` that somebody saw, a form say, it is changed at that version only.
        """
        id = id if isinstance(id, UUID) else UUID(id)
        return cast("Ref[Self]", Reference(cls, id, version))

    def __eq__(self, other: object) -> bool:
        """Equal records have the same values; a reference equals the record it refers to."""
        if type(other) is type(self):
            return _values(self) == _values(other)
        return isinstance(other, Reference) and other.id == self.id

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        named = getattr(self, "name", None) or getattr(self, "subject", None)
        words = f" {named!r}" if named else ""
        return f"<{type(self).__name__}{words} {self.id} v{self.version}>"


class Extension(Entity):
    """Base of extensions: fields a part adds to another part's entity, in its own table.

    Its `id` is the id of the record that it extends.
    """

    __slots__ = ()


def _values(record: Entity) -> list[Any]:
    return [getattr(record, name) for name in definition(type(record)).names]


BASE_FIELDS = ("id", "version", "created_at", "updated_at", "removed_at")


@attrs.frozen
class Field:
    """One field of an entity: its name, kind and what was said of it."""

    name: str
    kind: kinds.Kind
    optional: bool
    default: Any
    spec: FieldSpec

    @property
    def required(self) -> bool:
        return self.default is attrs.NOTHING

    @property
    def label(self) -> str:
        return self.spec.label or label_of(self.name)

    @property
    def refers_to(self) -> type[Entity] | None:
        return self.kind.target if isinstance(self.kind, kinds.Reference) else None


@attrs.define(slots=False, eq=False)
class Definition:
    """Everything known of one entity. Fields are resolved at first use: modules may be circular."""

    name: str
    cls: type[Entity]
    noun: Noun
    help: str
    unique: tuple[tuple[str, ...], ...]
    indexes: tuple[tuple[str, ...], ...]
    extends: type[Entity] | None = None

    @property
    def table_name(self) -> str:
        return f"crmkit_{self.name}"

    @cached_property
    def label(self) -> str:
        """What one record is called: a message, as all labels are."""
        return label_of_noun(self.noun)

    @cached_property
    def plural(self) -> str:
        return label_of_noun(self.noun, "plural")

    @cached_property
    def fields(self) -> Mapping[str, Field]:
        """Every stored field by name, the base fields first."""
        hints = get_type_hints(self.cls)
        stored = (a for a in attrs.fields(cast(Any, self.cls)) if _spec(a).stored)
        return {a.name: self._field(a, hints[a.name]) for a in stored}

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(self.fields)

    @cached_property
    def own(self) -> Mapping[str, Field]:
        """The fields a caller may set: all but those crmkit keeps."""
        kept = {n for n, field in self.fields.items() if n in BASE_FIELDS or field.spec.kept}
        return {n: field for n, field in self.fields.items() if n not in kept}

    @cached_property
    def references(self) -> Mapping[str, Field]:
        """The fields that refer to other records."""
        return {n: field for n, field in self.fields.items() if field.refers_to is not None}

    @cached_property
    def sensitive(self) -> frozenset[str]:
        """The fields that are empty until they are asked for."""
        return frozenset(n for n, f in self.fields.items() if f.spec.privacy == "sensitive")

    def _field(self, attribute: attrs.Attribute[Any], hint: Any) -> Field:
        spec, (python, optional) = _spec(attribute), _optional(hint)
        where = f"{self.cls.__name__}.{attribute.name}"
        if spec.reference:
            kind: kinds.Kind = kinds.Reference(_target(python))
        else:
            kind = spec.kind or _kind_of(python, where)
        return Field(attribute.name, kind, optional, attribute.default, spec)


def _spec(attribute: attrs.Attribute[Any]) -> FieldSpec:
    return cast(FieldSpec, attribute.metadata.get("crmkit", f.PLAIN))


def _optional(hint: Any) -> tuple[Any, bool]:
    """The hint without None, and whether None was in it."""
    if get_origin(hint) not in (Union, UnionType):
        return hint, False
    rest = [part for part in get_args(hint) if part is not NoneType]
    return rest[0], len(rest) < len(get_args(hint))


def _target(hint: Any) -> Any:
    if get_origin(hint) is not Ref:
        raise Invalid(f"ref() belongs to a field annotated Ref[SomeEntity], not {hint!r}")
    return get_args(hint)[0]


def _kind_of(python: Any, where: str) -> kinds.Kind:
    plain = f.KIND_OF_TYPE.get(get_origin(python) or python)
    if plain is None:
        raise Invalid(f"{where} {_meant(python, where.rpartition('.')[2])}")
    return plain


def _meant(python: Any, name: str) -> str:
    """What an annotation without a kind says, and what was probably meant."""
    if get_origin(python) is Ref:
        return "refers to a record; write = ref(on_merge=..., on_erase=...)"
    if isinstance(python, type) and issubclass(python, Entity):
        return f"refers to a record; write {name}: Ref[{python.__name__}] = ref(...)"
    if python is float:
        return "is a float, which is not exact; use Decimal, say = number(places=2)"
    if get_origin(python) is list or python is list:
        return "is a list, which can be changed in place; use tuple[str, ...]"
    known = ", ".join(t.__name__ for t in f.KIND_OF_TYPE)
    return f"is {python!r}, which has no field kind; use {known}, or a field function"


_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


def _define(cls: type[E], name: str, facts: dict[str, Any], extends: Any = None) -> type[E]:
    base = Extension if extends else Entity
    if not issubclass(cls, base):
        raise Invalid(f"write `class {cls.__name__}({base.__name__}):`, the base gives it its id")
    if not _NAME.fullmatch(name) or len(name) > 48:
        raise Invalid(f"{name!r} cannot name a table; use up to 48 of a-z, 0-9 and single _")
    built = attrs.frozen(kw_only=True, eq=False, repr=False, weakref_slot=False)(cls)
    label = facts.pop("label") or label_of(re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower())
    noun = _noun(name, str(label), str(facts.pop("plural")))
    help_text = facts.pop("help") or (cls.__doc__ or "").strip()
    unique, indexes = facts.pop("unique"), facts.pop("index")
    built.__definition__ = Definition(  # type: ignore[attr-defined]
        name, built, noun, help_text, _groups(unique), _groups(indexes), extends
    )
    return built


def _noun(entity: str, label: str, plural: str) -> Noun:
    """The term that an entity is, from its English label."""
    one = label[:1].lower() + label[1:]
    other = plural[:1].lower() + plural[1:] if plural else plural_of(one)
    return Noun(identifier(label), one, other, entity)


def _groups(names: Iterable[str | tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    return tuple((n,) if isinstance(n, str) else tuple(n) for n in names)


@dataclass_transform(
    frozen_default=True,
    kw_only_default=True,
    field_specifiers=(
        f.field, f.text, f.choice, f.number, f.integer, f.email, f.phone, f.country, f.language,
        f.code, f.ref, f.employee,
    ),
)  # fmt: skip
def entity(
    name: str,
    *,
    label: str = "",
    plural: str = "",
    help: str = "",
    unique: Iterable[str | tuple[str, ...]] = (),
    index: Iterable[str | tuple[str, ...]] = (),
) -> Callable[[type[E]], type[E]]:
    """Make a class an entity stored as `crmkit_<name>`; a part's names begin with the part's.

    `unique` and `index` name fields, or tuples of them; unique rules hold among live rows only.
    Raises Invalid for a class that does not derive from Entity or a name no table can have.
    """
    facts = {"label": label, "plural": plural, "help": help, "unique": unique, "index": index}
    return lambda cls: _define(cls, name, facts)


@dataclass_transform(
    frozen_default=True,
    kw_only_default=True,
    field_specifiers=(
        f.field, f.text, f.choice, f.number, f.integer, f.email, f.phone, f.country, f.language,
        f.code, f.ref, f.employee,
    ),
)  # fmt: skip
def extension(
    target: type[Entity],
    name: str,
    *,
    label: str = "",
    plural: str = "",
    help: str = "",
    unique: Iterable[str | tuple[str, ...]] = (),
    index: Iterable[str | tuple[str, ...]] = (),
) -> Callable[[type[X]], type[X]]:
    """Make a class an extension of `target`: one optional row beside each of its records."""
    facts = {"label": label, "plural": plural, "help": help, "unique": unique, "index": index}
    return lambda cls: _define(cls, name, facts, extends=target)


class _HasDefinition(Protocol):
    __definition__: ClassVar[Definition]


def definition(cls: type[Entity]) -> Definition:
    """The definition of an entity class. Raises Invalid for a class without `@entity`."""
    try:
        return cast("type[_HasDefinition]", cls).__dict__["__definition__"]  # type: ignore[no-any-return]
    except KeyError:
        raise Invalid(f"{cls.__name__} is not an entity; decorate it with @entity(...)") from None


def id_of(target: Ref[Any] | UUID | str) -> UUID:
    """The id meant by a record, a reference, an id or its text. Raises Invalid otherwise."""
    if isinstance(target, UUID):
        return target
    if isinstance(target, Entity | Reference):
        return target.id
    try:
        return UUID(str(target))
    except ValueError:
        raise Invalid(f"{target!r} is not a record, a reference or an id") from None


def entity_of(record: Any) -> type[Entity]:
    """The entity of a record or a reference. Raises Invalid for anything else."""
    if isinstance(record, Entity | Reference):
        return record.entity
    raise Invalid(f"{record!r} is not a record or a reference; write SomeEntity.ref(id) for an id")
