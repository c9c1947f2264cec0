"""The organiser's list of badges: which column is what, said once, and what the import did."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.report_list import ReportList
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.badges import BadgeColumns
from apcdesk.domain.changes import Door, Origin
from apcdesk.errors import Invalid
from apcdesk.service.visits.badges import BadgeList, BadgeReport, Badges, NoBadge, read_badges

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
        self.asked = QWidget()
        self._choices = QVBoxLayout(self.asked)
        self._choices.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.asked)
        self.code = self._add_choice(self.tr("Code on the badge"))
        self.name = self._add_choice(self.tr("Name"))
        self.company = self._add_choice(self.tr("Company"))
        self.example = Label(theme, "", "small", "textMuted", wrap=True)
        self.body.addWidget(self.example)
        self.import_button = Button(theme, self.tr("Import"), Kind.PRIMARY, icon="import")
        self.import_button.setEnabled(False)
        self.import_button.clicked.connect(self._on_import)
        self.leave = self.add_leave(self.tr("Leave it"))
        self.add_button(self.import_button)
        self.closed.connect(self.deleteLater)
        call = partial(read_file, context.services.badges, path)
        context.tasks.run(call, owner=self, done=self._on_read, failed=self._on_failed)

    @property
    def columns(self) -> BadgeColumns:
        """What is chosen."""
        return BadgeColumns(_one(self.code.value), _several(self.name.value), _one(self.company.value))

    def _add_choice(self, label: str) -> SelectField:
        self._choices.addWidget(Label(self._theme, label, "body", weight=500))
        field = SelectField(self._theme, label)
        field.setEnabled(False)
        field.chosen.connect(self._show_example)
        self._choices.addWidget(field)
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
        words = self.tr("Badges: {created} new, {updated} changed, {unchanged} as before").format(
            created=report.created, updated=report.updated, unchanged=report.unchanged
        )
        self.imported.emit()
        if report.left_out:
            self._show_left_out(words, report)
        else:
            self._context.toasts.show(words)
            self.close_sheet()

    def _show_left_out(self, words: str, report: BadgeReport) -> None:
        """The sheet stays, for the list to be put right where it comes from."""
        for part in (self.asked, self.example, self.import_button):
            part.hide()
        self.message.set_role("textMuted")
        told = self.tr("{words}. Rows left out: {count}. Put them right and import the list again.")
        self.message.setText(told.format(words=words, count=len(report.left_out)))
        row = self.tr("Row {number}")
        lines = [(row.format(number=one.number), self._why(one.why)) for one in report.left_out]
        self.body.addWidget(ReportList(self._theme, self.tr("Rows left out"), lines))
        self.leave.setText(self.tr("Close"))
        self.leave.setFocus()

    def _why(self, why: NoBadge) -> str:
        return {
            NoBadge.NO_CODE: self.tr("It has no code."),
            NoBadge.NO_NAME: self.tr("It has no name."),
            NoBadge.TOO_LONG: self.tr("Its code, name or company is longer than 255 characters."),
            NoBadge.REPEATED: self.tr("Its code stands again further down, and that row counts."),
        }[why]

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self.message.setText(self.tr("This file cannot be read."))
        elif isinstance(error, Invalid):
            self.message.setText(self._refusal(error))
        else:
            self.message.setText(explain(error))
        self.message.set_role("danger")
        self.import_button.setEnabled(self._list is not None)

    def _refusal(self, error: Invalid) -> str:
        if any(problem.field == "rows" for problem in error.problems):
            return self.tr("No row has a code and a name in these columns. Choose others.")
        return self.tr("This is no list with headings and two columns or more, for the code and the name.")


def read_file(badges: Badges, path: Path) -> Found:
    """The list of a file and what its columns hold, None when nobody knows. Raises Invalid, OSError."""
    read = read_badges(path.read_bytes())
    return read, badges.columns_of(read)


def _one(value: Hashable | None) -> str:
    return value if isinstance(value, str) else ""


def _several(value: Hashable | None) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()
