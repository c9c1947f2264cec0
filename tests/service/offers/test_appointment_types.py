from dataclasses import replace
from datetime import date, timedelta

import pytest

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.errors import Invalid, NotFound
from tests.service.builders import an_appointment_type


def test_they_are_kept_whole_in_their_order(services, staff, a_calendar):
    group = NamedGroup("Press", (a_calendar("press").sub,))
    second = an_appointment_type(group, name="inkjet", position=2, on_kiosk=False, meet_at="the oak table")
    first = an_appointment_type(group, name="flexo", position=1, target_subs=group.subs)

    for kind in (second, first):
        services.appointment_types.upsert(kind, origin=staff)

    assert services.appointment_types.all() == (first, second)
    changed = replace(first, name="Flexo press demo", first_day=None)
    services.appointment_types.upsert(changed, origin=staff)
    assert services.appointment_types.get(first.appointment_type_id) == changed


def test_one_that_is_deleted_can_come_back(services, staff, a_calendar):
    kind = an_appointment_type(NamedGroup("Press", (a_calendar("press").sub,)))
    services.appointment_types.upsert(kind, origin=staff)

    change = services.appointment_types.delete(kind.appointment_type_id, origin=staff)

    with pytest.raises(NotFound):
        services.appointment_types.get(kind.appointment_type_id)
    with pytest.raises(NotFound):
        services.appointment_types.delete(AppointmentTypeId("none"), origin=staff)
    services.changes.undo([change])
    assert services.appointment_types.all() == (kind,)


def test_every_problem_is_named(services, staff, a_calendar):
    kind = an_appointment_type(
        NamedGroup("Press", (a_calendar("press").sub,), 2),
        required_duration=timedelta(0),
        start_interval=timedelta(minutes=7),
        tzid="Mars/Base",
        first_day=date(2027, 3, 12),
        last_day=date(2027, 3, 11),
    )

    with pytest.raises(Invalid) as caught:
        services.appointment_types.upsert(replace(kind, name=""), origin=staff)
    assert [(p.field, p.key) for p in caught.value.problems] == [
        ("name", "errors.required"),
        ("tzid", "errors.tzid_unrecognized"),
        ("required_duration", "errors.out_of_range"),
        ("start_interval", "errors.not_recognized"),
        ("last_day", "errors.out_of_range"),
        ("participants[0].required", "errors.out_of_range"),
    ]
    with pytest.raises(Invalid):
        services.appointment_types.upsert(replace(kind, participants=()), origin=staff)
    assert services.appointment_types.all() == ()
