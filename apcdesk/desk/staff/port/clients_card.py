"""The clients that may use the port, with their secrets."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.port.client_block import ClientBlock
from apcdesk.desk.staff.port.protocol import Port
from apcdesk.desk.staff.port.redirect_sheet import RedirectSheet
from apcdesk.desk.staff.port.secret_sheets import NewSecretSheet, WithdrawalSheet
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.surfaces import Card, Divider, SectionHeading
from apcdesk.domain.changes import STAFF, Change, Entity
from apcdesk.domain.ids import ClientId
from apcdesk.service.port.clients import ActiveSecret, Client, NewClient

Found = tuple[tuple[Client, tuple[ActiveSecret, ...], tuple[str, ...]], ...]
"""Each client with its secrets, and the addresses to which it may send people back."""


class ClientsCard(Card):
    """Client ids with their masked secrets; a secret made on another machine is not known here.

    A client goes over to a new secret beside its old one, which is withdrawn when no app uses it any more.
    """

    copied = Signal(str)

    def __init__(self, context: DeskContext, port: Port) -> None:
        super().__init__(context.theme, spacing=0)
        self._context = context
        self._port = port
        theme = context.theme
        self.add = Button(theme, self.tr("Add client"), icon="plus", small=True)
        self.add.clicked.connect(self._on_add)
        self.body.addWidget(
            SectionHeading(theme, self.tr("Client credentials"), trailing=self.add, style="heading")
        )
        self.body.addSpacing(2)
        self.body.addWidget(
            Label(theme, self.tr("Each app that calls the port has its own pair"), "small", "textFaint")
        )
        self.body.addSpacing(8)
        self.name = TextField(theme, self.tr("Name of the app"), placeholder=self.tr("Stand website"))
        self.name.submitted.connect(self._on_named)
        self.name.hide()
        self.body.addWidget(self.name)
        self._blocks_from = self.body.count()
        self.blocks: dict[ClientId, ClientBlock] = {}
        self._shown: Found = ()
        context.bridge.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Read the clients again."""
        self._context.tasks.run_latest("clients", self._read, owner=self, done=self._on_read)

    def show_calls(self) -> None:
        """Say when each client called last, as far as the request log goes back."""
        dates = self._context.dates
        calls = {line.client_id: line.at for line in reversed(self._port.lines())}
        for client_id, block in self.blocks.items():
            at = calls.get(client_id)
            block.set_last_call("" if at is None else self.tr("last call {time}").format(time=dates.time(at)))

    def _read(self) -> Found:
        services = self._context.services
        secrets, addresses = services.clients.secrets(), services.authorizations.registered()
        return tuple(
            (client, secrets.get(client.client_id, ()), addresses.get(client.client_id, ()))
            for client in services.clients.all()
        )

    def _on_read(self, found: Found) -> None:
        if found == self._shown:
            return
        self._shown = found
        while (item := self.body.takeAt(self._blocks_from)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.blocks = {}
        for client, secrets, addresses in found:
            self.body.addWidget(Divider(self._context.theme))
            block = ClientBlock(self._context.theme, self._context.dates, client, secrets, addresses)
            block.copied.connect(self.copied)
            block.new_wanted.connect(partial(self._on_new_wanted, client))
            block.withdrawal_wanted.connect(partial(self._on_withdrawal_wanted, client))
            block.addresses_wanted.connect(partial(self._on_addresses_wanted, client, addresses))
            self.body.addWidget(block)
            self.blocks[client.client_id] = block
        self.show_calls()

    def _on_add(self) -> None:
        self.name.show()
        self.name.setFocus()

    def _on_named(self) -> None:
        create = partial(self._context.services.clients.create, self.name.text, origin=STAFF)
        self._context.tasks.run(create, owner=self, done=self._on_created, failed=self._on_refused)

    def _on_created(self, made: NewClient) -> None:
        self.name.set_text("")
        self.name.set_error(None)
        self.name.hide()
        self._show_secret(made, beside_another=False)

    def _on_refused(self, error: Exception) -> None:
        self.name.set_error(explain(error))

    def _on_new_wanted(self, client: Client) -> None:
        add = partial(self._context.services.clients.add_secret, client.client_id, origin=STAFF)
        show = partial(self._show_secret, beside_another=True)
        self._context.tasks.run(add, owner=self, done=show, failed=self._on_failed)

    def _show_secret(self, made: NewClient, *, beside_another: bool) -> None:
        sheet = NewSecretSheet(self._context.theme, self.window(), made, beside_another=beside_another)
        sheet.copied.connect(self.copied)
        sheet.open(first=sheet.copy)
        self.refresh()

    def _on_withdrawal_wanted(self, client: Client, secret: ActiveSecret, age: str) -> None:
        day = self._context.dates.day(secret.created)
        sheet = WithdrawalSheet(self._context.theme, self.window(), client.name, age, day)
        sheet.confirmed.connect(partial(self._on_withdrawal_confirmed, client, secret))
        sheet.open(first=sheet.keep)

    def _on_withdrawal_confirmed(self, client: Client, secret: ActiveSecret) -> None:
        withdraw = partial(
            self._context.services.clients.withdraw_secret, client.client_id, secret.secret_id, origin=STAFF
        )
        self._context.tasks.run(withdraw, owner=self, done=self._on_withdrawn, failed=self._on_failed)

    def _on_withdrawn(self, _: None) -> None:
        self._context.toasts.show(self.tr("Secret withdrawn"))
        self.refresh()

    def _on_addresses_wanted(self, client: Client, addresses: tuple[str, ...]) -> None:
        sheet = RedirectSheet(self._context, self.window(), client, addresses)
        sheet.saved.connect(self.refresh)
        sheet.open(first=sheet.fields[0])

    def _on_failed(self, error: Exception) -> None:
        self._context.toasts.refuse(explain(error))
        self.refresh()

    def _on_changed(self, changes: tuple[Change, ...]) -> None:
        if any(change.entity is Entity.CLIENT for change in changes):
            self.refresh()
