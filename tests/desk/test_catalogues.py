"""The catalogues of translations: whole, in step with the source, and compiled."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from apcdesk import resources
from apcdesk.desk.languages import FOLDER, LANGUAGES, QT_CATALOGUE, spoken

PROJECT = Path(__file__).parents[2]
CODES = [language.code for language in LANGUAGES]
PLACEHOLDER = re.compile(r"\{\w*\}")
EXAMPLES = (0, 1, 2, 3, 11, 100)
"""Numbers that between them take every form of plural of the six languages."""


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
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield Word(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms),
                message.get("numerus") == "yes",
                translation.get("type") == "unfinished",
            )


def catalogue(code: str) -> list[Word]:
    return list(words_of(resources.resource_path(f"{FOLDER}/kiosk.{code}.ts")))


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_left_to_translate(code):
    left = [word.source for word in catalogue(code) if word.unfinished or not all(word.forms)]

    assert left == []


@pytest.mark.parametrize("code", CODES)
def test_no_translation_loses_or_invents_a_placeholder(code):
    """A form for a single number may say the number in words."""
    wrong = []
    for word in catalogue(code):
        wanted = set(PLACEHOLDER.findall(word.source))
        told = [set(PLACEHOLDER.findall(form)) for form in word.forms]
        whole = any(found == wanted for found in told) if word.plural else told == [wanted]
        if not whole or not all(found <= wanted for found in told):
            wrong.append((word.source, word.forms))

    assert wrong == []


def test_the_catalogues_know_every_word_of_the_source_and_no_other(tmp_path):
    refresh = "import sys, pathlib, words; [words.refresh('kiosk', c, pathlib.Path(sys.argv[1])) for c in ('en', 'de')]"
    command = [sys.executable, "-c", refresh, str(tmp_path)]
    subprocess.run(command, cwd=PROJECT / "packaging", check=True)

    plurals, every = ({word[:2] for word in words_of(tmp_path / f"kiosk.{code}.ts")} for code in ("en", "de"))
    for code in CODES:
        known = {word[:2] for word in catalogue(code)}
        wanted = plurals if code == "en" else every
        assert (wanted - known, known - wanted) == (set(), set()), (
            "run `make words`, and translate what it finds"
        )


@pytest.mark.parametrize("code", CODES)
def test_what_qt_reads_is_what_was_translated(code):
    translator = QTranslator()
    assert translator.load(str(resources.resource_path(f"{FOLDER}/kiosk.{code}.qm")))

    stale = []
    for word in catalogue(code):
        numbers = EXAMPLES if word.plural else (-1,)
        read = {translator.translate(word.context, word.source, "", number) for number in numbers}
        if read != set(word.forms):
            stale.append(word.source)

    assert stale == [], "run `make words`"


def test_every_language_of_the_kiosk_has_its_catalogue_and_qt_s_own():
    assert spoken("kiosk") == LANGUAGES
    assert [language.code for language in spoken("desk")] == ["en"]
    assert QT_CATALOGUE == "qtbase"
