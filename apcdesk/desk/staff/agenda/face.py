"""What the grid of hours, the month and the lanes have in common: what they say, and how they take the focus."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from apcdesk.desk.context import DeskContext
from apcdesk.desk.fingers import DRAGGED
from apcdesk.desk.staff.agenda.blocks.item_maker import ItemMaker
from apcdesk.desk.staff.agenda.blocks.items import Item
from apcdesk.desk.staff.agenda.choice import Choice
from apcdesk.desk.staff.agenda.geometry import Box
from apcdesk.desk.staff.agenda.layout import Chip
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.staff.agenda.pointing.press import Pointing

SMALLEST = (360, 200)
"""In px, at the plain text scale: a smaller view cannot be read."""


class Shown(Protocol):
    """What every view has laid out: the agenda, its items by key, and their keys by time."""

    @property
    def agenda(self) -> Agenda:
        """Where the items come from."""

    @property
    def items(self) -> Mapping[str, Item]:
        """Everything there is."""

    @property
    def order(self) -> tuple[str, ...]:
        """What is on the screen, by time."""


class FaceKeys(Protocol):
    """Reacts to the keys of a view."""

    def handle(self, event: QKeyEvent) -> bool:
        """Whether the key was one of its own."""

    def enter(self) -> None:
        """The focus came by Tab."""


class Face(QAbstractScrollArea):
    """A view of the agenda. It shows what it is given and says what people did to it; it writes nothing.

    `new_asked(Period)` a time was drawn or marked for a new event; `move_asked(key, Period)` an item was dragged or
    moved by keys, `carry_asked(key, Period, calendar_id)` to another calendar too, `days_asked(key, days)` an all-day
    one, `span_asked(key, first, last)` such a one was pulled by an end; `edit_asked(key)`, `delete_asked(key)`, `move_sheet_asked(key)`; `listed(keys, QRect)` a "+2" was pressed;
    `menu_asked(key, QPoint)`;
    `shift_asked(keys, days, minutes, calendars)` what is picked was moved, to other calendars as far as `calendars`
    says by key; `copy_asked` of the same form: it was copied there; `new_days_asked(first, last)` days were drawn for a
    new event; `ground_menu_asked(QPoint)` a menu for the time that is marked now; `clip_asked("copy" | "cut" | "paste" | "id")`; `stepped(days)` the arrow keys ask for another day; `day_asked(date)` to see one day;
    `turn_asked(by, first)` what is dragged rests at an edge: a step on or back, the `first` of this drag or not;
    `turn_back_asked()` it was given up, and the days that it came from are wanted back;
    `gone()` somebody deleted what was on its way; `keys_came_or_went()` the focus did.
    """

    new_asked = Signal(object)
    new_days_asked = Signal(object, object)
    ground_menu_asked = Signal(object)
    move_asked = Signal(str, object)
    carry_asked = Signal(str, object, str)
    days_asked = Signal(str, int)
    span_asked = Signal(str, object, object)
    shift_asked = Signal(object, int, int, object)
    copy_asked = Signal(object, int, int, object)
    clip_asked = Signal(str)
    edit_asked = Signal(str)
    delete_asked = Signal(str)
    move_sheet_asked = Signal(str)
    listed = Signal(tuple, object)
    menu_asked = Signal(str, object)
    stepped = Signal(int)
    day_asked = Signal(object)
    turn_asked = Signal(int, bool)
    turn_back_asked = Signal()
    gone = Signal()
    keys_came_or_went = Signal()

    keys: FaceKeys
    pointer: Pointing

    def __init__(self, context: DeskContext, choice: Choice, maker: ItemMaker) -> None:
        super().__init__()
        self.theme = context.theme
        self.dates = context.dates
        self.choice = choice
        self.maker = maker
        self._clock = context.services.clock
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setProperty(DRAGGED, True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def minimumSizeHint(self) -> QSize:
        return QSize(*(self.theme.px(length) for length in SMALLEST))

    @property
    def shown(self) -> Shown | None:
        """What is laid out; None before the first agenda."""
        raise NotImplementedError

    def show_agenda(self, agenda: Agenda) -> None:
        """Lay out and show this; the scroll stays where it is."""
        raise NotImplementedError

    def place(self, point: QPointF) -> tuple[float, float]:
        """The offset and the y of a point of the viewport among what is laid out."""
        raise NotImplementedError

    def rect_of(self, box: Box) -> QRectF:
        """A box of the layout on the viewport."""
        raise NotImplementedError

    def key_at(self, point: QPointF) -> str | None:
        """The item under a point of the viewport."""
        raise NotImplementedError

    def keys_in(self, box: Box) -> Iterable[str]:
        """The items that share area with a box of the layout."""
        raise NotImplementedError

    def chip_at(self, point: QPointF) -> Chip | None:
        """The chip under a point of the viewport."""
        return None

    def item_rect(self, key: str) -> QRectF:
        """Where an item's first part is on the viewport; null when it is not on the screen."""
        raise NotImplementedError

    @property
    def dragging(self) -> bool:
        """Whether something is on its way."""
        return self.pointer.dragging

    @property
    def carried(self) -> tuple[str, ...]:
        """The keys of what is on its way."""
        return self.pointer.carried

    def cancel(self) -> bool:
        """Give up a drag; whether there was one."""
        return self.pointer.give_up()

    def rebuild(self) -> None:
        """Lay the same agenda out again: another width, another choice."""
        if self.shown is not None:
            self.show_agenda(self.shown.agenda)

    def refresh(self) -> None:
        """Draw again: the minute is another one."""
        raise NotImplementedError

    def forget(self) -> None:
        """Everything looks different now: paint all of it anew."""
        self.refresh()

    def zoom(self, factor: float, point: QPointF) -> None:
        """Larger or smaller, also next time; the time under the point stays there. Where there is a zoom."""

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller by keys, about the middle; 0 is the size that it has at first. Where there is a zoom."""

    def now(self) -> datetime:
        """The present moment in UTC."""
        return self._clock.now()

    def go_now(self) -> None:
        """Bring the present hour into sight."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.refresh()
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.theme.keys_in_use = False
        self.pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.pointer.double_click(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.pointer.leave()
        spread = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == spread:
            self.zoom(1 + event.value(), event.position())
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        key = self.choice.current if by_key else self.key_at(QPointF(event.pos()))
        place = event.globalPos()
        if by_key and key is not None:
            place = self.viewport().mapToGlobal(self.item_rect(key).center().toPoint())
        elif not by_key:
            self.pointer.mark(QPointF(event.pos()))
        if key is not None:
            if key not in self.choice.picked:
                self.choice.choose(key)
            self.menu_asked.emit(key, place)
        elif self.choice.mark is not None:
            self.ground_menu_asked.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.theme.keys_in_use = True
        self.viewport().update()
        if not self.keys.handle(event):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.theme.keys_in_use = True
            self.keys.enter()
        self.viewport().update()
        self.keys_came_or_went.emit()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()
        self.keys_came_or_went.emit()
        super().focusOutEvent(event)
