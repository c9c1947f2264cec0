"""What the port remembers: when events took place before they were moved, whom it tells of changes,
and what people allow."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "former_time",
        sa.Column("event_uid", sa.String(length=64), nullable=False),
        sa.Column("start_at", sa.BigInteger(), nullable=False),
        sa.Column("end_at", sa.BigInteger(), nullable=False),
        sa.Column("start_date", sa.String(length=10), nullable=True),
        sa.Column("end_date", sa.String(length=10), nullable=True),
        sa.ForeignKeyConstraint(
            ["event_uid"],
            ["event.event_uid"],
            name=op.f("fk_former_time_event_uid"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("event_uid", "start_at", "end_at", name=op.f("pk_former_time")),
    )
    op.create_table(
        "channel",
        sa.Column("channel_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.String(length=64), nullable=False),
        sa.Column("sub", sa.String(length=64), nullable=False),
        sa.Column("callback_url", sa.Text(), nullable=False),
        sa.Column("filters", sa.JSON(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("closed", sa.BigInteger(), nullable=True),
        sa.Column("closed_because", sa.String(length=16), nullable=True),
        sa.Column("cursor", sa.BigInteger(), nullable=False),
        sa.Column("verification", sa.Boolean(), nullable=False),
        sa.Column("changes_since", sa.BigInteger(), nullable=True),
        sa.Column("sending_since", sa.BigInteger(), nullable=True),
        sa.Column("due_ms", sa.BigInteger(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("failing_since", sa.BigInteger(), nullable=True),
        sa.Column("lease", sa.String(length=32), nullable=True),
        sa.Column("lease_ends_ms", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.client_id"], name=op.f("fk_channel_client_id")),
        sa.ForeignKeyConstraint(["sub"], ["account.sub"], name=op.f("fk_channel_sub")),
        sa.PrimaryKeyConstraint("channel_id", name=op.f("pk_channel")),
        sa.UniqueConstraint("number", name=op.f("uq_channel_number")),
    )
    op.create_index(op.f("ix_channel_sub"), "channel", ["sub"], unique=False)
    op.create_table(
        "redirect_uri",
        sa.Column("client_id", sa.String(length=64), nullable=False),
        sa.Column("redirect_uri", sa.String(length=2048), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.client_id"], name=op.f("fk_redirect_uri_client_id")),
        sa.PrimaryKeyConstraint("client_id", "redirect_uri", name=op.f("pk_redirect_uri")),
    )
    op.create_table(
        "authorization_code",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("client_id", sa.String(length=64), nullable=False),
        sa.Column("sub", sa.String(length=64), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("redirect_uri", sa.Text(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("used", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.client_id"], name=op.f("fk_authorization_code_client_id")
        ),
        sa.ForeignKeyConstraint(["sub"], ["account.sub"], name=op.f("fk_authorization_code_sub")),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_authorization_code")),
    )
