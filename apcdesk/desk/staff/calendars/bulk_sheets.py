"""What is asked before something is done to many calendars."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.calendars.look_sheet import HuePicker
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fields import TextField, labelled
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_row
from apcdesk.desk.widgets.messages import Banner
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.ids import Sub

NAMED = 6

translate = QCoreApplication.translate


def names_of(calendars: Sequence[Calendar]) -> str:
    """As "Press A, Press B and 4 more"."""
    names = translate("Bulk", ", ").join(calendar.short_name for calendar in calendars[:NAMED])
    more = len(calendars) - NAMED
    if more <= 0:
        return names
    return translate("Bulk", "{names} and {count} more", "", more).format(names=names, count=more)


class _AskSheet(Sheet):
    """A question about many calendars: which they are, and two buttons."""

    saved = Signal(object)

    def __init__(self, theme: Theme, window: QWidget, title: str, calendars: Sequence[Calendar]) -> None:
        super().__init__(theme, window, title)
        self.setAccessibleName(title)
        self.body.addWidget(Label(theme, names_of(calendars), "body", "textMuted", wrap=True))
        self.save = Button(theme, self.tr("Save"), Kind.PRIMARY)
        self.save.clicked.connect(self.submit)
        self.add_leave(self.tr("Leave it as it is"))
        self.add_button(self.save)
        self.closed.connect(self.deleteLater)

    def submit(self) -> None:
        """Say what was chosen; for who derives."""
        raise NotImplementedError

    def _end(self, value: object) -> None:
        self.close_sheet()
        self.saved.emit(value)


class ColourSheet(_AskSheet):
    """`saved(hue)`."""

    def __init__(self, theme: Theme, window: QWidget, calendars: Sequence[Calendar]) -> None:
        title = translate("Bulk", "One colour for {count} calendars", "", len(calendars))
        super().__init__(theme, window, title.format(count=len(calendars)), calendars)
        self.hues = HuePicker(theme, calendars[0].look.hue)
        self.body.addWidget(self.hues)

    def submit(self) -> None:
        self._end(self.hues.hue)


class GroupSheet(_AskSheet):
    """`saved(group)`; "" takes them out of their groups."""

    def __init__(
        self, theme: Theme, window: QWidget, calendars: Sequence[Calendar], groups: Sequence[str]
    ) -> None:
        title = translate("Bulk", "One group for {count} calendars", "", len(calendars))
        super().__init__(theme, window, title.format(count=len(calendars)), calendars)
        self.group = TextField(theme, self.tr("Group"), placeholder=self.tr("No group"))
        self.group.set_text(calendars[0].look.group)
        self.group.submitted.connect(self.submit)
        words = self.tr("Groups in use")
        self.known = SelectField(theme, words, [Option(g, g) for g in groups], placeholder=words, keep=False)
        self.known.chosen.connect(lambda group: self.group.set_text(str(group)))
        self.known.setVisible(bool(groups))
        row = bare_row(spacing=8)
        row.addWidget(self.group, 1)
        row.addWidget(self.known, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)

    def submit(self) -> None:
        self._end(self.group.text)


class RulesSheet(_AskSheet):
    """`saved(Calendar)`: whose rules they all get; at first the first marked one's that has any, else the first's of all.

    `ruled` are the accounts that have rules.
    """

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        calendars: Sequence[Calendar],
        others: Sequence[Calendar],
        ruled: Collection[Sub],
    ) -> None:
        title = translate("Bulk", "The same rules for {count} calendars", "", len(calendars))
        super().__init__(theme, window, title.format(count=len(calendars)), calendars)
        self._others = {calendar.sub: calendar for calendar in others}
        options = [Option(c.sub, c.name, c.look.hue) for c in others]
        self.source = SelectField(theme, self.tr("Rules of"), options)
        subs = [calendar.sub for calendar in (*calendars, *others)]
        self.source.set_value(next((sub for sub in subs if sub in ruled), subs[0]))
        note = self.tr("They take the place of their own rules. Extra times and closed dates stay.")
        self.body.addLayout(labelled(theme, self.tr("Rules of"), self.source))
        self.body.addWidget(Label(theme, note, "small", "textFaint", wrap=True))

    def submit(self) -> None:
        for sub, calendar in self._others.items():
            if sub == self.source.value:
                self._end(calendar)
                return


class DeleteManySheet(Sheet):
    """Asks for the typed number. `confirmed()` follows the button, once it is right."""

    confirmed = Signal()

    def __init__(self, theme: Theme, window: QWidget, calendars: int, events: int, people: int) -> None:
        super().__init__(theme, window, "")
        self._asked = str(calendars)
        title = translate("Bulk", "Delete {calendars} calendars and their {events} bookings?", "", calendars)
        if not events:
            title = translate("Bulk", "Delete {calendars} calendars?", "", calendars)
        self.title.setText(title.format(calendars=calendars, events=events))
        self.title.show()
        self.setAccessibleName(self.title.text())
        if people:
            words = self.tr("{count} people have something to come there. Tell them first.", "", people)
            self.body.addWidget(Banner(theme, Tone.WARNING, words.format(count=people)))
        words = self.tr("Undo brings them back until the desk is closed. Type {count} to go on.")
        text = words.format(count=calendars)
        self.body.addWidget(Label(theme, text, "body", "textMuted", wrap=True))
        self.field = TextField(theme, name=self.tr("How many calendars are deleted"), mono=True, strong=True)
        self.field.edited.connect(self._on_edited)
        self.field.submitted.connect(self.submit)
        self.body.addWidget(self.field)
        self.button = Button(theme, self.tr("Delete"), Kind.DANGER_SOLID, icon="trash-2")
        self.button.setEnabled(False)
        self.button.clicked.connect(self.submit)
        self.add_leave(self.tr("Keep them"))
        self.add_button(self.button)
        self.closed.connect(self.deleteLater)

    def _on_edited(self) -> None:
        self.button.setEnabled(self.field.text == self._asked)

    def submit(self) -> None:
        """Delete, if the number is right."""
        if self.button.isEnabled():
            self.close_sheet()
            self.confirmed.emit()
