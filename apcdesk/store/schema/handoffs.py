"""The table of bookings in progress that a phone may take over. Of what opens one only the hash is stored."""

from __future__ import annotations

from sqlalchemy import Column, MetaData, String, Table

from apcdesk.store.columns import Instant


def handoff_table(metadata: MetaData) -> Table:
    """`handoff`: it names a hold, which is gone soon, and a booking, which may never be made."""
    return Table(
        "handoff",
        metadata,
        Column("sha256", String(64), primary_key=True),
        Column("kiosk_holder", String(64), nullable=False, index=True),
        Column("holder", String(64), nullable=False),
        Column("hold_id", String(32), nullable=False),
        Column("booking_id", String(32), nullable=False),
        Column("appointment_type_id", String(64), nullable=False),
        Column("person", String(64)),
        Column("place", String(255), nullable=False),
        Column("start_at", Instant, nullable=False),
        Column("created", Instant, nullable=False),
        Column("visitor_sha256", String(64)),
    )
