"""The one thing that every pane and every kiosk page is handed, and how it is made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from apcdesk.desk.bridge import Bridge
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.languages import Languages
from apcdesk.desk.look.icons import Icons
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.undo import Toasts, UndoStack

if TYPE_CHECKING:
    from apcdesk.service.services import Services


@dataclass(frozen=True, slots=True)
class DeskContext:
    """What the application built, handed down. Services are called through `tasks` only, never on the GUI thread."""

    services: Services
    theme: Theme
    icons: Icons
    tasks: Tasks
    bridge: Bridge
    dates: DateWords
    languages: Languages
    undo: UndoStack
    toasts: Toasts
    preferences: Preferences


@contextmanager
def desk_context(
    services: Services,
    theme: Theme,
    preferences: Preferences,
    toasts: Toasts,
    languages: Languages,
    tasks: Tasks,
) -> Iterator[DeskContext]:
    """What every pane is handed, in the language that is spoken; all of it ends with the block."""
    bridge = Bridge(services.changes.feed)
    dates = DateWords(services.tzid, languages.locale)
    languages.lead(dates)
    try:
        yield DeskContext(
            services=services,
            theme=theme,
            icons=theme.icons,
            tasks=tasks,
            bridge=bridge,
            dates=dates,
            languages=languages,
            undo=UndoStack(services.changes, tasks, toasts),
            toasts=toasts,
            preferences=preferences,
        )
    finally:
        languages.close()
        bridge.close()
        tasks.close()
