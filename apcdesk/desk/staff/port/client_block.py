"""One client of the port: its id, its one or two secrets, where it sends people back to, and when it called last."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.surfaces import KeyValueRow
from apcdesk.service.port.clients import MOST_SECRETS, ActiveSecret, Client

KEY_WIDTH = 96


class ClientBlock(QWidget):
    """`copied(text)` follows a copy; `new_wanted`, `withdrawal_wanted(secret, age)` and `addresses_wanted` ask for what
    needs the service.
    """

    copied = Signal(str)
    new_wanted = Signal()
    withdrawal_wanted = Signal(object, str)
    addresses_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        dates: DateWords,
        client: Client,
        secrets: tuple[ActiveSecret, ...],
        addresses: tuple[str, ...],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._dates = dates
        self.client = client
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(0)
        self.last_call = Label(theme, "", "small", "textFaint")
        self.renew = Button(theme, self.tr("New secret"), Kind.TEXT, icon="refresh-cw", small=True)
        self.renew.setAccessibleName(self.tr("New secret of {name}").format(name=client.name))
        self.renew.clicked.connect(self.new_wanted)
        self.renew.setEnabled(len(secrets) < MOST_SECRETS)
        head = bare_row(spacing=8)
        head.addWidget(Label(theme, client.name, weight=500), 1)
        head.addWidget(self.last_call)
        head.addWidget(self.renew)
        column.addLayout(head)
        self.identity = KeyValueRow(theme, "client_id", client.client_id, key_width=KEY_WIDTH)
        self.identity.copied.connect(self.copied)
        column.addWidget(self.identity)
        self.secrets: list[KeyValueRow] = []
        self.withdraw: list[Button] = []
        for secret in secrets[:-1]:
            column.addLayout(self._row_of(secret, self.tr("older")))
        for secret in secrets[-1:]:
            column.addLayout(self._row_of(secret, self.tr("newer") if len(secrets) > 1 else ""))
        self.redirects: Button | None = None
        if not client.own:  # which needs nobody's leave
            column.addLayout(self._row_of_addresses(addresses))

    def set_last_call(self, words: str) -> None:
        """Say when the client called last, nothing when it is not known."""
        self.last_call.setText(words)

    def _row_of(self, secret: ActiveSecret, age: str) -> QHBoxLayout:
        """The secret; one of two has its age and can be withdrawn."""
        shown = KeyValueRow(
            self._theme,
            "client_secret",
            secret.plain or "",
            secret=True,
            key_width=KEY_WIDTH,
            note=age if secret.plain else self.tr("made on another machine"),
        )
        shown.setToolTip(self.tr("since {day}").format(day=self._dates.day(secret.created)))
        shown.copied.connect(self.copied)
        self.secrets.append(shown)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(shown, 1)
        if age:
            button = Button(self._theme, self.tr("Withdraw"), Kind.TEXT, small=True)
            words = self.tr("Withdraw the {age} secret of {name}")
            button.setAccessibleName(words.format(age=age, name=self.client.name))
            button.clicked.connect(partial(self.withdrawal_wanted.emit, secret, age))
            self.withdraw.append(button)
            row.addWidget(button)
        return row

    def _row_of_addresses(self, addresses: tuple[str, ...]) -> QHBoxLayout:
        others = len(addresses) - 1
        shown = KeyValueRow(
            self._theme,
            "redirect_uri",
            addresses[0] if addresses else self.tr("any address"),
            mono=bool(addresses),
            copyable=False,
            key_width=KEY_WIDTH,
            note=self.tr("and %n more", "", others) if others > 0 else "",
        )
        shown.setToolTip("\n".join(addresses))
        self.redirects = Button(self._theme, self.tr("Change"), Kind.TEXT, small=True)
        words = self.tr("Change where {name} sends people back to")
        self.redirects.setAccessibleName(words.format(name=self.client.name))
        self.redirects.clicked.connect(self.addresses_wanted)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(shown, 1)
        row.addWidget(self.redirects)
        return row
