"""Where a kiosk's slips go, and whether its printer and its scanner work."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.kiosks.words import trial_words
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.surfaces import Card, SectionHeading
from apcdesk.domain.kiosks import DeviceTest, KioskSetup, Printing, PrintTo, TrialState

WIDTHS = (58, 80, 210)


class PrintingCard(Card):
    """`changed(KioskSetup)` follows each choice, `test_wanted` and `scan_wanted` its two buttons."""

    changed = Signal(object)
    test_wanted = Signal()
    scan_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._setup = KioskSetup("")
        self.body.addWidget(SectionHeading(theme, self.tr("Printer and scanner"), style="heading"))
        self.to = SelectField(
            theme,
            self.tr("Where slips go"),
            [
                Option(PrintTo.NOWHERE, self.tr("No slips")),
                Option(PrintTo.PRINTER, self.tr("A printer of the kiosk")),
                Option(PrintTo.FOLDER, self.tr("PDF files in a folder")),
            ],
        )
        self.printer = TextField(
            theme, self.tr("Name of the printer"), help_text=self.tr("As the kiosk’s machine calls it.")
        )
        self.folder = TextField(
            theme, self.tr("Folder"), help_text=self.tr("A folder of the kiosk’s machine."), mono=True
        )
        self.paper = SelectField(
            theme,
            self.tr("Width of the paper"),
            [Option(width, self.tr("{width} mm wide").format(width=width)) for width in WIDTHS],
        )
        self.test = Button(theme, self.tr("Print a test slip"), icon="printer", small=True)
        self.test.clicked.connect(self.test_wanted)
        self.outcome = Label(theme, "", "small", "textMuted", wrap=True)
        for widget in (self.to, self.printer, self.folder, self.paper):
            self.body.addWidget(widget)
        self.scan = Button(theme, self.tr("Try the scanner"), icon="scan-line", small=True)
        self.scan.clicked.connect(self.scan_wanted)
        row = bare_row(spacing=10)
        row.addWidget(self.test)
        row.addWidget(self.scan)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.outcome)
        self.to.chosen.connect(self._on_chosen)
        self.paper.chosen.connect(self._on_chosen)
        self.printer.line.editingFinished.connect(self._on_chosen)
        self.folder.line.editingFinished.connect(self._on_chosen)
        self._show_fields(PrintTo.NOWHERE)

    def show_setup(self, setup: KioskSetup, test: DeviceTest | None) -> None:
        """Show where slips go, and how the latest test went."""
        if setup != self._setup:
            self._setup = setup
            printing = setup.printing
            self.to.set_value(printing.to)
            self.paper.set_options(self._widths(printing.width))
            self.paper.set_value(printing.width)
            for field, text in ((self.printer, printing.printer), (self.folder, printing.folder)):
                if not field.line.hasFocus():
                    field.set_text(text)
            self._show_fields(printing.to)
        self.outcome.setText("" if test is None else trial_words(test))
        self.outcome.set_role(
            "danger" if test is not None and test.state is TrialState.FAILED else "textMuted"
        )

    def _widths(self, width: int) -> list[Option]:
        widths = sorted({*WIDTHS, width})
        return [Option(one, self.tr("{width} mm wide").format(width=one)) for one in widths]

    def _show_fields(self, to: PrintTo) -> None:
        self.printer.setVisible(to is PrintTo.PRINTER)
        self.folder.setVisible(to is PrintTo.FOLDER)
        self.paper.setVisible(to is not PrintTo.NOWHERE)
        self.test.setVisible(to is not PrintTo.NOWHERE)

    def _on_chosen(self, *_: object) -> None:
        to, width = self.to.value, self.paper.value
        assert isinstance(to, PrintTo)
        assert isinstance(width, int)
        printing = Printing(to, self.printer.text, self.folder.text, width)
        self._show_fields(to)
        if printing != self._setup.printing:
            self.changed.emit(replace(self._setup, printing=printing))
