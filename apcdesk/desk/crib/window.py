"""The crib's only window, lying wide: the step on one side, how every item stands on the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.crib.flow import CribFlow, Step
from apcdesk.desk.crib.pages import CribPage, DonePage, ScanPage, SignPage, TypePage
from apcdesk.desk.crib.standing import StandingBoard
from apcdesk.desk.kiosk.lockdown import Lockdown
from apcdesk.desk.kiosk.offer import Place
from apcdesk.desk.kiosk.pages.pin_pad import PinPill
from apcdesk.desk.kiosk.top_bar import TopBar
from apcdesk.desk.scans.scanner import Scanner
from apcdesk.desk.widgets.firm_window import FirmWindow
from apcdesk.desk.widgets.layouts import bare_column

TITLE = "apcdesk"
CANVAS = (1600, 1000)
"""What all lengths are made for; other screens scale it."""
MINUTE_CHECK_MS = 1000
GAP = 48


class CribWindow(FirmWindow):
    """Shows the step of the flow. It cannot be closed from its own screen; `allow_close` opens the door."""

    def __init__(
        self, context: DeskContext, place: str = "Crib window", scanner: Scanner | None = None
    ) -> None:
        """`scanner` is how keys are judged, when it is not by the time that passes between them."""
        super().__init__()
        self.stand_firm(TITLE)
        self._context = context
        self._theme = context.theme
        self._typing = False
        self._minute = ""
        self.flow = CribFlow(context, place, self)
        self.scanner = scanner or Scanner(parent=self)
        self._lockdown = Lockdown(self)
        self._column = bare_column(self)
        self._stage = QWidget()
        self._column.addWidget(self._stage)
        self.page: CribPage = CribPage(context, self.flow)
        self.pill = PinPill(self._theme)
        self._connect()
        self._build()
        self.flow.refresh()

    def wind_up(self) -> None:
        """Nothing of whoever stood here stays."""
        self.scanner.stop()
        self._lockdown.stop()
        self.page.wipe()
        self.flow.start_over()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._fitting() != self._theme.kiosk_scale:
            self._build()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("canvas"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits of a keyboard, where the PIN is asked for."""
        page = self.page
        if not isinstance(page, SignPage):
            super().keyPressEvent(event)
        elif event.text().isdigit() and event.text().isascii():
            page.type_digit(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            page.delete_digit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            page.sign()

    def _connect(self) -> None:
        self._lockdown.start()
        self.scanner.start(self)
        self.scanner.scanned.connect(self._on_code)
        self.flow.changed.connect(self._on_changed)
        self.flow.told.connect(self._on_told)
        self.flow.standing_changed.connect(self._on_standing)
        self._theme.changed.connect(self.update)
        self._clock = QTimer(self, interval=MINUTE_CHECK_MS)
        self._clock.timeout.connect(self._on_clock)
        self._clock.start()

    def _build(self) -> None:
        """Build the step that is on, in the scale of the screen, in place of the one before."""
        self._theme.set_kiosk_scale(self._fitting())
        self.page.wipe()
        old = self._stage
        self._stage = QWidget()
        kiosk, margin = self._theme.kiosk, self._theme.size("kiosk.margin")
        self.page = self._make_page()
        self.pill = PinPill(self._theme)
        column = bare_column(self._stage)
        self._top = TopBar(self._context, Place(organisation=self.flow.standing.workshop))
        column.addWidget(self._top)
        body = QHBoxLayout()
        body.setContentsMargins(margin, kiosk(8), margin, kiosk(16))
        body.setSpacing(kiosk(GAP))
        body.addWidget(self.page, 3)
        if not isinstance(self.page, TypePage | SignPage):
            body.addWidget(StandingBoard(self._context, self.flow), 2)
        column.addLayout(body, 1)
        column.addWidget(self.pill)
        column.addSpacing(kiosk(24))
        if isinstance(self.page, TypePage):
            column.addWidget(self.page.keyboard)
        self._column.replaceWidget(old, self._stage)
        old.hide()
        old.setParent(None)
        old.deleteLater()
        self._stage.show()
        first = self.page.first_focus() or self
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_page(self) -> CribPage:
        if self._typing:
            typing = TypePage(self._context, self.flow)
            typing.typed.connect(self._on_code)
            typing.given_up.connect(self._on_given_up)
            return typing
        if self.flow.step is Step.SIGN:
            return SignPage(self._context, self.flow)
        if self.flow.step is Step.DONE:
            return DonePage(self._context, self.flow)
        page = ScanPage(self._context, self.flow)
        page.type_wanted.connect(self._on_type_wanted)
        return page

    def _fitting(self) -> float:
        return max(min(self.width() / CANVAS[0], self.height() / CANVAS[1]), 0.2)

    def _on_changed(self) -> None:
        self._typing = False
        self._build()

    def _on_code(self, code: str) -> None:
        self.pill.say("")
        self.flow.read(code)

    def _on_type_wanted(self) -> None:
        self._typing = True
        self.flow.touch(typing=True)
        self._build()

    def _on_given_up(self) -> None:
        self._typing = False
        self._build()

    def _on_told(self, words: str) -> None:
        self.pill.say(words)

    def _on_standing(self) -> None:
        organisation = self._top.accessibleName()
        if organisation != self.flow.standing.workshop:
            self._build()

    def _on_clock(self) -> None:
        minute = self._context.dates.time(self._context.services.clock.now())
        if minute != self._minute:
            self._minute = minute
            self._top.update()
            self.flow.refresh()
