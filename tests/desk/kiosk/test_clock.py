"""What a kiosk says of today while the clock on the wall goes on, or is put right."""

from __future__ import annotations

from tests.desk.kiosk.conftest import Kiosk


def test_today_is_the_day_of_the_clock_when_that_is_put_back_by_a_day(kiosk: Kiosk) -> None:
    kiosk.to_details("14:00")
    assert kiosk.page.book_button.text() == "Book 14:00 today"

    kiosk.clock.advance(days=-1)

    kiosk.wait(lambda: kiosk.page.book_button.text() == "Book 14:00 Wed 10 March")
