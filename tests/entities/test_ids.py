"""Ids that sort by the moment they were made."""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from crmkit.entities.ids import new_id


def test_an_id_is_a_uuid_of_version_7() -> None:
    """RFC 9562: version 7, variant 10."""
    one = new_id()
    assert (7, "specified in RFC 4122") == (one.version, one.variant)


def test_ids_ascend() -> None:
    """Also within one millisecond, so that rows lie in the order they were added."""
    ids = [new_id() for _ in range(20_000)]
    assert sorted(ids) == ids


def test_ids_of_many_threads_are_distinct() -> None:
    """The counter is shared under a lock."""
    with ThreadPoolExecutor(8) as pool:
        ids = list(pool.map(lambda _: new_id(), range(20_000)))
    assert 20_000 == len(set(ids))


def test_an_id_tells_when_it_was_made() -> None:
    """The first 48 bits are milliseconds since 1970."""
    before = time.time_ns() // 1_000_000
    made = new_id().int >> 80
    assert before - 1 <= made <= time.time_ns() // 1_000_000 + 60_000


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_forked_process_makes_other_ids() -> None:
    """A child does not repeat the random bits of its parent."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.write(write, new_id().bytes)
        os._exit(0)
    mine = new_id().bytes
    os.waitpid(child, 0)
    assert mine != os.read(read, 16)
