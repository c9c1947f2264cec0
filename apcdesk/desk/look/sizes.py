"""How large the desk is shown on this machine: as somebody chose, or as the system shows text."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication

from apcdesk.desk.look.theme import SCALES, Theme
from apcdesk.desk.preferences import Preferences

TEXT, TOUCH = "text_scale", "touch"
PLAIN_DPI = 72 if sys.platform == "darwin" else 96
"""What a screen says of itself while the system's text has its usual size."""


def chosen_scale(preferences: Preferences) -> float | None:
    """The text scale that somebody chose; None while it follows the system."""
    kept = preferences.get(TEXT)
    return kept if kept in SCALES else None


def is_touch_chosen(preferences: Preferences) -> bool:
    """Whether touch mode is on."""
    return preferences.get(TOUCH) is True


def show_as_chosen(theme: Theme, preferences: Preferences) -> None:
    """Give the theme both of them."""
    theme.set_text_scale(chosen_scale(preferences) or system_scale())
    theme.set_touch(is_touch_chosen(preferences))


def system_scale() -> float:
    """How the system enlarges text, as far as Qt is told of it."""
    return nearest_scale(QGuiApplication.primaryScreen().logicalDotsPerInch(), plain=PLAIN_DPI)


def nearest_scale(dpi: float, *, plain: float) -> float:
    """The one of SCALES that is nearest to text of so many dots to an inch, where `plain` is its usual size."""
    return min(SCALES, key=lambda scale: abs(scale - dpi / plain))
