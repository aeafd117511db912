"""Who may do what, and sees what: a table, asked for every operation and report."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from crmkit import Actor, Customer, Interaction, NotAllowed, NotFound, ReadUnit, UnitOfWork
from crmkit_knowledge import Article, Knowledge, Note

Publish = Callable[..., Article]

pytestmark = pytest.mark.crm(plugins=["knowledge"])

READER, AUTHOR, EDITOR, PARTNER, PUBLIC = (
    f"knowledge.{name}" for name in ("reader", "author", "editor", "partner", "public")
)
EVERYBODY = {READER, AUTHOR, EDITOR, PARTNER, PUBLIC}
STAFF = {READER, AUTHOR, EDITOR}
WRITERS = {AUTHOR, EDITOR}

OPERATIONS = {
    "search": EVERYBODY, "ask": EVERYBODY, "vote": EVERYBODY, "translations": EVERYBODY,
    "suggest": STAFF, "answer_with": STAFF, "fill": STAFF, "wanted": STAFF, "versions": STAFF,
    "compare": STAFF, "behind": STAFF, "script_for": STAFF, "next_line": STAFF, "say": STAFF,
    "note": STAFF, "learn": STAFF, "who_knows": STAFF, "answer_exit": STAFF,
    "write": WRITERS, "translate": WRITERS, "revise": WRITERS, "submit": WRITERS,
    "confirm": WRITERS,
    "publish": {EDITOR}, "send_back": {EDITOR}, "outdate": {EDITOR}, "set_script": {EDITOR},
    "prepare_exit": {EDITOR}, "drop_exit": {EDITOR}, "bring_in": {EDITOR}, "relearn": {EDITOR},
}  # fmt: skip
REPORTS = {
    "usefulness": WRITERS, "gaps": WRITERS, "questions": WRITERS, "freshness": {EDITOR},
    "lessons": {EDITOR},
}  # fmt: skip
SEEN = {
    READER: {"internal", "partner", "public"},
    AUTHOR: {"internal", "partner", "public", "mine"},
    EDITOR: {"internal", "partner", "public", "mine", "draft", "outdated"},
    PARTNER: {"partner", "public"},
    PUBLIC: {"public"},
}


def unit(work: UnitOfWork, role: str) -> ReadUnit:
    return ReadUnit(work.crm, work.connection, Actor("employee", "ewa", roles=(role,)))


def test_every_operation_and_report_is_in_the_table(work: UnitOfWork) -> None:
    """And each is permitted to exactly those who are named there."""
    own = {name for name in work.crm.operations if name.startswith("knowledge.")}
    assert {f"knowledge.{name}" for name in OPERATIONS} == own
    permitted = {
        name: {
            role
            for role in EVERYBODY
            if unit(work, role).access.may_call(
                name, privileged=name.endswith(("bring_in", "relearn"))
            )
        }
        for name in own
    }
    assert {f"knowledge.{name}": roles for name, roles in OPERATIONS.items()} == permitted


def test_reports_are_shown_to_those_of_the_table(work: UnitOfWork) -> None:
    """Others are refused."""
    for name, roles in REPORTS.items():
        for role in EVERYBODY:
            if role in roles:
                assert (
                    () == unit(work, role).report(f"knowledge.{name}").rows or name == "questions"
                )
            else:
                with pytest.raises(NotAllowed):
                    unit(work, role).report(f"knowledge.{name}")


@pytest.fixture
def base(work: UnitOfWork, knowledge: Knowledge, publish: Publish) -> dict[str, Article]:
    """An article for each audience and state."""
    found = {audience: publish(f"kettle {audience}", audience=audience)
             for audience in ("internal", "partner", "public")}  # fmt: skip
    found["mine"] = knowledge.write("kettle mine", audience="public", owner="ewa")
    found["draft"] = knowledge.write("kettle draft", audience="public", owner="jan")
    found["outdated"] = publish("kettle outdated", audience="public")
    knowledge.outdate(found["outdated"])
    return found


def test_articles_are_seen_by_audience_and_state(
    work: UnitOfWork, base: dict[str, Article]
) -> None:
    """By every way in: lists, the search of the part and of the core, and by id."""
    for role, seen in SEEN.items():
        reader: Any = unit(work, role)
        wanted = {base[name].id for name in seen}
        assert wanted == {one.id for one in reader.find(Article)}
        assert wanted == {one.id for one in reader.search("kettle", Article)}
        shown = {base[name].id for name in seen & {"internal", "partner", "public"}}
        assert shown == {one.id for one in Knowledge(reader).search("kettle").articles}
        for name in base.keys() - seen:
            with pytest.raises(NotFound):
                reader.get(Article, base[name])


def test_what_is_hidden_is_not_among_the_best(work: UnitOfWork, publish: Publish) -> None:
    """However many better ones the reader may not see."""
    for _turn in range(50):
        publish("kettle kettle", audience="internal")
    shown = publish("a kettle beside many other words", audience="public")
    found = Knowledge(unit(work, PUBLIC)).search("kettle", limit=5)  # type: ignore[arg-type]
    assert [shown.id] == [one.id for one in found.articles]
    assert "kettel" not in str(Knowledge(unit(work, PUBLIC)).search("zzzz"))  # type: ignore[arg-type]


@pytest.mark.parametrize("role", sorted(EVERYBODY))
def test_what_is_written_by_whom(crm: Any, role: str) -> None:
    """Authors write their own, editors all, others nothing; readers note what they know."""
    with crm.begin(actor="jan") as work:
        theirs = work.use(Knowledge).write("kettle", owner="jan")
        anna = work.add(Customer(name="Anna"))
        work.add(Interaction(customer=anna, channel="phone"))
    actor = Actor("employee", "ewa", roles=(role,))

    def may(change: Callable[[UnitOfWork], object]) -> bool:
        try:
            with crm.begin(actor=actor) as work:
                change(work)
        except (NotAllowed, NotFound):
            return False
        return True

    assert (role in WRITERS) == may(lambda work: work.use(Knowledge).write("toaster"))
    assert (role == EDITOR) == may(lambda work: work.change(Article.ref(theirs.id), title="x"))
    assert (role in STAFF) == may(lambda work: work.add(Note(customer=anna, content="calls late")))
