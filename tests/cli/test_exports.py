"""Files that the command line gives out."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

Run = Callable[..., CompletedProcess[str]]


def test_a_list_is_written(filled: Run, tmp_path: Path) -> None:
    """With the columns that are asked for, and how many records there are."""
    about = ("customer", "country != 'EG'", "--columns", "name,email", "--order", "name")
    done = filled("export", *about, "--to", "out.csv", "--delimiter", "tab")
    assert (0, "2 customers in out.csv\n", "") == (done.returncode, done.stdout, done.stderr)
    lines = (tmp_path / "out.csv").read_text("utf-8").splitlines()
    assert ["name\temail", "Żaneta Gąsiorowska\tzaneta@post.example"] == lines[:2]
    told = filled("export", "customer", "--to", "out.vcf", "--json")
    assert {"rows": 3, "columns": [], "format": "vcard"} == json.loads(told.stdout)


def test_a_list_goes_on_to_another_program(filled: Run) -> None:
    """Nothing else stands in the output."""
    done = filled("export", "customer", "--columns", "country", "--format", "csv", "--to", "-")
    assert ["EG", "IL", "PL", "country"] == sorted(done.stdout.split())


def test_what_cannot_be_is_refused_in_a_sentence(filled: Run, tmp_path: Path) -> None:
    """And leaves no file."""
    done = filled("export", "customer", "--columns", "nam", "--to", "out.csv")
    assert (2, True) == (done.returncode, "did you mean 'name'?" in done.stderr)
    assert not list(tmp_path.glob("*out*"))
