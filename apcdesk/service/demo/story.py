"""The demo: a stand at a fair, a shop and a workshop, loaded as if people had booked all week.

Every thing has a fixed id, so that a second load finds it and changes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, insert, select

from apcdesk.domain.bookings import AppointmentType, Assignment, NamedGroup
from apcdesk.domain.calendars import Calendar, CalendarKind, Look
from apcdesk.domain.changes import Door, Entity, Origin, Verb
from apcdesk.domain.events import DeskNotes, Event, Guest, Location, Transparency
from apcdesk.domain.ids import EXTERNAL_UID, AppointmentTypeId, BookingId, EventId, EventUid, ProfileId, Sub
from apcdesk.domain.kiosks import KioskSetup, KioskState
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Buffer
from apcdesk.domain.rules import AvailabilityRule, AvailablePeriod, Weekday, WeeklyPeriod
from apcdesk.service.calendars.application import Identity
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.demo.crib import load_crib
from apcdesk.service.events.drafting import when_of
from apcdesk.service.events.records import insert_event
from apcdesk.service.services import Services
from apcdesk.store import tables as t
from apcdesk.store.busy_days import TouchedDays
from apcdesk.store.rows.bookings import assignment_value
from apcdesk.store.rows.events import guest_value, origin_value

Json = Mapping[str, Any]

DEMO = Origin(Door.SYSTEM, name="Demo")


@dataclass(frozen=True, slots=True)
class DemoReport:
    """What the load made; all zero when it was loaded before."""

    calendars: int
    events: int
    appointment_types: int


def load_demo(services: Services, story: Json) -> DemoReport:
    """Load the story into the installation. Loading twice changes nothing."""
    calendars, made = _load_calendars(services, story)
    _load_hours(services, story, calendars)
    known = {kind.appointment_type_id for kind in services.appointment_types.all()}
    kinds = [
        _appointment_type(value, n, calendars, story) for n, value in enumerate(story["appointment_types"])
    ]
    fresh = [kind for kind in kinds if kind.appointment_type_id not in known]
    for kind in fresh:
        services.appointment_types.upsert(kind, origin=DEMO)
    _load_kiosks(services, story)
    for name in ("place", "people"):
        if services.installation.get(name) is None:
            services.installation.put(name, story[name], origin=DEMO)
    if services.installation.get("tzid") is None:
        services.installation.put("tzid", story["tzid"], origin=DEMO)
    loader = _Loader(services, {kind.appointment_type_id: kind for kind in kinds}, calendars, story)
    events = loader.load()
    load_crib(services, story, calendars, loader.event_uids, DEMO)
    return DemoReport(made, events, len(fresh))


def _load_calendars(services: Services, story: Json) -> tuple[dict[str, Calendar], int]:
    calendars: dict[str, Calendar] = {}
    made = 0
    for position, value in enumerate(story["application_calendars"]):
        opened = services.calendars.open(
            services.own_client,
            value["application_calendar_id"],
            origin=DEMO,
            name=value["name"],
            look=_look(value, position),
            identity=Identity(Sub(value["sub"]), ProfileId(value["profile_id"])),
        )
        calendars[value["application_calendar_id"]] = opened.calendar
        made += opened.created
    return calendars, made


def _load_hours(services: Services, story: Json, calendars: Mapping[str, Calendar]) -> None:
    for value in story["availability_rules"]:
        for name in value["used_by"]:
            rule = _rule(value, calendars[name].sub)
            if rule not in services.rules.all(rule.sub):
                services.rules.upsert(rule, origin=DEMO)
    for value in story["available_periods"]:
        period = _available_period(value, calendars[value["application_calendar_id"]].sub)
        if period not in services.rules.periods(period.sub):
            services.rules.upsert_period(period, origin=DEMO)


def _load_kiosks(services: Services, story: Json) -> None:
    """Kiosks as the story sets them up, and when each was heard of last."""
    known = {kiosk.setup.name for kiosk in services.kiosks.all()}
    for value in story["kiosks"]:
        if value["name"] in known:
            continue
        kinds = tuple(AppointmentTypeId(kind) for kind in value["services"])
        services.kiosks.save(KioskSetup(value["name"], kinds), origin=DEMO)
        row = {"name": value["name"], "state": KioskState(value["state"]).value}
        with services.store.write() as tx:
            seen = _instant(value["last_seen"])
            tx.execute(insert(t.kiosk_state).values(**row, seen=seen, test=None))


class _Loader:
    """Writes the events and the bookings they stand for, in one transaction."""

    def __init__(
        self,
        services: Services,
        kinds: Mapping[AppointmentTypeId, AppointmentType],
        calendars: Mapping[str, Calendar],
        story: Json,
    ) -> None:
        self._services = services
        self._kinds = kinds
        self._calendars = calendars
        self._story = story
        self._kiosks = {kiosk["kiosk_id"]: kiosk["name"].split(" · ")[0] for kiosk in story["kiosks"]}

    @property
    def event_uids(self) -> dict[tuple[str, str], EventUid]:
        """The uid of each event by its application_calendar_id and the key that the story calls it by."""
        return {
            (name, value["event_id"]): _uid(self._calendars[name], value, external=_by_staff(value))
            for name, values in self._story["events"].items()
            for value in values
        }

    def load(self) -> int:
        """The number of events that were not there before."""
        with self._services.store.write(alone=True) as tx:
            known = set(tx.execute(select(t.event.c.event_uid)).scalars())
            events = [
                self._event(self._calendars[name], value)
                for name, values in self._story["events"].items()
                for value in values
            ]
            fresh = [(event, value) for event, value in events if event.event_uid not in known]
            touched = TouchedDays()
            for event, value in fresh:
                recorder = Recorder(tx, event.created, event.origin)
                if event.notes.booking_id is not None:
                    self._insert_booking(tx, event, value, recorder)
                insert_event(tx, event, recorder, touched)
            touched.repaint(tx)
        return len(fresh)

    def _event(self, calendar: Calendar, value: Json) -> tuple[Event, Json]:
        staff = _by_staff(value)
        booked = _instant(value["booked_at"])
        moves = value.get("moves", ())
        transparency = value.get("extended_transparency", value["transparency"])
        place = value.get("location")
        event = Event(
            event_uid=_uid(calendar, value, external=staff),
            event_id=None if staff else EventId(value["event_id"]),
            client_id=None if staff else self._services.own_client,
            calendar_id=calendar.calendar_id,
            sub=calendar.sub,
            summary=value["summary"],
            description=value["description"],
            when=when_of(_time(value["start"]), _time(value["end"]), value["tzid"], value["tzid"]),
            transparency=Transparency(transparency),
            transparency_given=True,
            location=Location(place["description"]) if place else None,
            reminders=tuple(r["minutes"] for r in value["reminders"]) if "reminders" in value else None,
            created=booked,
            updated=_instant(moves[-1]["at"]) if moves else booked,
            deleted=value.get("deleted", False),
            origin=self._origin(value["origin"]),
            notes=self._notes(calendar, value),
        )
        return event, value

    def _notes(self, calendar: Calendar, value: Json) -> DeskNotes:
        kind = self._kinds.get(AppointmentTypeId(value.get("appointment_type", "")))
        guest = value.get("guest") or ({"name": value["person"]} if "person" in value else None)
        reminders = value.get("reminders", ())
        return DeskNotes(
            guest=Guest(**guest) if guest else None,
            guest_count=value.get("guest_count"),
            block_note=value.get("block_note", ""),
            appointment_type_id=kind.appointment_type_id if kind else None,
            booking_id=_booking_id(calendar, value) if "code" in value else None,
            code=value.get("code", ""),
            buffer_before=_minutes(kind.buffer.before.minimum) if kind else 0,
            buffer_after=_minutes(kind.buffer.after.minimum) if kind else 0,
            exception=value.get("exception", ""),
            closed=value.get("closed", False),
            reminder_note=reminders[0].get("to", "") if reminders else "",
        )

    def _origin(self, value: Json) -> Origin:
        match value["kind"]:
            case "staff":
                return Origin(Door.STAFF, name=value["by"])
            case "kiosk":
                return Origin(Door.KIOSK, name=self._kiosks[value["kiosk"]])
            case "link":
                return Origin(Door.LINK, name=value["link"])
            case _:
                return Origin(Door.CLIENT, self._services.own_client, value["client"])

    def _insert_booking(self, tx: Connection, event: Event, value: Json, recorder: Recorder) -> None:
        assigned = value.get("assigned")
        subs = [event.sub, *([self._calendars[assigned].sub] if assigned else [])]
        row = {
            "booking_id": event.notes.booking_id,
            "code": event.notes.code,
            "appointment_type_id": event.notes.appointment_type_id,
            "start_at": event.period.start,
            "end_at": event.period.end,
            "tzid": event.when.start_tzid,
            "summary": event.summary,
            "guest": guest_value(event.notes.guest),
            "assignment": assignment_value(Assignment(tuple(subs))),
            "created": event.created,
            "cancelled": event.updated if event.deleted else None,
            "missed": None,
            "origin": origin_value(event.origin),
        }
        tx.execute(insert(t.booking).values(row))
        booking_id = str(row["booking_id"])
        recorder.record(Entity.BOOKING, Verb.CREATED, booking_id, table=t.booking, before=None, after=row)


def _look(value: Json, position: int) -> Look:
    shown = value["shown"]
    return Look(
        hue=value["hue"],
        group=value["group"],
        kind=CalendarKind(value["kind"]),
        short_name=value["short_name"],
        initials=value.get("initials", ""),
        topic=value.get("topic", ""),
        capacity=value.get("capacity"),
        group_wide=value.get("group_wide", False),
        in_list=shown["calendar_list"],
        in_sidebar=shown["sidebar"],
        checked=shown["checked"],
        position=position,
    )


def _rule(value: Json, sub: Sub) -> AvailabilityRule:
    periods = tuple(
        WeeklyPeriod(Weekday[p["day"].upper()], _clock_minute(p["start_time"]), _clock_minute(p["end_time"]))
        for p in value["weekly_periods"]
    )
    return AvailabilityRule(sub, value["availability_rule_id"], value["tzid"], periods, name=value["name"])


def _available_period(value: Json, sub: Sub) -> AvailablePeriod:
    period = Period(_instant(value["start"]), _instant(value["end"]))
    tzid = value["tzid"]
    return AvailablePeriod(sub, value["available_period_id"], period, tzid, tzid, value["name"])


def _appointment_type(
    value: Json, position: int, calendars: Mapping[str, Calendar], story: Json
) -> AppointmentType:
    targets = value["target_calendars"]
    place = story["place"]
    before, after = (value["buffer"][side]["minutes"] for side in ("before", "after"))
    return AppointmentType(
        appointment_type_id=AppointmentTypeId(value["appointment_type_id"]),
        name=value["name"],
        short_name=value["short_name"],
        line=value.get("line", ""),
        icon=value.get("icon", ""),
        hue=value.get("hue", "graphite"),
        required_duration=timedelta(**value["required_duration"]),
        participants=tuple(
            NamedGroup(
                group["name"],
                tuple(calendars[name].sub for name in group["members"]),
                None if group["required"] == "all" else group["required"],
            )
            for group in value["participants"]
        ),
        buffer=Buffer.of_minutes(before, after),
        start_interval=timedelta(**value["start_interval"]),
        minimum_notice=timedelta(**value["minimum_notice"]),
        tzid=story["tzid"],
        first_day=date.fromisoformat(value["days"]["from"]),
        last_day=date.fromisoformat(value["days"]["to"]),
        choose_person=value["choose_person"],
        target_subs=None if targets == "assigned" else tuple(calendars[name].sub for name in targets),
        meet_at=value.get("meet_at", ""),
        location=f"Stand {place['stand']}, {place['hall']}" if value["on_kiosk"] else "",
        on_kiosk=value["on_kiosk"],
        position=position,
    )


def _uid(calendar: Calendar, value: Json, *, external: bool) -> EventUid:
    return EventUid((EXTERNAL_UID if external else "evt_") + _digest(calendar, value))


def _by_staff(value: Json) -> bool:
    return bool(value["origin"]["kind"] == "staff")


def _booking_id(calendar: Calendar, value: Json) -> BookingId:
    return BookingId("bok_" + _digest(calendar, value))


def _digest(calendar: Calendar, value: Json) -> str:
    key = f"{calendar.account.application_calendar_id}/{value['event_id']}"
    return hashlib.sha256(key.encode()).hexdigest()[:24]


def _time(text: str) -> datetime | date:
    return _instant(text) if "T" in text else date.fromisoformat(text)


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _clock_minute(text: str) -> int:
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def _minutes(length: timedelta) -> int:
    return int(length.total_seconds() // 60)
