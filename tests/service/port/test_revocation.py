import pytest

from apcdesk.domain.changes import Entity
from apcdesk.domain.ids import EventId
from apcdesk.errors import NothingToUndo, Unauthenticated
from apcdesk.service.checking import check_busy_days
from tests.service.builders import a_draft


def summaries(services, calendar):
    with services.store.read() as tx:
        rows = tx.exec_driver_sql(
            f"select summary from event where calendar_id = '{calendar.calendar_id}' order by summary"
        )
        return [row[0] for row in rows]


def test_erasing_an_application_calendar_leaves_nothing_of_it(services, ours, a_calendar):
    calendar = a_calendar("x")
    made = services.events.create(calendar.calendar_id, a_draft("Dr Okafor", "09:00", "10:00"))

    services.revocation.by_sub(services.own_client, calendar.sub, erase=True, origin=ours)

    assert summaries(services, calendar) == []
    assert services.calendars.find(services.own_client, "x") is None
    last = services.changes.after(0)[-1]
    assert (last.entity, last.entity_id, last.origin) == (Entity.CALENDAR, calendar.calendar_id, ours)
    with pytest.raises(NothingToUndo):
        services.changes.undo(made.changes)
    with pytest.raises(NothingToUndo):
        services.changes.undo([last.change_id])


def test_of_a_person_only_what_the_client_manages_is_erased(services, staff, ours):
    person = services.calendars.add_person("Ingrid Haugen", origin=staff)
    services.events.create(person.calendar_id, a_draft("Dentist", "09:00", "10:00"))
    services.events.upsert(
        person.calendar_id,
        EventId("e1"),
        a_draft("Demo", "11:00", "12:00"),
        client_id=services.own_client,
        origin=ours,
    )
    token = services.tokens.issue(person.sub, services.own_client).access_token

    services.revocation.by_token(services.own_client, token, erase=True, origin=ours)

    assert summaries(services, person) == ["Dentist"]
    assert services.calendars.people() == (person,)
    with pytest.raises(Unauthenticated):
        services.tokens.authenticate(token)
    assert check_busy_days(services.store).wrong == ()


def test_the_guest_of_a_booking_that_is_gone_everywhere_is_erased(services, staff, ours, a_calendar):
    calendars = [a_calendar("one"), a_calendar("two")]
    with services.store.write() as tx:
        for booking, ids in (("both", (0, 1)), ("first", (0,))):
            tx.exec_driver_sql(
                "insert into booking (booking_id, code, start_at, end_at, tzid, summary, guest, assignment,"
                f" created, origin) values ('{booking}', '{booking}', 0, 60, 'UTC', 'Okafor', '{{}}', '{{}}', 0, '{{}}')"
            )
            for index in ids:
                uid = f"{booking}-{index}"
                tx.exec_driver_sql(
                    "insert into event (event_uid, calendar_id, sub, summary, description, start_at, end_at,"
                    " start_tzid, end_tzid, transparency, transparency_given, status, participation_status,"
                    " busy, event_private, subscriptions, created, updated, booking_id, origin, notes)"
                    f" values ('{uid}', '{calendars[index].calendar_id}', '{calendars[index].sub}', '{uid}', '',"
                    " 0, 60, 'UTC', 'UTC', 'opaque', false, 'confirmed', 'accepted', true, false, '[]', 0, 0,"
                    f" '{booking}', '{{}}', '{{}}')"
                )

    services.revocation.by_sub(services.own_client, calendars[0].sub, erase=True, origin=ours)

    with services.store.read() as tx:
        rows = tx.exec_driver_sql("select booking_id, summary from booking order by booking_id").all()
    assert [tuple(row) for row in rows] == [("both", "Okafor"), ("first", "erased")]
    assert summaries(services, calendars[1]) == ["both-1"]
