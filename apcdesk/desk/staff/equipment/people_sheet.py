"""The people of the crib: who has which badge, a PIN to sign with, and an induction on the chosen item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.staff.equipment.sheets import CustodySheet
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.messages import EmptyState
from apcdesk.desk.widgets.surfaces import Surface, UprightScroll, empty
from apcdesk.domain.changes import STAFF
from apcdesk.domain.custody import ItemStatus, Person
from apcdesk.domain.ids import PersonId

translate = QCoreApplication.translate
LIST_HEIGHT = 260
INDUCTION = timedelta(days=365)
PIN_WIDTH = 110


class PeopleSheet(CustodySheet):
    """Everybody by name, and a form for somebody new. It stays open: what is done is seen in the list."""

    def __init__(self, context: DeskContext, window: QWidget, status: ItemStatus | None) -> None:
        super().__init__(
            context,
            window,
            translate("PeopleSheet", "People and badges"),
            translate("PeopleSheet", "Add person"),
            width=560,
        )
        self._status = status if status is not None and status.item.needs_induction else None
        self.cancel.setText(self.tr("Done"))
        self.rows: dict[PersonId, QWidget] = {}
        page = Surface(context.theme, "raised")
        self._list = QVBoxLayout(page)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(6)
        view = UprightScroll(page)
        view.setMinimumHeight(context.theme.px(LIST_HEIGHT))
        self._nobody = EmptyState(
            context.theme, "users", self.tr("Nobody yet"), self.tr("Scan or type the first badge below.")
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(view)
        self._pages.addWidget(self._nobody)
        self.body.addWidget(self._pages)
        theme = context.theme
        self.name = TextField(theme, self.tr("Name"))
        self.badge = TextField(theme, self.tr("Badge"), mono=True, placeholder=self.tr("Scan or type it"))
        self.pin = TextField(theme, self.tr("PIN, 4 to 8 digits"), mono=True)
        self.pin.line.setEchoMode(QLineEdit.EchoMode.Password)
        row = QHBoxLayout()
        row.setSpacing(8)
        for field, share in ((self.name, 3), (self.badge, 2), (self.pin, 2)):
            field.submitted.connect(self.submit)
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self._load()

    def read(self, code: str) -> None:
        """A badge was scanned: it is the one of somebody new."""
        self.badge.set_text(code)

    def submit(self) -> None:
        """Add whoever is in the form."""
        for field in (self.name, self.badge):
            field.set_error(None if field.text else self.tr("This is needed."))
        if self.name.text and self.badge.text:
            call = partial(self._add, self.name.text, self.badge.text, self.pin.text)
            self.run(call, self._on_added)

    def _add(self, name: str, badge: str, pin: str) -> Person:
        people = self.context.services.crib_people
        person = people.add(name, badge, origin=STAFF)
        if pin:
            people.set_pin(person.person_id, pin, origin=STAFF)
        return person

    def _on_added(self, _: Person) -> None:
        for field in (self.name, self.badge, self.pin):
            field.set_text("")
        self.name.setFocus()
        self._load()

    def _load(self) -> None:
        self.context.tasks.run_latest(
            "people", self._read_all, owner=self, done=self._on_loaded, failed=self.on_refused
        )

    def _read_all(self) -> tuple[Sequence[Person], Mapping[PersonId, date]]:
        services = self.context.services
        known: Mapping[PersonId, date] = {}
        if self._status is not None:
            known = services.crib_people.inductions(self._status.item.calendar_id)
        return services.crib_people.all(), known

    def _on_loaded(self, loaded: tuple[Sequence[Person], Mapping[PersonId, date]]) -> None:
        people, inductions = loaded
        self.banner.hide()
        self.confirm.setEnabled(True)
        self.rows.clear()
        empty(self._list)
        for person in people:
            row = self._row(person, inductions.get(person.person_id))
            self.rows[person.person_id] = row
            self._list.addWidget(row)
        self._list.addStretch(1)
        self._pages.setCurrentIndex(0 if people else 1)

    def _row(self, person: Person, inducted: date | None) -> QWidget:
        theme = self.context.theme
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, person.name, weight=500))
        state = self.tr("signs with a PIN") if person.signs else self.tr("no PIN yet")
        if inducted is not None:
            shown = self.context.dates.day(inducted)
            state = self.tr("{state}, induction until {day}").format(state=state, day=shown)
        words.addWidget(Label(theme, state, "small", "textMuted"))
        inside.addLayout(words, 1)
        inside.addWidget(Label(theme, person.badge, "mono", "textMuted"))
        pin = TextField(theme, name=self.tr("New PIN of {name}").format(name=person.name), mono=True)
        pin.line.setEchoMode(QLineEdit.EchoMode.Password)
        pin.line.setPlaceholderText(self.tr("New PIN"))
        pin.setFixedWidth(theme.px(PIN_WIDTH))
        pin.submitted.connect(partial(self._on_pin, person.person_id, pin))
        inside.addWidget(pin)
        if self._status is not None:
            induct = Button(theme, self.tr("Induct"), small=True)
            induct.setAccessibleName(self.tr("Induct {name}").format(name=person.name))
            induct.clicked.connect(partial(self._on_induct, person.person_id))
            inside.addWidget(induct)
        return row

    def _on_pin(self, person_id: PersonId, field: TextField) -> None:
        call = partial(self.context.services.crib_people.set_pin, person_id, field.text, origin=STAFF)
        self.run(call, lambda _: self._load())

    def _on_induct(self, person_id: PersonId) -> None:
        assert self._status is not None
        last = self.context.dates.day_of(self.context.services.clock.now()) + INDUCTION
        call = partial(
            self.context.services.crib_people.induct,
            person_id,
            self._status.item.calendar_id,
            last,
            origin=STAFF,
        )
        self.run(call, lambda _: self._load())
