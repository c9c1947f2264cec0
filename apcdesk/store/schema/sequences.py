"""The table of what sequences have become."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table


def sequence_part_table(metadata: MetaData) -> Table:
    """`sequence_part`: the bookings that the steps of a link have become, in order."""
    return Table(
        "sequence_part",
        metadata,
        Column("link_id", ForeignKey("scheduling_link.link_id", ondelete="CASCADE"), primary_key=True),
        Column("number", Integer, primary_key=True),
        Column("booking_id", ForeignKey("booking.booking_id"), nullable=False, unique=True),
    )
