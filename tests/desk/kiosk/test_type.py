"""What is painted in a place of its own width has room there, in every language and with either clock."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from apcdesk.desk.kiosk import top_bar
from apcdesk.desk.kiosk.pages import attract_buttons
from apcdesk.desk.kiosk.pages.confirmed_parts import DATE, DATE_MARGIN
from apcdesk.desk.kiosk.pages.staff_page import TIMES, TodayRow
from apcdesk.desk.kiosk.type import SMALLEST, fitting_font, fitting_text, kiosk_font
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.languages import LANGUAGES
from apcdesk.desk.look.theme import Theme
from apcdesk.domain.period import Period
from tests.desk.kiosk.conftest import MakeKiosk


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


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)])
def test_what_is_painted_has_room_in_every_language(
    make_kiosk: MakeKiosk, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    cut: list[tuple[str, str]] = []
    language = ""

    def draw_text(painter: QPainter, place: QRectF, text: str, font: QFont, *more: Any) -> None:
        if QFontMetricsF(font).horizontalAdvance(text) > place.width() + 0.5:
            cut.append((language, text))

    for module in (attract_buttons, top_bar):
        monkeypatch.setattr(module, "draw_text", draw_text)
    kiosk = make_kiosk(size=size)

    def look() -> None:
        nonlocal language
        for one in LANGUAGES:
            language = one.code
            kiosk.context.languages.speak(language)
            kiosk.settle()
            kiosk.window.grab()
        kiosk.context.languages.speak("en")
        kiosk.settle()

    look()
    kiosk.to_times()
    look()

    assert cut == []


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


def test_a_text_is_painted_smaller_before_a_shorter_one_takes_its_place(theme: Theme) -> None:
    texts = ("Wed 10 March", "Wed 10")

    def chosen_in(room: float) -> str:
        text, font = fitting_text(theme, texts, room, 22)
        assert QFontMetricsF(font).horizontalAdvance(text) <= room
        return text

    in_smallest = QFontMetricsF(kiosk_font(theme, SMALLEST)).horizontalAdvance(texts[0])
    assert [chosen_in(2 * in_smallest), chosen_in(in_smallest), chosen_in(in_smallest - 1)] == [
        "Wed 10 March",
        "Wed 10 March",
        "Wed 10",
    ]
