"""What an edition means to a CRM: parts of the right releases, roles, settings with secrets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from crmkit.access import Grant, Role
from crmkit.bundles import Bundle
from crmkit.editions import content
from crmkit.editions.problems import Problem, refuse
from crmkit.editions.secrets import Secret
from crmkit.errors import Invalid
from crmkit.hookspecs import hookimpl
from crmkit.plugins import CORE, Fault, Parts, Plugin
from crmkit.settings import secrets_of

if TYPE_CHECKING:
    from crmkit.editions.manifest import Edition, RoleOf

ROLES = "edition"
"""The part that an edition itself is: of its roles."""


class _Roles:
    def __init__(self, roles: Iterable[Role]) -> None:
        self._roles = list(roles)

    @hookimpl
    def crmkit_contribute(self) -> list[Any]:
        return self._roles


def bundle(edition: Edition) -> Bundle:
    """The edition as a CRM takes it.

    Raises EditionError with all secrets that are not there, and what is wrong with its roles.
    """
    problems: list[Problem] = []
    settings = settings_of(edition, lambda *at: _looked_up(edition, problems, *at))
    made = unresolved(edition, problems)
    refuse(problems)
    return attrs.evolve(made, settings=settings)


def unresolved(edition: Edition, problems: list[Problem]) -> Bundle:
    """The same without settings, which need secrets; what is wrong with its roles is noted."""
    said = sorted(content.roles(edition, problems).items())
    roles = [_role(name, role) for name, (_, role) in said]
    own = [Plugin(ROLES, hooks=_Roles(roles), migrations=None)] if roles else []
    return Bundle(
        plugins=(*edition.enabled, *own),
        settings={},
        wording=edition.wording,
        on_failure=edition.on_failure,
        check=lambda parts: faults(edition, parts),
        sources={part: edition.distribution(part) for part in edition.parts},
        edition=edition,
    )


def _role(name: str, said: RoleOf) -> Role:
    grants = tuple(
        Grant(one.entity, one.read, one.write, hide=one.hide, sensitive=one.sensitive)
        for one in said.grants
    )
    label = said.title or name.replace("_", " ").capitalize()
    return Role(f"{ROLES}.{name}", label, grants, said.operations, said.reports)


# Settings


def settings_of(edition: Edition, look_up: Any) -> dict[str, dict[str, Any]]:
    """The settings of the parts that are enabled; `look_up` gives what stands for each secret."""
    off = edition.parts.keys() - set(edition.enabled)
    given = {
        section: {
            name: look_up(section, name, value) if isinstance(value, Secret) else value
            for name, value in fields.items()
        }
        for section, fields in edition.settings.items()
        if section not in off
    }
    if edition.languages:
        given["core"] = {"language": edition.languages[0], **given.get("core", {})}
    return given


def _looked_up(
    edition: Edition, problems: list[Problem], section: str, name: str, secret: Secret
) -> str | None:
    try:
        return secret.resolve()
    except Invalid:
        problems.append(edition.problem(
            ("settings", section, name), f"names {secret.reference}, which is not there", "set it"
        ))  # fmt: skip
        return None


# What is demanded of the parts


def faults(edition: Edition, parts: Parts) -> Iterator[Fault]:
    """Parts of other releases or distributions than were asked for, and secrets told plainly."""
    yield from releases(edition, parts)
    for section, name in told_plainly(edition, dict(parts.of_kind("settings"))):
        what = f"settings.{section}.{name} of the edition is a secret, which no manifest tells"
        yield section, what, 'name where it is kept: { secret = "env:NAME" }'


def releases(edition: Edition, parts: Parts) -> Iterator[Fault]:
    """Parts of other releases or distributions than the edition asks for."""
    for part in parts.started:
        needs = edition.core if part.name == CORE else edition.parts.get(part.name)
        if needs is None:
            continue
        source = "crmkit" if part.name == CORE else edition.distribution(part.name)
        if _normal(part.distribution) != _normal(source):
            yield part.name, f"is not of {source}, which the edition names", "install that one"
        if needs.version and part.version and not fits(part.version, needs.version):
            what = f"is {part.version}, and the edition needs {needs.version}"
            yield part.name, what, f"install '{source}{needs.version}'"


def told_plainly(edition: Edition, classes: Mapping[str, type]) -> Iterator[tuple[str, str]]:
    """Section and name of the settings that parts declare secret and the edition tells."""
    for section, cls in sorted(classes.items()):
        given = edition.settings.get(section, {})
        for name in sorted(secrets_of(cls) & given.keys()):
            if not isinstance(given[name], Secret):
                yield section, name


def _normal(distribution: str | None) -> str:
    return (distribution or "").lower().replace("_", "-").replace(".", "-")


def fits(version: str, bounds: str) -> bool:
    """Whether a version is in a range; that of a pre-release may be, too."""
    from packaging.specifiers import SpecifierSet

    return SpecifierSet(bounds).contains(version, prereleases=True)
