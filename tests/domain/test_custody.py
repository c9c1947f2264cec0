from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

import pytest

from apcdesk.domain.calendars import Calendar
from apcdesk.domain.custody import Custody, Item, ItemStatus, OutOfService, Person, Standing
from apcdesk.domain.events import DeskNotes, Guest
from apcdesk.domain.ids import CalendarId, PersonId, new_kit_id, new_person_id
from tests.builders import an_event, at

DRILL = CalendarId("drill")
LENA = Person(PersonId("per_1"), "Lena Vogt", "T-117", True, True, "lena@werkhof.example")
OUT = Custody(DRILL, LENA, at("08:00"), at("12:00"))
CLOSED = OutOfService(DRILL, at("08:00"), at("18:00"), "smells")


def a_status(clock: str, **more: Any) -> ItemStatus:
    return ItemStatus(item=Item(DRILL, "D-1"), calendar=cast(Calendar, None), at=at(clock), **more)


@pytest.mark.parametrize(
    ("status", "standing"),
    [
        (a_status("09:00"), Standing.HERE),
        (a_status("11:59", custody=OUT, closed=CLOSED), Standing.OUT),
        (a_status("12:00", custody=OUT), Standing.LATE),
        (a_status("09:00", closed=CLOSED, calibration_over=True), Standing.OUT_OF_SERVICE),
        (a_status("09:00", calibration_over=True), Standing.CALIBRATION_DUE),
    ],
)
def test_how_an_item_stands_in_a_word(status: ItemStatus, standing: Standing):
    assert status.standing is standing


def test_how_late_it_is():
    assert a_status("09:00").late_by == timedelta(0)
    assert a_status("11:00", custody=OUT).late_by == timedelta(0)
    assert a_status("12:40", custody=OUT).late_by == timedelta(minutes=40)


@pytest.mark.parametrize(
    ("summary", "guest", "hers"),
    [
        ("lena vogt", None, True),
        ("Wheel change", Guest("Lena VOGT"), True),
        ("Wheel change", Guest("L. Vogt", email="Lena@werkhof.example"), True),
        ("Wheel change", Guest("L. Vogt"), False),
        ("Wheel change", None, False),
    ],
)
def test_whose_booking_it_is(summary: str, guest: Guest | None, hers: bool):
    event = an_event(summary=summary, notes=DeskNotes(guest=guest))

    assert LENA.booked(event) is hers


def test_without_an_address_nobody_is_known_by_it():
    event = an_event(summary="x", notes=DeskNotes(guest=Guest("y")))

    assert not replace(LENA, email="").booked(event)


def test_ids_say_what_they_are_of():
    assert new_person_id(bytes) == "per_000000000000000000000000"
    assert new_kit_id(bytes) == "kit_000000000000000000000000"
