"""Writing rows: one path for one row and for a million.

Statements are made once for each table and go straight to the driver: SQLAlchemy's own insert is
several times slower for many rows (see benchmarks/). Whatever is written is written here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table
from sqlalchemy.engine import Dialect

from crmkit.entities.custom import CUSTOM
from crmkit.entities.definition import Entity
from crmkit.storage.custom_table import without
from crmkit.storage.driver import as_sqlalchemys, fetch_one, send
from crmkit.storage.place import HERE, located
from crmkit.storage.rows import RowCodec, bind_processor

Following = Callable[[int], tuple[str, tuple[Any, ...]]]
"""Given the number of its first parameter, a statement that reads the rows `t` just written."""

# Rows that one unit added to a table, from which on its statistics are made anew.
_LOOK_AGAIN = (1_000, 10_000, 100_000)

# From here on COPY beats executemany on PostgreSQL.
_COPY_FROM = 20


class Store:
    """The writing statements of one dialect for the tables of one CRM."""

    def __init__(
        self, codecs: Mapping[type[Entity], RowCodec], dialect: Dialect, *, placed: bool = False
    ) -> None:
        """`placed` makes statements that serve every schema: each goes to its connection's."""
        self.codecs = codecs
        self.dialect = dialect
        self.placed = placed
        self.sqlite = dialect.name == "sqlite"
        self.sent = 0
        """How many statements went straight to the driver."""
        self._made: dict[Any, Any] = {}

    def once(self, key: Any, make: Any) -> Any:
        try:
            return self._made[key]
        except KeyError:
            return self._made.setdefault(key, make())

    # Names and places of parameters

    def quoted(self, name: str) -> str:
        return self.dialect.identifier_preparer.quote(name)

    def table(self, table: Table) -> str:
        """The name of a table, as every text that is written by hand has it."""
        name = self.dialect.identifier_preparer.format_table(table)
        return f"{HERE}.{name}" if self.placed else name

    def places(self, count: int, start: int = 1) -> list[str]:
        """`count` parameter places, as the driver writes them."""
        match self.dialect.paramstyle:
            case "qmark":
                return ["?"] * count
            case "numeric_dollar":
                return [f"${i}" for i in range(start, start + count)]
        return ["%s"] * count

    # Statements

    def insert(self, connection: Connection, cls: type[Entity], records: Sequence[Entity]) -> None:
        """Write new rows."""
        sql, dump, columns = self.once(("insert", cls), lambda: self._insert_of(cls))
        rows = [dump(record) for record in records]
        self._write(connection, self.codecs[cls].table, sql, columns, rows)

    def insert_rows(
        self,
        connection: Connection,
        table: Table,
        names: tuple[str, ...],
        rows: Sequence[tuple[Any, ...]],
    ) -> None:
        """Write new rows of a table that is no entity's: the values of these columns."""
        key = "insert", table.name, names
        sql, columns = self.once(key, lambda: self._insert_into(table, names))
        given = [self.driver_values(row) for row in rows]
        self._write(connection, table, sql, columns, given)

    def _write(
        self,
        connection: Connection,
        table: Table,
        sql: str,
        columns: str,
        rows: Sequence[tuple[Any, ...]],
    ) -> None:
        copy = self._copying(connection) if len(rows) >= _COPY_FROM else None
        if copy is None:
            self.run(connection, sql, rows)
            return
        try:
            _copy(copy, located(self.table(table), connection), columns, rows)
        except self.dialect.loaded_dbapi.Error as error:
            raise as_sqlalchemys(connection, "COPY", error) from error

    def grew(self, connection: Connection, cls: type[Entity], before: int, after: int) -> None:
        """Let the server look at a table that one unit filled: until the commit it would plan for
        the table as it was, which may have been empty."""
        crossed = any(before < rows <= after for rows in _LOOK_AGAIN)
        if crossed and not self.sqlite:
            sql = f"ANALYZE {self.table(self.codecs[cls].table)}"
            connection.exec_driver_sql(located(sql, connection))

    @property
    def chains(self) -> bool:
        """Whether one statement can write a row and its journal entry: one round trip saved."""
        return not self.sqlite

    def insert_then(
        self,
        connection: Connection,
        cls: type[Entity],
        record: Entity,
        follows: Sequence[Following],
    ) -> None:
        """Write one new row, and what `follows` say of it, in one statement."""
        sql, dump, _ = self.once(("insert", cls), lambda: self._insert_of(cls))
        self._chained(connection, f"{sql} RETURNING *", dump(record), follows)

    def update_then(
        self,
        connection: Connection,
        cls: type[Entity],
        columns: tuple[str, ...],
        row: tuple[Any, ...],
        follows: Sequence[Following],
    ) -> int:
        """Update one row as `update` does, and write what `follows` say where there was one.

        Returns how many rows the last of them wrote.
        """
        key = ("update", cls, columns)
        sql, processors = self.once(key, lambda: self._update_of(cls, columns))
        values = self._processed(processors, row)
        return self._chained(connection, f"{sql} RETURNING 1", values, follows)

    def _chained(
        self,
        connection: Connection,
        first: str,
        values: tuple[Any, ...],
        follows: Sequence[Following],
    ) -> int:
        statements, given = [first], list(values)
        for follow in follows:
            sql, parameters = follow(len(given) + 1)
            statements.append(sql)
            given += parameters
        *earlier, last = statements
        # `t` is the row just written; the others have names only because they must.
        named = ", ".join(f"t{number or ''} AS ({sql})" for number, sql in enumerate(earlier))
        return self.run(connection, f"WITH {named} {last}", [tuple(given)])

    def _insert_of(self, cls: type[Entity]) -> tuple[str, Any, str]:
        codec = self.codecs[cls]
        sql, columns = self._insert_into(codec.table, [c.name for c in codec.table.c])
        return sql, codec.dump(self.dialect), columns

    def _insert_into(self, table: Table, names: Sequence[str]) -> tuple[str, str]:
        columns = ", ".join(map(self.quoted, names))
        places = ", ".join(self.places(len(names)))
        return f"INSERT INTO {self.table(table)} ({columns}) VALUES ({places})", columns

    def update(
        self,
        connection: Connection,
        cls: type[Entity],
        columns: tuple[str, ...],
        rows: Sequence[tuple[Any, ...]],
    ) -> int:
        """Set `columns` of rows still at the version last read; return how many were.

        A row of `rows` holds the Python values of `columns`, then the id and that version.
        """
        sql, processors = self.once(("update", cls, columns), lambda: self._update_of(cls, columns))
        driver_rows = [self._processed(processors, row) for row in rows]
        if self.dialect.supports_sane_multi_rowcount:
            return self.run(connection, sql, driver_rows)
        return sum(self.run(connection, sql, [row]) for row in driver_rows)

    def delete(self, connection: Connection, cls: type[Entity], ids: Iterable[Any]) -> int:
        """Delete the rows of these ids: only an erasure does."""
        table, (place,) = self.table(self.codecs[cls].table), self.places(1)
        sql = f"DELETE FROM {table} WHERE {self.ids_clause('id', place)}"
        return self.run(connection, sql, [(self.ids_parameter(ids),)])

    def _update_of(self, cls: type[Entity], columns: tuple[str, ...]) -> tuple[str, Any]:
        table = self.codecs[cls].table
        *values, id_place, version_place = self.places(len(columns) + 2)
        sets = ", ".join(f"{self.quoted(c)} = {p}" for c, p in zip(columns, values, strict=True))
        sql = (
            f"UPDATE {self.table(table)} SET {sets} "
            f"WHERE {self.quoted('id')} = {id_place} AND {self.quoted('version')} = {version_place}"
        )
        names = (*columns, "id", "version")
        return sql, [bind_processor(table.c[name], self.dialect) for name in names]

    @staticmethod
    def _processed(processors: Sequence[Any], row: tuple[Any, ...]) -> tuple[Any, ...]:
        pairs = zip(processors, row, strict=True)
        return tuple(value if process is None else process(value) for process, value in pairs)

    def by_id(
        self,
        connection: Connection,
        cls: type[Entity],
        id: UUID,
        masked: frozenset[str],
        live: bool,
        keys: frozenset[str] = frozenset(),
    ) -> Any:
        """The row of one record as an entity, `masked` fields and own fields of these `keys` empty;
        None when there is none."""
        key = "by id", cls, masked, live, keys
        sql, read = self.once(key, lambda: self._by_id_of(cls, masked, live, keys))
        self.sent += 1
        row = fetch_one(connection, sql, self.driver_values([id]))
        return None if row is None else read(row)

    def _by_id_of(
        self, cls: type[Entity], masked: frozenset[str], live: bool, keys: frozenset[str]
    ) -> tuple[str, Any]:
        codec = self.codecs[cls]
        columns = [
            "NULL" if codec.field_of(c.name) in masked else self.quoted(c.name)
            for c in codec.columns
        ]
        if keys:
            stripped = {self.quoted(CUSTOM): str(without(codec.table.c[CUSTOM], keys).element
                        .compile(dialect=self.dialect))}  # fmt: skip
            columns = [stripped.get(column, column) for column in columns]
        (place,) = self.places(1)
        where = f"{self.quoted('id')} = {place}"
        where += f" AND {self.quoted('removed_at')} IS NULL" if live else ""
        sql = f"SELECT {', '.join(columns)} FROM {self.table(codec.table)} WHERE {where}"
        return sql, codec.read(self.dialect)

    def driver_values(self, row: Iterable[Any]) -> tuple[Any, ...]:
        """Ids and texts as the driver takes them."""
        if self.sqlite:
            return tuple(value.hex if isinstance(value, UUID) else value for value in row)
        return tuple(row)

    def run(self, connection: Connection, sql: str, rows: Sequence[tuple[Any, ...]]) -> int:
        """One statement for all rows; how many rows of the database it touched."""
        self.sent += 1
        return send(connection, sql, rows)

    def ids_parameter(self, ids: Iterable[Any]) -> Any:
        """Many ids as the one parameter of `ids_clause`."""
        if self.sqlite:
            return '["' + '","'.join([id.hex for id in ids]) + '"]'
        return list(ids)

    def ids_clause(self, column: str, place: str) -> str:
        """A condition that `column` is one of the ids of one parameter: one plan for any number."""
        if self.sqlite:
            return f"{column} IN (SELECT value FROM json_each({place}))"
        return f"{column} = ANY({place}::uuid[])"

    def _copying(self, connection: Connection) -> Any:
        """A psycopg cursor that can COPY; None on another driver."""
        if self.dialect.driver != "psycopg" or self.dialect.is_async:
            return None
        driver_connection: Any = connection.connection.driver_connection
        return driver_connection.cursor()


def _copy(cursor: Any, table: str, columns: str, rows: Iterable[tuple[Any, ...]]) -> None:
    with cursor, cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)
