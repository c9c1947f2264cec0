from datetime import timedelta

import pytest
from sqlalchemy import update

from apcdesk.domain.changes import SYSTEM
from apcdesk.domain.channels import ChannelHealth, ChannelState, ClosedBecause, NotificationKind
from apcdesk.domain.ids import EventId
from apcdesk.domain.recurrence import Frequency, Recurrence
from apcdesk.errors import Invalid, NotFound
from apcdesk.service.port.channels import MAX_OPEN
from apcdesk.service.port.clients import sha256
from apcdesk.service.port.deliveries import queue_erasure
from apcdesk.store import tables as t
from tests.service.builders import WEDNESDAY, a_draft, a_period

THURSDAY = WEDNESDAY + timedelta(days=1)
URL = "http://127.0.0.1:1/told"


@pytest.fixture
def calendar(a_calendar):
    return a_calendar("x")


@pytest.fixture
def a_channel(services, calendar):
    def make(**filters):
        return services.channels.create(services.own_client, calendar.sub, URL, filters)

    return make


def due(services):
    services.deliveries.collect()
    return services.deliveries.claim()


def told(notifications):
    return [(n.channel.channel_id, n.kind.value, n.changes_since) for n in notifications]


def settle(services, notifications, status, jitter=0.0):
    for notification in notifications:
        services.deliveries.settle(notification, status, jitter)


def verified(services, channel):
    [verification] = due(services)
    assert told([verification]) == [(channel.channel_id, "verification", None)]
    settle(services, [verification], 200)
    return channel


def closed_because(services):
    with services.store.read() as tx:
        return tx.exec_driver_sql("select closed_because from channel").scalar_one()


def test_a_channel_is_verified_once_and_then_told_of_changes(services, clock, calendar, a_channel):
    channel = verified(services, a_channel())
    assert due(services) == ()
    since = clock.now()

    services.events.create(calendar.calendar_id, a_draft("M", "09:00", "10:00"))

    assert due(services) == (), "changes of one second are told together"
    clock.advance(seconds=0.9)
    services.events.create(calendar.calendar_id, a_draft("N", "09:00", "10:00"))
    clock.advance(seconds=0.1)
    notifications = due(services)
    assert told(notifications) == [(channel.channel_id, "change", since)]
    settle(services, notifications, 202)
    clock.advance(seconds=100)
    assert due(services) == ()


def test_what_the_client_wrote_itself_is_no_news_to_it(services, staff, ours, clock, calendar, a_channel):
    verified(services, a_channel())
    other = services.clients.create("Other", origin=staff).client.client_id
    theirs = services.channels.create(other, calendar.sub, URL, {})
    settle(services, due(services), 200)

    written = services.events.upsert(
        calendar.calendar_id,
        EventId("e1"),
        a_draft("M", "09:00", "10:00"),
        client_id=services.own_client,
        origin=ours,
    )
    due(services)
    clock.advance(seconds=1)
    notifications = due(services)
    assert told(notifications) == [(theirs.channel_id, "change", written.event.updated)]
    settle(services, notifications, 200)

    services.events.delete(written.event.event_uid, origin=staff)
    due(services)
    clock.advance(seconds=1)
    assert {n.channel.client_id for n in due(services)} == {services.own_client, other}


@pytest.mark.parametrize(
    ("filters", "managed", "staffs"),
    [
        ({}, True, True),
        ({"only_managed": True}, True, False),
        ({"only_managed": False}, True, True),
        ({"calendar_ids": ["OWN"]}, True, True),
        ({"calendar_ids": ["cal_other"]}, False, False),
    ],
)
def test_filters(services, staff, ours, clock, calendar, a_channel, filters, managed, staffs):
    if filters.get("calendar_ids") == ["OWN"]:
        filters = {"calendar_ids": [calendar.calendar_id]}
    made = services.events.upsert(
        calendar.calendar_id,
        EventId("e1"),
        a_draft("M", "09:00", "10:00"),
        client_id=services.own_client,
        origin=ours,
    )
    verified(services, a_channel(**filters))

    heard = []
    for act in (
        lambda: services.events.update(made.event.event_uid, a_draft("M", "10:00", "11:00"), origin=staff),
        lambda: services.events.create(calendar.calendar_id, a_draft("S", "09:00", "10:00"), origin=staff),
    ):
        act()
        services.deliveries.collect()
        clock.advance(seconds=1)
        notifications = services.deliveries.claim()
        settle(services, notifications, 200)
        heard.append(bool(notifications))
    assert heard == [managed, staffs]


def test_an_occurrence_is_managed_by_whoever_named_the_first(
    services, staff, ours, clock, calendar, a_channel
):
    daily = a_draft("M", "09:00", "10:00", recurrence=Recurrence(Frequency.DAILY, count=2))
    services.events.upsert(
        calendar.calendar_id, EventId("e1"), daily, client_id=services.own_client, origin=ours
    )
    second = services.events.between((calendar.calendar_id,), a_period("00:00", "23:00", THURSDAY))[0]
    channel = verified(services, a_channel(only_managed=True))
    since = clock.now()

    services.events.move(second.event_uid, a_period("15:00", "16:00", THURSDAY), origin=staff)

    services.deliveries.collect()
    clock.advance(seconds=1)
    assert told(services.deliveries.claim()) == [(channel.channel_id, "change", since)]


def test_an_event_that_leaves_the_account_is_a_change_of_it(services, clock, calendar, a_calendar, a_channel):
    made = services.events.create(calendar.calendar_id, a_draft("M", "09:00", "10:00"))
    other = a_calendar("other")
    channel = verified(services, a_channel())

    services.events.move(made.event.event_uid, made.event.period, calendar_id=other.calendar_id)

    services.deliveries.collect()
    clock.advance(seconds=1)
    assert told(services.deliveries.claim()) == [(channel.channel_id, "change", made.event.updated)]


def test_failures_are_tried_again_on_the_schedule_for_a_day(services, clock, calendar, a_channel):
    channel = verified(services, a_channel())
    services.events.create(calendar.calendar_id, a_draft("M", "09:00", "10:00"))
    since = clock.now()
    services.deliveries.collect()
    clock.advance(seconds=1)
    began = clock.now()

    for wait in (10, 30, 120, 600, 1800, *[3600] * 23, 1040):
        notifications = due(services)
        assert told(notifications) == [(channel.channel_id, "change", since)]
        settle(services, notifications, None)
        assert len(services.channels.all_open(services.own_client, calendar.sub)) == 1
        clock.advance(seconds=wait - 1)
        assert due(services) == ()
        clock.advance(seconds=1)

    assert clock.now() - began == timedelta(hours=24)
    settle(services, due(services), None)
    assert services.channels.all_open(services.own_client, calendar.sub) == ()
    assert closed_because(services) == ClosedBecause.UNREACHABLE
    assert due(services) == ()


@pytest.mark.parametrize(("jitter", "wait"), [(-1, 9.0), (0, 10.0), (1, 11.0)])
def test_the_next_attempt_is_moved_by_up_to_a_tenth(services, clock, a_channel, jitter, wait):
    a_channel()
    settle(services, due(services), 500, jitter)

    clock.advance(seconds=wait - 0.01)
    assert due(services) == ()
    clock.advance(seconds=0.02)
    assert len(due(services)) == 1


def test_a_receiver_that_is_gone_closes_the_channel(services, calendar, a_channel):
    a_channel()

    settle(services, due(services), 410)

    assert services.channels.all_open(services.own_client, calendar.sub) == ()
    assert closed_because(services) == ClosedBecause.GONE


def test_later_changes_keep_the_earlier_second_and_a_failed_verification_gives_way(
    services, clock, calendar, a_channel
):
    a_channel()
    settle(services, due(services), 302)
    since = clock.now()
    services.events.create(calendar.calendar_id, a_draft("M", "09:00", "10:00"))
    services.deliveries.collect()
    clock.advance(seconds=10)

    first = due(services)
    assert [(n.kind, n.changes_since) for n in first] == [(NotificationKind.CHANGE, since)]
    services.events.create(calendar.calendar_id, a_draft("N", "09:00", "10:00"))
    services.deliveries.collect()
    settle(services, first, None)
    clock.advance(seconds=30)
    again = due(services)
    assert [(n.kind, n.changes_since) for n in again] == [(NotificationKind.CHANGE, since)]
    settle(services, again, 200)
    clock.advance(seconds=100)
    assert due(services) == ()


def test_what_changes_during_a_delivery_is_told_after_it(services, clock, calendar, a_channel):
    verified(services, a_channel())
    services.events.create(calendar.calendar_id, a_draft("M", "09:00", "10:00"))
    services.deliveries.collect()
    clock.advance(seconds=1)
    first = due(services)
    later = clock.now()
    services.events.create(calendar.calendar_id, a_draft("N", "09:00", "10:00"))
    services.deliveries.collect()

    settle(services, first, 200)

    assert [n.changes_since for n in due(services)] == [later]


def test_one_process_delivers_and_another_takes_over_when_it_is_gone(
    services, second, clock, calendar, a_channel, database_url
):
    second.clients.ensure(services.own_client, services.clients.secret_of(services.own_client), origin=SYSTEM)
    a_channel()
    lost = due(services)
    assert due(second) == due(services) == ()

    clock.advance(seconds=30)
    [taken] = due(second)
    settle(services, lost, 410)
    settle(second, [taken], 200)

    assert len(services.channels.all_open(services.own_client, calendar.sub)) == 1
    clock.advance(seconds=100)
    assert due(services) == due(second) == ()


def test_what_was_committed_before_a_start_is_told_after_it(services, second, clock, calendar, a_channel):
    """The process that wrote ended before it looked; another one begins with what the database holds."""
    verified(services, a_channel())
    second.clients.ensure(services.own_client, services.clients.secret_of(services.own_client), origin=SYSTEM)
    since = clock.now()
    services.events.create(calendar.calendar_id, a_draft("M", "09:00", "10:00"))
    services.deliveries.collect()
    clock.advance(seconds=1)
    assert len(services.deliveries.claim()) == 1, "its process ended during the delivery"

    clock.advance(seconds=30)
    assert [n.changes_since for n in due(second)] == [since]


def test_who_does_not_know_the_secret_leaves_the_delivery_to_others(services, second, a_channel):
    a_channel()

    assert due(second) == ()
    assert len(due(services)) == 1


def test_a_cursor_follows_what_does_not_concern_its_channel(services, calendar, a_channel, monkeypatch):
    verified(services, a_channel(calendar_ids=["cal_other"]))
    monkeypatch.setattr("apcdesk.service.port.deliveries.LAG", 2)
    monkeypatch.setattr("apcdesk.service.port.deliveries.PAGE", 2)
    for _ in range(5):
        services.events.create(calendar.calendar_id, a_draft("M", "09:00", "10:00"))

    assert due(services) == ()

    with services.store.read() as tx:
        behind = services.changes.latest() - tx.exec_driver_sql("select cursor from channel").scalar_one()
    assert behind <= 2


def test_a_client_may_have_so_many_open_channels_for_an_account(services, calendar, a_channel):
    channels = [a_channel() for _ in range(MAX_OPEN)]
    with pytest.raises(Invalid) as refused:
        a_channel()
    assert [problem.key for problem in refused.value.problems] == ["errors.limit_exceeded"]

    services.channels.close(services.own_client, calendar.sub, channels[0].channel_id)
    services.channels.close(services.own_client, calendar.sub, channels[0].channel_id)

    new = a_channel()
    assert services.channels.all_open(services.own_client, calendar.sub) == (*channels[1:], new)


def test_a_channel_of_somebody_else_cannot_be_closed(services, staff, calendar, a_channel):
    channel = a_channel()
    other = services.clients.create("Other", origin=staff).client.client_id

    with pytest.raises(NotFound):
        services.channels.close(other, calendar.sub, channel.channel_id)


def test_revoking_and_deleting_close_the_channels(services, staff, ours, calendar, a_calendar, a_channel):
    a_channel()
    gone = a_calendar("gone")
    services.channels.create(services.own_client, gone.sub, URL, {})

    services.revocation.by_sub(services.own_client, calendar.sub, origin=ours)
    services.calendars.delete(gone.calendar_id, origin=staff)

    assert due(services) == ()
    with services.store.read() as tx:
        rows = tx.exec_driver_sql("select closed_because from channel").scalars().all()
    assert list(rows) == ["revoked", "revoked"]


def test_notifications_are_signed_with_the_active_secrets_known_here(services, staff):
    made = services.clients.create("Website", origin=staff)
    client_id = made.client.client_id
    assert services.clients.signing_secrets(client_id) == (made.client_secret,)

    for secret in ("CRN_second", "CRN_third", "CRN_second"):
        services.clients.ensure(client_id, secret, origin=staff)
    assert services.clients.signing_secrets(client_id) == ("CRN_second", "CRN_third")

    with services.store.write() as tx:
        others = t.client_secret.c.sha256 != sha256(made.client_secret)
        tx.execute(update(t.client_secret).where(others).values(withdrawn=services.clock.now()))
    assert services.clients.signing_secrets(client_id) == (made.client_secret,)


def failing(services):
    """Let what is due now fail."""
    settle(services, due(services), None)


def test_the_desk_sees_how_channels_fare(services, clock, calendar, a_channel):
    open_until_revoked(services, calendar)
    channels = [a_channel() for _ in range(4)]
    active, fails, gone, left = channels
    services.channels.close(services.own_client, calendar.sub, left.channel_id)
    statuses = {active.channel_id: 200, fails.channel_id: 500, gone.channel_id: 410}
    for notification in due(services):
        services.deliveries.settle(notification, statuses[notification.channel.channel_id], 0)

    now = clock.now()
    names = ("This desk", calendar.name)
    assert services.channels.states() == (
        ChannelState(active, *names, ChannelHealth.ACTIVE),
        ChannelState(fails, *names, ChannelHealth.FAILING, now, now + timedelta(seconds=10)),
        ChannelState(gone, *names, ChannelHealth.GONE, now, None, ClosedBecause.GONE),
    )


def open_until_revoked(services, calendar):
    """Grant the own client access: a channel that was given up is the desk's business only while it has it."""
    services.tokens.issue(calendar.sub, services.own_client)


def test_what_failed_is_sent_again_at_once_when_the_desk_says_so(services, staff, clock, calendar, a_channel):
    channel = verified(services, a_channel())
    services.events.create(calendar.calendar_id, a_draft("Visit", "12:00", "13:00"), origin=staff)
    changed = clock.now()
    services.deliveries.collect()
    clock.advance(seconds=1)
    failing(services)
    assert due(services) == ()

    services.channels.send_again(channel.channel_id)
    again = due(services)

    assert told(again) == [(channel.channel_id, "change", changed)]
    settle(services, again, 200)
    assert [state.health for state in services.channels.states()] == [ChannelHealth.ACTIVE]


@pytest.mark.parametrize(
    ("status", "hours", "because"), [(410, 0, ClosedBecause.GONE), (500, 25, ClosedBecause.UNREACHABLE)]
)
def test_a_channel_that_was_given_up_is_opened_again_and_told_what_it_missed(
    services, staff, clock, calendar, a_channel, status, hours, because
):
    open_until_revoked(services, calendar)
    channel = verified(services, a_channel())
    services.events.create(calendar.calendar_id, a_draft("Visit", "12:00", "13:00"), origin=staff)
    changed = clock.now()
    services.deliveries.collect()
    clock.advance(seconds=1)
    settle(services, due(services), status)
    if hours:
        clock.advance(hours=hours)
        settle(services, due(services), status)
    assert closed_because(services) == because.value
    clock.advance(seconds=60)
    services.events.create(calendar.calendar_id, a_draft("Visit", "12:00", "13:00"), origin=staff)

    services.channels.send_again(channel.channel_id)

    [verification] = due(services)
    settle(services, [verification], 200)
    assert told([verification]) == [(channel.channel_id, "verification", None)]
    assert told(due(services)) == [(channel.channel_id, "change", changed)]


def test_a_channel_of_a_revoked_grant_stays_closed(services, staff, calendar, a_channel):
    open_until_revoked(services, calendar)
    channel = a_channel()
    settle(services, due(services), 410)
    services.revocation.by_sub(services.own_client, calendar.sub, origin=staff)

    assert services.channels.states() == ()
    with pytest.raises(NotFound):
        services.channels.send_again(channel.channel_id)


def test_a_channel_that_works_has_nothing_to_send_again(services, calendar, a_channel):
    channel = verified(services, a_channel())

    with pytest.raises(NotFound):
        services.channels.send_again(channel.channel_id)


def erased(services, calendar):
    with services.store.write() as tx:
        queue_erasure(tx, [calendar.sub], services.clock.now())


def kinds(notifications):
    return [notification.kind.value for notification in notifications]


def test_an_erasure_is_told_at_once_and_before_changes(services, clock, calendar, a_channel):
    channel = verified(services, a_channel())
    since = clock.now()
    services.events.create(calendar.calendar_id, a_draft("M", "09:00", "10:00"))
    services.deliveries.collect()
    clock.advance(seconds=1)
    erased(services, calendar)

    first = due(services)
    assert told(first) == [(channel.channel_id, "gdpr_requested", None)]
    settle(services, first, 204)
    second = due(services)
    assert told(second) == [(channel.channel_id, "change", since)]
    settle(services, second, 204)
    clock.advance(seconds=100)
    assert due(services) == ()


def test_an_erasure_is_tried_again_until_it_is_told(services, clock, calendar, a_channel):
    verified(services, a_channel())
    erased(services, calendar)
    settle(services, due(services), 500)
    assert due(services) == ()
    clock.advance(seconds=10)

    again = due(services)
    assert kinds(again) == ["gdpr_requested"]
    clock.advance(seconds=60)  # whoever delivers it ended: its lease is over
    again = due(services)
    assert kinds(again) == ["gdpr_requested"]
    settle(services, again, 200)
    assert due(services) == ()


def test_an_erasure_during_a_delivery_is_told_after_it(services, clock, calendar, a_channel):
    verified(services, a_channel())
    erased(services, calendar)
    under_way = due(services)
    erased(services, calendar)
    settle(services, under_way, 200)

    again = due(services)

    assert kinds(again) == ["gdpr_requested"]
    settle(services, again, 200)
    assert due(services) == ()


def test_an_erasure_waits_for_the_verification_unless_that_has_failed(services, clock, calendar, a_channel):
    a_channel()
    erased(services, calendar)
    first = due(services)
    assert kinds(first) == ["verification"]
    settle(services, first, 500)
    clock.advance(seconds=10)

    assert kinds(due(services)) == ["gdpr_requested"]


@pytest.mark.parametrize("status", [410, 500])
def test_a_channel_that_is_opened_again_hears_of_the_erasure(services, clock, calendar, a_channel, status):
    open_until_revoked(services, calendar)
    channel = verified(services, a_channel())
    erased(services, calendar)
    settle(services, due(services), status)
    if status == 500:
        clock.advance(hours=25)
        settle(services, due(services), status)
    assert services.channels.all_open(services.own_client, calendar.sub) == ()

    services.channels.send_again(channel.channel_id)
    settle(services, due(services), 200)

    assert kinds(due(services)) == ["gdpr_requested"]
