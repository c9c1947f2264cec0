"""The table of calls for staff: one row a kiosk that waits for somebody."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, MetaData, String, Table

from apcdesk.store.columns import Instant


def help_tables(metadata: MetaData) -> Table:
    """`help_call`."""
    return Table(
        "help_call",
        metadata,
        Column("place", String(255), primary_key=True),
        Column("asked_at", Instant, nullable=False),
        Column("taken", Boolean, nullable=False),
    )
