"""After a visit a search for the visitor's name finds nothing, wherever one looks."""

from __future__ import annotations

import logging
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface, QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton

from apcdesk.desk.kiosk.steps import Step
from apcdesk.domain.bookings import Booking
from apcdesk.domain.changes import STAFF
from apcdesk.domain.questions import Asked, Form, Question, QuestionKind
from apcdesk.service.visits.badges import read_badges
from tests.desk.kiosk.conftest import Kiosk
from tests.desk.kiosk.test_questions import ask

NAME = re.compile("haddad", re.IGNORECASE)
BYTES = [re.compile("haddad".encode(code), re.IGNORECASE) for code in ("ascii", "utf-16-le", "utf-16-be")]


OF_THE_PROCESS = [Path("/proc/self") / name for name in ("environ", "cmdline", "comm")]
"""Where Linux shows what a process was given, and what it calls itself."""


def in_files(folder: Path) -> list[str]:
    """The files with the name in their bytes: databases with their free pages, their log, and all else."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(one.search(path.read_bytes()) for one in BYTES)]


def spoken(interface: QAccessibleInterface) -> Iterator[str]:
    """What a screen reader could say."""
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield interface.text(kind)
    for n in range(interface.childCount()):
        if (child := interface.child(n)) is not None:
            yield from spoken(child)


def on_screen() -> Iterator[str]:
    """Every word of every widget that there is, what undo and redo bring back, and what can be pasted."""
    for widget in QApplication.allWidgets():
        for name in ("text", "placeholderText", "windowTitle", "accessibleName", "accessibleDescription"):
            value = widget.property(name)
            yield value if isinstance(value, str) else ""
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            for step in (widget.undo, widget.redo):
                step()
                yield widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
    for window in QGuiApplication.allWindows():
        yield window.title()
    for widget in QApplication.topLevelWidgets():
        yield from spoken(QAccessible.queryAccessibleInterface(widget))
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        yield QGuiApplication.clipboard().text(mode)


def found(kiosk: Kiosk, folder: Path, logged: str) -> list[str]:
    """Where the name is."""
    places = {
        "log": logged,
        "screen": "\n".join(on_screen()),
        "environment": repr(dict(os.environ))
        + "".join(path.read_text(errors="replace") for path in OF_THE_PROCESS if path.exists()),
        "visit": repr(kiosk.window.flow.visit) + repr(kiosk.window.flow.notice),
        "managing": repr(vars(kiosk.window.asides.managing)),
    }
    return [place for place, text in places.items() if NAME.search(text)] + in_files(folder)


def leave_traces(kiosk: Kiosk) -> None:
    """Type, mistype, copy, lose the way, be told what is wrong."""
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.name.line, "Noor Haddad")
    kiosk.type(kiosk.page.company.line, "Haddad & Sons")
    kiosk.type(kiosk.page.email.line, "noor at haddad")
    kiosk.touch(kiosk.page.book_button)
    kiosk.page.company.line.selectAll()
    kiosk.page.company.line.copy()
    QGuiApplication.clipboard().setText("HADDAD, as somebody copied it", QClipboard.Mode.Clipboard)
    kiosk.touch(kiosk.page.back_button)
    kiosk.go(Step.TIME)
    kiosk.touch(kiosk.slot("14:15"))
    kiosk.touch(kiosk.page.take_button)
    kiosk.go(Step.DETAILS)


def book_and_leave(kiosk: Kiosk) -> Booking:
    """The same, and then a booking."""
    leave_traces(kiosk)
    kiosk.page.email.line.setText("")
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)
    booking = kiosk.window.flow.visit.booking
    assert booking is not None
    kiosk.let_pass(40)
    return booking


def test_of_who_walked_away_nothing_is_left(
    kiosk: Kiosk, story_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    leave_traces(kiosk)
    assert {"screen", "visit"} <= set(found(kiosk, story_folder, caplog.text))

    kiosk.let_pass(60)

    assert kiosk.step is Step.ATTRACT
    assert found(kiosk, story_folder, caplog.text) == []


def test_of_answers_and_of_a_number_nothing_is_left_when_it_is_given_up(
    kiosk: Kiosk, story_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    questions = (Question("who", "Who sends you?"), Question("what", "What for?", QuestionKind.LONG_TEXT))
    ask(kiosk, Form(phone=Asked.OPTIONAL, questions=questions))
    kiosk.to_details("14:00")
    inputs = kiosk.page.inputs.all
    kiosk.keys(*"haddad")
    kiosk.type(inputs["answers.who"].line, "Haddad & Sons")
    QTest.keyClicks(inputs["answers.what"].area, "Boxes for Haddad")
    inputs["answers.what"].area.selectAll()
    inputs["answers.what"].area.cut()
    assert {"screen", "visit"} <= set(found(kiosk, story_folder, caplog.text))

    kiosk.touch(kiosk.page.back_button)
    kiosk.go(Step.TIME)
    kiosk.touch(next(b for b in kiosk.window.findChildren(QPushButton) if b.text() == "Start over"))

    assert kiosk.step is Step.ATTRACT
    assert found(kiosk, story_folder, caplog.text) == []
    kiosk.to_details("14:00")
    assert found(kiosk, story_folder, caplog.text) == [], "nor has the next visitor anything of it"


def test_of_who_booked_only_the_booking_is_left(
    kiosk: Kiosk, story_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    book_and_leave(kiosk)

    assert kiosk.step is Step.ATTRACT
    assert set(found(kiosk, story_folder, caplog.text)) <= {"apcdesk.sqlite", "apcdesk.sqlite-wal"}
    with closing(sqlite3.connect(story_folder / "apcdesk.sqlite")) as database:
        tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'table'")]
        with_name = {
            table
            for table in tables
            for row in database.execute(f'select * from "{table}"')
            if NAME.search(repr(row))
        }
    assert with_name == {"booking", "event", "change"}


def test_of_who_looked_up_a_booking_nothing_is_left_on_the_kiosk(
    kiosk: Kiosk, story_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    booking = book_and_leave(kiosk)

    kiosk.scan(booking.code)
    kiosk.wait(lambda: kiosk.window.asides.managing.booking is not None)
    kiosk.touch(kiosk.page.cancel_button)
    kiosk.let_pass(60)

    assert kiosk.step is Step.ATTRACT
    assert set(found(kiosk, story_folder, caplog.text)) <= {"apcdesk.sqlite", "apcdesk.sqlite-wal"}


def test_of_a_badge_nothing_is_left_on_the_screen(
    kiosk: Kiosk, story_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    badges = read_badges(b"code,name\n5C-0042,Noor Haddad\n")
    columns = kiosk.services.badges.columns_of(badges)
    assert columns is not None
    kiosk.services.badges.take(badges, columns, origin=STAFF)

    kiosk.scan("5C-0042")
    kiosk.go(Step.CHOOSE)
    kiosk.let_pass(60)

    assert kiosk.step is Step.ATTRACT
    assert set(found(kiosk, story_folder, caplog.text)) <= {"apcdesk.sqlite", "apcdesk.sqlite-wal"}
