"""What a visitor fills in: label and hint above, what is typed below, a 4 px border while it has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from apcdesk.desk.look.painting import draw_panel, leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.line_edit import LineEdit

PADDING = 28
ICON = 34
GAP = 8
FROM_LEFT = Qt.InputMethodHint.ImhEmailCharactersOnly | Qt.InputMethodHint.ImhDialableCharactersOnly


class KioskInput(QWidget):
    """A label, a hint that makes way for what is wrong, a help below them where there is one, and the input itself.

    Who derives gives it `text`, `put` and `clear`, and says `edited`.
    """

    edited = Signal(str)

    def __init__(self, theme: Theme, label: str, hint: str = "", help: str = "") -> None:  # noqa: A002  its name on paper
        super().__init__()
        self._theme = theme
        self._hint = hint
        head = bare_row(spacing=theme.kiosk(16))
        self.label = Label(theme, label, "kiosk.label")
        end = Qt.AlignmentFlag.AlignTrailing
        wrap = theme.kiosk_wide  # where two inputs share a row, what is wrong may need two lines
        self.hint = Label(theme, hint, "kiosk.minimum", "textMuted", weight=400, align=end, wrap=wrap)
        self.hint_width = self.hint.sizeHint().width()
        """What the hint needs in one line."""
        head.addWidget(self.label)
        head.addWidget(self.hint, 1)
        self.column = bare_column(self, theme.kiosk(8))
        self.column.addLayout(head)
        self._help = help
        if help:
            self.column.addWidget(Label(theme, help, "kiosk.minimum", "textMuted", weight=400, wrap=True))

    @property
    def text(self) -> str:
        """What was filled in, without spaces around it."""
        raise NotImplementedError

    def put(self, text: str) -> None:
        """Fill it in; nothing that was there before can be brought back."""
        raise NotImplementedError

    @property
    def has_focus(self) -> bool:
        """Whether the visitor is here."""
        here = QApplication.focusWidget()
        return here is not None and (here is self or self.isAncestorOf(here))

    def clear(self) -> None:
        """Wipe it, its signs and what could bring it back."""
        self.put("")
        self.set_good(False)
        self.set_error(None)

    def set_good(self, good: bool) -> None:
        """Show or hide the sign that this will do, where there is one."""

    def set_error(self, words: str | None) -> None:
        """Say what is wrong in the place of the hint, or take it back with None."""
        self.hint.setText(words if words is not None else self._hint)
        self.hint.set_role("textMuted" if words is None else "danger")

    def describe(self, widget: QWidget) -> None:
        """Tell a screen reader what belongs to the widget that takes the focus."""
        widget.setAccessibleName(self.label.text())
        told = (self._help, self.hint.text())
        widget.setAccessibleDescription(". ".join(part for part in told if part))


class KioskField(KioskInput):
    """A line of text for visitors. `set_good(True)` shows the green sign, `set_error(words)` what is wrong.

    `hints` says what is typed, so that the keyboard can help; the field has no menu and keeps no history.
    """

    def __init__(
        self,
        theme: Theme,
        label: str,
        hint: str = "",
        help: str = "",  # noqa: A002  its name on paper
        *,
        hints: Qt.InputMethodHint = Qt.InputMethodHint.ImhNone,
    ) -> None:
        super().__init__(theme, label, hint, help)
        self._box = _Box(theme, from_left=bool(hints & FROM_LEFT))
        self.line = self._box.line
        self.line.setInputMethodHints(hints)
        self.line.textChanged.connect(self.edited)
        self.column.addWidget(self._box)
        self.setFocusProxy(self.line)
        self.describe(self.line)

    @property
    def text(self) -> str:
        return self.line.text().strip()

    def put(self, text: str) -> None:
        self.line.setText(text)  # unlike clear(), leaves no way back by undo

    def set_good(self, good: bool) -> None:
        self._box.icon = "circle-check" if good else None
        self._box.update()

    def set_error(self, words: str | None) -> None:
        super().set_error(words)
        self._box.failed = words is not None
        self.describe(self.line)
        self._box.update()


class _Box(QWidget):
    def __init__(self, theme: Theme, *, from_left: bool) -> None:
        super().__init__()
        self._theme = theme
        self.failed = False
        self.icon: str | None = None
        self.line = LineEdit()
        if from_left:  # numbers and addresses run so in every language
            self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
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
        draw_input(
            painter, self._theme, QRectF(self.rect()), focused=self.line.hasFocus(), failed=self.failed
        )
        sign = "circle-alert" if self.failed else self.icon
        if sign is not None:
            size = self._theme.kiosk(ICON)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = self._theme.kiosk(PADDING) if rtl else self.width() - self._theme.kiosk(PADDING) - size
            place = QRectF(x, (self.height() - size) / 2, size, size)
            self._theme.icons.draw(painter, place, sign, "danger" if self.failed else "success", stroke=2)

    def _on_theme_changed(self) -> None:
        padding = self._theme.kiosk(PADDING)
        sign = self._theme.kiosk(PADDING + ICON + GAP)
        self._row.setContentsMargins(leading_margins(self.layoutDirection(), padding - 2, 0, sign, 0))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(self._theme.size("kiosk.field"))
        self.line.setFont(self._theme.font("kiosk.name", weight=400))
        self.update()


def draw_input(painter: QPainter, theme: Theme, rect: QRectF, *, focused: bool, failed: bool) -> None:
    """The frame of what is typed into: quiet, with the focus, or with something wrong."""
    line, width = "borderStrong", theme.stroke("kioskInput")
    if failed:
        line, width = "danger", theme.stroke("kioskFocus")
    if focused:
        line, width = "focus", theme.stroke("kioskFocus")
    draw_panel(painter, rect, theme.radius("kioskSlot"), theme.color("surface"), theme.color(line), width)
