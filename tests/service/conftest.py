"""Real services on both databases, with a clock that a test moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import Door, Origin
from apcdesk.service.services import Services
from tests.builders_services import ManualClock, make_services

MakeCalendar = Callable[[str], Calendar]


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def services(database_url: str, clock: ManualClock) -> Iterator[Services]:
    made = make_services(database_url, clock)
    yield made
    made.close()


@pytest.fixture
def second(services: Services, database_url: str, clock: ManualClock) -> Iterator[Services]:
    """Another process on the same database, as far as the database can tell."""
    made = make_services(database_url, clock)
    yield made
    made.close()


@pytest.fixture
def staff() -> Origin:
    return Origin(Door.STAFF, name="Ingrid Haugen")


@pytest.fixture
def ours(services: Services) -> Origin:
    """The desk's own client, as a program."""
    return Origin(Door.CLIENT, services.own_client)


@pytest.fixture
def a_calendar(services: Services, staff: Origin) -> MakeCalendar:
    """Open an application calendar of the desk's own client."""
    return lambda name: services.calendars.open(services.own_client, name, origin=staff).calendar
