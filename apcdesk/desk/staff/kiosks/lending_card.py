"""Times lent away from a kiosk: to whom, whose, until when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, IconButton
from apcdesk.desk.widgets.chips import Swatch
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.surfaces import Card, SectionHeading, empty
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.ids import LendingId, Sub
from apcdesk.domain.kiosks import Lending


class LendingCard(Card):
    """`lend_wanted` asks for a new one, `return_wanted(lending_id)` ends one."""

    lend_wanted = Signal()
    return_wanted = Signal(str)

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        super().__init__(theme)
        self._dates = dates
        self._shown: tuple[Lending, ...] | None = None
        self.returns: dict[LendingId, IconButton] = {}
        self.lend = Button(theme, self.tr("Lend times"), icon="hand-helping", small=True)
        self.lend.clicked.connect(self.lend_wanted)
        heading = SectionHeading(theme, self.tr("Lent to partners"), trailing=self.lend, style="heading")
        self.body.addWidget(heading)
        words = self.tr("Lent times are closed for this kiosk. Links, programs and staff still see them.")
        self.body.addWidget(Label(theme, words, "small", "textMuted", wrap=True))
        self._rows = bare_column(spacing=6)
        self.body.addLayout(self._rows)

    def show_lendings(self, lendings: Sequence[Lending], calendars: Mapping[Sub, Calendar]) -> None:
        """Show what is lent."""
        if tuple(lendings) == self._shown:
            return
        self._shown = tuple(lendings)
        empty(self._rows)
        self.returns = {}
        for one in lendings:
            calendar = calendars.get(one.sub)
            self._rows.addWidget(self._row(one, calendar))

    def _row(self, one: Lending, calendar: Calendar | None) -> QWidget:
        name = "" if calendar is None else calendar.name
        row = QWidget()
        line = bare_row(row, 8)
        line.addWidget(Swatch(self._theme, "graphite" if calendar is None else calendar.look.hue))
        words = bare_column()
        title = self.tr("{calendar} to {partner}").format(calendar=name, partner=one.partner)
        words.addWidget(Label(self._theme, title, "body"))
        times = self.tr("{day}, {times}").format(
            day=self._dates.day(one.period.start), times=self._dates.time_range(one.period)
        )
        words.addWidget(Label(self._theme, times, "small", "textMuted"))
        line.addLayout(words, 1)
        end = IconButton(self._theme, "x", self.tr("Take back: {what}").format(what=title), size=24)
        end.clicked.connect(lambda: self.return_wanted.emit(one.lending_id))
        self.returns[one.lending_id] = end
        line.addWidget(end)
        return row
