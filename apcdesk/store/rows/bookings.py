"""Rows of appointment types, holds and bookings ⇄ domain words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from apcdesk.domain.bookings import AppointmentType, Assignment, Booking, Hold, Method, NamedGroup, Reason
from apcdesk.domain.ids import CalendarId, EventUid
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Buffer
from apcdesk.store.rows.events import guest_of
from apcdesk.store.rows.forms import form_of, form_value

Row = Mapping[Any, Any]


def assignment_of(value: Row) -> Assignment:
    """The stored assignment."""
    return Assignment(tuple(value["subs"]), tuple(_reason_of(reason) for reason in value["reasons"]))


def assignment_value(assignment: Assignment) -> dict[str, Any]:
    """The assignment as it is stored."""
    return {
        "subs": list(assignment.subs),
        "reasons": [_reason_value(reason) for reason in assignment.reasons],
    }


def _reason_value(reason: Reason) -> dict[str, Any]:
    compared = [list(minutes) for minutes in reason.booked_minutes]
    return {"sub": reason.sub, "method": reason.method, "booked_minutes": compared}


def _reason_of(value: Row) -> Reason:
    compared = tuple((sub, minutes) for sub, minutes in value["booked_minutes"])
    return Reason(value["sub"], Method(value["method"]), compared)


def hold_of(row: Row, calendar_ids: tuple[CalendarId, ...]) -> Hold:
    """A row of `hold` with the calendars it blocks."""
    return Hold(
        hold_id=row["hold_id"],
        holder=row["holder"],
        place=row["place"],
        appointment_type_id=row["appointment_type_id"],
        period=Period(row["start_at"], row["end_at"]),
        kept_clear=Period(row["clear_start_at"], row["clear_end_at"]),
        assignment=assignment_of(row["assignment"]),
        calendar_ids=calendar_ids,
        expires_at=row["expires"],
    )


def appointment_type_of(row: Row) -> AppointmentType:
    """The AppointmentType that a row of `appointment_type` holds."""
    value = row["definition"]
    targets = value["target_subs"]
    return AppointmentType(
        appointment_type_id=row["appointment_type_id"],
        name=value["name"],
        short_name=value["short_name"],
        line=value["line"],
        icon=value["icon"],
        hue=value["hue"],
        required_duration=timedelta(minutes=value["minutes"]),
        participants=tuple(
            NamedGroup(g["name"], tuple(g["subs"]), g["required"], g.get("offered", True))
            for g in value["participants"]
        ),
        buffer=Buffer.of_minutes(*value["buffer"]),
        start_interval=timedelta(minutes=value["start_interval"]),
        minimum_notice=timedelta(minutes=value["minimum_notice"]),
        tzid=value["tzid"],
        first_day=_date(value["first_day"]),
        last_day=_date(value["last_day"]),
        choose_person=value["choose_person"],
        target_subs=None if targets is None else tuple(targets),
        meet_at=value["meet_at"],
        location=value["location"],
        on_kiosk=row["on_kiosk"],
        position=row["position"],
        form=form_of(value.get("form")),
    )


def appointment_type_values(kind: AppointmentType) -> dict[str, Any]:
    """The columns of an appointment type."""
    before, after = kind.buffer.before.minimum, kind.buffer.after.minimum
    return {
        "appointment_type_id": kind.appointment_type_id,
        "position": kind.position,
        "on_kiosk": kind.on_kiosk,
        "definition": {
            "name": kind.name,
            "short_name": kind.short_name,
            "line": kind.line,
            "icon": kind.icon,
            "hue": kind.hue,
            "minutes": _minutes(kind.required_duration),
            "participants": [
                {"name": g.name, "subs": list(g.subs), "required": g.required, "offered": g.offered}
                for g in kind.participants
            ],
            "buffer": [_minutes(before), _minutes(after)],
            "start_interval": _minutes(kind.start_interval),
            "minimum_notice": _minutes(kind.minimum_notice),
            "tzid": kind.tzid,
            "first_day": None if kind.first_day is None else kind.first_day.isoformat(),
            "last_day": None if kind.last_day is None else kind.last_day.isoformat(),
            "choose_person": kind.choose_person,
            "target_subs": None if kind.target_subs is None else list(kind.target_subs),
            "meet_at": kind.meet_at,
            "location": kind.location,
            "form": form_value(kind.form),
        },
    }


def booking_of(row: Row, events: list[tuple[EventUid, CalendarId]]) -> Booking:
    """A row of `booking` with the events it stands in."""
    return Booking(
        booking_id=row["booking_id"],
        code=row["code"],
        appointment_type_id=row["appointment_type_id"],
        period=Period(row["start_at"], row["end_at"]),
        tzid=row["tzid"],
        summary=row["summary"],
        guest=guest_of(row["guest"]),
        assignment=assignment_of(row["assignment"]),
        event_uids=tuple(uid for uid, _ in events),
        calendar_ids=tuple(calendar_id for _, calendar_id in events),
        cancelled=row["cancelled"] is not None,
        missed=row["missed"] is not None,
    )


def _minutes(length: timedelta) -> int:
    return int(length.total_seconds() // 60)


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
