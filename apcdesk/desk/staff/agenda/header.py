"""Above the grid: the row of days, and the strip of all-day items."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.fingers import DRAGGED
from apcdesk.desk.language.sentences import dotted
from apcdesk.desk.look.painting import Side, draw_hline, draw_panel, draw_text
from apcdesk.desk.staff.agenda.blocks.items import Item
from apcdesk.desk.staff.agenda.blocks.paint_item import BAR, ItemPainter
from apcdesk.desk.staff.agenda.choice import Choice
from apcdesk.desk.staff.agenda.geometry import Box, Column
from apcdesk.desk.staff.agenda.grid import AgendaGrid
from apcdesk.desk.staff.agenda.layout import BAR_HEIGHT, BAR_INSET, BAR_STEP, INSET_END, Bar, Chip, bar_of
from apcdesk.desk.staff.agenda.paint_grid import Stage
from apcdesk.desk.staff.agenda.pointing.edges import beyond
from apcdesk.desk.staff.agenda.pointing.gestures import EDGE_REACH, FINGER_REACH, Grip, grip_along
from apcdesk.desk.staff.agenda.pointing.hint import paint_words
from apcdesk.desk.staff.agenda.pointing.picking import CONTROL, SHIFT
from apcdesk.desk.staff.agenda.scene import Scene

EDGE = 9
PILL = QSize(30, 28)
PILL_LEAD = 9
WORD_GAP = 6
LABEL_GAP = 8


class DayHeader(QWidget):
    """Two rows over the columns of a grid. `day_asked(date)` a day was pressed; `new_day_asked(date)` an empty
    place of the strip was pressed twice; `new_days_asked(first, last)` days were drawn there; `days_asked(key, days)` a bar was dragged, `span_asked(key, first, last)` pulled by an end; `edit_asked`, `listed` and
    `menu_asked` as the grid's."""

    day_asked = Signal(object)
    new_day_asked = Signal(object)
    new_days_asked = Signal(object, object)
    days_asked = Signal(str, int)
    span_asked = Signal(str, object, object)
    edit_asked = Signal(str)
    listed = Signal(tuple, object)
    menu_asked = Signal(str, object)

    def __init__(self, context: DeskContext, choice: Choice, grid: AgendaGrid) -> None:
        super().__init__()
        self._theme = context.theme
        self._dates = context.dates
        self._choice = choice
        self.grid = grid
        self._hovered: str | None = None
        self._pressed: str | None = None
        self._drag = grid.strip_drag
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setProperty(DRAGGED, True)
        self.setAccessibleName(self.tr("Days"))
        self._on_theme_changed()
        grid.laid_out.connect(self._on_laid_out)
        choice.current_changed.connect(self.update)
        grid.keys_came_or_went.connect(self.update)
        choice.chosen_changed.connect(self.update)
        context.theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        scene = self.grid.scene
        strip = scene.strip.height if scene else self._theme.size("allDay")
        return QSize(904, self._theme.size("dayHeader") + strip)

    def strip_rect(self, box: Box) -> QRectF:
        """A box of the strip on this widget."""
        return self._stage(self._theme.size("dayHeader")).rect(box)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.color
        painter.fillRect(self.rect(), colour("surface"))
        row = self._theme.size("dayHeader")
        draw_hline(painter, 0, self.width(), row - 1, colour("divider"))
        draw_hline(painter, 0, self.width(), self.height() - 1, colour("divider"))
        scene = self.grid.scene
        if scene is None:
            return
        now = self.grid.now()
        noon = self._dates.at(scene.scale.days[0], 720)
        whole = QRectF(self.rect())
        own, other = self.grid.canvas.hours(
            whole.adjusted(0, 0, 0, row - whole.height()), self.layoutDirection()
        )
        self._paint_label(painter, own, self._dates.zone_abbreviation(noon))
        if self.grid.canvas.there is not None:
            self._paint_label(painter, other, self.grid.canvas.there.zone_abbreviation(noon))
        strip = QRectF(own.left(), row, own.width(), self._theme.size("allDay"))
        self._paint_label(painter, strip, self.tr("All day"))
        today = self._dates.day_of(now)
        for column in scene.scale.columns:
            self._paint_day(painter, column, today)
        for bar, box in scene.strip.bars:
            self._paint_bar(painter, bar, self.strip_rect(box))
        if self._drag.moving and self._drag.way:
            self._paint_drag(painter, scene)
        for chip in scene.strip.chips:
            hovered = self._hovered == f"+{chip.index}"
            self._items.blocks.paint_chip(painter, self.strip_rect(chip.box), chip.text, hovered)
        if self._drag.moving:
            paint_words(painter, self._theme, self.hint(), self._drag.position, QRectF(self.rect()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag.pressed:
            self._follow(event.position())
            return
        bar, chip = self._bar_at(event.position()), self._chip_at(event.position())
        hovered = bar.key if bar else f"+{chip.index}" if chip else None
        day = self._day_at(event.position())
        pointing = hovered is not None or (day is not None and len(self._days()) > 1)
        if bar is not None and self._grip(bar, event.position()) is not Grip.WHOLE:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor)
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._theme.keys_in_use = False
        self.grid.setFocus(Qt.FocusReason.MouseFocusReason)
        bar, chip, day = (find(event.position()) for find in (self._bar_at, self._chip_at, self._day_at))
        self._pressed = bar.key if isinstance(bar, Bar) else None
        if isinstance(bar, Bar) and event.modifiers() & (CONTROL | SHIFT):
            self._choice.toggle(bar.key)
        elif isinstance(bar, Bar):
            self._begin(event.position(), bar)
        elif isinstance(chip, Chip):
            rect = self.strip_rect(chip.box).toRect()
            self.listed.emit(chip.keys, QRect(self.mapToGlobal(rect.topLeft()), rect.size()))
        elif isinstance(day, date) and len(self._days()) > 1:
            self.day_asked.emit(day)
        elif day is None and self.grid.scene is not None and self._place(event.position())[0] >= 0:
            self._begin(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag = self._drag
        if not drag.pressed:
            return
        key, grip, (first, last), days = drag.key, drag.grip, self._days_of_drag(), drag.way.days
        drag.end()
        self.update()
        if key is None and days:
            self.new_days_asked.emit(first, last)
        elif key is not None and days:
            self._choice.move_to(key)
            if grip is Grip.WHOLE:
                self.days_asked.emit(key, days)
            else:
                self.span_asked.emit(key, first, last)
        elif key is not None:
            self._choice.choose(key)

    def hint(self) -> str:
        """What a drop would do: "Wed 10 – Fri 12 · rest here for the days after"."""
        first, last = self._days_of_drag()
        days = self._dates.day_short(first) if first == last else self._dates.day_range(first, last)
        return dotted((days, self._drag.words()))

    def _begin(self, point: QPointF, bar: Bar | None = None) -> None:
        day, edge = self._day_under(point), self._edge(point)
        if bar is None:
            self._drag.draw(point, day, edge)
        else:
            self._drag.take(point, day, edge, bar.key, self._grip(bar, point), self._box(bar).top)

    def _follow(self, point: QPointF) -> None:
        """The bar goes with the pointer from day to day, and drawn days reach to it."""
        item = self._item_of_drag()
        if self._drag.key is None or (item is not None and item.editable):
            self._drag.follow(point, self._day_under(point), self._edge(point))
            self.update()

    def _item_of_drag(self) -> Item | None:
        key, scene = self._drag.key, self.grid.scene
        return None if key is None or scene is None else scene.items.get(key)

    def _days_of_drag(self) -> tuple[date, date]:
        """The first and the last day that a drop would give."""
        item = self._item_of_drag()
        if item is None or item.dates is None:
            return self._drag.drawn
        dates = self._drag.of(item.dates)
        return dates.start, dates.end - timedelta(days=1)

    def _day_under(self, point: QPointF) -> date:
        assert self.grid.scene is not None
        return self._days()[self.grid.scene.scale.index_at(self._place(point)[0])]

    def _edge(self, point: QPointF) -> int:
        return beyond(self._place(point)[0], self.grid.columns_width())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            self.edit_asked.emit(self._pressed)
        elif event.position().y() > self._theme.size("dayHeader") and self.grid.scene is not None:
            offset = self._stage(0).side.offset(event.position().x())
            if offset >= 0:
                self.new_day_asked.emit(self._days()[self.grid.scene.scale.index_at(offset)])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        bar = self._bar_at(QPointF(event.pos()))
        if bar is not None:
            self._choice.choose(bar.key)
            self.menu_asked.emit(bar.key, event.globalPos())

    def _paint_day(self, painter: QPainter, column: Column, today: date) -> None:
        theme, colour = self._theme, self._theme.color
        side = Side(self._cell(column), self.layoutDirection())
        number_font, word_font = theme.font("title"), theme.font("small", weight=500)
        number, word = str(column.day.day), self._dates.weekday_short(column.day)
        centre = Qt.AlignmentFlag.AlignHCenter
        width = QFontMetricsF(number_font).horizontalAdvance(number)
        if column.day == today:
            size = PILL * theme.text_scale
            pill = side.slice(PILL_LEAD, size.width())
            pill = QRectF(pill.left(), (theme.size("dayHeader") - size.height()) / 2, *size.toTuple())
            draw_panel(painter, pill, theme.radius("control"), colour("accent"))
            draw_text(painter, pill, number, number_font, colour("onAccent"), centre)
            lead, role, number_role = float(PILL_LEAD) + size.width() + WORD_GAP, "accent", None
            word_font = theme.font("small", weight=600)
        else:
            lead, role = EDGE + width + WORD_GAP, "textFaint"
            number_role = "textMuted" if column.day < today else "text"
        if number_role is not None:
            draw_text(painter, side.slice(EDGE, width + 2), number, number_font, colour(number_role))
        words = QFontMetricsF(word_font).horizontalAdvance(word)
        if words <= column.width - lead - 2:
            draw_text(painter, side.slice(lead, words + 2), word, word_font, colour(role))
        caption = self._caption(column.day)
        font = theme.font("caption")
        room = column.width - lead - words - LABEL_GAP - self._theme.px(9)
        if caption and QFontMetricsF(font).horizontalAdvance(caption) <= room:
            place = side.slice(lead + words + LABEL_GAP, room)
            draw_text(painter, place, caption, font, colour("textFaint"), Qt.AlignmentFlag.AlignTrailing)

    def _caption(self, day: date) -> str:
        """As "Day 2" on the days of the fair."""
        days = self.grid.scene.agenda.place.get("show_days", ()) if self.grid.scene else ()
        if day.isoformat() not in days:
            return ""
        return self.tr("Day {number}").format(number=list(days).index(day.isoformat()) + 1)

    def _paint_label(self, painter: QPainter, place: QRectF, text: str) -> None:
        place = Side(place, self.layoutDirection()).slice(0, place.width() - LABEL_GAP)
        font, colour = self._theme.font("gridHour"), self._theme.color("textFaint")
        draw_text(painter, place, text, font, colour, Qt.AlignmentFlag.AlignTrailing)

    def _paint_bar(self, painter: QPainter, bar: Bar, rect: QRectF) -> None:
        scene = self.grid.scene
        assert scene is not None
        painter.save()
        painter.setClipRect(rect.adjusted(-6, -6, 6, 6))
        self._items.paint(
            painter,
            scene.items[bar.key],
            rect,
            self.grid.now(),
            part=BAR,
            hovered=self._hovered == bar.key,
            selected=bar.key in self._choice.selected,
            risk=scene.shades.risks.get(bar.key, ""),
        )
        painter.restore()
        if self._choice.current == bar.key and self.grid.hasFocus() and self._theme.keys_in_use:
            self._items.blocks.paint_ring(painter, rect)

    def _paint_drag(self, painter: QPainter, scene: Scene) -> None:
        """Where the bar would lie, or the days that a new event would take, as far as that is on the screen."""
        first, last = self._days_of_drag()
        bar = bar_of("", first, last + timedelta(days=1), self._days())
        if bar is None:
            return
        columns, item = scene.scale.columns, self._item_of_drag()
        start = columns[bar.first].offset + BAR_INSET
        top = min(self._drag.top, scene.strip.height - BAR_STEP)
        rect = self.strip_rect(Box(start, top, columns[bar.last - 1].end - INSET_END - start, BAR_HEIGHT))
        if item is not None:
            self._items.paint_carried(painter, item, rect)
            return
        soft, accent = self._theme.color("accentSoft"), self._theme.color("accent")
        draw_panel(painter, rect, self._theme.radius("event"), soft, accent, 1.5)

    def _stage(self, top: float) -> Stage:
        assert self.grid.scene is not None
        side = Side(QRectF(0, top, self.width(), self.height() - top), self.layoutDirection())
        gutter = self.grid.canvas.gutter
        columns = Side(side.slice(gutter, self.width() - gutter), self.layoutDirection())
        return Stage(columns, self.grid.scene.scale)

    def _cell(self, column: Column) -> QRectF:
        box = Box(column.offset, 0, column.width, self._theme.size("dayHeader") - 1)
        return self._stage(0).rect(box)

    def _place(self, point: QPointF) -> tuple[float, float]:
        side = self._stage(self._theme.size("dayHeader")).side
        return side.offset(point.x()), point.y() - side.rect.top()

    def _bar_at(self, point: QPointF) -> Bar | None:
        return self.grid.scene.strip.bar_at(*self._place(point)) if self.grid.scene else None

    def _box(self, bar: Bar) -> Box:
        assert self.grid.scene is not None
        return next(box for other, box in self.grid.scene.strip.bars if other == bar)

    def _grip(self, bar: Bar, point: QPointF) -> Grip:
        """What a press on a bar takes: one of its ends, if that is on the screen, or the whole."""
        item = self.grid.scene.items[bar.key] if self.grid.scene else None
        if item is None or not item.editable:
            return Grip.WHOLE
        reach = FINGER_REACH if self._theme.touch else EDGE_REACH
        offset, box = self._place(point)[0], self._box(bar)
        return grip_along(box, offset, continued=bar.continued, continues=bar.continues, reach=reach)

    def _chip_at(self, point: QPointF) -> Chip | None:
        return self.grid.scene.strip.chip_at(*self._place(point)) if self.grid.scene else None

    def _day_at(self, point: QPointF) -> date | None:
        if self.grid.scene is None or point.y() >= self._theme.size("dayHeader"):
            return None
        offset, _ = self._place(point)
        return self._days()[self.grid.scene.scale.index_at(offset)] if offset >= 0 else None

    def _days(self) -> tuple[date, ...]:
        return self.grid.scene.agenda.days if self.grid.scene else ()

    def _on_laid_out(self) -> None:
        if self._drag.carried and self._item_of_drag() is None:
            self._drag.end()
            self.grid.gone.emit()
        elif self._drag.moving and self.grid.scene is not None:
            self._drag.go_on(self._day_under(self._drag.position))
        if self.height() != self.sizeHint().height():
            self.updateGeometry()
        self.update()

    def _on_theme_changed(self) -> None:
        self._items = ItemPainter(self._theme, self._dates)
        self.update()
