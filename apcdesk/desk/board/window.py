"""The board's window: numbers, never names. It shows itself anew when the line changes, and calls with two tones."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPainter, QPaintEvent, QScreen, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from apcdesk.desk.board.layout import board_layout
from apcdesk.desk.board.painter import BoardPainter, Heads
from apcdesk.desk.context import DeskContext
from apcdesk.desk.gathering import Gathering
from apcdesk.desk.look.mark import window_title
from apcdesk.desk.sounds import two_tones
from apcdesk.domain.changes import Change
from apcdesk.domain.waiting import Board
from apcdesk.errors import Unavailable

log = logging.getLogger(__name__)
translate = QCoreApplication.translate
BESIDE = (1280, 720)
GATHER_MS = 50
REFRESH_MS = 15_000
SECOND_MS = 1000
FRESH = timedelta(seconds=15)
"""How long a call is marked."""


class BoardWindow(QWidget):
    """A public screen, full screen or in a window. Esc and Ctrl Q close it: it has nothing to lock up.

    `board` is what it shows now, a type without names; `shown_anew` follows each reading.
    """

    shown_anew = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._context = context
        self._theme = context.theme
        self.board = Board()
        self.loaded = False
        self._place: Mapping[str, Any] = {}
        self._called: dict[int, datetime] = {}
        self.setWindowTitle(window_title(self.tr("Waiting line")))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        for keys in ("Esc", "Ctrl+Q"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)
        self._soon = Gathering(self, GATHER_MS, self.refresh)
        self._often = QTimer(self, interval=REFRESH_MS)
        self._often.timeout.connect(self.refresh)
        self._often.start()
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self.update)
        self._second.start()
        context.bridge.changed.connect(self._on_changed)
        self._theme.changed.connect(self.update)
        self.refresh()

    def fill_screen(self, screen: QScreen) -> None:
        """Show over this whole screen."""
        # without a window manager a full screen needs the size of the screen as well
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def show_beside(self, window: QWidget) -> None:
        """Show over another screen than the window's where there is one, else in a window of its own."""
        others = [screen for screen in QApplication.screens() if screen is not window.screen()]
        if others:
            self.fill_screen(others[0])
        else:
            self.resize(*BESIDE)
            self.show()

    def refresh(self) -> None:
        """Read the line again, off the GUI thread; what is shown stays until then."""
        services = self._context.services
        self._context.tasks.run_latest(
            "board",
            lambda: (services.waiting_line.board(), services.installation.place()),
            owner=self,
            done=self._on_read,
            failed=self._on_unread,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        for timer in (self._often, self._second, self._soon):
            timer.stop()
        self._context.bridge.changed.disconnect(self._on_changed)
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(self.rect(), self._theme.color("canvas"))
        layout = board_layout(self.width(), self.height())
        drawing = BoardPainter(painter, self._theme, layout, self._context.dates)
        drawing.draw(self.board, self._heads(), self._fresh())

    def _heads(self) -> Heads:
        now, dates, place = self._context.services.clock.now(), self._context.dates, self._place
        stand = place.get("stand", "")
        parts = (self.tr("Stand {stand}").format(stand=stand) if stand else "", place.get("hall", ""))
        line = self.tr(", ").join(part for part in parts if part)
        return Heads(place.get("organisation", ""), line, dates.time(now), dates.day(now))

    def _fresh(self) -> frozenset[int]:
        now = self._context.services.clock.now()
        return frozenset(offer.number for offer in self.board.offers if now - offer.called < FRESH)

    def _on_changed(self, changes: tuple[Change, ...]) -> None:
        self._soon.begin()

    def _on_read(self, read: tuple[Board, Mapping[str, Any]]) -> None:
        self.board, self._place = read
        calls = {offer.number: offer.called for offer in self.board.offers}
        if self.loaded and any(self._called.get(number) != at for number, at in calls.items()):
            two_tones(self)
        self._called, self.loaded = calls, True
        self.setAccessibleName(spoken(self.board, self._context.dates.time))
        self.update()
        self.shown_anew.emit()

    def _on_unread(self, error: Exception) -> None:
        if not isinstance(error, Unavailable):
            log.error("the board could not be read", exc_info=error)


def spoken(board: Board, time: Callable[[datetime], str]) -> str:
    """The board in words, for who hears it."""
    called = [
        translate("Board", "Number {number}, please come to {where} for {time}.").format(
            number=offer.number,
            where=offer.where or translate("Board", "the staff"),
            time=time(offer.period.start),
        )
        for offer in board.offers
    ]
    waiting = [
        translate("Board", "Number {number}: not today.").format(number=turn.number)
        if turn.expected is None
        else translate("Board", "Number {number}: about {time}.").format(
            number=turn.number, time=time(turn.expected.start)
        )
        for turn in board.waiting
    ]
    return " ".join([*called, *waiting]) or translate("Board", "Nobody waits.")
