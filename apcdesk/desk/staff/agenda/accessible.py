"""What a screen reader meets in the grid and in the strip: one child for each block, with its name in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from apcdesk.desk.staff.agenda.blocks.items import spoken
from apcdesk.desk.staff.agenda.face import Face
from apcdesk.desk.staff.agenda.grid import AgendaGrid
from apcdesk.desk.staff.agenda.header import DayHeader
from apcdesk.desk.widgets.painted_access import PaintedAccess

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.choice import Choice


class AgendaAccess(PaintedAccess):
    """Gives the grid and the strip their interfaces. Kept by the pane as long as they live."""

    def __init__(self, grid: AgendaGrid, header: DayHeader, choice: Choice) -> None:
        self.grid = grid
        self.header = header
        self.choice = choice
        super().__init__(grid, header)
        choice.current_changed.connect(self.tell_current)

    def keys(self, widget: QWidget) -> Sequence[str]:
        """The items that the widget shows, in the order of time."""
        scene = self.grid.scene
        if scene is None:
            return ()
        bars = {bar.key for bar, _ in scene.strip.bars}
        if widget is self.header:
            return [key for key in scene.order if key in bars]
        return [key for key in scene.order if key in scene.layout.by_key]

    def name(self, key: str) -> str:
        """The item in words."""
        scene = self.grid.scene
        item = scene.items.get(key) if scene else None
        if scene is None or item is None:
            return ""
        return spoken(item, self.grid.now(), self.grid.dates, scene.shades.risks.get(key, ""))

    def rect(self, widget: QWidget, key: str) -> QRect:
        """Where the item's first block is on the screen."""
        scene = self.grid.scene
        if scene is None:
            return QRect()
        if widget is self.header:
            box = next((box for bar, box in scene.strip.bars if bar.key == key), None)
            rect = self.header.strip_rect(box).toRect() if box else QRect()
            return QRect(self.header.mapToGlobal(rect.topLeft()), rect.size())
        blocks = scene.layout.by_key.get(key, ())
        rect = self.grid.rect_of(blocks[0].box).toRect() if blocks else QRect()
        return QRect(self.grid.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def current(self) -> str | None:
        """The item that the keys act on."""
        return self.choice.current

    def chosen(self) -> str | None:
        """The item in the inspector."""
        return self.choice.chosen

    def focused(self) -> bool:
        """Whether the keys go to the grid."""
        return self.grid.hasFocus()

    def press(self, key: str) -> None:
        """Open the item in the inspector."""
        self.choice.choose(key)


class FaceAccess(PaintedAccess):
    """Gives the month or the lanes their interface. Kept as long as the view lives."""

    def __init__(self, face: Face, choice: Choice) -> None:
        self._face = face
        self._choice = choice
        super().__init__(face)
        choice.current_changed.connect(self.tell_current)

    def keys(self, widget: QWidget) -> Sequence[str]:
        """The items in the order of time."""
        return self._face.shown.order if self._face.shown else ()

    def name(self, key: str) -> str:
        """The item in words."""
        item = self._face.shown.items.get(key) if self._face.shown else None
        return spoken(item, self._face.now(), self._face.dates) if item else ""

    def rect(self, widget: QWidget, key: str) -> QRect:
        """Where the item is on the screen."""
        rect = self._face.item_rect(key).toRect()
        return QRect(self._face.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def current(self) -> str | None:
        """The item that the keys act on."""
        return self._choice.current

    def chosen(self) -> str | None:
        """The item in the inspector."""
        return self._choice.chosen

    def focused(self) -> bool:
        """Whether the keys go to the view."""
        return self._face.hasFocus()

    def press(self, key: str) -> None:
        """Open the item in the inspector."""
        self._choice.choose(key)
