import secrets
import sys
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
from sqlalchemy import delete, insert, inspect, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from apcdesk.domain.bookings import Assignment, Method, Reason
from apcdesk.domain.ids import ClientId, Sub
from apcdesk.domain.triggers import EventEdge, Side, Subscription, Transition
from apcdesk.errors import DatabaseBusy, DatabaseNewer, DatabaseReadOnly, DiskFull, Unavailable
from apcdesk.store import tables as t
from apcdesk.store.database import Store, translate
from apcdesk.store.migrate import HEAD, revision
from apcdesk.store.rows.bookings import assignment_of
from apcdesk.store.rows.events import event_of
from tests.store.old_databases import a_database_of_revision, an_old_row, put_calendar


@pytest.fixture
def database_url(empty_database_url):
    """Here the tables are made."""
    return empty_database_url


def put(tx, name, value=1):
    tx.execute(insert(t.setting).values(name=name, value=value))


def put_twice(tx, name):
    put(tx, name)
    put(tx, name)


def names(store):
    with store.read() as tx:
        return tx.execute(select(t.setting.c.name).order_by(t.setting.c.name)).scalars().all()


def test_a_write_is_kept_whole_or_not_at_all(store):
    with store.write() as tx:
        put(tx, "kept")
    with pytest.raises(IntegrityError), store.write() as tx:
        put_twice(tx, "lost")

    assert names(store) == ["kept"]


def test_a_read_sees_one_snapshot(store):
    with store.read() as tx:
        before = tx.execute(select(t.setting.c.name)).all()
        with store.write() as other:
            put(other, "later")
        assert tx.execute(select(t.setting.c.name)).all() == before

    assert names(store) == ["later"]


def test_the_bell_rings_after_a_commit_only(store):
    rung = []
    store.on_commit(lambda: rung.append(names(store)))

    with store.write() as tx:
        put(tx, "a")
        assert rung == []
    with pytest.raises(RuntimeError), store.write():
        raise RuntimeError

    assert rung == [["a"]]


def test_opening_again_finds_what_was_written(store, database_url):
    with store.write() as tx:
        put(tx, "a", {"deep": [1, 2]})

    again = Store(database_url)

    with again.read() as tx:
        assert tx.execute(select(t.setting.c.value)).scalar_one() == {"deep": [1, 2]}
        assert revision(tx) == HEAD
    again.close()


def test_a_database_of_a_newer_apcdesk_is_refused_and_left_alone(store, database_url):
    with store.write() as tx:
        tx.execute(text("update alembic_version set version_num = '9999'"))

    with pytest.raises(DatabaseNewer) as caught:
        Store(database_url)

    assert caught.value.found == "9999"
    assert names(store) == []


def test_the_migrations_make_the_tables_that_the_code_uses(database_url):
    from alembic.autogenerate import compare_metadata  # noqa: PLC0415 - heavy, and for this test alone
    from alembic.migration import MigrationContext  # noqa: PLC0415 - as above

    with a_database_of_revision("0001", database_url):
        pass
    migrated = Store(database_url)

    with migrated.read() as tx:
        differences = compare_metadata(MigrationContext.configure(tx), t.metadata)
    migrated.close()

    assert differences == []


def test_an_empty_database_gets_at_once_what_the_migrations_make(store, make_another_database):
    another_url = make_another_database(store)
    with a_database_of_revision("0001", another_url):
        pass
    migrated = Store(another_url)

    with store.read() as made, migrated.read() as upgraded:
        described = described_tables(made)
        assert described == described_tables(upgraded)
    migrated.close()
    assert {"event", "change", "channel", "alembic_version"} <= set(described)


@pytest.fixture
def make_another_database(request, tmp_path):
    """Make a database of the same kind as the store's; its URL."""

    def make(store):
        if store.is_sqlite:
            return f"sqlite:///{tmp_path / 'another.sqlite'}"
        return request.getfixturevalue("make_postgres_database")()

    return make


def described_tables(tx):
    """All that a database says of its tables, without the order in which it was told."""
    inspector = inspect(tx)
    return {
        table: {
            "columns": _by_name(inspector.get_columns(table)),
            "primary key": inspector.get_pk_constraint(table),
            "foreign keys": _by_name(inspector.get_foreign_keys(table)),
            "unique": _by_name(inspector.get_unique_constraints(table)),
            "indexes": _by_name(inspector.get_indexes(table)),
            "options": inspector.get_table_options(table),
        }
        for table in inspector.get_table_names()
    }


def _by_name(described):
    return {one["name"]: {key: _said(value) for key, value in one.items()} for one in described}


def _said(value):
    """What is said of it, of options one by one: some are clauses, which have no text in a row of others."""
    return {key: str(one) for key, one in value.items()} if isinstance(value, dict) else str(value)


def test_a_database_of_the_first_version_is_brought_up_to_date(database_url):
    with a_database_of_revision("0001", database_url) as connection:
        connection.execute(insert(t.setting).values(name="place", value={"hall": "H"}))

    upgraded = Store(database_url)

    with upgraded.read() as tx:
        assert revision(tx) == HEAD
        assert tx.execute(select(t.setting.c.value)).scalar_one() == {"hall": "H"}
        assert tx.execute(select(t.channel)).all() == []
    upgraded.close()


def test_events_of_a_version_without_series_and_triggers_are_kept(database_url):
    event = {
        "event_uid": "evt_1",
        "calendar_id": "cal_1",
        "sub": "apc_1",
        "client_id": "c",
        "summary": "M",
        "subscriptions": '[{"type": "webhook", "uri": "http://x.example/",'
        ' "transitions": [{"after": "event_end", "offset": {"hours": 1}}]}]',
    }
    with a_database_of_revision("0003", database_url) as connection:
        for statement in (
            "insert into client (client_id, name, own, created) values ('c', 'C', false, 0)",
            "insert into account (sub, kind, created) values ('apc_1', 'application_calendar', 0)",
            "insert into profile (profile_id, sub, connected) values ('pro_1', 'apc_1', true)",
            (
                "insert into calendar (calendar_id, profile_id, sub, name, primary_calendar, look)"
                " values ('cal_1', 'pro_1', 'apc_1', 'M', true, '{}')"
            ),
            (
                "insert into event (event_uid, calendar_id, sub, client_id, summary, description, start_at, end_at,"
                " start_tzid, end_tzid, transparency, transparency_given, status, participation_status, busy,"
                " event_private, subscriptions, created, updated, origin, notes)"
                " values (:event_uid, :calendar_id, :sub, :client_id, :summary, '', 0, 60, 'UTC', 'UTC', 'opaque',"
                " false, 'confirmed', 'accepted', true, false, :subscriptions, 0, 0, '{\"door\": \"system\"}', '{}')"
            ),
        ):
            connection.execute(text(statement), event)

    upgraded = Store(database_url)

    with upgraded.read() as tx:
        kept = event_of(tx.execute(select(t.event)).mappings().one())
    upgraded.close()
    assert (kept.summary, kept.recurring, kept.series_uid) == ("M", False, None)
    hour_after = Transition(Side.AFTER, EventEdge.END, timedelta(hours=1))
    assert kept.subscriptions == (Subscription(ClientId("c"), "http://x.example/", (hour_after,)),)


def test_what_refers_to_events_stays_when_their_table_is_copied(database_url):
    """Triggers, series and former times refer to events, and go when an event is deleted."""
    with a_database_of_revision("0022", database_url) as connection:
        put_calendar(connection)
        connection.execute(insert(t.event), an_old_row("evt_1", 0, 60, series_uid="evt_1"))
        begun = datetime(2027, 3, 10, 12, tzinfo=UTC)
        connection.execute(insert(t.series).values(series_uid="evt_1", template={}, expanded_until=begun))
        connection.execute(insert(t.former_time).values(event_uid="evt_1", start_at=begun, end_at=begun))

    upgraded = Store(database_url)

    with upgraded.read() as tx:
        kept = [tx.execute(select(table.c[0])).scalar_one() for table in (t.event, t.series, t.former_time)]
        assert kept == ["evt_1"] * 3
    with upgraded.write() as tx:
        tx.execute(delete(t.event))
    with upgraded.read() as tx:
        assert tx.execute(select(t.series)).all() == []
    upgraded.close()


@pytest.mark.skipif(sys.platform == "win32", reason="its folders of users are private by themselves")
def test_only_its_owner_reads_what_sqlite_keeps(tmp_path):
    store = Store(f"sqlite:///{tmp_path / 'desk' / 'apcdesk.sqlite'}")

    modes = {file.name: file.stat().st_mode & 0o077 for file in (tmp_path / "desk").iterdir()}
    store.close()

    assert {"apcdesk.sqlite", "apcdesk.sqlite-wal"} <= set(modes)
    assert set(modes.values()) == {0}


def test_what_is_forgotten_anyway_does_not_wait_for_the_disk(tmp_path):
    settings = {}
    for durable in (True, False):
        store = Store(f"sqlite:///{tmp_path / str(durable)}.sqlite", durable=durable)
        with store.read() as tx:
            settings[durable] = tx.exec_driver_sql("pragma synchronous").scalar_one()
        store.close()

    assert settings == {True: 2, False: 0}


def test_reasons_of_earlier_versions_are_written_anew_also_where_changes_remember_them(database_url):
    noon = datetime(2027, 3, 10, 12, tzinfo=UTC)
    old = {
        "subs": ["a", "b", "c"],
        "reasons": [["a", "all"], ["b", "fewest_minutes:135"], ["c", "only_free"]],
    }
    booking = {
        "booking_id": "bok_1",
        "code": "ABCDEF",
        "start_at": noon,
        "end_at": noon,
        "tzid": "Etc/UTC",
        "summary": "S",
        "assignment": old,
        "created": noon,
        "origin": {"door": "staff"},
    }
    hold = {
        "hold_id": "hld_1",
        "holder": "v1",
        "place": "K",
        "start_at": noon,
        "end_at": noon,
        "clear_start_at": noon,
        "clear_end_at": noon,
        "assignment": old,
        "expires": noon,
    }
    change = {"at": noon, "entity": "booking", "verb": "created", "entity_id": "bok_1", "origin": {}}
    with a_database_of_revision("0003", database_url) as connection:
        connection.execute(insert(t.booking).values(booking))
        connection.execute(insert(t.hold).values(hold))
        remembered = {"booking_id": "bok_1", "assignment": old}
        connection.execute(insert(t.change).values(change | {"before": None, "after": remembered}))
        connection.execute(insert(t.change).values(change | {"before": None, "after": None}))

    upgraded = Store(database_url)

    new = Assignment(
        (Sub("a"), Sub("b"), Sub("c")),
        (
            Reason(Sub("a"), Method.ALL),
            Reason(Sub("b"), Method.FEWEST_MINUTES, ((Sub("b"), 135),)),
            Reason(Sub("c"), Method.ONLY_FREE),
        ),
    )
    with upgraded.read() as tx:
        assert assignment_of(tx.execute(select(t.booking.c.assignment)).scalar_one()) == new
        assert assignment_of(tx.execute(select(t.hold.c.assignment)).scalar_one()) == new
        first, erased = tx.execute(select(t.change.c.before, t.change.c.after).order_by(t.change.c.change_id))
        assert (first.before, assignment_of(first.after["assignment"])) == (None, new)
        assert (erased.before, erased.after) == (None, None)
    upgraded.close()


def test_an_instant_needs_a_zone(store):
    naive = datetime(2027, 3, 10, 11, 20)  # noqa: DTZ001 - what is refused
    values = {"client_id": "c", "name": "C", "own": False}
    with pytest.raises(Exception, match="zone"), store.write() as tx:
        tx.execute(insert(t.client).values(created=naive, **values))

    with store.write() as tx:
        tx.execute(insert(t.client).values(created=datetime(2027, 3, 10, 11, 20, tzinfo=UTC), **values))
    with store.read() as tx:
        assert tx.execute(select(t.client.c.created)).scalar_one() == datetime(
            2027, 3, 10, 11, 20, tzinfo=UTC
        )


def test_a_writer_that_waits_too_long_is_told(store, monkeypatch, database_url):
    monkeypatch.setattr("apcdesk.store.database.BUSY_MILLISECONDS", 50)
    impatient = Store(database_url)

    with store.write(), pytest.raises(DatabaseBusy), impatient.write():
        pass  # pragma: no cover - never entered

    impatient.close()


def test_writers_of_one_process_wait_for_their_turn_no_longer(monkeypatch, database_url):
    monkeypatch.setattr("apcdesk.store.database.BUSY_MILLISECONDS", 50)
    store = Store(database_url)

    with store.write() as tx:
        put(tx, "kept")
        with pytest.raises(DatabaseBusy), store.write():
            pass  # pragma: no cover - never entered
    with store.write() as tx:
        put(tx, "later")

    assert names(store) == ["kept", "later"]
    store.close()


def test_a_mistake_of_ours_stays_the_drivers_error(store):
    with pytest.raises(IntegrityError), store.write() as tx:
        put_twice(tx, "twice")


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_a_database_in_memory_is_refused(url):
    with pytest.raises(Unavailable):
        Store(url)


def test_a_server_that_is_not_there_is_unavailable():
    with pytest.raises(Unavailable):
        Store("postgresql+psycopg://nobody@127.0.0.1:1/none?connect_timeout=1")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("database is locked", DatabaseBusy),
        ("canceling statement due to lock timeout", DatabaseBusy),
        ("database or disk is full", DiskFull),
        ("could not write: No space left on device", DiskFull),
        ("attempt to write a readonly database", DatabaseReadOnly),
        ("cannot execute UPDATE in a read-only transaction", DatabaseReadOnly),
        ("server closed the connection", Unavailable),
    ],
)
def test_what_a_drivers_error_means(words, kind):
    error = OperationalError("select 1", {}, Exception(words))

    assert type(translate(error)) is kind


def test_an_error_in_a_statement_is_a_bug():
    assert translate(DBAPIError("selct 1", {}, Exception("syntax error"))) is None


def test_a_file_is_written_anew_once_nobody_reads_its_log(tmp_path):
    store = Store(f"sqlite:///{tmp_path / 'apcdesk.sqlite'}")
    with store.write() as tx:
        tx.execute(insert(t.setting).values(name="secret", value="once upon a time"))
    with store.write() as tx:
        tx.execute(delete(t.setting))

    with store.read() as tx:
        tx.execute(select(t.setting)).all()
        assert not store.compact()

    assert store.compact()
    left = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    store.close()
    assert b"once upon a time" not in left


def test_a_database_that_may_only_be_read_says_what_to_look_at():
    error = OperationalError("insert", {}, Exception("attempt to write a readonly database"))

    assert str(translate(error)) == "the database may only be read; may you write its file and in its folder?"


@pytest.mark.postgres
def test_a_database_that_was_made_without_an_encoding_opens(postgres_server):
    name = f"t{secrets.token_hex(6)}"
    with psycopg.connect(postgres_server, autocommit=True) as server:
        server.execute(
            f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'"
        )
        try:
            store = Store(
                postgres_server.replace(
                    "postgresql://postgres:@/postgres", f"postgresql+psycopg://postgres@/{name}"
                )
            )
            with store.write() as tx:
                tx.execute(insert(t.setting).values(name="place", value={"city": "Malmö"}))
            with store.read() as tx:
                found = tx.execute(select(t.setting.c.value)).scalar_one()
            store.close()
        finally:
            server.execute(f"DROP DATABASE {name} WITH (FORCE)")
    assert found == {"city": "Malmö"}
