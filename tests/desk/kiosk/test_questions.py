"""The details page asks what the type asks: its contact details and its own questions, by touch and by key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apcdesk.desk.kiosk.privacy import PrivacySheet
from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.changes import STAFF
from apcdesk.domain.events import Guest
from apcdesk.domain.questions import Answer, Asked, Form, Question, QuestionKind
from tests.desk.kiosk.conftest import Kiosk

COLOUR = Question("colour", "Which colour?", QuestionKind.CHOICE, required=True, choices=("Red", "Blue"))
LENSES = Question("lenses", "Do you wear lenses?", QuestionKind.YES_NO)
CALL = Question("call", "Whom may we call?", QuestionKind.PHONE)
NOTE = Question("note", "Anything else?", QuestionKind.LONG_TEXT, help="Allergies, a dog")
NOTHING = Form(name=Asked.NO, company=Asked.NO, email=Asked.NO)


def advice(kiosk: Kiosk) -> AppointmentType:
    """The type that the story's visitors ask for."""
    kinds = kiosk.services.appointment_types.all()
    return next(kind for kind in kinds if kind.short_name == "Packaging advice")


def ask(kiosk: Kiosk, form: Form) -> None:
    """Let it ask this, and wait until the kiosk knows."""
    kind = advice(kiosk)
    kiosk.services.appointment_types.ask(kind.appointment_type_id, form, origin=STAFF)

    def known() -> bool:
        catalogue = kiosk.window.flow.catalogue
        offering = catalogue.offering(kind) if catalogue is not None else None
        return offering is not None and offering.kind.form == form

    kiosk.wait(known)
    kiosk.settle()


def offer_only(kiosk: Kiosk, kind: AppointmentType) -> None:
    """Offer nothing else on kiosks."""
    for other in kiosk.services.appointment_types.all():
        if other.appointment_type_id != kind.appointment_type_id:
            kiosk.services.appointment_types.upsert(replace(other, on_kiosk=False), origin=STAFF)
    kiosk.services.appointment_types.upsert(kind, origin=STAFF)
    flow = kiosk.window.flow
    kiosk.wait(lambda: flow.catalogue is not None and [o.kind for o in flow.catalogue.offerings] == [kind])
    kiosk.settle()


def test_every_kind_of_question_is_answered_and_kept_with_the_booking(kiosk: Kiosk) -> None:
    ask(kiosk, replace(NOTHING, name=Asked.REQUIRED, questions=(COLOUR, LENSES, CALL, NOTE)))
    kiosk.to_details("14:00")
    inputs = kiosk.page.inputs.all

    kiosk.type(inputs["name"].line, "Sara")
    inputs["answers.colour"].setFocus()
    kiosk.touch(inputs["answers.colour"].buttons["Blue"])
    kiosk.touch(inputs["answers.lenses"].buttons["yes"])
    inputs["answers.call"].setFocus()
    kiosk.keys("+", *"4722", "Next field")
    QTest.keyClicks(inputs["answers.note"].area, "a dog")
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)

    booking = kiosk.window.flow.visit.booking
    assert booking is not None
    assert kiosk.services.bookings.get(booking.booking_id).guest == Guest(
        "Sara",
        answers=(
            Answer("colour", "Which colour?", QuestionKind.CHOICE, "Blue"),
            Answer("lenses", "Do you wear lenses?", QuestionKind.YES_NO, "yes"),
            Answer("call", "Whom may we call?", QuestionKind.PHONE, "+4722"),
            Answer("note", "Anything else?", QuestionKind.LONG_TEXT, "a dog"),
        ),
    )


def test_what_is_missing_or_unlikely_is_said_at_its_place_and_the_first_gets_the_focus(kiosk: Kiosk) -> None:
    short = Question("size", "Your size?", required=True)
    form = Form(
        name=Asked.OPTIONAL,
        company=Asked.REQUIRED,
        email=Asked.REQUIRED,
        phone=Asked.REQUIRED,
        questions=(COLOUR, CALL, short),
    )
    ask(kiosk, form)
    kiosk.to_details("14:00")
    inputs = kiosk.page.inputs.all
    kiosk.type(inputs["answers.call"].line, "soon")
    kiosk.type(inputs["email"].line, "sara at home")
    kiosk.touch(kiosk.page.book_button)

    assert {name: field.hint.text() for name, field in inputs.items()} == {
        "name": "If you like",
        "company": "Tell us your company, so we know who to expect.",
        "email": "This does not look like an email address.",
        "phone": "Tell us your phone number, so we can reach you.",
        "answers.colour": "Choose one of these.",
        "answers.call": "This does not look like a phone number. Leave it empty if you like.",
        "answers.size": "We need this to book.",
    }
    assert inputs["company"].has_focus
    inputs["email"].clear()
    inputs["phone"].put("x")
    kiosk.touch(kiosk.page.book_button)
    assert (inputs["email"].hint.text(), inputs["phone"].hint.text()) == (
        "Tell us your email, so we can reach you.",
        "This does not look like a phone number.",
    )


def test_a_second_touch_takes_a_choice_back_and_another_replaces_it(kiosk: Kiosk) -> None:
    ask(kiosk, Form(questions=(COLOUR,)))
    kiosk.to_details("14:00")
    choice = kiosk.page.inputs.all["answers.colour"]
    chosen = []
    for value in ("Red", "Blue", "Blue", "Red"):
        choice.setFocus()
        kiosk.touch(choice.buttons[value])
        chosen.append(choice.text)

    assert chosen == ["Red", "Blue", "", "Red"]
    assert kiosk.window.flow.visit.details.answers == {"colour": "Red"}


def test_answers_end_with_the_visit_and_with_another_choice_of_what_to_book(kiosk: Kiosk) -> None:
    ask(kiosk, Form(questions=(COLOUR, NOTE)))
    kiosk.to_details("14:00")
    inputs = kiosk.page.inputs.all
    choice, note = inputs["answers.colour"], inputs["answers.note"]
    choice.setFocus()
    kiosk.touch(choice.buttons["Red"])
    QTest.keyClicks(note.area, "Haddad")
    kiosk.hands.scanner.settle()
    visit = kiosk.window.flow.visit
    kept = dict(visit.details.answers)
    visit.choose_kind(next(k for k in kiosk.services.appointment_types.all() if k != visit.kind))
    other = dict(visit.details.answers)
    kiosk.page.wipe()
    note.area.undo()

    assert (kept, other) == ({"colour": "Red", "note": "Haddad"}, {})
    assert (choice.text, note.text) == ("", "")


def test_the_arrow_keys_leave_a_longer_text_at_its_ends(kiosk: Kiosk) -> None:
    ask(kiosk, replace(NOTHING, name=Asked.OPTIONAL, questions=(NOTE, LENSES)))
    kiosk.to_details("14:00")
    inputs = kiosk.page.inputs.all
    area = inputs["answers.note"].area
    QTest.keyClick(inputs["name"].line, Qt.Key.Key_Down)
    QTest.keyClicks(area, "one")
    QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClick(area, Qt.Key.Key_Up)
    inside = QApplication.focusWidget()
    QTest.keyClick(area, Qt.Key.Key_Down)
    QTest.keyClick(area, Qt.Key.Key_Down)

    assert inside is area
    assert inputs["answers.lenses"].has_focus


def test_a_longer_text_ends_where_it_is_long_enough(kiosk: Kiosk) -> None:
    ask(kiosk, replace(NOTHING, questions=(NOTE,)))
    kiosk.to_details("14:00")
    note = kiosk.page.inputs.all["answers.note"]
    note.put("x" * 2000)
    QTest.keyClicks(note.area, "yy")

    assert len(note.text) == 2000


def test_where_nothing_is_asked_the_time_is_booked_at_once(kiosk: Kiosk) -> None:
    ask(kiosk, NOTHING)
    kiosk.to_times()
    kiosk.touch(kiosk.slot("14:00"))
    words = kiosk.page.take_button.text()
    kiosk.touch(kiosk.page.take_button)
    kiosk.go(Step.CONFIRMED)

    booking = kiosk.window.flow.visit.booking
    assert booking is not None
    assert (words, booking.summary, booking.guest) == ("Book 14:00 today", "Packaging advice", Guest(""))


@pytest.mark.parametrize("by_panel", [True, False])
def test_a_single_thing_with_nobody_to_choose_begins_with_its_times(kiosk: Kiosk, by_panel: bool) -> None:
    offer_only(kiosk, replace(advice(kiosk), choose_person=False))
    kiosk.touch(kiosk.page.panels[0] if by_panel else kiosk.page.start_button)
    kiosk.go(Step.TIME)
    steps = kiosk.window.flow.steps
    kiosk.touch(kiosk.page.back_button)
    kiosk.go(Step.ATTRACT)

    assert steps == (Step.TIME, Step.DETAILS, Step.CONFIRMED)


@pytest.mark.parametrize(
    ("stand", "text", "says"),
    [
        (
            "B07-32",
            "",
            "Only the stand team sees this. It is deleted on 11 April 2027. We do not put you on a list.",
        ),
        ("", "", "Only our team sees this. It is deleted on 11 April 2027. We do not put you on a list."),
        ("", "Ours.", "Only our team sees this. It is deleted on 11 April 2027."),
    ],
)
def test_who_sees_it_is_a_stand_s_team_at_a_fair_alone(
    kiosk: Kiosk, stand: str, text: str, says: str
) -> None:
    kiosk.services.installation.name_place(organisation="Nordlys Press", stand=stand, origin=STAFF)
    ask(kiosk, Form(privacy=text))
    kiosk.to_details("14:00")

    assert says in [label.text() for label in kiosk.page.privacy.findChildren(Label)]


def test_the_operator_s_words_on_privacy_are_one_touch_away(kiosk: Kiosk) -> None:
    ask(kiosk, Form(privacy="Lindqvist keeps it for a year.\n\n" + "More. " * 400))
    kiosk.to_details("14:00")
    kiosk.touch(kiosk.page.privacy.link)
    [sheet] = kiosk.window.findChildren(PrivacySheet)
    shown = sheet.isVisible()
    kiosk.touch(sheet.close_button)

    assert shown
    assert not kiosk.window.findChildren(PrivacySheet)


def test_the_operator_s_words_end_with_the_visit(kiosk: Kiosk) -> None:
    ask(kiosk, Form(privacy="Lindqvist keeps it for a year."))
    kiosk.to_details("14:00")
    kiosk.touch(kiosk.page.privacy.link)

    kiosk.let_pass(60)

    assert kiosk.step is Step.ATTRACT
    assert not kiosk.window.findChildren(PrivacySheet)
