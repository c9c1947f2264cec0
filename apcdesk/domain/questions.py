"""What a visitor is asked before a booking, and what they answered: our own words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

CONTACT = ("name", "company", "email", "phone")
"""What of a guest may be asked for, in the order of the fields."""


class Asked(StrEnum):
    """How much is wanted of a contact detail."""

    NO = "no"
    OPTIONAL = "optional"
    REQUIRED = "required"


class QuestionKind(StrEnum):
    """What an answer looks like. A phone number has digits; a choice is one of the question's own texts."""

    SHORT_TEXT = "short_text"
    LONG_TEXT = "long_text"
    PHONE = "phone"
    CHOICE = "choice"
    YES_NO = "yes_no"


YES, NO = "yes", "no"
"""What the answer to a yes-or-no question is kept as, in every language."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question in the operator's words. `choices` are those of a CHOICE, in order, and empty for the rest."""

    question_id: str
    label: str
    kind: QuestionKind = QuestionKind.SHORT_TEXT
    required: bool = False
    help: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered, with the question as it was then asked: it may be worded otherwise later."""

    question_id: str
    label: str
    kind: QuestionKind
    text: str


@dataclass(frozen=True, slots=True)
class Form:
    """What an appointment type asks. `privacy` is the operator's own text about what becomes of it."""

    name: Asked = Asked.REQUIRED
    company: Asked = Asked.OPTIONAL
    email: Asked = Asked.OPTIONAL
    phone: Asked = Asked.NO
    questions: tuple[Question, ...] = ()
    privacy: str = ""

    def asked(self, detail: str) -> Asked:
        """How much is wanted of a contact detail, one of CONTACT."""
        found: Asked = getattr(self, detail)
        return found

    @property
    def details(self) -> Iterator[str]:
        """The contact details that are asked for, in order."""
        return (detail for detail in CONTACT if self.asked(detail) is not Asked.NO)

    @property
    def empty(self) -> bool:
        """Whether nothing is asked at all."""
        return not self.questions and not any(self.details)

    def answers(self, texts: Mapping[str, str]) -> tuple[Answer, ...]:
        """The answers that say anything, in the order of the questions; `texts` is by question_id."""
        told = ((question, texts.get(question.question_id, "").strip()) for question in self.questions)
        return tuple(Answer(q.question_id, q.label, q.kind, text) for q, text in told if text)


def question_of(answer: Answer) -> Question:
    """The question as it was then asked, as far as an answer tells; of a choice only what was chosen is known."""
    choices = (answer.text,) if answer.kind is QuestionKind.CHOICE else ()
    return Question(answer.question_id, answer.label, answer.kind, choices=choices)


def still_asked(questions: Sequence[Question], answered: Sequence[Answer]) -> tuple[Question, ...]:
    """What is asked now, and behind it what was answered but is asked no longer."""
    ids = {question.question_id for question in questions}
    return (*questions, *(question_of(one) for one in answered if one.question_id not in ids))


def fresh_question_id(taken: Sequence[str]) -> str:
    """An id that none of these is: "q1", "q2" …"""
    number = 1
    while f"q{number}" in taken:
        number += 1
    return f"q{number}"
