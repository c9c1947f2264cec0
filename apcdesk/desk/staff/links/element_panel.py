"""An Element for somebody's own page: a token that opens the calendars of the chosen link, and the code to paste."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.clipboard import SecretClipboard
from apcdesk.desk.context import DeskContext
from apcdesk.desk.gathering import Gathering
from apcdesk.desk.kiosk.cities import city_name
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.links.bundle_row import BundleRow
from apcdesk.desk.staff.links.embed import TOKEN, Element, embed_code, shortened, subs_of
from apcdesk.desk.staff.links.preview import ElementPreview, Preview, load_preview
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.surfaces import (
    Card,
    Divider,
    HeadedCard,
    KeyValueRow,
    SectionHeading,
    Surface,
)
from apcdesk.desk.widgets.switches import CheckBox
from apcdesk.domain.changes import Change, Entity
from apcdesk.domain.open_links import OpenLinkReport
from apcdesk.domain.queries import AvailabilityQuery
from apcdesk.errors import Invalid
from apcdesk.service.port.element_tokens import PERMISSIONS, ElementToken, NewElementToken, origin_of
from apcdesk.service.services import Services

NAME_WIDTH = 178
KEY_WIDTH = 78
GATHER_MS = 40
PREVIEWED = frozenset(
    {Entity.EVENT, Entity.HOLD, Entity.AVAILABILITY_RULE, Entity.AVAILABLE_PERIOD, Entity.CALENDAR}
)
"""What an Element's times and events hang on, beside the link itself."""
ELEMENTS = (Element.SLOT_PICKER, Element.AGENDA)


class ElementPanel(Surface):
    """Belongs to the chosen link. A token is shown until another link is chosen, and never stored in the open."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, "canvas")
        self._context = context
        self._theme = context.theme
        self._report: OpenLinkReport | None = None
        self._base = ""
        self._query: AvailabilityQuery | None = None
        self.embed = ""
        """The whole code, as it is copied."""
        self.clipboard = SecretClipboard(context.theme, self)
        self.element = SegmentedControl(
            self._theme, [self.tr("Slot picker"), self.tr("Agenda")], self.tr("Element"), small=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(14)
        heading = bare_column(spacing=2)
        heading.addWidget(Label(self._theme, self.tr("Element for your own page"), "heading"))
        words = self.tr("A token that only these calendars and this origin can use")
        heading.addWidget(Label(self._theme, words, "small", "textFaint", wrap=True))
        column.addLayout(heading)
        column.addWidget(self._token_card())
        column.addWidget(self._code_card())
        column.addWidget(self._preview_card())
        column.addStretch(1)
        self._gather = Gathering(self, GATHER_MS, self._read_preview)
        context.bridge.changed.connect(self._on_changes)
        self.permissions[Element.SLOT_PICKER.permission].setChecked(True)
        for box in self.permissions.values():
            box.toggled.connect(self._show_code)
        self._show_code()

    def show_link(self, report: OpenLinkReport, base: str) -> None:
        """Speak of this link, whose port answers at `base`."""
        if self._report is None or self._report.link.link_id != report.link.link_id:
            self._query = None
            self._forget_token()
        if report != self._report:
            read = partial(self._context.services.open_links.query, report.link.link_id)
            self._context.tasks.run_latest(
                "element", read, owner=self, done=self._on_query, failed=self._on_unread
            )
        self._report, self._base = report, base
        self.bundle.refresh()
        self._show_code()

    def make_token(self) -> None:
        """Make a token, if what is needed is there."""
        permissions = tuple(name for name, box in self.permissions.items() if box.isChecked())
        origin = origin_of(self.origin.text)
        self.problem.setText("" if permissions else self.tr("Choose at least one permission."))
        self.problem.setVisible(not permissions)
        words = self.tr("This is no origin. Write it like https://example.com.")
        self.origin.set_error(None if origin else words)
        if origin is None:
            self.origin.setFocus()
        if origin is None or not permissions or not self.make.isEnabled():
            return
        self.origin.set_text(origin)
        self.make.setEnabled(False)
        subs = subs_of(self._query)
        own = self._context.services.own_client
        mint = partial(_mint, self._context.services, ElementToken(own, permissions, subs, origin))
        self._context.tasks.run(
            mint, owner=self, done=partial(self._on_made, self._report), failed=self._on_refused
        )

    # What it is made of

    def _token_card(self) -> Card:
        card = Card(self._theme, spacing=6)
        card.body.addWidget(SectionHeading(self._theme, self.tr("Permissions")))
        meanings = (
            self.tr("Read-only day and week list"),
            self.tr("Slot picker and availability view"),
            self.tr("Let a person edit their own rules"),
            self.tr("Show the connected calendar"),
        )
        self.permissions: dict[str, CheckBox] = {}
        for name, meaning in zip(PERMISSIONS, meanings, strict=True):
            box = CheckBox(self._theme, name, name=f"{name}: {meaning}", style="mono")
            box.setFixedWidth(self._theme.px(NAME_WIDTH))
            row = bare_row(spacing=8)
            row.addWidget(box)
            row.addWidget(Label(self._theme, meaning, "small", "textFaint", wrap=True), 1)
            card.body.addLayout(row)
            self.permissions[name] = box
        self.problem = Label(self._theme, "", "small", "danger")
        card.body.addWidget(self.problem)
        self.problem.hide()
        card.body.addSpacing(2)
        card.body.addWidget(Divider(self._theme, role="dividerSubtle"))
        card.body.addSpacing(2)
        card.body.addLayout(self._origin_row())
        self.make = Button(self._theme, self.tr("Make a token"), icon="key-round", small=True)
        self.make.clicked.connect(self.make_token)
        self.token = KeyValueRow(self._theme, self.tr("Token"), secret=True, key_width=KEY_WIDTH)
        self.token.copied.connect(self.clipboard.keep)
        foot = bare_row()
        indent = QWidget()
        indent.setFixedWidth(self._theme.px(KEY_WIDTH))
        foot.addWidget(indent)
        foot.addWidget(self.make)
        foot.addStretch(1)
        card.body.addLayout(foot)
        card.body.addWidget(self.token)
        self.token.hide()
        return card

    def _origin_row(self) -> QHBoxLayout:
        words = self.tr("Origin")
        self.origin = TextField(
            self._theme, name=words, placeholder="https://example.com", mono=True, strong=True
        )
        self.origin.submitted.connect(self.make_token)
        self.origin.edited.connect(lambda _: self.origin.set_error(None))
        label = Label(self._theme, words, "body", "textMuted")
        label.setFixedSize(self._theme.px(KEY_WIDTH), self._theme.size("target"))
        row = bare_row()
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.origin, 1)
        return row

    def _code_card(self) -> Card:
        self.copy = Button(self._theme, self.tr("Copy"), Kind.TEXT, icon="copy", small=True)
        self.copy.setAccessibleName(self.tr("Copy the embed code"))
        self.copy.clicked.connect(self._on_copy)
        card = HeadedCard(self._theme, self.tr("Embed code"), trailing=self.copy)
        self.code = Label(self._theme, "", "monoSmall", "textMuted", wrap=True)
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setAccessibleName(self.tr("Embed code"))
        card.inside.addWidget(self.code)
        self.hint = Label(self._theme, "", "small", "textFaint", wrap=True)
        card.inside.addWidget(self.hint)
        card.inside.addWidget(Divider(self._theme, role="dividerSubtle"))
        self.bundle = BundleRow(self._context)
        card.inside.addWidget(self.bundle)
        return card

    def _preview_card(self) -> Card:
        card = HeadedCard(self._theme, self.tr("Preview"), trailing=self.element, padding=1)
        self.element.chosen.connect(self._show_code)
        self.element.chosen.connect(self._read_preview)
        card.inside.setContentsMargins(1, 0, 1, 1)
        self.preview = ElementPreview(self._theme, self._context.dates)
        card.inside.addWidget(self.preview)
        return card

    def _show_code(self) -> None:
        element = ELEMENTS[self.element.current]
        kind = None if self._report is None else self._report.kind
        tzid = self._context.services.tzid if kind is None else kind.tzid
        self.embed = embed_code(element, self._base, tzid, self._query)
        self.code.setText(shortened(self.embed))
        if not self.permissions[element.permission].isChecked():
            words = self.tr("This Element needs a token with the permission {name}.")
            self.hint.setText(words.format(name=element.permission))
        else:
            self.hint.setText(self.tr("Put your token for {token}.").format(token=TOKEN))

    def _forget_token(self) -> None:
        self.token.set_value("")
        self.token.hide_value()
        self.token.hide()
        self.copy.set_icon("copy")

    # What comes back

    def _on_query(self, query: AvailabilityQuery | None) -> None:
        self._query = query
        self._show_code()
        self._read_preview()

    def _on_unread(self, _: Exception) -> None:
        """What stands there stays; the pane says elsewhere what is wrong."""

    def _read_preview(self) -> None:
        read = partial(
            load_preview,
            self._context.services,
            ELEMENTS[self.element.current],
            self._query,
            self._context.dates,
        )
        self._context.tasks.run_latest(
            "preview", read, owner=self, done=self._on_preview, failed=self._on_unread
        )

    def _on_preview(self, shown: Preview) -> None:
        if self._report is not None:
            zone = self.tr("{city} time").format(city=city_name(self._context.services.tzid))
            self.preview.show_preview(shown, self._report.link.name, zone)

    def _on_changes(self, changes: tuple[Change, ...]) -> None:
        if self.isVisible() and any(change.entity in PREVIEWED for change in changes):
            self._gather.begin()

    def _on_made(self, asked_for: OpenLinkReport | None, made: NewElementToken) -> None:
        self.make.setEnabled(True)
        if asked_for is None or self._report is None or asked_for.link.link_id != self._report.link.link_id:
            return  # another link was chosen meanwhile
        self.token.set_value(made.token)
        until = self._context.services.clock.now() + made.lasts
        self.token.note.setText(self.tr("until {time}").format(time=self._context.dates.time(until)))
        self.token.show()

    def _on_refused(self, error: Exception) -> None:
        self.make.setEnabled(True)
        foreign = isinstance(error, Invalid) and any(p.field.startswith("subs") for p in error.problems)
        words = self.tr("This link books calendars of another app, which alone can make tokens for them.")
        self.problem.setText(words if foreign else explain(error))
        self.problem.show()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.embed)
        self.copy.set_icon("check")


def _mint(services: Services, token: ElementToken) -> NewElementToken:
    """A token of the desk's own client, which ends with its newest secret."""
    secret = services.clients.secrets()[token.client_id][-1]
    return services.element_tokens.mint(token, secret_sha256=secret.secret_id)
