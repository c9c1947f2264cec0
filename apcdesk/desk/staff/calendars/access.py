"""The tokens of a calendar: masked, shown for a while, copied for a minute, rotated after asking."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.clipboard import SecretClipboard
from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.surfaces import MASK, KeyValueRow, SectionHeading
from apcdesk.domain.calendars import Calendar, Tokens
from apcdesk.domain.ids import ClientId
from apcdesk.service.port.tokens import GrantInfo

KEY_WIDTH = 138
NONE = "–"


class AccessTokenRow(KeyValueRow):
    """As other secrets, but the value is not kept anywhere: the eye asks for a fresh one by `wanted`."""

    wanted = Signal()

    def show_fresh(self, token: str) -> None:
        """Show a token that was issued just now."""
        self.set_value(token)
        super()._on_eye_clicked()

    def _on_eye_clicked(self) -> None:
        if self.value:
            super()._on_eye_clicked()
        else:
            self.wanted.emit()

    def _refresh(self) -> None:
        super()._refresh()
        if not self.value:
            self._shown.setText(MASK)


class AccessPanel(QWidget):
    """`access_token`, `refresh_token` and `scope` of one calendar for the client that owns it."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self._calendar: Calendar | None = None
        theme = context.theme
        self.clipboard = SecretClipboard(theme, self)
        self.rotate = Button(theme, self.tr("Rotate tokens"), Kind.TEXT, icon="refresh-cw", small=True)
        self.rotate.clicked.connect(self._on_rotate_wanted)
        self.access_token = AccessTokenRow(theme, "access_token", secret=True, key_width=KEY_WIDTH)
        self.access_token.wanted.connect(self._on_token_wanted)
        self.refresh_token = KeyValueRow(theme, "refresh_token", secret=True, key_width=KEY_WIDTH)
        self.scope = KeyValueRow(theme, "scope", copyable=False, key_width=KEY_WIDTH)
        column = bare_column(self, 1)
        column.addWidget(SectionHeading(theme, self.tr("Access"), trailing=self.rotate))
        for row in (self.access_token, self.refresh_token, self.scope):
            row.copied.connect(self.clipboard.keep)
            column.addWidget(row)

    def show_calendar(self, calendar: Calendar) -> None:
        """Show the tokens of this calendar, masked."""
        self._calendar = calendar
        self.access_token.set_value("")
        for row in (self.access_token, self.refresh_token):
            row.hide_value()
        self._read()

    def forget(self) -> None:
        """Mask what is shown and take copied secrets from the clipboard."""
        self.access_token.hide_value()
        self.refresh_token.hide_value()
        self.clipboard.forget()

    @property
    def _client_id(self) -> ClientId:
        owner = self._calendar.account.client_id if self._calendar else None
        return owner or self._context.services.own_client

    def _read(self) -> None:
        if self._calendar is not None:
            read = partial(self._context.services.tokens.current, self._calendar.sub, self._client_id)
            self._context.tasks.run_latest(
                "grant", read, owner=self, done=self._on_read, failed=self._on_failed
            )

    def _on_read(self, grant: GrantInfo | None) -> None:
        self.refresh_token.set_value(grant.refresh_token if grant else "")
        self.scope.set_value(grant.scope if grant else NONE)
        self.refresh_token.note.setText("" if grant else self.tr("none yet"))
        expires = grant.access_expires if grant else None
        words = ""
        if expires is not None:
            left = self._context.dates.in_words(expires - self._context.services.clock.now())
            words = self.tr("{time} left").format(time=left)
        self.access_token.note.setText(words)

    def _on_token_wanted(self) -> None:
        if self._calendar is not None:
            issue = partial(self._context.services.tokens.issue, self._calendar.sub, self._client_id)
            self._context.tasks.run(issue, owner=self, done=self._on_issued, failed=self._on_failed)

    def _on_issued(self, tokens: Tokens) -> None:
        if self._calendar is not None and tokens.account.sub == self._calendar.sub:
            self.access_token.show_fresh(tokens.access_token)
            self._read()

    def _on_rotate_wanted(self) -> None:
        if self._calendar is None:
            return
        theme = self._context.theme
        sheet = Sheet(theme, self.window(), self.tr("Rotate tokens?"))
        text = self.tr("Apps that use the old tokens of “{name}” will stop at once.")
        sheet.body.addWidget(
            Label(theme, text.format(name=self._calendar.name), "body", "textMuted", wrap=True)
        )
        keep = Button(theme, self.tr("Keep them"))
        keep.clicked.connect(sheet.close_sheet)
        rotate = Button(theme, self.tr("Rotate"), Kind.DANGER_SOLID)
        rotate.clicked.connect(sheet.close_sheet)
        rotate.clicked.connect(self._on_rotate)
        sheet.add_button(keep)
        sheet.add_button(rotate)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open(first=keep)

    def _on_rotate(self) -> None:
        if self._calendar is not None:
            rotate = partial(self._context.services.tokens.rotate, self._calendar.sub, self._client_id)
            self._context.tasks.run(rotate, owner=self, done=self._on_rotated, failed=self._on_failed)

    def _on_rotated(self, tokens: Tokens) -> None:
        self._context.toasts.show(self.tr("Tokens rotated"))
        if self._calendar is not None and tokens.account.sub == self._calendar.sub:
            self.access_token.set_value("")
            self._read()

    def _on_failed(self, error: Exception) -> None:
        self._context.toasts.refuse(explain(error))
