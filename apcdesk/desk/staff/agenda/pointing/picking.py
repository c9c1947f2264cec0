"""Picking several with the pointer: a rubber band over empty ground, or one click after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from apcdesk.desk.staff.agenda.geometry import Box, box_between

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.face import Face

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Picking:
    """What Ctrl and Shift do on one view while nothing is carried."""

    def __init__(self, face: Face) -> None:
        self._face = face
        self._from: tuple[float, float] | None = None
        self.band: Box | None = None
        """The rubber band: what it touches is picked when the button is let go."""

    @property
    def begun(self) -> bool:
        """Whether the button went down on empty ground, and a way of the pointer stretches the band."""
        return self._from is not None

    @property
    def banded(self) -> frozenset[str]:
        """What the rubber band touches."""
        shown = self._face.shown
        if shown is None or self.band is None:
            return frozenset()
        return frozenset(key for key in self._face.keys_in(self.band) if shown.items[key].editable)

    def begin(self, point: QPointF) -> None:
        """The button went down on empty ground."""
        self._from = self._face.place(point)

    def stretch(self, point: QPointF) -> None:
        """The band reaches to the pointer."""
        if self._from is not None:
            self.band = box_between(self._from, self._face.place(point))
            self._face.viewport().update()

    def end(self) -> bool:
        """The band is gone; whether there was one."""
        was = self.band is not None
        self._from = self.band = None
        return was

    def pick_also(self, keys: frozenset[str]) -> None:
        """These too, with what is picked already."""
        self._face.choice.pick(self._face.choice.selected | keys)

    def click(self, key: str, modifiers: Qt.KeyboardModifier) -> None:
        """Ctrl: one more, or one less. Shift: all from the one that has the keys to this one, in the order of time."""
        choice, shown = self._face.choice, self._face.shown
        if shown is not None and modifiers & SHIFT and choice.current in shown.order:
            here, there = sorted((shown.order.index(choice.current), shown.order.index(key)))
            choice.pick(k for k in shown.order[here : there + 1] if shown.items[k].editable)
        else:
            choice.toggle(key)
