"""What a finger presses, on every page, high and wide, in usual and larger text: whole, large enough, and apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QWidget

from apcdesk.desk.kiosk.aids import LARGER
from apcdesk.desk.kiosk.paged import PagedArea
from apcdesk.desk.kiosk.pages.attract_buttons import PanelButton
from apcdesk.desk.kiosk.steps import Aside, Step
from apcdesk.desk.widgets.kiosk.bars import AidsBar
from apcdesk.domain.changes import STAFF
from tests.desk.kiosk.conftest import Kiosk, MakeKiosk
from tests.desk.kiosk.test_landscape import cut, place, speak
from tests.desk.kiosk.test_managing import a_booking
from tests.desk.kiosk.test_staff_door import PIN

SIZES = [(1080, 1920), (540, 960), (1024, 600), (1366, 768)]
MORE_SIZES = [(1280, 800), (1024, 768), (1920, 1080), (2560, 1080)]
CASES = [(size, language) for size in SIZES for language in ("en", "de", "ar")]
CASES += [(size, "en") for size in MORE_SIZES]
GAP = 10
"""Between keys, in units; between all else it is larger."""
MOST_PAGES = 12


def _ways(kiosk: Kiosk) -> Iterator[tuple[str, Callable[[], object]]]:
    """From page to page, each with its name."""
    window, flow = kiosk.window, kiosk.window.flow
    yield "attract", lambda: None
    yield "choose", flow.begin
    card = next(c for c in kiosk.page.service_cards.values() if "ackaging" in c.accessibleName())
    yield "people", lambda: kiosk.touch(card)
    amina = next(c for c in kiosk.page.person_cards.values() if "Amina" in c.accessibleName())
    yield "time", lambda: kiosk.touch(amina)
    yield "chosen time", lambda: kiosk.touch(list(kiosk.page.slots.buttons.values())[8])
    yield "city", lambda: window._choose_city(True)
    yield "time again", lambda: window._choose_city(False)
    yield "details", lambda: kiosk.touch(kiosk.page.take_button)
    yield "details with a problem", lambda: kiosk.touch(kiosk.page.book_button)
    kiosk.type(kiosk.page.name.line, "Maximiliane Oppenheimer")
    yield "confirmed", lambda: kiosk.touch(kiosk.page.book_button)
    flow.start_over()
    yield "code", lambda: window.asides.show(Aside.CODE)
    yield "booking", lambda: window.asides.managing.open(a_booking(kiosk).code)
    yield "move", window.asides.managing.find_times
    flow.start_over()
    yield "number", flow.line_up
    yield "pin", lambda: window.asides.show(Aside.PIN)
    yield "staff", lambda: window.asides.show(Aside.STAFF)


def _in_sight(kiosk: Kiosk) -> list[tuple[QAbstractButton, QRect]]:
    """Every button that can be seen, with the part of it that can."""
    seen = []
    for button in kiosk.window.findChildren(QAbstractButton):
        sight, around = place(button), button.parentWidget()
        while around is not None:
            sight = sight.intersected(place(around))
            around = None if around is kiosk.window else around.parentWidget()
        if button.isVisible() and not sight.isEmpty():
            seen.append((button, sight))
    return seen


def _name(button: QWidget) -> str:
    return f"{type(button).__name__} {button.accessibleName()} {place(button).getRect()}"


def _wrong(kiosk: Kiosk) -> list[str]:
    theme = kiosk.context.theme
    least, gap = theme.size("kiosk.targetMin") - 1, theme.kiosk(GAP) - 1
    seen = _in_sight(kiosk)
    wrong = [f"{_name(button)} is cut" for button, sight in seen if sight != place(button)]
    wrong += [f"{_name(button)} is small" for button, _ in seen if min(button.size().toTuple()) < least]
    for (one, here), (other, there) in combinations(seen, 2):
        if isinstance(one.parentWidget(), AidsBar) and one.parentWidget() is other.parentWidget():
            continue  # cells of a bar, whose words and icons stand far apart
        panels = isinstance(one, PanelButton) and isinstance(other, PanelButton)
        apart = -1 if panels else gap  # the sides of the carton share their fold
        if here.adjusted(-apart, -apart, apart, apart).intersects(there):
            wrong.append(f"{_name(one)} is near {_name(other)}")
    return wrong + [f"{words} is cut" for words in cut(kiosk)]


def _turn(kiosk: Kiosk) -> Iterator[None]:
    """Each page of what is turned."""
    areas = [area for area in kiosk.window.findChildren(PagedArea) if area.isVisible()]
    yield
    for _ in range(MOST_PAGES):
        if not areas or not areas[0].paged or not areas[0].more_button.isEnabled():
            return
        areas[0].more_button.click()
        kiosk.settle()
        yield


@pytest.mark.parametrize("larger", [False, True], ids=["usual", "larger"])
@pytest.mark.parametrize(
    ("size", "language"), CASES, ids=[f"{width}x{height}-{language}" for (width, height), language in CASES]
)
def test_whatever_is_pressed_is_whole_large_enough_and_apart(
    make_kiosk: MakeKiosk, size: tuple[int, int], larger: bool, language: str
) -> None:
    kiosk = make_kiosk(size=size)
    kiosk.services.staff_pin.set(PIN, origin=STAFF)
    wrong: list[str] = []
    seen: list[str] = []
    for name, go in _ways(kiosk):
        go()
        kiosk.settle()
        if kiosk.context.languages.current.code != language:
            speak(kiosk, language)
        resting = kiosk.step is Step.ATTRACT and kiosk.window.asides.shown is None
        if larger and not resting and not kiosk.window.aids.larger:
            kiosk.window.aids._on_chosen(LARGER)
        kiosk.settle()
        seen.append(name)
        for n, _ in enumerate(_turn(kiosk)):
            wrong += [f"{name}, page {n + 1}: {what}" for what in _wrong(kiosk)]
    speak(kiosk, "en")

    assert wrong == []
    assert len(seen) == 16
