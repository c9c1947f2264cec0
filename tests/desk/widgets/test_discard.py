"""A widget that is taken away is never seen as a window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from apcdesk.desk.widgets.discard import discard


class Shown(QObject):
    """Notes what is shown as a window."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.windows: list[QWidget] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        return False


def test_what_is_taken_away_before_it_was_seen_is_not_shown_as_a_window(
    qtbot: QtBot, qapp: QApplication
) -> None:
    page, part = QWidget(), QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    page.show()
    shown = Shown(qapp)

    column.addWidget(part)
    discard(part)
    for _ in range(3):
        qapp.processEvents()

    assert shown.windows == []
    qapp.removeEventFilter(shown)
