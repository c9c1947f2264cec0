"""The agenda's menus: what a "+2" stands for, and what can be done with one event."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.agenda.items import Item
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
    actions: tuple[OnKey, OnKey, OnKey],
    fill: Fill,
    place: QPoint,
) -> Menu:
    """Edit, move, what `fill` puts in, and cancel or delete, in this order, at a point of the screen."""
    edit, move, delete = actions
    key = event.event_uid
    menu = Menu(context.theme, parent)
    menu.add(translate("Agenda", "Edit"), lambda: edit(key), icon="pencil", keys="E")
    menu.add(translate("Agenda", "Move"), lambda: move(key), icon="move", keys="M")
    fill(menu, event)
    menu.addSeparator()
    booking = event.notes.booking_id is not None
    words = translate("Agenda", "Cancel booking") if booking else translate("Agenda", "Delete event")
    menu.add(words, lambda: delete(key), icon="trash-2", keys="Del", danger=True)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
    return menu
