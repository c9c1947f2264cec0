"""The feeds of a calendar: addresses to which a phone's calendar subscribes, made, copied and taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.clipboard import SecretClipboard
from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.calendars.access import KEY_WIDTH
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.menu import Menu
from apcdesk.desk.widgets.surfaces import KeyValueRow, empty
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.feeds import Feed, FeedDetail, NewFeed
from apcdesk.domain.ids import CalendarId
from apcdesk.errors import NotFound
from apcdesk.service.services import Services

ROW = 30


class FeedsPanel(QWidget):
    """An address holds a secret, so it is shown when the feed is made and never again. `base` says where the port is."""

    def __init__(self, context: DeskContext, base: Callable[[], str]) -> None:
        super().__init__()
        self._context = context
        self._theme = context.theme
        self._base = base
        self._calendar: Calendar | None = None
        self.clipboard = SecretClipboard(context.theme, self)
        self.new = Button(self._theme, self.tr("New feed"), Kind.TEXT, icon="plus", small=True)
        self.new.clicked.connect(self._on_new)
        self.address = KeyValueRow(self._theme, self.tr("Address"), secret=True, key_width=KEY_WIDTH)
        self.address.copied.connect(self.clipboard.keep)
        self.once = Label(
            self._theme,
            self.tr("Copy the address now: it is not shown again. Whoever has it reads this calendar."),
            "small",
            "textMuted",
            wrap=True,
        )
        self.none = Label(self._theme, self.tr("none yet"), "body", "textMuted")
        self._rows = bare_column()
        column = bare_column(self, 2)
        column.addLayout(self._head())
        column.addWidget(self.address)
        column.addWidget(self.once)
        column.addLayout(self._rows)
        self._show_address("")
        self.none.hide()

    @property
    def rows(self) -> list[FeedRow]:
        """The feeds that are shown, the oldest first."""
        items = (self._rows.itemAt(number) for number in range(self._rows.count()))
        return [row for item in items if item is not None and isinstance(row := item.widget(), FeedRow)]

    def show_calendar(self, calendar: Calendar) -> None:
        """Show the feeds of this calendar; the address of a feed of another is forgotten."""
        self._calendar = calendar
        self._show_address("")
        empty(self._rows)
        self._read()

    def make(self, detail: FeedDetail) -> None:
        """Make a feed that tells as much."""
        if self._calendar is not None:
            call = partial(self._context.services.feeds.make, self._calendar.calendar_id, detail)
            self._context.tasks.run(call, owner=self, done=self._on_made, failed=self._on_failed)

    def _head(self) -> QHBoxLayout:
        """Like a row of what gives access, which a feed does too."""
        name = Label(self._theme, self.tr("Feeds"), "small", "textMuted")
        name.setFixedWidth(self._theme.px(KEY_WIDTH))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(name)
        row.addWidget(self.none, 1)
        row.addWidget(self.new)
        return row

    def _read(self) -> None:
        if self._calendar is not None:
            read = partial(_feeds_of, self._context.services, self._calendar.calendar_id)
            self._context.tasks.run_latest(
                "feeds", read, owner=self, done=self._on_read, failed=self._on_unread
            )

    def _show_address(self, address: str) -> None:
        self.address.set_value(address)
        self.address.hide_value()
        self.address.setVisible(bool(address))
        self.once.setVisible(bool(address))

    def _on_new(self) -> None:
        menu = Menu(self._theme, self)
        menu.add(self.tr("Only when it is busy"), partial(self.make, FeedDetail.BUSY), icon="clock")
        menu.add(
            self.tr("Everything but private events"),
            partial(self.make, FeedDetail.FULL),
            icon="calendar-days",
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(self.new)

    def _on_read(self, feeds: tuple[Feed, ...]) -> None:
        empty(self._rows)
        for feed in feeds:
            row = FeedRow(self._context, feed)
            row.revoke_wanted.connect(partial(self._revoke, feed.feed_id))
            self._rows.addWidget(row)
        self.none.setVisible(not feeds)

    def _on_unread(self, _: Exception) -> None:
        """What stands there stays; the pane says elsewhere what is wrong."""

    def _revoke(self, feed_id: str) -> None:
        call = partial(self._context.services.feeds.revoke, feed_id)
        self._context.tasks.run(call, owner=self, done=self._on_revoked, failed=self._on_failed)

    def _on_made(self, made: NewFeed) -> None:
        if self._calendar is not None and made.feed.calendar_id == self._calendar.calendar_id:
            self._show_address(f"{self._base()}/feeds/{made.secret}.ics")
        self._read()

    def _on_revoked(self, _: None) -> None:
        self._show_address("")
        self._context.toasts.show(self.tr("The feed has ended. Its address opens nothing any more."))
        self._read()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, NotFound):  # somebody else ended it
            self._read()
        else:
            self._context.toasts.refuse(explain(error))


class FeedRow(QWidget):
    """A feed that is read, and the button that takes it back."""

    revoke_wanted = Signal()

    def __init__(self, context: DeskContext, feed: Feed) -> None:
        super().__init__()
        self.feed = feed
        self.setFixedHeight(context.theme.px(ROW))
        what = (
            self.tr("Only when it is busy")
            if feed.detail is FeedDetail.BUSY
            else self.tr("Everything but private events")
        )
        since = self.tr("since {day}").format(day=context.dates.day(feed.created))
        self.revoke = IconButton(context.theme, "trash-2", self.tr("End this feed"), size=24)
        self.revoke.clicked.connect(self.revoke_wanted)
        row = bare_row(self, 8)
        row.addWidget(Label(context.theme, what, "small"))
        row.addWidget(Label(context.theme, since, "small", "textFaint"), 1)
        row.addWidget(self.revoke)
        self.setAccessibleName(self.tr("{what}, {since}").format(what=what, since=since))


def _feeds_of(services: Services, calendar_id: CalendarId) -> tuple[Feed, ...]:
    return tuple(feed for feed in services.feeds.all() if feed.calendar_id == calendar_id)
