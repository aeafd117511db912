"""`crmkit edition lock | build | key | verify`: from a manifest to what is installed, and back."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crmkit.editions.manifest import Edition

if TYPE_CHECKING:
    from crmkit.editions.wheelhouse import Source

_FILE = click.argument("file", type=click.Path(path_type=Path), default="edition.toml")
_WHEELS = click.option(
    "--wheels", multiple=True, type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder with wheels, beside the package index; may be repeated.",
)  # fmt: skip
_NO_INDEX = click.option("--no-index", is_flag=True, help="Take every wheel from --wheels.")
_KEY = click.Path(exists=True, dir_okay=False, path_type=Path)


class _PrivateKey(click.Path):
    """The file of a private key; whoever has none is told how to make it."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            self.fail(f"{error.message} `crmkit edition key vendor` makes vendor.key", param, ctx)


def _source(wheels: tuple[Path, ...], no_index: bool) -> Source:
    from crmkit.editions.wheelhouse import Source

    return Source(wheels, index=not no_index)


def _lock_of(found: Edition, output: Path | None) -> Path:
    from crmkit.editions.lockfile import FILE as LOCK

    return output or found.folder / LOCK


@click.command()
@_FILE
@_WHEELS
@_NO_INDEX
@click.option("--output", type=click.Path(path_type=Path), help="edition.lock beside the file.")
@click.option("--upgrade", "everything", is_flag=True, help="Give up every earlier pin.")
@click.option("--upgrade-package", "names", multiple=True, help="Give up the pin of this one.")
@click.option("--check", "only_check", is_flag=True, help="Say whether the lock is stale.")
def lock(
    file: Path, wheels: tuple[Path, ...], no_index: bool, output: Path | None, everything: bool,
    names: tuple[str, ...], only_check: bool,
) -> None:  # fmt: skip
    """Pin an edition: core and parts in one resolve, with the digest of every wheel and file."""
    from crmkit.editions import locking
    from crmkit.editions.lockfile import read_lock

    found = Edition.load(file)
    path = _lock_of(found, output)
    earlier = read_lock(path) if path.exists() or only_check else None
    if only_check and earlier:
        locking.require_fresh(found, earlier)
        click.echo(f"{path.name} is of this edition as it is")
        return
    upgrade = locking.Upgrade(everything, names)
    locked = locking.lock(found, _source(wheels, no_index), earlier, upgrade)
    path.write_text(locked.to_text(), "utf-8")
    for line in locking.changes(earlier, locked):
        click.echo(line)
    click.echo(f"locked {locked.name} {locked.version}: {len(locked.pins)} distributions")


@click.command()
@_FILE
@_WHEELS
@_NO_INDEX
@click.option("--lock", "lock_file", type=_KEY, help="edition.lock beside the file.")
@click.option(
    "--key", type=_PrivateKey(exists=True, dir_okay=False, path_type=Path),
    help="The private key that signs it.",
)  # fmt: skip
@click.option("--unsigned", is_flag=True, help="Sign nothing: to try it.")
@click.option(
    "--output", default=".", type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write to; this one unless given.",
)  # fmt: skip
def build(
    file: Path, wheels: tuple[Path, ...], no_index: bool, lock_file: Path | None,
    key: Path | None, unsigned: bool, output: Path,
) -> None:  # fmt: skip
    """Build a locked edition: one file that installs without a network, and a wheel."""
    from crmkit.editions import bundle
    from crmkit.editions.lockfile import read_lock
    from crmkit.editions.signing import sign

    if (key is None) is not unsigned:
        raise click.UsageError(
            "say who signs by --key, or --unsigned; crmkit edition key makes one"
        )
    found = Edition.load(file)
    made, wheel = bundle.build(
        found, read_lock(_lock_of(found, lock_file)), _source(wheels, no_index), key
    )
    output.mkdir(parents=True, exist_ok=True)
    files = {made.file: made.to_bytes(), wheel.file: wheel.data}
    if key is not None:
        files[f"{made.file}.sig"] = sign(files[made.file], key)
    for name, data in files.items():
        (output / name).write_bytes(data)
        click.echo(f"built {name}")


@click.command()
@click.argument("name")
def key(name: str) -> None:
    """Make a pair of keys: NAME.key signs and stays with you, NAME.pub verifies for anybody."""
    from crmkit.editions.signing import make_keys

    make_keys(Path(f"{name}.key"), Path(f"{name}.pub"))
    click.echo(f"made {name}.key (keep it secret) and {name}.pub")


@click.command()
@click.argument("what", type=click.Path(exists=True, path_type=Path))
@click.option("--key", type=_KEY, help="The vendor's public key, which you got from elsewhere.")
@click.option("--unsigned", is_flag=True, help="Find damage only: prove nothing of who made it.")
@click.option("--no-database", is_flag=True, help="Of a deployment, look at the files alone.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def verify(what: Path, key: Path | None, unsigned: bool, no_database: bool, as_json: bool) -> None:
    """Say whether a bundle, or the deployment in a folder, is what its vendor built.

    Ends with 1 where a deployment differs, and with 2 where nothing of it can be trusted. What the
    organisation may decide for itself is told as drift, and is no difference.
    """
    from crmkit.editions.verifying import verify_bundle, verify_deployment

    if (key is None) is not unsigned:
        raise click.UsageError("give the vendor's public key by --key, or --unsigned")
    findings: list[Any] = []
    if what.is_dir():
        found, findings = verify_deployment(what, key, database=not no_database)
    else:
        found = verify_bundle(what, key)
    _tell(f"{found.lock.name} {found.lock.version}", findings, key, as_json)
    sys.exit(1 if any(not one.drift for one in findings) else 0)


def _tell(name: str, findings: list[Any], key: Path | None, as_json: bool) -> None:
    import attrs

    from crmkit.cli.output import print_json

    if as_json:
        found = [attrs.asdict(one) for one in findings]
        print_json({"edition": name, "signed": key is not None, "findings": found})
        return
    for one in findings:
        click.echo(str(one))
    if all(one.drift for one in findings):
        signed = (
            f"signed by the owner of {key.name}" if key else "not damaged; its maker is unknown"
        )
        click.echo(f"{name} is as it was built, {signed}")
