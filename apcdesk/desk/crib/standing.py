"""Beside the steps: how every item stands, for whoever looks through the window. No names."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.crib.flow import CribFlow
from apcdesk.desk.kiosk.paged import EDGE, PagedArea
from apcdesk.desk.language.custody import standing_words
from apcdesk.desk.look.painting import draw_panel, leading_margins
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.surfaces import empty
from apcdesk.domain.custody import ItemStatus, Standing

PADDING = 32
ROLES = {
    Standing.HERE: "accent",
    Standing.OUT: "textMuted",
    Standing.LATE: "danger",
    Standing.OUT_OF_SERVICE: "warning",
    Standing.CALIBRATION_DUE: "warning",
}


class StandingBoard(QWidget):
    """A card with a row for each item."""

    def __init__(self, context: DeskContext, flow: CribFlow) -> None:
        super().__init__()
        self._context = context
        self._theme = context.theme
        self._flow = flow
        kiosk = self._theme.kiosk
        column = QVBoxLayout(self)
        column.setContentsMargins(kiosk(PADDING), kiosk(PADDING), kiosk(PADDING), kiosk(PADDING))
        column.setSpacing(kiosk(16))
        self.title = Label(self._theme, "", "kiosk.label")
        column.addWidget(self.title)
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(leading_margins(self.layoutDirection(), 0, 0, kiosk(EDGE), 0))
        self._rows.setSpacing(kiosk(14))
        column.addWidget(PagedArea(self._theme, inside), 1)
        flow.standing_changed.connect(self.show_standing)
        self._theme.changed.connect(self.update)
        self.show_standing()

    def show_standing(self) -> None:
        """Show how everything stands now."""
        standing = self._flow.standing
        here = sum(status.standing is Standing.HERE for status in standing.items)
        words = self.tr("{here} of {n} here").format(here=here, n=len(standing.items))
        self.title.setText(words if standing.items else "")
        empty(self._rows)
        for status in standing.items:
            self._rows.addWidget(self._row(status))
        self._rows.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        radius = self._theme.radius("kioskCard")
        ground, rule = self._theme.color("surface"), self._theme.color("divider")
        draw_panel(QPainter(self), QRectF(self.rect()), radius, ground, rule, 2)

    def _row(self, status: ItemStatus) -> QWidget:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        words = standing_words(status, self._context.dates)
        end = Qt.AlignmentFlag.AlignTrailing
        inside.setSpacing(self._theme.kiosk(12))
        inside.addWidget(Label(self._theme, status.calendar.name, "kiosk.small", wrap=True), 1)
        role = ROLES[status.standing]
        inside.addWidget(Label(self._theme, words, "kiosk.small", role, weight=600, wrap=True, align=end), 1)
        row.setAccessibleName(self.tr("{item}: {words}").format(item=status.calendar.name, words=words))
        return row
