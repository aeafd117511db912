"""What a new or changed definition asks of itself, and of the values that are there already."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import func, select

from crmkit.checking import told
from crmkit.custom import values
from crmkit.custom.fields import OwnField, can_be_looked_up, own_field
from crmkit.entities import kinds
from crmkit.entities.custom import CUSTOM, CustomField, takes_custom
from crmkit.entities.definition import Entity, definition
from crmkit.errors import Invalid, NotEnabled, Refused, shown
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.catalogue import Catalogue
    from crmkit.changes import Batch
    from crmkit.unit_of_work import UnitOfWork

_KEY = re.compile(r"[a-z][a-z0-9_]*")
_NAMED = 3

# What of a definition decides in which form values are kept.
_FORM = frozenset({"kind", "choices", "retired", "target", "indexed", "unique"})


def prepare(batch: Batch[CustomField]) -> None:
    """Refuse a definition that cannot be; let nobody write values until it is committed."""
    batch.work.crm.own_fields.changing(batch.work)
    if batch.action == "remove":
        return
    for index, stored in enumerate(batch.after):
        problems = [*_problems(stored, batch.work.crm.catalogue)]
        if batch.before and batch.changed(index) & {"entity_name", "key"}:
            problems.append(("key", "a field keeps its entity and key; define another one"))
        if problems:
            message = _("{own_field} {key!r} of {entity}: {problems}", key=stored.key,
                        entity=stored.entity_name, problems=told(problems))  # fmt: skip
            raise Invalid(message, problems=problems, record=stored)


def _problems(stored: CustomField, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    if not _KEY.fullmatch(stored.key) or keyword.iskeyword(stored.key):
        yield "key", f"{stored.key!r} cannot be named in criteria; use a-z, 0-9 and _"
    yield from _of_entity(stored, catalogue)
    if (stored.kind in ("choice", "choices")) != bool(stored.choices):
        yield "choices", "say what can be chosen for a choice, and for nothing else"
    if both := sorted({*stored.choices} & {*stored.retired}):
        yield "retired", f"{both[0]!r} can be chosen still; take it out of choices"
    if (stored.kind == "reference") != (stored.target is not None):
        yield "target", "name the entity that a reference leads to, and none for another kind"
    for name in ("labels", "helps"):
        yield from ((name, what) for what in _wordless(getattr(stored, name)))
    for words in stored.choice_labels.values():
        yield from (("choice_labels", what) for what in _wordless(words))


def _of_entity(stored: CustomField, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    try:
        if not takes_custom(definition(catalogue.entity(stored.entity_name))):
            yield "entity_name", f"{stored.entity_name!r} has no field {CUSTOM!r} to keep values in"
        field = own_field(stored, catalogue.entity)
    except NotEnabled as error:
        yield ("target" if stored.target else "entity_name"), error.message
        return
    if (stored.indexed or stored.unique) and not can_be_looked_up(field.kind):
        yield "indexed", f"a field of {field.kind.name} is not looked up by its value"


def _wordless(words: object) -> Iterator[str]:
    """What is wrong with words by language."""
    if not isinstance(words, Mapping):
        yield f'{shown(words)} is not words by language, such as {{"en": "Shoe size"}}'
        return
    for language, word in words.items():
        try:
            kinds.LANGUAGE.check(language)
        except Invalid as error:
            yield error.message
        if not isinstance(word, str):
            yield f"{shown(word)} is no text"


def follow(work: UnitOfWork, batch: Batch[CustomField]) -> None:
    """Bring the values that are there to the form of the definitions just written.

    Raises Invalid where one cannot be: nothing is lost for the sake of a definition.
    """
    work.crm.own_fields.changed(work)
    for index, stored in enumerate(batch.after):
        _forget(work, stored.id)
        if batch.action == "remove":
            continue
        before = batch.before[index] if batch.action == "change" else None
        if before is None or batch.changed(index) & _FORM:
            _convert(work, before, stored)
        _look_up(work, stored)


def _forget(work: UnitOfWork, field_id: UUID) -> None:
    """Look the field up no more."""
    table = work.crm.catalogue.custom
    work.connection.execute(table.delete().where(table.c.field_id == field_id))


def _convert(work: UnitOfWork, before: CustomField | None, stored: CustomField) -> None:
    """Every value of the field in the form of its definition, whoever may see the records."""
    catalogue = work.crm.catalogue
    was = None if before is None else own_field(before, catalogue.entity).kind
    field = own_field(stored, catalogue.entity)
    for records in held(work, catalogue.entity(stored.entity_name), stored.key):
        changed, wrong = _converted(records, was, field)
        if wrong:
            raise _inconvertible(field, wrong)
        if changed:
            with work.acting("core"), work.because("own fields"):
                work._changes.rewrite(changed)


def _converted(
    records: Sequence[Any], was: kinds.Kind | None, field: OwnField
) -> tuple[list[tuple[Any, dict[str, Any]]], list[tuple[Any, str]]]:
    """(record, its values) where something changes; (record, why) where it cannot."""
    changed, wrong = [], []
    for record in records:
        kept = record.custom[field.key]
        try:
            made = values.converted(was, field.kind, kept)
        except Invalid as error:
            wrong.append((record, error.message))
            continue
        if made != kept or type(made) is not type(kept):
            rest = {k: v for k, v in record.custom.items() if k != field.key or made is not None}
            changed.append((record, {**rest, **({} if made is None else {field.key: made})}))
    return changed, wrong


def _inconvertible(field: OwnField, wrong: Sequence[tuple[Any, str]]) -> Invalid:
    some = "; ".join(f"{record!r}: {what}" for record, what in wrong[:_NAMED])
    more = f" and {len(wrong) - _NAMED} others or more" if len(wrong) > _NAMED else ""
    return Invalid(
        f"{field.label()} cannot be {field.kind.name} while records hold other values ({some}"
        f"{more}); change those first, retire a choice instead of dropping it, or define another "
        "field",
        problems=[(str(record.id), what) for record, what in wrong],
    )


def _look_up(work: UnitOfWork, stored: CustomField) -> None:
    """The values of all live records as typed rows, if the field is looked up."""
    field = own_field(stored, work.crm.catalogue.entity)
    if not field.looked_up:
        return
    # Of values that were converted there are rows already.
    _forget(work, stored.id)
    cls = work.crm.catalogue.entity(stored.entity_name)
    if field.unique:
        _require_unique(work, cls, field)
    for records in held(work, cls, stored.key):
        live = (record for record in records if record.removed_at is None)
        rows = (row for r in live for row in work.crm.custom.rows([field], r.id, r.custom))
        work.crm.custom.learn(work, [*rows])


def _require_unique(work: UnitOfWork, cls: type[Entity], field: OwnField) -> None:
    table = work.crm.catalogue.tables[cls]
    value = table.c[CUSTOM][field.key].as_string()
    several = (
        select(value, func.count())
        .where(table.c.removed_at.is_(None), value.is_not(None))
        .group_by(value)
        .having(func.count() > 1)
        .limit(_NAMED)
    )
    found = [f"{count} hold {kept!r}" for kept, count in work.connection.execute(several)]
    if found:
        raise Refused(
            _(
                "{field} cannot be unique: of {what.plural} {found}; make these differ first",
                field=field.label(),
                what=definition(cls).noun,
                found=", ".join(found),
            )
        )


def held(work: UnitOfWork, cls: type[Entity], key: str) -> Iterator[list[Any]]:
    """The records that hold a value under `key`, removed ones too, a batch at a time."""
    codec, last = work.crm.catalogue.codec(cls), UUID(int=0)
    table = codec.table
    holding = select(*codec.columns).where(has_key(table, key)).order_by(table.c.id)
    page = holding.limit(work.crm.core_settings.batch_size)
    while rows := work.connection.execute(page.where(table.c.id > last)).all():
        records = [codec.load(row) for row in rows]
        last = records[-1].id
        yield records


def has_key(table: Any, key: str) -> Any:
    """Whether a record holds a value under `key`."""
    return table.c[CUSTOM][key].as_string().is_not(None)
