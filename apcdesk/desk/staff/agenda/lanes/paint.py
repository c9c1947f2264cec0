"""Paints the lanes: the time above, the names beside, and under the blocks the hours of each calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.painting import (
    Side,
    draw_hatch,
    draw_hline,
    draw_panel,
    draw_text,
    draw_vline,
    rounded_path,
)
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.blocks.items import Item, trouble_of
from apcdesk.desk.staff.agenda.blocks.paint_item import ItemPainter, Part
from apcdesk.desk.staff.agenda.geometry import DAY_MINUTES, Box
from apcdesk.desk.staff.agenda.lanes.layout import Bar, Row
from apcdesk.desk.staff.agenda.lanes.scene import LanesScene, Minutes, span_minutes
from apcdesk.desk.staff.agenda.paint_grid import CLOSED_HATCH, EXTRA_DASH
from apcdesk.domain.period import Period

translate = QCoreApplication.translate

LABELS = 196
DAYS_HEIGHT = 32
HOURS_HEIGHT = 22
HEAD = DAYS_HEIGHT + HOURS_HEIGHT
LEAD = 14
SWATCH = 12
ROOM_FOR_HOUR = 46
"""Narrower hours are named every second, third, sixth or twelfth time only."""
HALF_HOUR_WORD = 16
"""An hour nearer to the names has no room for its figures."""
PILL_HEIGHT = 17
NARROW, LEAST_ROOM, MOST_ROOM = 52, 40, 160
"""A narrower block has its title after it, if there is so much room, and no more than so much."""


@dataclass(frozen=True, slots=True)
class LaneStage:
    """Where the lanes are on the widget: `whole` is all of it, `offset` and `top` what is scrolled away."""

    whole: QRectF
    direction: Qt.LayoutDirection
    offset: float
    top: float
    unit: float = 1.0
    """The text scale: what sizes of text are multiplied by."""

    @property
    def side(self) -> Side:
        """The part beside the names, seen from its leading edge."""
        rest = Side(self.whole, self.direction).slice(self._names, self.whole.width() - self._names)
        return Side(rest, self.direction)

    @property
    def labels(self) -> QRectF:
        """The part that has the names."""
        return Side(self.whole, self.direction).slice(0, self._names)

    def rect(self, box: Box) -> QRectF:
        """A box on the widget, on whole px."""
        x = self.side.slice(box.offset - self.offset, box.width)
        top = round(self.whole.top() + round(HEAD * self.unit) + box.top - self.top)
        return QRectF(round(x.left()), top, round(x.right()) - round(x.left()), round(box.height))

    @property
    def _names(self) -> int:
        return round(LABELS * self.unit)

    def x(self, offset: float) -> float:
        """Where an offset of the lanes is on the widget."""
        return self.side.x(offset - self.offset)


class LanesPainter:
    """Paints what can be seen of the lanes. Holds no state but the theme and the words of dates."""

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        self._theme = theme
        self._dates = dates
        self.items = ItemPainter(theme, dates)
        self.blocks = self.items.blocks

    def paint(
        self, painter: QPainter, stage: LaneStage, scene: LanesScene, now: datetime, chosen: frozenset[str]
    ) -> None:
        """Everything that stays while the pointer moves."""
        whole, colour = stage.whole, self._theme.color
        painter.fillRect(whole, colour("surface"))
        lanes = stage.side.rect.adjusted(0, self._theme.px(HEAD), 0, 0)
        painter.setClipRect(lanes)
        for row in scene.layout.rows:
            if row.calendar_id:
                self._paint_ground(painter, stage, scene, row)
        self._paint_lines(painter, stage, scene)
        self._paint_now(painter, stage, scene, now)
        self._paint_late(painter, stage, scene, now)
        for bar in scene.layout.between(stage.offset, stage.offset + lanes.width()):
            self.paint_bar(painter, stage, scene, bar, now, selected=bar.key in chosen)
        painter.setClipping(False)
        self._paint_labels(painter, stage, scene)
        self._paint_head(painter, stage, scene, now)

    def paint_bar(
        self,
        painter: QPainter,
        stage: LaneStage,
        scene: LanesScene,
        bar: Bar,
        now: datetime,
        *,
        hovered: bool = False,
        selected: bool = False,
    ) -> None:
        """One block, in the state given. Its words stay in sight while its beginning is scrolled away."""
        px = self._theme.px
        item, rect = scene.items[bar.key], stage.rect(bar.box)
        hidden = min(max(stage.offset - bar.box.offset, 0.0), max(rect.width() - 60, 0.0))
        beside = rect.width() < px(NARROW) and bar.room >= px(LEAST_ROOM)
        part = Part(hidden=hidden, wordless=beside)
        self.items.paint(painter, item, rect, now, part=part, hovered=hovered, selected=selected)
        if beside:
            self._paint_beside(painter, stage, bar, item, now)

    def _paint_beside(self, painter: QPainter, stage: LaneStage, bar: Bar, item: Item, now: datetime) -> None:
        """The title of a block that has no room for it, after the block; and what is the matter with it."""
        room = min(bar.room - 8, self._theme.px(MOST_ROOM))
        place = stage.rect(Box(bar.box.end + 4, bar.box.top, room, bar.box.height))
        ink = self._theme.color("textFaint" if item.past(now) else "textMuted")
        trouble = trouble_of(item, now, self._dates)
        words = f"{item.title} · {trouble}" if trouble else item.title
        draw_text(painter, place, words, self._theme.font("eventTiny"), ink)

    def _paint_ground(self, painter: QPainter, stage: LaneStage, scene: LanesScene, row: Row) -> None:
        ground, colour = scene.grounds[row.calendar_id], self._theme.color
        rect = self._row(stage, row)
        painter.fillRect(rect, colour("surface" if ground.plain else "outsideHours"))
        for minutes in (*ground.open, *ground.extra):
            painter.fillRect(self._stretch(stage, scene, row, minutes), colour("surface"))
        for minutes in ground.open:
            line = self._stretch(stage, scene, row, minutes)
            painter.fillRect(QRectF(line.left(), line.top() + 1, line.width(), 2), colour("accentLine"))
        for minutes in ground.extra:
            line = self._stretch(stage, scene, row, minutes)
            pen = QPen(colour("accent"), 2)
            pen.setDashPattern([length / 2 for length in EXTRA_DASH])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QLineF(line.left(), line.top() + 2, line.right(), line.top() + 2))
        for minutes in ground.closed:
            path = rounded_path(self._stretch(stage, scene, row, minutes), 0)
            draw_hatch(painter, path, colour("hatch"), *CLOSED_HATCH)
        for minutes, key in ground.buffers:
            bar = scene.layout.by_key.get(key)
            if bar is not None:
                box = self._box(scene, minutes, bar.box.top, bar.box.height)
                self.blocks.paint_buffer(painter, stage.rect(box), scene.items[key].hue)

    def _paint_lines(self, painter: QPainter, stage: LaneStage, scene: LanesScene) -> None:
        """Hours and days upright, rows across."""
        px = self._theme.px
        axis, colour = scene.axis, self._theme.color
        top, bottom = stage.whole.top() + px(HEAD), stage.whole.bottom()
        step = hour_step(axis.hour_width, axis.unit)
        for hour in range(0, 24 * len(axis.days), step):
            role = "divider" if hour % 24 == 0 else "dividerSubtle"
            draw_vline(painter, stage.x(axis.offset(hour * 60)), top, bottom, colour(role))
        for row in scene.layout.rows:
            rect = self._row(stage, row)
            draw_hline(painter, rect.left(), rect.right(), rect.bottom() - 1, colour("dividerSubtle"))

    def _paint_now(self, painter: QPainter, stage: LaneStage, scene: LanesScene, now: datetime) -> None:
        px = self._theme.px
        x = self._now_x(stage, scene, now)
        if x is not None:
            bottom = stage.whole.top() + px(HEAD) + scene.layout.height - stage.top
            line = QRectF(
                round(x) - 1, stage.whole.top() + px(HEAD), 2, bottom - stage.whole.top() - px(HEAD)
            )
            painter.fillRect(line, self._theme.color("now"))

    def _paint_late(self, painter: QPainter, stage: LaneStage, scene: LanesScene, now: datetime) -> None:
        """From when something was due to now, behind its block."""
        for key, due in scene.agenda.overdue.items():
            bar = scene.layout.by_key.get(key)
            if bar is not None and due < now:
                minutes = span_minutes(Period(due, now), scene.axis, self._dates)
                box = self._box(scene, minutes, bar.box.top, bar.box.height)
                if box.width >= 1:
                    self.blocks.paint_late(painter, stage.rect(box))

    def _paint_labels(self, painter: QPainter, stage: LaneStage, scene: LanesScene) -> None:
        px = self._theme.px
        colour, font = self._theme.color, self._theme.font
        labels = stage.labels.adjusted(0, px(HEAD), 0, 0)
        painter.fillRect(labels, colour("surface"))
        for row in scene.layout.rows:
            top = labels.top() + row.top - stage.top
            if not row.calendar_id:
                painter.fillRect(
                    QRectF(stage.whole.left(), top, stage.whole.width(), row.height), colour("canvas")
                )
                side = Side(QRectF(labels.left(), top, labels.width(), row.height), stage.direction)
                name = side.slice(LEAD, px(LABELS) - 2 * LEAD)
                draw_text(painter, name, row.name, font("caption", weight=600), colour("textFaint"))
            else:
                self._paint_label(painter, QRectF(labels.left(), top, labels.width(), row.height), scene, row)
            bottom = top + row.height - 1
            draw_hline(painter, labels.left(), labels.right(), bottom, colour("dividerSubtle"))
        edge = Side(labels, stage.direction).slice(px(LABELS) - 1, 1)
        draw_vline(painter, edge.left(), labels.top(), labels.bottom(), colour("divider"))

    def _paint_label(self, painter: QPainter, rect: QRectF, scene: LanesScene, row: Row) -> None:
        px = self._theme.px
        calendar = scene.agenda.calendar(row.calendar_id)
        side = Side(rect, painter.layoutDirection())
        hue = calendar.look.hue if calendar else self._theme.group_hue
        mark = side.slice(LEAD, px(SWATCH))
        mark = QRectF(mark.left(), rect.center().y() - px(SWATCH) / 2, px(SWATCH), px(SWATCH))
        draw_panel(painter, mark, 3, self._theme.hue(hue).bar)
        words = side.slice(LEAD + px(SWATCH) + px(10), px(LABELS) - 2 * LEAD - px(SWATCH) - px(10))
        colour = self._theme.color
        if scene.agenda.without_rules(calendar) and calendar is not None and not calendar.look.group_wide:
            under = words.adjusted(0, px(18), 0, 0)
            draw_text(
                painter, words.adjusted(0, 0, 0, -px(16)), row.name, self._theme.font("body"), colour("text")
            )
            text = translate("Agenda", "No rules: always open")
            draw_text(painter, under, text, self._theme.font("caption", weight=400), colour("warning"))
            return
        draw_text(painter, words, row.name, self._theme.font("body"), colour("text"))

    def _paint_head(self, painter: QPainter, stage: LaneStage, scene: LanesScene, now: datetime) -> None:
        px = self._theme.px
        whole, colour, axis = stage.whole, self._theme.color, scene.axis
        painter.fillRect(QRectF(whole.left(), whole.top(), whole.width(), px(HEAD)), colour("surface"))
        strip = stage.side.rect
        painter.setClipRect(QRectF(strip.left(), whole.top(), strip.width(), px(HEAD)))
        today = self._dates.day_of(now)
        for index, day in enumerate(axis.days):
            start, end = axis.offset(index * DAY_MINUTES), axis.offset((index + 1) * DAY_MINUTES)
            shown = max(start, stage.offset)
            place = stage.side.slice(shown - stage.offset + px(8), max(end - shown - px(12), 0))
            place = QRectF(place.left(), whole.top(), place.width(), px(DAYS_HEIGHT))
            narrow = end - start < px(ROOM_FOR_HOUR) * 2
            text = self._dates.day_short(day) if narrow else self._dates.day(day)
            font = self._theme.font("bodyStrong") if day == today else self._theme.font("body", weight=500)
            draw_text(painter, place, text, font, colour("accent" if day == today else "text"))
            draw_vline(painter, stage.x(start), whole.top(), whole.top() + px(HEAD), colour("divider"))
        self._paint_hours(painter, stage, scene, now)
        self._paint_pill(painter, stage, scene, now)
        painter.setClipping(False)
        draw_hline(painter, whole.left(), whole.right(), whole.top() + px(HEAD) - 1, colour("divider"))

    def _paint_hours(self, painter: QPainter, stage: LaneStage, scene: LanesScene, now: datetime) -> None:
        px = self._theme.px
        axis, font, ink = scene.axis, self._theme.font("gridHour"), self._theme.color("textFaint")
        step, now_x = hour_step(axis.hour_width, axis.unit), self._now_x(stage, scene, now)
        for hour in range(0, 24 * len(axis.days), step):
            offset = axis.offset(hour * 60) - stage.offset
            near_now = now_x is not None and abs(stage.x(axis.offset(hour * 60)) - now_x) < px(ROOM_FOR_HOUR)
            if px(HALF_HOUR_WORD) < offset < stage.side.rect.width() and hour % 24 and not near_now:
                place = stage.side.slice(offset - px(30), px(60))
                place = QRectF(
                    place.left(), stage.whole.top() + px(DAYS_HEIGHT) - 2, px(60), px(HOURS_HEIGHT)
                )
                text = self._dates.full_hour(hour % 24)
                draw_text(painter, place, text, font, ink, Qt.AlignmentFlag.AlignHCenter)

    def _paint_pill(self, painter: QPainter, stage: LaneStage, scene: LanesScene, now: datetime) -> None:
        px = self._theme.px
        x = self._now_x(stage, scene, now)
        if x is None:
            return
        font, text = self._theme.font("caption", weight=600), self._dates.time(now)
        width = max(QFontMetricsF(font).horizontalAdvance(text) + 12, 43)
        top = stage.whole.top() + px(DAYS_HEIGHT) + (px(HOURS_HEIGHT) - px(PILL_HEIGHT)) / 2 - 1
        pill = QRectF(round(x - width / 2), round(top), width, px(PILL_HEIGHT))
        draw_panel(painter, pill, 4, self._theme.color("now"))
        draw_text(painter, pill, text, font, self._theme.color("onNow"), Qt.AlignmentFlag.AlignHCenter)

    def _now_x(self, stage: LaneStage, scene: LanesScene, now: datetime) -> float | None:
        axis = scene.axis
        if self._dates.day_of(now) not in axis.days:
            return None
        return stage.x(axis.offset(axis.minute_of(self._dates.local(now).replace(tzinfo=None))))

    def _row(self, stage: LaneStage, row: Row) -> QRectF:
        top = stage.whole.top() + self._theme.px(HEAD) + row.top - stage.top
        return QRectF(stage.side.rect.left(), top, stage.side.rect.width(), row.height)

    def _stretch(self, stage: LaneStage, scene: LanesScene, row: Row, minutes: Minutes) -> QRectF:
        return stage.rect(self._box(scene, minutes, row.top, row.height))

    @staticmethod
    def _box(scene: LanesScene, minutes: Minutes, top: float, height: float) -> Box:
        axis = scene.axis
        start = axis.offset(max(minutes[0], 0.0))
        end = min(axis.offset(minutes[1]), axis.width)
        return Box(start, top, max(end - start, 0.0), height)


def hour_step(hour_width: float, unit: float = 1.0) -> int:
    """Every which hour is named, so that the figures do not touch."""
    return next((step for step in (1, 2, 3, 6, 12) if step * hour_width >= ROOM_FOR_HOUR * unit), 24)
