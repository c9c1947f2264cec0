"""Ask the port what its own document allows, and much that it does not: `python packaging/fuzz.py`.

Serves a port with a few accounts on a free socket and lets schemathesis loose on it. Every answer must be of a status
that the document names and no 5xx, look as the document says, and no call may work without its credential. The same
document gives the same questions: nothing depends on the clock, on chance or on the speed of the machine.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import secrets
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from apcdesk.api import reading, rules
from apcdesk.api.app import shown_path
from apcdesk.api.operations.table import OPERATIONS
from apcdesk.api.request_log import LoggedRequest, RequestLog
from apcdesk.api.server import Server, address
from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.changes import SYSTEM, Door, Origin
from apcdesk.domain.feeds import FeedDetail
from apcdesk.domain.ids import AppointmentTypeId, CalendarId, ClientId, new_booking_id
from apcdesk.domain.queries import Buffer
from apcdesk.service.options import WRONG_CODES_PER_MINUTE
from apcdesk.service.services import Services, open_services

EXAMPLES = 80
"""Made-up requests for each operation; those that the document's limits suggest come on top."""
PAGE = 10
"""Entries of a page, so that few events and available periods make a second one."""
VISITOR = "opened-here"
"""The secret of the browser that all pages are looked at with."""
CLIENT = {"client_id": "a-fuzzed-program", "client_secret": "CRN_of-a-fuzzed-program"}
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "unsupported_method",
    "ignored_auth",
)
"""Not among them: that whatever breaks the document is refused, since the port forgives more than it describes
(contract §1.2), and that whatever keeps to it is accepted, since some rules have no words in a schema."""
SUCCESSES = {f"{one.method} {shown_path(one.path)}": one.status for one in OPERATIONS}


class StandingClock:
    """Always the same moment."""

    def now(self) -> datetime:
        """That moment."""
        return datetime(2027, 3, 10, 10, 20, tzinfo=UTC)


class Answers:
    """Counts what was answered, by operation and status. May be used from any thread."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, int]] = Counter()
        self._lock = threading.Lock()

    def add(self, request: LoggedRequest) -> None:
        """Count one."""
        with self._lock:
            self._counts[f"{request.method} {request.path}", request.status] += 1

    def table(self) -> str:
        """One line for each operation."""
        lines = ["Answers, by operation and status:"]
        for name in SUCCESSES:
            counts = sorted((status, n) for (one, status), n in self._counts.items() if one == name)
            lines.append(f"{name:62}" + "  ".join(f"{status}: {n:<5}" for status, n in counts))
        return "\n".join(lines)

    def unreached(self) -> list[str]:
        """The operations that never did what they are there for: nothing behind their checks was tried."""
        return [name for name, status in SUCCESSES.items() if not self._counts[name, status]]


def main(arguments: list[str]) -> int:
    """Run, and return 0 when nothing was found."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--examples", type=int, default=EXAMPLES, help="made-up requests for each operation")
    parser.add_argument("--phases", default="examples,coverage,fuzzing,stateful", help="of schemathesis")
    asked = parser.parse_args(arguments)
    logging.basicConfig(level=logging.ERROR)
    answers = Answers()
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder), answers.add) as told:
        command = [
            *(sys.executable, "-c", "import schemathesis.cli; schemathesis.cli.schemathesis()"),
            *("run", f"{told['base_url']}/v1/openapi.json"),
            *("--max-examples", str(asked.examples)),
            *("--phases", asked.phases),
            *("--checks", ",".join(CHECKS)),
            *("--request-timeout", "60"),
            *("--generation-deterministic", "--continue-on-failure"),
            *("--suppress-health-check", "all", "--warnings", "off", "--no-color"),
        ]
        environment = {
            # It runs nothing of ours, and to have that measured would take as long again.
            **{name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")},
            "SCHEMATHESIS_HOOKS": "fuzz_hooks",
            "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path]),
            "APCDESK_FUZZ": json.dumps({**told, "client": CLIENT}),
            "PYTHONHASHSEED": "0",
            "NO_PROXY": "*",
        }
        found = subprocess.run(command, cwd=folder, env=environment, check=False).returncode
    print(answers.table(), f"Never done: {', '.join(answers.unreached()) or 'none'}", sep="\n")
    return 1 if found or answers.unreached() else 0


@contextmanager
def serving(folder: Path, answered: Callable[[LoggedRequest], None]) -> Iterator[dict[str, str]]:
    """A port on a free socket, with an account whose lists have two pages and a feed; where it answers, and the
    feed's secret."""
    services = open_services(f"sqlite:///{folder / 'fuzz.sqlite'}", None, StandingClock(), "Europe/Oslo")
    reading.EVENTS_A_PAGE = reading.PERIODS_A_PAGE = rules.PAGE_SIZE = PAGE
    request_log = RequestLog()
    services.installation.put(
        WRONG_CODES_PER_MINUTE.name, 0, origin=SYSTEM
    )  # or soon nothing behind a code would be tried
    server = Server(services, request_log)
    try:
        services.clients.ensure(ClientId(CLIENT["client_id"]), CLIENT["client_secret"], origin=SYSTEM)
        base_url = address(*server.start("127.0.0.1", 0))
        calendar_id = fill(base_url)
        feed = services.feeds.make(calendar_id, FeedDetail.FULL)
        request_log.subscribe(answered)
        begun = {"handoff": begin(services, "seen"), "taken_handoff": begin(services, "taken")}
        services.handoffs.take(begun["taken_handoff"], VISITOR)
        yield {"base_url": base_url, "feed_secret": feed.secret, "visitor": VISITOR, **begun}
    finally:
        server.stop()
        services.close()


def begin(services: Services, name: str) -> str:
    """A booking that was begun at a kiosk, as no request can; the token that a phone scans."""
    calendar = services.calendars.open(ClientId(CLIENT["client_id"]), name, origin=SYSTEM).calendar
    kind = AppointmentType(
        appointment_type_id=AppointmentTypeId(name),
        name="Begun",
        required_duration=timedelta(minutes=30),
        participants=(NamedGroup("", (calendar.sub,)),),
        buffer=Buffer(),
        start_interval=timedelta(minutes=30),
    )
    services.appointment_types.upsert(kind, origin=SYSTEM)
    start = datetime(2027, 3, 11, 9, tzinfo=UTC)
    place = Origin(Door.KIOSK, name="Kiosk 1")
    hold = services.bookings.hold(kind.appointment_type_id, start, holder=name, place="Kiosk 1", origin=place)
    return services.handoffs.offer(hold, new_booking_id(secrets.token_bytes), None)


def fill(base_url: str) -> CalendarId:
    """Give the account of pages a page of everything, and one more; its calendar."""
    with httpx.Client(base_url=base_url, trust_env=False, timeout=60) as http:
        opened = http.post("/v1/application_calendars", json={**CLIENT, "application_calendar_id": "pages"})
        http.headers["Authorization"] = f"Bearer {opened.json()['access_token']}"
        calendar_id = http.get("/v1/calendars").json()["calendars"][0]["calendar_id"]
        entries = [one for number in range(PAGE + 1) for one in written(calendar_id, number)]
        http.post("/v1/batch", json={"batch": entries}).raise_for_status()
    return CalendarId(calendar_id)


def written(calendar_id: str, number: int) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """An event and an available period, as entries of a batch."""
    period = {"start": "2027-03-10T15:30:00Z", "end": "2027-03-10T17:00:00Z"}
    event = {"event_id": f"e{number}", "summary": "Board meeting", **period}
    return (
        {"method": "POST", "relative_url": f"/v1/calendars/{calendar_id}/events", "data": event},
        {
            "method": "POST",
            "relative_url": "/v1/available_periods",
            "data": {"available_period_id": f"p{number}", **period},
        },
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
