"""The same services behind two doors: called directly, and through the port by what others wrote for it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from datetime import timedelta

import httpx
import pytest

from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.domain.changes import STAFF, SYSTEM
from apcdesk.domain.events import DraftTimes, EventDraft
from apcdesk.domain.ids import ClientId
from apcdesk.service.services import Services
from tests.api.building import Wire
from tests.builders_services import make_services
from tests.parity.sdks import BACK, CLIENT_ID, SECRET
from tests.parity.telling import Names
from tests.plain_http import PLAIN

LOADS_SDK = {
    "ruby": ("ruby", "-W0", "-e", 'require "cronofy"'),
    "php": ("php", "-r", 'exit(is_file(getenv("APCDESK_CRONOFY_PHP") . "/src/Cronofy.php") ? 0 : 1);'),
}


def has_sdk(language: str) -> bool:
    """Whether the language's runtime is here and finds Cronofy's SDK."""
    if shutil.which(language) is None:
        return False
    return subprocess.run(LOADS_SDK[language], capture_output=True, check=False).returncode == 0


# These SDKs are run where somebody brought them; pycronofy and the one for Node are always run.
collect_ignore = [f"test_{language}_calls.py" for language in LOADS_SDK if not has_sdk(language)]


@pytest.fixture
def services(database_url: str) -> Iterator[Services]:
    made = make_services(database_url)
    yield made
    made.close()


@pytest.fixture
def base_url(services: Services) -> Iterator[str]:
    """Where the port answers."""
    server = Server(services, RequestLog())
    yield address(*server.start("127.0.0.1", 0))
    server.stop()


@pytest.fixture
def wire(services: Services, base_url: str) -> Iterator[Wire]:
    with httpx.Client(base_url=base_url, **PLAIN) as http:
        yield Wire(http, services)


@pytest.fixture
def names(services: Services, base_url: str) -> Names:
    """The names of what a program of an SDK meets: an event of staff, and the code of a person who allowed it."""
    client_id = ClientId(CLIENT_ID)
    services.clients.ensure(client_id, SECRET, origin=SYSTEM)
    calendar = services.calendars.open(client_id, "stand", origin=SYSTEM).calendar
    start = services.clock.now()
    times = DraftTimes(start, start + timedelta(hours=1), None, None)
    external = services.events.create(
        calendar.calendar_id, EventDraft(summary="Made by staff", times=times)
    ).event
    person = services.calendars.add_person("Ingrid Haugen", origin=STAFF)
    code = services.authorizations.grant(client_id, person.sub, "create_calendar read_write", BACK)
    return Names(
        {
            "base_url": base_url,
            "external_uid": external.event_uid,
            "code": code,
            "person_sub": person.sub,
            "person_profile_id": person.profile.profile_id,
            "person_profile_name": person.profile.profile_name,
        }
    )
