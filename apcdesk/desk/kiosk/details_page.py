"""Step 3: who comes. What is typed lives in the visit and in these fields only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.banner import KioskBanner
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.frame import ACTION_GAP, StepPage
from apcdesk.desk.kiosk.hand_over import HandOver
from apcdesk.desk.kiosk.notices import kept
from apcdesk.desk.kiosk.paged import EDGE, PagedArea
from apcdesk.desk.kiosk.session import Details
from apcdesk.desk.kiosk.wording import date_words, day_word, when
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.fields import IconTile
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.kiosk.field import KioskField
from apcdesk.desk.widgets.kiosk.keyboard import OnScreenKeyboard
from apcdesk.desk.widgets.label import Label
from apcdesk.errors import Invalid
from apcdesk.service.validation import email_problems

ACTION_HEIGHT = 96
LONGEST = 255


class DetailsPage(StepPage):
    """Name, company and email; the name is needed. A keyboard on the screen, or a real one."""

    def __init__(self, context: DeskContext, flow: Flow) -> None:
        super().__init__(context, flow)
        self._line = self.add_title(3, self.tr("Who are we meeting?"), "")
        self.banner = KioskBanner(self.theme, context.dates)
        self.banner.taken.connect(flow.choose_slot)
        self.hand_over = HandOver(context, flow)
        kept_row = QHBoxLayout()
        kept_row.setSpacing(self.theme.kiosk(ACTION_GAP))
        kept_row.addWidget(self.banner, 1)
        kept_row.addWidget(self.hand_over)
        self.add(kept_row, 18)
        words = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        mail = words | Qt.InputMethodHint.ImhEmailCharactersOnly
        reason = self.tr("So we can tell you if it moves, if you like")
        self.name = KioskField(self.theme, self.tr("Your name"), self.tr("Needed"), hints=words)
        self.company = KioskField(self.theme, self.tr("Company"), self.tr("If you like"), hints=words)
        self.email = KioskField(self.theme, self.tr("Email"), reason, hints=mail)
        self.add(self._fields_area(), 20, into_margin=EDGE)
        self._add_buttons()
        self._add_keyboard()
        self._fill()
        for field in self.fields:
            field.edited.connect(self._on_edited)
            field.line.returnPressed.connect(self.keyboard.key(self.tr("Next field")).click)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)
        flow.noticed.connect(self._refresh)
        flow.times_changed.connect(self._refresh)
        flow.refused.connect(self._on_refused)
        flow.filled.connect(self._fill)
        self._refresh()

    @property
    def fields(self) -> tuple[KioskField, KioskField, KioskField]:
        """The fields in order."""
        return self.name, self.company, self.email

    def first_focus(self) -> QWidget | None:
        return next((field.line for field in self.fields if not field.text), self.book_button)

    def wipe(self) -> None:
        """Empty the fields; setting a text also forgets what could be undone."""
        for field in self.fields:
            field.line.setText("")
            field.clear()

    def _fields_area(self) -> PagedArea:
        kiosk = self.theme.kiosk
        content = QWidget()
        column = QVBoxLayout(content)
        edge = kiosk(EDGE)
        column.setContentsMargins(edge, edge, edge, 0)
        column.setSpacing(kiosk(18))
        for field in self.fields:
            column.addWidget(field)
        column.addWidget(self._promise())
        self.area = PagedArea(self.theme, content, hugging=True)
        return self.area

    def _promise(self) -> QWidget:
        kiosk = self.theme.kiosk
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(kiosk(14))
        inside.addWidget(IconTile(self.theme, "lock", "textMuted", kiosk(34)), 0, Qt.AlignmentFlag.AlignTop)
        deleted_on = self.flow.catalogue.place.deleted_on if self.flow.catalogue else None
        words = self.tr("Only the stand team sees this. We do not put you on a list.")
        if deleted_on is not None:
            words = self.tr(
                "Only the stand team sees this. It is deleted on {day}. We do not put you on a list."
            ).format(day=date_words(deleted_on, self.context.dates))
        inside.addWidget(Label(self.theme, words, "kiosk.small", "textMuted", wrap=True), 1)
        return row

    def _add_buttons(self) -> None:
        kiosk = self.theme.kiosk
        self.back_button = KioskButton(self.theme, self.tr("Back"), icon="arrow-left")
        self.back_button.clicked.connect(self.flow.back)
        self.book_button = KioskButton(self.theme, "", Kind.PRIMARY)
        self.book_button.clicked.connect(self._on_book)
        for button in (self.back_button, self.book_button):
            button.setFixedHeight(kiosk(ACTION_HEIGHT))
        self.action_row.setSpacing(kiosk(ACTION_GAP))
        self.action_row.addWidget(self.back_button)
        self.action_row.addWidget(self.book_button, 1)
        self.add(self.action_row, 23)
        self.body.addSpacing(kiosk(8))
        self.body.addStretch(1)

    def _add_keyboard(self) -> None:
        self.keyboard = OnScreenKeyboard(self.theme)
        self.keyboard.set_fields(self.fields)
        self.keyboard.finished.connect(self._on_finished)
        self.column.addWidget(self.keyboard)

    def _fill(self) -> None:
        """What was typed before: on the way back, after a lost time, and for another booking."""
        details = self.flow.visit.details
        for field, text in zip(self.fields, (details.name, details.company, details.email), strict=True):
            field.line.setMaxLength(LONGEST)
            field.line.setText(text)

    def _details(self) -> Details:
        name, company, email = (field.line.text() for field in self.fields)
        return Details(name, company, email)

    def _refresh(self) -> None:
        flow, dates = self.flow, self.context.dates
        visit = flow.visit
        if visit.kind is None or visit.slot is None:
            return
        period = visit.slot.period
        today = dates.day_of(self.context.services.clock.now())
        whom = flow.met.name if flow.met is not None else visit.kind.name
        self._line.setText(self.tr("{whom}, {when}").format(whom=whom, when=when(period, today, dates)))
        self.book_button.setText(
            self.tr("Book {time} {day}").format(
                time=dates.time(period.start), day=day_word(period, today, dates)
            )
        )
        if flow.notice is not None:
            self.banner.say_notice(flow.notice)
        else:
            self.banner.say(kept(visit, flow.met, dates), icon="timer")
        lost = flow.notice is not None and bool(flow.notice.instead) and not flow.notice.again
        self.book_button.setEnabled(not lost)
        self._show_signs()

    def _show_signs(self) -> None:
        for field in self.fields:
            done = bool(field.text) and not field.line.hasFocus()
            field.set_good(done and not self._problem(field))

    def _problem(self, field: KioskField) -> str:
        if field is self.name and not field.text:
            return self.tr("Tell us your name, so we know who to expect.")
        if field is self.email and email_problems("email", field.text):
            return self.tr("This does not look like an email address. Leave it empty if you like.")
        return ""

    def _on_edited(self) -> None:
        self.flow.visit.details = self._details()
        for field in self.fields:
            if field.line.hasFocus():
                field.set_error(None)

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        self._show_signs()
        for field in self.fields:
            if field.line is now:
                self.area.reveal(field)

    def _on_finished(self) -> None:
        self.book_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_book(self) -> None:
        wrong = [(field, words) for field in self.fields if (words := self._problem(field))]
        for field, words in wrong:
            field.set_error(words)
        if wrong:
            wrong[0][0].line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.flow.book(self._details())

    def _on_refused(self, error: Invalid) -> None:
        """The service found more to say than this page did."""
        named = {problem.field: problem for problem in error.problems}
        for field, name in zip(self.fields, ("guest.name", "guest.company", "guest.email"), strict=True):
            if name in named:
                field.set_error(self._problem(field) or named[name].description)
                field.line.setFocus(Qt.FocusReason.OtherFocusReason)
