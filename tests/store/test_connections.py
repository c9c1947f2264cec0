"""Connections to SQLite that stay ready."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from apcdesk.errors import DatabaseBusy
from apcdesk.store import connections
from apcdesk.store.database import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path / 'apcdesk.sqlite'}")
    yield store
    store.close()


def test_the_last_one_given_back_is_the_first_one_taken(store: Store):
    with store.read() as one:
        with store.read() as other:
            assert other is not one
        with store.read() as again:
            assert again is other


def test_when_all_are_in_use_a_reader_is_told_and_finds_one_the_next_time(store: Store, monkeypatch):
    monkeypatch.setattr(connections, "PATIENCE_SECONDS", 0.01)
    taken = [store._readers.take() for _ in range(15)]

    with pytest.raises(DatabaseBusy), store.read():
        pass

    for ready in taken:
        store._readers.give_back(ready)
    with store.read():
        pass


def test_one_that_cannot_be_opened_leaves_its_room(store: Store, monkeypatch):
    def fail() -> None:
        raise OSError("too many open files")

    with monkeypatch.context() as patch, store.read():  # which has the one that stays ready
        patch.setattr(store._readers, "_make", fail)
        for _ in range(20):
            with pytest.raises(OSError, match="too many"), store.read():
                pass

    with store.read():
        pass


def test_one_that_is_in_use_when_the_store_closes_is_closed_when_it_comes_back(store: Store):
    with store.read() as tx:
        store.close()
        assert tx.execute(text("select 1")).scalar() == 1

    assert tx.closed
    assert store._readers.idle() == ()
