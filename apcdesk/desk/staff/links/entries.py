"""The lines of the list of links: name, state and one sentence each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.widgets.chips import Tone
from apcdesk.domain.open_links import LinksReport, OneTimeReport, OpenLinkReport, OpenLinkState
from apcdesk.domain.scheduling import LinkStatus

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """One link of the list. `shown` is what the details are made of."""

    key: str
    name: str
    state: str
    tone: Tone
    line: str
    is_open: bool
    shown: OpenLinkReport | OneTimeReport

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        return f"{listed((self.name, self.state))}. {self.line}"


def entries_of(report: LinksReport, dates: DateWords) -> tuple[Entry, ...]:
    """Open links first, those that take bookings before the others; then the one-time links."""
    many = [_open_entry(one, dates) for one in report.open_links]
    once = [_one_time_entry(one, dates) for one in report.one_time]
    return tuple(sorted(many, key=lambda entry: not entry.is_open) + once)


def count_words(entries: Iterable[Entry]) -> str:
    """As "3 open, 4 closed"; nothing when there are none."""
    states = [entry.is_open for entry in entries]
    words = translate("Links", "{open} open, {closed} closed")
    return words.format(open=sum(states), closed=len(states) - sum(states)) if states else ""


def state_words(report: OpenLinkReport) -> tuple[str, Tone]:
    """The state in a word, and its tone."""
    return {
        OpenLinkState.OPEN: (translate("Links", "Open"), Tone.SUCCESS),
        OpenLinkState.PAUSED: (translate("Links", "Paused"), Tone.WARNING),
        OpenLinkState.ENDED: (translate("Links", "Ended"), Tone.NEUTRAL),
    }[report.state]


def _open_entry(report: OpenLinkReport, dates: DateWords) -> Entry:
    state, tone = state_words(report)
    is_open = report.state is OpenLinkState.OPEN
    return Entry(
        report.link.link_id, report.link.name, state, tone, _open_line(report, dates), is_open, report
    )


def _open_line(report: OpenLinkReport, dates: DateWords) -> str:
    link = report.link
    if report.state is OpenLinkState.PAUSED and link.paused is not None:
        when = listed((dates.day(link.paused), dates.time(link.paused)))
        return translate("Links", "Paused {when}").format(when=when)
    if report.state is OpenLinkState.ENDED:
        if link.ended is None and report.kind is None:
            return translate("Links", "Its appointment type is gone")
        day = link.ended or report.last_day
        return "" if day is None else translate("Links", "Ended {day}").format(day=dates.day(day))
    booked = translate("Links", "{count} booked").format(count=report.results.booked)
    if report.last_day is None:
        return booked
    words = translate("Links", "{booked} · ends {day}")
    return words.format(booked=booked, day=dates.day(report.last_day))


def _one_time_entry(report: OneTimeReport, dates: DateWords) -> Entry:
    link = report.link
    state, tone = one_time_state(link.status)
    if link.booking is not None:
        start = link.booking.period.start
        line = translate("Links", "Booked {day}, {time}").format(day=dates.day(start), time=dates.time(start))
    else:
        line = translate("Links", "For one visitor, by {client}").format(client=report.client_name)
    is_open = link.status is LinkStatus.OPEN
    return Entry(link.link_id, link.request.draft.summary, state, tone, line, is_open, report)


def one_time_state(status: LinkStatus) -> tuple[str, Tone]:
    """The state of a one-time link in a word, and its tone."""
    return {
        LinkStatus.OPEN: (translate("Links", "Open"), Tone.SUCCESS),
        LinkStatus.COMPLETED: (translate("Links", "Used"), Tone.INFO),
        LinkStatus.DISABLED: (translate("Links", "Closed"), Tone.NEUTRAL),
    }[status]
