"""Everything about one open link: its address as text and as a code, what it books, and what visitors did."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.links.entries import state_words
from apcdesk.desk.staff.links.facts import Directory, FactRow, facts_of
from apcdesk.desk.staff.links.results import Latest, ResultsCard
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.chips import Chip
from apcdesk.desk.widgets.fields import PADDING, FieldFrame
from apcdesk.desk.widgets.kiosk.qr import QrCode
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.surfaces import Card, SectionHeading, empty
from apcdesk.desk.widgets.switches import Toggle
from apcdesk.domain.open_links import OpenLinkReport, OpenLinkState

CODE_SIDE = 164


class AddressField(FieldFrame):
    """An address that is copied with one press. `copied` follows."""

    copied = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, strong=True)
        self.row.setContentsMargins(leading_margins(self.layoutDirection(), PADDING, 0, 4, 0))
        self.row.setSpacing(4)
        self.address = Label(theme, "", "mono")
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.row.addWidget(self.address, 1)
        self.button = IconButton(theme, "copy", self.tr("Copy the address"), size=24)
        self.button.clicked.connect(self.copy)
        self.row.addWidget(self.button)

    def set_address(self, url: str) -> None:
        """Show another address."""
        if url != self.address.text():
            self.address.setText(url)
            self.address.setToolTip(url)
            self.address.setAccessibleName(self.tr("Address {url}").format(url=url))
            self.button.set_icon("copy")

    def copy(self) -> None:
        """Put the address on the clipboard."""
        QGuiApplication.clipboard().setText(self.address.text())
        self.button.set_icon("check")
        self.copied.emit()


class LinkDetails(QWidget):
    """`open_wanted(bool)` follows the switch, `end_wanted` the last button; poster and SVG ask for a file, `words_wanted`
    for the words to send, `mail_wanted` for a mail with them."""

    open_wanted = Signal(bool)
    end_wanted = Signal()
    poster_wanted = Signal()
    svg_wanted = Signal()
    words_wanted = Signal()
    mail_wanted = Signal()

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        super().__init__()
        self._theme = theme
        self._dates = dates
        column = bare_column(self, 14)
        column.addLayout(self._head())
        column.addWidget(self._code_card())
        self.address = AddressField(theme)
        sending = bare_column(spacing=8)
        sending.addWidget(self.address)
        sending.addLayout(self._ways_to_send())
        column.addLayout(sending)
        self._facts = bare_column()
        column.addLayout(self._facts)
        self.since = Label(theme, "", "small", "textFaint")
        self.results = ResultsCard(theme)
        self.latest = Latest(theme, dates)
        results = bare_column(spacing=7)
        results.addWidget(SectionHeading(theme, self.tr("Results"), trailing=self.since))
        results.addWidget(self.results)
        column.addLayout(results)
        column.addWidget(self.latest)
        foot = QHBoxLayout()
        self.end = Button(theme, self.tr("End this link"), Kind.DANGER, small=True)
        self.end.clicked.connect(self.end_wanted)
        foot.addWidget(self.end)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)

    def show_link(self, report: OpenLinkReport, base: str, directory: Directory) -> None:
        """Show a link whose port answers at `base`."""
        link = report.link
        self.title.setText(link.name)
        self.identity.setText(self.tr("Booking link · {id}").format(id=link.link_id))
        ended = report.state is OpenLinkState.ENDED
        self.toggle.setVisible(not ended)
        self.toggle.setChecked(report.state is OpenLinkState.OPEN)
        words, tone = state_words(report)
        self.state.setText(words)
        self.state.set_tone(tone)
        for button in (self.end, self.words, self.mail):
            button.setVisible(not ended)
        self._show_address(f"{base}/rts/{link.token}", base, link.code)
        empty(self._facts)
        for fact in facts_of(report, directory, self._dates):
            self._facts.addWidget(FactRow(self._theme, fact))
        self.since.setText(self._since_words(report))
        self.results.show_results(report.results)
        self.latest.show_bookings(report.latest, directory)

    def _since_words(self, report: OpenLinkReport) -> str:
        day, cancelled = self._dates.day(report.link.created), report.results.cancelled
        if not cancelled:
            return self.tr("since {day}").format(day=day)
        return self.tr("since {day} · {count} cancelled").format(day=day, count=cancelled)

    def _show_address(self, url: str, base: str, code: str) -> None:
        if url != self.address.address.text():
            self.qr.set_content(url)
        self.address.set_address(url)
        self.code.setText(code)
        self.code.setAccessibleName(self.tr("Short code {code}").format(code=" ".join(code)))
        words = self.tr("Visitors type it at {address}, or scan.")
        self.how.setText(words.format(address=f"{base.removeprefix('http://')}/bookings"))

    def _head(self) -> QHBoxLayout:
        words = bare_column(spacing=2)
        self.title = Label(self._theme, "", "title")
        self.identity = Label(self._theme, "", "small", "textFaint")
        words.addWidget(self.title)
        words.addWidget(self.identity)
        self.state = Chip(self._theme, "")
        self.toggle = Toggle(self._theme, name=self.tr("Takes bookings"))
        self.toggle.clicked.connect(self.open_wanted)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addLayout(words, 1)
        head.addWidget(self.state)
        head.addWidget(self.toggle)
        return head

    def _ways_to_send(self) -> QHBoxLayout:
        self.words = Button(self._theme, self.tr("Copy as a message"), icon="message-square", small=True)
        self.words.clicked.connect(self.words_wanted)
        self.mail = Button(self._theme, self.tr("Write a mail"), icon="mail", small=True)
        self.mail.clicked.connect(self.mail_wanted)
        row = bare_row(spacing=8)
        row.addWidget(self.words)
        row.addWidget(self.mail)
        row.addStretch(1)
        return row

    def _code_card(self) -> Card:
        px = self._theme.px
        card = Card(self._theme, ground="canvas")
        self.qr = QrCode("http://localhost", self.tr("Scanning it opens the link"), card_of=self._theme)
        self.qr.setFixedSize(px(CODE_SIDE), px(CODE_SIDE))
        self.code = Label(self._theme, "", "code")
        self.how = Label(self._theme, "", "small", "textFaint", wrap=True)
        self.poster = Button(self._theme, self.tr("Poster"), icon="printer", small=True)
        self.poster.setAccessibleName(self.tr("Save a poster as PDF"))
        self.poster.clicked.connect(self.poster_wanted)
        self.svg = Button(self._theme, self.tr("SVG"), icon="download", small=True)
        self.svg.setAccessibleName(self.tr("Save the code as SVG"))
        self.svg.clicked.connect(self.svg_wanted)
        buttons = bare_row(spacing=8)
        buttons.addWidget(self.poster)
        buttons.addWidget(self.svg)
        buttons.addStretch(1)
        words = bare_column(spacing=4)
        words.addStretch(1)
        words.addWidget(Label(self._theme, self.tr("Short code"), "caption", "textFaint", weight=600))
        words.addWidget(self.code)
        words.addWidget(self.how)
        words.addSpacing(6)
        words.addLayout(buttons)
        words.addStretch(1)
        row = bare_row(spacing=20)
        row.addWidget(self.qr)
        row.addLayout(words, 1)
        card.body.addLayout(row)
        return card
