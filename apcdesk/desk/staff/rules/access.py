"""The week for a screen reader: every open stretch and every exception in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF
from PySide6.QtWidgets import QWidget

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.rules.painter import WeekPainter
from apcdesk.desk.staff.rules.typed import clock_text
from apcdesk.desk.staff.rules.words import weekday_name
from apcdesk.desk.widgets.painted_access import PaintedAccess
from apcdesk.domain.weeks import Stretch, following

translate = QCoreApplication.translate


class WeekAccess(PaintedAccess):
    """Kept by the pane as long as the painter lives."""

    def __init__(self, painter: WeekPainter, dates: DateWords) -> None:
        self._painter = painter
        self._dates = dates
        super().__init__(painter)
        painter.current_changed.connect(self.tell_current)

    def keys(self, widget: QWidget) -> Sequence[str]:
        """Stretches by day and time, then exceptions."""
        ghosts = range(len(self._painter.ghosts))
        return [*map(_key, self._painter.week.stretches), *(f"ghost-{n}" for n in ghosts)]

    def name(self, key: str) -> str:
        """As "Open Thursday, 12:45 to 16:00"."""
        stretch = self._stretch(key)
        if stretch is not None:
            return spoken(stretch, self._dates)
        ghost = self._painter.ghosts[int(key.removeprefix("ghost-"))]
        return ghost.spoken

    def rect(self, widget: QWidget, key: str) -> QRect:
        """Where it is on the screen."""
        stretch = self._stretch(key)
        if stretch is not None:
            rect: QRectF = self._painter.rect_of(stretch)
        else:
            rect = self._painter.rect_of_ghost(self._painter.ghosts[int(key.removeprefix("ghost-"))])
        corner = self._painter.mapToGlobal(rect.topLeft().toPoint())
        return QRect(corner, rect.size().toSize())

    def current(self) -> str | None:
        """The stretch that the keys act on."""
        return None if self._painter.current is None else _key(self._painter.current)

    def chosen(self) -> str | None:
        """The same: what the keys act on is chosen."""
        return self.current()

    def focused(self) -> bool:
        """Whether the keys go to the painter."""
        return self._painter.hasFocus()

    def press(self, key: str) -> None:
        """Choose a stretch; an exception is opened in its list."""
        if (stretch := self._stretch(key)) is not None:
            self._painter.choose(stretch)

    def _stretch(self, key: str) -> Stretch | None:
        return next((one for one in self._painter.week.stretches if _key(one) == key), None)


def spoken(stretch: Stretch, dates: DateWords) -> str:
    """A stretch in words."""
    start, end = clock_text(stretch.start_minute, dates), clock_text(stretch.end_minute, dates)
    day = weekday_name(stretch.day, dates)
    if stretch.over_midnight:
        words = translate("Rules", "Open {day}, {start} to {end} on {next}")
        return words.format(day=day, start=start, end=end, next=weekday_name(following(stretch.day), dates))
    return translate("Rules", "Open {day}, {start} to {end}").format(day=day, start=start, end=end)


def _key(stretch: Stretch) -> str:
    return f"{stretch.day}-{stretch.start_minute}-{stretch.end_minute}"
