"""A window that is really active, so that focus comes and goes as on a screen."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget


class Stage(QWidget):
    """An upright column in a window."""

    def __init__(self) -> None:
        super().__init__()
        self.typed = ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 24)

    def hold(self, *widgets: QWidget) -> None:
        """Put widgets in, shown and laid out at once."""
        for widget in widgets:
            self.column.addWidget(widget)
            widget.show()
        self.column.activate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.typed += event.text()


@pytest.fixture
def stage(qapp: QApplication, qtbot) -> Stage:
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(480, 640)
    stage.show()
    stage.activateWindow()
    qtbot.waitUntil(stage.isActiveWindow)
    return stage
