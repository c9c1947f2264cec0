"""What each command of the command line does, and the sentences that it prints.

The desk's window waits for this module: what only one command needs is imported by it.
"""

from __future__ import annotations

import argparse
import errno
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from apcdesk import app
from apcdesk.app import upkeep
from apcdesk.errors import Invalid
from apcdesk.screens import has_display
from apcdesk.settings import Settings

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from apcdesk.domain.erasure import Traces


class Terminal(Protocol):
    """What a progress bar writes to."""

    def write(self, text: str, /) -> int:
        """Write text."""

    def flush(self) -> None:
        """Show what was written."""


class Bar:
    """A progress bar on one line of a terminal."""

    WIDTH = 30

    def __init__(self, stream: Terminal) -> None:
        self._stream = stream

    def show(self, step: str, done: int, total: int) -> None:
        """Draw how far it is."""
        filled = self.WIDTH * done // max(total, 1)
        words = "reading" if step == "read" else "writing"
        self._stream.write(f"\r{words} [{'#' * filled}{'.' * (self.WIDTH - filled)}] {done}/{total} \x1b[K")
        self._stream.flush()

    def clear(self) -> None:
        """Take the line away."""
        self._stream.write("\r\x1b[K")
        self._stream.flush()


def complain(error: Invalid) -> None:
    """Say every problem on a line of its own."""
    for problem in error.problems:
        print(f"apcdesk: {problem.field}: {problem.description}", file=sys.stderr)


def words_of(error: OSError) -> str:
    """What the system refused, and where: "/etc/passwd: Permission denied"."""
    return f"{error.filename}: {error.strerror}" if error.filename and error.strerror else str(error)


def show_desk(settings: Settings, _: argparse.Namespace) -> int:
    """The desk; without a display its tour."""
    if has_display():
        return app.run_desk(settings)
    out = settings.data / "tour"
    print(f"No display here: the tour shows the real windows offscreen instead. Their pictures go to {out}.")
    return _print_tour(settings, out)


def show_kiosk(settings: Settings, given: argparse.Namespace) -> int:
    """The public face, or the window of a tool crib."""
    if not has_display():
        print("apcdesk: the kiosk needs a display", file=sys.stderr)
        return 1
    place = given.place or ("Crib window" if given.crib else "Kiosk 1")
    return app.run_kiosk(settings, window=given.window, place=place, crib=given.crib)


def set_pin(settings: Settings, _: argparse.Namespace) -> int:
    """Set the staff PIN: typed twice at a terminal, else the first line of the input."""
    if sys.stdin.isatty():
        import getpass  # noqa: PLC0415 - see above

        pin = getpass.getpass("New staff PIN: ")
        if getpass.getpass("Once more: ") != pin:
            print("apcdesk: these are two different PINs; nothing was changed", file=sys.stderr)
            return 1
    else:
        pin = sys.stdin.readline().strip()
    with app.opened(settings) as services:
        services.staff_pin.set(pin, origin=app.COMMAND_LINE)
    print("The staff PIN of the kiosks is set.")
    return 0


def import_badges(settings: Settings, given: argparse.Namespace) -> int:
    """The organiser's badge list; columns that are named once are remembered."""
    from apcdesk.domain.badges import BadgeColumns  # noqa: PLC0415 - see above
    from apcdesk.service.badges import read_badges  # noqa: PLC0415 - see above

    badges = read_badges(given.file.read_bytes())
    with app.opened(settings) as services:
        columns = services.badges.columns_of(badges)
        if given.code and given.name:
            columns = BadgeColumns(given.code, tuple(given.name), given.company or "")
        if columns is None:
            headings = ", ".join(badges.headings)
            print(
                f"apcdesk: which column is what? Name them by --code and --name: {headings}", file=sys.stderr
            )
            return 1
        report = services.badges.take(badges, columns, origin=app.COMMAND_LINE)
    print(
        f"badges: {report.created} new, {report.updated} changed, {report.unchanged} as before, "
        f"{report.skipped} rows without a code or a name"
    )
    return 0


def show_board(settings: Settings, given: argparse.Namespace) -> int:
    """The board of the waiting line."""
    if not has_display():
        print("apcdesk: the board needs a display", file=sys.stderr)
        return 1
    return app.run_board(settings, window=given.window)


def write_tour(settings: Settings, given: argparse.Namespace) -> int:
    """Pictures of the real windows."""
    return _print_tour(settings, given.out, looks=given.looks)


def _print_tour(settings: Settings, out: Path, *, looks: bool = False) -> int:
    for line in app.run_tour(settings, out, looks=looks):
        print(line)
    return 0


def serve(settings: Settings, given: argparse.Namespace) -> int:
    """The port without a window, until it is ended."""

    def ready(address: str) -> None:
        print(f"ready {address}", flush=True)

    try:
        faults = app.read_faults(given.faults) if given.faults else ()
    except Invalid as error:
        complain(error)
        return 2
    if faults:
        print(f"apcdesk: faults are on: {len(faults)} of {given.faults}", file=sys.stderr)
    try:
        app.serve(
            settings,
            host=given.host,
            port=given.port,
            base_url=given.base_url,
            faults=faults,
            elements=given.elements,
            ready=ready,
        )
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        taken = f"port {given.port} of {given.host} is in use; choose another with --port"
        print(f"apcdesk: {taken}", file=sys.stderr)
        return 1
    return 0


def show_client(settings: Settings, given: argparse.Namespace) -> int:
    """The client that programs use."""
    client_id, secret = upkeep.own_client(settings)
    print(f"client_id {client_id}")
    if given.show_secret:
        print(f"client_secret {secret or 'was made on another machine'}")
        if secret is None:
            print(
                "apcdesk: the other machine shows it, or Port & sharing at a desk makes a new one",
                file=sys.stderr,
            )
    return 0


def import_files(settings: Settings, given: argparse.Namespace) -> int:
    """iCalendar files, with a progress bar on a terminal."""
    bar = Bar(sys.stderr) if sys.stderr.isatty() else None
    report = upkeep.import_files(settings, given.paths, bar.show if bar else None)
    if bar:
        bar.clear()
    print(
        f"{report.calendars} calendars ({report.calendars_created} new), {report.events} events: "
        f"{report.created} new, {report.updated} changed, {report.unchanged} as before, {report.removed} gone"
    )
    for problem in report.problems:
        where = f"{problem.file}, UID {problem.uid}" if problem.uid else problem.file
        print(f"not read: {where}: {problem.reason}", file=sys.stderr)
    return 1 if report.problems and not report.events else 0


def print_agenda(settings: Settings, given: argparse.Namespace) -> int:
    """Pages of the agenda."""
    app.print_agenda(
        settings,
        given.out,
        day=given.day,
        view=given.view,
        calendars=given.calendars,
        hide_names=given.hide_names,
    )
    print(given.out)
    return 0


def print_labels(settings: Settings, given: argparse.Namespace) -> int:
    """Labels of equipment."""
    count = app.print_labels(
        settings, given.out, codes=given.codes, groups=given.group, form=given.format, start=given.start
    )
    print(f"{given.out}: {count} labels")
    return 0


def print_slip(settings: Settings, given: argparse.Namespace) -> int:
    """The slip of a booking."""
    app.print_slip(settings, given.out, code=given.code, width=given.width)
    print(given.out)
    return 0


def load_demo(settings: Settings, given: argparse.Namespace) -> int:
    """The demo."""
    report, now = upkeep.load_demo(settings)
    folder = f"--data {shlex.quote(str(given.data))} " if "data" in given else ""
    print(
        f"{report.calendars} calendars, {report.events} events and {report.appointment_types} appointment types "
        f"are new. Look at them with: apcdesk {folder}--clock {now}"
    )
    return 0


def back_up(settings: Settings, given: argparse.Namespace) -> int:
    """A copy of the database."""
    upkeep.back_up(settings, given.file)
    print(given.file)
    return 0


def check(settings: Settings, _: argparse.Namespace) -> int:
    """Compare what is stored twice, and read the chained history through."""
    busy_days, custody = upkeep.check(settings)
    print(busy_days.words)
    if custody.lines or not custody.right:
        print(custody.words)
    return 1 if busy_days.wrong or not custody.right else 0


def forget(settings: Settings, given: argparse.Namespace) -> int:
    """What visitors left, once its day has come; with a code what one of them left, now."""
    if given.code is not None:
        return _erase(settings, given)
    gone, wiped, retention = upkeep.forget_visitors(settings, given.days)
    print(
        f"forgotten: who came to {gone.bookings} bookings and {gone.events} other events, {gone.walk_ins} names of the "
        f"waiting line, {gone.registrations} registrations, {gone.badges} badges, {gone.links} links nobody booked"
    )
    since = (
        "the appointment"
        if retention.last_day is None
        else f"{retention.last_day}, or the appointment if later"
    )
    print(f"The rest is kept for {retention.days} days after {since}.")
    return _wiped(wiped)


def _erase(settings: Settings, given: argparse.Namespace) -> int:
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - see above

    traces, tzid, erased = upkeep.erase_visitor(settings, given.code, yes=given.yes, cancel=given.cancel)
    if not traces:
        print("Nothing is known of this visitor.")
        return 0
    for line in _told(traces, ZoneInfo(tzid)):
        print(line)
    if erased is None:
        print("apcdesk: nothing was deleted. It cannot be undone: add --yes to do it", file=sys.stderr)
        return 1
    gone, wiped = erased
    print(
        f"forgotten: who came to {gone.bookings} bookings and {gone.events} other events, {gone.walk_ins} names of the "
        f"waiting line, {gone.registrations} registrations, {gone.links} links nobody booked"
    )
    return _wiped(wiped)


def _told(traces: Traces, zone: ZoneInfo) -> Iterator[str]:
    """What is known of a visitor, without a name, on the clock of the place."""
    found = {"email address": traces.by_email, "phone number": traces.by_phone}
    by = " or ".join(words for words, known in found.items() if known)
    yield (
        f"found by the same {by}"
        if by
        else "found by this booking alone: it has no email address or phone number"
    )
    if traces.period is not None:
        first, last = (moment.astimezone(zone) for moment in (traces.period.start, traces.period.end))
        yield f"{traces.bookings} bookings, from {first:%Y-%m-%d} to {last:%Y-%m-%d}"
    for one in traces.upcoming:
        yield f"still to come: {one.period.start.astimezone(zone):%Y-%m-%d %H:%M} {one.name}".rstrip()
    others = (
        (traces.events, "events without a booking"),
        (traces.companion, "events of others to which they come along"),
        (traces.registrations, "registrations"),
        (traces.links, "links nobody booked"),
        (traces.remembered, "earlier steps of other histories"),
        (traces.kept_links, "links that are still open and stay until their day"),
    )
    yield from (f"{count} {words}" for count, words in others if count)
    if traces.signed_for_tools:
        yield "They signed for equipment: its chained history stays."


def _wiped(wiped: bool) -> int:
    if not wiped:
        print(
            "apcdesk: others read the database all the time: its log still has it. Try again.",
            file=sys.stderr,
        )
    return 0 if wiped else 1


def add_elements(settings: Settings, given: argparse.Namespace) -> int:
    """Keep Cronofy's UI Elements for pages."""
    for name in upkeep.add_elements(settings, given.file):
        print(f"served at /static/{name}")
    return 0


def add_feed(settings: Settings, given: argparse.Namespace) -> int:
    """Make a feed and show its address, this once."""
    print(upkeep.make_feed(settings, given.calendar, full=given.full))
    return 0


def list_feeds(settings: Settings, _: argparse.Namespace) -> int:
    """Every feed, without its address, of which only the hash is kept."""
    for feed in upkeep.list_feeds(settings):
        print(f"{feed.feed_id} {feed.calendar_id} {feed.detail}")
    return 0


def revoke_feed(settings: Settings, given: argparse.Namespace) -> int:
    """End a feed for good."""
    upkeep.revoke_feed(settings, given.feed_id)
    return 0


def add_person(settings: Settings, given: argparse.Namespace) -> int:
    """Make a local person's account."""
    print(upkeep.add_person(settings, given.name, given.email))
    return 0


def list_people(settings: Settings, _: argparse.Namespace) -> int:
    """Everybody with an account here."""
    for sub, name in upkeep.list_people(settings):
        print(f"{sub} {name}")
    return 0


def list_options(settings: Settings, _: argparse.Namespace) -> int:
    """What may be otherwise than usual, what counts, and what it means."""
    for option, chosen in upkeep.list_options(settings):
        usual = "" if chosen is None else f" (usually {option.usual})"
        print(f"{option.name} {option.usual if chosen is None else chosen}{usual}: {option.what}")
    return 0


def choose_option(settings: Settings, given: argparse.Namespace) -> int:
    """Have something otherwise than usual."""
    upkeep.choose_option(settings, given.name, given.value)
    return 0


def leave_option(settings: Settings, given: argparse.Namespace) -> int:
    """Have it as usual again."""
    upkeep.choose_option(settings, given.name, None)
    return 0
