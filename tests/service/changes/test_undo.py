"""Taking back: what was written together goes back together, or not at all."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import event, select, update

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.events import Guest, Move
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import Frequency, Recurrence
from apcdesk.errors import NothingToUndo
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.checking import check_busy_days
from apcdesk.store import tables as t
from tests.service.builders import a_draft, a_period, an_appointment_type, at, hours

YEAR = Period(at("00:00"), at("00:00") + timedelta(days=365))
EVERY_DAY = Recurrence(Frequency.DAILY, count=200)


@pytest.fixture
def asked(services):
    """What is read by statements of SQLAlchemy's own."""
    statements = []

    def note(_connection, _cursor, statement, *_rest):
        if statement.startswith("SELECT"):
            statements.append(statement)

    event.listen(services.store._engine, "before_cursor_execute", note)
    yield statements
    event.remove(services.store._engine, "before_cursor_execute", note)


@pytest.fixture
def stands(services):
    """What stands on a calendar, as title and time."""

    def read(calendar):
        return [(one.summary, one.period) for one in services.events.between([calendar.calendar_id], YEAR)]

    return read


def test_a_long_series_goes_and_comes_back_by_few_statements(services, staff, a_calendar, stands, asked):
    calendar = a_calendar("stand")
    draft = a_draft("Stand-up", "09:00", "09:15", recurrence=EVERY_DAY)
    made = services.events.create(calendar.calendar_id, draft, origin=staff)
    before = stands(calendar)
    asked.clear()

    undone = services.changes.undo(made.changes)
    gone = stands(calendar)
    redone = services.changes.undo(undone)

    assert (gone, stands(calendar)) == ([], before)
    assert len(made.changes) == len(undone) == len(redone) == 201
    assert len(asked) < 20
    assert check_busy_days(services.store).wrong == ()


def test_two_changes_of_one_event_are_taken_back_one_after_the_other(services, a_calendar, stands):
    calendar = a_calendar("stand")
    lunch = services.events.create(calendar.calendar_id, a_draft("Lunch", "11:00", "12:00")).event
    tea = services.events.create(calendar.calendar_id, a_draft("Tea", "15:00", "16:00")).event
    before = stands(calendar)
    steps = [
        services.events.move(lunch.event_uid, a_period("12:00", "13:00")),
        services.events.move(tea.event_uid, a_period("16:00", "17:00")),
        services.events.move(lunch.event_uid, a_period("13:00", "14:00")),
    ]
    after = stands(calendar)

    undone = services.changes.undo([change for step in steps for change in step.changes])
    assert stands(calendar) == before

    services.changes.undo(undone)
    assert stands(calendar) == after
    assert check_busy_days(services.store).wrong == ()


def test_where_one_was_changed_again_none_goes_back(services, staff, a_calendar, stands):
    calendar = a_calendar("stand")
    draft = a_draft("Stand-up", "09:00", "09:15", recurrence=EVERY_DAY)
    made = services.events.create(calendar.calendar_id, draft, origin=staff)
    one = services.events.between([calendar.calendar_id], YEAR)[100]
    services.events.delete(one.event_uid, origin=staff)
    before = stands(calendar)

    with pytest.raises(NothingToUndo):
        services.changes.undo(made.changes)

    assert stands(calendar) == before


def test_two_bookings_that_took_each_other_s_time_take_their_own_again(services, staff, a_calendar, stands):
    stand = a_calendar("stand")
    kind = an_appointment_type(NamedGroup("Stand", (stand.sub,)))
    services.rules.upsert(hours(stand.sub, 8, 18), origin=staff)
    services.appointment_types.upsert(kind, origin=staff)
    for clock, who in (("11:00", "Eva"), ("12:00", "Jan")):
        request = BookingRequest(kind.appointment_type_id, at(clock), Guest(who), who)
        services.bookings.book(request, origin=staff)
    before = stands(stand)
    eva, jan = services.events.between([stand.calendar_id], YEAR)
    swapped = services.many_events.move([Move(eva.event_uid, jan.period), Move(jan.event_uid, eva.period)])
    assert stands(stand) != before

    services.changes.undo(swapped.changes)

    assert stands(stand) == before


def test_what_went_to_another_account_is_told_to_be_back_where_it_came_from(services, staff, a_calendar):
    stand, table = a_calendar("stand"), a_calendar("table")
    lunch = services.events.create(stand.calendar_id, a_draft("Lunch", "11:00", "12:00")).event
    carried = services.events.move(lunch.event_uid, lunch.period, calendar_id=table.calendar_id)

    (undone,) = services.changes.undo(carried.changes)

    (told,) = services.changes.after(undone - 1)
    assert (told.sub, told.calendar_id) == (stand.sub, stand.calendar_id)
    assert services.history.of_calendar(stand.calendar_id)[0].newest == undone


def test_a_change_that_is_older_than_a_column_is_taken_back(services, a_calendar):
    stand = a_calendar("stand")
    lunch = services.events.create(stand.calendar_id, a_draft("Lunch", "11:00", "12:00")).event
    moved = services.events.move(lunch.event_uid, a_period("12:00", "13:00"))
    of_it = t.change.c.change_id.in_(moved.changes)
    with services.store.write() as tx:
        row = tx.execute(select(t.change.c.before, t.change.c.after).where(of_it)).mappings().one()
        older = {side: {name: row[side][name] for name in row[side] if name != "series_uid"} for side in row}
        tx.execute(update(t.change).where(of_it).values(older))

    services.changes.undo(moved.changes)

    assert services.events.get(lunch.event_uid) == lunch
