"""Whether everything can be read: the pairs of roles that the painters use, and every label against what lies behind it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import apcdesk.desk
from apcdesk.desk.look.theme import Mode, Theme
from apcdesk.desk.look.tokens import load_tokens
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.window.panes import MAKERS
from apcdesk.desk.window.shell import MainWindow
from tests.desk.colours import contrast

SOME = 5
"""Every pane has more labels than that; with fewer a test looked at nothing."""
MODES = (Mode.LIGHT, Mode.DARK, Mode.CONTRAST)
TEXT, MARK, STRONG = 4.5, 3.0, 7.0
"""What WCAG 2.2 asks of text (1.4.3) and of lines and icons that mean something (1.4.11), and of either in high contrast."""
LEAST = {Mode.LIGHT: TEXT, Mode.DARK: TEXT, Mode.CONTRAST: STRONG}
PLAIN = ("canvas", "surface", "sunken", "raised", "hover", "accentSoft", "outsideHours")
TEXT_ON = {
    "text": (*PLAIN, "pressed", "accentSoftHover", "warningSoft"),
    "textMuted": (*PLAIN, "pressed"),
    "textFaint": PLAIN,
    "accent": (*PLAIN, "pressed"),
    "danger": ("canvas", "surface", "raised", "hover", "pressed"),
    "warning": ("canvas", "surface", "raised", "hover", "accentSoft"),
    "success": ("canvas", "surface", "raised", "hover"),
    "info": ("canvas", "surface", "raised"),
    "onAccent": ("accent", "accentHover", "accentPressed"),
    "onAccentSoft": ("accentSoft", "accentSoftHover"),
    "onDanger": ("danger",),
    "onDangerSoft": ("dangerSoft",),
    "onWarningSoft": ("warningSoft",),
    "onInfoSoft": ("infoSoft",),
    "onSuccessSoft": ("successSoft",),
    "onInverse": ("inverse",),
    "inverseAction": ("inverse",),
    "onSelection": ("selection",),
    "onNow": ("now",),
}
MARKS_ON = {
    "focus": (*PLAIN, "dangerSoft", "warningSoft", "infoSoft", "successSoft"),
    "borderStrong": ("canvas", "surface", "sunken", "raised"),
    "now": ("surface", "sunken", "outsideHours"),
    "accent": PLAIN,
}
QUIET = {
    "divider": "a rule between parts that are apart without it",
    "dividerSubtle": "the same, within a part",
    "border": "the edge of a control that is known by its words; what must be seen has borderStrong",
    "accentLine": "the edge of a fill that says the same",
    "hatch": "a pattern over closed time, which is darker without it",
    "textDisabled": "what cannot be used; WCAG asks nothing of it",
    "scrim": "lies over what is behind a sheet",
}


@pytest.mark.parametrize("mode", MODES)
def test_every_text_can_be_read_on_every_ground_that_it_is_painted_on(theme: Theme, mode: Mode):
    theme.set_mode(mode)

    assert _too_faint(theme, TEXT_ON, LEAST[mode]) == {}


@pytest.mark.parametrize("mode", MODES)
def test_every_mark_can_be_seen_on_every_ground_that_it_is_painted_on(theme: Theme, mode: Mode):
    theme.set_mode(mode)
    least = STRONG if mode is Mode.CONTRAST else MARK

    assert _too_faint(theme, MARKS_ON, least) == {}


def test_every_role_that_is_painted_stands_in_one_of_these_lists():
    grounds = {ground for used in (TEXT_ON, MARKS_ON) for on in used.values() for ground in on}
    listed = {*TEXT_ON, *MARKS_ON, *QUIET, *grounds}

    assert _roles_in_code() - listed == set()


@pytest.mark.parametrize("pane", MAKERS)
def test_every_label_of_a_pane_can_be_read_where_it_stands(story_window: MainWindow, pane: str, qtbot: QtBot):
    story_window.go(pane)
    qtbot.waitUntil(lambda: story_window.context.tasks.idle, timeout=20_000)

    faint = {}
    for mode in MODES:
        story_window.context.theme.set_mode(mode)
        found = _ratios(story_window)
        assert len(found) > SOME
        faint[mode] = {words: ratio for words, ratio in found.items() if ratio < LEAST[mode]}
    assert faint == {mode: {} for mode in MODES}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("tone", Tone)
def test_every_tone_can_be_read_on_its_soft_fill_and_seen_beside_it(theme: Theme, mode: Mode, tone: Tone):
    theme.set_mode(mode)

    ink, line = theme.color(tone.ink), theme.color(tone.line)
    assert contrast(ink, theme.color(tone.ground)) >= (TEXT if tone is Tone.NEUTRAL else STRONG)
    assert contrast(line, theme.color("surface")) >= MARK


def _too_faint(theme: Theme, used: Mapping[str, Sequence[str]], least: float) -> dict[str, float]:
    """The pairs under the least ratio, with theirs."""
    ratios = {
        f"{ink}/{ground}": contrast(theme.color(ink), theme.color(ground))
        for ink, grounds in used.items()
        for ground in grounds
    }
    return {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < least}


def _roles_in_code() -> set[str]:
    """The roles of the tokens that the desk names."""
    roles = set(load_tokens().roles["light"])
    named = re.compile(r'"(\w+)"')
    code = Path(apcdesk.desk.__file__).parent.rglob("*.py")
    return {
        name for path in code for name in named.findall(path.read_text(encoding="utf-8")) if name in roles
    }


def _ratios(window: MainWindow) -> dict[str, float]:
    """How well every label stands out from what lies behind it, by its role and its words."""
    picture, colour = window.grab().toImage(), window.context.theme.color
    return {
        f"{label.role}: {label.text()}": round(contrast(colour(label.role), _ground(label, picture)), 2)
        for label in _labels(window)
    }


def _labels(window: QWidget) -> Iterator[Label]:
    """What can be seen and is in use."""
    for label in window.findChildren(Label):
        if label.isVisible() and label.isEnabled() and label.text() and not label.visibleRegion().isEmpty():
            yield label


def _ground(label: Label, picture: QImage) -> QColor:
    """What lies behind a label: the colour that most of its place has."""
    corner = label.mapTo(label.window(), QPoint(0, 0))
    seen = label.visibleRegion().boundingRect().translated(corner)
    pixels = Counter(
        picture.pixel(x, y)
        for x in range(seen.left(), seen.right() + 1, 2)
        for y in range(seen.top(), seen.bottom() + 1)
    )
    return QColor.fromRgb(pixels.most_common(1)[0][0])
