"""Everything the lanes draw and answer for, worked out once for a zoom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.agenda.blocks.items import Item, buffers_of, span_of
from apcdesk.desk.staff.agenda.geometry import wall_span
from apcdesk.desk.staff.agenda.lanes.layout import LaneLayout, Span, TimeAxis, lay_out_lanes
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period

Minutes = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies under the blocks of one lane, in minutes since the first midnight. `plain`: it has no hours at all."""

    open: tuple[Minutes, ...] = ()
    extra: tuple[Minutes, ...] = ()
    closed: tuple[Minutes, ...] = ()
    buffers: tuple[tuple[Minutes, str], ...] = ()
    """Time kept clear around blocks, with the key of the block."""
    plain: bool = True


@dataclass(frozen=True, slots=True)
class LanesScene:
    """The days of an agenda in lanes. `order` has the keys by time."""

    agenda: Agenda
    items: Mapping[str, Item]
    layout: LaneLayout
    order: tuple[str, ...]
    grounds: Mapping[CalendarId, Ground] = field(default_factory=dict)

    @property
    def axis(self) -> TimeAxis:
        """The days, and the px of an hour."""
        return self.layout.axis

    def calendar_of(self, key: str) -> CalendarId | None:
        """Whose lane an item lies in."""
        item = self.items.get(key)
        return item.calendar.calendar_id if item and item.calendar else None

    def lanes_between(self, one: CalendarId, other: CalendarId) -> int:
        """By how many lanes the other lies further down."""
        ids = self.layout.calendar_ids
        return ids.index(other) - ids.index(one) if one in ids and other in ids else 0

    def lanes_on(self, keys: Iterable[str], by: int) -> dict[str, CalendarId]:
        """The calendars of these items so many lanes on, as far as there is one for each of them."""
        ids = self.layout.calendar_ids
        places = {key: ids.index(own) for key in keys if (own := self.calendar_of(key)) in ids}
        if not places:
            return {}
        by = min(max(by, -min(places.values())), len(ids) - 1 - max(places.values()))
        return {key: ids[place + by] for key, place in places.items()}


def build_lanes(
    agenda: Agenda, items: Mapping[str, Item], hour_width: float, dates: DateWords, unit: float = 1.0
) -> LanesScene:
    """Lay out an agenda with `hour_width` px for an hour at the text scale `unit`. Calendars come in the order of the agenda."""
    axis = TimeAxis(agenda.days, hour_width, unit)
    shown = [c for c in agenda.calendars if c.calendar_id in agenda.shown]
    spans = [
        Span(item.key, item.calendar.calendar_id, *minutes_of(item, axis, dates))
        for item in items.values()
        if item.calendar is not None
    ]
    inside = [span for span in spans if span.end > 0 and span.start < axis.minute(axis.width)]
    lanes = [(c.calendar_id, c.name, c.look.group) for c in _grouped(shown)]
    layout = lay_out_lanes(lanes, inside, axis)
    order = tuple(sorted(layout.by_key, key=lambda key: (items[key].period, key)))
    grounds = {c.calendar_id: _ground(c, agenda, items.values(), axis, dates) for c in shown}
    return LanesScene(agenda, items, layout, order, grounds)


def minutes_of(item: Item, axis: TimeAxis, dates: DateWords) -> Minutes:
    """Start and end of an item; an all-day one takes its days whole."""
    start, end = span_of(item, dates)
    return axis.minute_of(start), axis.minute_of(end)


def span_minutes(period: Period, axis: TimeAxis, dates: DateWords) -> Minutes:
    """Start and end of a period."""
    start, end = wall_span(period, dates)
    return axis.minute_of(start), axis.minute_of(end)


def _grouped(calendars: Iterable[Calendar]) -> list[Calendar]:
    """Those of a group together, groups by their first calendar; what is everybody's before the rest of its group."""
    groups: dict[str, list[Calendar]] = {}
    for calendar in calendars:
        groups.setdefault(calendar.look.group, []).append(calendar)
    return [c for group in groups.values() for c in sorted(group, key=lambda c: not c.look.group_wide)]


def _ground(
    calendar: Calendar, agenda: Agenda, items: Iterable[Item], axis: TimeAxis, dates: DateWords
) -> Ground:
    hours = agenda.hours.get(calendar.sub)
    known = hours is not None and hours.has_any
    own = [item for item in items if item.event and item.event.calendar_id == calendar.calendar_id]
    closed = [e.period for e in agenda.events if e.notes.closed and e.calendar_id == calendar.calendar_id]
    return Ground(
        open=tuple(span_minutes(p, axis, dates) for p in hours.rules) if known and hours else (),
        extra=tuple(span_minutes(p.period, axis, dates) for p in hours.extra) if known and hours else (),
        closed=tuple(span_minutes(period, axis, dates) for period in closed),
        buffers=tuple(
            (span_minutes(period, axis, dates), item.key)
            for item in own
            if item.event is not None
            for period in buffers_of(item.event)
        ),
        plain=not known,
    )
