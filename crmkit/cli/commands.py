"""The commands of crmkit, and how their errors are told."""

from __future__ import annotations

from typing import Any

import click
from sqlalchemy.exc import DBAPIError

from crmkit.cli.context import Host, crm_options, give_crm_options
from crmkit.cli.db import db, purge
from crmkit.cli.demo import demo
from crmkit.cli.do import do, operations
from crmkit.cli.doctor import doctor
from crmkit.cli.edition import edition
from crmkit.cli.edition_diff import edition_diff
from crmkit.cli.edition_fit import edition_fit
from crmkit.cli.edition_lock import build, key, lock, verify
from crmkit.cli.edition_run import apply_content, run_edition
from crmkit.cli.edition_wording import wording
from crmkit.cli.exporting import export
from crmkit.cli.find import find
from crmkit.cli.importing import import_file, imports
from crmkit.cli.plugin import new, plugin
from crmkit.cli.plugin_check import check
from crmkit.cli.plugin_quality import quality
from crmkit.cli.plugins import plugins
from crmkit.cli.report import report
from crmkit.cli.run import jobs, run, subscriptions
from crmkit.cli.show import show
from crmkit.cli.support import support_bundle
from crmkit.cli.tenants import tenants
from crmkit.errors import CRMError


class Refusal(click.ClickException):
    """An error said in a sentence; the process ends with 2."""

    exit_code = 2


class Commands(click.Group):
    """A group whose commands' errors are told in sentences, never as tracebacks."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except CRMError as error:
            raise Refusal(ctx.ensure_object(Host).told(error)) from error
        except DBAPIError as error:
            what = _first_line(error.orig)
            raise Refusal(f"{what}; see whether the tables are there: crmkit db status") from error


def _first_line(error: object) -> str:
    return next(iter(str(error).splitlines()), "") or type(error).__name__


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="crmkit", prog_name="crmkit")
@crm_options
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Customer relationship management in your own database.

    Which CRM a command works on is said by options, on the command or before it, or by the
    environment:

    \b
      export CRMKIT_DATABASE=sqlite:///shop.db
      export CRMKIT_PLUGINS=leads,purchases
      crmkit db upgrade
      crmkit import customers.csv --entity customer --dry-run

    A command ends with 0 when it is done, with 1 when it was done in part (an import that rejected
    rows), and with 2 when it was refused; why is said in a sentence.
    """
    ctx.call_on_close(ctx.ensure_object(Host).close)


for command in (
    demo,
    plugins,
    new,
    plugin,
    db,
    doctor,
    edition,
    import_file,
    imports,
    export,
    find,
    show,
    report,
    do,
    operations,
    run,
    jobs,
    tenants,
    subscriptions,
    support_bundle,
):
    cli.add_command(command)
plugin.add_command(check)
for step in (
    apply_content,
    run_edition,
    edition_diff,
    edition_fit,
    lock,
    build,
    key,
    verify,
    wording,
):
    edition.add_command(step)
plugin.add_command(quality)
for part in (
    db,
    *db.commands.values(),
    *purge.commands.values(),
    *imports.commands.values(),
    tenants,
):
    give_crm_options(part)
