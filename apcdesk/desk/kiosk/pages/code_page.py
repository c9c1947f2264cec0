"""A booking from before, by its code: typed on the screen's keys, on a real keyboard, or scanned."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.banner import KioskBanner
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.frame import StepPage
from apcdesk.desk.kiosk.managing import Managing
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.kiosk.field import KioskField
from apcdesk.desk.widgets.kiosk.keyboard import OnScreenKeyboard
from apcdesk.desk.widgets.kiosk.keyboard_layouts import code_layout_of
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.scans import CODE_LENGTH

HEIGHT = 96
SECOND_MS = 1000
LONGEST = 2 * CODE_LENGTH  # with the gaps that people put between letters


class CodePage(StepPage):
    """`left` follows Cancel. The code itself goes to `managing`."""

    left = Signal()

    def __init__(self, context: DeskContext, flow: Flow, managing: Managing) -> None:
        super().__init__(context, flow)
        theme = self.theme
        self._managing = managing
        self.add(Label(theme, self.tr("Your booking"), "kiosk.title", wrap=self.wide), 44)
        words = self.tr("Type the six letters and digits of your code, or hold it under the scanner.")
        self.add(Label(theme, words, "kiosk.body", "textMuted", wrap=True), 11)
        self.banner = KioskBanner(theme, context.dates)
        if self.wide:
            self.add(self.banner, 24)
        self.end_rail()
        if self.wide:
            self.body.addStretch(1)
        hints = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        self.code = KioskField(theme, self.tr("Booking code"), hints=hints)
        self.code.line.setMaxLength(LONGEST)
        self.code.put(managing.typed)
        self.code.edited.connect(self._on_edited)
        self.code.line.returnPressed.connect(self._on_find)
        self.add(self.code, 0 if self.wide else 44)
        if not self.wide:
            self.add(self.banner, 24)
        self.body.addStretch(1)
        self.cancel_button = KioskButton(theme, self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.left)
        self.find_button = KioskButton(theme, self.tr("Find it"), Kind.PRIMARY, icon_after="arrow-right")
        self.find_button.clicked.connect(self._on_find)
        for button in (self.cancel_button, self.find_button):
            button.setFixedHeight(theme.kiosk(HEIGHT))
        self.action_row.addWidget(self.cancel_button)
        self.action_row.addWidget(self.find_button, 1)
        self.add_action_row()
        self.keyboard = OnScreenKeyboard(theme, code_layout_of(context.languages.current.code))
        self.keyboard.set_fields([self.code])
        self.keyboard.finished.connect(self._on_find)
        self.add_keyboard(self.keyboard)
        managing.changed.connect(self._refresh)
        self._second = QTimer(self, interval=SECOND_MS)  # a pause after wrong codes grows shorter
        self._second.timeout.connect(self._say)
        self._second.start()
        self._refresh()

    def first_focus(self) -> QWidget | None:
        return self.code.line

    def wipe(self) -> None:
        """Empty the field."""
        self.code.clear()

    def _on_edited(self, text: str) -> None:
        capitals = text.upper()
        if capitals != text:
            place = self.code.line.cursorPosition()
            self.code.line.setText(capitals)
            self.code.line.setCursorPosition(place)
        self._managing.typed = capitals
        self._refresh()

    def _on_find(self) -> None:
        if self.find_button.isEnabled():
            self._managing.open(self.code.text)

    def _refresh(self) -> None:
        letters = len(self.code.text.replace(" ", "").replace("-", ""))
        self.find_button.setEnabled(letters == CODE_LENGTH and not self._managing.busy)
        self._say()

    def _say(self) -> None:
        if self._managing.message != self.banner.text:
            self.banner.say(self._managing.message, icon="circle-alert")
