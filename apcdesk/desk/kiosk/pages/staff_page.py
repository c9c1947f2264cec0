"""Behind the PIN: today's bookings, and the ways out of the kiosk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.frame import StepPage
from apcdesk.desk.kiosk.paged import EDGE, PagedArea
from apcdesk.desk.kiosk.today import TodayBooking, load_today
from apcdesk.desk.language.errors import explain
from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.discard import discard
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.label import Label

ROW = 96
TIMES = 250
GAP = 24
BUTTON = 76


class StaffPage(StepPage):
    """`left` ends the kiosk, `restarted` starts it anew, `closed` goes back to the visitors.

    Names are hidden until staff ask for them: others may be looking over their shoulder.
    """

    left = Signal()
    restarted = Signal()
    closed = Signal()

    def __init__(self, context: DeskContext, flow: Flow, *, restartable: bool) -> None:
        super().__init__(context, flow)
        theme, kiosk = self.theme, self.theme.kiosk
        self._bookings: tuple[TodayBooking, ...] = ()
        self._named = False
        self.rows: list[TodayRow] = []
        self.closing = Label(theme, "", "kiosk.small", "textMuted", wrap=self.wide)
        self.names_button = KioskButton(theme, "", icon="eye", height=BUTTON)
        self.names_button.clicked.connect(self._on_names)
        self.add(Label(theme, self.tr("Staff"), "kiosk.title"), 24)
        self.add(self.closing, 4)
        self.end_rail()
        head = QHBoxLayout()
        head.addWidget(Label(theme, self.tr("Still to come today"), "kiosk.name"), 1)
        head.addWidget(self.names_button)
        self.add(head, 28)
        content = QWidget()
        self._list = QVBoxLayout(content)
        self._list.setContentsMargins(kiosk(EDGE), kiosk(EDGE), kiosk(EDGE), kiosk(EDGE))
        self._list.setSpacing(kiosk(12))
        self.add_area(PagedArea(theme, content), 16)
        self.leave_button = KioskButton(theme, self.tr("Leave the kiosk"), icon="log-out")
        self.leave_button.clicked.connect(self.left)
        self.restart_button = KioskButton(theme, self.tr("Restart"), icon="refresh-cw")
        self.restart_button.clicked.connect(self.restarted)
        ways = QHBoxLayout()
        ways.setSpacing(kiosk(20))
        ways.addWidget(self.leave_button, 3)
        ways.addWidget(self.restart_button, 2)
        self.add(ways, 20)
        self.restart_button.setVisible(restartable)
        self.back_button = KioskButton(theme, self.tr("Back to visitors"), Kind.PRIMARY)
        self.back_button.clicked.connect(self.closed)
        self.action_row.addWidget(self.back_button, 1)
        self.add_action_row()
        self._show()
        self._load()
        context.bridge.changed.connect(lambda _: self._load())

    def first_focus(self) -> QWidget | None:
        return self.back_button

    def show_left(self, left: int, total: int) -> None:
        """Say how long the page stays."""
        self.closing.setText(self.tr("Closes by itself in {seconds} s.").format(seconds=left))

    def wipe(self) -> None:
        """Forget every name."""
        self._bookings, self._named = (), False
        self._show()

    def _load(self) -> None:
        load = partial(load_today, self.context.services, self.context.dates)
        self.context.tasks.run_latest("today", load, owner=self, done=self._on_loaded, failed=self._on_failed)

    def _on_loaded(self, bookings: tuple[TodayBooking, ...]) -> None:
        self._bookings = bookings
        self._show()

    def _on_failed(self, error: Exception) -> None:
        self._fill([Label(self.theme, explain(error, self.context.dates), "kiosk.body", "danger", wrap=True)])

    def _on_names(self) -> None:
        self._named = not self._named
        self._show()

    def _show(self) -> None:
        self.names_button.setText(self.tr("Hide names") if self._named else self.tr("Show names"))
        dates = self.context.dates
        self.rows = []
        for booking in self._bookings:
            who = booking.guest if self._named else self.tr("Busy")
            sign = (
                self.tr("here since {time}").format(time=dates.time(booking.arrived))
                if booking.arrived
                else ""
            )
            self.rows.append(TodayRow(self.theme, dates.time_range(booking.period), who, booking.what, sign))
        nothing = Label(self.theme, self.tr("Nothing more is booked today."), "kiosk.body", "textMuted")
        self._fill(self.rows or [nothing])

    def _fill(self, widgets: Sequence[QWidget]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                discard(widget)
        for widget in widgets:
            self._list.addWidget(widget)
        self._list.addStretch(1)


class TodayRow(QWidget):
    """When, who or only that it is busy, what, and whether they are here."""

    def __init__(self, theme: Theme, times: str, who: str, what: str, arrived: str) -> None:
        super().__init__()
        self._theme = theme
        self._times, self._who, self._what, self._arrived = times, who, what, arrived
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        told = self.tr("{times}, {who}, {what}, {arrived}") if arrived else self.tr("{times}, {who}, {what}")
        self.setAccessibleName(told.format(times=times, who=who, what=what, arrived=arrived))

    @property
    def times_width(self) -> float:
        """The room of the times in pixels: twice twelve hours take more than twenty-four."""
        words = QFontMetricsF(self._theme.font("kiosk.body", weight=600)).horizontalAdvance(self._times)
        return max(self._theme.kiosk(TIMES), words + self._theme.kiosk(GAP))

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.kiosk(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        theme, kiosk = self._theme, self._theme.kiosk
        side = Side(QRectF(self.rect()), self.layoutDirection())
        draw_panel(
            painter, side.rect, theme.radius("kioskKey"), theme.color("surface"), theme.color("border"), 2
        )
        times = side.slice(kiosk(24), self.times_width)
        draw_text(painter, times, self._times, theme.font("kiosk.body", weight=600), theme.color("text"))
        words = side.inset(kiosk(24) + self.times_width, 0, kiosk(24), 0)
        upper, lower = (
            words.adjusted(0, kiosk(10), 0, -kiosk(44)),
            words.adjusted(0, kiosk(48), 0, -kiosk(10)),
        )
        draw_text(painter, upper, self._who, theme.font("kiosk.body", weight=600), theme.color("text"))
        draw_text(painter, lower, self._what, theme.font("kiosk.small"), theme.color("textMuted"))
        if self._arrived:
            end = Qt.AlignmentFlag.AlignTrailing
            font = theme.font("kiosk.small", weight=600)
            draw_text(painter, upper, self._arrived, font, theme.color("success"), end)
