"""Who has had it: the history of one item, the newest first, with a line down its side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apcdesk.desk.language.custody import line_details, line_words
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.painting import Side, draw_panel, draw_vline, leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.surfaces import empty
from apcdesk.domain.custody import Happening, Line

DOT = 24
WORDS_FROM = 36
BELOW = 16
ICONS = {
    Happening.TAKEN: "log-out",
    Happening.HANDED_ON: "corner-down-right",
    Happening.RETURNED: "log-in",
    Happening.EXTENDED: "clock",
    Happening.OUT_OF_SERVICE: "wrench",
    Happening.BACK_IN_SERVICE: "check",
    Happening.CALIBRATED: "shield-check",
    Happening.SERVICED: "wrench",
}


class Timeline(QWidget):
    """The lines of one item."""

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        super().__init__()
        self._theme = theme
        self._dates = dates
        self._shown: tuple[Line, ...] = ()
        self._column = bare_column(self)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is on show, the newest first."""
        return self._shown

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines, the newest first."""
        if tuple(lines) == self._shown and self._column.count():
            return
        self._shown = tuple(lines)
        empty(self._column)
        for number, line in enumerate(lines):
            entry = _Entry(self._theme, self._dates, line, first=number == 0, last=number == len(lines) - 1)
            self._column.addWidget(entry)
        if not lines:
            words = self.tr("Nobody has had it yet.")
            self._column.addWidget(Label(self._theme, words, "small", "textMuted", wrap=True))


class _Entry(QWidget):
    def __init__(self, theme: Theme, dates: DateWords, line: Line, *, first: bool, last: bool) -> None:
        super().__init__()
        self._theme = theme
        self._line = line
        self._first = first
        self._last = last
        words, details = line_words(line), line_details(line, dates)
        self.setAccessibleName(self.tr(", ").join([words, *details]))
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column
        column.addWidget(Label(theme, words, "body", weight=500, wrap=True))
        for text in details:
            column.addWidget(Label(theme, text, "small", "textMuted", wrap=True))
        theme.changed.connect(self.update)

        self._keep_off()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_off()
        super().changeEvent(event)

    def _keep_off(self) -> None:
        """The words begin beside the dot, on whichever side that is."""
        px = self._theme.px
        below = 0 if self._last else px(BELOW)
        self._column.setContentsMargins(leading_margins(self.layoutDirection(), px(WORDS_FROM), 3, 0, below))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side = Side(QRectF(self.rect()), self.layoutDirection())
        dot = side.slice(0, px(DOT))
        dot = QRectF(dot.x(), 0, px(DOT), px(DOT))
        if not self._last:
            x = round(dot.center().x()) - 1
            draw_vline(painter, x, px(DOT) + 2, self.height(), self._theme.color("divider"), 2)
        out = self._first and self._line.what.gives
        ground = self._theme.color("accent" if out else "sunken")
        border = self._theme.color("border") if self._theme.name == "contrast" else None
        draw_panel(painter, dot, px(DOT) / 2, ground, border)
        icon = QRectF(0, 0, px(14), px(14))
        icon.moveCenter(dot.center())
        role = "onAccent" if out else "textMuted"
        self._theme.icons.draw(painter, icon, ICONS[self._line.what], role)
