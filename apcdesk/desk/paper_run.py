"""What `apcdesk print` writes: the paper of the desk and of the kiosks as PDF files, without a window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from apcdesk.desk.kiosk.invitation import invitation, invited
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.theme import Mode, Theme
from apcdesk.desk.preferences import Preferences
from apcdesk.desk.printing.label_formats import FORMATS, LabelFormat, label_format
from apcdesk.desk.printing.labels import LabelPaper, label_of
from apcdesk.desk.printing.printer import NotPrinted, Paper, write_pdf
from apcdesk.desk.printing.slip import SlipFacts, SlipPaper, booking_slip
from apcdesk.desk.staff.agenda.loading import Agenda, Wanted, load_agenda
from apcdesk.desk.staff.agenda.printing.paint import pdf_of
from apcdesk.desk.staff.agenda.printing.pictures import Pictures
from apcdesk.desk.staff.agenda.printing.sheets import sheets_of
from apcdesk.desk.staff.agenda.views import View, days_of
from apcdesk.desk.starting.application import make_application, make_theme, quiet_messages
from apcdesk.desk.starting.start import desk_languages
from apcdesk.domain.bookings import Booking
from apcdesk.domain.custody import ItemStatus
from apcdesk.domain.ids import NO_SUCH_CODE, CalendarId
from apcdesk.errors import Invalid, NotFound, Problem
from apcdesk.service.calendars.names import called
from apcdesk.service.services import Services

translate = QCoreApplication.translate
NARROWEST, WIDEST = 40, 210
"""Strips of paper in millimetres."""


@dataclass(frozen=True, slots=True)
class AgendaWish:
    """What of the agenda is printed; without a day today, without calendars those that it shows at first."""

    day: date | None
    view: str
    calendars: tuple[str, ...] = ()
    hide_names: bool = False


@dataclass(frozen=True, slots=True)
class LabelWish:
    """Which labels are printed: of these codes and groups, of everything without either. `start` counts from 1."""

    codes: tuple[str, ...]
    groups: tuple[str, ...]
    form: str
    start: int = 1


class PaperRun:
    """Each writes a file, or raises Invalid with the argument that cannot be and what can."""

    def __init__(self, services: Services, theme: Theme, dates: DateWords) -> None:
        self._services = services
        self._theme = theme
        self._dates = dates

    def agenda(self, wish: AgendaWish, out: Path) -> None:
        """Days, weeks or a month of calendars."""
        view, now = View(wish.view), self._services.clock.now()
        day = wish.day or self._dates.day_of(now)
        calendars = (*self._services.calendars.all(), *self._services.calendars.people())
        chosen = called(calendars, wish.calendars)
        choices = {one.calendar_id: one.calendar_id in chosen for one in calendars} if chosen else {}
        wanted = Wanted(days_of(view, day), day.replace(day=1), choices)
        agenda = load_agenda(self._services, self._dates, wanted)
        if chosen:
            agenda = self._only(agenda, chosen)
        _write(out, self._drawn(agenda, view, day, wish.hide_names))

    def labels(self, wish: LabelWish, out: Path) -> int:
        """Labels of equipment; how many."""
        form = _form(wish)
        labels = [label_of(status) for status in _items(self._services.custody.board(), wish)]
        _save(LabelPaper(labels, form, wish.start - 1), out)
        return len(labels)

    def slip(self, code: str, width: int, out: Path) -> None:
        """The slip of a booking, on a strip of this width in millimetres."""
        if not NARROWEST <= width <= WIDEST:
            raise Invalid.one("width", "errors.invalid", f"write one between {NARROWEST} and {WIDEST}")
        try:
            booking = self._services.bookings.by_code(code)
        except NotFound:
            raise Invalid.one("code", "errors.invalid", NO_SUCH_CODE) from None
        _save(SlipPaper(booking_slip(self._facts(booking), self._dates), width), out)

    def _only(self, agenda: Agenda, chosen: frozenset[CalendarId]) -> Agenda:
        """Those that were named, whatever else is always seen beside them on the desk."""
        window = self._dates.day_period(agenda.days[0], len(agenda.days))
        events = self._services.events.between(sorted(chosen), window)
        return replace(agenda, shown=chosen, events=tuple(events))

    def _drawn(self, agenda: Agenda, view: View, day: date, hide_names: bool) -> bytes:
        now = self._services.clock.now()
        pictures = Pictures(self._theme, self._dates, hide_names)
        if view is View.MONTH:
            return pictures.month(agenda, day)
        if view is View.LANES:
            return pictures.lanes(agenda)
        words = translate("PrintDialog", "Printed {day}, {time}")
        foot = words.format(day=self._dates.day(now), time=self._dates.time(now))
        return pdf_of(sheets_of(agenda, self._dates, hide_names=hide_names), self._theme, foot)

    def _facts(self, booking: Booking) -> SlipFacts:
        place = self._services.installation.place()
        kinds = [
            k
            for k in self._services.appointment_types.all()
            if k.appointment_type_id == booking.appointment_type_id
        ]
        organisation, stand = str(place.get("organisation", "")), str(place.get("stand", ""))
        what = kinds[0].name if kinds else ""
        where = (kinds[0].location if kinds else "") or stand
        summary = " · ".join(part for part in (what, organisation) if part)
        return SlipFacts(
            organisation=organisation,
            where=where,
            what=what,
            whom="",
            period=booking.period,
            tzid=booking.tzid,
            code=booking.code,
            scan=invitation(invited(booking, summary, where), self._services.clock.now()),
        )


@contextmanager
def paper_run(services: Services, preferences_path: Path) -> Iterator[PaperRun]:
    """Ready to write paper, in the language of the desk and the colours of paper."""
    with quiet_messages():
        theme = make_theme(make_application(), Mode.LIGHT)
        theme.set_tracked(False)
        languages = desk_languages(Preferences(preferences_path))
        dates = DateWords(services.tzid, languages.locale)
        languages.lead(dates)
        try:
            yield PaperRun(services, theme, dates)
        finally:
            languages.close()


def _form(wish: LabelWish) -> LabelFormat:
    form = label_format(wish.form)
    if form is None:
        known = ", ".join(one.key for one in FORMATS)
        raise Invalid.one("format", "errors.invalid", f"there is no {wish.form}; choose one of {known}")
    if not 1 <= wish.start <= form.count:
        words = f"{form.key} has the places 1 to {form.count}"
        raise Invalid.one("start", "errors.invalid", words)
    return form


def _items(board: Sequence[ItemStatus], wish: LabelWish) -> list[ItemStatus]:
    """The items that are meant. Raises Invalid with all codes and groups that nothing has."""
    problems: list[Problem] = []
    codes = {code.strip().upper().replace(" ", "") for code in wish.codes}
    groups = set(wish.groups)
    if unknown := codes - {one.item.label_code for one in board}:
        words = f"no item has {', '.join(sorted(unknown))}; the codes stand at Equipment on the desk"
        problems += Invalid.one("code", "errors.invalid", words).problems
    if unknown := groups - {one.item.group for one in board}:
        known = ", ".join(sorted({one.item.group for one in board if one.item.group}))
        words = f"no group is called {', '.join(sorted(unknown))}; there are: {known or 'none'}"
        problems += Invalid.one("group", "errors.invalid", words).problems
    if not board:
        problems += Invalid.one(
            "code", "errors.invalid", "there is no equipment yet; add it at the desk"
        ).problems
    if problems:
        raise Invalid(problems)
    meant = [one for one in board if one.item.label_code in codes or one.item.group in groups]
    return meant if codes or groups else list(board)


def _save(paper: Paper, out: Path) -> None:
    try:
        write_pdf(paper, out)
    except NotPrinted as error:
        raise _unwritable(out) from error


def _write(out: Path, content: bytes) -> None:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(content)
    except OSError as error:
        raise _unwritable(out) from error


def _unwritable(out: Path) -> Invalid:
    return Invalid.one("out", "errors.invalid", f"{out} cannot be written; name a file in a folder of yours")
