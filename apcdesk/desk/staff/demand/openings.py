"""What is worth opening: the hours in which nobody could be had, most wished for first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.demand.words import opening_line, opening_title
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.surfaces import Surface, UprightScroll, empty
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.demand import Opening
from apcdesk.domain.ids import Sub

WIDTH = 304
ROW_HEIGHT = 52


class OpeningButton(QPushButton):
    """One hour of the week; a press goes to where it is opened."""

    def __init__(self, theme: Theme, title: str, line: str) -> None:
        super().__init__(title)
        self._theme = theme
        self._line = line
        self.setAccessibleDescription(line)
        self.setFixedHeight(theme.px(ROW_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(True)  # so that Enter presses it outside dialogs too
        self.setToolTip(line)
        self.focus_ring = FocusRing(self, theme, theme.radius("row"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(WIDTH) - px(32), px(ROW_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side = Side(QRectF(self.rect()), self.layoutDirection())
        colour, font = self._theme.color, self._theme.font
        if self.underMouse() or self.isDown():
            draw_panel(painter, side.rect, self._theme.radius("row"), colour("hover"))
        words = side.inset(px(12), 0, px(36), 0)
        title, line = words.adjusted(0, px(7), 0, -px(25)), words.adjusted(0, px(27), 0, -px(7))
        draw_text(painter, title, self.text(), font("bodyStrong"), colour("text"))
        draw_text(painter, line, self._line, font("small"), colour("textMuted"))
        self._theme.icons.draw(painter, side.trailing(px(12), px(16)), "arrow-right", "textMuted")


class OpeningsPanel(Surface):
    """`wanted(Opening)` when one is to be opened."""

    wanted = Signal(object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, "canvas")
        self._context = context
        theme = context.theme
        self.rows: list[OpeningButton] = []
        self._none = Label(theme, "", "body", "textMuted", wrap=True)
        self.notes = Label(theme, "", "small", "textFaint", wrap=True)
        page = Surface(theme, "canvas")
        page.setAccessibleName(self.tr("Worth opening"))
        self._listed = bare_column(page, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(Label(theme, self.tr("Worth opening"), "heading"))
        column.addWidget(self._none)
        self.listed = UprightScroll(page)
        column.addWidget(self.listed, 1)
        column.addWidget(self.notes)

    def show_openings(
        self, openings: Sequence[Opening], calendars: Mapping[Sub, Calendar], notes: str
    ) -> None:
        """List them; without any, say why there is nothing to open."""
        empty(self._listed)
        self.rows = []
        for opening in openings:
            name = calendars[opening.sub].short_name if opening.sub in calendars else opening.sub
            row = OpeningButton(
                self._theme, opening_title(opening, self._context.dates), opening_line(opening, name)
            )
            row.clicked.connect(lambda _=False, one=opening: self.wanted.emit(one))
            self.rows.append(row)
            self._listed.addWidget(row)
        self._listed.addStretch(1)
        self._none.setText(self.tr("Nobody wished for an hour in which nobody was to be had."))
        self._none.setVisible(not openings)
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))
