"""Which CRM a command works on, and as whom: from options, else from the environment."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, get_args

import attrs
import click
from click.core import ParameterSource

from crmkit.access import Actor, ActorKind, actor_of
from crmkit.clock import Clock, MovableClock, SystemClock
from crmkit.errors import CRMError, Invalid
from crmkit.wording.speaking import SOURCE, Words

if TYPE_CHECKING:
    from crmkit.crm import CRM

F = TypeVar("F", bound=Callable[..., Any])


@attrs.define
class Host:
    """The CRM that the command line stands for: a database, its parts, and who asks."""

    path: str | None = None
    edition: str | None = None
    database: str | None = None
    plugins: str | None = None
    actor: str | None = None
    on_behalf_of: str | None = None
    now: str | None = None
    tenant: str | None = None
    lenient: bool = False
    """Whether parts that cannot start are left out, whatever the policy: to look at them."""
    _crm: CRM | None = None

    @property
    def crm(self) -> CRM:
        """The CRM of the command: that of a tenant, where one is named, else the deployment's."""
        return self.deployment.tenant(self.tenant) if self.tenant else self.deployment

    @property
    def deployment(self) -> CRM:
        """The CRM, assembled when first asked for. Raises Invalid where no database is named."""
        if self._crm is None:
            self._crm = self._assembled() if self.path is None else self._own(self.path)
        return self._crm

    def _own(self, path: str) -> CRM:
        """The host's own CRM, with its inline parts, settings and roles."""
        if self.database or self.plugins or self.edition:
            raise Invalid(
                "--crm names a CRM that has its database and its parts; leave out --database, "
                "--plugins and --edition, and their variables CRMKIT_DATABASE, CRMKIT_PLUGINS and "
                "CRMKIT_EDITION"
            )
        crm = imported(path)
        if self.now:
            crm.clock = self.clock
        return crm

    def _assembled(self) -> CRM:
        from crmkit.crm import CRM

        if self.edition is not None:
            return self._of_edition(self.edition)
        return CRM(self.require_database(), self.parts, **self._arguments)

    @property
    def _arguments(self) -> dict[str, Any]:
        policy = {"on_failure": "quarantine"} if self.lenient else {}
        return {"clock": self.clock, **policy}

    def _of_edition(self, file: str) -> CRM:
        """The CRM of an edition, over its own database unless another is named."""
        from crmkit.editions.manifest import Edition

        if self.plugins:
            raise Invalid(
                "--edition names an edition that has its parts; leave out --plugins, and its "
                "variable CRMKIT_PLUGINS"
            )
        return Edition.load(file).create_crm(self.database, **self._arguments)

    def require_database(self) -> str:
        if not self.database:
            raise Invalid(
                "which CRM? Name its database by --database or CRMKIT_DATABASE, "
                "such as sqlite:///shop.db, or your program's own CRM by --crm shop:crm; "
                "`crmkit demo` makes one to try"
            )
        return self.database

    @property
    def parts(self) -> list[str]:
        """The parts that are enabled, by name."""
        if self.path is not None or self.edition is not None:
            return [part.name for part in self.crm.parts.started if part.name != "core"]
        return [name.strip() for name in (self.plugins or "").split(",") if name.strip()]

    @property
    def who(self) -> Actor:
        """The actor: an employee's user key, `system:nightly`, or whoever is logged in here."""
        kind, colon, key = (self.actor or "").partition(":")
        if colon and kind in get_args(ActorKind):
            return Actor(kind, key, self.on_behalf_of)  # type: ignore[arg-type]
        own = actor_of(self.actor or getpass.getuser())
        return attrs.evolve(own, on_behalf_of=self.on_behalf_of)

    @property
    def clock(self) -> Clock:
        if not self.now:
            return SystemClock()
        try:
            moment = datetime.fromisoformat(self.now)
        except ValueError:
            raise Invalid(f"--now {self.now!r} is not a moment like 2026-11-23T09:30Z") from None
        return MovableClock(moment if moment.tzinfo else moment.replace(tzinfo=UTC))

    @property
    def words(self) -> Words:
        """What is said in the language of who asks; in English where no CRM tells it."""
        try:
            file = self.crm.engine.url.database or ""
            if self.crm.engine.dialect.name == "sqlite" and not Path(file).exists():
                return self.crm.words()  # asking would make the file
            with self.crm.read(self.who) as work:
                return work.words
        except Exception:
            return SOURCE

    def __call__(self) -> CRM:
        """The CRM: what `crmkit db` asks the context for."""
        return self.crm

    def told(self, error: CRMError) -> str:
        """The sentence of an error, in the language of who asks."""
        assembled = self._crm is not None and hasattr(error.message, "source")
        return (self.words if assembled else SOURCE).say(error.message)

    def close(self) -> None:
        if self._crm is not None:
            self._crm.close()


def imported(path: str) -> CRM:
    """The CRM at `module:name`, or what a function of that name returns.

    Modules are looked for in this folder too, as they are when a program is run from it. Raises
    Invalid when there is none.
    """
    from crmkit.crm import CRM

    module, colon, name = path.partition(":")
    if not (module and colon and name):
        raise Invalid(f"--crm {path!r} is not like shop:crm, a module and a name in it")
    if "" not in sys.path:
        sys.path.insert(0, "")
    try:
        found = getattr(import_module(module), name)
    except ModuleNotFoundError as missing:
        raise Invalid(f"--crm {path}: there is no module {missing.name!r}") from missing
    except AttributeError:
        raise Invalid(f"--crm {path}: {module} has no {name!r}") from None
    crm = found if isinstance(found, CRM) or not callable(found) else found()
    if not isinstance(crm, CRM):
        raise Invalid(f"--crm {path} is no CRM, but of the type {type(crm).__name__}")
    return crm


def _remembered(ctx: click.Context, option: click.Parameter, value: Any) -> None:
    """An option overrides the same one before the command; the environment overrides neither."""
    if value is None:
        return
    host, name = ctx.ensure_object(Host), option.name or ""
    from_environment = ctx.get_parameter_source(name) is ParameterSource.ENVIRONMENT
    if not (from_environment and getattr(host, name)):
        setattr(host, name, value)


def _option(*names: str, **facts: Any) -> Callable[[F], F]:
    return click.option(*names, expose_value=False, callback=_remembered, **facts)


_OPTIONS = (
    _option(
        "--crm", "path", metavar="MODULE:NAME", envvar="CRMKIT_CRM", show_envvar=True,
        help="Your program's own CRM, or a function that returns it, such as shop:crm.",
    ),
    _option(
        "--edition", metavar="FILE", envvar="CRMKIT_EDITION", show_envvar=True,
        help="The edition whose CRM it is; its own database unless --database names another.",
    ),
    _option(
        "--database", metavar="URL", envvar="CRMKIT_DATABASE", show_envvar=True,
        help="The database, such as sqlite:///shop.db or postgresql+psycopg://user@host/name.",
    ),
    _option(
        "--plugins", metavar="NAME,...", envvar="CRMKIT_PLUGINS", show_envvar=True,
        help="The parts to enable, such as leads,purchases; `crmkit plugins` lists what is there.",
    ),
    _option(
        "--tenant", metavar="NAME", envvar="CRMKIT_TENANT", show_envvar=True,
        help="The tenant to work in; `crmkit tenants list` says which there are.",
    ),
    _option(
        "--actor", metavar="KEY", envvar="CRMKIT_ACTOR", show_envvar=True,
        help="Who acts: an employee's user key, or kind:key such as system:nightly. "
        "Your login name when not given.",
    ),
    _option(
        "--on-behalf-of", metavar="KEY", envvar="CRMKIT_ON_BEHALF_OF", show_envvar=True,
        help="For whom, where that employee is away and delegated it.",
    ),
    _option(
        "--now", metavar="MOMENT", envvar="CRMKIT_NOW", show_envvar=True,
        help="Take this for the present moment: to look at old data as of its own time.",
    ),
)  # fmt: skip


def crm_options(command: F) -> F:
    """The options that say which CRM: on every command, after its name or before it."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def give_crm_options(command: click.Command) -> click.Command:
    """The same options for a command that is made already."""
    for option in _OPTIONS:
        option(command)
    return command


class KnownByTheCRM(click.Group):
    """A group whose commands are known once the CRM is: options after a name say which CRM, too."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        settings = {"ignore_unknown_options": True, "allow_extra_args": True}
        looking = give_crm_options(
            click.Command("crm", add_help_option=False, context_settings=settings)
        )
        looking.make_context("crm", args[1:], parent=ctx)
        return super().resolve_command(ctx, args)


pass_host = click.make_pass_decorator(Host, ensure=True)
