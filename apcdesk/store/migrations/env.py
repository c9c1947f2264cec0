"""Alembic's entry: it runs on the connection and in the transaction that `migrate` hands it."""

from __future__ import annotations

from alembic import context

from apcdesk.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,  # the caller's transaction is the one that commits
)
context.run_migrations()
