"""Fields that only the finder has: a length with usual choices, and minutes kept clear."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpinBox, QWidget

from apcdesk.desk.look.painting import Side, draw_panel, draw_text, draw_vline, leading_margins, rounded_path
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.fields import FieldFrame
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.line_edit import LineEdit
from apcdesk.domain.rules import DAY_MINUTES

HEIGHT = 30
CELL_PADDING = 10


class BareSpin(QSpinBox):
    """A spin box without frame or buttons, for a frame of ours. Its value is told when typing has ended."""

    def __init__(self, theme: Theme, name: str, low: int, high: int, suffix: str) -> None:
        super().__init__()
        self._theme = theme
        line = LineEdit()
        self.setLineEdit(line)
        self.setRange(low, high)
        self.setSuffix(suffix)
        for part in (self, line):
            part.setAccessibleName(name)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)  # Arabic is higher
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.setLocale(QLocale.c())  # the same figures in every language
        self.setKeyboardTracking(False)
        # the frame says how high it is: scripts with high letters would be cut at the top of a field of their own height
        self.setFixedHeight(HEIGHT - 6)
        clear = QPalette()
        clear.setColor(
            QPalette.ColorRole.Base, Qt.GlobalColor.transparent
        )  # what it stands on is painted below it
        self.setPalette(clear)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font("body"))


class MinutesField(FieldFrame):
    """Minutes with their meaning, "10 before": typed, or stepped with the arrow keys. `changed(int)`."""

    changed = Signal(int)

    def __init__(self, theme: Theme, name: str, suffix: str) -> None:
        super().__init__(theme)
        self.setFixedHeight(theme.target(HEIGHT))
        self.spin = BareSpin(theme, name, 0, DAY_MINUTES, suffix)
        self.spin.setSingleStep(5)
        self.spin.valueChanged.connect(self._on_changed)
        self.row.setContentsMargins(leading_margins(self.layoutDirection(), 8, 2, 4, 2))
        self.row.addWidget(self.spin)
        self.watch(self.spin)
        self.setFocusProxy(self.spin)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.focus_ring = FocusRing(self.spin, theme, theme.radius("control"), around=self)
        self._fit()

    @property
    def value(self) -> int:
        """The minutes."""
        return self.spin.value()

    def set_value(self, minutes: int) -> None:
        """Set them by program; emits nothing."""
        self.spin.blockSignals(True)
        self.spin.setValue(minutes)
        self.spin.blockSignals(False)
        self._fit()

    def _on_changed(self, minutes: int) -> None:
        self._fit()
        self.changed.emit(minutes)

    def _fit(self) -> None:
        words = QFontMetricsF(self.spin.font()).horizontalAdvance(self.spin.text())
        self.setFixedWidth(round(words) + 20)


class LengthField(QWidget):
    """A length in minutes: the usual ones at a touch, any other typed in the last cell. `changed(int)`."""

    changed = Signal(int)

    def __init__(self, theme: Theme, name: str, usual: Sequence[int], longest: int) -> None:
        super().__init__()
        self._theme = theme
        self._minutes = usual[0]
        self._typed = usual[-1]
        self.setAccessibleName(name)
        self.setFixedHeight(theme.target(HEIGHT))
        self.cells = [_Cell(theme, minutes, self.tr("{minutes} min")) for minutes in usual[:-1]]
        self.spin = BareSpin(theme, self.tr("Length in minutes"), 1, longest, "")
        self.spin.setSingleStep(5)
        self.spin.setValue(self._typed)
        self.spin.valueChanged.connect(self._choose)
        self.spin.installEventFilter(self)
        self.spin.lineEdit().installEventFilter(self)  # the pointer reaches this one, the keys the other
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 1, 0)
        row.setSpacing(0)
        for cell in self.cells:
            cell.clicked.connect(lambda _=False, c=cell: self._choose(c.minutes))
            row.addWidget(cell)
        row.addSpacing(CELL_PADDING - 2)
        row.addWidget(self.spin, 1)
        self.focus_ring = FocusRing(self.spin, theme, theme.radius("control"))
        theme.changed.connect(self.update)
        self.set_value(self._minutes)

    @property
    def value(self) -> int:
        """The length."""
        return self._minutes

    def set_value(self, minutes: int) -> None:
        """Show a length by program; emits nothing."""
        self._minutes = minutes
        usual = any(cell.minutes == minutes for cell in self.cells)
        self.spin.blockSignals(True)
        shown, suffix = (self._typed, "") if usual else (minutes, self.tr(" min"))
        if (self.spin.value(), self.spin.suffix()) != (shown, suffix):  # else what is selected stays selected
            self.spin.setSuffix(suffix)
            self.spin.setValue(shown)
        self.spin.blockSignals(False)
        self.spin.setFont(self._theme.font("body", weight=None if usual else 600))
        for cell in self.cells:
            cell.setChecked(cell.minutes == minutes)
            cell.updateGeometry()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press in the last cell, or Enter there, chooses what stands in it; what is typed next takes its place."""
        line = self.spin.lineEdit()
        if watched not in (self.spin, line):
            return False
        pressed = event.type() == QEvent.Type.MouseButtonPress
        if pressed or (isinstance(event, QKeyEvent) and _is_plain_enter(event)):
            self.spin.blockSignals(
                True
            )  # one of the usual lengths, typed, leaves the cell: it is chosen here
            self.spin.interpretText()
            self.spin.blockSignals(False)
            self._choose(self.spin.value())
        if event.type() == QEvent.Type.MouseButtonRelease and not line.hasSelectedText():
            self.spin.selectAll()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        outer, radius = QRectF(self.rect()), self._theme.radius("control")
        border = self._theme.color("border")
        draw_panel(painter, outer, radius, self._theme.color("surface"))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(rounded_path(outer, radius))
        side = Side(outer, self.layoutDirection())
        last = side.offset(
            Side(QRectF(self.cells[-1].geometry()), self.layoutDirection()).x(self.cells[-1].width())
        )
        grounds = [(QRectF(cell.geometry()), cell.isChecked(), cell.underMouse()) for cell in self.cells]
        typed = not any(cell.isChecked() for cell in self.cells)
        grounds.append((side.slice(last, self.width() - last), typed, False))
        for place, chosen, hovered in grounds:
            if chosen or hovered:
                painter.fillRect(place, self._theme.color("accentSoft" if chosen else "hover"))
            if chosen and self._theme.name == "contrast":  # without fills, a frame says what is chosen
                inner = place.adjusted(2, 2, -3, -2)
                draw_panel(painter, inner, radius - 2, None, self._theme.color("accent"), 2)
        painter.restore()
        for cell in self.cells:
            edge = Side(QRectF(cell.geometry()), self.layoutDirection()).trailing(0, 1)
            draw_vline(painter, edge.left(), 0, self.height(), border)
        draw_panel(painter, outer, radius, None, border)

    def _choose(self, minutes: int) -> None:
        if minutes == self._minutes:
            return
        self.set_value(minutes)
        self.changed.emit(minutes)


def _is_plain_enter(event: QKeyEvent) -> bool:
    keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return event.type() == QEvent.Type.KeyPress and event.key() in keys and not event.modifiers()


class _Cell(QPushButton):
    """One usual length; the field paints its ground."""

    def __init__(self, theme: Theme, minutes: int, words: str) -> None:
        super().__init__()
        self._theme = theme
        self.minutes = minutes
        self._long = words.format(minutes=minutes)
        self.setCheckable(True)
        self.setAccessibleName(self._long)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.focus_ring = FocusRing(self, theme, theme.radius("control"))

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._font()).horizontalAdvance(self._words())
        return QSize(round(words) + 2 * CELL_PADDING, self._theme.target(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        role = "onAccentSoft" if self.isChecked() else "textMuted"
        centre = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, QRectF(self.rect()), self._words(), self._font(), self._theme.color(role), centre)

    def _words(self) -> str:
        return self._long if self.isChecked() else str(self.minutes)

    def _font(self) -> QFont:
        return self._theme.font("body", weight=600 if self.isChecked() else None)
