"""A line that is typed, with its letters in the middle whatever script they are of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QLineEdit

_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class LineEdit(QLineEdit):
    """Qt's line edit without a frame, but letters of a higher script stand where those of the font do.

    Where another font has to help out, as for Arabic, its lines are higher. Qt puts the middle of such a line in the
    middle of the field, and then moves it up besides, so that the base line stays: what is typed stands too high, and is
    cut at the top. A margin of less than nothing below makes up for the first of the two.

    The undo keys are the field's while something was typed in it; before that they are the window's. Qt's takes them always.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setProperty("bare", True)  # as the style sheet calls what has no frame

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            typed = self.isUndoAvailable() or self.isRedoAvailable()
            if not typed and any(event.matches(keys) for keys in _UNDO_KEYS):
                event.ignore()
                return False
        return super().event(event)

    def sizeHint(self) -> QSize:
        return self._without_margin(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._without_margin(super().minimumSizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        self._follow_script()
        super().paintEvent(event)

    def _follow_script(self) -> None:
        """While it is painted: what is being composed, and what a spin box writes, are told in no other way."""
        more = max(0, self.cursorRect().height() - 1 - self.fontMetrics().height())
        margins = self.textMargins()
        if margins.bottom() != -more:
            margins.setBottom(-more)
            self.setTextMargins(margins)

    def _without_margin(self, size: QSize) -> QSize:
        return QSize(size.width(), size.height() - self.textMargins().bottom())
