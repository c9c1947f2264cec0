"""The card with the port's switch, its address, and who can reach it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.port.address import base_url
from apcdesk.desk.staff.port.protocol import RequestLine
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Chip, Tone
from apcdesk.desk.widgets.choosers import StepperField
from apcdesk.desk.widgets.fields import FieldFrame
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.messages import Banner, SoftTile
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.surfaces import Card, Divider
from apcdesk.desk.widgets.switches import Toggle

NAME_WIDTH = 120
MINUTE = timedelta(minutes=1)


class PortCard(Card):
    """The HTTP port. Every change is made at once and remembered on this machine."""

    def __init__(self, context: DeskContext, switch: PortSwitch) -> None:
        super().__init__(context.theme, spacing=0)
        self._theme = context.theme
        self._switch = switch
        self._build_head()
        self._build_address()
        self._build_rows()
        self.banner = Banner(self._theme, Tone.WARNING, "")
        self.banner.hide()
        self.banner.acted.connect(self._on_banner_acted)
        self.body.addSpacing(8)
        self.body.addWidget(self.banner)
        self._next: int | None = None
        switch.changed.connect(self.refresh)
        switch.in_use.connect(self._on_in_use)
        switch.refused.connect(self._on_refused)
        self.refresh()

    def refresh(self) -> None:
        """Show what the port does now."""
        address = self._switch.address
        self.toggle.setChecked(address is not None)
        self.title.setText(self.tr("HTTP port is on") if address else self.tr("HTTP port is off"))
        self.address.setText(base_url(self._switch))
        self.address.set_role("text" if address else "textFaint")
        self.copy.setEnabled(address is not None)
        self.number.set_value(self._switch.wish.number)
        self.reach.set_current(1 if self._switch.wish.network else 0)
        if address is not None:
            self._next = None
        if self._next is None:
            self.banner.set_words(
                self.tr(
                    "Anyone on this network can reach the port. Bookings are protected by the client secret."
                )
            )
            self.banner.setVisible(self._switch.wish.network)

    def show_use(self, lines: Sequence[RequestLine], now: datetime) -> None:
        """Say how much the port is asked at the moment."""
        recent = [line for line in lines if now - line.at <= MINUTE]
        if not recent:
            self.now.setText(self.tr("Nothing was asked in the last minute"))
            return
        clients = len({line.client_id for line in recent if line.client_id})
        typical = round(median(line.milliseconds for line in recent))
        who = self.tr("{count} clients", "", clients).format(count=clients)
        what = self.tr("{count} requests", "", len(recent)).format(count=len(recent))
        words = self.tr("{who}, {what} a minute, {typical} ms typical")
        self.now.setText(words.format(who=who, what=what, typical=typical))

    def _build_head(self) -> None:
        head = bare_row(spacing=12)
        head.addWidget(SoftTile(self._theme, "plug", size=36, glyph=18))
        words = bare_column()
        self.title = Label(self._theme, "", "heading")
        words.addWidget(self.title)
        words.addWidget(
            Label(
                self._theme,
                self.tr("Cronofy SDKs can use this address as their API host"),
                "small",
                "textFaint",
                wrap=True,
            )
        )
        head.addLayout(words, 1)
        self.toggle = Toggle(self._theme, name=self.tr("HTTP port"))
        self.toggle.clicked.connect(self._on_toggled)
        head.addWidget(self.toggle)
        self.body.addLayout(head)
        self.body.addSpacing(14)

    def _build_address(self) -> None:
        frame = FieldFrame(self._theme, strong=True)
        frame.setFixedHeight(self._theme.px(40))
        self.address = Label(self._theme, "", "mono")
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.address.setAccessibleName(self.tr("Address"))
        frame.row.addWidget(self.address, 1)
        self.copy = Button(self._theme, self.tr("Copy"), Kind.TEXT, icon="copy", small=True)
        self.copy.clicked.connect(self._on_copy)
        frame.row.addWidget(self.copy)
        self.body.addWidget(frame)
        self.body.addSpacing(8)

    def _build_rows(self) -> None:
        options = [self.tr("This machine"), self.tr("This network")]
        self.reach = SegmentedControl(
            self._theme, options, self.tr("Who can reach it"), small=True, roomy=True
        )
        self.reach.chosen.connect(lambda index: self._switch.set_network(index == 1))
        self.number = StepperField(
            self._theme, self.tr("Port"), value=self._switch.wish.number, low=1, high=65535
        )
        self.change = Button(self._theme, self.tr("Change"), Kind.TEXT, small=True)
        self.change.clicked.connect(self._answer_at_number)
        self.number.entered.connect(self._answer_at_number)
        self.now = Label(self._theme, "")
        rows: list[tuple[str, QWidget, QWidget | None]] = [
            (self.tr("Who can reach it"), self.reach, None),
            (self.tr("Port"), self.number, self.change),
            (
                self.tr("Encryption"),
                Chip(self._theme, self.tr("Plain HTTP"), Tone.WARNING, icon="triangle-alert"),
                None,
            ),
            (self.tr("Now"), self.now, None),
        ]
        for index, (name, widget, action) in enumerate(rows):
            if index:
                self.body.addWidget(Divider(self._theme, role="dividerSubtle"))
            row = QHBoxLayout()
            inset = 6 if widget.sizeHint().height() < self._theme.size("target") else 1
            row.setContentsMargins(0, inset, 0, inset)
            row.setSpacing(0)
            label = Label(self._theme, name, "body", "textMuted")
            label.setFixedWidth(self._theme.px(NAME_WIDTH))
            row.addWidget(label)
            row.addWidget(widget)
            row.addStretch(1)
            if action is not None:
                row.addWidget(action)
            self.body.addLayout(row)

    def _on_toggled(self, on: bool) -> None:
        if on:
            self._answer_at_number()
        else:
            self._switch.set_on(False)

    def _answer_at_number(self) -> None:
        self._switch.set_number(self.number.value)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.address.text())

    def _on_in_use(self, number: int, free: int) -> None:
        self._next = free or number
        words = self.tr("Port {number} is used by another program.").format(number=number)
        action = self.tr("Use {number}").format(number=free) if free else self.tr("Try again")
        self.banner.set_words(words, action)
        self.banner.show()

    def _on_refused(self, reason: str) -> None:
        self.banner.set_words(
            self.tr("The port cannot be opened: {reason}").format(reason=reason), self.tr("Try again")
        )
        self._next = self._switch.wish.number
        self.banner.show()

    def _on_banner_acted(self) -> None:
        if self._next is not None:
            self._switch.set_number(self._next)
