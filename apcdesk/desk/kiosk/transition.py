"""The step that is left: its picture slides 24 px away and fades over the new step."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPointF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget


class Transition(QWidget):
    """Lies over `stage` until it has run, then it and its picture are gone. Touches go through it."""

    def __init__(self, stage: QWidget, picture: QPixmap, length: int, slide: int, *, onward: bool) -> None:
        super().__init__(stage)
        self._picture = picture
        mirrored = stage.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._slide = -slide if onward != mirrored else slide
        self._share = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(stage.rect())
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(length)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._on_value)
        self._animation.finished.connect(self._on_finished)

    def run(self) -> None:
        """Begin."""
        self.raise_()
        self.show()
        self._animation.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(1 - self._share)
        painter.drawPixmap(QPointF(self._slide * self._share, 0), self._picture)

    def _on_value(self, share: float) -> None:
        self._share = share
        self.update()

    def _on_finished(self) -> None:
        self._picture = QPixmap()
        self.hide()
        self.deleteLater()
