"""Fields to type into: `TextField`, `SearchField`, and the frame that every field shares."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from apcdesk.desk.look.painting import draw_panel
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.line_edit import LineEdit

PADDING = 10
TAKES_CODES = "takesCodes"


class IconTile(QWidget):
    """An icon as a widget, for layouts; it says nothing by itself."""

    def __init__(self, theme: Theme, icon: str, role: str = "textMuted", size: int = 16) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._role = role
        self.setFixedSize(theme.px(size), theme.px(size))
        theme.repaint_on_change(self)

    def set_icon(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        self._theme.icons.draw(painter, QRectF(self.rect()), self._icon, self._role)


class FieldFrame(QWidget):
    """The drawn frame of a field, 32 px: icon, editor, trailing widgets. Put things in through `row`."""

    pressed = Signal()

    def __init__(self, theme: Theme, *, strong: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._strong = strong
        self.failed = False
        self.setFixedHeight(theme.size("target"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(PADDING, 0, PADDING, 0)
        self.row.setSpacing(8)
        theme.repaint_on_change(self)

    def watch(self, editor: QWidget) -> None:
        """Redraw the frame when the focus enters or leaves this editor."""
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = self._theme.color
        ground, line, width = colour("surface"), colour("borderStrong" if self._strong else "border"), 1
        if self.failed:
            line, width = colour("danger"), 2
        elif not self.isEnabled():
            ground, line = colour("sunken"), colour("divider")
        elif any(child.hasFocus() for child in self.findChildren(QWidget)):
            line = colour("borderStrong")
        draw_panel(QPainter(self), QRectF(self.rect()), self._theme.radius("control"), ground, line, width)


class TextField(QWidget):
    """A line of text with its label above and its error below.

        name = TextField(theme, self.tr("Name"))
        key = TextField(theme, "", mono=True, icon="key-round", strong=True, name=self.tr("Calendar ID"))
        key.add_trailing(Chip(theme, self.tr("New ID"), Tone.ACCENT))
        name.set_error(self.tr("Tell us your name, so we know who to expect."))

    `edited(text)` follows typing, `submitted()` the Enter key. Without a label it needs a `name`.
    """

    edited = Signal(str)
    submitted = Signal()
    STYLE = "body"

    def __init__(
        self,
        theme: Theme,
        label: str = "",
        *,
        name: str | None = None,
        placeholder: str = "",
        icon: str | None = None,
        mono: bool = False,
        strong: bool = False,
        help_text: str = "",
    ) -> None:
        super().__init__()
        self._theme = theme
        self._mono = mono
        self._name = name or label
        self._help = help_text
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = bare_column(self, 4)
        self.label = Label(theme, label, "body", weight=500)
        column.addWidget(self.label)
        self.label.setVisible(bool(label))
        self.frame = FieldFrame(theme, strong=strong)
        column.addWidget(self.frame)
        self.line = self._make_line(placeholder)
        self.label.setBuddy(self.line)
        if icon:
            self.frame.row.addWidget(IconTile(theme, icon, "textMuted"))
        self.frame.row.addWidget(self.line, 1)
        self._alert = IconTile(theme, "circle-alert", "danger")
        self._alert.hide()
        self.frame.row.addWidget(self._alert)
        self.message = Label(theme, help_text, "small", "textFaint", wrap=True)
        column.addWidget(self.message)
        self.message.setVisible(bool(help_text))
        self.setFocusProxy(self.line)
        self.frame.pressed.connect(self.line.setFocus)
        theme.changed.connect(self._on_theme_changed)

    @property
    def text(self) -> str:
        """What the field holds, without spaces around it."""
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        """Fill the field by program; emits nothing."""
        self.line.setText(text)

    def set_error(self, words: str | None) -> None:
        """Show what is wrong and what to do, or None to take it away."""
        self.frame.failed = words is not None
        self._alert.setVisible(words is not None)
        self.message.setText(words if words is not None else self._help)
        self.message.set_role("textFaint" if words is None else "danger")
        self.message.setVisible(bool(self.message.text()))
        self.line.setAccessibleDescription(words or self._help)
        self.frame.update()

    def take_codes(self) -> None:
        """Let a scan go into the field while it has the keys."""
        self.line.setProperty(TAKES_CODES, True)

    def add_trailing(self, widget: QWidget) -> None:
        """Put a chip or a button at the trailing end, inside the frame."""
        self.frame.row.addWidget(widget)

    def _make_line(self, placeholder: str) -> QLineEdit:
        line = LineEdit()
        line.setFont(self._theme.font("mono" if self._mono else self.STYLE))
        line.setPlaceholderText(placeholder)
        line.setAccessibleName(self._name)
        line.setAccessibleDescription(self._help)
        line.setTextMargins(-2, 0, -2, 0)  # the frame's padding is the padding
        if self._mono:
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line.textEdited.connect(self.edited)
        line.returnPressed.connect(self.submitted)
        self.frame.watch(line)
        self.focus_ring = FocusRing(line, self._theme, self._theme.radius("control"), around=self.frame)
        return line

    def _on_theme_changed(self) -> None:
        self.line.setFont(self._theme.font("mono" if self._mono else self.STYLE))


class SearchField(TextField):
    """A field that filters what stands below it: a glass before, a cross after while it holds text.

    Esc empties it. `edited` also follows emptying.
    """

    def __init__(self, theme: Theme, placeholder: str, *, width: int | None = None) -> None:
        super().__init__(theme, name=placeholder, placeholder=placeholder, icon="search")
        self._clear = IconButton(theme, "x", self.tr("Empty the search"), size=20, role="textFaint")
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.hide()
        self.add_trailing(self._clear)
        self._clear.clicked.connect(self.clear)
        self.line.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        if width is not None:
            self.setFixedWidth(theme.px(width))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(220), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.line.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def clear(self) -> None:
        """Empty the field and say so."""
        self.line.clear()
        self.edited.emit("")


def fill_code_field(code: str) -> bool:
    """Put a scan into the field for codes that has the keys, in place of what it holds; whether there is one."""
    line = _code_line()
    if line is None:
        return False
    line.setText(code)
    line.textEdited.emit(line.text())
    return True


def takes_codes() -> bool:
    """Whether a field for codes has the keys."""
    return _code_line() is not None


def _code_line() -> QLineEdit | None:
    line = QApplication.focusWidget()
    return line if isinstance(line, QLineEdit) and line.property(TAKES_CODES) else None


def labelled(theme: Theme, words: str, part: QWidget | QLayout) -> QVBoxLayout:
    """A widget without a label of its own, or several in a layout, with one above."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(Label(theme, words, "body", weight=500))
    if isinstance(part, QLayout):
        column.addLayout(part)
    else:
        column.addWidget(part)
    return column
