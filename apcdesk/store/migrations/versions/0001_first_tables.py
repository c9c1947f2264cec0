"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the first tables, those first that others refer to."""
    _make_what_stands_alone()
    _make_accounts()
    _make_calendars()
    _make_events()


def _make_what_stands_alone() -> None:
    """Appointment types, bookings, changes, clients, holds and settings."""
    op.create_table(
        "appointment_type",
        sa.Column("appointment_type_id", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("on_kiosk", sa.Boolean(), nullable=False),
        sa.Column("definition", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("appointment_type_id", name=op.f("pk_appointment_type")),
    )
    op.create_table(
        "booking",
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("appointment_type_id", sa.String(length=64), nullable=True),
        sa.Column("start_at", sa.BigInteger(), nullable=False),
        sa.Column("end_at", sa.BigInteger(), nullable=False),
        sa.Column("tzid", sa.String(length=64), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("guest", sa.JSON(), nullable=True),
        sa.Column("assignment", sa.JSON(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("cancelled", sa.BigInteger(), nullable=True),
        sa.Column("origin", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("booking_id", name=op.f("pk_booking")),
        sa.UniqueConstraint("code", name=op.f("uq_booking_code")),
    )
    op.create_table(
        "change",
        sa.Column(
            "change_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("entity", sa.String(length=32), nullable=False),
        sa.Column("verb", sa.String(length=16), nullable=False),
        sa.Column("entity_id", sa.String(length=600), nullable=False),
        sa.Column("sub", sa.String(length=64), nullable=True),
        sa.Column("calendar_id", sa.String(length=64), nullable=True),
        sa.Column("origin", sa.JSON(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("change_id", name=op.f("pk_change")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "client",
        sa.Column("client_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("own", sa.Boolean(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("client_id", name=op.f("pk_client")),
    )
    op.create_table(
        "hold",
        sa.Column("hold_id", sa.String(length=32), nullable=False),
        sa.Column("holder", sa.String(length=64), nullable=False),
        sa.Column("place", sa.String(length=255), nullable=False),
        sa.Column("appointment_type_id", sa.String(length=64), nullable=True),
        sa.Column("start_at", sa.BigInteger(), nullable=False),
        sa.Column("end_at", sa.BigInteger(), nullable=False),
        sa.Column("clear_start_at", sa.BigInteger(), nullable=False),
        sa.Column("clear_end_at", sa.BigInteger(), nullable=False),
        sa.Column("assignment", sa.JSON(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("hold_id", name=op.f("pk_hold")),
    )
    with op.batch_alter_table("hold", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_hold_expires"), ["expires"], unique=False)

    op.create_table(
        "setting",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )


def _make_accounts() -> None:
    """Accounts, what clients may do with them, and when they are open."""
    op.create_table(
        "account",
        sa.Column("sub", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("client_id", sa.String(length=64), nullable=True),
        sa.Column("application_calendar_id", sa.String(length=255), nullable=True),
        sa.Column("name", sa.String(length=255), nullable=True),
        sa.Column("email", sa.String(length=320), nullable=True),
        sa.Column("tzid", sa.String(length=64), nullable=True),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.client_id"], name=op.f("fk_account_client_id")),
        sa.PrimaryKeyConstraint("sub", name=op.f("pk_account")),
        sa.UniqueConstraint(
            "client_id", "application_calendar_id", name=op.f("uq_account_client_id_application_calendar_id")
        ),
    )
    op.create_table(
        "client_secret",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("client_id", sa.String(length=64), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("withdrawn", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.client_id"], name=op.f("fk_client_secret_client_id")),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_client_secret")),
    )
    with op.batch_alter_table("client_secret", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_client_secret_client_id"), ["client_id"], unique=False)

    op.create_table(
        "access_grant",
        sa.Column("grant_id", sa.String(length=32), nullable=False),
        sa.Column("sub", sa.String(length=64), nullable=False),
        sa.Column("client_id", sa.String(length=64), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("nonce", sa.String(length=64), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("revoked", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.client_id"], name=op.f("fk_access_grant_client_id")),
        sa.ForeignKeyConstraint(["sub"], ["account.sub"], name=op.f("fk_access_grant_sub")),
        sa.PrimaryKeyConstraint("grant_id", name=op.f("pk_access_grant")),
        sa.UniqueConstraint("sub", "client_id", name=op.f("uq_access_grant_sub_client_id")),
    )
    op.create_table(
        "availability_rule",
        sa.Column("sub", sa.String(length=64), nullable=False),
        sa.Column("availability_rule_id", sa.String(length=64), nullable=False),
        sa.Column("tzid", sa.String(length=64), nullable=False),
        sa.Column("calendar_ids", sa.JSON(), nullable=True),
        sa.Column("weekly_periods", sa.JSON(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.ForeignKeyConstraint(["sub"], ["account.sub"], name=op.f("fk_availability_rule_sub")),
        sa.PrimaryKeyConstraint("sub", "availability_rule_id", name=op.f("pk_availability_rule")),
    )
    op.create_table(
        "available_period",
        sa.Column("sub", sa.String(length=64), nullable=False),
        sa.Column("available_period_id", sa.String(length=64), nullable=False),
        sa.Column("start_at", sa.BigInteger(), nullable=False),
        sa.Column("end_at", sa.BigInteger(), nullable=False),
        sa.Column("start_tzid", sa.String(length=64), nullable=False),
        sa.Column("end_tzid", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.ForeignKeyConstraint(["sub"], ["account.sub"], name=op.f("fk_available_period_sub")),
        sa.PrimaryKeyConstraint("sub", "available_period_id", name=op.f("pk_available_period")),
    )
    with op.batch_alter_table("available_period", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_available_period_sub_start_at"), ["sub", "start_at"], unique=False
        )


def _make_calendars() -> None:
    """Profiles and their calendars, element tokens and tokens."""
    op.create_table(
        "element_token",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("client_id", sa.String(length=64), nullable=False),
        sa.Column("secret_sha256", sa.String(length=64), nullable=False),
        sa.Column("permissions", sa.JSON(), nullable=False),
        sa.Column("subs", sa.JSON(), nullable=False),
        sa.Column("origin", sa.String(length=255), nullable=False),
        sa.Column("bookable_event_ids", sa.JSON(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.client_id"], name=op.f("fk_element_token_client_id")),
        sa.ForeignKeyConstraint(
            ["secret_sha256"], ["client_secret.sha256"], name=op.f("fk_element_token_secret_sha256")
        ),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_element_token")),
    )
    with op.batch_alter_table("element_token", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_element_token_client_id"), ["client_id"], unique=False)

    op.create_table(
        "profile",
        sa.Column("profile_id", sa.String(length=64), nullable=False),
        sa.Column("sub", sa.String(length=64), nullable=False),
        sa.Column("connected", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["sub"], ["account.sub"], name=op.f("fk_profile_sub")),
        sa.PrimaryKeyConstraint("profile_id", name=op.f("pk_profile")),
    )
    with op.batch_alter_table("profile", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_profile_sub"), ["sub"], unique=False)

    op.create_table(
        "calendar",
        sa.Column("calendar_id", sa.String(length=64), nullable=False),
        sa.Column("profile_id", sa.String(length=64), nullable=False),
        sa.Column("sub", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("primary_calendar", sa.Boolean(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.Column("look", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["profile_id"], ["profile.profile_id"], name=op.f("fk_calendar_profile_id")),
        sa.ForeignKeyConstraint(["sub"], ["account.sub"], name=op.f("fk_calendar_sub")),
        sa.PrimaryKeyConstraint("calendar_id", name=op.f("pk_calendar")),
    )
    with op.batch_alter_table("calendar", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_calendar_profile_id"), ["profile_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_calendar_sub"), ["sub"], unique=False)

    op.create_table(
        "token",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("grant_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["grant_id"], ["access_grant.grant_id"], name=op.f("fk_token_grant_id")),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_token")),
    )
    with op.batch_alter_table("token", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_token_grant_id"), ["grant_id"], unique=False)


def _make_events() -> None:
    """Events, and the calendars that a hold takes."""
    op.create_table(
        "event",
        sa.Column("event_uid", sa.String(length=64), nullable=False),
        sa.Column("calendar_id", sa.String(length=64), nullable=False),
        sa.Column("sub", sa.String(length=64), nullable=False),
        sa.Column("client_id", sa.String(length=64), nullable=True),
        sa.Column("event_id", sa.String(length=512), nullable=True),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("start_at", sa.BigInteger(), nullable=False),
        sa.Column("end_at", sa.BigInteger(), nullable=False),
        sa.Column("start_date", sa.String(length=10), nullable=True),
        sa.Column("end_date", sa.String(length=10), nullable=True),
        sa.Column("start_tzid", sa.String(length=64), nullable=False),
        sa.Column("end_tzid", sa.String(length=64), nullable=False),
        sa.Column("transparency", sa.String(length=32), nullable=False),
        sa.Column("transparency_given", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("participation_status", sa.String(length=16), nullable=False),
        sa.Column("busy", sa.Boolean(), nullable=False),
        sa.Column("location", sa.JSON(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("event_private", sa.Boolean(), nullable=False),
        sa.Column("color", sa.String(length=7), nullable=True),
        sa.Column("reminders", sa.JSON(), nullable=True),
        sa.Column("conferencing", sa.JSON(), nullable=True),
        sa.Column("subscriptions", sa.JSON(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("updated", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.Column("ical_uid", sa.String(length=512), nullable=True),
        sa.Column("recurrence_id", sa.String(length=64), nullable=True),
        sa.Column("booking_id", sa.String(length=32), nullable=True),
        sa.Column("origin", sa.JSON(), nullable=False),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["booking_id"], ["booking.booking_id"], name=op.f("fk_event_booking_id")),
        sa.ForeignKeyConstraint(["calendar_id"], ["calendar.calendar_id"], name=op.f("fk_event_calendar_id")),
        sa.ForeignKeyConstraint(["client_id"], ["client.client_id"], name=op.f("fk_event_client_id")),
        sa.ForeignKeyConstraint(["sub"], ["account.sub"], name=op.f("fk_event_sub")),
        sa.PrimaryKeyConstraint("event_uid", name=op.f("pk_event")),
        sa.UniqueConstraint(
            "calendar_id", "client_id", "event_id", name=op.f("uq_event_calendar_id_client_id_event_id")
        ),
        sa.UniqueConstraint(
            "calendar_id",
            "ical_uid",
            "recurrence_id",
            name=op.f("uq_event_calendar_id_ical_uid_recurrence_id"),
        ),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_booking_id"), ["booking_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_event_calendar_id_end_at"), ["calendar_id", "end_at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_event_calendar_id_start_at_end_at"),
            ["calendar_id", "start_at", "end_at"],
            unique=False,
        )

    op.create_table(
        "hold_calendar",
        sa.Column("hold_id", sa.String(length=32), nullable=False),
        sa.Column("calendar_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["calendar_id"], ["calendar.calendar_id"], name=op.f("fk_hold_calendar_calendar_id")
        ),
        sa.ForeignKeyConstraint(
            ["hold_id"], ["hold.hold_id"], name=op.f("fk_hold_calendar_hold_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("hold_id", "calendar_id", name=op.f("pk_hold_calendar")),
    )
    with op.batch_alter_table("hold_calendar", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_hold_calendar_calendar_id"), ["calendar_id"], unique=False)
