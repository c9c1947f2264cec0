"""What is wrong is told in the language of the desk, and no two things alike."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import apcdesk
from apcdesk.desk.language.errors import explain
from apcdesk.desk.language.languages import LANGUAGES, Languages
from apcdesk.desk.language.problems import problem_words, wrong_words
from apcdesk.domain.changes import STAFF
from apcdesk.errors import Invalid, Problem

SERVICES = Path(apcdesk.__file__).parent / "service"
NOT_SHOWN = {SERVICES / name for name in ("calendars/names.py", "events/bookable.py", "port/channels.py")}
"""Of command lines and programs: no window ever gets their problems."""
MAKERS = ("Problem", "Invalid.one")


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """English at first, and again in the end."""
    languages = Languages(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom), ["kiosk", "desk"])
    yield languages
    languages.speak("en")


def refusal(call: Callable[[], object]) -> Invalid:
    with pytest.raises(Invalid) as caught:
        call()
    return caught.value


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Everybody tries this PIN first. Choose another."),
        ("de", "Diese PIN probieren alle zuerst. Wählen Sie eine andere."),
        ("ar", "هذا أول رمز PIN يجرّبه الجميع. اختر غيره."),
    ],
)
def test_a_refused_pin_is_explained_in_the_language_of_the_desk(services, languages, language, words):
    languages.speak(language)

    refused = refusal(lambda: services.staff_pin.set("123456", origin=STAFF))

    assert explain(refused) == words
    assert refused.problems == (Problem("pin", "errors.invalid", "everybody tries this PIN first"),)


def test_all_that_is_wrong_with_a_person_is_told_with_the_names_of_its_fields(services, languages):
    languages.speak("de")

    refused = refusal(lambda: services.calendars.add_person("P" * 256, email="no", origin=STAFF))

    assert explain(refused) == (
        "Name: Schreiben Sie höchstens 255 Zeichen. E-Mail: Das sieht nicht nach einer E-Mail-Adresse aus."
    )


class Site(NamedTuple):
    """Where a service makes a problem: how a window looks it up, its English, and which values it brings."""

    file: str
    leaf: str
    key: str
    case: str
    description: str
    values: frozenset[str]


def sites() -> list[Site]:
    found = []
    assert all(path.exists() for path in NOT_SHOWN)
    for path in sorted(SERVICES.rglob("*.py")):
        if path not in NOT_SHOWN:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
            found += [_site(path.name, tree, call) for call in calls if ast.unparse(call.func) in MAKERS]
    return found


def _site(file: str, tree: ast.Module, call: ast.Call) -> Site:
    field, key, description, *more = call.args
    named = {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    case = more[0].value if more and isinstance(more[0], ast.Constant) else ""
    given = named.pop("values", more[1] if len(more) > 1 else None)
    values = (
        {ast.unparse(name).strip("'") for name in given.keys if name} if isinstance(given, ast.Dict) else ()
    )
    constant = [str(part.value) for part in ast.walk(field) if isinstance(part, ast.Constant)]
    leaf = constant[-1].rpartition(".")[2] if constant else ""
    words = ast.unparse(_said(tree, description)).strip("'f\"")
    return Site(file, leaf, ast.literal_eval(key), str(case), words, frozenset([*values, *named]))


def _said(tree: ast.Module, description: ast.expr) -> ast.expr:
    """What a name stands for where it is used."""
    if not isinstance(description, ast.Name):
        return description
    given = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        and ast.unparse(node.targets[0]) == description.id
        and node.lineno < description.lineno
    ]
    return max(given, key=lambda node: node.lineno).value if given else description


def as_problem(site: Site) -> Problem:
    return Problem(site.leaf, site.key, "ENGLISH", site.case, dict.fromkeys(site.values, "255"))


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_every_problem_of_the_services_has_words_in_every_language(languages, language):
    languages.speak(language)
    without = [site for site in sites() if "ENGLISH" in problem_words(as_problem(site)).upper()]

    assert without == []


def test_what_differs_is_not_told_alike():
    told = defaultdict(set)
    for site in sites():
        if site.leaf:  # a check that many share says what its key says
            told[site.case or f"{site.leaf} {site.key}"].add(site.description)

    alike = {place: all_words for place, all_words in told.items() if len(all_words) > 1}

    assert alike == {}


def test_a_key_that_is_not_known_is_told_as_the_service_does():
    assert (
        wrong_words(Problem("to", "errors.different", "it is another one there"))
        == "It is another one there."
    )


def test_words_with_a_hole_give_way_to_the_description():
    assert wrong_words(Problem("x", "errors.too_long", "must be short")) == "Must be short."
