"""The question whether anybody is there, with the seconds that are left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.kiosk.sheet import KioskSheet


class StillThere(KioskSheet):
    """`more_wanted` and `start_over_wanted` are its buttons."""

    more_wanted = Signal()
    start_over_wanted = Signal()

    def __init__(self, theme: Theme, window: QWidget, seconds: int, *, personal: bool) -> None:
        title = QCoreApplication.translate("StillThere", "Are you still there?")
        super().__init__(theme, window, title, "", countdown=True)
        self._total = seconds
        self._personal = personal
        self.start_over_button = KioskButton(theme, self.tr("Start over"))
        self.start_over_button.clicked.connect(self.start_over_wanted)
        self.more_button = KioskButton(theme, self.tr("I need more time"), Kind.PRIMARY)
        self.more_button.clicked.connect(self.more_wanted)
        self.add_button(self.start_over_button, 2)
        self.add_button(self.more_button, 3)
        self.show_left(seconds)

    def show_left(self, left: int) -> None:
        """Count on."""
        time = self.tr("{count} seconds", "", left).format(count=left)
        words = self.tr("This clears in {time}.")
        if self._personal:
            words = self.tr("This clears in {time}, and your details with it.")
        self.text.setText(words.format(time=time))
        self.ring.show_left(left, self._total)
