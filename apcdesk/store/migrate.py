"""Migrations at start: an old database is brought up to date, a newer one is refused."""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text

from apcdesk.errors import DatabaseNewer

HEAD = "0004"
"""The newest revision. Known without Alembic, whose import costs half a second of every start."""


def migrate(connection: Connection) -> None:
    """Bring the tables to HEAD inside the caller's write transaction.

    Raises DatabaseNewer when the revision found is none of ours.
    """
    found = revision(connection)
    if found == HEAD:
        return
    from alembic import command  # noqa: PLC0415 - only a new or old database pays for it
    from alembic.config import Config  # noqa: PLC0415 - as above
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", "apcdesk.store:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    ours = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if found is not None and found not in ours:
        raise DatabaseNewer(found)
    command.upgrade(config, "head")


def revision(connection: Connection) -> str | None:
    """The revision of the database, None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("select version_num from alembic_version")).scalar_one_or_none()
    return None if found is None else str(found)
