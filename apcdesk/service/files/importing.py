"""Importing iCalendar files: every file an application calendar, all of it or nothing."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, select

from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import Origin, Verb
from apcdesk.domain.events import Event
from apcdesk.domain.ids import ClientId, new_event_uid
from apcdesk.domain.recurrence import horizon
from apcdesk.service.calendars.application import Calendars
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.events.records import insert_event, write_event
from apcdesk.service.files.imported import ImportProblem, NotRead, ReadEvent, ReadFile
from apcdesk.store import tables as t
from apcdesk.store.busy_days import TouchedDays
from apcdesk.store.database import Store
from apcdesk.store.rows.events import event_of


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the import is: files read, then events written."""

    step: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did. When it was cancelled, nothing was written and all counts are zero."""

    files: int = 0
    calendars: int = 0
    calendars_created: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    removed: int = 0
    problems: tuple[ImportProblem, ...] = ()
    changes: tuple[int, ...] = ()
    """What it wrote, for undo."""
    cancelled: bool = False

    @property
    def events(self) -> int:
        """Events of the files that now stand."""
        return self.created + self.updated + self.unchanged


class _Cancelled(Exception):
    """Leaves the transaction, so that nothing stays."""


class Importing:
    """Reads files and writes their events as external ones (contract accounts-and-events §5.5)."""

    def __init__(self, store: Store, clock: Clock, calendars: Calendars, tzid: str) -> None:
        self._store = store
        self._clock = clock
        self._calendars = calendars
        self._tzid = tzid

    def run(
        self,
        paths: Iterable[Path],
        *,
        client_id: ClientId,
        origin: Origin,
        progress: Callable[[Progress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportReport:
        """Import files and folders of `.ics` files into calendars of the client.

        The same file again changes nothing, not even what staff changed since; a UID stands for the same event
        always. `progress` and `cancelled` are called often, on the calling thread.
        """
        from apcdesk.service.files.ical import read_file  # noqa: PLC0415 - only who imports pays for the libraries

        files, problems = _files(paths)
        now = self._clock.now()
        expanded = horizon(now)  # single events are taken whenever they are
        read: list[ReadFile] = []
        for number, path in enumerate(files):
            progress(Progress("read", number, len(files)))
            if cancelled():
                return ImportReport(cancelled=True)
            read.append(read_file(path, self._tzid, expanded))
        problems += [problem for file in read for problem in file.problems]
        grouped = [(file, files[file.path]) for file in read if file.events or not file.problems]
        try:
            with self._store.write(alone=True) as tx:
                writer = _Writer(tx, self._calendars, Recorder(tx, now, origin), progress, cancelled)
                writer.write(grouped, client_id)
        except _Cancelled:
            return ImportReport(cancelled=True)
        return replace(
            writer.report, files=len(files), problems=tuple(problems), changes=tuple(writer.changes)
        )


class _Writer:
    """Writes what was read, in one transaction."""

    def __init__(
        self,
        tx: Connection,
        calendars: Calendars,
        recorder: Recorder,
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._tx = tx
        self._calendars = calendars
        self._recorder = recorder
        self._now = recorder.at.replace(microsecond=0)
        self._progress = progress
        self._cancelled = cancelled
        self._touched = TouchedDays()
        self.report = ImportReport()
        self.changes: list[int] = []

    def write(self, files: list[tuple[ReadFile, str]], client_id: ClientId) -> None:
        total = sum(len(file.events) for file, _ in files)
        done = 0
        for file, group in files:
            opened = self._calendars.open_within(
                self._tx,
                client_id,
                file.application_calendar_id,
                self._recorder.origin,
                name=file.name,
                group=group,
            )
            self.changes += opened.changes
            self._count(calendars=1, calendars_created=int(opened.created))
            stored = self._stored(opened.calendar)
            for event in file.events:
                if self._cancelled():
                    raise _Cancelled
                self._write_one(event, stored.pop((event.uid, event.recurrence_id), None), opened.calendar)
                done += 1
                self._progress(Progress("write", done, total))
            for (uid, _), left in stored.items():
                if uid in file.series and not left.deleted:
                    self._delete(left)
        self._touched.repaint(self._tx)

    def _stored(self, calendar: Calendar) -> dict[tuple[str, str], Event]:
        statement = select(t.event).where(
            t.event.c.calendar_id == calendar.calendar_id, t.event.c.ical_uid.is_not(None)
        )
        events = (event_of(row) for row in self._tx.execute(statement).mappings())
        return {(event.ical_uid or "", event.recurrence_id or ""): event for event in events}

    def _write_one(self, read: ReadEvent, stored: Event | None, calendar: Calendar) -> None:
        if stored is not None and stored.notes.imported == read.fingerprint:
            self._count(unchanged=1)
        elif stored is not None and read.cancelled:
            self._delete(stored)
        elif stored is not None:
            filled = _filled(stored, read, self._now)
            changed = write_event(self._tx, filled, self._recorder, Verb.UPDATED, self._touched)
            self.changes.append(changed)
            self._count(updated=1)
        elif not read.cancelled:
            blank = Event(
                event_uid=new_event_uid(secrets.token_bytes, external=True),
                event_id=None,
                client_id=None,
                calendar_id=calendar.calendar_id,
                sub=calendar.sub,
                summary=read.summary,
                when=read.when,
                ical_uid=read.uid,
                recurrence_id=read.recurrence_id,
                created=self._now,
                updated=self._now,
                origin=self._recorder.origin,
            )
            made = insert_event(self._tx, _filled(blank, read, self._now), self._recorder, self._touched)
            self.changes.append(made)
            self._count(created=1)

    def _delete(self, stored: Event) -> None:
        if not stored.deleted:
            gone = replace(stored, deleted=True, updated=self._now)
            self.changes.append(write_event(self._tx, gone, self._recorder, Verb.DELETED, self._touched))
            self._count(removed=1)

    def _count(self, **more: int) -> None:
        self.report = replace(
            self.report, **{name: getattr(self.report, name) + n for name, n in more.items()}
        )


def _filled(event: Event, read: ReadEvent, now: datetime) -> Event:
    """The event as the file has it."""
    return replace(
        event,
        summary=read.summary,
        description=read.description,
        when=read.when,
        location=read.location,
        url=read.url,
        transparency=read.transparency,
        transparency_given=True,
        event_private=read.event_private,
        deleted=False,
        updated=now,
        notes=replace(event.notes, imported=read.fingerprint),
    )


def _files(paths: Iterable[Path]) -> tuple[dict[Path, str], list[ImportProblem]]:
    """The files meant by the paths, folders searched through, each once, with the group that new calendars join:
    the name of the folder that was given. And the paths that mean no file."""
    files: dict[Path, str] = {}
    problems = []
    for path in paths:
        if path.is_dir():
            found = sorted(path.rglob("*.ics"))
            files |= {file: path.resolve().name for file in found}
            if not found:
                problems.append(ImportProblem(path.name, "", NotRead.EMPTY_FOLDER))
        elif path.is_file():
            files[path] = ""
        else:
            problems.append(ImportProblem(path.name, "", NotRead.NOTHING_THERE))
    return files, problems
