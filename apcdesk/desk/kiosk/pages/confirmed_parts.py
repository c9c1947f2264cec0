"""The parts of the last page: the greeting, the card of the booking, the code for the phone, one more booking."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from apcdesk.desk.kiosk.type import fitting_font, kiosk_font
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.painting import Side, draw_panel, draw_text, leading_margins, rounded_path
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.kiosk.buttons import Pressable
from apcdesk.desk.widgets.kiosk.qr import QrCode
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row

CENTRE = Qt.AlignmentFlag.AlignHCenter
GREETING, CARD, UPPER, DATE = 112, 443, 286, 232
DATE_MARGIN = 10
TILE, FRAME = 486, 438
LOW_FRAME = 320
UPRIGHT_ROOM, WIDE_ROOM = 560, 420


@dataclass(frozen=True, slots=True)
class BookedWords:
    """What the card says."""

    weekday: str
    day: str
    month: str
    times: str
    what: str
    whom: str
    where: str
    code_label: str
    code: str
    code_note: str


class Greeting(QWidget):
    """The tick, "Booked, Tor Erik", and where to come; with `upright` the tick stands above the words."""

    def __init__(self, theme: Theme, title: str, line: str, *, upright: bool = False) -> None:
        super().__init__()
        self._theme = theme
        kiosk = theme.kiosk
        self.setMinimumHeight(kiosk(GREETING))
        column = QVBoxLayout(self)
        column.setSpacing(kiosk(3))
        if not upright:
            column.addStretch(1)
        column.addWidget(Label(theme, title, "kiosk.title", wrap=True))
        self._line = Label(theme, line, "kiosk.body", "textMuted", wrap=True)
        column.addWidget(self._line)
        if upright:
            column.setContentsMargins(0, kiosk(GREETING + 16), 0, 0)
            return
        column.addStretch(1)
        # the disc stands beside the words, whichever side they begin on
        beside = kiosk(GREETING + 24)
        column.setContentsMargins(leading_margins(self.layoutDirection(), beside, 0, 0, 0))

    def text(self) -> str:
        """When and where to come."""
        return self._line.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        kiosk = self._theme.kiosk
        place = Side(QRectF(self.rect()), self.layoutDirection()).slice(0, kiosk(GREETING))
        disc = QRectF(place.x(), 0, place.width(), place.width())
        draw_panel(painter, disc, disc.width() / 2, self._theme.color("accent"))
        tick = QRectF(0, 0, kiosk(66), kiosk(66))
        tick.moveCenter(disc.center())
        self._theme.icons.draw(painter, tick, "check", "onAccent", stroke=3)


class BookedCard(QWidget):
    """Day, time, what, with whom and where; below the perforation the code."""

    def __init__(self, theme: Theme, words: BookedWords) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        spelled = " ".join(words.code)
        day = f"{words.weekday} {words.day} {words.month}"
        facts = listed((day, words.times, f"{words.what} {words.whom}".strip(), words.where))
        self.setAccessibleName(f"{facts}. {words.code_label} {spelled}. {words.code_note}")

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.kiosk(CARD))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side = Side(QRectF(self.rect()), self.layoutDirection())
        kiosk, colour = self._theme.kiosk, self._theme.color
        radius = self._theme.radius("kioskCard")
        draw_panel(painter, side.rect, radius, colour("surface"), colour("border"), 2)
        self._paint_date(painter, side, radius)
        self._paint_facts(painter, side.inset(kiosk(274), 0, kiosk(24), 0))
        pen = QPen(colour("border"), 3)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawLine(2, kiosk(UPPER) + 1, self.width() - 2, kiosk(UPPER) + 1)
        self._paint_code(painter, side.inset(kiosk(42), 0, kiosk(40), 0))

    def _paint_date(self, painter: QPainter, side: Side, radius: int) -> None:
        theme, kiosk = self._theme, self._theme.kiosk
        ink = theme.color("onAccent")
        inner = side.rect.adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(rounded_path(inner, radius - 2))
        block = Side(inner, self.layoutDirection()).slice(0, kiosk(DATE))
        painter.fillRect(QRectF(block.x(), block.y(), block.width(), kiosk(UPPER - 2)), theme.color("accent"))
        painter.restore()
        self._line(painter, block, 62, self._words.weekday, kiosk_font(theme, 30, 600), ink, CENTRE)
        self._line(painter, block, 145, self._words.day, theme.font("kiosk.hero"), ink, CENTRE)
        month = fitting_font(theme, self._words.month, kiosk(DATE - 2 * DATE_MARGIN), 30, 600)
        self._line(painter, block, 226, self._words.month, month, ink, CENTRE)

    def _paint_facts(self, painter: QPainter, column: QRectF) -> None:
        theme, kiosk, colour, words = self._theme, self._theme.kiosk, self._theme.color, self._words
        times = fitting_font(theme, words.times, column.width(), 64, 700)
        self._line(painter, column, 72, words.times, times, colour("text"))
        self._line(painter, column, 137, words.what, theme.font("kiosk.name"), colour("text"))
        self._line(painter, column, 177, words.whom, theme.font("kiosk.body"), colour("textMuted"))
        if words.where:
            side = Side(column, self.layoutDirection())
            pin = side.slice(0, kiosk(32))
            pin = QRectF(pin.x(), kiosk(233) - pin.width() / 2, pin.width(), pin.width())
            theme.icons.draw(painter, pin, "map-pin", "textMuted")
            place = side.inset(kiosk(43), 0, 0, 0)
            self._line(painter, place, 233, words.where, theme.font("kiosk.body"), colour("textMuted"))

    def _paint_code(self, painter: QPainter, column: QRectF) -> None:
        theme, kiosk, colour, words = self._theme, self._theme.kiosk, self._theme.color, self._words
        code = kiosk_font(theme, 56, 700)
        code.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, kiosk(2))
        self._line(painter, column, 335, words.code_label, theme.font("kiosk.small"), colour("textMuted"))
        self._line(painter, column, 381, words.code, code, colour("text"))
        room = column.width() - QFontMetricsF(code).horizontalAdvance(words.code) - kiosk(24)
        note = Side(column, self.layoutDirection()).trailing(0, min(kiosk(460), room))
        note = QRectF(note.x(), kiosk(UPPER), note.width(), kiosk(CARD - UPPER))
        painter.setFont(theme.font("kiosk.small"))
        painter.setPen(colour("textMuted"))
        flags = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(note, flags | int(Qt.TextFlag.TextWordWrap), words.code_note)

    def _line(
        self,
        painter: QPainter,
        column: QRectF,
        centre: float,
        text: str,
        font: QFont,
        colour: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        """One line whose middle lies `centre` units below the top."""
        kiosk = self._theme.kiosk
        height = QFontMetricsF(font).height() + kiosk(8)
        place = QRectF(column.x(), kiosk(centre) - height / 2, column.width(), height)
        draw_text(painter, place, text, font, colour, align)


class PhoneTile(QWidget):
    """The QR code in its frame, and what it is for; a `narrow` one is no wider than a phone needs it."""

    def __init__(self, theme: Theme, content: str, title: str, line: str, *, narrow: bool = False) -> None:
        super().__init__()
        self._theme = theme
        kiosk = theme.kiosk
        self.code = QrCode(content, f"{title}. {line}")
        least = self.code.minimumSizeHint().width()
        side = least if narrow else kiosk(max(FRAME, least))
        self.code.setFixedSize(side, side)
        self.setFixedWidth(side + kiosk(48) if narrow else max(kiosk(TILE), side + kiosk(48)))
        column = QVBoxLayout(self)
        column.setContentsMargins(kiosk(16), kiosk(36), kiosk(16), kiosk(34))
        column.setSpacing(0)
        column.addWidget(self.code, 0, CENTRE)
        column.addSpacing(kiosk(28))
        column.addWidget(Label(theme, title, "kiosk.name", align=CENTRE, wrap=True))
        column.addWidget(Label(theme, line, "kiosk.small", "textMuted", align=CENTRE, wrap=True))
        if narrow:
            column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colour = QPainter(self), self._theme.color
        radius = self._theme.radius("kioskCard")
        draw_panel(painter, QRectF(self.rect()), radius, colour("surface"), colour("border"), 2)
        frame = QRectF(self.code.geometry()).adjusted(-6, -6, 6, 6)
        draw_panel(painter, frame, self._theme.kiosk(16), QColor(Qt.GlobalColor.white), colour("divider"), 2)


class PhoneRow(QWidget):
    """The QR code with what it is for beside it, where there is no room for a tile.

    It has `room` where the code takes no more of the page than it can show at once; else a sheet has to show it.
    """

    def __init__(self, theme: Theme, content: str, title: str, line: str) -> None:
        super().__init__()
        kiosk = theme.kiosk
        self.code = QrCode(content, f"{title}. {line}")
        most = WIDE_ROOM if theme.kiosk_wide else UPRIGHT_ROOM
        self.room = self.code.minimumSizeHint().width() <= kiosk(most)
        side = max(kiosk(LOW_FRAME), self.code.minimumSizeHint().width())
        self.code.setFixedSize(side, side)
        row = bare_row(self, kiosk(32))
        row.addWidget(self.code)
        words = bare_column(spacing=kiosk(6))
        words.addStretch(1)
        words.addWidget(Label(theme, title, "kiosk.name", wrap=True))
        words.addWidget(Label(theme, line, "kiosk.body", "textMuted", wrap=True))
        words.addStretch(1)
        row.addLayout(words, 1)


class ActionTile(Pressable):
    """A large tile that is a button: an icon, what it does, and a word about it."""

    radius_name = "kioskCard"

    def __init__(self, theme: Theme, icon: str, title: str, line: str) -> None:
        super().__init__(theme, title)
        self._icon = icon
        self._text = line
        self.setAccessibleDescription(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, kiosk = self._painter(), self._theme, self._theme.kiosk
        self._draw_ground(painter, "pressed" if self.isDown() else "surface", "border")
        middle = self.height() / 2
        tile = QRectF(self.width() / 2 - kiosk(52), middle - kiosk(98), kiosk(104), kiosk(104))
        line = theme.color("accent") if theme.name == "contrast" else None
        draw_panel(painter, tile, kiosk(20), theme.color("accentSoft"), line, 2)
        margin = kiosk(26)
        theme.icons.draw(painter, tile.adjusted(margin, margin, -margin, -margin), self._icon, "onAccentSoft")
        y = middle + kiosk(22)
        y += self._draw_words(painter, y, self.text(), theme.font("kiosk.name"), "text")
        self._draw_words(painter, y, self._text, theme.font("kiosk.small"), "textMuted")

    def _draw_words(self, painter: QPainter, y: float, text: str, font: QFont, role: str) -> float:
        """Centred words from `y` on, in as many lines as they need; how high they are."""
        kiosk = self._theme.kiosk
        room = QRectF(kiosk(12), y, self.width() - kiosk(24), self.height() - y)
        flags = int(CENTRE) | int(Qt.TextFlag.TextWordWrap)
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        painter.drawText(room, flags, text)
        return QFontMetricsF(font).boundingRect(room, flags, text).height()
