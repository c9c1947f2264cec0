"""Everything has room: in every pane, in long languages and from right to left, with large text, and for fingers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScroller, QWidget
from pytestqt.exceptions import TimeoutError as NotInTime
from pytestqt.qtbot import QtBot

from apcdesk.desk.fingers import HOLD_MS
from apcdesk.desk.look.display import Display
from apcdesk.desk.look.growth import growing
from apcdesk.desk.look.sizes import TEXT, TOUCH, nearest_scale
from apcdesk.desk.look.theme import TOUCH_TARGET, Theme
from apcdesk.desk.staff.calendars.pane import CalendarsPane
from apcdesk.desk.staff.equipment.pane import EquipmentPane
from apcdesk.desk.staff.port.switch import PortSwitch
from apcdesk.desk.tasks import Tasks
from apcdesk.desk.widgets.buttons import Button, IconButton
from apcdesk.desk.widgets.choosers import Option, SelectField
from apcdesk.desk.widgets.fold_bar import FoldBar
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.pane_scroll import PaneScroll
from apcdesk.desk.widgets.reflow import Reflow
from apcdesk.desk.widgets.segmented import SegmentedControl
from apcdesk.desk.widgets.switches import Toggle
from apcdesk.desk.widgets.tab_stops import stops_in
from apcdesk.desk.window.shell import SMALLEST, MainWindow, ToastRelay
from apcdesk.domain.changes import STAFF
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Group, Member
from apcdesk.domain.wishes import Unmet, WishDoor
from apcdesk.service.services import Services
from tests.builders_desk import StillPort, make_context
from tests.builders_services import STORY_NOW, make_services
from tests.desk.fits import cut, outside, sideways, too_small
from tests.desk.walks import tab_order

pytestmark = pytest.mark.long

WIDE = (1440, 900)


@contextmanager
def desk_in(language: str, theme: Theme, tasks: Tasks, folder: Path) -> Iterator[MainWindow]:
    """The window of the desk over the demo, in a language."""
    services = make_services(folder)
    toasts = ToastRelay()
    context = make_context(services, theme, tasks, folder, toasts=toasts)
    context.languages.speak(language)
    window = MainWindow(theme, context.preferences, toasts)
    try:
        window.open(context, PortSwitch(StillPort(), context.preferences, tasks))
        window.show()
        yield window
    finally:
        context.languages.reset()
        context.bridge.close()
        window.close()
        shiboken6.delete(window)
        tasks.close()
        services.close()


def problems(window: MainWindow) -> list[str]:
    """What of the pane that is shown has too little room."""
    found = cut(window) + outside(window) + sideways(window)
    return found + too_small(window) if window.display.touch else found


def look_at_every_pane(window: MainWindow, tasks: Tasks, qtbot: QtBot) -> dict[str, list[str]]:
    """The problems by pane; each pane has time to come to rest."""
    found = {}
    for place in window.places:
        window.go(place.key)
        try:
            qtbot.waitUntil(lambda: tasks.idle and not problems(window), timeout=8_000)
        except NotInTime:
            found[place.key] = problems(window)
    return found


FOR_FINGERS, SMALL = (SMALLEST, 1.0, True), (SMALLEST, 1.0, False)
LARGE, LARGER, WIDE_LARGER = (SMALLEST, 1.5, False), (SMALLEST, 2.0, False), (WIDE, 2.0, False)


@pytest.mark.parametrize(
    ("language", "looks"),
    [
        ("en", (WIDE_LARGER, LARGER, FOR_FINGERS)),
        ("de", (SMALL, LARGE, LARGER)),
        ("ar", (SMALL, (SMALLEST, 2.0, True))),
    ],
)
def test_in_every_pane_everything_has_room(
    language: str,
    looks: tuple[tuple[tuple[int, int], float, bool], ...],
    theme: Theme,
    tasks: Tasks,
    story_folder: Path,
    qtbot: QtBot,
):
    with desk_in(language, theme, tasks, story_folder) as window:
        fill(window.context.services)
        found = {}
        for size, scale, touch in looks:
            window.resize(*size)
            window.display.choose_text(scale)
            window.display.choose_touch(touch)
            found[size, scale, touch] = look_at_every_pane(window, tasks, qtbot)

    assert {look: panes for look, panes in found.items() if panes} == {}


@pytest.mark.parametrize("language", ["de", "fr", "ar", "nb"])
def test_what_explains_is_read_whole_in_the_smallest_window(
    language: str, theme: Theme, tasks: Tasks, story_folder: Path, qtbot: QtBot
):
    def shortened() -> list[str]:
        lines = [one for one in window.findChildren(Label) if one.isVisible() and not one.wordWrap()]
        return [one.text() for one in lines if one.width() < one.sizeHint().width()]

    def toggles() -> list[Toggle]:
        return [one for one in window.findChildren(Toggle) if one.isVisible() and one.text()]

    with desk_in(language, theme, tasks, story_folder) as window:
        window.resize(*SMALLEST)
        for key in ("rules", "demand", "port"):
            window.go(key)
            qtbot.waitUntil(lambda: tasks.idle and shortened() == [])
        window.go("kiosks")
        qtbot.waitUntil(lambda: tasks.idle and toggles() != [])
        assert [one.text() for one in toggles() if one.width() < one.sizeHint().width()] == []


def fill(services: Services) -> None:
    """What the demo has none of: links, wishes that were not met, and a line of people with long names."""
    wish = Period(STORY_NOW + timedelta(days=1, hours=6), STORY_NOW + timedelta(days=1, hours=7))
    sub = services.calendars.all()[0].sub
    query = AvailabilityQuery(
        (Group((Member(sub, managed_availability=True),)),), timedelta(minutes=30), (wish,)
    )
    services.wishes.note(query, WishDoor.PAGE, Unmet.NOTHING)
    services.wishes.write(everything=True)
    kinds = services.appointment_types.all()
    services.open_links.create(kinds[0].appointment_type_id, "Pre-show visits", origin=STAFF)
    for number, kind in enumerate(kinds * 4):
        services.waiting_line.take_number(
            kind.appointment_type_id, name=f"Somebody with a long name {number}", origin=STAFF
        )


STACKED = ("calendars", "rules", "finder", "demand", "line", "links", "kiosks")


@pytest.mark.parametrize("key", STACKED)
def test_with_large_text_the_parts_of_a_pane_stand_under_one_another(
    key: str, story_window: MainWindow, qtbot: QtBot
):
    window = story_window
    fill(window.context.services)
    window.resize(*SMALLEST)
    window.display.choose_text(2.0)
    window.go(key)
    pane, frame = window.pane(key), window.stack.currentWidget()
    assert isinstance(frame, PaneScroll)
    parts = pane.findChild(Reflow)
    assert isinstance(parts, Reflow)

    def at_rest(*, stacked: bool) -> bool:
        """Whether the parts stand so, and the pane is scrolled upright while they are stacked, and else not at all."""
        tops, widths = [part.y() for part in parts.parts], {part.width() for part in parts.parts}
        under = tops == sorted(set(tops)) and widths == {parts.width()}
        beside = set(tops) == {0} and len(widths) > 1
        scrolls = frame.horizontalScrollBar().maximum() > 0, frame.verticalScrollBar().maximum() > 0
        return (under, beside, scrolls) == (stacked, not stacked, (False, stacked))

    def stand(*, stacked: bool) -> None:
        tasks = window.context.tasks
        qtbot.waitUntil(
            lambda: tasks.idle and at_rest(stacked=stacked) and not problems(window), timeout=20_000
        )

    stand(stacked=True)
    stops = [stop for stop in tab_order(window) if pane.isAncestorOf(stop)]
    came_to = [number for stop in stops for number, part in enumerate(parts.parts) if part.isAncestorOf(stop)]
    assert stops == list(stops_in(pane))
    assert came_to == sorted(came_to)
    window.display.choose_text(1.0)
    stand(stacked=False)


def test_text_grows_by_keys_at_once_and_is_remembered(story_window: MainWindow, qtbot: QtBot):
    window, theme = story_window, story_window.context.theme
    heights = [window.sidebar.brand.height(), window.agenda.toolbar.height(), theme.line("body")]
    window.resize(1920, 1080)

    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)

    assert (theme.text_scale, window.context.preferences.get(TEXT)) == (1.25, 1.25)
    larger = [window.sidebar.brand.height(), window.agenda.toolbar.height(), theme.line("body")]
    assert larger == [round(height * 1.25) for height in heights]
    qtbot.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert theme.text_scale == 1.1
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert (theme.text_scale, window.context.preferences.get(TEXT)) == (1.0, None)
    assert [window.sidebar.brand.height(), window.agenda.toolbar.height(), theme.line("body")] == heights


def test_another_desk_begins_with_what_was_chosen(story_window: MainWindow, theme: Theme):
    story_window.display.choose_text(1.5)
    story_window.display.choose_touch(True)
    theme.set_text_scale(1.0)
    theme.set_touch(False)
    other = QWidget()

    Display(theme, story_window.context.preferences, ToastRelay(), other)

    assert (theme.text_scale, theme.touch) == (1.5, True)
    shiboken6.delete(other)


def test_sizes_that_were_fixed_once_grow_there_and_back(theme: Theme, qapp: QApplication, qtbot: QtBot):
    around = QWidget()
    qtbot.addWidget(around)
    row, line = QWidget(around), QWidget(around)
    row.setFixedHeight(27)
    line.setFixedHeight(1)
    font = theme.font("small")
    row.setFont(font)
    seen = []

    for ratio in (1.1, 1.25 / 1.1, 2.0 / 1.25, 0.5):
        with growing(qapp, ratio):
            pass
        seen.append((row.minimumHeight(), row.maximumHeight(), row.font().pixelSize(), line.height()))

    assert seen == [(30, 30, 13, 1), (34, 34, 15, 1), (54, 54, 24, 1), (27, 27, 12, 1)]


def test_a_bar_without_room_folds_its_parts_into_a_menu(theme: Theme, qtbot: QtBot):
    around = QWidget()
    qtbot.addWidget(around)
    bar = FoldBar(theme, parent=around)
    pressed: list[object] = []
    export, copy = Button(theme, "Export", icon="download"), Button(theme, "Copy to other days")
    span = SegmentedControl(theme, ("Day", "Week"), "Days on show")
    export.clicked.connect(lambda: pressed.append("export"))
    span.chosen.connect(pressed.append)
    bar.row.addWidget(Label(theme, "Rules", "title"))
    bar.row.addStretch(1)
    for part in (span, export, copy):
        bar.row.addWidget(part)
    bar.fold(export, span)
    copy.setEnabled(False)
    bar.resize(700, 52)
    around.show()
    whole = (list(bar.folded), bar.more.isVisible())

    bar.resize(280, 52)

    assert whole == ([], False)
    assert bar.folded == (export, span)
    assert [part.isVisible() for part in (export, span, copy, bar.more)] == [False, False, True, True]
    bar.more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = {entry.text(): entry for entry in menu.actions() if not entry.isSeparator()}
    assert list(entries) == ["Export", "Day", "Week"]
    entries["Export"].trigger()
    entries["Week"].trigger()
    menu.close()
    assert (pressed, span.current) == (["export", 1], 1)
    bar.resize(700, 52)
    assert (list(bar.folded), export.isVisible(), bar.more.isVisible()) == ([], True, False)


def test_a_bar_folds_a_list_to_choose_from_before_it_shortens_what_it_keeps(theme: Theme, qtbot: QtBot):
    around = QWidget()
    qtbot.addWidget(around)
    bar = FoldBar(theme, parent=around)
    chosen: list[object] = []
    days = Label(theme, "8 – 14 March 2027, and the week after that one")
    groups = SelectField(theme, "Calendars", [Option(name, name) for name in ("All", "Stand", "Store")])
    groups.chosen.connect(chosen.append)
    bar.row.addWidget(Label(theme, "Demand", "title"))
    bar.row.addWidget(days, 1)
    bar.row.addWidget(groups)
    bar.keep(days)
    bar.fold(groups)
    bar.resize(700, 52)
    around.show()
    whole = (list(bar.folded), days.width() >= days.sizeHint().width())

    cut_at = []
    for width in range(700, 456, -4):
        bar.resize(width, 52)
        bar.row.activate()
        if cut(bar) or days.width() < days.sizeHint().width():
            cut_at.append(width)

    assert (whole, cut_at) == (([], True), [])
    assert (bar.folded, days.width() >= days.sizeHint().width()) == ((groups,), True)
    assert bar.minimumSizeHint().width() < 320
    bar.more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = {entry.text(): entry for entry in menu.actions() if not entry.isSeparator()}
    assert list(entries) == ["All", "Stand", "Store"]
    entries["Store"].trigger()
    menu.close()
    assert (chosen, groups.value) == (["Store"], "Store")


def test_what_is_large_enough_for_a_finger_is_as_large_however_it_became_so(
    story_window: MainWindow, qtbot: QtBot
):
    display, earlier = story_window.display, story_window.agenda.toolbar.more
    sizes = []

    for scale, touch in ((1.0, True), (1.5, True), (2.0, True), (2.0, False), (1.0, False)):
        display.choose_text(scale)
        display.choose_touch(touch)
        late = IconButton(story_window.context.theme, "x", "Close")
        sizes.append((earlier.width(), story_window.rail.whole.height(), late.width()))
        late.deleteLater()

    assert sizes == [(48, 48, 48), (48, 48, 48), (64, 64, 56), (64, 64, 56), (32, 32, 28)]


def test_where_there_is_no_room_a_rail_stands_in_for_the_sidebar(story_window: MainWindow, qtbot: QtBot):
    window = story_window
    window.resize(*WIDE)
    window.display.choose_text(2.0)
    qtbot.waitUntil(lambda: window.rail.isVisible() and not window.sidebar.isVisible())

    window.rail.nav["equipment"].click()
    at = window.current
    window.rail.whole.click()
    shown = (window.sidebar.isVisible(), window.sidebar.nav["equipment"].isChecked())
    window.sidebar.nav["rules"].click()

    assert (at, shown, window.current) == ("equipment", (True, True), "rules")
    assert (window.sidebar.isVisible(), window.rail.nav["rules"].isChecked()) == (False, True)
    window.rail.whole.click()
    qtbot.keyClick(window.sidebar, Qt.Key.Key_Escape)
    assert not window.sidebar.isVisible()
    window.display.choose_text(None)
    assert (window.sidebar.isVisible(), window.rail.isVisible()) == (True, False)


class Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def test_no_part_of_a_pane_is_a_window_for_a_moment(story_window: MainWindow, qtbot: QtBot):
    """It would flash, and take the keys from the desk."""
    windows, application = Windows(), QApplication.instance()
    assert application is not None
    application.installEventFilter(windows)
    for place in story_window.places:
        story_window.go(place.key)
        qtbot.waitUntil(lambda: story_window.context.tasks.idle)
    application.removeEventFilter(windows)

    assert windows.shown == []


class Finger:
    """Touches a widget as a finger does."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._device = QTest.createTouchDevice()

    def down(self, at: QPoint) -> None:
        QTest.touchEvent(self._widget, self._device).press(0, at, self._widget).commit()

    def to(self, at: QPoint) -> None:
        QTest.touchEvent(self._widget, self._device).move(0, at, self._widget).commit()

    def up(self, at: QPoint) -> None:
        QTest.touchEvent(self._widget, self._device).release(0, at, self._widget).commit()


def in_reach(window: MainWindow, qtbot: QtBot) -> str:
    """Touch mode, and the key of a demo of the story that a finger reaches."""
    window.move(-400, -200)  # no finger reaches beyond the screen
    window.display.choose_touch(True)
    qtbot.waitUntil(lambda: window.agenda.toolbar.new.height() == TOUCH_TARGET)
    grid = window.agenda.grid
    assert grid.scene is not None
    key = next(key for key, item in grid.scene.items.items() if item.title == "Demo Bergen Etikett")
    grid.reveal(key)
    return key


def test_a_finger_taps_flicks_holds_and_drags(story_window: MainWindow, qtbot: QtBot):
    window, grid = story_window, story_window.agenda.grid
    key = in_reach(window, qtbot)
    scene = grid.scene
    assert scene is not None
    start = scene.items[key].period.start
    finger, at = Finger(grid.viewport()), grid.item_rect(key).center().toPoint()
    asked: list[str] = []
    grid.menu_asked.connect(lambda wanted, _: asked.append(wanted))

    finger.down(at)
    finger.up(at)
    assert grid.choice.chosen == key

    top = grid.verticalScrollBar().value()
    finger.down(at)
    for step in range(1, 9):
        finger.to(at - QPoint(0, 12 * step))
    dragged = grid.dragging
    finger.up(at - QPoint(0, 96))
    assert not dragged
    qtbot.waitUntil(lambda: grid.verticalScrollBar().value() > top)
    QScroller.scroller(grid.viewport()).stop()

    grid.reveal(key)
    at = grid.item_rect(key).center().toPoint()
    finger.down(at)
    qtbot.waitUntil(lambda: window.display.fingers.holding, timeout=20 * HOLD_MS)
    finger.to(at + QPoint(0, round(grid.hour_height)))
    assert grid.dragging
    finger.up(at + QPoint(0, round(grid.hour_height)))
    qtbot.waitUntil(lambda: grid.scene is not None and grid.scene.items[key].period.start > start)
    assert asked == []

    bar, height = grid.verticalScrollBar(), grid.viewport().height()
    # To the upper third, away from the toast, however far the flick went.
    bar.setValue(bar.value() + round(grid.item_rect(key).center().y()) - height // 3)
    at = grid.item_rect(key).center().toPoint()
    assert grid.viewport().rect().contains(at)
    finger.down(at)
    qtbot.waitUntil(lambda: window.display.fingers.holding, timeout=20 * HOLD_MS)
    finger.up(at)
    assert asked == [key]


def test_a_tap_is_no_hold_where_the_window_was_busy_meanwhile(story_window: MainWindow, qtbot: QtBot):
    window, grid = story_window, story_window.agenda.grid
    key = in_reach(window, qtbot)
    finger, at = Finger(grid.viewport()), grid.item_rect(key).center().toPoint()
    asked: list[str] = []
    grid.menu_asked.connect(lambda wanted, _: asked.append(wanted))

    finger.down(at)
    window.display.fingers._hold.timeout.emit()  # the time has passed, and the finger was lifted long ago
    finger.up(at)
    qtbot.waitUntil(lambda: grid.choice.chosen == key)

    assert (asked, window.display.fingers.holding) == ([], False)


def tap_twice(widget: QWidget, at: QPoint) -> None:
    """Two quick taps on one place."""
    finger = Finger(widget)
    for _ in range(2):
        finger.down(at)
        finger.up(at)


@pytest.fixture
def unhurried() -> Iterator[None]:
    """Two taps count as quick however busy the machine is."""
    before = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(60_000)
    yield
    QApplication.setDoubleClickInterval(before)


@pytest.mark.usefixtures("unhurried")
def test_two_taps_of_a_finger_open_what_a_double_click_opens(story_window: MainWindow, qtbot: QtBot):
    window, grid = story_window, story_window.agenda.grid
    key = in_reach(window, qtbot)

    tap_twice(grid.viewport(), grid.item_rect(key).center().toPoint())

    assert (grid.choice.chosen, window.agenda.inspector.editing) == (key, True)

    window.agenda.desk.close()

    calendars = window.pane("calendars")
    assert isinstance(calendars, CalendarsPane)
    window.go("calendars")
    qtbot.waitUntil(lambda: calendars.list.model().rowCount() > 2)
    shown = calendars.list.model().index(1, 0)
    line = calendars.list.line_at(shown)
    assert line is not None
    assert line.row is not None
    opened: list[str] = []
    calendars.list.opened.connect(opened.append)
    tap_twice(calendars.list.viewport(), calendars.list.visualRect(shown).center())
    assert opened == [line.row.calendar_id]

    equipment = window.pane("equipment")
    assert isinstance(equipment, EquipmentPane)
    window.go("equipment")
    lanes = equipment.board.lanes
    qtbot.waitUntil(lambda: lanes.layout_now is not None and len(lanes.layout_now.rows) > 1)
    assert lanes.layout_now is not None
    row = lanes.layout_now.rows[1]
    lanes.opened.connect(opened.append)
    tap_twice(lanes, QPoint(lanes.width() // 2, row.top + 20))
    assert opened[1:] == [row.status.item.calendar_id]


def test_the_first_touch_offers_touch_mode_once(story_window: MainWindow, qtbot: QtBot):
    window = story_window
    finger = Finger(window.agenda.grid.viewport())
    toasts = window.context.toasts
    assert isinstance(toasts, ToastRelay)
    host = toasts.host
    assert host is not None

    finger.down(QPoint(200, 200))
    finger.up(QPoint(200, 200))
    toast = host.current
    assert toast is not None
    assert toast.button is not None
    toast.button.click()

    assert (window.display.touch, window.context.preferences.get(TOUCH)) == (True, True)
    qtbot.waitUntil(lambda: window.agenda.toolbar.new.height() == TOUCH_TARGET)
    window.display.choose_touch(False)
    qtbot.waitUntil(lambda: window.agenda.toolbar.new.height() == 32)
    finger.down(QPoint(200, 200))
    finger.up(QPoint(200, 200))
    assert host.current is None


@pytest.mark.parametrize(
    ("dpi", "scale"), [(72, 1.0), (96, 1.0), (110, 1.1), (144, 1.5), (182, 2.0), (300, 2.0)]
)
def test_the_system_s_size_of_text_is_met_by_the_nearest_step(dpi: float, scale: float):
    assert nearest_scale(dpi, plain=96) == scale
