"""Rows ⇄ domain words. A row never leaves the service layer: it becomes a frozen object here, at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, timedelta
from typing import Any

from apcdesk.domain.bookings import AppointmentType, Assignment, Booking, Hold, Method, NamedGroup, Reason
from apcdesk.domain.calendars import Account, AccountKind, Calendar, CalendarKind, Look, Profile
from apcdesk.domain.changes import Change, Entity, Verb
from apcdesk.domain.channels import Channel
from apcdesk.domain.ids import CalendarId, EventUid
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Buffer
from apcdesk.domain.rules import AvailabilityRule, AvailablePeriod, Weekday, WeeklyPeriod
from apcdesk.store.event_rows import guest_of, origin_of
from apcdesk.store.form_rows import form_of, form_value

Row = Mapping[Any, Any]


def account_of(row: Row) -> Account:
    """The Account that a row of `account` holds."""
    return Account(
        sub=row["sub"],
        kind=AccountKind(row["kind"]),
        client_id=row["client_id"],
        application_calendar_id=row["application_calendar_id"],
        name=row["account_name"],
        email=row["email"],
        tzid=row["tzid"],
    )


def calendar_of(row: Row) -> Calendar:
    """A row of `calendar` joined with its profile and account."""
    return Calendar(
        calendar_id=row["calendar_id"],
        account=account_of(row),
        profile=Profile(row["profile_id"], row["connected"]),
        name=row["name"],
        primary=row["primary_calendar"],
        deleted=row["deleted"] is not None,
        look=look_of(row["look"]),
    )


def look_of(value: Row) -> Look:
    """The stored look; members that a later version adds keep their default."""
    return Look(**{**value, "kind": CalendarKind(value.get("kind", CalendarKind.STAND))})


def look_value(look: Look) -> dict[str, Any]:
    """The look as it is stored."""
    return asdict(look)


def change_of(row: Row) -> Change:
    """A row of `change`, without what was before and after."""
    return Change(
        change_id=row["change_id"],
        at=row["at"],
        entity=Entity(row["entity"]),
        verb=Verb(row["verb"]),
        entity_id=row["entity_id"],
        sub=row["sub"],
        calendar_id=row["calendar_id"],
        origin=origin_of(row["origin"]),
    )


def channel_of(row: Row) -> Channel:
    """A row of `channel`, without how far its delivery is."""
    return Channel(row["channel_id"], row["client_id"], row["sub"], row["callback_url"], row["filters"])


def rule_of(row: Row) -> AvailabilityRule:
    """The AvailabilityRule that a row of `availability_rule` holds."""
    calendar_ids = row["calendar_ids"]
    return AvailabilityRule(
        sub=row["sub"],
        availability_rule_id=row["availability_rule_id"],
        tzid=row["tzid"],
        weekly_periods=tuple(WeeklyPeriod(Weekday(d), s, e) for d, s, e in row["weekly_periods"]),
        calendar_ids=None if calendar_ids is None else tuple(CalendarId(c) for c in calendar_ids),
        name=row["name"],
    )


def rule_values(rule: AvailabilityRule) -> dict[str, Any]:
    """The columns of a rule."""
    return {
        "sub": rule.sub,
        "availability_rule_id": rule.availability_rule_id,
        "tzid": rule.tzid,
        "calendar_ids": None if rule.calendar_ids is None else list(rule.calendar_ids),
        "weekly_periods": [[int(p.day), p.start_minute, p.end_minute] for p in rule.weekly_periods],
        "name": rule.name,
    }


def available_period_of(row: Row) -> AvailablePeriod:
    """The AvailablePeriod that a row of `available_period` holds."""
    return AvailablePeriod(
        sub=row["sub"],
        available_period_id=row["available_period_id"],
        period=Period(row["start_at"], row["end_at"]),
        start_tzid=row["start_tzid"],
        end_tzid=row["end_tzid"],
        name=row["name"],
    )


def available_period_values(period: AvailablePeriod) -> dict[str, Any]:
    """The columns of an available period."""
    return {
        "sub": period.sub,
        "available_period_id": period.available_period_id,
        "start_at": period.period.start,
        "end_at": period.period.end,
        "start_tzid": period.start_tzid,
        "end_tzid": period.end_tzid,
        "name": period.name,
    }


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
