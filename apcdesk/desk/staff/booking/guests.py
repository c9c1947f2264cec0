"""Who comes: a row for each guest, the first is the one who books."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.surfaces import RING_ROOM, Surface, UprightScroll, beside_scroll_bar
from apcdesk.domain.events import Guest

MOST = 20
SHOWN = 2
ROW_HEIGHT = 38
MESSAGE_HEIGHT = 22


class GuestRow(QWidget):
    """Name, company, email and phone; `removed()` its cross."""

    removed = Signal()
    submitted = Signal()

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        first = number == 1
        self.name = _field(theme, self.tr("Name"), self.tr("Name of guest {number}"), number)
        self.company = _field(theme, self.tr("Company"), self.tr("Company of guest {number}"), number)
        self.email = _field(theme, self.tr("Email"), self.tr("Email of guest {number}"), number)
        self.phone = _field(theme, self.tr("Phone"), self.tr("Phone of guest {number}"), number)
        self.cross = IconButton(theme, "x", self.tr("Take out guest {number}").format(number=number))
        self.cross.setEnabled(not first)
        self.cross.clicked.connect(self.removed)
        row = bare_row(self, 6)
        for field, share in ((self.name, 3), (self.company, 3), (self.email, 4), (self.phone, 3)):
            field.submitted.connect(self.submitted)
            field.edited.connect(lambda _, of=field: of.set_error(None))
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def guest(self) -> Guest:
        """What was typed."""
        return Guest(self.name.text, self.company.text, self.email.text, self.phone.text)


class GuestList(QWidget):
    """`submitted()` on Enter in any field."""

    submitted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[GuestRow] = []
        page = Surface(theme, "raised")
        self._column = beside_scroll_bar(page)
        self._column.setSpacing(6)
        self._scroll = UprightScroll(page)
        self.another = Button(theme, self.tr("Another guest"), Kind.TEXT, icon="user-plus", small=True)
        self.another.clicked.connect(self._on_another)
        column = bare_column(self, 6)
        column.addWidget(self._scroll)
        column.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeading)
        self.add()

    @property
    def guests(self) -> tuple[Guest, ...]:
        """Everybody; rows after the first in which nothing was typed are left out."""
        first, *others = (row.guest for row in self.rows)
        return (first, *(guest for guest in others if guest != Guest("")))

    def add(self) -> GuestRow:
        """One more row."""
        row = GuestRow(self._theme, len(self.rows) + 1)
        row.removed.connect(partial(self._remove, row))
        row.submitted.connect(self.submitted)
        self.rows.append(row)
        self._column.addWidget(row)
        self._fit()
        return row

    def show_problems(self, problems: dict[tuple[int, str], str]) -> None:
        """Mark fields by the guest's place and the member (`name`, `email`), and put the focus on the first."""
        shown = [row for row in self.rows if row is self.rows[0] or row.guest != Guest("")]
        for n, row in enumerate(shown):
            row.name.set_error(problems.get((n, "name")))
            row.email.set_error(problems.get((n, "email")))
        self._fit(told=bool(problems))
        first = next(iter(sorted(problems)), None)
        if first is not None:
            row = shown[first[0]]
            (row.name if first[1] == "name" else row.email).setFocus()

    def _on_another(self) -> None:
        self.add().name.setFocus()

    def _remove(self, row: GuestRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self._fit()
        self.another.setFocus()

    def _fit(self, *, told: bool = False) -> None:
        """Grow with the guests as long as there is room for it; of more, half a row shows that there are more."""
        px = self._theme.px
        self.another.setEnabled(len(self.rows) < MOST)
        rows = len(self.rows) if len(self.rows) <= SHOWN else SHOWN + 0.5
        self._scroll.setFixedHeight(
            round(rows * self._theme.target(ROW_HEIGHT)) + RING_ROOM + (px(MESSAGE_HEIGHT) if told else 0)
        )


def _field(theme: Theme, placeholder: str, name: str, number: int) -> TextField:
    return TextField(theme, name=name.format(number=number), placeholder=placeholder)
