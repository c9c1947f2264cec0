"""The middle: the tools, the heads of the days, and the painter that scrolls below them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.rules.access import WeekAccess
from apcdesk.desk.staff.rules.heads import DayHeads
from apcdesk.desk.staff.rules.painter import HOUR_HEIGHT, SNAPS, WeekPainter
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.fold_bar import FoldBar
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.surfaces import Divider, Surface, UprightScroll

MARGIN, NARROW_MARGIN = 16, 6
TOOLS_HEIGHT = 56
FIRST_HOUR = 7
ABOVE = 30
"""Minutes above what is scrolled to."""
IN_SIGHT = 24


class Board(Surface):
    """Its parts speak for themselves: `painter`, `undo`, `redo`."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, "surface")
        theme = context.theme
        self._px = theme.px
        self.painter = WeekPainter(context)
        self.access = WeekAccess(self.painter, context.dates)
        self.heads = DayHeads(context, self.painter)
        self.tool = SegmentedControl(
            theme, [self.tr("Open"), self.tr("Close")], self.tr("Tool"), icons=["paintbrush", "eraser"]
        )
        self.tool.chosen.connect(self._on_tool)
        names = [self.tr("{minutes} min").format(minutes=SNAPS[0]), *(str(snap) for snap in SNAPS[1:])]
        self.snap = SegmentedControl(theme, names, self.tr("Snap in minutes"))
        self.snap.chosen.connect(self._on_snap)
        self.undo = IconButton(theme, "undo-2", self.tr("Take back the last stroke"))
        self.redo = IconButton(theme, "redo-2", self.tr("Do it again"))
        self.warning = Banner(theme, Tone.WARNING, "")
        self.warning.hide()
        self.area = UprightScroll(self.painter)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.painter.held.connect(self._on_held)
        column = bare_column(self)
        column.addWidget(self._tools(context))
        column.addWidget(Divider(theme))
        column.addWidget(self.warning)
        column.addWidget(self.heads)
        column.addWidget(Divider(theme))
        column.addWidget(self.area, 1)

    def set_narrow(self, narrow: bool) -> None:
        """Make do with less room, or not."""
        self._snap_label.setHidden(narrow)
        margin = NARROW_MARGIN if narrow else MARGIN
        self._tools_row.setContentsMargins(margin, 0, margin, 0)
        self._tools_row.setSpacing(4 if narrow else 8)

    def warn(self, words: str) -> None:
        """Say something above the week; nothing takes it away."""
        self.warning.set_words(words)
        self.warning.setVisible(bool(words))

    def scroll_to_morning(self, first_minute: int | None) -> None:
        """Bring the first open hour into sight, below seven o'clock where both have room."""
        morning = FIRST_HOUR * 60
        if first_minute is None:
            self._scroll_to(morning)
            return
        self._scroll_to(min(morning, first_minute - ABOVE))
        self.show_minute(first_minute)

    def show_minute(self, minute: int) -> None:
        """Scroll to a minute of the day that is not in sight."""
        hour = self._px(HOUR_HEIGHT)
        y, first = minute * hour / 60, self.area.verticalScrollBar().value()
        if not first <= y <= first + self.area.viewport().height() - hour:
            self._scroll_to(minute - ABOVE)

    def _scroll_to(self, minute: int) -> None:
        self.area.verticalScrollBar().setValue(round(max(minute, 0) * self._px(HOUR_HEIGHT) / 60))

    def _tools(self, context: DeskContext) -> QWidget:
        tools = FoldBar(context.theme, TOOLS_HEIGHT)
        row = self._tools_row = tools.row
        row.addWidget(self.tool)
        row.addSpacing(4)
        self._snap_label = Label(context.theme, self.tr("Snap"), "body", "textMuted")
        row.addWidget(self._snap_label)
        row.addWidget(self.snap)
        row.addStretch(1)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        tools.fold(self.snap)
        return tools

    def _on_tool(self, index: int) -> None:
        self.painter.erasing = bool(index)

    def _on_snap(self, index: int) -> None:
        self.painter.snap = SNAPS[index]

    def _on_held(self, rect: QRectF) -> None:
        """Keep what is held in sight."""
        bar, height = self.area.verticalScrollBar(), self.area.viewport().height()
        top, bottom = rect.top() - IN_SIGHT, min(rect.bottom(), rect.top() + height - 2 * IN_SIGHT) + IN_SIGHT
        if top < bar.value():
            bar.setValue(round(top))
        elif bottom > bar.value() + height:
            bar.setValue(round(bottom - height))
