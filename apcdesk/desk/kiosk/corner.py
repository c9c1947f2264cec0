"""The way in for staff: a finger that stays on the top leading corner for three seconds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from apcdesk.desk.application_events import watch
from apcdesk.desk.look.theme import Theme

SIDE = 128
_POINTING = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
    }
)


class HeldCorner(QObject):
    """Says `held` once the corner of `stage` was held for long enough. It takes nothing away from what lies there."""

    held = Signal()

    def __init__(self, theme: Theme, stage: QWidget) -> None:
        super().__init__(stage)
        self._theme = theme
        self._stage = stage
        self.timer = QTimer(self, singleShot=True, interval=theme.timing("staffHoldS") * 1000)
        self.timer.timeout.connect(self.held)
        watch(self, _POINTING)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            if event.type() == QEvent.Type.MouseButtonPress:
                if self._holds(event):
                    self.timer.start()
            elif event.type() == QEvent.Type.MouseButtonRelease or not self._holds(event):
                self.timer.stop()
        return False

    def _holds(self, event: QMouseEvent) -> bool:
        place = self._stage.mapFromGlobal(event.globalPosition().toPoint())
        return self._stage.isVisible() and self._corner().contains(place)

    def _corner(self) -> QRect:
        side = self._theme.kiosk(SIDE)
        mirrored = self._stage.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QRect(self._stage.width() - side if mirrored else 0, 0, side, side)
