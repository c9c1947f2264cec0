"""A real Chromium before a real port: the pages for visitors, and Cronofy's UI Elements as they come from npm."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from chromium import NotInstalled, launched
from playwright.sync_api import Browser, BrowserContext

from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.service.services import Services
from tests.api.building import Wire
from tests.browser.shop import Shop, opened_shop
from tests.browser.stage import Stage
from tests.builders_services import STORY_NOW, ManualClock, make_services
from tests.npm import packages_of
from tests.plain_http import PLAIN

HERE = Path(__file__).parent
PATIENCE_MS = 30_000


@pytest.fixture(scope="session")
def bundle() -> Path:
    return packages_of(HERE) / "node_modules" / "cronofy-elements" / "dist" / "CronofyElements.js"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests of a module; then it is gone, and with it Playwright's loop in this thread."""
    try:
        with launched() as browser:
            yield browser
    except NotInstalled as lacking:
        pytest.fail(str(lacking))


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser that has seen nothing yet, at the story's moment."""
    made = browser.new_context(timezone_id="Etc/UTC", locale="en-GB")
    made.set_default_timeout(PATIENCE_MS)
    made.clock.set_fixed_time(STORY_NOW)
    yield made
    made.close()


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def services(tmp_path: Path, clock: ManualClock, bundle: Path) -> Iterator[Services]:
    made = make_services(tmp_path, clock, tzid="Etc/UTC", elements=tmp_path / "elements")
    made.element_bundle.add(bundle)
    yield made
    made.close()


@pytest.fixture
def request_log() -> RequestLog:
    return RequestLog()


@pytest.fixture
def wire(services: Services, request_log: RequestLog) -> Iterator[Wire]:
    server = Server(services, request_log)
    with httpx.Client(base_url=address(*server.start("127.0.0.1", 0)), **PLAIN) as http:
        yield Wire(http, services)
    server.stop()


@pytest.fixture
def shop() -> Iterator[Shop]:
    """A program of somebody else, on an origin of its own."""
    with opened_shop() as served:
        yield served


@pytest.fixture
def here(context: BrowserContext, wire: Wire, request_log: RequestLog) -> Stage:
    """A page of the port itself, under /elements."""
    return Stage(context, wire, request_log)


@pytest.fixture
def elsewhere(context: BrowserContext, wire: Wire, shop: Shop, request_log: RequestLog) -> Stage:
    """The shop's page."""
    return Stage(context, wire, request_log, shop)


@pytest.fixture(params=["here", "elsewhere"])
def stage(request: pytest.FixtureRequest) -> Stage:
    """One after the other: what is shown must be the same."""
    chosen: Stage = request.getfixturevalue(request.param)
    return chosen
