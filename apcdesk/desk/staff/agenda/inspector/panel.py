"""The panel at the trailing side: reading an event, changing it, making one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.staff.agenda.inspector.form import EventForm, form_of
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.desk.widgets.chips import Swatch
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.surfaces import Divider, Surface
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.events import Event
from apcdesk.domain.ids import EventUid

if TYPE_CHECKING:
    from apcdesk.desk.staff.agenda.inspector.form_view import FormView

MARGIN = 16


class Inspector(Surface):
    """304 px. `closed()` its cross was pressed; `save_asked(Event | None, EventForm)`; `given_up()` when the form was
    left, `booking_asked()` when what it makes shall be a booking for guests instead; `move_asked(uid)`,
    `delete_asked(uid)`, `only_asked(calendar_id)` from its buttons and its menu; `menu_opened(Menu, Event)` before that
    is shown, for others to put something in. `turned(bool)` before it comes and
    after it is gone, so that what else stands in its place never stands beside it."""

    turned = Signal(bool)
    closed = Signal()
    save_asked = Signal(object, object)
    given_up = Signal()
    booking_asked = Signal()
    move_asked = Signal(str)
    delete_asked = Signal(str)
    only_asked = Signal(str)
    menu_opened = Signal(object, object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme)
        self._context = context
        self._event: Event | None = None
        self._agenda = Agenda()
        self._calendars: tuple[Calendar, ...] = ()
        self.setFixedWidth(context.theme.size("inspector"))
        self.setAccessibleName(self.tr("Event"))

    def _fill(self) -> None:
        """Make what it is made of, once something is read or written."""
        from apcdesk.desk.staff.agenda.inspector.facts_view import FactsView  # noqa: PLC0415 - loaded when first asked for

        if self.layout() is not None:
            return
        theme = self._context.theme
        self.facts = FactsView(self._context)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.facts)
        row = bare_row(self)
        row.addWidget(Divider(theme, upright=True))
        column = bare_column()
        column.addWidget(self._make_head())
        column.addWidget(Divider(theme))
        column.addWidget(self._pages, 1)
        row.addLayout(column, 1)
        self.facts.edit_asked.connect(self._on_edit)
        self.facts.move_asked.connect(self._on_move)
        self.facts.delete_asked.connect(self._on_delete)

    def setVisible(self, visible: bool) -> None:  # noqa: N802  Qt's name
        if visible:
            self._fill()
            self.turned.emit(True)
        super().setVisible(visible)
        if not visible:
            self.turned.emit(False)

    @cached_property
    def form(self) -> FormView:
        """The page to write on: its many fields are made when somebody first does."""
        from apcdesk.desk.staff.agenda.inspector.form_view import FormView  # noqa: PLC0415 - loaded when first asked for

        self._fill()
        form = FormView(self._context)
        self._pages.addWidget(form)
        form.saved.connect(lambda written: self.save_asked.emit(self._event, written))
        form.given_up.connect(self.given_up)
        form.booking_asked.connect(self.booking_asked)
        return form

    @property
    def editing(self) -> bool:
        """Whether the form is open, so that nothing may take its place by itself."""
        return self.isVisible() and self._pages.currentWidget() is not self.facts

    @property
    def event_uid(self) -> EventUid | None:
        """The event on show, None while a new one is made."""
        return self._event.event_uid if self._event else None

    def set_calendars(self, calendars: Sequence[Calendar]) -> None:
        """Those that an event can stand on."""
        self._calendars = tuple(calendars)

    def read(self, event: Event, agenda: Agenda) -> None:
        """Show an event of the agenda for reading."""
        from apcdesk.desk.staff.agenda.inspector.facts import facts_of  # noqa: PLC0415 - loaded when first asked for

        self._fill()
        self._event, self._agenda = event, agenda
        calendar = agenda.calendar(event.calendar_id)
        self._name_calendar(calendar)
        facts = facts_of(event, self._context.services.clock.now(), self._context.dates, agenda)
        self.facts.show_facts(facts, without_rules=agenda.without_rules(calendar))
        self._pages.setCurrentWidget(self.facts)
        self._more.setVisible(True)

    def edit(self, event: Event, agenda: Agenda) -> None:
        """Open the form of an event."""
        self.read(event, agenda)
        self._on_edit()

    def make(self, form: EventForm) -> None:
        """Open the form of a new event."""
        self._fill()
        self._event = None
        self._title.setText(self.tr("New event"))
        self._swatch.hide()
        self._more.hide()
        self.form.begin(form, self._calendars, None)
        self._pages.setCurrentWidget(self.form)
        self.form.summary.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """The minute is another one: say "in 1 h 39 min"."""
        if self._event is not None and self.isVisible() and not self.editing:
            self.read(self._event, self._agenda)

    def _make_head(self) -> QWidget:
        theme = self._context.theme
        head = QWidget()
        head.setFixedHeight(theme.size("toolbar") - 1)
        row = QHBoxLayout(head)
        row.setContentsMargins(leading_margins(self.layoutDirection(), MARGIN, 0, MARGIN - 6, 0))
        row.setSpacing(4)
        self._swatch = Swatch(theme, theme.group_hue)
        self._title = Label(theme, "", "body", "textMuted")
        self._more = IconButton(theme, "ellipsis", self.tr("More"))
        close = IconButton(theme, "x", self.tr("Close"))
        self._more.clicked.connect(self._open_menu)
        close.clicked.connect(self.closed)
        row.addWidget(self._swatch)
        row.addSpacing(4)
        row.addWidget(self._title, 1)
        row.addWidget(self._more)
        row.addWidget(close)
        return head

    def _name_calendar(self, calendar: Calendar | None) -> None:
        self._title.setText(calendar.name if calendar else "")
        self._swatch.set_hue(calendar.look.hue if calendar else self._context.theme.group_hue)
        self._swatch.show()

    def _on_edit(self) -> None:
        if self._event is None:
            return
        form = form_of(self._event, self._context.dates, self._agenda.rule_of(self._event))
        self.form.begin(form, self._calendars, self._event)
        self._pages.setCurrentWidget(self.form)
        self.form.summary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self) -> None:
        from apcdesk.desk.widgets.menu import Menu  # noqa: PLC0415 - loaded when first asked for

        event = self._event
        if event is None:
            return
        menu = Menu(self._context.theme, self)
        copy = QGuiApplication.clipboard().setText
        if event.event_id:
            menu.add(self.tr("Copy event_id"), partial(copy, event.event_id), icon="copy")
        menu.add(self.tr("Copy event_uid"), partial(copy, event.event_uid), icon="copy")
        only = partial(self.only_asked.emit, event.calendar_id)
        menu.add(self.tr("Show only this calendar"), only, icon="calendar-days")
        menu.addSeparator()
        self.menu_opened.emit(menu, event)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(self._more)

    def _on_move(self) -> None:
        if self._event is not None:
            self.move_asked.emit(self._event.event_uid)

    def _on_delete(self) -> None:
        if self._event is not None:
            self.delete_asked.emit(self._event.event_uid)
