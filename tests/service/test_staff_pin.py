"""The staff PIN: hashed, five tries, then pauses that grow and outlive the process."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from apcdesk.domain.changes import Origin
from apcdesk.errors import Invalid, PinUnset, PinWrong, TooManyTries
from apcdesk.service.services import Services
from apcdesk.service.tries import Limit
from apcdesk.store import tables as t
from tests.builders_services import ManualClock, full_disk

PIN, WRONG = "270310", "271310"


def _try(services: Services, pin: str, kiosk: str = "Kiosk 1") -> int | timedelta | None:
    """How many tries are left, how long the pause lasts, or None for the right PIN."""
    try:
        services.staff_pin.check(pin, kiosk=kiosk)
    except PinWrong as error:
        return error.tries_left
    except TooManyTries as error:
        return error.until - services.clock.now()
    return None


def test_without_a_pin_nobody_knows_it(services: Services) -> None:
    assert services.staff_pin.changed() is None
    with pytest.raises(PinUnset):
        services.staff_pin.check(PIN, kiosk="Kiosk 1")


def test_the_right_pin_passes_and_only_its_hash_is_kept(
    services: Services, staff: Origin, clock: ManualClock
) -> None:
    services.staff_pin.set(PIN, origin=staff)

    assert _try(services, PIN) is None
    assert services.staff_pin.changed() == clock.now()
    with services.store.read() as tx:
        [kept] = tx.execute(select(t.staff_pin.c.argon2)).scalars()
        changes = tx.execute(select(t.change).where(t.change.c.entity_id == "staff_pin")).all()
    assert kept.startswith("$argon2id$")
    assert [(change.before, change.after) for change in changes] == [(None, None)]


def test_five_tries_then_a_pause_that_doubles_and_that_another_process_keeps(
    services: Services, second: Services, staff: Origin, clock: ManualClock
) -> None:
    services.staff_pin.set(PIN, origin=staff)
    minute = timedelta(minutes=1)

    assert [_try(services, WRONG) for _ in range(5)] == [4, 3, 2, 1, minute]
    assert _try(second, PIN) == minute
    clock.advance(seconds=59)
    assert _try(second, PIN) == timedelta(seconds=1)
    clock.advance(seconds=1)
    assert _try(second, WRONG) == 2 * minute
    clock.advance(minutes=2)
    assert _try(services, WRONG) == 4 * minute
    clock.advance(minutes=4)
    assert _try(services, PIN) is None
    assert _try(services, WRONG) == 4


def test_the_pause_of_one_kiosk_is_not_that_of_another_and_a_new_pin_ends_all(
    services: Services, staff: Origin
) -> None:
    services.staff_pin.set(PIN, origin=staff)
    for _ in range(5):
        _try(services, WRONG)

    assert _try(services, WRONG, "Kiosk 2") == 4
    assert services.staff_pin.paused_until("Kiosk 2") is None
    assert services.staff_pin.paused_until("Kiosk 1") is not None
    services.staff_pin.set("550138", origin=staff)
    assert services.staff_pin.paused_until("Kiosk 1") is None
    assert _try(services, "550138") is None


@pytest.mark.parametrize("pin", ["", "1234", "12345a", "1234567", "١٢٣٤٥٦", "111111", "123456", "654321"])
def test_a_pin_is_six_digits_and_none_that_everybody_tries_first(
    services: Services, staff: Origin, pin: str
) -> None:
    with pytest.raises(Invalid):
        services.staff_pin.set(pin, origin=staff)


def test_a_pause_never_grows_beyond_its_longest() -> None:
    limit = Limit(5, timedelta(seconds=60), timedelta(minutes=15))

    pauses = [limit.pause_after(spent).total_seconds() for spent in (0, 4, 5, 6, 7, 8, 9, 1000)]

    assert pauses == [0, 0, 60, 120, 240, 480, 900, 900]


def test_staff_come_in_while_nothing_can_be_saved_and_nobody_else_does(
    services: Services, staff: Origin, clock: ManualClock
) -> None:
    services.staff_pin.set(PIN, origin=staff)
    minute = timedelta(minutes=1)

    with full_disk(of=services):
        assert [_try(services, WRONG), _try(services, PIN)] == [4, None]
        assert [_try(services, WRONG) for _ in range(5)] == [4, 3, 2, 1, minute]
        assert (_try(services, PIN), services.staff_pin.paused_until("Kiosk 1")) == (
            minute,
            clock.now() + minute,
        )
        clock.advance(minutes=1)
        assert _try(services, WRONG) == 2 * minute
    assert _try(services, PIN) == 2 * minute

    services.staff_pin.set(PIN, origin=staff)
    assert _try(services, PIN) is None
