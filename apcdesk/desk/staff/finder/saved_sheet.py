"""The searches that are kept under a name: open one, keep the one on show, delete one and have it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.look.painting import leading_margins
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, upright_area
from apcdesk.desk.widgets.messages import Banner, EmptyState
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.widgets.surfaces import Divider, Surface, empty
from apcdesk.domain.searches import LONGEST_NAME, SavedSearch

WIDTH, NAME, ROW, HEIGHT = 580, 250, 44, 264
"""Six rows are seen at once."""


class SavedSheet(Sheet):
    """`opened(SavedSearch)`, `deleted(SavedSearch)`, `kept(name)` and `taken_back()` say what is wanted.

    `caption` says in a few words what a search asks.
    """

    opened = Signal(object)
    deleted = Signal(object)
    kept = Signal(str)
    taken_back = Signal()

    def __init__(
        self, context: DeskContext, window: QWidget, caption: Callable[[SavedSearch], str], name: str
    ) -> None:
        theme = context.theme
        super().__init__(theme, window, self.tr("Saved searches"), width=WIDTH)
        self._caption = caption
        self._names: frozenset[str] = frozenset()
        self.rows: list[SavedRow] = []
        self.none = EmptyState(
            theme, "bookmark", self.tr("No search is saved."), self.tr("Give the one on show a name below.")
        )
        self._list = bare_column()
        self.area = self._scroller()
        self.gone = Banner(theme, Tone.NEUTRAL, "")
        self.gone.acted.connect(self.taken_back)
        self.gone.acted.connect(self.gone.hide)
        self.name = TextField(
            theme,
            self.tr("Save the search on show as"),
            help_text=self.tr("Every desk of this installation can open it."),
        )
        self.name.line.setMaxLength(LONGEST_NAME)
        self.name.set_text(name)
        self.name.submitted.connect(self._on_keep)
        self.name.edited.connect(self._on_edited)
        self.keep = Button(theme, self.tr("Save"), Kind.PRIMARY)
        self.keep.clicked.connect(self._on_keep)
        for part in (self.none, self.area, self.gone, Divider(theme), self.name):
            self.body.addWidget(part)
        self.close_button = self.add_leave(self.tr("Close"))
        self.add_button(self.keep)
        self.gone.hide()
        self.closed.connect(self.deleteLater)
        self._offer()

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show these, in their order."""
        px = self._theme.px
        empty(self._list)
        self.rows = [SavedRow(self, self._theme, search, self._caption(search)) for search in searches]
        for row in self.rows:
            self._list.addWidget(row)
        self._list.addStretch(1)
        self._names = frozenset(search.name for search in searches)
        self.none.setVisible(not searches)
        self.area.setVisible(bool(searches))
        self.area.setFixedHeight(min(self._theme.target(ROW) * len(searches), px(HEIGHT)))
        self._offer()

    def say_deleted(self, words: str) -> None:
        """Say that one is gone, and offer to have it back."""
        self._say(words, self.tr("Undo"))

    def say_failed(self, words: str) -> None:
        """Say why one is not deleted, or why none can be shown."""
        self._say(words, None)

    def _say(self, words: str, action: str | None) -> None:
        self.gone.set_words(words, action)
        self.gone.show()

    def _scroller(self) -> QScrollArea:
        inside = Surface(self._theme, "raised")
        inside.setLayout(self._list)
        return upright_area(inside)

    def _on_edited(self, _: str) -> None:
        self.name.set_error(None)
        self._offer()

    def _offer(self) -> None:
        known = self.name.text.strip() in self._names
        self.keep.setText(self.tr("Replace") if known else self.tr("Save"))

    def _on_keep(self) -> None:
        if self.name.text.strip():
            self.kept.emit(self.name.text.strip())
        else:
            self.name.set_error(self.tr("Give the search a name."))
            self.name.setFocus()


class SavedRow(QWidget):
    """A saved search: its name opens it, the bin deletes it."""

    def __init__(self, sheet: SavedSheet, theme: Theme, search: SavedSearch, caption: str) -> None:
        super().__init__()
        self.search = search
        self.open_button = Button(theme, search.name, Kind.TEXT, icon="bookmark")
        self.open_button.setAccessibleName(self.tr("Open the search {name}").format(name=search.name))
        self.open_button.setToolTip(search.name)
        self.open_button.setMaximumWidth(theme.px(NAME))
        self.open_button.clicked.connect(partial(sheet.opened.emit, search))
        self.caption = Label(theme, caption, "small", "textMuted", align=Qt.AlignmentFlag.AlignTrailing)
        self.bin = IconButton(theme, "trash-2", self.tr("Delete the search {name}").format(name=search.name))
        self.bin.clicked.connect(partial(sheet.deleted.emit, search))
        self.setFixedHeight(theme.target(ROW))
        row = QHBoxLayout(self)
        row.setContentsMargins(leading_margins(self.layoutDirection(), 0, 0, 4, 0))
        row.setSpacing(8)
        row.addWidget(self.open_button)
        row.addWidget(self.caption, 1)
        row.addWidget(self.bin)
