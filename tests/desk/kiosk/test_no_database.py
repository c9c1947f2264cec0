"""The database does not answer for a while: each step says so, shows as chosen what is chosen, and goes on afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from apcdesk.desk.kiosk.steps import Step
from apcdesk.errors import DatabaseBusy
from tests.desk.kiosk.conftest import Kiosk

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
