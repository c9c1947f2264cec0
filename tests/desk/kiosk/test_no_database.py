"""The database does not answer for a while: each step says so, shows as chosen what is chosen, and goes on afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import select

from apcdesk.desk.kiosk.steps import Step
from apcdesk.domain.bookings import Booking
from apcdesk.domain.changes import Origin
from apcdesk.domain.ids import BookingId
from apcdesk.errors import DatabaseBusy, Unavailable
from apcdesk.service.bookings.booking import BookingRequest, Bookings
from apcdesk.store import tables as t
from tests.desk.kiosk.conftest import Kiosk

NAME = "Tor Erik Moen"

WORDS = "This did not work just now. Try again in a moment, or ask staff."


@contextmanager
def _away(kiosk: Kiosk, *calls: str) -> Iterator[None]:
    def busy(*_: object, **__: object) -> None:
        raise DatabaseBusy("another writer")

    with pytest.MonkeyPatch.context() as patched:
        for call in calls:
            patched.setattr(type(kiosk.services.bookings), call, busy)
        yield


def _chosen(kiosk: Kiosk) -> list[str]:
    return [button.text() for button in kiosk.page.slots.buttons.values() if button.isChecked()]


def test_who_chooses_a_person_is_told_and_can_try_again(kiosk: Kiosk) -> None:
    kiosk.touch(kiosk.panel("Packaging advice"))
    cards = kiosk.page.person_cards
    with _away(kiosk, "days"):
        kiosk.touch(cards[None])
        kiosk.settle()

        assert (kiosk.step, kiosk.page.banner.text) == (Step.CHOOSE, WORDS)
        assert [sub for sub, card in cards.items() if card.isChecked()] == [None]

    kiosk.touch(kiosk.page.next_button)
    kiosk.go(Step.TIME)


def test_who_touches_a_type_without_a_choice_of_person_is_told_one_step_further(kiosk: Kiosk) -> None:
    with _away(kiosk, "days"):
        kiosk.touch(kiosk.panel("Flexo demo"))
        kiosk.settle()

        assert (kiosk.step, kiosk.page.banner.text) == (Step.CHOOSE, WORDS)

    kiosk.touch(kiosk.page.next_button)
    kiosk.go(Step.TIME)


def test_a_time_that_could_not_be_held_is_not_shown_as_chosen(kiosk: Kiosk) -> None:
    kiosk.to_times()
    with _away(kiosk, "hold"):
        kiosk.touch(kiosk.slot("14:00"))

    assert (kiosk.page.banner.text, _chosen(kiosk)) == (WORDS, [])


def test_the_time_that_is_held_stays_chosen_when_another_could_not_be(kiosk: Kiosk) -> None:
    kiosk.to_times()
    kiosk.touch(kiosk.slot("14:00"))
    with _away(kiosk, "hold"):
        kiosk.touch(kiosk.slot("14:30"))

    assert (kiosk.page.banner.text, _chosen(kiosk)) == (WORDS, ["14:00"])
    assert kiosk.page.take_button.text() == "Take 14:00 today"


@contextmanager
def _lost_answers(kiosk: Kiosk) -> Iterator[None]:
    """Bookings are made, and the connection breaks before it says so."""
    bookings = type(kiosk.services.bookings)
    book = bookings.book

    def broken(self: Bookings, request: BookingRequest, *, origin: Origin) -> Booking:
        book(self, request, origin=origin)
        raise Unavailable("the server closed the connection")

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(bookings, "book", broken)
        yield


def _booked(kiosk: Kiosk) -> list[tuple[str, bool]]:
    """Start on the wall and whether it stands, of each booking of the visitor."""
    with kiosk.services.store.read() as tx:
        rows = tx.execute(select(t.booking.c.booking_id).where(t.booking.c.guest.is_not(None))).scalars()
        found = [kiosk.services.bookings.get(BookingId(one)) for one in rows]
    ours = [one for one in found if one.guest is not None and one.guest.name == NAME]
    return sorted((kiosk.context.dates.time(one.period.start), not one.cancelled) for one in ours)


def test_a_booking_whose_answer_was_lost_is_the_same_one_when_it_is_pressed_again(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.name.line, NAME)
    with _lost_answers(kiosk):
        kiosk.touch(kiosk.page.book_button)
        assert (kiosk.step, kiosk.page.banner.text, kiosk.page.name.text) == (Step.DETAILS, WORDS, NAME)

    kiosk.touch(kiosk.page.book_button)

    kiosk.go(Step.CONFIRMED)
    kiosk.window.flow.start_over()
    kiosk.settle()
    assert _booked(kiosk) == [("14:00", True)]


def test_a_booking_whose_answer_was_lost_is_taken_back_from_who_leaves(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.name.line, NAME)
    with _lost_answers(kiosk):
        kiosk.touch(kiosk.page.book_button)

    kiosk.window.flow.start_over()

    kiosk.wait(lambda: _booked(kiosk) == [("14:00", False)])


def test_who_takes_another_time_after_a_lost_answer_gets_that_one_alone(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.name.line, NAME)
    with _lost_answers(kiosk):
        kiosk.touch(kiosk.page.book_button)
    kiosk.touch(kiosk.page.back_button)
    kiosk.go(Step.TIME)
    kiosk.touch(kiosk.slot("15:00"))
    kiosk.touch(kiosk.page.take_button)
    kiosk.go(Step.DETAILS)

    kiosk.touch(kiosk.page.book_button)

    kiosk.go(Step.CONFIRMED)
    kiosk.wait(lambda: _booked(kiosk) == [("14:00", False), ("15:00", True)])


def test_a_booking_that_was_never_made_leaves_nothing_to_take_back(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.name.line, NAME)
    with _away(kiosk, "book"):
        kiosk.touch(kiosk.page.book_button)

    kiosk.window.flow.start_over()
    kiosk.settle()

    assert (kiosk.step, _booked(kiosk)) == (Step.ATTRACT, [])
