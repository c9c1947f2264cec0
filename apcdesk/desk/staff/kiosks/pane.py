"""Kiosks: the list of them with what each does, and how the chosen one is set up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.appointment_types.card import TypesCard
from apcdesk.desk.staff.kiosks.doors_card import DoorsCard
from apcdesk.desk.staff.kiosks.entry import KioskEntry
from apcdesk.desk.staff.kiosks.lend_sheet import LendSheet
from apcdesk.desk.staff.kiosks.lending_card import LendingCard
from apcdesk.desk.staff.kiosks.offer_card import OfferCard
from apcdesk.desk.staff.kiosks.printing_card import PrintingCard
from apcdesk.desk.staff.kiosks.questions_sheet import QuestionsSheet
from apcdesk.desk.staff.kiosks.screen_card import ScreenCard
from apcdesk.desk.staff.kiosks.words import TONES, state_text
from apcdesk.desk.staff.reading_pane import ReadingPane
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.columns import Columns
from apcdesk.desk.widgets.fold_bar import FoldBar
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.messages import EmptyState
from apcdesk.desk.widgets.reflow import Reflow
from apcdesk.desk.widgets.surfaces import Divider, Surface, UprightScroll, is_put_away
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.changes import STAFF, Entity
from apcdesk.domain.ids import LendingId
from apcdesk.domain.kiosks import ENDED, Device, Kiosk, KioskSetup, KioskState, Lending

LIST_WIDTH, MARGIN, GAP = 272, 16, 14
COLUMN, LEAST = 400, 280
"""Of a column of cards in px: what it has beside the list, and what it has beside the other."""
HEIGHTS = (0, 0)
"""Of the list and of the cards, where they are stacked: all that they hold."""
LOOK_MS = 5000
"""How often it is looked which kiosks have fallen silent."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the pane shows, read at once; `picture` is that of the chosen kiosk."""

    kiosks: tuple[Kiosk, ...]
    kinds: tuple[AppointmentType, ...]
    calendars: tuple[Calendar, ...]
    lendings: tuple[Lending, ...]
    chosen: str
    picture: bytes | None


class KiosksPane(ReadingPane):
    """What staff change is saved at once, and taken back by undo where it can be."""

    follows = frozenset({Entity.KIOSK, Entity.LENDING, Entity.APPOINTMENT_TYPE, Entity.CALENDAR})

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context, "canvas")
        self._kiosks = context.services.kiosks
        self.title = self.tr("Kiosks")
        self.loaded: Loaded | None = None
        self.entries: dict[str, KioskEntry] = {}
        self._chosen = ""
        self._group = QButtonGroup(self)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.refresh)
        self._look.start()
        self.offer = OfferCard(self._theme)
        self.screen_card = ScreenCard(self._theme)
        self.printing = PrintingCard(self._theme)
        self.lending = LendingCard(self._theme, context.dates)
        self.doors = DoorsCard(context)
        self.types = TypesCard(context)
        self.types.editing.saved.connect(self.look_soon)
        column = bare_column(self)
        column.addWidget(self._toolbar())
        column.addWidget(Divider(self._theme))
        column.addWidget(self._body(), 1)
        self._connect()
        self.refresh()

    def activate(self) -> None:
        """Called when the pane is shown."""
        super().activate()
        self.doors.refresh()

    def refresh(self) -> None:
        """Read everything again, off the GUI thread."""
        self.read("kiosks", partial(self._load, self._chosen), self._on_loaded)

    def choose(self, name: str) -> None:
        """Show another kiosk."""
        self._chosen = name
        self.refresh()

    # What it is made of

    def _toolbar(self) -> QWidget:
        bar = FoldBar(self._theme)
        self.forget = Button(self._theme, self.tr("Forget this kiosk"), Kind.TEXT, icon="trash-2")
        self.forget.clicked.connect(self._on_forget)
        self.forget.hide()
        row = bar.row
        row.addWidget(Label(self._theme, self.title, "title"))
        row.addStretch(1)
        row.addWidget(self.forget)
        bar.fold()
        return bar

    def _body(self) -> Reflow:
        px = self._theme.px
        names = Surface(self._theme, "canvas")
        self._names = QVBoxLayout(names)
        self._names.setContentsMargins(8, 12, 8, 12)
        self._names.setSpacing(2)
        self._names.addStretch(1)
        self._list = UprightScroll(names)
        cards = Columns(self._theme, margin=MARGIN, gap=GAP, least=LEAST)
        self.nothing = EmptyState(
            self._theme,
            "monitor-smartphone",
            self.tr("No kiosk was started yet."),
            self.tr(
                "Make this screen one, or start “apcdesk kiosk --place NAME” on another. It appears here by itself."
            ),
        )
        enter = Button(self._theme, self.tr("Kiosk on this screen"), icon="monitor-smartphone")
        enter.clicked.connect(self.doors.kiosk_wanted)
        self.nothing.buttons.addWidget(enter)
        self._of_one = (self.offer, self.printing, self.lending, self.screen_card)
        for parts in (
            (self.nothing, self.offer, self.types, self.printing, self.lending),
            (self.screen_card, self.doors),
        ):
            column = QVBoxLayout()
            column.setSpacing(GAP)
            for part in parts:
                part.setMaximumWidth(px(COLUMN + 160))
                column.addWidget(part)
            column.addStretch(1)
            cards.add(column, 1)
        for card in (self.nothing, *self._of_one):  # until it is known whether there is a kiosk
            card.hide()
        self.details = UprightScroll(cards)
        both = (self._list, self.details)
        self.parts = Reflow(self._theme, both, heights=HEIGHTS, grows=1, needed=self._beside)
        self.parts.turned.connect(self._fit_list)
        self._theme.changed.connect(self._fit_list)
        self._fit_list()
        return self.parts

    def _beside(self) -> int:
        """The px of the list, where there is one, and of one column of cards."""
        column = max(self._theme.px(COLUMN), self.details.minimumSizeHint().width())
        return column if is_put_away(self._list) else self._theme.px(LIST_WIDTH) + column

    def _fit_list(self) -> None:
        if not self.parts.stacked:
            self._list.setFixedWidth(self._theme.px(LIST_WIDTH) - 1)

    def _connect(self) -> None:
        for card in (self.offer, self.screen_card, self.printing):
            card.changed.connect(self._on_changed_setup)
        self.screen_card.picture_wanted.connect(self._on_picture_wanted)
        self.screen_card.drawing_wanted.connect(lambda: self._set_picture(None))
        self.offer.questions_wanted.connect(self._on_questions_wanted)
        self.printing.test_wanted.connect(partial(self._on_test_wanted, Device.PRINTER))
        self.printing.scan_wanted.connect(partial(self._on_test_wanted, Device.SCANNER))
        self.lending.lend_wanted.connect(self._on_lend_wanted)
        self.lending.return_wanted.connect(self._on_return_wanted)

    # What it shows

    def _load(self, chosen: str) -> Loaded:
        services = self._context.services
        kiosks = self._kiosks.all()
        names = [kiosk.setup.name for kiosk in kiosks]
        name = chosen if chosen in names else next(iter(names), "")
        return Loaded(
            kiosks,
            services.appointment_types.all(),
            tuple(one for one in services.calendars.all() if one.primary),
            self._kiosks.lendings(),
            name,
            self._kiosks.picture(name) if name else None,
        )

    def _on_loaded(self, loaded: Loaded) -> None:
        self.loaded = loaded
        self._chosen = loaded.chosen
        self.types.show_kinds(loaded.kinds)
        self._show_names(loaded)
        kiosk = next((one for one in loaded.kiosks if one.setup.name == loaded.chosen), None)
        for card in self._of_one:
            card.setVisible(kiosk is not None)
        self.nothing.setVisible(kiosk is None)
        self._list.setVisible(kiosk is not None)
        self.parts.fit()
        self.forget.setVisible(kiosk is not None and kiosk.state in ENDED | {KioskState.SILENT})
        if kiosk is None:
            return
        self.offer.show_setup(kiosk.setup, loaded.kinds)
        self.screen_card.show_setup(kiosk.setup, loaded.picture)
        self.printing.show_setup(kiosk.setup, kiosk.test)
        lent = [one for one in loaded.lendings if one.kiosk == loaded.chosen]
        self.lending.show_lendings(lent, {one.sub: one for one in loaded.calendars})

    def _show_names(self, loaded: Loaded) -> None:
        names = [kiosk.setup.name for kiosk in loaded.kiosks]
        if list(self.entries) != names:
            for entry in self.entries.values():
                self._group.removeButton(entry)
                entry.hide()
                entry.deleteLater()
            self.entries = {}
            for place, name in enumerate(names):
                entry = KioskEntry(self._theme, name)
                entry.clicked.connect(partial(self.choose, name))
                self._group.addButton(entry)
                self._names.insertWidget(place, entry)
                self.entries[name] = entry
        now, dates = self._context.services.clock.now(), self._context.dates
        for kiosk in loaded.kiosks:
            entry = self.entries[kiosk.setup.name]
            entry.set_state(state_text(kiosk, now, dates), TONES[kiosk.state])
            entry.setChecked(kiosk.setup.name == loaded.chosen)

    # What staff do

    def _on_changed_setup(self, setup: KioskSetup) -> None:
        save: Callable[[], int] = partial(self._kiosks.save, setup, origin=STAFF)
        words = self.tr("{kiosk} is set up anew").format(kiosk=setup.name)
        self._run(save, lambda change: self._context.undo.push(words, (change,)))

    def _on_picture_wanted(self) -> None:
        title, kinds = self.tr("Choose a picture"), self.tr("Pictures (*.png *.jpg *.jpeg)")
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self.take_picture(Path(name))

    def take_picture(self, path: Path) -> None:
        """Show this file on the first screen of the chosen kiosk."""
        kiosk = self._chosen

        def take() -> None:
            self._kiosks.set_picture(kiosk, path.read_bytes(), origin=STAFF)

        self._run(take, lambda _: self._context.toasts.show(self.tr("The picture is on its way")))

    def _set_picture(self, image: bytes | None) -> None:
        self._run(partial(self._kiosks.set_picture, self._chosen, image, origin=STAFF))

    def _on_test_wanted(self, device: Device) -> None:
        self._run(partial(self._kiosks.ask_test, self._chosen, device, origin=STAFF))

    def _on_questions_wanted(self, kind: AppointmentType) -> None:
        sheet = QuestionsSheet(self._context, self.window(), kind)
        sheet.saved.connect(self.look_soon)
        sheet.open()

    def _on_lend_wanted(self) -> None:
        if self.loaded is None or not self.loaded.calendars:
            return
        sheet = LendSheet(self._context, self.window(), self._chosen, self.loaded.calendars)
        sheet.lent.connect(lambda _: self.look_soon())
        sheet.open(first=sheet.calendar)

    def _on_return_wanted(self, lending_id: str) -> None:
        self._run(partial(self._kiosks.take_back, LendingId(lending_id), origin=STAFF))

    def _on_forget(self) -> None:
        self._run(partial(self._kiosks.remove, self._chosen, origin=STAFF))

    def _run(self, call: Callable[[], Any], done: Callable[[Any], object] | None = None) -> None:
        def settled(outcome: Any) -> None:
            if done is not None:
                done(outcome)
            self.look_soon()

        self._context.tasks.run(call, owner=self, done=settled, failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._context.toasts.refuse(
            self.tr("The file cannot be read.") if isinstance(error, OSError) else explain(error)
        )
        self.look_soon()
