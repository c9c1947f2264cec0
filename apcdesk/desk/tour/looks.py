"""The screens once more in other looks: themes and languages; the kiosk with larger text and moved lower as well."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.kiosk.window import KioskWindow
from apcdesk.desk.look.sizes import TEXT, TOUCH
from apcdesk.desk.look.theme import Mode
from apcdesk.desk.tour.hand import Hand
from apcdesk.desk.window.shell import MainWindow
from apcdesk.domain.changes import STAFF

TYPE, PERSON = "Packaging advice", "Amina Warsame"
PLACE_OF_TIME = 9
"""Which of the day's times each look books; its booking is cancelled before the next."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Look:
    """One way to show the screens; `name` ends the names of their pictures. Larger and lower are the kiosk's, the text
    scale and touch mode the desk's."""

    name: str
    mode: Mode = Mode.LIGHT
    language: str = "en"
    larger: bool = False
    text: float = 1.0
    touch: bool = False
    lower: bool = False


LOOKS = (
    Look("dark", Mode.DARK),
    Look("contrast", Mode.CONTRAST),
    Look("arabic", language="ar"),
    Look("german", language="de"),
    Look("text-150", text=1.5),
    Look("text-200", text=2.0),
    Look("touch", touch=True),
    Look("larger", larger=True),
    Look("lower", lower=True),
    Look("arabic-larger-lower", language="ar", larger=True, lower=True),
)
Picture = Callable[[Hand, str, str], None]


PANES = {
    "agenda": "01-week-agenda",
    "calendars": "02-calendars",
    "rules": "03-rules-editor",
    "finder": "04-slot-finder",
    "links": "05-links-elements",
    "port": "06-port-sharing",
    "equipment": "15-equipment-custody",
    "line": "17-waiting-line",
    "kiosks": "19-kiosks",
}


class DeskLooks:
    """Opens the desk in each look that is one of the desk too, and goes to every pane."""

    def __init__(self, context: DeskContext, open_desk: Callable[[], tuple[MainWindow, Hand]]) -> None:
        self._context = context
        self._open = open_desk

    def run(self, picture: Picture, looks: Sequence[Look] = LOOKS) -> None:
        """Write the pictures."""
        for look in looks:
            if look.larger or look.lower:
                continue
            self._context.theme.set_mode(look.mode)
            self._context.languages.speak(look.language)
            self._context.preferences.put(TEXT, look.text)
            self._context.preferences.put(TOUCH, look.touch)
            window, hand = self._open()
            try:
                for key, name in PANES.items():
                    window.go(key)
                    picture(hand, f"{name}-{look.name}", "as it opens")
            finally:
                self._context.languages.reset()
                self._context.theme.set_mode(Mode.LIGHT)
                window.display.choose_touch(False)
                window.display.choose_text(None)
                window.close()
                window.deleteLater()


class KioskLooks:
    """Books once in each look. `picture(hand, name, words)` writes what is on the screen."""

    def __init__(self, context: DeskContext, open_kiosk: Callable[[], tuple[KioskWindow, Hand]]) -> None:
        self._context = context
        self._open = open_kiosk

    def run(self, picture: Picture, looks: Sequence[Look] = LOOKS) -> None:
        """Go through the screens. Raises NotThere when one is not as it should be."""
        for look in looks:
            if look.touch or look.text != 1.0:
                continue
            self._context.theme.set_mode(look.mode)
            window, hand = self._open()
            try:
                self._visit(window, hand, look, picture)
            finally:
                self._context.theme.set_mode(Mode.LIGHT)
                window.allow_close()
                window.close()
                window.deleteLater()

    def _visit(self, window: KioskWindow, hand: Hand, look: Look, picture: Picture) -> None:
        window.aids.languages.speak(look.language)
        hand.rest()
        for wanted, words in (
            (look.larger, translate("Kiosk", "Larger text")),
            (look.lower, translate("Kiosk", "Move lower")),
        ):
            if wanted:
                hand.press(words)
        picture(hand, f"07-kiosk-attract-{look.name}", "nobody there")
        page = self._page(window)
        hand.press(_words(page.start_button))
        page = self._page(window)
        hand.press(_words(next(c for c in page.service_cards.values() if TYPE in c.accessibleName())))
        picture(hand, f"08-kiosk-choose-{look.name}", "chose what")
        hand.press(_words(next(c for c in page.person_cards.values() if PERSON in c.accessibleName())))
        hand.wait_for(lambda: window.flow.step is Step.TIME, "no times were shown")
        page = self._page(window)
        hand.press(_words(list(page.slots.buttons.values())[PLACE_OF_TIME]))
        picture(hand, f"09-kiosk-time-{look.name}", "chose when")
        hand.press(_words(page.take_button))
        hand.wait_for(lambda: window.flow.step is Step.DETAILS, "nothing was asked")
        page = self._page(window)
        hand.fill(page.name.label.text(), "Tor Erik Moen")
        hand.fill(page.company.label.text(), "Moen Emballasje")
        picture(hand, f"10-kiosk-details-{look.name}", "typed who comes")
        hand.press(_words(page.book_button))
        hand.wait_for(lambda: window.flow.visit.booking is not None, "the booking was not made")
        picture(hand, f"11-kiosk-confirmed-{look.name}", "booked")
        booking = window.flow.visit.booking
        assert booking is not None
        cancel = partial(self._context.services.bookings.cancel, booking.booking_id, origin=STAFF)
        self._context.tasks.run(cancel, owner=window)
        hand.press(_words(self._page(window).done_button))

    @staticmethod
    def _page(window: KioskWindow) -> Any:
        """The page of the step: each has parts of its own."""
        return window.page


def _words(button: QPushButton) -> str:
    return button.accessibleName() or button.text()
