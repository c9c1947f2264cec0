"""The command line: arguments in, sentences and an exit status out."""

from __future__ import annotations

import argparse
import errno
import os
import sys
import textwrap
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from apcdesk import __version__, app
from apcdesk.errors import ApcdeskError, Invalid
from apcdesk.settings import TEMPORARY, Settings, read_settings

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. 0 is success, 1 a refusal or a failure, 2 wrong arguments, 130 Ctrl C."""
    given = _parser().parse_args(arguments)
    values = {"data": None, "database": None, "clock": None, "log_level": "WARNING"} | vars(given)
    try:
        with app.data_folder(values["data"]) as data:
            settings = read_settings(
                os.environ,
                data=data,
                database=values["database"],
                clock=values["clock"],
                log_level=values["log_level"],
                temporary=values["data"] == TEMPORARY,
            )
            run: Callable[..., int] = values["run"]
            return run(settings, given)
    except KeyboardInterrupt:
        print("apcdesk: stopped", file=sys.stderr)
        return 130
    except Invalid as error:
        _complain(error)
        return 1
    except (ApcdeskError, OSError) as error:
        print(f"apcdesk: {error}", file=sys.stderr)
        return 1


def _complain(error: Invalid) -> None:
    for problem in error.problems:
        print(f"apcdesk: {problem.field}: {problem.description}", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    group = common.add_argument_group("common options")
    group.add_argument(
        "--data",
        type=_folder,
        metavar="DIR",
        help=f"the data folder; {TEMPORARY} for one that is forgotten afterwards (default: the user's data folder)",
    )
    group.add_argument(
        "--database",
        metavar="URL",
        help="the database, such as postgresql+psycopg://user@host/name (default: SQLite in the data folder)",
    )
    group.add_argument(
        "--clock",
        type=_moment,
        metavar="MOMENT",
        help="a running clock that starts there, such as 2027-03-10T11:20:00+01:00 (default: the computer's)",
    )
    group.add_argument(
        "--log-level",
        type=str.upper,
        choices=LEVELS,
        help="what is told on standard error (default: warning)",
    )
    parser = argparse.ArgumentParser(
        prog="apcdesk",
        parents=[common],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=_text(
            """
            A booking desk for people, rooms and things that have no mailbox.

            Without a command the desk opens. Without a display it says so, drives the real windows offscreen
            through the demo instead, and writes a picture of each.
            """
        ),
        epilog="Each command has its own --help.",
    )
    parser.add_argument("--version", action="version", version=f"apcdesk {__version__}")
    parser.set_defaults(run=_desk)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_screens(commands, common)
    _add_port(commands, common)
    _add_data(commands, common)
    return parser


def _add(
    commands: Commands,
    name: str,
    common: argparse.ArgumentParser,
    help_text: str,
    description: str,
    run: Callable[..., int],
) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(
        name,
        parents=[common],
        help=help_text,
        description=_text(description),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.set_defaults(run=run)
    return made


def _add_screens(commands: Commands, common: argparse.ArgumentParser) -> None:
    kiosk = _add(
        commands,
        "kiosk",
        common,
        "the public face, full screen",
        """
        The screen where strangers book: no account, no network, nothing personal left behind.

        It fills the screen it is on; with --window it is a window of that size, to try it out:

            apcdesk kiosk --window 1080x1920
        """,
        _kiosk,
    )
    kiosk.add_argument("--window", type=_size, metavar="WxH", help="a window of this size instead")
    kiosk.add_argument("--place", default="Kiosk 1", metavar="NAME", help="what staff call this kiosk")
    tour = _add(
        commands,
        "tour",
        common,
        "drive the real windows through the demo and write their pictures",
        """
        Opens the real windows offscreen on a copy of the demo in a folder of its own, at the demo's instant,
        goes through them as a person would, and writes one PNG a screen:

            apcdesk tour --out build/tour
        """,
        _tour,
    )
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the pictures go")


def _add_port(commands: Commands, common: argparse.ArgumentParser) -> None:
    serve = _add(
        commands,
        "serve",
        common,
        "the HTTP port without a window",
        """
        Serves the paths, JSON and errors of Cronofy's API, which its official SDKs use unmodified. Prints one line,
        "ready http://HOST:PORT", once it answers, and ends cleanly on SIGTERM and Ctrl C.

            apcdesk serve --port 0                    takes a free port
            APCDESK_CLIENT_ID=me APCDESK_CLIENT_SECRET=CRN_… apcdesk serve
                                                      makes sure that exactly this client exists
            apcdesk serve --data :temporary: --faults faults.toml
                                                      a test double that forgets, and fails on purpose
        """,
        _serve,
    )
    serve.add_argument("--host", default="127.0.0.1", help="the address to answer at (default: %(default)s)")
    serve.add_argument("--port", type=int, default=8990, help="0 takes a free one (default: %(default)s)")
    serve.add_argument(
        "--base-url",
        metavar="URL",
        help="what links and paging begin with (default: the address that is ready)",
    )
    serve.add_argument(
        "--faults",
        type=Path,
        metavar="FILE",
        help="a TOML table of requests that fail on purpose, to try a program's retries (see the README)",
    )
    client = _add(
        commands,
        "client",
        common,
        "the client that programs use on the port",
        """
        Prints the client_id of this installation, and with --show-secret its client_secret. The secret is kept on
        the machine that made it, in a file that only its owner may read; the database has its hash.
        """,
        _client,
    )
    client.add_argument("--show-secret", action="store_true", help="print the client_secret too")


def _add_data(commands: Commands, common: argparse.ArgumentParser) -> None:
    files = _add(
        commands,
        "import",
        common,
        "iCalendar files or folders → application calendars",
        """
        Every .ics file becomes an application calendar: its ID is the file's name, its name X-WR-CALNAME. Folders
        are searched through. The same UID is the same event, so importing again changes nothing; recurring events
        are expanded from a year ago to two years ahead. All of it is written, or, after Ctrl C, nothing.

            apcdesk import resources/expo/fosdem-2025
        """,
        _import,
    )
    files.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")
    _add(
        commands,
        "demo",
        common,
        "load the demo",
        """
        Loads a stand at a fair, a shop and a workshop in the week of 8 March 2027, as if people had booked all
        week. Loading twice changes nothing. Look at it at its own time:

            apcdesk demo
            apcdesk --clock 2027-03-10T11:20:00+01:00
        """,
        _demo,
    )
    _add(
        commands,
        "check",
        common,
        "compare what is stored twice",
        """
        Availability is answered from busy days that are kept in step with the events. Paints every one anew, in
        memory, compares, and says in words what it found. Nothing is written; 1 when something is wrong.
        """,
        _check,
    )
    person = commands.add_parser(
        "person", help="local people's accounts", description="People of this installation with a calendar."
    )
    verbs = person.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add = _add(
        verbs,
        "add",
        common,
        "make an account",
        "Makes an account with one calendar and prints its sub (acc_…), which availability queries name.",
        _person_add,
    )
    add.add_argument("name", metavar="NAME", help="the person's name")
    add.add_argument("--email", help="the person's email address")
    _add(
        verbs,
        "list",
        common,
        "list the accounts",
        "Prints sub and name of every person, by name.",
        _person_list,
    )


def _desk(settings: Settings, _: argparse.Namespace) -> int:
    if app.has_display():
        return app.run_desk(settings)
    print("No display here: the tour shows the real windows offscreen instead.")
    return _print_tour(settings, settings.data / "tour")


def _kiosk(settings: Settings, given: argparse.Namespace) -> int:
    if not app.has_display():
        print("apcdesk: the kiosk needs a display", file=sys.stderr)
        return 1
    return app.run_kiosk(settings, window=given.window, place=given.place)


def _tour(settings: Settings, given: argparse.Namespace) -> int:
    return _print_tour(settings, given.out)


def _print_tour(settings: Settings, out: Path) -> int:
    for line in app.run_tour(settings, out):
        print(line)
    return 0


def _serve(settings: Settings, given: argparse.Namespace) -> int:
    def ready(address: str) -> None:
        print(f"ready {address}", flush=True)

    try:
        faults = app.read_faults(given.faults) if given.faults else ()
    except Invalid as error:
        _complain(error)
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
            ready=ready,
        )
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        taken = f"port {given.port} of {given.host} is in use; choose another with --port"
        print(f"apcdesk: {taken}", file=sys.stderr)
        return 1
    return 0


def _client(settings: Settings, given: argparse.Namespace) -> int:
    client_id, secret = app.own_client(settings)
    print(f"client_id {client_id}")
    if given.show_secret:
        print(f"client_secret {secret or 'was made on another machine'}")
    return 0


def _import(settings: Settings, given: argparse.Namespace) -> int:
    bar = app.Bar(sys.stderr) if sys.stderr.isatty() else None
    report = app.import_files(settings, given.paths, bar.show if bar else None)
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


def _demo(settings: Settings, _: argparse.Namespace) -> int:
    report, now = app.load_demo(settings)
    print(
        f"{report.calendars} calendars, {report.events} events and {report.appointment_types} appointment types "
        f"are new. Look at them with: apcdesk --clock {now}"
    )
    return 0


def _check(settings: Settings, _: argparse.Namespace) -> int:
    report = app.check(settings)
    print(report.words)
    return 1 if report.wrong else 0


def _person_add(settings: Settings, given: argparse.Namespace) -> int:
    print(app.add_person(settings, given.name, given.email))
    return 0


def _person_list(settings: Settings, _: argparse.Namespace) -> int:
    for sub, name in app.list_people(settings):
        print(f"{sub} {name}")
    return 0


def _folder(text: str) -> Path | str:
    return text if text == TEMPORARY else Path(text).expanduser()


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no ISO 8601 moment") from error
    if moment.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{text!r} has no offset: write it as {text}+01:00")
    return moment


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"{text!r} is no size: write it as 1080x1920")
    return int(width), int(height)


def _text(text: str) -> str:
    return textwrap.dedent(text).strip()


if __name__ == "__main__":
    sys.exit(main())
