"""The grid of hours: shows a scene, and says what people did to it. It writes nothing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.agenda.blocks.item_maker import ItemMaker
from apcdesk.desk.staff.agenda.canvas import Canvas
from apcdesk.desk.staff.agenda.choice import Choice
from apcdesk.desk.staff.agenda.face import Face
from apcdesk.desk.staff.agenda.geometry import EDGE, HOUR_HEIGHT, Box
from apcdesk.desk.staff.agenda.glide import Glide
from apcdesk.desk.staff.agenda.keys import Keys
from apcdesk.desk.staff.agenda.layout import Chip, Placed
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.staff.agenda.overlay import Overlay
from apcdesk.desk.staff.agenda.paint_grid import Stage
from apcdesk.desk.staff.agenda.pointing.pointer import Pointer
from apcdesk.desk.staff.agenda.pointing.strip_drag import StripDrag
from apcdesk.desk.staff.agenda.scene import Scene, SceneBuilder
from apcdesk.desk.staff.agenda.what_if.shades import ShownOutlook

REVEAL_MARGIN = 24
ZOOM = "agenda.hour"
LOWEST_HOUR, HIGHEST_HOUR = 30, 200
FOR_FINGERS = 1.55
"""In touch mode half an hour is as high as a target."""
WHEEL_STEP = 120
ZOOM_STEP, KEY_ZOOM = 1.15, 1.32


class AgendaGrid(Face):
    """The days of a scene over 24 hours, scrolled upright. `laid_out()` follows every layout."""

    laid_out = Signal()

    def __init__(self, context: DeskContext, choice: Choice, maker: ItemMaker) -> None:
        super().__init__(context, choice, maker)
        self._preferences = context.preferences
        kept = context.preferences.get(ZOOM, HOUR_HEIGHT)
        self._zoomed = float(kept) if isinstance(kept, int | float) else float(HOUR_HEIGHT)
        self._builder = SceneBuilder(context.dates)
        self.scene: Scene | None = None
        self._outlook: ShownOutlook | None = None
        self.canvas = Canvas(context.theme, context.dates)
        self.overlay = Overlay(self)
        self.pointer = Pointer(self)
        self.strip_drag = StripDrag(self)
        self.keys = Keys(self)
        self.setAccessibleName(self.tr("Agenda"))
        self.glide = Glide(self, context.theme)
        choice.current_changed.connect(self._on_current_changed)
        choice.chosen_changed.connect(self.rebuild)
        self.theme.changed.connect(self._on_theme_changed)

    # What it shows

    @property
    def shown(self) -> Scene | None:
        """What is laid out."""
        return self.scene

    @property
    def dragging(self) -> bool:
        """Whether something is on its way, among the hours or along the strip over them."""
        return super().dragging or self.strip_drag.moving

    @property
    def carried(self) -> tuple[str, ...]:
        """The keys of what is on its way."""
        return super().carried or self.strip_drag.carried

    def cancel(self) -> bool:
        """Give up a drag; whether there was one."""
        return self.strip_drag.give_up() or super().cancel()

    @property
    def hour_height(self) -> float:
        """The px of an hour: as zoomed, at the text scale, and high enough for fingers in touch mode."""
        return self._zoomed * max(self.theme.text_scale, FOR_FINGERS if self.theme.touch else 0)

    def show_agenda(self, agenda: Agenda) -> None:
        """Lay out and show this; the scroll stays where it is."""
        self.scene = self._builder.build(
            agenda,
            self.maker.items(agenda),
            self.columns_width(),
            chosen=self.choice.chosen,
            outlook=self._outlook,
            hour_height=self.hour_height,
            unit=self.theme.text_scale,
            least=self.theme.least_target,
        )
        self.pointer.look_again()
        self._fit_scroll_bar()
        self.viewport().update()
        self.laid_out.emit()

    def show_outlook(self, outlook: ShownOutlook | None) -> None:
        """Lay what if over the agenda, or take it away."""
        self._outlook = outlook
        self.rebuild()

    def columns_width(self) -> int:
        """The px that the columns have."""
        return max(self.viewport().width() - self.canvas.gutter, 1)

    def show_other_hours(self, there: DateWords | None) -> None:
        """Put the clock of another place beside the hours, or none."""
        self.canvas.there = there
        self.canvas.forget()
        self.rebuild()

    def refresh(self) -> None:
        """Draw again: the minute is another one."""
        self.viewport().update()

    def forget(self) -> None:
        """Everything looks different now: paint all of it anew."""
        self.canvas.forget()
        self.viewport().update()

    def zoom(self, factor: float, point: QPointF) -> None:
        """Make hours higher or lower, also next time; the minute at the height of the point stays there."""
        if self.scene is None:
            return
        bar, y = self.verticalScrollBar(), point.y()
        minute = self.scene.scale.minute(y + bar.value())
        self._zoomed = min(max(self._zoomed * factor, LOWEST_HOUR), HIGHEST_HOUR)
        self._preferences.put(ZOOM, round(self._zoomed, 1))
        self.rebuild()
        bar.setValue(round(self.scene.scale.y(minute) - y))

    def zoom_by(self, steps: int) -> None:
        """Hours higher or lower by keys."""
        factor = KEY_ZOOM**steps if steps else HOUR_HEIGHT / self._zoomed
        self.zoom(factor, QPointF(self.viewport().rect().center()))

    def scroll_to_minute(self, minute: float) -> None:
        """Bring a minute to the top, with the empty px above it."""
        self.verticalScrollBar().setValue(round(minute * self.hour_height / 60))

    # Where things are; points and rectangles are those of the viewport

    def stage(self) -> Stage:
        """The columns on the viewport. Only while there is a scene."""
        assert self.scene is not None
        top = -self.verticalScrollBar().value()
        whole = QRectF(0, top, self.viewport().width(), self.scene.scale.height)
        return self.canvas.stage(self.scene, whole, self.layoutDirection())

    def place(self, point: QPointF) -> tuple[float, float]:
        """The offset and the y of a point in the grid."""
        side = self.stage().side
        return side.offset(point.x()), point.y() - side.rect.top()

    def block_at(self, point: QPointF) -> Placed | None:
        """The block under a point of the viewport."""
        return self.scene.layout.block_at(*self.place(point)) if self.scene else None

    def chip_at(self, point: QPointF) -> Chip | None:
        """The chip under a point of the viewport."""
        return self.scene.layout.chip_at(*self.place(point)) if self.scene else None

    def key_at(self, point: QPointF) -> str | None:
        """The item under a point of the viewport."""
        placed = self.block_at(point)
        return placed.key if placed else None

    def keys_in(self, box: Box) -> Iterable[str]:
        """The items that share area with a box of the grid."""
        return (placed.key for placed in self.scene.layout.meeting([box])) if self.scene else ()

    def item_rect(self, key: str) -> QRectF:
        """Where an item's first block is on the viewport; null when it has none."""
        blocks = self.scene.layout.by_key.get(key, ()) if self.scene else ()
        return self.rect_of(blocks[0].box) if blocks else QRectF()

    def go_now(self) -> None:
        """Bring the present hour into sight."""
        self.reveal_minute(self.dates.minute_of(self.now()))

    def rect_of(self, box: Box) -> QRectF:
        """A box on the viewport."""
        return self.stage().rect(box)

    def reveal(self, key: str) -> None:
        """Scroll so that the first block of an item can be seen."""
        blocks = self.scene.layout.by_key.get(key, ()) if self.scene else ()
        if not blocks:
            return
        box, bar = blocks[0].box, self.verticalScrollBar()
        height = self.viewport().height()
        if box.top - REVEAL_MARGIN < bar.value():
            bar.setValue(round(box.top - REVEAL_MARGIN))
        elif box.bottom + REVEAL_MARGIN > bar.value() + height:
            bar.setValue(round(min(box.bottom + REVEAL_MARGIN - height, box.top - REVEAL_MARGIN)))

    def reveal_minute(self, minute: float) -> None:
        """Scroll so that a minute of the day can be seen."""
        y, bar = EDGE + minute * self.hour_height / 60, self.verticalScrollBar()
        if not bar.value() + REVEAL_MARGIN <= y <= bar.value() + self.viewport().height() - 2 * REVEAL_MARGIN:
            bar.setValue(round(y - self.viewport().height() / 3))

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(904, 700)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        if self.scene is None:
            painter.fillRect(event.rect(), self.theme.color("surface"))
            return
        scroll = self.verticalScrollBar().value()
        size = QSize(self.viewport().width(), round(self.scene.scale.height))
        picture = self.canvas.picture(
            self.scene,
            size,
            self.devicePixelRatio(),
            self.layoutDirection(),
            self.now(),
            self.choice,
            self.viewport().rect().translated(0, scroll),
        )
        ratio = picture.devicePixelRatio()
        part = QRectF(event.rect())
        source = QRectF(
            part.x() * ratio, (part.y() + scroll) * ratio, part.width() * ratio, part.height() * ratio
        )
        painter.drawPixmap(part, picture, source)
        self.overlay.paint(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_scroll_bar()
        if event.size().width() != event.oldSize().width():
            self.rebuild()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.canvas.forget()
        super().changeEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        far = abs(dy) > self.viewport().height() / 2  # little of what was painted would stay in sight
        if far or self.pointer.ghost is not None:  # the words beside the pointer stay where they are
            self.viewport().update()
        else:
            self.viewport().scroll(0, dy)  # what was painted moves, only what comes into sight is painted

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP ** (turned / WHEEL_STEP), event.position())
        elif event.pixelDelta().isNull() and turned:
            self.glide.by(round(-turned * self.hour_height / WHEEL_STEP))
        else:
            super().wheelEvent(event)
            return
        event.accept()

    def _fit_scroll_bar(self) -> None:
        height = round(24 * self.hour_height + 2 * EDGE)
        self.verticalScrollBar().setSingleStep(round(self.hour_height / 2))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setRange(0, max(height - self.viewport().height(), 0))

    def _on_theme_changed(self) -> None:
        top = self.verticalScrollBar().value() + EDGE
        minute = self.scene.scale.minute(top) if self.scene is not None else 0.0
        self.canvas.forget()
        self.rebuild()
        self.scroll_to_minute(minute)
        self.viewport().update()

    def _on_current_changed(self) -> None:
        if self.choice.current is not None:
            self.reveal(self.choice.current)
        elif self.choice.mark is not None:
            self.reveal_minute(self.dates.minute_of(self.choice.mark.start))
        self.viewport().update()
