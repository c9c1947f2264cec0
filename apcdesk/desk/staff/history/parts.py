"""What one step did to each of many events: put away until somebody asks, then so many at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column

AT_ONCE = 40


class Parts(QWidget):
    """A button that opens the lines, and one for more of them where there are many."""

    def __init__(self, theme: Theme, lines: Sequence[str], what: str) -> None:
        super().__init__()
        self._lines = lines
        self._what = what
        self.count = 0
        """So many lines are shown."""
        self.opener = Button(theme, "", Kind.TEXT, small=True)
        self.opener.clicked.connect(self.toggle)
        self.listed = Label(theme, "", "small", "textMuted", wrap=True)
        self.more = Button(theme, "", Kind.TEXT, icon="chevron-down", small=True)
        self.more.clicked.connect(lambda: self.show_lines(self.count + AT_ONCE))
        column = bare_column(self, 2)
        for part in (self.opener, self.listed, self.more):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_lines(0)

    @property
    def is_open(self) -> bool:
        """Whether lines are shown."""
        return self.count > 0

    def toggle(self) -> None:
        """Open it, or put the lines away again."""
        self.show_lines(0 if self.is_open else AT_ONCE)

    def show_lines(self, count: int) -> None:
        """Show so many lines, or as many as there are."""
        self.count = min(count, len(self._lines))
        words = self.tr("Hide the single ones") if self.is_open else self.tr("Show each one")
        self.opener.setText(words)
        self.opener.setAccessibleName(self.tr("{button}: {what}").format(button=words, what=self._what))
        self.opener.set_icon("chevron-down" if self.is_open else "chevron-right")
        self.listed.setText("\n".join(self._lines[: self.count]))
        self.listed.setVisible(self.is_open)
        left = len(self._lines) - self.count
        self.more.setText(self.tr("{count} more").format(count=left))
        self.more.setVisible(self.is_open and left > 0)
