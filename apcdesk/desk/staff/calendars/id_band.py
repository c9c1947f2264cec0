"""The field that opens or creates: one ID, one calendar, never two."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Chip, Tone
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.surfaces import Surface

LONGEST_ID = 255
LONGEST_NAME = 24


class IdBand(Surface):
    """Type an ID; the chip says whether it opens a calendar or makes one. `submitted(id)` is Enter or the button.

    `name_of(id)` tells the name of the calendar that has the ID, None when there is none.
    """

    submitted = Signal(str)

    def __init__(self, theme: Theme, name_of: Callable[[str], str | None]) -> None:
        super().__init__(theme, "canvas")
        self._name_of = name_of
        self.field = TextField(
            theme,
            name=self.tr("Calendar ID"),
            placeholder=self.tr("An ID, such as room-skagen"),
            icon="key-round",
            mono=True,
            strong=True,
        )
        self.field.line.setMaxLength(LONGEST_ID + 1)  # one more, so that too long is seen and said
        self.chip = Chip(theme, "", Tone.ACCENT)
        self.chip.hide()
        self.field.add_trailing(self.chip)
        self.button = Button(theme, self.tr("Create calendar"), Kind.PRIMARY, icon="plus")
        hint = self.tr(
            "Type an ID you choose. If it exists, its calendar opens. If not, a new one is made. "
            "The same ID never makes two."
        )
        row = bare_row(spacing=8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(Label(theme, hint, "small", "textFaint", wrap=True))
        self.field.edited.connect(self._on_edited)
        self.field.submitted.connect(self._on_submitted)
        self.button.clicked.connect(self._on_submitted)

    def refresh(self) -> None:
        """Say again what the typed ID would do."""
        typed = self.field.text
        name = self._name_of(typed) if typed else None
        self.chip.setVisible(bool(typed))
        if name is None:
            self.chip.setText(self.tr("New ID"))
            self.chip.set_tone(Tone.ACCENT)
            self.button.setText(self.tr("Create calendar"))
            self.button.set_icon("plus")
        else:
            shown = name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"
            self.chip.setText(self.tr("Opens {name}").format(name=shown))
            self.chip.set_tone(Tone.NEUTRAL)
            self.button.setText(self.tr("Open calendar"))
            self.button.set_icon("arrow-right")
        self.button.updateGeometry()

    def clear(self) -> None:
        """The ID was opened or made."""
        self.field.set_text("")
        self.field.set_error(None)
        self.refresh()

    def _on_edited(self) -> None:
        self.field.set_error(None)
        self.refresh()

    def _on_submitted(self) -> None:
        typed = self.field.text
        if not typed or len(typed) > LONGEST_ID:
            self.field.set_error(self.tr("Give the calendar an ID, up to 255 characters."))
            self.field.line.setFocus()
            return
        self.submitted.emit(typed)
