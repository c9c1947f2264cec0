"""Nobody touches the kiosk any more: it asks whether anybody is there, counts, and takes leave of the visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from apcdesk.desk.kiosk.idle import IdleTiming
from apcdesk.desk.kiosk.pages.confirmed_page import ConfirmedPage
from apcdesk.desk.kiosk.pages.pin_page import PinPage
from apcdesk.desk.kiosk.pages.staff_page import StaffPage
from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.kiosk.still_there import StillThere
from apcdesk.desk.sounds import two_tones

if TYPE_CHECKING:
    from apcdesk.desk.kiosk.window import KioskWindow

_COUNTING = (ConfirmedPage, PinPage, StaffPage)
"""The pages that say themselves how long they stay."""


class Absence(QObject):
    """Tells the idle watch of a window how long to wait, and does what follows when it has waited."""

    def __init__(self, window: KioskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._timing = IdleTiming.of(window.theme)
        self._total = 0
        self.sheet: StillThere | None = None
        """The question, while it is asked."""
        window.idle.warned.connect(self._on_warned)
        window.idle.ticked.connect(self._on_ticked)
        window.idle.ended.connect(self._on_ended)

    def watch(self) -> None:
        """Wait as long as what is shown allows; twice as long while an aid is on."""
        window = self._window
        wanted = self._timing.wanted(
            window.step,
            window.asides.shown,
            personal=self._personal(),
            aids_on=window.aids.on,
            touched=window.aids.touched,
        )
        if wanted is None:
            window.idle.sleep()
        else:
            window.idle.watch(wanted.patience, question=wanted.question)

    def _personal(self) -> bool:
        window = self._window
        opened = window.asides.managing.booking is not None
        return opened or window.step is Step.DETAILS or window.flow.visit.personal

    def _on_warned(self, seconds: int) -> None:
        window = self._window
        if isinstance(window.page, _COUNTING):
            self._total = seconds
            window.page.show_left(seconds, seconds)
            return
        if window.at_rest:
            return
        two_tones(window)
        self.sheet = StillThere(window.theme, window, seconds, personal=self._personal())
        self.sheet.more_wanted.connect(self._on_more_wanted)
        window.scanner.scanned.connect(self.sheet.more_wanted)  # who holds up a badge is there
        self.sheet.start_over_wanted.connect(window.flow.start_over)
        self.sheet.closed.connect(self._on_sheet_closed)
        self.sheet.open(self.sheet.more_button)

    def _on_ticked(self, seconds: int) -> None:
        page = self._window.page
        if isinstance(page, _COUNTING):
            page.show_left(seconds, self._total)
        elif self.sheet is not None:
            self.sheet.show_left(seconds)

    def _on_ended(self) -> None:
        asides = self._window.asides
        if asides.shown is not None and asides.shown.of_staff:
            asides.leave_staff()
        else:
            self._window.flow.start_over()

    def _on_more_wanted(self) -> None:
        if self.sheet is not None:
            self.sheet.close_sheet()
        self._window.idle.calm()
        self._window.flow.more_time()

    def _on_sheet_closed(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None
