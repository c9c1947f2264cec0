"""What an operator may ask, and what a visitor must answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select, update

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.questions import Answer, Asked, Form, Question, QuestionKind
from apcdesk.errors import Invalid, NotFound
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.offers.answers import form_problems, guest_problems, phone_problems
from apcdesk.store import tables as t
from tests.service.builders import an_appointment_type, at

COLOUR = Question("colour", "Which colour?", QuestionKind.CHOICE, required=True, choices=("Red", "Blue"))
LENSES = Question("lenses", "Do you wear lenses?", QuestionKind.YES_NO)
CALL = Question("call", "Whom may we call?", QuestionKind.PHONE)
NOTE = Question("note", "Anything else?", QuestionKind.LONG_TEXT, help="Allergies, a dog")
SIZE = Question("size", "Your size?")
FORM = Form(
    company=Asked.NO,
    email=Asked.REQUIRED,
    phone=Asked.OPTIONAL,
    questions=(COLOUR, LENSES, CALL, NOTE, SIZE),
    privacy="We keep it for a week.",
)


def an_answer(question: Question, text: str) -> Answer:
    return Answer(question.question_id, question.label, question.kind, text)


def found(problems) -> list[tuple[str, str]]:
    return [(problem.field, problem.key) for problem in problems]


def test_everything_that_is_asked_can_be_answered():
    answers = (
        an_answer(COLOUR, "Red"),
        an_answer(LENSES, "no"),
        an_answer(CALL, "+47 22 33 44 55"),
        an_answer(NOTE, "x" * 2000),
        an_answer(SIZE, "38"),
    )
    guest = Guest("Sara", email="sara@example.com", phone="(0) 70-12.34/5", answers=answers)

    assert guest_problems(FORM, guest) == []


def test_every_problem_of_a_visitor_is_named_together():
    answers = (
        an_answer(LENSES, "perhaps"),
        an_answer(CALL, "call me"),
        an_answer(NOTE, "x" * 2001),
        an_answer(SIZE, "x" * 256),
        Answer("gone", "Asked before", QuestionKind.SHORT_TEXT, "x"),
    )
    guest = Guest(" ", company="x" * 256, email="", phone="12", answers=answers)

    assert found(guest_problems(FORM, guest)) == [
        ("guest.name", "errors.required"),
        ("guest.company", "errors.too_long"),
        ("guest.email", "errors.required"),
        ("guest.phone", "errors.invalid_phone"),
        ("guest.answers.colour", "errors.required"),
        ("guest.answers.lenses", "errors.not_recognized"),
        ("guest.answers.call", "errors.invalid_phone"),
        ("guest.answers.note", "errors.too_long"),
        ("guest.answers.size", "errors.too_long"),
        ("guest.answers.gone", "errors.not_recognized"),
    ]


def test_what_is_not_needed_may_be_left_empty():
    form = Form(name=Asked.OPTIONAL, questions=(LENSES, CALL, NOTE, SIZE))

    assert guest_problems(form, Guest("", answers=(an_answer(SIZE, " "),))) == []


def test_a_choice_is_one_of_the_question_s_own():
    form = Form(questions=(COLOUR,))

    assert found(guest_problems(form, Guest("Sara", answers=(an_answer(COLOUR, "Green"),)))) == [
        ("guest.answers.colour", "errors.not_recognized")
    ]


@pytest.mark.parametrize(
    ("phone", "fine"),
    [
        ("", True),
        ("112", True),
        ("+46 (0)70 123 45 67", True),
        ("12", False),
        ("+-- ()", False),
        ("070-x", False),
        ("1" * 42, False),
    ],
)
def test_a_phone_number_has_digits_however_they_are_written(phone, fine):
    assert (phone_problems("phone", phone) == []) == fine


def test_every_problem_of_a_form_is_named_together():
    form = Form(
        questions=(
            Question("", ""),
            Question("a b", "x" * 121, help="x" * 241),
            Question("one", "One?", QuestionKind.CHOICE, choices=("only",)),
            Question("one", "Two?", QuestionKind.CHOICE, choices=("same", "same", "")),
        ),
        privacy="x" * 4001,
    )

    assert found(form_problems(form)) == [
        ("form.privacy", "errors.too_long"),
        ("form.questions[0].question_id", "errors.required"),
        ("form.questions[0].label", "errors.required"),
        ("form.questions[1].question_id", "errors.invalid_format"),
        ("form.questions[1].label", "errors.too_long"),
        ("form.questions[1].help", "errors.too_long"),
        ("form.questions[2].choices", "errors.required"),
        ("form.questions[3].choices", "errors.not_recognized"),
        ("form.questions[3].choices[2]", "errors.required"),
        ("form.questions[3].question_id", "errors.taken"),
    ]
    many = tuple(Question(f"q{n}", "?") for n in range(13))
    assert found(form_problems(Form(questions=many))) == [("form.questions", "errors.too_long")]


def test_what_is_asked_is_kept_with_the_type_and_can_be_taken_back(services, staff, a_calendar):
    kind = an_appointment_type(NamedGroup("Press", (a_calendar("press").sub,)))
    services.appointment_types.upsert(kind, origin=staff)

    change = services.appointment_types.ask(kind.appointment_type_id, FORM, origin=staff)

    assert services.appointment_types.get(kind.appointment_type_id) == replace(kind, form=FORM)
    services.changes.undo([change])
    assert services.appointment_types.get(kind.appointment_type_id) == kind


def test_a_form_with_a_problem_is_not_kept_and_only_what_is_offered_can_ask(services, staff, a_calendar):
    kind = an_appointment_type(NamedGroup("Press", (a_calendar("press").sub,)))
    services.appointment_types.upsert(kind, origin=staff)
    wrong = Form(questions=(Question("q1", ""),))

    with pytest.raises(Invalid):
        services.appointment_types.ask(kind.appointment_type_id, wrong, origin=staff)
    with pytest.raises(Invalid):
        services.appointment_types.upsert(replace(kind, form=wrong), origin=staff)
    with pytest.raises(NotFound):
        services.appointment_types.ask(AppointmentTypeId("none"), FORM, origin=staff)
    assert services.appointment_types.all() == (kind,)


def test_answers_are_kept_with_the_booking_and_its_event(services, staff, a_calendar):
    press = a_calendar("press")
    kind = an_appointment_type(NamedGroup("Press", (press.sub,)), form=Form(questions=(COLOUR,)))
    services.appointment_types.upsert(kind, origin=staff)
    guest = Guest("Sara", answers=(an_answer(COLOUR, "Red"),))
    request = BookingRequest(kind.appointment_type_id, at("11:00"), guest, "holder")

    with pytest.raises(Invalid) as caught:
        services.bookings.book(replace(request, guest=Guest("Sara")), origin=staff)
    booking = services.bookings.book(request, origin=staff)

    assert found(caught.value.problems) == [("guest.answers.colour", "errors.required")]
    [event] = services.events.between([press.calendar_id], booking.period)
    assert services.bookings.get(booking.booking_id).guest == event.notes.guest == guest


def test_a_booking_without_a_name_is_called_by_what_was_booked(services, staff, a_calendar):
    press = a_calendar("press")
    nothing = Form(name=Asked.NO, company=Asked.NO, email=Asked.NO)
    kind = an_appointment_type(NamedGroup("Press", (press.sub,)), form=nothing)
    services.appointment_types.upsert(kind, origin=staff)

    booking = services.bookings.book(
        BookingRequest(kind.appointment_type_id, at("11:00"), Guest(""), "holder"), origin=staff
    )

    assert booking.summary == "Demo"


def test_a_type_and_a_guest_from_before_there_were_questions_read_as_they_were(services, staff, a_calendar):
    press = a_calendar("press")
    kind = an_appointment_type(NamedGroup("Press", (press.sub,)))
    services.appointment_types.upsert(kind, origin=staff)
    request = BookingRequest(kind.appointment_type_id, at("11:00"), Guest("Sara"), "holder")
    booking = services.bookings.book(request, origin=staff)
    with services.store.write() as tx:
        for table, column, member in (
            (t.appointment_type, t.appointment_type.c.definition, "form"),
            (t.booking, t.booking.c.guest, "answers"),
        ):
            old = {
                name: value
                for name, value in tx.execute(select(column)).scalar_one().items()
                if name != member
            }
            tx.execute(update(table).values({column: old}))

    assert services.appointment_types.all() == (kind,)
    assert services.bookings.get(booking.booking_id).guest == Guest("Sara")
