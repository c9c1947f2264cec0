from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import (
    ABSENT,
    Closer,
    Conferencing,
    Dates,
    DeskNotes,
    DraftTimes,
    EventDraft,
    Guest,
    Location,
    Transparency,
)
from apcdesk.domain.ids import CalendarId, EventId, EventUid
from apcdesk.domain.triggers import Subscribed, Subscription
from apcdesk.errors import Invalid, NotFound, NothingToUndo, Outdated
from tests.service.builders import a_draft, a_period, at

ID = EventId("booking-7")


def upsert(services, calendar, draft, event_id=ID, client=None):
    client = client or services.own_client
    origin = Origin(Door.CLIENT, client)
    return services.events.upsert(
        calendar.calendar_id, event_id, draft, client_id=client, origin=origin
    ).event


def test_the_same_event_id_is_one_event(services, clock, a_calendar):
    calendar = a_calendar("x")
    first = upsert(services, calendar, a_draft("Board meeting", "15:30", "17:00"))
    clock.advance(seconds=5)
    again = upsert(services, calendar, a_draft("Board meeting, moved", "16:00", "17:00"))

    assert again == replace(
        first, summary="Board meeting, moved", when=again.when, updated=first.updated + timedelta(seconds=5)
    )
    assert again.period == a_period("16:00", "17:00")
    assert services.events.between([calendar.calendar_id], a_period("00:00", "23:00")) == (again,)
    assert first.event_uid.startswith("evt_")
    assert not first.event_uid.startswith("evt_external_")


def test_two_clients_may_use_one_event_id_in_one_calendar(services, staff, a_calendar):
    calendar = a_calendar("x")
    other = services.clients.create("B", origin=staff).client.client_id

    ours = upsert(services, calendar, a_draft("Ours", "09:00", "10:00"))
    theirs = upsert(services, calendar, a_draft("Theirs", "09:00", "10:00"), client=other)

    assert ours.event_uid != theirs.event_uid


def test_absent_members_stay_and_null_returns_them_to_their_default(services, a_calendar):
    calendar = a_calendar("x")
    everything = a_draft(
        "M",
        "09:00",
        "10:00",
        description="Bring samples",
        location=Location("Board room", "59.9", "10.7"),
        url="https://example.com",
        event_private=True,
        color="#49BED8",
        reminders=(10, 60),
        transparency=Transparency.TENTATIVE,
        conferencing=Conferencing("Room phone", "https://example.com/call"),
        subscriptions=Subscribed(
            services.own_client, (Subscription(services.own_client, "http://x.example/"),)
        ),
    )
    full = upsert(services, calendar, everything)

    kept = upsert(services, calendar, a_draft("M", "09:00", "10:00"))
    cleared = upsert(
        services,
        calendar,
        a_draft(
            "M",
            "09:00",
            "10:00",
            description=None,
            location=None,
            url=None,
            event_private=None,
            color=None,
            reminders=None,
            transparency=None,
            conferencing=None,
            subscriptions=Subscribed(services.own_client),
        ),
    )

    assert kept == full
    assert cleared == replace(
        full,
        description="",
        location=None,
        url=None,
        event_private=False,
        color=None,
        reminders=None,
        transparency=Transparency.OPAQUE,
        transparency_given=False,
        conferencing=None,
        subscriptions=(),
    )


def test_reminders_for_creation_only_are_left_alone_by_an_update(services, a_calendar):
    calendar = a_calendar("x")
    upsert(services, calendar, a_draft("M", "09:00", "10:00", reminders=(5,), reminders_create_only=True))

    again = upsert(
        services, calendar, a_draft("M", "09:00", "10:00", reminders=(30,), reminders_create_only=True)
    )

    assert again.reminders == (5,)


def test_an_all_day_event_lasts_from_local_midnight_to_local_midnight(services, a_calendar):
    times = DraftTimes(date(2027, 3, 28), date(2027, 3, 29), "Europe/Oslo", "Europe/Oslo")

    event = upsert(services, a_calendar("x"), EventDraft(summary="Clocks change", times=times))

    assert event.when.dates == Dates(date(2027, 3, 28), date(2027, 3, 29))
    assert (event.period.start, event.period.end) == (
        datetime(2027, 3, 27, 23, tzinfo=UTC),
        datetime(2027, 3, 28, 22, tzinfo=UTC),
    )
    assert event.transparency is Transparency.TRANSPARENT
    assert not event.busy


def test_an_unchosen_transparency_follows_the_kind_of_times(services, a_calendar):
    calendar = a_calendar("x")
    upsert(services, calendar, EventDraft(summary="M", times=DraftTimes(date(2027, 3, 8), date(2027, 3, 9))))

    timed = upsert(services, calendar, a_draft("M", "09:00", "10:00"))

    assert timed.transparency is Transparency.OPAQUE


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        (Transparency.TRANSPARENT, Transparency.TRANSPARENT),
        (Transparency.OUT_OF_OFFICE, Transparency.OPAQUE),
        (ABSENT, Transparency.OPAQUE),
    ],
)
def test_what_was_said_more_closely_is_taken_back(services, a_calendar, chosen, left):
    calendar = a_calendar("x")
    upsert(services, calendar, a_draft("M", "09:00", "10:00", transparency=chosen))

    event = upsert(services, calendar, a_draft("M", "09:00", "10:00", transparency=Closer.TAKEN_BACK))

    assert event.transparency is left


def test_zones_that_are_not_sent_stay(services, a_calendar):
    calendar = a_calendar("x")
    times = DraftTimes(at("09:00"), at("10:00"), "Europe/Oslo", "Europe/London")
    upsert(services, calendar, EventDraft(summary="M", times=times))

    again = upsert(services, calendar, a_draft("M", "11:00", "12:00"))

    assert (again.when.start_tzid, again.when.end_tzid) == ("Europe/Oslo", "Europe/London")


@pytest.mark.parametrize(
    ("draft", "field", "key"),
    [
        (a_draft(" ", "09:00", "10:00"), "summary", "errors.required"),
        (a_draft("x" * 1025, "09:00", "10:00"), "summary", "errors.too_long"),
        (a_draft("M", "10:00", "10:00"), "end", "errors.invalid_time_pair"),
        (
            EventDraft(summary="M", times=DraftTimes(at("09:00"), date(2027, 3, 11))),
            "end",
            "errors.invalid_time_pair",
        ),
        (
            EventDraft(summary="M", times=DraftTimes(at("09:00"), at("10:00"), "Mars/Base")),
            "start.tzid",
            "errors.tzid_unrecognized",
        ),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(services, a_calendar, draft, field, key):
    calendar = a_calendar("x")
    before = services.changes.latest()

    with pytest.raises(Invalid) as caught:
        upsert(services, calendar, draft)

    assert [(p.field, p.key) for p in caught.value.problems] == [(field, key)]
    assert services.changes.latest() == before


def test_a_deleted_event_comes_back_as_the_same_event(services, staff, a_calendar):
    calendar = a_calendar("x")
    made = upsert(services, calendar, a_draft("M", "09:00", "10:00"))
    for _ in range(2):  # also when it is deleted already
        services.events.delete_managed(calendar.calendar_id, ID, client_id=services.own_client, origin=staff)
    assert services.events.between([calendar.calendar_id], a_period("00:00", "23:00")) == ()
    deleted = services.events.between(
        [calendar.calendar_id], a_period("00:00", "23:00"), include_deleted=True
    )
    assert [event.deleted for event in deleted] == [True]

    back = upsert(services, calendar, a_draft("M", "09:00", "10:00"))

    assert (back.event_uid, back.created, back.deleted) == (made.event_uid, made.created, False)


def test_staff_events_are_external(services, a_calendar):
    event = services.events.create(
        a_calendar("x").calendar_id, a_draft("Stock count", "09:00", "10:00")
    ).event

    assert event.event_uid.startswith("evt_external_")
    assert (event.event_id, event.client_id, event.managed) == (None, None, False)


def test_staff_change_any_event_and_its_notes(services, a_calendar):
    event = upsert(services, a_calendar("x"), a_draft("M", "09:00", "10:00"))
    notes = DeskNotes(guest=Guest("Silje", "Bergen Etikett"), guest_count=3)

    changed = services.events.update(event.event_uid, a_draft("N", "09:00", "11:00", notes=notes)).event

    assert changed == replace(event, summary="N", when=changed.when, notes=notes)
    assert services.events.get(event.event_uid) == changed


def test_an_event_that_others_changed_since_it_was_seen_is_left_as_it_is(services, a_calendar):
    seen = upsert(services, a_calendar("x"), a_draft("M", "09:00", "10:00"))
    now = services.events.update(seen.event_uid, a_draft("N", "09:00", "10:00"), seen=seen).event

    with pytest.raises(Outdated):
        services.events.update(seen.event_uid, a_draft("O", "09:00", "10:00"), seen=seen)

    assert services.events.get(seen.event_uid) == now


def test_an_event_moves_to_another_time_day_and_calendar_and_back(services, a_calendar):
    here, there = a_calendar("a"), a_calendar("b")
    event = services.events.create(here.calendar_id, a_draft("M", "09:00", "10:00")).event
    dates = Dates(date(2027, 3, 11), date(2027, 3, 13))

    moved = services.events.move(event.event_uid, a_period("14:00", "15:00"), calendar_id=there.calendar_id)
    whole = services.events.move(event.event_uid, event.period, dates=dates)

    assert (moved.event.period, moved.event.sub) == (a_period("14:00", "15:00"), there.sub)
    assert whole.event.when.dates == dates
    redo = services.changes.undo(whole.changes + moved.changes)
    assert services.events.get(event.event_uid) == event
    services.changes.undo(redo)
    assert services.events.get(event.event_uid) == whole.event


def test_an_event_does_not_move_where_its_event_id_is_taken(services, a_calendar):
    here, there = a_calendar("a"), a_calendar("b")
    event = upsert(services, here, a_draft("M", "09:00", "10:00"))
    upsert(services, there, a_draft("N", "09:00", "10:00"))

    with pytest.raises(Invalid) as caught:
        services.events.move(event.event_uid, event.period, calendar_id=there.calendar_id)

    assert [problem.field for problem in caught.value.problems] == ["calendar_id"]
    assert services.events.get(event.event_uid) == event


def test_making_and_deleting_are_taken_back(services, a_calendar):
    calendar = a_calendar("x")
    made = services.events.create(calendar.calendar_id, a_draft("M", "09:00", "10:00"))
    everything = a_period("00:00", "23:00")

    redo = services.changes.undo(made.changes)
    assert services.events.between([calendar.calendar_id], everything) == ()
    services.changes.undo(redo)
    assert services.events.between([calendar.calendar_id], everything) == (made.event,)
    gone = services.events.delete(made.event.event_uid)
    services.changes.undo(gone.changes)
    assert services.events.between([calendar.calendar_id], everything) == (made.event,)


def test_what_was_changed_again_is_not_taken_back(services, a_calendar):
    made = services.events.create(a_calendar("x").calendar_id, a_draft("M", "09:00", "10:00"))
    first = services.events.move(made.event.event_uid, a_period("11:00", "12:00"))
    second = services.events.move(made.event.event_uid, a_period("13:00", "14:00"))
    before = services.changes.latest()

    with pytest.raises(NothingToUndo):
        services.changes.undo(first.changes)
    with pytest.raises(NothingToUndo):
        services.changes.undo([10_000])

    assert services.changes.latest() == before
    assert services.events.get(made.event.event_uid) == second.event


def test_an_external_event_is_deleted_in_its_own_calendar_only(services, staff, a_calendar):
    here, there = a_calendar("a"), a_calendar("b")
    event = services.events.create(here.calendar_id, a_draft("M", "09:00", "10:00")).event

    services.events.delete_external(there.calendar_id, event.event_uid, origin=staff)
    assert not services.events.get(event.event_uid).deleted
    services.events.delete_external(here.calendar_id, event.event_uid, origin=staff)
    assert services.events.get(event.event_uid).deleted


def test_what_is_not_there_is_not_found(services, staff, a_calendar):
    calendar = a_calendar("x")
    gone = services.events.create(calendar.calendar_id, a_draft("M", "09:00", "10:00")).event
    services.events.delete(gone.event_uid)

    for attempt in (
        lambda: services.events.get(EventUid("evt_none")),
        lambda: services.events.delete(gone.event_uid),
        lambda: services.events.move(gone.event_uid, a_period("11:00", "12:00")),
        lambda: services.events.create(CalendarId("cal_none"), a_draft("M", "09:00", "10:00")),
        lambda: upsert(
            services, replace(calendar, calendar_id=CalendarId("cal_none")), a_draft("M", "9:00", "10:00")
        ),
    ):
        with pytest.raises(NotFound):
            attempt()


def test_the_next_event_begins_at_the_moment_or_later_and_is_not_closed_time(services, a_calendar):
    calendar, other = a_calendar("x"), a_calendar("y")
    shut = replace(a_draft("Closed", "10:30", "10:45"), notes=DeskNotes(closed=True))
    services.events.create(calendar.calendar_id, a_draft("Earlier", "08:00", "11:00"))
    services.events.create(calendar.calendar_id, shut)
    services.events.create(other.calendar_id, a_draft("Elsewhere", "10:15", "10:30"))
    following = services.events.create(calendar.calendar_id, a_draft("Next", "11:00", "12:00")).event
    last = services.events.create(calendar.calendar_id, a_draft("Last", "12:00", "13:00")).event
    ours = [calendar.calendar_id]

    assert services.events.next_after(ours, at("10:00")) == following
    assert services.events.next_after(ours, following.period.start) == following
    services.events.delete(following.event_uid)
    assert services.events.next_after(ours, at("10:00")) == last
    assert services.events.next_after(ours, at("12:01")) is None
