"""How lanes are drawn: open, closed, busy, tentative, held, kept clear, and the chosen time through all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.painting import (
    Side,
    draw_hatch,
    draw_panel,
    draw_text,
    draw_vline,
    rounded_path,
)
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.look.tokens import Hue
from apcdesk.desk.staff.finder.lane_layout import (
    FRAME_TOP,
    HOURS_HEIGHT,
    HOURS_TOP,
    PILL_HEIGHT,
    PILL_TOP,
    LaneLayout,
    Row,
)
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.service.asking.availability import Lane, LaneBusy

TRACK_RADIUS = 4
BAR = 3
SWATCH, SWATCH_GAP = 10, 8
HATCH = (3, 3)
TENTATIVE_HATCH = (4, 3)
PILL_PADDING = 8
PILL_GAP = 2


@dataclass(frozen=True, slots=True)
class FrameLook:
    """How a time is framed: roles of its line and of the words in its pill, how much of the line tints it."""

    line: str
    ink: str
    tint: float = 0
    dash: tuple[float, ...] = ()


CHOSEN = FrameLook("accent", "onAccent", tint=0.08)
ASKED = FrameLook("danger", "onDanger", dash=(6, 3.5))
POINTED = FrameLook("textMuted", "surface", dash=(2, 3))


@dataclass(frozen=True, slots=True)
class LaneLook:
    """The name beside a lane and its hue."""

    name: str
    hue: str


@dataclass(frozen=True, slots=True)
class LanePicture:
    """Everything that is drawn."""

    layout: LaneLayout
    captions: Sequence[str]
    looks: Mapping[Sub, LaneLook]
    lanes: Mapping[Sub, Lane]
    chosen: Period | None = None
    parts: Sequence[tuple[Period, range]] = ()
    """Of a sequence that is chosen: when each part takes place, and which groups it needs."""
    asked: Period | None = None
    """Of this one it is asked why it is not offered."""
    pointed: Period | None = None
    """This one is where the keys are, and not offered."""
    ignore_hours: bool = False
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Etc/UTC"))

    def open_time(self, lane: Lane) -> tuple[Period, ...]:
        """When a lane is open: all the time while nobody asks for rules."""
        return (self.layout.axis.shown,) if self.ignore_hours else lane.open


class LanePainter:
    """Paints one picture with the theme that is on."""

    def __init__(self, theme: Theme, dates: DateWords, picture: LanePicture) -> None:
        self._theme = theme
        self._dates = dates
        self._picture = picture
        self._layout = picture.layout

    def paint(self, painter: QPainter) -> None:
        """Paint all of it; the painter's direction is that of the layout."""
        painter.setLayoutDirection(self._layout.direction)
        self._paint_hours(painter)
        for index, top in self._layout.captions:
            words = self._picture.captions[index]
            place = self._layout.caption(top + 2)
            draw_text(painter, place, words, self._theme.font("caption"), self._theme.color("textFaint"))
        for row in self._layout.rows:
            self._paint_label(painter, row)
            lane = self._picture.lanes.get(row.sub)
            if lane is not None:
                self._paint_lane(painter, row, lane)
        picture = self._picture
        self._paint_frame(painter, picture.asked, ASKED)
        for time, groups in picture.parts:
            top, height = self._layout.part(groups)
            self._paint_frame_at(painter, time, self._layout.span(time, top, height), CHOSEN)
        if not picture.parts:
            self._paint_frame(painter, picture.chosen, CHOSEN)
        if picture.pointed != picture.asked:  # over all others, for it moves
            self._paint_frame(painter, picture.pointed, POINTED)

    def _paint_hours(self, painter: QPainter) -> None:
        px = self._theme.px
        marks = self._layout.axis.hours(self._picture.zone, self._layout.track_width)
        font, ink = self._theme.font("caption"), self._theme.color("textFaint")
        line = self._theme.color("dividerSubtle")
        for moment, hour in marks:
            x = self._layout.x(moment)
            draw_vline(painter, x, FRAME_TOP, self._layout.height, line)
            place = QRectF(x - px(20), px(HOURS_TOP), px(40), px(HOURS_HEIGHT))
            draw_text(
                painter, place, self._dates.figures(hour * 60), font, ink, Qt.AlignmentFlag.AlignHCenter
            )

    def _paint_label(self, painter: QPainter, row: Row) -> None:
        px = self._theme.px
        look = self._picture.looks[row.sub]
        side = Side(self._layout.label(row), self._layout.direction)
        square = side.slice(0, px(SWATCH))
        square = QRectF(square.x(), square.center().y() - px(SWATCH) / 2 + 0.5, px(SWATCH), px(SWATCH))
        draw_panel(painter, square, 3, self._theme.hue(look.hue).bar)
        words = side.slice(px(SWATCH) + SWATCH_GAP, side.rect.width() - px(SWATCH) - SWATCH_GAP)
        draw_text(painter, words, look.name, self._theme.font("small"), self._theme.color("text"))

    def _paint_lane(self, painter: QPainter, row: Row, lane: Lane) -> None:
        track = self._layout.track(row)
        outline = rounded_path(track, TRACK_RADIUS)
        contrast = self._theme.name == "contrast"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
        painter.fillRect(track, self._theme.color("sunken"))
        if contrast:
            draw_panel(painter, track, TRACK_RADIUS, None, self._theme.color("divider"))
        for period in self._picture.open_time(lane):
            place = self._layout.block(row, period)
            if place is not None:
                painter.fillRect(place, self._theme.color("accentSoft"))
                if contrast:  # without fills, a line says what is open
                    draw_panel(painter, place, 0, None, self._theme.color("accentLine"))
        hue = self._theme.hue(self._picture.looks[row.sub].hue)
        for period in lane.kept_clear:
            place = self._layout.block(row, period)
            if place is not None:
                painter.fillRect(place, self._theme.color("surface"))
                draw_hatch(painter, _path(place), self._hatch_ink(hue), *HATCH)
        for busy in lane.busy:
            self._paint_busy(painter, row, busy, hue)
        painter.restore()

    def _hatch_ink(self, hue: Hue) -> QColor:
        return self._theme.color("hatch") if self._theme.name == "contrast" else hue.fill_hover

    def _paint_busy(self, painter: QPainter, row: Row, busy: LaneBusy, hue: Hue) -> None:
        place = self._layout.block(row, busy.period)
        if place is None:
            return
        if busy.event_uid is None:
            painter.fillRect(place, self._theme.color("surface"))
            draw_panel(painter, place, TRACK_RADIUS, None, hue.bar, 1.5, (1.5, 2.5))
            return
        if busy.tentative:
            painter.fillRect(place, self._theme.color("surface"))
            draw_hatch(painter, _path(place), hue.fill, *TENTATIVE_HATCH)
            draw_panel(painter, place, 2, None, hue.bar, 1, (3, 2))
        else:
            painter.fillRect(place, hue.fill_hover)
            if self._theme.name == "contrast":
                draw_panel(painter, place, 0, None, hue.bar, 2)
        if busy.period.start >= self._layout.axis.shown.start:
            painter.fillRect(Side(place, self._layout.direction).slice(0, BAR), hue.bar)

    def _paint_frame(self, painter: QPainter, time: Period | None, look: FrameLook) -> None:
        """A frame through all lanes, with its start in a pill above it."""
        if time is not None:
            self._paint_frame_at(painter, time, self._layout.frame(time), look)

    def _paint_frame_at(self, painter: QPainter, time: Period, frame: QRectF | None, look: FrameLook) -> None:
        if frame is None:
            return
        line, tint = self._theme.color(look.line), self._theme.color(look.line)
        tint.setAlphaF(look.tint)
        frame = frame.adjusted(-0.5, 0, 0.5, 0)
        draw_panel(painter, frame, self._theme.radius("control"), tint, line, 2, look.dash)
        words = self._dates.time(time.start)
        font = self._theme.font("caption", weight=600)
        width = QFontMetricsF(font).horizontalAdvance(words) + 2 * PILL_PADDING
        x = min(max(frame.center().x() - width / 2, 0), self._layout.width - width)
        px = self._theme.px
        above = frame.top() - px(PILL_HEIGHT) - PILL_GAP
        top = px(PILL_TOP) if frame.top() <= px(FRAME_TOP) else above
        pill = QRectF(round(x), top, round(width), px(PILL_HEIGHT))
        draw_panel(painter, pill, self._theme.radius("tag"), line)
        centre = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, pill, words, font, self._theme.color(look.ink), centre)


def draw_legend(painter: QPainter, theme: Theme, place: QRectF, kind: str) -> None:
    """A sample of 14 px: "open", "closed" or "clear"."""
    if kind == "clear":
        draw_panel(painter, place, 2, theme.color("surface"))
        contrast = theme.name == "contrast"
        ink = theme.color("hatch") if contrast else theme.hue(theme.hue_names[0]).fill_hover
        draw_hatch(painter, _path(place), ink, *HATCH)
    else:
        border = (
            theme.color("accentLine" if kind == "open" else "divider") if theme.name == "contrast" else None
        )
        draw_panel(painter, place, 2, theme.color("accentSoft" if kind == "open" else "sunken"), border)


def _path(place: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(place)
    return path
