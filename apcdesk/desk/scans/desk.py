"""Scans at the staff desk, whatever is in front: a toast says what it was and offers what comes next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from apcdesk.desk.language.custody import refusal
from apcdesk.desk.scans.known_codes import KnownCodes
from apcdesk.desk.scans.scanned import (
    Scanned,
    ScannedEvent,
    ScannedPerson,
    look_up,
    scan_words,
    unknown_words,
)
from apcdesk.desk.scans.scanner import Scanner
from apcdesk.desk.widgets.fields import fill_code_field
from apcdesk.desk.widgets.sheet import Layer
from apcdesk.domain.custody import ItemStatus
from apcdesk.domain.events import Event
from apcdesk.errors import NotFound

if TYPE_CHECKING:
    from apcdesk.desk.window.shell import MainWindow


class DeskScans(QObject):
    """Listens while the pane in front has no scanner of its own. A scan goes into no field but one for codes;
    what comes as fast into another field and is no code that is known here stays there."""

    def __init__(self, desk: MainWindow, scanner: Scanner | None = None) -> None:
        """`scanner` is how keys are judged, when it is not by the time that passes between them."""
        super().__init__(desk)
        self._desk = desk
        self._context = desk.context
        self.scanner = scanner or Scanner(parent=self)
        self.scanner.recognise = KnownCodes(desk.context, look_up, self).recognise
        self.scanner.scanned.connect(self.read)
        desk.stack.currentChanged.connect(self._follow)
        desk.closing.connect(self._end)
        self._follow()

    def read(self, text: str) -> None:
        """Take a scan: into the field for codes that has the keys, else look up what it is of."""
        if fill_code_field(text):
            return
        self._context.tasks.run_latest(
            "scan",
            partial(look_up, self._context.services, text),
            owner=self,
            done=self._on_found,
            failed=partial(self._on_failed, text),
        )

    def _end(self) -> None:
        """The window goes: what it loses on the way is no pane that came in front."""
        self._desk.stack.currentChanged.disconnect(self._follow)
        self.scanner.stop()

    def _follow(self, _: int = 0) -> None:
        self.scanner.stop()
        if not hasattr(self._desk.made_panes.get(self._desk.current), "scanner"):
            self.scanner.start(self._desk)

    def _on_found(self, scanned: Scanned) -> None:
        words = scan_words(scanned, self._context.dates, hide_names=self._hides_names())
        action, act = self._next(scanned)
        if isinstance(scanned, ScannedEvent) and act is not None and not self._asks():
            act()
            action, act = None, None
        self._context.toasts.show(words, action, act)

    def _next(self, scanned: Scanned) -> tuple[str | None, Callable[[], object] | None]:
        """What is offered, and what a press on it does."""
        match scanned:
            case ItemStatus(custody=None):
                return self.tr("Open"), partial(self._show_item, scanned)
            case ItemStatus():
                return self.tr("Check in"), partial(self._read_in_equipment, scanned.item.label_code)
            case ScannedPerson():
                return self.tr("Check out"), partial(self._read_in_equipment, scanned.person.badge)
            case ScannedEvent(event=Event() as event):
                return self.tr("Open"), partial(self._desk.show_event, event)
            case _:
                return None, None

    def _show_item(self, status: ItemStatus) -> None:
        self._desk.go("equipment")
        self._desk.equipment.choose(status.item.calendar_id)

    def _read_in_equipment(self, code: str) -> None:
        self._desk.go("equipment")
        self._desk.equipment.read_code(code)

    def _asks(self) -> bool:
        """Whether something lies over the desk that nobody may be taken away from."""
        return any(layer.isVisible() for layer in self._desk.findChildren(Layer))

    def _hides_names(self) -> bool:
        return "agenda" in self._desk.made_panes and self._desk.agenda.tools.hides_names

    def _on_failed(self, text: str, error: Exception) -> None:
        if isinstance(error, NotFound):
            self._context.toasts.refuse(unknown_words(text))
        else:
            now = self._context.services.clock.now()
            self._context.toasts.refuse(refusal(error, self._context.dates, now))
