"""What hypotheses would do, added up."""

from __future__ import annotations

from datetime import timedelta

from apcdesk.domain.hypotheses import Affected, Effect, Outlook
from apcdesk.domain.ids import AppointmentTypeId, BookingId, EventUid, Sub
from tests.builders import a_period, at


def an_effect(name: str, won: list[str], lost: list[str]) -> Effect:
    times = (tuple(map(at, won)), tuple(map(at, lost)))
    return Effect(AppointmentTypeId(name), name, timedelta(minutes=15), *times, left=0)


def test_the_times_of_every_appointment_type_count():
    outlook = Outlook((an_effect("a", ["09:00"], []), an_effect("b", ["09:00", "10:00"], ["11:00"])))

    assert (outlook.won, outlook.lost) == (3, 1)
    assert (Outlook().won, Outlook().lost) == (0, 0)


def test_a_booking_is_known_by_its_id_and_any_other_event_by_its_uid():
    event = Affected(Sub("A"), a_period("09:00", "10:00"), "Visit", (EventUid("evt_1"), EventUid("evt_2")))
    booking = Affected(event.sub, event.period, event.summary, event.event_uids, BookingId("bok_1"))

    assert (event.key, booking.key) == ("evt_1", "bok_1")
