"""The window of the staff desk: sidebar, one pane at a time, toasts, and the keys that count everywhere."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Protocol, cast

from PySide6.QtCore import QByteArray, QMimeData, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.key_sheet import KeyHelp, KeySheet
from apcdesk.desk.sidebar import Place, Sidebar
from apcdesk.desk.staff.agenda.pane import AgendaPane
from apcdesk.desk.staff.calendars.pane import CalendarsPane
from apcdesk.desk.staff.finder.pane import FinderPane
from apcdesk.desk.staff.links.pane import LinksPane
from apcdesk.desk.staff.port.pane import PortPane
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.staff.rules.pane import RulesPane
from apcdesk.desk.theme import Mode
from apcdesk.desk.widgets.menu import Menu
from apcdesk.desk.widgets.surfaces import Surface
from apcdesk.desk.widgets.toast import ToastHost
from apcdesk.domain.bookings import Booking
from apcdesk.domain.changes import Change, Entity
from apcdesk.domain.ids import CalendarId, Sub

SIZE = (1440, 900)
SMALLEST = (1120, 700)
THEME, WINDOW, PANE = "theme", "window", "pane"


class Pane(Protocol):
    """What the window needs of a pane, which is a widget."""

    title: str

    def sidebar(self) -> QWidget | None:
        """What stands in the sidebar while the pane is shown."""

    def activate(self) -> None:
        """The pane is shown now."""


class ToastRelay:
    """The toasts of the context: they appear over the pane that is shown. Before there is a window they are lost."""

    def __init__(self) -> None:
        self.host: ToastHost | None = None

    def show(self, text: str, action: str | None = None, on_action: Callable[[], Any] | None = None) -> None:
        """Show a notice over the pane that is shown."""
        if self.host is not None:
            self.host.show(text, action, on_action)


class MainWindow(QMainWindow):
    """The staff desk. It belongs to the GUI thread; `closing` is emitted once, before it goes."""

    closing = Signal()

    def __init__(self, context: DeskContext, toasts: ToastRelay, switch: PortSwitch) -> None:
        super().__init__()
        self._context = context
        self._theme = context.theme
        self._toasts = toasts
        self._switch = switch
        self.setWindowTitle("apcdesk")
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self.setAcceptDrops(True)
        self.agenda = AgendaPane(context)
        self.calendars = CalendarsPane(context)
        self.rules = RulesPane(context)
        self.finder = FinderPane(context)
        self.links = LinksPane(context, switch)
        self.port = PortPane(context, switch)
        self.panes: dict[str, QWidget] = {
            "agenda": self.agenda,
            "calendars": self.calendars,
            "rules": self.rules,
            "finder": self.finder,
            "links": self.links,
            "port": self.port,
        }
        self._places = self._make_places()
        self.sidebar = Sidebar(self._theme, self._places)
        self.stack = QStackedWidget()
        self._hosts: dict[str, ToastHost] = {}
        for key, pane in self.panes.items():
            self.stack.addWidget(pane)
            self._hosts[key] = ToastHost(self._theme, getattr(pane, "working_area", pane))
        ground = Surface(self._theme, "canvas")
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.stack, 1)
        self.setCentralWidget(ground)
        self._connect()
        self._restore()

    @property
    def current(self) -> str:
        """The key of the pane that is shown."""
        return next(key for key, pane in self.panes.items() if pane is self.stack.currentWidget())

    def go(self, key: str) -> None:
        """Show a pane."""
        pane = self.panes[key]
        shown = cast(Pane, pane)
        self.stack.setCurrentWidget(pane)
        self.sidebar.mark(key, shown.sidebar())
        self._toasts.host = self._hosts[key]
        self.setWindowTitle(f"{shown.title} – apcdesk")
        shown.activate()

    def show_keys(self) -> None:
        """Show the keys of this screen."""
        pane = self.panes[self.current]
        parts: list[tuple[str, Sequence[KeyHelp]]] = []
        if hasattr(pane, "key_help"):
            parts.append((cast(Pane, pane).title, pane.key_help()))
        parts.append((self.tr("Everywhere"), self._key_help()))
        KeySheet(self._theme, self, parts).open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.go("calendars")
            self.calendars.import_paths(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        geometry = base64.b64encode(self.saveGeometry().data()).decode()
        self._context.preferences.put(WINDOW, geometry)
        self._context.preferences.put(PANE, self.current)
        self._toasts.host = None
        self.closing.emit()
        super().closeEvent(event)

    def _make_places(self) -> tuple[Place, ...]:
        return (
            Place("agenda", self.tr("Agenda"), "calendar-days", "A"),
            Place("calendars", self.tr("Calendars"), "layers", "C"),
            Place("rules", self.tr("Rules"), "clock", "R"),
            Place("finder", self.tr("Find a time"), "search-check", "F"),
            Place("links", self.tr("Links & elements"), "link", "L"),
            Place("port", self.tr("Port & sharing"), "plug", "P"),
        )

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.go)
        self.sidebar.brand.clicked.connect(self._on_menu)
        self.calendars.open_in_agenda.connect(self._on_open_in_agenda)
        self.calendars.rules_wanted.connect(self._on_rules_wanted)
        self.finder.booked.connect(self._on_booked)
        self.links.port_wanted.connect(partial(self.go, "port"))
        self._switch.changed.connect(self._on_port_changed)
        self._context.bridge.changed.connect(self._on_changes)
        self._theme.changed.connect(self.update)
        for place in self._places:
            to_it = QShortcut(QKeySequence(f"G, {place.letter}"), self)
            to_it.activated.connect(partial(self.go, place.key))
        undo = self._context.undo
        for keys, action in (
            ("Ctrl+Z", undo.undo),
            ("Ctrl+Shift+Z", undo.redo),
            ("Ctrl+Y", undo.redo),
            ("F1", self.show_keys),
            ("?", self.show_keys),
            ("Ctrl+Q", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    def _restore(self) -> None:
        kept = self._context.preferences.get(WINDOW)
        if isinstance(kept, str):
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))
        pane = self._context.preferences.get(PANE)
        self.go(pane if pane in self.panes else "agenda")
        self._on_port_changed()
        self._read_installation()

    def _read_installation(self) -> None:
        installation = self._context.services.installation
        tasks = self._context.tasks
        tasks.run_latest("place", installation.place, owner=self, done=self._on_place, failed=self._on_unread)
        kiosks: Callable[[], Any] = partial(installation.get, "kiosks", [])
        tasks.run_latest("kiosks", kiosks, owner=self, done=self.sidebar.show_kiosks, failed=self._on_unread)

    def _on_place(self, place: Mapping[str, Any]) -> None:
        parts = (place.get("organisation"), place.get("stand"))
        self.sidebar.brand.set_line(" · ".join(part for part in parts if part))

    def _on_unread(self, _: Exception) -> None:
        """The line under the name stays as it was; the pane says what is wrong with the database."""

    def _on_changes(self, changes: tuple[Change, ...]) -> None:
        if any(change.entity is Entity.SETTING for change in changes):
            self._read_installation()

    def _on_port_changed(self) -> None:
        self.sidebar.show_port(self._switch.address)

    def _on_open_in_agenda(self, calendar_id: str) -> None:
        self.go("agenda")
        self.agenda.show_calendar(CalendarId(calendar_id))

    def _on_rules_wanted(self, sub: str) -> None:
        self.rules.show_calendar(Sub(sub))
        self.go("rules")

    def _on_booked(self, booking: Booking) -> None:
        self.agenda.show_date(self._context.dates.day_of(booking.period.start))

    def _on_menu(self) -> None:
        menu = Menu(self._theme, self)
        group = QActionGroup(menu)
        for mode, words in (
            (Mode.SYSTEM, self.tr("As the system")),
            (Mode.LIGHT, self.tr("Light")),
            (Mode.DARK, self.tr("Dark")),
            (Mode.CONTRAST, self.tr("High contrast")),
        ):
            entry: QAction = menu.add(words, partial(self._on_theme_chosen, mode))
            if mode is self._theme.mode:
                entry.setIcon(self._context.icons.icon("check", "accent"))
            group.addAction(entry)
        menu.addSeparator()
        menu.add(self.tr("Keys on this screen"), self.show_keys, icon="keyboard", keys="F1")
        menu.add(self.tr("Close the desk"), self.close, icon="log-out", keys="Ctrl+Q")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(self.sidebar.brand)

    def _on_theme_chosen(self, mode: Mode) -> None:
        self._theme.set_mode(mode)
        self._context.preferences.put(THEME, mode.value)

    def _key_help(self) -> tuple[KeyHelp, ...]:
        places = tuple((f"G {p.letter}", self.tr("go to {pane}").format(pane=p.text)) for p in self._places)
        return (
            *places,
            ("Ctrl Z", self.tr("undo")),
            ("Ctrl Shift Z", self.tr("redo")),
            ("Tab", self.tr("next area")),
            ("F1  ?", self.tr("keys on this screen")),
            ("Ctrl Q", self.tr("close the desk")),
        )


def _dropped_paths(data: QMimeData) -> list[Path]:
    """The iCalendar files and folders of a drop; anything else is not ours."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == ".ics" or path.is_dir()]
