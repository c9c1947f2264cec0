"""Which words of a block are drawn, where: broken, shortened or left out by the room there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTextOption

from apcdesk.desk.look.theme import Theme

NARROW = 76
ONE_LINE_BELOW = 26
COMPACT_UP_TO = 34
TALL_ENOUGH = 20
SPACE = 4
MOST_REMEMBERED = 5_000
"""Blocks that one view may show at once without being set anew for each frame; 3 KB each."""
LAST_OF_OUR_LETTERS = "\u024f"
"""Inter has all Latin letters up to here, and these signs."""
OUR_SIGNS = "–—’‘“”…·•"
SLACK = 1
"""A word may run so far into the padding before it is shortened."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a block would like to say."""

    title: str
    time: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One piece of text: px after the leading edge and below the top (its baseline), width, style."""

    offset: float
    baseline: float
    width: float
    text: str
    style: str
    strong: bool


@dataclass(frozen=True, slots=True)
class Shaped:
    """A text with its glyphs laid out, and how far its baseline is under its top."""

    text: QStaticText
    ascent: float


@dataclass(frozen=True, slots=True)
class _Face:
    font: QFont
    metrics: QFontMetricsF

    def baseline(self, line: float) -> float:
        """Where the letters stand in a line of this height."""
        return (line - self.metrics.ascent() - self.metrics.descent()) / 2 + self.metrics.ascent()


class Typesetter:
    """Sets the words of blocks, and remembers how, since a week is drawn again and again."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        remembered = lru_cache(MOST_REMEMBERED)
        self._shaped = remembered(self._shape)
        self._width = remembered(self._measure)
        self._lines = remembered(self._set_anew)
        self._choose_faces()

    def _choose_faces(self) -> None:
        self._unit = self._theme.text_scale
        self._faces = {}
        for style in ("eventTitle", "eventSub", "eventTiny"):
            font = self._theme.font(style)
            self._faces[style] = _Face(font, QFontMetricsF(font))
        for memory in (self._shaped, self._width, self._lines):
            memory.cache_clear()

    def font(self, style: str) -> QFont:
        """The font of a line."""
        return self._faces[style].font

    def shaped(self, line: Line) -> Shaped | None:
        """The glyphs of a line, laid out once; None for letters that another font lends, with a baseline of its own."""
        return self._shaped(line.style, line.text)

    def _shape(self, style: str, words: str) -> Shaped | None:
        if any(letter > LAST_OF_OUR_LETTERS and letter not in OUR_SIGNS for letter in words):
            return None
        face = self._faces[style]
        text = QStaticText(words)
        text.setTextFormat(Qt.TextFormat.PlainText)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        text.setTextOption(option)
        text.prepare(font=face.font)
        return Shaped(text, face.metrics.ascent())

    def set(self, words: Words, width: float, height: float, framed: bool = False) -> tuple[Line, ...]:
        """The lines for a block of this size; `framed` blocks have a border that the words keep off."""
        if self._unit != self._theme.text_scale:
            self._choose_faces()
        return self._lines(words, width, height, framed)

    def _set_anew(self, words: Words, width: float, height: float, framed: bool) -> tuple[Line, ...]:
        if height < ONE_LINE_BELOW * self._unit:
            return self._one_line(words, width, height)
        if width < NARROW * self._unit:
            return self._narrow(words, width, height, 1.0 * framed)
        return self._full(words, width, height, 1.0 * framed)

    def _one_line(self, words: Words, width: float, height: float) -> tuple[Line, ...]:
        narrow = width < NARROW * self._unit
        lead, trail = (7.0, 2.0) if narrow else (9.0, 5.0)
        style = "eventTitle" if height >= TALL_ENOUGH * self._unit and not narrow else "eventTiny"
        room = width - lead - trail
        title = self._shortened(style, words.title, room)
        baseline = self._faces[style].baseline(height)
        lines = [self._line(lead, baseline, title, style, True)]
        used = lines[0].width + SPACE
        if title == words.title and words.time and used + self._width("eventSub", words.time) <= room:
            lines.append(self._line(lead + used, baseline, words.time, "eventSub", False))
        return tuple(lines)

    def _narrow(self, words: Words, width: float, height: float, border: float) -> tuple[Line, ...]:
        lead, trail, step = 7.0, 2.0, 13.0 * self._unit
        top = (1.0 if height <= COMPACT_UP_TO * self._unit else 2.0) + border
        room = width - lead - trail
        count = int((height - top) // step)
        titles = self._wrapped("eventTiny", words.title, room, min(count, 3))
        lines = []
        for number, text in enumerate(titles):
            lines.append(
                self._line(
                    lead,
                    top + self._faces["eventTiny"].baseline(step) + number * step,
                    text,
                    "eventTiny",
                    True,
                )
            )
        times = self._folded(words.time, room, count - len(titles))
        fits = all(self._width("eventSub", text) <= room for text in times)
        if fits and " ".join(times) == words.time:
            for number, text in enumerate(times, len(titles)):
                baseline = top + self._faces["eventSub"].baseline(step) + number * step
                lines.append(self._line(lead, baseline, text, "eventSub", False))
        return tuple(lines)

    def _full(self, words: Words, width: float, height: float, border: float) -> tuple[Line, ...]:
        lead, trail = 9.0, 5.0
        top, step = (1.0, 13.0) if height <= COMPACT_UP_TO * self._unit else (3.0 + border, 14.0)
        step *= self._unit
        room = width - lead - trail
        count = int((height - top) // step)
        titles = self._wrapped("eventTitle", words.title, room, max(min(count - 1, 3), 1))
        lines = [
            self._line(
                lead, top + self._faces["eventTitle"].baseline(step) + number * step, text, "eventTitle", True
            )
            for number, text in enumerate(titles)
        ]
        if words.time:
            both = f"{words.time} · {words.note}" if words.note else words.time
            fits = self._width("eventSub", both) <= room
            times = [both] if fits else self._folded(words.time, room, max(count - len(titles), 1))
            for number, text in enumerate(times, len(titles)):
                baseline = top + self._faces["eventSub"].baseline(step) + number * step
                lines.append(self._line(lead, baseline, text, "eventSub", False))
        return tuple(lines)

    def _line(self, offset: float, baseline: float, text: str, style: str, strong: bool) -> Line:
        return Line(offset, baseline, self._width(style, text), text, style, strong)

    def _wrapped(self, style: str, text: str, room: float, most: int) -> list[str]:
        """The text in at most so many lines, broken between words; the last one ends with an ellipsis if cut."""
        lines: list[str] = []
        words = text.split()
        while words and len(lines) < most:
            if len(lines) == most - 1:
                lines.append(self._shortened(style, " ".join(words), room))
                break
            count = self._fitting(style, words, room)
            lines.append(self._shortened(style, " ".join(words[:count]), room))
            words = words[count:]
        return lines

    def _folded(self, time: str, room: float, most: int) -> list[str]:
        """A time in at most so many lines, broken and cut between words; a space that holds two together is none."""
        words, lines = time.split(" "), list[str]()
        while words and len(lines) < most:
            count = self._fitting("eventSub", words, room)
            lines.append(" ".join(words[:count]))
            words = words[count:]
        if words and lines:
            lines[-1] += "…"
        return [self._shortened("eventSub", line, room) for line in lines]

    def _fitting(self, style: str, words: Sequence[str], room: float) -> int:
        """How many words go into one line, at least one."""
        count = 1
        while count < len(words) and self._width(style, " ".join(words[: count + 1])) <= room + SLACK:
            count += 1
        return count

    def _shortened(self, style: str, text: str, room: float) -> str:
        if self._width(style, text) <= room + SLACK:
            return text
        return self._faces[style].metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0.0))

    def _measure(self, style: str, text: str) -> float:
        return self._faces[style].metrics.horizontalAdvance(text)
