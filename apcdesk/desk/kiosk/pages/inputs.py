"""What a type asks, as things to fill in: its contact details and its own questions, with the words for what is wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt

from apcdesk.desk.kiosk.session import Details
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.kiosk.choice import KioskChoice
from apcdesk.desk.widgets.kiosk.field import KioskField, KioskInput
from apcdesk.desk.widgets.kiosk.text_area import KioskTextArea
from apcdesk.domain.questions import NO, YES, Asked, Form, Question, QuestionKind
from apcdesk.service.offers.answers import LONG, SHORT, phone_problems
from apcdesk.service.validation import email_problems

WORDS = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
MAIL = WORDS | Qt.InputMethodHint.ImhEmailCharactersOnly
NUMBER = WORDS | Qt.InputMethodHint.ImhDialableCharactersOnly

translate = QCoreApplication.translate


class Inputs:
    """The inputs of a form by the name under which the service speaks of them: `name` …, `answers.q1` …"""

    def __init__(self, theme: Theme, form: Form) -> None:
        self._theme = theme
        self._form = form
        self._questions = {f"answers.{question.question_id}": question for question in form.questions}
        self.all: dict[str, KioskInput] = {detail: self._contact(detail) for detail in form.details}
        self.all |= {name: self._answer(question) for name, question in self._questions.items()}

    def fill(self, details: Details) -> None:
        """Show what was filled in before. All of it is read first: a field that changes is written down again."""
        known = {name: details.get(name) for name in self.all}
        for name, field in self.all.items():
            field.put(known[name])

    def read(self, details: Details) -> None:
        """Write down what is filled in now; what is not asked here stays as it was."""
        for name, field in self.all.items():
            details.put(name, field.text)

    def problem(self, name: str) -> str:
        """What is wrong with an input, in words for who filled it in; nothing when it will do."""
        text = self.all[name].text
        if not text:
            return self._missing(name) if self._needed(name) else ""
        question = self._questions.get(name)
        if name == "email" and email_problems("email", text):
            return self._unlike(
                name,
                translate("Kiosk", "This does not look like an email address."),
                translate("Kiosk", "This does not look like an email address. Leave it empty if you like."),
            )
        number = name == "phone" or (question is not None and question.kind is QuestionKind.PHONE)
        if number and phone_problems("phone", text):
            return self._unlike(
                name,
                translate("Kiosk", "This does not look like a phone number."),
                translate("Kiosk", "This does not look like a phone number. Leave it empty if you like."),
            )
        return ""

    def refused(self, name: str) -> str:
        """The words for an input that the service would not take: what is asked may have been changed meanwhile."""
        return self.problem(name) or self._missing(name)

    def _needed(self, name: str) -> bool:
        question = self._questions.get(name)
        return self._form.asked(name) is Asked.REQUIRED if question is None else question.required

    def _missing(self, name: str) -> str:
        question = self._questions.get(name)
        if question is not None:
            if question.kind in (QuestionKind.CHOICE, QuestionKind.YES_NO):
                return translate("Kiosk", "Choose one of these.")
            return translate("Kiosk", "We need this to book.")
        return {
            "name": translate("Kiosk", "Tell us your name, so we know who to expect."),
            "company": translate("Kiosk", "Tell us your company, so we know who to expect."),
            "email": translate("Kiosk", "Tell us your email, so we can reach you."),
            "phone": translate("Kiosk", "Tell us your phone number, so we can reach you."),
        }[name]

    def _unlike(self, name: str, needed: str, optional: str) -> str:
        return needed if self._needed(name) else optional

    def _contact(self, detail: str) -> KioskField:
        needed = self._form.asked(detail) is Asked.REQUIRED
        make: dict[str, Callable[[], tuple[str, str, Qt.InputMethodHint]]] = {
            "name": lambda: (translate("Kiosk", "Your name"), _hint(needed), WORDS),
            "company": lambda: (translate("Kiosk", "Company"), _hint(needed), WORDS),
            "email": lambda: (translate("Kiosk", "Email"), _reason(needed), MAIL),
            "phone": lambda: (translate("Kiosk", "Phone"), _calling(needed), NUMBER),
        }
        label, hint, hints = make[detail]()
        return self._field(label, hint, hints=hints)

    def _answer(self, question: Question) -> KioskInput:
        theme, label, hint, below = self._theme, question.label, _hint(question.required), question.help
        match question.kind:
            case QuestionKind.LONG_TEXT:
                return KioskTextArea(theme, label, hint, below, longest=LONG)
            case QuestionKind.CHOICE:
                return KioskChoice(theme, label, hint, below, options=[(c, c) for c in question.choices])
            case QuestionKind.YES_NO:
                options = [(YES, translate("Kiosk", "Yes")), (NO, translate("Kiosk", "No"))]
                return KioskChoice(theme, label, hint, below, options=options)
            case QuestionKind.PHONE:
                return self._field(label, hint, below, hints=NUMBER)
            case QuestionKind.SHORT_TEXT:
                return self._field(label, hint, below, hints=WORDS)

    def _field(self, label: str, hint: str, below: str = "", *, hints: Qt.InputMethodHint) -> KioskField:
        field = KioskField(self._theme, label, hint, below, hints=hints)
        field.line.setMaxLength(SHORT)
        return field


def _hint(needed: bool) -> str:
    return translate("Kiosk", "Needed") if needed else translate("Kiosk", "If you like")


def _reason(needed: bool) -> str:
    if needed:
        return translate("Kiosk", "So we can tell you if it moves")
    return translate("Kiosk", "So we can tell you if it moves, if you like")


def _calling(needed: bool) -> str:
    if needed:
        return translate("Kiosk", "So we can call you if it moves")
    return translate("Kiosk", "So we can call you if it moves, if you like")
