"""Migrations at start: an empty database gets its tables, an old one is brought up to date, a newer one is refused."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    insert,
    inspect,
    text,
)

from apcdesk.errors import DatabaseNewer
from apcdesk.store.tables import metadata

HEAD = "0027"
"""The newest revision. Known without Alembic, so that only an old database pays for its import."""
VERSION = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Alembic's own table: where it looks for the revision."""


def migrate(connection: Connection) -> None:
    """Bring the tables to HEAD inside the caller's write transaction.

    Raises DatabaseNewer when the revision found is none of ours.
    """
    found = revision(connection)
    if found == HEAD:
        return
    if found is None:
        _create(connection)
        return
    from alembic import command  # noqa: PLC0415 - only an old database pays for it
    from alembic.config import Config  # noqa: PLC0415 - as above
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", "apcdesk.store:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    ours = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if found not in ours:
        raise DatabaseNewer(found)
    command.upgrade(config, "head")


def revision(connection: Connection) -> str | None:
    """The revision of the database, None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("select version_num from alembic_version")).scalar_one_or_none()
    return None if found is None else str(found)


def _create(connection: Connection) -> None:
    """All tables at once, as the migrations would leave them; a test compares the two."""
    if connection.dialect.name == "postgresql":
        for index in (index for table in metadata.tables.values() for index in table.indexes):
            index.dialect_options["postgresql"]["where"] = index.dialect_options["sqlite"]["where"]
    metadata.create_all(connection, checkfirst=False)
    VERSION.create(connection, checkfirst=True)
    connection.execute(insert(VERSION).values(version_num=HEAD))
