"""Everything that is wrong with an edition, found before anything is installed or migrated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from crmkit import core, plugins, soundness
from crmkit.editions import branding, content, fitting
from crmkit.editions.enabling import ROLES, releases, settings_of, told_plainly, unresolved
from crmkit.editions.manifest import Edition
from crmkit.editions.problems import Place, Problem
from crmkit.errors import EditionError
from crmkit.kinds_of_contribution import KINDS
from crmkit.plugins import CORE, Fault, Parts
from crmkit.settings import CoreSettings, Settings, Slip

_KEPT_ELSEWHERE = object()


def check(path: str | Path) -> tuple[Edition | None, tuple[Problem, ...]]:
    """The edition of a file, and all that is wrong with it; None where it cannot be read.

    Its parts are imported and asked what they contribute; no database is opened and no secret
    looked up.
    """
    try:
        edition = Edition.load(path)
    except EditionError as error:
        return None, tuple(error.problems)
    return edition, tuple(problems(edition))


def problems(edition: Edition) -> list[Problem]:
    """What is wrong with an edition that could be read, with the parts that are installed."""
    parts, found = examined(edition)
    found += [*branding.problems(edition), *content_problems(edition, parts)]
    return list(dict.fromkeys(found))  # packages are read for their roles and for their records


def content_problems(edition: Edition, parts: Parts) -> list[Problem]:
    """What is wrong with the content of an edition, with these parts."""
    found: list[Problem] = []
    read = content.packages(edition, found)
    records = content.in_order(read, found)
    return [
        *found,
        *fitting.unmet(read, parts),
        *fitting.unfit(records, fitting.entities_of(parts)),
    ]


def settings_classes(parts: Iterable[str]) -> dict[str, type]:
    """The settings classes of the core and of those of these parts that can start, by section."""
    started, _ = plugins.examine(sorted(parts), core=core, kinds=KINDS)
    return Settings(started, {}).sections


def plain_secrets(edition: Edition) -> list[tuple[str, str]]:
    """Section and name of what the edition tells and a part, if it is installed, says is secret."""
    return list(told_plainly(edition, settings_classes(edition.enabled)))


def examined(edition: Edition) -> tuple[Parts, list[Problem]]:
    """The parts of an edition that could start, and everything that is wrong with all of them."""
    slips: dict[Slip, None] = {}

    def of_settings(parts: Parts) -> Iterator[Fault]:
        settings = _settings(edition, parts)
        slips.update(dict.fromkeys([*settings.slips, *_slips(edition, parts, settings)]))
        yield from settings.misnamed

    of_roles: list[Problem] = []
    bundle = unresolved(edition, of_roles)
    parts, wrong = plugins.examine(
        bundle.plugins,
        core=core,
        kinds=KINDS,
        checks=[
            lambda parts: soundness.faults(parts, soundness.catalogue, bundle.wording),
            of_settings,
            lambda parts: releases(edition, parts),
        ],
        sources=bundle.sources,
    )
    found = [_of_part(edition, one) for one in wrong]
    return parts, [*of_roles, *found, *(_of_setting(edition, slip) for slip in slips)]


def _settings(edition: Edition, parts: Parts) -> Settings:
    """The settings without the secrets, of which no more is known than their names."""
    classes = Settings(parts, {}).sections

    def known(section: str, name: str, value: Any) -> bool:
        kept_elsewhere = value is _KEPT_ELSEWHERE and section in classes
        return not (kept_elsewhere and name in getattr(classes[section], "__annotations__", ()))

    given = settings_of(edition, lambda *_: _KEPT_ELSEWHERE)
    return Settings(
        parts,
        {
            section: {name: value for name, value in fields.items() if known(section, name, value)}
            for section, fields in given.items()
        },
    )


def _slips(edition: Edition, parts: Parts, settings: Settings) -> Iterator[Slip]:
    """What one setting cannot know by itself."""
    for section, name in told_plainly(edition, settings.sections):
        remedy = 'name where it is kept: { secret = "env:NAME" }'
        yield Slip(section, name, "is a secret, which no manifest tells", remedy)
    for _, _, remedy in soundness.default_role(parts, settings[CoreSettings].default_role):
        yield Slip("core", "default_role", "names no role of an enabled part", remedy)


def _of_part(edition: Edition, wrong: plugins.Problem) -> Problem:
    if wrong.plugin == ROLES:
        return _of_role(edition, wrong)
    at: tuple[str, ...] = ("core",) if wrong.plugin == CORE else ()
    if wrong.plugin in edition.parts:
        at = ("parts", wrong.plugin)
    source = f"({wrong.distribution}) " if wrong.distribution else ""
    return edition.problem(at, f"{source}{wrong.what}", wrong.remedy)


def _of_role(edition: Edition, wrong: plugins.Problem) -> Problem:
    for name, (file, _) in content.roles(edition, []).items():
        if f"'{ROLES}.{name}'" in wrong.what:
            place = Place(file, []).at("roles").at(name)
            return Problem(place.file, place.key, wrong.what, wrong.remedy)
    return edition.problem(("roles",), wrong.what, wrong.remedy)


def _of_setting(edition: Edition, slip: Slip) -> Problem:
    at = ("settings", slip.section, *([slip.field] if slip.field is not None else []))
    return edition.problem(at, slip.what, slip.remedy)
