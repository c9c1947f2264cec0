"""The agenda's menus: what a "+2" stands for, and what can be done with one event."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.blocks.items import Item
from apcdesk.desk.widgets.menu import Menu
from apcdesk.domain.events import Event

translate = QCoreApplication.translate

OnKey = Callable[[str], object]
Fill = Callable[[Menu, Event], object]


def open_list(
    context: DeskContext, parent: QWidget, items: Iterable[Item], choose: OnKey, place: QRect
) -> Menu:
    """List items under the chip that stands for them; `choose` gets the key of the one that is picked."""
    menu = Menu(context.theme, parent)
    for item in items:
        all_day = translate("Agenda", "All day")
        when = context.dates.time(item.period.start) if item.dates is None else all_day
        menu.add(f"{when}  {item.title}", lambda key=item.key: choose(key))  # type: ignore[misc]
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place.bottomLeft() + QPoint(0, 4))
    return menu


def open_menu(
    context: DeskContext,
    parent: QWidget,
    event: Event,
    actions: tuple[OnKey, OnKey, OnKey, OnKey],
    fill: Fill,
    place: QPoint,
) -> Menu:
    """Edit, move, copy and cut, what `fill` puts in, and cancel or delete, at a point of the screen.

    The actions are those of edit, move, clipboard ("copy" or "cut") and delete.
    """
    edit, move, clip, delete = actions
    key = event.event_uid
    menu = Menu(context.theme, parent)
    menu.add(translate("Agenda", "Edit"), lambda: edit(key), icon="pencil", keys="E")
    menu.add(translate("Agenda", "Move"), lambda: move(key), icon="move", keys="M")
    menu.add(translate("Agenda", "Copy"), lambda: clip("copy"), icon="copy", keys="Ctrl+C")
    menu.add(translate("Agenda", "Cut"), lambda: clip("cut"), icon="scissors", keys="Ctrl+X")
    fill(menu, event)
    menu.addSeparator()
    booking = event.notes.booking_id is not None
    words = translate("Agenda", "Cancel booking") if booking else translate("Agenda", "Delete event")
    menu.add(words, lambda: delete(key), icon="trash-2", keys="Del", danger=True)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
    return menu


def open_ground_menu(
    context: DeskContext,
    parent: QWidget,
    entries: Iterable[tuple[str, str, str, Callable[[], object]]],
    place: QPoint,
) -> Menu:
    """What can be done with an empty time, at a point of the screen: words, icon, keys and doing of each entry."""
    menu = Menu(context.theme, parent)
    for words, icon, keys, act in entries:
        menu.add(words, act, icon=icon or None, keys=keys or None)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
    return menu
