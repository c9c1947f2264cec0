"""What a block says and how it is drawn: events and holds turned into items of the grid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.custody import late_words
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.agenda.geometry import DAY, Piece, wall_span
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.domain.bookings import Hold
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import Dates, Event, Transparency
from apcdesk.domain.period import Period

translate = QCoreApplication.translate


class State(StrEnum):
    """How certain the time is."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    FREE = "free"
    HELD = "held"
    BUSY = "busy"
    """What the public may know: taken, and no more."""
    MISSED = "missed"
    """The visitor did not come."""
    CANCELLED = "cancelled"
    """Whoever keeps the event elsewhere has called it off; it stays to be seen."""

    @property
    def takes_time(self) -> bool:
        """Whether nothing else may take place then."""
        return self not in (State.FREE, State.MISSED, State.CANCELLED)


@dataclass(frozen=True, slots=True)
class Item:
    """One event or hold as the grid shows it. `hue` is a name of the theme, `note` what follows the time."""

    key: str
    title: str
    period: Period
    state: State
    hue: str
    calendar: Calendar | None
    note: str = ""
    dates: Dates | None = None
    event: Event | None = None
    hold: Hold | None = None
    outside: bool = False
    """A booking that stands although its time is not within the open hours any more, or never was."""
    risk: str = ""
    """What puts it at risk as things stand, in words."""
    due: datetime | None = None
    """The item of equipment that it is for should have been back then, and is not."""

    @property
    def editable(self) -> bool:
        """Whether staff may move and change it; a hold belongs to whoever stands at the kiosk."""
        return self.event is not None

    def past(self, now: datetime) -> bool:
        """Whether it is over; what is late is not."""
        return self.dates is None and self.due is None and self.period.end <= now

    def running(self, now: datetime) -> bool:
        """Whether it goes on now."""
        return self.dates is None and self.period.has(now)


def span_of(item: Item, dates: DateWords) -> tuple[datetime, datetime]:
    """Start and end on the wall clock; an all-day item takes its days whole."""
    if item.dates is not None:
        return datetime.combine(item.dates.start, time()), datetime.combine(item.dates.end, time())
    return wall_span(item.period, dates)


def risk_of(event: Event, agenda: Agenda) -> str:
    """What is the matter with an event as things stand; nothing with most."""
    return translate("Agenda", "At risk, still out") if event.event_uid in agenda.not_back else ""


def event_item(event: Event, calendar: Calendar | None, theme: Theme) -> Item:
    """The item of an event."""
    hue = (
        theme.nearest_hue(event.color) if event.color else calendar.look.hue if calendar else theme.group_hue
    )
    return Item(
        key=event.event_uid,
        title=event.summary or translate("Agenda", "No title"),
        period=event.period,
        state=state_of(event),
        hue=hue,
        calendar=calendar,
        note=_note(event),
        dates=event.when.dates,
        event=event,
    )


def _note(event: Event) -> str:
    if event.notes.missed:
        return translate("Agenda", "did not come")
    return event.notes.block_note or guests_text(event)


def hold_item(hold: Hold, calendar: Calendar) -> Item:
    """The item of a time that somebody at a kiosk is about to book."""
    return Item(
        key=f"{hold.hold_id}/{calendar.calendar_id}",
        title=translate("Agenda", "Being booked at {place}").format(place=hold.place),
        period=hold.period,
        state=State.HELD,
        hue=calendar.look.hue,
        calendar=calendar,
        hold=hold,
    )


def state_of(event: Event) -> State:
    """How certain the event's time is."""
    if event.notes.missed:
        return State.MISSED
    if event.status == "cancelled":
        return State.CANCELLED
    if not event.busy:
        return State.FREE
    if event.transparency is Transparency.TENTATIVE or event.status == "tentative":
        return State.TENTATIVE
    return State.CONFIRMED


def guests_text(event: Event) -> str:
    """As "3 guests", nothing for fewer than two."""
    count = event.notes.guest_count or 0
    return translate("Agenda", "{n} guests", "", count).format(n=count) if count >= 2 else ""


def second_line(item: Item, piece: Piece, now: datetime, dates: DateWords) -> tuple[str, str]:
    """What stands under the title: the time, and what may follow it where there is room."""
    if item.hold is not None:
        left = max(int((item.hold.expires_at - now).total_seconds() + 59) // 60, 1)
        rest = translate("Agenda", "{n} min left").format(n=left)
        return dates.time(item.period.start), rest
    if item.due is not None:
        return late_words(now - item.due, dates), ""
    if item.state is State.MISSED:
        return item.note, ""
    if item.state is State.CANCELLED:
        return state_word(item.state), dates.time(item.period.start)
    if piece.continued or piece.continues:
        return until_text(item, dates), ""
    if item.state is State.BUSY:
        return dates.time_range(item.period), ""
    if item.running(now):
        return translate("Agenda", "to {time}").format(time=dates.time(item.period.end)), ""
    return dates.time(item.period.start), item.note


def trouble_of(item: Item, now: datetime, dates: DateWords) -> str:
    """In a word or two what is not as it should be with an item; nothing with most."""
    if item.due is not None:
        return late_words(now - item.due, dates)
    if item.state in (State.MISSED, State.CANCELLED):
        return state_word(item.state)
    return item.risk


def until_text(item: Item, dates: DateWords) -> str:
    """As "until 02:00 Thursday"; the midnight that ends a day is called by that day."""
    end = item.period.end
    day = dates.day_of(end)
    if dates.minute_of(end) == 0:
        return translate("Agenda", "until midnight {day}").format(day=dates.weekday(day - DAY))
    return translate("Agenda", "until {time} {day}").format(time=dates.time(end), day=dates.weekday(day))


def spoken(item: Item, now: datetime, dates: DateWords, risk: str = "") -> str:
    """The accessible name: "Demo Bergen Etikett, Wednesday 10 March, 13:00 to 13:45, Press A, confirmed".

    Then that it is over, under way or late; what puts it at risk comes last.
    """
    parts = [item.title, *_spoken_time(item, dates)]
    if item.calendar is not None:
        parts.append(item.calendar.short_name)
    parts.append(state_word(item.state))
    if item.due is not None:
        parts.append(late_words(now - item.due, dates))
    elif item.past(now) or item.running(now):
        parts.append(translate("Agenda", "over") if item.past(now) else translate("Agenda", "under way"))
    parts += [translate("Agenda", "outside hours")] if item.outside else []
    parts += [risk or item.risk] if risk or item.risk else []
    return translate("Agenda", ", ").join(parts)


def _spoken_time(item: Item, dates: DateWords) -> list[str]:
    if item.dates is not None:
        first, last = item.dates.start, item.dates.end - DAY
        days = [dates.day_long(first)]
        if last > first:
            days = [translate("Agenda", "{a} to {b}").format(a=days[0], b=dates.day_long(last))]
        return [*days, translate("Agenda", "all day")]
    start, end = item.period.start, item.period.end
    until = dates.time(end)
    if dates.day_of(start) != dates.day_of(end):
        until = f"{until} {dates.weekday(end)}"
    return [
        dates.day_long(start),
        translate("Agenda", "{a} to {b}").format(a=dates.time(start), b=until),
    ]


def state_word(state: State) -> str:
    """The state as a word."""
    return {
        State.CONFIRMED: translate("Agenda", "confirmed"),
        State.TENTATIVE: translate("Agenda", "tentative"),
        State.FREE: translate("Agenda", "shows as free"),
        State.HELD: translate("Agenda", "held"),
        State.BUSY: translate("Agenda", "taken"),
        State.MISSED: translate("Agenda", "did not come"),
        State.CANCELLED: translate("Agenda", "cancelled"),
    }[state]


def buffers_of(event: Event) -> tuple[Period, ...]:
    """The time kept clear before and after a booking; nothing around an all-day event."""
    if event.when.all_day:
        return ()
    start, end = event.period.start, event.period.end
    before = timedelta(minutes=event.notes.buffer_before)
    after = timedelta(minutes=event.notes.buffer_after)
    sides = ((start - before, start), (end, end + after))
    return tuple(Period(first, last) for first, last in sides if first < last)
