"""What a vendor's support may see of a CRM: how it is made and how it stands, of nobody's data.

Whatever a person could have typed is left out: rows, criteria, texts of settings, messages of
errors, logs. What is left are names of parts, entities and fields, versions, numbers and switches.
"""

from __future__ import annotations

import json
import platform
import re
import sys
from collections import Counter
from collections.abc import Callable
from importlib.metadata import distributions
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile

import attrs
from sqlalchemy import func, select

from crmkit.doctor import examine
from crmkit.entities.definition import definition
from crmkit.plugins import CORE, Problem
from crmkit.settings import secrets_of
from crmkit.storage.migrations import status
from crmkit.storage.own_connection import reading

if TYPE_CHECKING:
    from crmkit.crm import CRM

_FINDINGS = 10_000
_WITHHELD = "(not shown)"
_CRITERION = re.compile(r" where ['\"].*", re.DOTALL)
"""A criterion as a problem quotes it, and what is wrong with it, which may quote it again."""


def facts(crm: CRM) -> dict[str, dict[str, Any]]:
    """What the bundle holds, by file. What cannot be found out is told as the kind of its error."""
    files: dict[str, Callable[[CRM], dict[str, Any]]] = {
        "versions.json": _versions,
        "parts.json": _parts,
        "settings.json": _settings,
        "health.json": _health,
        "migrations.json": _migrations,
        "findings.json": _findings,
        "rows.json": _rows,
        "edition.json": _edition,
    }
    return {name: _tried(look, crm) for name, look in files.items()}


def write_bundle(crm: CRM, file: Path) -> tuple[str, ...]:
    """Write a support bundle; the names of what is in it. Raises OSError as files do."""
    found = facts(crm)
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, told in found.items():
            archive.writestr(name, json.dumps(told, indent=2, sort_keys=True))
    return tuple(found)


def _tried(look: Callable[[CRM], dict[str, Any]], crm: CRM) -> dict[str, Any]:
    try:
        return look(crm)
    except Exception as error:
        # A bundle is asked for when something is broken: the rest of it is of use all the same.
        return {"not found out": type(error).__name__}


def _versions(crm: CRM) -> dict[str, Any]:
    dialect = crm.engine.dialect
    with reading(crm.engine) as connection:
        server = connection.dialect.server_version_info
    return {
        "python": sys.version.split()[0],
        "platform": f"{platform.system()} {platform.machine()}",
        "database": dialect.name,
        "driver": dialect.driver,
        "server": list(server or ()),
        "distributions": {one.name: one.version for one in distributions()},
    }


def _parts(crm: CRM) -> dict[str, Any]:
    report = crm.report.as_dict()
    for told, part in zip(report["parts"], crm.report.parts, strict=True):
        told["problems"] = [_problem(one) for one in part.problems]
        del told["deprecations"]
    return {**report, "counters": dict(crm.counters)}


def _problem(problem: Problem) -> dict[str, Any]:
    """Where it went wrong and how; what an error said may hold anything."""
    error = type(problem.error).__name__ if problem.error else None
    what = problem.what.partition(f" raised {error}")[0] if error else problem.what
    what = _CRITERION.sub(f" where {_WITHHELD}", what)
    return {"what": what, "error": error, "remedy": problem.remedy}


def _settings(crm: CRM) -> dict[str, Any]:
    return {
        section: _shown(crm.settings[cls], cls, known=section == CORE)
        for section, cls in crm.settings.sections.items()
    }


def _shown(values: Any, cls: Any, *, known: bool) -> dict[str, Any]:
    """Settings without secrets; texts of parts only where they are as they were shipped."""
    secret, shown = secrets_of(cls), {}
    for field in attrs.fields(cls):
        value = getattr(values, field.name)
        plain = isinstance(value, bool | int | float) or value is None or value == field.default
        allowed = field.name not in secret and (plain or known)
        shown[field.name] = json.loads(json.dumps(value, default=str)) if allowed else _WITHHELD
    return shown


def _health(crm: CRM) -> dict[str, Any]:
    told = crm.health().as_dict()
    return {**told, "problems": len(told["problems"])}


def _migrations(crm: CRM) -> dict[str, Any]:
    return {
        one.part: {"revision": one.current, "newest": one.head, "pending": list(one.pending)}
        for one in status(crm.engine, crm.part_migrations())
    }


def _findings(crm: CRM) -> dict[str, Any]:
    found = Counter(f"{one.kind} {one.where.split()[0]}" for one in islice(examine(crm), _FINDINGS))
    return dict(found)


def _rows(crm: CRM) -> dict[str, Any]:
    with reading(crm.engine) as connection:
        counts = {
            definition(cls).name: connection.scalar(select(func.count()).select_from(table))
            for cls, table in crm.catalogue.tables.items()
        }
    return dict(counts)


def _edition(crm: CRM) -> dict[str, Any]:
    """What the edition is made of; its texts, roles and words are not told."""
    if crm.edition is None:
        return {}
    told = crm.edition.canonical()
    kept = ("format", "name", "version", "languages", "on_failure", "core", "parts")
    packages = len(crm.edition.content.packages)
    return {**{key: told[key] for key in kept if key in told}, "content packages": packages}
