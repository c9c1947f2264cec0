"""What can be done with several events that are picked: in the place of the toolbar, so that no day moves under the pointer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from apcdesk.desk.context import DeskContext
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.surfaces import Surface

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.pane import AgendaPane

QUARTER, WEEK = 15, 7


class PickBar(Surface):
    """How many are picked, and the buttons for them. `wanted(bool)` says whether there are any."""

    wanted = Signal(bool)

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, "accentSoft")
        theme = context.theme
        self._theme = theme
        self.count = Label(theme, "", "bodyStrong", "onAccentSoft")
        self.move_ = Button(theme, self.tr("Move"), icon="move", icon_after="chevron-down", small=True)
        self.copy = Button(theme, self.tr("Copy"), icon="copy", small=True)
        self.cut = Button(theme, self.tr("Cut"), icon="scissors", small=True)
        self.delete = Button(theme, self.tr("Delete"), Kind.DANGER, icon="trash-2", small=True)
        self.none = IconButton(theme, "x", self.tr("Pick none"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.move_, self.copy, self.cut, self.delete, self.none):
            row.addWidget(button)

    def attach(self, pane: AgendaPane) -> None:
        """Act on this pane."""
        pane.choice.picked_changed.connect(lambda: self._on_picked(pane))
        self.move_.clicked.connect(lambda: self._open_moves(pane))
        self.copy.clicked.connect(lambda: pane.many.copy(cut=False))
        self.cut.clicked.connect(lambda: pane.many.copy(cut=True))
        self.delete.clicked.connect(pane.many.delete)
        self.none.clicked.connect(lambda: self._pick_none(pane))

    def _on_picked(self, pane: AgendaPane) -> None:
        count = len(pane.choice.picked)
        self.count.setText(self.tr("{count} events picked", "", count).format(count=count))
        self.wanted.emit(count > 0)

    def _pick_none(self, pane: AgendaPane) -> None:
        pane.choice.choose(None)
        pane.focus_view()

    def _open_moves(self, pane: AgendaPane) -> None:
        from apcdesk.desk.widgets.menu import Menu  # noqa: PLC0415 - loaded when first asked for

        menu = Menu(self._theme, self)

        def by(days: int, minutes: int) -> Callable[[], None]:
            return lambda: pane.many.shift(pane.choice.picked, days, minutes)

        menu.add(self.tr("15 min earlier"), by(0, -QUARTER), keys="Alt+Up")
        menu.add(self.tr("15 min later"), by(0, QUARTER), keys="Alt+Down")
        menu.add(self.tr("A day earlier"), by(-1, 0), keys="Alt+Left")
        menu.add(self.tr("A day later"), by(1, 0), keys="Alt+Right")
        menu.add(self.tr("A week later"), by(WEEK, 0))
        menu.addSeparator()
        for calendar in pane.calendars.writable:
            menu.add(calendar.name, partial(pane.many.carry, calendar.calendar_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(self.move_)
