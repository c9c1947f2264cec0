"""What is painted in a place of its own width has room there, in every language and with either clock."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetricsF

from apcdesk.desk.dates import DateWords
from apcdesk.desk.kiosk.pages.confirmed_parts import DATE, DATE_MARGIN
from apcdesk.desk.kiosk.pages.staff_page import TIMES, TodayRow
from apcdesk.desk.kiosk.type import fitting_font, kiosk_font
from apcdesk.desk.languages import LANGUAGES
from apcdesk.desk.theme import Theme
from apcdesk.domain.period import Period


@pytest.mark.parametrize("scale", [1.0, 0.47])
def test_every_month_has_room_on_the_card_of_the_booking(theme: Theme, scale: float):
    theme.set_kiosk_scale(scale)
    room = theme.kiosk(DATE - 2 * DATE_MARGIN)
    months = [
        DateWords("Etc/UTC", language.locale).month_year(date(2026, month, 1))
        for language in LANGUAGES
        for month in range(1, 13)
    ]
    too_wide = [
        month
        for month in months
        if QFontMetricsF(fitting_font(theme, month, room, 30, 600)).horizontalAdvance(month) > room
    ]
    plain = QFontMetricsF(kiosk_font(theme, 30, 600))
    theme.set_kiosk_scale(1.0)

    assert too_wide == []
    assert any(plain.horizontalAdvance(month) > room for month in months), "else nothing was to be fitted"


def test_times_of_twice_twelve_hours_have_room_before_the_name(theme: Theme):
    america = DateWords("Etc/UTC", QLocale("en_US"))
    times = america.time_range(
        Period(datetime(2026, 11, 27, 10, 15, tzinfo=UTC), datetime(2026, 11, 27, 12, 45, tzinfo=UTC))
    )
    row = TodayRow(theme, times, "Busy", "Fitting", "")
    words = QFontMetricsF(theme.font("kiosk.body", weight=600)).horizontalAdvance(times)

    assert times == "10:15 am – 12:45 pm"
    assert theme.kiosk(TIMES) < words < row.times_width
    row.deleteLater()
