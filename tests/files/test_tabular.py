"""A CSV file as it comes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crmkit.errors import Invalid
from crmkit.files.tabular import CsvFile

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file."""

    def made(text: str, encoding: str = "utf-8") -> Path:
        path = tmp_path / "people.csv"
        path.write_bytes(text.encode(encoding))
        return path

    return made


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_told(write: Write, delimiter: str) -> None:
    """What cuts header and rows into as many cells is the delimiter, whatever else is in them."""
    lines = [("name", "note"), ('"Acme, Inc."', '"a;b|c"'), ("Anna", '"1,5"')]
    file = CsvFile.open(write("\n".join(delimiter.join(line) for line in lines)))
    assert (delimiter, ("name", "note")) == (file.delimiter, file.header)
    assert [["Acme, Inc.", "a;b|c"], ["Anna", "1,5"]] == [row.cells for row in file.rows()]


def test_one_column_needs_no_delimiter(write: Write) -> None:
    """A file of one column is read as it is."""
    file = CsvFile.open(write("name\nAnna\nJan\n"))
    assert [["Anna"], ["Jan"]] == [row.cells for row in file.rows()]


def test_a_declared_delimiter_is_believed(write: Write) -> None:
    """The first line `sep=|` of a spreadsheet's file is no header."""
    file = CsvFile.open(write("sep=|\nname|city\nAnna|Łódź\n"))
    assert ("name", "city") == file.header
    assert [(3, ["Anna", "Łódź"])] == [(row.line, row.cells) for row in file.rows()]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_an_editor_counts_them(write: Write, end: str) -> None:
    """A row is named by the line where it begins, also after a cell of several lines."""
    file = CsvFile.open(write(end.join(["name,note", 'Anna,"two', 'lines"', "Jan,", ""])))
    assert [(2, "Anna"), (4, "Jan")] == [(row.line, row.cells[0]) for row in file.rows()]


def test_the_position_reaches_the_size(write: Write) -> None:
    """How far the file is read can be shown."""
    file = CsvFile.open(write("name\n" + "Anna\n" * 10))
    assert file.size == [row.position for row in file.rows()][-1]


@pytest.mark.parametrize("text", ["", "\n", ",,\nAnna,1,2\n"])
def test_a_file_without_a_header_is_refused(write: Write, text: str) -> None:
    """The first line names the columns; a file without one cannot be understood."""
    with pytest.raises(Invalid, match="no header"):
        CsvFile.open(write(text))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    """The error says which file cannot be read, and why."""
    with pytest.raises(Invalid, match=r"nobody\.csv cannot be read: No such file"):
        CsvFile.open(tmp_path / "nobody.csv")


def test_a_wrong_encoding_is_named(write: Write) -> None:
    """An encoding given by hand that does not fit, or that there is not, is refused."""
    path = write("name\nŁódź\n", "cp1250")
    with pytest.raises(Invalid, match="is not utf-8"):
        CsvFile.open(path, encoding="utf-8")
    with pytest.raises(Invalid, match="'klingon' is not an encoding"):
        CsvFile.open(path, encoding="klingon")
