"""Event triggers are planned with their event and follow it: contract accounts-and-events §9.5."""

from datetime import timedelta

import pytest

from apcdesk.domain.changes import SYSTEM, Door, Origin
from apcdesk.domain.ids import EventId
from apcdesk.domain.triggers import EventEdge, Side, Subscribed, Subscription, Transition
from apcdesk.store import tables as t
from tests.service.builders import a_draft, a_period, at

URI = "http://127.0.0.1:1/told"
FIVE_BEFORE = Transition(Side.BEFORE, EventEdge.START, timedelta(minutes=5))
AT_THE_END = Transition(Side.AFTER, EventEdge.END, timedelta(0))


@pytest.fixture
def calendar(services, a_calendar):
    calendar = a_calendar("x")
    services.tokens.issue(calendar.sub, services.own_client)
    return calendar


@pytest.fixture
def upsert(services, calendar):
    def write(start="11:00", end="12:00", *transitions, event_id="e1", **more):
        if transitions:
            mine = Subscription(services.own_client, URI, transitions)
            more["subscriptions"] = Subscribed(services.own_client, (mine,))
        return services.events.upsert(
            calendar.calendar_id,
            EventId(event_id),
            a_draft("M", start, end, **more),
            client_id=services.own_client,
            origin=Origin(Door.CLIENT, services.own_client),
        ).event

    return write


def told(notices):
    return [(n.event.event_id, n.place[1], n.due, n.transitions) for n in notices]


def planned(services):
    with services.store.read() as tx:
        c = t.event_trigger.c
        return [tuple(row) for row in tx.execute(t.event_trigger.select().with_only_columns(c.number, c.due))]


def settle(services, notices, status, jitter=0.0):
    for notice in notices:
        services.triggers.settle(notice, status, jitter)


def test_a_notice_is_due_at_its_moment_once(services, clock, upsert):
    event = upsert("11:00", "12:00", FIVE_BEFORE, AT_THE_END)
    clock.moment = at("10:54")
    assert services.triggers.claim() == ()

    clock.moment = at("10:55")
    notices = services.triggers.claim()

    assert told(notices) == [("e1", 0, at("10:55"), (FIVE_BEFORE,))]
    assert notices[0].event == event
    assert services.triggers.claim() == (), "it is on its way"
    settle(services, notices, 200)
    clock.moment = at("12:00")
    assert told(services.triggers.claim()) == [("e1", 0, at("12:00"), (AT_THE_END,))]


def test_a_notice_says_how_its_event_is_when_it_is_delivered(services, clock, upsert):
    upsert("11:00", "12:00", FIVE_BEFORE)
    upsert(description="Bring samples")
    clock.moment = at("10:55")

    assert [n.event.description for n in services.triggers.claim()] == ["Bring samples"]


def test_notices_follow_an_event_that_moves(services, staff, clock, upsert):
    event = upsert("11:00", "12:00", FIVE_BEFORE)

    services.events.move(event.event_uid, a_period("13:00", "14:00"), origin=staff)

    clock.moment = at("12:54")
    assert services.triggers.claim() == ()
    clock.moment = at("12:55")
    assert told(services.triggers.claim()) == [("e1", 0, at("12:55"), (FIVE_BEFORE,))]


def test_a_deleted_event_tells_nothing_until_it_is_back(services, staff, clock, upsert):
    event = upsert("11:00", "12:00", FIVE_BEFORE)

    deleted = services.events.delete(event.event_uid, origin=staff)
    assert planned(services) == []

    services.changes.undo(deleted.changes, origin=staff)
    assert planned(services) == [(0, at("10:55"))]
    services.events.delete(event.event_uid, origin=staff)
    upsert()
    assert planned(services) == [(0, at("10:55"))]


@pytest.mark.parametrize("start", ["10:20", "10:25"])
def test_a_moment_that_has_passed_when_it_is_heard_of_is_told_to_nobody(services, upsert, start):
    upsert(start, "12:00", FIVE_BEFORE)

    assert planned(services) == []
    assert services.triggers.claim() == ()


def test_what_was_told_is_not_told_again_by_another_write(services, clock, upsert):
    upsert("11:00", "12:00", FIVE_BEFORE)
    clock.moment = at("10:55")
    settle(services, services.triggers.claim(), 200)

    upsert("11:00", "12:30", FIVE_BEFORE)

    assert planned(services) == []


def test_what_is_still_tried_stays_when_the_event_is_written_again(services, clock, upsert):
    upsert("11:00", "12:00", FIVE_BEFORE)
    clock.moment = at("10:55")
    settle(services, services.triggers.claim(), None)

    upsert("11:00", "12:30", FIVE_BEFORE)
    clock.advance(seconds=10)

    assert told(services.triggers.claim()) == [("e1", 0, at("10:55"), (FIVE_BEFORE,))]


def test_a_sent_list_replaces_the_stored_one_and_an_empty_one_clears_it(services, upsert):
    upsert("11:00", "12:00", FIVE_BEFORE)

    upsert("11:00", "12:00", AT_THE_END)
    assert planned(services) == [(0, at("12:00"))]

    upsert(subscriptions=Subscribed(services.own_client))
    assert planned(services) == []


def test_failures_are_tried_again_on_the_schedule_for_an_hour(services, clock, upsert):
    upsert("11:00", "12:00", FIVE_BEFORE)
    clock.moment = attempt = began = at("10:55")

    waits = []
    while planned(services):
        notices = services.triggers.claim()
        if notices:
            waits.append((clock.now() - attempt).total_seconds())
            attempt = clock.now()
            settle(services, notices, 302)
        else:
            clock.advance(seconds=10)

    assert waits == [0, 10, 30, 120, 600, 1800, 1040]
    assert clock.now() - began == timedelta(hours=1)


def test_a_receiver_that_is_gone_is_asked_once(services, clock, upsert):
    upsert("11:00", "12:00", FIVE_BEFORE)
    clock.moment = at("10:55")

    settle(services, services.triggers.claim(), 410)

    assert planned(services) == []


def test_another_process_takes_over_from_one_that_is_gone(services, second, clock, upsert):
    second.clients.ensure(services.own_client, services.clients.secret_of(services.own_client), origin=SYSTEM)
    upsert("11:00", "12:00", FIVE_BEFORE)
    clock.moment = at("10:55")
    lost = services.triggers.claim()
    assert second.triggers.claim() == ()

    clock.advance(seconds=30)
    taken = second.triggers.claim()
    settle(services, lost, 410)

    assert told(taken) == [("e1", 0, at("10:55"), (FIVE_BEFORE,))]
    assert len(planned(services)) == 1, "who lost its lease has no say"


def test_who_does_not_know_the_secret_leaves_the_delivery_to_others(services, second, clock, upsert):
    upsert("11:00", "12:00", FIVE_BEFORE)
    clock.moment = at("10:55")

    assert second.triggers.claim() == ()
    assert len(services.triggers.claim()) == 1


def test_what_a_client_may_not_read_it_is_not_told(services, staff, clock, calendar, a_calendar, upsert):
    event = upsert("11:00", "12:00", FIVE_BEFORE)
    clock.moment = at("10:55")
    elsewhere = a_calendar("elsewhere")
    services.tokens.issue(elsewhere.sub, services.own_client)
    services.revocation.by_sub(services.own_client, elsewhere.sub, origin=staff)

    services.events.move(event.event_uid, event.period, calendar_id=elsewhere.calendar_id, origin=staff)
    assert services.triggers.claim() == (), "the client has no token for that calendar any more"

    services.events.move(event.event_uid, event.period, calendar_id=calendar.calendar_id, origin=staff)
    services.profiles.disconnect(calendar.sub, calendar.profile.profile_id, origin=staff)
    assert services.triggers.claim() == ()

    a_calendar("x")
    assert len(services.triggers.claim()) == 1


def test_a_revoked_client_is_told_nothing_and_another_one_still_is(
    services, staff, clock, calendar, upsert, a_calendar
):
    other = services.clients.create("Other", origin=staff).client.client_id
    services.tokens.issue(calendar.sub, other)
    external = services.events.create(calendar.calendar_id, a_draft("S", "11:00", "12:00")).event
    for client_id in (other, services.own_client):
        services.events.update(
            external.event_uid,
            a_draft(
                "S",
                "11:00",
                "12:00",
                subscriptions=Subscribed(client_id, (Subscription(client_id, URI, (FIVE_BEFORE,)),)),
            ),
            origin=Origin(Door.CLIENT, client_id),
        )
    upsert("11:00", "12:00", FIVE_BEFORE)

    services.revocation.by_sub(services.own_client, calendar.sub, origin=staff)

    clock.moment = at("10:55")
    assert [(n.event.event_uid, n.subscription.client_id) for n in services.triggers.claim()] == [
        (external.event_uid, other)
    ]


def test_clients_that_subscribe_to_one_event_do_not_disturb_each_other(services, staff, clock, calendar):
    other = services.clients.create("Other", origin=staff).client.client_id
    services.tokens.issue(calendar.sub, other)
    external = services.events.create(calendar.calendar_id, a_draft("S", "11:00", "12:00")).event

    def subscribe(client_id, *uris):
        mine = tuple(Subscription(client_id, uri, (FIVE_BEFORE,)) for uri in uris)
        draft = a_draft("S", "11:00", "12:00", subscriptions=Subscribed(client_id, mine))
        services.events.update(external.event_uid, draft, origin=Origin(Door.CLIENT, client_id))

    subscribe(services.own_client, URI, f"{URI}/second")
    subscribe(other, f"{URI}/theirs")
    subscribe(services.own_client, f"{URI}/changed")
    mine = services.clients.signing_secrets(services.own_client)
    theirs = services.clients.signing_secrets(other)

    clock.moment = at("10:55")
    notices = services.triggers.claim()
    assert {(n.subscription.uri, n.secrets) for n in notices} == {
        (f"{URI}/changed", mine),
        (f"{URI}/theirs", theirs),
    }
    settle(services, notices, None)

    services.revocation.by_sub(services.own_client, calendar.sub, origin=staff)
    clock.advance(seconds=10)
    assert {n.subscription.uri for n in services.triggers.claim()} == {f"{URI}/theirs"}


def test_a_deleted_calendar_tells_nothing(services, staff, calendar, upsert):
    upsert("11:00", "12:00", FIVE_BEFORE)

    services.calendars.delete(calendar.calendar_id, origin=staff)

    assert planned(services) == []
