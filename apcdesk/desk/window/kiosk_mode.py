"""The desk's screen as a kiosk: the desk waits behind it until staff come back with their PIN."""

from __future__ import annotations

from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.language.errors import explain

if TYPE_CHECKING:
    from apcdesk.desk.context import DeskContext
    from apcdesk.desk.kiosk.window import KioskWindow

PLACE = "Kiosk at the desk"


class KioskMode(QObject):
    """`pin_wanted` says that there is no PIN yet: without one nobody would come back. `entered` comes before the kiosk
    is made, `left` after it is gone."""

    pin_wanted = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, context: DeskContext, desk: QWidget) -> None:
        super().__init__(desk)
        self._context = context
        self._desk = desk
        self._spoken = context.languages.usual.code, context.languages.usual_locale
        self.window: KioskWindow | None = None

    def enter(self) -> None:
        """Show the kiosk over the whole screen, once it is known that there is a way back."""
        self._context.tasks.run_latest(
            "pin", self._read, owner=self, done=self._on_read, failed=self._on_failed
        )

    def _read(self) -> datetime | None:
        """On the worker: when the PIN was set, and if it was, load what the kiosk is made of."""
        changed = self._context.services.staff_pin.changed()
        if changed is not None:
            from apcdesk.desk.kiosk.pressed import build_pressed  # noqa: PLC0415 - the desk starts without it

            build_pressed(self._context.services)
            import_module("apcdesk.desk.kiosk.window")
        return changed

    def leave(self) -> None:
        """Back to the desk."""
        if self.window is None:
            return
        kiosk, self.window = self.window, None
        kiosk.allow_close()
        self._desk.show()
        self._desk.activateWindow()
        kiosk.close()
        kiosk.deleteLater()
        self._context.languages.make_usual(*self._spoken)  # the kiosk's was that of the place
        self._context.theme.set_kiosk_scale(1.0)
        self.left.emit()

    def _on_read(self, changed: datetime | None) -> None:
        if changed is None:
            self.pin_wanted.emit()
        elif self.window is None:
            from apcdesk.desk.kiosk.window import KioskWindow  # noqa: PLC0415 - the desk starts without it

            languages = self._context.languages
            self._spoken = languages.usual.code, languages.usual_locale
            self.entered.emit()
            self.window = KioskWindow(self._context, PLACE)
            self.window.left.connect(self.leave)
            self.window.fill_screen()
            self._desk.hide()

    def _on_failed(self, error: Exception) -> None:
        self._context.toasts.refuse(explain(error, self._context.dates))
