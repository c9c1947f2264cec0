"""The sections of the pane of the port, beside its cards: a press brings a card into sight, and the keys to it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QVBoxLayout, QWidget

from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.surfaces import Surface
from apcdesk.desk.window.sidebar import NavButton, Place

WIDTH = 190
LEADING, TRAILING, TOP, GAP = 10, 16, 14, 2
Entry = tuple[str, str, QWidget]
"""The words, the icon, and the card."""


class Sections(Surface):
    """A list of the cards. The one that was gone to last is marked."""

    def __init__(self, theme: Theme, entries: tuple[Entry, ...], area: QScrollArea) -> None:
        super().__init__(theme, "canvas")
        self._area = area
        self.buttons: Mapping[QWidget, NavButton] = {
            card: NavButton(theme, Place("", words, icon, "")) for words, icon, card in entries
        }
        self.setFixedWidth(theme.px(WIDTH))
        self.setAccessibleName(self.tr("Sections"))
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(leading_margins(self.layoutDirection(), LEADING, TOP, TRAILING, TOP))
        column.setSpacing(GAP)
        for card, button in self.buttons.items():
            group.addButton(button)
            button.clicked.connect(partial(self.go, card))
            column.addWidget(button)
        column.addStretch(1)
        next(iter(self.buttons.values())).setChecked(True)

    def go(self, card: QWidget, _checked: bool = False) -> None:
        """Bring a card into sight and give the keys to the first part of it that takes them."""
        self.buttons[card].setChecked(True)
        self._area.ensureWidgetVisible(card, 0, 0)
        for part in card.findChildren(QWidget):
            if part.isVisibleTo(card) and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                part.setFocus(Qt.FocusReason.TabFocusReason)
                return
