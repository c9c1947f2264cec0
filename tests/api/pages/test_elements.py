"""The pages of the UI Elements and what they are made of. What runs on them is tried in tests/browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import httpx
import pytest

from apcdesk import resources
from apcdesk.api.pages.elements import ELEMENTS
from apcdesk.api.request_log import RequestLog
from apcdesk.api.server import Server, address
from apcdesk.service.services import Services
from tests.builders_services import make_services
from tests.plain_http import PLAIN

SCRIPT = b"var CronofyElements = {};"


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = make_services(tmp_path, elements=tmp_path / "elements")
    yield made
    made.close()


@pytest.fixture
def http(services: Services) -> Iterator[httpx.Client]:
    server = Server(services, RequestLog())
    with httpx.Client(base_url=address(*server.start("127.0.0.1", 0)), **PLAIN) as client:
        yield client
    server.stop()


@pytest.fixture
def added(services: Services, tmp_path: Path) -> None:
    file = tmp_path / "CronofyElements.js"
    file.write_bytes(SCRIPT)
    services.element_bundle.add(file)


def scripts(page: httpx.Response) -> list[str]:
    return re.findall(r'<script src="([^"]+)"', page.text)


def test_the_list_leads_to_six_pages_that_show_their_source(http: httpx.Client, added: None):
    listed = http.get("/elements/")
    links = re.findall(r'href="(/elements/[^"]+)"', listed.text)

    assert (listed.status_code, listed.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert links == [f"/elements/{element.name}" for element in ELEMENTS]
    for link, element in zip(links, ELEMENTS, strict=True):
        page = http.get(link)
        name = element.name
        assert scripts(page) == ["/static/page.js", "/static/CronofyElements.js", f"/static/{name}.js"]
        source = re.search(r'<pre id="source">(.*?)</pre>', page.text, re.DOTALL)
        assert source is not None
        assert unescape(source[1]) == resources.read_text(f"elements/{name}.js")
        assert http.get(f"/static/{name}.js").text == unescape(source[1])
        assert f"CronofyElements.{element.function}(" in unescape(source[1])
        assert f'"permissions": ["{element.permission}"]' in unescape(page.text)


def test_until_the_bundle_is_added_the_pages_say_how(http: httpx.Client, services: Services, tmp_path: Path):
    page = http.get("/elements/agenda")

    assert "apcdesk elements add" in page.text
    assert "apcdesk elements add" in http.get("/elements").text
    assert scripts(page) == ["/static/page.js"]
    assert http.get("/static/CronofyElements.js").status_code == 404


def test_nothing_on_a_page_is_from_elsewhere_or_runs_in_it(http: httpx.Client, added: None):
    page = http.get("/elements/agenda")

    assert page.headers["content-security-policy"] == (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; "
        "img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    )
    assert page.headers["referrer-policy"] == "same-origin"
    assert not re.search(r"<script>|\son\w+=", page.text)


def test_a_file_is_sent_once_and_then_only_its_tag(http: httpx.Client, added: None):
    first = http.get("/static/CronofyElements.js")
    tag = first.headers["etag"]
    again = [
        http.get("/static/CronofyElements.js", headers={"If-None-Match": sent})
        for sent in (tag, f'"other", W/{tag}', "*", '"other"')
    ]

    assert (first.content, first.headers["content-type"]) == (SCRIPT, "text/javascript; charset=utf-8")
    assert first.headers["x-content-type-options"] == "nosniff"
    assert [(one.status_code, one.content) for one in again] == [(304, b"")] * 3 + [(200, SCRIPT)]
    assert again[0].headers["etag"] == tag
    assert http.get("/static/page.css").headers["content-type"] == "text/css; charset=utf-8"


@pytest.mark.parametrize(
    "path", ["/elements/grid", "/static/keys.json", "/static/..%2Fapcdesk.sqlite", "/static/LICENSE"]
)
def test_there_is_nothing_else(http: httpx.Client, added: None, path: str):
    assert http.get(path).status_code == 404
