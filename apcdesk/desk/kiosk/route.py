"""Which steps a visit takes: one without a choice is left out, and is not counted."""

from __future__ import annotations

from apcdesk.desk.kiosk.offer import Catalogue, Met, Offering, bookable_people, choice_of_people
from apcdesk.desk.kiosk.session import Visit
from apcdesk.desk.kiosk.steps import Step
from apcdesk.domain.calendars import CalendarKind


def steps_of(catalogue: Catalogue | None, visit: Visit) -> tuple[Step, ...]:
    """The steps from the first choice to the end."""
    only = only_offering(catalogue)
    nothing_to_choose = only is not None and not choice_of_people(only.kind)
    nothing_asked = visit.kind is not None and visit.kind.form.empty
    left_out = {
        Step.ATTRACT: True,
        Step.CHOOSE: nothing_to_choose,
        Step.DETAILS: nothing_asked,
        Step.NUMBER: True,
    }
    return tuple(step for step in Step if not left_out.get(step, False))


def only_offering(catalogue: Catalogue | None) -> Offering | None:
    """What is offered, when it is a single thing."""
    offerings = catalogue.offerings if catalogue else ()
    return offerings[0] if len(offerings) == 1 else None


def met_in(catalogue: Catalogue | None, visit: Visit) -> Met | None:
    """The person of the visit: chosen, or assigned to the held or booked time, if that one has a name to be told."""
    if catalogue is None or visit.kind is None:
        return None
    assigned = visit.booking or visit.hold
    named = (visit.person,) if assigned is None else assigned.assignment.subs
    choice = bookable_people(visit.kind)
    there = (catalogue.met[sub] for sub in named if sub in choice and sub in catalogue.met)
    return next((met for met in there if met.name or met.sub == visit.person), None)


def host_in(catalogue: Catalogue | None, visit: Visit) -> Met | None:
    """Whom a booked visit is with: the person of the visit, else the first who has it in the calendar and is neither
    room nor equipment; nobody where the type has a line of its own to say.
    """
    met = met_in(catalogue, visit)
    if met is not None or catalogue is None or visit.kind is None or visit.booking is None or visit.kind.line:
        return met
    subs = visit.kind.targets(visit.booking.assignment.subs)
    there = (catalogue.met[sub] for sub in subs if sub in catalogue.met)
    people = (one for one in there if one.kind not in (CalendarKind.ROOM, CalendarKind.EQUIPMENT))
    return next((one for one in people if one.name), None)
