"""A longer text of a visitor: a few lines, larger than a field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.kiosk.field import KioskInput, draw_input

HEIGHT = 190
PADDING = 24


class KioskTextArea(KioskInput):
    """Several lines. Tab leaves it, and so do the arrow keys at its ends."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        hint: str = "",
        help: str = "",  # noqa: A002  its name on paper
        *,
        longest: int,
    ) -> None:
        super().__init__(theme, label, hint, help)
        self._longest = longest
        self._box = _Box(theme)
        self.area = self._box.area
        self.area.textChanged.connect(self._on_changed)
        self.column.addWidget(self._box)
        self.setFocusProxy(self.area)
        self.describe(self.area)

    @property
    def text(self) -> str:
        return self.area.toPlainText().strip()

    def put(self, text: str) -> None:
        self.area.setPlainText(text)  # also forgets what could be undone

    def set_error(self, words: str | None) -> None:
        super().set_error(words)
        self._box.failed = words is not None
        self.describe(self.area)
        self._box.update()

    def _on_changed(self) -> None:
        text = self.area.toPlainText()
        if len(text) > self._longest:
            self.area.textCursor().deletePreviousChar()
            return
        self.edited.emit(text)


class _Box(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.failed = False
        self.area = _Area()
        self.area.setProperty("bare", True)
        self.area.setFont(theme.font("kiosk.name", weight=400))
        self.area.installEventFilter(self)
        padding = theme.kiosk(PADDING)
        column = QVBoxLayout(self)
        column.setContentsMargins(padding - 4, padding - 8, padding - 4, padding - 8)
        column.addWidget(self.area)
        self.setFixedHeight(theme.kiosk(HEIGHT))
        theme.repaint_on_change(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        focused = self.area.hasFocus()
        draw_input(QPainter(self), self._theme, QRectF(self.rect()), focused=focused, failed=self.failed)


class _Area(QPlainTextEdit):
    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        words = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        self.setInputMethodHints(words | Qt.InputMethodHint.ImhMultiLine)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: QTextCursor.MoveOperation.Up, Qt.Key.Key_Down: QTextCursor.MoveOperation.Down}
        move = moves.get(Qt.Key(event.key()))
        if move is not None and not self.textCursor().movePosition(move):
            event.ignore()  # there is no such line: on to the next thing
            return
        super().keyPressEvent(event)
