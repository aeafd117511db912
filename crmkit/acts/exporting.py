"""Giving records out: a list of any entity as a file, under the access of whoever asks.

The file is complete, and the journal says who took what, before anything is to be seen of it.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any, Literal, get_args
from uuid import UUID

import attrs

from crmkit.acts.customer_cards import CustomerCards
from crmkit.columns import Columns
from crmkit.entities.custom import CUSTOM
from crmkit.entities.customer import Customer
from crmkit.entities.definition import Entity, definition
from crmkit.errors import Invalid
from crmkit.files.printing import printer
from crmkit.files.sheets import CsvSheet, Sheet, XlsxSheet, require_rows
from crmkit.files.vcard_lines import VCardVersion
from crmkit.files.whole_files import whole
from crmkit.operations import not_permitted
from crmkit.queries import Where
from crmkit.wording.languages import is_right_to_left
from crmkit.words import _

if TYPE_CHECKING:
    from crmkit.crm import CRM
    from crmkit.read_unit import ReadUnit

OPERATION = "records.export"
"""What a role must permit for its actors to export."""

Format = Literal["csv", "xlsx", "vcard"]
Advance = Callable[[int, int], None]
"""Takes how many records are written, and of how many."""
Counts = Generator[int, None, None]

_FORMATS: Mapping[str, Format] = {".csv": "csv", ".xlsx": "xlsx", ".vcf": "vcard"}


@attrs.frozen
class ExportReport:
    """What was exported: how many records, in which columns."""

    rows: int
    columns: tuple[str, ...]
    format: Format


class Export:
    """A list of records on its way out. Nothing is read before it is run.

    `where` and `order` are those of `work.find`. `columns` are names of fields, of traits, of ways
    to reach a customer and paths to those of other records; a mapping gives each a header of its
    own. Without them a file has the id and every field that the reader may see and that is not
    sensitive, and can be imported again as it is. Headers are the names, or, with `labels`, words
    in that language. `sensitive` gives sensitive fields out too; each read is journaled.

    Raises Invalid for an entity, a format or a delimiter that there is not.
    """

    def __init__(
        self,
        crm: CRM,
        entity: type[Entity] | str,
        where: Where = None,
        *,
        columns: Sequence[str] | Mapping[str, str] | None = None,
        order: str | None = None,
        format: Format | None = None,
        labels: str | None = None,
        sensitive: bool = False,
        delimiter: str = ",",
        bom: bool = False,
        vcard: VCardVersion = "3.0",
    ) -> None:
        self.crm, self.where, self.order = crm, where, order
        self.cls: type[Entity] = crm.catalogue.entity(entity)
        self.asked, self.labels, self.sensitive = columns, labels, sensitive
        self.format: Format | None = format if format is None else _known(format, Format)
        self.vcard: VCardVersion = _known(vcard, VCardVersion)
        self.delimiter, self.bom = _one_sign(delimiter), bom

    def run(
        self, actor: object, to: Path | str | IO[bytes], *, progress: Advance | None = None
    ) -> ExportReport:
        """Write the file: to a path, where it appears when it is whole, or into an open file.

        Raises NotAllowed where the actor may not export, Invalid for columns that are not there or
        not for the actor, and for a file that cannot be written.
        """
        format = self.format or _format_of(to)
        if format == "vcard":
            self._require_cards()
        with whole(to) as file, TemporaryFile() as kept:
            trace = _Trace(kept)
            with self.crm.read(actor) as work:
                _require_permission(work)
                report = self._write(work, file, format, trace, progress)
            self._journal(actor, report, trace)
        return report

    def _write(
        self,
        work: ReadUnit,
        file: IO[bytes],
        format: Format,
        trace: _Trace,
        progress: Advance | None,
    ) -> ExportReport:
        listed = None if format == "vcard" else self._columns(work)
        counted = progress is not None or format == "xlsx"
        total = work.count(self.cls, self.where) if counted else 0
        if listed is None:
            pages = self._cards(work, file)
        else:
            pages = self._rows(listed[0], self._sheet(file, format, listed[1], total), trace)
        done = 0
        with closing(pages):
            for count in pages:
                done += count
                if progress is not None:
                    progress(done, max(done, total))
        names = () if listed is None else tuple(column.name for column in listed[0].columns)
        return ExportReport(done, names, format)

    def _rows(self, columns: Columns, sheet: Sheet, trace: _Trace) -> Counts:
        """Write a table; how many rows each page has."""
        printers = [printer(column.kind) for column in columns.columns]
        with sheet:
            for page in columns.pages(self.where, self.order):
                sheet.write(
                    [print(value) for print, value in zip(printers, row, strict=True)]
                    for row in page.rows
                )
                trace.add(page.sensitive)
                yield len(page.rows)

    def _cards(self, work: ReadUnit, file: IO[bytes]) -> Counts:
        """Write an address book; how many cards each page has."""
        for cards, count in CustomerCards(work, self.vcard).pages(self.where, self.order):
            file.write(cards)
            yield count

    def _sheet(self, file: IO[bytes], format: Format, header: list[str], rows: int) -> Sheet:
        if format == "csv":
            return CsvSheet(file, header, delimiter=self.delimiter, bom=self.bom)
        require_rows(rows)
        name = self.crm.words(self.labels or "en").say(definition(self.cls).plural)
        right_to_left = is_right_to_left(self.labels)
        return XlsxSheet(file, header, name=name, right_to_left=right_to_left)

    def _require_cards(self) -> None:
        if self.cls is not Customer:
            entity = definition(self.cls).noun
            raise Invalid(
                _(
                    "vCards are of {customer.plural}; export {entity.plural} as CSV or XLSX",
                    entity=entity,
                )
            )
        if self.asked is not None or self.labels is not None or self.sensitive:
            raise Invalid(
                "a vCard holds what a card can: leave out columns, labels and sensitive, "
                "or export CSV or XLSX"
            )

    # Columns

    def _columns(self, work: ReadUnit) -> tuple[Columns, list[str]]:
        """The columns, and what the header calls them."""
        names = _defaults(work, self.cls, self.sensitive) if self.asked is None else self.asked
        headers = list(names) if isinstance(names, Mapping) else None
        listed = list(names.values()) if isinstance(names, Mapping) else list(names)
        if isinstance(names, str) or not listed:
            raise Invalid(f"columns is {names!r}; give a list of names, such as ['name']")
        columns = Columns(work, self.cls, listed, sensitive=self.sensitive)
        self._refuse_sensitive(columns)
        return columns, headers or self._headers(columns)

    def _refuse_sensitive(self, columns: Columns) -> None:
        """A column that would be empty in every row is not what was asked for."""
        kept = [column.name for column in columns.columns if column.sensitive]
        if kept and not self.sensitive:
            raise Invalid(
                f"{kept[0]!r} is sensitive; leave it out, or export with sensitive=True: "
                "each read is journaled"
            )

    def _headers(self, columns: Columns) -> list[str]:
        """Names, or words where these tell the columns apart; ids by the name that imports know."""
        names = [
            f"{definition(self.cls).name}.id" if column.name == "id" else column.name
            for column in columns.columns
        ]
        if self.labels is None:
            return names
        said = self.crm.words(self.labels)
        words = [column.label(said, self.labels) for column in columns.columns]
        told = [n if column.name == "id" else word for n, word, column in
                zip(names, words, columns.columns, strict=True)]  # fmt: skip
        count = Counter(told)
        return [n if count[word] > 1 else word for n, word in zip(names, told, strict=True)]

    # Journal

    def _journal(self, actor: object, report: ExportReport, trace: _Trace) -> None:
        """Who took what; and, where it is sensitive, of which records."""
        what = {
            "entity": definition(self.cls).name,
            "where": None if self.where is None else str(self.where),
            "columns": list(report.columns),
            "format": report.format,
            "records": report.rows,
        }
        with self.crm.begin(actor, cause=OPERATION) as work:
            journal = self.crm.journal_for(work.connection)
            noted = {name: [value, None] for name, value in what.items()}
            journal.note(work.connection, work.stamp, "export", noted)
            for entity, read in trace.batches(self.crm.core_settings.batch_size):
                entries: Any = ((id, version, {}) for id, version in read)
                journal.changed(work.connection, work.stamp, entity, "read", entries)


class _Trace:
    """Of which records sensitive fields were read: on the disk, since they may be many."""

    _entry = struct.Struct("H16sq")

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._entities: dict[type[Entity], int] = {}

    def add(self, read: Mapping[type[Entity], Mapping[UUID, int]]) -> None:
        """Remember records with their versions."""
        for entity, records in read.items():
            number = self._entities.setdefault(entity, len(self._entities))
            packed = (self._entry.pack(number, id.bytes, v) for id, v in records.items())
            self._file.write(b"".join(packed))

    def batches(self, size: int) -> Iterator[tuple[type[Entity], list[tuple[UUID, int]]]]:
        """The records again, at most `size` of one entity at a time."""
        self._file.seek(0)
        while kept := self._file.read(self._entry.size * size):
            entries = list(self._entry.iter_unpack(kept))
            for entity, number in self._entities.items():
                yield entity, [(UUID(bytes=id), v) for n, id, v in entries if n == number]


def _defaults(work: ReadUnit, cls: type[Entity], sensitive: bool) -> list[str]:
    """The id and every field that the reader may see, own ones each by itself."""
    left_out = work.hidden_names(cls)
    if not sensitive:
        left_out |= definition(cls).sensitive
        left_out |= work.crm.own_fields.sensitive_names(work, cls)
    names = [name for name in definition(cls).own if name != CUSTOM]
    if CUSTOM in definition(cls).own and CUSTOM not in left_out:
        own = work.crm.own_fields.of(work, cls).values()
        names += [field.name for field in own] or [CUSTOM]
    return ["id", *(name for name in names if name not in left_out)]


def _require_permission(work: ReadUnit) -> None:
    if not work.access.may_call(OPERATION, privileged=True):
        raise not_permitted(work.actor, OPERATION, privileged=True)


def _known(given: str, choices: Any) -> Any:
    known = get_args(choices)
    if given not in known:
        raise Invalid(f"{given!r} is no format of exports; choose one of {', '.join(known)}")
    return given


def _format_of(to: Path | str | IO[bytes]) -> Format:
    """By the ending of a path."""
    ending = Path(to).suffix.lower() if isinstance(to, Path | str) else ""
    if ending not in _FORMATS:
        endings, known = ", ".join(_FORMATS), ", ".join(get_args(Format))
        raise Invalid(f"say the format ({known}), or give a path that ends with one of {endings}")
    return _FORMATS[ending]


def _one_sign(delimiter: str) -> str:
    if len(delimiter) != 1 or delimiter in '"\r\n' or delimiter.isalnum():
        raise Invalid(f"{delimiter!r} is no delimiter; give one sign, such as ; or a tab")
    return delimiter
