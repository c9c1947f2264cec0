"""Fields to choose in: `StepperField` for amounts, `SelectField` for one of a list."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFontMetricsF,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpinBox, QWidget

from apcdesk.desk.look.painting import Side, draw_panel, draw_text, leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.fields import PADDING, FieldFrame
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.line_edit import LineEdit
from apcdesk.desk.widgets.menu import Menu
from apcdesk.desk.widgets.type_ahead import TypeAhead

CHEVRONS = "chevrons-up-down"
SWATCH_GAP = 8


class StepperField(QWidget):
    """An amount with its unit, "15 min": typed, stepped with the arrow keys, the wheel, or the chevrons.

    `changed(value)` is emitted when the person changes it, not when the program does; `entered()` follows Enter.
    """

    changed = Signal(int)
    entered = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        value: int = 0,
        low: int = 0,
        high: int = 999,
        step: int = 1,
        suffix: str = "",
    ) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = LineEdit()
        line.setAccessibleName(name)
        self.spin = QSpinBox()
        self.spin.setLineEdit(line)
        self.spin.setRange(low, high)
        self.spin.setSingleStep(step)
        self.spin.setSuffix(suffix)
        self.spin.setLocale(QLocale.c())  # the same figures in every language
        self.spin.setValue(value)
        self.spin.setAccessibleName(name)
        self.spin.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.spin.setFrame(False)
        self.spin.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding
        )  # Arabic is higher
        self.spin.setFont(theme.font("body"))
        self.spin.valueChanged.connect(self.changed)
        self.frame = FieldFrame(theme)
        self.frame.watch(self.spin)
        self.frame.row.setContentsMargins(leading_margins(self.layoutDirection(), PADDING, 2, 4, 2))
        self.frame.row.addWidget(self.spin, 1)
        self.frame.row.addWidget(Chevrons(theme, self.spin))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.frame)
        self.setFocusProxy(self.spin)
        self.focus_ring = FocusRing(self.spin, theme, theme.radius("control"), around=self.frame)
        theme.changed.connect(self._on_theme_changed)

    @property
    def value(self) -> int:
        """The amount."""
        return self.spin.value()

    def set_value(self, value: int) -> None:
        """Set the amount by program; emits nothing."""
        self.spin.blockSignals(True)
        self.spin.setValue(value)
        self.spin.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the spin box leaves; the window may have a use for Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        widest = f"{self.spin.maximum()}{self.spin.suffix()}"
        words = QFontMetricsF(self._theme.font("body")).horizontalAdvance(widest)
        return QSize(max(round(words) + 2 * PADDING + px(32), px(96)), self._theme.size("target"))

    def _on_theme_changed(self) -> None:
        self.spin.setFont(self._theme.font("body"))


class Chevrons(QWidget):
    """Upper half steps up, lower half steps down."""

    def __init__(self, theme: Theme, spin: QSpinBox) -> None:
        px = theme.px
        super().__init__()
        self._theme = theme
        self._spin = spin
        self.setFixedSize(px(24), px(28))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.repaint_on_change(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().y() < self.height() / 2:
            self._spin.stepUp()
        else:
            self._spin.stepDown()

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        self._theme.icons.draw(QPainter(self), QRectF(4, px(7), px(14), px(14)), CHEVRONS, "textFaint")


@dataclass(frozen=True, slots=True)
class Option:
    """One entry of a SelectField: what it stands for, its words, and a calendar hue if it has one."""

    value: Hashable
    text: str
    hue: str | None = None


class SelectField(QPushButton):
    """One of a list, shown like a field; opens the list on click, Space or Enter, steps with ↑ ↓, goes to what is typed.

    `chosen(value)` is emitted when the person chooses, not when the program does. One that does not `keep` the
    choice is a list of suggestions: it shows its placeholder again.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[Option] = (),
        *,
        placeholder: str = "",
        keep: bool = True,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._keep = keep
        self._name = name
        self._placeholder = placeholder
        self._options: tuple[Option, ...] = ()
        self._index = -1
        self._ahead = TypeAhead()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.focus_ring = FocusRing(self, theme, theme.radius("control"))
        self.set_options(options)
        self.clicked.connect(self._open)
        theme.repaint_on_change(self)

    @property
    def value(self) -> Hashable | None:
        """What is chosen, None before a choice."""
        return self._options[self._index].value if self._index >= 0 else None

    @property
    def name(self) -> str:
        """What is chosen in it."""
        return self._name

    @property
    def current(self) -> int:
        """The index of what is chosen, -1 before a choice."""
        return self._index

    @property
    def options(self) -> tuple[str, ...]:
        """The words of what can be chosen, in order."""
        return tuple(option.text for option in self._options)

    @property
    def values(self) -> list[Hashable]:
        """What can be chosen, in order."""
        return [option.value for option in self._options]

    def set_options(self, options: Sequence[Option]) -> None:
        """Replace the list, keeping the choice when its value is still there, else choosing the first."""
        kept = self.value
        self._options = tuple(options)
        values = self.values
        self._index = values.index(kept) if kept in values else min(0, len(values) - 1)
        if not self._keep:
            self._index = -1
        self._show_choice()

    def set_value(self, value: Hashable) -> None:
        """Choose by program; emits nothing. ValueError when the list does not hold the value."""
        self._index = self.values.index(value)
        self._show_choice()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        metrics = QFontMetricsF(self._theme.font("body"))
        texts = [option.text for option in self._options] or [self._placeholder]
        swatch = SWATCH_GAP + px(12) if any(option.hue for option in self._options) else 0
        width = max(metrics.horizontalAdvance(text) for text in texts)
        return QSize(round(width) + swatch + 2 * PADDING + px(26), self._theme.size("target"))

    def minimumSizeHint(self) -> QSize:
        height = max(self._theme.line() + 8, self._theme.least_target)
        return QSize(max(self._theme.px(72), self._theme.least_target), height)

    def event(self, event: QEvent) -> bool:
        """A letter that finds something is the list's before it is a key of the screen."""
        key = event if event.type() == QEvent.Type.ShortcutOverride else None
        if isinstance(key, QKeyEvent) and self._ahead.would_find(key, self.options, self._index):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = self._ahead.find(event, self.options, self._index)
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if found is not None:
            self.choose(found)
        elif step is not None and 0 <= self._index + step < len(self._options):
            self.choose(self._index + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif step is None:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        colour = self._theme.color
        ground = colour("hover") if self.underMouse() and self.isEnabled() else colour("surface")
        if not self.isEnabled():
            ground = colour("sunken")
        draw_panel(painter, QRectF(self.rect()), self._theme.radius("control"), ground, colour("border"))
        side = Side(QRectF(self.rect()), self.layoutDirection())
        x = float(PADDING)
        option = self._options[self._index] if self._index >= 0 else None
        if option is not None and option.hue is not None:
            square = side.slice(x, px(12))
            square = QRectF(square.x(), (self.height() - px(12)) / 2, px(12), px(12))
            draw_panel(painter, square, 3, self._theme.hue(option.hue).bar)
            x += px(12) + SWATCH_GAP
        role = "textFaint" if option is None else "text" if self.isEnabled() else "textDisabled"
        words = option.text if option is not None else self._placeholder
        room = side.slice(x, self.width() - x - px(28))
        draw_text(painter, room, words, self._theme.font("body"), colour(role))
        self._theme.icons.draw(painter, side.trailing(px(8), px(14)), CHEVRONS, "textFaint")

    def _open(self) -> None:
        menu = _Choices(self._theme, self)
        for index, option in enumerate(self._options):
            action = QAction(option.text, menu)
            if option.hue is not None:
                action.setIcon(_swatch_icon(self._theme.hue(option.hue).bar))
            elif index == self._index:
                action.setIcon(self._theme.icons.icon("check", "accent"))
            action.triggered.connect(lambda _=False, chosen=index: self.choose(chosen))
            menu.addAction(action)
            if index == self._index:
                menu.setActiveAction(action)
        menu.setMinimumWidth(self.width())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def choose(self, index: int) -> None:
        """Choose as a person does."""
        if index != self._index:
            self._index = index
            self._show_choice()
            self.chosen.emit(self._options[index].value)
            if not self._keep:
                self._index = -1
                self._show_choice()

    def _show_choice(self) -> None:
        chosen = self._options[self._index].text if self._index >= 0 else self._placeholder
        self.setAccessibleName(f"{self._name}: {chosen}")
        self.updateGeometry()
        self.update()


class _Choices(Menu):
    """The open list: letters go to the entry that begins so, and choose nothing yet."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._ahead = TypeAhead()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        actions = self.actions()
        active = self.activeAction()
        at = actions.index(active) if active in actions else -1
        found = self._ahead.find(event, [action.text() for action in actions], at)
        if found is not None:
            self.setActiveAction(actions[found])
        elif not event.text().isalnum():
            super().keyPressEvent(event)


def _swatch_icon(colour: QColor) -> QIcon:
    pixmap = QPixmap(16, 16)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_panel(painter, QRectF(2, 2, 12, 12), 3, colour)
    painter.end()
    return QIcon(pixmap)
