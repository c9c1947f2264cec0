"""The staff PIN. Visitors who came here by accident go back to where they were, with everything as it was."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from math import ceil

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.frame import StepPage
from apcdesk.desk.kiosk.pages.pin_pad import LockTile, PinDots, PinPad, PinPill
from apcdesk.desk.language.errors import explain
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.label import Label
from apcdesk.errors import PinUnset, PinWrong, TooManyTries
from apcdesk.service.staff_pin import DIGITS

CENTRE = Qt.AlignmentFlag.AlignHCenter


class PinPage(StepPage):
    """`opened` follows the right PIN, `left` a press on Cancel. What is typed is in this object only, and short."""

    opened = Signal()
    left = Signal()

    def __init__(self, context: DeskContext, flow: Flow, kiosk: str) -> None:
        super().__init__(context, flow)
        self._kiosk = kiosk
        self._typed = ""
        self._until: datetime | None = None
        theme = self.theme
        self.pad = PinPad(theme)
        self.pad.typed.connect(self._on_typed)
        self.pad.deleted.connect(lambda: self._show(self._typed[:-1]))
        self.pad.cleared.connect(lambda: self._show(""))
        self.dots = PinDots(theme, DIGITS)
        self.pill = PinPill(theme)
        leads = Qt.AlignmentFlag.AlignLeading if self.wide else CENTRE
        self.closing = Label(theme, "", "kiosk.small", "textMuted", align=leads, wrap=self.wide)
        self.cancel_button = KioskButton(theme, self.tr("Cancel"), icon="x")
        self.cancel_button.clicked.connect(self.left)
        if self.wide:
            self._build_wide()
        else:
            self._build()
        self._pause = QTimer(self, interval=1000)
        self._pause.timeout.connect(self._show_pause)
        context.tasks.run(
            partial(context.services.staff_pin.paused_until, kiosk),
            owner=self,
            done=lambda until: self._on_paused(until) if until is not None else None,
            failed=self._on_refused,
        )

    def first_focus(self) -> QWidget | None:
        return self.pad.digits["1"]

    def show_left(self, left: int, total: int) -> None:
        """Say how long the page stays."""
        self.closing.setText(
            self.tr("Closes by itself in {seconds} s. Forgotten it? Staff change it at the desk.").format(
                seconds=left
            )
        )

    def wipe(self) -> None:
        """Forget the digits."""
        self._show("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in self.pad.digits and event.text():
            self._on_typed(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._show(self._typed[:-1])
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        theme, kiosk = self.theme, self.theme.kiosk
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addSpacing(kiosk(60))
        column.addWidget(LockTile(theme), 0, CENTRE)
        column.addSpacing(kiosk(26))
        column.addWidget(Label(theme, self.tr("Staff PIN"), "kiosk.title", align=CENTRE))
        column.addSpacing(kiosk(11))
        words = self.tr("Visitors can tap Cancel. Nothing is lost.")
        column.addWidget(Label(theme, words, "kiosk.body", "textMuted", align=CENTRE))
        column.addSpacing(kiosk(42))
        column.addWidget(self.dots)
        column.addSpacing(kiosk(32))
        column.addWidget(self.pill)
        column.addSpacing(kiosk(40))
        column.addWidget(self.pad, 0, CENTRE)
        column.addStretch(1)
        column.addWidget(self.closing)
        self.add(column, stretch=1)
        self.action_row.addWidget(self.cancel_button, 1)
        self.add_action_row()

    def _build_wide(self) -> None:
        """What it is leads; the dots stand over the keys that fill them."""
        theme, kiosk = self.theme, self.theme.kiosk
        lock = QHBoxLayout()
        lock.addWidget(LockTile(theme))
        lock.addStretch(1)
        self.add(lock, 20)
        self.add(Label(theme, self.tr("Staff PIN"), "kiosk.title", wrap=True), 26)
        words = self.tr("Visitors can tap Cancel. Nothing is lost.")
        self.add(Label(theme, words, "kiosk.body", "textMuted", wrap=True), 11)
        self.add(self.closing, 24)
        self.end_rail()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.dots)
        column.addSpacing(kiosk(16))
        column.addWidget(self.pill)
        column.addSpacing(kiosk(16))
        column.addWidget(self.pad, 0, CENTRE)
        column.addStretch(1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.add(column, stretch=1)
        self.action_row.addWidget(self.cancel_button, 1)

    def _on_typed(self, digit: str) -> None:
        if not self.pad.isEnabled() or len(self._typed) >= DIGITS:
            return
        self._show(self._typed + digit)
        if len(self._typed) == DIGITS:
            self._check()

    def _check(self) -> None:
        self.pad.setEnabled(False)
        self.pill.say("")
        check = partial(self.context.services.staff_pin.check, self._typed, kiosk=self._kiosk)
        self.context.tasks.run(check, owner=self, done=lambda _: self.opened.emit(), failed=self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        self._show("")
        if isinstance(error, TooManyTries):
            self._on_paused(error.until)
            return
        self._let_type(not isinstance(error, PinUnset))
        self.pill.say(self._words(error))

    def _words(self, error: Exception) -> str:
        if isinstance(error, PinWrong):
            words = self.tr("That PIN is not right. {count} tries left.", "", error.tries_left)
            return words.format(count=error.tries_left)
        if isinstance(error, PinUnset):
            return self.tr("No PIN is set. Staff set one at the desk.")
        return explain(error, self.context.dates)

    def _on_paused(self, until: datetime) -> None:
        self._until = until
        self._let_type(False)
        self._pause.start()
        self._show_pause()

    def _show_pause(self) -> None:
        left = timedelta(0) if self._until is None else self._until - self.context.services.clock.now()
        if left > timedelta(0):
            seconds = ceil(left.total_seconds())
            self.pill.say(self.tr("Too many tries. Try again in {seconds} s.").format(seconds=seconds))
        else:
            self._pause.stop()
            self.pill.say("")
            self._let_type(True)

    def _let_type(self, on: bool) -> None:
        self.pad.setEnabled(on)
        first = self.pad.digits["1"] if on else self.cancel_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, typed: str) -> None:
        self._typed = typed
        self.dots.show_filled(len(typed))
