"""The keys of the screen that is shown: F1 or ?."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.key_words import key_words
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.surfaces import Surface
from apcdesk.desk.window.sidebar import Place

translate = QCoreApplication.translate

KeyHelp = tuple[str, str]
"""Keys and what they do, both in words."""

HIGHEST = 520


class KeySheet(Sheet):
    """Keys on the one side, what they do on the other, in parts with headings."""

    def __init__(self, theme: Theme, window: QWidget, parts: Sequence[tuple[str, Sequence[KeyHelp]]]) -> None:
        px = theme.px
        super().__init__(theme, window, self.tr("Keys on this screen"), width=520)
        inside = Surface(theme, "raised")
        grid = QGridLayout(inside)
        grid.setContentsMargins(leading_margins(self.layoutDirection(), 0, 0, 12, 0))
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        row = 0
        for heading, keys in parts:
            grid.addWidget(Label(theme, heading, "bodyStrong"), row, 0, 1, 2)
            row += 1
            for pressed, words in keys:
                grid.addWidget(Label(theme, key_words(pressed), "mono"), row, 0)
                grid.addWidget(Label(theme, words, "body", "textMuted", wrap=True), row, 1)
                row += 1
        grid.setRowStretch(row, 1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setFixedHeight(min(inside.sizeHint().height(), px(HIGHEST), window.height() - px(200)))
        self.body.addWidget(scroll)
        close = Button(theme, self.tr("Close"), Kind.PRIMARY)
        close.clicked.connect(self.close_sheet)
        self.add_button(close)
        self.closed.connect(self.deleteLater)


def keys_everywhere(places: Sequence[Place]) -> tuple[KeyHelp, ...]:
    """The keys that count on every screen, in words."""
    to_places = tuple(
        (f"G {p.letter}", translate("MainWindow", "go to {pane}").format(pane=p.text)) for p in places
    )
    return (
        *to_places,
        ("Ctrl K", translate("MainWindow", "find anything, do anything")),
        ("Ctrl F  /", translate("MainWindow", "filter this list")),
        ("Ctrl Z", translate("MainWindow", "undo")),
        ("Ctrl Shift Z", translate("MainWindow", "redo")),
        ("Tab", translate("MainWindow", "next area")),
        ("Ctrl Shift K", translate("MainWindow", "kiosk on this screen")),
        ("F1  ?", translate("MainWindow", "keys on this screen")),
        ("Ctrl +  Ctrl −", translate("MainWindow", "larger text, smaller text")),
        ("Ctrl 0", translate("MainWindow", "text as the system shows it")),
        ("Ctrl Q", translate("MainWindow", "close the desk")),
    )
