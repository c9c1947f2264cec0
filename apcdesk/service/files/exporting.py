"""Exporting calendars: as a table (CSV) of all that staff know, or as iCalendar files. Written piece by piece."""

from __future__ import annotations

import csv
import io
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, and_, func, or_, select

from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import Event
from apcdesk.domain.feeds import FeedDetail
from apcdesk.domain.ids import CalendarId
from apcdesk.service.calendars.application import get_calendar
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.rows.events import event_of

PORTION = 500
COLUMNS = (
    "calendar",
    "application_calendar_id",
    "summary",
    "start",
    "end",
    "tzid",
    "all_day",
    "status",
    "transparency",
    "location",
    "description",
    "guest",
    "company",
    "email",
    "phone",
    "guests",
    "code",
    "appointment_type_id",
    "did_not_come",
    "made_by",
    "created",
    "updated",
    "event_id",
    "event_uid",
)
FORMULA = re.compile(r"[=@\uff1d\uff20\t\r\n]|[+\-\uff0b\uff0d](?![\d\s().]*\Z)")
"""How a text begins that a spreadsheet would compute, in letters of full width too; a number, also of a phone, is none."""
NOT_IN_A_NAME = re.compile(r"[^\w.-]+")


class ExportKind(StrEnum):
    """The form of the file."""

    CSV = "csv"
    ICALENDAR = "ics"


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote. When it was cancelled there is no file of it."""

    calendars: int = 0
    events: int = 0
    files: tuple[Path, ...] = ()
    cancelled: bool = False


class _Cancelled(Exception):
    """Leaves the writing, so that nothing stays."""


class Exporting:
    """Writes what stands in calendars, of all time, from one snapshot."""

    def __init__(self, store: Store, tzid: str) -> None:
        """`tzid` is the zone of the place, in which the table writes its times."""
        self._store = store
        self._zone = ZoneInfo(tzid)

    def run(
        self,
        calendar_ids: Sequence[CalendarId],
        path: Path,
        kind: ExportKind,
        *,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ExportReport:
        """Write one table, or one iCalendar file, at the path; of several calendars a file each in the folder `path`.

        `progress(done, total)` counts events and is called often, on the calling thread, as `cancelled` is. A file
        appears when it is whole, in the place of an older one. Raises NotFound, OSError.
        """
        with self._store.read() as tx:
            calendars = [get_calendar(tx, calendar_id) for calendar_id in calendar_ids]
            event = t.event.c
            standing = select(func.count()).where(
                event.calendar_id.in_(calendar_ids), event.deleted.is_(None)
            )
            total = int(tx.execute(standing).scalar_one())
            writer = _Writer(tx, self._zone, total, progress, cancelled)
            try:
                if kind is ExportKind.CSV:
                    files = [writer.table(calendars, path)]
                elif len(calendars) == 1:
                    files = [writer.icalendar(calendars[0], path)]
                else:
                    names = _file_names(calendars)
                    files = [writer.icalendar(one, path / names[one.calendar_id]) for one in calendars]
            except _Cancelled:
                return ExportReport(cancelled=True)
        return ExportReport(len(calendars), writer.done, tuple(files))


class _Writer:
    """Writes files from one snapshot, and counts."""

    def __init__(
        self,
        tx: Connection,
        zone: ZoneInfo,
        total: int,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._tx = tx
        self._zone = zone
        self._total = total
        self._progress = progress
        self._cancelled = cancelled
        self._made: list[Path] = []
        self.done = 0

    def table(self, calendars: Sequence[Calendar], path: Path) -> Path:
        """Every event of all calendars, a row each."""
        return self._write(path, self._table(calendars))

    def icalendar(self, calendar: Calendar, path: Path) -> Path:
        """A calendar as RFC 5545."""
        return self._write(path, self._icalendar(calendar))

    def _write(self, path: Path, pieces: Iterator[bytes]) -> Path:
        try:
            write_whole(path, pieces)
        except BaseException:
            for made in self._made:  # an export is all of its files, or none
                made.unlink(missing_ok=True)
            raise
        self._made.append(path)
        return path

    def _table(self, calendars: Sequence[Calendar]) -> Iterator[bytes]:
        yield csv_line(COLUMNS).encode(
            "utf-8-sig"
        )  # a spreadsheet takes it for something else without the mark
        for calendar in calendars:
            for portion in self._portions(calendar):
                rows = (_row(calendar, event, self._zone) for event in portion)
                yield "".join(csv_line([row[name] for name in COLUMNS]) for row in rows).encode()

    def _icalendar(self, calendar: Calendar) -> Iterator[bytes]:
        from apcdesk.service.files.calendar_file import feed_file  # noqa: PLC0415 - only who exports pays for the library

        def file(events: Sequence[Event]) -> bytes:
            return feed_file(calendar.name, events, FeedDetail.FULL)

        end = b"END:VCALENDAR\r\n"
        head = file(()).removesuffix(end)
        yield head
        for portion in self._portions(calendar):
            # whoever exports may read what is private, and wants it back
            whole = file([replace(event, event_private=False) for event in portion])
            yield whole.removeprefix(head).removesuffix(end)
        yield end

    def _portions(self, calendar: Calendar) -> Iterator[list[Event]]:
        event = t.event.c
        statement = (
            select(t.event)
            .where(event.calendar_id == calendar.calendar_id, event.deleted.is_(None))
            .order_by(event.start_at, event.event_uid)
            .limit(PORTION)
        )
        after = statement
        while portion := [event_of(row) for row in self._tx.execute(after).mappings()]:
            if self._cancelled():
                raise _Cancelled
            yield portion
            self.done += len(portion)
            self._progress(self.done, self._total)
            last = portion[-1]
            later = or_(
                event.start_at > last.period.start,
                and_(event.start_at == last.period.start, event.event_uid > last.event_uid),
            )
            after = statement.where(later)


def _row(calendar: Calendar, event: Event, zone: ZoneInfo) -> Mapping[str, str]:
    notes, dates = event.notes, event.when.dates
    guest = notes.guest
    whole = (event.period.start.astimezone(zone), event.period.end.astimezone(zone))
    start, end = whole if dates is None else (dates.start, dates.end)
    return {
        "calendar": calendar.name,
        "application_calendar_id": calendar.account.application_calendar_id or "",
        "summary": event.summary,
        "start": start.isoformat(),
        "end": end.isoformat(),
        "tzid": event.when.start_tzid,
        "all_day": _yes(dates is not None),
        "status": event.status,
        "transparency": event.transparency.value,
        "location": (event.location.description or "") if event.location else "",
        "description": event.description,
        "guest": guest.name if guest else "",
        "company": guest.company if guest else "",
        "email": guest.email if guest else "",
        "phone": guest.phone if guest else "",
        "guests": "" if notes.guest_count is None else str(notes.guest_count),
        "code": notes.code,
        "appointment_type_id": notes.appointment_type_id or "",
        "did_not_come": _yes(notes.missed),
        "made_by": event.origin.name or event.origin.door.value,
        "created": event.created.astimezone(zone).isoformat(),
        "updated": event.updated.astimezone(zone).isoformat(),
        "event_id": event.event_id or "",
        "event_uid": event.event_uid,
    }


def _yes(value: bool) -> str:
    return "yes" if value else ""


def write_whole(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a file piece by piece; it appears when it is whole, in the place of an older one. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            for piece in pieces:
                file.write(piece)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def csv_line(cells: Sequence[str]) -> str:
    """A line of a table; what a spreadsheet would compute is kept from it."""
    line = io.StringIO()
    csv.writer(line).writerow([f"'{cell}" if FORMULA.match(cell) else cell for cell in cells])
    return line.getvalue()


def _file_names(calendars: Sequence[Calendar]) -> dict[CalendarId, str]:
    """A name for each file, from its ID or its name; those that would be the same are numbered."""
    names: dict[CalendarId, str] = {}
    taken: set[str] = set()
    for calendar in calendars:
        stem = NOT_IN_A_NAME.sub("-", calendar.account.application_calendar_id or calendar.name).strip("-.")
        stem = stem[:80] or "calendar"
        name, number = stem, 2
        while name.lower() in taken:
            name, number = f"{stem}-{number}", number + 1
        taken.add(name.lower())
        names[calendar.calendar_id] = f"{name}.ics"
    return names
