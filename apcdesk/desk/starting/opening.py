"""What stands in the window while the database is opened behind it, and when it does not open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.messages import EmptyState, Skeleton
from apcdesk.desk.widgets.surfaces import Divider, Surface

ROWS, ROW = 12, 44


class OpeningPage(Surface):
    """A toolbar and rows to come; after a failure what it was, with a way on: `given_up` is one of its two buttons, `again`
    the other, or `copy_wanted` where trying again does not help but a copy does."""

    again = Signal()
    copy_wanted = Signal()
    given_up = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._skeleton = Skeleton(theme, ROWS, ROW)
        self.problem = EmptyState(theme, "database", "")
        self.retry: QPushButton = Button(theme, self.tr("Try again"), Kind.PRIMARY)
        self.restore: QPushButton = Button(
            theme, self.tr("Go back to a copy…"), Kind.PRIMARY, icon="rotate-ccw"
        )
        self.leave: QPushButton = Button(theme, self.tr("Close the desk"))
        self.retry.clicked.connect(self.again)
        self.restore.clicked.connect(self.copy_wanted)
        self.leave.clicked.connect(self.given_up)
        self.problem.buttons.addWidget(self.retry)
        self.problem.buttons.addWidget(self.restore)
        self.problem.buttons.addWidget(self.leave)
        toolbar = QWidget()
        toolbar.setFixedHeight(theme.size("toolbar") - 1)
        below = QVBoxLayout()
        below.setContentsMargins(24, 0, 24, 24)
        below.addWidget(self._skeleton)
        below.addWidget(self.problem)
        column = bare_column(self)
        column.addWidget(toolbar)
        column.addWidget(Divider(theme))
        column.addLayout(below, 1)
        self.wait()

    def wait(self) -> None:
        """The database is being opened."""
        self.problem.hide()
        self._skeleton.start()

    def show_problem(self, words: str, *, damaged: bool = False) -> None:
        """It did not open: say why. What is `damaged` does not open another time either."""
        self._skeleton.stop()
        self.problem.set_words(self.tr("The calendar does not open"), words)
        self.retry.setVisible(not damaged)
        self.restore.setVisible(damaged)
        self.problem.show()
        (self.restore if damaged else self.retry).setFocus()
