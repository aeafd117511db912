"""One bad plugin for each way to fail: the host starts or refuses as its policy says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import func, select

from crmkit import (
    CRM,
    AssemblyError,
    Customer,
    Employee,
    Entity,
    Handover,
    Merging,
    PersonalData,
    Plugin,
    Ref,
    Trait,
    entity,
    kinds,
    ref,
)
from crmkit.assembly import part as assembly_part
from crmkit.testing.databases import Database, Databases
from tests.conftest import Site

Part = Callable[..., Plugin]


@entity("zoo_animal")
class Animal(Entity):
    """Well defined."""

    name: str


@entity("zoo_animal")
class Beast(Entity):
    """Of another part, with the table of the first."""

    name: str


@entity("bad_visit")
class Careless(Entity):
    """Says nothing of what becomes of it when a customer is merged or erased."""

    customer: Ref[Customer] = ref()


def fail(*arguments: Any, **named: Any) -> Any:
    raise RuntimeError("the part is broken")


def no_trait(tables: Any, since: Any) -> Any:
    return 7


BROKEN = "raised RuntimeError: the part is broken"
AT_START: dict[str, tuple[Callable[[Part], Plugin], str]] = {
    "import error": (lambda part: Plugin("bad", hooks="no_such_module"), "No module named"),
    "raising when asked for kinds": (
        lambda part: part("bad", contribution_kinds=lambda: fail()),
        f"crmkit_contribution_kinds {BROKEN}",
    ),
    "raising when asked to contribute": (
        lambda part: part("bad", contribute=lambda: fail()), f"crmkit_contribute {BROKEN}",
    ),
    "raising at the start": (
        lambda part: part("bad", start=lambda crm: fail()), f"crmkit_start {BROKEN}",
    ),
    "no list": (lambda part: part("bad", contribute=lambda: 7), "it returned int; return a list"),
    "no contribution": (lambda part: part("bad", 7), "contributes 7, which is of no known kind"),
    "wrong type": (
        lambda part: part("bad", Trait("bad.x", Customer, kinds.Integer(), no_trait)),
        "trait 'bad.x': its sql",
    ),
    "unknown hook": (lambda part: part("bad", chek=lambda batch: None), "a hook that no enabled"),
    "unknown argument": (lambda part: part("bad", check=lambda rows: None), "takes 'rows'"),
    "async hook": (lambda part: part("bad", check=wait), "would never be awaited"),
    "table clash": (lambda part: part("bad", Beast), "entity 'zoo_animal'"),
    "missing policy": (
        lambda part: part("bad", Careless), "refers to a customer without policies",
    ),
    "missing requirement": (
        lambda part: part("bad", requires=["absent"]), "requires 'absent', which is not enabled",
    ),
}  # fmt: skip


async def wait(batch: Any) -> None: ...


@pytest.mark.parametrize("kind", AT_START)
def test_a_part_that_cannot_start(kind: str, part: Part) -> None:
    """Fails the host, or is left out with what needs it; the reason is told either way."""
    make, why = AT_START[kind]
    plugins = [part("zoo", Animal), make(part), part("needy", requires=["bad"])]
    with pytest.raises(AssemblyError) as caught:
        CRM("sqlite://", plugins=plugins)
    told = [problem for problem in caught.value.problems if problem.plugin == "bad"]
    crm = CRM("sqlite://", plugins=plugins, on_failure="quarantine")
    states = {one.name: one.state for one in crm.report.parts}
    crm.close()
    assert {"core": "started", "zoo": "started", "bad": "quarantined", "needy": "dependent"} == (
        states
    )
    for problems in (told, crm.report["bad"].problems):
        assert any(why in one.what for one in problems), [str(one) for one in problems]
        assert all(one.remedy for one in problems)


def test_a_slow_import_is_told(
    site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """In the start report and in the log; a part that is merely slow starts under either policy."""
    monkeypatch.setattr(assembly_part, "SLOW", 0.05)
    caplog.set_level("INFO", "crmkit.slow")
    site.part("slow", "import time; time.sleep(0.06)")
    site.part("quick")
    crm = CRM("sqlite://", plugins=["slow", "quick"], on_failure="quarantine")
    crm.close()
    (what,) = crm.report["slow"].slow
    assert what == (
        "importing crmkit_slow.plugin:plugin took 0.1 s; do that when it is needed, "
        "not at the start"
    )
    assert ((), "started") == (crm.report["quick"].slow, crm.report["slow"].state)
    assert [what] == [one.message for one in caplog.records if one.name == "crmkit.slow"]


# At work

armed: set[str] = set()


def when_armed(name: str) -> Callable[..., Any]:
    """A hook that fails when its phase is armed; its arguments are those of the phase."""
    takes = ", ".join(PHASES[name])
    scope: dict[str, Any] = {"armed": armed, "fail": fail}
    exec(f"def hook({takes}):\n    if {name!r} in armed: fail()", scope)
    hook: Callable[..., Any] = scope["hook"]
    return hook


PHASES = {
    "amend": ("batch",), "check": ("batch",), "after_change": ("work", "batch"),
    "merge": ("work", "merger"), "unmerge": ("work", "parting"),
    "handover": ("work", "employee", "shares", "leaves"),
    "erase": ("work", "erasure"), "export_person": ("work", "export"),
}  # fmt: skip


@pytest.fixture(scope="module", params=["fail", "quarantine"])
def host(
    request: pytest.FixtureRequest, crmkit_databases: Callable[[str], Databases]
) -> Iterator[CRM]:
    """A CRM with a part whose every hook can fail; it starts under either policy."""
    from crmkit import hookimpl

    marked = {f"crmkit_{n}": staticmethod(hookimpl(specname=f"crmkit_{n}")(when_armed(n)))
              for n in PHASES}  # fmt: skip
    database = Database(crmkit_databases("sqlite"))
    bad = Plugin("bad", hooks=type("Hooks", (), marked)())
    crm = database.crm([bad], on_failure=request.param)
    with crm.begin("dana") as work:
        for key in ("jan", "ewa"):
            work.add(Employee(key=key, name=key))
    yield crm
    database.close()


def act(crm: CRM, phase: str) -> None:
    """What calls the hook of a phase."""
    with crm.begin("dana") as work:
        anna = work.add(Customer(name="Anna", kind="person", owner="jan"))
        if phase in ("merge", "unmerge"):
            merge = work.use(Merging).merge(anna, work.add(Customer(name="A", kind="person")))
            work.use(Merging).unmerge(merge)
        elif phase == "handover":
            work.use(Handover).hand_over("jan", to=["ewa"])
        elif phase == "erase":
            work.use(PersonalData).erase(anna, reason="asked")
        elif phase == "export_person":
            work.use(PersonalData).export_person(anna)


def entries(crm: CRM) -> int:
    with crm.engine.connect() as connection:
        return connection.scalar(select(func.count()).select_from(crm.journal_table)) or 0


@pytest.mark.parametrize("phase", PHASES)
def test_a_hook_that_raises_at_work(phase: str, host: CRM) -> None:
    """Undoes what it was asked about, names its part, and harms nothing else, then or later."""
    before = entries(host)
    armed.add(phase)
    try:
        with pytest.raises(RuntimeError, match="the part is broken") as caught:
            act(host, phase)
    finally:
        armed.clear()
    assert before == entries(host)
    note = f"raised by crmkit_{phase} of part 'bad' (given by the host)"
    assert [note] == [n for n in caught.value.__notes__ if n.startswith("raised by")]
    act(host, phase)
    assert before < entries(host)
