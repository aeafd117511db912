"""`crmkit show`: one record, its traits, its timeline, and who changed what of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import click

from crmkit.acts.imports.resolving import resolve
from crmkit.cli.context import Host, crm_options, pass_host
from crmkit.cli.output import print_json, print_pairs, print_rows, words
from crmkit.entities.custom import CUSTOM
from crmkit.entities.definition import Field, Reference, definition, entity_of
from crmkit.entities.kinds import Choice, Json
from crmkit.journal import Entry
from crmkit.read_unit import ReadUnit
from crmkit.timeline import TimelineItem
from crmkit.wording.speaking import Words
from crmkit.words import _


@click.command()
@click.argument("entity")
@click.argument("record")
@click.option("--limit", default=20, show_default=True, help="How much of the timeline to show.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@crm_options
@pass_host
def show(host: Host, entity: str, record: str, limit: int, as_json: bool) -> None:
    """Show one RECORD of ENTITY: its fields, traits, timeline and history.

    RECORD is an id, system:key of another system, or a name that only one record has.
    """
    with host.crm.read(host.who) as work:
        cls = work.crm.catalogue.entity(entity)
        found = work.get(cls, resolve(work, cls, record))
        traits, history = work.traits(found), work.history(found)
        timeline = work.timeline(found, limit=limit)
        beside = extensions_of(work, found)
        if as_json:
            facts = {
                "record": found,
                "extensions": beside,
                "traits": traits,
                "timeline": timeline,
                "history": history,
            }
            print_json(facts)
            return
        print_record(work, found)
        for extension in beside.values():
            print_fields(work, extension, title=work.words.say(definition(type(extension)).label))
        print_traits(traits, work.words)
        print_timeline(timeline, work.words)
        print_history(history, work.words)


def extensions_of(work: ReadUnit, record: Any) -> dict[str, Any]:
    """What parts keep beside a record, by the name of the extension."""
    known = work.crm.catalogue.extensions(type(record))
    loaded = work.get(type(record), record, ext=list(known.values())).ext if known else {}
    return {name: loaded[cls] for name, cls in known.items() if cls in loaded}


def print_record(work: ReadUnit, record: Any) -> None:
    facts = definition(type(record))
    title = _("{What} {name}, version {version}",
              what=facts.noun, name=words(record), version=record.version)  # fmt: skip
    print_fields(work, record, title=work.words.say(title))


def print_fields(work: ReadUnit, record: Any, *, title: str) -> None:
    """The fields of a record that hold something, those it refers to by name."""
    facts = definition(type(record))
    pairs: dict[str, Any] = {} if facts.extends else {"Id": record.id}
    for name, field in facts.own.items():
        value = getattr(record, name)
        if name == CUSTOM and isinstance(field.kind, Json):
            pairs |= own_values(work, record)
        else:
            pairs[work.words.say(field.label)] = shown(work, record, field, value)
    print_pairs(pairs, title=title)


def shown(work: ReadUnit, record: Any, field: Field, value: Any) -> Any:
    """A value as people read it: a record by its name, a choice in words."""
    if field.refers_to and value:
        return named(work, value)
    if not (value and isinstance(field.kind, Choice)):
        return value
    return work.words.choice(value, definition(type(record)).noun)


def own_values(work: ReadUnit, record: Any) -> dict[str, Any]:
    """The fields that the organisation defined by label, then what has no definition."""
    fields, held = work.crm.own_fields.of(work, type(record)), work.custom(record)
    values = {key: named(work, v) if isinstance(v, Reference) else v for key, v in held.items()}
    labelled = {fields[key].label(work.language): value for key, value in values.items()}
    return {**labelled, **{k: v for k, v in record.custom.items() if k not in fields}}


def named(work: ReadUnit, reference: Any) -> str:
    """A record that is referred to, by its name where it has one that may be seen."""
    found = work.first(
        reference.entity, work.crm.catalogue.tables[reference.entity].c.id == reference.id
    )
    return words(found if found is not None else reference)


def print_traits(traits: Mapping[str, Any], words: Words) -> None:
    print_pairs({name: traits[name] for name in sorted(traits)}, title=words.say(_("Traits")))


def print_timeline(items: Iterable[TimelineItem], words: Words, title: str = _("Timeline")) -> None:
    """The history of a record, newest first."""
    say, choice = words.say, words.choice
    rows = []
    for item in items:
        noun = definition(entity_of(item.record)).noun
        kind, state = choice(item.kind or "", noun), choice(item.state or "", noun)
        rows.append((item.moment, say(item.label), kind, item.title, item.amount, state))
    if rows:
        print_rows([say(name) for name in _OF_TIMELINE], rows, title=say(title))


_OF_TIMELINE = _("when (UTC)"), _("what"), _("kind"), _("in words"), _("amount"), _("state")
_OF_HISTORY = (
    _("when (UTC)"), _("who"), _("did"), _("field"), _("before"), _("after"), _("because of"),
)  # fmt: skip


def print_history(
    entries: Iterable[Entry], words: Words, title: str = _("Who changed what")
) -> None:
    """The changes of a record, newest first, a line for each field."""
    rows = [row for entry in entries for row in _changes(entry)]
    print_rows([words.say(name) for name in _OF_HISTORY], rows, title=words.say(title))


def _changes(entry: Entry) -> Iterator[tuple[Any, ...]]:
    """The lines of one entry; an addition is one line, its values stand in the record itself."""
    if entry.action == "add" or not entry.changes:
        yield entry.moment, entry.actor, entry.action, "", "", "", entry.cause
        return
    for name, (before, after) in entry.changes.items():
        yield entry.moment, entry.actor, entry.action, name, before, after, entry.cause
