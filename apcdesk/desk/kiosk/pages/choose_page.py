"""Step 1: what to book, and with whom where there is a choice."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.banner import KioskBanner
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.frame import StepPage
from apcdesk.desk.kiosk.offer import Catalogue, Offering
from apcdesk.desk.kiosk.paged import EDGE, PagedArea
from apcdesk.desk.kiosk.side_by_side import CardGrid
from apcdesk.desk.kiosk.wording import called, free_at_text, next_label, next_time
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.discard import discard
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.kiosk.cards import PersonCard, ServiceCard
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.ids import AppointmentTypeId, Sub

GAP = 16
FALLBACK_ICON = "calendar"
LEAST_AREA = 260  # a card and the buttons that turn to the next


class ChoosePage(StepPage):
    """A touch on a type without a choice of person, or on a person, goes straight on."""

    def __init__(self, context: DeskContext, flow: Flow) -> None:
        super().__init__(context, flow)
        self._line = self.add_title(
            1, self.tr("What would you like to do?"), self.tr("Choose one. You can change it later.")
        )
        self.banner = KioskBanner(self.theme, context.dates)
        self.add(self.banner, 16)
        self.end_head()
        self.service_cards: dict[AppointmentTypeId, ServiceCard] = {}
        self.person_cards: dict[Sub | None, PersonCard] = {}
        kiosk = self.theme.kiosk
        content = QWidget()
        self._column = QVBoxLayout(content)
        edge = kiosk(EDGE)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(kiosk(GAP))
        self._services = CardGrid(self.theme)
        self._people = QWidget()
        self._people_of: AppointmentTypeId | None = None
        self.area = PagedArea(self.theme, content, least=LEAST_AREA)
        self.add_area(self.area, 28 if self.wide else EDGE)  # upright the banner's place is above
        self.cancel_button = KioskButton(self.theme, self.tr("Cancel"))
        self.cancel_button.clicked.connect(flow.start_over)
        self.next_button = KioskButton(
            self.theme, self.tr("Choose a time"), Kind.PRIMARY, icon_after="arrow-right"
        )
        self.next_button.clicked.connect(flow.find_times)
        self.action_row.addWidget(self.cancel_button)
        self.action_row.addWidget(self.next_button, 1)
        self.add_action_row()
        flow.catalogue_changed.connect(self._refresh)
        flow.noticed.connect(self._refresh)
        self._refresh()

    def first_focus(self) -> QWidget | None:
        chosen = self.flow.visit.kind
        if chosen is not None and self.person_cards:
            return self.next_button
        return next(iter(self.service_cards.values()), None)

    def _refresh(self) -> None:
        notice, catalogue = self.flow.notice, self.flow.catalogue
        nothing = catalogue is not None and not catalogue.offerings
        words = self.tr("Nothing can be booked here at the moment. Please ask staff.") if nothing else ""
        self.banner.say(words if notice is None else notice.text)
        self._line.setVisible(not nothing)
        self.next_button.setVisible(not nothing)
        if catalogue is None:
            return
        if list(self.service_cards) != [o.kind.appointment_type_id for o in catalogue.offerings]:
            self._build_services(catalogue)
        chosen = self.flow.visit.kind
        offering = catalogue.offering(chosen) if chosen is not None else None
        if self._people_of != (offering.kind.appointment_type_id if offering and offering.people else None):
            self._build_people(offering)
        self._show_times(catalogue, offering)
        self.next_button.setEnabled(offering is not None)

    def _build_services(self, catalogue: Catalogue) -> None:
        self.service_cards = {}
        for offering in catalogue.offerings:
            kind = offering.kind
            card = ServiceCard(self.theme, kind.icon or FALLBACK_ICON, kind.hue, kind.name, kind.line)
            card.clicked.connect(lambda _=False, kind=kind: self._on_kind(kind))
            self.service_cards[kind.appointment_type_id] = card
        self._services.show_cards(list(self.service_cards.values()))
        if self._column.indexOf(self._people) < 0:
            self._column.addWidget(self._services)
            self._column.addWidget(self._people)
            self._column.addStretch(1)

    def _build_people(self, offering: Offering | None) -> None:
        fresh = QWidget()
        self.person_cards = {}
        self._people_of = None
        if offering is not None and offering.people:
            self._people_of = offering.kind.appointment_type_id
            self._fill_people(fresh, offering)
        self._column.replaceWidget(self._people, fresh)
        discard(self._people)
        self._people = fresh
        fresh.setVisible(bool(self.person_cards))

    def _fill_people(self, ground: QWidget, offering: Offering) -> None:
        kiosk = self.theme.kiosk
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, kiosk(36 - GAP), 0, 0)
        column.setSpacing(kiosk(18))
        column.addWidget(Label(self.theme, self.tr("Who would you like to talk to?"), "kiosk.name"))
        grid = QGridLayout()
        grid.setSpacing(kiosk(GAP))
        column.addLayout(grid)
        anyone = PersonCard(self.theme, "", None, self.tr("Anyone"), self.tr("Whoever is free first"))
        self.person_cards[None] = anyone
        for met in offering.people:
            card = PersonCard(self.theme, met.initials, met.hue, called(met), met.topic)
            self.person_cards[met.sub] = card
        for n, (sub, card) in enumerate(self.person_cards.items()):
            card.clicked.connect(lambda _=False, sub=sub: self.flow.choose_person(sub))
            grid.addWidget(card, n // 2, n % 2)
        for side in (0, 1):
            grid.setColumnStretch(side, 1)

    def _show_times(self, catalogue: Catalogue, chosen: Offering | None) -> None:
        dates = self.context.dates
        today = dates.day_of(self.context.services.clock.now())
        for offering in catalogue.offerings:
            card = self.service_cards[offering.kind.appointment_type_id]
            card.set_next(next_label(offering.next_free, today, dates), next_time(offering.next_free, dates))
            card.setChecked(chosen is not None and offering.kind == chosen.kind)
        if chosen is None:
            return
        for sub, person in self.person_cards.items():
            found = chosen.next_free if sub is None else chosen.next_of_person.get(sub)
            person.set_free(free_at_text(found, today, dates))
            person.setChecked(sub == self.flow.visit.person)

    def _on_kind(self, kind: AppointmentType) -> None:
        self.flow.choose_kind(kind)
        self._refresh()
        if self._people_of is not None:
            self.area.reveal(self._people)
