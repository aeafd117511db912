"""What a project was made from, kept in the project: the answers, and the files as they were made.

An update is a merge of three: the files as they were made, as the author has them now, and as the
template of today makes them of the same answers. The first are kept here, in one file, since the
templates ship inside crmkit: there is no repository of theirs to ask for an older one, and no
version of crmkit but the installed one at hand.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import attrs

from crmkit.errors import Invalid
from crmkit.kit.rendering import Files, rendered, write

NAME = ".crmkit-template.json"


@attrs.frozen
class Record:
    """The template of a project, its answers, and what it made of them."""

    template: str
    answers: Mapping[str, str]
    files: Files

    @classmethod
    def of(cls, template: str, answers: Mapping[str, str]) -> Record:
        """What the template of today makes of these answers."""
        return cls(template, answers, rendered(template, answers))

    @classmethod
    def read(cls, folder: Path) -> Record:
        """That of a project. Raises Invalid for a folder that was not made from a template."""
        try:
            return cls(**json.loads((folder / NAME).read_text("utf-8")))
        except FileNotFoundError:
            raise Invalid(
                f"there is no {NAME} in {folder.absolute()}, which says what it was made from; go "
                "to the folder of a plugin made by `crmkit new plugin`"
            ) from None
        except (ValueError, TypeError) as error:
            raise Invalid(f"{folder / NAME} cannot be read: {error}") from error

    def keep(self, folder: Path) -> None:
        """Write it into the project."""
        text = json.dumps(attrs.asdict(self), ensure_ascii=False, indent=1)
        write(folder, {NAME: text + "\n"})
