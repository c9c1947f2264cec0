"""The small month: its days, its keys, its mirror image."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, QPointF, Qt

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.month import MiniMonth

TODAY = date(2027, 3, 10)


@pytest.fixture
def month(stage, theme: Theme) -> MiniMonth:
    month = MiniMonth(theme, TODAY, QLocale("nb_NO"))
    month.setFixedWidth(202)
    stage.hold(month)
    stage.column.addStretch(1)
    stage.column.activate()
    return month


def centre(month: MiniMonth, day: date) -> QPointF:
    return month.days.cell(day).center()


def test_a_row_is_a_week_of_the_agenda_wherever_the_week_begins_else(month: MiniMonth, theme: Theme, qtbot):
    american = MiniMonth(theme, TODAY, QLocale("en_US"))
    qtbot.addWidget(american)
    for shown in (month, american):
        shown.show_month(date(2027, 4, 1))

    monday = date(2027, 3, 29)
    assert (month.days.first_day(), american.days.first_day()) == (monday, monday)


def test_every_day_is_hit_where_it_is_drawn(month: MiniMonth):
    shown = [date(2027, 3, 1) + timedelta(days=n) for n in range(35)]

    assert [month.days.day_at(centre(month, day)) for day in shown] == shown


def test_a_click_chooses_the_day(month: MiniMonth, qtbot):
    with qtbot.waitSignal(month.day_chosen) as chosen:
        place = centre(month, date(2027, 3, 18)).toPoint()
        qtbot.mouseClick(month.days, Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == [date(2027, 3, 18)]


def test_keys_walk_over_the_end_of_the_month_and_enter_chooses(month: MiniMonth, qtbot):
    chosen: list[date] = []
    shown: list[date] = []
    month.day_chosen.connect(chosen.append)
    month.month_shown.connect(shown.append)

    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(month.days, key)

    assert chosen == [date(2027, 4, 1)]
    assert shown == [date(2027, 4, 1)]
    assert month.month == date(2027, 4, 1)


def test_right_to_left_mirrors_the_days_and_the_arrow_keys(month: MiniMonth, qtbot):
    left_to_right = centre(month, date(2027, 3, 8)).x()
    month.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    mirrored = centre(month, date(2027, 3, 8)).x()
    qtbot.keyClick(month.days, Qt.Key.Key_Left)

    assert mirrored == pytest.approx(month.days.width() - left_to_right)
    assert month.days.day_at(QPointF(mirrored, centre(month, date(2027, 3, 8)).y())) == date(2027, 3, 8)
    assert month.days.marked == TODAY + timedelta(days=1)


def test_a_week_over_two_months_keeps_the_month_that_is_on_show(month: MiniMonth):
    month.set_range(date(2027, 3, 29), date(2027, 4, 4))
    reached_from_march = month.month
    month.show_month(date(2027, 4, 10))
    month.set_range(date(2027, 3, 29), date(2027, 4, 4))

    assert (reached_from_march, month.month) == (date(2027, 3, 1), date(2027, 4, 1))


def test_the_disc_of_today_and_the_dots_of_busy_days_are_drawn(month: MiniMonth, theme: Theme):
    month.set_busy_days([date(2027, 3, 11)])
    drawn = month.days.grab().toImage()
    accent = theme.color("accent").name()

    today = month.days.cell(TODAY)
    busy = month.days.cell(date(2027, 3, 11))
    idle = month.days.cell(date(2027, 3, 12))
    spots = [
        QPointF(today.center().x() - 9, today.center().y()),
        QPointF(busy.center().x(), busy.bottom() - 3),
        QPointF(idle.center().x(), idle.bottom() - 3),
    ]
    found = [drawn.pixelColor(spot.toPoint()).name() == accent for spot in spots]
    assert found == [True, True, False]
