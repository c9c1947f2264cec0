"""Choosing in a list by typing how an entry begins, as lists of every desktop let one do.

    ahead = TypeAhead()
    index = ahead.find(event, texts, current)     None when the key says nothing, or nothing begins so

Letters that follow each other within the interval of the desktop are one word; the same letter again goes on to the next
entry that begins with it. Accents and capitals make no difference.
"""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

NOT_TYPING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class TypeAhead:
    """What was typed lately in one list."""

    def __init__(self) -> None:
        self._typed = ""
        self._at = 0.0

    def find(self, event: QKeyEvent, texts: Sequence[str], current: int) -> int | None:
        """The entry that begins with what is typed by now, from the current one on and round again; None for no entry."""
        typed = self._with(event)
        if not typed:
            return None
        self._typed, self._at = typed, time.monotonic()
        return _find(typed, texts, current)

    def would_find(self, event: QKeyEvent, texts: Sequence[str], current: int) -> bool:
        """Whether `find` would find one; nothing is remembered."""
        typed = self._with(event)
        return bool(typed) and _find(typed, texts, current) is not None

    def _with(self, event: QKeyEvent) -> str:
        """What is typed by now, with this key; empty for a key that types nothing. No word begins with a space."""
        key = event.text()
        within = (time.monotonic() - self._at) * 1000 < QApplication.keyboardInputInterval()
        before = self._typed if within else ""
        if not key.isprintable() or event.modifiers() & NOT_TYPING or not (before + key).strip():
            return ""
        return _folded(before + key)


def _find(typed: str, texts: Sequence[str], current: int) -> int | None:
    """A single letter, however often, goes on to the next; a word stays where it fits already."""
    once = typed[0] if len(set(typed)) == 1 else typed
    first = current + 1 if len(once) == 1 else max(current, 0)
    order = [(first + step) % len(texts) for step in range(len(texts))]
    return next((index for index in order if _folded(texts[index]).startswith(once)), None)


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
