"""The organiser's list of badges: which column is what, said once, and what the import did."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.desk.words import explain
from apcdesk.domain.badges import BadgeColumns
from apcdesk.domain.changes import Door, Origin
from apcdesk.service.badges import BadgeList, BadgeReport, Badges, read_badges

Found = tuple[BadgeList, BadgeColumns | None]
ORIGIN = Origin(Door.IMPORT, name="desk")


class BadgesSheet(Sheet):
    """Reads the file on a worker, shows what its columns hold, and imports. `imported` follows."""

    imported = Signal()

    def __init__(self, context: DeskContext, window: QWidget, path: Path) -> None:
        theme = context.theme
        super().__init__(theme, window, self.tr("Badge list “{name}”").format(name=path.name))
        self._context = context
        self._list: BadgeList | None = None
        self.message = Label(theme, self.tr("Reading the list"), "body", "textMuted", wrap=True)
        self.body.addWidget(self.message)
        self.code = self._add_choice(self.tr("Code on the badge"))
        self.name = self._add_choice(self.tr("Name"))
        self.company = self._add_choice(self.tr("Company"))
        self.example = Label(theme, "", "small", "textMuted", wrap=True)
        self.body.addWidget(self.example)
        leave = Button(theme, self.tr("Leave it"))
        leave.clicked.connect(self.close_sheet)
        self.import_button = Button(theme, self.tr("Import"), Kind.PRIMARY, icon="import")
        self.import_button.setEnabled(False)
        self.import_button.clicked.connect(self._on_import)
        self.add_button(leave)
        self.add_button(self.import_button)
        self.closed.connect(self.deleteLater)
        call = partial(read_file, context.services.badges, path)
        context.tasks.run(call, owner=self, done=self._on_read, failed=self._on_failed)

    @property
    def columns(self) -> BadgeColumns:
        """What is chosen."""
        return BadgeColumns(_one(self.code.value), _several(self.name.value), _one(self.company.value))

    def _add_choice(self, label: str) -> SelectField:
        self.body.addWidget(Label(self._theme, label, "body", weight=500))
        field = SelectField(self._theme, label)
        field.setEnabled(False)
        field.chosen.connect(self._show_example)
        self.body.addWidget(field)
        return field

    def _on_read(self, found: Found) -> None:
        badges, columns = found
        self._list = badges
        columns = columns or BadgeColumns(badges.headings[0], (badges.headings[1],))
        plain = [Option(heading, heading) for heading in badges.headings]
        names = dict.fromkeys([columns.name, *((heading,) for heading in badges.headings)])
        joined = self.tr(" and ")
        self.code.set_options(plain)
        self.name.set_options([Option(name, joined.join(name)) for name in names])
        self.company.set_options([Option("", self.tr("Not in the list")), *plain])
        self.code.set_value(columns.code)
        self.name.set_value(columns.name)
        self.company.set_value(columns.company)
        for field in (self.code, self.name, self.company):
            field.setEnabled(True)
        rows = self.tr("One row.")
        if len(badges.rows) != 1:
            rows = self.tr("{count} rows.", "", len(badges.rows)).format(count=len(badges.rows))
        once = self.tr("{rows} Say once which column holds what; next time it is known.")
        self.message.setText(once.format(rows=rows))
        self.import_button.setEnabled(bool(badges.rows))
        self.import_button.setFocus()
        self._show_example()

    def _show_example(self, _value: object = None) -> None:
        if self._list is None or not self._list.rows:
            return
        badge = self.columns.badge(self._list.rows[0])
        words = self.tr("First row: {code} is {name}, {company}") if badge.company else None
        words = words or self.tr("First row: {code} is {name}")
        self.example.setText(words.format(code=badge.code, name=badge.name, company=badge.company))

    def _on_import(self) -> None:
        assert self._list is not None
        self.import_button.setEnabled(False)
        take = partial(self._context.services.badges.take, self._list, self.columns, origin=ORIGIN)
        self._context.tasks.run(take, owner=self, done=self._on_taken, failed=self._on_failed)

    def _on_taken(self, report: BadgeReport) -> None:
        words = self.tr(
            "Badges: {created} new, {updated} changed, {unchanged} as before, {skipped} not usable"
        )
        self._context.toasts.show(
            words.format(
                created=report.created,
                updated=report.updated,
                unchanged=report.unchanged,
                skipped=report.skipped,
            )
        )
        self.imported.emit()
        self.close_sheet()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self.message.setText(self.tr("This file cannot be read."))
        else:
            self.message.setText(explain(error))
        self.message.set_role("danger")
        self.import_button.setEnabled(self._list is not None)


def read_file(badges: Badges, path: Path) -> Found:
    """The list of a file and what its columns hold, None when nobody knows. Raises Invalid, OSError."""
    read = read_badges(path.read_bytes())
    return read, badges.columns_of(read)


def _one(value: Hashable | None) -> str:
    return value if isinstance(value, str) else ""


def _several(value: Hashable | None) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()
