"""Where everybody's bookings stand, and who else may share them."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from apcdesk.desk.context import DeskContext
from apcdesk.desk.widgets.chips import Chip, Tone
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.surfaces import Card, KeyValueRow, SectionHeading

SQLITE = "sqlite:///"


class SharingCard(Card):
    """The kind of database, and its place: a file in the data folder by its name alone, a server by its address."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__(context.theme, spacing=0)
        theme, database = context.theme, context.services.database
        shared = not database.startswith("sqlite")
        chip = Chip(theme, "PostgreSQL" if shared else "SQLite", Tone.SUCCESS, icon="check")
        self.body.addWidget(SectionHeading(theme, self.tr("Sharing"), trailing=chip, style="heading"))
        self.body.addSpacing(2)
        words = (
            self.tr("All desks and kiosks book in one database, so no slot is booked twice")
            if shared
            else self.tr("Every desk and kiosk on this machine books in one file, so no slot is booked twice")
        )
        self.body.addWidget(Label(theme, words, "small", "textFaint", wrap=True))
        if not shared:
            words = self.tr(
                "Desks on several machines share PostgreSQL: “apcdesk move” takes everything there."
            )
            self.body.addWidget(Label(theme, words, "small", "textFaint", wrap=True))
        self.body.addSpacing(8)
        inside = _name_inside(database, context.preferences.folder)
        note = self.tr("in the data folder") if inside else ""
        shown = inside or _shown(database)
        self.address = KeyValueRow(
            theme, self.tr("Database"), shown, key_width=80, note=note, copyable=not inside
        )
        self.address.setToolTip(_shown(database))
        self.body.addWidget(self.address)


def _name_inside(database: str, folder: Path) -> str:
    """The file's name when it stands in the folder, else nothing."""
    path = Path(unquote(database.removeprefix(SQLITE)))
    return path.name if database.startswith(SQLITE) and path.parent == folder.absolute() else ""


def _shown(database: str) -> str:
    """A file's path, or who and where a server is: what stands before and after is for programs."""
    if database.startswith(SQLITE):
        return unquote(database.removeprefix(SQLITE))
    return database.partition("://")[2].partition("?")[0].replace(":***@", "@")
