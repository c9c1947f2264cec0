"""Ask for which items, on which paper and from which place on labels are printed, and show the sheets."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.printing.label_formats import FORMATS, LabelFormat, label_format
from apcdesk.desk.printing.labels import LabelPaper, label_of
from apcdesk.desk.printing.printer import NotPrinted, PrintReason, print_on, printer_names, write_pdf
from apcdesk.desk.staff.equipment.labels.items import ItemChoice
from apcdesk.desk.staff.equipment.labels.preview import LabelPreview
from apcdesk.desk.widgets.buttons import Button, IconButton, Kind
from apcdesk.desk.widgets.choosers import Option, SelectField, StepperField
from apcdesk.desk.widgets.fields import labelled
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.custody import ItemStatus
from apcdesk.domain.ids import CalendarId

WIDTH = 760
GAP = 24
FORMAT, PRINTER = "labels.format", "labels.printer"


class LabelDialog(Sheet):
    """Labels of the ticked items. Paper and printer are remembered on this machine."""

    def __init__(
        self,
        context: DeskContext,
        window: QWidget,
        statuses: Sequence[ItemStatus],
        ticked: Collection[CalendarId],
    ) -> None:
        super().__init__(context.theme, window, self.tr("Print labels"), width=WIDTH)
        self._context = context
        theme, preferences = context.theme, context.preferences
        self.items = ItemChoice(theme, statuses, ticked)
        locale = context.dates.locale
        self.format = SelectField(
            theme, self.tr("Paper"), [Option(one.key, one.words(locale)) for one in FORMATS]
        )
        if label_format(kept := str(preferences.get(FORMAT, ""))) is not None:
            self.format.set_value(kept)
        self.start = StepperField(theme, self.tr("First free label"), value=1, low=1, high=self._format.count)
        self.printer = SelectField(
            theme, self.tr("Printer"), placeholder=self.tr("No printer on this machine")
        )
        self.printer.setEnabled(False)
        self.preview = LabelPreview(theme)
        self.count = Label(theme, "", "small", "textMuted")
        row = bare_row(spacing=GAP)
        row.addLayout(self._fields(), 1)
        row.addLayout(self._pages())
        self.body.addLayout(row)
        self._add_buttons()
        self._connect()
        self._show()
        context.tasks.run(printer_names, owner=self, done=self._on_printers)

    @property
    def paper(self) -> LabelPaper:
        """What would be printed now."""
        labels = [label_of(status) for status in self.items.chosen]
        return LabelPaper(labels, self._format, self.start.value - 1)

    @property
    def _format(self) -> LabelFormat:
        form = label_format(str(self.format.value))
        assert form is not None
        return form

    def _fields(self) -> QVBoxLayout:
        theme = self._context.theme
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addLayout(labelled(theme, self.tr("Items"), self.items), 1)
        column.addLayout(labelled(theme, self.tr("Paper"), self.format))
        self._begin = QWidget()
        inside = labelled(theme, self.tr("First free label of the sheet"), self.start)
        self._begin.setLayout(inside)
        inside.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._begin)
        column.addLayout(labelled(theme, self.tr("Printer"), self.printer))
        return column

    def _pages(self) -> QVBoxLayout:
        theme = self._context.theme
        self.back = IconButton(theme, "chevron-left", self.tr("Sheet before"), size=28)
        self.on = IconButton(theme, "chevron-right", self.tr("Next sheet"), size=28)
        below = bare_row(spacing=4)
        below.addWidget(self.count, 1)
        below.addWidget(self.back)
        below.addWidget(self.on)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.preview)
        column.addLayout(below)
        column.addStretch(1)
        return column

    def _add_buttons(self) -> None:
        theme = self._context.theme
        self.save = Button(theme, self.tr("Save as PDF"), icon="file-down")
        self.print_ = Button(theme, self.tr("Print"), Kind.PRIMARY, icon="printer")
        self.add_leave(self.tr("Cancel"))
        self.add_button(self.save)
        self.add_button(self.print_)

    def _connect(self) -> None:
        self.items.changed.connect(self._show)
        self.format.chosen.connect(self._on_format)
        self.start.changed.connect(self._show)
        self.preview.start_chosen.connect(self._on_start_chosen)
        self.back.clicked.connect(partial(self._turn, -1))
        self.on.clicked.connect(partial(self._turn, 1))
        self.save.clicked.connect(self._on_save)
        self.print_.clicked.connect(self._on_print)
        self.closed.connect(self.deleteLater)

    # What is on show

    def _show(self) -> None:
        paper = self.paper
        self.preview.show_paper(paper)
        self._begin.setVisible(paper.form.count > 1)
        count = len(paper.labels)
        words = self.tr("{count} labels", "", count).format(count=count)
        if paper.pages > 1:
            words = self.tr("{labels} · sheet {number} of {pages}").format(
                labels=words, number=self.preview.page + 1, pages=paper.pages
            )
        self.count.setText(words)
        for button, page in ((self.back, 0), (self.on, paper.pages - 1)):
            button.setVisible(paper.pages > 1)
            button.setEnabled(self.preview.page != page)
        self._allow(True)

    def _allow(self, free: bool) -> None:
        """Whether it may be printed: not while it is, and not for nothing."""
        some = free and bool(self.items.chosen)
        self.save.setEnabled(some)
        self.print_.setEnabled(some and self.printer.value is not None)

    def _turn(self, by: int) -> None:
        self.preview.show_page(self.preview.page + by)
        self._show()

    def _on_format(self, _: object) -> None:
        self._context.preferences.put(FORMAT, self._format.key)
        self.start.set_value(1)
        self.start.spin.setRange(1, self._format.count)
        self._show()

    def _on_start_chosen(self, place: int) -> None:
        self.start.set_value(place + 1)
        self._show()

    def _on_printers(self, names: Sequence[str]) -> None:
        self.printer.set_options([Option(name, name) for name in names])
        self.printer.setEnabled(bool(names))
        if (kept := self._context.preferences.get(PRINTER)) in names:
            self.printer.set_value(kept)
        self._allow(True)

    # What is done

    def _on_save(self) -> None:
        suggested = str(Path.home() / self.tr("labels.pdf"))
        path, _ = QFileDialog.getSaveFileName(self.window(), self.tr("Save as PDF"), suggested, "PDF (*.pdf)")
        if path:
            target = Path(path).with_suffix(".pdf")
            words = self.tr("Saved: {name}").format(name=target.name)
            self._run(partial(write_pdf, self.paper, target), words)

    def _on_print(self) -> None:
        printer, paper = str(self.printer.value), self.paper
        self._context.preferences.put(PRINTER, printer)
        count = len(paper.labels)
        words = self.tr("{count} labels go to {printer}.", "", count).format(count=count, printer=printer)
        self._run(partial(print_on, paper, printer, self.tr("Labels")), words)

    def _run(self, call: Callable[[], None], words: str) -> None:
        self._allow(False)  # a second press must not print it twice
        done = partial(self._on_done, words)
        self._context.tasks.run(call, owner=self, done=done, failed=self._on_failed)

    def _on_done(self, words: str, _: None) -> None:
        self._context.toasts.show(words)
        self.close_sheet()

    def _on_failed(self, error: Exception) -> None:
        self._allow(True)
        self._context.toasts.refuse(
            self._why(error.reason) if isinstance(error, NotPrinted) else explain(error, self._context.dates)
        )

    def _why(self, reason: PrintReason) -> str:
        return {
            PrintReason.NO_PAPER: self.tr("Not printed. The printer has no paper."),
            PrintReason.MISSING: self.tr("Not printed. This printer is not there any more."),
            PrintReason.FAILED: self.tr("Not printed. Printer or file cannot be written to."),
        }[reason]
