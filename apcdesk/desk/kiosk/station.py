"""This kiosk as staff set it up: its words, picture and printer; and its heart, by which they see how it is."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.printing.printer import NotPrinted, PrintReason, print_slip
from apcdesk.desk.printing.slip import Slip, trial_slip
from apcdesk.domain.changes import Change, Entity
from apcdesk.domain.kiosks import Device, DeviceTest, KioskSetup, KioskState, Printing, PrintTo, TrialState
from apcdesk.errors import Unavailable

BEAT_MS = 10_000
log = logging.getLogger(__name__)
translate = QCoreApplication.translate


class Station(QObject):
    """Follows the set-up of the kiosk of this name, beats for it, and prints on its printer.

    `changed` says that words, picture or printer are others now; `printed` and `not_printed(str)` how a slip went, the
    latter in words for the visitor.
    """

    changed = Signal()
    printed = Signal()
    not_printed = Signal(str)

    def __init__(self, context: DeskContext, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kiosks = context.services.kiosks
        self.name = name
        self.setup = KioskSetup(name)
        self.picture: bytes | None = None
        self._state = KioskState.IDLE
        self._end = KioskState.CLOSED
        self._slips = 0
        self._awaits_scan = False
        self._heart = QTimer(self, interval=BEAT_MS)
        self._heart.timeout.connect(self._beat)
        self._heart.start()
        context.bridge.changed.connect(self._on_changed)
        self._beat()
        self._read()

    @property
    def prints(self) -> bool:
        """Whether slips are printed here."""
        return self.setup.printing.to is not PrintTo.NOWHERE

    def set_in_use(self, in_use: bool) -> None:
        """Say whether a visitor is here."""
        state = KioskState.IN_USE if in_use else KioskState.IDLE
        if state is not self._state:
            self._state = state
            self._beat()

    def print(self, slip: Slip) -> None:
        """Print a slip, off the GUI thread; nothing waits for it."""
        if not self.prints:
            return
        self._slips += 1
        call = partial(print_slip, slip, self.setup.printing, self._file_name())
        self._context.tasks.run(
            call, owner=self, done=lambda _: self.printed.emit(), failed=self._on_not_printed
        )

    def take_scan(self) -> bool:
        """Something was scanned: whether it is what staff wait for, and nothing else's business."""
        if not self._awaits_scan:
            return False
        self._awaits_scan = False
        answer: Callable[[], None] = partial(
            self._kiosks.answer_test, self.name, DeviceTest(Device.SCANNER, TrialState.DONE)
        )
        self._context.tasks.run(answer, owner=self, failed=self._on_unwell)
        return True

    def note_left(self) -> None:
        """Staff leave the kiosk: that is said when it closes."""
        self._end = KioskState.LEFT

    def close(self) -> None:
        """Beat once more, to say that this is the end."""
        self._heart.stop()
        self._state = self._end
        self._beat()

    def _file_name(self) -> str:
        """When and which slip of this run: of nobody."""
        now = self._context.dates.local(self._context.services.clock.now())
        return f"slip-{now:%Y%m%d-%H%M%S}-{self._slips}"

    def _beat(self) -> None:
        beat: Callable[[], None] = partial(self._kiosks.beat, self.name, self._state)
        self._context.tasks.run(beat, owner=self, failed=self._on_unwell)

    def _read(self) -> None:
        self._context.tasks.run_latest(
            "station",
            lambda: (
                self._kiosks.setup(self.name),
                self._kiosks.picture(self.name),
                self._kiosks.asked_test(self.name),
            ),
            owner=self,
            done=self._on_read,
            failed=self._on_unwell,
        )

    def _on_read(self, read: tuple[KioskSetup, bytes | None, Device | None]) -> None:
        before = (self.setup, self.picture)
        self.setup, self.picture, asked = read
        if before != (self.setup, self.picture):
            self.changed.emit()
        self._awaits_scan = asked is Device.SCANNER
        if asked is Device.PRINTER:
            self._try_printer(self.setup.printing)

    def _try_printer(self, printing: Printing) -> None:
        dates, now = self._context.dates, self._context.services.clock.now()
        slip = trial_slip(self.name, f"{dates.day(now)} {dates.time(now)}")
        name = self._file_name()

        def attempt() -> None:
            test = DeviceTest(Device.PRINTER, TrialState.DONE)
            try:
                print_slip(slip, printing, name)
            except NotPrinted as error:
                test = DeviceTest(Device.PRINTER, TrialState.FAILED, error.reason.value)
            self._kiosks.answer_test(self.name, test)

        self._context.tasks.run(attempt, owner=self, failed=self._on_unwell)

    def _on_changed(self, changes: tuple[Change, ...]) -> None:
        if any(one.entity is Entity.KIOSK and one.entity_id == self.name for one in changes):
            self._read()

    def _on_not_printed(self, error: Exception) -> None:
        if isinstance(error, NotPrinted):
            self.not_printed.emit(visitor_words(error.reason))
        else:
            log.error("a slip could not be printed", exc_info=error)
            self.not_printed.emit(visitor_words(PrintReason.FAILED))

    def _on_unwell(self, error: Exception) -> None:
        if not isinstance(error, Unavailable):
            log.error("the kiosk could not say how it is", exc_info=error)


def visitor_words(reason: PrintReason) -> str:
    """Why there is no slip, to whoever waits for it."""
    if reason is PrintReason.NO_PAPER:
        return translate("Kiosk", "The printer has no paper. Your booking is safe. Scan the code instead.")
    return translate("Kiosk", "The printer does not work. Your booking is safe. Scan the code instead.")
