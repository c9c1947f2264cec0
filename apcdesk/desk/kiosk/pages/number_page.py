"""Without an appointment: what the wait would be for each type, and then the visitor's number, as large as it goes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.banner import KioskBanner
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.frame import StepPage
from apcdesk.desk.kiosk.numbers import Numbers
from apcdesk.desk.kiosk.paged import EDGE, PagedArea
from apcdesk.desk.kiosk.type import kiosk_font
from apcdesk.desk.look.painting import draw_panel, draw_text
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.printing.slip import Slip, number_slip
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.kiosk.buttons import KioskButton, SlotButton
from apcdesk.desk.widgets.kiosk.cards import ServiceCard
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.waiting import Prospect, Ticket

GAP = 16
FALLBACK_ICON = "calendar"
TICKET = 520
LEAST_STAY = 180
STAYS = (None, timedelta(minutes=30), timedelta(hours=1), timedelta(hours=2))


class NumberPage(StepPage):
    """A touch on a type takes a number for it; the page then shows it until the visitor is done."""

    def __init__(self, context: DeskContext, flow: Flow, numbers: Numbers) -> None:
        super().__init__(context, flow)
        self.numbers = numbers
        self.cards: dict[AppointmentTypeId, ServiceCard] = {}
        self.stays: list[SlotButton] = []
        self.ticket: TicketCard | None = None
        self.add(Label(self.theme, self.tr("Take a number"), "kiosk.title", wrap=True), 40)
        self._line = Label(self.theme, self._words(), "kiosk.body", "textMuted", wrap=True)
        self.add(self._line, 11)
        self.end_rail()
        self.banner = KioskBanner(self.theme, context.dates)
        self.add(self.banner, 18)
        flow.noticed.connect(self._show_notice)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        edge = self.theme.kiosk(EDGE)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(self.theme.kiosk(GAP))
        self.add_area(PagedArea(self.theme, self._content), 28)
        self.done_button = KioskButton(self.theme, self.tr("Cancel"))
        self.done_button.clicked.connect(flow.start_over)
        self.action_row.addWidget(self.done_button, 1)
        self.add_action_row()
        numbers.changed.connect(self._show_waits)
        numbers.taken.connect(self._show_ticket)
        if numbers.ticket is not None:
            self._show_ticket(numbers.ticket)
        else:
            self._build_choice()
            numbers.refresh()

    def first_focus(self) -> QWidget | None:
        return next(iter(self.cards.values()), self.done_button)

    def _show_notice(self) -> None:
        if self.flow.notice is not None:
            self.banner.say_notice(self.flow.notice)
        else:
            self.banner.say("")

    # The choice

    def _words(self) -> str:
        return self.tr("Choose what you came for. A screen calls your number; nobody needs your name.")

    def _build_choice(self) -> None:
        catalogue = self.flow.catalogue
        self._column.addWidget(Label(self.theme, self.tr("How long can you stay?"), "kiosk.name"))
        self._column.addWidget(self._build_stays())
        self._column.addSpacing(self.theme.kiosk(12))
        for offering in catalogue.offerings if catalogue is not None else ():
            kind = offering.kind
            card = ServiceCard(self.theme, kind.icon or FALLBACK_ICON, kind.hue, kind.name, kind.line)
            card.setCheckable(False)
            card.clicked.connect(lambda _=False, kind=kind: self._on_kind(kind))
            self.cards[kind.appointment_type_id] = card
            self._column.addWidget(card)
        self._column.addStretch(1)
        self._show_waits()

    def _build_stays(self) -> StayRow:
        group = QButtonGroup(self._content)
        dates = self.context.dates
        for stay in STAYS:
            minutes = 0 if stay is None else int(stay.total_seconds() // 60)
            words = dates.duration(minutes) if minutes else self.tr("No hurry")
            button = SlotButton(self.theme, words)
            button.setChecked(stay == self.numbers.stay)
            button.clicked.connect(lambda _=False, stay=stay: self._on_stay(stay))
            group.addButton(button)
            self.stays.append(button)
        return StayRow(self.theme, self.stays)

    def _on_stay(self, stay: timedelta | None) -> None:
        self.numbers.stay = stay

    def _on_kind(self, kind: AppointmentType) -> None:
        self.numbers.take(kind)

    def _show_waits(self) -> None:
        for type_id, card in self.cards.items():
            prospect = self.numbers.prospects.get(type_id)
            if prospect is None:
                card.set_next("", "")
            elif prospect.expected is None:
                card.set_next(self.tr("No time today"), "–")
                card.setEnabled(False)
            else:
                card.setEnabled(True)
                card.set_next(self._before(prospect), self.context.dates.time(prospect.expected.start))

    def _before(self, prospect: Prospect) -> str:
        """What stands above the time of the turn."""
        if prospect.before == 0:
            return self.tr("Your turn about")
        return self.tr("{count} before you").format(count=prospect.before)

    # The number

    def _show_ticket(self, ticket: Ticket) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.cards, self.stays = {}, []
        self._line.setText(self.tr("Watch the screen: it calls your number and says where to go."))
        label = self.tr("Your number")
        self.ticket = TicketCard(self.theme, label, str(ticket.number), self._turn(ticket))
        self._column.addWidget(self.ticket)
        self._column.addStretch(1)
        self.done_button.setText(self.tr("Done"))
        self.done_button.set_kind(Kind.PRIMARY)
        self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def slip(self, organisation: str, ticket: Ticket) -> Slip:
        """The number on paper."""
        catalogue = self.flow.catalogue
        kinds = [offering.kind for offering in catalogue.offerings] if catalogue is not None else []
        what = next((k.name for k in kinds if k.appointment_type_id == ticket.appointment_type_id), "")
        return number_slip(organisation, ticket.number, what, self._turn(ticket))

    def _turn(self, ticket: Ticket) -> str:
        if ticket.expected is None:
            return self.tr("There is no time left today that fits. You are called if one becomes free.")
        time = self.context.dates.time(ticket.expected.start)
        if ticket.before == 0:
            return self.tr("You are the next. Your turn comes about {time}, or sooner.").format(time=time)
        return self.tr("{count} before you. Your turn comes about {time}, or sooner.").format(
            count=ticket.before, time=time
        )


class StayRow(QWidget):
    """The answers to how long one can stay, side by side; in two rows where one would be too narrow for its words."""

    def __init__(self, theme: Theme, buttons: Sequence[SlotButton]) -> None:
        super().__init__()
        self._buttons = tuple(buttons)
        self._side_by_side = theme.kiosk(len(buttons) * LEAST_STAY + (len(buttons) - 1) * GAP)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.kiosk(GAP))
        self._columns = 0
        for button in buttons:
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._arrange(len(buttons))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(len(self._buttons) if self.width() >= self._side_by_side else 2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for n, button in enumerate(self._buttons):
            self._grid.addWidget(button, n // columns, n % columns)
        for n in range(len(self._buttons)):
            share = 2 if columns > 2 and n == 0 else 1  # no hurry is said in the most words
            self._grid.setColumnStretch(n, share if n < columns else 0)


class TicketCard(QWidget):
    """The number on a card, and when the turn comes."""

    def __init__(self, theme: Theme, label: str, number: str, turn: str) -> None:
        super().__init__()
        self._theme = theme
        self._label = label
        self.number = number
        self.turn = turn
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{label} {number}. {turn}")

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.kiosk(TICKET))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        theme, kiosk, colour = self._theme, self._theme.kiosk, self._theme.color
        radius = theme.radius("kioskCard")
        draw_panel(painter, QRectF(self.rect()), radius, colour("surface"), colour("border"), 2)
        centre = Qt.AlignmentFlag.AlignHCenter
        width = self.width()
        label = QRectF(0, kiosk(36), width, kiosk(44))
        draw_text(painter, label, self._label, theme.font("kiosk.body"), colour("textMuted"), centre)
        number = QRectF(0, kiosk(84), width, kiosk(270))
        draw_text(painter, number, self.number, kiosk_font(theme, 240, 700), colour("accent"), centre)
        painter.setFont(theme.font("kiosk.body"))
        painter.setPen(colour("text"))
        turn = QRectF(kiosk(48), kiosk(370), width - kiosk(96), kiosk(TICKET - 390))
        painter.drawText(turn, int(centre) | int(Qt.TextFlag.TextWordWrap), self.turn)
