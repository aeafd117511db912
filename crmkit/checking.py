"""The values of one entity, checked as they come in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import Any

from crmkit.entities.definition import Definition, Entity
from crmkit.errors import Invalid
from crmkit.words import Message, _, joined


class Checker:
    """Checks the values of one entity; reports all that is wrong with a record at once."""

    def __init__(self, facts: Definition) -> None:
        self.facts = facts
        self._fields = [(n, f.kind.check, f.optional) for n, f in facts.own.items()]
        self._defaults = [field.default for field in facts.own.values()]
        # Of a single name it would give no tuple.
        self._values = attrgetter(*facts.own, "id", "version")
        self._needed = {n for n, f in facts.own.items() if f.required}

    def record(self, record: Entity, row: int) -> dict[str, Any]:
        """The fields of a record whose stored form differs from the given one."""
        differing: dict[str, Any] = {}
        problems: list[tuple[str, str]] = []
        values = zip(self._values(record), self._defaults, self._fields, strict=False)
        given = ((value, field) for value, default, field in values if value is not default)
        for value, (name, check, optional) in given:
            try:
                stored = None if value is None and optional else check(value)
                if not stored and name in self._needed:
                    self._require(name, stored)
            except Invalid as error:
                problems.append((name, error.message if value is not None else _("is missing")))
            else:
                if stored is not value:
                    differing[name] = stored
        if problems:
            raise invalid(self.facts, record, row, problems)
        return differing

    def values(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Values for some fields, in their stored form. Raises Invalid with all that is wrong."""
        checked: dict[str, Any] = {}
        problems: list[tuple[str, str]] = []
        for name, value in fields.items():
            try:
                checked[name] = self._value(name, value)
            except Invalid as error:
                problems.append((name, error.message))
        if problems:
            what = _("{What}: {problems}", what=self.facts.noun, problems=told(problems))
            raise Invalid(what, problems=problems)
        return checked

    def _value(self, name: str, value: Any) -> Any:
        field = self.facts.own.get(name)
        if field is None:
            raise Invalid(_("is no field that can be set"))
        if value is None:
            if not field.optional:
                raise Invalid(_("is missing"))
            return None
        stored = field.kind.check(value)
        self._require(name, stored)
        return stored

    def _require(self, name: str, stored: Any) -> None:
        """What is required must say something: a text of blanks does not."""
        if name in self._needed and stored == "":
            raise Invalid(_("is empty"))


def invalid(
    facts: Definition, record: Entity, row: int, problems: list[tuple[str, str]]
) -> Invalid:
    what = _("{What} (row {row}): {problems}",
             what=facts.noun, row=row + 1, problems=told(problems))  # fmt: skip
    return Invalid(what, problems=problems, record=record)


def told(problems: Iterable[tuple[str, str]]) -> Message:
    """Problems of fields as one sentence."""
    return joined([_("{name}: {problem}", name=name, problem=what) for name, what in problems])
