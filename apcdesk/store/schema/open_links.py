"""The tables of open links. What visitors do stands beside the link, so that it never keeps staff from taking back."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table

from apcdesk.store.columns import Instant


def open_link_tables(metadata: MetaData) -> tuple[Table, Table, Table]:
    """`open_link`, `open_link_use` and `open_link_booking`, beside those they refer to."""
    open_link = Table(
        "open_link",
        metadata,
        Column("link_id", String(32), primary_key=True),
        Column("token", String(32), nullable=False, unique=True),
        Column("code", String(16), nullable=False, unique=True),
        Column("name", String(255), nullable=False),
        Column("appointment_type_id", String(64), nullable=False),
        Column("created", Instant, nullable=False),
        Column("last_day", String(10)),
        Column("paused", Instant),
        Column("ended", Instant),
        Column("deleted", Instant),
    )

    open_link_use = Table(
        "open_link_use",
        metadata,
        Column("link_id", ForeignKey("open_link.link_id"), primary_key=True),
        Column("opened", Integer, nullable=False),
        Column("no_time_fit", Integer, nullable=False),
    )

    open_link_booking = Table(
        "open_link_booking",
        metadata,
        Column("booking_id", ForeignKey("booking.booking_id"), primary_key=True),
        Column("link_id", ForeignKey("open_link.link_id"), nullable=False, index=True),
        Column("visitor_sha256", String(64), nullable=False),
    )
    return open_link, open_link_use, open_link_booking
