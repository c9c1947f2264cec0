"""Where everything lies in the lanes: days across, items down, in px from the leading edge. Nothing is painted here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRectF, Qt

from apcdesk.desk.language.custody import booker_of
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.painting import Side
from apcdesk.desk.staff.equipment.loading import Equipment
from apcdesk.domain.custody import Custody, ItemStatus
from apcdesk.domain.events import Event, Transparency
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.period import Period

LABELS, ROW, GROUP, HEAD = 212, 56, 32, 40
BLOCK_TOP, BLOCK_HEIGHT, BLOCK_GAP = 8, 40, 2
LEADING_GAP, TRAILING_GAP = 1, 2
NARROWEST = 10
"""What lies outside the hours on show is still seen at their edge."""
OPENS, CLOSES, NOON = 7 * 60, 19 * 60, 12 * 60
WHOLE_DAY = 24 * 60
HOUR = 60

translate = QCoreApplication.translate


class Look(StrEnum):
    """How a block is drawn."""

    BOOKED = "booked"
    TENTATIVE = "tentative"
    CLOSED = "closed"
    AT_RISK = "at_risk"


@dataclass(frozen=True, slots=True)
class Axis:
    """The days side by side, each from its first to its last minute of the wall clock."""

    days: tuple[date, ...]
    day_width: float
    first_minute: int = OPENS
    last_minute: int = CLOSES
    unit: float = 1.0
    """The text scale: what sizes of text are multiplied by."""

    @property
    def width(self) -> float:
        """Of all days together."""
        return self.day_width * len(self.days)

    def offset(self, moment: datetime, dates: DateWords) -> float:
        """Px after the labels; what lies outside the days or their hours is at their edge."""
        day, minute = dates.day_of(moment), dates.minute_of(moment)
        before = sum(1 for shown in self.days if shown < day)
        if day not in self.days:
            return before * self.day_width
        within = (minute - self.first_minute) / (self.last_minute - self.first_minute)
        return (before + min(max(within, 0.0), 1.0)) * self.day_width

    def hours(self) -> list[tuple[float, int]]:
        """Hours of a single day: px after the labels, and what the clock shows there."""
        if len(self.days) != 1:
            return []
        return [(hour * HOUR * self.day_width / WHOLE_DAY, hour) for hour in range(0, 24, 3)]

    def marks(self) -> list[tuple[float, bool]]:
        """Upright lines: px after the labels, and whether a day begins there."""
        if hours := self.hours():
            return [(offset, hour == 0) for offset, hour in hours]
        noon = (NOON - self.first_minute) / (self.last_minute - self.first_minute)
        lines = []
        for number in range(len(self.days)):
            lines.append((number * self.day_width, True))
            lines.append(((number + noon) * self.day_width, False))
        return lines


@dataclass(frozen=True, slots=True)
class Block:
    """A booking, or time that an item is out for without one, in its lane."""

    key: str
    calendar_id: CalendarId
    title: str
    line: str
    period: Period
    look: Look
    start: float
    end: float
    track: int = 0
    tracks: int = 1
    past: bool = False
    late_from: float | None = None
    """Where the time begins for which the item is late, px after the labels; it ends now."""


@dataclass(frozen=True, slots=True)
class Row:
    """The lane of an item: its top, and what stands in it."""

    status: ItemStatus
    top: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The whole board. `groups` are headings with their top; `now` is px after the labels, None off the days."""

    axis: Axis
    rows: tuple[Row, ...]
    groups: tuple[tuple[str, int], ...]
    height: int
    width: float
    now: float | None
    direction: Qt.LayoutDirection

    def px(self, number: float) -> int:
        """A size of this board at the text scale it was laid out for."""
        return round(number * self.axis.unit)

    def row_rect(self, row: Row) -> QRectF:
        """The whole lane with its label."""
        return QRectF(0, row.top, self.width, self.px(ROW))

    def block_rect(self, row: Row, block: Block) -> QRectF:
        """Where a block is drawn."""
        lane = Side(self.row_rect(row), self.direction).slice(
            self.px(LABELS) + block.start + LEADING_GAP, block.end - block.start - TRAILING_GAP
        )
        height = (self.px(BLOCK_HEIGHT) - BLOCK_GAP * (block.tracks - 1)) / block.tracks
        top = row.top + self.px(BLOCK_TOP) + block.track * (height + BLOCK_GAP)
        return QRectF(lane.x(), top, lane.width(), height)

    def row_at(self, y: float) -> Row | None:
        """The lane at this height."""
        return next((row for row in self.rows if row.top <= y < row.top + self.px(ROW)), None)


def axis_of(days: tuple[date, ...], width: float, unit: float = 1.0) -> Axis:
    """The axis for a board of this width; a single day is shown from midnight to midnight."""
    each = max((width - round(LABELS * unit)) / max(len(days), 1), 24.0 * unit)
    if len(days) == 1:
        return Axis(days, each, 0, WHOLE_DAY, unit)
    return Axis(days, each, unit=unit)


def lay_out(
    equipment: Equipment,
    width: float,
    direction: Qt.LayoutDirection,
    dates: DateWords,
    words: str = "",
    unit: float = 1.0,
) -> Layout:
    """Lay the items out under their groups; `words` leaves only those that have them in name, label or holder.

    `unit` is the text scale.
    """
    axis = axis_of(equipment.days, width, unit)
    rows: list[Row] = []
    groups: list[tuple[str, int]] = []
    top = 0
    for status in _grouped(equipment.statuses):
        if not _fits(status, words):
            continue
        group = status.item.group or translate("Equipment", "Equipment")
        if not groups or groups[-1][0] != group:
            groups.append((group, top))
            top += round(GROUP * unit)
        rows.append(Row(status, top, _blocks(status, equipment, axis, dates)))
        top += round(ROW * unit)
    now = None
    if dates.day_of(equipment.at) in equipment.days:
        now = axis.offset(equipment.at, dates)
    return Layout(axis, tuple(rows), tuple(groups), top, width, now, direction)


def _grouped(statuses: Sequence[ItemStatus]) -> list[ItemStatus]:
    """Groups in the order of their first item, items in theirs."""
    order = list(dict.fromkeys(status.item.group for status in statuses))
    return sorted(statuses, key=lambda status: order.index(status.item.group))


def _fits(status: ItemStatus, words: str) -> bool:
    if not words:
        return True
    holder = "" if status.custody is None else status.custody.person.name
    told = (status.calendar.name, status.item.label_code, _identity(status), holder, status.item.home_shelf)
    return any(words.casefold() in text.casefold() for text in told)


def _identity(status: ItemStatus) -> str:
    return status.calendar.account.application_calendar_id or ""


def _blocks(status: ItemStatus, equipment: Equipment, axis: Axis, dates: DateWords) -> tuple[Block, ...]:
    events = [e for e in equipment.events if e.calendar_id == status.item.calendar_id]
    blocks = [_block(event, status, equipment.at, axis, dates) for event in events]
    out = status.custody
    if out is not None and all(event.event_uid != out.event_uid for event in events):
        blocks += _without_booking(out, equipment, axis, dates)
    return _in_tracks(blocks)


def _block(event: Event, status: ItemStatus, now: datetime, axis: Axis, dates: DateWords) -> Block:
    start, end = axis.offset(event.period.start, dates), axis.offset(event.period.end, dates)
    start, end = _wide_enough(start, end, axis)
    out = status.custody
    mine = out is not None and out.event_uid == event.event_uid
    late_from = None
    if mine and out is not None and out.is_late(now):
        late_from = axis.offset(out.due, dates)
    title, line = event.summary, event.description
    look = Look.BOOKED
    if event.notes.closed:
        look, title, line = Look.CLOSED, event.description or event.summary, ""
    elif event.event_uid == status.at_risk:
        look, line = Look.AT_RISK, translate("Equipment", "At risk, still out")
        title = title or booker_of(event)
    elif event.transparency is Transparency.TENTATIVE or event.status == "tentative":
        look = Look.TENTATIVE
    over = event.period.end <= now and not (mine and late_from is not None)
    return Block(
        event.event_uid, event.calendar_id, title, line, event.period, look, start, end,
        past=over and look is not Look.CLOSED, late_from=late_from,
    )  # fmt: skip


def _without_booking(out: Custody, equipment: Equipment, axis: Axis, dates: DateWords) -> list[Block]:
    """An item that is out though no booking says so, where it can be seen."""
    until = max(out.due, out.since + timedelta(minutes=1))
    start, end = axis.offset(out.since, dates), axis.offset(until, dates)
    days = {dates.day_of(out.since), dates.day_of(until)}
    if start == end and not days & set(equipment.days):
        return []
    start, end = _wide_enough(start, end, axis)
    late = axis.offset(out.due, dates) if out.is_late(equipment.at) else None
    words = translate("Equipment", "Out without a booking")
    period = Period(out.since, until)
    key = f"out/{out.calendar_id}"
    return [
        Block(key, out.calendar_id, out.person.name, words, period, Look.BOOKED, start, end, late_from=late)
    ]


def _wide_enough(start: float, end: float, axis: Axis) -> tuple[float, float]:
    """At least NARROWEST wide, inside the days."""
    if end - start >= NARROWEST:
        return start, end
    start = min(start, axis.width - NARROWEST)
    return start, start + NARROWEST


def _in_tracks(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Blocks that share time stand under each other, in as many tracks as that needs."""
    placed: list[Block] = []
    ends: list[datetime] = []
    for block in sorted(blocks, key=lambda b: b.period):
        track = next((n for n, end in enumerate(ends) if end <= block.period.start), len(ends))
        if track == len(ends):
            ends.append(block.period.end)
        ends[track] = block.period.end
        placed.append(replace(block, track=track))
    shared = {
        block.key: max(
            [block.track, *(o.track for o in placed if o is not block and o.period.overlaps(block.period))]
        )
        for block in placed
    }
    return tuple(replace(block, tracks=shared[block.key] + 1) for block in placed)
