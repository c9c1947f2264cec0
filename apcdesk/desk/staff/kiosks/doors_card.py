"""What counts for all kiosks: who is here, the staff PIN, the badge list, how long details are kept; and this screen as a kiosk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.errors import explain
from apcdesk.desk.staff.kiosks.badges_sheet import BadgesSheet
from apcdesk.desk.staff.kiosks.pin_sheet import PinSheet
from apcdesk.desk.staff.kiosks.place_sheet import PlaceSheet
from apcdesk.desk.staff.kiosks.retention_sheet import RetentionSheet
from apcdesk.desk.widgets.buttons import Button
from apcdesk.desk.widgets.key_words import key_words
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.surfaces import Card, SectionHeading
from apcdesk.domain.changes import STAFF, Change, Entity
from apcdesk.domain.retention import Retention
from apcdesk.service.services import Services


@dataclass(frozen=True, slots=True)
class Doors:
    """When the PIN was set, None for never, how many badges are known, how long details of visitors are kept, and what
    is known of the place."""

    pin_changed: datetime | None
    badges: int
    retention: Retention
    place: Mapping[str, Any]


class DoorsCard(Card):
    """`kiosk_wanted` asks to show the kiosk on this screen."""

    kiosk_wanted = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, spacing=8)
        self._context = context
        self._retention = Retention()
        self._place: Mapping[str, Any] = {}
        theme = context.theme
        words = self.tr("Kiosk on this screen")
        self.enter_button = Button(theme, words, icon="monitor-smartphone", small=True)
        self.enter_button.setToolTip(key_words("Ctrl Shift K"))
        self.enter_button.clicked.connect(self.kiosk_wanted)
        self.body.addWidget(
            SectionHeading(theme, self.tr("All kiosks"), trailing=self.enter_button, style="heading")
        )
        self.name = Label(theme, "", "body", "textMuted", wrap=True)
        self.name_button = Button(theme, self.tr("Set the name"), small=True)
        self.name_button.clicked.connect(self.set_place)
        self._add_row(self.name, self.name_button)
        self.pin = Label(theme, "", "body", "textMuted", wrap=True)
        self.pin_button = Button(theme, self.tr("Set the PIN"), small=True)
        self.pin_button.clicked.connect(self.set_pin)
        self._add_row(self.pin, self.pin_button)
        self.badges = Label(theme, "", "body", "textMuted", wrap=True)
        self.import_button = Button(theme, self.tr("Import…"), small=True)
        self.import_button.clicked.connect(self._on_import)
        self.forget_button = Button(theme, self.tr("Forget them"), small=True)
        self.forget_button.clicked.connect(self._on_forget)
        self._add_row(self.badges, self.forget_button, self.import_button)
        self.kept = Label(theme, "", "body", "textMuted", wrap=True)
        self.kept_button = Button(theme, self.tr("Change it"), small=True)
        self.kept_button.clicked.connect(self.set_retention)
        self._add_row(self.kept, self.kept_button)
        context.bridge.changed.connect(self._on_changes)
        self.refresh()

    def refresh(self) -> None:
        """Read how things are."""
        read = partial(read_doors, self._context.services)
        self._context.tasks.run_latest("doors", read, owner=self, done=self._on_read, failed=self._on_failed)

    def set_pin(self) -> PinSheet:
        """Ask for a new PIN."""
        sheet = PinSheet(self._context, self.window())
        sheet.changed.connect(self.refresh)
        sheet.open(sheet.pin.line)
        return sheet

    def set_place(self) -> PlaceSheet:
        """Ask who is here."""
        sheet = PlaceSheet(self._context, self.window(), self._place)
        sheet.changed.connect(self.refresh)
        sheet.open(sheet.organisation.line)
        return sheet

    def set_retention(self) -> RetentionSheet:
        """Ask how long details of visitors are kept."""
        sheet = RetentionSheet(self._context, self.window(), self._retention)
        sheet.changed.connect(self.refresh)
        sheet.open(sheet.days.spin)
        return sheet

    def import_badges(self, path: Path) -> BadgesSheet:
        """Show what a list holds, and import it."""
        sheet = BadgesSheet(self._context, self.window(), path)
        sheet.imported.connect(self.refresh)
        sheet.open()
        return sheet

    def _add_row(self, label: Label, *buttons: Button) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label, 1)
        for button in buttons:
            row.addWidget(button)
        holder = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self.body.addWidget(holder)

    def _on_import(self) -> None:
        kinds = self.tr("Lists with columns (*.csv *.tsv *.txt)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a badge list"), "", kinds)
        if name:
            self.import_badges(Path(name))

    def _on_forget(self) -> None:
        self.forget_button.setEnabled(False)
        forget = partial(self._context.services.badges.forget, origin=STAFF)
        self._context.tasks.run(forget, owner=self, done=lambda _: self.refresh(), failed=self._on_failed)

    def _on_read(self, doors: Doors) -> None:
        if doors.pin_changed is None:
            self.pin.setText(self.tr("No staff PIN yet: a kiosk cannot be left."))
            self.pin_button.setText(self.tr("Set the PIN"))
        else:
            day = self._context.dates.day(doors.pin_changed)
            self.pin.setText(self.tr("Staff PIN, set on {day}").format(day=day))
            self.pin_button.setText(self.tr("Change it"))
        self._place = doors.place
        named = self._place.get("organisation", "")
        self.name.setText(named or self.tr("No name yet: kiosks, pages and slips carry none."))
        self.name_button.setText(self.tr("Change it") if named else self.tr("Set the name"))
        self.badges.setText(self._badge_words(doors.badges))
        self._retention = doors.retention
        self.kept.setText(self._kept_words(doors.retention))
        self.forget_button.setVisible(doors.badges > 0)
        self.forget_button.setEnabled(True)

    def _badge_words(self, count: int) -> str:
        if count == 0:
            return self.tr("No badge list: a scan fills in nothing.")
        return self.tr("{count} badges are known to the scanner.", "", count).format(count=count)

    def _kept_words(self, retention: Retention) -> str:
        days = retention.days
        if retention.last_day is None:
            words = self.tr("Details of visitors are deleted {count} days after the appointment.", "", days)
            return words.format(count=days)
        words = self.tr("Details of visitors are deleted {count} days after {day}.", "", days)
        return words.format(count=days, day=self._context.dates.full_date(retention.last_day))

    def _on_failed(self, error: Exception) -> None:
        self.forget_button.setEnabled(True)
        self._context.toasts.refuse(explain(error, self._context.dates))

    def _on_changes(self, changes: tuple[Change, ...]) -> None:
        if any(
            c.entity is Entity.SETTING and c.entity_id in ("staff_pin", "badges", "place") for c in changes
        ):
            self.refresh()


def read_doors(services: Services) -> Doors:
    """How the doors are; runs on a worker."""
    return Doors(
        services.staff_pin.changed(),
        services.badges.count(),
        services.forgetting.retention(),
        services.installation.place(),
    )
