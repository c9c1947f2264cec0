"""Somebody else is faster, or a hold runs out: what was typed stays, and there is a way on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from apcdesk.desk.kiosk.steps import Step
from apcdesk.domain.bookings import Booking, Hold, Method
from apcdesk.domain.changes import STAFF, Origin
from apcdesk.domain.events import DraftTimes, EventDraft, Guest
from apcdesk.domain.ids import BookingId
from apcdesk.errors import DatabaseBusy, NotFound, SlotTaken
from apcdesk.service.bookings.booking import BookingRequest
from tests.desk.kiosk.conftest import Kiosk, MakeKiosk, oslo

NAME = "Tor Erik Moen"


def block_amina(kiosk: Kiosk, start: str, end: str, day: int = 10) -> None:
    """Staff enter something over the held time: events may overlap, bookings may not."""
    amina = next(c for c in kiosk.services.calendars.all() if c.name == "Amina Warsame")
    times = DraftTimes(
        oslo(start, day).astimezone(UTC), oslo(end, day).astimezone(UTC), "Europe/Oslo", "Europe/Oslo"
    )
    kiosk.services.events.create(
        amina.calendar_id, EventDraft(summary="Called away", times=times), origin=STAFF
    )


def test_of_two_kiosks_that_press_the_same_time_one_wins_and_the_other_sees_what_is_free(
    make_kiosk: MakeKiosk,
) -> None:
    first, second = make_kiosk(), make_kiosk("Kiosk 2 · Press A")
    first.to_times()
    second.to_times()
    slot = second.slots[9]

    first.touch(first.slot("14:00"))
    second.window.flow.choose_slot(slot)
    second.settle()

    assert first.window.flow.visit.hold is not None
    assert second.window.flow.visit.hold is None
    assert second.page.banner.text == "Someone took 14:00 a moment ago. 14:30 is free."
    second.wait(lambda: "14:00" not in second.times)


def test_a_time_that_is_taken_while_typing_keeps_what_was_typed_and_offers_the_nearest(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.name.line, NAME)
    block_amina(kiosk, "13:55", "14:10")

    kiosk.touch(kiosk.page.book_button)

    assert kiosk.step is Step.DETAILS
    assert kiosk.page.banner.text == "Someone took 14:00 while you were typing. 14:30 is free."
    assert [button.text() for button in kiosk.page.banner.buttons] == [
        "Take 14:30",
        "Take 14:45",
        "Take 13:15",
    ]
    assert kiosk.page.name.text == NAME
    kiosk.touch(kiosk.page.banner.buttons[0])
    assert kiosk.page.book_button.text() == "Book 14:30 today"
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)
    booking = kiosk.window.flow.visit.booking
    assert booking is not None
    assert (booking.period.start, booking.guest) == (oslo("14:30"), Guest(NAME))


def test_a_hold_that_ran_out_can_be_taken_again_while_the_time_is_free(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.name.line, NAME)

    kiosk.clock.advance(seconds=181)
    kiosk.let_pass(1)

    assert kiosk.page.banner.text == "We could not keep 14:00 any longer. It is still free."
    kiosk.touch(kiosk.page.banner.buttons[0])
    assert kiosk.page.banner.text == "We keep 14:00 for you until 11:26."
    assert kiosk.page.name.text == NAME


def test_a_hold_that_ran_out_and_was_taken_says_so(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")
    hold, kind = kiosk.window.flow.visit.hold, kiosk.window.flow.visit.kind
    assert hold is not None
    assert kind is not None

    kiosk.clock.advance(seconds=181)
    request = BookingRequest(
        kind.appointment_type_id,
        hold.period.start,
        Guest("Someone"),
        "another",
        kiosk.window.flow.visit.person,
    )
    kiosk.services.bookings.book(request, origin=STAFF)
    kiosk.let_pass(1)

    assert kiosk.page.banner.text.startswith("Someone took 14:00 while you were typing.")


def test_a_hold_that_arrives_after_the_visitor_left_is_given_back(kiosk: Kiosk) -> None:
    kiosk.to_times()
    flow = kiosk.window.flow
    slot = kiosk.slots[9]
    person, kind = flow.visit.person, flow.visit.kind
    assert kind is not None

    flow.choose_slot(slot)
    flow.start_over()
    kiosk.settle()
    kiosk.settle()

    offered = kiosk.services.bookings.times(kind.appointment_type_id, person=person)
    assert slot in offered


def test_times_that_were_asked_for_before_a_press_do_not_end_it(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.to_times()
    flow, answer, shown = kiosk.window.flow, Event(), list[bool]()
    hold = kiosk.services.bookings.hold

    def slow(*what: Any, **how: Any) -> Hold:
        answer.wait(20)
        return hold(*what, **how)

    monkeypatch.setattr(kiosk.services.bookings, "hold", slow)
    flow.times_changed.connect(lambda: shown.append(flow.busy))
    flow.refresh()
    flow.choose_slot(kiosk.slots[9])
    try:
        kiosk.wait(lambda: bool(shown))
    finally:
        answer.set()
    kiosk.settle()

    assert (shown[0], flow.busy, flow.visit.hold is not None) == (True, False, True)


def test_of_two_panels_pressed_at_once_the_first_counts(kiosk: Kiosk) -> None:
    flow = kiosk.window.flow
    assert flow.catalogue is not None
    first, second = (
        o.kind for o in flow.catalogue.offerings if o.kind.short_name in ("Flexo demo", "Inkjet demo")
    )

    flow.begin(first)
    flow.begin(second)
    flow.choose_kind(second)
    kiosk.go(Step.TIME)

    assert flow.visit.kind == first


def test_what_is_booked_after_the_visitor_left_is_taken_back(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")
    flow = kiosk.window.flow
    person, kind, slot = flow.visit.person, flow.visit.kind, flow.visit.slot
    booking_id = flow.visit.booking_id
    assert kind is not None
    assert slot is not None
    flow.visit.details.name, flow.visit.details.phone = NAME, "+47 901 23 456"

    flow.book(flow.visit.details)
    flow.start_over()
    kiosk.wait(lambda: _is_cancelled(kiosk, booking_id))
    kiosk.settle()

    assert flow.step is Step.ATTRACT
    assert slot in kiosk.services.bookings.times(kind.appointment_type_id, person=person)


def test_what_was_shown_as_booked_stays_when_the_visitor_then_starts_over(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")
    flow = kiosk.window.flow
    booking_id = flow.visit.booking_id
    kiosk.type(kiosk.page.name.line, NAME)

    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)
    flow.start_over()
    kiosk.settle()

    assert (flow.step, _is_cancelled(kiosk, booking_id)) == (Step.ATTRACT, False)


def test_what_nobody_saw_is_taken_back_as_soon_as_the_database_can_be_written(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.to_details("14:00")
    flow = kiosk.window.flow
    booking_id = flow.visit.booking_id
    flow.visit.details.name = NAME

    def busy(*_: object, **__: object) -> None:
        raise DatabaseBusy("another writer")

    with monkeypatch.context() as full:
        full.setattr(type(kiosk.services.bookings), "cancel", busy)
        flow.book(flow.visit.details)
        flow.start_over()
        kiosk.wait(lambda: _is_made(kiosk, booking_id))
        kiosk.settle()
        kiosk.settle()
    assert not _is_cancelled(kiosk, booking_id)

    for timer in flow.findChildren(QTimer):
        timer.timeout.emit()

    kiosk.wait(lambda: _is_cancelled(kiosk, booking_id))


def test_a_hold_that_runs_out_while_its_time_is_being_booked_is_no_news(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.name.line, NAME)
    flow, answer = kiosk.window.flow, Event()
    book = kiosk.services.bookings.book

    def slow(request: BookingRequest, *, origin: Origin) -> Booking:
        answer.wait(20)
        return book(request, origin=origin)

    monkeypatch.setattr(kiosk.services.bookings, "book", slow)
    QTest.mouseClick(kiosk.page.book_button, Qt.MouseButton.LeftButton)
    busy: list[bool] = []
    flow.busy_changed.connect(busy.append)
    kiosk.clock.advance(seconds=181)
    kiosk.seconds.passed.emit()
    answer.set()
    kiosk.go(Step.CONFIRMED)

    assert busy == [False]


def _is_made(kiosk: Kiosk, booking_id: BookingId) -> bool:
    try:
        return bool(kiosk.services.bookings.get(booking_id))
    except NotFound:
        return False


def _is_cancelled(kiosk: Kiosk, booking_id: BookingId) -> bool:
    try:
        return kiosk.services.bookings.get(booking_id).cancelled
    except NotFound:
        return False


def test_what_is_booked_instead_forgets_the_time_of_what_was_chosen_before(kiosk: Kiosk) -> None:
    kiosk.to_times(person=None)
    kiosk.touch(kiosk.slot("14:00"))
    kiosk.touch(kiosk.page.back_button)
    kiosk.go(Step.CHOOSE)
    flow = kiosk.window.flow
    assert flow.catalogue is not None
    other = next(o.kind for o in flow.catalogue.offerings if o.kind.short_name != "Packaging advice")

    flow.choose_kind(other)
    kiosk.settle()

    assert (flow.visit.kind, flow.visit.slot, flow.visit.hold) == (other, None, None)


def test_a_time_that_was_left_for_another_choice_is_given_back_at_the_end(kiosk: Kiosk) -> None:
    kiosk.to_times()
    kiosk.touch(kiosk.slot("14:00"))
    flow = kiosk.window.flow
    person, kind, slot = flow.visit.person, flow.visit.kind, flow.visit.slot
    assert kind is not None
    assert slot is not None

    flow.choose_person(None)
    kiosk.settle()
    flow.start_over()
    kiosk.settle()

    assert slot in kiosk.services.bookings.times(kind.appointment_type_id, person=person)


def test_where_nothing_is_left_the_way_on_is_back(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.name.line, NAME)
    for day in (10, 11):
        block_amina(kiosk, "00:00", "23:00", day)

    kiosk.page.book_button.setFocus()
    kiosk.touch(kiosk.page.book_button)

    assert kiosk.page.banner.text == "Someone took 14:00 while you were typing. No other time is free."
    assert not kiosk.page.book_button.isEnabled()
    kiosk.wait(kiosk.page.back_button.hasFocus)
    kiosk.touch(kiosk.page.back_button)
    assert (kiosk.step, kiosk.window.flow.visit.details.name) == (Step.TIME, NAME)


def test_a_time_that_goes_hands_the_focus_to_its_neighbour(kiosk: Kiosk) -> None:
    kiosk.to_times()
    kiosk.slot("14:00").setFocus()

    block_amina(kiosk, "13:55", "14:10")
    kiosk.wait(lambda: "14:00" not in kiosk.times)

    assert kiosk.slot("14:30").hasFocus()


def test_a_long_wait_is_said_and_a_database_that_fails_in_plain_words(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.name.line, NAME)
    bookings, answer = type(kiosk.services.bookings), Event()

    def busy(*_: object, **__: object) -> None:
        answer.wait(20)
        raise DatabaseBusy("another writer")

    with monkeypatch.context() as slow:
        slow.setattr(bookings, "book", busy)
        QTest.mouseClick(kiosk.page.book_button, Qt.MouseButton.LeftButton)
        try:
            kiosk.wait(lambda: kiosk.page.book_button.text() == "One moment")
        finally:
            answer.set()
        kiosk.settle()

    words = "This did not work just now. Try again in a moment, or ask staff."
    assert (kiosk.page.banner.text, kiosk.page.book_button.text()) == (words, "Book 14:00 today")
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)


@pytest.mark.parametrize("size", [(1080, 1920), (540, 960), (1366, 768), (1024, 600)])
@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_no_time_moves_under_the_finger_when_another_is_lost(
    make_kiosk: MakeKiosk, size: tuple[int, int], language: str
) -> None:
    kiosk = make_kiosk(size=size)
    kiosk.to_times()
    kiosk.context.languages.speak(language)
    kiosk.settle()
    before = {start: _corner(button) for start, button in kiosk.page.slots.buttons.items()}
    slot = kiosk.slots[9]

    # as the kiosk finds out: the list is that of a moment ago
    kiosk.window.flow._lost(slot, SlotTaken(slot.period, kiosk.slots[10:13]))
    kiosk.settle()

    banner, days = kiosk.page.banner, kiosk.page.days
    after = {start: _corner(button) for start, button in kiosk.page.slots.buttons.items()}
    place = banner.rect().translated(_corner(banner))
    shown, offered = banner.isVisible(), len(banner.buttons)
    over = place.intersects(days.rect().translated(_corner(days)))
    kiosk.context.languages.speak("en")
    assert (shown, after, over) == (True, before, False)
    assert offered == (3 if size[0] < size[1] else 2)


@pytest.mark.parametrize("language", ["en", "de", "fr", "ar"])
def test_in_larger_text_there_is_room_for_what_was_lost_and_what_is_free(
    make_kiosk: MakeKiosk, language: str
) -> None:
    kiosk = make_kiosk()
    kiosk.to_details("14:00")
    kiosk.window.aids._on_chosen("larger")
    kiosk.context.languages.speak(language)
    kiosk.settle()
    every = [slot for day in kiosk.window.flow.days for slot in day.slots]

    kiosk.window.flow._lost(every[9], SlotTaken(every[9].period, every[10:13]))
    kiosk.settle()

    banner = kiosk.page.banner
    room, needed = banner.height(), banner.heightForWidth(banner.width())
    heights = {button.height() for button in banner.buttons} - {banner.buttons[0].sizeHint().height()}
    kiosk.context.languages.speak("en")
    assert (room >= needed, heights) == (True, set())


def _corner(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), QPoint(0, 0))


def test_who_could_only_be_one_person_is_not_said_to_be_the_only_one_free(make_kiosk: MakeKiosk) -> None:
    desk = make_kiosk("Kiosk 2 · Press A")
    kinds = desk.services.appointment_types
    kind = next(kind for kind in kinds.all() if kind.short_name == "Packaging advice")
    [people] = [group for group in kind.participants if group.required == 1]
    alone = replace(kind, participants=(replace(people, subs=people.subs[:1]),))
    kinds.upsert(alone, origin=STAFF)
    kiosk = make_kiosk()
    kiosk.touch(kiosk.panel("Packaging advice"))
    kiosk.go(Step.TIME)

    kiosk.touch(next(iter(kiosk.page.slots.buttons.values())))

    hold = kiosk.window.flow.visit.hold
    assert hold is not None
    assert [reason.method for reason in hold.assignment.reasons] == [Method.ONLY_FREE]
    assert kiosk.page.banner.text == ""
