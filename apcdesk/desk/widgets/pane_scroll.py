"""What a pane stands in: where the window is too small for its text it can be scrolled."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from apcdesk.desk.widgets.tab_stops import stops_in


class PaneScroll(QScrollArea):
    """One pane, as large as the window leaves room, but never smaller than what is in it can be.

    Panes put their parts under one another rather than be scrolled sideways. Tab goes through them in the order in which
    they are seen, brings what it comes to into sight, and passes by what lies wholly under a panel of the pane.
    """

    def __init__(self, pane: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pane = pane
        self.setWidget(pane)

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = self._step(forward)
        first = QApplication.focusWidget()
        while moved and self._hides(QApplication.focusWidget()):
            moved = self._step(forward)
            if QApplication.focusWidget() is first:
                break
        return moved

    def come_in(self, forward: bool) -> None:
        """Tab came in from outside, wherever: go to what is seen first, or (backwards) last."""
        stops = list(stops_in(self._pane))
        if QApplication.focusWidget() not in stops:
            return
        for stop in stops if forward else reversed(stops):
            self._give(stop, forward)
            if not self._hides(stop):
                return

    def _step(self, forward: bool) -> bool:
        """To what is seen next, and after the last thing out of the pane."""
        stops, here = list(stops_in(self._pane)), QApplication.focusWidget()
        if here not in stops:
            return super().focusNextPrevChild(forward)
        place = stops.index(here) + (1 if forward else -1)
        if 0 <= place < len(stops):
            self._give(stops[place], forward)
            return True
        moved = super().focusNextPrevChild(forward)
        while moved and (there := QApplication.focusWidget()) in stops and there is not here:
            moved = super().focusNextPrevChild(forward)
        return moved

    def _give(self, stop: QWidget, forward: bool) -> None:
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stop.setFocus(reason)
        self.ensureWidgetVisible(stop)

    def _hides(self, part: QWidget | None) -> bool:
        """Whether nothing of a part of the pane is seen, because another part lies over it."""
        pane = self._pane
        if part is None or not pane.isAncestorOf(part):
            return False
        for area in _areas_between(part, pane):
            area.ensureWidgetVisible(part)
        across, down = (0, part.width() // 2, part.width() - 1), (0, part.height() // 2, part.height() - 1)
        points = [part.mapTo(pane, QPoint(x, y)) for x in across for y in down]
        tops = [pane.childAt(point) for point in points]
        own = _under(pane, part)
        return all(top is not None and _under(pane, top) is not own for top in tops)


def _under(pane: QWidget, part: QWidget) -> QWidget:
    """The part of the pane, among those that it holds itself, to which this one belongs."""
    while (around := part.parentWidget()) is not None and around is not pane:
        part = around
    return part


def _areas_between(part: QWidget, pane: QWidget) -> list[QScrollArea]:
    """What scrolls the part inside its pane, innermost first."""
    areas, around = [], part.parentWidget()
    while around is not None and around is not pane:
        if isinstance(around, QScrollArea):
            areas.append(around)
        around = around.parentWidget()
    return areas
