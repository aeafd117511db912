"""`crmkit plugin add`: one concept more in a plugin, with its place in the inventory and its test.

What is new stands in files of its own, made from templates. What is there already gets a line: the
inventory in `plugin.py`, the list in the README, the exercise of the conformance tests. Everything
is worked out before anything is written, so that a refusal leaves the plugin as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import attrs

from crmkit.errors import Invalid, Refused
from crmkit.kit import source_edits as edits
from crmkit.kit.addition import EXERCISE, Addition
from crmkit.kit.project import OwnEntity, Project
from crmkit.kit.rendering import rendered
from crmkit.kit.samples import RECORDS, SAMPLES, VALUES, Value, arguments_of
from crmkit.kit.starting import require_identifier

HOOKS = {
    "amend": ("Before it is written", 'in ("add", "change")'),
    "check": ("What is refused", 'in ("add", "change")'),
    "after_change": ("What follows", '== "add"'),
}


@attrs.frozen
class Wishes:
    """What one `add` is about: an entity of the plugin, a record of the core, a type of value."""

    of: str = ""
    on: str = ""
    type: str = ""


def add(folder: Path, kind: str, name: str, wishes: Wishes = Wishes()) -> Sequence[str]:
    """Add a concept to the plugin in a folder; the paths of what was written, new ones first.

    `kind` is one of KINDS. Raises Invalid for what is unknown, Refused where something is in the
    way; then nothing is written.
    """
    if kind not in KINDS:
        raise Invalid(f"{kind!r} is none of {', '.join(KINDS)}")
    require_identifier(name, "its name")
    project = Project.at(folder)
    answers = {
        "part": project.part,
        "package": project.package,
        "file": name,
        "words": name.replace("_", " ").capitalize(),
        "cls": _class(name),
        "constant": name.upper(),
    }
    addition = Addition(project, kind, answers)
    KINDS[kind](addition, wishes)
    return addition.write()


def _class(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


def _entity(addition: Addition, wishes: Wishes) -> None:
    it = addition.answers
    addition.render()
    listed = f"entity `{it['part']}_{it['file']}`: {it['words'].lower()}"
    addition.contribute(it["file"], it["cls"], listed)
    row = f'customer={addition.customer}, subject="The first", happened_at=work.now()'
    addition.exercise(it["file"], it["cls"], f"work.add({it['cls']}({row}))")


def _field(addition: Addition, wishes: Wishes) -> None:
    """A field of a record of the core, in the extension of it that the plugin has or now gets."""
    on, it = wishes.on or "Customer", addition.answers
    for own in addition.project.entities():
        if on in (own.module, own.cls, own.name):
            raise Invalid(
                f"--on {on!r} is of this plugin: write the field into {own.cls}, in "
                f"{addition.project.package}/{own.module}.py, then `crmkit plugin migrate`"
            )
    value = _value(wishes.type)
    if on not in RECORDS:
        raise Invalid(f"--on {on!r}: fields are added to one of {', '.join(RECORDS)}")
    it |= {"on": on, "on_file": on.lower(), "cls": _class(it["part"]) + on, "value": value.sample}
    it |= {"on_article": f"{'an' if on[0] in 'AEIOU' else 'a'} {on.lower()}"}
    it |= {"record": RECORDS[on], "value_imports": value.imports}
    it |= {
        "record_imports": ", ".join(sorted({"Customer", on} if "Customer" in RECORDS[on] else {on}))
    }
    member = f"{it['file']}: {value.annotation} | None = {value.field}"
    if _member(addition, it["on_file"], member, value.needs):
        _contribute_extension(addition, on, value)


def _contribute_extension(addition: Addition, on: str, value: Value) -> None:
    it = addition.answers
    listed = f"entity `{it['part']}_{it['on_file']}`: fields of {it['on_article']}"
    addition.contribute(it["on_file"], it["cls"], listed)
    record = RECORDS[on].replace('work.add(Customer(name="Anna"))', addition.customer)
    addition.edit(EXERCISE, edits.with_import, "crmkit", [on])
    addition.exercise(
        it["on_file"],
        it["cls"],
        f"{it['on_file']} = work.add({record})",
        f"work.add({it['cls']}(id={it['on_file']}.id, {it['file']}={value.sample}))",
    )
    for module, names in value.own_needs.items():
        addition.edit(EXERCISE, edits.with_import, module, names)


def _setting(addition: Addition, wishes: Wishes) -> None:
    value, it = _value(wishes.type), addition.answers
    it |= {"cls": _class(it["part"]) + "Settings", "value": value.sample}
    it |= {"value_imports": value.imports}
    member = f'{it["file"]}: {value.annotation} = {value.default}\n"""{it["words"]}."""'
    listed = f"setting `{it['file']}`: {it['words'].lower()}"
    if _member(addition, "settings", member, value.own_needs):
        addition.contribute("settings", it["cls"], listed)
    else:
        addition.name_in_readme(listed)


def _member(
    addition: Addition, module: str, member: str, needs: Mapping[str, Sequence[str]]
) -> bool:
    """A field in the class of a module; whether the module is new."""
    it, folder = addition.answers, addition.project.folder
    path = f"{it['package']}/{module}.py"
    made = dict(rendered(f"add/{addition.kind}", it))
    new = not (folder / path).exists()
    text = made.pop(path)
    if not new:
        text = (folder / path).read_text("utf-8")
        if it["file"] in edits.members(text, it["cls"]):
            raise Refused(f"{path} has {it['file']!r} already; take another name")
    addition.take(made)
    (addition.new if new else addition.known)[path] = text
    addition.edit(path, edits.with_member, it["cls"], member)
    for library, names in needs.items():
        addition.edit(path, edits.with_import, library, names)
    return new


def _value(type: str) -> Value:
    if (type or "text") not in VALUES:
        raise Invalid(f"--type {type!r} is none of {', '.join(VALUES)}")
    return VALUES[type or "text"]


def _about(addition: Addition, wishes: Wishes) -> OwnEntity:
    """The entity that the new concept is about, with what templates need to know of it."""
    project, it = addition.project, addition.answers
    about = _chosen([*project.entities()], wishes.of, addition.kind)
    reference = about.of_type("Ref[Customer]")
    if reference is None:
        raise Refused(
            f"{about.cls} names no customer (Ref[Customer]); write the {addition.kind} by hand"
        )
    strange = [name for name in about.required if about.fields[name] not in SAMPLES]
    if strange:
        field = f"{about.cls}.{strange[0]}, a {about.fields[strange[0]]}"
        raise Refused(f"no sample is known of {field}; write the {addition.kind} by hand")
    it |= {"of": about.cls, "of_module": about.module, "of_entity": about.name}
    it |= {"of_words": about.module.replace("_", " ").capitalize(), "reference": reference}
    it |= {"moment": about.of_type("datetime", "datetime | None", "date", "date | None") or ""}
    it |= {"title": about.of_type("str", "str | None") or ""}
    it |= arguments_of(about, reference)
    return about


def _chosen(entities: list[OwnEntity], of: str, kind: str) -> OwnEntity:
    known = {name: one for one in entities for name in (one.module, one.cls, one.name)}
    if of:
        if of not in known:
            has = ", ".join(one.module for one in entities) or "none; add one by `add entity`"
            raise Invalid(f"--of {of!r} is no entity of this plugin, which has {has}")
        return known[of]
    if not entities:
        raise Refused(
            f"a {kind} is about an entity, and there is none; begin with `add entity NAME`"
        )
    if len(entities) > 1:
        raise Refused(
            f"about which entity? say --of {' or --of '.join(o.module for o in entities)}"
        )
    return entities[0]


def _must_have(addition: Addition, field: str, types: str) -> None:
    if not addition.answers[field]:
        cls, kind = addition.answers["of"], addition.kind
        raise Refused(f"{cls} has no field of type {types}, which a {kind} needs; give it one")


def _operation(addition: Addition, wishes: Wishes) -> None:
    _about(addition, wishes)
    it = addition.answers
    addition.render()
    listed = f"operation `{it['part']}.{it['file']}`: {it['words'].lower()}"
    addition.contribute(it["file"], it["cls"], listed)


def _constant(addition: Addition, wishes: Wishes) -> None:
    """A trait, a timeline source, a report: a constant about an entity."""
    _about(addition, wishes)
    if addition.kind == "timeline":
        _must_have(addition, "moment", "datetime or date")
        _must_have(addition, "title", "str")
    addition.render()
    _list_constant(addition)


def _list_constant(addition: Addition) -> None:
    it = addition.answers
    listed = f"{addition.kind} `{it['part']}.{it['file']}`: {it['words'].lower()}"
    addition.contribute(it["file"], it["constant"], listed)


def _role(addition: Addition, wishes: Wishes) -> None:
    it, entities = addition.answers, [*addition.project.entities()]
    own = "".join(f', Grant({one.cls}, write="True")' for one in entities)
    lines = [f"from {it['package']}.{one.module} import {one.cls}" for one in entities]
    it |= {"grants": f"Grant(Customer){own or ','}"}
    it |= {"entity_imports": "".join(f"\n{line}" for line in lines) + ("\n" if lines else "")}
    addition.render()
    _list_constant(addition)


def _job(addition: Addition, wishes: Wishes) -> None:
    addition.render()
    _list_constant(addition)


def _hook(addition: Addition, wishes: Wishes) -> None:
    """A function that a hook of a change calls for one entity."""
    it = addition.answers
    hook = it["file"].removeprefix("crmkit_")
    if hook not in HOOKS:
        raise Invalid(
            f"{it['file']!r} is none of {', '.join(HOOKS)}; write others by hand, with a function "
            "marked @hookimpl in plugin.py: docs/reference/hooks.md shows each"
        )
    about = _about(addition, wishes)
    _must_have(addition, "title", "str")
    words, actions = HOOKS[hook]
    it |= {"hook": hook, "hook_words": words, "file": f"{hook}_{about.module}"}
    addition.render()
    _take_part(addition, hook, actions)


def _take_part(addition: Addition, hook: str, actions: str) -> None:
    it, inventory, package = addition.answers, addition.inventory, addition.project.package
    first, names = ("work: UnitOfWork, ", ["UnitOfWork"]) if hook == "after_change" else ("", [])
    call = f"{it['file']}({'work, ' if names else ''}batch)"
    body = f"if batch.entity is {it['of']} and batch.action {actions}:\n    {call}"
    for module, wanted in (
        ("typing", ["Any"]),
        ("crmkit", ["Batch", "hookimpl", *names]),
        (f"{package}.{it['of_module']}", [it["of"]]),
        (f"{package}.{it['file']}", [it["file"]]),
    ):
        addition.edit(inventory, edits.with_import, module, wanted)
    text = addition.known[inventory]
    if edits.has_function(text, f"crmkit_{hook}"):
        addition.edit(inventory, edits.with_statement, f"crmkit_{hook}", body)
    else:
        signature = f"def crmkit_{hook}({first}batch: Batch[Any]) -> None:"
        lines = "".join(f"    {line}\n" for line in body.splitlines())
        addition.known[inventory] = f"{text.rstrip()}\n\n\n@hookimpl\n{signature}\n{lines}"


KINDS: Mapping[str, Callable[[Addition, Wishes], None]] = {
    "entity": _entity,
    "field": _field,
    "operation": _operation,
    "trait": _constant,
    "timeline": _constant,
    "report": _constant,
    "role": _role,
    "job": _job,
    "hook": _hook,
    "setting": _setting,
}
"""What can be added, and how."""
