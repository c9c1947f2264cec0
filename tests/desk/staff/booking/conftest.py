"""The agenda of the agenda's own tests, with a demo that both presses can give."""

from __future__ import annotations

from datetime import timedelta

from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.queries import Buffer
from tests.desk.staff.agenda.conftest import WEDNESDAY, Rig, rig

__all__ = ["offer_demo", "rig"]


def offer_demo(rig: Rig, buffer: Buffer) -> AppointmentType:
    """Three quarters of an hour on one of the presses, on Wednesday."""
    kind = AppointmentType(
        appointment_type_id=AppointmentTypeId("demo"),
        name="Demo",
        required_duration=timedelta(minutes=45),
        participants=(NamedGroup("Press", (rig.press_a.sub, rig.press_b.sub), 1),),
        buffer=buffer,
        start_interval=timedelta(minutes=15),
        tzid="Europe/Oslo",
        first_day=WEDNESDAY,
        last_day=WEDNESDAY,
    )
    rig.services.appointment_types.upsert(kind, origin=STAFF)
    return kind
