"""The waiting line, and how kiosks are set up."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _make_line()
    _make_kiosks()


def _make_line() -> None:
    op.create_table(
        "waiting_line",
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("last_number", sa.Integer(), nullable=False),
        sa.Column("cursor", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_waiting_line")),
    )
    op.create_table(
        "walk_in",
        sa.Column("walk_in_id", sa.String(length=32), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("appointment_type_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("joined", sa.BigInteger(), nullable=False),
        sa.Column("can_stay_until", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("settled", sa.BigInteger(), nullable=True),
        sa.Column("called", sa.BigInteger(), nullable=True),
        sa.Column("booking_id", sa.String(length=32), nullable=True),
        sa.PrimaryKeyConstraint("walk_in_id", name=op.f("pk_walk_in")),
        sa.UniqueConstraint("day", "number", name=op.f("uq_walk_in_day_number")),
    )
    op.create_table(
        "walk_in_offer",
        sa.Column("offer_id", sa.String(length=32), nullable=False),
        sa.Column("walk_in_id", sa.String(length=32), nullable=False),
        sa.Column("start_at", sa.BigInteger(), nullable=False),
        sa.Column("end_at", sa.BigInteger(), nullable=False),
        sa.Column("assignment", sa.JSON(), nullable=False),
        sa.Column("freed", sa.JSON(), nullable=True),
        sa.Column("made", sa.BigInteger(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["walk_in_id"], ["walk_in.walk_in_id"], name=op.f("fk_walk_in_offer_walk_in_id")
        ),
        sa.PrimaryKeyConstraint("offer_id", name=op.f("pk_walk_in_offer")),
    )
    op.create_index(op.f("ix_walk_in_offer_walk_in_id"), "walk_in_offer", ["walk_in_id"], unique=False)
    op.create_index(op.f("ix_walk_in_offer_outcome"), "walk_in_offer", ["outcome"], unique=False)


def _make_kiosks() -> None:
    op.create_table(
        "kiosk",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("offered", sa.JSON(), nullable=True),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.Column("printing", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_kiosk")),
    )
    op.create_table(
        "kiosk_picture",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("image", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["name"], ["kiosk.name"], name=op.f("fk_kiosk_picture_name"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_kiosk_picture")),
    )
    op.create_table(
        "kiosk_state",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("seen", sa.BigInteger(), nullable=False),
        sa.Column("test", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["name"], ["kiosk.name"], name=op.f("fk_kiosk_state_name"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_kiosk_state")),
    )
    op.create_table(
        "lending",
        sa.Column("lending_id", sa.String(length=32), nullable=False),
        sa.Column("kiosk", sa.String(length=64), nullable=False),
        sa.Column("sub", sa.String(length=64), nullable=False),
        sa.Column("start_at", sa.BigInteger(), nullable=False),
        sa.Column("end_at", sa.BigInteger(), nullable=False),
        sa.Column("partner", sa.String(length=255), nullable=False),
        sa.ForeignKeyConstraint(["kiosk"], ["kiosk.name"], name=op.f("fk_lending_kiosk"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["sub"], ["account.sub"], name=op.f("fk_lending_sub")),
        sa.PrimaryKeyConstraint("lending_id", name=op.f("pk_lending")),
    )
    op.create_index(op.f("ix_lending_kiosk"), "lending", ["kiosk"], unique=False)
