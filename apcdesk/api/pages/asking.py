"""What pages that book ask before: read from their form, and said again beside what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from apcdesk.api.call import Call
from apcdesk.api.pages.languages import Language
from apcdesk.api.pages.visiting import asked_for
from apcdesk.domain.events import Guest
from apcdesk.domain.questions import NO, YES, Asked, Form, Question, QuestionKind
from apcdesk.errors import Problem

ANSWER = "answer_"
"""What the names of the page's own questions begin with."""
GUEST, GUEST_ANSWER = "guest.", "guest.answers."
INPUTS: Mapping[str, str] = {"name": "text", "company": "text", "email": "email", "phone": "tel"}
COMPLETION: Mapping[str, str] = {"name": "name", "company": "organization", "email": "email", "phone": "tel"}
PROBLEMS: Mapping[str, str] = {
    "errors.required": "fill_in",
    "errors.invalid_email": "not_email",
    "errors.invalid_phone": "not_phone",
    "errors.too_long": "too_long",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to fill in. `kind` is the type of its input, `area` or `choice`; `options` are values with words."""

    name: str
    label: str
    kind: str
    hint: str
    value: str
    problem: str = ""
    completion: str = "off"
    options: tuple[tuple[str, str], ...] = ()


def guest_of(call: Call, form: Form) -> Guest:
    """Who comes, as it was filled in."""
    told = {detail: _sent(call, detail) for detail in form.details}
    texts = {question.question_id: _sent(call, ANSWER + question.question_id) for question in form.questions}
    return Guest(**{"name": "", **told}, answers=form.answers(texts))


def entries(
    call: Call, form: Form, language: Language, problems: tuple[Problem, ...] = ()
) -> tuple[Entry, ...]:
    """Everything the form asks, in order, with what was filled in and what is wrong with it."""
    wrong = {_name(problem.field): language.say(_words(problem)) for problem in problems}
    contact = (_contact(call, form, language, detail, wrong) for detail in form.details)
    own = (_question(call, question, language, wrong) for question in form.questions)
    return (*contact, *own)


def _contact(call: Call, form: Form, language: Language, detail: str, wrong: Mapping[str, str]) -> Entry:
    label = language.say("your_name" if detail == "name" else detail)
    hint = language.say("needed" if form.asked(detail) is Asked.REQUIRED else "if_you_like")
    value, problem = _sent(call, detail), wrong.get(detail, "")
    return Entry(detail, label, INPUTS[detail], hint, value, problem, COMPLETION[detail])


def _question(call: Call, question: Question, language: Language, wrong: Mapping[str, str]) -> Entry:
    name = ANSWER + question.question_id
    kinds = {QuestionKind.LONG_TEXT: "area", QuestionKind.PHONE: "tel", QuestionKind.SHORT_TEXT: "text"}
    options: tuple[tuple[str, str], ...] = tuple((choice, choice) for choice in question.choices)
    if question.kind is QuestionKind.YES_NO:
        options = ((YES, language.say("yes")), (NO, language.say("no")))
    needed = language.say("needed" if question.required else "if_you_like")
    hint = f"{question.help} · {needed}" if question.help else needed
    kind = kinds.get(question.kind, "choice")
    return Entry(name, question.label, kind, hint, _sent(call, name), wrong.get(name, ""), options=options)


def _words(problem: Problem) -> str:
    """The key of what the page says of a problem; without a name it says what a name is for."""
    if problem.field == GUEST + "name" and problem.key == "errors.required":
        return "name_needed"
    return PROBLEMS.get(problem.key, "fill_in")


def _sent(call: Call, name: str) -> str:
    return str(asked_for(call, name) or "").strip()


def _name(field: str) -> str:
    """The name on the page of what the service calls `guest.email` or `guest.answers.q1`."""
    if field.startswith(GUEST_ANSWER):
        return ANSWER + field.removeprefix(GUEST_ANSWER)
    return field.removeprefix(GUEST)
