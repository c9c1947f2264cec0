"""The tables of scheduling links and of bookable events."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

from apcdesk.store.columns import Instant


def scheduling_tables(metadata: MetaData) -> tuple[Table, Table, Table, Table]:
    """`scheduling_link`, `scheduling_callback`, `bookable_event` and `registration`, beside those they refer to."""
    scheduling_link = Table(
        "scheduling_link",
        metadata,
        Column("link_id", String(32), primary_key=True),
        Column("sha256", String(64), nullable=False, unique=True),
        Column("client_id", ForeignKey("client.client_id"), nullable=False),
        Column("created", Instant, nullable=False),
        Column("status", String(16), nullable=False),
        Column("display_message", Text, nullable=False),
        Column("asked", JSON, nullable=False),
        Column("booking_id", ForeignKey("booking.booking_id"), index=True),
        Column("visitor_sha256", String(64)),
        Column("no_times_suitable", Instant),
        Column("no_times_displayed", Instant),
    )

    scheduling_callback = Table(
        "scheduling_callback",
        metadata,
        Column("callback_id", String(32), primary_key=True),
        Column("link_id", ForeignKey("scheduling_link.link_id", ondelete="CASCADE"), nullable=False),
        Column("client_id", ForeignKey("client.client_id"), nullable=False),
        Column("kind", String(64), nullable=False),
        Column("url", Text, nullable=False),
        Column("tzid", String(64), nullable=False),
        Column("due_ms", BigInteger, nullable=False, index=True),
        Column("attempts", Integer, nullable=False),
        Column("failing_since", Instant),
        Column("lease", String(32)),
        Column("lease_ends_ms", BigInteger),
    )

    bookable_event = Table(
        "bookable_event",
        metadata,
        Column("client_id", ForeignKey("client.client_id"), primary_key=True),
        Column("bookable_event_id", String(64), primary_key=True),
        Column("start_at", Instant, nullable=False),
        Column("end_at", Instant, nullable=False),
        Column("status", String(16), nullable=False),
        Column("capacity", Integer, nullable=False),
    )

    registration = Table(
        "registration",
        metadata,
        Column("client_id", String(64), primary_key=True),
        Column("bookable_event_id", String(64), primary_key=True),
        Column("registration_id", String(64), primary_key=True),
        Column("number", Integer, nullable=False),
        Column("status", String(16), nullable=False),
        Column("details", JSON, nullable=False),
        ForeignKeyConstraint(
            ["client_id", "bookable_event_id"],
            ["bookable_event.client_id", "bookable_event.bookable_event_id"],
            ondelete="CASCADE",
        ),
    )
    return scheduling_link, scheduling_callback, bookable_event, registration
