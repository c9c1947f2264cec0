"""Databases as earlier versions left them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine


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
