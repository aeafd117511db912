"""The model of `edition.toml`: what a vendor decides once for many organisations of a kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import attrs

from crmkit.editions.layers import Layer, layers
from crmkit.editions.problems import Place, Problem, refuse
from crmkit.editions.secrets import Secret
from crmkit.editions.shapes import (
    FilePath,
    Flag,
    Forms,
    Named,
    One,
    Several,
    Table,
    Text,
    Url,
    Value,
    key,
)  # fmt: skip
from crmkit.errors import EditionError, Invalid

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from crmkit.bundles import Bundle
    from crmkit.crm import CRM
    from crmkit.plugins import Plugin

FILE = "edition.toml"

_V = r"[0-9]+(\.[0-9]+)*((a|b|rc)[0-9]+)?(\.post[0-9]+)?(\.dev[0-9]+)?"
_BOUND = rf"((<=|>=|<|>)\s*{_V}|(==|!=)\s*{_V}(\.\*)?|~=\s*[0-9]+\.{_V})"
IDENTIFIER = Text("^[a-z][a-z0-9_]*$", "a name of a-z, 0-9 and _, beginning with a letter")
VERSION = Text(f"^{_V}$", "a version, such as 1.2.0")
RANGE = Text(rf"^{_BOUND}(\s*,\s*{_BOUND})*$", "a range of versions, such as >=1.0,<2")
DISTRIBUTION = Text("^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$", "the name of a distribution")
LANGUAGE = Text("^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$", "a language code, such as en or pt-BR")
COLOUR = Text("^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$", "a colour, such as #0a7 or #00aa77")
NAME = Text("^.+$", "text")


@attrs.frozen(kw_only=True)
class CoreNeeds:
    """Which crmkit an edition needs."""

    version: str | None = key(RANGE, "The range of versions of crmkit", default=None)
    extras: tuple[str, ...] = key(
        Several(IDENTIFIER), "The extras of crmkit to install", default=()
    )


@attrs.frozen(kw_only=True)
class PartNeeds:
    """Which release of a part an edition needs, and from whom."""

    version: str | None = key(RANGE, "The range of versions of the part", default=None)
    distribution: str | None = key(
        DISTRIBUTION,
        "The distribution that offers it; crmkit-NAME where not given",
        default=None,
    )
    enabled: bool = key(Flag(), "false switches off a part of an included layer", default=True)


@attrs.frozen(kw_only=True)
class DatabaseOf:
    """Where the data lies, if the edition says so."""

    url: str | Secret | None = key(
        Url(), "The URL of the database without a password, or a secret", default=None
    )


@attrs.frozen(kw_only=True)
class GrantOf:
    """What a role may do with one entity."""

    entity: str = key(NAME, "The name of an entity, or *", needed=True)
    read: str = key(NAME, "A criterion: which records may be read", default="True")
    write: str = key(NAME, "A criterion: which records may be written", default="False")
    hide: tuple[str, ...] = key(
        Several(NAME), "Fields and traits that do not exist for this role", default=()
    )
    sensitive: bool = key(Flag(), "Whether sensitive fields may be seen", default=False)


@attrs.frozen(kw_only=True)
class RoleOf:
    """A role of the edition; at run time it is called edition.NAME."""

    title: str | None = key(NAME, "What people call it", default=None)
    grants: tuple[GrantOf, ...] = key(
        Several(Table(GrantOf, whole=True)), "What it may do with which entity", default=()
    )
    operations: tuple[str, ...] = key(
        Several(NAME), "Operations it may call, such as leads.*", default=()
    )
    reports: tuple[str, ...] = key(Several(NAME), "Reports it may see", default=())


@attrs.frozen(kw_only=True)
class ContentOf:
    """What data the edition brings along."""

    packages: tuple[Path, ...] = key(
        Several(FilePath(), joined=True), "Folders with a content.toml", default=()
    )


@attrs.frozen(kw_only=True)
class Branding:
    """How the organisation shows itself."""

    name: str | None = key(NAME, "The name that people see", default=None)
    colours: Mapping[str, str] = key(
        Named(IDENTIFIER, COLOUR), "Colours by their use; on_X is what stands on X", factory=dict
    )
    logo: Path | None = key(FilePath(), "A picture, SVG or PNG", default=None)


@attrs.frozen(kw_only=True)
class Edition:
    """A CRM as a vendor tailored it: parts, settings, roles, words, content, branding.

    Read it by `Edition.load`. `folder` is that of its file, `told` what each file said by itself.
    """

    format: int = key(One((1,)), "The format of this file: 1", needed=True)
    name: str = key(IDENTIFIER, "The name of the edition", needed=True)
    version: str = key(VERSION, "The version of the edition", needed=True)
    title: str | None = key(NAME, "What people call it", default=None)
    languages: tuple[str, ...] = key(
        Several(LANGUAGE), "The languages people work in, the first by default", default=()
    )
    on_failure: Literal["fail", "quarantine"] = key(
        One(("fail", "quarantine")), "What becomes of a part that cannot start", default="fail"
    )
    core: CoreNeeds = key(Table(CoreNeeds), "Which crmkit is needed", factory=CoreNeeds)
    parts: Mapping[str, PartNeeds] = key(
        Named(IDENTIFIER, Table(PartNeeds)), "The parts that are enabled, by name", factory=dict
    )
    settings: Mapping[str, Mapping[str, Any]] = key(
        Named(IDENTIFIER, Named(IDENTIFIER, Value())),
        "Settings by their section: core, or a part",
        factory=dict,
        # Which of them are secret, their parts alone know; a file may tell one by mistake.
        repr=lambda settings: repr({section: [*fields] for section, fields in settings.items()}),
    )
    database: DatabaseOf = key(Table(DatabaseOf), "Where the data lies", factory=DatabaseOf)
    roles: Mapping[str, RoleOf] = key(
        Named(IDENTIFIER, Table(RoleOf)), "Roles of the edition, by name", factory=dict
    )
    content: ContentOf = key(Table(ContentOf), "Data that it brings along", factory=ContentOf)
    wording: Mapping[str, Mapping[str, Mapping[str, Any]]] = key(
        Named(LANGUAGE, Named(NAME, Forms())), "Terms by language, with their forms", factory=dict
    )
    branding: Branding = key(Table(Branding), "How the organisation shows itself", factory=Branding)
    folder: Path = Path()
    told: tuple[Layer, ...] = attrs.field(default=(), repr=False, eq=False)

    @classmethod
    def load(cls, path: str | Path) -> Edition:
        """The edition of this file, or of the `edition.toml` in this folder, with its includes.

        Reads files and nothing else: no part is imported, no secret looked up. Raises EditionError
        with everything that is wrong with them.
        """
        file = Path(path)
        file = file / FILE if file.is_dir() else file
        problems: list[Problem] = []
        return _made(layers(file, problems), file.resolve(), problems)

    @classmethod
    def of(cls, said: Mapping[str, Any], folder: str | Path) -> Edition:
        """The edition of plain data, such as `canonical()` gives, whose paths start in a folder."""
        file = Path(folder).resolve() / FILE
        return _made([Layer(file, dict(said))], file, [])

    def canonical(self) -> dict[str, Any]:
        """All that it says, layers merged, in a stable order: data that JSON and `of` take.

        Paths are relative to its folder; of secrets it holds the references.
        """
        return dict(_EDITION.plain(self, self.folder))

    @property
    def layers(self) -> tuple[Path, ...]:
        """All files that were read, the earliest first."""
        return tuple(layer.file for layer in self.told)

    @property
    def enabled(self) -> tuple[str, ...]:
        """The names of its parts that are switched on, in order."""
        return tuple(sorted(name for name, part in self.parts.items() if part.enabled))

    def bundle(self) -> Bundle:
        """What `CRM(url, plugins=edition)` is made of, secrets looked up.

        Raises EditionError with all secrets that are not there.
        """
        from crmkit.editions.enabling import bundle

        return bundle(self)

    def create_crm(
        self,
        url: str | Engine | None = None,
        *,
        plugins: Iterable[str | Plugin] = (),
        **overrides: Any,
    ) -> CRM:
        """The CRM of this edition, over its own database or another.

        `plugins` are more parts, such as those of the program itself, which no distribution
        offers. `overrides` are those of `CRM`: `settings` override the edition's, field by field.
        Raises EditionError where no database is named or a secret is not there, AssemblyError as
        CRM does.
        """
        from crmkit.crm import CRM

        bundle = self.bundle()
        bundle = attrs.evolve(bundle, plugins=(*bundle.plugins, *plugins))
        return CRM(self.database_url() if url is None else url, bundle, **overrides)

    def database_url(self) -> str:
        """The URL of its own database, looked up where it is a secret."""
        url, at = self.database.url, ("database", "url")
        try:
            if url is not None:
                return url.resolve() if isinstance(url, Secret) else url
            problem = self.problem(at, "is not given", "give it, or call create_crm(url)")
        except Invalid:
            named = getattr(url, "reference", "")
            problem = self.problem(at, f"names {named}, which is not there", "set it")
        raise EditionError([problem])

    def problem(self, at: Sequence[str], what: str, remedy: str) -> Problem:
        """A problem at a key, of the last of its files that says something there."""
        place = Place(self.said_in(at), [])
        for step in at:
            place = place.at(step)
        return Problem(place.file, place.key, what, remedy)

    def said_in(self, at: Sequence[str]) -> Path:
        """The last of its files that says something at this key, else the edition's own."""
        return next((one.file for one in reversed(self.told) if one.says(at)), self.told[-1].file)

    def distribution(self, part: str) -> str:
        """The distribution that a part is to come from."""
        needs = self.parts.get(part)
        return (needs and needs.distribution) or f"crmkit-{part.replace('_', '-')}"


_EDITION = Table(Edition)
_INCLUDE = Several(NAME)


def _made(found: list[Layer], file: Path, problems: list[Problem]) -> Edition:
    said: dict[str, Any] = {}
    for layer in found:
        place = Place(layer.file, problems)
        own = {name: value for name, value in layer.said.items() if name != "include"}
        _INCLUDE.read(layer.said.get("include", []), place.at("include"))
        if "format" not in own:
            place.at("format").blame("is missing", "begin the file with format = 1")
        said = _EDITION.merge(said, _EDITION.read(own, place))
    refuse(problems)
    _EDITION.require(said, Place(file, problems))
    refuse(problems)
    made: Edition = _EDITION.build(said)
    return attrs.evolve(made, folder=file.parent, told=tuple(found))
