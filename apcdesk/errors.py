"""What can go wrong, as the callers of the services meet it.

    ApcdeskError
    ├── Invalid        what was asked cannot be right; all problems together
    ├── NotFound       there is no such thing, or it belongs to somebody else
    ├── Refused        right and known, but not allowed now
    │   ├── Unauthenticated
    │   ├── ScopeMissing
    │   ├── NotOpened
    │   ├── CalendarReadOnly
    │   ├── CalendarExists
    │   ├── SlotTaken
    │   ├── HoldEnded
    │   ├── AlreadyCancelled
    │   ├── LinkClosed
    │   ├── NothingToUndo
    │   ├── Outdated
    │   ├── NotHandedOut
    │   ├── WouldHurt
    │   ├── PinUnset
    │   ├── PinWrong
    │   ├── TooManyTries
    │   └── StillOpen
    └── Unavailable    not our caller's fault: disk full, database locked, unreachable or newer
        ├── DatabaseBusy
        ├── DatabaseNewer
        ├── FileUnusable
        │   └── FileDamaged
        └── NothingSaved
            ├── DiskFull
            └── DatabaseReadOnly

An error carries what happened in attributes. It holds no HTTP number and no sentence for visitors:
`api/app.py` has the table to status and body, `desk/language/errors.py` and `desk/language/problems.py` have the tables to text.
"""

from __future__ import annotations

import dataclasses
import traceback
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime


def trace_of(error: BaseException) -> str:
    """Where a bug came from, for the log: places and kinds of errors, the first one first.

    Without their words: a database or a library quotes what was sent, and that may be a secret or a person's name.
    """
    steps: list[BaseException] = []
    step: BaseException | None = error
    while step is not None and step not in steps:  # an error may have been raised from one that came of it
        steps.append(step)
        step = step.__cause__ or (None if step.__suppress_context__ else step.__context__)
    told = ("".join(traceback.format_tb(one.__traceback__)) + type(one).__qualname__ for one in steps)
    return "\n".join(reversed(list(told)))


class ApcdeskError(Exception):
    """Everything that a caller may expect; any other exception is a bug."""

    code = "error"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one member: contract accounts-and-events §1.6.

    `field` is dotted, array items with an index (`participants[0].members[1].sub`); `base` is the whole body.
    `description` is for programs; a window finds its own words by field and key, by `case` where these leave several
    cases open, and puts `values` in.
    """

    field: str
    key: str
    description: str
    case: str = dataclasses.field(default="", compare=False)
    values: Mapping[str, str | int] = dataclasses.field(default_factory=dict, compare=False)


class Invalid(ApcdeskError):
    """The request cannot be right. `problems` has every problem at once, in the order found."""

    code = "invalid"

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("; ".join(f"{p.field}: {p.description}" for p in self.problems))

    @classmethod
    def one(cls, field: str, key: str, description: str, case: str = "", **values: str | int) -> Invalid:
        """An error with a single problem."""
        return cls([Problem(field, key, description, case, values)])


class NotFound(ApcdeskError):
    """There is no `kind` called `name`, or it belongs to another account or client."""

    code = "not_found"

    def __init__(self, kind: str, name: str) -> None:
        self.kind = kind
        self.name = name
        super().__init__(f"no {kind} {name!r}")


class Refused(ApcdeskError):
    """Understood, and not allowed now."""

    code = "refused"


class Unauthenticated(Refused):
    """The credential is missing, unknown, expired, revoked or of the wrong kind; `reason` is for the log."""

    code = "unauthenticated"

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class ScopeMissing(Refused):
    """The credential is good, but does not open this; `scope` would."""

    code = "scope_missing"

    def __init__(self, scope: str) -> None:
        self.scope = scope
        super().__init__(f"needs {scope}")


class NotOpened(Refused):
    """The element token is good, but does not open this from there; `reason` is for the log."""

    code = "not_opened"

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class CalendarReadOnly(Refused):
    """Nothing may be written to this calendar."""

    code = "calendar_read_only"

    def __init__(self, calendar_id: str) -> None:
        self.calendar_id = calendar_id
        super().__init__(calendar_id)


class CalendarExists(Refused):
    """The application_calendar_id that was to be made is in use already."""

    code = "calendar_exists"

    def __init__(self, application_calendar_id: str) -> None:
        self.application_calendar_id = application_calendar_id
        super().__init__(application_calendar_id)


class SlotTaken(Refused):
    """The time is no longer available. `alternatives` are the nearest slots that are, nearest first.

    `slot` is a Period and `alternatives` are Slots; their types stand above this module.
    """

    code = "slot_taken"

    def __init__(self, slot: Any, alternatives: Sequence[Any] = ()) -> None:
        self.slot = slot
        self.alternatives = tuple(alternatives)
        super().__init__(str(slot))


class HoldEnded(Refused):
    """The hold ran out or was given back before it was booked."""

    code = "hold_ended"

    def __init__(self, hold_id: str) -> None:
        self.hold_id = hold_id
        super().__init__(hold_id)


class AlreadyCancelled(Refused):
    """The booking was cancelled before."""

    code = "already_cancelled"

    def __init__(self, booking_id: str) -> None:
        self.booking_id = booking_id
        super().__init__(booking_id)


class LinkClosed(Refused):
    """The scheduling link is completed or disabled; `status` says which."""

    code = "link_closed"

    def __init__(self, status: str) -> None:
        self.status = status
        super().__init__(status)


class NothingToUndo(Refused):
    """The change cannot be taken back: what it touched was changed again since, or is gone."""

    code = "nothing_to_undo"

    def __init__(self, change_id: int) -> None:
        self.change_id = change_id
        super().__init__(str(change_id))


class Outdated(Refused):
    """What was to be changed is not as it was read any more: somebody else changed it. `name` is whose it is."""

    code = "outdated"

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(name)


class NotHandedOut(Refused):
    """The item cannot be had now. `why` is a `domain.custody.WhyNot`, `until` when that ends, where it is known;
    `item` is what the item is called. Their types stand above this module."""

    code = "not_handed_out"

    def __init__(self, why: Any, item: str, until: Any = None) -> None:
        self.why = why
        self.item = item
        self.until = until
        super().__init__(f"{item}: {why}")


class WouldHurt(Refused):
    """Applying this would leave bookings without whoever does them, and whoever asks has not seen that.

    `affected` are those that nobody has seen; their type stands above this module.
    """

    code = "would_hurt"

    def __init__(self, affected: Sequence[Any]) -> None:
        self.affected = tuple(affected)
        super().__init__(f"{len(self.affected)} bookings")


class PinUnset(Refused):
    """There is no staff PIN yet, so nobody can know it."""

    code = "pin_unset"


class PinWrong(Refused):
    """That is not the PIN, of staff or of a person; `tries_left` more wrong ones before a pause."""

    code = "pin_wrong"

    def __init__(self, tries_left: int) -> None:
        self.tries_left = tries_left
        super().__init__(f"{tries_left} tries left")


class TooManyTries(Refused):
    """Wrong too often: nothing is looked at until `until`, which is in `seconds`."""

    code = "too_many_tries"

    def __init__(self, until: datetime, now: datetime) -> None:
        self.until = until
        self.seconds = ceil((until - now).total_seconds())
        super().__init__(f"for {self.seconds} s")


class StillOpen(Refused):
    """Others have the database open, so no other can be put in its place. `who` they are is one of the words desk,
    kiosk, board, port and command for each that is known; a kiosk's name follows it, as in `kiosk Entrance`."""

    code = "still_open"

    def __init__(self, who: Sequence[str] = ()) -> None:
        self.who = tuple(who)
        known = ", ".join(self.who) or "another program"
        super().__init__(f"the database is still open in: {known}; close what is named and try again")


class Unavailable(ApcdeskError):
    """Not our caller's fault; the same call may work later."""

    code = "unavailable"


class DatabaseBusy(Unavailable):
    """Another writer kept the database for longer than we wait."""

    code = "database_busy"


class DatabaseNewer(Unavailable):
    """The database was made by a newer apcdesk; `found` is its revision."""

    code = "database_newer"

    def __init__(self, found: str) -> None:
        self.found = found
        super().__init__(f"made by a newer apcdesk (revision {found}): update this one first")


class FileUnusable(Unavailable):
    """`file`, the database's or that of the keys, cannot be opened, read or written here; `reason` says why, and what to do about it."""

    code = "file_unusable"

    def __init__(self, file: str, reason: str) -> None:
        self.file = file
        self.reason = reason
        super().__init__(f"{file}: {reason}")


class FileDamaged(FileUnusable):
    """The database's file is no database, or not a sound one: a copy that was kept helps."""

    code = "file_damaged"


class NothingSaved(Unavailable):
    """The database can be read and not written, and trying again does not help: somebody has to see to it."""

    code = "nothing_saved"


class DiskFull(NothingSaved):
    """Nothing was saved: the disk is full."""

    code = "disk_full"


class DatabaseReadOnly(NothingSaved):
    """Nothing was saved: the database may only be read."""

    code = "database_read_only"
