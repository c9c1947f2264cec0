"""Times that were wanted and not found."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "unmet_wish",
        sa.Column(
            "wish_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("door", sa.String(length=16), nullable=False),
        sa.Column("unmet", sa.String(length=16), nullable=False),
        sa.Column("subs", sa.JSON(), nullable=False),
        sa.Column("appointment_type_id", sa.String(length=64), nullable=True),
        sa.Column("start_at", sa.BigInteger(), nullable=False),
        sa.Column("end_at", sa.BigInteger(), nullable=False),
        sa.Column("looked_from", sa.BigInteger(), nullable=True),
        sa.Column("looked_until", sa.BigInteger(), nullable=True),
        sa.Column("required_seconds", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("wish_id", name=op.f("pk_unmet_wish")),
    )
    op.create_index(op.f("ix_unmet_wish_at"), "unmet_wish", ["at"], unique=False)
    op.create_index(op.f("ix_unmet_wish_end_at"), "unmet_wish", ["end_at"], unique=False)
