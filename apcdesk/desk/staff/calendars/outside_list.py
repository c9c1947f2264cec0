"""What is booked outside new hours: when, who comes, how to reach them, and a way to each in the agenda."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.custody import booker_of
from apcdesk.desk.language.dates import ISOLATE, ISOLATE_END
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.surfaces import Surface, UprightScroll, empty
from apcdesk.domain.events import Event

HEIGHT = 190
MOST_SHOWN = 200


class OutsideList(QWidget):
    """Hidden while there is nothing. `event_wanted(event)` for one that is to be shown in the agenda."""

    event_wanted = Signal(object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self.buttons: list[Button] = []
        page = Surface(context.theme, "raised")
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(leading_margins(self.layoutDirection(), 0, 4, 12, 4))
        self._rows.setSpacing(8)
        self._rows.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._view = UprightScroll(page)
        self._view.setAccessibleName(self.tr("Booked outside these hours"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self.hide()

    def show_events(self, events: Sequence[tuple[Event, str]], count: int) -> None:
        """Show these, each with the name of its calendar, in the order of time; `count` is how many there are."""
        empty(self._rows)
        self.buttons = []
        for event, calendar in events:
            self._rows.addWidget(self._row(event, calendar))
        if count > len(events):
            more = self.tr("and {count} more").format(count=count - len(events))
            self._rows.addWidget(Label(self._context.theme, more, "small", "textMuted"))
        self.setVisible(bool(events))
        self._view.fit(self._context.theme.px(HEIGHT))

    def _row(self, event: Event, calendar: str) -> QWidget:
        theme, dates = self._context.theme, self._context.dates
        name, guest = booker_of(event), event.notes.guest
        when = self.tr("{day}, {times}").format(
            day=dates.day(event.period.start), times=dates.time_range(event.period)
        )
        reach = "" if guest is None else guest.phone or guest.email
        button = Button(theme, self.tr("Show"), small=True)
        button.setAccessibleName(self.tr("Show {name}, {when}").format(name=name, when=when))
        button.clicked.connect(lambda: self.event_wanted.emit(event))
        self.buttons.append(button)
        words = bare_column(spacing=2)
        words.addWidget(Label(theme, name or self.tr("No title"), "bodyStrong"))
        words.addWidget(Label(theme, listed([when, calendar]), "small", "textMuted"))
        if reach:
            words.addWidget(Label(theme, f"{ISOLATE}{reach}{ISOLATE_END}", "small", "textMuted"))
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(leading_margins(self.layoutDirection(), 0, 0, 4, 0))
        inside.setSpacing(8)
        inside.addLayout(words, 1)
        inside.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row
