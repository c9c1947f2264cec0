"""The table from errors to what people read: one sentence that says what happened and what it means.

`explain(error)` has a text for every `ApcdeskError`; anything else is a bug, gets the sentence for the
unknown, and its trace goes to the log under the number that the sentence names.
"""

from __future__ import annotations

import logging
import traceback
import zlib
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.problems import problem_words
from apcdesk.errors import (
    AlreadyCancelled,
    ApcdeskError,
    CalendarExists,
    CalendarReadOnly,
    DatabaseBusy,
    DatabaseNewer,
    DatabaseReadOnly,
    DiskFull,
    FileDamaged,
    FileUnusable,
    HoldEnded,
    Invalid,
    LinkClosed,
    NotFound,
    NotHandedOut,
    NothingToUndo,
    NotOpened,
    Outdated,
    PinUnset,
    PinWrong,
    Refused,
    ScopeMissing,
    SlotTaken,
    StillOpen,
    TooManyTries,
    Unauthenticated,
    Unavailable,
    WouldHurt,
)

log = logging.getLogger(__name__)
translate = QCoreApplication.translate


def explain(error: BaseException, dates: DateWords | None = None) -> str:
    """What happened, in words of the design language. With `dates`, times that are offered instead are named."""
    if isinstance(error, SlotTaken):
        return _slot_taken(error, dates)
    for kind in type(error).__mro__:
        if kind in _WORDS:
            return _WORDS[kind](error)
    return _unknown(error)


def not_saved(error: BaseException, dates: DateWords | None = None) -> str:
    """Why a file was not written: what the system says of it, else as `explain`."""
    if isinstance(error, OSError):
        return translate("Words", "Not saved: {reason}").format(reason=error.strerror or error)
    return explain(error, dates)


def _slot_taken(error: SlotTaken, dates: DateWords | None) -> str:
    start = getattr(error.slot, "start", None)
    nearest = getattr(error.alternatives[0], "start", None) if error.alternatives else None
    if dates is None or start is None:
        return translate("Words", "Someone took this time a moment ago. Nothing was booked.")
    if nearest is None:
        return translate("Words", "Someone took {time} a moment ago. Nothing was booked.").format(
            time=dates.time(start)
        )
    return translate("Words", "Someone took {time} a moment ago. {next} is free.").format(
        time=dates.time(start), next=dates.time(nearest)
    )


def _invalid(error: Invalid) -> str:
    """The problems, each in sentences of its own, and none twice."""
    told = dict.fromkeys(problem_words(problem) for problem in error.problems)
    return " ".join(words for words in told if words) or translate(
        "Words", "This cannot be saved as it is. Nothing was changed."
    )


def _not_found(error: NotFound) -> str:
    names = {
        "calendar": translate("Words", "This calendar is not here any more."),
        "event": translate("Words", "This booking is not here any more."),
        "booking": translate("Words", "We do not know this code. Check the letters, or ask staff."),
        "appointment_type": translate("Words", "This is not offered any more."),
        "badge": translate("Words", "We cannot read this badge. Type your name instead."),
        "hold": translate("Words", "We could not keep this time any longer."),
    }
    return names.get(error.kind, translate("Words", "This is not here any more."))


def _would_hurt(count: int) -> str:
    words = translate(
        "Words", "{count} more bookings stand in the way since you looked. Nothing was changed.", "", count
    )
    return words.format(count=count)


def _unknown(error: BaseException) -> str:
    trace = "".join(traceback.format_exception(error))
    number = f"{zlib.crc32(trace.encode()) & 0xFFFF:04X}"  # the same failure has the same number
    log.error("unknown failure, number %s\n%s", number, trace)
    return translate(
        "Words", "Something went wrong and nothing was saved. Details are in the log (number {number})."
    ).format(number=number)


_WORDS: dict[type, Callable[[Any], str]] = {
    Invalid: _invalid,
    NotFound: _not_found,
    Unauthenticated: lambda _: translate("Words", "The secret is not known."),
    ScopeMissing: lambda error: translate("Words", "This needs the permission {scope}.").format(
        scope=error.scope
    ),
    CalendarReadOnly: lambda _: translate("Words", "This calendar can be read only. Nothing was saved."),
    CalendarExists: lambda error: translate("Words", "“{id}” already belongs to another calendar.").format(
        id=error.application_calendar_id
    ),
    NotOpened: lambda _: translate("Words", "This key does not open it."),
    LinkClosed: lambda _: translate("Words", "This link is closed. Nothing was booked."),
    HoldEnded: lambda _: translate("Words", "We could not keep this time any longer."),
    AlreadyCancelled: lambda _: translate("Words", "This booking is already cancelled."),
    NothingToUndo: lambda _: translate("Words", "This was changed again since, so it cannot be taken back."),
    Outdated: lambda _: translate("Words", "Somebody else changed this while you did. Nothing was saved."),
    WouldHurt: lambda error: _would_hurt(len(error.affected)),
    PinUnset: lambda _: translate("Words", "No staff PIN is set yet."),
    NotHandedOut: lambda error: translate("Words", "{item} cannot be had now.").format(item=error.item),
    PinWrong: lambda _: translate("Words", "That PIN is not right."),
    TooManyTries: lambda error: translate("Words", "Too many tries. Try again in {n} s.").format(
        n=error.seconds
    ),
    StillOpen: lambda _: translate(
        "Words", "Others still have the calendar open. Nothing was changed. Close them and try again."
    ),
    Refused: lambda _: translate("Words", "This is not possible now. Nothing was saved."),
    DatabaseBusy: lambda _: translate(
        "Words", "Another program keeps the shared calendar busy. Nothing was saved. Try again."
    ),
    FileDamaged: lambda error: translate(
        "Words", "{file} is damaged. Go back to a copy that you kept: what is left of it here is kept too."
    ).format(file=error.file),
    FileUnusable: lambda error: translate(
        "Words",
        "{file} cannot be used. May you write in its folder? Else put a copy that you kept in its place.",
    ).format(file=error.file),
    DatabaseNewer: lambda _: translate(
        "Words", "The shared calendar was made by a newer apcdesk. Update this one first."
    ),
    DiskFull: lambda _: translate("Words", "Not saved. The disk is full."),
    DatabaseReadOnly: lambda _: translate("Words", "Not saved. The shared calendar may only be read."),
    Unavailable: lambda _: translate(
        "Words", "No contact with the shared calendar. Nothing was saved. Try again."
    ),
    ApcdeskError: lambda _: translate("Words", "This did not work. Nothing was saved."),
}
