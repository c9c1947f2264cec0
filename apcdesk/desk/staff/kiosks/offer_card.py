"""What a kiosk offers: appointment types on and off, in their order, and whether numbers are given there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.buttons import IconButton
from apcdesk.desk.widgets.chips import Swatch
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.surfaces import Card, Divider, SectionHeading, empty
from apcdesk.desk.widgets.switches import Toggle
from apcdesk.domain.bookings import AppointmentType
from apcdesk.domain.ids import AppointmentTypeId
from apcdesk.domain.kiosks import KioskSetup


class OfferCard(Card):
    """`changed(KioskSetup)` follows each switch and each step up or down, `questions_wanted(AppointmentType)` its button."""

    changed = Signal(object)
    questions_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, spacing=6)
        self._setup = KioskSetup("")
        self._kinds: dict[AppointmentTypeId, AppointmentType] = {}
        self.toggles: dict[AppointmentTypeId, Toggle] = {}
        self.raises: dict[AppointmentTypeId, IconButton] = {}
        self.asks: dict[AppointmentTypeId, IconButton] = {}
        self.body.addWidget(SectionHeading(theme, self.tr("What it offers"), style="heading"))
        words = self.tr("In this order, four of them on the first screen.")
        self.body.addWidget(Label(theme, words, "small", "textMuted", wrap=True))
        self._rows = bare_column(spacing=4)
        self.body.addLayout(self._rows)
        self.body.addWidget(Divider(theme))
        self.line = Toggle(theme, self.tr("Visitors may take a number here"))
        self.line.clicked.connect(self._on_line)
        self.body.addWidget(self.line)

    def show_setup(self, setup: KioskSetup, kinds: Sequence[AppointmentType]) -> None:
        """Show what is offered now."""
        wanted = {kind.appointment_type_id: kind for kind in kinds if kind.on_kiosk}
        if (setup, wanted) == (self._setup, self._kinds):
            return
        self._setup, self._kinds = setup, wanted
        self.line.setChecked(setup.waiting_line)
        empty(self._rows)
        self.toggles, self.raises, self.asks = {}, {}, {}
        on = self._offered()
        for kind in (*on, *(kind for kind in wanted if kind not in on)):
            self._rows.addWidget(self._row(kind, on))

    def _offered(self) -> list[AppointmentTypeId]:
        if self._setup.offered is None:
            return list(self._kinds)
        return [kind for kind in self._setup.offered if kind in self._kinds]

    def _row(self, type_id: AppointmentTypeId, on: list[AppointmentTypeId]) -> QWidget:
        kind = self._kinds[type_id]
        toggle = Toggle(self._theme, kind.name)
        toggle.setChecked(type_id in on)
        toggle.clicked.connect(lambda checked: self._on_switched(type_id, checked))
        higher = IconButton(
            self._theme, "chevron-up", self.tr("{name}: further up").format(name=kind.name), size=24
        )
        higher.setEnabled(type_id in on and on[0] != type_id)
        higher.clicked.connect(lambda: self._on_raised(type_id))
        asked = self.tr("{name}: what visitors are asked").format(name=kind.name)
        ask = IconButton(self._theme, "circle-question-mark", asked, size=24)
        ask.clicked.connect(lambda: self.questions_wanted.emit(kind))
        self.toggles[type_id], self.raises[type_id], self.asks[type_id] = toggle, higher, ask
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(8)
        line.addWidget(Swatch(self._theme, kind.hue))
        line.addWidget(toggle)
        line.addStretch(1)
        line.addWidget(ask)
        line.addWidget(higher)
        return row

    def _on_switched(self, type_id: AppointmentTypeId, on: bool) -> None:
        offered = [kind for kind in self._offered() if kind != type_id]
        self._emit([*offered, type_id] if on else offered)

    def _on_raised(self, type_id: AppointmentTypeId) -> None:
        offered = self._offered()
        place = offered.index(type_id)
        offered[place - 1], offered[place] = offered[place], offered[place - 1]
        self._emit(offered)

    def _on_line(self, on: bool) -> None:
        self.changed.emit(replace(self._setup, waiting_line=on))

    def _emit(self, offered: list[AppointmentTypeId]) -> None:
        self.changed.emit(replace(self._setup, offered=tuple(offered)))
