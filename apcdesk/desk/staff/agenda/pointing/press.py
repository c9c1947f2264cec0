"""What a press, a way and a release mean on every view of the agenda: choosing, picking, carrying, drawing a new time.

A view says where its things are and which time a point stands for; everything else is the same for all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent, QRegion

from apcdesk.desk.language.sentences import dotted
from apcdesk.desk.staff.agenda.blocks.items import Item, span_of
from apcdesk.desk.staff.agenda.changing.conflicts import NO_CONFLICT, Conflicts
from apcdesk.desk.staff.agenda.changing.dropping import drop_whole, owner_of
from apcdesk.desk.staff.agenda.geometry import DAY
from apcdesk.desk.staff.agenda.layout import Chip
from apcdesk.desk.staff.agenda.pointing.edges import Bar, EdgeRest, EdgeScroll
from apcdesk.desk.staff.agenda.pointing.gestures import (
    FINE_SNAP,
    SHORTEST,
    SNAP,
    Ghost,
    Grip,
    days_of,
    minute_of,
)
from apcdesk.desk.staff.agenda.pointing.picking import CONTROL, SHIFT, Picking
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.face import Face

FAR_ENOUGH = 4
NEW_LENGTH = timedelta(minutes=30)
ALT = Qt.KeyboardModifier.AltModifier

translate = QCoreApplication.translate


class Pointing:
    """The mouse on one view. Ctrl or Shift picks; Alt or Ctrl at the drop leaves a copy; Shift takes finer steps."""

    def __init__(self, face: Face) -> None:
        self._face = face
        self._pressed: QPointF | None = None
        self._key: str | None = None
        self._on_ground = False
        self._adding = False
        """Ctrl or Shift was down when the press came."""
        self._taken: Ghost | None = None
        """What a press took hold of, where it was then."""
        self._rest: tuple[tuple[Ghost, bool], ...] = ()
        """What goes along, where it was then, and whether it takes whole days."""
        self.carried: tuple[str, ...] = ()
        """The keys of what is on its way; the first is under the pointer."""
        self._carrying = False
        self.picking = Picking(face)
        self._painted = QRegion()
        """Where the ghosts and their words were painted last: the words have gone on with the pointer since."""
        self._step = SNAP
        self.copies = False
        """A drop would leave what was taken where it is, and put a copy there."""
        self.position = QPointF()
        self._conflicts = Conflicts()
        self.conflict = NO_CONFLICT
        """What stands in the way of the ghosts."""
        self.ghosts: tuple[Ghost, ...] = ()
        """What is on its way; the first is under the pointer."""
        self.hovered: str | None = None
        self.hovered_chip: Chip | None = None
        self._scroll = EdgeScroll(face, self._bars)
        self._scroll.scrolled.connect(self._on_scrolled)
        self._rest_at_edge = EdgeRest(face)
        self._rest_at_edge.turned.connect(face.turn_asked)

    @property
    def dragging(self) -> bool:
        """Whether something is on its way."""
        return self._carrying

    @property
    def ghost(self) -> Ghost | None:
        """What is under the pointer on its way."""
        return self.ghosts[0] if self.ghosts else None

    def press(self, event: QMouseEvent) -> None:
        """Remember what was taken; a drag begins with the first few px."""
        if event.button() != Qt.MouseButton.LeftButton or self._face.shown is None or self._carrying:
            return
        point = self.position = event.position()
        self._on_ground = False
        chip = self._face.chip_at(point)
        if chip is not None:
            rect = self._face.rect_of(chip.box).toRect()
            corner = self._face.viewport().mapToGlobal(rect.topLeft())
            self._face.listed.emit(chip.keys, QRect(corner, rect.size()))
            return
        self._key = self._face.key_at(point)
        if self._key is None and self._pressed_beside(point):
            return
        self._on_ground = self._key is None
        self._pressed = point
        self._adding = bool(event.modifiers() & (CONTROL | SHIFT))
        if self._adding and self._on_ground:
            self.picking.begin(point)
            return
        item = self._item(self._key)
        self._taken = self._take(item, point) if item is None or item.editable else None

    def move(self, event: QMouseEvent) -> None:
        """Follow the pointer: hover, the rubber band, or the drag."""
        self.position = event.position()
        self._read_modifiers(event.modifiers())
        if self.picking.begun:
            self._scroll.start()
            self.picking.stretch(self.position)
            return
        if self._pressed is None or self._taken is None:
            self._hover(event.position())
            return
        if not self._carrying:
            way = event.position() - self._pressed
            if max(abs(way.x()), abs(way.y())) < FAR_ENOUGH:
                return
            self._begin()
        self._follow()

    def release(self, event: QMouseEvent) -> None:
        """Drop what was dragged, or take the press as a click."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._read_modifiers(event.modifiers())
        carrying, taken, ghosts, banded = self._carrying, self._taken, self.ghosts, self.picking.banded
        self.cancel()
        if banded:
            self.picking.pick_also(banded)
        elif carrying and taken is not None and ghosts:
            self._drop(taken, ghosts)
        elif self._adding:
            if self._key is not None:
                self.picking.click(self._key, event.modifiers())
        elif self._key is not None:
            self._face.choice.choose(self._key)
        else:
            self._click(event.position())
        self.look_again()

    def double_click(self, event: QMouseEvent) -> None:
        """Edit what the first press took, or begin a new event where nothing is."""
        if event.button() != Qt.MouseButton.LeftButton or self._face.shown is None:
            return
        if self._key is not None:
            self._face.edit_asked.emit(self._key)
        elif self._on_ground and self._face.choice.mark is not None:
            self._face.new_asked.emit(self._face.choice.mark)

    def mark(self, point: QPointF) -> None:
        """Mark the empty time at a point, as a click on it does."""
        if self._face.shown is not None and self._face.key_at(point) is None:
            self._click(point)

    def cancel(self) -> bool:
        """Give up a drag; whether there was one."""
        was = self.picking.end() or self._carrying
        self._pressed = self._taken = None
        self._carrying = False
        self.carried, self.ghosts, self.conflict = (), (), NO_CONFLICT
        self._scroll.stop()
        self._rest_at_edge.end()
        self._face.viewport().update()
        return was

    def give_up(self) -> bool:
        """Give up a drag, and the days that it turned to; whether there was one."""
        turned, was = self._rest_at_edge.has_turned, self.cancel()
        self.look_again()
        if turned:
            self._face.turn_back_asked.emit()
        return was

    def leave(self) -> None:
        """The pointer is elsewhere."""
        if self.hovered is not None or self.hovered_chip is not None:
            self.hovered = self.hovered_chip = None
            self._face.viewport().update()

    def look_again(self) -> None:
        """The items are others now: what is under the pointer may be another one."""
        if self._carrying:
            self._carry_on()
        elif self._face.viewport().underMouse():
            self._hover(self.position)
        else:
            self.hovered = self.hovered_chip = None

    def hint(self) -> str:
        """What a drop would do: "Wed 10, 13:00 – 13:45 · 45 min · 3 events · Press A is busy 13:00 – 13:45"."""
        if self.ghost is None:
            return ""
        parts = [self._where(self.ghost)]
        if len(self.ghosts) > 1:
            count = len(self.ghosts)
            parts.append(translate("Agenda", "{count} events", "", count).format(count=count))
        if self.copies and self.ghost.key is not None:
            parts.append(translate("Agenda", "a copy"))
        parts += [self.conflict.words(self._face.dates), self._rest_at_edge.words()]
        return dotted(parts)

    def period(self, ghost: Ghost) -> Period:
        """The time of a ghost; what was taken whole is as long as before, and an end that the hand does not have stays."""
        at, item = self._face.dates.at, self._item(ghost.key)
        first = at(ghost.start.date(), round(minute_of(ghost.start)))
        last = at(ghost.end.date(), round(minute_of(ghost.end)))
        if item is not None and item.dates is None:
            stood = item.period
            if ghost.grip is Grip.WHOLE:
                return Period(first, first + (stood.end - stood.start))
            first, last = (stood.start, last) if ghost.grip is Grip.END else (first, stood.end)
            if last <= first:  # in the hour that the clock repeats
                first, last = (last - SHORTEST, last) if ghost.grip is Grip.START else (first, first)
        return Period(first, max(last, first + SHORTEST))

    # What a view says

    def _take(self, item: Item | None, point: QPointF) -> Ghost | None:
        """What a press on an item, or on empty ground, takes hold of."""
        raise NotImplementedError

    def _pointed(self, taken: Ghost) -> Ghost:
        """Where what was taken would be now."""
        raise NotImplementedError

    def _click(self, point: QPointF) -> None:
        """Mark the empty time at a point."""
        raise NotImplementedError

    def _make(self, ghost: Ghost) -> None:
        """Begin a new event at the time that was drawn."""
        raise NotImplementedError

    def _cursor(self, key: str, point: QPointF) -> Qt.CursorShape:
        """The pointer over an item that can be moved."""
        return Qt.CursorShape.ArrowCursor

    def _pressed_beside(self, point: QPointF) -> bool:
        """Whether a point is none of the ground, and what a press there does is done."""
        return False

    def _bars(self) -> Sequence[Bar]:
        """The scroll bars that follow a drag near an edge."""
        return ()

    def _edge(self, point: QPointF) -> int:
        """-1 at the edge of the view beyond which the days before lie, 1 at that of the days after, else 0."""
        return 0

    def _may_turn(self) -> bool:
        """Whether what was taken may go to other days than those on the screen."""
        item = self._item(self.carried[0]) if self.carried else None
        return item is not None and (self._whole or item.dates is not None)

    def _lanes(self, held: Ghost, keys: Sequence[str]) -> Mapping[str, CalendarId]:
        """Which calendars the others go to when the one that is held goes to another."""
        return {}

    def _where(self, ghost: Ghost) -> str:
        """The time that a drop would give: "Wed 10, 13:00 – 13:45 · 45 min"."""
        dates, period = self._face.dates, self.period(ghost)
        length = int((period.end - period.start).total_seconds() // 60)
        return f"{dates.day_and_times(period)} · {dates.duration(length)}"

    def _reach(self) -> QRegion:
        """Where the ghosts and all that goes with them are painted."""
        return QRegion(self._face.viewport().rect())

    # What is the same for all

    @property
    def _whole(self) -> bool:
        return self._taken is not None and self._taken.grip is Grip.WHOLE

    def _item(self, key: str | None) -> Item | None:
        shown = self._face.shown
        return shown.items.get(key) if shown is not None and key is not None else None

    def _taken_item(self, item: Item, grip: Grip = Grip.WHOLE) -> Ghost:
        """An item before anything happens to it."""
        return Ghost(item.key, *span_of(item, self._face.dates), owner_of(item), grip)

    def _read_modifiers(self, modifiers: Qt.KeyboardModifier) -> None:
        whole = self._whole
        self.copies = whole and bool(modifiers & (ALT | CONTROL))
        fine = modifiers & SHIFT or (modifiers & ALT and not whole)
        self._step = FINE_SNAP if fine else SNAP

    def _begin(self) -> None:
        self._carrying = True
        self._painted = QRegion(self._face.viewport().rect())  # what was hovered looks otherwise now
        shown = self._face.shown
        if shown is not None and self._taken is not None:
            self.carried = tuple(self._together(self._taken.key)) if self._taken.key is not None else ()
            rest = [shown.items[key] for key in self.carried[1:]]
            self._rest = tuple((self._taken_item(item), item.dates is not None) for item in rest)
            self._conflicts = Conflicts(shown.items, shown.agenda, frozenset(self.carried))
        if self._pressed is not None:
            self._rest_at_edge.begin(self._edge(self._pressed))
        self._scroll.start()

    def _carry_on(self) -> None:
        """The view shows other days now, or others changed what it shows."""
        shown = self._face.shown
        if self.carried and self._item(self.carried[0]) is None:
            self.cancel()
            self._face.gone.emit()
        elif shown is not None:
            self._conflicts = Conflicts(shown.items, shown.agenda, frozenset(self.carried))
            self.ghosts = ()
            self._follow()
            self._rest_at_edge.go_on()

    def _follow(self) -> None:
        if self._taken is None or self._face.shown is None:
            return
        held = self._pointed(self._taken)
        if self._may_turn():
            self._rest_at_edge.follow(self._edge(self.position))
        if held != self.ghost:
            self.ghosts = (held, *self._others(self._taken, held))
            wanted = ((ghost.key, self.period(ghost), ghost.calendar_id) for ghost in self.ghosts)
            self.conflict = self._conflicts.of(wanted, copies=self.copies)
        painted, self._painted = self._painted, self._reach()
        self._face.viewport().update(painted + self._painted)

    def _together(self, key: str) -> list[str]:
        """What moves when this item does: all that is picked, if it is one of them."""
        picked = self._face.choice.picked if self._whole else frozenset()
        shown = self._face.shown
        if key not in picked or shown is None:
            return [key]
        return [key, *(k for k in shown.order if k in picked and k != key and shown.items[k].editable)]

    def _others(self, taken: Ghost, held: Ghost) -> Iterator[Ghost]:
        """The rest of what is picked, as far from where it was as the one that is held."""
        by = held.start - taken.start
        keys = [key for key in (held.key, *(was.key for was, _ in self._rest)) if key]
        calendars = self._lanes(held, keys) if self._rest else {}
        for was, all_day in self._rest:
            if self._item(was.key) is not None:
                way = by // DAY * DAY if all_day else by
                yield replace(
                    was,
                    start=was.start + way,
                    end=was.end + way,
                    calendar_id=calendars.get(was.key or "", was.calendar_id),
                )

    def _drop(self, taken: Ghost, ghosts: Sequence[Ghost]) -> None:
        held, item = ghosts[0], self._item(taken.key)
        if held.key is None:
            self._make(held)
        elif item is not None and taken.grip is not Grip.WHOLE:
            self._face.choice.move_to(held.key)
            if item.dates is not None:
                self._stretch_days(item, held)
            elif self.period(held) != item.period:
                self._face.move_asked.emit(held.key, self.period(held))
        elif item is not None:
            drop_whole(self._face, taken, ghosts, self.period(held), copies=self.copies)

    def _stretch_days(self, item: Item, held: Ghost) -> None:
        if (held.start, held.end) != span_of(item, self._face.dates):
            self._face.span_asked.emit(item.key, *days_of(held))

    def _hover(self, point: QPointF) -> None:
        chip = self._face.chip_at(point)
        key = self._face.key_at(point) if chip is None else None
        item = self._item(key)
        cursor = Qt.CursorShape.PointingHandCursor if chip is not None else Qt.CursorShape.ArrowCursor
        if item is not None and item.editable:
            cursor = self._cursor(item.key, point)
        self._face.viewport().setCursor(cursor)
        if key != self.hovered or chip != self.hovered_chip:
            self.hovered, self.hovered_chip = key, chip
            self._face.viewport().update()

    def _on_scrolled(self) -> None:
        if self.picking.begun:
            self.picking.stretch(self.position)
        else:
            self._follow()
