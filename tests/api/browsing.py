"""A page as a browser without scripts sees it: its text, links, forms and headings; and pressing them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin

import httpx

from tests.api.building import SECRET, Wire
from tests.api.every_operation import bearer
from tests.plain_http import PLAIN

VOID = frozenset({"meta", "link", "img", "input", "br", "path", "circle", "rect", "line"})
UNSEEN = frozenset({"style", "title", "option", "svg"})
SPACES = re.compile(r"[ \t\n\f\r]+")
"""What a browser shows as one space; no-break spaces stay as they are."""


@dataclass(slots=True)
class Form:
    """A form: where it goes, and what is filled in already."""

    method: str
    action: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Link:
    """A link: its address, what it says, and whether it is the current one."""

    href: str
    text: str
    current: bool = False


class Page(HTMLParser):
    """An answer, read."""

    def __init__(self, response: httpx.Response) -> None:
        super().__init__()
        self.response = response
        self.status = response.status_code
        self.attributes: dict[str, str] = {}
        self.title = ""
        self.headings: list[str] = []
        self.links: list[Link] = []
        self.forms: list[Form] = []
        self.labels: set[str] = set()
        self.inputs: dict[str, dict[str, str]] = {}
        self.alerts: list[str] = []
        self.requests: list[str] = []
        self.words: list[str] = []
        self._open: list[tuple[str, dict[str, str]]] = []
        self._texts: list[list[str]] = []
        self.feed(response.text)
        self.close()
        assert self._open == [], "an element was not closed"

    @property
    def text(self) -> str:
        """Everything that is written on it."""
        return _flowed(" ".join(self.words))

    def link(self, text: str) -> Link:
        """The link that says this."""
        (found,) = [link for link in self.links if link.text == text]
        return found

    def form(self, button: str) -> Form:
        """The form with this button."""
        (found,) = [form for form in self.forms if button in form.buttons]
        return found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.attributes = given
        if tag == "label":
            self.labels.add(given["for"])
        if tag == "form":
            self.forms.append(Form(given.get("method", "get"), given["action"]))
        if tag in ("input", "select", "textarea"):
            self._fill_in(given)
        for name in ("src", "srcset"):
            if name in given:
                self.requests.append(given[name])
        if tag == "link" or tag == "script":
            self.requests.append(given.get("href", given.get("src", "inline script")))
        if tag not in VOID:
            self._open.append((tag, given))
            self._texts.append([])

    def _fill_in(self, given: dict[str, str]) -> None:
        """What a form holds before anything is typed; of several choices the checked one."""
        if given.get("type") != "hidden":
            self.inputs[given["id"]] = given
        if given.get("type") == "radio" and "checked" not in given:
            self.forms[-1].fields.setdefault(given["name"], "")
        else:
            self.forms[-1].fields[given["name"]] = given.get("value", "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in VOID
        self.handle_starttag(tag, attrs)

    def handle_data(self, data: str) -> None:
        for (tag, _), texts in zip(self._open, self._texts, strict=True):
            if tag not in UNSEEN or tag == "title":
                texts.append(data)
        if not any(tag in UNSEEN for tag, _ in self._open):
            self.words.append(data)

    def handle_endtag(self, tag: str) -> None:
        opened, given = self._open.pop()
        assert opened == tag, f"{opened} was closed by {tag}"
        text = _flowed("".join(self._texts.pop()))
        if tag == "title":
            self.title = text
        if tag in ("h1", "h2", "h3"):
            self.headings.append(text)
        if tag == "a":
            self.links.append(Link(given["href"], text, "aria-current" in given))
        if tag == "button":
            self.forms[-1].buttons.append(text)
        if given.get("role") == "alert":
            self.alerts.append(text)


class Browser:
    """Follows links and sends forms, with a jar of cookies of its own."""

    def __init__(self, base_url: str, **headers: str) -> None:
        self.http = httpx.Client(base_url=base_url, **PLAIN, headers=headers)

    def open(self, address: str) -> Page:
        """Go there; a redirection within the port is followed."""
        return Page(self.http.get(address, follow_redirects=True))

    def press(self, page: Page, button: str, **typed: str) -> Page:
        """Send the form with this button, with what is typed into it; follow where it leads."""
        return Page(self.send(page, button, follow=True, **typed))

    def send(self, page: Page, button: str, *, follow: bool = False, **typed: str) -> httpx.Response:
        """The bare answer to the form with this button."""
        form = page.form(button)
        assert set(typed) <= set(form.fields)
        address = urljoin(str(page.response.url), form.action)
        fields = form.fields | typed
        if form.method == "get":
            return self.http.get(address, params=fields, follow_redirects=follow)
        return self.http.post(address, data=fields, follow_redirects=follow)

    def follow(self, page: Page, text: str) -> Page:
        """Press the link that says this."""
        return self.open(urljoin(str(page.response.url), page.link(text).href))

    def close(self) -> None:
        self.http.close()


WEDNESDAY = {"start": "2027-03-10T12:00:00Z", "end": "2027-03-10T14:00:00Z"}
THURSDAY = {"start": "2027-03-11T09:00:00Z", "end": "2027-03-11T11:00:00Z"}


def a_link(wire: Wire, **more: Any) -> str:
    """The address of a page that offers an hour on the hour, Wednesday afternoon and Thursday morning in Oslo."""
    body: dict[str, Any] = {
        "oauth": {"redirect_uri": "https://nordlys.example/back?kept=1", "state": "s 1"},
        "event": {
            "event_id": "demo",
            "summary": "Flexo <demo>",
            "description": "Bring\nsamples",
            "tzid": "Europe/Oslo",
            "location": {"description": "Stand B07-32"},
        },
        "availability": {
            "participants": [{"members": [{"sub": wire.sub}]}],
            "required_duration": {"hours": 1},
            "start_interval": {"hours": 1},
            "query_periods": [WEDNESDAY, THURSDAY],
        },
    }
    url: str = wire.post("/v1/real_time_scheduling", body | more, headers=bearer(SECRET)).json()["url"]
    return url


def times(page: Page) -> list[str]:
    """The times that can be pressed, the chosen one in brackets."""
    tiles = [link for link in page.links if link.href.endswith("#chosen")]
    return [f"[{one.text}]" if one.current else one.text for one in tiles]


def _flowed(text: str) -> str:
    return SPACES.sub(" ", text).strip(" ")
