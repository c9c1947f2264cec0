"""The channels by which programs are told of changes: how each fares, and sending again what failed."""

from __future__ import annotations

from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.errors import explain
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Chip, StatusDot, Tone
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.surfaces import Card, Divider, SectionHeading
from apcdesk.domain.channels import ChannelHealth, ChannelState, ClosedBecause
from apcdesk.domain.ids import ChannelId

LOOK_MS = 2000
"""How often the states are read while the card is seen: deliveries change them without a word."""
SHOWN = 12
TONES = {
    ChannelHealth.ACTIVE: Tone.SUCCESS,
    ChannelHealth.FAILING: Tone.WARNING,
    ChannelHealth.GONE: Tone.DANGER,
}


class ChannelsCard(Card):
    """Those that need somebody first. The address is shown without its query, which may hold a secret."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, spacing=0)
        self._context = context
        theme = context.theme
        self.body.addWidget(SectionHeading(theme, self.tr("Channels"), style="heading"))
        self.body.addSpacing(2)
        words = self.tr("Programs that asked to be told when a calendar changes")
        self.body.addWidget(Label(theme, words, "small", "textFaint", wrap=True))
        self.body.addSpacing(8)
        self.nothing = Label(theme, self.tr("Nobody asked yet."), "body", "textMuted")
        self.body.addWidget(self.nothing)
        self.more = Label(theme, "", "small", "textFaint")
        self.rows: dict[ChannelId, ChannelRow] = {}
        self._rows = bare_column()
        self.body.addLayout(self._rows)
        self.body.addWidget(self.more)
        self.more.hide()
        self._shown: tuple[ChannelState, ...] = ()
        self.timer = QTimer(self, interval=LOOK_MS)
        self.timer.timeout.connect(self._on_time)
        self.timer.start()
        self.refresh()

    def refresh(self) -> None:
        """Read the states again."""
        read = self._context.services.channels.states
        self._context.tasks.run_latest(
            "channels", read, owner=self, done=self._on_read, failed=self._on_unread
        )

    def _on_time(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_read(self, states: tuple[ChannelState, ...]) -> None:
        if states == self._shown:
            return
        self._shown = states
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        working_last = sorted(states, key=lambda state: state.health is ChannelHealth.ACTIVE)
        for state in working_last[:SHOWN]:
            self._rows.addWidget(Divider(self._context.theme))
            row = ChannelRow(self._context.theme, self._context.dates, state)
            row.again_wanted.connect(partial(self._on_again_wanted, state.channel.channel_id))
            self._rows.addWidget(row)
            self.rows[state.channel.channel_id] = row
        self.nothing.setVisible(not states)
        left = len(states) - len(self.rows)
        self.more.setText(self.tr("and {count} more").format(count=left))
        self.more.setVisible(left > 0)

    def _on_unread(self, _: Exception) -> None:
        """What is shown stays: the pane says elsewhere when the database is gone, and the next look is soon."""

    def _on_again_wanted(self, channel_id: ChannelId) -> None:
        again = partial(self._context.services.channels.send_again, channel_id)
        self._context.tasks.run(again, owner=self, done=self._on_sent_again, failed=self._on_failed)

    def _on_sent_again(self, _: None) -> None:
        self._context.toasts.show(self.tr("It is sent again now"))
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self._context.toasts.refuse(explain(error))
        self.refresh()


class ChannelRow(QWidget):
    """One channel: whom it tells, how it fares, and what can be done. `again_wanted` is the button's click."""

    again_wanted = Signal()

    def __init__(self, theme: Theme, dates: DateWords, state: ChannelState) -> None:
        super().__init__()
        self._dates = dates
        address = shown_address(state.channel.callback_url)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(2)
        head = bare_row(spacing=8)
        head.addWidget(StatusDot(theme, TONES[state.health]))
        head.addWidget(Label(theme, address, "mono"), 1)
        self.chip = Chip(theme, self._word(state), TONES[state.health])
        head.addWidget(self.chip)
        column.addLayout(head)
        foot = bare_row(spacing=8)
        self.words = Label(theme, self._sentence(state), "small", "textFaint", wrap=True)
        foot.addWidget(self.words, 1)
        column.addLayout(foot)
        self.again = Button(theme, self.tr("Send again"), Kind.TEXT, icon="refresh-cw", small=True)
        self.again.setAccessibleName(self.tr("Send again to {address}").format(address=address))
        self.again.clicked.connect(self.again_wanted)
        foot.addWidget(self.again)
        self.again.setVisible(state.health is not ChannelHealth.ACTIVE)
        self.setAccessibleName(f"{listed((address, self._word(state)))}. {self._sentence(state)}")

    def _word(self, state: ChannelState) -> str:
        words = {
            ChannelHealth.ACTIVE: self.tr("Active"),
            ChannelHealth.FAILING: self.tr("Failing"),
            ChannelHealth.GONE: self.tr("Gone"),
        }
        return words[state.health]

    def _sentence(self, state: ChannelState) -> str:
        who = self.tr("{client} about {calendar}").format(
            client=state.client_name, calendar=state.calendar_name
        )
        if state.since is None:
            return who
        since = listed((self._dates.day(state.since), self._dates.time(state.since)))
        if state.next_try is not None:
            words = self.tr("{who}. Failing since {since}, next try {next}")
            return words.format(who=who, since=since, next=self._dates.time(state.next_try))
        if state.because is ClosedBecause.GONE:
            return self.tr("{who}. It said on {since} that it is gone").format(who=who, since=since)
        return self.tr("{who}. Given up on {since} after a day of failures").format(who=who, since=since)


def shown_address(url: str) -> str:
    """Host, port and path."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    named = f"[{host}]" if ":" in host else host
    return named + (f":{parts.port}" if parts.port else "") + (parts.path if parts.path != "/" else "")
