"""A desk's context over real services, with toasts that only remember what they showed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale

from apcdesk.api.query_reading import read_query
from apcdesk.desk.bridge import Bridge
from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.languages import Languages
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.undo import UndoStack
from apcdesk.domain.queries import AvailabilityQuery
from apcdesk.domain.sequences import SequenceQuery
from apcdesk.service.services import Services


class Toasts:
    """Remembers the texts, newest last, those of them that were refusals, and the last action."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.refusals: list[str] = []
        self.act: Callable[[], Any] | None = None

    def show(self, text: str, action: str | None = None, on_action: Callable[[], Any] | None = None) -> None:
        self.texts.append(text)
        self.act = on_action

    def refuse(
        self, text: str, action: str | None = None, on_action: Callable[[], Any] | None = None
    ) -> None:
        self.refusals.append(text)
        self.show(text, action, on_action)


class StillPort:
    """A port that is on or off and opens nothing."""

    def __init__(self) -> None:
        self.address: tuple[str, int] | None = None

    def start(self, host: str, port: int) -> tuple[str, int]:
        self.address = (host, port)
        return self.address

    def next_free(self, host: str, port: int) -> int | None:
        return None

    def stop(self) -> None:
        self.address = None

    def read_query(self, text: str) -> AvailabilityQuery | SequenceQuery:
        return read_query(text)

    def lines(self) -> tuple[()]:
        return ()

    def listen(self, heard: Any) -> Callable[[], Any]:
        return lambda: None


def without_marks(text: str) -> str:
    """The text without what only turns its direction."""
    return "".join(letter for letter in text if unicodedata.category(letter) != "Cf")


def make_context(
    services: Services,
    theme: Theme,
    tasks: Tasks,
    folder: Path,
    preferences: Preferences | None = None,
    toasts: Any = None,
) -> DeskContext:
    """The context of a desk in English. Close its bridge after use."""
    toasts = toasts or Toasts()
    dates = DateWords(services.tzid, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    languages = Languages(dates.locale, ["desk", "kiosk"])
    languages.lead(dates)
    return DeskContext(
        services=services,
        theme=theme,
        icons=theme.icons,
        tasks=tasks,
        bridge=Bridge(services.changes.feed),
        dates=dates,
        languages=languages,
        undo=UndoStack(services.changes, tasks, toasts),
        toasts=toasts,
        preferences=preferences or Preferences(folder / "preferences.json"),
    )
