"""The workshop of the demo: its equipment, the people with badges, and what went out and came back all week."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select

from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import Origin
from apcdesk.domain.custody import Happening, Item, Line, Person
from apcdesk.domain.ids import CalendarId, EventUid
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.custody.people import typed
from apcdesk.service.custody.records import append_lines, tell
from apcdesk.service.services import Services
from apcdesk.store import tables as t

Json = Mapping[str, Any]
PIN = "2027"
"""Everybody's PIN in the demo."""
MORNING = time(8, 0)
"""When something happened of which the story says the day only."""


def load_crib(
    services: Services,
    story: Json,
    calendars: Mapping[str, Calendar],
    event_uids: Mapping[tuple[str, str], EventUid],
    origin: Origin,
) -> None:
    """Load people and items, and once what happened to them. `event_uids` are by application_calendar_id and key."""
    people = _people(services, story, origin)
    known = {status.item.calendar_id for status in services.custody.board()}
    for position, value in enumerate(story["equipment"]):
        item = _item(value, position, calendars, story)
        if item.calendar_id not in known:
            services.crib_items.put_item(item, origin=origin)
    if not known:
        _load_custody(services, story, calendars, people, event_uids, origin)


def _people(services: Services, story: Json, origin: Origin) -> dict[str, Person]:
    known = {person.badge: person for person in services.crib_people.all()}
    for value in story["people"]:
        if typed(value["badge"]) not in known:
            person = services.crib_people.add(
                value["name"], value["badge"], may_sign=value["may_sign_equipment"], origin=origin
            )
            services.crib_people.set_pin(person.person_id, PIN, origin=origin)
            known[person.badge] = person
    return {person.name: person for person in known.values()}


def _item(value: Json, position: int, calendars: Mapping[str, Calendar], story: Json) -> Item:
    calibration = value.get("calibration", {})
    return Item(
        calendar_id=calendars[value["application_calendar_id"]].calendar_id,
        label_code=value["label_code"],
        home_shelf=value["home_shelf"],
        group=value["group"],
        tzid=story["tzid"],
        calibrated_on=_day(calibration.get("last")),
        calibration_due=_day(calibration.get("next")),
        position=position,
    )


def _load_custody(
    services: Services,
    story: Json,
    calendars: Mapping[str, Calendar],
    people: Mapping[str, Person],
    event_uids: Mapping[tuple[str, str], EventUid],
    origin: Origin,
) -> None:
    lines = [
        _line(value, entry, calendars, story["tzid"])
        for value in story["equipment"]
        for entry in value["log"]
    ]
    with services.store.write() as tx:
        if tx.execute(select(t.custody_line.c.number).limit(1)).first() is not None:
            return  # what happened stands in the history for good
        append_lines(tx, sorted(lines, key=lambda line: (line.at, line.item)))
        recorder = Recorder(tx, services.clock.now(), origin)
        for value in story["equipment"]:
            calendar_id = calendars[value["application_calendar_id"]].calendar_id
            if value["holder"] is not None:
                tx.execute(insert(t.custody).values(_custody(value, calendar_id, people, event_uids)))
            tell(recorder, calendar_id)


def _custody(
    value: Json,
    calendar_id: CalendarId,
    people: Mapping[str, Person],
    event_uids: Mapping[tuple[str, str], EventUid],
) -> dict[str, Any]:
    return {
        "calendar_id": calendar_id,
        "person_id": people[value["holder"]].person_id,
        "since": _instant(value["since"]),
        "due": _instant(value["due"]),
        "place": value["where"],
        "event_uid": event_uids[value["application_calendar_id"], value["event_id"]],
        "kit_id": None,
        "condition": value["condition"],
        "told_late": True,
    }


def _line(value: Json, entry: Json, calendars: Mapping[str, Calendar], tzid: str) -> Line:
    calendar = calendars[value["application_calendar_id"]]
    what = Happening(entry["what"])
    by = entry.get("by", "")
    has_holder = what in (Happening.TAKEN, Happening.RETURNED)
    last = entry["what"] == "taken" and entry["at"] == value["since"]
    return Line(
        number=0,
        at=_moment(entry["at"], tzid),
        what=what,
        calendar_id=calendar.calendar_id,
        item=calendar.name,
        person=by if has_holder else "",
        by=by,
        place=value["where"] if last else "",
        condition=entry.get("condition", ""),
        due=_instant(value["due"]) if last else None,
        late=timedelta(0),
        note=entry.get("via", ""),
        day=_day(entry.get("next")),
    )


def _moment(text: str, tzid: str) -> datetime:
    if "T" in text:
        return _instant(text)
    return datetime.combine(date.fromisoformat(text), MORNING, ZoneInfo(tzid)).astimezone(UTC)


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
