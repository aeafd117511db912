"""Archives whose bytes follow from their members alone: no time, no mode, no order of a folder."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

from crmkit.errors import Invalid

_MOMENT = (1980, 1, 1, 0, 0, 0)
_MODE = 0o100644


def packed(members: Mapping[str, bytes]) -> bytes:
    """A zip archive of these members. They are stored as they are: zlib releases differ."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(members):
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.create_system = 3
            entry.external_attr = _MODE << 16
            archive.writestr(entry, members[name])
    return buffer.getvalue()


def unpacked(data: bytes, where: str) -> dict[str, bytes]:
    """The members of an archive that `packed` made.

    Raises Invalid for any other one, be it by a single byte: there is then nothing in the file that
    is not seen here, neither between its members nor before or after them.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        whole = packed(members) == data
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError, ValueError):
        raise Invalid(f"{where} is damaged: its archive cannot be read") from None
    if not whole:
        raise Invalid(f"{where} was changed: its archive is not as crmkit writes it")
    return members
