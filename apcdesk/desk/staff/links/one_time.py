"""A client's one-time link: what was asked, what became of it, and its address while that is known."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.links.details import AddressField
from apcdesk.desk.staff.links.entries import one_time_state
from apcdesk.desk.staff.links.facts import Directory, Fact, FactRow, minutes_of
from apcdesk.desk.widgets.chips import Chip
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.surfaces import empty
from apcdesk.domain.open_links import OneTimeReport
from apcdesk.domain.scheduling import LinkStatus


class OneTimeDetails(QWidget):
    """Nothing is done to it here: it belongs to the program that made it."""

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        super().__init__()
        self._theme = theme
        self._dates = dates
        column = bare_column(self, 14)
        words = bare_column(spacing=2)
        self.title = Label(theme, "", "title")
        self.identity = Label(theme, "", "small", "textFaint")
        words.addWidget(self.title)
        words.addWidget(self.identity)
        self.state = Chip(theme, "")
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.state)
        column.addLayout(head)
        self.address = AddressField(theme)
        column.addWidget(self.address)
        self._facts = bare_column()
        column.addLayout(self._facts)
        column.addStretch(1)

    def show_link(self, report: OneTimeReport, base: str, directory: Directory) -> None:
        """Show a link whose port answers at `base`."""
        link = report.link
        self.title.setText(link.request.draft.summary)
        self.identity.setText(self.tr("One-time link · {id}").format(id=link.link_id))
        words, tone = one_time_state(link.status)
        self.state.setText(words)
        self.state.set_tone(tone)
        self.address.setVisible(link.token is not None and link.status is LinkStatus.OPEN)
        self.address.set_address(f"{base}/rts/{link.token}")
        empty(self._facts)
        for fact in self._facts_of(report, directory):
            self._facts.addWidget(FactRow(self._theme, fact))

    def _facts_of(self, report: OneTimeReport, directory: Directory) -> list[Fact]:
        dates, link = self._dates, report.link
        made = listed((dates.day(report.created), dates.time(report.created)))
        query = link.request.query
        asked = tuple(directory[sub] for sub in query.subs if sub in directory)
        facts = [
            Fact(self.tr("Made by"), report.client_name),
            Fact(self.tr("Made"), made),
            Fact(self.tr("Asks"), "", asked[:4]),
            Fact(self.tr("Length"), dates.duration(minutes_of(query.required_duration))),
        ]
        names = [step.draft.summary for step in link.request.steps]
        labels = [self.tr("In order"), *[""] * len(names)]
        facts += [Fact(label, name) for label, name in zip(labels, names, strict=False)]
        if link.booking is not None:
            booking, period = link.booking, link.period or link.booking.period
            when = listed((dates.day(period.start), dates.time_range(period)))
            facts.append(Fact(self.tr("Booked"), when))
            guest = self.tr("Without a name") if booking.guest is None else booking.guest.name
            facts.append(Fact(self.tr("By"), guest))
            facts.append(Fact(self.tr("Code"), booking.code))
        if link.display_message:
            facts.append(Fact(self.tr("Says"), link.display_message.replace("\n", " ")))
        return facts
