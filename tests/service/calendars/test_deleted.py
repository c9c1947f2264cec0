"""Calendars that were deleted, or made by an import, are taken back whole and in one step."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import Guest
from apcdesk.domain.period import Period
from apcdesk.errors import NotFound, NothingToUndo
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.checking import check_busy_days
from apcdesk.service.services import Services
from apcdesk.store import tables as t
from tests.builders_services import ManualClock
from tests.service.builders import a_draft, an_appointment_type, at, hours
from tests.service.conftest import MakeCalendar
from tests.service.crib import Crib

ALWAYS = Period(datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))
ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//
BEGIN:VEVENT
UID:one@test
SUMMARY:Talk
DTSTART:20270110T100000Z
DTEND:20270110T110000Z
RRULE:FREQ=DAILY;COUNT=3
END:VEVENT
END:VCALENDAR
"""


class Stand:
    """A table with rules, a booking of Ida Lund's at 13:00, and a lunch."""

    def __init__(self, services: Services, calendar, staff: Origin) -> None:
        self.services = services
        self.calendar = calendar
        services.rules.upsert(hours(calendar.sub, 0, 24), origin=staff)
        kind = an_appointment_type(NamedGroup("Table", (calendar.sub,)))
        services.appointment_types.upsert(kind, origin=staff)
        request = BookingRequest(kind.appointment_type_id, at("13:00"), Guest("Ida Lund"), "holder")
        self.booking = services.bookings.book(request, origin=staff)
        services.events.create(calendar.calendar_id, a_draft("Lunch", "11:00", "12:00"))
        self.token = services.tokens.issue(calendar.sub, services.own_client).access_token

    def whole(self) -> tuple[object, ...]:
        """Everything that belongs to the calendar, as it is read."""
        services, calendar = self.services, self.calendar
        events = services.events.between([calendar.calendar_id], ALWAYS)
        return (
            services.calendars.get(calendar.calendar_id),
            services.calendars.find(services.own_client, "table"),
            [(event.event_uid, event.summary, event.period, event.busy) for event in events],
            services.rules.all(calendar.sub),
            services.bookings.get(self.booking.booking_id),
            services.tokens.authenticate(self.token).sub,
        )


@pytest.fixture
def stand(services: Services, a_calendar: MakeCalendar, staff: Origin) -> Stand:
    return Stand(services, a_calendar("table"), staff)


def test_a_deleted_calendar_comes_back_whole_and_goes_again(
    services: Services, stand: Stand, staff: Origin, clock: ManualClock
):
    before = stand.whole()
    deleted = services.calendars.delete(stand.calendar.calendar_id, origin=staff)
    assert deleted.events == 2
    clock.advance(minutes=3)

    undone = services.changes.undo(deleted.changes)

    assert stand.whole() == before
    assert not check_busy_days(services.store).wrong
    redone = services.changes.undo(undone)
    with pytest.raises(NotFound):
        services.calendars.get(stand.calendar.calendar_id)
    with pytest.raises(Exception, match="revoked"):
        services.tokens.authenticate(stand.token)
    assert services.rules.all(stand.calendar.sub) == ()
    services.changes.undo(redone)
    assert stand.whole() == before


def test_it_does_not_come_back_under_an_id_that_somebody_uses_by_now(
    services: Services, stand: Stand, staff: Origin, a_calendar: MakeCalendar
):
    deleted = services.calendars.delete(stand.calendar.calendar_id, origin=staff)
    again = a_calendar("table")

    with pytest.raises(NothingToUndo):
        services.changes.undo(deleted.changes)
    assert services.calendars.find(services.own_client, "table") == again
    assert services.events.between([stand.calendar.calendar_id], ALWAYS) == ()


def test_what_was_revoked_before_stays_revoked(services: Services, stand: Stand, staff: Origin):
    with services.store.write() as tx:
        tx.execute(t.access_grant.update().values(revoked=services.clock.now() - timedelta(days=1)))
    deleted = services.calendars.delete(stand.calendar.calendar_id, origin=staff)

    services.changes.undo(deleted.changes)

    with pytest.raises(Exception, match="revoked"):
        services.tokens.authenticate(stand.token)


def test_several_calendars_are_one_step(
    services: Services, stand: Stand, staff: Origin, a_calendar: MakeCalendar
):
    before, other = stand.whole(), a_calendar("other")
    ids = [stand.calendar.calendar_id, other.calendar_id]

    deleted = services.many_calendars.delete(ids, origin=staff)
    services.changes.undo(deleted.changes)

    assert deleted.events == 2
    assert stand.whole() == before
    assert services.calendars.get(other.calendar_id) == other


def test_equipment_comes_back_with_whoever_has_it(services: Services, staff: Origin):
    crib = Crib(services)
    wrench, lena = crib.item("TW-1", "W9-TW-0001"), crib.person("Lena Vogt", "T-117")
    crib.out(lena, wrench)
    before = services.custody.board()

    deleted = services.calendars.delete(wrench.calendar_id, origin=staff)
    assert services.custody.board() == ()
    services.changes.undo(deleted.changes)

    [now], [then] = services.custody.board(), before
    assert (now.item, now.calendar, now.custody) == (then.item, then.calendar, then.custody)


def test_people_with_something_to_come_are_counted_once(
    services: Services, stand: Stand, clock: ManualClock, a_calendar: MakeCalendar
):
    ids = [stand.calendar.calendar_id, a_calendar("other").calendar_id]
    assert services.many_calendars.people_ahead(ids) == 1
    clock.moment = stand.booking.period.end
    assert services.many_calendars.people_ahead(ids) == 0


def test_an_import_is_taken_back_and_done_again(services: Services, tmp_path):
    file = tmp_path / "hall.ics"
    file.write_text(ICS)
    report = services.importing.run([file], client_id=services.own_client, origin=Origin(Door.IMPORT))
    calendar = services.calendars.find(services.own_client, "hall")
    assert calendar is not None
    assert len(report.changes) == 4

    undone = services.changes.undo(report.changes)

    assert services.calendars.find(services.own_client, "hall") is None
    services.changes.undo(undone)
    assert services.calendars.find(services.own_client, "hall") == calendar
    assert len(services.events.between([calendar.calendar_id], ALWAYS)) == 3
    assert not check_busy_days(services.store).wrong


def test_an_import_into_what_stands_gives_its_events_back(services: Services, tmp_path):
    file = tmp_path / "hall.ics"
    file.write_text(ICS)
    importing, client = services.importing, services.own_client
    importing.run([file], client_id=client, origin=Origin(Door.IMPORT))
    calendar = services.calendars.find(client, "hall")
    assert calendar is not None
    before = services.events.between([calendar.calendar_id], ALWAYS)
    file.write_text(ICS.replace("SUMMARY:Talk", "SUMMARY:Speech").replace("COUNT=3", "COUNT=2"))

    report = importing.run([file], client_id=client, origin=Origin(Door.IMPORT))
    services.changes.undo(report.changes)

    after = services.events.between([calendar.calendar_id], ALWAYS)
    assert [(e.event_uid, e.summary, e.period) for e in after] == [
        (e.event_uid, e.summary, e.period) for e in before
    ]
    assert (report.updated, report.removed, len(report.changes)) == (2, 1, 3)
