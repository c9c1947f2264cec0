"""Who is here: the name that kiosks, pages, posters and slips carry."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.changes import STAFF

LONGEST = 80


class PlaceSheet(Sheet):
    """`changed` follows once the new name counts."""

    changed = Signal()

    def __init__(self, context: DeskContext, window: QWidget, place: Mapping[str, Any]) -> None:
        theme = context.theme
        super().__init__(theme, window, self.tr("Who is here"))
        self._context = context
        words = self.tr("Kiosks, the pages that phones open, posters, slips and the board carry this name.")
        self.body.addWidget(Label(theme, words, "body", "textMuted", wrap=True))
        self.organisation = TextField(theme, self.tr("Name of your shop, company or club"))
        self.organisation.set_text(str(place.get("organisation", "")))
        self.stand = TextField(theme, self.tr("Stand at a fair (optional)"))
        self.stand.set_text(str(place.get("stand", "")))
        for field in (self.organisation, self.stand):
            field.line.setMaxLength(LONGEST)
            field.submitted.connect(self.submit)
            self.body.addWidget(field)
        self.problem = Label(theme, "", "body", "danger", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.save = Button(theme, self.tr("Save"), Kind.PRIMARY)
        self.save.clicked.connect(self.submit)
        self.add_leave(self.tr("Leave it"))
        self.add_button(self.save)
        self.closed.connect(self.deleteLater)

    def submit(self) -> None:
        """Save both; an empty one is taken away."""
        self.save.setEnabled(False)
        call = partial(
            self._context.services.installation.name_place,
            organisation=self.organisation.text,
            stand=self.stand.text,
            origin=STAFF,
        )
        self._context.tasks.run(call, owner=self, done=lambda _: self._on_done(), failed=self._on_failed)

    def _on_done(self) -> None:
        self.changed.emit()
        self.close_sheet()

    def _on_failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.problem.setText(explain(error))
        self.problem.show()
