"""Beside the agenda: the small month, and which calendars are shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.painting import Side, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.loading import Agenda, Choices, in_sidebar, is_ticked
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.fields import SearchField
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.month import MiniMonth
from apcdesk.desk.widgets.surfaces import Divider, Surface
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.ids import CalendarId

EDGE = 14
INSET = 4
HEAD_HEIGHT = 26
ROW_HEIGHT = 27
GROUP_GAP = 6
CHEVRON = 14
SLIVER = 18
"""Less than this of a row cannot be read."""
COLLAPSED = "agenda.collapsed"


@dataclass(frozen=True, slots=True)
class Row:
    """One box of the list."""

    calendar_id: CalendarId
    name: str
    hue: str
    ticked: bool


class AgendaSidebar(QWidget):
    """`month` is the small month. `ticked(calendar_id, bool)` a box was changed; `key_pressed(QKeyEvent)` passes
    keys on that mean something to the whole pane."""

    ticked = Signal(str, bool)
    key_pressed = Signal(QKeyEvent)

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        today = context.dates.day_of(context.services.clock.now())
        self.month = MiniMonth(context.theme, today, context.dates.locale)
        self.calendars = CalendarList(context)
        self.calendars.ticked.connect(self.ticked)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 0, EDGE, 8)
        column.setSpacing(4)
        self.filter = SearchField(context.theme, self.tr("Filter calendars"))
        self.filter.hide()
        self.filter.edited.connect(self._on_filtered)
        self.filter.line.installEventFilter(self)
        column.addWidget(self.month)
        self.none_found = Label(context.theme, "", "small", "textMuted", wrap=True)
        self.all_again = Button(context.theme, self.tr("Show all"), small=True)
        self.all_again.clicked.connect(self.filter.clear)
        column.addWidget(self.filter)
        for part in (self.none_found, self.all_again):
            column.addWidget(part)
            part.hide()
        column.addWidget(self.calendars, 1)
        column.addWidget(self.calendars.more_below)

    def begin_filter(self) -> None:
        """Show the field that filters the calendars, with the keys in it; Esc in the empty field puts it away."""
        self.filter.show()
        self.filter.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.line.selectAll()

    def _on_filtered(self, text: str) -> None:
        nothing = not self.calendars.set_filter(text)
        self.none_found.setText(self.tr("No calendar has “{text}” in its name.").format(text=text.strip()))
        self.none_found.setVisible(nothing)
        self.all_again.setVisible(nothing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.KeyPress and not self.filter.line.text():
            self.filter.hide()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)


class CalendarList(QScrollArea):
    """Boxes in groups that fold. The boxes stay the same widgets while the calendars are the same."""

    ticked = Signal(str, bool)

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self._theme = context.theme
        self._groups: tuple[tuple[str, tuple[Row, ...]], ...] = ()
        self._filter = ""
        self._bodies: dict[str, tuple[QWidget, QWidget]] = {}
        """The heading and the boxes of each group."""
        self.boxes: dict[CalendarId, CheckBox] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Calendars"))
        self.more_below = Divider(self._theme, role="dividerSubtle")
        self.more_below.hide()
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._show_more_below)
        bar.rangeChanged.connect(self._show_more_below)

    @property
    def order(self) -> tuple[CalendarId, ...]:
        """The calendars from top to bottom, for the keys 1 to 9."""
        return tuple(row.calendar_id for _, rows in self._groups for row in rows)

    def show_calendars(self, agenda: Agenda, choices: Choices) -> None:
        """Show the boxes of an agenda."""
        groups = self._grouped(agenda.calendars, choices)
        if _same_rows(groups, self._groups):
            for _, rows in groups:
                for row in rows:
                    box = self.boxes[row.calendar_id]
                    box.blockSignals(True)
                    box.setChecked(row.ticked)
                    box.blockSignals(False)
                    box.update()
            self._groups = groups
            return
        self._groups = groups
        self._build()

    def set_filter(self, text: str) -> bool:
        """Show only the boxes whose name, or group, has this in it; folded groups open while there is a filter.

        Returns whether any box is left, which there always is without a filter.
        """
        self._filter = text.strip().casefold()
        left = not self._filter
        folded = set(self._context.preferences.get(COLLAPSED, []))
        for name, rows in self._groups:
            whole = self._filter in name.casefold()
            found = [row for row in rows if whole or self._filter in row.name.casefold()]
            for row in rows:
                self.boxes[row.calendar_id].setVisible(row in found)
            left = left or bool(found)
            head, body = self._bodies[name]
            head.setVisible(bool(found))
            body.setVisible(bool(found) and (bool(self._filter) or name not in folded))
        return left

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A sliver of a row at the foot looks broken: it is left out."""
        super().resizeEvent(event)
        self.setViewportMargins(0, 0, 0, self._sliver())

    def _sliver(self) -> int:
        height = self.contentsRect().height()
        page = self.widget()
        heads = [head for head, _ in self._bodies.values()]
        for part in [*self.boxes.values(), *heads]:
            top = part.mapTo(page, QPoint(0, 0)).y() if page is not None and part.isVisible() else height
            if 0 < height - top < SLIVER:
                return height - top
        return 0

    def _show_more_below(self) -> None:
        """Draw a rule under the list while it goes on: the last row that is seen may be cut."""
        bar = self.verticalScrollBar()
        self.more_below.setVisible(bar.value() < bar.maximum())

    def _grouped(
        self, calendars: Iterable[Calendar], choices: Choices
    ) -> tuple[tuple[str, tuple[Row, ...]], ...]:
        groups: dict[str, list[Row]] = {}
        for calendar in calendars:
            if in_sidebar(calendar, choices):
                name = calendar.look.group or self.tr("Calendars")
                row = Row(
                    calendar.calendar_id, calendar.name, calendar.look.hue, is_ticked(calendar, choices)
                )
                groups.setdefault(name, []).append(row)
        return tuple((name, tuple(rows)) for name, rows in groups.items())

    def _build(self) -> None:
        page = Surface(self._theme, "canvas")
        column = QVBoxLayout(page)
        column.setContentsMargins(INSET, 0, INSET, 4)
        column.setSpacing(0)
        self.boxes, self._bodies = {}, {}
        folded = set(self._context.preferences.get(COLLAPSED, []))
        for number, (name, rows) in enumerate(self._groups):
            if number:
                column.addSpacing(GROUP_GAP)
            head = _GroupHead(self._theme, name, name in folded)
            column.addWidget(head)
            body = self._make_body(rows)
            head.toggled.connect(lambda folded, body=body, name=name: self._on_folded(name, body, folded))
            column.addWidget(body)
            body.setVisible(name not in folded)
            self._bodies[name] = (head, body)
        column.addStretch(1)
        self.setWidget(page)
        if self._filter:
            self.set_filter(self._filter)

    def _make_body(self, rows: Sequence[Row]) -> QWidget:
        body = QWidget()
        column = bare_column(body)
        for row in rows:
            box = CheckBox(self._theme, row.name, hue=row.hue, fade=True)
            box.setFixedHeight(self._theme.target(ROW_HEIGHT))
            box.setChecked(row.ticked)
            box.setToolTip(row.name)
            box.toggled.connect(lambda on, calendar_id=row.calendar_id: self.ticked.emit(calendar_id, on))
            self.boxes[row.calendar_id] = box
            column.addWidget(box)
        return body

    def _on_folded(self, name: str, body: QWidget, folded: bool) -> None:
        body.setVisible(not folded)
        names = set(self._context.preferences.get(COLLAPSED, [])) - {name}
        self._context.preferences.put(COLLAPSED, sorted(names | ({name} if folded else set())))


def _same_rows(
    one: Sequence[tuple[str, tuple[Row, ...]]], other: Sequence[tuple[str, tuple[Row, ...]]]
) -> bool:
    """Whether both lists have the same boxes, whatever is ticked."""

    def plain(groups: Sequence[tuple[str, tuple[Row, ...]]]) -> list[object]:
        return [(name, [(r.calendar_id, r.name, r.hue) for r in rows]) for name, rows in groups]

    return plain(one) == plain(other)


class _GroupHead(QPushButton):
    """The name of a group with a chevron; checked means folded."""

    def __init__(self, theme: Theme, name: str, folded: bool) -> None:
        super().__init__(name)
        self._theme = theme
        self.setCheckable(True)
        self.setChecked(folded)
        self.setFixedHeight(theme.px(HEAD_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.focus_ring = FocusRing(self, theme, theme.radius("tag"))
        self.toggled.connect(self._describe)
        theme.changed.connect(self.update)
        self._describe()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(120), px(HEAD_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(40), px(HEAD_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side = Side(QRectF(self.rect()), self.layoutDirection())
        role = "textMuted" if self.underMouse() else "textFaint"
        font = self._theme.font("caption", weight=600)
        draw_text(painter, side.slice(0, self.width() - px(24)), self.text(), font, self._theme.color(role))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        folded = "chevron-left" if rtl else "chevron-right"
        icon = folded if self.isChecked() else "chevron-down"
        place = side.trailing(4, px(CHEVRON))
        pixmap = self._theme.icons.pixmap(icon, "textFaint", px(CHEVRON), self.devicePixelRatio())
        painter.drawPixmap(round(place.x()), round((self.height() - px(CHEVRON)) / 2), pixmap)

    def _describe(self) -> None:
        words = self.tr("{group}, folded") if self.isChecked() else self.tr("{group}, open")
        self.setAccessibleName(words.format(group=self.text()))
