"""The tables behind the kiosk's doors: the staff PIN, wrong tries, badges, and who has arrived."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table

from apcdesk.store.columns import Instant


def kiosk_tables(metadata: MetaData) -> tuple[Table, Table, Table, Table]:
    """`staff_pin`, `wrong_tries`, `badge` and `arrival`, beside those they refer to."""
    staff_pin = Table(
        "staff_pin",
        metadata,
        Column("name", String(16), primary_key=True),
        Column("argon2", String(255), nullable=False),
        Column("changed", Instant, nullable=False),
    )

    wrong_tries = Table(
        "wrong_tries",
        metadata,
        Column("name", String(300), primary_key=True),
        Column("spent", Integer, nullable=False),
        Column("last", Instant, nullable=False),
        Column("paused_until", Instant),
    )

    badge = Table(
        "badge",
        metadata,
        Column("code", String(255), primary_key=True),
        Column("name", String(255), nullable=False),
        Column("company", String(255), nullable=False),
    )

    arrival = Table(
        "arrival",
        metadata,
        Column("booking_id", ForeignKey("booking.booking_id"), primary_key=True),
        Column("at", Instant, nullable=False),
    )
    return staff_pin, wrong_tries, badge, arrival
