"""What an open link books, in the words of staff."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.staff.naming import given_name
from apcdesk.desk.widgets.chips import Swatch
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.layouts import bare_column, bare_row
from apcdesk.desk.widgets.surfaces import Divider
from apcdesk.domain.bookings import AppointmentType, NamedGroup
from apcdesk.domain.calendars import Calendar
from apcdesk.domain.ids import Sub
from apcdesk.domain.open_links import OpenLinkReport

translate = QCoreApplication.translate
NAME_WIDTH = 118
ROW = 31
MEMBERS_SHOWN = 4
MINUTE = timedelta(minutes=1)
Directory = Mapping[Sub, Calendar]


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and what there is to say; calendars stand before the words with their colours."""

    name: str
    words: str = ""
    calendars: tuple[Calendar, ...] = ()


def facts_of(report: OpenLinkReport, directory: Directory, dates: DateWords) -> tuple[Fact, ...]:
    """Everything worth knowing of what the link offers; nothing when its appointment type is gone."""
    kind = report.kind
    if kind is None:
        return ()
    return (
        *_books(kind, directory),
        Fact(translate("Links", "Length"), _length(kind, dates)),
        Fact(translate("Links", "Buffers"), _buffers(kind)),
        Fact(translate("Links", "When"), _when(report, kind, dates)),
        Fact(translate("Links", "Short notice"), _notice(kind, dates)),
        Fact(
            translate("Links", "After booking"), translate("Links", "Shows the booking and a calendar file")
        ),
    )


def minutes_of(length: timedelta) -> int:
    """Whole minutes."""
    return length // MINUTE


def _books(kind: AppointmentType, directory: Directory) -> list[Fact]:
    facts = []
    last = len(kind.participants) - 1
    for place, group in enumerate(kind.participants):
        calendars = tuple(directory[sub] for sub in group.subs if sub in directory)
        words = [_more(calendars), "" if place == last else _and(kind.participants[place + 1])]
        name = "" if place else _first(group)
        facts.append(Fact(name, " ".join(word for word in words if word), calendars[:MEMBERS_SHOWN]))
    return facts


def _first(group: NamedGroup) -> str:
    if group.required is None or group.required == len(group.subs):
        return translate("Links", "Books")
    return translate("Links", "Books {count} of").format(count=group.required)


def _and(group: NamedGroup) -> str:
    if group.required is None or group.required == len(group.subs):
        return translate("Links", "and")
    return translate("Links", "and {count} of").format(count=group.required)


def _more(calendars: tuple[Calendar, ...]) -> str:
    left = len(calendars) - MEMBERS_SHOWN
    return translate("Links", "and {count} more").format(count=left) if left > 0 else ""


def _length(kind: AppointmentType, dates: DateWords) -> str:
    words = translate("Links", "{length}, starts every {interval}")
    return words.format(
        length=dates.duration(minutes_of(kind.required_duration)),
        interval=dates.duration(minutes_of(kind.start_interval)),
    )


def _buffers(kind: AppointmentType) -> str:
    before, after = (minutes_of(one.minimum) for one in (kind.buffer.before, kind.buffer.after))
    if not before and not after:
        return translate("Links", "None")
    words = translate("Links", "{before} min before, {after} min after")
    return words.format(before=before, after=after)


def _when(report: OpenLinkReport, kind: AppointmentType, dates: DateWords) -> str:
    first, last = kind.first_day, report.last_day
    if first is not None and last is not None and first < last:
        words = translate("Links", "{first} – {last}, in open hours")
        return words.format(first=dates.day_short(first), last=dates.day(last))
    if last is not None:
        return translate("Links", "Until {last}, in open hours").format(last=dates.day(last))
    return translate("Links", "The next 30 days, in open hours")


def _notice(kind: AppointmentType, dates: DateWords) -> str:
    minutes = minutes_of(kind.minimum_notice)
    if not minutes:
        return translate("Links", "Up to the last minute")
    return translate("Links", "At least {length} ahead").format(length=dates.duration(minutes))


class FactRow(QWidget):
    """A fact on a line of 31 px with a rule under it."""

    def __init__(self, theme: Theme, fact: Fact) -> None:
        px = theme.px
        super().__init__()
        names = [given_name(calendar) for calendar in fact.calendars]
        self.sentence = " ".join(part for part in (fact.name, listed(names), fact.words) if part)
        self.setAccessibleName(self.sentence)
        row = bare_row()
        name = Label(theme, fact.name, "body", "textMuted")
        name.setFixedWidth(px(NAME_WIDTH))
        row.addWidget(name)
        for calendar, given in zip(fact.calendars, names, strict=True):
            row.addWidget(Swatch(theme, calendar.look.hue, size=10))
            row.addSpacing(6)
            row.addWidget(Label(theme, given))
            row.addSpacing(10)
        words = Label(theme, fact.words, "body", "textMuted" if fact.calendars else "text")
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        column = bare_column(self)
        column.addLayout(row, 1)
        column.addWidget(Divider(theme, role="dividerSubtle"))
        self.setFixedHeight(px(ROW))
