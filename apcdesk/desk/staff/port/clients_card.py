"""The clients that may use the port, and where everybody's bookings stand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.chips import Chip, Tone
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.surfaces import Card, Divider, KeyValueRow, SectionHeading
from apcdesk.desk.words import explain
from apcdesk.domain.changes import STAFF, Change, Entity
from apcdesk.service.clients import Client, NewClient


class ClientsCard(Card):
    """Client ids with their masked secrets; a secret made on another machine is not known here."""

    copied = Signal(str)

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, spacing=0)
        self._context = context
        theme = context.theme
        self.add = Button(theme, self.tr("Add client"), icon="plus", small=True)
        self.add.clicked.connect(self._on_add)
        self.body.addWidget(
            SectionHeading(theme, self.tr("Client credentials"), trailing=self.add, style="heading")
        )
        self.body.addSpacing(2)
        self.body.addWidget(
            Label(theme, self.tr("Each app that calls the port has its own pair"), "small", "textMuted")
        )
        self.body.addSpacing(8)
        self.name = TextField(theme, self.tr("Name of the app"), placeholder=self.tr("Stand website"))
        self.name.submitted.connect(self._on_named)
        self.name.hide()
        self.body.addWidget(self.name)
        self._rows_from = self.body.count()
        self.rows: dict[str, tuple[KeyValueRow, KeyValueRow]] = {}
        context.bridge.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Read the clients again."""
        self._context.tasks.run_latest("clients", self._read, owner=self, done=self._on_read)

    def _read(self) -> list[tuple[Client, str]]:
        clients = self._context.services.clients
        return [(client, clients.secret_of(client.client_id) or "") for client in clients.all()]

    def _on_read(self, found: list[tuple[Client, str]]) -> None:
        while (item := self.body.takeAt(self._rows_from)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        theme = self._context.theme
        for client, secret in found:
            self.body.addWidget(Divider(theme))
            self.body.addSpacing(6)
            self.body.addWidget(Label(theme, client.name, weight=500))
            identity = KeyValueRow(theme, "client_id", client.client_id, key_width=96)
            hidden = KeyValueRow(
                theme,
                "client_secret",
                secret,
                secret=True,
                key_width=96,
                note="" if secret else self.tr("made on another machine"),
            )
            for row in (identity, hidden):
                row.copied.connect(self.copied)
                self.body.addWidget(row)
            self.rows[client.client_id] = (identity, hidden)

    def _on_add(self) -> None:
        self.name.show()
        self.name.setFocus()

    def _on_named(self) -> None:
        create = partial(self._context.services.clients.create, self.name.text, origin=STAFF)
        self._context.tasks.run(create, owner=self, done=self._on_created, failed=self._on_refused)

    def _on_created(self, _: NewClient) -> None:
        self.name.set_text("")
        self.name.set_error(None)
        self.name.hide()
        self.refresh()

    def _on_refused(self, error: Exception) -> None:
        self.name.set_error(explain(error))

    def _on_changed(self, changes: tuple[Change, ...]) -> None:
        if any(change.entity is Entity.CLIENT for change in changes):
            self.refresh()


class SharingCard(Card):
    """Where the bookings stand, and who else may share them."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, spacing=0)
        theme, database = context.theme, context.services.database
        shared = not database.startswith("sqlite")
        chip = Chip(theme, "PostgreSQL" if shared else "SQLite", Tone.SUCCESS, icon="check")
        self.body.addWidget(SectionHeading(theme, self.tr("Sharing"), trailing=chip, style="heading"))
        self.body.addSpacing(2)
        words = (
            self.tr("All desks and kiosks book in one database, so no slot is booked twice")
            if shared
            else self.tr("Every desk and kiosk on this machine books in one file, so no slot is booked twice")
        )
        self.body.addWidget(Label(theme, words, "small", "textMuted", wrap=True))
        self.body.addSpacing(8)
        self.address = KeyValueRow(theme, self.tr("Database"), database, key_width=80)
        self.body.addWidget(self.address)
