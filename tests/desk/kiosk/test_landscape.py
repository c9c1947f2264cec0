"""A screen that is wider than high: a page in two columns, with nothing outside, over another, cut, or too small."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from apcdesk.desk.kiosk.aids import LARGER, LOWER
from apcdesk.desk.kiosk.banner import KioskBanner
from apcdesk.desk.kiosk.pages.attract_spread import DRAWING, UPRIGHT_SPREAD, wide_spread
from apcdesk.desk.kiosk.pages.confirmed_wide import CodeSheet
from apcdesk.desk.kiosk.rail import Rail
from apcdesk.desk.language.languages import LANGUAGES, Languages
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.kiosk.keys import Key
from apcdesk.desk.widgets.kiosk.qr import QUIET
from apcdesk.desk.widgets.label import Label
from tests.desk.kiosk.conftest import Kiosk, MakeKiosk
from tests.desk.kiosk.test_lost_time import block_amina
from tests.desk.kiosk.test_reach import confirmed


def place(widget: QWidget) -> QRect:
    """Where it is in its window."""
    return widget.rect().translated(widget.mapTo(widget.window(), widget.rect().topLeft()))


def shown(kiosk: Kiosk, kind: type[QWidget]) -> list[QWidget]:
    """What can be seen of a kind, without what lies in parts that are turned."""
    turned = [area for area in kiosk.window.findChildren(QScrollArea) if area.isVisible()]
    seen = [widget for widget in kiosk.window.findChildren(kind) if widget.isVisible()]
    return [widget for widget in seen if not any(area.isAncestorOf(widget) for area in turned)]


def cut(kiosk: Kiosk) -> list[str]:
    """The words that have not the height, or in one line not the width, that they need."""
    labels = [widget for widget in shown(kiosk, Label) if isinstance(widget, Label) and widget.text()]
    return [
        label.text()
        for label in labels
        if label.height() < label.heightForWidth(label.width())
        or (not label.wordWrap() and label.width() < label.sizeHint().width())
    ]


def speak(kiosk: Kiosk, language: str) -> None:
    """In the language of a visitor, which Arabic mirrors."""
    languages: Languages = kiosk.context.languages
    languages.speak(language)
    kiosk.settle()


@pytest.mark.parametrize("larger", [False, True], ids=["usual", "larger"])
def test_no_word_of_the_way_to_a_booking_is_cut_in_french(make_kiosk: MakeKiosk, larger: bool) -> None:
    """In English, German and Arabic `test_targets` looks at every page."""
    kiosk = make_kiosk(size=(1366, 768))
    found: list[str] = []

    def look() -> None:
        if larger and not kiosk.window.aids.larger:
            kiosk.window.aids._on_chosen(LARGER)
        kiosk.settle()
        found.extend(cut(kiosk))

    speak(kiosk, "fr")
    kiosk.touch(kiosk.panel("Packaging advice"))
    look()
    kiosk.touch(list(kiosk.page.person_cards.values())[-1])
    look()
    kiosk.touch(kiosk.slot("14:00"))
    kiosk.touch(kiosk.page.take_button)
    look()
    kiosk.touch(kiosk.page.book_button)  # without a name: the field says so
    look()
    kiosk.type(kiosk.page.name.line, "Maximiliane Oppenheimer")
    kiosk.touch(kiosk.page.book_button)
    look()
    speak(kiosk, "en")

    assert found == []


@pytest.mark.parametrize(("language", "leads"), [("en", "left"), ("ar", "right")])
def test_the_rail_leads_and_the_choices_trail(make_kiosk: MakeKiosk, language: str, leads: str) -> None:
    kiosk = make_kiosk(size=(1280, 800))
    kiosk.to_times()
    speak(kiosk, language)

    [rail] = kiosk.window.findChildren(Rail)
    beside = place(rail)
    assert beside.top() == 0
    assert (beside.left() == 0) is (leads == "left")
    assert (beside.right() == kiosk.window.rect().right()) is (leads == "right")
    assert rail.isAncestorOf(kiosk.page.take_button)
    assert not any(beside.intersects(place(slot)) for slot in kiosk.page.slots.buttons.values())
    speak(kiosk, "en")


@pytest.mark.parametrize("larger", [False, True], ids=["usual", "larger"])
def test_the_keys_are_as_large_as_on_a_high_screen(make_kiosk: MakeKiosk, larger: bool) -> None:
    kiosk = make_kiosk(size=(1366, 768))
    kiosk.to_details()
    if larger:
        kiosk.window.aids._on_chosen(LARGER)
        kiosk.settle()
    theme = kiosk.context.theme
    width, height = theme.size("kiosk.key.width"), theme.size("kiosk.key.height")

    keys = [key for key in kiosk.page.keyboard.findChildren(Key) if key.isVisible() and len(key.text()) == 1]

    assert len(keys) > 30
    assert min(key.width() for key in keys) >= width - 1
    assert min(key.height() for key in keys) >= height - 1


class Painted(QObject):
    """The heights at which the buttons of a banner are painted, from the first time on."""

    def __init__(self) -> None:
        super().__init__()
        self.heights: set[int] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        in_banner = isinstance(watched, KioskButton) and isinstance(watched.parent(), KioskBanner)
        if in_banner and event.type() == QEvent.Type.Paint:
            assert isinstance(watched, KioskButton)
            self.heights.add(watched.height())
        return False


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600), (1280, 800)])
@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_a_time_that_was_lost_while_typing_has_room_for_its_alternatives_in_large_text(
    make_kiosk: MakeKiosk, qapp: QApplication, language: str, size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(size=size)
    kiosk.to_details("14:00")
    kiosk.window.aids._on_chosen(LARGER)
    speak(kiosk, language)
    kiosk.type(kiosk.page.name.line, "Tor Erik Moen")
    block_amina(kiosk, "13:55", "14:10")

    painted = Painted()
    qapp.installEventFilter(painted)
    kiosk.touch(kiosk.page.book_button)
    buttons = kiosk.page.banner.buttons
    kiosk.wait(lambda: bool(painted.heights))
    qapp.removeEventFilter(painted)

    least = kiosk.context.theme.size("kiosk.targetMin")
    found = cut(kiosk)
    speak(kiosk, "en")
    assert (len(buttons), found) == (3, [])
    assert [height for height in painted.heights if height < least] == []


def test_the_code_for_the_phone_opens_with_a_touch_where_the_card_leaves_it_no_room(
    make_kiosk: MakeKiosk,
) -> None:
    kiosk = make_kiosk(size=(1024, 600))
    confirmed(kiosk)
    kiosk.wait(lambda: hasattr(kiosk.page, "keep_tile"))
    assert not kiosk.page.phone.isVisible()

    kiosk.touch(kiosk.page.keep_tile)

    [sheet] = kiosk.window.findChildren(CodeSheet)
    code_on_sheet = sheet.code
    modules = len(code_on_sheet._matrix) + 2 * QUIET
    assert kiosk.window.rect().contains(place(code_on_sheet))
    assert code_on_sheet.width() >= 6 * modules
    kiosk.touch(sheet.close_button)
    assert kiosk.window.findChildren(CodeSheet) == []


def test_the_code_for_the_phone_stands_beside_the_card_where_there_is_room(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(size=(1920, 1080))
    confirmed(kiosk)
    kiosk.wait(lambda: hasattr(kiosk.page, "keep_tile"))

    assert kiosk.page.phone.isVisible()
    assert not kiosk.page.keep_tile.isVisible()
    assert kiosk.window.rect().contains(place(kiosk.page.phone))


def test_a_screen_that_is_turned_keeps_what_was_typed(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(size=(1280, 800))
    kiosk.to_details()
    kiosk.type(kiosk.page.name.line, "Tor Erik Moen")
    assert kiosk.window.findChildren(Rail)

    kiosk.window.resize(800, 1280)
    kiosk.settle()

    assert (kiosk.window.findChildren(Rail), kiosk.page.name.text) == ([], "Tor Erik Moen")
    kiosk.window.resize(1280, 800)
    kiosk.settle()
    assert (len(kiosk.window.findChildren(Rail)), kiosk.page.name.text) == (1, "Tor Erik Moen")


@pytest.mark.parametrize(("size", "offered"), [((1280, 800), False), ((800, 1280), True)])
def test_nothing_needs_to_move_lower_where_everything_is_low(
    make_kiosk: MakeKiosk, size: tuple[int, int], offered: bool
) -> None:
    kiosk = make_kiosk(size=size)
    bar = kiosk.window.aids._bar
    assert bar is not None
    assert (LOWER in bar.keys) is offered


def test_a_wide_first_screen_has_room_for_nine_languages(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(size=(1280, 800))

    kiosk.page.show_languages(LANGUAGES[:9], LANGUAGES[0])

    assert len(kiosk.page.language_buttons) == 9
    assert all(kiosk.window.rect().contains(place(button)) for button in kiosk.page.row)


@pytest.mark.parametrize(
    ("width", "height"), [(1920, 1080), (1920, 1125), (1920, 1200), (1920, 1440), (2560, 1080)]
)
def test_on_a_wide_first_screen_nothing_lies_over_another(width: int, height: int) -> None:
    spread = wide_spread(width, height)

    parts = {
        "mark": spread.mark,
        "organisation": spread.organisation.united(spread.line),
        "clock": spread.clock.united(spread.day),
        "headline": spread.headline.adjusted(0, 40, 0, 102),
        "text": spread.text.adjusted(0, 0, 0, 48),
        "start": spread.start,
        "number": spread.number,
        "languages": spread.languages,
        "drawing": spread.drawn(DRAWING),
        "foot": spread.foot,
    }
    over = [
        (one, other)
        for one in parts
        for other in parts
        if one < other and parts[one].intersects(parts[other])
    ]
    screen = QRect(0, 0, width, height)
    assert (over, [name for name, part in parts.items() if not screen.contains(part)]) == ([], [])


def test_an_upright_first_screen_draws_where_it_is_drawn() -> None:
    assert UPRIGHT_SPREAD.drawn(DRAWING) == DRAWING
