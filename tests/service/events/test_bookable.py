"""What windows and the audit trail hear of bookable events; the rest is asked through the port."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from apcdesk.domain.bookable import BookableEvent, BookableStatus, Registration, RegistrationStatus
from apcdesk.domain.changes import SYSTEM, Door, Entity, Origin, Verb
from apcdesk.domain.ids import BookableEventId, ClientId, RegistrationId
from apcdesk.store import tables as t
from tests.service.builders import a_period

CLIENT, TALK = ClientId("client"), BookableEventId("talk")
BY_CLIENT = Origin(Door.CLIENT, CLIENT)


def test_every_step_is_told_by_whom_and_no_change_says_who_registered(services):
    services.clients.ensure(CLIENT, "secret-of-the-client", origin=SYSTEM)
    event = BookableEvent(CLIENT, TALK, a_period("16:00", "17:00"), BookableStatus.CONFIRMED, 10, ())
    noor = Registration(RegistrationId("r1"), RegistrationStatus.ACCEPTED, {"name": "Noor Haddad"})
    before = services.changes.latest()

    services.bookable_events.upsert(event, origin=BY_CLIENT)
    services.bookable_events.upsert(replace(event, capacity=12), origin=BY_CLIENT)
    services.bookable_events.register(CLIENT, TALK, noor, origin=BY_CLIENT)
    for _ in range(2):
        services.bookable_events.unregister(CLIENT, TALK, noor.registration_id, origin=BY_CLIENT)

    told = [(one.entity, one.verb, one.entity_id, one.origin) for one in services.changes.after(before)]
    assert told == [
        (Entity.BOOKABLE_EVENT, verb, TALK, BY_CLIENT) for verb in (Verb.CREATED, *[Verb.UPDATED] * 3)
    ]
    with services.store.read() as tx:
        rows = select(t.change.c.before, t.change.c.after).where(t.change.c.entity_id == TALK)
        kept = [
            [side and side["capacity"] for side in row]
            for row in tx.execute(rows.order_by(t.change.c.change_id))
        ]
        assert "Haddad" not in str(tx.execute(select(t.change)).all())
    assert kept == [[None, 10], [10, 12], [12, 12], [12, 12]]
