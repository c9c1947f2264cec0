"""The same services behind two doors: called directly, and through the port by what others wrote for it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.service.services import Services
from tests.api.building import Wire
from tests.builders_services import make_services


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
    with httpx.Client(base_url=base_url, trust_env=False) as http:
        yield Wire(http, services)
