"""What stands in the window while the database is opened behind it, and when it does not open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from apcdesk.desk.theme import Theme
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.messages import EmptyState, Skeleton
from apcdesk.desk.widgets.surfaces import Surface

ROWS, ROW = 12, 44


class OpeningPage(Surface):
    """Rows to come; after a failure what it was, with a way on: `again` and `given_up` are its two buttons."""

    again = Signal()
    given_up = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._skeleton = Skeleton(theme, ROWS, ROW)
        self.problem = EmptyState(theme, "database", "")
        self.retry: QPushButton = Button(theme, self.tr("Try again"), Kind.PRIMARY)
        self.leave: QPushButton = Button(theme, self.tr("Close the desk"))
        self.retry.clicked.connect(self.again)
        self.leave.clicked.connect(self.given_up)
        self.problem.buttons.addWidget(self.retry)
        self.problem.buttons.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, theme.size("toolbar"), 24, 24)
        column.addWidget(self._skeleton)
        column.addWidget(self.problem)
        self.wait()

    def wait(self) -> None:
        """The database is being opened."""
        self.problem.hide()
        self._skeleton.start()

    def show_problem(self, words: str) -> None:
        """It did not open: say why."""
        self._skeleton.stop()
        self.problem.set_words(self.tr("The calendar does not open"), words)
        self.problem.show()
        self.retry.setFocus()
