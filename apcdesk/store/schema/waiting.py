"""The tables of the waiting line: a row a day, a row a person who waits, a row a time offered to one."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

from apcdesk.store.columns import Instant


def waiting_tables(metadata: MetaData) -> tuple[Table, Table, Table]:
    """`waiting_line`, `walk_in` and `walk_in_offer`."""
    waiting_line = Table(
        "waiting_line",
        metadata,
        Column("day", String(10), primary_key=True),
        Column("last_number", Integer, nullable=False),
        Column("cursor", BigInteger, nullable=False),
    )

    walk_in = Table(
        "walk_in",
        metadata,
        Column("walk_in_id", String(32), primary_key=True),
        Column("day", String(10), nullable=False),
        Column("number", Integer, nullable=False),
        Column("appointment_type_id", String(64), nullable=False),
        Column("name", String(255), nullable=False),
        Column("joined", Instant, nullable=False),
        Column("can_stay_until", Instant),
        Column("state", String(16), nullable=False),
        Column("settled", Instant),
        Column("called", Instant),
        Column("booking_id", String(32)),
        UniqueConstraint("day", "number"),
    )

    walk_in_offer = Table(
        "walk_in_offer",
        metadata,
        Column("offer_id", String(32), primary_key=True),
        Column("walk_in_id", ForeignKey("walk_in.walk_in_id"), nullable=False, index=True),
        Column("start_at", Instant, nullable=False),
        Column("end_at", Instant, nullable=False),
        Column("assignment", JSON, nullable=False),
        Column("freed", JSON),
        Column("made", Instant, nullable=False),
        Column("expires", Instant, nullable=False),
        Column("outcome", String(16), nullable=False, index=True),
    )
    return waiting_line, walk_in, walk_in_offer
