"""Checking what a visitor is asked, and what they answered."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from apcdesk.domain.events import Guest
from apcdesk.domain.questions import NO, YES, Answer, Asked, Form, Question, QuestionKind
from apcdesk.errors import Problem
from apcdesk.service.validation import email_problems, id_problems, text_problems

LABEL, HELP, CHOICE, PRIVACY = 120, 240, 80, 4000
MOST_QUESTIONS, MOST_CHOICES = 12, 12
SHORT, LONG = 255, 2000
PHONE = re.compile(r"\+?[0-9()/. \-]{3,40}")
LEAST_DIGITS = 3


def form_problems(form: Form) -> list[Problem]:
    """What is wrong with a form that an operator wrote, by field: `form.questions[0].label` …"""
    problems = _too_long("form.privacy", form.privacy, PRIVACY)
    if len(form.questions) > MOST_QUESTIONS:
        problems.append(
            Problem(
                "form.questions",
                "errors.too_long",
                f"must be at most {MOST_QUESTIONS} questions",
                "many_questions",
                {"limit": MOST_QUESTIONS},
            )
        )
    seen: set[str] = set()
    for n, question in enumerate(form.questions):
        field = f"form.questions[{n}]"
        problems += _question_problems(field, question)
        if question.question_id in seen:
            problems.append(Problem(f"{field}.question_id", "errors.taken", "is used by another question"))
        seen.add(question.question_id)
    return problems


def guest_problems(form: Form, guest: Guest) -> list[Problem]:
    """What a visitor left out or wrote otherwise than asked: `guest.name`, `guest.answers.q1` …"""
    problems: list[Problem] = []
    for detail, text in (
        ("name", guest.name),
        ("company", guest.company),
        ("email", guest.email),
        ("phone", guest.phone),
    ):
        field = f"guest.{detail}"
        if form.asked(detail) is Asked.REQUIRED:
            problems += text_problems(field, text, SHORT)
        else:
            problems += _too_long(field, text, SHORT)
    problems += email_problems("guest.email", guest.email)
    problems += phone_problems("guest.phone", guest.phone)
    return [*problems, *answer_problems(form, guest.answers)]


def answer_problems(
    form: Form, answers: Sequence[Answer], not_asked: Collection[str] = (), kept: Collection[str] = ()
) -> list[Problem]:
    """What was left out or answered otherwise than asked: `guest.answers.q1` …

    `not_asked` are needed questions that staff say they did not ask: visitors are never excused. `kept` are those that
    were answered before, and stay though they are asked no longer.
    """
    problems: list[Problem] = []
    told = {answer.question_id: answer for answer in answers}
    for question in form.questions:
        excused = question.question_id in not_asked
        asked = replace(question, required=False) if excused else question
        problems += _answer_problems(asked, told.pop(question.question_id, None))
    problems += [
        Problem(f"guest.answers.{name}", "errors.not_recognized", "is not asked")
        for name in told
        if name not in kept
    ]
    return problems


def phone_problems(field: str, phone: str) -> list[Problem]:
    """An optional number, however it is written."""
    digits = sum(letter.isdigit() for letter in phone)
    if not phone or (PHONE.fullmatch(phone) and digits >= LEAST_DIGITS):
        return []
    return [Problem(field, "errors.invalid_phone", "must be a phone number")]


def _question_problems(field: str, question: Question) -> list[Problem]:
    problems = id_problems(f"{field}.question_id", question.question_id)
    problems += text_problems(f"{field}.label", question.label, LABEL)
    problems += _too_long(f"{field}.help", question.help, HELP)
    if question.kind is not QuestionKind.CHOICE:
        return problems
    choices = f"{field}.choices"
    if len(question.choices) < 2:
        problems.append(Problem(choices, "errors.required", "must be at least two"))
    elif len(question.choices) > MOST_CHOICES or len(set(question.choices)) < len(question.choices):
        problems.append(
            Problem(
                choices,
                "errors.not_recognized",
                f"must be at most {MOST_CHOICES}, all different",
                values={"limit": MOST_CHOICES},
            )
        )
    for n, choice in enumerate(question.choices):
        problems += text_problems(f"{choices}[{n}]", choice, CHOICE)
    return problems


def _answer_problems(question: Question, answer: Answer | None) -> list[Problem]:
    field = f"guest.answers.{question.question_id}"
    text = "" if answer is None else answer.text.strip()
    if not text:
        required = [Problem(field, "errors.required", f"{field} must be specified")]
        return required if question.required else []
    match question.kind:
        case QuestionKind.PHONE:
            return phone_problems(field, text)
        case QuestionKind.CHOICE:
            return _one_of(field, text, question.choices)
        case QuestionKind.YES_NO:
            return _one_of(field, text, (YES, NO))
        case _:
            return _too_long(field, text, LONG if question.kind is QuestionKind.LONG_TEXT else SHORT)


def _one_of(field: str, text: str, choices: Sequence[str]) -> list[Problem]:
    if text in choices:
        return []
    return [Problem(field, "errors.not_recognized", "is not a recognized value")]


def _too_long(field: str, text: str, limit: int) -> list[Problem]:
    return text_problems(field, text, limit) if text.strip() else []
