"""Why a sequence does not begin at a time, or why there is none, and what would do as an exception. Run by the workers."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from apcdesk.availability.nearest import nearest
from apcdesk.desk.staff.finder.found import Found
from apcdesk.desk.staff.finder.search import why
from apcdesk.desk.staff.finder.sequence_search import ALTERNATIVES
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.explanations import SequenceException
from apcdesk.domain.ids import Sub
from apcdesk.domain.queries import Slot
from apcdesk.service.asking.explaining import ExplanationView
from apcdesk.service.asking.sequence_exceptions import SequenceView
from apcdesk.service.services import Services


@dataclass(frozen=True, slots=True)
class SequenceWhy:
    """What is said of a sequence: of one start part by part, or of the part that stands in the way by itself.

    `nearest` are offered sequences about the asked start.
    """

    parts: SequenceView | None = None
    alone: ExplanationView | None = None
    exceptions: tuple[SequenceException, ...] = ()
    nearest: tuple[Slot, ...] = ()
    calendars: tuple[Calendar, ...] = ()

    @property
    def says(self) -> bool:
        """Whether there is anything to show."""
        return self.parts is not None or self.alone is not None or bool(self.exceptions)


def why_sequence(
    services: Services, found: Found, start: datetime | None, others: Collection[tuple[int, Sub, Sub]]
) -> SequenceWhy:
    """Why this start is not offered, or (None) why nothing is; the state must ask something.

    `others` are for the part that stands in the way, as in `why`. Raises Invalid, Unavailable.
    """
    calendars = (*services.calendars.all(), *services.calendars.people())
    if start is not None:
        view = services.availability.explain_sequence(found.sequence_from(start), start)
        exceptions = () if view.exception is None else (view.exception,)
        offered = nearest(start, found.slots, ALTERNATIVES)
        return SequenceWhy(view, None, exceptions, tuple(sorted(offered)), calendars)
    alone = None if found.stuck is None else found.stuck.alone
    view_alone = None if alone is None else why(services, alone, None, others)
    tried = map(services.availability.sequence_exceptions, found.sequences)
    return SequenceWhy(None, view_alone, next(filter(None, tried), ()), calendars=calendars)
