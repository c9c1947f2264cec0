"""What is asked and what was answered."""

from __future__ import annotations

from apcdesk.domain.questions import (
    Answer,
    Asked,
    Form,
    Question,
    QuestionKind,
    fresh_question_id,
    still_asked,
)

LENSES = Question("q1", "Do you wear lenses?", QuestionKind.YES_NO)
NOTE = Question("q2", "Anything we should know?", QuestionKind.LONG_TEXT)


def test_a_form_asks_what_every_booking_asked_before_there_were_any():
    assert list(Form().details) == ["name", "company", "email"]
    assert not Form().empty


def test_a_form_is_empty_when_neither_details_nor_questions_are_asked():
    nothing = Form(name=Asked.NO, company=Asked.NO, email=Asked.NO)

    assert nothing.empty
    assert not Form(name=Asked.NO, company=Asked.NO, email=Asked.NO, questions=(NOTE,)).empty
    assert list(nothing.details) == []


def test_answers_keep_the_order_of_the_questions_and_leave_out_what_was_not_answered():
    form = Form(questions=(LENSES, NOTE))

    assert form.answers({"q2": "  a dog  ", "q1": "yes", "other": "x"}) == (
        Answer("q1", "Do you wear lenses?", QuestionKind.YES_NO, "yes"),
        Answer("q2", "Anything we should know?", QuestionKind.LONG_TEXT, "a dog"),
    )
    assert form.answers({"q1": " "}) == ()


def test_a_new_question_gets_the_first_id_that_is_not_taken():
    assert fresh_question_id([]) == "q1"
    assert fresh_question_id(["q1", "q3", "q2"]) == "q4"


def test_what_was_answered_is_asked_behind_what_is_asked_now():
    order = Question("order", "Your order?")
    answered = (
        Answer("ink", "Which ink?", QuestionKind.CHOICE, "UV"),
        Answer("order", "Order?", QuestionKind.SHORT_TEXT, "4711"),
        Answer("call", "Call?", QuestionKind.PHONE, "112"),
    )

    assert still_asked((order,), answered) == (
        order,
        Question("ink", "Which ink?", QuestionKind.CHOICE, choices=("UV",)),
        Question("call", "Call?", QuestionKind.PHONE),
    )
