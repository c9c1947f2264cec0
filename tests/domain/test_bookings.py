"""Whose calendars get the event of an appointment type."""

from __future__ import annotations

from datetime import timedelta

import pytest

from apcdesk.domain.bookings import AppointmentType, Assignment, Method, NamedGroup, Reason
from apcdesk.domain.ids import AppointmentTypeId, Sub
from apcdesk.domain.queries import Buffer

A, B, INGRID, DISPLAY = (Sub(name) for name in ("press-a", "press-b", "ingrid", "display"))


@pytest.mark.parametrize(
    ("targets", "chosen", "expected"),
    [
        (None, (A, INGRID), (A, INGRID)),
        ((A,), (A, INGRID), (A,)),
        ((A, B), (B, INGRID), (B,)),
        ((A, DISPLAY), (B, INGRID), (DISPLAY,)),
    ],
    ids=["everybody", "the press alone", "the press that is taken", "one that takes no part"],
)
def test_an_event_stands_on_the_calendars_of_the_targets_that_are_assigned(targets, chosen, expected):
    kind = AppointmentType(
        appointment_type_id=AppointmentTypeId("demo"),
        name="Demo",
        required_duration=timedelta(minutes=30),
        participants=(NamedGroup("Press", (A, B), 1), NamedGroup("Consultant", (INGRID,))),
        buffer=Buffer(),
        start_interval=timedelta(minutes=15),
        target_subs=targets,
    )

    assert kind.targets(chosen) == expected


def test_an_assignment_knows_the_reason_of_each():
    reason = Reason(A, Method.ALL)

    assert Assignment((A, B), (reason,)).reason(A) == reason
    assert Assignment((A, B), (reason,)).reason(B) is None
