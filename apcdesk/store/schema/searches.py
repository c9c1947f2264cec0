"""The table of searches that every desk of the installation can open again."""

from __future__ import annotations

from sqlalchemy import JSON, Column, MetaData, String, Table

from apcdesk.store.columns import Instant


def saved_search_table(metadata: MetaData) -> Table:
    """`saved_search`: what was asked is the desk's own form of it, read and written as a whole."""
    return Table(
        "saved_search",
        metadata,
        Column("name", String(100), primary_key=True),
        Column("question", JSON, nullable=False),
        Column("saved", Instant, nullable=False),
    )
