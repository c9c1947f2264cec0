"""With whom, and where: a box for each calendar, in two columns, those that are free said so."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.surfaces import Surface, UprightScroll
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.ids import Sub

COLUMNS = 2
ROW_HEIGHT = 26
HEIGHT = 117
"""Of more rows half of one shows that there are more."""


class PeoplePicker(UprightScroll):
    """`changed()` when a person ticks or unticks somebody."""

    changed = Signal()

    def __init__(self, theme: Theme, calendars: Sequence[Calendar], name: str) -> None:
        px = theme.px
        page: QWidget = Surface(theme, "raised")
        super().__init__(page)
        rows = -(-len(calendars) // COLUMNS)
        self.setFixedHeight(min(px(HEIGHT), max(rows, 1) * theme.target(ROW_HEIGHT) + 4))
        self.setAccessibleName(name)
        self._calendars = tuple(calendars)
        self.boxes: dict[Sub, CheckBox] = {}
        grid = QGridLayout(page)
        grid.setContentsMargins(2, 2, 2, 2)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for n, calendar in enumerate(calendars):
            box = CheckBox(theme, calendar.name, hue=calendar.look.hue)
            box.toggled.connect(lambda _: self.changed.emit())
            self.boxes[calendar.sub] = box
            grid.addWidget(box, n // COLUMNS, n % COLUMNS)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(len(calendars) // COLUMNS + 1, 1)

    @property
    def chosen(self) -> tuple[Sub, ...]:
        """Who is ticked, in the order of the list."""
        return tuple(sub for sub, box in self.boxes.items() if box.isChecked())

    def choose(self, subs: Collection[Sub]) -> None:
        """Tick these and nobody else; emits nothing."""
        for sub, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(sub in subs)
            box.blockSignals(False)
            box.update()

    def mark_free(self, free: Collection[Sub]) -> None:
        """Say beside the names who is not free."""
        for calendar in self._calendars:
            box = self.boxes[calendar.sub]
            there = calendar.sub in free
            box.setText(calendar.name if there else self.tr("{name} · not free").format(name=calendar.name))
            box.setAccessibleName(box.text())
