"""What the palette of the staff desk offers: every pane, what each of them can do, and what the desk itself can."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.look.theme import Mode
from apcdesk.desk.palette.entries import Command, Entry
from apcdesk.desk.palette.palette import Palette
from apcdesk.domain.calendars import Calendar

if TYPE_CHECKING:
    from apcdesk.desk.window.shell import MainWindow

translate = QCoreApplication.translate


def open_palette(desk: MainWindow) -> Palette:
    """Open it over the desk."""

    def open_calendar(calendar: Calendar) -> None:
        desk.show_calendar(calendar.calendar_id)

    def book(text: str) -> None:
        desk.go("agenda")
        desk.agenda.tools.quick_add(text)

    palette = Palette(
        desk.context,
        desk,
        _entries(desk),
        open_event=desk.show_event,
        open_calendar=open_calendar,
        book=book,
        hide_names=desk.agenda.tools.hides_names,
    )
    palette.start()
    return palette


def _entries(desk: MainWindow) -> list[Entry]:
    """What the pane in front can do comes first."""
    made = desk.made_panes
    order = sorted(made, key=lambda key: key != desk.current)
    commands = [entry for key in order for entry in _of_pane(desk, key)]
    return [*commands, *_panes(desk), *_of_desk(desk)]


def _of_pane(desk: MainWindow, key: str) -> list[Entry]:
    offered = getattr(desk.made_panes[key], "offers", None)
    kind = translate("Palette", "Command")

    def run(act: Callable[[], object]) -> None:
        desk.go(key)
        act()

    if not callable(offered):
        return []
    return [
        Entry(words, partial(run, act), kind, icon=icon, keys=keys) for words, icon, keys, act in offered()
    ]


def _panes(desk: MainWindow) -> list[Entry]:
    return [
        Entry(
            place.text,
            partial(desk.go, place.key),
            translate("Palette", "Screen"),
            place.icon,
            keys=f"G {place.letter}",
        )
        for place in desk.places
    ]


def _of_desk(desk: MainWindow) -> list[Entry]:
    kind = translate("Palette", "Command")
    undo = desk.context.undo
    known: list[Command] = [
        (translate("Palette", "Undo"), "undo-2", "Ctrl Z", undo.undo),
        (translate("Palette", "Redo"), "redo-2", "Ctrl Shift Z", undo.redo),
        (
            translate("Palette", "Theme: as the system"),
            "monitor-smartphone",
            "",
            partial(desk.choose_theme, Mode.SYSTEM),
        ),
        (translate("Palette", "Theme: light"), "sun", "", partial(desk.choose_theme, Mode.LIGHT)),
        (translate("Palette", "Theme: dark"), "moon", "", partial(desk.choose_theme, Mode.DARK)),
        (
            translate("Palette", "Theme: high contrast"),
            "contrast",
            "",
            partial(desk.choose_theme, Mode.CONTRAST),
        ),
        (translate("Palette", "New appointment type"), "plus", "", partial(_make_type, desk)),
        (translate("Palette", "Save a copy of everything"), "save", "", desk.save_copy),
        (translate("Palette", "Go back to a copy"), "rotate-ccw", "", desk.go_back),
        (translate("Palette", "Keys on this screen"), "keyboard", "F1", desk.show_keys),
        (translate("Palette", "Close the desk"), "log-out", "Ctrl Q", desk.close),
    ]
    return [Entry(words, act, kind, icon=icon, keys=keys) for words, icon, keys, act in known]


def _make_type(desk: MainWindow) -> None:
    from apcdesk.desk.staff.appointment_types.editing import TypeEditing  # noqa: PLC0415 - loaded when first asked for

    TypeEditing(desk.context, desk).make()
