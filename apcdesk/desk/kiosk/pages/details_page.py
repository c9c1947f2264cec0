"""Step 3: who comes, and what the type asks. What is typed lives in the visit and in these inputs only."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.banner import KioskBanner
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.frame import ACTION_GAP, StepPage
from apcdesk.desk.kiosk.hand_over import HandOver
from apcdesk.desk.kiosk.notices import kept
from apcdesk.desk.kiosk.paged import EDGE, PagedArea
from apcdesk.desk.kiosk.pages.inputs import Inputs
from apcdesk.desk.kiosk.privacy import PrivacyLine
from apcdesk.desk.kiosk.side_by_side import InputGrid
from apcdesk.desk.kiosk.wording import book_words, details_line
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.kiosk.field import KioskField, KioskInput
from apcdesk.desk.widgets.kiosk.keyboard import OnScreenKeyboard
from apcdesk.desk.widgets.kiosk.keyboard_layouts import layout_of
from apcdesk.domain.questions import Form
from apcdesk.errors import Invalid

ACTION_HEIGHT = 96
LEAST_AREA = 240  # one field and the buttons that turn to the next
GUEST = "guest."


class DetailsPage(StepPage):
    """The inputs of the type's form. A keyboard on the screen, or a real one."""

    def __init__(self, context: DeskContext, flow: Flow) -> None:
        super().__init__(context, flow)
        form = flow.visit.kind.form if flow.visit.kind is not None else Form()
        title = self.tr("Who are we meeting?") if any(form.details) else self.tr("A few questions")
        self._line = self.add_title(3, title, "", wrap=True)
        self.banner = KioskBanner(self.theme, context.dates, upright=self.wide)
        self.banner.taken.connect(flow.choose_slot)
        self.hand_over = HandOver(context, flow)
        upright = QBoxLayout.Direction.TopToBottom if self.wide else QBoxLayout.Direction.LeftToRight
        kept_row = QBoxLayout(upright)
        kept_row.setSpacing(self.theme.kiosk(ACTION_GAP))
        kept_row.addWidget(self.banner, 1)
        kept_row.addWidget(self.hand_over)
        self.add(kept_row, 18)
        self.end_head()
        self.inputs = Inputs(self.theme, form)
        self.add(self._inputs_area(form), EDGE if self.wide else 20, into_margin=EDGE)
        self._add_buttons()
        self._add_keyboard()
        self._fill()
        for field in self.fields:
            field.edited.connect(self._on_edited)
            if isinstance(field, KioskField):
                field.line.returnPressed.connect(self.keyboard.next_field)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)
        flow.noticed.connect(self._refresh)
        flow.times_changed.connect(self._refresh)
        flow.refused.connect(self._on_refused)
        self.say_waits(self.book_button, self._refresh)
        flow.filled.connect(self._fill)
        self._refresh()

    @property
    def fields(self) -> tuple[KioskInput, ...]:
        """The inputs in order."""
        return tuple(self.inputs.all.values())

    @property
    def name(self) -> KioskField:
        """The field of the name; KeyError where it is not asked."""
        return self._contact("name")

    @property
    def company(self) -> KioskField:
        """The field of the company; KeyError where it is not asked."""
        return self._contact("company")

    @property
    def email(self) -> KioskField:
        """The field of the email; KeyError where it is not asked."""
        return self._contact("email")

    @property
    def phone(self) -> KioskField:
        """The field of the phone number; KeyError where it is not asked."""
        return self._contact("phone")

    def first_focus(self) -> QWidget | None:
        first_empty = next((field for field in self.fields if not field.text), self.book_button)
        return self.inputs.all.get(self.flow.visit.asked_last, first_empty)

    def reach(self, height: int | None) -> None:
        """As every step; the keyboard leaves so little height that the buttons of the inputs stand beside them."""
        super().reach(height)
        if height is not None and not self.wide:
            self.area.set_beside()

    def show_now(self) -> None:
        """Show another minute: what was today when the page came may be so no longer."""
        super().show_now()
        self._refresh()

    def wipe(self) -> None:
        """Empty the inputs; putting a text also forgets what could be undone."""
        for field in self.fields:
            field.clear()

    def _fill(self) -> None:
        """What was filled in before: on the way back, after a lost time, in another language."""
        self.inputs.fill(self.flow.visit.details)

    def _contact(self, detail: str) -> KioskField:
        field = self.inputs.all[detail]
        assert isinstance(field, KioskField)
        return field

    def _inputs_area(self, form: Form) -> PagedArea:
        catalogue = self.flow.catalogue
        at_stand = catalogue is not None and bool(catalogue.place.stand)
        self.privacy = PrivacyLine(
            self.theme, self.context.dates, self._deleted_on, form.privacy, at_stand=at_stand
        )
        if self.wide:
            content: QWidget = (grid := InputGrid(self.theme, self.fields, self.privacy))
            grid.arranged.connect(self._show_focused)
        else:
            content = self._inputs_below_one_another()
        self.area = PagedArea(self.theme, content, hugging=True, least=LEAST_AREA)
        if self.wide:
            self.area.set_beside()
            self.body.addStretch(1)
        return self.area

    def _inputs_below_one_another(self) -> QWidget:
        kiosk = self.theme.kiosk
        content = QWidget()
        column = QVBoxLayout(content)
        edge = kiosk(EDGE)
        column.setContentsMargins(edge, edge, edge, 0)
        column.setSpacing(kiosk(18))
        for part in (*self.fields, self.privacy):
            column.addWidget(part)
        return content

    @property
    def _deleted_on(self) -> date | None:
        """When what is typed here is deleted; unknown while there is no time."""
        slot, catalogue = self.flow.visit.slot, self.flow.catalogue
        if slot is None or catalogue is None:
            return None
        return catalogue.place.retention.deleted_on(self.context.dates.day_of(slot.start))

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
        self.add_action_row(23, 0 if self.wide else 8)
        self.body.addStretch(1)

    def _add_keyboard(self) -> None:
        self.keyboard = OnScreenKeyboard(self.theme, layout_of(self.context.languages.current.code))
        self.keyboard.set_fields(self.fields)
        self.keyboard.finished.connect(self._on_finished)
        self.add_keyboard(self.keyboard)

    def _refresh(self) -> None:
        flow, dates = self.flow, self.context.dates
        visit = flow.visit
        if visit.kind is None or visit.slot is None:
            return
        today = dates.day_of(self.context.services.clock.now())
        self._line.setText(details_line(visit, flow.met, today, dates))
        self.book_button.setText(book_words(visit.slot.period, today, dates))
        if flow.notice is not None:
            self.banner.say_notice(flow.notice)
        else:
            self.banner.say(kept(visit, flow.met, dates), icon="timer")
        gone = flow.notice is not None and flow.notice.gone
        self._line.setVisible(not (gone and self.wide))  # there the times that are free need its place
        pressed = self.book_button.hasFocus()
        self.book_button.setEnabled(not gone)
        if gone and pressed:
            (self.banner.buttons or [self.back_button])[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_signs()
        self.make_room(self.banner)

    def _show_signs(self) -> None:
        for name, field in self.inputs.all.items():
            field.set_good(bool(field.text) and not field.has_focus and not self.inputs.problem(name))

    def _on_edited(self) -> None:
        self.inputs.read(self.flow.visit.details)
        for field in self.fields:
            if field.has_focus:
                field.set_error(None)

    def _show_focused(self) -> None:
        for field in self.fields:
            if field.has_focus:
                self.area.reveal(field)

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        self._show_signs()
        for name, field in self.inputs.all.items():
            if field.has_focus:
                if self.flow.visit.slot is not None:  # the focus comes back once more after the visit
                    self.flow.visit.asked_last = name
                self.area.reveal(field)

    def _on_finished(self) -> None:
        self.book_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_book(self) -> None:
        wrong = [(field, w) for name, field in self.inputs.all.items() if (w := self.inputs.problem(name))]
        for field, words in wrong:
            field.set_error(words)
        if wrong:
            wrong[0][0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.inputs.read(self.flow.visit.details)
            self.flow.book(self.flow.visit.details)

    def _on_refused(self, error: Invalid) -> None:
        """The service found more to say than this page did."""
        named = {problem.field.removeprefix(GUEST) for problem in error.problems}
        for name, field in self.inputs.all.items():
            if name in named:
                field.set_error(self.inputs.refused(name))
                field.setFocus(Qt.FocusReason.OtherFocusReason)
