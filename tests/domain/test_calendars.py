from __future__ import annotations

import pytest

from apcdesk.domain.calendars import (
    Account,
    AccountKind,
    Calendar,
    Look,
    Profile,
    Tokens,
    reads_as_name,
)
from apcdesk.domain.ids import CalendarId, ProfileId, Sub

ACCOUNT = Account(Sub("acc_1"), AccountKind.PERSON, None, None, "Elsa", None, None)
PROFILE = Profile(ProfileId("pro_n23kjnwrw2"), connected=True)


def a_calendar(short_name: str = "") -> Calendar:
    return Calendar(
        CalendarId("cal_1"),
        ACCOUNT,
        PROFILE,
        "Elsa Lind",
        primary=True,
        deleted=False,
        look=Look(short_name=short_name),
    )


def test_a_profile_is_named_by_its_id_without_the_prefix():
    assert PROFILE.profile_name == "n23kjnwrw2"


def test_a_calendar_has_the_sub_of_its_account():
    assert a_calendar().sub == "acc_1"


def test_a_calendar_without_a_short_name_uses_its_name():
    assert a_calendar().short_name == "Elsa Lind"
    assert a_calendar(short_name="Elsa").short_name == "Elsa"


def test_tokens_do_not_show_in_a_trace():
    shown = repr(Tokens(ACCOUNT, PROFILE, "secret-access", "secret-refresh", 3600, "read_write"))

    assert "secret" not in shown


@pytest.mark.parametrize(
    "identifier",
    ["ana", "Elsa Berg", "room-1", "table-2", "UB2.147", "Janson", "Stand 5C21", "Åsa", "عيادة 2", "O’Neill"],
)
def test_people_are_called_by_it(identifier: str) -> None:
    assert reads_as_name(identifier)


@pytest.mark.parametrize(
    "identifier",
    [
        "npp27-room-fjord",
        "cust_8842",
        "8842190",
        "4f1c9e",
        "room:1",
        "a@b.example",
        "QxYt7RbaPlm",
        "one that goes on and on and on",
        " ",
        "",
    ],
)
def test_only_programs_read_it(identifier: str) -> None:
    assert not reads_as_name(identifier)
