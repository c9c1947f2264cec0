"""The tables. Core only: rows become domain objects in `store/rows` at once.

Names are the contract's; a JSON column holds what is only ever read and written as a whole.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from apcdesk.store.columns import Instant
from apcdesk.store.schema.custody import custody_tables
from apcdesk.store.schema.events import event_tables
from apcdesk.store.schema.handoffs import handoff_table
from apcdesk.store.schema.help_calls import help_tables
from apcdesk.store.schema.kiosk_doors import kiosk_tables
from apcdesk.store.schema.kiosk_setup import kiosk_setup_tables
from apcdesk.store.schema.open_links import open_link_tables
from apcdesk.store.schema.scheduling import scheduling_tables
from apcdesk.store.schema.searches import saved_search_table
from apcdesk.store.schema.sequences import sequence_part_table
from apcdesk.store.schema.waiting import waiting_tables
from apcdesk.store.schema.wishes import wish_table

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

setting = Table(
    "setting",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", JSON, nullable=False),
)

client = Table(
    "client",
    metadata,
    Column("client_id", String(64), primary_key=True),
    Column("name", String(255), nullable=False),
    Column("own", Boolean, nullable=False),
    Column("created", Instant, nullable=False),
)

client_secret = Table(
    "client_secret",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("client_id", ForeignKey("client.client_id"), nullable=False, index=True),
    Column("created", Instant, nullable=False),
    Column("withdrawn", Instant),
)

account = Table(
    "account",
    metadata,
    Column("sub", String(64), primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("client_id", ForeignKey("client.client_id")),
    Column("application_calendar_id", String(255)),
    Column("name", String(255)),
    Column("email", String(320)),
    Column("tzid", String(64)),
    Column("created", Instant, nullable=False),
    Column("released_id", String(255)),
    UniqueConstraint("client_id", "application_calendar_id"),
)

profile = Table(
    "profile",
    metadata,
    Column("profile_id", String(64), primary_key=True),
    Column("sub", ForeignKey("account.sub"), nullable=False, index=True),
    Column("connected", Boolean, nullable=False),
)

calendar = Table(
    "calendar",
    metadata,
    Column("calendar_id", String(64), primary_key=True),
    Column("profile_id", ForeignKey("profile.profile_id"), nullable=False, index=True),
    Column("sub", ForeignKey("account.sub"), nullable=False, index=True),
    Column("name", String(255), nullable=False),
    Column("primary_calendar", Boolean, nullable=False),
    Column("deleted", Instant),
    Column("look", JSON, nullable=False),
)

access_grant = Table(
    "access_grant",
    metadata,
    Column("grant_id", String(32), primary_key=True),
    Column("sub", ForeignKey("account.sub"), nullable=False),
    Column("client_id", ForeignKey("client.client_id"), nullable=False),
    Column("scope", Text, nullable=False),
    Column("nonce", String(64), nullable=False),
    Column("created", Instant, nullable=False),
    Column("revoked", Instant),
    UniqueConstraint("sub", "client_id"),
)

token = Table(
    "token",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("grant_id", ForeignKey("access_grant.grant_id"), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("expires", Instant),
)

redirect_uri = Table(
    "redirect_uri",
    metadata,
    Column("client_id", ForeignKey("client.client_id"), primary_key=True),
    Column("redirect_uri", String(2048), primary_key=True),
)

authorization_code = Table(
    "authorization_code",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("client_id", ForeignKey("client.client_id"), nullable=False),
    Column("sub", ForeignKey("account.sub"), nullable=False),
    Column("scope", Text, nullable=False),
    Column("redirect_uri", Text, nullable=False),
    Column("expires", Instant, nullable=False),
    Column("used", Boolean, nullable=False),
)

element_token = Table(
    "element_token",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("client_id", ForeignKey("client.client_id"), nullable=False, index=True),
    Column("secret_sha256", ForeignKey("client_secret.sha256"), nullable=False),
    Column("permissions", JSON, nullable=False),
    Column("subs", JSON, nullable=False),
    Column("origin", String(255), nullable=False),
    Column("bookable_event_ids", JSON, nullable=False),
    Column("created", Instant, nullable=False),
    Column("expires", Instant, nullable=False),
)

appointment_type = Table(
    "appointment_type",
    metadata,
    Column("appointment_type_id", String(64), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("on_kiosk", Boolean, nullable=False),
    Column("definition", JSON, nullable=False),
)

booking = Table(
    "booking",
    metadata,
    Column("booking_id", String(32), primary_key=True),
    Column("code", String(16), nullable=False, unique=True),
    Column("appointment_type_id", String(64)),
    Column("start_at", Instant, nullable=False),
    Column("end_at", Instant, nullable=False),
    Column("tzid", String(64), nullable=False),
    Column("summary", Text, nullable=False),
    Column("guest", JSON),
    Column("assignment", JSON, nullable=False),
    Column("created", Instant, nullable=False),
    Column("cancelled", Instant),
    Column("missed", Instant),
    Column("origin", JSON, nullable=False),
)

event, event_trigger, series, busy_day, former_time = event_tables(metadata)

availability_rule = Table(
    "availability_rule",
    metadata,
    Column("sub", ForeignKey("account.sub"), primary_key=True),
    Column("availability_rule_id", String(64), primary_key=True),
    Column("tzid", String(64), nullable=False),
    Column("calendar_ids", JSON),
    Column("weekly_periods", JSON, nullable=False),
    Column("name", String(255), nullable=False),
)

available_period = Table(
    "available_period",
    metadata,
    Column("sub", ForeignKey("account.sub"), primary_key=True),
    Column("available_period_id", String(64), primary_key=True),
    Column("start_at", Instant, nullable=False),
    Column("end_at", Instant, nullable=False),
    Column("start_tzid", String(64), nullable=False),
    Column("end_tzid", String(64), nullable=False),
    Column("name", String(255), nullable=False),
    Index(None, "sub", "start_at"),
)

channel = Table(
    "channel",
    metadata,
    Column("channel_id", String(32), primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("client_id", ForeignKey("client.client_id"), nullable=False),
    Column("sub", ForeignKey("account.sub"), nullable=False, index=True),
    Column("callback_url", Text, nullable=False),
    Column("filters", JSON, nullable=False),
    Column("created", Instant, nullable=False),
    Column("closed", Instant),
    Column("closed_because", String(16)),
    Column("cursor", BigInteger, nullable=False),
    Column("verification", Boolean, nullable=False),
    Column("changes_since", Instant),
    Column("sending_since", Instant),
    Column("erased", Instant),
    Column("sending_erased", Instant),
    Column("due_ms", BigInteger),
    Column("attempts", Integer, nullable=False),
    Column("failing_since", Instant),
    Column("lease", String(32)),
    Column("lease_ends_ms", BigInteger),
)

scheduling_link, scheduling_callback, bookable_event, registration = scheduling_tables(metadata)
sequence_part = sequence_part_table(metadata)
open_link, open_link_use, open_link_booking = open_link_tables(metadata)
crib_person, crib_item, induction, custody, out_of_service, custody_line = custody_tables(metadata)
help_call = help_tables(metadata)
handoff = handoff_table(metadata)
unmet_wish = wish_table(metadata)
saved_search = saved_search_table(metadata)
staff_pin, wrong_tries, badge, arrival = kiosk_tables(metadata)
waiting_line, walk_in, walk_in_offer = waiting_tables(metadata)
kiosk, kiosk_picture, kiosk_state, lending = kiosk_setup_tables(metadata)

hold = Table(
    "hold",
    metadata,
    Column("hold_id", String(32), primary_key=True),
    Column("holder", String(64), nullable=False),
    Column("place", String(255), nullable=False),
    Column("appointment_type_id", String(64)),
    Column("start_at", Instant, nullable=False),
    Column("end_at", Instant, nullable=False),
    Column("clear_start_at", Instant, nullable=False),
    Column("clear_end_at", Instant, nullable=False),
    Column("assignment", JSON, nullable=False),
    Column("expires", Instant, nullable=False, index=True),
)

hold_calendar = Table(
    "hold_calendar",
    metadata,
    Column("hold_id", ForeignKey("hold.hold_id", ondelete="CASCADE"), primary_key=True),
    Column("calendar_id", ForeignKey("calendar.calendar_id"), primary_key=True, index=True),
)

feed = Table(
    "feed",
    metadata,
    Column("feed_id", String(64), primary_key=True),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("calendar_id", ForeignKey("calendar.calendar_id"), nullable=False, index=True),
    Column("detail", String(16), nullable=False),
    Column("created", Instant, nullable=False),
    Column("revoked", Instant),
)

change = Table(
    "change",
    metadata,
    Column("change_id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("at", Instant, nullable=False),
    Column("entity", String(32), nullable=False),
    Column("verb", String(16), nullable=False),
    Column("entity_id", String(600), nullable=False),
    Column("sub", String(64)),
    Column("calendar_id", String(64)),
    Column("origin", JSON, nullable=False),
    Column("before", JSON),
    Column("after", JSON),
    Column("reason", Text),
    Index(None, "sub"),
    Index(None, "entity_id"),
    sqlite_autoincrement=True,
)
