"""A copy of everything, from the menu of the desk: where it goes, and what is said when it cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from apcdesk.desk.copies.copies_folder import FOLDER
from apcdesk.desk.window.shell import ToastRelay
from apcdesk.service.files.copies import Copies
from tests.desk.opened import choose_from_menu, open_window, told


@pytest.fixture
def toasts():
    return ToastRelay()


@pytest.fixture
def window(qtbot, context, toasts):
    with open_window(context, toasts, qtbot) as window:
        yield window


def test_a_copy_of_everything_is_saved_from_the_menu(
    window, services, context, toasts, qtbot, tmp_path, monkeypatch
):
    asked = []

    def choose_file(parent, title, name, kinds):
        asked.append(name)
        return str(tmp_path / "stick" / "friday"), ""

    (tmp_path / "stick").mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose_file)
    for _ in range(2):
        window.sidebar.brand.click()
        choose_from_menu("Save a copy of everything…")
        qtbot.waitUntil(lambda: context.tasks.idle)

    name = f"apcdesk {context.dates.day_of(services.clock.now()).isoformat()}.sqlite"
    assert told(toasts) == "Saved a copy: friday.sqlite"
    assert [path.name for path in (tmp_path / "stick").iterdir()] == ["friday.sqlite"]
    assert asked == [name, str(tmp_path / "stick" / name)]  # the second time where the first one went


def test_a_stick_that_is_not_in_is_asked_for(window, context, tmp_path, monkeypatch):
    asked = []

    def choose_none(parent, title, name, kinds):
        asked.append((title, name))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose_none)
    context.preferences.put(FOLDER, str(tmp_path / "stick"))

    window.save_copy()

    name = f"apcdesk {context.dates.day_of(context.services.clock.now()).isoformat()}.sqlite"
    words = "Save a copy of everything: the folder of the last one is not here. Is its USB stick plugged in?"
    assert asked == [(words, name)]


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("apcdesk.sqlite", "That is the desk's own file. Choose another name for the copy."),
        ("pulled out/friday.sqlite", "Not saved: No such file or directory"),
    ],
)
def test_a_copy_that_cannot_be_is_told(window, services, context, toasts, qtbot, monkeypatch, where, words):
    own = Path(services.store.url.database)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(own.parent / where), ""))

    window.save_copy()
    qtbot.waitUntil(lambda: context.tasks.idle)

    assert told(toasts) == words


def test_desks_that_share_a_server_are_told_who_copies(window, context, toasts, monkeypatch):
    monkeypatch.setattr(Copies, "possible", False)

    window.save_copy()

    assert told(toasts).startswith("The desks share a PostgreSQL.")
