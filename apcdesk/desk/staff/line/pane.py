"""Waiting line: who waits and for what, what is offered to whom, and the day in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.appointment_types.editing import TypeEditing
from apcdesk.desk.staff.line.actions import LineActions
from apcdesk.desk.staff.line.join_sheet import JoinSheet
from apcdesk.desk.staff.line.row import LineRow
from apcdesk.desk.staff.reading_pane import ReadingPane
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fold_bar import FoldBar
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.messages import Banner, EmptyState
from apcdesk.desk.widgets.reflow import Reflow
from apcdesk.desk.widgets.surfaces import (
    Card,
    Divider,
    KeyValueRow,
    SectionHeading,
    Surface,
    UprightScroll,
    empty,
)
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.changes import STAFF, Entity
from apcdesk.domain.ids import WalkInId
from apcdesk.domain.waiting import InLine, Line, LineReport, Serving, Ticket
from apcdesk.service.line.waiting import OFFER_FOR, OFFER_SECONDS

MARGIN, GAP, SIDE = 16, 8, 304
LINE = 320
"""What the line needs beside the side, in px."""
HEIGHTS = (320, 0)
"""Of the line and of the side, where they are stacked."""
OFFER_TIMES = (60, OFFER_FOR, 180, 300, 600)
LOOK_MS = 15_000
"""How often turns are computed again while nothing changes: the clock moves them."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the pane shows, read at once."""

    line: Line
    report: LineReport
    offer_time: timedelta
    kinds: tuple[AppointmentType, ...]


class LinePane(ReadingPane):
    """`board_wanted` asks the window for the public board."""

    board_wanted = Signal()
    follows = frozenset(Entity)
    """Whatever takes time or gives it back moves the turns."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context, "canvas")
        self.title = self.tr("Waiting line")
        self.loaded: Loaded | None = None
        self.actions_of_line = LineActions(context, self)
        self.rows: dict[WalkInId, LineRow] = {}
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.refresh)
        self._look.start()
        column = bare_column(self)
        column.addWidget(self._toolbar())
        column.addWidget(Divider(self._theme))
        column.addWidget(self._body(), 1)
        self.actions_of_line.settled.connect(self.look_soon)
        for keys in ("N", "Ctrl+N"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.join)
        self.refresh()

    def key_help(self) -> tuple[tuple[str, str], ...]:
        """The keys of this pane, in words."""
        return (
            ("N  Ctrl N", self.tr("add somebody to the line")),
            ("Tab", self.tr("walk through the numbers")),
        )

    def refresh(self) -> None:
        """Read the line again, off the GUI thread."""
        services = self._context.services
        self._context.tasks.run_latest(
            "line",
            lambda: Loaded(
                services.waiting_line.line(),
                services.waiting_line.report(),
                services.waiting_line.offer_time(),
                services.appointment_types.all(),
            ),
            owner=self,
            done=self._on_loaded,
            failed=self.on_unread,
        )

    def join(self) -> None:
        """Put somebody in the line."""
        if self.loaded is None or not self.loaded.kinds:
            return
        sheet = JoinSheet(self._context, self.window(), self.loaded.kinds)
        sheet.joined.connect(self._on_joined)
        sheet.open(first=sheet.kind)

    # What it is made of

    def _toolbar(self) -> QWidget:
        bar = FoldBar(self._theme)
        self.count = Label(self._theme, "", "small", "textMuted")
        self.board = Button(self._theme, self.tr("Open the board"), icon="maximize")
        self.board.clicked.connect(self.board_wanted)
        self.add = Button(
            self._theme, self.tr("Add to the line"), Kind.PRIMARY, icon="user-plus", key_hint="N"
        )
        self.add.clicked.connect(self.join)
        row = bar.row
        row.addWidget(Label(self._theme, self.title, "title"))
        row.addSpacing(5)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.board)
        row.addWidget(self.add)
        bar.fold(self.board, self.add)
        return bar

    def _body(self) -> QWidget:
        inside = self._inside = Surface(self._theme, "canvas")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._list.setSpacing(GAP)
        self.banner = Banner(self._theme, Tone.DANGER, "")
        self.banner.hide()
        self.nobody = EmptyState(
            self._theme,
            "users",
            self.tr("Nobody waits."),
        )
        self.types = TypeEditing(self._context, self)
        self.types.saved.connect(self.refresh)
        self.make_type = Button(self._theme, self.tr("Make an appointment type"), Kind.PRIMARY, icon="plus")
        self.make_type.clicked.connect(self.types.make)
        self.nobody.buttons.addWidget(self.make_type)
        self._list.addWidget(self.banner)
        self._list.addWidget(self.nobody)
        self._list.addStretch(1)
        self._beside_line = self._side()
        parts = (UprightScroll(inside), self._beside_line)
        self.parts = Reflow(self._theme, parts, heights=HEIGHTS, grows=0, needed=self._needed)
        self.parts.turned.connect(self._fit_side)
        return self.parts

    def _needed(self) -> int:
        """The px of the side and of the widest row of the line."""
        return self._theme.px(SIDE) + max(self._theme.px(LINE), self._inside.minimumSizeHint().width())

    def _fit_side(self) -> None:
        if not self.parts.stacked:
            self._beside_line.setFixedWidth(self._theme.px(SIDE))

    def _side(self) -> QWidget:
        side = Surface(self._theme, "canvas")
        side.setFixedWidth(self._theme.px(SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(14)
        served = Card(self._theme)
        served.body.addWidget(SectionHeading(self._theme, self.tr("Now served"), style="heading"))
        self._served = bare_column(spacing=4)
        served.body.addLayout(self._served)
        report = Card(self._theme, spacing=0)
        report.body.addWidget(SectionHeading(self._theme, self.tr("Today"), style="heading"))
        self.figures = {
            "numbers": self._figure(self.tr("Numbers given")),
            "booked": self._figure(self.tr("Booked")),
            "left": self._figure(self.tr("Left")),
            "absent": self._figure(self.tr("Did not come")),
            "late_cancellations": self._figure(self.tr("Late cancellations")),
            "filled_gaps": self._figure(self.tr("Filled gaps")),
        }
        for figure in self.figures.values():
            report.body.addWidget(figure)
        offers = Card(self._theme)
        offers.body.addWidget(SectionHeading(self._theme, self.tr("Offers"), style="heading"))
        words = self.tr("What becomes free is offered to the first who fits, for")
        offers.body.addWidget(Label(self._theme, words, "small", "textMuted", wrap=True))
        self.offer_time = SelectField(
            self._theme, self.tr("How long an offer stands"), self._lengths(OFFER_FOR)
        )
        self.offer_time.chosen.connect(self._on_offer_time)
        offers.body.addWidget(self.offer_time)
        column.addWidget(served)
        column.addWidget(report)
        column.addWidget(offers)
        column.addStretch(1)
        return side

    def _lengths(self, seconds: int) -> list[Option]:
        lengths = sorted({*OFFER_TIMES, seconds})
        return [Option(one, self._context.dates.in_words(timedelta(seconds=one))) for one in lengths]

    def _figure(self, words: str) -> KeyValueRow:
        return KeyValueRow(self._theme, words, "0", mono=False, copyable=False, key_width=180)

    # What it shows

    def _show_nobody(self, loaded: Loaded) -> None:
        """Say what it takes that somebody waits, where nobody does."""
        self.add.setEnabled(bool(loaded.kinds))
        self.make_type.setVisible(not loaded.kinds)
        self.nobody.set_words(
            self.tr("Nobody waits."),
            self.tr("Who comes without an appointment takes a number here or at a kiosk.")
            if loaded.kinds
            else self.tr("A number is for an appointment type, and there is none."),
        )
        self.nobody.setVisible(not loaded.line.waiting)

    def _on_loaded(self, loaded: Loaded) -> None:
        self.banner.hide()
        self.loaded = loaded
        kinds = {kind.appointment_type_id: kind for kind in loaded.kinds}
        waiting = loaded.line.waiting
        self._drop({one.walk_in.walk_in_id for one in waiting})
        for place, one in enumerate(waiting):
            row = self._row(one)
            row.show_in_line(one, kinds.get(one.walk_in.appointment_type_id))
            if self._list.indexOf(row) != place + 1:
                self._list.insertWidget(place + 1, row)
        self._show_nobody(loaded)
        words = self.tr("{count} wait", "", len(waiting)).format(count=len(waiting))
        self.count.setText(words if waiting else "")
        self.parts.fit()
        self._show_served(loaded.line.serving)
        seconds = int(loaded.offer_time.total_seconds())
        if self.offer_time.value != seconds:
            self.offer_time.set_options(self._lengths(seconds))
            self.offer_time.set_value(seconds)
        for name, figure in self.figures.items():
            figure.set_value(str(getattr(loaded.report, name)))

    def _row(self, one: InLine) -> LineRow:
        key = one.walk_in.walk_in_id
        if key not in self.rows:
            row = LineRow(self._theme, self._context.dates)
            row.accepted.connect(lambda: self._on_accepted(key))
            row.passed_on.connect(lambda: self._on_passed_on(key))
            row.called.connect(lambda: self.actions_of_line.call(self._in_line(key).walk_in))
            row.left.connect(lambda came: self.actions_of_line.leave(self._in_line(key).walk_in, came=came))
            self.rows[key] = row
        return self.rows[key]

    def _drop(self, kept: set[WalkInId]) -> None:
        for key in [key for key in self.rows if key not in kept]:
            row = self.rows.pop(key)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _in_line(self, key: WalkInId) -> InLine:
        assert self.loaded is not None
        return next(one for one in self.loaded.line.waiting if one.walk_in.walk_in_id == key)

    def _on_accepted(self, key: WalkInId) -> None:
        one = self._in_line(key)
        if one.offer is not None:
            self.actions_of_line.accept(one.walk_in, one.offer)

    def _on_passed_on(self, key: WalkInId) -> None:
        offer = self._in_line(key).offer
        if offer is not None:
            self.actions_of_line.pass_on(offer)

    def _show_served(self, serving: tuple[Serving, ...]) -> None:
        empty(self._served)
        if not serving:
            self._served.addWidget(Label(self._theme, self.tr("Nobody at the moment"), "small", "textMuted"))
        for one in serving:
            name = one.walk_in.name or self.tr("Number {number}").format(number=one.walk_in.number)
            times = self._context.dates.time_range(one.period)
            key = str(one.walk_in.number)
            row = KeyValueRow(self._theme, key, name, mono=False, copyable=False, key_width=40, note=times)
            self._served.addWidget(row)

    def _on_offer_time(self, seconds: object) -> None:
        put = partial(self._context.services.installation.put, OFFER_SECONDS, seconds, origin=STAFF)
        self._context.tasks.run(put, owner=self, failed=self.on_unread)

    def _on_joined(self, ticket: Ticket) -> None:
        words = self.tr("Number {number} is given").format(number=ticket.number)
        self._context.toasts.show(words)
        self.look_soon()

    def on_unread(self, error: Exception) -> None:
        """Say it over the line, for as long as it is so."""
        self.banner.set_words(explain(error))
        self.banner.show()
