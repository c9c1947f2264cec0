"""Connections that stay ready."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, text

from apcdesk.errors import DatabaseBusy, Unavailable
from apcdesk.store import connections
from apcdesk.store.database import Store
from tests.store.test_database import names, put


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


@pytest.fixture
def served_store(make_postgres_database: Callable[[], str]) -> Iterator[Store]:
    """A store on PostgreSQL."""
    store = Store(make_postgres_database())
    yield store
    store.close()


def of_the_server(store: Store) -> int:
    """The process of the server that answers the next reader."""
    with store.read() as tx:
        return int(tx.execute(text("select pg_backend_pid()")).scalar_one())


def end_all_connections(store: Store) -> None:
    """As a server does that is started anew."""
    others = (
        "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = current_database()"
    )
    outside = create_engine(store.url)
    with outside.connect() as connection:
        connection.execute(text(f"{others} and pid <> pg_backend_pid()"))
    outside.dispose()


def ask_of_one_that_is_lost(store: Store, tx: Connection) -> None:
    end_all_connections(store)
    tx.execute(text("select 1"))


def write_by_one_that_is_lost(store: Store, tx: Connection) -> None:
    put(tx, "lost")
    end_all_connections(store)


@pytest.mark.postgres
def test_a_connection_to_a_server_stays_open(served_store: Store):
    assert of_the_server(served_store) == of_the_server(served_store)


@pytest.mark.postgres
def test_after_the_server_was_started_anew_readers_and_writers_find_it(served_store: Store):
    with served_store.read(), served_store.read(), served_store.write() as tx:
        put(tx, "before")
    before = of_the_server(served_store)
    end_all_connections(served_store)

    with served_store.write() as tx:
        put(tx, "since")

    assert names(served_store) == ["before", "since"]
    assert of_the_server(served_store) != before
    assert len(served_store._readers.idle()) == 1


@pytest.mark.postgres
def test_a_connection_that_is_lost_in_between_is_not_kept(served_store: Store):
    with pytest.raises(Unavailable), served_store.read() as tx:
        ask_of_one_that_is_lost(served_store, tx)

    assert served_store._readers.idle() == ()
    assert names(served_store) == []


@pytest.mark.postgres
def test_a_writer_whose_server_goes_before_the_commit_is_told_and_has_written_nothing(served_store: Store):
    with pytest.raises(Unavailable), served_store.write() as tx:
        write_by_one_that_is_lost(served_store, tx)

    assert names(served_store) == []
    with served_store.write() as tx:
        put(tx, "later")
    assert names(served_store) == ["later"]
