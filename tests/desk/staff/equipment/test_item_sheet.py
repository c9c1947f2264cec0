"""What the fields of an item make of it."""

from __future__ import annotations

import pytest

from apcdesk.domain.calendars import CalendarKind
from apcdesk.domain.changes import STAFF
from tests.desk.staff.equipment.conftest import Rig

pytestmark = pytest.mark.long


def test_a_calendar_that_a_program_made_is_called_and_shown_as_the_item_it_becomes(rig: Rig):
    services = rig.services
    calendar = services.calendars.open(services.own_client, "tw-9", origin=STAFF).calendar

    rig.hand.press("Add equipment")
    for name, text in (("Name", "Torque wrench TW-9"), ("Calendar ID", "tw-9"), ("Group", "Wrenches")):
        rig.hand.fill(name, text)
    rig.hand.fill("Code on its label", "W9-TW-0009")
    rig.confirm()
    rig.wait_lane("Torque wrench TW-9, here")

    [made] = [one for one in services.calendars.all() if one.calendar_id == calendar.calendar_id]
    assert (made.name, made.look.kind, made.look.group) == (
        "Torque wrench TW-9",
        CalendarKind.EQUIPMENT,
        "Wrenches",
    )
    assert made.look.hue == calendar.look.hue
