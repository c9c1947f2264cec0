"""Somebody else does a booking: time, room and code stay."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.staff.absence.words import name_of
from apcdesk.desk.staff.agenda.inspector.facts import when_text
from apcdesk.desk.staff.booking.stand_in_button import StandInButton
from apcdesk.desk.staff.finder.why_words import WhyWords
from apcdesk.desk.staff.signing import last_signed, signed
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField, labelled
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.surfaces import Surface, UprightScroll, beside_scroll_bar, empty
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import Event
from apcdesk.domain.ids import BookingId, Sub
from apcdesk.domain.replacements import Proposal
from apcdesk.service.absence.replacements import Lines

WIDTH = 520
HEIGHT = 170


class SwapSheet(Sheet):
    """Shows who could take over, the free ones first, and why others cannot; those only "anyway", with a reason.

    `swapped()` when it is done, as a step that can be taken back.
    """

    swapped = Signal()

    def __init__(
        self, context: DeskContext, window: QWidget, event: Event, taking_part: Sequence[Calendar]
    ) -> None:
        super().__init__(context.theme, window, "", width=WIDTH)
        assert event.notes.booking_id is not None, "only a booking has people"
        self._context = context
        self._booking_id: BookingId = event.notes.booking_id
        self._event = event
        self._lines: Lines | None = None
        theme = context.theme
        self.title.setText(self.tr("Swap the person"))
        self.title.show()
        self.setAccessibleName(self.tr("Swap the person"))
        self.leaving = SelectField(
            theme, self.tr("Who leaves"), [Option(c.sub, c.name, c.look.hue) for c in taking_part]
        )
        if event.sub in self.leaving.values:
            self.leaving.set_value(event.sub)
        self.leaving.chosen.connect(lambda _: self._ask())
        self.banner = Banner(theme, Tone.WARNING, "")
        self.banner.hide()
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(lambda _id, _on: self._show_choice())
        self.buttons_by_sub: dict[Sub, StandInButton] = {}
        page = Surface(theme, "raised")
        self._listed = beside_scroll_bar(page)
        self._listed.setContentsMargins(
            leading_margins(self.layoutDirection(), 2, 4, 0, 4)
        )  # room for the ring of the focus
        self._listed.setSpacing(4)
        self._scroll = UprightScroll(page)
        self._scroll.fit(theme.px(HEIGHT))
        self.reason = TextField(theme, self.tr("Reason (staff see it in the history)"))
        self.by = TextField(theme, self.tr("Your name"))
        self.by.set_text(last_signed(context.preferences))
        self._fill()
        self._ask()

    @property
    def chosen(self) -> Sub | None:
        """Who is to take over."""
        return next((sub for sub, button in self.buttons_by_sub.items() if button.isChecked()), None)

    def submit(self) -> None:
        """Swap, if somebody is chosen; whoever is busy only with a reason."""
        sub, leaving = self.chosen, self.leaving.value
        if sub is None or not isinstance(leaving, str) or not self.confirm.isEnabled():
            return
        anyway = not self.buttons_by_sub[sub].free
        if anyway and not self.reason.text:
            self.reason.set_error(self.tr("Say why, so that others understand it."))
            self.reason.setFocus()
            return
        self.confirm.setEnabled(False)
        assert self._lines is not None
        name = name_of(self._lines.calendars, sub)
        call = partial(
            self._context.services.replacements.swap,
            Proposal(self._booking_id, sub, self._event.period),
            Sub(leaving),
            anyway=anyway,
            reason=self.reason.text,
            origin=signed(self._context.preferences, self.by.text),
        )
        done = partial(self._on_swapped, self.tr("{name} takes over").format(name=name))
        self._context.tasks.run(call, owner=self, done=done, failed=self._on_failed)

    def _fill(self) -> None:
        theme = self._context.theme
        when = when_text(self._event, self._context.dates)
        words = self.tr("{title}, {when}. Time, place and code stay.")
        text = words.format(title=self._event.summary, when=when)
        self.body.addWidget(Label(theme, text, "body", "textMuted", wrap=True))
        self.body.addLayout(labelled(theme, self.tr("Who leaves"), self.leaving))
        self.body.addWidget(self.banner)
        self.body.addLayout(labelled(theme, self.tr("Who takes over"), self._scroll))
        for widget in (self.reason, self.by):
            self.body.addWidget(widget)
        self.confirm = Button(theme, self.tr("Swap"), Kind.PRIMARY, icon="refresh-cw")
        self.confirm.clicked.connect(self.submit)
        self.add_leave(self.tr("Leave it"))
        self.add_button(self.confirm)
        for field in (self.reason, self.by):
            field.submitted.connect(self.submit)
            field.edited.connect(lambda _: self.reason.set_error(None))
        self.closed.connect(self.deleteLater)

    def _ask(self) -> None:
        leaving = self.leaving.value
        self.confirm.setEnabled(False)
        if isinstance(leaving, str):
            call = partial(self._context.services.replacements.stand_ins, self._booking_id, Sub(leaving))
            self._context.tasks.run_latest(
                "stand-ins", call, owner=self, done=self._show, failed=self._on_failed
            )

    def _show(self, lines: Lines) -> None:
        self._lines = lines
        empty(self._listed)
        self.buttons_by_sub = {}
        line = lines.lines[0]
        free = [proposal.sub for proposal in line.stranded.at_time]
        view = line.why_not
        members = []
        if view is not None:
            members = [m for group in view.explanation.groups for m in group.members]
        for member in sorted(members, key=lambda m: free.index(m.sub) if m.sub in free else len(free)):
            assert view is not None
            why = "" if member.free else WhyWords(view, self._context.dates).reason(member)
            calendar = lines.calendars[member.sub]
            button = StandInButton(self._context.theme, calendar.name, calendar.look.hue, why)
            self._group.addButton(button)
            self.buttons_by_sub[member.sub] = button
            self._listed.addWidget(button)
        if not members:
            nobody = Label(self._context.theme, self.tr("There is nobody else who could do it."), wrap=True)
            self._listed.addWidget(nobody)
        self._scroll.fit(self._context.theme.px(HEIGHT))
        first = next(iter(self.buttons_by_sub.values()), None)
        if first is not None and first.free:
            first.setChecked(True)
        self._show_choice()

    def _show_choice(self) -> None:
        sub = self.chosen
        anyway = sub is not None and not self.buttons_by_sub[sub].free
        self.confirm.setEnabled(sub is not None)
        self.confirm.setText(self.tr("Swap anyway") if anyway else self.tr("Swap"))

    def _on_swapped(self, text: str, changes: tuple[int, ...]) -> None:
        self._context.undo.push(text, changes)
        self.close_sheet()
        self.swapped.emit()

    def _on_failed(self, error: Exception) -> None:
        self.banner.set_words(explain(error, self._context.dates))
        self.banner.show()
        self._show_choice()
