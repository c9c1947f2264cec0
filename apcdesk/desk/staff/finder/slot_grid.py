"""The found times by day, four buttons in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from apcdesk.desk.look.painting import Side, draw_ring
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.finder.slot_button import RADIUS, SlotButton, height_of
from apcdesk.desk.widgets.surfaces import SectionHeading
from apcdesk.domain.queries import Slot

COLUMNS, NARROWEST = 4, 112
WIDE_COLUMNS, WIDE_NARROWEST = 2, 220
"""Of sequences, whose parts have a line each."""
GAP, ROW_GAP = 8, 9
TOP, HEADING, HEADING_GAP, DAY_GAP, FOOT = 0, 20, 5, 14, 14


@dataclass(frozen=True, slots=True)
class Offer:
    """A found time with its words: on the button, under it (lines of a sequence's parts), and aloud."""

    slot: Slot
    time: str
    who: str
    name: str


@dataclass(frozen=True, slots=True)
class DayOffers:
    """The found times of one day."""

    day: date
    title: str
    note: str
    offers: tuple[Offer, ...]


class SlotGrid(QWidget):
    """Days and buttons; arrow keys walk, Enter chooses, Enter again wants to book.

    `chosen(Slot)` follows the person, `book_wanted()` Enter on what is chosen already. `relaid()` says that
    the height may be another.
    """

    chosen = Signal(object)
    book_wanted = Signal()
    focused = Signal(object)
    relaid = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._days: tuple[DayOffers, ...] = ()
        self._offers: tuple[Offer, ...] = ()
        self._buttons: list[SlotButton] = []
        self._headings: list[SectionHeading] = []
        self._rows: list[list[int]] = []
        self._chosen: Slot | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def buttons(self) -> tuple[SlotButton, ...]:
        """The buttons in use, in the order of time."""
        return tuple(self._buttons[: len(self._offers)])

    def show_days(self, days: Sequence[DayOffers]) -> None:
        """Show these times in place of those before; the focus stays at its place in the list."""
        self._days = tuple(days)
        self._offers = tuple(offer for day in days for offer in day.offers)
        while len(self._buttons) < len(self._offers):
            button = SlotButton(self._theme, self)
            button.clicked.connect(lambda _=False, b=button: self._on_clicked(b))
            button.focus_changed.connect(self.update)
            self._buttons.append(button)
        for button, offer in zip(self._buttons, self._offers, strict=False):
            button.show_time(offer.time, offer.who, offer.name)
        self._show_headings()
        self._place()
        self._mark()

    def set_chosen(self, slot: Slot | None) -> None:
        """Mark the button of a slot by program; emits nothing."""
        self._chosen = slot
        self._mark()

    def sizeHint(self) -> QSize:
        return QSize(COLUMNS * self._theme.px(143) - GAP, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._place()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self.focusWidget()
        if not isinstance(button, SlotButton) or button not in self.buttons:
            event.ignore()
            return
        index = self._buttons.index(button)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._enter(index)
        elif not self._walk(index, Qt.Key(event.key())):
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        button = self.focusWidget()
        if isinstance(button, SlotButton) and button.hasFocus() and self._theme.keys_in_use:
            painter = QPainter(self)
            draw_ring(painter, button.geometry().toRectF(), RADIUS, self._theme.color("focus"))

    def _enter(self, index: int) -> None:
        if self._chosen is not None and self._offers[index].slot.period == self._chosen.period:
            self.book_wanted.emit()
        else:
            self.chosen.emit(self._offers[index].slot)

    def _walk(self, index: int, key: Qt.Key) -> bool:
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        row = next(n for n, row in enumerate(self._rows) if index in row)
        column = self._rows[row].index(index)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            target = index + (on if key == Qt.Key.Key_Right else -on)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            other = row + (1 if key == Qt.Key.Key_Down else -1)
            if not 0 <= other < len(self._rows):
                return True
            target = self._rows[other][min(column, len(self._rows[other]) - 1)]
        elif key == Qt.Key.Key_Home:
            target = 0
        elif key == Qt.Key.Key_End:
            target = len(self._offers) - 1
        else:
            return False
        if 0 <= target < len(self._offers):
            self._buttons[target].setFocus(Qt.FocusReason.OtherFocusReason)
            self._keep_one_stop(target)
            self.focused.emit(self._buttons[target])
        return True

    def _on_clicked(self, button: SlotButton) -> None:
        self._mark()  # a click toggles the button; what is chosen is said by set_chosen alone
        self.chosen.emit(self._offers[self._buttons.index(button)].slot)

    def _show_headings(self) -> None:
        while len(self._headings) < len(self._days):
            self._headings.append(SectionHeading(self._theme, "", note=" ", parent=self))
        for heading, day in zip(self._headings, self._days, strict=False):
            heading.title.setText(day.title)
            heading.note.setText(day.note)
            heading.title.adjustSize()

    def _mark(self) -> None:
        stop = 0
        for index, (button, offer) in enumerate(zip(self._buttons, self._offers, strict=False)):
            mine = self._chosen is not None and offer.slot.period == self._chosen.period
            button.setChecked(mine)
            stop = index if mine else stop
        self._keep_one_stop(stop)

    def _keep_one_stop(self, stop: int) -> None:
        """Tab reaches one button, arrow keys the others."""
        for index, button in enumerate(self._buttons):
            policy = Qt.FocusPolicy.StrongFocus if index == stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _place(self) -> None:
        px = self._theme.px
        height = max((height_of(self._theme, offer.who) for offer in self._offers), default=0)
        wide = any("\n" in offer.who for offer in self._offers)
        most, narrowest = (WIDE_COLUMNS, px(WIDE_NARROWEST)) if wide else (COLUMNS, px(NARROWEST))
        columns = max(1, min(most, (self.width() + GAP) // (narrowest + GAP)))
        y = TOP
        self._rows = []
        at = 0
        for number, day in enumerate(self._days):
            self._headings[number].setGeometry(0, y + (DAY_GAP if number else 0), self.width(), px(HEADING))
            self._headings[number].show()
            y += (DAY_GAP if number else 0) + px(HEADING) + HEADING_GAP
            for rect, index in self._cells(len(day.offers), columns, QRect(0, y, self.width(), height), at):
                self._buttons[index].setGeometry(rect)
                self._buttons[index].show()
            lines = -(-len(day.offers) // columns)
            y += lines * height + (lines - 1) * ROW_GAP
            at += len(day.offers)
        for heading in self._headings[len(self._days) :]:
            heading.hide()
        for button in self._buttons[at:]:
            button.hide()
        whole = y + FOOT if self._days else 0
        if whole != self.minimumHeight():
            self.setFixedHeight(whole)
            self.relaid.emit()
        self.update()

    def _cells(self, count: int, columns: int, row: QRect, first: int) -> Iterator[tuple[QRect, int]]:
        """The places of so many buttons from the first row on."""
        width = (self.width() - (columns - 1) * GAP) // columns
        for n in range(count):
            line, column = divmod(n, columns)
            if column == 0:
                self._rows.append([])
            self._rows[-1].append(first + n)
            y = row.top() + line * (row.height() + ROW_GAP)
            side = Side(self.rect().toRectF(), self.layoutDirection())
            cell = side.slice(column * (width + GAP), width)
            yield QRect(round(cell.x()), y, width, row.height()), first + n
