"""Where a client may send people back to who have let it use their calendar."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.changes import STAFF
from apcdesk.service.port.clients import Client
from apcdesk.service.validation import web_address_problems

WIDTH = 480
EXAMPLE = "https://example.com/back"


class RedirectSheet(Sheet):
    """One field an address and an empty one below; a field that is cleared takes its address away. `saved` follows."""

    saved = Signal()

    def __init__(
        self, context: DeskContext, window: QWidget, client: Client, addresses: Sequence[str]
    ) -> None:
        theme = context.theme
        title = self.tr("Where “{name}” sends people back to").format(name=client.name)
        super().__init__(theme, window, title, width=WIDTH)
        self._context = context
        self._client = client
        words = self.tr(
            "Whoever lets the app use their calendar goes back to one of these addresses, exactly as it stands here. "
            "Without any, the app may name every address: leave it so only while it is developed."
        )
        self.body.addWidget(Label(theme, words, "body", "textMuted", wrap=True))
        self.fields: list[TextField] = []
        self._rows = bare_column(spacing=8)
        self.body.addLayout(self._rows)
        for address in (*addresses, ""):
            self._add_field(address)
        self.problem = Label(theme, "", "body", "danger", wrap=True)
        self.body.addWidget(self.problem)
        self.save = Button(theme, self.tr("Save"), Kind.PRIMARY)
        self.save.clicked.connect(self.submit)
        self.add_leave(self.tr("Leave it"))
        self.add_button(self.save)
        self.closed.connect(self.deleteLater)

    @property
    def addresses(self) -> tuple[str, ...]:
        """What stands in the fields."""
        return tuple(field.text for field in self.fields if field.text)

    def submit(self) -> None:
        """Save them, or say which is no address."""
        wrong = [
            field for field in self.fields if field.text and web_address_problems("redirect_uri", field.text)
        ]
        for field in wrong:
            field.set_error(self.tr("This is no web address. Begin with https:// and leave out spaces."))
        if wrong:
            wrong[0].setFocus()
        elif self.save.isEnabled():
            self.save.setEnabled(False)
            register = partial(
                self._context.services.authorizations.register,
                self._client.client_id,
                self.addresses,
                origin=STAFF,
            )
            self._context.tasks.run(
                register, owner=self, done=lambda _: self._on_saved(), failed=self._on_refused
            )

    def _add_field(self, address: str) -> None:
        name = self.tr("Address {number}").format(number=len(self.fields) + 1)
        field = TextField(self._context.theme, name=name, placeholder=EXAMPLE, mono=True)
        field.set_text(address)
        field.edited.connect(partial(self._on_edited, field))
        field.submitted.connect(self.submit)
        self.fields.append(field)
        self._rows.addWidget(field)

    def _on_edited(self, field: TextField, text: str) -> None:
        field.set_error(None)
        if text and field is self.fields[-1]:
            self._add_field("")

    def _on_saved(self) -> None:
        self.close_sheet()
        self.saved.emit()

    def _on_refused(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.problem.setText(explain(error))
