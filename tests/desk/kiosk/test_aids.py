"""The aids bar and the languages: everything a visitor sees follows at once, nothing typed is lost, all ends with the visit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from apcdesk import resources
from apcdesk.desk.kiosk.aids import LARGER
from apcdesk.desk.kiosk.hand_over import HandOver
from apcdesk.desk.kiosk.idle import Patience
from apcdesk.desk.kiosk.language_sheet import LanguageSheet
from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.language.languages import FOLDER, LANGUAGES, Languages, language
from apcdesk.domain.changes import STAFF
from apcdesk.domain.help_calls import HelpCall
from tests.builders_desk import without_marks
from tests.desk.kiosk.conftest import Kiosk, MakeKiosk


@pytest.fixture
def kiosk(make_kiosk: MakeKiosk) -> Iterator[Kiosk]:
    kiosk = make_kiosk()
    yield kiosk
    kiosk.context.languages.close()


def readable(window: QWidget) -> set[str]:
    """What can be read or heard of the window."""
    texts: set[str] = set()
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            texts |= {widget.accessibleName(), widget.accessibleDescription()}
            if isinstance(widget, QLabel | QPushButton):
                texts.add(widget.text())
    return texts - {""}


def english(texts: set[str], code: str) -> set[str]:
    """Those of the texts that are words of the source, whatever they are filled with, which this language says otherwise."""
    root = ET.parse(resources.resource_path(f"{FOLDER}/kiosk.{code}.ts")).getroot()
    messages = [(m.findtext("source", ""), m.findtext("translation", "")) for m in root.iter("message")]
    patterns = [
        re.sub(r"\\{\w+\\}", ".+", re.escape(source))
        for source, words in messages
        if words != source and said(source)
    ]
    return {text for text in texts if any(re.fullmatch(pattern, text) for pattern in patterns)}


def said(source: str) -> bool:
    """Whether a text has words of its own beside what it is filled with."""
    return len(re.sub(r"{\w+}", "", source).strip(" ,.")) > 1


def aid(kiosk: Kiosk, text: str) -> QPushButton:
    """The button of the bar with these words."""
    buttons = kiosk.window.findChildren(QPushButton)
    return next(button for button in buttons if button.isVisible() and button.text() == text)


def speak(kiosk: Kiosk, now: str, code: str) -> None:
    """Change the language by the bar."""
    kiosk.touch(aid(kiosk, now))
    [sheet] = [sheet for sheet in kiosk.window.findChildren(LanguageSheet) if sheet.isVisible()]
    kiosk.touch(sheet.buttons[code])


@pytest.mark.parametrize("code", ["de", "fr", "es", "pt", "nl", "nb", "sv", "ar"])
def test_no_step_has_a_word_of_english_left(kiosk, code):
    languages: Languages = kiosk.context.languages
    languages.speak(code)
    left = {}
    kiosk.touch(kiosk.panel("Packaging advice"))
    left["choose"] = english(readable(kiosk.window), code)
    kiosk.touch(next(c for c in kiosk.page.person_cards.values() if "Amina" in c.accessibleName()))
    kiosk.go(Step.TIME)
    kiosk.touch(kiosk.slot("14:00"))
    left["time"] = english(readable(kiosk.window), code)
    kiosk.touch(kiosk.page.take_button)
    kiosk.go(Step.DETAILS)
    kiosk.touch(kiosk.page.book_button)
    left["details"] = english(readable(kiosk.window), code)
    kiosk.type(kiosk.page.name.line, "Noor")
    kiosk.touch(kiosk.page.book_button)
    kiosk.go(Step.CONFIRMED)
    left["confirmed"] = english(readable(kiosk.window), code)
    kiosk.touch(kiosk.page.done_button)
    languages.speak(code)
    left["attract"] = english(readable(kiosk.window), code)

    assert left == {step: set() for step in ("choose", "time", "details", "confirmed", "attract")}


def test_the_languages_of_the_place_stand_on_the_first_screen_and_one_touch_speaks_one(kiosk):
    names = {code: button.text() for code, button in kiosk.page.language_buttons.items()}
    kiosk.touch(kiosk.page.language_buttons["de"])

    spoken = {code for code, button in kiosk.page.language_buttons.items() if button.spoken}
    assert names == {"nb": "Norsk", "en": "English", "sv": "Svenska", "de": "Deutsch", "ar": "العربية"}
    assert (kiosk.page.start_button.text(), spoken) == ("Zum Starten berühren", {"de"})


def test_of_many_languages_the_first_have_a_button_and_one_leads_to_all(kiosk):
    english, swedish = language("en"), language("sv")
    kiosk.page.show_languages(LANGUAGES, swedish)
    spoken = [button.text() for button in kiosk.page.row]
    kiosk.page.show_languages(LANGUAGES, english)
    row = [button.text() for button in kiosk.page.row]
    kiosk.touch(kiosk.page.row[-1])
    [sheet] = kiosk.window.findChildren(LanguageSheet)
    kiosk.touch(sheet.buttons["nb"])

    assert row == ["English", "Deutsch", "Français", "Español", "Português", "…"]
    assert spoken == [*row[:4], "Svenska", "…"]
    assert kiosk.page.start_button.text() == "Trykk for å starte"


def test_another_language_keeps_what_was_typed_and_the_time_that_is_held(kiosk):
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.name.line, "Noor Haddad")
    kiosk.type(kiosk.page.company.line, "Haddad Bygg")

    speak(kiosk, "English", "ar")

    page = kiosk.page
    assert (page.name.text, page.company.text, page.email.text) == ("Noor Haddad", "Haddad Bygg", "")
    assert without_marks(page.book_button.text()) == "احجز 14:00 اليوم"
    assert page.layoutDirection() == QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert kiosk.window.flow.visit.hold is not None
    kiosk.wait(page.company.line.hasFocus)


def test_larger_text_leaves_the_field_with_the_focus_in_sight(kiosk):
    kiosk.to_details("14:00")
    kiosk.type(kiosk.page.name.line, "Noor Haddad")
    kiosk.type(kiosk.page.company.line, "Haddad Bygg")
    kiosk.page.email.line.setFocus()

    speak(kiosk, "English", "de")
    kiosk.window.aids._on_chosen(LARGER)

    line = kiosk.page.email.line
    kiosk.wait(lambda: kiosk.page.area.paged and line.hasFocus())
    kiosk.wait(lambda: line.visibleRegion().boundingRect() == line.rect())


def test_a_sentence_that_is_shown_is_said_again_in_the_other_language(kiosk):
    kiosk.to_times()
    kiosk.touch(kiosk.slot("14:00"))
    kiosk.clock.advance(seconds=181)
    kiosk.let_pass(1)
    english = kiosk.page.banner.text
    speak(kiosk, "English", "de")

    assert (english, kiosk.page.banner.text) == (
        "We could not keep 14:00 any longer. It is still free.",
        "Wir konnten 14:00 nicht länger halten. Die Zeit ist noch frei.",
    )


def test_the_next_visitor_finds_the_language_of_the_place(kiosk):
    kiosk.to_details("14:00")
    speak(kiosk, "English", "ar")
    kiosk.touch(aid(kiosk, "من جديد"))
    kiosk.go(Step.ATTRACT)

    assert kiosk.page.start_button.text() == "Touch to start"
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_language_that_was_only_looked_at_goes_back_by_itself(kiosk):
    kiosk.touch(kiosk.page.language_buttons["nb"])
    kiosk.let_pass(200)

    assert kiosk.page.start_button.text() == "Touch to start"


@pytest.mark.parametrize("larger", [False, True])
def test_move_lower_puts_every_control_of_a_step_into_the_lower_1100_px(kiosk, larger):
    heights = {}
    for step, onward in ((Step.CHOOSE, "Packaging advice"), (Step.TIME, ""), (Step.DETAILS, "")):
        if step is Step.CHOOSE:
            kiosk.touch(kiosk.panel(onward))
            kiosk.touch(aid(kiosk, "Move lower"))
            if larger:
                kiosk.touch(aid(kiosk, "Larger text"))
        elif step is Step.TIME:
            kiosk.touch(kiosk.page.person_cards[None])
            kiosk.go(step)
        else:
            kiosk.touch(kiosk.slot("14:00"))
            kiosk.touch(kiosk.page.take_button)
            kiosk.go(step)
        every = [*kiosk.window.findChildren(QPushButton), *kiosk.window.findChildren(QLineEdit)]
        shown = [b for b in every if not b.visibleRegion().isEmpty()]
        shown = [b for b in shown if not isinstance(b, HandOver)]  # nobody needs it to finish a booking
        heights[step] = min(b.mapTo(kiosk.window, b.rect().topLeft()).y() for b in shown)

    assert {step: height >= 1920 - 1100 for step, height in heights.items()} == dict.fromkeys(heights, True)


def test_who_uses_an_aid_has_twice_the_time(kiosk):
    kiosk.to_times()
    plain = kiosk.window.idle.patience
    kiosk.touch(aid(kiosk, "Move lower"))

    assert (plain, kiosk.window.idle.patience) == (Patience(60, 30), Patience(120, 60))


def test_a_call_for_staff_is_told_once_answered_on_the_screen_and_ends_with_the_visit(kiosk):
    calls = kiosk.services.help_calls
    kiosk.to_times()
    kiosk.touch(aid(kiosk, "Ask staff"))
    asked = calls.standing()
    kiosk.touch(aid(kiosk, "Staff are told"))
    calls.take("Kiosk 1 · Entrance", origin=STAFF)
    kiosk.wait(lambda: "Staff are coming" in readable(kiosk.window))
    kiosk.touch(aid(kiosk, "Start over"))
    kiosk.go(Step.ATTRACT)

    assert asked == (HelpCall("Kiosk 1 · Entrance", kiosk.clock.now()),)
    assert calls.standing() == ()
    assert "Ask staff" in readable(kiosk.window)


def test_where_the_words_of_three_days_do_not_fit_two_are_shown_whole(kiosk):
    kiosk.touch(kiosk.page.language_buttons["ar"])
    kiosk.touch(aid(kiosk, "نص أكبر"))
    kiosk.touch(kiosk.page.start_button)
    kiosk.touch(next(c for c in kiosk.page.service_cards.values() if "Packaging" in c.accessibleName()))
    kiosk.touch(next(c for c in kiosk.page.person_cards.values() if "Amina" in c.accessibleName()))
    kiosk.go(Step.TIME)
    days = kiosk.page.days
    shown = list(days.cards)
    cut = [day for day, card in days.cards.items() if card.sizeHint().width() > card.width()]
    kiosk.touch(next(b for b in days.findChildren(QPushButton) if b.accessibleName() == "أيام لاحقة"))

    assert ([day.day for day in shown], cut) == ([9, 10], [])
    assert [day.day for day in days.cards] == [10, 11]
