"""What a public screen knows: types of appointment, who can be met, and times. No events, no guests.

The `load_…` functions call the services and run on a worker; what they return is read on the GUI thread.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from itertools import pairwise
from typing import Any

from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.calendars import Calendar, CalendarKind
from apcdesk.domain.ids import AppointmentTypeId, Sub
from apcdesk.domain.kiosks import KioskWords
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Group, Member, Slot
from apcdesk.domain.retention import Retention, retention_of
from apcdesk.service.offers.offering import DayTimes, NextFree, Offer
from apcdesk.service.services import Services


@dataclass(frozen=True, slots=True)
class Met:
    """Who or what a visitor meets: a person, a room, a machine.

    Where nobody gave a name, the names are empty: visitors choose by `kind` and `number` then (`wording.called`).
    """

    sub: Sub
    name: str
    short_name: str
    initials: str
    hue: str
    topic: str
    kind: CalendarKind
    number: int = 0
    """Which of those of its kind that have no name; 0 for one that has."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the kiosk stands, in the words of the installation; what is unknown is empty."""

    organisation: str = ""
    fair: str = ""
    stand: str = ""
    hall: str = ""
    city: str = ""
    headline: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    retention: Retention = field(default_factory=Retention)
    """How long what visitors type is kept."""
    languages: tuple[str, ...] = ()
    """The codes of the languages that a kiosk offers, in this order; none of them means all."""
    language: str = ""
    """The code of the one it begins with; none means the computer's."""


@dataclass(frozen=True, slots=True)
class Offering:
    """One appointment type with its next free time, and the people a visitor may choose from."""

    kind: AppointmentType
    next_free: NextFree | None
    people: tuple[Met, ...] = ()
    next_of_person: Mapping[Sub, NextFree | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything the attract screen and the first step show."""

    place: Place
    offerings: tuple[Offering, ...]
    met: Mapping[Sub, Met]
    waiting_line: bool = False
    """Whether visitors may take a number here."""

    def offering(self, kind: AppointmentType) -> Offering | None:
        """The offering of a type, None when it is offered no longer."""
        wanted = kind.appointment_type_id
        return next((o for o in self.offerings if o.kind.appointment_type_id == wanted), None)


@dataclass(frozen=True, slots=True)
class DayOffer:
    """One day with its times, and the starts between them that are taken."""

    day: date
    state: str
    slots: tuple[Slot, ...]
    taken: tuple[Period, ...] = ()
    """From the first to the last start that is missing; a single one has the length of one interval."""
    others: tuple[Met, ...] = ()
    """Who else can be met on a day on which the chosen person cannot."""


def load_catalogue(services: Services, kiosk: str) -> Catalogue:
    """What this kiosk offers now, with the next free times."""
    setup = services.kiosks.setup(kiosk)
    kinds = services.kiosks.offered(kiosk)
    named = {sub for kind in kinds for group in kind.participants for sub in group.subs}
    met = _all_met([c for c in services.calendars.all() if c.primary and c.sub in named])
    offerings = tuple(_offering(services, kind, met, kiosk) for kind in kinds)
    place = _place(services.installation.place(), setup.words)
    return Catalogue(place, offerings, met, setup.waiting_line)


def load_days(
    services: Services,
    kind: AppointmentType,
    person: Sub | None,
    holder: str,
    met: Mapping[Sub, Met],
    kiosk: str,
) -> tuple[DayOffer, ...]:
    """Every day of a type with its times for this holder, whose own hold does not block."""
    type_id = kind.appointment_type_id
    days = services.bookings.days(type_id, person=person, holder=holder, kiosk=kiosk)
    with_slots = [day for day in days if day.slots]
    gaps = _taken(services, kind, person, with_slots, met)
    others = _others(services, kind, person, days, met, kiosk)
    return tuple(DayOffer(d.day, d.state, d.slots, gaps.get(d.day, ()), others.get(d.day, ())) for d in days)


def bookable_people(kind: AppointmentType) -> tuple[Sub, ...]:
    """Whom a visitor may choose: the members of the groups that do not need everybody and are offered."""
    if not kind.choose_person:
        return ()
    offered = [group for group in kind.participants if group.required is not None and group.offered]
    return tuple(dict.fromkeys(sub for group in offered for sub in group.subs))


def choice_of_people(kind: AppointmentType) -> tuple[Sub, ...]:
    """The people among whom there is a choice: a single one is none."""
    people = bookable_people(kind)
    return people if len(people) > 1 else ()


def _offering(services: Services, kind: AppointmentType, met: Mapping[Sub, Met], kiosk: str) -> Offering:
    type_id: AppointmentTypeId = kind.appointment_type_id
    people = tuple(met[sub] for sub in choice_of_people(kind) if sub in met)
    next_free = partial(services.bookings.next_free, type_id, kiosk=kiosk)
    return Offering(kind, next_free(), people, {p.sub: next_free(person=p.sub) for p in people})


def _others(
    services: Services,
    kind: AppointmentType,
    person: Sub | None,
    days: tuple[DayTimes, ...],
    met: Mapping[Sub, Met],
    kiosk: str,
) -> dict[date, tuple[Met, ...]]:
    """By day on which the chosen person is away: the others who have times then."""
    away = [day.day for day in days if day.state == "closed"]
    if person is None or not away:
        return {}
    found: dict[date, list[Met]] = {day: [] for day in away}
    for sub in bookable_people(kind):
        if sub == person or sub not in met:
            continue
        for day in services.bookings.days(kind.appointment_type_id, person=sub, kiosk=kiosk):
            if day.day in found and day.slots:
                found[day.day].append(met[sub])
    return {day: tuple(there) for day, there in found.items()}


def _taken(
    services: Services,
    kind: AppointmentType,
    person: Sub | None,
    days: list[DayTimes],
    met: Mapping[Sub, Met],
) -> dict[date, tuple[Period, ...]]:
    """By day: the missing starts between offered ones that lie in open hours. Closed hours are not taken time, nor are
    those of somebody whose calendar was deleted."""
    gaps = {day.day: tuple(missing_starts(day.slots, kind.start_interval)) for day in days}
    every = [gap for day in gaps.values() for gap in day]
    if not every:
        return {}
    subs = [sub for group in kind.participants for sub in group.subs]
    managed = services.availability.managed(subs)
    groups = tuple(
        Group(
            tuple(Member(sub, sub in managed, calendar_ids=()) for sub in group.subs if sub in met),
            group.required,
        )
        for group in Offer(kind, person).groups
    )
    whole = Period(min(gap.start for gap in every), max(gap.end for gap in every) + kind.required_duration)
    unbooked = AvailabilityQuery(groups, kind.required_duration, (whole,), max_results=len(every) + 1000)
    stretches = [slot.period for slot in services.availability.query(unbooked, client_id=None)]
    return {
        day: tuple(gap for gap in found if any(stretch.contains(gap) for stretch in stretches))
        for day, found in gaps.items()
    }


def missing_starts(slots: tuple[Slot, ...], interval: timedelta) -> list[Period]:
    """The gaps between offered starts of one day, each from its first missing start to its last."""
    gaps = []
    for earlier, later in pairwise(slots):
        first, last = earlier.start + interval, later.start - interval
        if first < last:
            gaps.append(Period(first, last))
        elif first == last:
            gaps.append(Period(first, first + interval))
    return gaps


def free_at(days: tuple[DayOffer, ...], start: datetime) -> Slot | None:
    """The slot that starts at this instant, None when it is not offered."""
    return next((slot for day in days for slot in day.slots if slot.start == start), None)


def _all_met(calendars: Sequence[Calendar]) -> dict[Sub, Met]:
    nameless: Counter[CalendarKind] = Counter()
    found = {}
    for calendar in calendars:
        look, name = calendar.look, calendar.called
        nameless[look.kind] += not name
        number = 0 if name else nameless[look.kind]
        initials = look.initials or "".join(word[0] for word in name.split()[:2]).upper() or str(number)
        short_name = look.short_name or name
        found[calendar.sub] = Met(
            calendar.sub, name, short_name, initials, look.hue, look.topic, look.kind, number
        )
    return found


def _place(value: Mapping[str, Any], words: KioskWords) -> Place:
    attract = value.get("attract", {})
    return Place(
        organisation=value.get("organisation", ""),
        fair=value.get("fair", ""),
        stand=value.get("stand", ""),
        hall=value.get("hall", ""),
        city=value.get("city", ""),
        headline=words.headline or tuple(attract.get("headline", ())),
        text=words.text or tuple(attract.get("text", ())),
        retention=retention_of(value),
        languages=tuple(attract.get("languages", ())),
        language=attract.get("language", ""),
    )
