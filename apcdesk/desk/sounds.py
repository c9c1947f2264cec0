"""What is heard of a public screen: two tones beside what is shown, never sound alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

BETWEEN_TONES_MS = 350


def two_tones(owner: QObject) -> None:
    """The tone of the machine, twice; once if `owner` is gone by then."""
    QApplication.beep()
    QTimer.singleShot(BETWEEN_TONES_MS, owner, QApplication.beep)
