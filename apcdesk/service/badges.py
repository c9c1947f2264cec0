"""The organiser's list of badges: read from CSV, kept by code, looked up by what a scanner reads."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, delete, func, insert, select

from apcdesk.domain.badges import Badge, BadgeColumns, badge_key, guess_columns
from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.errors import Invalid, NotFound
from apcdesk.service.clock import Clock
from apcdesk.service.installation import Installation
from apcdesk.service.recorder import Recorder
from apcdesk.store import tables as t
from apcdesk.store.database import Store

COLUMNS = "badge_columns"
"""The setting that remembers how the organiser's columns are called."""
LONGEST = 255
PORTION = 500


@dataclass(frozen=True, slots=True)
class BadgeList:
    """A list as it was read: its headings, and a row for each badge."""

    headings: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]


@dataclass(frozen=True, slots=True)
class BadgeReport:
    """What an import did. `skipped` rows have no code or no name, or repeat a code."""

    created: int
    updated: int
    unchanged: int
    skipped: int


class Badges:
    """Badges by code. Importing the same list again changes nothing. May be used from any thread."""

    def __init__(self, store: Store, clock: Clock, installation: Installation) -> None:
        self._store = store
        self._clock = clock
        self._installation = installation

    def count(self) -> int:
        """How many badges are known."""
        with self._store.read() as tx:
            return int(tx.execute(select(func.count()).select_from(t.badge)).scalar() or 0)

    def find(self, code: str) -> Badge:
        """The badge of a code, whatever its capitals. Raises NotFound, without the code: it may be anything."""
        with self._store.read() as tx:
            row = tx.execute(select(t.badge).where(t.badge.c.code == badge_key(code))).mappings().first()
        if row is None:
            raise NotFound("badge", "")
        return Badge(row["code"], row["name"], row["company"])

    def columns_of(self, badges: BadgeList) -> BadgeColumns | None:
        """Which columns hold what: as the last import had it, else as the headings sound; None when neither fits."""
        kept = self._installation.get(COLUMNS)
        if kept is not None:
            remembered = BadgeColumns(kept["code"], tuple(kept["name"]), kept["company"])
            if remembered.fit(badges.headings):
                return remembered
        return guess_columns(badges.headings)

    def take(self, badges: BadgeList, columns: BadgeColumns, *, origin: Origin) -> BadgeReport:
        """Add the badges of a list, change those known by another name, and remember the columns.

        Badges that the list does not name stay: it may be the second day's. Raises Invalid for columns that the
        list has not, and when no row has a code and a name.
        """
        if not columns.fit(badges.headings):
            raise Invalid.one("columns", "errors.invalid", "the list has no such column")
        wanted = _wanted(badges, columns)
        if not wanted:
            raise Invalid.one("rows", "errors.invalid", "no row has a code and a name")
        with self._store.write() as tx:
            rows = tx.execute(select(t.badge)).mappings()
            known = {row["code"]: (row["name"], row["company"]) for row in rows}
            changed = {key: badge for key, badge in wanted.items() if known.get(key) != badge}
            again = [key for key in changed if key in known]
            for start in range(0, len(again), PORTION):
                tx.execute(delete(t.badge).where(t.badge.c.code.in_(again[start : start + PORTION])))
            if changed:
                values = [{"code": k, "name": n, "company": c} for k, (n, c) in changed.items()]
                tx.execute(insert(t.badge), values)
                # the change says that, never whom
                Recorder(tx, self._clock.now(), origin).record(
                    Entity.SETTING, Verb.UPDATED, "badges", table=t.badge, before=None, after=None
                )
        if self._installation.get(COLUMNS) != (kept := asdict(columns) | {"name": list(columns.name)}):
            self._installation.put(COLUMNS, kept, origin=origin)
        unchanged = len(wanted) - len(changed)
        return BadgeReport(len(changed) - len(again), len(again), unchanged, len(badges.rows) - len(wanted))

    def forget(self, *, origin: Origin) -> None:
        """Forget every badge; the columns stay remembered."""
        with self._store.write() as tx:
            forget_badges(tx, Recorder(tx, self._clock.now(), origin))


def forget_badges(tx: Connection, recorder: Recorder) -> int:
    """Forget every badge; how many there were."""
    count = tx.execute(delete(t.badge)).rowcount
    if count:
        recorder.record(Entity.SETTING, Verb.DELETED, "badges", table=t.badge, before=None, after=None)
    return count


def read_badges(content: bytes) -> BadgeList:
    """A list from CSV with headings: UTF-8 or what old spreadsheets write, with commas, semicolons or tabs.

    Raises Invalid when there are no two columns.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    first = text.splitlines()[0] if text.strip() else ""
    mark = max(",;\t", key=first.count)
    lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=mark))
    headings = _headings(lines[0]) if lines else ()
    if len(headings) < 2:
        raise Invalid.one(
            "file", "errors.invalid", "the file is no list with a code and a name in two columns"
        )
    rows = (
        dict(zip(headings, line, strict=False)) for line in lines[1:] if any(cell.strip() for cell in line)
    )
    return BadgeList(headings, tuple(rows))


def _headings(line: Sequence[str]) -> tuple[str, ...]:
    return tuple(heading.strip() for heading in line if heading.strip())


def _wanted(badges: BadgeList, columns: BadgeColumns) -> dict[str, tuple[str, str]]:
    """Name and company by code; of a code that is there twice the last."""
    found = (columns.badge(row) for row in badges.rows)
    return {
        badge_key(badge.code): (badge.name, badge.company)
        for badge in found
        if badge.code and badge.name and max(map(len, (badge.code, badge.name, badge.company))) <= LONGEST
    }
