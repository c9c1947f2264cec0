"""The last page on a wide screen: the card with its tiles, and the code for the phone beside it or behind a touch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from apcdesk.desk.kiosk.pages.confirmed_parts import ActionTile, PhoneTile
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.kiosk.qr import QrCode
from apcdesk.desk.widgets.kiosk.sheet import KioskSheet
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row

GAP = 24
LEAST_CARD = 660
TILE_HEIGHT = 340
SHEET, UPRIGHT_SHEET, WORDS = 1400, 1040, 380

translate = QCoreApplication.translate


class CodeSheet(KioskSheet):
    """The code in the size that a phone reads, with what it is for beside it, on a high screen below it."""

    def __init__(self, theme: Theme, window: QWidget, content: str, title: str, line: str) -> None:
        super().__init__(theme, window, title, "", width=SHEET if theme.kiosk_wide else UPRIGHT_SHEET)
        kiosk = theme.kiosk
        for part in (self.title, self.text):
            part.hide()
        self.code = QrCode(content, f"{title}. {line}")
        self.code.setFixedSize(self.code.minimumSizeHint())
        self.close_button = KioskButton(theme, translate("PrivacySheet", "Close"), Kind.PRIMARY)
        self.close_button.clicked.connect(self.close_sheet)
        words = bare_column(spacing=kiosk(12))
        words.addStretch(1)
        words.addWidget(Label(theme, title, "kiosk.name", wrap=True))
        words.addWidget(Label(theme, line, "kiosk.body", "textMuted", wrap=True))
        words.addStretch(1)
        words.addWidget(self.close_button)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        if not theme.kiosk_wide:  # the code needs nearly all of the width
            column = self.panel.layout()
            assert column is not None
            column.setContentsMargins(kiosk(16), kiosk(24), kiosk(16), kiosk(24))
        row = QBoxLayout(across if theme.kiosk_wide else down)
        row.setSpacing(kiosk(48))
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignCenter)
        row.addLayout(words, 1)
        self.close_button.setMinimumWidth(kiosk(WORDS))
        self.add_part(row)


class BookedSpread(QWidget):
    """The facts over the tiles, with the `phone` beside both where that leaves them their room; else the first of the
    tiles leads to its code.
    """

    def __init__(
        self, theme: Theme, facts: Sequence[QWidget], tiles: Sequence[ActionTile], phone: PhoneTile
    ) -> None:
        super().__init__()
        self._theme = theme
        self._phone = phone
        self._keep = tiles[0]
        row = bare_row(self, theme.kiosk(GAP))
        column = bare_column(spacing=theme.kiosk(GAP))
        for fact in facts:
            column.addWidget(fact)
        beside = bare_row(spacing=theme.kiosk(GAP))
        for tile in tiles:
            tile.setFixedHeight(theme.kiosk(TILE_HEIGHT))
            beside.addWidget(tile, 1)
        column.addLayout(beside)
        column.addStretch(1)
        row.addLayout(column, 1)
        row.addWidget(phone)
        self._phone.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        card = self._theme.kiosk(LEAST_CARD + GAP)
        beside = self.width() >= card + self._phone.minimumWidth()
        self._phone.setVisible(beside)
        self._keep.setVisible(not beside)
