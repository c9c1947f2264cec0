"""A visitor who asks for it is forgotten at once: everywhere, and nobody else with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from apcdesk.domain.bookable import BookableEvent, BookableStatus, Registration, RegistrationStatus
from apcdesk.domain.changes import STAFF, SYSTEM, Door, Verb
from apcdesk.domain.channels import NotificationKind
from apcdesk.domain.erasure import Traces, Upcoming, identity_of
from apcdesk.domain.events import DeskNotes, Guest
from apcdesk.domain.ids import BookableEventId, BookingId, RegistrationId
from apcdesk.domain.period import Period
from apcdesk.domain.scheduling import LinkStatus
from apcdesk.errors import NotFound, NothingToUndo
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.bookings.staff import StaffBooking
from apcdesk.service.privacy import erasing
from apcdesk.service.privacy.forgotten import Forgotten
from apcdesk.service.privacy.scrubbing import GIVEN, clean_companion
from apcdesk.store import tables as t
from tests.service.bookings.test_sequences import a_booking, two_parts
from tests.service.builders import WEDNESDAY, a_draft, a_period, at, hours
from tests.service.crib import Crib
from tests.service.links.test_scheduling import BY_CLIENT, CLIENT, SECRET, asked, choose, token_of
from tests.service.privacy.test_forgetting import KIOSK, NOOR, book, kind, stand, traces

__all__ = ["kind", "stand"]

EVA = Guest("Eva Lund", "Bergen Etikett", "eva@etikett.example", "55 00 11 22")
SPACED = replace(NOOR, name="N. Haddad", email="", phone="0470/123.456", answers=())
SHOUTED = replace(NOOR, email="NOOR@Haddad.Example", phone="", answers=())


def erase(services, booking, *, cancel=False, origin=STAFF):
    return services.erasing.erase(booking.booking_id, cancel=cancel, origin=origin)


def by_staff(services, stand, kind, start, *guests, **more):
    booking = StaffBooking(
        a_period(start, f"{start[:2]}:30"),
        "Europe/Oslo",
        (stand.sub,),
        guests,
        kind.appointment_type_id,
        anyway=True,
        **more,
    )
    return services.staff_bookings.book(booking, origin=STAFF).booking


@pytest.fixture
def visited(services, staff, clock, stand, kind, a_calendar):
    """Noor was and will be here in every way that has her address or her number; Eva too, in hers."""
    first = book(services, kind, "11:00")
    book(services, kind, "12:00", SHOUTED)
    book(services, kind, "13:00", SPACED)
    cancelled = book(services, kind, "14:00")
    services.bookings.cancel(cancelled.booking_id, origin=staff)
    by_staff(
        services,
        stand,
        kind,
        "15:00",
        NOOR,
        note="Mrs Haddad, again",
        reason="Haddad cannot earlier",
        booking_id=BookingId("staff"),
    )
    parts = a_booking(two_parts(a_calendar("hall"), a_calendar("shop")), "12:00", "14:00", booking_id="parts")
    services.staff_sequences.book(replace(parts, guest=NOOR), origin=staff)
    book(services, kind, "16:00", EVA)
    call = a_draft("Call", "17:00", "17:10", notes=DeskNotes(guest=NOOR))
    services.events.create(stand.calendar_id, call, origin=staff)
    clock.moment = at("12:45")
    return first


def test_everything_of_one_visitor_goes_and_nothing_of_another(services, visited):
    eva = services.bookings.get(BookingId("b16:00"))
    _, trial = services.staff_sequences.parts(BookingId("parts"))
    assert services.erasing.preview(visited.booking_id) == Traces(
        bookings=7,
        period=a_period("11:00", "15:30"),
        upcoming=(
            Upcoming(BookingId("b13:00"), a_period("13:00", "13:30"), "Demo"),
            Upcoming(trial.booking_id, a_period("14:00", "15:00"), ""),
            Upcoming(BookingId("staff"), a_period("15:00", "15:30"), "Demo"),
        ),
        events=1,
        by_email=True,
        by_phone=True,
    )
    assert traces(services) != []

    assert erase(services, visited) == (Forgotten(bookings=7, events=1), True)

    assert traces(services) == []
    assert services.bookings.get(BookingId("b16:00")) == eva
    assert services.erasing.preview(visited.booking_id) == Traces()
    assert erase(services, visited) == (Forgotten(), True)
    assert services.installation.get("visitors_forgotten") == {}


def test_a_booking_that_is_to_come_stands_without_a_name(services, visited):
    erase(services, visited)

    later = services.bookings.get(BookingId("b13:00"))
    assert (later.summary, later.guest, later.cancelled) == ("Demo", None, False)
    assert services.events.get(later.event_uids[0]).busy


def test_or_it_is_cancelled_and_what_has_begun_is_not(services, visited):
    erase(services, visited, cancel=True)

    assert [services.bookings.get(BookingId(f"b{start}")).cancelled for start in ("12:00", "13:00")] == [
        False,
        True,
    ]
    assert [part.cancelled for part in services.staff_sequences.parts(BookingId("parts"))] == [False, True]
    assert traces(services) == []


def test_a_name_alone_is_no_identity(services, kind):
    namesake = Guest("Noor Haddad")
    one, other = book(services, kind, "11:00", namesake), book(services, kind, "12:00", namesake)

    preview = services.erasing.preview(one.booking_id)
    assert (preview.bookings, preview.by_email, preview.by_phone) == (1, False, False)
    assert erase(services, one)[0] == Forgotten(bookings=1)

    assert services.bookings.get(other.booking_id) == other


def test_nobody_is_behind_a_booking_that_is_not_there(services):
    with pytest.raises(NotFound):
        services.erasing.preview(BookingId("nothing"))


def test_what_was_booked_together_belongs_to_the_same_visitor(services, staff, a_calendar):
    parts = a_booking(two_parts(a_calendar("hall"), a_calendar("shop")), "12:00", "14:00", booking_id="parts")
    made = services.staff_sequences.book(replace(parts, guest=Guest("Noor Haddad"), note=""), origin=staff)

    assert erase(services, made.bookings[1])[0] == Forgotten(bookings=2)
    assert traces(services) == []


def test_whoever_comes_along_leaves_the_booking_of_another(services, stand, kind):
    note = "For Eva; Noor Haddad is a vegetarian"
    booked = by_staff(services, stand, kind, "15:00", EVA, NOOR, Guest("Tor"), note=note)
    own = book(services, kind, "11:00")
    assert services.erasing.preview(own.booking_id).companion == 1

    assert erase(services, own)[0] == Forgotten(bookings=1, events=1)

    assert services.bookings.get(booked.booking_id) == booked
    notes = services.events.get(booked.event_uids[0]).notes
    assert (notes.guest, notes.others, notes.guest_count) == (EVA, (Guest("Tor"),), 3)
    assert traces(services) == []
    [step, *_] = services.history.of_event(booked.event_uids[0])
    assert step.verb is Verb.FORGOTTEN


def test_what_only_a_change_remembers_goes_too(services, stand, kind):
    one, alone = book(services, kind, "11:00"), book(services, kind, "12:00")
    call = a_draft("Call", "17:00", "17:10", notes=DeskNotes(guest=EVA, others=(NOOR,)))
    event = services.events.create(stand.calendar_id, call).event
    with services.store.write() as tx:  # as staff would write another visitor into it
        eva = {"guest": {"name": "Eva Lund"}}
        tx.execute(update(t.booking).where(t.booking.c.booking_id == alone.booking_id).values(eva))
        tx.execute(update(t.event).where(t.event.c.event_uid.in_(alone.event_uids)).values(notes=eva))
        tx.execute(update(t.event).where(t.event.c.event_uid == event.event_uid).values(notes={}))
        tx.execute(update(t.booking).values(summary="Demo"))
        tx.execute(update(t.event).values(summary="Demo", description=""))
    assert services.erasing.preview(one.booking_id).remembered == 3

    assert erase(services, one)[0] == Forgotten(bookings=1)

    assert traces(services) == []
    assert services.bookings.get(alone.booking_id).guest == Guest("Eva Lund")
    assert services.erasing.preview(one.booking_id) == Traces()


def test_the_history_says_who_forgot_when_and_not_whom(services, staff, clock, stand, visited):
    erase(services, visited, origin=staff)

    newest = services.history.of_booking(visited.booking_id)[0]
    assert (newest.verb, newest.origin, newest.at, newest.subject) == (
        Verb.FORGOTTEN,
        staff,
        clock.now(),
        "Demo",
    )
    assert not newest.can_be_taken_back
    of_calendar = services.history.of_calendar(stand.calendar_id)
    assert {one.verb for one in of_calendar if one.at == clock.now()} == {Verb.FORGOTTEN}
    with pytest.raises(NothingToUndo):
        services.changes.undo(newest.change_ids)


def test_what_is_taken_back_afterwards_brings_no_name_back(services, kind):
    booked = book(services, kind, "11:00")
    moved = services.events.move(booked.event_uids[0], a_period("12:00", "12:30"), origin=STAFF)
    erase(services, booked)

    services.changes.undo(moved.changes)

    assert services.bookings.get(booked.booking_id).period == booked.period
    assert traces(services) == []


def test_a_number_of_the_line_goes_with_the_booking_that_it_became(services, staff, kind):
    line = services.waiting_line
    line.take_number(kind.appointment_type_id, origin=staff, name="Haddad, red coat")
    line.take_number(kind.appointment_type_id, origin=staff, name="Lund, blue coat")
    booked = book(services, kind, "11:00")
    with services.store.write() as tx:
        tx.execute(update(t.walk_in).where(t.walk_in.c.number == 1).values(booking_id=booked.booking_id))

    assert erase(services, booked)[0] == Forgotten(bookings=1, walk_ins=1)

    assert traces(services) == []
    with services.store.read() as tx:
        names = tx.execute(select(t.walk_in.c.name).order_by(t.walk_in.c.number)).scalars().all()
    assert names == ["", "Lund, blue coat"]


def test_registrations_with_the_address_go(services, kind):
    services.clients.ensure(CLIENT, SECRET, origin=SYSTEM)
    talk = BookableEventId("talk")
    event = BookableEvent(CLIENT, talk, a_period("16:00", "17:00"), BookableStatus.CONFIRMED, 10, ())
    services.bookable_events.upsert(event, origin=BY_CLIENT)
    for number, mail in enumerate(("Noor@haddad.example", "eva@etikett.example")):
        details = {"contact": mail, "seats": "2"}
        registration = Registration(RegistrationId(f"r{number}"), RegistrationStatus.ACCEPTED, details)
        services.bookable_events.register(CLIENT, talk, registration, origin=BY_CLIENT)

    booked = book(services, kind, "11:00")
    assert services.erasing.preview(booked.booking_id).registrations == 1
    assert erase(services, booked)[0] == Forgotten(bookings=1, registrations=1)

    kept = services.bookable_events.get(CLIENT, talk).registrations
    assert [one.metadata for one in kept] == [{}, {"contact": "eva@etikett.example", "seats": "2"}]


@pytest.fixture
def portal(services):
    services.clients.ensure(CLIENT, SECRET, origin=SYSTEM)
    return services.calendars.open(CLIENT, "portal", origin=SYSTEM).calendar


def a_link(services, portal, title):
    request = asked(portal)
    draft = replace(request.draft, summary=title, description=title)
    told = {"event_id": "meeting", "summary": draft.summary}
    return services.scheduling.create(
        CLIENT, replace(request, draft=draft, told_event=told), origin=BY_CLIENT
    )


def titles(services, *links):
    return [services.scheduling.get(CLIENT, link.link_id).request.draft.summary for link in links]


def test_links_that_name_the_address_go_unless_they_are_still_open(services, clock, portal, kind):
    booked = book(services, kind, "11:00")
    used, closed, opened, similar = (
        a_link(services, portal, title)
        for title in (
            "Meet NOOR@haddad.example",
            "noor@haddad.example",
            "Ask noor@haddad.example.",
            "noor@haddad.example.com",
        )
    )
    services.scheduling.book(token_of(used), choose("12:00", name="Noor Haddad"))
    services.scheduling.disable(CLIENT, closed.link_id, "Haddad is ill", origin=BY_CLIENT)
    services.scheduling.disable(CLIENT, similar.link_id, "another one", origin=BY_CLIENT)
    preview = services.erasing.preview(booked.booking_id)
    assert (preview.bookings, preview.links, preview.kept_links) == (2, 1, 1)

    assert erase(services, booked)[0] == Forgotten(bookings=2, links=1)

    assert titles(services, used, closed, opened, similar) == [
        "Booking",
        "Booking",
        "Ask noor@haddad.example.",
        "noor@haddad.example.com",
    ]
    clock.moment = at("17:00")
    later = book_tomorrow(services, kind)
    assert erase(services, later)[0] == Forgotten(bookings=1, links=1)
    assert titles(services, opened) == ["Booking"]


def book_tomorrow(services, kind):
    start = at("11:00", WEDNESDAY + timedelta(days=1))
    request = BookingRequest(kind.appointment_type_id, start, NOOR, "tomorrow")
    return services.bookings.book(request, origin=KIOSK)


def test_the_browser_that_booked_by_a_link_is_forgotten_too(services, portal):
    link = a_link(services, portal, "Meeting")
    services.scheduling.book(token_of(link), choose("12:00", visitor="a browser", name="Noor Haddad"))
    booking = services.scheduling.get(CLIENT, link.link_id).booking
    assert services.scheduling.booked_by(token_of(link), "a browser") == booking.code

    erase(services, booking)

    assert services.scheduling.booked_by(token_of(link), "a browser") is None
    assert services.scheduling.get(CLIENT, link.link_id).status is LinkStatus.COMPLETED
    with services.store.read() as tx:
        assert tx.execute(select(t.scheduling_link.c.visitor_sha256)).scalars().all() == [""]


def test_and_the_one_that_booked_by_an_open_link(services, kind):
    link = services.open_links.create(kind.appointment_type_id, "Demo", None, origin=STAFF).link
    chosen = replace(choose("12:00", visitor="a browser", name="Noor Haddad"), guest=NOOR)
    code = services.open_links.book(link.token, chosen)

    erase(services, services.bookings.by_code(code))

    with services.store.read() as tx:
        assert tx.execute(select(t.open_link_booking.c.visitor_sha256)).scalars().all() == [""]
    assert traces(services) == []


def test_the_history_of_tools_stays_and_the_preview_says_so(services, stand, kind):
    crib = Crib(services)
    wrench = crib.item("A", "TW-1")
    noor = crib.person("Noor Haddad", "B1", email="noor@Haddad.example")
    booked = book(services, kind, "11:00")
    crib.out(crib.person("Eva Lund", "B2", email=EVA.email), crib.item("B", "TW-2"))
    assert not services.erasing.preview(booked.booking_id).signed_for_tools
    crib.out(noor, wrench)

    assert services.erasing.preview(booked.booking_id).signed_for_tools
    erase(services, booked)

    assert [line.person for line in services.custody.history(wrench.calendar_id)] == ["Noor Haddad"]


def test_of_very_many_each_portion_is_told_of(services, visited, monkeypatch):
    monkeypatch.setattr(erasing, "PORTION", 3)
    told = []

    gone, _ = services.erasing.erase(
        visited.booking_id, cancel=False, origin=STAFF, progress=lambda *far: told.append(far)
    )

    assert gone == Forgotten(bookings=7, events=1)
    assert told == [(0, 7), (3, 7), (6, 7), (7, 7)]


def test_what_was_pointed_at_goes_last_so_that_whoever_was_stopped_can_begin_again(
    services, visited, monkeypatch
):
    monkeypatch.setattr(erasing, "PORTION", 3)

    def stop(done, _total):
        if done == 6:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        services.erasing.erase(visited.booking_id, cancel=False, origin=STAFF, progress=stop)
    assert services.bookings.get(visited.booking_id) == visited

    assert erase(services, visited)[0] == Forgotten(bookings=1)
    assert traces(services) == []


def heard(services):
    services.deliveries.collect()
    return [(one.channel.channel_id, one.kind) for one in services.deliveries.claim()]


def test_channels_of_the_accounts_are_told_and_no_others(services, portal, clock, stand, kind):
    own = services.own_client
    url = "http://127.0.0.1:1/told"
    concerned = services.channels.create(own, stand.sub, url, {"calendar_ids": ["cal_other"]})
    services.channels.create(CLIENT, portal.sub, url, {})
    ended = services.channels.create(own, stand.sub, url, {})
    services.channels.close(own, stand.sub, ended.channel_id)
    services.deliveries.collect()
    for one in services.deliveries.claim():
        services.deliveries.settle(one, 200, 0)

    erase(services, book(services, kind, "11:00"))

    assert heard(services) == [(concerned.channel_id, NotificationKind.GDPR_REQUESTED)]


def test_when_its_day_has_come_links_nobody_booked_go_too(services, clock, portal):
    link, disabled = (a_link(services, portal, "Interview with Noor Haddad") for _ in range(2))
    services.scheduling.disable(CLIENT, disabled.link_id, "Mrs Haddad is ill", origin=BY_CLIENT)
    clock.moment += timedelta(days=29)
    assert services.forgetting.forget() == (Forgotten(), True)
    clock.moment += timedelta(days=2)

    assert services.forgetting.forget() == (Forgotten(links=2), True)

    assert titles(services, link, disabled) == ["Booking", "Booking"]
    assert traces(services) == []
    assert services.forgetting.forget() == (Forgotten(), True)


@pytest.mark.parametrize(
    "said",
    [
        {"summary": "Noor Haddad", "description": ""},
        {"summary": "Booking", "description": "For Noor Haddad"},
    ],
)
def test_one_word_of_a_client_about_a_visitor_is_enough(services, clock, portal, said):
    request = asked(portal)
    request = replace(request, draft=replace(request.draft, **said), told_event={"event_id": "meeting"})
    services.scheduling.create(CLIENT, request, origin=BY_CLIENT)
    clock.moment += timedelta(days=31)

    assert services.forgetting.forget()[0] == Forgotten(links=1)
    assert traces(services) == []


def test_whoever_came_along_to_an_event_without_a_booking_is_forgotten_on_its_day(services, clock, stand):
    call = a_draft("Call", "17:00", "17:10", notes=DeskNotes(others=(NOOR,)))
    services.events.create(stand.calendar_id, call, origin=STAFF)
    clock.moment += timedelta(days=31)

    assert services.forgetting.forget()[0] == Forgotten(events=1)
    assert traces(services) == []


def test_why_a_visitor_came_outside_the_hours_goes_and_that_there_was_a_reason_stays(services, stand, kind):
    services.rules.upsert(hours(stand.sub, 9, 12), origin=STAFF)
    booked = by_staff(services, stand, kind, "15:00", NOOR, reason="Haddad cannot come earlier")
    [uid] = booked.event_uids
    assert services.events.get(uid).notes.exception == "Haddad cannot come earlier"

    erase(services, booked)

    assert services.events.get(uid).notes.exception == GIVEN
    assert traces(services) == []


def test_what_a_link_offers_later_has_its_day_later(services, clock, portal):
    later = Period(at("12:00") + timedelta(days=20), at("16:00") + timedelta(days=20))
    request = replace(asked(portal, query={"query_periods": (later,)}), told_event={})
    link = services.scheduling.create(CLIENT, request, origin=BY_CLIENT)
    clock.moment += timedelta(days=31)
    assert not services.forgetting.forget()[0]
    clock.moment += timedelta(days=20)

    assert services.forgetting.forget()[0] == Forgotten(links=1)
    assert titles(services, link) == ["Booking"]


def test_forgetting_on_its_day_is_signed_by_nobody(services, clock, kind):
    booked = book(services, kind, "11:00")
    clock.moment += timedelta(days=31)
    services.forgetting.forget()

    newest = services.history.of_booking(booked.booking_id)[0]
    assert (newest.verb, newest.origin.door) == (Verb.FORGOTTEN, Door.SYSTEM)


def test_what_others_read_all_the_time_is_taken_out_of_the_file_later(services, kind, monkeypatch):
    booked = book(services, kind, "11:00")
    with monkeypatch.context() as patch:
        patch.setattr(services.store, "compact", lambda: False)
        assert erase(services, booked) == (Forgotten(bookings=1), False)
    assert services.installation.get("visitors_forgotten") == {"left": True}

    services.forgetting.step()

    assert services.installation.get("visitors_forgotten") == {"day": "2027-03-10"}
    assert traces(services) == []


def test_addresses_in_every_alphabet_are_compared_without_case(services, kind):
    one = book(services, kind, "11:00", Guest("Jörg", email="jörg@müller.example"))
    book(services, kind, "12:00", Guest("Jörg", email="JÖRG@Müller.example"))
    other = book(services, kind, "13:00", Guest("Jorg", email="jorg@muller.example"))

    assert erase(services, one)[0] == Forgotten(bookings=2)
    assert services.bookings.get(other.booking_id) == other


def test_words_of_staff_stay_with_whom_they_are_about():
    eva = {"name": "Eva Lund", "email": EVA.email, "phone": "", "answers": []}
    noor = {"name": "Noor Haddad", "email": NOOR.email, "phone": NOOR.phone, "answers": []}
    notes = {"guest": eva, "others": [noor], "code": "K7PQ2M"}
    about = {
        "block_note": "Window seat",
        "reminder_note": "Call NOOR HADDAD",
        "exception": "Noor Haddad asks",
    }
    values = {"summary": "Bergen Etikett", "description": "0470 12 34 56 is hers", "notes": notes | about}

    assert clean_companion(values, identity_of([NOOR])) == {
        "summary": "Bergen Etikett",
        "description": "",
        "notes": {
            "guest": eva,
            "others": [],
            "code": "K7PQ2M",
            "block_note": "Window seat",
            "reminder_note": "",
            "exception": GIVEN,
        },
    }
