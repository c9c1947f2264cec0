"""What a kiosk says of today while the clock on the wall goes on, or is put right."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from apcdesk.desk.kiosk.offer import DayOffer
from apcdesk.desk.kiosk.pages.slot_list import SlotList
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Slot
from tests.desk.kiosk.conftest import Kiosk


def test_today_is_the_day_of_the_clock_when_that_is_put_back_by_a_day(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")
    assert kiosk.page.book_button.text() == "Book 14:00 today"

    kiosk.clock.advance(days=-1)

    kiosk.wait(lambda: kiosk.page.book_button.text() == "Book 14:00 Wed 10 March")


def test_a_time_that_comes_twice_in_the_night_of_the_change_is_told_apart(kiosk: Kiosk) -> None:
    one, half = datetime(2027, 10, 30, 23, 0, tzinfo=UTC), timedelta(minutes=30)
    slots = tuple(Slot(Period(one + half * n, one + half * (n + 1)), ()) for n in range(6))
    shown = SlotList(kiosk.context.theme, kiosk.context.dates, "Oslo")

    shown.show_day(DayOffer(date(2027, 10, 31), "free", slots), None)

    assert [(button.text(), button.note) for button in shown.buttons.values()] == [
        ("01:00", ""),
        ("01:30", ""),
        ("02:00", "CEST"),
        ("02:30", "CEST"),
        ("02:00", "CET"),
        ("02:30", "CET"),
    ]
    shown.deleteLater()
