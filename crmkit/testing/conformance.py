"""What every part must hold, as tests that a part inherits.

    class TestLeads(PartConformance):
        part = "leads"

        def exercise(self, work):
            work.use(Leads).capture(name="Dana Levi", email="dana@example.com")

Each test stands on a check of `crmkit.testing.checks`, which returns every fault in words; none is
conformance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import pytest

from crmkit.assembly.discovery import installed
from crmkit.plugins import Plugin
from crmkit.testing.checks import (
    background,
    contributions,
    grading,
    handover,
    importing,
    imports,
    merging,
    person,
    promises,
    quarantine,
    removing,
    reports,
    rollback,
    rows,
    tables,
    tenancy,
)
from crmkit.testing.checks.subject import Examples, Subject
from crmkit.testing.databases import Database, Databases

if TYPE_CHECKING:
    from crmkit.unit_of_work import UnitOfWork


def hold(faults: Iterable[str]) -> None:
    """Raises AssertionError with every fault on a line of its own."""
    found = list(faults)
    if found:
        raise AssertionError("\n".join(["the part does not conform:", *found]))


class PartConformance:
    """The tests every part inherits. Set `part`, and `plugins` where it needs others beside it."""

    part: ClassVar[str]
    plugins: ClassVar[tuple[str | Plugin, ...]] = ()
    idempotent: ClassVar[tuple[str, ...]] = ()
    """Names of subscriptions and scheduled jobs that may be given the same again."""
    historic: ClassVar[Mapping[str, str]] = {}
    """Fields, as `entity.field`, that say what was and go on naming who is gone, and why."""

    def exercise(self, work: UnitOfWork) -> object:
        """Do something typical of the part that writes rows of its own."""
        raise AssertionError(f"{type(self).__name__} must say how the part is used: exercise()")

    def examples(self) -> Examples:
        """Values of fields by entity, where the rules of the part want others than any valid one.

        `{Visit: {"status": "planned"}}`; a function is given a number that no other row has.
        """
        return {}

    @property
    def given(self) -> tuple[str | Plugin, ...]:
        return (self.part, *self.plugins)

    @property
    def package(self) -> str:
        """The package of the part: that which its entry point names."""
        offered = installed().get(self.part)
        return offered[0].target.partition(".")[0] if offered else f"crmkit_{self.part}"

    @property
    def folder(self) -> Path:
        spec = find_spec(self.package)
        assert spec is not None, f"install the part, as a package {self.package}"
        assert spec.origin is not None
        return Path(spec.origin).parent

    def made_of(self, database: Database) -> Subject:
        """The part with what its author says of it, on one kind of database."""
        return Subject(
            self.part,
            self.given,
            self.exercise,
            database,
            examples=self.examples(),
            idempotent=self.idempotent,
            historic=self.historic,
        )

    @pytest.fixture
    def subject(
        self,
        database: Database,
        crmkit_databases: Callable[[str], Databases],
        crmkit_subjects: dict[str, Subject],
    ) -> Subject:
        """The part on the kind of database that a test runs on, the same for all tests of a class:
        what commits nothing is done in one CRM."""
        kind = database.kind
        if kind not in crmkit_subjects:
            crmkit_subjects[kind] = self.made_of(Database(crmkit_databases(kind)))
        return crmkit_subjects[kind]

    # The distribution

    def test_importing_it_has_no_side_effects(self) -> None:
        """Importing the part opens no socket, no thread and no database."""
        hold(imports.import_side_effects(f"{self.package}.plugin"))

    def test_it_uses_only_what_is_public(self) -> None:
        """The part goes through the same door as a stranger's."""
        required = {one if isinstance(one, str) else one.name for one in self.plugins}
        hold(imports.private_imports(self.folder, required))

    def test_what_it_contributes_is_documented(self, subject: Subject) -> None:
        """Entities and operations say what they are; README or package list what there is."""
        hold(contributions.undocumented(subject))
        said = [contributions.readme(subject, self.folder), contributions.said_by(self.folder)]
        hold(contributions.unlisted(subject, "\n".join(said)))

    def test_its_hooks_stay_as_promised(self, subject: Subject) -> None:
        """Each says since when it exists; none goes without having been deprecated long enough."""
        hold(promises.broken(subject))

    def test_its_grade_is_its_own(self) -> None:
        """The grade of the quality scale that it carries is the one that its source deserves."""
        hold(grading.overstated(self.folder))

    # The assembly

    def test_it_starts_with_what_it_requires_and_nothing_else(self, subject: Subject) -> None:
        """The part assembles over an empty database and reports that it started."""
        states = {part.name: part.state for part in subject.crm.report.parts}
        assert states[self.part] == "started"

    def test_it_can_be_put_aside_and_comes_back(self, subject: Subject) -> None:
        """In quarantine nothing of it remains, rules that name it break, and heal after it."""
        hold(quarantine.brought_down(subject))

    def test_it_goes_and_comes_back_without_loss(self, subject: Subject) -> None:
        """Disabled, the core works on; enabled again, every row is there."""
        hold(quarantine.lost_by_leaving(subject))

    # The tables

    def test_its_migrations_give_its_tables(self, subject: Subject) -> None:
        """An upgrade from nothing ends at the definitions; a second one does nothing."""
        hold(tables.differing(subject))

    def test_its_revisions_survive_rows(self, subject: Subject) -> None:
        """Each after the first is applied where every table of the part holds rows."""
        hold(tables.lost_by_revisions(subject))

    def test_it_is_purged_and_installed_again(self, subject: Subject) -> None:
        """A purge leaves no table of it, and it can be installed anew."""
        hold(tables.left_by_purge(subject))

    def test_rows_of_it_can_be_made(self, subject: Subject) -> None:
        """Every entity takes a row made from its definition, with all that is about people."""
        hold(rows.unmade(subject))

    # What happens to people and records

    def test_a_merge_is_complete(self, subject: Subject) -> None:
        """Every reference to a customer follows the survivor; nothing names who is gone."""
        hold(merging.left_by_merge(subject))

    def test_an_unmerge_restores(self, subject: Subject) -> None:
        """Undone, a merge leaves every row as it was."""
        hold(merging.lost_by_unmerge(subject))

    def test_a_person_gets_all_their_data(self, subject: Subject) -> None:
        """Every personal field of every row about a person is in their export."""
        hold(person.missing_in_export(subject))

    def test_an_erasure_is_complete(self, subject: Subject) -> None:
        """No personal value remains but in what is kept as declared and reported."""
        hold(person.left_by_erasure(subject))

    def test_a_handover_is_complete(self, subject: Subject) -> None:
        """What is to be done passes on, what was attained stays, nothing else names a leaver."""
        hold(handover.left_by_handover(subject))

    def test_what_is_removed_can_be_restored(self, subject: Subject) -> None:
        """Removed and restored, a record and what hangs on it are as they were."""
        hold(removing.lost_by_removal(subject))

    def test_what_it_holds_can_be_imported(self, subject: Subject) -> None:
        """Its rows come out of a file as they went in."""
        hold(importing.lost_in_import(subject))

    # At work

    def test_a_host_that_rolls_back_keeps_nothing(self, subject: Subject) -> None:
        """What the part did in a host's transaction goes with it, and nobody is told."""
        hold(rollback.left_behind(subject))

    def test_it_works_in_a_tenant(self, subject: Subject) -> None:
        """Its statements go to the tables of the tenant they are about."""
        hold(tenancy.unfit_for_tenants(subject))

    def test_its_background_work_succeeds(self, subject: Subject) -> None:
        """Jobs and subscriptions run, come to rest, and repeat nothing where they say so."""
        hold(background.failing_in_background(subject))

    def test_its_reports_do_not_leak(self, subject: Subject) -> None:
        """Reports can be made; who may see no record is told nothing."""
        hold(reports.leaking(subject))
