"""The question over a kiosk step: "Are you still there?"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.kiosk.countdown import CountdownRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.sheet import Layer

WIDTH = 1000
SIDE = 56


class KioskSheet(Layer):
    """A large panel with a title, a sentence, a countdown if asked for, and buttons below.

        sheet = KioskSheet(theme, window, self.tr("Are you still there?"), words, countdown=True)
        sheet.add_button(start_over, 2)
        sheet.add_button(more_time, 3)
        sheet.ring.show_left(25, 25)

    It closes by its buttons only; what they do is the page's.
    """

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        title: str,
        text: str,
        *,
        countdown: bool = False,
        width: int = WIDTH,
    ) -> None:
        radius = round(theme.radius("kioskCard") * 5 / 3)
        super().__init__(theme, window, title, width=theme.kiosk(width), radius=radius, closable=False)
        kiosk = theme.kiosk
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(kiosk(SIDE), kiosk(46), kiosk(SIDE), kiosk(24))
        column.setSpacing(kiosk(14))
        centre = Qt.AlignmentFlag.AlignHCenter
        self.title = Label(theme, title, "kiosk.title", align=centre, wrap=True)
        self.text = Label(theme, text, "kiosk.name", "textMuted", weight=400, align=centre, wrap=True)
        column.addWidget(self.title)
        column.addWidget(self.text)
        self.ring = CountdownRing(theme)
        column.addSpacing(kiosk(24))
        column.addWidget(self.ring, 0, centre)
        self.ring.setVisible(countdown)
        column.addSpacing(kiosk(22))
        self._content = QVBoxLayout()
        self._content.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._content)
        self._buttons = bare_row(spacing=kiosk(24))
        column.addLayout(self._buttons)

    def add_part(self, part: QLayout) -> None:
        """Put something more between the sentence and the buttons."""
        self._content.addLayout(part)
        self._content.addSpacing(self._theme.kiosk(24))

    def add_content(self, content: QWidget) -> None:
        """Put something between the sentence and the buttons, in the middle."""
        self._content.addWidget(content, 0, Qt.AlignmentFlag.AlignHCenter)
        self._content.addSpacing(self._theme.kiosk(24))

    def add_button(self, button: KioskButton, share: int = 1) -> None:
        """Put a button into the last row, with its share of the width."""
        self._buttons.addWidget(button, share)
