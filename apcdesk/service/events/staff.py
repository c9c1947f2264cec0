"""Events that staff's other doings write, inside the caller's transaction: absences, closed time."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection

from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import DeskNotes, Event, Transparency, When
from apcdesk.domain.ids import new_event_uid
from apcdesk.domain.period import Period
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.events.records import insert_event


@dataclass(frozen=True, slots=True)
class NewEvent:
    """What such an event says."""

    summary: str
    when: When
    description: str = ""
    transparency: Transparency = Transparency.OPAQUE
    notes: DeskNotes = field(default_factory=DeskNotes)


def insert_for_staff(tx: Connection, calendar: Calendar, new: NewEvent, recorder: Recorder) -> int:
    """Write an external event (contract accounts-and-events §5.5) that takes its time; the change."""
    return insert_event(tx, event_for_staff(calendar, new, recorder), recorder)


def event_for_staff(calendar: Calendar, new: NewEvent, recorder: Recorder) -> Event:
    """Such an event before it is written, for whoever needs its uid."""
    second = recorder.at.replace(microsecond=0)
    return Event(
        event_uid=new_event_uid(secrets.token_bytes, external=True),
        event_id=None,
        client_id=None,
        calendar_id=calendar.calendar_id,
        sub=calendar.sub,
        summary=new.summary,
        description=new.description,
        when=new.when,
        transparency=new.transparency,
        transparency_given=True,
        created=second,
        updated=second,
        origin=recorder.origin,
        notes=new.notes,
    )


def write_absence(
    tx: Connection,
    calendar: Calendar,
    periods: Iterable[Period],
    called: str,
    tzid: str,
    recorder: Recorder,
) -> tuple[int, ...]:
    """Take the periods, since nobody is there; `called` is what it says, `tzid` the zone of the place. The changes."""
    return tuple(
        insert_for_staff(
            tx,
            calendar,
            NewEvent(called, When(period, tzid, tzid), transparency=Transparency.OUT_OF_OFFICE),
            recorder,
        )
        for period in periods
    )
