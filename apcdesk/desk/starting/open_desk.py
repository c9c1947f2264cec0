"""What lives in the window of the desk once its database is open: contact, calls for help, the kiosk, the keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from apcdesk.desk.contact import Contact
from apcdesk.desk.window.help_desk import HelpDesk
from apcdesk.desk.window.kiosk_mode import KioskMode
from apcdesk.desk.window.sidebar_news import SidebarNews
from apcdesk.domain.changes import Verb

if TYPE_CHECKING:
    from apcdesk.desk.window.shell import MainWindow
    from apcdesk.domain.changes import Change


class OpenDesk(QObject):
    """Made by the window, which has its context and its parts by then; it ends with the window."""

    def __init__(self, desk: MainWindow) -> None:
        super().__init__(desk)
        context, sidebar = desk.context, desk.sidebar
        self.kiosk = KioskMode(context, desk)
        self.kiosk.pin_wanted.connect(desk.set_pin)
        self.kiosk.entered.connect(desk.display.pause)
        self.kiosk.left.connect(desk.display.resume)
        self.contact = Contact(context.services.reachable, context.tasks, desk)
        desk.notice.follow(self.contact)
        desk.closing.connect(self.contact.stop)
        self.contact.back.connect(lambda: desk.go(desk.current))  # what could not be read is read now
        self.contact.start()
        HelpDesk(context, sidebar, self)
        SidebarNews(context, desk.switch, sidebar, self)
        sidebar.chosen.connect(desk.go)
        sidebar.brand.clicked.connect(partial(_open_menu, desk))
        context.bridge.changed.connect(self._on_changed)
        self._undo = context.undo
        self._bind_keys(desk)

    def _on_changed(self, changes: tuple[Change, ...]) -> None:
        """Whoever was forgotten, here or at another desk, may stand in the words of a step, and in what was copied."""
        if any(change.verb is Verb.FORGOTTEN for change in changes):
            from apcdesk.desk.staff.agenda.changing.clipboard import clear_events  # noqa: PLC0415 - loaded with the agenda

            self._undo.clear()
            clear_events()

    def _bind_keys(self, desk: MainWindow) -> None:
        """The keys that count everywhere, whatever pane is shown."""
        undo = desk.context.undo
        for keys, action in (
            *((f"G, {place.letter}", partial(desk.go, place.key)) for place in desk.places),
            ("Ctrl+Z", undo.undo),
            ("Ctrl+Shift+Z", undo.redo),
            ("Ctrl+Y", undo.redo),
            ("F1", desk.show_keys),
            ("?", desk.show_keys),
            ("Ctrl+Shift+K", self.kiosk.enter),
            ("Ctrl+K", desk.find_anything),
            ("Ctrl+F", desk.filter_list),
            ("/", desk.filter_list),
        ):
            QShortcut(QKeySequence(keys), desk).activated.connect(action)


def _open_menu(desk: MainWindow) -> None:
    from apcdesk.desk.window.desk_menu import open_menu  # noqa: PLC0415 - loaded when first asked for

    open_menu(desk)
