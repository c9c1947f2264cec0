"""The tables of kiosks: how each is set up, its picture, when it was heard of, and what is lent away from it."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, LargeBinary, MetaData, String, Table

from apcdesk.store.columns import Instant


def kiosk_setup_tables(metadata: MetaData) -> tuple[Table, Table, Table, Table]:
    """`kiosk`, `kiosk_picture`, `kiosk_state` and `lending`."""
    kiosk = Table(
        "kiosk",
        metadata,
        Column("name", String(64), primary_key=True),
        Column("offered", JSON),
        Column("words", JSON, nullable=False),
        Column("printing", JSON, nullable=False),
    )

    kiosk_picture = Table(
        "kiosk_picture",
        metadata,
        Column("name", ForeignKey("kiosk.name", ondelete="CASCADE"), primary_key=True),
        Column("image", LargeBinary, nullable=False),
    )

    kiosk_state = Table(
        "kiosk_state",
        metadata,
        Column("name", ForeignKey("kiosk.name", ondelete="CASCADE"), primary_key=True),
        Column("state", String(16), nullable=False),
        Column("seen", Instant, nullable=False),
        Column("test", JSON),
    )

    lending = Table(
        "lending",
        metadata,
        Column("lending_id", String(32), primary_key=True),
        Column("kiosk", ForeignKey("kiosk.name", ondelete="CASCADE"), nullable=False, index=True),
        Column("sub", ForeignKey("account.sub"), nullable=False),
        Column("start_at", Instant, nullable=False),
        Column("end_at", Instant, nullable=False),
        Column("partner", String(255), nullable=False),
    )
    return kiosk, kiosk_picture, kiosk_state, lending
