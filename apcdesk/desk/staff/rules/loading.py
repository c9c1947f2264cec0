"""What the pane shows: the calendars, the hours of one, and whose rules they share. Runs on a worker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from apcdesk.desk.staff.rules.exception_form import Reach
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.hours import Hours
from apcdesk.domain.ids import Sub
from apcdesk.domain.rules import AvailabilityRule
from apcdesk.service.services import Services

NOBODY = Sub("")


@dataclass(frozen=True, slots=True)
class Loaded:
    """Everything of one moment. `users` counts the calendars that have the very same rule, by its pattern."""

    calendars: tuple[Calendar, ...]
    calendar: Calendar | None
    hours: Hours
    users: Mapping[AvailabilityRule, int]
    shared: tuple[AvailabilityRule, ...]
    """Patterns that several calendars of the group have, this one not: most used first."""
    kinds: tuple[AppointmentType, ...]
    """What is booked with this calendar."""

    def users_of(self, rule: AvailabilityRule) -> int:
        """How many calendars have this very rule."""
        return self.users.get(pattern(rule), 0)

    def others(self, reach: Reach) -> tuple[Sub, ...]:
        """The other accounts within reach of the calendar's own, each once."""
        if self.calendar is None or reach is Reach.ALONE:
            return ()
        own, group = self.calendar.sub, self.calendar.look.group
        found = (c.sub for c in self.calendars if reach is Reach.ALL or (group and c.look.group == group))
        return tuple(dict.fromkeys(sub for sub in found if sub != own))


def pattern(rule: AvailabilityRule) -> AvailabilityRule:
    """The rule without whose it is."""
    return replace(rule, sub=NOBODY, calendar_ids=None)


def load_rules(services: Services, sub: Sub | None, since: datetime) -> Loaded:
    """Read it all; without `sub`, or when it is gone, the first calendar. Raises Unavailable."""
    calendars = services.calendars.all()
    found = [c for c in calendars if c.sub == sub] or [c for c in calendars if c.look.in_list] or calendars
    calendar = next(iter(found), None)
    if calendar is None:
        return Loaded((), None, Hours(NOBODY), {}, (), ())
    rules = services.rules.of_accounts([c.sub for c in calendars])
    mates = {c.sub for c in calendars if c.look.group == calendar.look.group}
    own = {rule.availability_rule_id for rule in rules if rule.sub == calendar.sub}
    in_group = Counter(pattern(rule) for rule in rules if rule.sub in mates)
    shared = [p for p, n in in_group.most_common() if n > 1 and p.availability_rule_id not in own]
    return Loaded(
        calendars=calendars,
        calendar=calendar,
        hours=services.hours.read(calendar.sub, since),
        users=Counter(pattern(rule) for rule in rules),
        shared=tuple(shared),
        kinds=tuple(k for k in services.appointment_types.all() if _needs(k, calendar.sub)),
    )


def _needs(kind: AppointmentType, sub: Sub) -> bool:
    return any(sub in group.subs for group in kind.participants)
