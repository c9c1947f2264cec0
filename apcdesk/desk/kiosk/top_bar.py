"""The head of a step: who is here, and the time."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.offer import Place
from apcdesk.desk.kiosk.type import fitting_font, fitting_text, kiosk_font
from apcdesk.desk.language.sentences import dotted
from apcdesk.desk.look.mark import draw_mark
from apcdesk.desk.look.painting import Side, draw_text

RAIL_MARGIN = 52
MARK, CLOCK, GAP = 56, 150, 18


class TopBar(QWidget):
    """Who is here, and the time: 128 px at the head of every step."""

    def __init__(self, context: DeskContext, place: Place) -> None:
        super().__init__()
        self._context = context
        self._place = place
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(place.organisation)

    def sizeHint(self) -> QSize:
        return QSize(0, self._context.theme.size("kiosk.topBar"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        theme, dates, place = self._context.theme, self._context.dates, self._place
        kiosk, colour = theme.kiosk, theme.color
        side = Side(QRectF(self.rect()), self.layoutDirection())
        mark = side.slice(theme.size("kiosk.margin"), kiosk(56))
        mark = QRectF(mark.x(), kiosk(36), kiosk(56), kiosk(56))
        draw_mark(painter, mark, colour("accent"), colour("onAccent"))
        line = dotted((place.fair, self._stand()))
        words = side.slice(kiosk(138), kiosk(620))
        clock = side.trailing(theme.size("kiosk.margin"), kiosk(240))
        now = self._context.services.clock.now()
        end = Qt.AlignmentFlag.AlignTrailing
        upper, lower = (kiosk(29), kiosk(42)), (kiosk(67), kiosk(30))

        def part(place: QRectF, span: tuple[int, int]) -> QRectF:
            return QRectF(place.x(), span[0], place.width(), span[1])

        draw_text(painter, part(words, upper), place.organisation, kiosk_font(theme, 30, 600), colour("text"))
        draw_text(painter, part(words, lower), line, kiosk_font(theme, 22), colour("textMuted"))
        draw_text(
            painter, part(clock, upper), dates.time(now), theme.font("kiosk.number"), colour("text"), end
        )
        lower = (kiosk(71), kiosk(30))
        draw_text(
            painter, part(clock, lower), dates.day(now), kiosk_font(theme, 22), colour("textMuted"), end
        )

    def _stand(self) -> str:
        return self.tr("Stand {stand}").format(stand=self._place.stand) if self._place.stand else ""


class RailTop(TopBar):
    """Mark, organisation and stand; the time at the trailing end."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        theme, dates, place = self._context.theme, self._context.dates, self._place
        kiosk, colour = theme.kiosk, theme.color
        whole = Side(QRectF(self.rect()), self.layoutDirection())
        side = Side(whole.inset(kiosk(RAIL_MARGIN), 0, kiosk(RAIL_MARGIN), 0), self.layoutDirection())
        mark = side.slice(0, kiosk(MARK))
        mark = QRectF(mark.x(), kiosk(36), kiosk(MARK), kiosk(MARK))
        draw_mark(painter, mark, colour("accent"), colour("onAccent"))
        words = side.inset(kiosk(MARK + GAP), 0, kiosk(CLOCK + GAP), 0)
        clock = side.trailing(0, kiosk(CLOCK))
        now = self._context.services.clock.now()
        stand = self._stand() or place.fair
        end = Qt.AlignmentFlag.AlignTrailing
        upper, lower = (kiosk(29), kiosk(42)), (kiosk(69), kiosk(30))

        def part(column: QRectF, span: tuple[int, int]) -> QRectF:
            return QRectF(column.x(), span[0], column.width(), span[1])

        name = fitting_font(theme, place.organisation, words.width(), 30, 600)
        today, day = fitting_text(theme, (dates.day(now), dates.day_short(now)), clock.width(), 22)
        draw_text(painter, part(words, upper), place.organisation, name, colour("text"))
        draw_text(painter, part(words, lower), stand, kiosk_font(theme, 22), colour("textMuted"))
        time = theme.font("kiosk.number")
        draw_text(painter, part(clock, upper), dates.time(now), time, colour("text"), end)
        draw_text(painter, part(clock, lower), today, day, colour("textMuted"), end)
