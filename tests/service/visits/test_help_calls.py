"""A call for staff: one a place, heard by desk and kiosk, over when the visit is."""

from __future__ import annotations

from apcdesk.domain.changes import STAFF, Door, Entity, Origin, Verb
from apcdesk.domain.help_calls import HelpCall
from apcdesk.service.services import Services

ENTRANCE, PRESS = "Kiosk 1 · Entrance", "Kiosk 2 · Press A"
VISITOR = Origin(Door.KIOSK, name="Kiosk 1")


def heard(services: Services) -> list[tuple[Verb, str, Door]]:
    changes = services.changes.after(0)
    return [(c.verb, c.entity_id, c.origin.door) for c in changes if c.entity is Entity.HELP_CALL]


def test_a_place_calls_once_however_often_it_is_touched(services, clock):
    services.help_calls.ask(ENTRANCE, origin=VISITOR)
    asked = clock.now().replace(microsecond=0)
    clock.advance(seconds=5)
    services.help_calls.ask(ENTRANCE, origin=VISITOR)
    services.help_calls.ask(PRESS, origin=VISITOR)

    assert services.help_calls.standing() == (
        HelpCall(ENTRANCE, asked),
        HelpCall(PRESS, clock.now().replace(microsecond=0)),
    )


def test_staff_take_a_call_and_the_end_takes_it_off_the_list(services):
    services.help_calls.ask(ENTRANCE, origin=VISITOR)
    for _ in range(2):
        services.help_calls.take(ENTRANCE, origin=STAFF)
    taken = [call.taken for call in services.help_calls.standing()]
    for _ in range(2):
        services.help_calls.end(ENTRANCE, origin=VISITOR)

    assert (taken, services.help_calls.standing()) == ([True], ())
    assert heard(services) == [
        (Verb.CREATED, ENTRANCE, Door.KIOSK),
        (Verb.UPDATED, ENTRANCE, Door.STAFF),
        (Verb.DELETED, ENTRANCE, Door.KIOSK),
    ]


def test_nobody_can_take_a_call_that_is_over(services):
    services.help_calls.take(ENTRANCE, origin=STAFF)

    assert (services.help_calls.standing(), heard(services)) == ((), [])
