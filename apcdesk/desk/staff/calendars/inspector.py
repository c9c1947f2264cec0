"""Everything about the chosen calendar: identity, access, feeds, open hours, use; renaming in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.sentences import dotted
from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.staff.calendars.access import KEY_WIDTH, AccessPanel
from apcdesk.desk.staff.calendars.charts import OpenHoursChart, UseChart
from apcdesk.desk.staff.calendars.feeds import FeedsPanel
from apcdesk.desk.staff.calendars.overview import CalendarUse, bookings_text, hours_text
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.chips import Swatch, Tone
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.menu import Menu
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.surfaces import Divider, KeyValueRow, SectionHeading, Surface, UprightScroll
from apcdesk.domain.calendars import Calendar
from apcdesk.service.demand.usage import WeekUse

MARGIN = 16
PROVIDER = "cronofy"
HEADING_HEIGHT = 28


class NameField(TextField):
    """The name while it is changed: Enter keeps it, Esc gives up."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class Inspector(Surface):
    """The panel beside the list. It only asks: `rename_wanted(name)`, `look_wanted`, `delete_wanted`, `agenda_wanted`,
    `rules_wanted`, `away_wanted`, `history_wanted`. `rename_left` comes when a hand has kept or given up a name."""

    rename_wanted = Signal(str)
    look_wanted = Signal()
    delete_wanted = Signal()
    agenda_wanted = Signal()
    rules_wanted = Signal()
    away_wanted = Signal()
    history_wanted = Signal()
    rename_left = Signal()

    def __init__(self, context: DeskContext, base: Callable[[], str]) -> None:
        """`base` says where the port is: addresses of feeds begin with it."""
        super().__init__(context.theme, "surface")
        self._context = context
        self._base = base
        self._theme = context.theme
        self._row: CalendarUse | None = None
        column = bare_column(self)
        column.addWidget(self._header())
        column.addWidget(Divider(self._theme))
        self.middle = self._middle()
        column.addWidget(self.middle, 1)
        column.addWidget(Divider(self._theme))
        column.addWidget(self._footer())

    def show_row(self, row: CalendarUse, monday: date, today: date) -> None:
        """Show a calendar and its week. Tokens of another calendar are masked and forgotten."""
        calendar = row.calendar
        other = self._row is None or self._row.calendar_id != row.calendar_id
        self._row = row
        self._swatch.set_hue(calendar.look.hue)
        self.name.setText(calendar.name)
        self._show_identity(calendar, row.application_calendar_id)
        if other:
            self.end_rename()
            self.access.show_calendar(calendar)
            self.feeds.show_calendar(calendar)
        use = row.use
        self._no_rules.setVisible(not use.has_any_hours)
        self.hours.setVisible(use.has_any_hours)
        self.hours.show_week(monday, use)
        self.summary.setText(_summary(use))
        self.use.show_week(monday, today, calendar.look.hue, use)

    def begin_rename(self) -> None:
        """Turn the name into a field with everything selected."""
        if self._row is not None:
            self.name_field.set_text(self._row.calendar.name)
            self.name_field.set_error(None)
            self._names.setCurrentWidget(self.name_field)
            self.name_field.line.setFocus()
            self.name_field.line.selectAll()

    def end_rename(self) -> None:
        """Show the name again."""
        self._names.setCurrentWidget(self.name)

    def _header(self) -> QWidget:
        header = QWidget()
        header.setFixedHeight(self._theme.px(51))
        self._swatch = Swatch(self._theme, self._theme.group_hue, size=14)
        self.name = Label(self._theme, "", "heading")
        self.name_field = NameField(self._theme, name=self.tr("Name of the calendar"))
        self.name_field.submitted.connect(self._on_name_submitted)
        self.name_field.given_up.connect(self._leave_rename)
        self._names = QStackedWidget()
        self._names.addWidget(self.name)
        self._names.addWidget(self.name_field)
        self.rename = IconButton(self._theme, "pencil", self.tr("Rename (F2)"))
        self.rename.clicked.connect(self.begin_rename)
        self.more = IconButton(self._theme, "ellipsis", self.tr("More for this calendar"))
        self.more.clicked.connect(self._on_more)
        row = QHBoxLayout(header)
        row.setContentsMargins(leading_margins(self.layoutDirection(), MARGIN, 0, 10, 0))
        row.setSpacing(10)
        row.addWidget(self._swatch)
        row.addWidget(self._names, 1)
        row.addWidget(self.rename)
        row.setSpacing(4)
        row.insertSpacing(1, 6)
        row.addWidget(self.more)
        return header

    def _middle(self) -> UprightScroll:
        inside = Surface(self._theme, "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 12, MARGIN, 12)
        column.setSpacing(0)
        self._add_identity(column)
        self.access = AccessPanel(self._context)
        column.addWidget(self.access)
        self.feeds = FeedsPanel(self._context, self._base)
        column.addWidget(self.feeds)
        _add_rule(column, Divider(self._theme))
        self._add_hours(column)
        _add_rule(column, Divider(self._theme))
        self.summary = Label(self._theme, "", "small", "textMuted")
        column.addWidget(SectionHeading(self._theme, self.tr("Use"), trailing=self.summary))
        self.use = UseChart(self._theme, self._context.dates)
        column.addWidget(self.use)
        column.addStretch(1)
        return UprightScroll(inside)

    def _add_identity(self, column: QVBoxLayout) -> None:
        column.addWidget(SectionHeading(self._theme, self.tr("Identity")))
        column.addSpacing(2)
        self.identity: dict[str, KeyValueRow] = {}
        for key in (
            "application_calendar_id",
            "sub",
            "profile_id",
            "profile_name",
            "provider_name",
            "calendar_id",
        ):
            row = KeyValueRow(self._theme, key, copyable=key != "provider_name", key_width=KEY_WIDTH)
            row.copied.connect(self._on_copied)
            self.identity[key] = row
            column.addWidget(row)
        _add_rule(column, Divider(self._theme))

    def _add_hours(self, column: QVBoxLayout) -> None:
        self.edit_rules = Button(
            self._theme, self.tr("Edit rules"), Kind.TEXT, icon_after="arrow-right", small=True
        )
        self.edit_rules.clicked.connect(self.rules_wanted)
        heading = SectionHeading(self._theme, self.tr("Open hours this week"), trailing=self.edit_rules)
        heading.setFixedHeight(self._theme.px(HEADING_HEIGHT))
        column.addWidget(heading)
        column.addSpacing(6)
        self.hours = OpenHoursChart(self._theme, self._context.dates)
        column.addWidget(self.hours)
        self._no_rules = Banner(self._theme, Tone.WARNING, self.tr("No rules yet: open at any time"))
        self._no_rules.hide()
        column.addWidget(self._no_rules)

    def _footer(self) -> QWidget:
        footer = QWidget()
        row = QHBoxLayout(footer)
        row.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        row.setSpacing(8)
        self.open_in_agenda = Button(self._theme, self.tr("Open in agenda"), icon="calendar-days")
        self.open_in_agenda.clicked.connect(self.agenda_wanted)
        self.delete = Button(self._theme, self.tr("Delete"), Kind.DANGER, icon="trash-2")
        self.delete.clicked.connect(self.delete_wanted)
        row.addWidget(self.open_in_agenda, 1)
        row.addWidget(self.delete)
        return footer

    def _show_identity(self, calendar: Calendar, application_calendar_id: str) -> None:
        values = {
            "application_calendar_id": application_calendar_id,
            "sub": calendar.sub,
            "profile_id": calendar.profile.profile_id,
            "profile_name": calendar.profile.profile_name,
            "provider_name": PROVIDER,
            "calendar_id": calendar.calendar_id,
        }
        for key, value in values.items():
            self.identity[key].set_value(value)

    def _on_name_submitted(self) -> None:
        name = self.name_field.text
        if not name:
            self.name_field.set_error(self.tr("Give the calendar a name."))
            return
        self._leave_rename()
        if self._row is not None and name != self._row.calendar.name:
            self.rename_wanted.emit(name)

    def _leave_rename(self) -> None:
        self.end_rename()
        self.rename_left.emit()

    def _on_more(self) -> None:
        menu = Menu(self._theme, self)
        menu.add(self.tr("Rename"), self.begin_rename, icon="pencil", keys="F2")
        menu.add(self.tr("Colour, group and kind"), self.look_wanted.emit, icon="palette")
        menu.add(self.tr("Copy the ID"), self.copy_id, icon="copy", keys="Ctrl+C")
        menu.addSeparator()
        menu.add(self.tr("Away…"), self.away_wanted.emit, icon="calendar-x")
        menu.add(self.tr("History"), self.history_wanted.emit, icon="history")
        menu.addSeparator()
        menu.add(self.tr("Delete"), self.delete_wanted.emit, icon="trash-2", danger=True)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_below(self.more)

    def copy_id(self) -> None:
        """Put the application_calendar_id on the clipboard."""
        self.identity["application_calendar_id"].copy()

    def _on_copied(self, value: str) -> None:
        self._context.toasts.show(self.tr("Copied {value}").format(value=value))


def _summary(use: WeekUse) -> str:
    """As "13 bookings · 14 h 55 of 39 h open"."""
    parts = [bookings_text(use.bookings)]
    booked, open_ = hours_text(use.booked_minutes), hours_text(use.open_minutes)
    if use.open_minutes:
        words = QCoreApplication.translate("Inspector", "{booked} of {open} open")
        parts.append(words.format(booked=booked, open=open_))
    elif use.bookings:
        parts.append(booked)
    return dotted(parts)


def _add_rule(column: QVBoxLayout, rule: Divider) -> None:
    column.addSpacing(10)
    column.addWidget(rule)
    column.addSpacing(10)
