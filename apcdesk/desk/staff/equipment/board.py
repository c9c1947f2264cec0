"""The board: the head of days, and below it the lanes of all items, pointed at and walked with the keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.custody import standing_words
from apcdesk.desk.staff.equipment.layout import GROUP, HEAD, LABELS, ROW, Block, Layout, Look, Row, lay_out
from apcdesk.desk.staff.equipment.loading import Equipment
from apcdesk.desk.staff.equipment.painter import LanePainter
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.painted_access import PaintedAccess
from apcdesk.desk.widgets.surfaces import Surface, UprightScroll

LEAST_DAYS = 196
"""The px that all days together have at least."""
SMALLEST = GROUP + 2 * ROW


class Lanes(QWidget):
    """The painted lanes. `chosen(calendar_id)` follows a press and the keys, `opened(calendar_id)` Enter and a
    double press; `paged(±1)` asks for earlier or later days."""

    chosen = Signal(str)
    opened = Signal(str)
    paged = Signal(int)
    laid_out = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._dates = context.dates
        self._equipment: Equipment | None = None
        self._words = ""
        self._chosen: str | None = None
        self._hovered: str | None = None
        self.layout_now: Layout | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Equipment"))
        self._painter = LanePainter(self._theme, self._dates)
        self.access = LaneAccess(self)
        self._theme.changed.connect(self._on_theme_changed)

    @property
    def current(self) -> str | None:
        """The item that is chosen."""
        return self._chosen

    @property
    def painter_of(self) -> LanePainter:
        """What draws the lanes and their head."""
        return self._painter

    def show_equipment(self, equipment: Equipment, chosen: str | None) -> None:
        """Show another state, or another choice."""
        self._equipment, self._chosen = equipment, chosen
        self._lay_out()

    def filter(self, words: str) -> None:
        """Leave only items that have these words."""
        self._words = words
        self._lay_out()

    def choose(self, calendar_id: str) -> None:
        """Choose an item as a person does."""
        if calendar_id != self._chosen:
            self._chosen = calendar_id
            self.update()
            self.access.tell_current()
            self.chosen.emit(calendar_id)

    def row_of(self, calendar_id: str | None) -> Row | None:
        """The lane of an item, if it is on show."""
        rows = self.layout_now.rows if self.layout_now is not None else ()
        return next((row for row in rows if row.status.item.calendar_id == calendar_id), None)

    def block_of(self, key: str) -> tuple[Row, Block] | None:
        """A block and its lane."""
        rows = self.layout_now.rows if self.layout_now is not None else ()
        return next(((row, block) for row in rows for block in row.blocks if block.key == key), None)

    def sizeHint(self) -> QSize:
        return QSize(700, self.layout_now.height if self.layout_now is not None else SMALLEST)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(LABELS + LEAST_DAYS), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.layout_now is None:
            return
        keys = self.hasFocus() and self._theme.keys_in_use
        ring = self._chosen if keys else None
        self._painter.paint(
            QPainter(self), self.layout_now, chosen=self._chosen, hovered=self._hovered, ring=ring
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._theme.keys_in_use = False
        row = self.layout_now.row_at(event.position().y()) if self.layout_now is not None else None
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.choose(row.status.item.calendar_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.layout_now.row_at(event.position().y()) if self.layout_now is not None else None
        if row is not None:
            self.opened.emit(row.status.item.calendar_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._block_at(event.position())
        self._hover(None if found is None else found.key)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._block_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if found is None else self.words_of(found), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = [str(row.status.item.calendar_id) for row in self.layout_now.rows] if self.layout_now else []
        here = rows.index(self._chosen) if self._chosen in rows else -1
        goal = {
            Qt.Key.Key_Down: here + 1,
            Qt.Key.Key_Up: max(here - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(rows) - 1,
        }.get(Qt.Key(event.key()))
        if goal is not None and rows:
            self._theme.keys_in_use = True
            self.choose(rows[min(goal, len(rows) - 1)])
            self._bring_into_view()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here >= 0:
            self.opened.emit(rows[here])
        elif (step := self._step_of(Qt.Key(event.key()))) and not event.modifiers():
            self.paged.emit(step)
        else:
            event.ignore()

    def _step_of(self, key: Qt.Key) -> int:
        """Along the time, which runs the other way from right to left."""
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Right: on, Qt.Key.Key_Left: -on, Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        return steps.get(key, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        self.access.tell_current()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def words_of(self, block: Block) -> str:
        """A block in words: what, when, how certain, whether it is past its time."""
        start, end = block.period.start, block.period.end
        until = self._dates.time(end)
        if self._dates.day_of(start) != self._dates.day_of(end):
            until = self.tr("{time} {day}").format(time=until, day=self._dates.weekday(end))
        when = self.tr("{day}, {start} to {end}").format(
            day=self._dates.day_long(start), start=self._dates.time(start), end=until
        )
        state = {
            Look.BOOKED: self.tr("confirmed"),
            Look.TENTATIVE: self.tr("tentative"),
            Look.CLOSED: self.tr("out of service"),
            Look.AT_RISK: self.tr("at risk, the item is still out"),
        }[block.look]
        parts = [block.title, when, state]
        if block.late_from is not None:
            parts.append(self.tr("not back yet"))
        return self.tr(", ").join(parts)

    def words_of_row(self, row: Row) -> str:
        """An item in words: name, how it stands, with whom."""
        status = row.status
        parts = [status.calendar.name, standing_words(status, self._dates)]
        if status.custody is not None:
            parts.append(self.tr("with {name}").format(name=status.custody.person.name))
        return self.tr(", ").join(parts)

    def _hover(self, key: str | None) -> None:
        if key != self._hovered:
            self._hovered = key
            self.update()

    def _block_at(self, place: QPointF) -> Block | None:
        layout = self.layout_now
        row = layout.row_at(place.y()) if layout is not None else None
        if layout is None or row is None:
            return None
        return next((b for b in row.blocks if layout.block_rect(row, b).contains(place)), None)

    def _bring_into_view(self) -> None:
        px = self._theme.px
        row, parent = self.row_of(self._chosen), self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if row is not None and isinstance(parent, QScrollArea):
            parent.ensureVisible(0, row.top + px(ROW) // 2, 0, px(ROW) // 2 + px(GROUP))

    def _lay_out(self) -> None:
        if self._equipment is None:
            return
        direction = self.layoutDirection()
        self.layout_now = lay_out(
            self._equipment, self.width(), direction, self._dates, self._words, self._theme.text_scale
        )
        self.setFixedHeight(max(self.layout_now.height, self._theme.px(SMALLEST)))
        self.laid_out.emit()
        self.update()

    def _on_theme_changed(self) -> None:
        self._painter = LanePainter(self._theme, self._dates)
        self._lay_out()
        self.update()


class Head(QWidget):
    """The head of days over the lanes."""

    def __init__(self, context: DeskContext, lanes: Lanes) -> None:
        super().__init__()
        self._lanes = lanes
        self._theme = context.theme
        self._dates = context.dates
        self.setFixedHeight(self._theme.px(HEAD))
        lanes.laid_out.connect(self._on_laid_out)
        self._theme.changed.connect(self.update)

    def _on_laid_out(self) -> None:
        layout = self._lanes.layout_now
        if layout is not None and layout.axis.days:
            first, last = (
                self._dates.day_long(layout.axis.days[0]),
                self._dates.day_long(layout.axis.days[-1]),
            )
            words = first if first == last else self.tr("{first} to {last}").format(first=first, last=last)
            self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self._lanes.layout_now
        if layout is not None:
            title = self.tr("Equipment")
            self._lanes.painter_of.paint_head(QPainter(self), layout, title, self.width())


class Board(QWidget):
    """Head and lanes. What stands below the lanes is put in through `below`."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self.lanes = Lanes(context)
        page = Surface(context.theme, "surface")
        self.below = QVBoxLayout()
        column = bare_column(page)
        column.addWidget(self.lanes)
        column.addLayout(self.below)
        column.addStretch(1)
        self.view = UprightScroll(page)
        outer = bare_column(self)
        outer.addWidget(Head(context, self.lanes))
        outer.addWidget(self.view, 1)


class LaneAccess(PaintedAccess):
    """What a screen reader meets: each item, and after it what stands in its lane."""

    def __init__(self, lanes: Lanes) -> None:
        self._lanes = lanes
        super().__init__(lanes)

    def keys(self, widget: QWidget) -> Sequence[str]:
        """Items and blocks in reading order."""
        layout = self._lanes.layout_now
        rows = () if layout is None else layout.rows
        return [key for row in rows for key in (row.status.item.calendar_id, *(b.key for b in row.blocks))]

    def name(self, key: str) -> str:
        """The item or the block in words."""
        row = self._lanes.row_of(key)
        if row is not None:
            return self._lanes.words_of_row(row)
        found = self._lanes.block_of(key)
        return "" if found is None else self._lanes.words_of(found[1])

    def rect(self, widget: QWidget, key: str) -> QRect:
        """Where it is on the screen."""
        layout, row, found = self._lanes.layout_now, self._lanes.row_of(key), self._lanes.block_of(key)
        if layout is None or (row is None and found is None):
            return QRect()
        area = layout.row_rect(row) if row is not None else layout.block_rect(*found) if found else None
        assert area is not None
        inner = area.toRect()
        return QRect(self._lanes.mapToGlobal(QPoint(inner.x(), inner.y())), inner.size())

    def current(self) -> str | None:
        """The item that has the keys."""
        return self._lanes.current

    def chosen(self) -> str | None:
        """The item in the inspector."""
        return self._lanes.current

    def focused(self) -> bool:
        """Whether the keys go to the lanes."""
        return self._lanes.hasFocus()

    def press(self, key: str) -> None:
        """Choose the item, also by one of its blocks."""
        found = self._lanes.block_of(key)
        self._lanes.choose(key if found is None else found[1].calendar_id)
