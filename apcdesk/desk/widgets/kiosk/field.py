"""The field of the kiosk: label and hint above, 96 px high, a 4 px border while typed into."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from apcdesk.desk.painting import draw_panel
from apcdesk.desk.theme import Theme
from apcdesk.desk.widgets.label import Label

PADDING = 28
ICON = 34
GAP = 8


class KioskField(QWidget):
    """A line of text for visitors. `set_good(True)` shows the green sign, `set_error(words)` what is wrong.

    `hints` says what is typed, so that the keyboard can help; the field has no menu and keeps no history.
    """

    edited = Signal(str)

    def __init__(
        self,
        theme: Theme,
        label: str,
        hint: str = "",
        *,
        hints: Qt.InputMethodHint = Qt.InputMethodHint.ImhNone,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._hint = hint
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        self.label = Label(theme, label, "kiosk.label")
        self.hint = Label(
            theme, hint, "kiosk.minimum", "textMuted", weight=400, align=Qt.AlignmentFlag.AlignTrailing
        )
        head.addWidget(self.label)
        head.addWidget(self.hint, 1)
        self._box = _Box(theme)
        self.line = self._box.line
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(hint)
        self.line.setInputMethodHints(hints)
        self.line.textChanged.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.kiosk(8))
        column.addLayout(head)
        column.addWidget(self._box)
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        """What was typed, without spaces around it."""
        return self.line.text().strip()

    def clear(self) -> None:
        """Wipe the field, its signs and what could bring it back."""
        self.line.setText("")  # unlike clear(), leaves no way back by undo
        self.set_good(False)
        self.set_error(None)

    def set_good(self, good: bool) -> None:
        """Show or hide the sign that this will do."""
        self._box.icon = "circle-check" if good else None
        self._box.update()

    def set_error(self, words: str | None) -> None:
        """Say what is wrong in the place of the hint, or take it back with None."""
        self._box.failed = words is not None
        self.hint.setText(words if words is not None else self._hint)
        self.hint.set_role("textMuted" if words is None else "danger")
        self.line.setAccessibleDescription(self.hint.text())
        self._box.update()


class _Box(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.failed = False
        self.icon: str | None = None
        self.line = QLineEdit()
        self.line.setProperty("bare", True)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.line.installEventFilter(self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.line)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line, width = "borderStrong", self._theme.stroke("kioskInput")
        if self.failed:
            line, width = "danger", self._theme.stroke("kioskFocus")
        if self.line.hasFocus():
            line, width = "focus", self._theme.stroke("kioskFocus")
        radius = self._theme.radius("kioskSlot")
        ground, colour = self._theme.color("surface"), self._theme.color(line)
        draw_panel(painter, QRectF(self.rect()), radius, ground, colour, width)
        sign = "circle-alert" if self.failed else self.icon
        if sign is not None:
            size = self._theme.kiosk(ICON)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = self._theme.kiosk(PADDING) if rtl else self.width() - self._theme.kiosk(PADDING) - size
            place = QRectF(x, (self.height() - size) / 2, size, size)
            self._theme.icons.draw(painter, place, sign, "danger" if self.failed else "success", stroke=2)

    def _on_theme_changed(self) -> None:
        padding = self._theme.kiosk(PADDING)
        sign = self._theme.kiosk(ICON + PADDING + GAP)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._row.setContentsMargins(sign if rtl else padding - 2, 0, padding - 2 if rtl else sign, 0)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        self.setFixedHeight(self._theme.size("kiosk.field"))
        self.line.setFont(self._theme.font("kiosk.name", weight=400))
        self.update()
