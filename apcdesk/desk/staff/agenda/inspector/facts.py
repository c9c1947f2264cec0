"""What the inspector says of an event, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.kiosk.cities import city_name
from apcdesk.desk.language.dates import DASH, DateWords
from apcdesk.desk.language.sentences import dotted, listed
from apcdesk.desk.staff.agenda.blocks.items import State, buffers_of, state_of
from apcdesk.desk.staff.agenda.geometry import DAY
from apcdesk.desk.staff.agenda.inspector.repeat import end_text, rule_text
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.staff.reasons import choice_lines, day_word
from apcdesk.domain.bookings import Assignment
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import Event, Guest, Transparency
from apcdesk.domain.period import Period
from apcdesk.domain.questions import YES, Answer, QuestionKind

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Facts:
    """One event as the inspector shows it; what is empty is left out."""

    title: str
    state: State
    state_text: str
    missed: bool
    shows_as: str
    when: str
    under_when: str
    clear: str
    under_clear: str
    repeats: str
    under_repeats: str
    place: str
    others_needed: str
    """Who else takes part: the booking takes their time too."""
    guest: str
    guest_rest: str
    contact: str
    arrived: str
    answers: tuple[tuple[str, str], ...]
    """What the guest answered: the question, and the answer in words."""
    others: tuple[str, ...]
    """A line for each further guest who is known by name."""
    description: str
    exception: str
    outside: bool
    """Whether it takes time outside the hours of its calendar, and nobody said why."""
    chosen: tuple[str, ...]
    """Why each was chosen who takes part, where there was a choice."""
    on_kiosks: str
    booked_at: str
    id_name: str
    id_text: str
    reminder: str
    is_booking: bool
    code: str
    """With which whoever booked it opens, moves or cancels it; staff read it out where they booked."""


def facts_of(event: Event, now: datetime, dates: DateWords, agenda: Agenda) -> Facts:
    """Everything that is known of the event."""
    assignment = agenda.assignment(event)
    day = day_word(event.period.start, now, dates)
    guest = event.notes.guest
    arrived = agenda.arrived(event)
    state = state_of(event)
    return Facts(
        title=event.summary or translate("Agenda", "No title"),
        state=state,
        state_text=translate("Agenda", "Did not come") if event.notes.missed else _state_text(state),
        missed=event.notes.missed,
        shows_as=shows_as_text(event.transparency),
        when=when_text(event, dates),
        under_when=dotted(_under_when(event, now, dates)),
        clear=_clear(event),
        under_clear=_under_clear(event, dates),
        repeats=_repeats(event, dates, agenda),
        under_repeats=_under_repeats(event, dates, agenda),
        place=(event.location.description or "") if event.location else "",
        others_needed=_others_needed(event, assignment, agenda),
        guest=guest.name if guest else _guests_alone(event),
        guest_rest=_guest_rest(event) if guest else "",
        contact=dotted((guest.email, guest.phone)) if guest else "",
        arrived=translate("Agenda", "Here since {time}").format(time=dates.time(arrived)) if arrived else "",
        answers=tuple((answer.label, answer_text(answer)) for answer in guest.answers) if guest else (),
        others=tuple(_guest_line(other) for other in event.notes.others),
        description=event.description,
        exception=event.notes.exception,
        outside=event.event_uid in agenda.outside,
        chosen=choice_lines(assignment, agenda.name_of, day) if assignment else (),
        on_kiosks=_on_kiosks(event),
        booked_at=dotted((origin_text(event.origin), _moment(event.created, dates))),
        id_name="event_id" if event.event_id else "event_uid",
        id_text=event.event_id or event.event_uid,
        reminder=_reminder(event, dates),
        is_booking=event.notes.booking_id is not None,
        code=event.notes.code,
    )


def answer_text(answer: Answer) -> str:
    """An answer as it is read: a yes or a no as a word."""
    if answer.kind is QuestionKind.YES_NO:
        return translate("Agenda", "Yes") if answer.text == YES else translate("Agenda", "No")
    return answer.text


def when_text(event: Event, dates: DateWords) -> str:
    """As "Wed 10 March, 13:00 – 13:45"; both days where they differ, days alone for an all-day event."""
    if event.when.dates is not None:
        first, last = event.when.dates.start, event.when.dates.end - DAY
        return dates.day(first) if first == last else dates.day(first) + DASH + dates.day(last)
    period = event.period
    if dates.day_of(period.start) == dates.day_of(period.end):
        return listed((dates.day(period.start), dates.time_range(period)))
    return _moment(period.start, dates) + DASH + _moment(period.end, dates)


def length_text(period: Period, dates: DateWords) -> str:
    """As "45 min"."""
    return dates.duration(int((period.end - period.start).total_seconds() // 60))


def shows_as_text(transparency: Transparency) -> str:
    """What the time counts as."""
    return {
        Transparency.TRANSPARENT: translate("Agenda", "Shows as free"),
        Transparency.TENTATIVE: translate("Agenda", "Counts as busy"),
        Transparency.WORKING_ELSEWHERE: translate("Agenda", "Working elsewhere"),
        Transparency.OUT_OF_OFFICE: translate("Agenda", "Out of office"),
    }.get(transparency, translate("Agenda", "Shows as busy"))


def origin_text(origin: Origin) -> str:
    """Who made it: the kiosk, the link, the program or the person by name, else the door."""
    doors = {
        Door.STAFF: translate("Agenda", "Staff"),
        Door.CLIENT: translate("Agenda", "Port"),
        Door.KIOSK: translate("Agenda", "Kiosk"),
        Door.LINK: translate("Agenda", "Link"),
        Door.IMPORT: translate("Agenda", "Imported"),
        Door.SYSTEM: translate("Agenda", "apcdesk"),
    }
    return origin.name or doors[origin.door]


def origin_icon(origin: Origin) -> str:
    """The icon of the door through which it came."""
    return {
        Door.STAFF: "user",
        Door.CLIENT: "plug",
        Door.KIOSK: "monitor-smartphone",
        Door.LINK: "link",
        Door.IMPORT: "import",
        Door.SYSTEM: "settings",
    }[origin.door]


def _state_text(state: State) -> str:
    if state is State.TENTATIVE:
        return translate("Agenda", "Tentative")
    if state is State.CANCELLED:
        return translate("Agenda", "Cancelled")
    return translate("Agenda", "Confirmed")


def _under_when(event: Event, now: datetime, dates: DateWords) -> list[str]:
    period = event.period
    now = now.replace(second=0, microsecond=0)  # the words change when the clock on the wall does
    if event.when.dates is not None:
        days = (event.when.dates.end - event.when.dates.start).days
        length = dates.in_words(timedelta(days=days))
        return [translate("Agenda", "All day"), length] if days > 1 else [translate("Agenda", "All day")]
    if now < period.start:
        away = translate("Agenda", "in {time}").format(time=dates.in_words(period.start - now))
    elif now < period.end:
        away = translate("Agenda", "{time} left").format(time=dates.in_words(period.end - now))
    else:
        away = translate("Agenda", "{time} ago").format(time=dates.in_words(now - period.end))
    zone = translate("Agenda", "{city} time").format(city=city_name(dates.tzid))
    return [length_text(period, dates), away, zone]


def _clear(event: Event) -> str:
    before, after = event.notes.buffer_before, event.notes.buffer_after
    if before and after:
        return translate("Agenda", "{before} min before, {after} min after").format(
            before=before, after=after
        )
    if before:
        return translate("Agenda", "{before} min before").format(before=before)
    return translate("Agenda", "{after} min after").format(after=after) if after else ""


def _under_clear(event: Event, dates: DateWords) -> str:
    around = buffers_of(event)
    if not around:
        return ""
    start = min(event.period.start, around[0].start)
    end = max(event.period.end, around[-1].end)
    times = dates.time_range(Period(start, end))
    return translate("Agenda", "Buffers keep {times} clear").format(times=times)


def _repeats(event: Event, dates: DateWords, agenda: Agenda) -> str:
    rule = agenda.rule_of(event)
    if rule is not None:
        return rule_text(rule, dates)
    return translate("Agenda", "One of a series") if event.recurring else ""


def _under_repeats(event: Event, dates: DateWords, agenda: Agenda) -> str:
    rule = agenda.rule_of(event)
    if rule is None:
        return ""
    said = (translate("Agenda", "One of a series"), end_text(rule, dates))
    return dotted(said)


def _others_needed(event: Event, assignment: Assignment | None, agenda: Agenda) -> str:
    others = [sub for sub in assignment.subs if sub != event.sub] if assignment else []
    names = listed(agenda.name_of(sub) for sub in others)
    return translate("Agenda", "Together with {names}").format(names=names) if others else ""


def _guests_alone(event: Event) -> str:
    count = event.notes.guest_count or 0
    return translate("Agenda", "{n} guests", "", count).format(n=count) if count >= 2 else ""


def _guest_line(guest: Guest) -> str:
    return dotted((guest.name, guest.company, guest.email, guest.phone))


def _guest_rest(event: Event) -> str:
    others = (event.notes.guest_count or 1) - 1
    return translate("Agenda", "and {n} guests", "", others).format(n=others) if others > 0 else ""


def _on_kiosks(event: Event) -> str:
    if not event.busy:
        return translate("Agenda", "Not shown")
    return translate("Agenda", "Busy, no name")


def _reminder(event: Event, dates: DateWords) -> str:
    if not event.reminders:
        return event.notes.reminder_note
    before = translate("Agenda", "{time} before").format(time=dates.duration(event.reminders[0]))
    return listed((event.notes.reminder_note, before))


def _moment(moment: datetime, dates: DateWords) -> str:
    return listed((dates.day(moment), dates.time(moment)))
