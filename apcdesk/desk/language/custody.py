"""Custody in words: how an item stands, what happened to it, and why it is not handed out."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.errors import explain
from apcdesk.domain.custody import Happening, ItemStatus, Line, Standing, WhyNot
from apcdesk.domain.events import Event
from apcdesk.errors import NotFound, NotHandedOut, PinWrong, TooManyTries

translate = QCoreApplication.translate
MINUTE = timedelta(minutes=1)
DAYS_OF_WEEK = 7
_UP_TO_STAFF = frozenset(
    {
        WhyNot.CALIBRATION_DUE,
        WhyNot.NO_INDUCTION,
        WhyNot.RETIRED,
        WhyNot.MAY_NOT_SIGN,
        WhyNot.NO_PIN,
    }
)


def late_words(late: timedelta, dates: DateWords) -> str:
    """As "1 h 20 min late", "3 days late"; what is under a minute is late now."""
    if late < MINUTE:
        return translate("Custody", "late now")
    return translate("Custody", "{time} late").format(time=dates.in_words(late))


def standing_words(status: ItemStatus, dates: DateWords) -> str:
    """How an item stands, in a phrase without names."""
    match status.standing:
        case Standing.LATE:
            return late_words(status.late_by, dates)
        case Standing.OUT:
            assert status.custody is not None
            due = clock_words(status.custody.due, status.at, dates)
            return translate("Custody", "out until {time}").format(time=due)
        case Standing.OUT_OF_SERVICE:
            assert status.closed is not None
            until = dates.day(status.closed.until)
            return translate("Custody", "out of service until {day}").format(day=until)
        case Standing.CALIBRATION_DUE:
            return translate("Custody", "to be calibrated")
        case Standing.HERE:
            return translate("Custody", "here")


def clock_words(moment: datetime, now: datetime, dates: DateWords) -> str:
    """As "02:00", with the weekday when that is not today's, and with the date where a weekday could be another."""
    days = (dates.day_of(moment) - dates.day_of(now)).days
    if days == 0:
        return dates.time(moment)
    if 0 < days < DAYS_OF_WEEK:
        words = translate("Custody", "{weekday} {time}")
        return words.format(weekday=dates.weekday_short(moment), time=dates.time(moment))
    return moment_words(moment, dates)


def moment_words(moment: datetime, dates: DateWords) -> str:
    """As "Tue 9 March, 14:10"."""
    words = translate("Custody", "{day}, {time}")
    return words.format(day=dates.day(moment), time=dates.time(moment))


def line_words(line: Line) -> str:
    """What happened, as a heading: "Taken by Mette Dahl"."""
    brought = line.what is Happening.RETURNED and line.by not in ("", line.person)
    words = {
        Happening.TAKEN: translate("Custody", "Taken by {name}"),
        Happening.HANDED_ON: translate("Custody", "Handed on from {former} to {name}"),
        Happening.RETURNED: translate("Custody", "Returned by {name}"),
        Happening.EXTENDED: translate("Custody", "{name} may keep it longer"),
        Happening.OUT_OF_SERVICE: translate("Custody", "Out of service"),
        Happening.BACK_IN_SERVICE: translate("Custody", "Back in service"),
        Happening.CALIBRATED: translate("Custody", "Calibrated"),
        Happening.SERVICED: translate("Custody", "Serviced"),
    }[line.what]
    if brought:
        words = translate("Custody", "Brought back by {by}, had by {name}")
    return words.format(name=line.person, former=line.former, by=line.by)


def line_details(line: Line, dates: DateWords) -> list[str]:
    """The lines under the heading: when and how, then what else is known."""
    when = dates.day(line.at)
    if line.what is Happening.CALIBRATED and line.day is not None:
        words = translate("Custody", "{day} · next {next}")
        return [words.format(day=when, next=dates.day(line.day)), *_second(line, dates)]
    moment = moment_words(line.at, dates)
    if not line.note:
        return [moment, *_second(line, dates)]
    with_note = translate("Custody", "{moment} · {note}").format(moment=moment, note=line.note)
    return [with_note, *_second(line, dates)]


def _second(line: Line, dates: DateWords) -> list[str]:
    told = []
    if line.what in (Happening.EXTENDED, Happening.OUT_OF_SERVICE) and line.due is not None:
        until = moment_words(line.due, dates)
        told.append(translate("Custody", "Until {moment}").format(moment=until))
    if line.late >= MINUTE:
        told.append(late_words(line.late, dates))
    if line.condition:
        told.append(translate("Custody", "Condition: {words}").format(words=line.condition))
    return told


def booker_of(event: Event) -> str:
    """Who booked, for staff: the guest, else what the event is called."""
    guest = event.notes.guest
    return guest.name if guest is not None and guest.name else event.summary


def refusal(error: Exception, dates: DateWords, now: datetime, *, at_window: bool = False) -> str:
    """Why something was not done and how it goes on, in words for staff; `at_window` for whoever stands at that of the
    crib, who asks them. No name of anybody else.
    """
    if isinstance(error, NotHandedOut):
        told = (_why_not(error, dates, now), _way_on(error.why, at_window))
        return " ".join(words for words in told if words)
    if isinstance(error, PinWrong):
        words = translate("Custody", "That PIN is not right. {n} tries left.", "", error.tries_left)
        return words.format(n=error.tries_left)
    if isinstance(error, TooManyTries):
        words = translate("Custody", "Too many tries. Try again in {n} s.", "", error.seconds)
        return words.format(n=error.seconds)
    if isinstance(error, NotFound) and error.kind in ("badge", "code"):
        if at_window:
            return translate("Custody", "We do not know this code. Check the letters, or ask staff.")
        return translate("Custody", "Nothing here has this code. Check the letters.")
    if isinstance(error, NotFound) and error.kind == "custody":
        return translate("Custody", "This is not out. Nothing was changed.")
    return explain(error, dates)


def _why_not(error: NotHandedOut, dates: DateWords, now: datetime) -> str:
    time = "" if error.until is None else clock_words(error.until, now, dates)
    if error.why is WhyNot.OUT_OF_SERVICE and error.until is not None:
        time = dates.time(error.until)  # its day is in the sentence
    day = "" if error.until is None else dates.day(error.until)
    words = {
        WhyNot.OUT: translate("Custody", "{item} is out with somebody else, due back: {time}."),
        WhyNot.OUT_OF_SERVICE: translate("Custody", "{item} is out of service until {day}, {time}."),
        WhyNot.CALIBRATION_DUE: translate("Custody", "{item} must be calibrated first."),
        WhyNot.NO_INDUCTION: translate("Custody", "{item} needs an induction."),
        WhyNot.BOOKED: translate("Custody", "{item} is booked by somebody else: {time}."),
        WhyNot.RETIRED: translate("Custody", "{item} was retired: nobody gets it any more."),
        WhyNot.MAY_NOT_SIGN: translate("Custody", "This badge may not take equipment."),
        WhyNot.NO_PIN: translate("Custody", "This badge has no PIN yet."),
    }[error.why]
    return words.format(item=error.item, time=time, day=day)


def _way_on(why: WhyNot, at_window: bool) -> str:
    """What can be done about it; nothing where it takes time, or somebody else."""
    if why not in _UP_TO_STAFF:
        return ""
    if at_window:
        return translate("Custody", "Ask staff.")
    if why is WhyNot.RETIRED:
        return ""
    if why is WhyNot.CALIBRATION_DUE:
        return translate("Custody", "Once it is, press “Calibrated” beside it.")
    return translate("Custody", "“People and badges” changes that.")
