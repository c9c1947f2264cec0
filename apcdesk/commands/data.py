"""The commands of what is kept: bring in, copy, compare."""

from __future__ import annotations

import argparse
import shlex
import sys

from apcdesk import app
from apcdesk.app import upkeep
from apcdesk.commands.left_out import not_read, not_taken
from apcdesk.commands.words import Bar, counted
from apcdesk.settings import Settings


def import_files(settings: Settings, given: argparse.Namespace) -> int:
    """iCalendar files, with a progress bar on a terminal."""
    bar = Bar() if sys.stderr.isatty() else None
    report = upkeep.import_files(settings, given.paths, bar.show if bar else None)
    if bar:
        bar.clear()
    print(
        f"{counted(report.calendars, 'calendar')} ({report.calendars_created} new), {counted(report.events, 'event')}: "
        f"{report.created} new, {report.updated} changed, {report.unchanged} as before, {report.removed} gone"
    )
    for problem in report.problems:
        where = f"{problem.file}, UID {problem.uid}" if problem.uid else problem.file
        print(f"not read: {where}: {not_read(problem)}", file=sys.stderr)
    return 1 if report.problems and not report.events else 0


def load_demo(settings: Settings, given: argparse.Namespace) -> int:
    """The demo."""
    report, now = upkeep.load_demo(settings)
    folder = f"--data {shlex.quote(str(given.data))} " if "data" in given else ""
    calendars, events = counted(report.calendars, "calendar"), counted(report.events, "event")
    types = counted(report.appointment_types, "appointment type")
    print(f"New: {calendars}, {events}, {types}. Look at them with: apcdesk {folder}--clock {now}")
    return 0


def import_badges(settings: Settings, given: argparse.Namespace) -> int:
    """The organiser's badge list; columns that are named once are remembered."""
    from apcdesk.domain.badges import BadgeColumns  # noqa: PLC0415 - only this command needs it
    from apcdesk.service.visits.badges import read_badges  # noqa: PLC0415 - only this command needs it

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
        f"{len(report.left_out)} left out"
    )
    for row in report.left_out:
        print(f"left out: {not_taken(row)}", file=sys.stderr)
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


def back_up(settings: Settings, given: argparse.Namespace) -> int:
    """A copy of the database."""
    upkeep.back_up(settings, given.file)
    print(given.file)
    return 0


def move(settings: Settings, given: argparse.Namespace) -> int:
    """Everything into another database, with a progress bar on a terminal."""
    bar = Bar() if sys.stderr.isatty() else None
    follow = "database" not in given
    try:
        moved = upkeep.move(settings, given.to, bar.show if bar else None, follow=follow)
    finally:
        if bar:
            bar.clear()
    print(
        f"{counted(moved.rows, 'row')} of {counted(moved.tables, 'table')} stand there now, each compared with what it was here."
    )
    if follow:
        print(f"What starts on {settings.data} opens it from now on.")
    print(f"Elsewhere: apcdesk --database {shlex.quote(moved.url)}")
    return 0


def check(settings: Settings, _: argparse.Namespace) -> int:
    """Compare what is stored twice, and read the chained history through."""
    busy_days, custody = upkeep.check(settings)
    print(busy_days.words)
    if custody.lines or not custody.right:
        print(custody.words)
    return 1 if busy_days.wrong or not custody.right else 0
