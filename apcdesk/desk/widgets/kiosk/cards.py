"""Cards to choose from: a day, an appointment type, a person. All are checkable."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent

from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.painting import Side, draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.chips import draw_avatar
from apcdesk.desk.widgets.kiosk.buttons import Pressable

TICK = 34
NEXT, MOST_NEXT = 190, 300  # beside the name of a type
NARROW = 700  # below it the next time of a type stands under its name
STRONG = 30  # size of the first line of day and person cards


class _Card(Pressable):
    radius_name = "kioskCard"

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, "")
        self.setCheckable(True)
        self.setAccessibleName(name)

    def _strong_font(self) -> QFont:
        font = self._theme.font("kiosk.name")
        font.setPixelSize(self._theme.kiosk(STRONG))
        return font

    def _draw_line(
        self, painter: QPainter, place: QRectF, text: str, font: QFont, role: str, *, tick: bool = False
    ) -> None:
        """A line of the card; with `tick` the sign of choice follows the words."""
        words = min(QFontMetricsF(font).horizontalAdvance(text), place.width())
        draw_text(painter, place, text, font, self._theme.color(role))
        if tick and self.isChecked():
            size = self._theme.kiosk(TICK)
            after = Side(place, self.layoutDirection()).slice(words + self._theme.kiosk(12), size)
            self._theme.icons.draw(painter, after, "circle-check", "accent", stroke=2)


class DayCard(_Card):
    """A day, 148 px: its number, its weekday and how many times are free. A day without any is disabled."""

    height_name = "kiosk.dayCard"

    def __init__(self, theme: Theme, number: str, weekday: str, note: str) -> None:
        super().__init__(theme, listed((f"{weekday} {number}", note)))
        self._number = number
        self._weekday = weekday
        self._note = note

    def sizeHint(self) -> QSize:
        lines = (
            (self._strong_font(), self._weekday),
            (self._theme.font("kiosk.label", weight=500), self._note),
        )
        words = max(QFontMetricsF(font).horizontalAdvance(text) for font, text in lines)
        width = QFontMetricsF(self._number_font()).horizontalAdvance(self._number)
        return QSize(round(words + width) + self._theme.kiosk(28 + 20 + 28), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = self._painter(), self._side()
        strong, soft = self._draw_own_ground(painter)
        kiosk = self._theme.kiosk
        colour = self._theme.color
        number = self._number_font()
        width = QFontMetricsF(number).horizontalAdvance(self._number)
        draw_text(painter, side.slice(kiosk(28), width + 1), self._number, number, colour(strong))
        x = kiosk(28 + 20) + width
        room = side.slice(x, self.width() - x - kiosk(12))
        middle = self.height() / 2
        upper = QRectF(room.x(), middle - kiosk(38), room.width(), kiosk(38))
        lower = QRectF(room.x(), middle, room.width(), kiosk(34))
        draw_text(painter, upper, self._weekday, self._strong_font(), colour(strong))
        draw_text(painter, lower, self._note, self._theme.font("kiosk.label", weight=500), colour(soft))

    def _draw_own_ground(self, painter: QPainter) -> tuple[str, str]:
        if not self.isEnabled():
            self._draw_ground(painter, "sunken", "divider")
            return "textFaint", "textFaint"
        if self.isChecked():
            self._draw_ground(painter, "accent", None)
            return "onAccent", "onAccent"
        self._draw_ground(painter, "pressed" if self.isDown() else "surface", "border")
        return "text", "accent"

    def _number_font(self) -> QFont:
        font = self._theme.font("kiosk.title")
        font.setPixelSize(self._theme.kiosk(72))
        return font


class ServiceCard(_Card):
    """An appointment type, 160 px: its picture in its hue, its name, length and place, and its next time."""

    height_name = "kiosk.card"

    def __init__(self, theme: Theme, icon: str, hue: str, title: str, details: str) -> None:
        super().__init__(theme, listed((title, details)))
        self._icon = icon
        self._hue = hue
        self._title = title
        self._details = details
        self._next_label = ""
        self._next_time = ""

    def set_next(self, label: str, time: str) -> None:
        """Show the next free time: "Next free", "12:00". Both empty while it is not known."""
        self._next_label, self._next_time = label, time
        self.setAccessibleName(listed((self._title, self._details, f"{label} {time}".strip())))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = self._painter(), self._side()
        self._draw_chosen_ground(painter)
        kiosk = self._theme.kiosk
        middle = self.height() / 2
        tile = QRectF(0, 0, kiosk(92), kiosk(92))
        tile.moveCenter(side.slice(kiosk(32), kiosk(92)).center())
        hue = self._theme.hue(self._hue)
        line = hue.bar if self._theme.name == "contrast" else None
        draw_panel(painter, tile, kiosk(20), hue.fill, line, 2)
        margin = kiosk(23)
        glyph = tile.adjusted(margin, margin, -margin, -margin)
        self._theme.icons.draw(painter, glyph, self._icon, hue.text)
        x = kiosk(32 + 92 + 26)
        if self.width() < kiosk(NARROW):
            self._draw_below(painter, side.slice(x, self.width() - x - kiosk(24)))
            return
        small, number = self._theme.font("kiosk.minimum", weight=400), self._theme.font("kiosk.number")
        told = ((small, self._next_label), (number, self._next_time))
        needed = max(QFontMetricsF(font).horizontalAdvance(words) + 1 for font, words in told)
        beside = min(max(needed, kiosk(NEXT)), kiosk(MOST_NEXT))
        room = side.slice(x, self.width() - x - beside - kiosk(30))
        title = QRectF(room.x(), middle - kiosk(37), room.width(), kiosk(42))
        details = QRectF(room.x(), middle + kiosk(5), room.width(), kiosk(32))
        self._draw_line(painter, title, self._title, self._theme.font("kiosk.name"), "text", tick=True)
        self._draw_line(painter, details, self._details, self._theme.font("kiosk.small"), "textMuted")
        end = side.trailing(kiosk(32), beside)
        label = QRectF(end.x(), middle - kiosk(36), end.width(), kiosk(28))
        time = QRectF(end.x(), middle - kiosk(10), end.width(), kiosk(48))
        trailing = Qt.AlignmentFlag.AlignTrailing
        colour = self._theme.color
        draw_text(painter, label, self._next_label, small, colour("textMuted"), trailing)
        draw_text(painter, time, self._next_time, number, colour("text"), trailing)

    def _draw_below(self, painter: QPainter, room: QRectF) -> None:
        """Name, details and the next time as three lines."""
        kiosk, middle = self._theme.kiosk, self.height() / 2
        following = " ".join(part for part in (self._next_label, self._next_time) if part)
        strong = self._theme.font("kiosk.small", weight=600)
        for text, font, role, top, height in (
            (self._title, self._theme.font("kiosk.name"), "text", -56, 42),
            (self._details, self._theme.font("kiosk.small"), "textMuted", -12, 32),
            (following, strong, "text", 22, 32),
        ):
            place = QRectF(room.x(), middle + kiosk(top), room.width(), kiosk(height))
            self._draw_line(painter, place, text, font, role, tick=text == self._title)


class PersonCard(_Card):
    """A person to meet, 184 px: initials in their hue, name, what they know, when they are free.

    Without a hue it is "anyone", with an icon in place of initials.
    """

    height_name = "kiosk.personCard"

    def __init__(self, theme: Theme, initials: str, hue: str | None, name: str, details: str) -> None:
        super().__init__(theme, listed((name, details)))
        self._initials = initials
        self._hue = hue
        self._name = name
        self._details = details
        self._free = ""

    def set_free(self, words: str) -> None:
        """Show when the person is free next: "Free at 11:45"."""
        self._free = words
        self.setAccessibleName(listed((self._name, self._details, words)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = self._painter(), self._side()
        self._draw_chosen_ground(painter)
        kiosk = self._theme.kiosk
        disc = QRectF(0, 0, kiosk(88), kiosk(88))
        disc.moveCenter(side.slice(kiosk(28), kiosk(88)).center())
        draw_avatar(painter, disc, self._theme, self._initials, self._hue, "users")
        x = kiosk(28 + 88 + 20)
        room = side.slice(x, self.width() - x - kiosk(16))
        free = self._theme.font("kiosk.small", weight=600)
        details = self._theme.font("kiosk.small")
        details.setPixelSize(kiosk(23))
        lines = (
            (self._name, self._strong_font(), "text", 38),
            (self._details, details, "textMuted", 32),
            (self._free, free, "accent", 32),
        )
        y = self.height() / 2 - sum(kiosk(height) for text, _, _, height in lines if text) / 2
        for text, font, role, height in lines:
            if text:
                place = QRectF(room.x(), y, room.width(), kiosk(height))
                self._draw_line(painter, place, text, font, role, tick=text == self._name)
                y += kiosk(height)
