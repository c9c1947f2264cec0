"""The operator's editor of what visitors are asked: what is saved, what is refused, what is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.kiosks.question_row import QuestionRow
from apcdesk.desk.staff.kiosks.questions_sheet import QuestionsSheet
from apcdesk.desk.tasks import Tasks
from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.changes import STAFF
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.queries import Buffer
from apcdesk.domain.questions import Asked, Form, Question, QuestionKind
from tests.builders_desk import make_context
from tests.builders_services import make_services

SIZE = Question("q1", "Your size?", required=True, help="In centimetres")
COLOUR = Question("q2", "Which colour?", QuestionKind.CHOICE, choices=("Red", "Blue"))
KIND = AppointmentTypeId("eye-test")


class Rig:
    """The sheet over a window, and short ways to use it."""

    def __init__(self, context: DeskContext, window: QWidget, qtbot: QtBot, kind: AppointmentType) -> None:
        self.context = context
        self._qtbot = qtbot
        self.sheet = QuestionsSheet(context, window, kind)
        self.sheet.open()

    @property
    def kept(self) -> Form:
        """What is asked now."""
        return self.context.services.appointment_types.get(KIND).form

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self.context.tasks.idle)

    def save(self) -> None:
        QTest.mouseClick(self.sheet.save, Qt.MouseButton.LeftButton)
        self.settle()


@pytest.fixture
def rig(qtbot: QtBot, theme: Theme, tasks: Tasks, tmp_path: Path) -> Iterator[Rig]:
    services = make_services(tmp_path)
    elsa = services.calendars.open(services.own_client, "elsa", name="Elsa", origin=STAFF).calendar
    kind = AppointmentType(
        appointment_type_id=KIND,
        name="Eye test",
        required_duration=timedelta(minutes=45),
        participants=(NamedGroup("Optometrist", (elsa.sub,), 1),),
        buffer=Buffer(),
        start_interval=timedelta(minutes=15),
        form=Form(questions=(SIZE, COLOUR)),
    )
    services.appointment_types.upsert(kind, origin=STAFF)
    context = make_context(services, theme, tasks, tmp_path)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1120, 800)
    window.show()
    yield Rig(context, window, qtbot, kind)
    context.bridge.close()
    context.languages.close()
    services.close()


def test_it_shows_what_is_asked_and_saves_it_unchanged(rig: Rig):
    shown = rig.sheet.form
    rig.save()

    assert shown == rig.kept == Form(questions=(SIZE, COLOUR))


def test_contact_details_questions_and_privacy_are_saved_as_one_step_that_can_be_taken_back(rig: Rig):
    sheet = rig.sheet
    sheet.contact["company"].set_current(0)
    sheet.contact["phone"].set_current(2)
    QTest.mouseClick(sheet.add, Qt.MouseButton.LeftButton)
    row = sheet.rows[-1]
    QTest.keyClicks(row.label.line, "Whom may we call?")
    row.kind.set_value(QuestionKind.PHONE)
    row.required.click()
    QTest.mouseClick(row.higher, Qt.MouseButton.LeftButton)
    QTest.mouseClick(sheet.rows[0].remove, Qt.MouseButton.LeftButton)
    sheet.privacy.setPlainText("We keep it for a year.")
    with_choices = [row.choices.isVisibleTo(sheet) for row in sheet.rows]
    rig.save()
    saved = rig.kept
    rig.context.undo.undo()
    rig.settle()

    call = Question("q3", "Whom may we call?", QuestionKind.PHONE, required=True)
    assert saved == Form(
        company=Asked.NO,
        phone=Asked.REQUIRED,
        questions=(call, COLOUR),
        privacy="We keep it for a year.",
    )
    assert with_choices == [False, True]
    assert rig.kept == Form(questions=(SIZE, COLOUR))


def test_what_is_wrong_is_said_where_it_is_and_nothing_is_saved(rig: Rig):
    first, second = rig.sheet.rows
    first.label.set_text("")
    second.choices.set_text("Red;")
    second.help.set_text("x" * 241)
    rig.save()

    assert (first.label.message.text(), second.choices.message.text(), second.help.message.text()) == (
        "Write the question.",
        "Give two to twelve answers, each of them once.",
        "This is too long for the screen.",
    )
    assert first.label.line.hasFocus()
    assert rig.kept == Form(questions=(SIZE, COLOUR))
    assert rig.sheet.save.isEnabled()


def test_what_belongs_to_no_question_is_said_above(rig: Rig):
    rig.sheet.privacy.setPlainText("x" * 4001)
    rig.save()

    assert rig.sheet.banner.isVisible()
    assert rig.kept == Form(questions=(SIZE, COLOUR))


def test_choices_appear_with_the_kind_that_has_them(rig: Rig):
    row = rig.sheet.rows[0]
    row.kind.setFocus()
    for _ in range(3):
        QTest.keyClick(row.kind, Qt.Key.Key_Down)
    row.choices.set_text("Small; Large ;; ")

    assert row.choices.isVisibleTo(rig.sheet)
    assert row.question == Question(
        "q1",
        "Your size?",
        QuestionKind.CHOICE,
        required=True,
        help="In centimetres",
        choices=("Small", "Large"),
    )


@pytest.mark.parametrize("text", ["Red; blue ;", "Red؛ blue", "Red\uff1bblue", "Red; blue؛؛"])
def test_answers_to_choose_from_are_separated_by_every_semicolon(theme: Theme, text: str):
    row = QuestionRow(theme, COLOUR)
    row.choices.set_text(text)

    assert row.question.choices == ("Red", "blue")
