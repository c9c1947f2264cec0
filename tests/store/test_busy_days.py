"""The busy bitmap: what is painted, and that an old database gets it."""

from __future__ import annotations

from contextlib import closing
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, text
from sqlalchemy.dialects import sqlite

from apcdesk.store import tables as t
from apcdesk.store.bulk import among, driver_rows
from apcdesk.store.busy_days import DAY_SECONDS, TouchedDays, paint, paint_everything, painted
from apcdesk.store.database import Store
from apcdesk.store.migrate import HEAD, revision
from tests.properties import load_profile
from tests.store.old_databases import CALENDAR, a_database_of_revision, an_old_row, as_it_was, put_calendar

load_profile()

DAY = 20_000
MIDNIGHT = DAY * DAY_SECONDS


def cells(row: bytes) -> list[int]:
    """The set cells of a row; the first cell is the highest bit."""
    count = len(row) * 8
    bits = int.from_bytes(row, "big")
    return [n for n in range(count) if bits >> count - 1 - n & 1]


@given(st.lists(st.tuples(st.integers(-90_000, 180_000), st.integers(1, 200_000)), max_size=4))
def test_a_cell_is_set_when_any_second_of_it_is_taken(drawn):
    spans = [(MIDNIGHT + start, MIDNIGHT + start + length) for start, length in drawn]
    edges = {moment for span in spans for moment in span}

    painted = paint(spans)

    touched = {day for start, end in spans for day in range(start // DAY_SECONDS, -(-end // DAY_SECONDS))}
    assert set(painted) == touched
    for day, busy in painted.items():
        for row, length in ((busy.minutes, 60), (busy.fives, 300)):
            begin = day * DAY_SECONDS
            taken = [
                n
                for n in range(DAY_SECONDS // length)
                if any(s < begin + (n + 1) * length and e > begin + n * length for s, e in spans)
            ]
            assert cells(row) == taken
        uneven = any(e % 60 and day * DAY_SECONDS <= e < (day + 1) * DAY_SECONDS for e in edges)
        assert busy.on_minutes is not uneven


def stored(tx) -> dict[int, tuple[Any, ...]]:
    return {row[1]: tuple(row[2:]) for row in tx.execute(select(t.busy_day))}


def test_an_old_database_gets_its_busy_days(empty_database_url):
    hours = 3_600
    with a_database_of_revision("0001", empty_database_url) as tx:
        put_calendar(tx)
        for row in (
            an_old_row("1", MIDNIGHT + 9 * hours, MIDNIGHT + 10 * hours),
            an_old_row("2", MIDNIGHT - 30, MIDNIGHT + hours),
            an_old_row("3", MIDNIGHT, MIDNIGHT + 5 * DAY_SECONDS, busy=False),
        ):
            tx.execute(insert(t.event).values(as_it_was(tx, t.event, row)))

    again = Store(empty_database_url)

    with again.read() as tx:
        assert revision(tx) == HEAD
        assert stored(tx) == {
            DAY - 1: paint([(MIDNIGHT - 30, MIDNIGHT)])[DAY - 1],
            DAY: paint([(MIDNIGHT, MIDNIGHT + hours), (MIDNIGHT + 9 * hours, MIDNIGHT + 10 * hours)])[DAY],
        }
        assert stored(tx) == painted(tx, CALENDAR)
    again.close()


def test_touched_days_are_painted_together_or_apart(store):
    """A year lies between the first two and the third; the fourth is one that takes no time."""
    days = [DAY, DAY + 3, DAY + 365, DAY + 700]
    rows = [
        an_old_row(str(day), day * DAY_SECONDS, day * DAY_SECONDS + 60, busy=day != days[-1]) for day in days
    ]
    with store.write() as tx:
        put_calendar(tx)
        tx.execute(insert(t.event), rows)
        touched = TouchedDays()
        for row in (*rows, None):
            touched.add(row)
        touched.repaint(tx)
        touched.repaint(tx)

    with store.read() as tx:
        assert list(stored(tx)) == days[:3]
        assert stored(tx) == painted(tx, CALENDAR)


def test_painting_everything_paints_nothing_without_events(store):
    with store.write() as tx:
        paint_everything(tx)
        assert stored(tx) == {}


@pytest.mark.parametrize("names", [["cal"], ["other", "cal"], ["other"], []])
def test_a_list_is_one_parameter(store, names):
    statement = select(t.calendar.c.calendar_id).where(among(t.calendar.c.calendar_id, "ids"))
    with store.write() as tx:
        put_calendar(tx)
        found = driver_rows(tx, statement, {"ids": names})

    assert [tuple(row) for row in found] == ([(CALENDAR,)] if CALENDAR in names else [])


def test_sqlite_looks_a_list_up_in_the_index(tmp_path):
    """Else every question would read the days of all calendars of all years."""
    days = select(t.busy_day.c.day).where(among(t.busy_day.c.calendar_id, "ids"), t.busy_day.c.day >= 0)
    explained = text(f"explain query plan {days.compile(dialect=sqlite.dialect(paramstyle='named'))}")
    with closing(Store(f"sqlite:///{tmp_path / 'apcdesk.sqlite'}")) as store, store.read() as tx:
        steps = [row.detail for row in tx.execute(explained, {"ids": "[]", "day_1": 0})]

    assert steps[0] == "SEARCH busy_day USING PRIMARY KEY (calendar_id=? AND day>?)"


def test_days_stay_as_their_events_make_them(store):
    """Six events that come, move and go within four days, up to three at once, some of them on uneven seconds."""
    random = Random(4)
    rows: dict[str, dict[str, Any]] = {}
    with store.write() as tx:
        put_calendar(tx)
        for _ in range(150):
            touched = TouchedDays()
            for _ in range(random.randint(1, 3)):
                uid = random.choice("abcdef")
                touched.add(rows.pop(uid, None))
                tx.execute(delete(t.event).where(t.event.c.event_uid == uid))
                if random.random() < 0.7:
                    start = MIDNIGHT + random.randrange(0, 4 * DAY_SECONDS, 900)
                    end = start + random.choice([60, 1_800, 3_600, 90_000])
                    rows[uid] = an_old_row(uid, start + random.choice([0, 0, 0, 20]), end)
                    tx.execute(insert(t.event), rows[uid])
                    touched.take(rows[uid])
            touched.repaint(tx)
            assert stored(tx) == painted(tx, CALENDAR)
