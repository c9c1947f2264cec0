"""The answer: how many times work, in which shape, and the times themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.painting import Side
from apcdesk.desk.staff.finder import phrases
from apcdesk.desk.staff.finder.found import Found
from apcdesk.desk.staff.finder.model import FinderState
from apcdesk.desk.staff.finder.slot_grid import DayOffers, Offer, SlotGrid
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, upright_area
from apcdesk.desk.widgets.messages import EmptyState
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.surfaces import Surface
from apcdesk.domain.ids import Sub
from apcdesk.domain.queries import ResponseFormat, Slot
from apcdesk.domain.sequences import SequenceSlot

SHAPES = (ResponseFormat.OVERLAPPING_SLOTS, ResponseFormat.SLOTS, ResponseFormat.PERIODS)
MARGIN = 16
HEADER = 48
EMPTY_HEIGHT = 220


class Results(QWidget):
    """Header, and below it the times or what is said instead of them.

    `shape_chosen(ResponseFormat)`, `chosen(Slot)` and `book_wanted()` follow the person.
    """

    shape_chosen = Signal(object)
    chosen = Signal(object)
    book_wanted = Signal()
    relaid = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._dates = context.dates
        self._theme = theme = context.theme
        self.header = _Header(context)
        self.header.shape.chosen.connect(lambda index: self.shape_chosen.emit(SHAPES[index]))
        self.notice = Label(theme, "", "small", "warning", wrap=True)
        self.notice.setContentsMargins(0, 0, 0, 0)
        self.grid = SlotGrid(theme)
        self.grid.chosen.connect(self.chosen)
        self.grid.book_wanted.connect(self.book_wanted)
        self.grid.relaid.connect(self.relaid)
        self.empty = EmptyState(theme, "scan-search", "", "")
        self.to_calendars = Button(theme, self.tr("Go to Calendars"), Kind.PRIMARY)
        self.to_calendars.hide()
        self.empty.buttons.addWidget(self.to_calendars)
        self._scroll = upright_area(self._inside())
        self.grid.focused.connect(self._on_focused)
        column = bare_column(self)
        column.addWidget(self.header)
        column.addWidget(self._scroll, 1)
        self.notice.hide()
        self.empty.hide()

    def show_found(self, found: Found, name_of: Callable[[Sub], str]) -> None:
        """Show an answer that has times."""
        stretches = found.state.shape is ResponseFormat.PERIODS
        count = phrases.stretches_work if stretches else phrases.times_work
        self.header.set_words(
            count(len(found.slots), more=found.more_exist),
            self.tr("searched in {ms} ms").format(ms=found.milliseconds),
        )
        self._set_notice(found)
        self.grid.show_days([*self._days(found, name_of)])
        self.empty.hide()
        self.grid.show()
        self.relaid.emit()

    def say_empty(self, fact: str, step: str, milliseconds: int | None) -> None:
        """Say in place of times that there are none, and what to do; `milliseconds` None: nothing was searched."""
        if milliseconds is None:
            self.header.set_words(self.tr("No search yet"), "")
        else:
            searched = self.tr("searched in {ms} ms").format(ms=milliseconds)
            self.header.set_words(phrases.times_work(0), searched)
        self.notice.hide()
        self.grid.show_days([])
        self.grid.hide()
        self.empty.set_words(fact, step)
        self.empty.show()
        self.relaid.emit()

    def wanted_height(self) -> int:
        """The height at which nothing has to be scrolled."""
        content = self.grid.minimumHeight() if self.grid.isVisibleTo(self) else self._theme.px(EMPTY_HEIGHT)
        notice = (
            self.notice.heightForWidth(self.width() - 2 * MARGIN) + 8 if self.notice.isVisibleTo(self) else 0
        )
        return self.header.height() + notice + content

    def set_shape(self, shape: ResponseFormat, *, sequence: bool = False) -> None:
        """Show which shape is asked for; emits nothing. A sequence has no stretches."""
        self.header.shape.set_offered(SHAPES.index(ResponseFormat.PERIODS), not sequence)
        self.header.shape.set_current(SHAPES.index(shape))

    def _on_focused(self, button: QWidget) -> None:
        self._scroll.ensureWidgetVisible(button, 0, 12)

    def _inside(self) -> QWidget:
        inside = Surface(self._theme, "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column.setSpacing(8)
        column.addWidget(self.notice)
        column.addWidget(self.grid)
        column.addWidget(self.empty, 1)
        column.addStretch(0)
        return inside

    def _set_notice(self, found: Found) -> None:
        if found.window_over:
            self.notice.setText(self.tr("This window is over. These times were free in it."))
        elif found.more_exist:
            self.notice.setText(
                self.tr(
                    "The first {count} are shown. More exist: choose a shorter window to see them."
                ).format(count=len(found.slots))
            )
        self.notice.setVisible(found.window_over or found.more_exist)

    def _days(self, found: Found, name_of: Callable[[Sub], str]) -> Iterator[DayOffers]:
        stretches = found.state.shape is ResponseFormat.PERIODS
        count = phrases.stretches if stretches else phrases.times
        for day, slots in groupby(found.slots, key=lambda slot: self._dates.day_of(slot.start)):
            offers = tuple(
                Offer(
                    slot,
                    self._dates.time(slot.start)
                    if isinstance(slot, SequenceSlot) or not stretches
                    else self._dates.time_range(slot.period),
                    who := self._who(found.state, slot, name_of),
                    phrases.slot_name(slot.period, who.replace("\n", ", "), self._dates),
                )
                for slot in slots
            )
            yield DayOffers(day, self._dates.day_long(day), count(len(offers)), offers)

    def _who(self, state: FinderState, slot: Slot, name_of: Callable[[Sub], str]) -> str:
        """Who is free; of a sequence a line for each part, with its time."""
        if not isinstance(slot, SequenceSlot):
            return phrases.chip(state.asked_groups, slot.participants, name_of)
        return "\n".join(
            phrases.part_line(
                self._dates.time_range(own.period),
                part.name,
                phrases.chip(part.asked_groups, own.participants, name_of),
            )
            for part, own in zip(state.parts, slot.parts, strict=True)
        )


class _Header(QWidget):
    """The count, how long it took, and the shape of the answer; in two lines where there is little room."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        theme = self._theme = context.theme
        self.count = Label(theme, "", "heading", parent=self)
        self.searched = Label(theme, "", "small", "textFaint", parent=self)
        options = (self.tr("Every start"), self.tr("Back to back"), self.tr("Stretches"))
        self.shape = SegmentedControl(
            theme, options, self.tr("Shape of the answer"), small=True, roomy=True, parent=self
        )
        self.setFixedHeight(theme.px(HEADER))

    def set_words(self, count: str, searched: str) -> None:
        """Say how many, and how long it took."""
        self.count.setText(count)
        self.searched.setText(searched)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(596, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.shape.sizeHint().width() + 2 * MARGIN, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        px, room = self._theme.px, self.width() - 2 * MARGIN
        line = max(px(28), self.shape.sizeHint().height())
        top = max((px(HEADER) - line) // 2 + 2, 2)
        segments = self.shape.sizeHint().boundedTo(QSize(room, line))
        count = min(self.count.sizeHint().width() + 1, room)
        searched = self.searched.sizeHint().width()
        narrow = room < count + segments.width() + 16
        first = max(px(HEADER), top + line + 4)
        self.setFixedHeight(first + line + 8 if narrow else first)
        side = Side(self.rect().toRectF(), self.layoutDirection())
        for widget, x, width, y, height in (
            (self.count, MARGIN, count, top, line),
            (self.searched, MARGIN + count + 10, searched, top, line),
            (
                self.shape,
                MARGIN if narrow else self.width() - MARGIN - segments.width(),
                segments.width(),
                first if narrow else top,
                line,
            ),
        ):
            left = side.slice(x, width).x()
            widget.setGeometry(round(left), y, round(width), height)
        enough = room if narrow else room - segments.width() - 8
        self.searched.setVisible(count + 10 + searched <= enough)
