"""The painter: a week of a rule under the mouse and the keys. It changes nothing itself, it says what was painted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.fingers import DRAGGED
from apcdesk.desk.look.painting import Side
from apcdesk.desk.staff.agenda.geometry import Column, Scale
from apcdesk.desk.staff.agenda.paint_grid import GridPainter, Stage
from apcdesk.desk.staff.agenda.pointing.gestures import FINGER_REACH
from apcdesk.desk.staff.rules.ghosts import Ghost
from apcdesk.desk.staff.rules.paint_week import WeekPainting, parts_of
from apcdesk.desk.staff.rules.strokes import (
    DAYS,
    Kind,
    Outcome,
    Place,
    Stroke,
    moved,
    stretch_at,
    taken_at,
    with_end,
)
from apcdesk.desk.staff.rules.words import SOME_MONDAY
from apcdesk.domain.rules import Weekday
from apcdesk.domain.weeks import Stretch, Week

HOUR_HEIGHT = 58
GUTTER = 48
NARROWEST = 44
"""No day is narrower."""
EDGE_PX = 7
"""Within so many px of its start or end an edge is taken."""
FAR_ENOUGH = 4
SNAPS = (15, 30, 60)


class WeekPainter(QWidget):
    """Seven columns, Monday first. `painted(Week)` is one finished stroke; `held(QRectF)` what should be in sight."""

    painted = Signal(object)
    held = Signal(object)
    current_changed = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._painting = WeekPainting(context.theme, context.dates)
        self._gutter = GridPainter(context.theme, context.dates)
        self.week = Week()
        self.ghosts: tuple[Ghost, ...] = ()
        self.beside = Week()
        self.erasing = False
        self.snap = SNAPS[0]
        self.current: Stretch | None = None
        self._hovered: Stretch | None = None
        self._pressed: QPointF | None = None
        self._stroke: Stroke | None = None
        self._outcome: Outcome | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(DRAGGED, True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(round(self._scale().height))
        self.setMinimumWidth(self._theme.px(GUTTER + DAYS * NARROWEST))
        self.setAccessibleName(self.tr("Week of the rule"))
        self.setAccessibleDescription(
            self.tr("Arrow keys choose, Alt with arrow keys moves, Alt Shift resizes, Delete closes.")
        )
        self._theme.changed.connect(self.update)

    def show_week(self, week: Week, ghosts: Sequence[Ghost] = (), beside: Week | None = None) -> None:
        """Show another week; what was chosen stays so while it is there. `beside` is open by other rules."""
        self.week, self.ghosts, self.beside = week, tuple(ghosts), beside or Week()
        if self.current not in week.stretches:
            self._set_current(None)
        self._hovered = None
        self.update()

    def choose(self, stretch: Stretch | None) -> None:
        """Choose a stretch of the week, or none."""
        self._set_current(stretch)
        if stretch is not None:
            self.held.emit(self.rect_of(stretch))

    @property
    def shown(self) -> tuple[Stretch, ...]:
        """The stretches as they are drawn: while the mouse drags, as they would be."""
        return (self._outcome.week if self._outcome else self.week).stretches

    @property
    def tip(self) -> tuple[str, str] | None:
        """The live times and length, None when nothing is held."""
        stretch = self._tipped()
        return None if stretch is None else self._painting.tip_lines(stretch)

    # Where things are

    def stage(self) -> Stage:
        """The columns on the widget."""
        px = self._theme.px
        whole = QRectF(self.rect())
        side = Side(whole, self.layoutDirection()).slice(px(GUTTER), whole.width() - px(GUTTER))
        return Stage(Side(side, self.layoutDirection()), self._scale())

    def place_at(self, point: QPointF) -> Place:
        """The column and minute under a point; outside it is the nearest."""
        stage = self.stage()
        index = stage.scale.index_at(max(stage.side.offset(point.x()), 0))
        return Place(Weekday(index), stage.scale.minute(point.y() - stage.side.rect.top()))

    def point_of(self, day: Weekday, minute: float) -> QPointF:
        """The middle of a column at a minute."""
        stage = self.stage()
        column = stage.scale.columns[day]
        return QPointF(
            stage.side.x(column.offset + column.width / 2), stage.side.rect.top() + stage.scale.y(minute)
        )

    def rect_of(self, stretch: Stretch) -> QRectF:
        """The first part of a stretch."""
        part = next(parts_of(stretch))
        return self._painting.rect_of(self.stage(), part.day, part.start, part.end)

    def rect_of_ghost(self, ghost: Ghost) -> QRectF:
        """Where an exception is drawn."""
        piece = ghost.piece
        return self._painting.rect_of(self.stage(), Weekday(piece.index), piece.start, piece.end)

    def column_edges(self) -> list[tuple[float, float]]:
        """Offset and width of each column from the leading edge of the widget, for the heads above."""
        return [(self._theme.px(GUTTER) + column.offset, column.width) for column in self._scale().columns]

    # Qt

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(GUTTER) + px(82) * DAYS, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(event.rect(), self._theme.color("surface"))
        stage = self.stage()
        whole = Side(QRectF(self.rect()), self.layoutDirection())
        self._gutter.paint_gutter(painter, whole.slice(0, self._theme.px(GUTTER)), stage.scale, None)
        self._painting.paint_ground(painter, stage)
        self._painting.paint_beside(painter, stage, self.beside)
        drawn = self._held()
        for stretch in self.shown:
            self._painting.paint_stretch(painter, stage, stretch, held=stretch in drawn)
        for ghost in self.ghosts:
            self._painting.paint_ghost(painter, stage, ghost)
        if self._outcome is not None and self._stroke is not None and self._stroke.kind is Kind.ERASE:
            self._painting.paint_erased(painter, stage, self._outcome.shown)
        if self.current is not None and self.hasFocus() and self._theme.keys_in_use:
            self._painting.paint_ring(painter, stage, self.current)
        if (tipped := self._tipped()) is not None:
            self._painting.paint_tip(painter, stage, tipped, QRectF(self.visibleRegion().boundingRect()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()
        super().changeEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold: the right button erases whatever the tool is."""
        self._theme.keys_in_use = False
        if self._stroke is not None or event.button() not in (
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.RightButton,
        ):
            return
        erase = self.erasing or event.button() == Qt.MouseButton.RightButton
        self._pressed = event.position()
        place = self.place_at(event.position())
        self._stroke = taken_at(self.week, place, self._reach, self._theme.px(HOUR_HEIGHT) / 60, erase=erase)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._stroke is None or self._pressed is None:
            self._hover(point)
            return
        way = point - self._pressed
        if self._outcome is None and max(abs(way.x()), abs(way.y())) < FAR_ENOUGH:
            return
        self._outcome = self._stroke.outcome(self.week, self.place_at(point), self.snap)
        self.held.emit(QRectF(point.x() - 1, point.y() - 12, 2, 24))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        stroke, outcome = self._stroke, self._outcome
        self._stroke = self._pressed = self._outcome = None
        if stroke is None:
            return
        if outcome is None:
            self._click(stroke.start)
        else:
            self._finish(outcome)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._theme.keys_in_use = True
        if not self._handle(Qt.Key(event.key()), event.modifiers()):
            event.ignore()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._theme.keys_in_use = True
            if self.current is None and self.week.stretches:
                self.choose(self.week.stretches[0])
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    # What they do

    @property
    def _reach(self) -> int:
        """A press so near to an edge takes the edge."""
        return FINGER_REACH if self._theme.touch else EDGE_PX

    def _scale(self) -> Scale:
        px = self._theme.px
        width = max(self.width() - px(GUTTER), DAYS)
        edges = [round(width * n / DAYS) for n in range(DAYS + 1)]
        columns = tuple(
            Column(SOME_MONDAY + timedelta(days=n), edges[n], edges[n + 1] - edges[n]) for n in range(DAYS)
        )
        return Scale(columns, px(HOUR_HEIGHT))

    def _held(self) -> tuple[Stretch, ...]:
        """The stretches that are drawn as held."""
        if self._outcome is not None:
            return () if self._stroke and self._stroke.kind is Kind.ERASE else self._outcome.shown
        return tuple(one for one in (self.current, self._hovered) if one is not None)

    def _tipped(self) -> Stretch | None:
        """The stretch whose times are said: the last one of a drag, the hovered, or the chosen."""
        if self._outcome is not None:
            return self._outcome.shown[-1] if self._outcome.shown else None
        return self._hovered or self.current

    def _hover(self, point: QPointF) -> None:
        place = self.place_at(point)
        inside = self.stage().side.offset(point.x()) >= 0
        stretch = stretch_at(self.week.stretches, place) if inside else None
        kind = taken_at(
            self.week, place, self._reach, self._theme.px(HOUR_HEIGHT) / 60, erase=self.erasing
        ).kind
        pulled = kind in (Kind.START, Kind.END)
        self.setCursor(Qt.CursorShape.SizeVerCursor if pulled else Qt.CursorShape.ArrowCursor)
        if stretch != self._hovered:
            self._hovered = stretch
            self.update()

    def _click(self, place: Place) -> None:
        self._set_current(stretch_at(self.week.stretches, place))

    def _finish(self, outcome: Outcome) -> None:
        """The stroke is done: show it at once, choose what it made, and say it."""
        self.week = outcome.week
        made = [one for one in outcome.shown if one in outcome.week.stretches]
        self._hovered = None
        self._set_current(made[-1] if made else None)
        self.painted.emit(outcome.week)

    def _cancel(self) -> bool:
        held = self._stroke is not None
        self._stroke = self._pressed = self._outcome = None
        return held

    def _handle(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if key == Qt.Key.Key_Escape:
            return self._cancel()
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        ways = {
            Qt.Key.Key_Left: (-on, 0),
            Qt.Key.Key_Right: (on, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if key in ways and modifiers & Qt.KeyboardModifier.AltModifier:
            shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            return self._change_by_key(*ways[key], resize=shift)
        if key in ways and not modifiers & Qt.KeyboardModifier.ControlModifier:
            return self._step(*ways[key])
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.current is not None:
            self._finish(Outcome(self.week.closed(self.current), ()))
            return True
        return False

    def _change_by_key(self, days: int, steps: int, *, resize: bool) -> bool:
        if self.current is None:
            return False
        if resize:
            changed = with_end(self.current, self.current.end_minute + steps * self.snap, self.snap)
        else:
            changed = moved(self.current, days, steps * self.snap)
        if changed != self.current:
            self._finish(Outcome(self.week.closed(self.current).opened(changed), (changed,)))
            if self.current is not None:
                self.held.emit(self.rect_of(self.current))
        return True

    def _step(self, days: int, steps: int) -> bool:
        """Choose another stretch: along a day, or the nearest in time on another."""
        stretches = self.week.stretches
        if not stretches:
            return False
        if self.current is None:
            self.choose(stretches[0])
            return True
        if steps:
            at = stretches.index(self.current) + steps
            if 0 <= at < len(stretches):
                self.choose(stretches[at])
            return True
        current = self.current
        beside = [one for one in stretches if (one.day - current.day) * days > 0]
        if beside:
            near = min(abs(one.day - current.day) for one in beside)
            row = [one for one in beside if abs(one.day - current.day) == near]
            self.choose(min(row, key=lambda one: abs(one.start_minute - current.start_minute)))
        return True

    def _set_current(self, stretch: Stretch | None) -> None:
        if stretch != self.current:
            self.current = stretch
            self.current_changed.emit()
            self.update()
