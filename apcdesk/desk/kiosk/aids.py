"""The aids of one visit: larger text, contrast, the step moved lower, the language, a call for staff. All end with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from apcdesk.desk.kiosk.help_call import HelpCall
from apcdesk.desk.language.languages import Language, Languages
from apcdesk.desk.look.theme import Mode, Theme
from apcdesk.desk.widgets.kiosk.bars import Aid, AidsBar

START_OVER, LARGER, CONTRAST, LOWER = "start_over", "larger", "contrast", "lower"
LANGUAGE, STAFF, BOOKING = "language", "staff", "booking"
LARGER_SCALE = 1.25
LARGER_SCALE_TYPING = 1.12  # the keyboard is as wide as the screen already
REACH = 1100  # units above the foot that a sitting person touches

translate = QCoreApplication.translate


class Aids(QObject):
    """What is on. `rearranged` says that pages must be built anew; the theme tells its change itself."""

    changed = Signal()
    rearranged = Signal()
    start_over_wanted = Signal()
    booking_wanted = Signal()
    """Somebody on the first screen has a booking from before."""
    languages_wanted = Signal()

    def __init__(
        self, theme: Theme, languages: Languages, help_call: HelpCall, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._usual = theme.mode
        self._bar: AidsBar | None = None
        self._named: tuple[str, ...] = ()
        self._closed = False
        self.languages = languages
        self.help_call = help_call
        self.larger = False
        self.contrast = False
        self.lower = False
        languages.changed.connect(self._rearrange)
        help_call.changed.connect(self._on_help)

    @property
    def on(self) -> bool:
        """Whether any is on: then everybody gets twice the time."""
        return self.larger or self.contrast or self.lower or self.help_call.asked

    @property
    def touched(self) -> bool:
        """Whether somebody has changed anything here, the language too."""
        return self.on or self.languages.current != self.languages.usual

    @property
    def offered(self) -> tuple[Language, ...]:
        """The languages of this kiosk, in the order that the place names them; all when it names none."""
        known = {language.code: language for language in self.languages.offered}
        return tuple(known[code] for code in self._named if code in known) or tuple(known.values())

    def offer(self, codes: Sequence[str], usual: str) -> None:
        """Offer these languages, where they are known, and let one of them be the usual one."""
        self._named = tuple(codes)
        names = [language.code for language in self.offered]
        if not self._closed and usual in names and usual != self.languages.usual.code:
            self.languages.make_usual(usual)

    def scale(self, *, typing: bool) -> float:
        """The factor on the sizes of a step."""
        if not self.larger:
            return 1.0
        return LARGER_SCALE_TYPING if typing else LARGER_SCALE

    def make_bar(self, *, attract: bool) -> AidsBar:
        """The bar of a step; the first screen has nothing to start over, and its languages in a row of their own."""
        aids = [
            Aid(LARGER, "a-large-small", translate("Kiosk", "Larger text")),
            Aid(CONTRAST, "contrast", translate("Kiosk", "Contrast")),
        ]
        if not self._theme.kiosk_wide:  # where everything is within reach
            aids.append(Aid(LOWER, "arrow-down", translate("Kiosk", "Move lower")))
        if attract:
            aids.insert(0, Aid(BOOKING, "ticket", translate("Kiosk", "My booking")))
        else:
            aids.insert(0, Aid(START_OVER, "rotate-ccw", translate("Kiosk", "Start over")))
            if len(self.offered) > 1:
                aids.append(Aid(LANGUAGE, "languages", self.languages.current.name))
        aids.append(Aid(STAFF, "hand-helping", self.help_call.words))
        self._bar = AidsBar(self._theme, aids, attract=attract)
        self._bar.chosen.connect(self._on_chosen)
        self._show()
        return self._bar

    def reset(self) -> None:
        """Everything off again, and the language of the place."""
        if self.contrast:
            self._theme.set_mode(self._usual)
        self.larger = self.contrast = self.lower = False
        self.help_call.withdraw()
        self.languages.reset()
        self._show()

    def close(self) -> None:
        """The kiosk ends: what is spoken from now on is not its business, though an answer may still be on its way."""
        self._closed = True

    def _on_chosen(self, key: str) -> None:
        act = {
            START_OVER: self.start_over_wanted.emit,
            BOOKING: self.booking_wanted.emit,
            LANGUAGE: self.languages_wanted.emit,
            STAFF: self.help_call.ask,
            CONTRAST: self._switch_contrast,
            LARGER: self._switch_larger,
            LOWER: self._switch_lower,
        }[key]
        act()

    def _switch_contrast(self) -> None:
        self.contrast = not self.contrast
        self._theme.set_mode(Mode.CONTRAST if self.contrast else self._usual)
        self._show()
        self.changed.emit()

    def _switch_larger(self) -> None:
        self.larger = not self.larger
        self._rearrange()

    def _switch_lower(self) -> None:
        self.lower = not self.lower
        self._rearrange()

    def _rearrange(self) -> None:
        if self._closed:
            return
        self._show()
        self.rearranged.emit()
        self.changed.emit()

    def _on_help(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        if self._bar is not None:
            self._bar.set_on(LARGER, self.larger)
            self._bar.set_on(CONTRAST, self.contrast)
            if LOWER in self._bar.keys:
                self._bar.set_on(LOWER, self.lower)
            self._bar.set_on(STAFF, self.help_call.asked)
            self._bar.set_text(STAFF, self.help_call.words)
