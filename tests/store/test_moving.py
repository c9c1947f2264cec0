"""Everything that is stored, moved between real databases of both kinds: every table, every column, every kind of value."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    cast,
    insert,
    null,
    select,
)

from apcdesk.domain.changes import STAFF
from apcdesk.errors import Invalid
from apcdesk.store.columns import Instant
from apcdesk.store.database import Store
from apcdesk.store.moving import ROWS, Moved, move
from apcdesk.store.tables import change, metadata, setting, unmet_wish
from tests.builders_services import make_services

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SOME_ROWS = 4
PLAIN: dict[type, Callable[[int], Any]] = {
    BigInteger: lambda number: number << 40,
    Integer: lambda number: number,
    Boolean: lambda number: bool(number % 2),
    Instant: lambda number: datetime(1970 + 40 * number, 1, 1, tzinfo=UTC),
    LargeBinary: lambda number: bytes(range(256)) * number,
}
"""Values by the type of their column, for each row another one."""


@pytest.fixture(params=["sqlite to postgresql", "postgresql to sqlite", "sqlite to sqlite"])
def urls(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    """Where it comes from and where it goes."""
    kinds = request.param.split(" to ")
    found = []
    for number, kind in enumerate(kinds):
        if kind == "sqlite":
            found.append(f"sqlite:///{tmp_path / f'{number}.sqlite'}")
        else:
            make: Callable[[], str] = request.getfixturevalue("make_postgres_database")
            found.append(make())
    return found[0], found[1]


@pytest.fixture
def stores(urls: tuple[str, str]) -> Iterator[tuple[Store, Store]]:
    """A store to move from, and an empty one."""
    with closing(Store(urls[0])) as source, closing(Store(urls[1])) as target:
        yield source, target


def value_of(column: Column[Any], number: int) -> Any:
    """A value that is hard to keep, another one in each row."""
    if column.nullable and number == SOME_ROWS - 1:
        return null()
    if column.foreign_keys:
        [parent] = column.foreign_keys
        return value_of(parent.column, number)
    if isinstance(column.type, JSON):
        return JSON.NULL if column.nullable and number == 0 else {"ä": [number, None, 1.5, "🛠 \\ '"]}
    if isinstance(column.type, Text):
        return f"\u202e {column.name}\n" * number
    if isinstance(column.type, String):
        return f"{number}ä{column.name}"[: column.type.length]
    return PLAIN[type(column.type)](number)


def fill(store: Store) -> None:
    """Some rows for every table there is."""
    with store.write() as tx:
        for table in metadata.sorted_tables:
            for number in range(SOME_ROWS):
                values = {column: value_of(column, number) for column in table.columns}
                tx.execute(insert(table).values(values))


def content(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, with JSON as it is stored, which tells NULL and null apart."""
    with store.read() as tx:
        return {table.name: rows_of(tx, table) for table in metadata.sorted_tables}


def rows_of(tx: Any, table: Table) -> list[tuple[Any, ...]]:
    columns = [cast(column, Text) if isinstance(column.type, JSON) else column for column in table.columns]
    rows = (
        tuple(bytes(value) if isinstance(value, memoryview) else value for value in row)
        for row in tx.execute(select(*columns))
    )
    return sorted(rows, key=repr)


def test_every_value_of_every_table_is_the_same_afterwards(stores):
    source, target = stores
    fill(source)
    before = content(source)
    told: list[tuple[int, int]] = []

    moved = move(source, target, lambda done, total: told.append((done, total)))

    rows = SOME_ROWS * len(metadata.sorted_tables)
    assert moved == Moved(len(metadata.sorted_tables), rows, str(target.url))
    assert content(target) == before
    assert content(source) == before
    assert told == [(done, rows) for done in range(SOME_ROWS, rows + 1, SOME_ROWS)]


def test_new_rows_are_numbered_after_those_that_were_brought_along(urls):
    source = make_services(urls[0])
    for number in range(3):
        source.calendars.open(source.own_client, f"room-{number}", origin=STAFF)
    newest = source.changes.latest()
    with closing(Store(urls[1])) as target:
        move(source.store, target)
    source.close()

    services = make_services(urls[1])
    services.calendars.open(services.own_client, "room-3", origin=STAFF)
    names = [one.account.application_calendar_id for one in services.calendars.all()]
    latest = services.changes.latest()
    services.close()

    assert names == ["room-0", "room-1", "room-2", "room-3"]
    assert latest > newest


def test_more_rows_than_are_read_at_a_time_go_in_several_steps(stores):
    source, target = stores
    with source.write() as tx:
        values = [{"name": f"{number:05}", "value": number} for number in range(2 * ROWS + 1)]
        tx.execute(insert(setting), values)
    told: list[tuple[int, int]] = []

    move(source, target, lambda done, total: told.append((done, total)))

    total = 2 * ROWS + 1
    assert told == [(ROWS, total), (2 * ROWS, total), (total, total)]
    assert content(target) == content(source)


def test_a_database_with_something_in_it_is_refused_and_stays_as_it_is(stores):
    source, target = stores
    fill(source)
    with target.write() as tx:
        tx.execute(insert(setting).values(name="retention.days", value=14))
    before = content(target)

    with pytest.raises(Invalid) as refused:
        move(source, target)

    assert str(refused.value) == "to: there is something in it already (setting); name an empty database"
    assert content(target) == before


def test_an_empty_database_has_nothing_to_move(stores):
    source, target = stores

    with pytest.raises(Invalid) as refused:
        move(source, target)

    assert str(refused.value) == "database: there is nothing in it to move"


def test_a_move_that_is_cancelled_leaves_nothing_and_may_be_begun_anew(stores):
    source, target = stores
    fill(source)
    empty = content(target)

    def cancel(done: int, total: int) -> None:
        if done > total // 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        move(source, target, cancel)
    left = content(target)
    move(source, target)

    assert left == empty
    assert content(target) == content(source)


def test_what_postgresql_cannot_keep_is_named_and_nothing_is_moved(tmp_path, make_postgres_database):
    with (
        closing(Store(f"sqlite:///{tmp_path / 'old.sqlite'}")) as source,
        closing(Store(make_postgres_database())) as target,
    ):
        fill(source)
        with source.write() as tx:
            tx.execute(insert(setting).values(name="too long" * 100, value=1))
        empty = content(target)

        with pytest.raises(Invalid) as refused:
            move(source, target)

        assert str(refused.value).startswith("to: it cannot keep all of setting: value too long")
        assert content(target) == empty


def test_a_difference_that_arises_on_the_way_is_noticed(stores, monkeypatch):
    source, target = stores
    fill(source)
    empty = content(target)
    from apcdesk.store import moving  # noqa: PLC0415  its own function is changed below

    write = moving._write

    def careless(tx: Any, table: Table, rows: list[tuple[Any, ...]]) -> None:
        write(tx, table, rows[1:] if table in (change, unmet_wish) else rows)

    monkeypatch.setattr(moving, "_write", careless)
    with pytest.raises(Invalid) as refused:
        move(source, target)

    assert str(refused.value) == "to: change is another one there; nothing was moved"
    assert content(target) == empty
