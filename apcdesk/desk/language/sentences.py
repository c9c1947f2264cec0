"""Pieces of text side by side, so that they read right in every language.

A name in Latin letters that stands first would turn an Arabic line round: a line that runs from the right says so at its
beginning, and each piece keeps its own direction.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

FROM_THE_RIGHT = "\N{RIGHT-TO-LEFT MARK}"
AS_IT_BEGINS, END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"

translate = QCoreApplication.translate


def listed(parts: Iterable[str]) -> str:
    """The parts that say anything, with the comma of the language between them."""
    return side_by_side(parts, translate("Kiosk", ", "))


def dotted(parts: Iterable[str]) -> str:
    """The parts that say anything, with dots between them: "Nordlys Press · B07-32"."""
    return side_by_side(parts, " · ")


def side_by_side(parts: Iterable[str], between: str) -> str:
    """The parts that say anything, with `between` between them."""
    told = [part for part in parts if part]
    if len(told) < 2 or QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return between.join(told)
    return FROM_THE_RIGHT + between.join(AS_IT_BEGINS + part + END for part in told)
