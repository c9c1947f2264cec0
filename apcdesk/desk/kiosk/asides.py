"""What stands beside the steps of a booking: a booking from before, and the staff behind their PIN."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.frame import StepPage
from apcdesk.desk.kiosk.managing import Managing
from apcdesk.desk.kiosk.pages.booking_page import BookingPage
from apcdesk.desk.kiosk.pages.code_page import CodePage
from apcdesk.desk.kiosk.pages.move_page import MovePage
from apcdesk.desk.kiosk.pages.pin_page import PinPage
from apcdesk.desk.kiosk.pages.staff_page import StaffPage
from apcdesk.desk.kiosk.steps import Aside, Step


class Asides(QObject):
    """Which of them is shown, if any. The staff's pages return to what they covered."""

    changed = Signal()
    """Another page is to be shown."""
    left = Signal()
    """Staff leave the kiosk."""
    restarted = Signal()
    """Staff want it to start anew."""

    def __init__(self, context: DeskContext, flow: Flow, kiosk: str, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._flow = flow
        self._kiosk = kiosk
        self._covered: Aside | None = None
        self.restartable = False
        self.shown: Aside | None = None
        self.managing = Managing(context, kiosk, self)
        self.managing.opened.connect(partial(self.show, Aside.BOOKING))
        self.managing.times_found.connect(self._on_times_found)
        self.managing.moved.connect(partial(self.show, Aside.BOOKING))
        self.managing.refused.connect(self._on_refused)

    def show(self, aside: Aside) -> None:
        """Show it; behind the staff's pages what was there waits."""
        if aside is self.shown:
            return
        if aside.of_staff and not (self.shown is not None and self.shown.of_staff):
            self._covered = self.shown
        self.shown = aside
        self.changed.emit()

    def leave_staff(self) -> None:
        """Back from the staff's pages to what they covered."""
        if self.shown is not None and self.shown.of_staff:
            self.shown, self._covered = self._covered, None
            self.changed.emit()

    def wipe(self) -> None:
        """The visit is over: nothing of it is shown or remembered here."""
        self.managing.wipe()
        self._covered = None
        if self.shown is not None:
            self.shown = None
            self.changed.emit()

    def make_page(self, aside: Aside) -> StepPage:
        """The page of an aside, wired."""
        context, flow = self._context, self._flow
        match aside:
            case Aside.CODE:
                code = CodePage(context, flow, self.managing)
                code.left.connect(flow.start_over)
                return code
            case Aside.BOOKING:
                booking = BookingPage(context, flow, self.managing)
                booking.left.connect(flow.start_over)
                return booking
            case Aside.MOVE:
                move = MovePage(context, flow, self.managing)
                move.left.connect(partial(self.show, Aside.BOOKING))
                return move
            case Aside.PIN:
                pin = PinPage(context, flow, self._kiosk)
                pin.opened.connect(partial(self.show, Aside.STAFF))
                pin.left.connect(self.leave_staff)
                return pin
            case Aside.STAFF:
                staff = StaffPage(context, flow, restartable=self.restartable)
                staff.closed.connect(self.leave_staff)
                staff.left.connect(self.left)
                staff.restarted.connect(self.restarted)
                return staff

    def _on_refused(self) -> None:
        """What was scanned on the first screen opens nothing: its code can be typed, and there it is said why."""
        if self.shown is None and self._flow.step is Step.ATTRACT:
            self.show(Aside.CODE)

    def _on_times_found(self) -> None:
        if self.shown is Aside.BOOKING:
            self.show(Aside.MOVE)
