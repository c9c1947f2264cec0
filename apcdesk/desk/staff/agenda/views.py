"""The four ways to look at the agenda, and which days each of them shows."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

DAY = timedelta(days=1)
WEEK = 7


class View(StrEnum):
    """In the order of the toolbar. The values are what the preferences keep."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    LANES = "lanes"

    @property
    def upright(self) -> bool:
        """Whether it is the grid of hours."""
        return self in (View.DAY, View.WEEK)


def view_names() -> list[str]:
    """The words of the toolbar, in the order of the views."""
    return [
        translate("Agenda", "Day"),
        translate("Agenda", "Week"),
        translate("Agenda", "Month"),
        translate("Agenda", "Lanes"),
    ]


def days_of(view: View, day: date) -> tuple[date, ...]:
    """The days on the screen when `day` is in question, ascending: a month has its whole weeks."""
    if view is View.DAY:
        return (day,)
    first = day.replace(day=1) if view is View.MONTH else day
    monday = first - DAY * first.weekday()
    weeks = -(-(month_after(first, 1) - monday).days // WEEK) if view is View.MONTH else 1
    return tuple(monday + DAY * n for n in range(weeks * WEEK))


def stepped(view: View, day: date, by: int) -> date:
    """The day in question after so many steps on or back: a day, a week or a month each."""
    if view is View.MONTH:
        return month_after(day, by)
    return day + DAY * by * (1 if view is View.DAY else WEEK)


def month_after(day: date, by: int) -> date:
    """The same day of another month, or the last that it has."""
    year, month = divmod(day.year * 12 + day.month - 1 + by, 12)
    first = date(year, month + 1, 1)
    following = date(year + month // 11, (month + 1) % 12 + 1, 1)
    return first + DAY * min(day.day - 1, (following - first).days - 1)
