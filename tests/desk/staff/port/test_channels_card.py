from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from apcdesk.desk.staff.port.channels_card import SHOWN, ChannelsCard, shown_address
from apcdesk.domain.changes import STAFF
from apcdesk.domain.channels import ChannelHealth
from tests.builders_desk import make_context

URL = "https://hooks.stand.example/told?key=secret"


@pytest.fixture
def calendar(services):
    opened = services.calendars.open(services.own_client, "fjord", origin=STAFF, name="Room Fjord")
    services.tokens.issue(opened.calendar.sub, services.own_client)
    return opened.calendar


@pytest.fixture
def a_channel(services, calendar):
    return lambda url=URL: services.channels.create(services.own_client, calendar.sub, url, {})


@pytest.fixture
def card(qtbot, services, theme, tasks, tmp_path, toasts):
    context = make_context(services, theme, tasks, tmp_path, toasts=toasts)
    card = ChannelsCard(context)
    qtbot.addWidget(card)
    card.resize(443, 400)
    card.show()
    qtbot.waitUntil(lambda: tasks.idle)
    yield card
    context.bridge.close()


def settle(services, status):
    """Deliver what is due, and let the receiver answer so."""
    for notification in services.deliveries.claim():
        services.deliveries.settle(notification, status, 0)


def look(qtbot, card, tasks):
    """Let the card look again, as it does by itself every two seconds."""
    card.timer.timeout.emit()
    qtbot.waitUntil(lambda: tasks.idle)


def told(card):
    """What a screen reader says of each row, and whether the row has its button."""
    return [(row.accessibleName(), not row.again.isHidden()) for row in card.rows.values()]


def test_nobody_asked_yet(card):
    assert card.nothing.isVisible()
    assert told(card) == []


def test_a_channel_works_fails_and_is_gone_while_one_looks(
    qtbot, services, clock, tasks, card, a_channel, calendar
):
    a_channel()
    look(qtbot, card, tasks)
    who = "This desk about Room Fjord"
    assert card.nothing.isHidden()
    assert told(card) == [(f"hooks.stand.example/told, Active. {who}", False)]

    settle(services, 500)
    look(qtbot, card, tasks)
    failing = f"Failing. {who}. Failing since Wed 10 March, 11:20, next try 11:20"
    assert told(card) == [(f"hooks.stand.example/told, {failing}", True)]

    clock.advance(minutes=5)
    settle(services, 410)
    look(qtbot, card, tasks)
    gone = f"Gone. {who}. It said on Wed 10 March, 11:25 that it is gone"
    assert told(card) == [(f"hooks.stand.example/told, {gone}", True)]
    assert "key=secret" not in " ".join(label.text() for label in card.findChildren(QLabel))


def test_a_channel_that_failed_for_a_day(qtbot, services, clock, tasks, card, a_channel):
    a_channel()
    settle(services, None)
    clock.advance(hours=25)
    settle(services, None)

    look(qtbot, card, tasks)

    [(words, _)] = told(card)
    assert words.endswith("Given up on Thu 11 March, 12:20 after a day of failures")


def test_send_again_tries_at_once(qtbot, services, clock, tasks, card, toasts, a_channel):
    channel = a_channel()
    settle(services, 500)
    clock.advance(seconds=1)
    look(qtbot, card, tasks)
    assert services.deliveries.claim() == ()

    again = card.rows[channel.channel_id].again
    again.setFocus()
    qtbot.keyClick(again, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: toasts.texts == ["It is sent again now"])
    settle(services, 200)
    look(qtbot, card, tasks)

    assert [state.health for state in services.channels.states()] == [ChannelHealth.ACTIVE]
    assert [again for _, again in told(card)] == [False]


def test_a_gone_channel_is_opened_again(qtbot, services, tasks, card, toasts, a_channel, calendar):
    channel = a_channel()
    settle(services, 410)
    look(qtbot, card, tasks)
    assert services.channels.all_open(services.own_client, calendar.sub) == ()

    qtbot.mouseClick(card.rows[channel.channel_id].again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: toasts.texts == ["It is sent again now"] and tasks.idle)

    assert services.channels.all_open(services.own_client, calendar.sub) == (channel,)


def test_what_cannot_be_sent_any_more_is_said(qtbot, services, tasks, card, toasts, a_channel, calendar):
    channel = a_channel()
    settle(services, 500)
    look(qtbot, card, tasks)
    services.channels.close(services.own_client, calendar.sub, channel.channel_id)

    qtbot.mouseClick(card.rows[channel.channel_id].again, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: toasts.texts == ["This is not here any more."] and tasks.idle)
    assert told(card) == []


def test_those_that_need_somebody_come_first(qtbot, services, clock, tasks, card, a_channel):
    for _ in range(SHOWN):
        a_channel()
    settle(services, 200)
    a_channel("http://127.0.0.1:9/late")
    settle(services, None)

    look(qtbot, card, tasks)

    assert len(card.rows) == SHOWN
    assert told(card)[0][0].startswith("127.0.0.1:9/late, Failing.")
    assert card.more.text() == "and 1 more"
    assert not card.more.isHidden()


def test_a_hidden_card_does_not_look(qtbot, services, tasks, card, a_channel):
    a_channel()
    card.hide()

    look(qtbot, card, tasks)

    assert told(card) == []


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://user:pass@stand.example/a/b?c=d#e", "stand.example/a/b"),
        ("http://127.0.0.1:9/", "127.0.0.1:9"),
        ("http://[::1]:9/x", "[::1]:9/x"),
    ],
)
def test_an_address_is_shown_without_what_may_be_secret(url, shown):
    assert shown_address(url) == shown
