"""Statements that go to the driver as text: the same rows, the same errors."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, delete, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from apcdesk.errors import Unavailable
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.writing.prepared import Prepared
from apcdesk.store.writing.statements import given, keyed

NOW = datetime(2030, 1, 1, tzinfo=UTC)
FAIR = {
    "appointment_type_id": "fair",
    "position": 1,
    "on_kiosk": True,
    "definition": {"name": "Fair", "minutes": [30, None]},
}
ONE = Prepared(select(t.appointment_type).where(given(t.appointment_type.c.appointment_type_id)))
ALL = Prepared(select(t.appointment_type).order_by(t.appointment_type.c.position).limit(2))
PUT = Prepared(insert(t.appointment_type))
CHANGE = Prepared(
    update(t.appointment_type).where(keyed(t.appointment_type.c.appointment_type_id)), ["position"]
)
FORGET = Prepared(delete(t.appointment_type).where(given(t.appointment_type.c.appointment_type_id)))
CLIENT = Prepared(insert(t.client).returning(t.client.c.created))


def test_what_is_put_is_read_as_it_was(store: Store):
    second = FAIR | {"appointment_type_id": "second", "position": 2, "on_kiosk": False}
    third = FAIR | {"appointment_type_id": "third", "position": 3}
    with store.write() as tx:
        PUT.run(tx, FAIR)
        PUT.run_each(tx, [second, third])

    with store.read() as tx:
        assert ONE.first(tx, {"appointment_type_id": "fair"}) == FAIR
        assert ONE.first(tx, {"appointment_type_id": "none"}) is None
        assert ALL.rows(tx, {}) == [FAIR, second]
        assert (
            dict(
                tx.execute(select(t.appointment_type).where(t.appointment_type.c.position == 1))
                .mappings()
                .one()
            )
            == FAIR
        )


def test_a_change_is_of_the_columns_it_was_prepared_for(store: Store):
    with store.write() as tx:
        PUT.run(tx, FAIR)
        CHANGE.run(tx, {"key": "fair", "position": 7})
        assert ONE.first(tx, {"appointment_type_id": "fair"}) == FAIR | {"position": 7}
        FORGET.run(tx, {"appointment_type_id": "fair"})
        assert ALL.driver_rows(tx, {}) == []


def test_a_value_is_converted_as_its_column_says(store: Store):
    values = {"client_id": "c", "name": "C", "own": False, "created": NOW}
    with store.write() as tx:
        assert CLIENT.value(tx, values) == NOW
        assert ONE.value(tx, {"appointment_type_id": "none"}) is None


def test_an_error_of_the_driver_is_told_without_the_values(store: Store):
    secret = FAIR | {"appointment_type_id": "a secret"}
    with pytest.raises(IntegrityError) as caught, store.write() as tx:
        PUT.run_each(tx, [secret, secret])

    assert "a secret" not in str(caught.value).partition("DETAIL")[0]
    with store.read() as tx:
        assert ALL.rows(tx, {}) == []


def test_a_row_that_says_too_little_is_a_bug(store: Store):
    with pytest.raises(KeyError), store.write() as tx:
        PUT.run(tx, {"appointment_type_id": "fair"})


@pytest.mark.postgres
def test_a_server_that_goes_away_is_unavailable_and_the_next_one_is_found(
    make_postgres_database: Callable[[], str],
):
    store = Store(make_postgres_database())
    with pytest.raises(Unavailable), store.read() as tx:
        _after_its_server_went(store, tx)

    with store.read() as tx:
        assert ALL.rows(tx, {}) == []
    store.close()


def _after_its_server_went(store: Store, tx: Connection) -> None:
    pid = tx.execute(text("select pg_backend_pid()")).scalar_one()
    with store.write() as other:
        other.execute(text("select pg_terminate_backend(:pid)"), {"pid": pid})
    ALL.rows(tx, {})
