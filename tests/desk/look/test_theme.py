"""The look: contrast, typefaces, what a change of theme does."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

import apcdesk.desk
from apcdesk import resources
from apcdesk.desk.look.theme import Mode, Theme
from apcdesk.desk.look.tokens import Hue
from apcdesk.desk.widgets.buttons import Button, Kind
from tests.desk.colours import contrast

RAW = json.loads(resources.read_text("tokens.json"))
MEASURED = RAW["measured"]
MODES = ("light", "dark", "contrast")
HUES = tuple(RAW["calendar"]["hues"])


def snake(name: str) -> str:
    return re.sub(r"([A-Z])", lambda match: "_" + match.group(1).lower(), name)


@pytest.mark.parametrize("mode", MODES)
def test_every_measured_pair_of_roles_has_the_contrast_that_it_claims(theme: Theme, mode: str):
    theme.set_mode(Mode(mode))

    for pair, claim in MEASURED["roles"][mode].items():
        ratio = contrast(*(theme.color(role) for role in pair.split("/")))
        assert ratio >= claim["min"], pair
        assert ratio == pytest.approx(claim["ratio"], abs=0.02), pair


@pytest.mark.parametrize("mode", MODES)
def test_the_worst_calendar_hue_still_has_the_contrast_that_is_claimed(theme: Theme, mode: str):
    theme.set_mode(Mode(mode))

    def colour(hue: Hue, name: str) -> QColor:
        return theme.color("surface") if name == "surface" else getattr(hue, snake(name))

    for pair, claim in MEASURED["calendarLowest"][mode].items():
        one, other = pair.split("/")
        hues = [theme.hue(name) for name in HUES]
        lowest = min(contrast(colour(hue, one), colour(hue, other)) for hue in hues)
        assert lowest >= claim["min"], pair
        assert lowest == pytest.approx(claim["lowest"], abs=0.02), pair


def test_the_attract_screen_has_the_contrast_that_it_claims(theme: Theme):
    measured = {
        pair: round(contrast(*(theme.color(f"attract.{role}") for role in pair.split("/"))), 2)
        for pair in MEASURED["attract"]
    }

    assert measured == MEASURED["attract"]


@pytest.mark.parametrize("mode", MODES)
def test_marked_text_can_be_read(theme: Theme, mode: str):
    theme.set_mode(Mode(mode))

    assert contrast(theme.color("onSelection"), theme.color("selection")) >= 7


@pytest.mark.parametrize(
    ("style", "family"),
    [
        ("body", "Inter"),
        ("title", "Inter Display"),
        ("mono", "JetBrains Mono"),
        ("kiosk.title", "Inter Display"),
    ],
)
def test_text_is_set_in_the_bundled_typefaces(theme: Theme, style: str, family: str):
    assert QFontInfo(theme.font(style)).family() == family


@pytest.mark.parametrize("style", ["body", "bodyStrong", "small", "caption", "heading", "kiosk.slot"])
def test_figures_are_tabular(theme: Theme, style: str):
    metrics = QFontMetricsF(theme.font(style))

    assert metrics.horizontalAdvance("11:11") == metrics.horizontalAdvance("00:00")


def test_figures_would_not_be_tabular_without_the_feature(theme: Theme):
    font = theme.font("body")
    font.setFeature(QFont.Tag("tnum"), 0)
    metrics = QFontMetricsF(font)

    assert metrics.horizontalAdvance("11:11") < metrics.horizontalAdvance("00:00")


def test_mono_joins_no_letters(theme: Theme):
    font = theme.font("mono")

    assert [font.featureValue(QFont.Tag(tag)) for tag in ("calt", "liga")] == [0, 0]


def test_a_size_between_two_pixels_is_as_wide_as_drawn(theme: Theme):
    text = "Demo Bergen Etikett"
    half = QFontMetricsF(theme.font("eventTitle")).horizontalAdvance(text)
    whole = theme.font("eventTitle")
    whole.setStretch(100)

    assert half / QFontMetricsF(whole).horizontalAdvance(text) == pytest.approx(11.5 / 12, abs=0.005)


def test_letter_spacing_is_absolute_and_left_out_for_right_to_left_text(theme: Theme, qapp: QApplication):
    left_to_right = theme.font("title")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        right_to_left = theme.font("title")
        line = theme.line("title")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert left_to_right.letterSpacingType() == QFont.SpacingType.AbsoluteSpacing
    assert left_to_right.letterSpacing() == pytest.approx(-0.3, abs=0.01)
    assert right_to_left.letterSpacing() == 0
    assert line == round(26 * 1.2)


def test_a_change_of_theme_repaints_what_is_on_the_screen(theme: Theme, qtbot):
    button = Button(theme, "New event", Kind.PRIMARY)
    qtbot.addWidget(button)
    button.show()
    light = button.grab().toImage().pixelColor(3, 16)

    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.DARK)
    dark = button.grab().toImage().pixelColor(3, 16)

    assert (light.name(), dark.name()) == ("#0b6b57", "#5fcfb3")


def test_choosing_the_theme_that_is_on_changes_nothing(theme: Theme, qtbot):
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode(Mode.LIGHT)


def test_the_palette_and_the_style_sheet_follow_the_theme(theme: Theme, qapp: QApplication):
    theme.set_mode(Mode.CONTRAST)

    assert qapp.palette().window().color().name() == "#000000"
    assert theme.color("borderStrong").name() in qapp.styleSheet()
    assert "{{" not in qapp.styleSheet()


def test_kiosk_sizes_grow_with_the_scale_and_desktop_sizes_do_not(theme: Theme, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.set_kiosk_scale(1.25)

    assert (theme.size("kiosk.slot"), theme.radius("kioskSlot"), theme.kiosk(64)) == (125, 22, 80)
    assert (theme.font("kiosk.slot").pixelSize(), theme.line("kiosk.slot")) == (45, 55)
    assert (theme.size("toolbar"), theme.radius("card"), theme.font("body").pixelSize()) == (52, 10, 13)


def test_reduced_motion_makes_every_duration_nothing(theme: Theme):
    theme.set_reduced_motion(True)

    assert [theme.duration(name) for name in ("press", "panel", "kioskStep")] == [0, 0, 0]


@pytest.mark.parametrize(
    ("value", "hue"),
    [
        ("#527ED0", "cobalt"),
        ("#3366cc", "cobalt"),
        ("#00ff00", "leaf"),
        ("#808080", "graphite"),
        ("no", "graphite"),
    ],
)
def test_a_colour_from_elsewhere_gets_the_nearest_hue(theme: Theme, value: str, hue: str):
    assert theme.nearest_hue(value) == hue


def test_a_colour_handed_out_can_be_changed_without_changing_the_theme(theme: Theme):
    theme.color("accent").setAlpha(10)

    assert theme.color("accent").alpha() == 255


def test_no_colour_is_written_outside_the_tokens():
    root = Path(apcdesk.desk.__file__).parent
    literal = re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']""")
    written = [
        f"{path.relative_to(root)}: {found}"
        for path in sorted(root.rglob("*.py"))
        for found in literal.findall(path.read_text(encoding="utf-8"))
    ]

    assert written == []


@pytest.mark.parametrize("name", sorted(p.stem for p in resources.resource_path("icons").glob("*.svg")))
def test_every_icon_is_drawn_in_the_colour_asked_for(theme: Theme, name: str):
    image = theme.icons.pixmap(name, "danger", 24, 2.0).toImage()

    wanted = theme.color("danger")
    solid = [
        pixel
        for x in range(image.width())
        for y in range(image.height())
        if (pixel := image.pixelColor(x, y)).alpha() == 255
    ]
    assert image.width() == 48
    assert solid
    assert all(abs(pixel.red() - wanted.red()) + abs(pixel.blue() - wanted.blue()) <= 2 for pixel in solid)


def test_icons_that_point_back_or_on_are_mirrored_and_others_are_not(theme: Theme):
    back = theme.icons.pixmap("arrow-left", "text", 16, rtl=True).toImage()
    clock = theme.icons.pixmap("clock", "text", 16, rtl=True).toImage()

    plain = theme.icons.pixmap("arrow-left", "text", 16).toImage()
    assert back == plain.flipped(Qt.Orientation.Horizontal)
    assert back != plain
    assert clock == theme.icons.pixmap("clock", "text", 16).toImage()
