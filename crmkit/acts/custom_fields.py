"""The fields an organisation defines for itself: defined, changed and filled by its own people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from crmkit.entities.custom import CUSTOM, CustomField
from crmkit.entities.definition import Entity, Ref, To, definition, entity_of, id_of
from crmkit.errors import Invalid
from crmkit.operations import Service, operation
from crmkit.words import _


class CustomFields(Service):
    """Own fields. To define one takes the right to write `custom_field`."""

    @operation("fields.define", title=_("Define a field"))
    def define(
        self,
        entity: str,
        key: str,
        kind: str = "text",
        label: str = "",
        help: str = "",
        choices: Sequence[str] = (),
        target: str | None = None,
        required: bool = False,
        indexed: bool = False,
        unique: bool = False,
        privacy: str = "personal",
    ) -> CustomField:
        """Add a field to an entity: `custom.<key>` from now on, in every process.

        `kind` is one of text, number, integer, money, date, moment, choice, choices, boolean,
        reference, email, phone. `label` and `help` are in the language of whoever defines it; it
        stands after the fields that there are. Raises Invalid for a definition that cannot be, and
        where records hold values under this key that it does not fit.
        """
        own = self.list(entity)
        return self.work.add(
            CustomField(
                entity_name=definition(self.work.crm.catalogue.entity(entity)).name,
                key=key,
                kind=kind,
                labels=self._worded(label),
                helps=self._worded(help),
                choices=tuple(choices),
                target=target,
                required=required,
                indexed=indexed,
                unique=unique,
                privacy=privacy,
                position=max((field.position for field in own), default=0) + 1,
            )
        )

    def _worded(self, words: str) -> dict[str, str]:
        return {self.work.language: words} if words else {}

    @operation("fields.list", title=_("List the fields of an entity"))
    def list(self, entity: str) -> tuple[CustomField, ...]:
        """The fields that were defined for an entity, in their order."""
        catalogue = self.work.crm.catalogue
        name = definition(catalogue.entity(entity)).name
        of_it = catalogue.tables[CustomField].c.entity_name == name
        found = self.work.find(CustomField, of_it)
        return tuple(sorted(found, key=lambda field: (field.position, field.key)))

    @operation("fields.label", title=_("Label a field"))
    def label(
        self, field: To[CustomField], language: str, label: str, help: str = ""
    ) -> CustomField:
        """Give a field its label, and its help, in a language."""
        found = self._get(field)
        helps = {**found.helps, language: help} if help else found.helps
        return self.work.change(found, labels={**found.labels, language: label}, helps=helps)

    @operation("fields.add_choice", title=_("Add a choice"))
    def add_choice(self, field: To[CustomField], choice: str, label: str = "") -> CustomField:
        """Let `choice` be chosen, from now on or again."""
        found = self._get(field)
        labels = {**found.choice_labels, **({choice: self._worded(label)} if label else {})}
        return self.work.change(
            found,
            choices=(*found.choices, choice),
            retired=tuple(c for c in found.retired if c != choice),
            choice_labels=labels,
        )

    @operation("fields.retire_choice", title=_("Retire a choice"))
    def retire_choice(self, field: To[CustomField], choice: str) -> CustomField:
        """Let `choice` be chosen no more; records that hold it keep it."""
        found = self._get(field)
        if choice not in found.choices:
            raise Invalid(f"{choice!r} cannot be chosen; there are {', '.join(found.choices)}")
        return self.work.change(
            found,
            choices=tuple(c for c in found.choices if c != choice),
            retired=(*found.retired, choice),
        )

    @operation("fields.remove", title=_("Remove a field"))
    def remove(self, field: To[CustomField]) -> None:
        """Take a field away: nobody sees its values any more, `crmkit db purge` deletes them."""
        self.work.remove(self._get(field))

    @operation("fields.set", title=_("Set fields of a record"))
    def set(self, entity: str, record: str, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """Set some fields of one record, by its id, and leave the others; None empties one."""
        cls = self.work.crm.catalogue.entity(entity)
        return self.fill(cls.ref(id_of(record)), **values)

    def fill(self, record: Ref[Entity], /, **values: Any) -> Mapping[str, Any]:
        """Set some fields of one record and leave the others; return all as Python has them.

        None empties a field. A record that was read is written at the version that was read.
        """
        cls = entity_of(record)
        known = record if isinstance(record, Entity) else self.work.get(cls, record.id)
        given = {**getattr(known, CUSTOM), **values}
        return self.work.custom(self.work.change(known, **{CUSTOM: given}))

    def _get(self, field: To[CustomField]) -> CustomField:
        return field if isinstance(field, CustomField) else self.work.get(CustomField, id_of(field))
