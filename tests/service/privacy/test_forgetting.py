"""What visitors left is gone on its day: from every table, from what the changes remember, and from the file itself."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from apcdesk.domain.bookable import BookableEvent, BookableStatus, Registration, RegistrationStatus
from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import SYSTEM, Door, Origin
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import BookableEventId, BookingId, RegistrationId
from apcdesk.domain.questions import Answer, Form, Question, QuestionKind
from apcdesk.domain.retention import Retention
from apcdesk.errors import Invalid
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.bookings.staff import StaffBooking
from apcdesk.service.privacy.forgotten import Forgotten
from apcdesk.service.visits.badges import read_badges
from apcdesk.store import tables as t
from tests.service.bookings.test_sequences import a_booking, two_parts
from tests.service.builders import WEDNESDAY, a_period, an_appointment_type, at
from tests.service.links.test_scheduling import BY_CLIENT, CLIENT, SECRET, asked, choose, token_of

KIOSK = Origin(Door.KIOSK, name="Kiosk 1")
NOOR = Guest(
    "Noor Haddad",
    "Haddad Trading",
    "noor@haddad.example",
    "0470 12 34 56",
    (Answer("q1", "What do you make?", QuestionKind.SHORT_TEXT, "Haddad's boxes"),),
)
TRACES = ("haddad", "0470 12", "047012")
"""Of the number more than four digits, which stand in a random id as well once in some thousand runs."""
AFTER = timedelta(days=31)


@pytest.fixture
def stand(a_calendar):
    return a_calendar("stand")


@pytest.fixture
def kind(services, staff, stand):
    form = Form(questions=(Question("q1", "What do you make?"),))
    kind = replace(an_appointment_type(NamedGroup("Stand", (stand.sub,))), form=form)
    services.appointment_types.upsert(kind, origin=staff)
    return kind


def book(services, kind, start, guest=NOOR):
    request = BookingRequest(
        kind.appointment_type_id, at(start), guest, start, booking_id=BookingId(f"b{start}")
    )
    return services.bookings.book(request, origin=KIOSK)


def stored(services):
    """Everything that stands in the tables, as text."""
    with services.store.read() as tx:
        return "\n".join(
            str(tuple(row)) for table in t.metadata.sorted_tables for row in tx.execute(select(table))
        ).lower()


def traces(services):
    """What of the visitor is found in the tables and, where it is one of ours, in the database's files."""
    found = [f"a table: {trace}" for trace in TRACES if trace in stored(services)]
    if services.store.is_sqlite:
        for path in sorted(_files(services)):
            content = path.read_bytes().lower()
            found += [f"{path.name}: {trace}" for trace in TRACES if trace.encode() in content]
    return found


def counted(report):
    """What a report of a day counts."""
    outcomes = [(one.outcome, one.booking.period) for one in report.bookings]
    return outcomes, report.moved, report.walk_ins


def _files(services):
    database = Path(services.store.url.database)
    return [path for path in database.parent.iterdir() if path.name.startswith(database.name)]


@pytest.fixture
def visited(services, staff, clock, stand, kind, a_calendar):
    """Noor was here in every way there is: at the kiosk, by staff, by link, in the line; on the badge list."""
    booked = book(services, kind, "11:00")
    moved = book(services, kind, "12:00")
    services.events.move(moved.event_uids[0], a_period("14:00", "14:30"))
    cancelled = book(services, kind, "13:00")
    services.bookings.cancel(cancelled.booking_id, origin=staff)
    staff_booking = StaffBooking(
        a_period("15:00", "15:30"),
        "Europe/Oslo",
        (stand.sub,),
        (NOOR, Guest("Tarek Haddad")),
        kind.appointment_type_id,
        note="Mr and Mrs Haddad",
        reason="Haddad cannot come earlier",
        anyway=True,
    )
    services.staff_bookings.book(staff_booking, origin=staff)
    parts = a_booking(two_parts(a_calendar("hall"), a_calendar("shop")), "12:00", "14:00", booking_id="parts")
    services.staff_sequences.book(replace(parts, guest=NOOR, note="Haddad, again"), origin=staff)
    line = services.waiting_line
    line.take_number(kind.appointment_type_id, origin=staff, name="Haddad, red coat")
    badges = read_badges(b"code,name,company\nHADDAD-1,Noor Haddad,Haddad Trading\n")
    services.badges.take(badges, services.badges.columns_of(badges), origin=staff)
    _by_programs(services)
    return booked


def _by_programs(services):
    """A link whose client named her, and a registration."""
    services.clients.ensure(CLIENT, SECRET, origin=SYSTEM)
    calendar = services.calendars.open(CLIENT, "portal", origin=SYSTEM).calendar
    request = asked(calendar, state="haddad")
    draft = replace(request.draft, summary="Interview with Noor Haddad", description="0470 12 34 56")
    told = {"event_id": "meeting", "summary": draft.summary}
    link = services.scheduling.create(
        CLIENT, replace(request, draft=draft, told_event=told), origin=BY_CLIENT
    )
    services.scheduling.book(token_of(link), choose("12:00", name="Noor Haddad"))
    event = BookableEvent(
        CLIENT, BookableEventId("talk"), a_period("16:00", "17:00"), BookableStatus.CONFIRMED, 10, ()
    )
    services.bookable_events.upsert(event, origin=BY_CLIENT)
    registration = Registration(RegistrationId("r1"), RegistrationStatus.ACCEPTED, {"name": "Noor Haddad"})
    services.bookable_events.register(CLIENT, BookableEventId("talk"), registration, origin=BY_CLIENT)


def test_nothing_of_a_visitor_is_left_anywhere_and_everything_that_is_counted_is(
    services, clock, visited, kind
):
    clock.moment += AFTER
    report = services.reports.of_days(WEDNESDAY, WEDNESDAY)
    assert len(traces(services)) >= 2

    gone, wiped = services.forgetting.forget()

    assert (gone, wiped) == (Forgotten(bookings=7, walk_ins=1, registrations=1, badges=1), True)
    assert traces(services) == []
    after = services.reports.of_days(WEDNESDAY, WEDNESDAY)
    assert counted(after) == counted(report)
    kept = services.bookings.get(visited.booking_id)
    assert kept == replace(visited, summary="Demo", guest=None)
    assert services.forgetting.forget() == (Forgotten(), True)


def test_the_day_before_its_day_everything_is_still_there(services, clock, visited):
    clock.moment += timedelta(days=29)

    assert services.forgetting.forget() == (Forgotten(), True)
    assert services.bookings.get(visited.booking_id) == visited


def test_where_a_fair_ends_later_its_last_day_counts(services, clock, staff, visited):
    place = {"personal_data_deleted": {"days_after": 30, "counted_from": "2027-03-12", "on": "2027-04-11"}}
    services.installation.put("place", place, origin=staff)
    clock.moment = at("21:59", date(2027, 4, 10))  # one minute before midnight in Oslo
    assert not services.forgetting.forget()[0]

    clock.moment = at("22:00", date(2027, 4, 10))

    assert services.forgetting.forget()[0].bookings == 7


def test_the_steps_of_a_history_stay_without_names(services, clock, visited):
    before = services.history.of_booking(visited.booking_id)
    clock.moment += AFTER
    services.forgetting.forget()

    after = services.history.of_booking(visited.booking_id)

    assert [(one.at, one.verb, one.origin) for one in after[1:]] == [
        (one.at, one.verb, one.origin) for one in before
    ]
    assert {one.subject for one in after} == {"Demo"}


def test_what_is_written_into_an_old_booking_goes_too(services, clock, visited):
    clock.moment += AFTER
    services.forgetting.forget()
    with services.store.write() as tx:
        named = {"guest": {"name": "Noor Haddad"}, "booking_id": visited.booking_id}
        tx.execute(update(t.event).where(t.event.c.event_uid == visited.event_uids[0]).values(notes=named))

    assert services.forgetting.forget()[0].events == 1
    assert traces(services) == []


def test_a_list_of_badges_that_was_imported_since_is_kept(services, staff, clock, visited):
    clock.moment += AFTER
    badges = read_badges(b"code,name,company\nB-2,Keiko Mori,Hoshi Pump K.K.\n")
    services.badges.take(badges, services.badges.columns_of(badges), origin=staff)

    assert services.forgetting.forget()[0].badges == 0
    assert services.badges.find("B-2").name == "Keiko Mori"


def test_a_list_of_badges_that_came_long_before_the_fair_is_kept_until_it_is_over(
    services, staff, clock, kind
):
    badges = read_badges(b"code,name\n5C-0042,Keiko Mori\n")
    services.badges.take(badges, services.badges.columns_of(badges), origin=staff)
    fair = clock.now().date() + timedelta(days=100)
    services.appointment_types.upsert(replace(kind, last_day=fair), origin=staff)
    gone = []

    for days in (100, 29, 1):  # on its last day, on the day before the list goes, on that day
        clock.moment += timedelta(days=days)
        gone.append(services.forgetting.forget()[0].badges)

    assert gone == [0, 0, 1]


def test_of_two_that_run_one_forgets_and_once_a_day(services, second, clock, kind):
    for start in ("11:00", "12:00", "13:00"):
        book(services, kind, start)
    clock.moment += AFTER
    newest = services.changes.latest()
    services.forgetting.step()
    second.forgetting.step()

    for one in (services, second, services, second):
        one.forgetting.step()

    written = services.changes.after(newest)
    assert [change.entity.value for change in written].count("booking") == 3
    assert traces(services) == []
    assert services.installation.get("visitors_forgotten") == {"day": "2027-04-10"}
    clock.moment += timedelta(hours=1)
    services.forgetting.step()
    assert services.changes.after(newest) == written


def test_whoever_runs_does_it(services, clock, kind):
    book(services, kind, "11:00")
    clock.moment += AFTER
    forgotten = threading.Event()
    services.changes.feed.subscribe(lambda changes: forgotten.set())

    services.changes.feed.start()

    assert forgotten.wait(60)
    assert services.bookings.by_code(services.bookings.get(BookingId("b11:00")).code).guest is None


def test_who_takes_over_from_a_process_that_ended_ends_the_day(services, second, clock, kind):
    book(services, kind, "11:00")
    clock.moment += AFTER
    services.forgetting.step()  # deletes, and ends before it has told so
    second.forgetting.step()
    assert services.installation.get("visitors_forgotten")["by"] == services.forgetting._me

    clock.moment += timedelta(minutes=11)
    second.forgetting.step()

    assert services.installation.get("visitors_forgotten") == {"day": "2027-04-10"}
    assert traces(second) == []


@pytest.mark.parametrize("days", [0, -1, 3651])
def test_it_is_kept_for_a_day_at_least_and_ten_years_at_most(services, staff, days):
    with pytest.raises(Invalid):
        services.forgetting.keep_for(days, origin=staff)


def test_how_long_it_is_kept_can_be_chosen(services, staff, clock, visited):
    services.installation.put("place", {"stand": "B07"}, origin=staff)

    assert services.forgetting.keep_for(7, origin=staff) == Retention(7)
    clock.moment += timedelta(days=7)
    assert services.forgetting.forget()[0].bookings == 7

    place = {"personal_data_deleted": {"days_after": 30, "counted_from": "2027-03-12", "on": "2027-04-11"}}
    services.installation.put("place", place, origin=staff)
    assert services.forgetting.keep_for(7, origin=staff) == Retention(7, date(2027, 3, 12))
    assert services.installation.place()["personal_data_deleted"]["on"] == "2027-03-19"


def test_only_an_old_day_is_named_where_a_fair_is_over():
    assert Retention(30, date(2027, 3, 12)).deleted_on(date(2027, 3, 20)) == date(2027, 4, 19)
