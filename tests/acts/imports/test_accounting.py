"""Every row of a file is accounted for, whatever is in it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmkit import CRM, Customer, ExternalId
from crmkit.acts.imports.importing import Import, ImportReport

# Few values, so that keys repeat, rows are equal, and good ones stand beside bad ones.
KEYS = st.sampled_from(["", "1", "2", "3", "4.2E+12"])
NAMES = st.sampled_from(["", "Anna", "דנה", "أحمد", "Łucja", "a,b", 'q"uote', "two\nlines"])
COUNTRIES = st.sampled_from(["", "PL", "Poland", "Atlantis"])
PHONES = st.sampled_from(["", "+48 601 234 567", "4.86E+10", "none"])
ROWS = st.lists(st.tuples(KEYS, NAMES, COUNTRIES, PHONES), max_size=25)


def written(path: Path, rows: list[tuple[str, ...]]) -> Path:
    text = io.StringIO()
    csv.writer(text).writerows([("no", "name", "country", "phone"), *rows])
    path.write_text(text.getvalue(), "utf-8", newline="")
    return path


def counted(report: ImportReport) -> int:
    return (
        report.added + report.changed + report.unchanged + report.rejected + report.skipped
    )  # fmt: skip


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ROWS, keyed=st.booleans(), batch_size=st.sampled_from([1, 3, 1000]))
def test_every_row_is_accounted_for(
    crm_factory: Callable[..., CRM],
    tmp_path: Path,
    rows: list[tuple[str, ...]],
    keyed: bool,
    batch_size: int,
) -> None:
    """The five counts add up to the rows; what is added is there, what is rejected is kept."""
    crm = crm_factory(settings={"core": {"batch_size": batch_size}})
    path, errors = written(tmp_path / "people.csv", rows), tmp_path / "rejected.csv"
    options: dict[str, Any] = {"key_column": "no", "system": "book"} if keyed else {}

    dry = Import(crm, Customer, path, **options).run("dana", dry_run=True)
    report = Import(crm, Customer, path, **options).run("dana", errors=errors)
    again = Import(crm, Customer, path, **options).run("dana")

    assert len(rows) == report.rows == counted(report)
    assert (dry.added, dry.rejected, dry.skipped) == (report.added, report.rejected, report.skipped)
    with crm.read("dana") as work:
        assert report.added == work.count(Customer)
        assert (report.added if keyed else 0) == work.count(ExternalId)
    kept = list(csv.reader(io.StringIO(errors.read_text("utf-8-sig"), newline="")))[1:]
    assert report.rejected == len(kept)
    assert 0 == again.added
    assert len(rows) == counted(again)
