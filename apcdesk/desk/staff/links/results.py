"""What visitors did on a link: four counts, and who booked last."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.links.facts import Directory
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.desk.widgets.chips import Swatch
from apcdesk.desk.widgets.label import Label, Run
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.surfaces import Card, Divider, SectionHeading, empty
from apcdesk.domain.bookings import Booking
from apcdesk.domain.open_links import LinkResults

LATEST_ROW = 31


class ResultsCard(Card):
    """Four counts beside each other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=0)
        self.counts: dict[str, Label] = {}
        row = bare_row()
        for name, words in (
            ("opened", self.tr("opened")),
            ("booked", self.tr("booked")),
            ("no_time_fit", self.tr("no time fit")),
            ("moved", self.tr("moved")),
        ):
            if self.counts:
                row.addWidget(Divider(theme, upright=True))
            count = Label(theme, "", "number")
            cell = QVBoxLayout()
            cell.setContentsMargins(12, 10, 12, 10)
            cell.setSpacing(2)
            cell.addWidget(count)
            cell.addWidget(Label(theme, words, "caption", "textFaint", weight=400))
            row.addLayout(cell, 1)
            self.counts[name] = count
        self.body.addLayout(row)

    def show_results(self, results: LinkResults) -> None:
        """Show these counts."""
        for name, count in self.counts.items():
            count.setText(str(getattr(results, name)))
        words = self.tr("{opened} opened, {booked} booked, {none} found no time, {moved} moved")
        self.setAccessibleName(
            words.format(
                opened=results.opened,
                booked=results.booked,
                none=results.no_time_fit,
                moved=results.moved,
            )
        )


class Latest(QWidget):
    """The bookings made last, nothing at all while there are none. `opened(booking)` asks for one in the agenda."""

    opened = Signal(object)

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        super().__init__()
        self._theme = theme
        self._dates = dates
        self._shown: tuple[tuple[Booking, ...], Directory] | None = None
        column = bare_column(self, 4)
        column.addWidget(SectionHeading(theme, self.tr("Latest")))
        self._rows = bare_column()
        column.addLayout(self._rows)

    def show_bookings(self, bookings: Sequence[Booking], directory: Directory) -> None:
        """Show these bookings, the newest first."""
        shown = tuple(bookings), directory
        if shown == self._shown:
            return  # the pane looks every other second: what has the focus or the pointer stays
        self._shown = shown
        empty(self._rows)
        for booking in bookings:
            self._rows.addWidget(self._row(booking, directory))
            self._rows.addWidget(Divider(self._theme, role="dividerSubtle"))
        self.setVisible(bool(bookings))

    def _row(self, booking: Booking, directory: Directory) -> QWidget:
        line = QWidget()
        line.setMinimumHeight(self._theme.px(LATEST_ROW))
        row = bare_row(line, 8)
        first = next((directory[sub] for sub in booking.assignment.subs if sub in directory), None)
        if first is not None:
            row.addWidget(Swatch(self._theme, first.look.hue, size=10))
        guest = booking.guest.name if booking.guest is not None else self.tr("Without a name")
        label = Label(self._theme)
        state = f"  {self.tr('cancelled')}" if booking.cancelled else ""
        company = f"  {booking.guest.company}" if booking.guest is not None and booking.guest.company else ""
        label.set_runs([Run(guest, weight=500), Run(f"{company}{state}", "textMuted")])
        row.addWidget(label, 1)
        start = booking.period.start
        when = listed((self._dates.day_short(start), self._dates.time(start)))
        row.addWidget(Label(self._theme, when, "caption", "textFaint", weight=400))
        line.setAccessibleName(listed((f"{guest}{company}{state}", when)))
        if not booking.cancelled:
            name = self.tr("Show {guest} in the agenda").format(guest=guest)
            button = IconButton(self._theme, "arrow-right", name, size=24)
            button.clicked.connect(partial(self.opened.emit, booking))
            row.addWidget(button)
        return line
