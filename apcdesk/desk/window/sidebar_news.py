"""What the sidebar tells of the installation: who and where, the kiosks, the port. Read anew with every change of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.sentences import dotted
from apcdesk.desk.staff.kiosks.words import TONES, state_words
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.window.sidebar import Sidebar
from apcdesk.domain.changes import Change, Entity
from apcdesk.domain.kiosks import Kiosk

KIOSKS_MS = 10_000
"""How often it is looked which kiosks have fallen silent: silence changes nothing."""


class SidebarNews(QObject):
    """Follows the changes, and the switch of the port, for as long as the window lives."""

    def __init__(self, context: DeskContext, switch: PortSwitch, sidebar: Sidebar, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._switch = switch
        self._sidebar = sidebar
        switch.changed.connect(self._on_port_changed)
        context.bridge.changed.connect(self._on_changes)
        listen = QTimer(self, interval=KIOSKS_MS)
        listen.timeout.connect(self._read_kiosks)
        listen.start()
        self._on_port_changed()
        self._read()

    def _read(self) -> None:
        self._ask("place", self._context.services.installation.place, self._on_place)
        self._read_kiosks()

    def _read_kiosks(self) -> None:
        self._ask("kiosks", self._context.services.kiosks.all, self._on_kiosks)

    def _ask(self, key: str, call: Any, done: Any) -> None:
        self._context.tasks.run_latest(key, call, owner=self, done=done, failed=self._on_unread)

    def _on_place(self, place: Mapping[str, Any]) -> None:
        self._sidebar.brand.set_line(dotted(place.get(part, "") for part in ("organisation", "stand")))

    def _on_kiosks(self, kiosks: tuple[Kiosk, ...]) -> None:
        now, dates = self._context.services.clock.now(), self._context.dates
        self._sidebar.show_kiosks(
            [(one.setup.name, state_words(one, now, dates), TONES[one.state]) for one in kiosks]
        )

    def _on_unread(self, _: Exception) -> None:
        """The lines stay as they were; the pane says what is wrong with the database."""

    def _on_changes(self, changes: tuple[Change, ...]) -> None:
        if any(change.entity is Entity.SETTING for change in changes):
            self._read()
        elif any(change.entity is Entity.KIOSK for change in changes):
            self._read_kiosks()

    def _on_port_changed(self) -> None:
        self._sidebar.show_port(self._switch.address)
