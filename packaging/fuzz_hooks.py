"""What schemathesis needs to know of the port: credentials, and ids of what is really there.

Loaded by schemathesis itself, in its own process. The ids of the document's examples and three of four made-up ids
and times are replaced by real ones, or every request would end at the first check; which ones depends on what was
made up, so that a run can be repeated.
"""

from __future__ import annotations

import json
import os
import re
import zlib
from collections.abc import Mapping
from typing import Any

import requests
import schemathesis
from schemathesis import AuthContext, Case, HookContext, Response

from apcdesk.api.operations.examples import ACCESS_TOKEN, CALENDAR_ID, IDS, REFRESH_TOKEN, SUB
from apcdesk.api.operations.examples import CLIENT as EXAMPLE_CLIENT

AnyCase = Case[Any]
TOLD = json.loads(os.environ["APCDESK_FUZZ"])
"""By the program that serves the port."""
BASE_URL: str = TOLD["base_url"]
CLIENT: dict[str, str] = TOLD["client"]
PROOF: str = TOLD["visitor"]
SHOWN = {"Cookie": f"apcdesk_proof={PROOF}; apcdesk_visitor={PROOF}"}
VISITED_AT = "2027-03-11T09:00:00Z"


class Account:
    """An application calendar of the port, and what belongs to it."""

    def __init__(self, base_url: str, name: str) -> None:
        self._base_url = base_url
        self._name = name
        self.open()
        (calendar,) = self.get("/v1/calendars")["calendars"]
        self.calendar_id: str = calendar["calendar_id"]
        self.profile_id: str = calendar["profile_id"]

    def open(self) -> None:
        """Take tokens; after a revocation this brings the account back."""
        body = {**CLIENT, "application_calendar_id": self._name}
        answer = requests.post(f"{self._base_url}/v1/application_calendars", json=body, timeout=30).json()
        self.sub: str = answer["sub"]
        self.access_token: str = answer["access_token"]
        self.refresh_token: str = answer["refresh_token"]

    def get(self, path: str) -> dict[str, Any]:
        """Read something of the account."""
        headers = {"Authorization": f"Bearer {self.access_token}"}
        answer: dict[str, Any] = requests.get(self._base_url + path, headers=headers, timeout=30).json()
        return answer

    def token_of_page(self, path: str) -> str:
        """The token of the second page of a list."""
        address: str = self.get(path)["pages"]["next_page"]
        return address.rsplit("/", 1)[1]


class Visited:
    """Links of an account that is never busy, each with a page, and bookings with a code."""

    def __init__(self, account: Account) -> None:
        self._account = account

    def link(self) -> dict[str, str]:
        """A new link: its id and its token."""
        return self._made("real_time_scheduling", self._asked())

    def sequence_link(self) -> dict[str, str]:
        """The same for the link of a sequence."""
        return self._made("real_time_sequencing", {"sequence": [{"sequence_id": "1", **self._asked()}]})

    def _asked(self) -> dict[str, Any]:
        return {
            "participants": [{"members": [{"sub": self._account.sub, "calendar_ids": []}]}],
            "required_duration": {"minutes": 30},
        }

    def _made(self, kind: str, asked: dict[str, Any]) -> dict[str, str]:
        day = {"start": "2027-03-11T08:00:00Z", "end": "2027-03-11T18:00:00Z"}
        body: dict[str, Any] = {
            **CLIENT,
            "oauth": {"redirect_uri": "http://localhost:3000/back"},
            "event": {"event_id": "visited", "summary": "Visited"},
            "availability": {**asked, "query_periods": [day]},
        }
        link: dict[str, str] = requests.post(f"{BASE_URL}/v1/{kind}", json=body, timeout=30).json()[kind]
        return {f"{kind}_id": link[f"{kind}_id"], "link_token": link["url"].rpartition("/")[2]}

    def code(self) -> str:
        """The code of a new booking."""
        page = f"{BASE_URL}/rts/{self.link()['link_token']}"
        form = {"proof": PROOF, "start": VISITED_AT}
        requests.post(f"{page}/selection", data=form, headers=SHOWN, timeout=30, allow_redirects=False)
        answer = requests.get(page, headers=SHOWN, timeout=30)
        found = re.search(r'<bdi dir="ltr">(\w+)', answer.text)
        assert found is not None
        return found[1]


OWN, REVOKED, PAGES = (Account(BASE_URL, name) for name in ("own", "revoked", "pages"))
VISITED = Visited(OWN)
PAGE_TOKENS = {
    path: PAGES.token_of_page(f"{path}?tzid=Etc/UTC&include_managed=true")
    for path in ("/v1/events", "/v1/free_busy", "/v1/available_periods")
}
A_PAGED_EVENT = PAGES.get("/v1/events?tzid=Etc/UTC&include_managed=true")["events"][0]["event_uid"]
KNOWN: Mapping[str, Any] = {
    **CLIENT,
    "calendar_id": OWN.calendar_id,
    "profile_id": OWN.profile_id,
    "sub": OWN.sub,
    "refresh_token": OWN.refresh_token,
    "secret": TOLD["feed_secret"],
    "relative_url": f"/v1/calendars/{OWN.calendar_id}/events",
    "response_type": "code",
    "redirect_uri": "http://localhost:3000/back",
    "scope": "read_write",
    "proof": PROOF,
    "decision": "deny",
    "tzid": "Europe/Oslo",
    "lat": 59.9,
    "long": 10.7,
}
LENGTHS: Mapping[str, tuple[int, ...]] = {"hours": (0, 1, 2, 3), "minutes": (30, 5, 15, 20)}
REFUSED = frozenset({"attachments", "invite"})
"""Members of an event that are refused whatever they hold."""
NEEDED: Mapping[str, Mapping[str, Any]] = {
    "/v1/calendars/{calendar_id}/events": {"event_id": "e1", "event_uid": None},
    "/v1/availability": {
        "query_periods": [{"start": "2027-03-10T09:00:00Z", "end": "2027-03-10T17:00:00Z"}],
        "available_periods": None,
        "query_slots": None,
    },
}
"""Members of which a body has at least one, and what is put where it has none."""
ISSUED = re.compile(r"(?:cal|pro|apc|evt|chn)_\w+|[\w-]{24,}")
"""An id or token of the port, that schemathesis took from an answer: it is another in every run."""
PLACEHOLDERS = frozenset(
    {SUB, CALENDAR_ID, REFRESH_TOKEN, ACCESS_TOKEN, *IDS.values(), *EXAMPLE_CLIENT.values()}
)
TIMES: Mapping[str, tuple[str, str]] = {
    "start": ("2027-03-10T09:00:00Z", "2027-03-10"),
    "end": ("2027-03-10T17:00:00Z", "2027-03-12"),
}
"""A Time and a Date for each, since a made-up end seldom comes after its start."""
FOR_PEOPLE = ("/oauth/authorize", "/rts", "/bookings", "/continue")
KNOWN_IN_LISTS = {"calendar_ids": OWN.calendar_id, "calendar_ids[]": OWN.calendar_id, "subs": OWN.sub}


@schemathesis.auth(refresh_interval=None)
class Bearer:
    """The secret where only the secret is taken, a token elsewhere; pages belong to an account of their own."""

    def get(self, case: AnyCase, _context: AuthContext) -> str | None:
        """The credential of the operation, None when it takes none."""
        schemes = {name for one in case.operation.definition.raw.get("security", ()) for name in one}
        if not schemes:
            return None
        if schemes == {"client_secret"}:
            return CLIENT["client_secret"]
        return PAGES.access_token if _is_of_pages(case) else OWN.access_token

    def set(self, case: AnyCase, data: str | None, _context: AuthContext) -> None:
        """Put it into the request."""
        if data is not None:
            case.headers["Authorization"] = f"Bearer {data}"


@schemathesis.hook
def before_call(_context: HookContext, case: AnyCase, _how: dict[str, Any]) -> None:
    """Put real ids in the place of made-up ones."""
    if case.path.startswith(FOR_PEOPLE):
        case.headers.update(SHOWN)
    known = _known(case.path, _is_of_pages(case))
    if case.path_parameters:
        case.path_parameters = _real(case.path_parameters, known)
    if case.query:
        case.query = _real(case.query, known)
    if isinstance(case.body, dict):
        case.body = _completed(case.path, _real(case.body, known))
        if case.path.startswith(FOR_PEOPLE) and _is_replaced(case.body.get("start", case.body.get("proof"))):
            case.body |= {"start": VISITED_AT, "proof": PROOF}


@schemathesis.hook
def after_call(_context: HookContext, case: AnyCase, response: Response) -> None:
    """Bring back what a revocation took away."""
    if case.path.endswith("/revoke") and response.status_code < 300:
        for account in (OWN, REVOKED):
            account.open()


def _known(path: str, of_pages: bool) -> dict[str, Any]:
    """What is really there for a call of this path."""
    known: dict[str, Any] = dict(KNOWN)
    if path == "/oauth/token/revoke":
        known |= {"sub": REVOKED.sub, "token": REVOKED.refresh_token, "refresh_token": REVOKED.refresh_token}
    if of_pages:
        known |= {"calendar_id": PAGES.calendar_id, "event_uid": A_PAGED_EVENT}
    if "/pages/" in path:
        known["token"] = PAGE_TOKENS[path.partition("/pages/")[0]]
    if path.startswith(("/rts", "/v1/real_time_scheduling")):
        known |= VISITED.link()
        known["token"] = known["link_token"]
    if path.startswith("/v1/real_time_sequencing"):
        known |= VISITED.sequence_link()
        known["token"] = known["link_token"]
    if path.startswith("/continue"):
        known["handoff_token"] = TOLD["taken_handoff" if path.endswith("/booking") else "handoff"]
    if path.startswith("/bookings"):
        known["code"] = VISITED.code()
    return known


def _is_of_pages(case: AnyCase) -> bool:
    return "/pages/" in case.path or case.path.endswith("/participation_status")


def _completed(path: str, body: dict[str, Any]) -> dict[str, Any]:
    """Without one of these members nothing else of the body would be looked at."""
    needed = NEEDED.get(path, {})
    if _is_replaced(sorted(body)) and all(body.get(name) is None for name in needed):
        return body | {name: value for name, value in needed.items() if value is not None}
    return body


def _real(made_up: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """The same members; a start and an end are replaced together or not at all."""
    real = {name: _value(name, value, known) for name, value in made_up.items()}
    if _is_replaced(made_up.get("start")):
        real |= {name: _time(name, real[name]) for name in TIMES if name in real}
    return real


def _time(name: str, value: Any) -> Any:
    if isinstance(value, dict) and "time" in value:
        return {**value, "time": _time(name, value["time"])}
    return TIMES[name][len(value) == len("2027-03-10")] if isinstance(value, str) else value


def _value(name: str, value: Any, known: Mapping[str, Any]) -> Any:
    if name in REFUSED and _is_replaced(value):
        return None
    if isinstance(value, dict):
        known = {**known, "profile_id": "none"} if name == "conferencing" else known
        return _real(value, known)
    if isinstance(value, list):
        if name in KNOWN_IN_LISTS:
            return [KNOWN_IN_LISTS[name] if _is_replaced(one) else one for one in value]
        return [_value("", one, known) for one in value]
    if not _is_replaced(value):
        return value
    if name in LENGTHS and type(value) is int:
        return LENGTHS[name][value % 4]
    return known.get(name, value)


def _is_replaced(value: Any) -> bool:
    if isinstance(value, str) and (value in PLACEHOLDERS or ISSUED.fullmatch(value)):
        return True
    return zlib.crc32(repr(value).encode("utf-8", "surrogatepass")) % 4 != 0
