"""The kiosk's only window: one step at a time on a stage that fits any screen, and what a visitor leaves behind: nothing."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.absence import Absence
from apcdesk.desk.kiosk.aids import REACH, Aids
from apcdesk.desk.kiosk.asides import Asides
from apcdesk.desk.kiosk.corner import HeldCorner
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.frame import StepPage
from apcdesk.desk.kiosk.help_call import HelpCall
from apcdesk.desk.kiosk.idle import IdleWatch, Seconds
from apcdesk.desk.kiosk.language_sheet import LanguageSheet
from apcdesk.desk.kiosk.lockdown import Lockdown
from apcdesk.desk.kiosk.note import KioskNote
from apcdesk.desk.kiosk.numbers import Numbers
from apcdesk.desk.kiosk.pages.attract_ground import fitting, is_wide, stage_width
from apcdesk.desk.kiosk.pages.attract_page import AttractPage
from apcdesk.desk.kiosk.pages.city_page import CityPage
from apcdesk.desk.kiosk.pages.move_page import MovePage
from apcdesk.desk.kiosk.pages.number_page import NumberPage
from apcdesk.desk.kiosk.pages.page import make_page
from apcdesk.desk.kiosk.pages.time_page import TimePage
from apcdesk.desk.kiosk.scans import Scans
from apcdesk.desk.kiosk.station import Station
from apcdesk.desk.kiosk.steps import Aside, Step
from apcdesk.desk.kiosk.transition import Transition
from apcdesk.desk.kiosk.unmet import UnmetNotes
from apcdesk.desk.scans.scanner import Scanner
from apcdesk.desk.widgets.discard import discard
from apcdesk.desk.widgets.firm_window import FirmWindow
from apcdesk.desk.widgets.kiosk.sheet import KioskSheet
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.domain.waiting import Ticket

TITLE = "apcdesk"
MINUTE_CHECK_MS = 1000
ORDER = list(Step)


class KioskWindow(FirmWindow):
    """Shows the step of the flow, or what stands beside it. Pages are built when needed and gone when left.

    It cannot be closed from its own screen; `allow_close`, or the end of the application, opens the door. `left` and
    `restarted` follow what staff chose behind their PIN.
    """

    left = Signal()
    restarted = Signal()
    _fills_screen = False

    def __init__(
        self,
        context: DeskContext,
        place: str = "Kiosk 1 · Entrance",
        seconds: Seconds | None = None,
        scanner: Scanner | None = None,
    ) -> None:
        """`seconds` is what the kiosk counts by, when it is not the time that passes, and `scanner` reads codes."""
        super().__init__()
        self.stand_firm(TITLE)
        self._context = context
        self.theme = context.theme
        self._minute: datetime | None = None
        if seconds is None:
            seconds = Seconds(self)
            seconds.start()
        self.flow = Flow(context, place, seconds, self)
        UnmetNotes(context, self.flow)
        self.station = Station(context, place, self)
        self.numbers = Numbers(context, self.flow)
        help_call = HelpCall(context, place, self.flow.origin, self)
        self.aids = Aids(self.theme, context.languages, help_call, self)
        self.scanner = scanner or Scanner()
        self.scanner.setParent(self)
        self.scanner.start(self)
        # who watches later sees a key earlier: the lock before everybody, then a sign of life, then the scanner
        self.idle = IdleWatch(seconds, self)
        self._lock = Lockdown(self)
        self._lock.start()
        self._stage = QWidget(self)
        self._column = bare_column(self._stage)
        self.step = Step.ATTRACT
        self.corner = HeldCorner(self.theme, self._stage)
        self.asides = Asides(context, self.flow, place, self)
        self._scans = Scans(context, self.flow, self.asides.managing, self)
        self.note = KioskNote(self.theme, seconds, self._stage)
        self._choosing_city = False
        self.absence = Absence(self)
        self.page: AttractPage | StepPage = AttractPage(context)
        self._connect()
        self._build()
        self.flow.refresh()

    def fill_screen(self) -> None:
        """Show over the whole screen, and stay so."""
        super().fill_screen()
        self._fills_screen = True

    def allow_close(self) -> None:
        """Unlock, and let the next close through: the application ends, or staff have the PIN."""
        super().allow_close()
        self._lock.stop()

    def wind_up(self) -> None:
        """Nothing of whoever stood here stays."""
        self.idle.sleep()
        self.scanner.stop()
        self.flow.close()
        self.station.close()
        self._forget()
        self.aids.close()

    def changeEvent(self, event: QEvent) -> None:
        guarded = self._fills_screen and not self.closable and event.type() == QEvent.Type.WindowStateChange
        if guarded and (not self.isFullScreen() or self.isMinimized()):
            self.showFullScreen()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = "attract.field" if self.at_rest else "canvas"
        QPainter(self).fillRect(self.rect(), self.theme.color(ground))

    # Steps

    def _connect(self) -> None:
        self.flow.step_changed.connect(self._on_step)
        self.flow.leaving.connect(self._forget)
        self.flow.filled.connect(self.absence.watch)
        self.flow.catalogue_changed.connect(self._on_catalogue)
        self.station.changed.connect(self._on_station)
        self.numbers.taken.connect(self._on_number)
        self.aids.rearranged.connect(self._build)
        self.aids.languages_wanted.connect(self._on_languages_wanted)
        self.aids.changed.connect(self.absence.watch)
        self.aids.help_call.unheard.connect(self.note.say)
        self.aids.start_over_wanted.connect(self.flow.start_over)
        self.aids.booking_wanted.connect(lambda: self.asides.show(Aside.CODE))
        for way_in in (self.corner.held, self._lock.staff_wanted):
            way_in.connect(self._on_staff)
        self.asides.changed.connect(self._on_aside)
        self.asides.left.connect(self.station.note_left)
        self.asides.left.connect(self.left)
        self.asides.restarted.connect(self.restarted)
        self.scanner.scanned.connect(self._on_scanned)
        self._scans.told.connect(self.note.say)
        self.theme.changed.connect(self.update)
        self._clock = QTimer(self, interval=MINUTE_CHECK_MS)
        self._clock.timeout.connect(self._on_clock)
        self._clock.start()

    def _on_step(self, name: str) -> None:
        step = Step(name)
        self._uncover()
        self.station.set_in_use(step is not Step.ATTRACT)
        transition = self._transition(step)
        self.step = step
        self._choosing_city = False
        if self.asides.shown is not None:
            return  # the step waits behind it
        self._build()
        if transition is not None:
            transition.run()
        self.absence.watch()

    def _on_aside(self) -> None:
        self._uncover()
        self._choosing_city &= self.asides.shown not in (Aside.CODE, Aside.BOOKING)
        self._build()
        self.absence.watch()

    def _build(self) -> None:
        """Build the page of the step that is on, in the scale that it has, in place of the one before."""
        self._set_scale()
        self._column.removeWidget(self.page)
        discard(self.page)
        self.page = self._make_page()
        if isinstance(self.page, StepPage):
            lower = self.aids.lower and not self.theme.kiosk_wide  # there everything is within reach
            self.page.reach(self.theme.kiosk(REACH / self._aids_scale) if lower else None)
        self.page.add_foot(self.aids.make_bar(attract=self.at_rest))
        self._column.addWidget(self.page, 1)
        self.page.show()
        self._on_catalogue()
        self.update()
        if (first := self.page.first_focus()) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_page(self) -> AttractPage | StepPage:
        shown = self.asides.shown
        if self._choosing_city and (shown is None or not shown.of_staff):
            cities = CityPage(self._context, self.flow)
            cities.chosen.connect(self._on_city)
            cities.left.connect(partial(self._choose_city, False))
            return cities
        page: AttractPage | StepPage
        if shown is not None:
            page = self.asides.make_page(shown)
        else:
            page = make_page(self._context, self.step, self.flow, self.station, self.numbers)
        if isinstance(page, AttractPage):
            page.language_wanted.connect(self.aids.languages.speak)
            page.languages_wanted.connect(self._on_languages_wanted)
        elif isinstance(page, TimePage | MovePage):
            page.city_wanted.connect(partial(self._choose_city, True))
        return page

    def _choose_city(self, choosing: bool) -> None:
        """Show the cities instead of the times, or the times again."""
        self._choosing_city = choosing
        self._build()

    def _on_city(self, tzid: str | None) -> None:
        self.flow.visit.city = tzid
        self._choose_city(False)

    def _on_catalogue(self) -> None:
        if isinstance(self.page, AttractPage) and self.flow.catalogue is not None:
            place = self.flow.catalogue.place
            if not self.aids.touched:
                self.aids.offer(place.languages, place.language)
            self.page.show_catalogue(self.flow.catalogue)
            self.page.show_languages(self.aids.offered, self.aids.languages.current)

    def _on_station(self) -> None:
        self.flow.refresh()
        if isinstance(self.page, AttractPage):
            self.page.show_picture(self.station.picture)

    def _on_number(self, ticket: Ticket) -> None:
        if isinstance(self.page, NumberPage) and self.flow.catalogue is not None:
            organisation = self.flow.catalogue.place.organisation
            self.station.print(self.page.slip(organisation, ticket))

    def _on_clock(self) -> None:
        minute = self._context.services.clock.now().replace(second=0, microsecond=0)
        if minute != self._minute:
            self._minute = minute
            self.page.show_now()

    def _transition(self, step: Step) -> Transition | None:
        """The page that is left, as a picture over the new one; none when a visit ends."""
        length = self.theme.duration("kioskStep")
        if not length or step is Step.ATTRACT or not self.isVisible():
            return None
        onward = ORDER.index(step) > ORDER.index(self.step)
        return Transition(self._stage, self._stage.grab(), length, self.theme.kiosk(24), onward=onward)

    # Size

    def _fit(self) -> None:
        width = stage_width(self.width(), self.height())
        self._stage.resize(width, self.height())
        self._stage.move(QPoint((self.width() - width) // 2, 0))
        if (self._wanted_scale(), self._wide) != (self.theme.kiosk_scale, self.theme.kiosk_wide):
            self._build()

    @property
    def _wide(self) -> bool:
        return is_wide(self.width(), self.height())

    @property
    def _aids_scale(self) -> float:
        """The factor of larger text on the step that is on; the keys of the PIN fill a wide screen's height already."""
        as_it_is = self.at_rest or (self._wide and self.asides.shown is Aside.PIN)
        return 1.0 if as_it_is else self.aids.scale(typing=self._typing)

    @property
    def _typing(self) -> bool:
        """Whether the keyboard is on the screen."""
        if self.asides.shown is not None:
            choosing = self._choosing_city and self.asides.shown is Aside.MOVE
            return choosing or self.asides.shown in (Aside.CODE, Aside.PIN)
        return self.step is Step.DETAILS or self._choosing_city

    def _wanted_scale(self) -> float:
        return fitting(self.width(), self.height()) * self._aids_scale

    def _set_scale(self) -> None:
        self.theme.set_kiosk_scale(self._wanted_scale(), wide=self._wide)

    # What comes from outside

    @property
    def at_rest(self) -> bool:
        """Whether the first screen is shown."""
        return self.step is Step.ATTRACT and self.asides.shown is None

    def _on_staff(self) -> None:
        if self.asides.shown is None or not self.asides.shown.of_staff:
            self.asides.show(Aside.PIN)

    def _on_scanned(self, text: str) -> None:
        shown = self.asides.shown
        if self.station.take_scan():
            return
        if shown is None or not shown.of_staff:
            self._scans.read(text, expects_booking=shown is not None)

    def _on_languages_wanted(self) -> None:
        languages = self.aids.languages
        sheet = LanguageSheet(self.theme, self, self.aids.offered, languages.current)
        sheet.chosen.connect(sheet.close_sheet)
        sheet.chosen.connect(languages.speak)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open(sheet.buttons[languages.current.code])

    def _uncover(self) -> None:
        """Take away what lies over the page: it was asked on a page that is left, or of a visitor who has gone."""
        for sheet in self.findChildren(KioskSheet):
            sheet.close_sheet()

    def _forget(self) -> None:
        """Leave nothing of a visit: fields and what could be undone in them, what was scanned, clipboard, aids."""
        clipboard = QGuiApplication.clipboard()
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            if clipboard.text(mode):
                clipboard.clear(mode)
        self.aids.reset()  # first: another language builds the page anew, of what the visit still holds
        self.page.wipe()
        self.note.wipe()
        self.asides.wipe()
