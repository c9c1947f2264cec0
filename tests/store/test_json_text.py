"""Columns of JSON: the same values come back from both databases, and the same text is stored as ever."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import insert, select, text

from apcdesk.store import tables as t

VALUES: list[Any] = [
    None,
    [],
    {},
    "",
    "null",
    "12",
    'Bj\u00f8rnstad \U0001f600 "quoted"',
    0,
    -12,
    1.5,
    1e-7,
    True,
    {"b": [1, None, {"c": "d"}], "a": False},
]


def test_what_is_stored_comes_back(store):
    with store.write() as tx:
        tx.execute(insert(t.setting), [{"name": str(n), "value": value} for n, value in enumerate(VALUES)])

    with store.read() as tx:
        stored = {int(row.name): row.value for row in tx.execute(select(t.setting))}
        texts = tx.execute(text("select name, cast(value as text) from setting")).all()
    assert [stored[n] for n in range(len(VALUES))] == VALUES
    assert [type(stored[n]) for n in range(len(VALUES))] == [type(value) for value in VALUES]
    structures = [
        n for n, value in enumerate(VALUES) if value is None or isinstance(value, list | dict | str)
    ]
    assert {n: dict(map(tuple, texts))[str(n)] for n in structures} == {
        n: json.dumps(VALUES[n]) for n in structures
    }
