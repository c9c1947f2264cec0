"""The people of the crib: who has which badge, a PIN to sign with, and an induction on an item that needs one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.staff.equipment.sheets import INDUCTION, CustodySheet
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.surfaces import Surface, UprightScroll, empty
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.changes import STAFF
from apcdesk.domain.custody import ItemStatus, Person
from apcdesk.domain.ids import CalendarId, PersonId

translate = QCoreApplication.translate
WIDTH = 600
LIST_HEIGHT = 260
PIN_WIDTH = 110


class PeopleSheet(CustodySheet):
    """Everybody by name, and a form for somebody new, which also changes whoever is there.

    It stays open: what is done is seen in the list. Inductions are on one item at a time, `status` first.
    """

    def __init__(
        self,
        context: DeskContext,
        window: QWidget,
        status: ItemStatus | None,
        items: Sequence[ItemStatus] = (),
    ) -> None:
        self._add_words = translate("PeopleSheet", "Add person")
        title = translate("PeopleSheet", "People and badges")
        super().__init__(context, window, title, self._add_words, width=WIDTH)
        self._changing: Person | None = None
        self.cancel.setText(self.tr("Done"))
        self.rows: dict[PersonId, QWidget] = {}
        self._pins: dict[PersonId, TextField] = {}
        self._add_inductions(status, [one for one in items if one.item.needs_induction])
        self._add_list()
        self._add_form()
        self._load()

    def read(self, code: str) -> None:
        """A badge was scanned: it is the one of whoever is in the form."""
        self.badge.set_text(code)
        self.badge.set_error(None)

    def submit(self) -> None:
        """Add or change whoever is in the form."""
        self._save(self._on_saved)

    def _save(self, done: Callable[[Person], None]) -> None:
        needed = (self.name, self.badge)
        for field in needed:
            field.set_error(None if field.text else self.tr("This is needed."))
        empty_ones = [field for field in needed if not field.text]
        if empty_ones:
            self.lead_to(empty_ones[0])
            return
        people = self.context.services.crib_people
        name, badge, pin = self.name.text, self.badge.text, self.pin.text
        call = partial(people.add, name, badge, pin=pin, origin=STAFF)
        if self._changing is not None:
            may_sign = self.may_sign.isChecked()
            person_id = self._changing.person_id
            call = partial(people.change, person_id, name, badge, may_sign=may_sign, pin=pin, origin=STAFF)
        self.run(call, done)

    # What it is made of

    def _add_inductions(self, status: ItemStatus | None, items: Sequence[ItemStatus]) -> None:
        options = [Option(one.item.calendar_id, one.calendar.name) for one in items]
        self.inducted_on = SelectField(self.context.theme, self.tr("Inductions on"), options)
        if not items:
            self.inducted_on.hide()
            return
        chosen = status.item.calendar_id if status is not None and status.item.needs_induction else None
        self.inducted_on.set_value(chosen or items[0].item.calendar_id)
        self.inducted_on.chosen.connect(lambda _: self._load())
        self.add_field(self.tr("Inductions on"), self.inducted_on)

    def _add_list(self) -> None:
        theme = self.context.theme
        words = self.tr("Nobody yet. Whoever takes equipment needs a badge, and a PIN to sign with.")
        self.nobody = Label(theme, words, "body", "textMuted", wrap=True)
        self.nobody.hide()
        self.body.addWidget(self.nobody)
        page = Surface(theme, "raised")
        self._list = QVBoxLayout(page)
        self._list.setContentsMargins(leading_margins(self.layoutDirection(), 0, 0, 8, 0))
        self._list.setSpacing(6)
        self._view = UprightScroll(page)
        self._view.hide()
        self.body.addWidget(self._view)

    def _add_form(self) -> None:
        theme = self.context.theme
        self.name = TextField(theme, self.tr("Name"))
        self.badge = TextField(theme, self.tr("Badge"), mono=True, placeholder=self.tr("Scan or type it"))
        self.pin = TextField(theme, self.tr("PIN, 4 to 8 digits"), mono=True)
        self.pin.line.setEchoMode(QLineEdit.EchoMode.Password)
        row = bare_row(spacing=8)
        for field, share in ((self.name, 3), (self.badge, 2), (self.pin, 2)):
            field.submitted.connect(self.submit)
            field.edited.connect(lambda _, of=field: of.set_error(None))
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.may_sign = CheckBox(theme, self.tr("May take equipment"))
        self.leave = Button(theme, self.tr("Leave as it was"), Kind.TEXT)
        self.leave.clicked.connect(self._show_new)
        last = QHBoxLayout()
        last.addWidget(self.may_sign, 1)
        last.addWidget(self.leave)
        self.body.addLayout(last)
        self._show_new()

    def _show_new(self) -> None:
        """The form is for somebody new."""
        self._show_form(None, "", "", self._add_words)

    def _show_change(self, person: Person) -> None:
        """The form is for this person: another badge for a lost one, or no more equipment."""
        self.may_sign.setChecked(person.may_sign)
        self._show_form(person, person.name, person.badge, self.tr("Save"))
        self.badge.line.selectAll()
        self.lead_to(self.badge)

    def _show_form(self, person: Person | None, name: str, badge: str, action: str) -> None:
        self._changing = person
        for field, text in ((self.name, name), (self.badge, badge), (self.pin, "")):
            field.set_error(None)
            field.set_text(text)
        unchanged = self.tr("As before") if person is not None and person.signs else ""
        self.pin.line.setPlaceholderText(unchanged)
        self.confirm.setText(action)
        for widget in (self.may_sign, self.leave):
            widget.setVisible(person is not None)
        self._shown = self._typed()

    def _typed(self) -> tuple[str, str, str, bool]:
        return self.name.text, self.badge.text, self.pin.text, self.may_sign.isChecked()

    def give_up(self) -> None:
        """Close. What was typed is saved before; where it cannot be, the sheet stays and says why, and Esc leaves it."""
        waiting = next(((whose, field) for whose, field in self._pins.items() if field.text), None)
        if waiting is None and self._typed() == self._shown:
            self.close_sheet()
        elif not self.confirm.isEnabled():
            return  # it is being saved
        elif waiting is None:
            self._save(lambda _: self.close_sheet())
        else:
            self._save_pin(*waiting, self.give_up)

    # What comes back

    def _on_saved(self, _: Person) -> None:
        self._show_new()
        self.lead_to(self.name)
        self._load()

    def _load(self) -> None:
        call = partial(self._read_all, self._inducted_on())
        self.context.tasks.run_latest(
            "people", call, owner=self, done=self._on_loaded, failed=self.on_refused
        )

    def _inducted_on(self) -> CalendarId | None:
        value = self.inducted_on.value
        return None if value is None else CalendarId(str(value))

    def _read_all(self, item: CalendarId | None) -> tuple[Sequence[Person], Mapping[PersonId, date]]:
        people = self.context.services.crib_people
        return people.all(), {} if item is None else people.inductions(item)

    def _on_loaded(self, loaded: tuple[Sequence[Person], Mapping[PersonId, date]]) -> None:
        people, inductions = loaded
        self.banner.hide()
        self.confirm.setEnabled(True)
        self.rows.clear()
        self._pins.clear()
        empty(self._list)
        for person in people:
            row = self._row(person, inductions.get(person.person_id))
            self.rows[person.person_id] = row
            self._list.addWidget(row)
        self._list.addStretch(1)
        self.nobody.setVisible(not people)
        self._view.setVisible(bool(people))
        self._view.fit(self.context.theme.px(LIST_HEIGHT))

    def _row(self, person: Person, inducted: date | None) -> QWidget:
        theme = self.context.theme
        row = QWidget()
        inside = bare_row(row, 8)
        words = bare_column()
        words.addWidget(Label(theme, person.name, weight=500))
        words.addWidget(Label(theme, self._state(person, inducted), "small", "textMuted", wrap=True))
        inside.addLayout(words, 1)
        inside.addWidget(Label(theme, person.badge, "mono", "textMuted"))
        pin = TextField(theme, name=self.tr("New PIN of {name}").format(name=person.name), mono=True)
        pin.line.setEchoMode(QLineEdit.EchoMode.Password)
        pin.line.setPlaceholderText(self.tr("New PIN"))
        pin.setFixedWidth(theme.px(PIN_WIDTH))
        pin.submitted.connect(partial(self._on_pin, person.person_id, pin))
        inside.addWidget(pin)
        self._pins[person.person_id] = pin
        item = self._inducted_on()
        if item is not None:
            induct = Button(theme, self.tr("Induct"), small=True)
            induct.setAccessibleName(self.tr("Induct {name}").format(name=person.name))
            induct.clicked.connect(partial(self._on_induct, person.person_id, item))
            inside.addWidget(induct)
        change = IconButton(theme, "pencil", self.tr("Change {name}").format(name=person.name))
        change.clicked.connect(partial(self._show_change, person))
        inside.addWidget(change)
        return row

    def _state(self, person: Person, inducted: date | None) -> str:
        if not person.may_sign:
            return self.tr("may not take equipment")
        state = self.tr("signs with a PIN") if person.signs else self.tr("no PIN yet")
        if inducted is None:
            return state
        shown = self.context.dates.full_date(inducted)  # a year ahead, so its year is told
        return self.tr("{state}, induction until {day}").format(state=state, day=shown)

    def _on_pin(self, person_id: PersonId, field: TextField) -> None:
        self._save_pin(person_id, field, self._load)

    def _save_pin(self, person_id: PersonId, field: TextField, then: Callable[[], None]) -> None:
        def saved(_: object) -> None:
            field.set_text("")
            self.confirm.setEnabled(True)
            then()

        call = partial(self.context.services.crib_people.set_pin, person_id, field.text, origin=STAFF)
        self.run(call, saved)

    def _on_induct(self, person_id: PersonId, item: CalendarId) -> None:
        last = self.context.dates.day_of(self.context.services.clock.now()) + INDUCTION
        call = partial(self.context.services.crib_people.induct, person_id, item, last, origin=STAFF)
        self.run(call, lambda _: self._load())
