"""A drag along the strip of whole days: a bar on its way or pulled by one of its ends, or days that are drawn. It goes
by dates.

The columns may be those of other days meanwhile: what rests at an edge turns to the days before or after.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from apcdesk.desk.staff.agenda.layout import BAR_TOP
from apcdesk.desk.staff.agenda.pointing.edges import EdgeRest
from apcdesk.desk.staff.agenda.pointing.gestures import Grip, stretched
from apcdesk.desk.staff.agenda.pointing.press import FAR_ENOUGH
from apcdesk.domain.events import Dates

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.face import Face


class StripDrag:
    """One press on the strip over a view, and what becomes of it."""

    def __init__(self, face: Face) -> None:
        self._face = face
        self._rest = EdgeRest(face)
        self._rest.turned.connect(face.turn_asked)
        self._pressed: QPointF | None = None
        self._from = date.min
        self._day = date.min
        self._moving = False
        self.key: str | None = None
        """The bar that was taken; None while days are drawn."""
        self.grip = Grip.NEW
        """Which part of the bar the hand has."""
        self.top = float(BAR_TOP)
        """Where that bar lay in the strip."""
        self.position = QPointF()

    @property
    def pressed(self) -> bool:
        """Whether the button is down on something."""
        return self._pressed is not None

    @property
    def moving(self) -> bool:
        """Whether something is on its way."""
        return self._moving

    @property
    def carried(self) -> tuple[str, ...]:
        """The key of the bar that is on its way."""
        return (self.key,) if self._moving and self.key is not None else ()

    @property
    def way(self) -> timedelta:
        """By how many days it is away from where it was."""
        return self._day - self._from

    @property
    def drawn(self) -> tuple[date, date]:
        """The first and the last of the days from the press to the pointer."""
        return min(self._from, self._day), max(self._from, self._day)

    def of(self, dates: Dates) -> Dates:
        """The days that the bar would have."""
        return Dates(*stretched(dates.start, dates.end, self.way, self.grip, timedelta(days=1)))

    def draw(self, point: QPointF, day: date, edge: int) -> None:
        """The button went down beside all bars; `edge` as `EdgeRest` says."""
        self._begin(point, day, edge)
        self.key, self.grip, self.top = None, Grip.NEW, BAR_TOP

    def take(self, point: QPointF, day: date, edge: int, key: str, grip: Grip, top: float) -> None:
        """The button went down on a bar or an end of it."""
        self._begin(point, day, edge)
        self.key, self.grip, self.top = key, grip, top

    def _begin(self, point: QPointF, day: date, edge: int) -> None:
        self._pressed = self.position = point
        self._from = self._day = day
        self._rest.begin(edge)

    def follow(self, point: QPointF, day: date, edge: int) -> None:
        """The pointer is over this day now."""
        assert self._pressed is not None, "nothing is followed that was not pressed"
        self.position = point
        way = point - self._pressed
        self._moving = self._moving or max(abs(way.x()), abs(way.y())) >= FAR_ENOUGH
        if self._moving:
            self._day = day
            self._rest.follow(edge)

    def go_on(self, day: date) -> None:
        """Other days are on the screen: this one is under the pointer."""
        self._day = day
        self._rest.go_on()

    def words(self) -> str:
        """What comes of staying there; nothing where nothing does."""
        return self._rest.words()

    def end(self) -> None:
        """The button was let go."""
        self._pressed, self.key, self._moving = None, None, False
        self._rest.end()

    def give_up(self) -> bool:
        """Give it up, and the days that it turned to; whether something was on its way."""
        turned, was = self._rest.has_turned, self._moving
        if was:
            self.end()
        if turned:
            self._face.turn_back_asked.emit()
        return was
