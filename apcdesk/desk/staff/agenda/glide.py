"""Scrolling that can be followed with the eye: a bar that glides to where the wheel sends it."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPropertyAnimation
from PySide6.QtWidgets import QScrollBar

from apcdesk.desk.theme import Theme


class Glide:
    """Moves a scroll bar. Steps that come while it moves add up; without motion it jumps."""

    def __init__(self, bar: QScrollBar, theme: Theme) -> None:
        self._bar = bar
        self._theme = theme
        self._target = 0
        self._motion = QPropertyAnimation(bar, b"value", bar)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)

    def by(self, way: int) -> None:
        """So many px on or back."""
        running = self._motion.state() == QPropertyAnimation.State.Running
        self.to((self._target if running else self._bar.value()) + way)

    def to(self, value: int) -> None:
        """To a value of the bar, as far as it goes."""
        self._target = min(max(value, self._bar.minimum()), self._bar.maximum())
        self._motion.stop()
        length = self._theme.duration("select")
        if not length:
            self._bar.setValue(self._target)
            return
        self._motion.setDuration(length)
        self._motion.setStartValue(self._bar.value())
        self._motion.setEndValue(self._target)
        self._motion.start()
