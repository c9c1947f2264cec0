"""The booking dialog without widgets: what its fields say, and what stands in the way in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.staff.finder.phrases import over_hours
from apcdesk.desk.staff.naming import given_name
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.explanations import Cause, MemberReason
from apcdesk.domain.ids import Sub
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Buffer
from apcdesk.service.bookings.staff import Conditions
from apcdesk.service.services import Services

HOURS = (Cause.HOURS_END, Cause.HOURS_START)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Asked:
    """A time that is looked at: of an appointment type or of none, with these people; the others might take part."""

    period: Period
    subs: tuple[Sub, ...]
    others: tuple[Sub, ...] = ()
    kind: AppointmentType | None = None
    propose: bool = False
    """Whether the appointment type chooses its people anew."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found: the people, as they were asked about or proposed, and how it is with everybody."""

    asked: Asked
    subs: tuple[Sub, ...]
    conditions: Conditions


def look(services: Services, asked: Asked) -> Looked:
    """Runs on a worker."""
    subs = asked.subs
    if asked.propose and asked.kind is not None:
        subs = services.staff_bookings.proposed(asked.kind, asked.period)
    buffer = Buffer() if asked.kind is None else asked.kind.buffer
    others = tuple(sub for sub in (*asked.subs, *asked.others) if sub not in subs)
    return Looked(asked, subs, services.staff_bookings.conditions(asked.period, subs, others, buffer))


def busy_text(members: Sequence[MemberReason], calendars: Mapping[Sub, Calendar], dates: DateWords) -> str:
    """As "Press A is busy 13:00 – 13:45."; a line for each who is."""
    return "\n".join(_busy_line(member, calendars, dates) for member in members)


def _busy_line(member: MemberReason, calendars: Mapping[Sub, Calendar], dates: DateWords) -> str:
    blocker = member.blockers[0]
    name = _name(member.sub, calendars)
    words = {
        Cause.HELD: translate("BookingDialog", "{name}: being booked right now, {times}."),
        Cause.CLEAR_AFTER: translate("BookingDialog", "{name} is busy {times}, too soon after this."),
        Cause.CLEAR_BEFORE: translate("BookingDialog", "{name} is busy {times}, too shortly before this."),
    }.get(blocker.cause, translate("BookingDialog", "{name} is busy {times}."))
    return words.format(name=name, times=dates.stretch(blocker.period))


def outside_text(members: Sequence[MemberReason], calendars: Mapping[Sub, Calendar], dates: DateWords) -> str:
    """As "Elsa’s hours end at 18:00. This is 15 minutes over."; a line for each who is closed."""
    lines = []
    for member in members:
        blocker, calendar = member.blockers[0], calendars.get(member.sub)
        if calendar is not None and blocker.cause in HOURS:
            lines.append(over_hours(calendar, blocker, dates))
        else:
            words = translate("BookingDialog", "{name} is not open at this time.")
            lines.append(words.format(name=_name(member.sub, calendars)))
    return "\n".join(lines)


def lacking_text(
    kind: AppointmentType | None, subs: Sequence[Sub], calendars: Mapping[Sub, Calendar], dates: DateWords
) -> str:
    """As "Consultant: 0 of 1 chosen, from Elsa, Omar."; a line for each group of which fewer take part than are needed."""
    lines = []
    for group in () if kind is None else kind.participants:
        chosen = len({*group.subs} & {*subs})
        needed = len(group.subs) if group.required is None else group.required
        if chosen < needed:
            words = translate("BookingDialog", "{group}: {chosen} of {needed} chosen, from {names}.")
            names = listed(_name(sub, calendars) for sub in group.subs)
            number = dates.locale.toString
            lines.append(
                words.format(group=group.name, chosen=number(chosen), needed=number(needed), names=names)
            )
    return "\n".join(lines)


def _name(sub: Sub, calendars: Mapping[Sub, Calendar]) -> str:
    calendar = calendars.get(sub)
    return translate("BookingDialog", "Somebody") if calendar is None else given_name(calendar)
