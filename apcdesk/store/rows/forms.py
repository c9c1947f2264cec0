"""What a visitor is asked and what they answered ⇄ JSON, inside the rows of types, bookings and events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from apcdesk.domain.questions import CONTACT, Answer, Asked, Form, Question, QuestionKind

Value = Mapping[str, Any]


def form_of(value: Value | None) -> Form:
    """The stored form; a type from before there were any asks as all did then."""
    if value is None:
        return Form()
    return Form(
        **{detail: Asked(value[detail]) for detail in CONTACT},
        questions=tuple(_question_of(question) for question in value["questions"]),
        privacy=value["privacy"],
    )


def form_value(form: Form) -> dict[str, Any]:
    """The form as it is stored."""
    return asdict(form)


def answer_of(value: Value) -> Answer:
    """A stored answer."""
    return Answer(value["question_id"], value["label"], QuestionKind(value["kind"]), value["text"])


def _question_of(value: Value) -> Question:
    return Question(
        value["question_id"],
        value["label"],
        QuestionKind(value["kind"]),
        value["required"],
        value["help"],
        tuple(value["choices"]),
    )
