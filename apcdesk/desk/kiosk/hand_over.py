"""A quiet way out of typing on a public screen: the booking in progress goes on on the visitor's phone."""

from __future__ import annotations

import http.client
from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.kiosk.qr import QrCode
from apcdesk.desk.widgets.kiosk.sheet import KioskSheet
from apcdesk.domain.bookings import Hold
from apcdesk.domain.changes import Change, Entity
from apcdesk.service.services import Services

translate = QCoreApplication.translate
HEIGHT, CODE_SIDE = 60, 460
ASKED_SECONDS = 1.0
"""How long the port may take to say that it is there: somebody stands before the screen."""


class PhoneSheet(KioskSheet):
    """The code to scan. It closes by its button, and with the step."""

    def __init__(self, context: DeskContext, window: QWidget, address: str) -> None:
        theme = context.theme
        title = translate("PhoneSheet", "Continue on your phone")
        line = translate(
            "PhoneSheet", "Scan this with the camera. Your time goes with you, and this screen is wiped."
        )
        super().__init__(theme, window, title, line)
        self.address = address
        self.code = QrCode(address, f"{title}. {line}")
        side = max(theme.kiosk(CODE_SIDE), self.code.minimumSizeHint().width())
        self.code.setFixedSize(side, side)
        self.add_content(self.code)
        self.stay = KioskButton(theme, self.tr("Stay on this screen"), Kind.PRIMARY)
        self.stay.clicked.connect(self.close_sheet)
        self.add_button(self.stay)


class HandOver(KioskButton):
    """A button that is there while a time is kept and phones reach the port; what was typed stays here and is wiped."""

    def __init__(self, context: DeskContext, flow: Flow) -> None:
        super().__init__(context.theme, "", icon="monitor-smartphone", height=HEIGHT)
        self.setText(self.tr("Continue on my phone"))
        self._context = context
        self._flow = flow
        self._address: str | None = None
        self.sheet: PhoneSheet | None = None
        self.clicked.connect(self._on_wanted)
        flow.noticed.connect(self._refresh)
        flow.step_changed.connect(self._close_sheet)
        context.bridge.changed.connect(self._on_changed)
        self.hide()
        ask = partial(_phones_come_to, context.services)
        context.tasks.run(ask, owner=self, done=self._on_address, failed=self._on_none)

    def _refresh(self) -> None:
        self.setVisible(self._address is not None and self._flow.visit.hold is not None)
        if self._flow.visit.hold is None:
            self._close_sheet()

    def _on_address(self, address: str | None) -> None:
        self._address = address
        self._refresh()

    def _on_none(self, _: Exception) -> None:
        """Nobody asked for a phone yet: the visitor goes on here."""

    def _on_wanted(self) -> None:
        visit = self._flow.visit
        if visit.hold is not None and self.sheet is None:
            offer = partial(self._context.services.handoffs.offer, visit.hold, visit.booking_id, visit.person)
            done = partial(self._on_offered, visit.hold)
            self._context.tasks.run(offer, owner=self, done=done, failed=self._on_none)

    def _on_offered(self, hold: Hold, token: str) -> None:
        held = self._flow.visit.hold
        if held is None or held.hold_id != hold.hold_id or self._address is None:
            return
        self.sheet = PhoneSheet(self._context, self.window(), f"{self._address}/continue/{token}")
        self.sheet.closed.connect(self._on_closed)
        self.sheet.open(self.sheet.stay)

    def _on_closed(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None

    def _close_sheet(self, _: str = "") -> None:
        if self.sheet is not None:
            self.sheet.close_sheet()

    def _on_changed(self, changes: tuple[Change, ...]) -> None:
        hold = self._flow.visit.hold
        if hold is not None and any(
            one.entity is Entity.HOLD and one.entity_id == hold.hold_id for one in changes
        ):
            asked = partial(self._context.services.handoffs.was_taken, hold.holder)
            done = partial(self._on_known, hold)
            self._context.tasks.run(asked, owner=self, done=done, failed=self._on_none)

    def _on_known(self, hold: Hold, taken: bool) -> None:
        held = self._flow.visit.hold
        if taken and held is not None and held.hold_id == hold.hold_id:
            self._flow.start_over()


def _phones_come_to(services: Services) -> str | None:
    """The port's address, when it is announced and answers."""
    address = services.port_address.get()
    if address is None:
        return None
    parts = urlsplit(address)
    secure = parts.scheme == "https"
    kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    connection = kind(parts.netloc, timeout=ASKED_SECONDS)
    try:
        connection.request("GET", f"{parts.path}/health")
        return address if connection.getresponse().status == http.HTTPStatus.OK else None
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()
