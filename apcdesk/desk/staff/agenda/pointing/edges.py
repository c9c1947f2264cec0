"""What comes of a drag that stays at an edge of a view: it scrolls, or other days come."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollBar

translate = QCoreApplication.translate

REACH = 28
SCROLL_STEP = 12
SCROLL_MS = 30
REST_MS = 700
"""How long it rests at the edge until the days turn."""
AGAIN_MS = 1_000
"""And, once they are on the screen, until they turn once more."""

Bar = tuple[QScrollBar, float, float]
"""A scroll bar, how far along it the pointer is, and the px that are in sight."""


class EdgeScroll(QObject):
    """Near an edge the view moves on below the pointer, from `start` to `stop`. `scrolled()` follows each step."""

    scrolled = Signal()

    def __init__(self, parent: QObject, bars: Callable[[], Sequence[Bar]]) -> None:
        super().__init__(parent)
        self._bars = bars
        self._timer = QTimer(self, interval=SCROLL_MS)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Something is on its way."""
        self._timer.start()

    def stop(self) -> None:
        """It is no longer."""
        self._timer.stop()

    def _on_tick(self) -> None:
        moved = False
        for bar, place, length in self._bars():
            before = bar.value()
            bar.setValue(before + SCROLL_STEP * beyond(place, length))
            moved = moved or bar.value() != before
        if moved:
            self.scrolled.emit()


class EdgeRest(QObject):
    """Watches one drag at the edges of a view. `turned(by, first)`: by one step on or back; whether it is the first."""

    turned = Signal(int, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.edge = 0
        """-1 while it rests where the days before lie, 1 where those after do, else 0."""
        self.has_turned = False
        self._taken_at = 0
        """The edge where it was taken hold of: it has to leave that first, for it may move along it."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_rested)

    def words(self) -> str:
        """What comes of staying there; nothing where nothing does."""
        if not self.edge:
            return ""
        after, before = (
            translate("Agenda", "rest here for the days after"),
            translate("Agenda", "rest here for the days before"),
        )
        return after if self.edge > 0 else before

    def begin(self, edge: int) -> None:
        """Something was taken hold of at this edge, or at none."""
        self.end()
        self._taken_at = edge

    def follow(self, edge: int) -> None:
        """It is at this edge now."""
        if edge != self._taken_at:
            self._taken_at = 0
        edge = 0 if edge == self._taken_at else edge
        if edge == self.edge:
            return
        self.edge = edge
        if edge:
            self._timer.start(REST_MS)
        else:
            self._timer.stop()

    def go_on(self) -> None:
        """The other days are on the screen."""
        if self.edge and self.has_turned and not self._timer.isActive():
            self._timer.start(AGAIN_MS)

    def end(self) -> None:
        """It was let go of, or given back."""
        self._timer.stop()
        self.edge = self._taken_at = 0
        self.has_turned = False

    def _on_rested(self) -> None:
        first, self.has_turned = not self.has_turned, True
        self.turned.emit(self.edge, first)


def beyond(place: float, length: float) -> int:
    """-1 near the beginning, 1 near the end, else 0."""
    return (place > length - REACH) - (place < REACH)
