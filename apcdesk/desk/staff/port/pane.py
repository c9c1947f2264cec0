"""Port & sharing."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from apcdesk.desk.clipboard import SecretClipboard
from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.port.channels_card import ChannelsCard
from apcdesk.desk.staff.port.clients_card import ClientsCard
from apcdesk.desk.staff.port.port_card import PortCard
from apcdesk.desk.staff.port.request_log import RequestLogCard
from apcdesk.desk.staff.port.sections import Sections
from apcdesk.desk.staff.port.sharing_card import SharingCard
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.staff.reading_pane import ReadingPane
from apcdesk.desk.widgets.columns import Columns
from apcdesk.desk.widgets.fold_bar import FoldBar
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.surfaces import Divider, UprightScroll

MARGIN, GAP = 16, 14
USE_MS = 5000
"""How often what is asked "now" is counted again when nothing is asked."""
FIRST, SECOND = 541, 443
"""Widths of the two columns of cards at 1440 px; they share what a wider window has more."""
LEAST = 360
"""What a column has beside the other, in px; else it stands under it."""
NARROW = 1120
"""Below this width the cards need the room of the list of sections."""


class PortPane(ReadingPane):
    """The port with its switch, live requests, client credentials, channels, and the database behind it all."""

    def __init__(self, context: DeskContext, switch: PortSwitch) -> None:
        super().__init__(context, "canvas")
        self.title = self.tr("Port & sharing")
        self.port = PortCard(context, switch)
        self.log = RequestLogCard(context, switch.port)
        self.clients = ClientsCard(context, switch.port)
        self.channels = ChannelsCard(context)
        self.sharing = SharingCard(context)
        self.clipboard = SecretClipboard(context.theme, self)
        self.clients.copied.connect(self.clipboard.keep)
        self._port = switch.port
        self.log.heard.connect(self._show_use)
        self._minute = QTimer(self, interval=USE_MS)
        self._minute.timeout.connect(self._show_use)
        self._minute.start()
        column = bare_column(self)
        column.addWidget(self._toolbar())
        column.addWidget(Divider(self._theme))
        area = self._cards()
        self.sections = Sections(
            self._theme,
            (
                (self.tr("Port"), "plug", self.port),
                (self.tr("Credentials"), "key-round", self.clients),
                (self.tr("Request log"), "scroll-text", self.log),
                (self.tr("Channels"), "bell", self.channels),
                (self.tr("Sharing"), "database", self.sharing),
            ),
            area,
        )
        row = bare_row()
        row.addWidget(self.sections)
        row.addWidget(area, 1)
        column.addLayout(row, 1)
        self._show_use()

    def refresh(self) -> None:
        """Let each card read again."""
        self.port.refresh()
        self.log.refresh()
        self.clients.refresh()
        self.channels.refresh()
        self._show_use()

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= self._theme.px(NARROW)
        self.sections.setVisible(wide)
        self._columns.set_margins(0 if wide else MARGIN, MARGIN, MARGIN + 4, MARGIN)
        super().resizeEvent(event)

    def _toolbar(self) -> QWidget:
        bar = FoldBar(self._theme)
        row = bar.row
        row.addWidget(Label(self._theme, self.title, "title"))
        row.addStretch(1)
        return bar

    def _cards(self) -> QScrollArea:
        columns = self._columns = Columns(self._theme, margin=MARGIN, gap=16, least=LEAST)
        for width, cards in (
            (FIRST, (self.port, self.log)),
            (SECOND, (self.clients, self.channels, self.sharing)),
        ):
            column = QVBoxLayout()
            column.setSpacing(GAP)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.add(column, width)
        return UprightScroll(columns)

    def _show_use(self) -> None:
        self.port.show_use(self._port.lines(), self._context.services.clock.now())
        self.clients.show_calls()
