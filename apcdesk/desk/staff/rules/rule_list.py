"""The rules of a calendar, and those that its group shares: tick to use, press to edit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from apcdesk.desk.look.painting import Side, draw_panel, draw_text, leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.desk.widgets.focus import FocusRing
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.surfaces import empty
from apcdesk.desk.widgets.switches import CheckBox

ROW_HEIGHT = 50


@dataclass(frozen=True, slots=True)
class RuleItem:
    """A line of the list. What is not used cannot be edited."""

    rule_id: str
    name: str
    line: str
    used: bool = True


class RuleList(QWidget):
    """`chosen(rule_id)` a press on a rule in use, `ticked(rule_id, bool)` its box, `more_wanted(rule_id)` its menu."""

    chosen = Signal(str)
    ticked = Signal(str, bool)
    more_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._items: tuple[RuleItem, ...] = ()
        self._current = ""
        self.more: IconButton | None = None
        self._shown: list[_RuleRow] = []
        self._rows = bare_column(self)

    def show_items(self, items: Sequence[RuleItem], current: str) -> None:
        """Show these rules, one of them chosen."""
        if (tuple(items), current) == (self._items, self._current):
            return
        focused = next((n for n, row in enumerate(self._shown) if row.name.hasFocus()), None)
        self._items, self._current = tuple(items), current
        self.more = None
        empty(self._rows)
        self._shown = []
        for item in items:
            row = _RuleRow(self._theme, item, item.used and item.rule_id == current)
            row.name.clicked.connect(partial(self._on_pressed, item))
            row.box.toggled.connect(partial(self.ticked.emit, item.rule_id))
            if row.more is not None:
                row.more.clicked.connect(partial(self._on_more, item))
                self.more = row.more
            self._rows.addWidget(row)
            self._shown.append(row)
        if focused is not None and focused < len(self._shown):
            self._shown[focused].name.setFocus()

    def _on_pressed(self, item: RuleItem, _checked: bool = False) -> None:
        if item.used:
            self.chosen.emit(item.rule_id)
        else:
            self.ticked.emit(item.rule_id, True)

    def _on_more(self, item: RuleItem, _checked: bool = False) -> None:
        self.more_wanted.emit(item.rule_id)


class _RuleRow(QWidget):
    def __init__(self, theme: Theme, item: RuleItem, current: bool) -> None:
        super().__init__()
        self._theme = theme
        self._current = current
        self.setFixedHeight(theme.px(ROW_HEIGHT))
        self.box = CheckBox(theme, "")
        self.box.setAccessibleName(self.tr("Use {name}").format(name=item.name))
        self.box.setChecked(item.used)
        self.name = _RuleButton(theme, item, current)
        self.more: IconButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(leading_margins(self.layoutDirection(), 8, 0, 4, 0))
        row.setSpacing(9)
        row.addWidget(self.box)
        row.addWidget(self.name, 1)
        if current:
            self.more = IconButton(
                theme, "ellipsis", self.tr("More for {name}").format(name=item.name), size=24
            )
            row.addWidget(self.more)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._current:
            border = self._theme.color("accent") if self._theme.name == "contrast" else None
            radius = self._theme.radius("row")
            draw_panel(QPainter(self), QRectF(self.rect()), radius, self._theme.color("accentSoft"), border)


class _RuleButton(QPushButton):
    """Name and line of a rule."""

    def __init__(self, theme: Theme, item: RuleItem, current: bool) -> None:
        super().__init__(item.name)
        self._theme = theme
        self._line = item.line
        self._current = current
        self.setAccessibleDescription(item.line)
        self.setToolTip(item.line)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.focus_ring = FocusRing(self, theme, theme.radius("control"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(150), px(ROW_HEIGHT) - px(10))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(56), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side = Side(QRectF(self.rect()), self.layoutDirection())
        name, line = side.inset(1, 3, 0, px(19)), side.inset(1, px(21), 0, 3)
        ink, muted = ("onAccentSoft", "onAccentSoft") if self._current else ("text", "textFaint")
        font = self._theme.font("body", weight=600 if self._current else 500)
        draw_text(painter, name, self.text(), font, self._theme.color(ink))
        draw_text(
            painter, line, self._line, self._theme.font("caption", weight=400), self._theme.color(muted)
        )
