"""What is done to many calendars at once is one step, and taken back as one."""

from __future__ import annotations

import pytest

from apcdesk.domain.ids import CalendarId
from apcdesk.errors import NotFound
from tests.service.builders import a_draft, hours


@pytest.fixture
def three(services, a_calendar):
    return [a_calendar(name) for name in ("a", "b", "c")]


def looks(services, calendars):
    found = [services.calendars.get(calendar.calendar_id).look for calendar in calendars]
    return [(look.hue, look.group) for look in found]


def ids(calendars):
    return [calendar.calendar_id for calendar in calendars]


def test_many_get_one_colour(services, staff, three):
    before = looks(services, three)

    changes = services.many_calendars.recolour(ids(three), "olive", origin=staff)

    assert looks(services, three) == [("olive", "")] * 3
    assert services.many_calendars.recolour(ids(three), "olive", origin=staff) == ()
    services.changes.undo(changes)
    assert looks(services, three) == before


def test_many_join_a_group_at_its_end(services, staff, three, a_calendar):
    first = a_calendar("first")
    services.many_calendars.regroup([first.calendar_id], "Stand", origin=staff)

    changes = services.many_calendars.regroup(ids([three[1], three[0], first]), "Stand", origin=staff)

    found = {c.name: c.look for c in services.calendars.all()}
    assert [found[name].group for name in "abc"] == ["Stand", "Stand", ""]
    assert found["first"].position < found["b"].position < found["a"].position
    assert len(changes) == 2
    services.changes.undo(changes)
    assert [group for _, group in looks(services, three)] == ["", "", ""]


def test_rules_of_one_are_those_of_many(services, staff, three):
    a, b, c = three
    for rule in (hours(a.sub, 9, 17), hours(b.sub, 7, 8), hours(b.sub, 20, 22, name="night")):
        services.rules.upsert(rule, origin=staff)

    changes = services.many_calendars.copy_rules(a.sub, [x.sub for x in three], origin=staff)

    for one in three:
        assert services.rules.all(one.sub) == (hours(one.sub, 9, 17),)
    assert len(changes) == 3
    assert services.many_calendars.copy_rules(a.sub, [c.sub], origin=staff) == ()
    services.changes.undo(changes)
    assert services.rules.all(b.sub) == (hours(b.sub, 7, 8), hours(b.sub, 20, 22, name="night"))
    assert services.rules.all(c.sub) == ()


def test_many_are_deleted_for_good_or_none(services, staff, three):
    a, b, _ = three
    services.events.create(a.calendar_id, a_draft("Lunch", "11:00", "12:00"))
    assert services.many_calendars.events_in(ids(three)) == 1
    with pytest.raises(NotFound):
        services.many_calendars.delete([a.calendar_id, CalendarId("cal_x")], origin=staff)
    assert len(services.calendars.all()) == 3

    assert services.many_calendars.delete(ids([a, b]), origin=staff).events == 1

    assert [calendar.name for calendar in services.calendars.all()] == ["c"]
    assert services.many_calendars.events_in(ids(three)) == 0


def test_a_calendar_that_was_just_made_can_be_taken_back(services, staff):
    opened = services.calendars.open(services.own_client, "new", origin=staff)

    services.changes.undo(opened.changes)

    assert services.calendars.all() == ()
    again = services.calendars.open(services.own_client, "new", origin=staff)
    assert (again.created, services.calendars.open(services.own_client, "new", origin=staff).changes) == (
        True,
        (),
    )
