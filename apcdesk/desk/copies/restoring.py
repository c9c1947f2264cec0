"""What going back to a copy needs of a desk: little, for it must work where the database does not open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.undo import Toasts

if TYPE_CHECKING:
    from apcdesk.service.files.going_back import GoingBack


@dataclass(frozen=True, slots=True)
class Restoring:
    """The service that goes back, and what a desk asks and tells by."""

    service: GoingBack
    theme: Theme
    tasks: Tasks
    dates: DateWords
    toasts: Toasts
    preferences: Preferences

    @classmethod
    def of(cls, context: DeskContext) -> Restoring:
        """That of an open desk."""
        return cls(
            context.services.going_back,
            context.theme,
            context.tasks,
            context.dates,
            context.toasts,
            context.preferences,
        )
