"""The exceptions of a calendar by date: extra time and closed time, each opens for editing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.painting import Side, draw_hline, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.rules.words import exception_time
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.surfaces import empty
from apcdesk.domain.hours import Closing
from apcdesk.domain.rules import AvailablePeriod

ROW_HEIGHT = 55
TILE = 26
KIND_WIDTH = 64


class ExceptionList(QWidget):
    """`opened(exception)` a press on a line, `removed(exception)` the Delete key on it."""

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._dates = context.dates
        self._shown: tuple[AvailablePeriod | Closing, ...] | None = None
        self._rows = bare_column(self)

    def show_exceptions(self, exceptions: Sequence[AvailablePeriod | Closing]) -> None:
        """List these, by time."""
        if tuple(exceptions) == self._shown:
            return
        self._shown = tuple(exceptions)
        empty(self._rows)
        for one in exceptions:
            row = _Row(self._theme, one, exception_time(one, self._dates))
            row.clicked.connect(partial(self._on_pressed, one))
            row.delete_pressed.connect(partial(self.removed.emit, one))
            self._rows.addWidget(row)
        if not exceptions:
            none = self.tr("No exceptions from this week on.")
            self._rows.addWidget(Label(self._theme, none, "small", "textFaint", wrap=True))

    def _on_pressed(self, one: AvailablePeriod | Closing, _checked: bool = False) -> None:
        self.opened.emit(one)


class _Row(QPushButton):
    """Sign, name, time, kind."""

    delete_pressed = Signal()

    def __init__(self, theme: Theme, one: AvailablePeriod | Closing, when: str) -> None:
        self._closed = isinstance(one, Closing)
        self._kind = self.tr("Closed") if self._closed else self.tr("Extra")
        super().__init__(one.name or (self._kind if self._closed else self.tr("Extra time")))
        self._theme = theme
        self._when = when
        self.setAccessibleName(listed((self.text(), when, self._kind)))
        self.setToolTip(self.text())
        self.setFixedHeight(theme.px(ROW_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.focus_ring = FocusRing(self, theme, theme.radius("control"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(280), px(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(160), px(ROW_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        colour, font = self._theme.color, self._theme.font
        if self.underMouse():
            draw_panel(
                painter,
                QRectF(self.rect()).adjusted(0, 1, 0, -2),
                self._theme.radius("control"),
                colour("hover"),
            )
        side = Side(QRectF(self.rect()), self.layoutDirection())
        tile = side.slice(0, px(TILE))
        tile = QRectF(tile.left(), (self.height() - px(TILE)) / 2, px(TILE), px(TILE))
        ground, icon, ink = (
            ("sunken", "minus", "textMuted") if self._closed else ("accentSoft", "plus", "onAccentSoft")
        )
        border = colour("divider") if self._theme.name == "contrast" else None
        draw_panel(painter, tile, self._theme.radius("control"), colour(ground), border)
        self._theme.icons.draw(painter, tile.adjusted(6, 6, -6, -6), icon, ink)
        name = side.inset(px(TILE) + px(10), px(8), px(KIND_WIDTH), px(27))
        draw_text(painter, name, self.text(), font("body", weight=500), colour("text"))
        draw_text(
            painter,
            side.inset(px(TILE) + px(10), px(28), 0, px(9)),
            self._when,
            font("small", weight=400),
            colour("textFaint"),
        )
        kind = side.trailing(0, px(KIND_WIDTH) - 4).adjusted(0, px(8), 0, -px(27))
        draw_text(
            painter,
            kind,
            self._kind,
            font("caption", weight=400),
            colour("textFaint"),
            Qt.AlignmentFlag.AlignTrailing,
        )
        draw_hline(painter, 0, self.width(), self.height() - 1, colour("dividerSubtle"))
