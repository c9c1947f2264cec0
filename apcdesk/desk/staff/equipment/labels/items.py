"""Which items get a label: a box for each, and one for the whole of each group."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.surfaces import Surface, UprightScroll, beside_scroll_bar
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.custody import ItemStatus
from apcdesk.domain.ids import CalendarId

INDENT = 24
HEIGHT = 270


class GroupBox(CheckBox):
    """The box of a group: on when all its items are, a dash when some are. A press ticks all, or none."""

    def __init__(self, theme: Theme, name: str, boxes: Sequence[CheckBox]) -> None:
        super().__init__(theme, name)
        self._boxes = tuple(boxes)
        self.show_state()

    def nextCheckState(self) -> None:
        everything = any(not box.isChecked() for box in self._boxes)
        for box in self._boxes:
            box.setChecked(everything)

    def show_state(self) -> None:
        """Follow the items."""
        ticked = sum(box.isChecked() for box in self._boxes)
        whole, some = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked
        self.setCheckState(
            whole if ticked == len(self._boxes) else some if ticked else Qt.CheckState.Unchecked
        )


class ItemChoice(UprightScroll):
    """`changed` follows every tick."""

    changed = Signal()

    def __init__(self, theme: Theme, statuses: Sequence[ItemStatus], ticked: Collection[CalendarId]) -> None:
        page = Surface(theme, "raised")
        super().__init__(page)
        self.setFixedHeight(HEIGHT)
        self._statuses = tuple(statuses)
        self._groups: list[GroupBox] = []
        self.boxes = {one.item.calendar_id: CheckBox(theme, one.calendar.name) for one in statuses}
        column = beside_scroll_bar(page)
        column.setSpacing(2)
        for group, mates in _by_group(statuses).items():
            boxes = [self.boxes[one.item.calendar_id] for one in mates]
            for one, box in zip(mates, boxes, strict=True):
                box.setChecked(one.item.calendar_id in ticked)
            head = GroupBox(theme, group or self.tr("No group"), boxes)
            head.clicked.connect(self._on_ticked)
            self._groups.append(head)
            column.addWidget(head)
            column.addWidget(self._indented(boxes))
        column.addStretch(1)

    @property
    def chosen(self) -> tuple[ItemStatus, ...]:
        """The ticked items, in the order of the list."""
        return tuple(one for one in self._statuses if self.boxes[one.item.calendar_id].isChecked())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        ticked = [box for box in self.boxes.values() if box.isChecked()]
        for box in reversed(ticked):  # the first one for certain, the others if there is room
            self.ensureWidgetVisible(box)

    def _indented(self, boxes: Iterable[CheckBox]) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(leading_margins(self.layoutDirection(), INDENT, 0, 0, 8))
        column.setSpacing(2)
        for box in boxes:
            box.clicked.connect(self._on_ticked)
            column.addWidget(box)
        return part

    def _on_ticked(self) -> None:
        for group in self._groups:
            group.show_state()
        self.changed.emit()


def _by_group(statuses: Sequence[ItemStatus]) -> dict[str, list[ItemStatus]]:
    groups: dict[str, list[ItemStatus]] = {}
    for one in statuses:
        groups.setdefault(one.item.group, []).append(one)
    return groups
