from datetime import timedelta

import pytest

from apcdesk.domain.changes import STAFF
from apcdesk.domain.custody import Happening, Item, WhyNot
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Group, Member
from apcdesk.errors import NotFound, NotHandedOut, Outdated
from tests.service.crib import BERLIN, DAY, berlin

FAR = DAY + timedelta(days=20)


@pytest.fixture
def wrenches(crib):
    return [crib.item(f"TW-{n}", f"W9-TW-{n}") for n in (1, 2)]


def board(services):
    return [status.calendar.name for status in services.custody.board()]


def is_offered(services, calendar, day=FAR):
    period = Period(berlin("10:00", day), berlin("11:00", day))
    query = AvailabilityQuery((Group((Member(calendar.sub),)),), period.length, (period,))
    return bool(services.availability.query(query, client_id=None))


def retire(services, calendar, move=()):
    return services.retiring.retire(calendar.calendar_id, move=move, origin=STAFF)


def test_a_retired_item_is_offered_nowhere_and_what_is_known_of_it_stays(services, crib, wrenches):
    first, second = wrenches
    lena = crib.person("Lena Vogt", "T-117")
    crib.out(lena, first)
    crib.back(first, lena)
    crib.book(first, "Emre Kaya", "13:00", "15:00")

    retire(services, first)

    assert board(services) == [second.name]
    assert not is_offered(services, first)
    assert is_offered(services, second)
    assert services.retiring.calendars() == {first.calendar_id}
    assert [name for name, *_ in crib.events(first)] == ["Lena Vogt", "Emre Kaya"]
    assert crib.log(first) == [
        (Happening.TAKEN, "Lena Vogt", "Lena Vogt"),
        (Happening.RETURNED, "Lena Vogt", "Lena Vogt"),
    ]
    with pytest.raises(NotHandedOut) as caught:
        services.custody.by_code("W9-TW-1")
    assert (caught.value.why, caught.value.item) == (WhyNot.RETIRED, first.name)
    with pytest.raises(NotFound):
        crib.out(lena, first)


def test_what_was_before_is_told_as_it_was(services, crib, wrenches):
    """Whoever asks for time before it was retired is told what was free then."""
    retire(services, wrenches[0])

    assert is_offered(services, wrenches[0], DAY - timedelta(days=1))


def test_all_its_bookings_are_seen_first_and_those_that_fit_elsewhere_go_there(services, crib, wrenches):
    first, second = wrenches
    far = crib.book(first, "Far ahead", "10:00", "11:00", FAR)
    crib.book(first, "Nobody free", "13:00", "15:00")
    crib.book(second, "In the way", "14:00", "16:00")

    found = services.retiring.affected(first.calendar_id)
    assert [(one.event.summary, one.instead and one.instead.name) for one in found] == [
        ("Nobody free", None),
        ("Far ahead", second.name),
    ]
    changes = retire(services, first, [far.event_uid])

    assert crib.events(second, FAR) == [("Far ahead", berlin("10:00", FAR), berlin("11:00", FAR))]
    assert [name for name, *_ in crib.events(first)] == ["Nobody free"]
    services.changes.undo(changes)
    assert board(services) == [first.name, second.name]
    assert crib.events(second, FAR) == []
    assert crib.events(first, FAR) == [("Far ahead", berlin("10:00", FAR), berlin("11:00", FAR))]


def test_it_is_taken_back_and_done_again(services, wrenches):
    first, second = wrenches

    back = services.changes.undo(retire(services, first))
    assert (board(services), is_offered(services, first)) == ([first.name, second.name], True)

    services.changes.undo(back)
    assert (board(services), is_offered(services, first)) == ([second.name], False)


def test_an_item_that_is_out_is_not_retired(services, crib, wrenches):
    crib.out(crib.person("Lena Vogt", "T-117"), wrenches[0])

    with pytest.raises(NotHandedOut) as caught:
        retire(services, wrenches[0])

    assert caught.value.why is WhyNot.OUT
    assert len(board(services)) == 2


def test_nothing_is_written_when_a_booking_cannot_go_any_more(services, crib, wrenches):
    first, second = wrenches
    booked = crib.book(first, "A", "13:00", "15:00")
    crib.book(second, "Was faster", "14:00", "16:00")

    with pytest.raises(Outdated):
        retire(services, first, [booked.event_uid])

    assert len(board(services)) == 2


def test_it_comes_back_as_equipment_with_its_calendar(services, crib, wrenches):
    first, second = wrenches
    retire(services, first)

    services.crib_items.put_item(Item(first.calendar_id, "W9-TW-1", "A3", "Wrenches", BERLIN), origin=STAFF)

    assert board(services) == [first.name, second.name]
    assert services.custody.by_code("w9-tw-1").calendar.name == first.name
    assert is_offered(services, first)
