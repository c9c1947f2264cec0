"""What a scan means at a kiosk: a badge fills in who comes, a code or an invitation opens a booking."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.managing import Managing
from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.kiosk.wording import visitor_words
from apcdesk.domain.badges import Badge
from apcdesk.domain.scans import is_code, scanned_booking
from apcdesk.errors import NotFound

translate = QCoreApplication.translate


class Scans(QObject):
    """Reads scans while visitors are at it. `told(text)` is what to say about one."""

    told = Signal(str)

    def __init__(self, context: DeskContext, flow: Flow, managing: Managing, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._flow = flow
        self._managing = managing

    def read(self, text: str, *, expects_booking: bool) -> None:
        """Read a scan. `expects_booking` is whether the visitor is asked for the code of one."""
        scanned = scanned_booking(text)
        whole = scanned is not None and not is_code(text.strip().upper())  # an invitation or an address
        at_rest = self._flow.step is Step.ATTRACT
        if scanned is not None and at_rest and (whole or expects_booking):
            self._managing.open(text)
            return
        if expects_booking:
            self.told.emit(visitor_words(NotFound("booking", text), self._context.dates))
            return
        if self._flow.step is Step.CONFIRMED:
            return
        holder = self._flow.visit.holder
        self._context.tasks.run_latest(
            "badge",
            partial(self._context.services.badges.find, text),
            owner=self,
            done=partial(self._on_badge, holder),
            failed=partial(self._on_unknown, holder, text),
        )

    def _on_badge(self, holder: str, badge: Badge) -> None:
        if holder != self._flow.visit.holder:
            return
        self._flow.fill_in(badge.name, badge.company)
        if self._flow.step is Step.ATTRACT:
            self._flow.begin()
        who = badge.name
        if badge.company:
            who = translate("Kiosk", "{name}, {company}").format(name=badge.name, company=badge.company)
        self.told.emit(translate("Kiosk", "Badge read: {who}").format(who=who))

    def _on_unknown(self, holder: str, text: str, error: Exception) -> None:
        if holder != self._flow.visit.holder:
            return
        if not isinstance(error, NotFound) or scanned_booking(text) is None:
            self.told.emit(visitor_words(error, self._context.dates))
        elif self._flow.step is Step.ATTRACT:
            self._managing.open(text)
        else:
            self.told.emit(translate("Kiosk", "This is the code of a booking. Start over and scan it again."))
