"""`crmkit new plugin`: a whole distribution with nothing in its part yet."""

from __future__ import annotations

import keyword
import re
from importlib.metadata import version
from pathlib import Path

from crmkit.errors import Invalid, Refused
from crmkit.kit.record import Record
from crmkit.kit.rendering import write

TEMPLATE = "plugin"
_DISTRIBUTION = re.compile(r"[A-Za-z][A-Za-z0-9]*([-_.][A-Za-z0-9]+)*")
_LICENCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]*")


def start_plugin(
    name: str,
    folder: Path | None = None,
    *,
    title: str = "",
    author: str = "",
    licence: str = "MIT",
    distribution: str = "",
) -> Path:
    """Write the distribution of a new part into a folder that is not there or empty.

    `name` is what hosts write in `plugins=`; `distribution` what they install, `crmkit-NAME` unless
    given. The package is called as the distribution, with `_`. `licence` is an SPDX identifier, or
    "proprietary". Raises Invalid for a name that is none, Refused where there is something already.
    """
    distribution = distribution or f"crmkit-{name.replace('_', '-')}"
    title = title or name.replace("_", " ").capitalize()
    _require(name, distribution, title, author, licence)
    folder = folder or Path(distribution)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused(f"{folder} is there already and not empty; name another one by --folder")
    record = Record.of(
        TEMPLATE,
        {
            "name": name,
            "title": title,
            "author": author or f"The authors of {distribution}",
            "licence": licence,
            "distribution": distribution,
            "package": re.sub(r"[-.]", "_", distribution).lower(),
            "core": core_range(version("crmkit")),
        },
    )
    write(folder, record.files)
    record.keep(folder)
    return folder


def core_range(installed: str) -> str:
    """The versions that a plugin written for one of the core is for: up to the next major one."""
    return f">={installed},<{int(installed.split('.')[0]) + 1}"


def _require(name: str, distribution: str, title: str, author: str, licence: str) -> None:
    require_identifier(name, "the name of a part")
    if not _DISTRIBUTION.fullmatch(distribution):
        raise Invalid(f"{distribution!r} is no name of a distribution; give one like acme-{name}")
    if not _LICENCE.fullmatch(licence):
        raise Invalid(f"{licence!r} is no licence; give an SPDX identifier, or proprietary")
    for what, text in (("title", title), ("author", author)):
        if re.search(r'["\\\n{}]', text):
            raise Invalid(
                f"the {what} {text!r} holds a quote, a brace or another line; leave it out"
            )


def require_identifier(name: str, what: str) -> None:
    """Raises Invalid for what is no identifier in small letters, or a word of Python."""
    if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name) or keyword.iskeyword(name):
        raise Invalid(
            f"{name!r} cannot be {what}: write a to z, 0 to 9 and single _, beginning with a "
            "letter, and no word of Python"
        )
