"""The three-way: nothing that an organisation changed is overwritten, all else follows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crmkit.editions.threeway import Applied, after, settle

VALUES = st.sampled_from([None, "", "a", "b", "c"])
STEPS = st.lists(st.tuples(st.sampled_from(["package", "organisation", "apply"]), VALUES))


@given(first=VALUES, steps=STEPS)
def test_what_the_organisation_changed_stands_and_all_else_follows(
    first: str | None, steps: list[tuple[str, str | None]]
) -> None:
    """Whatever the order of releases, edits and applications of them."""
    said = stored = first
    applied: Applied = after("same", None, stored, said)
    last_applied, own = first, False
    for who, value in steps:
        if who == "package":
            said = value
        elif who == "organisation":
            stored, own = value, value != last_applied
        else:
            outcome = settle(applied, stored, said)
            if own and stored != said:
                assert outcome == ("keep" if said == last_applied else "conflict")
            else:
                assert outcome == ("same" if stored == said else "take")
            if outcome == "take":
                stored = said
            applied = after(outcome, applied, stored, said)
            last_applied, own = said, stored != said
            assert settle(applied, stored, said) == ("keep" if own else "same")


@given(stored=VALUES, said=VALUES, default=VALUES)
def test_a_field_that_is_new_in_a_package_fills_what_nobody_set(
    stored: str | None, said: str | None, default: str | None
) -> None:
    """A value other than the default is the organisation's."""
    expected = "same" if stored == said else "take" if stored == default else "conflict"
    assert expected == settle(None, stored, said, default)
