"""The organiser's list of badges: read from CSV, kept by code, looked up by what a scanner reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

from sqlalchemy import Connection, delete, func, insert, select

from apcdesk.domain.badges import Badge, BadgeColumns, badge_key, guess_columns
from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.errors import Invalid, NotFound
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.clock import Clock
from apcdesk.service.files.csv_lines import csv_lines
from apcdesk.service.installation import Installation
from apcdesk.store import tables as t
from apcdesk.store.database import Store

COLUMNS = "badge_columns"
"""The setting that remembers how the organiser's columns are called."""
LONGEST = 255
PORTION = 500


@dataclass(frozen=True, slots=True)
class BadgeList:
    """A list as it was read: its headings, and a row for each badge with its number in the table, where the headings
    are the first row."""

    headings: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]
    numbers: tuple[int, ...]


class NoBadge(StrEnum):
    """Why a row of a list was left out."""

    NO_CODE = "no_code"
    NO_NAME = "no_name"
    TOO_LONG = "too_long"
    REPEATED = "repeated"
    """Its code stands again further down, and that row counts."""


@dataclass(frozen=True, slots=True)
class LeftOutRow:
    """A row of the table, by its number, that gave no badge."""

    number: int
    why: NoBadge


@dataclass(frozen=True, slots=True)
class BadgeReport:
    """What an import did."""

    created: int
    updated: int
    unchanged: int
    left_out: tuple[LeftOutRow, ...] = ()


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
        wanted, left_out = _wanted(badges, columns)
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
        return BadgeReport(len(changed) - len(again), len(again), unchanged, left_out)

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
    lines = csv_lines(content)
    headings = _headings(lines[0]) if lines else ()
    if len(headings) < 2:
        raise Invalid.one(
            "file", "errors.invalid", "the file is no list with a code and a name in two columns"
        )
    rows = {
        number: dict(zip(headings, line, strict=False))
        for number, line in enumerate(lines[1:], 2)
        if any(cell.strip() for cell in line)
    }
    return BadgeList(headings, tuple(rows.values()), tuple(rows))


def _headings(line: Sequence[str]) -> tuple[str, ...]:
    return tuple(heading.strip() for heading in line if heading.strip())


def _wanted(
    badges: BadgeList, columns: BadgeColumns
) -> tuple[dict[str, tuple[str, str]], tuple[LeftOutRow, ...]]:
    """Name and company by code, of a code that is there twice the last; and the rows that gave none, in their order."""
    wanted: dict[str, tuple[str, str]] = {}
    numbers: dict[str, int] = {}
    left_out = []
    for number, row in zip(badges.numbers, badges.rows, strict=True):
        badge = columns.badge(row)
        why = _why_not(badge)
        if why is not None:
            left_out.append(LeftOutRow(number, why))
            continue
        key = badge_key(badge.code)
        if key in wanted:
            left_out.append(LeftOutRow(numbers[key], NoBadge.REPEATED))
        wanted[key], numbers[key] = (badge.name, badge.company), number
    return wanted, tuple(sorted(left_out, key=lambda one: one.number))


def _why_not(badge: Badge) -> NoBadge | None:
    if not badge.code:
        return NoBadge.NO_CODE
    if not badge.name:
        return NoBadge.NO_NAME
    too_long = max(map(len, (badge.code, badge.name, badge.company))) > LONGEST
    return NoBadge.TOO_LONG if too_long else None
