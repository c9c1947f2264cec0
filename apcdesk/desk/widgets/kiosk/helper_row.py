"""The row above the keys: endings of addresses where one is typed, else what the last letter may become."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.kiosk.keyboard_layouts import EMAIL_ENDINGS
from apcdesk.desk.widgets.kiosk.keys import Key

GAP = 10


class HelperRow(QWidget):
    """`ending(text)` is to be typed, `letter(text)` to stand instead of the last letter. It keeps its height when empty."""

    ending = Signal(str)
    letter = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[str, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_endings(self, country: str) -> None:
        """Offer the endings of addresses, the country's among them."""
        self._show((*EMAIL_ENDINGS, country, ".com"), self.ending, spread=True)

    def show_letters(self, letters: Sequence[str]) -> None:
        """Offer other letters; none hides the row."""
        self._show(tuple(letters), self.letter, spread=False)

    def _show(self, texts: tuple[str, ...], chosen: SignalInstance, *, spread: bool) -> None:
        if texts != self._shown:
            self._shown = texts
            self._clear()
            for text in texts:
                key = Key(self._theme, text, 0, word=True)
                key.setAccessibleName(text)
                key.clicked.connect(lambda _=False, text=text: chosen.emit(text))
                self._row.addWidget(key)
                if spread and text != texts[-1]:
                    self._row.addStretch(1)
            if not spread:
                self._row.addStretch(1)
        self._row.setSpacing(self._theme.kiosk(GAP))
        self.setVisible(bool(texts))

    def _clear(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # else the layout's own request to show it comes late, and makes it a window
                widget.setParent(None)
                widget.deleteLater()
