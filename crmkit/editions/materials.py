"""The files that an edition consists of: its layers, its content, its picture."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from crmkit.editions.manifest import Edition
from crmkit.editions.wheelhouse import sha256
from crmkit.errors import Invalid


def materials(edition: Edition) -> dict[str, Path]:
    """Every file of the edition, by its path below the folder that holds all of them.

    Raises Invalid for what cannot be shipped: a link, a folder that is not there.
    """
    named = [*edition.layers, *edition.content.packages]
    named += [edition.branding.logo] if edition.branding.logo else []
    root = Path(os.path.commonpath([path.parent for path in named]))
    files = sorted({file for path in named for file in _files(path)})
    return {file.relative_to(root).as_posix(): file for file in files}


def manifest_path(edition: Edition, files: dict[str, Path]) -> str:
    """The path of the edition's own file, its last layer, among them."""
    return next(name for name, path in files.items() if path == edition.layers[-1])


def require_movable(edition: Edition, files: dict[str, Path]) -> None:
    """Raise Invalid where the edition would be another elsewhere, made of these files alone."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder).resolve()
        for name, path in files.items():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place / name)
        moved = Edition.load(place / manifest_path(edition, files))
        strays = [str(layer) for layer in moved.layers if not layer.is_relative_to(place)]
        if strays or moved.canonical() != edition.canonical():
            what = f"it includes {strays[0]}" if strays else "it names a file by an absolute path"
            raise Invalid(f"the edition cannot be moved: {what}; name files relative to its own")


def digests(files: dict[str, Path]) -> dict[str, str]:
    return {name: sha256(path.read_bytes()) for name, path in files.items()}


def _files(path: Path) -> Iterator[Path]:
    """A file, or all files below a folder but hidden ones: those are an editor's or a tool's."""
    if path.is_symlink():
        raise Invalid(f"{path} is a link; an edition ships files, so put a copy in its place")
    if path.is_dir():
        for inner in sorted(path.iterdir()):
            if not inner.name.startswith((".", "__pycache__")):
                yield from _files(inner)
    elif path.is_file():
        yield path
    else:
        raise Invalid(f"the edition names {path}, which is not there; correct its path")
