"""What became, or would become, of something that is brought in: a list that scrolls in the sheet that tells it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.surfaces import Surface

MOST_SHOWN = 200
HEIGHT = 220


class ReportList(QScrollArea):
    """Each line with what it is about, in a style, and what is said of it; `name` says what this is a list of. Of more
    than 200 it says how many more."""

    def __init__(
        self, theme: Theme, name: str, lines: Sequence[tuple[str, str]], style: str = "mono"
    ) -> None:
        super().__init__()
        inside = Surface(theme, "raised")
        column = QVBoxLayout(inside)
        column.setContentsMargins(leading_margins(self.layoutDirection(), 0, 0, 12, 0))
        column.setSpacing(2)
        for about, told in lines[:MOST_SHOWN]:
            column.addWidget(Label(theme, about, style, wrap=True))
            column.addWidget(Label(theme, told, "small", "textMuted", wrap=True))
            column.addSpacing(6)
        left = len(lines) - MOST_SHOWN
        if left > 0:
            words = self.tr("and {count} more").format(count=left)
            column.addWidget(Label(theme, words, "small", "textMuted"))
        column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFixedHeight(theme.px(HEIGHT))
        self.setWidget(inside)
        self.setAccessibleName(name)
