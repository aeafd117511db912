"""Writes the tables of the reference that follow from definitions: `python docs/tables.py`.

A page keeps what stands above its mark and gets the rest from here; a test compares the two.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from crmkit.core import ENTITIES
from crmkit.core_facts import TIMELINE, TRAITS
from crmkit.entities import kinds
from crmkit.entities.definition import Definition, Field, definition
from crmkit.entities.fields import Keep, OnHandover, Reassign
from crmkit.kit.hook_history import History, read
from crmkit.kit.quality import RULES

REFERENCE = Path(__file__).parent / "reference"
ROOT = Path(__file__).parents[1]
HOOKS = (
    ROOT / "crmkit" / "hooks.json",
    *sorted(ROOT.glob("crmkit_plugins/*/crmkit_*/hooks.json")),
)
MARK = "<!-- The rest of this page is written by docs/tables.py. -->\n"


def entities() -> str:
    """Every entity of the core with its fields."""
    return "\n".join(line for cls in ENTITIES for line in _entity(definition(cls)))


def _entity(facts: Definition) -> Iterator[str]:
    yield f"\n## {facts.cls.__name__}\n"
    yield f"`{facts.name}`, stored as `{facts.table_name}`. {_plain(facts.help)}\n"
    rows = [_field(field) for field in facts.own.values()]
    yield from table(("field", "kind", "default", "notes"), rows)
    rules = [f"unique: {_together(group)}" for group in facts.unique]
    if rules:
        yield f"\nAmong live records {'; '.join(rules)}."


def _plain(text: str) -> str:
    return " ".join(text.split())


def _together(names: Iterable[str]) -> str:
    return " and ".join(f"`{name}`" for name in names)


def _field(field: Field) -> tuple[str, ...]:
    return f"`{field.name}`", kind_words(field.kind), _default(field), "; ".join(_notes(field))


def kind_words(kind: kinds.Kind) -> str:
    """A kind as the reference of fields calls it, with its bounds."""
    match kind:
        case kinds.Choice(values=values):
            return "choice: " + ", ".join(f"`{value}`" for value in values)
        case kinds.Reference(target=target):
            return f"reference to `{target.__name__}`"
        case kinds.Number(places=places):
            return f"number, {places} decimals"
        case kinds.Email() | kinds.Phone():
            return kind.name
        case kinds.Text(max=most):
            return f"text, at most {most:,}"
    return _CODES.get(kind, kind.name)


_CODES: Mapping[kinds.Kind, str] = {
    kinds.COUNTRY: "country",
    kinds.LANGUAGE: "language",
    kinds.CURRENCY: "currency",
    kinds.TIME_ZONE: "time zone",
}


def _default(field: Field) -> str:
    if field.required:
        return "required"
    if isinstance(field.default, attrs.Factory):  # type: ignore[arg-type]
        return "`{}`"
    if field.default is None:
        return "none"
    return "empty" if field.default == "" else f"`{field.default!r}`"


def _notes(field: Field) -> Iterator[str]:
    spec = field.spec
    if spec.help:
        yield str(spec.help)
    if spec.searched:
        yield "searched"
    if spec.privacy != "public":
        yield spec.privacy
    policies = {
        "merge": spec.on_merge,
        "erase": spec.on_erase.reason if isinstance(spec.on_erase, Keep) else spec.on_erase,
        "handover": _handover(spec.on_handover),
        "remove": spec.on_remove if field.refers_to else None,
    }
    said = [f"{when}: {what}" for when, what in policies.items() if what]
    if said:
        yield ", ".join(said)


def _handover(policy: OnHandover | None) -> str | None:
    return f"reassign where `{policy.only}`" if isinstance(policy, Reassign) else policy


def traits() -> str:
    """The traits and the timeline sources of the core."""
    known = [
        (f"`{t.name}`", t.entity.__name__, kind_words(t.kind), _missing(t), _said(t))
        for t in TRAITS
    ]
    sources = [
        (f"`{s.name}`", s.of.__name__, s.entity.__name__, f"`{s.moment}`", f"`{s.title}`")
        for s in TIMELINE
    ]
    return "\n".join(
        [
            "\n## Traits of the core\n",
            *table(("trait", "of", "kind", "without a value", "what it is"), known),
            "\n## Timeline sources of the core\n",
            *table(("source", "in the timeline of", "rows of", "moment", "title"), sources),
        ]
    )


def _missing(trait: Any) -> str:
    return "none" if trait.missing is None else f"`{trait.missing!r}`"


def _said(trait: Any) -> str:
    words = f"{trait.label}: {trait.help}" if trait.help else str(trait.label)
    return f"{words}; maintained" if trait.maintained else words


def quality() -> str:
    """Every rule of the scale, and how each part stands to it."""
    rules = [
        (f"`{r.name}`", r.grade, r.says, "evidence" if r.faults is None else "its source")
        for r in RULES
    ]
    graded = {package.name: json.loads((package / "quality.json").read_text("utf-8"))
              for package in sorted(ROOT.glob("crmkit_plugins/*/crmkit_*"))}  # fmt: skip
    parts = [
        (f"`{name.removeprefix('crmkit_')}`", found["grade"], "; ".join(_not_done(found["rules"])))
        for name, found in graded.items()
    ]
    return "\n".join(
        [
            "\n## The rules\n",
            *table(("rule", "for", "what it says", "known by"), rules),
            "\n## The parts of crmkit\n",
            *table(("part", "grade", "missing, or exempt"), parts),
        ]
    )


def _not_done(rules: Mapping[str, str]) -> Iterator[str]:
    yield from (f"`{name}` {state}" for name, state in rules.items() if state != "done")


def table(header: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """A table of Markdown, line by line."""
    names = tuple(header)
    yield f"| {' | '.join(names)} |"
    yield f"| {' | '.join('---' for _ in names)} |"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"


def hook_history() -> str:
    """What each release brought, deprecated and removed, newest first."""
    found: dict[str, dict[str, list[str]]] = {}
    for version, what, line in _changes_of_hooks():
        found.setdefault(version, {}).setdefault(what, []).append(line)
    versions = sorted(found, key=lambda version: [*map(int, version.split("."))], reverse=True)
    return "\n".join(line for version in versions for line in _release(version, found[version]))


def _changes_of_hooks() -> Iterator[tuple[str, str, str]]:
    """(version, what happened, to which hook or argument); arguments of a hook go with it."""
    for record in HOOKS:
        history = read(record)
        for name, life in history.items():
            hook = history[name.partition("(")[0]]
            if life is hook or life.since != hook.since:
                yield str(life.since), "New", f"`{_called(name, history)}`"
            said = life.deprecated
            if said and (life is hook or not hook.deprecated):
                until = f"deprecated on {said.on}, to be removed in {said.removed_in}"
                yield said.since, "Deprecated", f"`{name}`, {until}; use {said.use}"
            if life.removed and (life is hook or not hook.removed):
                yield life.removed, "Removed", f"`{name}`"


def _called(name: str, history: History) -> str:
    """A hook with those of its arguments that came with it."""
    if "(" in name:
        return name
    own = [key[len(name) + 1 : -1] for key in history if key.startswith(f"{name}(")]
    first = [a for a in own if history[f"{name}({a})"].since == history[name].since]
    return f"{name}({', '.join(a for a in first if a != 'return')})"


def _release(version: str, changes: Mapping[str, list[str]]) -> Iterator[str]:
    yield f"\n## {version}\n"
    for title in ("New", "Deprecated", "Removed"):
        if title in changes:
            yield f"{title}:\n"
            yield from (f"- {line}" for line in changes[title])


PAGES: Mapping[str, Callable[[], str]] = {
    "entities.md": entities,
    "traits.md": traits,
    "hook-history.md": hook_history,
    "quality.md": quality,
}


def written(name: str) -> str:
    """The page as it should be: what people wrote, then what follows from the definitions."""
    above, mark, _ = (REFERENCE / name).read_text("utf-8").partition(MARK)
    if not mark:
        raise ValueError(f"{name} has no line {MARK.strip()!r}")
    return f"{above}{MARK}{PAGES[name]()}\n"


if __name__ == "__main__":
    for page in PAGES:
        (REFERENCE / page).write_text(written(page), "utf-8")
