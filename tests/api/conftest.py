"""The port over real services, answering on a real socket."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.service.services import Services
from tests.api.browsing import Browser
from tests.api.building import Wire
from tests.api.receiving import Receiver, receiving
from tests.builders_services import ManualClock, make_services
from tests.plain_http import PLAIN


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def services(tmp_path: Path, clock: ManualClock) -> Iterator[Services]:
    made = make_services(tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def request_log() -> RequestLog:
    return RequestLog()


@pytest.fixture
def wire(services: Services, request_log: RequestLog) -> Iterator[Wire]:
    """A client with a secret, and the port it speaks to."""
    server = Server(services, request_log)
    host, port = server.start("127.0.0.1", 0)
    with httpx.Client(base_url=address(host, port), **PLAIN) as http:
        yield Wire(http, services)
    server.stop()


@pytest.fixture
def browser(wire: Wire) -> Iterator[Browser]:
    """A visitor's browser, without scripts."""
    browser = Browser(wire.base_url)
    yield browser
    browser.close()


@pytest.fixture
def another(wire: Wire) -> Iterator[Browser]:
    """Somebody else's."""
    browser = Browser(wire.base_url)
    yield browser
    browser.close()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """Whoever is told at a callback address."""
    with receiving() as receiver:
        yield receiver
