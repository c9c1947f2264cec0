"""The pages of the crib's window, one for each step. Built new each time, in the scale of the screen."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.crib.flow import CribFlow, Step
from apcdesk.desk.crib.questions import HandingOn, OwnBooking, Taking
from apcdesk.desk.kiosk.pages.pin_pad import PinDots, PinPad
from apcdesk.desk.language.custody import clock_words, moment_words
from apcdesk.desk.look.painting import draw_panel
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.fields import IconTile
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.kiosk.field import KioskField
from apcdesk.desk.widgets.kiosk.keyboard import OnScreenKeyboard
from apcdesk.desk.widgets.kiosk.keyboard_layouts import code_layout_of
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.domain.custody import ItemStatus

LONGEST_PIN = 8
LONGEST_CODE = 64
TILE = 120
GAP = 24


class RoundTile(QWidget):
    """A large icon on a soft ground: what to do, or that it is done."""

    def __init__(self, theme: Theme, icon: str, *, done: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._done = done
        self.setFixedSize(theme.kiosk(TILE), theme.kiosk(TILE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, kiosk = QPainter(self), self._theme.kiosk
        painter.setLayoutDirection(self.layoutDirection())
        ground = self._theme.color("accent" if self._done else "accentSoft")
        line = self._theme.color("accentLine") if self._theme.name == "contrast" else None
        draw_panel(painter, QRectF(self.rect()), kiosk(28), ground, line, 2)
        margin = kiosk(30)
        place = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        self._theme.icons.draw(painter, place, self._icon, "onAccent" if self._done else "accent", stroke=2)


class CribPage(QWidget):
    """A step: a title, a line under it, and what is done there. `type_wanted` asks for the keys."""

    type_wanted = Signal()

    def __init__(self, context: DeskContext, flow: CribFlow) -> None:
        super().__init__()
        self.context = context
        self.flow = flow
        self.theme = context.theme
        self.column = bare_column(self, self.theme.kiosk(GAP))

    def first_focus(self) -> QWidget | None:
        """What has the focus when the step begins."""
        return None

    def wipe(self) -> None:
        """Forget what was typed."""

    def add_head(self, icon: str, title: str, line: str, *, done: bool = False) -> None:
        """The tile, the title and the sentence under it."""
        self.column.addWidget(RoundTile(self.theme, icon, done=done))
        self.column.addWidget(Label(self.theme, title, "kiosk.title", wrap=True))
        self.column.addWidget(Label(self.theme, line, "kiosk.body", "textMuted", wrap=True))

    def add_over(self) -> QHBoxLayout:
        """The row of buttons, with the one that begins anew; others are put before it."""
        row = bare_row(spacing=self.theme.kiosk(20))
        over = KioskButton(self.theme, self.tr("Start over"), icon="rotate-ccw")
        over.clicked.connect(self.flow.start_over)
        row.addWidget(over)
        row.addStretch(1)
        self.column.addLayout(row)
        return row


class ScanPage(CribPage):
    """Asks for a badge or an item; where somebody is known, with their bookings."""

    def __init__(self, context: DeskContext, flow: CribFlow) -> None:
        super().__init__(context, flow)
        self.column.addStretch(1)
        title, line = self._words()
        self.add_head("scan-line", title, line)
        for booking in flow.bookings if flow.step is Step.ITEM else ():
            self.column.addWidget(self._booking(booking))
        self.type_button = KioskButton(self.theme, self.tr("Type the code"), icon="keyboard")
        self.type_button.clicked.connect(self.type_wanted)
        if flow.step is Step.HAND_ON:
            for status in flow.out:
                self.column.addWidget(self._own(status))
        if flow.step is Step.START:
            row = QHBoxLayout()
            row.addWidget(self.type_button)
            row.addStretch(1)
            self.column.addLayout(row)
        else:
            if self._may_hand_on():
                on = KioskButton(self.theme, self.tr("Hand on to somebody"), icon="corner-down-right")
                on.clicked.connect(flow.hand_on)
                self.column.addWidget(on, 0, Qt.AlignmentFlag.AlignLeading)
            row = self.add_over()
            row.insertWidget(0, self.type_button)
            if flow.step is Step.OTHERS:
                row.insertWidget(0, self._bring())
                self.type_button.hide()
        self.column.addStretch(2)

    def first_focus(self) -> QWidget | None:
        """Nothing on the first screen: Enter may have been meant for a PIN, and would open a field that shows the next try."""
        return self.type_button if self.flow.step is not Step.START else None

    def _bring(self) -> QWidget:
        button = KioskButton(self.theme, self.tr("I bring it back"), Kind.PRIMARY, icon="log-in")
        button.clicked.connect(self.flow.bring_back)
        return button

    def _words(self) -> tuple[str, str]:
        flow = self.flow
        if flow.step is Step.ITEM and flow.person is not None:
            title = self.tr("Hello {name}").format(name=flow.person.name)
            return title, self.tr("Scan what you take, or what you bring back.")
        if flow.step is Step.HAND_ON:
            return self.tr("What do you hand on?"), self.tr("Scan it, or touch it here.")
        if flow.step is Step.RECEIVER and flow.given is not None:
            words = self.tr("Now scan the badge of whoever gets it. They sign with their PIN.")
            return flow.given.calendar.name, words
        if flow.step is Step.OTHERS and flow.shown is not None and flow.shown.custody is not None:
            due = clock_words(flow.shown.custody.due, flow.shown.at, self.context.dates)
            words = self.tr("It is out with somebody else, due back: {time}. Do you bring it?")
            return flow.shown.calendar.name, words.format(time=due)
        if flow.step is Step.BADGE and flow.shown is not None:
            name = flow.shown.calendar.name
            if flow.hands_on:
                return name, self.tr("You hand it on. Scan your own badge first.")
            if flow.shown.custody is not None:
                return name, self.tr("It comes back. Scan your badge, so that we know who brought it.")
            return name, self.tr("Scan your badge to take it.")
        return self.tr("Scan your badge"), self.tr("Or scan the label of what you bring back.")

    def _may_hand_on(self) -> bool:
        flow = self.flow
        if flow.step is Step.BADGE:
            return flow.shown is not None and flow.shown.custody is not None and not flow.hands_on
        return flow.step is Step.ITEM and bool(flow.out)

    def _own(self, status: ItemStatus) -> QWidget:
        button = KioskButton(self.theme, status.calendar.name, icon="corner-down-right")
        button.clicked.connect(lambda: self.flow.give(status))
        return button

    def _booking(self, booking: OwnBooking) -> QWidget:
        dates, kiosk = self.context.dates, self.theme.kiosk
        row = QWidget()
        inside = bare_row(row, kiosk(14))
        when = moment_words(booking.period.start, dates)
        until = moment_words(booking.period.end, dates)
        if dates.day_of(booking.period.start) == dates.day_of(booking.period.end):
            until = dates.time(booking.period.end)
        when = self.tr("{start} – {end}").format(start=when, end=until)
        words = self.tr("{item}: {when}").format(item=booking.item, when=when)
        icon, role = ("triangle-alert", "warning") if booking.at_risk else ("calendar-check", "accent")
        inside.addWidget(IconTile(self.theme, icon, role, kiosk(34)))
        if booking.at_risk:
            words = self.tr("{booking}. At risk: it is still out.").format(booking=words)
        inside.addWidget(Label(self.theme, words, "kiosk.small", wrap=True), 1)
        row.setAccessibleName(words)
        return row


class TypePage(CribPage):
    """A code by hand, with keys on the screen. `typed(code)` follows."""

    typed = Signal(str)
    given_up = Signal()

    def __init__(self, context: DeskContext, flow: CribFlow) -> None:
        super().__init__(context, flow)
        self.field = KioskField(self.theme, self.tr("Code on the badge or the label"))
        self.field.line.setMaxLength(LONGEST_CODE)
        self.field.line.returnPressed.connect(self._on_entered)
        self.keyboard = OnScreenKeyboard(self.theme, code_layout_of(context.languages.current.code))
        self.keyboard.set_fields([self.field])
        self.keyboard.finished.connect(self._on_entered)
        back = KioskButton(self.theme, self.tr("Back"), icon="arrow-left")
        back.clicked.connect(self.given_up)
        find = KioskButton(self.theme, self.tr("Find"), Kind.PRIMARY)
        find.clicked.connect(self._on_entered)
        row = bare_row(spacing=self.theme.kiosk(20))
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.field, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(find, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def first_focus(self) -> QWidget | None:
        return self.field.line

    def wipe(self) -> None:
        self.field.clear()

    def _on_entered(self) -> None:
        code = self.field.text
        if code:
            # it stays, since what nobody knows may be one letter away, and the first key of another takes its place
            self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.line.selectAll()
            self.typed.emit(code)


class SignPage(CribPage):
    """What is taken and for how long, and the PIN that signs for it."""

    def __init__(self, context: DeskContext, flow: CribFlow) -> None:
        super().__init__(context, flow)
        self._pin = ""
        self.dots = PinDots(self.theme, LONGEST_PIN)
        self.pad = PinPad(self.theme)
        self.pad.typed.connect(self.type_digit)
        self.pad.deleted.connect(self.delete_digit)
        self.pad.cleared.connect(self.wipe)
        self.sign_button = KioskButton(self.theme, self.tr("Sign"), Kind.PRIMARY, icon="check")
        self.sign_button.clicked.connect(self.sign)
        words = bare_column(spacing=self.theme.kiosk(GAP))
        words.addStretch(1)
        if flow.handing_on is not None:
            words.addWidget(self._handing_on(flow.handing_on))
        for taking in flow.takings:
            words.addWidget(self._taking(taking))
        words.addSpacing(self.theme.kiosk(12))
        words.addWidget(Label(self.theme, self._who_signs(), "kiosk.label", wrap=True))
        words.addWidget(self.dots)
        buttons = bare_row(spacing=self.theme.kiosk(20))
        over = KioskButton(self.theme, self.tr("Start over"), icon="rotate-ccw")
        over.clicked.connect(flow.start_over)
        buttons.addWidget(over)
        buttons.addWidget(self.sign_button, 1)
        words.addLayout(buttons)
        words.addStretch(2)
        row = bare_row(spacing=self.theme.kiosk(64))
        row.addLayout(words, 1)
        row.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row, 1)

    def type_digit(self, digit: str) -> None:
        """One more digit, from the screen or a keyboard."""
        self.flow.touch()
        self._pin = (self._pin + digit)[:LONGEST_PIN]
        self.dots.show_filled(len(self._pin))

    def delete_digit(self) -> None:
        """The last digit goes."""
        self._pin = self._pin[:-1]
        self.dots.show_filled(len(self._pin))

    def sign(self) -> None:
        """Sign with what was typed; it is forgotten at once."""
        pin = self._pin
        self.wipe()
        if pin:
            self.flow.sign(pin)

    def wipe(self) -> None:
        self._pin = ""
        self.dots.show_filled(0)

    def _who_signs(self) -> str:
        if self.flow.handing_on is None:
            return self.tr("Sign with your PIN")
        name = self.flow.handing_on.after.person.name  # two people stand there
        return self.tr("{name}, sign with your PIN").format(name=name)

    def _taking(self, taking: Taking) -> QWidget:
        until = self._clock(taking.loan.period.end)
        words = self.tr("Yours until {time}, due back here.").format(time=until)
        if taking.loan.booked_from is not None:
            words = self.tr("Yours until {time}: then somebody else has booked it.").format(time=until)
        return self._item(taking.status, words)

    def _handing_on(self, handing_on: HandingOn) -> QWidget:
        after = handing_on.after
        words = self.tr("Yours until {time}, due back here.").format(time=self._clock(after.due))
        if after.due <= after.since:
            words = self.tr("It is due back here now.")
        return self._item(handing_on.status, words)

    def _clock(self, moment: datetime) -> str:
        return clock_words(moment, self.context.services.clock.now(), self.context.dates)

    def _item(self, status: ItemStatus, words: str) -> QWidget:
        box = QWidget()
        column = bare_column(box, self.theme.kiosk(4))
        name = status.calendar.name
        column.addWidget(Label(self.theme, name, "kiosk.number", wrap=True))
        column.addWidget(Label(self.theme, words, "kiosk.body", "textMuted", wrap=True))
        box.setAccessibleName(self.tr("{item}. {words}").format(item=name, words=words))
        return box


class DonePage(CribPage):
    """It is done; the next one may come at once."""

    def __init__(self, context: DeskContext, flow: CribFlow) -> None:
        super().__init__(context, flow)
        self.column.addStretch(1)
        title, line = flow.done
        self.add_head("check", title, line, done=True)
        self.ready = KioskButton(self.theme, self.tr("Done"), Kind.PRIMARY)
        self.ready.clicked.connect(flow.start_over)
        row = QHBoxLayout()
        row.addWidget(self.ready)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(2)

    def first_focus(self) -> QWidget | None:
        return self.ready
