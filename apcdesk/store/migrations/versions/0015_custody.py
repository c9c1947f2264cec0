"""Items of equipment, who may take them, who has what, and the chained history."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _make_people_and_items()
    _make_custody()
    _make_history()


def _make_people_and_items() -> None:
    op.create_table(
        "crib_person",
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("badge", sa.String(length=255), nullable=False),
        sa.Column("email", sa.String(length=320), nullable=False),
        sa.Column("may_sign", sa.Boolean(), nullable=False),
        sa.Column("pin_hash", sa.Text(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_crib_person")),
        sa.UniqueConstraint("badge", name=op.f("uq_crib_person_badge")),
    )
    op.create_table(
        "crib_item",
        sa.Column("calendar_id", sa.String(length=64), nullable=False),
        sa.Column("label_code", sa.String(length=255), nullable=False),
        sa.Column("home_shelf", sa.String(length=255), nullable=False),
        sa.Column("item_group", sa.String(length=255), nullable=False),
        sa.Column("tzid", sa.String(length=64), nullable=False),
        sa.Column("calibrated_on", sa.String(length=10), nullable=True),
        sa.Column("calibration_due", sa.String(length=10), nullable=True),
        sa.Column("needs_induction", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["calendar_id"], ["calendar.calendar_id"], name=op.f("fk_crib_item_calendar_id")
        ),
        sa.PrimaryKeyConstraint("calendar_id", name=op.f("pk_crib_item")),
        sa.UniqueConstraint("label_code", name=op.f("uq_crib_item_label_code")),
    )
    op.create_table(
        "induction",
        sa.Column("calendar_id", sa.String(length=64), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("last_day", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(
            ["calendar_id"], ["crib_item.calendar_id"], name=op.f("fk_induction_calendar_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["crib_person.person_id"], name=op.f("fk_induction_person_id")
        ),
        sa.PrimaryKeyConstraint("calendar_id", "person_id", name=op.f("pk_induction")),
    )


def _make_custody() -> None:
    op.create_table(
        "custody",
        sa.Column("calendar_id", sa.String(length=64), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.String(length=255), nullable=False),
        sa.Column("event_uid", sa.String(length=64), nullable=True),
        sa.Column("kit_id", sa.String(length=32), nullable=True),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("told_late", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["calendar_id"], ["crib_item.calendar_id"], name=op.f("fk_custody_calendar_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["crib_person.person_id"], name=op.f("fk_custody_person_id")),
        sa.PrimaryKeyConstraint("calendar_id", name=op.f("pk_custody")),
    )
    op.create_table(
        "out_of_service",
        sa.Column("calendar_id", sa.String(length=64), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("event_uid", sa.String(length=64), nullable=True),
        sa.Column("changes", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["calendar_id"], ["crib_item.calendar_id"], name=op.f("fk_out_of_service_calendar_id")
        ),
        sa.PrimaryKeyConstraint("calendar_id", name=op.f("pk_out_of_service")),
    )


def _make_history() -> None:
    op.create_table(
        "custody_line",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("what", sa.String(length=32), nullable=False),
        sa.Column("calendar_id", sa.String(length=64), nullable=False),
        sa.Column("item", sa.String(length=255), nullable=False),
        sa.Column("person", sa.String(length=255), nullable=False),
        sa.Column("by", sa.String(length=255), nullable=False),
        sa.Column("former", sa.String(length=255), nullable=False),
        sa.Column("place", sa.String(length=255), nullable=False),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=True),
        sa.Column("late_seconds", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=True),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_custody_line")),
    )
    op.create_index(op.f("ix_custody_line_calendar_id"), "custody_line", ["calendar_id"], unique=False)
