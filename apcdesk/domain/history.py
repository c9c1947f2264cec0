"""What became of a booking or a calendar: who did what, when, why, and through which door."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.domain.ids import BookingId, Sub
from apcdesk.domain.period import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One step that somebody took. For staff: it names people, and says why.

    `former` is its time before, where that is another one than `period`. `went` and `came` are whose calendars it
    left and joined, or who stopped and began to do it. `fields` are the stored members that are different now.
    """

    change_ids: tuple[int, ...]
    at: datetime
    origin: Origin
    entity: Entity
    verb: Verb
    subject: str = ""
    reason: str = ""
    booking_id: BookingId | None = None
    period: Period | None = None
    former: Period | None = None
    went: tuple[Sub, ...] = ()
    came: tuple[Sub, ...] = ()
    fields: tuple[str, ...] = ()
    missed: bool = False
    """Whether it is a booking to which nobody came, from this step on."""
    arrived: bool = False
    """Whether all that this step says is that whoever booked is here."""
    can_be_taken_back: bool = False
    """Whether nothing newer stands on it."""
    parts: tuple[HistoryEntry, ...] = ()
    """What one act did to each of many events, by their time; `period` reaches over all of them then, and `subject` is
    what they have in common."""
    others: int = 0
    """How many other events the same act wrote, of a step of one event."""

    @property
    def newest(self) -> int:
        """The id of its last change: what it is known by."""
        return self.change_ids[-1]
