"""The agenda pane: toolbar, days, grid and inspector, and what happens between them."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.palette.entries import Command
from apcdesk.desk.staff.agenda.blocks.items import Item
from apcdesk.desk.staff.agenda.changing.commands import Commands
from apcdesk.desk.staff.agenda.changing.event_desk import EventDesk
from apcdesk.desk.staff.agenda.changing.many import ManyDesk
from apcdesk.desk.staff.agenda.changing.writing import Done
from apcdesk.desk.staff.agenda.choice import Choice
from apcdesk.desk.staff.agenda.face import Face
from apcdesk.desk.staff.agenda.frame import AgendaFrame
from apcdesk.desk.staff.agenda.header import DayHeader
from apcdesk.desk.staff.agenda.loader import AgendaLoader
from apcdesk.desk.staff.agenda.loading import Agenda, Wanted
from apcdesk.desk.staff.agenda.pane_keys import PaneKeys
from apcdesk.desk.staff.agenda.pointing.turning import DragTurns
from apcdesk.desk.staff.agenda.remembered import ShownDays, Ticks
from apcdesk.desk.staff.agenda.shown_calendars import ShownCalendars
from apcdesk.desk.staff.agenda.tools import Tools
from apcdesk.desk.staff.agenda.views import View, stepped
from apcdesk.desk.staff.agenda.what_if.door import WhatIf
from apcdesk.desk.staff.booking.actions import BookingActions
from apcdesk.domain.bookings import Booking
from apcdesk.domain.events import Event
from apcdesk.domain.ids import CalendarId

DAY = timedelta(days=1)
TICK_MS = 5_000
EARLIEST_HOUR = 7 * 60


class AgendaPane(QWidget):
    """A day, a week, a month or the lanes of every ticked calendar, live. `find_asked()` the glass was pressed."""

    find_asked = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Agenda")
        self._context = context
        self._dates = context.dates
        self.days = ShownDays(self._today(), context.preferences)
        self.ticks = Ticks(context.preferences)
        self._scrolled = False
        self.awaited: str | None = None
        """What is opened as soon as it is on the screen."""
        self.agenda = Agenda()
        self.choice = Choice(self)
        self.commands = Commands(context, self)
        self.frame = AgendaFrame(context, self.choice)
        self.toolbar, self.faces = self.frame.toolbar, self.frame.faces
        self.grid, self.header = self.faces.grid, self.faces.header
        self.inspector, self._sidebar = self.frame.inspector, self.frame.sidebar
        self._keys = PaneKeys(self)
        self.calendars = ShownCalendars(self)
        self.desk = EventDesk(context, self)
        self.bookings = BookingActions(context, self, lambda: self.agenda)
        self.many = ManyDesk(context, self)
        self.tools = Tools(context, self)
        self.frame.picks.attach(self)
        self.what_if = WhatIf(context, self)
        self.turns = DragTurns(self, context.dates)
        self.loader = AgendaLoader(context, self._wanted(), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.frame)
        self._connect()
        self._minute = self._dates.minute_of(self.grid.now())
        self._day = self._today()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        self.go(self.days.day)

    # What others may ask

    def sidebar(self) -> QWidget:
        """The small month and the calendars, for the window's sidebar."""
        return self._sidebar

    @property
    def working_area(self) -> QWidget:
        """What notices appear over."""
        return self.frame.working_area

    def activate(self) -> None:
        """The pane is in front now."""
        self.focus_view()
        self._on_tick()

    def focus_view(self) -> None:
        """Give the keys to what shows the days."""
        self.faces.current.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_help(self) -> tuple[tuple[str, str], ...]:
        """The keys of this pane, in words."""
        return self._keys.help()

    def begin_filter(self) -> None:
        """Filter the calendars of the sidebar."""
        self._sidebar.begin_filter()

    def show_date(self, day: date) -> None:
        """Show the day, or the week that it is in."""
        self.go(day)

    def show_calendar(self, calendar_id: CalendarId) -> None:
        """Tick the calendar, also one that the sidebar leaves out."""
        self.calendars.show(calendar_id)

    def show_event(self, event: Event) -> None:
        """Go to an event and open it."""
        self.awaited = event.event_uid
        self.ticks.set(event.calendar_id, True)
        self.go(self._dates.day_of(event.period.start))

    def _connect(self) -> None:
        self.loader.loaded.connect(self._on_loaded)
        self.loader.failed.connect(self._on_failed)
        self.commands.written.connect(self._on_written)
        self.commands.refused.connect(self.loader.reload)
        self.commands.writer.begun.connect(self.loader.pause)
        self.commands.writer.rested.connect(self.loader.resume)
        self.frame.banner.acted.connect(self.loader.reload)
        self.frame.nothing.new_asked.connect(self.desk.new_event)
        self.frame.nothing.day_asked.connect(self.go)
        self.toolbar.stepped.connect(self.step)
        self.toolbar.today_asked.connect(self.go_today)
        self.toolbar.view_chosen.connect(self.set_view)
        self.toolbar.what_if_asked.connect(self.what_if.start)
        self.toolbar.new_asked.connect(self.desk.new_event)
        self.toolbar.search_asked.connect(self.find_asked)
        self.toolbar.more_asked.connect(self.tools.open_more)
        self.choice.chosen_changed.connect(self.desk.open_chosen)
        self._connect_views()
        self.inspector.closed.connect(self.desk.close)
        self.inspector.given_up.connect(self.desk.give_up)
        self.inspector.save_asked.connect(self.desk.save)
        self.inspector.move_asked.connect(self.desk.open_move_sheet)
        self.inspector.delete_asked.connect(self.desk.delete)
        self.inspector.menu_opened.connect(self.bookings.add_to)
        self.inspector.booking_asked.connect(self._on_booking_asked)
        self.bookings.booked.connect(self._on_booked)
        self._sidebar.month.day_chosen.connect(self.go)
        self._sidebar.month.month_shown.connect(lambda _: self.reload())
        self._sidebar.key_pressed.connect(self.keyPressEvent)

    def _connect_views(self) -> None:
        self._connect_face(self.grid)
        self.faces.made.connect(self._connect_face)
        self.faces.week_asked.connect(self._open_week)
        self._connect_days(self.header)
        self.header.days_asked.connect(self.desk.move_days)
        self.header.span_asked.connect(self.desk.stretch_days)
        self.header.new_day_asked.connect(self.desk.make_all_day)
        self.header.new_days_asked.connect(self.desk.make_all_day)

    def _connect_face(self, face: Face) -> None:
        self._connect_days(face)
        face.new_asked.connect(self.desk.make)
        face.move_asked.connect(self.desk.move)
        face.carry_asked.connect(self.desk.carry)
        face.days_asked.connect(self.desk.move_days)
        face.span_asked.connect(self.desk.stretch_days)
        face.gone.connect(self.desk.say_gone)
        face.shift_asked.connect(self.many.shift)
        face.copy_asked.connect(self.many.duplicate)
        face.new_days_asked.connect(self.desk.make_all_day)
        face.ground_menu_asked.connect(self.tools.open_ground_menu)
        face.clip_asked.connect(self.tools.clip)
        face.stepped.connect(lambda days: self.go(self.days.day + DAY * days))
        face.delete_asked.connect(self.desk.delete)
        face.move_sheet_asked.connect(self.desk.open_move_sheet)

    def _connect_days(self, source: Face | DayHeader) -> None:
        source.day_asked.connect(self.open_day)
        source.edit_asked.connect(self.desk.edit)
        source.listed.connect(self._list)
        source.menu_asked.connect(self._open_menu)

    # Days

    def _wanted(self) -> Wanted:
        return Wanted(self.days.shown, self._sidebar.month.month, self.ticks.choices)

    def go(self, day: date) -> None:
        """Show the day, or the week or month that it is in."""
        self.days.day = day
        days = self.days.shown
        self.faces.turn_to(self.days.view, day)
        self.toolbar.show_days(days, self.days.view, day)
        self._sidebar.month.blockSignals(True)
        self._sidebar.month.set_range(days[0], days[-1], day if self.days.view is View.MONTH else None)
        self._sidebar.month.blockSignals(False)
        self.reload()

    def reload(self) -> None:
        """Read the days again that are shown."""
        self.loader.want(self._wanted())

    def go_today(self) -> None:
        """To today, and to the present hour."""
        self.go(self._today())
        self.faces.current.go_now()

    def step(self, by: int) -> None:
        """As many days or weeks on or back as are shown at a time."""
        self.go(self.days.stepped(by))

    def page(self, by: int) -> None:
        """A week on or back; in the month a month."""
        view = View.MONTH if self.days.view is View.MONTH else View.WEEK
        self.go(stepped(view, self.days.day, by))

    def set_view(self, view: View) -> None:
        """Look at the days so."""
        focused = self.faces.current.hasFocus()
        self.days.set_view(view)
        self.go(self.days.day)
        if focused:
            self.focus_view()

    def open_day(self, day: date) -> None:
        """Show this day alone."""
        self.days.day = day
        self.set_view(View.DAY)

    def _open_week(self, day: date) -> None:
        self.days.day = day
        self.set_view(View.WEEK)

    def _today(self) -> date:
        return self._dates.day_of(self._context.services.clock.now())

    def _on_tick(self) -> None:
        day, minute = self._today(), self._dates.minute_of(self.grid.now())
        if (day, minute) == (self._day, self._minute):
            return
        before, self._day, self._minute = self._day, day, minute
        if day != before:
            self._on_new_day(before)
        self._sidebar.month.set_today(day)
        self.faces.refresh()
        self.inspector.refresh()

    def _on_new_day(self, before: date) -> None:
        """Whoever looked at the day that is over looks at the one that has begun: a desk stands open over night. Nothing
        goes away from under a hand.
        """
        days = self.days
        looked_at = days.day == before or (before in days.shown and self._day not in days.shown)
        idle = not self.inspector.editing and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton
        if looked_at and idle:
            self.go(self._day)

    # Data

    def _on_loaded(self, agenda: Agenda) -> None:
        self.agenda = agenda = self.turns.with_carried(agenda)
        self.frame.banner.hide()
        self.frame.show_empty(not agenda.calendars)
        self._sidebar.calendars.show_calendars(agenda, self.ticks.choices)
        self._sidebar.month.set_busy_days(agenda.dots)
        self.inspector.set_calendars(self.calendars.writable)
        self.show_again()
        if not self._scrolled and self.days.view.upright:
            self._scrolled = True
            self._scroll_to_morning()
        if self.awaited is not None and self.item(self.awaited) is not None:
            awaited, self.awaited = self.awaited, None
            self.choice.choose(awaited)
        self._follow_chosen()
        self.what_if.look_again()

    def show_again(self) -> None:
        """What is known; another view may have been turned to since it was read."""
        if self.agenda.days == self.days.shown:
            self.frame.show_nothing(self.agenda, self.days.view, self.days.day)
            self.faces.show_agenda(self.agenda)

    def _scroll_to_morning(self) -> None:
        """An hour before the first open hour or event of the days shown; to the present where that is not in sight."""
        scene = self.grid.scene
        if scene is None:
            return
        starts = [block.piece.start for block in scene.layout.blocks if not block.piece.continued]
        opens = scene.shading.first_minute()
        first = min([*starts, *([opens] if opens is not None else [])], default=EARLIEST_HOUR + 60)
        self.grid.scroll_to_minute(max(min(first - 60, EARLIEST_HOUR + 120), 0))
        if self._today() in self.days.shown:
            self.grid.go_now()

    def _follow_chosen(self) -> None:
        """The chosen event as it is now; when it is gone, so is the inspector."""
        key = self.choice.chosen
        if key is None:
            return
        item = self.item(key)
        if item is not None and item.event is not None:
            if not self.inspector.editing:
                self.desk.read(item.event)
        elif not self.inspector.editing:
            self.choice.choose(None)

    def _on_failed(self, error: Exception) -> None:
        self.frame.banner.set_words(explain(error, self._dates), self.tr("Try now"))
        self.frame.banner.show()

    def _on_written(self, done: Done) -> None:
        if done.event is not None:
            self.put(done.event)

    def _on_booking_asked(self) -> None:
        form = self.inspector.form.form()
        period = form.period(self._dates)
        sub = next((c.sub for c in self.agenda.calendars if c.calendar_id == form.calendar_id), None)
        if period is not None:
            self.desk.close()
            self.bookings.book(period, sub)

    def _on_booked(self, booking: Booking) -> None:
        self.awaited = next(iter(booking.event_uids), None)
        self.go(self._dates.day_of(booking.period.start))

    def put(self, *changed: Event) -> None:
        """Show changes at once; the next read confirms them."""
        self.agenda = self.agenda.with_changed(changed, self._dates)
        self.show_again()
        self._follow_chosen()

    def item(self, key: str) -> Item | None:
        """An item on the screen."""
        return self.faces.item(key)

    def event_of(self, key: str) -> Event | None:
        """The event of an item on the screen."""
        item = self.item(key)
        return item.event if item else None

    # Menus and keys

    def offers(self) -> tuple[Command, ...]:
        """What the agenda can do, for the palette."""
        return self._keys.offers()

    def _list(self, keys: tuple[str, ...], place: QRect) -> None:
        from apcdesk.desk.staff.agenda.menus import open_list  # noqa: PLC0415 - loaded when first asked for

        items = [item for key in keys if (item := self.item(key)) is not None]
        open_list(self._context, self, items, self.choice.choose, place)

    def _open_menu(self, key: str, place: QPoint) -> None:
        from apcdesk.desk.staff.agenda.menus import open_menu  # noqa: PLC0415 - loaded when first asked for

        event = self.event_of(key)
        if event is not None:
            actions = (self.desk.edit, self.desk.open_move_sheet, self.tools.clip, self.desk.delete)
            open_menu(self._context, self, event, actions, self.bookings.add_to, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._keys.handle(event):
            event.accept()
        else:
            super().keyPressEvent(event)
