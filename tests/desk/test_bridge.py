"""Commits of this process and of another one reach the GUI thread as one signal."""

import threading

from apcdesk.desk.bridge import Bridge
from apcdesk.domain.changes import STAFF, Change, Entity, Verb
from tests.builders_services import make_services


def test_a_commit_arrives_on_the_gui_thread(qtbot, services):
    bridge = Bridge(services.changes.feed)
    heard = []
    bridge.changed.connect(lambda changes: heard.append((threading.current_thread(), changes)))

    with qtbot.waitSignal(bridge.changed, timeout=20_000):
        services.calendars.open(services.own_client, "room-skagen", origin=STAFF)

    thread, changes = heard[0]
    assert thread is threading.main_thread()
    assert [(c.entity, c.verb) for c in changes] == [(Entity.CALENDAR, Verb.CREATED)]
    bridge.close()


def test_a_commit_of_another_process_arrives_too(qtbot, services, tmp_path):
    bridge = Bridge(services.changes.feed)
    other = make_services(tmp_path)

    with qtbot.waitSignal(bridge.changed, timeout=20_000):
        other.installation.put("place", {"city": "Oslo"}, origin=STAFF)

    other.close()
    bridge.close()


def test_a_closed_bridge_is_silent(qtbot, services):
    bridge, open_bridge = Bridge(services.changes.feed), Bridge(services.changes.feed)
    heard: list[tuple[Change, ...]] = []
    bridge.changed.connect(heard.append)
    bridge.close()

    with qtbot.waitSignal(open_bridge.changed, timeout=20_000):
        services.calendars.open(services.own_client, "room-skagen", origin=STAFF)

    assert heard == []
    open_bridge.close()
