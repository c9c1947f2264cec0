"""What staff do to a series beyond one occurrence, as service calls. Everything here runs on a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.agenda.changing.writing import Done, as_it_stands
from apcdesk.desk.staff.agenda.inspector.form import EventForm
from apcdesk.domain.events import Event, Move
from apcdesk.domain.recurrence import Extent

if TYPE_CHECKING:
    from apcdesk.service.services import Services


def move_series(services: Services, move: Move, extent: Extent) -> Done:
    """Give the occurrence its time and calendar, and the others as much. Raises NotFound, Invalid."""
    written = services.staff_series.move(
        move.event_uid, extent, move.period, dates=move.dates, calendar_id=move.calendar_id
    )
    return Done(written.event, written.changes)


def save_series(services: Services, dates: DateWords, event: Event, form: EventForm, extent: Extent) -> Done:
    """Bring the occurrence up to the form, and the others in the same way; what others changed of it meanwhile stays
    theirs. Raises NotFound, Invalid, and Outdated where they changed the same."""
    event, form = as_it_stands(services, dates, event, form)
    draft = form.draft(dates, event)
    written = services.staff_series.change(event.event_uid, extent, draft, calendar_id=form.calendar_id)
    return Done(written.event, written.changes)


def delete_series(services: Services, event: Event, extent: Extent) -> Done:
    """Delete the occurrence and those that follow, or all. Raises NotFound, Invalid."""
    return Done(None, services.staff_series.delete(event.event_uid, extent))
