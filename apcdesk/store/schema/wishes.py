"""The table of times that were wanted and not found. Nobody's name is in it, and nothing that leads to one."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Column, Integer, MetaData, String, Table

from apcdesk.store.columns import Instant


def wish_table(metadata: MetaData) -> Table:
    """`unmet_wish`: `subs` are calendars that could have taken part; those that are gone since stay named."""
    return Table(
        "unmet_wish",
        metadata,
        Column("wish_id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
        Column("at", Instant, nullable=False, index=True),
        Column("door", String(16), nullable=False),
        Column("unmet", String(16), nullable=False),
        Column("subs", JSON, nullable=False),
        Column("appointment_type_id", String(64)),
        Column("start_at", Instant, nullable=False),
        Column("end_at", Instant, nullable=False, index=True),
        Column("looked_from", Instant),
        Column("looked_until", Instant),
        Column("required_seconds", Integer, nullable=False),
    )
