"""The list of links: painted rows with a state each, chosen by mouse and keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from apcdesk.desk.look.painting import Side, draw_hline, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.links.entries import Entry
from apcdesk.desk.widgets.row_list import RowList

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole
ROW = 62
MARGIN = 14
NO_INDEX = QModelIndex()


class LinkModel(QAbstractListModel):
    """The entries, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these entries. While they are the same links the choice stays untouched."""
        same = [one.key for one in entries] == [one.key for one in self.entries]
        if same:
            self.entries = tuple(entries)
            if entries:
                self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def index_of(self, key: str | None) -> QModelIndex:
        """Where the link stands, an invalid index when it does not."""
        row = next((row for row, entry in enumerate(self.entries) if entry.key == key), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.sentence
        return entry.name if role == Qt.ItemDataRole.DisplayRole else None


class LinkList(RowList):
    """Rows of 62 px. `chosen(key)` follows mouse and keys, `copy_wanted` Ctrl C."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, model: LinkModel) -> None:
        super().__init__(theme, model, theme.px(ROW))
        self.setItemDelegate(_RowPainter(theme, self))
        self.setAccessibleName(self.tr("Links"))

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802  Qt's own name
        super().currentChanged(current, previous)
        entry = current.data(ENTRY_ROLE)
        if isinstance(entry, Entry):
            self.chosen.emit(entry.key)


class _RowPainter(QStyledItemDelegate):
    """Paints one link: name and state above, its sentence below."""

    def __init__(self, theme: Theme, view: LinkList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        side = Side(QRectF(option.rect), option.direction)
        self._paint_ground(painter, side, option.state, current=index == self._view.currentIndex())
        self._paint_entry(painter, side, entry, bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_ground(self, painter: QPainter, side: Side, state: QStyle.StateFlag, *, current: bool) -> None:
        colour, rect = self._theme.color, side.rect
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour("accentSoft"))
            painter.fillRect(side.slice(0, 3), colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colour("hover"))
        draw_hline(painter, rect.left(), rect.right(), rect.bottom() - 1, colour("dividerSubtle"))
        if current and self._view.hasFocus() and self._theme.keys_in_use:
            radius = self._theme.radius("row")
            draw_panel(painter, rect.adjusted(2, 2, -2, -3), radius, None, colour("focus"), 2)

    def _paint_entry(self, painter: QPainter, side: Side, entry: Entry, chosen: bool) -> None:
        px = self._theme.px
        colour, font = self._theme.color, self._theme.font
        small = font("small", weight=500)
        width = QFontMetricsF(small).horizontalAdvance(entry.state) + px(17)
        pill = side.trailing(MARGIN, width)
        pill = QRectF(pill.x(), side.rect.y() + px(11), pill.width(), self._theme.size("chip"))
        border = colour(entry.tone.line) if self._theme.name == "contrast" else None
        draw_panel(painter, pill, pill.height() / 2, colour(entry.tone.ground), border)
        centre = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, pill, entry.state, small, colour(entry.tone.ink), centre)
        name = side.inset(MARGIN, px(12), MARGIN + width + px(8), px(ROW) - px(12) - px(20))
        weight = 600 if chosen else 500
        draw_text(painter, name, entry.name, font("body", weight=weight), colour("text"))
        line = side.inset(MARGIN, px(34), MARGIN, px(ROW) - px(34) - px(18))
        draw_text(painter, line, entry.line, font("caption", weight=400), colour("textFaint"))
