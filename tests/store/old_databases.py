"""Databases as earlier versions left them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Table, create_engine, inspect


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
