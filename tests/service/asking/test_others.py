"""Another room or item is a way on only where there is one."""

from __future__ import annotations

from collections.abc import Iterable

from apcdesk.domain.calendars import Calendar, CalendarKind, Look
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import Sub
from apcdesk.service.asking.others import with_others
from apcdesk.service.services import Services
from tests.service.crib import Crib


def a_room(services: Services, name: str) -> Calendar:
    look = Look(kind=CalendarKind.ROOM)
    return services.calendars.open(services.own_client, name, look=look, origin=STAFF).calendar


def others(services: Services, subs: Iterable[Sub], asked: Iterable[Sub]) -> frozenset[Sub]:
    calendars = {calendar.sub: calendar for calendar in services.calendars.all()}
    with services.store.read() as tx:
        return with_others(tx, list(subs), list(asked), calendars)


def test_the_only_room_has_no_other_and_one_that_is_asked_too_is_none(services: Services):
    fjord = a_room(services, "fjord")
    assert others(services, [fjord.sub], [fjord.sub]) == frozenset()

    skagen = a_room(services, "skagen")
    assert others(services, [fjord.sub], [fjord.sub]) == {fjord.sub}
    assert others(services, [fjord.sub], [fjord.sub, skagen.sub]) == frozenset()

    services.calendars.delete(skagen.calendar_id, origin=STAFF)
    assert others(services, [fjord.sub], [fjord.sub]) == frozenset()


def test_another_item_is_one_of_the_same_group_that_is_still_handed_out(services: Services):
    crib = Crib(services)
    wrench, drill = crib.item("W1", "W-1"), crib.item("D1", "D-1", group="Drills")
    bench = a_room(services, "bench")
    asked = [wrench.sub, drill.sub, bench.sub]
    assert others(services, asked, asked) == frozenset()

    second = crib.item("W2", "W-2")
    assert others(services, asked, asked) == {wrench.sub}

    services.retiring.retire(second.calendar_id, origin=STAFF)
    assert others(services, asked, asked) == frozenset()


def test_other_kinds_have_none(services: Services, a_calendar):
    elsa, stand = a_calendar("elsa"), a_calendar("stand")

    assert others(services, [elsa.sub, stand.sub, Sub("gone")], [elsa.sub]) == frozenset()
