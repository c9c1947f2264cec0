"""A list of calendars under a field that filters it; each press adds one to the group or takes it away."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from apcdesk.desk.look.icons import STRONG_STROKE
from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.finder.directory import Directory
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.fields import SearchField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.popups import move_into_sight
from apcdesk.domain.ids import Sub

WIDTH, ROW, ROWS = 288, 32, 9
SUB = Qt.ItemDataRole.UserRole
HUE = Qt.ItemDataRole.UserRole + 1


class CalendarPicker(QFrame):
    """`toggled(Sub)` for every calendar pressed, `added(tuple)` for all that are listed. Esc closes it."""

    toggled = Signal(str)
    added = Signal(tuple)

    def __init__(self, theme: Theme, directory: Directory, chosen: Collection[Sub], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Add a calendar"))
        self._items = _model(directory, chosen, self)
        self._filtered = QSortFilterProxyModel(self)
        self._filtered.setSourceModel(self._items)
        self._filtered.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = SearchField(theme, self.tr("Find a calendar"))
        self.search.edited.connect(self._on_edited)
        self.search.line.installEventFilter(self)
        self.rows = QListView()
        self.rows.setModel(self._filtered)
        self.rows.setItemDelegate(_RowDelegate(theme, self))
        self.rows.setUniformItemSizes(True)
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setMouseTracking(True)
        self.rows.setAccessibleName(self.tr("Calendars"))
        self.rows.clicked.connect(self._toggle)
        self.rows.setFixedHeight(theme.target(ROW) * max(1, min(ROWS, self._items.rowCount())))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        self.nothing = Label(theme, self.tr("No calendar is called that."), "body", "textMuted")
        column.addWidget(self.search)
        column.addWidget(self.rows)
        column.addWidget(self.nothing)
        self.add_all = Button(theme, "", Kind.TEXT, icon="plus", small=True)
        self.add_all.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add_all.clicked.connect(self._on_add_all)
        column.addWidget(self.add_all, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFixedWidth(theme.px(WIDTH))
        self._mark_first()

    def open_at(self, place: QPoint, anchor: QWidget) -> None:
        """Open at a place of the screen, moved so that all of it can be seen."""
        self.adjustSize()
        move_into_sight(self, place, anchor)
        self.show()
        self.search.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the focus; up, down and Enter work on the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            row = self.rows.currentIndex().row() + step
            self.rows.setCurrentIndex(
                self._filtered.index(max(0, min(row, self._filtered.rowCount() - 1)), 0)
            )
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.rows.currentIndex().isValid():
                self._toggle(self.rows.currentIndex())
            self.search.line.selectAll()  # the next name is typed in its place
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, rule = self._theme.color("raised"), self._theme.color("divider")
        painter = QPainter(self)
        painter.fillRect(self.rect(), ground)
        draw_panel(painter, QRectF(self.rect()), 0, ground, rule)

    def _on_edited(self, text: str) -> None:
        self._filtered.setFilterFixedString(text.strip())
        self._mark_first()
        self.adjustSize()

    def _mark_first(self) -> None:
        self.rows.setCurrentIndex(self._filtered.index(0, 0))
        self.rows.setVisible(self._filtered.rowCount() > 0)
        self.nothing.setVisible(self._filtered.rowCount() == 0)
        count = len(self._missing())
        self.add_all.setText(self.tr("Add all {count}").format(count=count))
        self.add_all.setVisible(count > 1)

    def _missing(self) -> list[QStandardItem]:
        """What is listed and not in the group yet."""
        indexes = (self._filtered.index(row, 0) for row in range(self._filtered.rowCount()))
        items = (self._items.itemFromIndex(self._filtered.mapToSource(index)) for index in indexes)
        return [item for item in items if item.checkState() != Qt.CheckState.Checked]

    def _on_add_all(self) -> None:
        missing = self._missing()
        for item in missing:
            item.setCheckState(Qt.CheckState.Checked)
        self.added.emit(tuple(item.data(SUB) for item in missing))
        self.close()

    def _toggle(self, index: QModelIndex | QPersistentModelIndex) -> None:
        item = self._items.itemFromIndex(self._filtered.mapToSource(index))
        on = item.checkState() != Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.toggled.emit(index.data(SUB))


def _model(directory: Directory, chosen: Collection[Sub], parent: QObject) -> QStandardItemModel:
    """A row for each calendar, ticked when it is chosen."""
    items = QStandardItemModel(parent)
    for sub, calendar in directory.by_sub.items():
        item = QStandardItem(calendar.name)
        item.setEditable(False)
        item.setData(sub, SUB)
        item.setData(calendar.look.hue, HUE)
        item.setToolTip(calendar.look.group)
        item.setCheckState(Qt.CheckState.Checked if sub in chosen else Qt.CheckState.Unchecked)
        items.appendRow(item)
    return items


class _RowDelegate(QStyledItemDelegate):
    """Swatch, name, the calendar's group, and a tick when it is in."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        px = self._theme.px
        return QSize(px(WIDTH) // 2, self._theme.target(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        px = self._theme.px
        theme, rect, state = self._theme, QRectF(option.rect), option.state
        current = bool(state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        painter.setLayoutDirection(option.direction)
        if current:
            draw_panel(painter, rect, theme.radius("row"), theme.color("hover"))
        side = Side(rect, painter.layoutDirection())
        square = side.slice(px(10), px(12))
        square = QRectF(square.x(), rect.center().y() - 6, px(12), px(12))
        draw_panel(painter, square, 3, theme.hue(index.data(HUE)).bar)
        checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        if checked:
            theme.icons.draw(painter, side.trailing(px(10), px(16)), "check", "accent", stroke=STRONG_STROKE)
        name, body = (
            index.data(Qt.ItemDataRole.DisplayRole),
            theme.font("body", weight=600 if checked else None),
        )
        draw_text(painter, side.slice(px(30), rect.width() - px(62)), name, body, theme.color("text"))
