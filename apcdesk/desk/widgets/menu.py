"""Menus in the look of the theme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from apcdesk.desk.look.compositing import see_through
from apcdesk.desk.look.theme import Theme

FOLDED_INTO = "foldedInto"
"""Property of a button that may be out of sight: the button in whose place its menu opens then."""

SQUARE = "square"
"""Property of a menu, for the style sheet: what is outside a round corner would be black."""


class Menu(QMenu):
    """A QMenu with round corners, where a window can have them. `add` puts in an entry; everything else is Qt's own.

    menu = Menu(theme, self)
    menu.add(self.tr("Rename"), self._on_rename, icon="pencil", keys="F2")
    menu.open_below(button)
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        round_corners = see_through()
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, round_corners)
        self.setProperty(SQUARE, not round_corners)
        self.setFont(theme.font("body"))

    def add(
        self,
        text: str,
        action: Callable[[], object],
        *,
        icon: str | None = None,
        keys: str | None = None,
        danger: bool = False,
    ) -> QAction:
        """Add an entry; `keys` is shown after the words, `danger` colours its icon."""
        entry = QAction(text, self)
        if icon:
            entry.setIcon(self._theme.icons.icon(icon, "danger" if danger else "textMuted"))
        if keys:
            entry.setShortcut(QKeySequence(keys))
            entry.setShortcutVisibleInContextMenu(True)
            entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        entry.triggered.connect(lambda _checked=False: action())
        self.addAction(entry)
        return entry

    def open_below(self, widget: QWidget) -> None:
        """Open under the widget, in line with its trailing edge."""
        anchor = widget.property(FOLDED_INTO)
        if widget.isHidden() and isinstance(anchor, QWidget):
            widget = anchor
        self.ensurePolished()
        width = self.sizeHint().width()
        rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0 if rtl else widget.width() - width
        self.popup(widget.mapToGlobal(QPoint(x, widget.height() + 4)))
