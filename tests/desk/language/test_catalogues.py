"""The catalogues of translations: whole, in step with the source, and compiled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
import words
from PySide6.QtCore import QTranslator

from apcdesk import resources
from apcdesk.desk.language.languages import FOLDER, LANGUAGES, QT_CATALOGUE, spoken
from apcdesk.desk.language.sentences import FROM_THE_RIGHT

PLACEHOLDER = re.compile(r"\{\w*\}")
ISOLATED = re.compile("\u2068[^\u2069]*\u2069")
COUNTED_NOUN = re.compile(r"\{(?:count|n|days|minutes|hours|weeks)\} (?:[a-z]+ )?[a-z]{3,}s\b")
COUNT = re.compile(r"\{(?:count|n)\}")
ONE_FORM = {
    "{typed} of {count} digits typed",
    "Longer than {days} days: change the rules instead.",
    "One search covers {days} days at most.",
    "Write at most {count} characters.",
    "Median from booking to appointment: {days} days",
}
"""Whose number is the same each time; one with a fraction, of which Qt knows no forms."""
EXAMPLES = (0, 1, 2, 3, 11, 100)
"""Numbers that between them take every form of plural of the languages."""


class Word(NamedTuple):
    """A message of a catalogue; what the source has no longer is left out."""

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    unfinished: bool


def words_of(path: Path) -> Iterator[Word]:
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield Word(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms),
                message.get("numerus") == "yes",
                translation.get("type") == "unfinished",
            )


NAMES = ("kiosk", "desk")
CODES = tuple(language.code for language in LANGUAGES)


def catalogue(code: str, name: str = "kiosk") -> list[Word]:
    return list(words_of(resources.resource_path(f"{FOLDER}/{name}.{code}.ts")))


of_each_catalogue = pytest.mark.parametrize("name", NAMES)
of_each_file = pytest.mark.parametrize(("name", "code"), [(name, code) for name in NAMES for code in CODES])


@of_each_file
def test_nothing_is_left_to_translate(code, name):
    left = [word.source for word in catalogue(code, name) if word.unfinished or not all(word.forms)]

    assert left == []


@of_each_file
def test_no_translation_loses_or_invents_a_placeholder(code, name):
    """A form for a single number may say the number in words."""
    wrong = []
    for word in catalogue(code, name):
        wanted = set(PLACEHOLDER.findall(word.source))
        told = [set(PLACEHOLDER.findall(form)) for form in word.forms]
        whole = any(found == wanted for found in told) if word.plural else told == [wanted]
        if not whole or not all(found <= wanted for found in told):
            wrong.append((word.source, word.forms))

    assert wrong == []


@of_each_catalogue
def test_the_catalogues_know_every_word_of_the_source_and_no_other(tmp_path, name):
    for code in ("en", "de"):
        words.refresh(name, code, tmp_path)

    plurals, every = (
        {word[:2] for word in words_of(tmp_path / f"{name}.{code}.ts")} for code in ("en", "de")
    )
    for code in CODES:
        known = {word[:2] for word in catalogue(code, name)}
        wanted = plurals if code == "en" else every
        assert (wanted - known, known - wanted) == (set(), set()), (
            "run `make words`, and translate what it finds"
        )


@of_each_catalogue
def test_what_is_counted_has_the_forms_of_its_number(name):
    """A noun behind a number has one form in some languages and six in others, so that no sentence has one for all."""
    uncounted = [
        word.source
        for word in catalogue("de", name)
        if not word.plural and COUNTED_NOUN.search(word.source) and word.source not in ONE_FORM
    ]

    assert uncounted == []


@of_each_catalogue
def test_one_of_what_is_counted_has_no_sentence_of_its_own(name):
    """Its words are the singular of the counted one, in each language."""
    single = {word.source for word in catalogue("de", name) if not word.plural}
    ones = [word.forms[0] for word in catalogue("en", name) if word.plural]

    said = {COUNT.sub(one, form) for form in ones for one in ("1", "one", "One")}

    assert said & single == set()


@of_each_catalogue
def test_a_line_of_pieces_alone_says_in_arabic_that_it_runs_from_the_right(name):
    """A piece that keeps its own direction gives the line none: without the mark it would run from the left."""
    turned = [
        (word.context, form)
        for word in catalogue("ar", name)
        for form in word.forms
        if len(ISOLATED.findall(form)) > 1
        and not any(letter.isalpha() for letter in ISOLATED.sub("", form))
        and not form.startswith(FROM_THE_RIGHT)
    ]

    assert turned == []


@of_each_file
def test_what_qt_reads_is_what_was_translated(code, name):
    translator = QTranslator()
    assert translator.load(str(resources.resource_path(f"{FOLDER}/{name}.{code}.qm")))

    stale = []
    for word in catalogue(code, name):
        numbers = EXAMPLES if word.plural else (-1,)
        read = {translator.translate(word.context, word.source, "", number) for number in numbers}
        if read != set(word.forms):
            stale.append(word.source)

    assert stale == [], "run `make words`"


def test_every_language_has_its_catalogues_and_qt_s_own():
    assert {name: spoken(name) for name in NAMES} == dict.fromkeys(NAMES, LANGUAGES)
    assert QT_CATALOGUE == "qtbase"


COUNTED = """
class Sheet:
    def words(self, dates, error):
        self.tr("{count} rows", "", len(self.rows))
        translate("Custody", "{n} tries left", "", error.tries_left)
        translate("Custody", "As it is")
        painter.translate(1, 2)
"""


def test_counts_are_seen_wherever_they_come_from():
    assert words.stub_of(COUNTED).split() == [
        "class",
        "Sheet:",
        "def",
        "words(self):",
        "self.tr('{count}",
        "rows',",
        "'',",
        "n)",
        "class",
        "Custody:",
        "def",
        "words(self):",
        "self.tr('{n}",
        "tries",
        "left',",
        "'',",
        "n)",
        "class",
        "Custody:",
        "def",
        "words(self):",
        "self.tr('As",
        "it",
        "is')",
    ]
