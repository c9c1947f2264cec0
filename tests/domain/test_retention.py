"""How long what visitors left is kept, as the installation's place says it."""

from __future__ import annotations

from datetime import date

import pytest

from apcdesk.domain.retention import DAYS, Retention, retention_of


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({}, Retention(DAYS)),
        ({"days_after": 14}, Retention(14)),
        ({"days_after": 14, "counted_from": "2027-03-12"}, Retention(14, date(2027, 3, 12))),
        ({"days_after": 14, "on": "2027-04-09"}, Retention(14, date(2027, 3, 26))),
    ],
)
def test_what_the_place_says(told, expected):
    assert retention_of({"personal_data_deleted": told}) == expected


def test_a_day_that_is_named_is_the_day_on_which_everything_goes():
    retention = retention_of({"personal_data_deleted": {"on": "2027-04-09"}})

    assert (
        retention.deleted_on(date(2027, 3, 10)),
        retention.due(date(2027, 4, 8)),
        retention.due(date(2027, 4, 9)),
    ) == (
        date(2027, 4, 9),
        None,
        date(2027, 3, 10),
    )
