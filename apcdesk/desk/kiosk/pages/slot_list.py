"""The free times of one day, by part of the day, and what lies taken between them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from apcdesk.desk.kiosk.cities import city_name, time_in_city, time_there
from apcdesk.desk.kiosk.offer import DayOffer
from apcdesk.desk.kiosk.paged import EDGE
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.discard import discard
from apcdesk.desk.widgets.fields import IconTile
from apcdesk.desk.widgets.kiosk.buttons import KioskButton, SlotButton
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Slot

COLUMNS = 4
LEAST_SLOT = 216  # where there is room for more than four side by side
GAP = 16
NOON, LATE, EVENING = 12 * 60, 16 * 60, 18 * 60
MOST_GAPS = 2
ZONE_HEIGHT = 76

translate = QCoreApplication.translate


class SlotList(QWidget):
    """`chosen(slot)` when a time is touched, `city_wanted` to see the visitor's own city beside the place's time.

    `there` is the zone of that city once it is chosen.
    """

    chosen = Signal(object)
    city_wanted = Signal()

    def __init__(self, theme: Theme, dates: DateWords, city: str, there: str | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._dates = dates
        self._city = city
        self._there = there
        self._shown: object = None
        self._day: DayOffer | None = None
        self._columns = COLUMNS
        self.buttons: dict[datetime, SlotButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.kiosk(EDGE), 0, theme.kiosk(EDGE), theme.kiosk(EDGE))
        self._column.setSpacing(0)

    def show_day(self, day: DayOffer | None, chosen: datetime | None) -> None:
        """Show the times of a day, one of them chosen."""
        shown = None if day is None else (day.day, tuple(slot.period for slot in day.slots), day.taken)
        if shown != self._shown or not self._column.count():
            self._shown = shown
            self._day = day
            self._rebuild(day)
        for start, button in self.buttons.items():
            button.setChecked(start == chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a wide screen a row has more times."""
        columns = max(self.width() // self._theme.kiosk(LEAST_SLOT), COLUMNS)
        if columns != self._columns:
            self._columns = columns
            chosen = next((start for start, button in self.buttons.items() if button.isChecked()), None)
            self._rebuild(self._day)
            for start, button in self.buttons.items():
                button.setChecked(start == chosen)

    def _rebuild(self, day: DayOffer | None) -> None:
        focused = next((start for start, button in self.buttons.items() if button.hasFocus()), None)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                discard(widget)
        self.buttons = {}
        if day is not None:
            for title, slots in self._parts(day.slots):
                self._column.addWidget(self._part(title, slots, _taken_before(day, slots)))
        if not self.buttons:
            none = Label(self._theme, self.tr("No time is free."), "kiosk.name", "textMuted")
            self._column.addSpacing(self._theme.kiosk(40))
            self._column.addWidget(none)
        self._column.addWidget(self._zone())
        self._column.addStretch(1)
        if focused is not None:
            self._focus_nearest(focused)

    def _focus_nearest(self, start: datetime) -> None:
        """A time that went while it had the focus hands it to the nearest one, not to whatever the page has next."""
        left = min(self.buttons, key=lambda other: abs(other - start), default=None)
        target = self.city_button if left is None else self.buttons[left]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _parts(self, slots: tuple[Slot, ...]) -> list[tuple[str, list[Slot]]]:
        names = (
            (NOON, self.tr("Morning")),
            (LATE, self.tr("Afternoon")),
            (EVENING, self.tr("Late afternoon")),
            (24 * 60, self.tr("Evening")),
        )
        parts: dict[str, list[Slot]] = {}
        for slot in slots:
            minute = self._dates.minute_of(slot.start)
            parts.setdefault(next(name for end, name in names if minute < end), []).append(slot)
        return list(parts.items())

    def _part(self, title: str, slots: list[Slot], taken: list[Period]) -> QWidget:
        kiosk = self._theme.kiosk
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, kiosk(21), 0, 0)
        column.setSpacing(kiosk(9))
        head = QHBoxLayout()
        head.addWidget(Label(self._theme, title, "kiosk.body", weight=600))
        if taken:
            end = Qt.AlignmentFlag.AlignTrailing
            head.addWidget(
                Label(self._theme, taken_text(taken, self._dates), "kiosk.small", "textMuted", align=end), 1
            )
        column.addLayout(head)
        grid = QGridLayout()
        grid.setSpacing(kiosk(GAP))
        for n, slot in enumerate(slots):
            button = SlotButton(self._theme, self._dates.time(slot.start), self._note(slot.period))
            button.setAccessibleName(self._spoken(slot.period))
            button.clicked.connect(lambda _=False, slot=slot: self.chosen.emit(slot))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self.buttons[slot.start] = button
            grid.addWidget(button, n // self._columns, n % self._columns)
        for n in range(self._columns):
            grid.setColumnStretch(n, 1)
            if n >= len(slots):
                grid.addWidget(QWidget(), 0, n)  # an empty column would give its width away
        column.addLayout(grid)
        return part

    def _note(self, period: Period) -> str:
        """What stands small below a time: which of two it is, and what it is in the visitor's city."""
        there = "" if self._there is None else time_there(period, self._dates, self._there)
        return listed((self._dates.which_of_two(period.start), there))

    def _spoken(self, period: Period) -> str:
        times = self._dates.time_range(period)
        return (
            times if self._there is None else listed((times, time_in_city(period, self._dates, self._there)))
        )

    def _zone(self) -> QWidget:
        kiosk = self._theme.kiosk
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, kiosk(36), 0, 0)
        inside.setSpacing(kiosk(16))
        inside.addWidget(IconTile(self._theme, "globe", "textMuted", kiosk(34)))
        city = self._city or city_name(self._dates.tzid)
        text, action = self.tr("All times are {city} time"), self.tr("Show my city too")
        if self._there is not None:
            text, action = self.tr("Large: {city} time. Small: {there} time."), self.tr("Change city")
        text = text.format(city=city, there=city_name(self._there or ""))
        words = Label(self._theme, text, "kiosk.body", "textMuted", wrap=True)
        words.setMinimumHeight(kiosk(ZONE_HEIGHT))
        self.city_button = KioskButton(self._theme, action, height=ZONE_HEIGHT)
        self.city_button.clicked.connect(self.city_wanted)
        inside.addWidget(words, 1)
        inside.addWidget(self.city_button)
        return row


def taken_text(gaps: list[Period], dates: DateWords) -> str:
    """What lies between the offered times, without a word about whose it is."""
    if len(gaps) > MOST_GAPS:
        return translate("Kiosk", "Some times are taken")
    texts = [dates.time_range(gap) for gap in gaps]
    if len(texts) == 1:
        return translate("Kiosk", "{times} is taken").format(times=texts[0])
    return translate("Kiosk", "{times} are taken").format(times=listed(texts))


def _taken_before(day: DayOffer, slots: list[Slot]) -> list[Period]:
    """The gaps of the day that one of these times ends."""
    starts = {slot.start for slot in slots}
    return [gap for gap in day.taken if min(s.start for s in day.slots if s.start >= gap.end) in starts]
