"""The one thing that every pane and every kiosk page is handed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from apcdesk.desk.bridge import Bridge
from apcdesk.desk.dates import DateWords
from apcdesk.desk.icons import Icons
from apcdesk.desk.languages import Languages
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.theme import Theme
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
