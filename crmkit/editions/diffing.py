"""What an update from one edition to another would add, change and take away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

import attrs
from sqlalchemy import Column, Engine, MetaData, Table, func, inspect, select

from crmkit.crm import CRM
from crmkit.editions import content
from crmkit.editions.checking import examined, plain_secrets
from crmkit.editions.manifest import Edition
from crmkit.editions.problems import Problem, refuse
from crmkit.entities.definition import definition
from crmkit.plugins import Parts
from crmkit.storage.migrations import status
from crmkit.storage.own_connection import reading

_SIGNS = {"added": "+", "removed": "-", "changed": "~"}


@attrs.frozen
class Difference:
    """A key of the manifest, or a content id: what it was, and what it is. None is nothing."""

    key: str
    before: Any
    after: Any
    fields: tuple[str, ...] = ()
    """Of a record of content that changed: which fields."""

    @property
    def what(self) -> Literal["added", "removed", "changed"]:
        if self.before is None:
            return "added"
        return "removed" if self.after is None else "changed"

    def __str__(self) -> str:
        fields = f" ({', '.join(self.fields)})" if self.fields else ""
        told = {
            "added": f" = {self.after}",
            "removed": "",
            "changed": f": {self.before} -> {self.after}",
        }
        return f"{_SIGNS[self.what]} {self.key}{fields or told[self.what]}"


@attrs.frozen
class Feature:
    """What goes with a part that is taken away; of its tables, how many rows they hold."""

    part: str
    distribution: str | None
    rows: Mapping[str, int | None]
    """Live rows by entity and extension; None where no database was asked."""
    fields: tuple[str, ...]
    operations: tuple[str, ...]
    reports: tuple[str, ...]
    roles: tuple[str, ...]

    def __str__(self) -> str:
        held = [f"{name}{'' if n is None else f' ({n} rows)'}" for name, n in self.rows.items()]
        said = {
            "entities": held,
            "fields": self.fields,
            "operations": self.operations,
            "reports": self.reports,
            "roles": self.roles,
        }
        lines = [f"  {what}: {', '.join(names)}" for what, names in said.items() if names]
        return "\n".join([f"- part {self.part} ({self.distribution})", *lines])


@attrs.frozen(kw_only=True)
class EditionDiff:
    """All that differs between two editions."""

    said: tuple[Difference, ...]
    """In the manifests: parts, settings, roles, languages, branding, ..."""
    wording: tuple[Difference, ...]
    content: tuple[Difference, ...]
    removed: tuple[Feature, ...]
    migrations: Mapping[str, tuple[str, ...]]
    """The revisions to run, by part, where a database was asked."""

    @property
    def empty(self) -> bool:
        return not any((self.said, self.wording, self.content, self.removed, self.migrations))

    def as_dict(self) -> dict[str, Any]:
        """The same as JSON can hold it."""

        def listed(differences: tuple[Difference, ...]) -> list[dict[str, Any]]:
            return [{"what": one.what, **attrs.asdict(one)} for one in differences]

        return {
            "said": listed(self.said),
            "wording": listed(self.wording),
            "content": listed(self.content),
            "removed": [attrs.asdict(one) for one in self.removed],
            "migrations": {part: list(steps) for part, steps in self.migrations.items()},
        }


def diff(before: Edition, after: Edition, engine: Engine | None = None) -> EditionDiff:
    """What an update from one edition to another would do, to this database if one is given.

    Nothing is changed. What a part brings is told by the release that is installed. Raises
    EditionError where their content cannot be read.
    """
    old, new = _shown(before), _shown(after)
    words = old.pop("wording", {}), new.pop("wording", {})
    parts, _ = examined(before)
    gone = sorted(set(before.enabled) - set(after.enabled))
    return EditionDiff(
        said=tuple(_differences(old, new)),
        wording=tuple(_differences(*words, "wording")),
        content=tuple(_of_content(before, after)),
        removed=tuple(_feature(parts, name, engine) for name in gone),
        migrations=_migrations(after, engine) if engine is not None else {},
    )


def _shown(edition: Edition) -> dict[str, Any]:
    """All that it says but secrets, should it tell any plainly."""
    said = edition.canonical()
    for section, name in plain_secrets(edition):
        said["settings"][section][name] = "***"
    return said


def _differences(old: Any, new: Any, key: str = "") -> Iterator[Difference]:
    if isinstance(old, dict) and isinstance(new, dict):
        for name in sorted(old.keys() | new.keys()):
            below = f"{key}.{name}" if key else name
            yield from _differences(old.get(name), new.get(name), below)
    elif old != new:
        yield Difference(key, old, new)


def _of_content(before: Edition, after: Edition) -> Iterator[Difference]:
    problems: list[Problem] = []
    old, new = _records(before, problems), _records(after, problems)
    refuse(problems)
    for id in sorted(old.keys() | new.keys()):
        if id not in new:
            yield Difference(id, True, None)
        elif id not in old:
            yield Difference(id, None, True)
        elif old[id] != new[id]:
            names = sorted(old[id].keys() | new[id].keys())
            changed = tuple(name for name in names if old[id].get(name) != new[id].get(name))
            yield Difference(id, True, True, changed)


def _records(edition: Edition, problems: list[Problem]) -> dict[str, Mapping[str, Any]]:
    packages = content.packages(edition, problems)
    found = {one.id: one.values for package in packages for one in package.records}
    roles = {
        f"roles.{name}": attrs.asdict(role, recurse=False)
        for package in packages
        for name, role in package.roles.items()
    }
    return {**found, **roles}


def _feature(parts: Parts, name: str, engine: Engine | None) -> Feature:
    def own(kind: str) -> list[Any]:
        return [item for part, item in parts.of_kind(kind) if part == name]

    extensions = own("extension")
    return Feature(
        part=name,
        distribution=next((part.distribution for part in parts.started if part.name == name), None),
        rows={definition(cls).name: _rows(cls, engine) for cls in (*own("entity"), *extensions)},
        fields=tuple(
            f"{definition(cls).name}.{field}" for cls in extensions for field in definition(cls).own
        ),
        operations=tuple(op for service in own("service") for op in service.operations),
        reports=tuple(report.name for report in own("report")),
        roles=tuple(role.name for role in own("role")),
    )


def _rows(cls: Any, engine: Engine | None) -> int | None:
    if engine is None:
        return None
    name = definition(cls).table_name
    if not inspect(engine).has_table(name):
        return 0
    table = Table(name, MetaData(), Column("removed_at"))
    live = select(func.count()).select_from(table).where(table.c.removed_at.is_(None))
    with reading(engine) as connection:
        return connection.scalar(live)


def _migrations(after: Edition, engine: Engine) -> dict[str, tuple[str, ...]]:
    crm = CRM(engine, after.enabled)
    return {one.part: one.pending for one in status(engine, crm.part_migrations()) if one.pending}
