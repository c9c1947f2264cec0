"""Scrolling that can be followed with the eye: an area that glides to where the wheel sends it."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QAbstractScrollArea

from apcdesk.desk.look.theme import Theme


class Glide:
    """Scrolls an area up and down. Steps that come while it moves add up; without motion it jumps."""

    def __init__(self, area: QAbstractScrollArea, theme: Theme) -> None:
        self._area = area
        self._theme = theme
        self._target = 0
        self._motion = QVariantAnimation(area)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._on_moved)

    def by(self, way: int) -> None:
        """So many px on or back."""
        running = self._motion.state() == QVariantAnimation.State.Running
        self.to((self._target if running else self._area.verticalScrollBar().value()) + way)

    def to(self, value: int) -> None:
        """To a value of the scroll bar, as far as it goes."""
        bar = self._area.verticalScrollBar()
        self._target = min(max(value, bar.minimum()), bar.maximum())
        self._motion.stop()
        length = self._theme.duration("select")
        if not length:
            bar.setValue(self._target)
            return
        self._motion.setDuration(length)
        self._motion.setStartValue(bar.value())
        self._motion.setEndValue(self._target)
        self._motion.start()

    def _on_moved(self, value: object) -> None:
        if isinstance(value, int):
            self._area.verticalScrollBar().setValue(value)
