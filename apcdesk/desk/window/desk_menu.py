"""The menu behind the name of the desk: how it looks and speaks, the kiosk on this screen, copies, the keys, the way out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup

from apcdesk.desk.language.languages import LANGUAGE
from apcdesk.desk.look.theme import SCALES, Mode
from apcdesk.desk.widgets.menu import Menu

if TYPE_CHECKING:
    from apcdesk.desk.window.shell import MainWindow

translate = QCoreApplication.translate


def open_menu(desk: MainWindow) -> None:
    """Open it below the name."""
    menu = Menu(desk.context.theme, desk)
    _add_themes(menu, desk)
    menu.addSeparator()
    size = translate("DeskMenu", "Text size")
    menu.add(size, partial(_open_sizes, desk), icon="a-large-small", keys="Ctrl++")
    touch = menu.add(translate("DeskMenu", "Touch mode"), partial(_turn_touch, desk), icon="pointer")
    if desk.display.touch:
        touch.setIcon(desk.context.icons.icon("check", "accent"))
    menu.addSeparator()
    if len(desk.context.languages.offered) > 1:
        menu.add(translate("DeskMenu", "Language"), partial(_open_languages, desk), icon="languages")
    menu.add(
        translate("DeskMenu", "Kiosk on this screen"),
        desk.kiosk.enter,
        icon="monitor-smartphone",
        keys="Ctrl+Shift+K",
    )
    asked = translate("DeskMenu", "What visitors are asked")
    menu.add(asked, partial(_open_questions, desk), icon="circle-question-mark")
    copy = translate("DeskMenu", "Save a copy of everything…")
    menu.add(copy, desk.save_copy, icon="save")
    menu.add(translate("DeskMenu", "Go back to a copy…"), desk.go_back, icon="rotate-ccw")
    menu.addSeparator()
    menu.add(translate("DeskMenu", "Keys on this screen"), desk.show_keys, icon="keyboard", keys="F1")
    menu.add(translate("DeskMenu", "Close the desk"), desk.close, icon="log-out", keys="Ctrl+Q")
    _open(menu, desk)


def _add_themes(menu: Menu, desk: MainWindow) -> None:
    group = QActionGroup(menu)
    for mode, words in (
        (Mode.SYSTEM, translate("DeskMenu", "As the system")),
        (Mode.LIGHT, translate("DeskMenu", "Light")),
        (Mode.DARK, translate("DeskMenu", "Dark")),
        (Mode.CONTRAST, translate("DeskMenu", "High contrast")),
    ):
        entry = menu.add(words, partial(desk.choose_theme, mode))
        if mode is desk.mode:
            entry.setIcon(desk.context.icons.icon("check", "accent"))
        group.addAction(entry)


def _open_sizes(desk: MainWindow) -> None:
    """Offer the sizes of text."""
    menu = Menu(desk.context.theme, desk)
    percent = translate("DeskMenu", "{percent} %")
    sizes = [(scale, percent.format(percent=round(scale * 100))) for scale in SCALES]
    for scale, words in [(None, translate("DeskMenu", "As the system")), *sizes]:
        entry = menu.add(words, partial(desk.display.choose_text, scale))
        if scale == desk.display.chosen:
            entry.setIcon(desk.context.icons.icon("check", "accent"))
    _open(menu, desk)


def _turn_touch(desk: MainWindow) -> None:
    desk.display.choose_touch(not desk.display.touch)


def _open_languages(desk: MainWindow) -> None:
    """Offer the languages, each in its own words."""
    menu = Menu(desk.context.theme, desk)
    known = [(one.code, one.name) for one in desk.context.languages.offered]
    chosen = desk.context.preferences.get(LANGUAGE, "")
    for code, name in [("", translate("DeskMenu", "As the system")), *known]:
        entry = menu.add(name, partial(_speak, desk, code, name))
        if code == chosen:
            entry.setIcon(desk.context.icons.icon("check", "accent"))
    _open(menu, desk)


def _speak(desk: MainWindow, code: str, name: str) -> None:
    """From the next start on: the windows are made anew in the language."""
    desk.context.preferences.put(LANGUAGE, code)
    words = translate("DeskMenu", "The desk speaks it from its next start on: {language}")
    desk.context.toasts.show(words.format(language=name))


def _open_questions(desk: MainWindow) -> None:
    """Offer the appointment types, whose questions can then be edited."""
    from apcdesk.desk.staff.kiosks.asking import Asking  # noqa: PLC0415 - loaded when first asked for

    Asking(desk.context, desk).choose(desk.sidebar.brand)


def _open(menu: Menu, desk: MainWindow) -> None:
    menu.aboutToHide.connect(menu.deleteLater)
    menu.open_below(desk.sidebar.brand)
