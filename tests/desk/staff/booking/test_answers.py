"""The questions of an appointment type as staff ask them: in the booking dialog, in the inspector and in its form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt

from apcdesk.desk.staff.booking.dialog import BookingDialog
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Event, Guest
from apcdesk.domain.queries import Buffer
from apcdesk.domain.questions import NO, YES, Answer, Form, Question, QuestionKind
from tests.builders_desk import Toasts
from tests.desk.staff.agenda.conftest import Rig, period
from tests.desk.staff.booking.conftest import offer_demo

ORDER = Question("order", "Your order?", required=True, help="As on the letter")
PHONE = Question("phone", "Where can we call?", QuestionKind.PHONE)
INK = Question("ink", "Which ink?", QuestionKind.CHOICE, choices=("Water", "UV"))
FIRST = Question("first", "The first time here?", QuestionKind.YES_NO, required=True)
WISHES = Question("wishes", "What shall we print?", QuestionKind.LONG_TEXT)
QUESTIONS = (ORDER, PHONE, INK, FIRST, WISHES)


@pytest.fixture
def dialog(rig: Rig) -> Iterator[BookingDialog]:
    """Opened for Press A at 13:00, for a demo that asks five questions; Eva comes."""
    kind = offer_demo(rig, Buffer())
    rig.services.appointment_types.upsert(replace(kind, form=Form(questions=QUESTIONS)), origin=STAFF)
    rig.pane.choice.mark_time(period("10 13:00", "10 13:30"))
    rig.press(Qt.Key.Key_B)
    found = next(one for one in rig.window.findChildren(BookingDialog) if one.isVisible())
    rig.wait(lambda: "demo" in found.kind.values)
    found.kind.set_value("demo")
    found.kind.chosen.emit("demo")
    rig.wait(lambda: found.people.chosen == (rig.press_a.sub,) and rig.context.tasks.idle)
    found.guests.rows[0].name.set_text("Eva")
    yield found
    if shiboken6.isValid(found) and found.isVisible():
        found.close_sheet()


def booked(rig: Rig) -> Event | None:
    found = rig.services.events.between([rig.press_a.calendar_id], period("10 08:00", "10 17:00"))
    return found[0] if found else None


def messages(dialog: BookingDialog) -> dict[str, str]:
    return {name: field.message.text() for name, field in dialog.answers.fields.items()}


def test_what_is_needed_is_asked_for_at_its_field(rig: Rig, dialog: BookingDialog):
    assert dialog.questions.isVisible()
    assert [(f.label.text(), f.not_asked.isVisible()) for f in dialog.answers.fields.values()] == [
        ("Your order?", True),
        ("Where can we call?", False),
        ("Which ink?", False),
        ("The first time here?", True),
        ("What shall we print?", False),
    ]

    dialog.confirm.click()

    ask = "Ask this, or say that it was not asked."
    assert messages(dialog) == {"order": ask, "phone": "", "ink": "", "first": ask, "wishes": ""}
    dialog.answers.fields["order"].set_text("4711")
    dialog.answers.fields["order"].changed.emit()
    dialog.answers.fields["first"].not_asked.click()
    dialog.answers.fields["phone"].set_text("tomorrow")
    dialog.confirm.click()
    rig.wait(lambda: messages(dialog)["phone"] != "")
    assert messages(dialog) == {
        "order": "As on the letter",
        "phone": "This does not look like a phone number.",
        "ink": "",
        "first": "",
        "wishes": "",
    }
    assert booked(rig) is None


def test_the_answers_are_in_the_guest_and_changed_by_editing(rig: Rig, dialog: BookingDialog):
    for question_id, text in (("order", "4711"), ("ink", "UV"), ("first", YES), ("wishes", "Two colours")):
        dialog.answers.fields[question_id].set_text(text)

    dialog.confirm.click()

    rig.wait(lambda: booked(rig) is not None and rig.pane.inspector.event_uid is not None)
    event = booked(rig)
    assert event is not None
    assert event.notes.guest == Guest(
        "Eva",
        answers=(
            Answer("order", "Your order?", QuestionKind.SHORT_TEXT, "4711"),
            Answer("ink", "Which ink?", QuestionKind.CHOICE, "UV"),
            Answer("first", "The first time here?", QuestionKind.YES_NO, YES),
            Answer("wishes", "What shall we print?", QuestionKind.LONG_TEXT, "Two colours"),
        ),
    )
    rig.pane.desk.edit(event.event_uid)
    form = rig.pane.inspector.form
    rig.wait(lambda: list(form.answers.fields) == [one.question_id for one in QUESTIONS])
    assert form.answers.texts == {"order": "4711", "ink": "UV", "first": YES, "wishes": "Two colours"}
    assert not form.modified
    form.answers.fields["order"].set_text("")
    form.submit()
    assert form.answers.fields["order"].message.text() == "Ask this, or say that it was not asked."
    form.answers.fields["order"].not_asked.click()
    form.answers.fields["first"].set_text(NO)
    form.answers.fields["ink"].set_text("")
    form.submit()

    rig.wait(lambda: not rig.pane.inspector.editing and rig.pane.commands.writer.idle)
    changed = booked(rig)
    assert changed is not None
    assert changed.notes.guest is not None
    assert [(a.question_id, a.text) for a in changed.notes.guest.answers] == [
        ("first", NO),
        ("wishes", "Two colours"),
    ]
    rig.pane.desk.edit(event.event_uid)
    rig.wait(lambda: form.answers.not_asked == ("order",))
    rig.pane.desk.give_up()
    assert changed.notes.booking_id is not None
    assert rig.services.bookings.get(changed.notes.booking_id).guest == changed.notes.guest
    toasts = rig.context.toasts
    assert isinstance(toasts, Toasts)
    assert toasts.act is not None
    toasts.act()
    rig.wait(lambda: (found := booked(rig)) is not None and found.notes.guest == event.notes.guest)


def test_what_is_asked_no_longer_can_still_be_changed(rig: Rig, dialog: BookingDialog):
    for question_id, text in (("order", "4711"), ("ink", "UV"), ("first", YES)):
        dialog.answers.fields[question_id].set_text(text)
    dialog.confirm.click()
    rig.wait(lambda: booked(rig) is not None and rig.context.tasks.idle)
    event = booked(rig)
    assert event is not None
    kind = rig.services.appointment_types.all()[0]
    rig.services.appointment_types.upsert(replace(kind, form=Form(questions=(ORDER,))), origin=STAFF)

    rig.pane.desk.edit(event.event_uid)
    form = rig.pane.inspector.form
    rig.wait(lambda: form.answers.fields["order"].question.required)

    assert {name: field.question.required for name, field in form.answers.fields.items()} == {
        "order": True,
        "ink": False,
        "first": False,
    }
    form.answers.fields["first"].set_text("")
    form.submit()
    rig.wait(lambda: not rig.pane.inspector.editing and rig.pane.commands.writer.idle)
    changed = booked(rig)
    assert changed is not None
    assert changed.notes.guest is not None
    assert [a.question_id for a in changed.notes.guest.answers] == ["order", "ink"]


def test_another_type_asks_its_own_questions(rig: Rig, dialog: BookingDialog):
    dialog.kind.set_value("")
    dialog.kind.chosen.emit("")
    rig.settle()
    assert not dialog.questions.isVisible()

    dialog.confirm.click()

    rig.wait(lambda: booked(rig) is not None)
