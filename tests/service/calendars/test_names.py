"""Calendars by what people call them: one, all of them, or which names there are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from apcdesk.domain.changes import STAFF
from apcdesk.errors import Invalid
from apcdesk.service.calendars.names import called, one_called
from apcdesk.service.services import Services
from tests.builders_services import make_services


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_services(tmp_path)
    for key, name in (("room-1", "Room"), ("room-2", "Room"), ("anna", "Anna Berg")):
        services.calendars.open(services.own_client, key, name=name, origin=STAFF)
    yield services
    services.close()


def test_a_calendar_has_its_ids_and_its_names(services: Services):
    calendars = services.calendars.all()
    [anna] = [one for one in calendars if one.name == "Anna Berg"]

    names = ("anna", "Anna Berg", anna.calendar_id, anna.sub)
    assert {one_called(calendars, name) for name in names} == {anna.calendar_id}


def test_of_several_called_alike_all_are_taken_or_told(services: Services):
    calendars = services.calendars.all()
    rooms = sorted(one.calendar_id for one in calendars if one.name == "Room")

    assert called(calendars, ["Room"]) == frozenset(rooms)
    with pytest.raises(Invalid) as caught:
        one_called(calendars, "Room")
    assert str(caught.value) == f"calendar: Room is what several are called: {', '.join(rooms)}"


def test_what_nothing_is_called_is_told_with_what_there_is(services: Services):
    with pytest.raises(Invalid) as caught:
        called(services.calendars.all(), ["anna", "berta", "carl"])

    words = "calendars: nothing is called berta, carl; there are: anna, room-1, room-2"
    assert str(caught.value) == words
