import threading

import pytest

from apcdesk.domain.changes import Entity, Origin, Verb
from apcdesk.errors import Unavailable
from apcdesk.service.changes.recorder import Recorder
from apcdesk.store import tables as t
from tests.service.builders import a_draft


class Heard:
    """Collects what the feed tells, and waits for it."""

    def __init__(self):
        self.changes = []
        self._more = threading.Condition()

    def __call__(self, changes):
        with self._more:
            self.changes += changes
            self._more.notify_all()

    def wait_for(self, count, seconds=20.0):
        with self._more:
            assert self._more.wait_for(lambda: len(self.changes) >= count, seconds), self.changes
        return self.changes


@pytest.fixture
def heard(services):
    heard = Heard()
    services.changes.feed.start()
    services.changes.feed.subscribe(heard)
    return heard


def test_a_change_says_what_where_and_by_whom(services, staff, a_calendar):
    calendar = a_calendar("x")
    before = services.changes.latest()

    event = services.events.create(calendar.calendar_id, a_draft("M", "09:00", "10:00"), origin=staff).event

    [change] = services.changes.after(before)
    assert (change.entity, change.verb, change.entity_id) == (Entity.EVENT, Verb.CREATED, event.event_uid)
    assert (change.sub, change.calendar_id, change.origin) == (calendar.sub, calendar.calendar_id, staff)


def test_the_feed_tells_of_this_process_and_of_others(services, second, heard, a_calendar):
    calendar = a_calendar("x")
    heard.wait_for(1)

    second.events.create(calendar.calendar_id, a_draft("Elsewhere", "09:00", "10:00"))
    services.events.create(calendar.calendar_id, a_draft("Here", "11:00", "12:00"))

    told = heard.wait_for(3)
    assert [change.entity for change in told] == [Entity.CALENDAR, Entity.EVENT, Entity.EVENT]
    assert [change.change_id for change in told] == sorted(change.change_id for change in told)


def test_who_left_is_told_nothing(services, heard, a_calendar):
    other = Heard()
    leave = services.changes.feed.subscribe(other)
    leave()
    leave()

    a_calendar("x")
    heard.wait_for(1)

    assert other.changes == []


@pytest.mark.expects_log("a subscriber of the change feed failed")
def test_one_subscriber_does_not_silence_the_rest(services, heard, a_calendar):
    def broken(_changes):
        raise RuntimeError("broken")

    services.changes.feed._subscribers.insert(0, broken)

    a_calendar("x")

    assert len(heard.wait_for(1)) == 1


def test_many_changes_come_in_pages_and_in_order(services, staff, heard, a_calendar):
    a_calendar("x")
    for _ in range(10):  # no writer keeps the others waiting for long, not even on a busy machine
        with services.store.write() as tx:
            _record_many(tx, services, staff, 62)

    told = heard.wait_for(621)

    assert [change.change_id for change in told] == list(range(told[0].change_id, told[0].change_id + 621))


def _record_many(tx, services, staff: Origin, count: int) -> None:
    recorder = Recorder(tx, services.clock.now(), staff)
    for number in range(count):
        recorder.record(Entity.SETTING, Verb.UPDATED, str(number), table=t.setting, before=None, after=None)


@pytest.mark.expects_log("the database cannot be read")
def test_a_database_that_goes_away_is_waited_for(services, heard, a_calendar, monkeypatch):
    failed = threading.Event()
    real = services.changes.after

    def failing(change_id):
        if not failed.is_set():
            failed.set()
            raise Unavailable("gone")
        return real(change_id)

    monkeypatch.setattr(services.changes, "after", failing)
    a_calendar("x")

    assert len(heard.wait_for(1)) == 1


def test_a_feed_started_twice_tells_once_and_after_two_stops_nothing(services, a_calendar):
    feed = services.changes.feed
    heard = Heard()
    feed.subscribe(heard)
    feed.start()
    feed.start()
    calendar = a_calendar("x")
    told = [change.calendar_id for change in heard.wait_for(1)]
    feed.stop()
    feed.stop()
    a_calendar("y")

    assert told == [change.calendar_id for change in heard.changes] == [calendar.calendar_id]
