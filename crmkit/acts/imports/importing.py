"""Bringing a table in: every row ends up added, changed, unchanged, skipped or rejected.

Each batch of rows is one transaction, and with it goes how far the import is: an import that was
stopped at any point goes on where it stood, and does nothing twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args
from uuid import UUID

import attrs

from crmkit.access import Actor
from crmkit.acts.imports.drafts import Drafting, Problem, Taken
from crmkit.acts.imports.headers import RUN
from crmkit.acts.imports.layouts import Layout, recognised
from crmkit.acts.imports.planning import Policy
from crmkit.acts.imports.rejects import Rejects, reasons
from crmkit.acts.imports.runs import COUNTS, ImportRun, digest_of_file
from crmkit.acts.imports.shaping import Asked, Shape
from crmkit.acts.imports.steps import Mending, Steps
from crmkit.acts.imports.taking import Taking
from crmkit.entities.definition import Entity, Field, definition
from crmkit.errors import Invalid, NotEnabled
from crmkit.files.reading import Row, Writing, table_of
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.unit_of_work import UnitOfWork

# How many rejected rows the report itself names; a file of errors holds them all.
_NAMED = 20


@attrs.frozen
class RejectedRow:
    """A row that was not taken: its line, and (column, what is wrong) for each of its problems."""

    line: int
    problems: tuple[Problem, ...]

    def __str__(self) -> str:
        return f"line {self.line}: {reasons(self.problems)}"


@attrs.frozen
class ImportReport:
    """What became of every row of a file: the five counts always add up to `rows`."""

    rows: int
    added: int
    changed: int
    unchanged: int
    rejected: int
    skipped: int
    """Blank rows, rows of records that are there already (policy `skip`), mended rows that were
    taken before."""
    dry_run: bool
    problems: tuple[RejectedRow, ...]
    """The first rows that were rejected now."""
    run: UUID | None = None
    """The import in the database: to look at, or to take back; None of a dry run."""
    resumed: int = 0
    """How many of the rows were dealt with before the import was stopped."""
    recognised: str = ""
    """The program whose file it is, and what its list is of; empty where that is not known."""


@attrs.frozen
class Progress:
    """How far an import is: rows dealt with, and how much of the file that is, in the unit of its
    size: bytes of a text, rows of a workbook."""

    rows: int
    position: int
    size: int


Units = Callable[[], AbstractContextManager["UnitOfWork"]]


class Import:
    """One table on its way in. Making it reads the header and the first rows only.

    `mapping` says by header what a column brings, where the header does not tell: a field, a
    contact (`email`, `phone:work`, `address.city`), a field of another record that each row brings
    (`interaction.subject`), or None for nothing. `values` are written, as a file would, into new
    records where the row says nothing. `key_column` holds the key by which `system` knows each
    record; `match` names what else a record is known by (`email`, `phone`, any field), and `policy`
    what becomes of one that is there: `overwrite` its fields, `fill` those that are empty, `skip`.
    `writing` says how the file writes dates and numbers; what it does not say is told from the
    file. `type_column` names what each row is of. Cells left empty change nothing.

    Raises Invalid for a file that cannot be read, a mapping that cannot be, or dates that may be
    read in two ways.
    """

    def __init__(
        self,
        crm: CRM,
        entity: type[Entity] | str | None,
        path: Path | str,
        *,
        table: str | None = None,
        mapping: Mapping[str, str | None] | None = None,
        values: Mapping[str, str] | None = None,
        key_column: str | None = None,
        system: str | None = None,
        match: Sequence[str] = (),
        policy: Policy = "overwrite",
        writing: Writing | None = None,
        type_column: str | None = None,
        encoding: str | None = None,
        delimiter: str | None = None,
    ) -> None:
        self.crm = crm
        self._own: dict[Any, Mapping[str, Field]] = {}
        self.table = table_of(path, table, encoding=encoding, delimiter=delimiter)
        self.policy: Policy = _known_policy(policy)
        layout = recognised(self.table.header) if type_column is None else None
        if entity is None and layout is None:
            raise Invalid(
                _("say what the rows of {file} are; give entity=", file=self.table.path.name)
            )
        self.cls: type[Entity] = _entity(crm, entity, layout)
        self.facts = definition(self.cls)
        self.layout = layout if layout is not None and layout.entity == self.facts.name else None
        asked = Asked(
            mapping or {}, values or {}, key_column, system, tuple(match), type_column,
            writing or Writing(), self.layout,
        )  # fmt: skip
        self.shape = Shape(
            crm.catalogue, self._own_fields, self.cls, self.table, asked, self._complete
        )
        self.columns = self.shape.columns
        self.system, self.key_index = system, self.shape.key

    def _own_fields(self, cls: type[Entity]) -> Mapping[str, Field]:
        """The fields that the organisation defined for an entity, by name."""
        if cls not in self._own:
            self._own[cls] = {}
            if cls in self.crm.own_fields.taking:
                with self.crm.read(Actor("system", "core.import")) as work:
                    found = self.crm.own_fields.of(work, cls).values()
                    self._own[cls] = {own.name: own.field for own in found}
        return self._own[cls]

    def _complete(self, writing: Writing) -> Writing:
        core = self.crm.core_settings
        return attrs.evolve(
            writing,
            currency=writing.currency or core.currency,
            time_zone=writing.time_zone or core.time_zone,
        )

    @property
    def recognised(self) -> str:
        """The program whose file this is, and what its list is of; empty where it is not known."""
        return self.layout.title if self.layout is not None else ""

    @property
    def writing(self) -> Writing:
        """How the file is taken to write dates and numbers, as was said or told from it."""
        return self.shape.writing

    @property
    def unmapped(self) -> list[str]:
        """The headers of columns that bring nothing."""
        return [c.header for c in self.columns if c.target is None and c.index != self.key_index]

    @cached_property
    def options(self) -> dict[str, Any]:
        """All that decides what becomes of a row, beside the file itself."""
        asked = self.shape.asked
        return {
            "table": self.table.name,
            "columns": [column.target for column in self.columns],
            "values": dict(asked.values),
            "key_column": self.key_index,
            "system": asked.system,
            "match": list(asked.match),
            "policy": self.policy,
            "type_column": asked.type_column,
            "writing": attrs.asdict(self.writing) | {
                "yes": list(self.writing.yes), "no": list(self.writing.no),
            },
        }  # fmt: skip

    def run(
        self,
        actor: object,
        *,
        dry_run: bool = False,
        errors: Path | str | None = None,
        progress: Callable[[Progress], None] | None = None,
        anew: bool = False,
    ) -> ImportReport:
        """Bring the table in, in batches of one transaction each; say what became of every row.

        An import of this file that was stopped goes on where it stood; `anew` abandons it and
        begins with the first row. A dry run does the same in one transaction and takes it back.
        Rejected rows are written to the CSV file `errors` as they came, with the reasons; mended,
        it is imported in turn and counts as part of this import. Raises NotAllowed when the actor
        may not write such records, Refused where the file was changed since its import stopped,
        Conflict where another process goes on with it.
        """
        mended = RUN in self.table.header
        with self._units(actor, dry_run) as unit:
            with unit() as work:
                self._require_write(work)
                steps = Mending.begin(self, work) if mended else Steps.begin(self, work, anew)
            with Rejects(*steps.errors(errors, dry_run)) as rejects:
                return self._run(unit, steps, rejects, dry_run, progress)

    def _run(
        self,
        unit: Units,
        steps: Steps,
        rejects: Rejects,
        dry_run: bool,
        progress: Callable[[Progress], None] | None,
    ) -> ImportReport:
        tally = _Tally(steps.before)
        drafting = Drafting(self.columns, self.shape.groups_for, self.layout)
        remembered: dict[Any, UUID] = {}
        for rows in self._batches(steps.done):
            entries = [drafting.entry(row, steps.line(row)) for row in rows]
            with unit() as work:
                taken = steps.take(work, Taking(work, self.policy, remembered), entries)
                rejected = [one for one in taken if one.what == "rejected"]
                size = rejects.write(steps.run.id, rejected, work.words.say)
                steps.advance(work, taken, rejects.path, size)
            tally.add(taken)
            if progress is not None:
                progress(Progress(tally.rows, rows[-1].position, self.table.size))
        with unit() as work:
            steps.end(work)
        report = tally.report(None if dry_run else steps.run.id, steps.done, dry_run)
        return attrs.evolve(report, recognised=self.recognised)

    @contextmanager
    def _units(self, actor: object, dry_run: bool) -> Iterator[Units]:
        """What gives the unit of each batch: one of its own, or one for all that is taken back."""
        if not dry_run:
            yield lambda: self.crm.begin(actor)
            return
        try:
            with self.crm.begin(actor) as work:
                yield lambda: nullcontext(work)
                raise _TakenBack
        except _TakenBack:
            pass

    def _require_write(self, work: UnitOfWork) -> None:
        """Who may not write what the columns bring is told so at once, not row by row."""
        for group in self.shape.groups:
            names = {cells.name.partition(".")[0] for cells in (*group.fields, *group.references)}
            work.access.require_write(group.cls, names)

    def _batches(self, done: int) -> Iterator[list[Row]]:
        rows = islice(self.table.rows(), done, None)
        while batch := list(islice(rows, self.crm.core_settings.batch_size)):
            yield batch

    @property
    def digest(self) -> str:
        return digest_of_file(self.table.path)


class _Tally:
    """What became of the rows so far."""

    def __init__(self, run: ImportRun | None) -> None:
        self._counts = Counter({name: getattr(run, name) if run else 0 for name in COUNTS})
        self._rejected: list[RejectedRow] = []

    @property
    def rows(self) -> int:
        return self._counts.total()

    def add(self, rows: Sequence[Taken]) -> None:
        for taken in rows:
            self._counts[taken.what] += 1
            if taken.what == "rejected" and len(self._rejected) < _NAMED:
                self._rejected.append(RejectedRow(taken.line, taken.problems))

    def report(self, run: UUID | None, resumed: int, dry_run: bool) -> ImportReport:
        counts: dict[str, Any] = {name: self._counts[name] for name in COUNTS}
        return ImportReport(
            rows=self.rows,
            **counts,
            dry_run=dry_run,
            problems=tuple(self._rejected),
            run=run,
            resumed=resumed,
        )


def _entity(crm: CRM, entity: type[Entity] | str | None, layout: Layout | None) -> type[Entity]:
    """What the rows are: as was said, else as the program that wrote the file tells."""
    if entity is not None or layout is None:
        return crm.catalogue.entity(entity or "")
    if layout.entity not in crm.catalogue.entities:
        part = layout.entity.partition("_")[0]
        raise NotEnabled(f"{layout.title} needs the part {part!r}, which is not enabled")
    return crm.catalogue.entity(layout.entity)


class _TakenBack(Exception):
    """Ends a dry run: what it wrote is rolled back."""


def _known_policy(policy: str) -> Any:
    if policy not in get_args(Policy):
        raise Invalid(f"{policy!r} is no policy; choose one of {', '.join(get_args(Policy))}")
    return policy
