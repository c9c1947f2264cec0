"""The list as an item model: headings, calendars, and the button for the rest."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from apcdesk.desk.language.sentences import listed
from apcdesk.desk.staff.calendars.overview import (
    CalendarUse,
    Overview,
    booked_text,
    grouped,
    rules_text,
)
from apcdesk.domain.ids import CalendarId

LINE_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class Kind(Enum):
    """What a line of the list is."""

    HEADING = "heading"
    CALENDAR = "calendar"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a heading with its words, a calendar, or the button with its words."""

    kind: Kind
    text: str
    row: CalendarUse | None = None


class CalendarModel(QAbstractListModel):
    """Lines by row; `LINE_ROLE` gives the `Line`. Headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self._filter = ""
        self._everything = False
        self._lines: tuple[Line, ...] = ()
        self._shown = 0
        self._group_count = 0

    @property
    def shown(self) -> int:
        """How many calendars are in the list now."""
        return self._shown

    @property
    def group_count(self) -> int:
        """Under how many headings they are."""
        return self._group_count

    def show(self, overview: Overview) -> None:
        """Show newer content; rows keep their places as far as they are the same."""
        self._overview = overview
        self._rebuild()

    def set_filter(self, text: str) -> None:
        """Show only what matches the text in name, ID, sub or group."""
        if text != self._filter:
            self._filter = text
            self._rebuild()

    def toggle_everything(self) -> None:
        """Show the calendars that are kept out of the list too, or leave them out again."""
        self._everything = not self._everything
        self._rebuild()

    def index_of(self, calendar_id: CalendarId | None) -> QModelIndex:
        """The place of a calendar; an invalid index when it is not in the list."""
        for number, line in enumerate(self._lines):
            if line.row is not None and line.row.calendar_id == calendar_id:
                return self.index(number)
        return QModelIndex()

    def first(self) -> QModelIndex:
        """The place of the first calendar; an invalid index when there is none."""
        for number, line in enumerate(self._lines):
            if line.row is not None:
                return self.index(number)
        return QModelIndex()

    def line(self, index: Index) -> Line | None:
        """What stands at this place."""
        return self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index)
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        if role == Qt.ItemDataRole.ToolTipRole and line.row is not None:
            return f"{line.row.application_calendar_id}\n{line.row.calendar.sub}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line(index)
        if line is None or line.kind is Kind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _spoken(self, line: Line) -> str:
        if line.row is None:
            return line.text
        booked = self.tr("booked this week: {booked}").format(booked=booked_text(line.row.use))
        parts = (line.text, line.row.application_calendar_id, rules_text(line.row.use), booked)
        return listed(parts)

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._lines = tuple(self._made_lines())
        self.endResetModel()

    def _made_lines(self) -> list[Line]:
        if self._overview is None:
            return []
        rows = self._overview.listed(self._filter, everything=self._everything)
        groups = grouped(rows)
        self._shown, self._group_count = len(rows), len(groups)
        lines: list[Line] = []
        for group in groups:
            if group.name or len(groups) > 1:
                lines.append(Line(Kind.HEADING, group.name or self.tr("No group")))
            lines += [Line(Kind.CALENDAR, row.calendar.name, row) for row in group.rows]
        hidden = sum(not row.calendar.look.in_list for row in self._overview.rows)
        if hidden and not self._filter.strip():
            lines.append(Line(Kind.MORE, self._more_text(hidden)))
        return lines

    def _more_text(self, hidden: int) -> str:
        if self._everything:
            return self.tr("Leave out {count} again").format(count=hidden)
        return self.tr("Show {count} more").format(count=hidden)
