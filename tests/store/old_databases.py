"""Databases as earlier versions left them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Table, create_engine, insert, inspect

from apcdesk.domain.ids import CalendarId, Sub
from apcdesk.store import tables as t
from apcdesk.store.rows.events import event_values
from tests.builders import an_event

CALENDAR = CalendarId("cal")


@contextmanager
def a_database_of_revision(revision: str, url: str) -> Iterator[Connection]:
    """A database with the tables of that revision, to be filled; committed at the end."""
    engine = create_engine(url)
    config = Config()
    config.set_main_option("script_location", "apcdesk.store:migrations")
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        yield connection
    engine.dispose()


def as_it_was(connection: Connection, table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """What an old database has columns for of a row of today."""
    known = {column["name"] for column in inspect(connection).get_columns(table.name)}
    return {name: value for name, value in row.items() if name in known}


def put_calendar(connection: Connection) -> None:
    """CALENDAR, and whose it is."""
    now = datetime(2030, 1, 1, tzinfo=UTC)
    connection.execute(insert(t.account).values(sub=Sub("A"), kind="person", created=now))
    connection.execute(insert(t.profile).values(profile_id="pro", sub=Sub("A"), connected=True))
    calendar = {"calendar_id": CALENDAR, "profile_id": "pro", "sub": Sub("A"), "name": "A"}
    connection.execute(insert(t.calendar).values(primary_calendar=True, look={}, **calendar))


def an_old_row(uid: str, start: int, end: int, **more: Any) -> dict[str, Any]:
    """An event in CALENDAR, with columns that `as_it_was` may have to leave out."""
    moments = (datetime.fromtimestamp(second, UTC) for second in (start, end))
    row = event_values(an_event()) | dict(zip(("start_at", "end_at"), moments, strict=True))
    return row | {"event_uid": uid, "calendar_id": CALENDAR} | more
