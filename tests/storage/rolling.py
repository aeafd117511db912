"""One process of a rolling deploy: `python rolling.py URL FOLDER old|new`.

Each line of its input is a name: it adds a note of that name, renames the note before, and prints
what it sees of all notes, as JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from crmkit import CRM, Entity, Plugin, entity, hookimpl


@entity("notes_note", unique=["name"])
class OldNote(Entity):
    """A note, as the first version of its part has it."""

    name: str


@entity("notes_note", unique=["name"])
class NewNote(Entity):
    """The same in the next version, which brings two fields."""

    name: str
    colour: str | None = None
    stars: int = 0


NOTES: dict[str, Any] = {"old": OldNote, "new": NewNote}


def crm_of(url: str, folder: str, version: str) -> CRM:
    """A CRM with the part in that version, its revisions in the folder."""

    class Hooks:
        @hookimpl
        def crmkit_contribute(self) -> list[Any]:
            return [NOTES[version]]

    return CRM(url, plugins=[Plugin("notes", hooks=Hooks(), migrations=Path(folder) / version)])


def main() -> None:
    url, folder, version = sys.argv[1:]
    crm, note = crm_of(url, folder, version), NOTES[version]
    before = None
    if version == "new":
        crm.upgrade()
    print(json.dumps(crm.health().as_dict()), flush=True)
    for line in sys.stdin:
        name, _, whose = line.strip().partition(" ")
        with crm.begin(version) as work:
            fields = {"colour": "red", "stars": 5} if version == "new" else {}
            added = work.add(note(name=name, **fields))
            before = before or added
            other = work.first(note, f"name == '{whose}'") if whose else None
            if other is not None:
                work.change(other, name=f"{whose} by {version}")
        with crm.read(version) as unit:
            seen = [[n.name, getattr(n, "stars", None)] for n in unit.find(note)]
        print(json.dumps([seen, crm.health().ready]), flush=True)
    crm.close()


if __name__ == "__main__":
    main()
