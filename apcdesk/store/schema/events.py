"""The tables of events, and of what is kept beside them."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    column,
)

from apcdesk.store.columns import Instant


def event_tables(metadata: MetaData) -> tuple[Table, Table, Table, Table, Table]:
    """`event`, `event_trigger`, `series`, `busy_day` and `former_time`, beside those they refer to."""
    return (
        _event_table(metadata),
        _trigger_table(metadata),
        _series_table(metadata),
        _busy_day_table(metadata),
        _former_time_table(metadata),
    )


def _event_table(metadata: MetaData) -> Table:
    return Table(
        "event",
        metadata,
        Column("event_uid", String(64), primary_key=True),
        Column("calendar_id", ForeignKey("calendar.calendar_id"), nullable=False),
        Column("sub", ForeignKey("account.sub"), nullable=False),
        Column("client_id", ForeignKey("client.client_id")),
        Column("event_id", String(512)),
        Column("summary", Text, nullable=False),
        Column("description", Text, nullable=False),
        Column("start_at", Instant, nullable=False),
        Column("end_at", Instant, nullable=False),
        Column("start_date", String(10)),
        Column("end_date", String(10)),
        Column("start_tzid", String(64), nullable=False),
        Column("end_tzid", String(64), nullable=False),
        Column("transparency", String(32), nullable=False),
        Column("transparency_given", Boolean, nullable=False),
        Column("status", String(16), nullable=False),
        Column("participation_status", String(16), nullable=False),
        Column("busy", Boolean, nullable=False),
        Column("location", JSON),
        Column("url", Text),
        Column("event_private", Boolean, nullable=False),
        Column("color", String(7)),
        Column("reminders", JSON),
        Column("conferencing", JSON),
        Column("subscriptions", JSON, nullable=False),
        Column("created", Instant, nullable=False),
        Column("updated", Instant, nullable=False),
        Column("deleted", Instant),
        Column("ical_uid", String(512)),
        Column("recurrence_id", String(64)),
        Column("recurrence", JSON(none_as_null=True)),
        Column("series_uid", String(64)),
        Column("booking_id", ForeignKey("booking.booking_id")),
        Column("origin", JSON, nullable=False),
        Column("notes", JSON, nullable=False),
        _index_of_some("client_id", "calendar_id", "client_id", "event_id", unique=True),
        _index_of_some("ical_uid", "calendar_id", "ical_uid", "recurrence_id", unique=True),
        _index_of_some("series_uid", "series_uid"),
        _index_of_some("booking_id", "booking_id"),
        Index(None, "calendar_id", "start_at", "end_at"),
        Index(None, "calendar_id", "end_at"),
    )


def _trigger_table(metadata: MetaData) -> Table:
    return Table(
        "event_trigger",
        metadata,
        Column("event_uid", ForeignKey("event.event_uid", ondelete="CASCADE"), primary_key=True),
        Column("client_id", ForeignKey("client.client_id"), primary_key=True),
        Column("number", Integer, primary_key=True),
        Column("due", Instant, primary_key=True),
        Column("due_ms", BigInteger, nullable=False, index=True),
        Column("attempts", Integer, nullable=False),
        Column("failing_since", Instant),
        Column("lease", String(32)),
        Column("lease_ends_ms", BigInteger),
    )


def _series_table(metadata: MetaData) -> Table:
    return Table(
        "series",
        metadata,
        Column("series_uid", ForeignKey("event.event_uid", ondelete="CASCADE"), primary_key=True),
        Column("template", JSON, nullable=False),
        Column("expanded_until", Instant, nullable=False),
    )


def _busy_day_table(metadata: MetaData) -> Table:
    return Table(
        "busy_day",
        metadata,
        Column("calendar_id", ForeignKey("calendar.calendar_id"), primary_key=True),
        Column("day", Integer, primary_key=True),
        Column("on_minutes", Boolean, nullable=False),
        Column("fives", LargeBinary, nullable=False),
        Column("minutes", LargeBinary, nullable=False),
        sqlite_with_rowid=False,  # a calendar's days lie side by side
    )


def _former_time_table(metadata: MetaData) -> Table:
    return Table(
        "former_time",
        metadata,
        Column("event_uid", ForeignKey("event.event_uid", ondelete="CASCADE"), primary_key=True),
        Column("start_at", Instant, primary_key=True),
        Column("end_at", Instant, primary_key=True),
        Column("start_date", String(10)),
        Column("end_date", String(10)),
    )


def _index_of_some(given: str, *columns: str, unique: bool = False) -> Index:
    """An index of the events that have a value in `given`: no other event has to write a page of it.

    `migrate` says the same to PostgreSQL: what is said to it here would load its dialect, 2 MiB, for SQLite too.
    """
    return Index(None, *columns, unique=unique, sqlite_where=column(given).is_not(None))
