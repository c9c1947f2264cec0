"""One number of the line: who it is, when the turn comes, what is offered, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import dotted, listed
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.chips import Chip, Swatch, Tone
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.menu import Menu
from apcdesk.desk.widgets.surfaces import Card
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.waiting import InLine

NUMBER_WIDTH, NUMBER_SIZE = 76, 34
translate = QCoreApplication.translate


class LineRow(Card):
    """Shows one who waits; each button is one signal. `left` carries whether they came."""

    accepted = Signal()
    passed_on = Signal()
    called = Signal()
    left = Signal(bool)

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        super().__init__(theme, padding=12)
        self._dates = dates
        self.number = Label(theme, "", "number")
        self.number.setFixedWidth(theme.px(NUMBER_WIDTH))
        self.swatch = Swatch(theme, "graphite")
        self.name = Label(theme, "", "bodyStrong")
        self.facts = Label(theme, "", "small", "textMuted")
        self.turn = Label(theme, "", "body", "textMuted")
        self.chip = Chip(theme, "", Tone.ACCENT, icon="bell")
        self.accept = Button(theme, "", Kind.PRIMARY, icon="check")
        self.accept.clicked.connect(self.accepted)
        self.pass_on = Button(theme, self.tr("Pass on"), icon="arrow-right")
        self.pass_on.clicked.connect(self.passed_on)
        self.call = Button(theme, self.tr("Call"), icon="bell")
        self.call.clicked.connect(self.called)
        self.more = IconButton(theme, "ellipsis", self.tr("More"))
        self.more.clicked.connect(self._open_menu)
        self._build()

    def show_in_line(self, one: InLine, kind: AppointmentType | None) -> None:
        """Show who waits as things are now."""
        walk_in, dates = one.walk_in, self._dates
        what = self.tr("no longer offered") if kind is None else kind.name
        self.number.setText(str(walk_in.number))
        self.swatch.set_hue("graphite" if kind is None else kind.hue)
        self.name.setText(walk_in.name or what)
        facts = [what] if walk_in.name else []
        facts.append(self.tr("since {time}").format(time=dates.time(walk_in.joined)))
        if walk_in.can_stay_until is not None:
            facts.append(self.tr("can stay until {time}").format(time=dates.time(walk_in.can_stay_until)))
        self.facts.setText(dotted(facts))
        offer = one.offer
        offered = offer is not None
        self.chip.setVisible(offered)
        self.answers.setVisible(offered)
        self.turn.setVisible(not offered)
        self.call.setText(self.tr("Call again") if offered else self.tr("Call"))
        self.call.updateGeometry()
        if offer is not None:
            start = dates.time(offer.period.start)
            words = self.tr("Offered until {time}").format(time=dates.time(offer.expires))
            self.chip.setText(words)
            self.chip.updateGeometry()
            self.accept.setText(self.tr("Accept {time}").format(time=start))
            self.accept.updateGeometry()
        elif one.expected is None:
            self.turn.setText(self.tr("no time today"))
        else:
            self.turn.setText(self.tr("about {time}").format(time=dates.time(one.expected.start)))
        said = self.turn.text() if offer is None else listed((self.accept.text(), self.chip.text()))
        words = self.tr("Number {number}, {name}, {facts}, {turn}")
        self.setAccessibleName(
            words.format(number=walk_in.number, name=self.name.text(), facts=self.facts.text(), turn=said)
        )

    def _build(self) -> None:
        font = QFont(self.number.font())
        font.setPixelSize(NUMBER_SIZE)
        self.number.setFont(font)
        who = bare_column(spacing=2)
        first = bare_row(spacing=8)
        first.addWidget(self.swatch)
        first.addWidget(self.name, 1)
        first.addWidget(self.turn)
        first.addWidget(self.chip)
        who.addLayout(first)
        who.addWidget(self.facts)
        self.answers = QWidget()
        answers = QHBoxLayout(self.answers)
        answers.setContentsMargins(0, 8, 0, 0)
        answers.setSpacing(8)
        answers.addWidget(self.accept)
        answers.addWidget(self.pass_on)
        answers.addStretch(1)
        who.addWidget(self.answers)
        row = bare_row(spacing=8)
        row.addWidget(self.number)
        row.addLayout(who, 1)
        row.addSpacing(8)
        row.addWidget(self.call)
        row.addWidget(self.more)
        self.body.addLayout(row)

    def _open_menu(self) -> None:
        menu = Menu(self._theme, self)
        menu.add(self.tr("Left the line"), lambda: self.left.emit(True), icon="log-out")
        menu.add(self.tr("Did not come"), lambda: self.left.emit(False), icon="circle-x", danger=True)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(self.more)
