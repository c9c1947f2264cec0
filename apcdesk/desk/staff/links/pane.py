"""Links & elements: the list of all links, everything about the one that is chosen, and its Element elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.sentences import dotted
from apcdesk.desk.look.growth import NO_LIMIT
from apcdesk.desk.staff.appointment_types.editing import TypeEditing
from apcdesk.desk.staff.links.actions import LinkActions
from apcdesk.desk.staff.links.details import LinkDetails
from apcdesk.desk.staff.links.element_panel import ElementPanel
from apcdesk.desk.staff.links.entries import Entry, count_words, entries_of
from apcdesk.desk.staff.links.facts import Directory
from apcdesk.desk.staff.links.list_view import LinkList, LinkModel
from apcdesk.desk.staff.links.message import Message, message_of
from apcdesk.desk.staff.links.one_time import OneTimeDetails
from apcdesk.desk.staff.port.address import base_url
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.staff.reading_pane import ReadingPane
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.fold_bar import FoldBar
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.messages import Banner, EmptyState
from apcdesk.desk.widgets.reflow import Reflow
from apcdesk.desk.widgets.surfaces import Divider, Surface, UprightScroll
from apcdesk.domain.bookings import AppointmentType, Booking
from apcdesk.domain.changes import Entity
from apcdesk.domain.events import Event
from apcdesk.domain.ids import Sub
from apcdesk.domain.open_links import LinksReport, OneTimeReport, OpenLinkReport
from apcdesk.service.services import Services

LIST_WIDTH, DETAILS_WIDTH, ELEMENT_WIDTH, MARGIN = 272, 440, 340, 20
"""The Element stands below the details where the pane is too narrow for three columns."""
LEAST_DETAILS = 380
"""What the details need beside the list, in px."""
HEIGHTS = (250, 0)
"""Of the list and of the details, where they are stacked."""
LOOK_MS = 2000
"""How often the counts are read while the pane is seen: visitors who only look change nothing else."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the pane shows, read at once."""

    report: LinksReport
    kinds: tuple[AppointmentType, ...]
    directory: Directory
    place: Mapping[str, Any]


class LinksPane(ReadingPane):
    """`port_wanted` asks the window for the pane of the port, `event_wanted(event)` for a booking in the agenda."""

    port_wanted = Signal()
    event_wanted = Signal(object)
    follows = frozenset(
        {Entity.OPEN_LINK, Entity.SCHEDULING_LINK, Entity.BOOKING, Entity.APPOINTMENT_TYPE, Entity.CALENDAR}
    )

    def __init__(self, context: DeskContext, switch: PortSwitch) -> None:
        super().__init__(context)
        self._switch = switch
        self.title = self.tr("Links & elements")
        self._loaded: Loaded | None = None
        self._wide = True
        self._chosen: str | None = None
        self.commands = LinkActions(context, self)
        self.model = LinkModel(self)
        self.list = LinkList(self._theme, self.model)
        self.details = LinkDetails(self._theme, context.dates)
        self.one_time = OneTimeDetails(self._theme, context.dates)
        self.element = ElementPanel(context)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look)
        self._look.start()
        column = bare_column(self)
        column.addWidget(self._toolbar())
        column.addWidget(Divider(self._theme))
        column.addWidget(self._body(), 1)
        self._connect()
        self._show_reach()

    def activate(self) -> None:
        """Called when the pane is shown."""
        self._show_reach()
        self.refresh()

    def refresh(self) -> None:
        """Read the links again, off the GUI thread."""
        self.read("links", self._load, self._on_loaded)

    def show_link(self, link_id: str) -> None:
        """Choose a link, also one that is not read yet."""
        self._chosen = link_id
        self.refresh()

    @property
    def loaded(self) -> bool:
        """Whether the links were read."""
        return self._loaded is not None

    def key_help(self) -> tuple[tuple[str, str], ...]:
        """The keys of this pane, in words."""
        return (
            ("↑ ↓", self.tr("choose a link")),
            ("Ctrl C", self.tr("copy its address")),
            ("N  Ctrl N", self.tr("make a link")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_element()

    def _fit_element(self) -> None:
        px = self._theme.px
        wide = self.width() >= px(LIST_WIDTH) + px(DETAILS_WIDTH) + px(ELEMENT_WIDTH)
        if wide != self._wide:
            self._wide = wide
            self._place_element()

    # What it is made of

    def _toolbar(self) -> QWidget:
        bar = FoldBar(self._theme)
        self.count = Label(self._theme, "", "small", "textMuted")
        self.new = Button(self._theme, self.tr("New link"), Kind.PRIMARY, icon="plus")
        self.new.clicked.connect(self._on_new)
        self.new.setEnabled(False)
        row = bar.row
        row.addWidget(Label(self._theme, self.title, "title"))
        row.addSpacing(5)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.new)
        bar.fold(self.new)
        return bar

    def _body(self) -> QWidget:
        self._stack = QStackedWidget()
        self.empty = EmptyState(
            self._theme,
            "link",
            self.tr("No links yet"),
            self.tr("Make one, and visitors book their times by themselves."),
        )
        self.make_first = Button(self._theme, self.tr("Make a link"), Kind.PRIMARY, icon="plus")
        self.make_first.clicked.connect(self._on_new)
        self.empty.buttons.addWidget(self.make_first)
        self.types = TypeEditing(self._context, self)
        self.types.saved.connect(self.refresh)
        self.make_type = Button(self._theme, self.tr("Make an appointment type"), Kind.PRIMARY, icon="plus")
        self.make_type.clicked.connect(self.types.make)
        self.empty.buttons.addWidget(self.make_type)
        chosen = QWidget()
        row = bare_row(chosen)
        row.addWidget(self._chosen_side(), 1)
        self._edge = Divider(self._theme, upright=True)
        row.addWidget(self._edge)
        self._element_side = UprightScroll(self.element)
        row.addWidget(self._element_side, 1)
        self.parts = Reflow(self._theme, (self.list, chosen), heights=HEIGHTS, grows=1, needed=self._needed)
        self.parts.turned.connect(self._fit_list)
        self._theme.changed.connect(self._fit_list)
        self._theme.changed.connect(self._fit_element)
        self._fit_list()
        for page in (QWidget(), self.parts, self.empty):
            self._stack.addWidget(page)
        return self._stack

    def _needed(self) -> int:
        """The px of the list and of the least details."""
        least = max(self._theme.px(LEAST_DETAILS), self._details_side.minimumSizeHint().width())
        return self._theme.px(LIST_WIDTH) + least

    def _fit_list(self) -> None:
        self._details_side.set_whole(self.parts.stacked)
        if not self.parts.stacked:
            self.list.setFixedWidth(self._theme.px(LIST_WIDTH) - 1)

    def _chosen_side(self) -> QWidget:
        self.banner = Banner(self._theme, Tone.WARNING, "")
        self.banner.acted.connect(self.port_wanted)
        self._kinds = QStackedWidget()
        self._kinds.addWidget(self.details)
        self._kinds.addWidget(self.one_time)
        inside = Surface(self._theme, "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 16, MARGIN, 16)
        column.setSpacing(14)
        column.addWidget(self.banner)
        column.addWidget(self._kinds, 1)
        self._column = column
        self._details_side = UprightScroll(inside)
        self._details_side.setFixedWidth(self._theme.px(DETAILS_WIDTH))
        return self._details_side

    def _place_element(self) -> None:
        px = self._theme.px
        shown = not self.element.isHidden()
        if self._wide:
            self._column.removeWidget(self.element)
            self._element_side.setWidget(self.element)
        else:
            self._element_side.takeWidget()
            self._column.addWidget(self.element)
        self.element.setVisible(shown)
        self._edge.setVisible(self._wide)
        self._element_side.setVisible(self._wide)
        self._details_side.setMinimumWidth(px(DETAILS_WIDTH) if self._wide else 0)
        self._details_side.setMaximumWidth(px(DETAILS_WIDTH) if self._wide else NO_LIMIT)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.copy_wanted.connect(self._on_copy_wanted)
        self.commands.made.connect(self.show_link)
        self.commands.changed.connect(self._on_tried)
        self.details.open_wanted.connect(self._on_open_wanted)
        self.details.end_wanted.connect(self._on_end_wanted)
        self.details.poster_wanted.connect(self._on_poster_wanted)
        self.details.svg_wanted.connect(self._on_svg_wanted)
        self.details.words_wanted.connect(self._on_words_wanted)
        self.details.mail_wanted.connect(self._on_mail_wanted)
        self.details.latest.opened.connect(self._on_booking_opened)
        self._switch.changed.connect(self._on_port_changed)
        for keys in ("N", "Ctrl+N"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_new)

    def _load(self) -> Loaded:
        services: Services = self._context.services
        directory: dict[Sub, Any] = {}
        for calendar in services.calendars.all():
            directory.setdefault(calendar.sub, calendar)
        return Loaded(
            services.open_links.report(),
            services.appointment_types.all(),
            directory,
            services.installation.place(),
        )

    def _entry(self) -> Entry | None:
        return next((entry for entry in self.model.entries if entry.key == self._chosen), None)

    def _open_link(self) -> OpenLinkReport | None:
        entry = self._entry()
        shown = None if entry is None else entry.shown
        return shown if isinstance(shown, OpenLinkReport) else None

    # What comes back

    def _on_loaded(self, loaded: Loaded) -> None:
        if loaded == self._loaded:
            return
        self._loaded = loaded
        entries = entries_of(loaded.report, self._context.dates)
        chosen = self._chosen
        self.model.show(entries)
        index = self.model.index_of(chosen)
        if not index.isValid() and entries:
            index = self.model.index(0)
        self.list.setCurrentIndex(index)
        self._chosen = entries[index.row()].key if index.isValid() else None
        self.count.setText(count_words(entries))
        self.new.setEnabled(bool(loaded.kinds))
        self.make_first.setVisible(bool(loaded.kinds))
        self.make_type.setVisible(not loaded.kinds)
        self.empty.set_words(
            self.tr("No links yet"),
            self.tr("Make one, and visitors book their times by themselves.")
            if loaded.kinds
            else self.tr("A link offers an appointment type, and there is none."),
        )
        self._stack.setCurrentWidget(self.parts if entries else self.empty)
        self._show_chosen()

    def on_unread(self, error: Exception) -> None:
        """Say it once: it is read again every other second."""
        if self._loaded is None:
            super().on_unread(error)

    def _show_chosen(self) -> None:
        entry, loaded = self._entry(), self._loaded
        if entry is None or loaded is None:
            return
        base = base_url(self._switch)
        if isinstance(entry.shown, OneTimeReport):
            self.one_time.show_link(entry.shown, base, loaded.directory)
            self.element.hide()
            self._kinds.setCurrentWidget(self.one_time)
        else:
            self.details.show_link(entry.shown, base, loaded.directory)
            self.element.show_link(entry.shown, base)
            self.element.show()
            self._kinds.setCurrentWidget(self.details)

    def _show_reach(self) -> None:
        """Say plainly when nobody's phone can open what is shown."""
        reached = self._switch.address is not None and self._switch.wish.network
        if self._switch.address is None:
            words = self.tr("The port is off, so nobody can open this link.")
        else:
            words = self.tr("Only this machine reaches the port: a visitor’s phone cannot open this link.")
        self.banner.set_words(words, self.tr("Open the port"))
        self.banner.setVisible(not reached)
        self._show_chosen()

    def _on_port_changed(self) -> None:
        self._show_reach()

    # What a person does

    def _on_chosen(self, key: str) -> None:
        if key != self._chosen:
            self._chosen = key
            self._show_chosen()

    def _on_new(self) -> None:
        if self._loaded is not None and self._loaded.kinds:
            self.commands.ask_new(self._loaded.kinds)

    def _on_tried(self) -> None:
        self._loaded = None  # also where nothing changed, the switch stands as it was pressed
        self.refresh()

    def _on_copy_wanted(self) -> None:
        shown = self._kinds.currentWidget()
        if isinstance(shown, LinkDetails | OneTimeDetails) and shown.address.isVisible():
            shown.address.copy()
            self._context.toasts.show(self.tr("Copied the address"))

    def _on_open_wanted(self, wanted: bool) -> None:
        if (report := self._open_link()) is not None:
            self.commands.set_open(report.link, wanted)

    def _on_end_wanted(self) -> None:
        if (report := self._open_link()) is not None:
            self.commands.end(report.link)

    def _on_svg_wanted(self) -> None:
        if (report := self._open_link()) is not None:
            self.commands.save_svg(report.link, self.details.address.address.text())

    def _on_booking_opened(self, booking: Booking) -> None:
        read = partial(_first_event, self._context.services, booking)
        self._context.tasks.run(read, owner=self, done=self.event_wanted.emit, failed=super().on_unread)

    def _on_words_wanted(self) -> None:
        if (message := self._message()) is not None:
            self.commands.copy_words(message)

    def _on_mail_wanted(self) -> None:
        if (message := self._message()) is not None:
            self.commands.begin_mail(message)

    def _message(self) -> Message | None:
        """The words to send with the chosen link."""
        report, loaded = self._open_link(), self._loaded
        if report is None or loaded is None:
            return None
        organisation = str(loaded.place.get("organisation") or "")
        return message_of(
            report.link, self.details.address.address.text(), self._code_address(), organisation
        )

    def _code_address(self) -> str:
        """Where a visitor types a short code, as it is read aloud."""
        return base_url(self._switch).removeprefix("http://") + "/bookings"

    def _on_poster_wanted(self) -> None:
        report, loaded = self._open_link(), self._loaded
        if report is None or loaded is None:
            return
        place = dotted(loaded.place.get(part, "") for part in ("organisation", "stand"))
        how = self.tr("or open {address} and type this code:").format(address=self._code_address())
        self.commands.save_poster(report, self.details.address.address.text(), how, place)


def _first_event(services: Services, booking: Booking) -> Event:
    """Where a booking begins. Raises NotFound when it is gone by now."""
    return services.events.get(services.bookings.get(booking.booking_id).event_uids[0])
