"""The tables of custody: items of equipment, the people who take them, who has what, and the chained history."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, ForeignKey, Integer, MetaData, String, Table, Text

from apcdesk.store.columns import Instant


def custody_tables(metadata: MetaData) -> tuple[Table, Table, Table, Table, Table, Table]:
    """`crib_person`, `crib_item`, `induction`, `custody`, `out_of_service` and `custody_line`.

    A line refers to nothing: it says what was true when it was written, also when what it names is gone.
    """
    crib_person = Table(
        "crib_person",
        metadata,
        Column("person_id", String(32), primary_key=True),
        Column("name", String(255), nullable=False),
        Column("badge", String(255), nullable=False, unique=True),
        Column("email", String(320), nullable=False),
        Column("may_sign", Boolean, nullable=False),
        Column("pin_hash", Text),
    )

    crib_item = Table(
        "crib_item",
        metadata,
        Column("calendar_id", ForeignKey("calendar.calendar_id"), primary_key=True),
        Column("label_code", String(255), nullable=False, unique=True),
        Column("home_shelf", String(255), nullable=False),
        Column("item_group", String(255), nullable=False),
        Column("tzid", String(64), nullable=False),
        Column("calibrated_on", String(10)),
        Column("calibration_due", String(10)),
        Column("needs_induction", Boolean, nullable=False),
        Column("position", Integer, nullable=False),
        Column("retired", Instant),
    )

    induction = Table(
        "induction",
        metadata,
        Column("calendar_id", ForeignKey("crib_item.calendar_id"), primary_key=True),
        Column("person_id", ForeignKey("crib_person.person_id"), primary_key=True),
        Column("last_day", String(10), nullable=False),
    )

    return crib_person, crib_item, induction, *_custody_and_history(metadata)


def _custody_and_history(metadata: MetaData) -> tuple[Table, Table, Table]:
    custody = Table(
        "custody",
        metadata,
        Column("calendar_id", ForeignKey("crib_item.calendar_id"), primary_key=True),
        Column("person_id", ForeignKey("crib_person.person_id"), nullable=False),
        Column("since", Instant, nullable=False),
        Column("due", Instant, nullable=False),
        Column("place", String(255), nullable=False),
        Column("event_uid", String(64)),
        Column("kit_id", String(32)),
        Column("condition", Text, nullable=False),
        Column("told_late", Boolean, nullable=False),
    )

    out_of_service = Table(
        "out_of_service",
        metadata,
        Column("calendar_id", ForeignKey("crib_item.calendar_id"), primary_key=True),
        Column("since", Instant, nullable=False),
        Column("until", Instant, nullable=False),
        Column("reason", Text, nullable=False),
        Column("event_uid", String(64)),
        Column("changes", JSON, nullable=False),
    )

    custody_line = Table(
        "custody_line",
        metadata,
        Column("number", BigInteger, primary_key=True, autoincrement=False),
        Column("at", Instant, nullable=False),
        Column("what", String(32), nullable=False),
        Column("calendar_id", String(64), nullable=False, index=True),
        Column("item", String(255), nullable=False),
        Column("person", String(255), nullable=False),
        Column("by", String(255), nullable=False),
        Column("former", String(255), nullable=False),
        Column("place", String(255), nullable=False),
        Column("condition", Text, nullable=False),
        Column("due", Instant),
        Column("late_seconds", Integer, nullable=False),
        Column("note", Text, nullable=False),
        Column("day", String(10)),
        Column("previous", String(64), nullable=False),
        Column("sha256", String(64), nullable=False),
    )
    return custody, out_of_service, custody_line
