"""The lines of the palette."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.palette.entries import Entry
from apcdesk.desk.widgets.key_words import key_words
from apcdesk.desk.widgets.row_list import RowList

ROW = 40
MARGIN, ICON, GAP = 14, 16, 10
KIND = 96
KEYS = 84
ENTRY_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """The entries that are offered now."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Offer these."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return listed((entry.title, entry.detail, entry.kind))
        return None


class EntryList(RowList):
    """`picked(Entry)` one was pressed. The keys stay in the field above, which moves the choice by `step`."""

    picked = Signal(object)

    def __init__(self, theme: Theme, model: EntryModel) -> None:
        super().__init__(theme, model, theme.target(ROW))
        self.setItemDelegate(_EntryPainter(theme))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Found"))
        self.clicked.connect(lambda index: self.picked.emit(index.data(ENTRY_ROLE)))
        model.modelReset.connect(lambda: self.setCurrentIndex(model.index(0)))

    @property
    def current(self) -> Entry | None:
        """The entry that Enter takes."""
        entry = self.currentIndex().data(ENTRY_ROLE)
        return entry if isinstance(entry, Entry) else None

    def step(self, by: int) -> None:
        """So many lines on or back; past the last comes the first, but only line by line."""
        count = self.model().rowCount()
        if count:
            row = self.currentIndex().row() + by
            row = row % count if abs(by) == 1 else min(max(row, 0), count - 1)
            self.setCurrentIndex(self.model().index(row, 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setCurrentIndex(index)


class _EntryPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px = self._theme.px
        return QSize(px(200), self._theme.target(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        px = self._theme.px
        entry = index.data(ENTRY_ROLE)
        theme, rect = self._theme, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        direction = option.direction
        painter.setLayoutDirection(direction)
        side = Side(rect, direction)
        if chosen:
            panel = side.inset(6, 1, 6, 1)
            border = theme.color("accent") if theme.name == "contrast" else None
            draw_panel(painter, panel, theme.radius("row"), theme.color("accentSoft"), border)
        ink = theme.color("onAccentSoft" if chosen else "text")
        mark = side.slice(MARGIN, px(ICON))
        mark = QRectF(mark.left(), rect.center().y() - px(ICON) / 2, px(ICON), px(ICON))
        if entry.hue:
            draw_panel(painter, mark.adjusted(2, 2, -2, -2), 3, theme.hue(entry.hue).bar)
        elif entry.icon:
            theme.icons.draw(painter, mark, entry.icon, "onAccentSoft" if chosen else "textMuted")
        trail = px(KIND) + (px(KEYS) if entry.keys else 0)
        room = rect.width() - MARGIN - px(ICON) - GAP - trail - 2 * MARGIN
        words = side.slice(MARGIN + px(ICON) + GAP, room)
        font = theme.font("body", weight=500)
        painter.setFont(font)
        width = min(painter.fontMetrics().horizontalAdvance(entry.title) + 2.0, words.width())
        draw_text(painter, Side(words, direction).slice(0, width), entry.title, font, ink)
        faint = theme.color("onAccentSoft" if chosen else "textMuted")
        if entry.detail and words.width() - width > 40:
            rest = Side(words, direction).slice(width + GAP, words.width() - width - GAP)
            draw_text(painter, rest, entry.detail, theme.font("small"), faint)
        end = Qt.AlignmentFlag.AlignTrailing
        kind = side.trailing(MARGIN, px(KIND))
        draw_text(painter, kind, entry.kind, theme.font("caption"), faint, end)
        if entry.keys:
            keys = side.trailing(MARGIN + px(KIND) + GAP, px(KEYS))
            draw_text(painter, keys, key_words(entry.keys), theme.font("mono"), faint, end)
