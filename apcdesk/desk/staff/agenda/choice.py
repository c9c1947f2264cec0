"""What is selected and where the keys are: shared by the grid, the all-day strip and the inspector."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period


class Choice(QObject):
    """Two separate things: `chosen` is open in the inspector, `current` has the keys. Keys of items, or None.

    `mark` is the empty time that a new event would take, `mark_calendar` whose, where that was said. `picked` are
    items that are taken together, two at least; none is open in the inspector then.
    """

    chosen_changed = Signal()
    current_changed = Signal()
    picked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen: str | None = None
        self.current: str | None = None
        self.mark: Period | None = None
        self.mark_calendar: CalendarId | None = None
        self.picked: frozenset[str] = frozenset()

    @property
    def selected(self) -> frozenset[str]:
        """What is drawn as selected."""
        return self.picked or (frozenset() if self.chosen is None else frozenset({self.chosen}))

    def pick(self, keys: Iterable[str]) -> None:
        """Take these together; a single one is chosen instead, as by a click."""
        picked = frozenset(keys)
        if len(picked) == 1:
            self.choose(next(iter(picked)))
            return
        if picked == self.picked:
            return
        self.picked = picked
        if picked:
            self.chosen = None
        self.picked_changed.emit()
        self.chosen_changed.emit()

    def toggle(self, key: str) -> None:
        """Take one more with what is selected, or leave it out; the keys go with it."""
        selected = self.selected ^ {key}
        if key in selected:
            self.move_to(key)
        if selected:
            self.pick(selected)
        else:
            self.choose(None)

    def choose(self, key: str | None) -> None:
        """Open an item, or none; the keys go with it."""
        if key is not None:
            self.move_to(key)
        several = bool(self.picked)
        if several:
            self.picked = frozenset()
            self.picked_changed.emit()
        if several or key != self.chosen:
            self.chosen = key
            self.chosen_changed.emit()

    def move_to(self, key: str | None) -> None:
        """Put the keys on an item; the mark on empty time goes."""
        changed = key != self.current or self.mark is not None
        self.current, self.mark, self.mark_calendar = key, None, None
        if changed:
            self.current_changed.emit()

    def mark_time(self, period: Period, calendar_id: CalendarId | None = None) -> None:
        """Mark an empty time, of one calendar if that is known; no item has the keys then."""
        self.current, self.mark, self.mark_calendar = None, period, calendar_id
        self.current_changed.emit()


def neighbour(order: Sequence[str], key: str, gone: Collection[str]) -> str | None:
    """Where the keys go from an item that goes away with others: to the next in this order that stays, else to the one
    before, else nowhere.
    """
    if key not in order:
        return None
    place = order.index(key)
    ways = (order[place + 1 :], order[:place][::-1])
    return next((other for way in ways for other in way if other not in gone), None)
