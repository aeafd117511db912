"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO
from uuid import uuid4

from crmkit.errors import Invalid


@contextmanager
def whole(to: Path | str | IO[bytes]) -> Iterator[IO[bytes]]:
    """A file to write to; when the block has ended well, it is at `to`, a path or an open file.

    What was there before is replaced. After an error there is nothing new. Raises Invalid for a
    path that cannot be written.
    """
    if isinstance(to, Path | str):
        with _beside(Path(to)) as file:
            yield file
        return
    with TemporaryFile() as file:
        yield file
        file.seek(0)
        shutil.copyfileobj(file, to)


@contextmanager
def _beside(path: Path) -> Iterator[IO[bytes]]:
    """A file in the same folder, which then takes the place of `path`."""
    part = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    try:
        if path.is_dir():
            raise Invalid(f"{path} is a folder; name a file in it")
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise Invalid(f"{path} cannot be written: {error.strerror or error}") from error
    finally:
        part.unlink(missing_ok=True)
