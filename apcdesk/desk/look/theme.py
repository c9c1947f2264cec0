"""The look as one object: colours, hues, fonts, sizes and icons of the theme that is on.

`Theme` is made once by the application and handed to every widget. Widgets keep a reference, ask it
while painting, and repaint on `changed`. No other module holds a colour, a font size or a radius.

    theme.color("accentSoft")        a colour role of the tokens, also "attract.field", "onNow", "onSelection"
    theme.hue("cobalt").fill         a calendar hue; theme.nearest_hue(css_colour) gives a name
    theme.font("body")               a type style; "kiosk.title" is scaled by kiosk_scale
    theme.line("body")               its line height in px
    theme.size("sidebar")            a size; "kiosk.slot" is scaled
    theme.radius("card")             a radius; names that begin with "kiosk" are scaled
    theme.kiosk(64)                  any kiosk number, scaled
    theme.px(26)                     any desk number that text stands in, scaled by text_scale
    theme.target(26)                 the same of what is pressed: in touch mode never under 48 px
    theme.icons.pixmap("plus", "accent", 16, dpr)
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import SIGNAL, SLOT, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from apcdesk import resources
from apcdesk.desk.look.fonts import load_fonts, make_font
from apcdesk.desk.look.tokens import Hue, load_tokens

if TYPE_CHECKING:
    from apcdesk.desk.look.icons import Icons

_PLACEHOLDER = re.compile(r"\{\{(\w+)(?::([\w.]+))?\}\}")
_PALETTE = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "textFaint",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "onAccent",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "onSelection",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "inverse",
    QPalette.ColorRole.ToolTipText: "onInverse",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "dividerSubtle",
    QPalette.ColorRole.Mid: "divider",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "borderStrong",
}

MODE = "theme"
"""The preference that says which one a person chose."""


SCALES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""What text of the desk may be multiplied by."""
TOUCH_TARGET = 48
"""What a finger needs, in px: nothing that is pressed is lower or narrower in touch mode."""
_LEAST_IN_TOUCH = dict.fromkeys(("target", "targetSmall", "row", "rowCompact", "nav"), TOUCH_TARGET)
_LEAST_IN_TOUCH["sidebar"] = 7 * TOUCH_TARGET + 28  # the days of its small month are pressed too
_UNSCALED = ("windowMin.width", "windowMin.height")


class Mode(StrEnum):
    """What the person chose; SYSTEM follows the desktop's colour scheme and contrast setting."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """The one source of everything visual. Lives on the GUI thread."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM) -> None:
        super().__init__()
        self._app = app
        self._tokens = load_tokens()
        self._hints = QGuiApplication.styleHints()
        self._mode = mode
        self._kiosk_scale = 1.0
        self._kiosk_wide = False
        self._text_scale = 1.0
        self._touch = False
        self._reduced_motion = False
        self._tracked = True
        self.keys_in_use = False  # whether the person last used keys; decides if a focus ring shows
        self._name = self._resolved()
        self._fonts: dict[tuple[str, int | None, bool], QFont] = {}
        self._hints.colorSchemeChanged.connect(self._on_system_changed)

    @cached_property
    def icons(self) -> Icons:
        """The icons in its colours: loaded when the first one is wanted."""
        from apcdesk.desk.look.icons import Icons  # noqa: PLC0415 - see above

        return Icons(self.color)

    @property
    def mode(self) -> Mode:
        """What was chosen."""
        return self._mode

    @property
    def name(self) -> str:
        """What is on: "light", "dark" or "contrast"."""
        return self._name

    @property
    def kiosk_scale(self) -> float:
        """The factor on kiosk sizes: kiosk unit times 1.25 while larger text is on."""
        return self._kiosk_scale

    @property
    def kiosk_wide(self) -> bool:
        """Whether the kiosk's screen is wider than high; its pages then stand in two columns."""
        return self._kiosk_wide

    @property
    def text_scale(self) -> float:
        """The factor on the desk's fonts and on every size that text stands in."""
        return self._text_scale

    @property
    def touch(self) -> bool:
        """Whether everything that is pressed is large enough for a finger."""
        return self._touch

    @property
    def hue_names(self) -> tuple[str, ...]:
        """The hues a new calendar may take, in the order they are given out."""
        return self._tokens.auto_order

    @property
    def group_hue(self) -> str:
        """The hue kept for group-wide and all-day items."""
        return self._tokens.group_hue

    def set_mode(self, mode: Mode) -> None:
        """Switch the theme; emits `changed` and restyles the application when colours differ."""
        self._mode = mode
        self._switch_to(self._resolved())

    def set_kiosk_scale(self, scale: float, *, wide: bool = False) -> None:
        """Set the factor on all kiosk sizes and fonts, 1.0 to 1.75, and whether the screen is wider than high."""
        if (scale, wide) != (self._kiosk_scale, self._kiosk_wide):
            self._kiosk_scale, self._kiosk_wide = scale, wide
            self._fonts.clear()
            self.changed.emit()

    def set_text_scale(self, scale: float) -> None:
        """Set the factor on the desk's text, one of SCALES. What is on the screen grows with it at once."""
        if scale != self._text_scale:
            from apcdesk.desk.look.growth import growing  # noqa: PLC0415 - most people leave it as it is

            with growing(self._app, scale / self._text_scale):
                self._text_scale = scale
                self._resized()

    def set_touch(self, touch: bool) -> None:
        """Make what is pressed large enough for a finger, or as small as for a mouse again."""
        if touch != self._touch:
            self._touch = touch
            self._resized()

    def set_tracked(self, tracked: bool) -> None:
        """Whether fonts have the letter spacing of the tokens: it is in px of a screen, which are none of paper."""
        self._tracked = tracked
        self._fonts.clear()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Make every duration 0, or give them back."""
        self._reduced_motion = reduced

    def color(self, role: str) -> QColor:
        """The colour of a role as a fresh QColor; KeyError for an unknown role."""
        return QColor(self._tokens.roles[self._name][role])

    def paper(self, role: str) -> QColor:
        """The colour of a role on paper, which is white in every theme."""
        return QColor(self._tokens.roles["light"][role])

    def hue(self, name: str) -> Hue:
        """The colours of a calendar hue; KeyError for an unknown hue."""
        return self._tokens.hues[self._name][name]

    def nearest_hue(self, value: str) -> str:
        """The hue whose angle is nearest to a CSS colour; greys and unreadable values get the group hue."""
        wanted = QColor(value)
        if not wanted.isValid() or wanted.hslSaturationF() < 0.08:
            return self.group_hue
        angle = wanted.hslHueF()

        def distance(name: str) -> float:
            apart = abs(self._tokens.hues["light"][name].bar.hslHueF() - angle)
            return min(apart, 1 - apart)

        return min(self.hue_names, key=distance)

    def font(self, style: str = "body", *, weight: int | None = None) -> QFont:
        """The font of a type style, in another weight if asked. Right to left text gets no letter spacing."""
        tracked = self._tracked and QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft
        key = (style, weight, tracked)
        if key not in self._fonts:
            load_fonts(self._app)
            spec = self._tokens.styles[style]
            font = make_font(
                spec,
                self._tokens.families[spec.family],
                self._tokens.features[spec.family],
                scale=self._scale_of(style),
                tracked=tracked,
            )
            if weight is not None:
                font.setWeight(QFont.Weight(weight))
            self._fonts[key] = font
        return QFont(self._fonts[key])

    def line(self, style: str = "body") -> int:
        """The line height of a type style in px; a fifth more for right to left text."""
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return round(self._tokens.styles[style].line * self._scale_of(style) * (1.2 if rtl else 1.0))

    def size(self, name: str) -> int:
        """A size in px by name: "toolbar", "toggle.width", "kiosk.slot"."""
        if name in _UNSCALED:
            return self._tokens.sizes[name]
        size = round(self._tokens.sizes[name] * self._scale_of(name))
        if self._touch and name in _LEAST_IN_TOUCH:
            return max(size, _LEAST_IN_TOUCH[name])
        return size

    def radius(self, name: str) -> int:
        """A corner radius in px by name."""
        return round(self._tokens.radii[name] * self._scale_of(name))

    def stroke(self, name: str) -> float:
        """A line width in px by name."""
        return self._tokens.strokes[name]

    def duration(self, name: str) -> int:
        """A duration in ms by name, 0 while motion is reduced."""
        return 0 if self._reduced_motion else self._tokens.durations[name]

    def timing(self, name: str) -> int:
        """A time limit by name, in the unit its name ends with ("toastS" is seconds)."""
        return self._tokens.timings[name]

    def kiosk(self, number: float) -> int:
        """A kiosk number in px on this screen."""
        return round(number * self._kiosk_scale)

    def px(self, number: float) -> int:
        """A desk number in px at the text scale that is on."""
        return round(number * self._text_scale)

    def target(self, number: float) -> int:
        """The height or width, in px, of something that is pressed: at the text scale, and enough for a finger."""
        return max(self.px(number), TOUCH_TARGET) if self._touch else self.px(number)

    @property
    def least_target(self) -> int:
        """What painters make nothing lower than that is pressed: 0 for a mouse."""
        return TOUCH_TARGET if self._touch else 0

    def repaint_on_change(self, widget: QWidget) -> None:
        """Paint a widget anew after each change: for parts that are made by the dozen, all day.

        Connected by names, since PySide6 keeps 55 bytes for good each time it is handed a method of Qt's own.
        """
        self.call_on_change(widget, "update()")

    def call_on_change(self, widget: QWidget, slot: str) -> None:
        """Call a slot of the widget after each change, by its name as above."""
        QObject.connect(self, SIGNAL("changed()"), widget, SLOT(slot))

    def apply_colours(self) -> None:
        """Give the application its palette: enough for a window in which no text and no control is seen yet."""
        self._app.setPalette(self.palette())

    def apply(self) -> None:
        """Give the application its style, font, palette and style sheet, now and after each change."""
        self._app.setStyle("Fusion")
        self._app.setFont(self.font("body"))
        self._app.setPalette(self.palette())
        self._app.setStyleSheet(self.style_sheet())

    def palette(self) -> QPalette:
        """The Qt palette of the theme that is on."""
        palette = QPalette()
        for palette_role, role in _PALETTE.items():
            palette.setColor(palette_role, self.color(role))
        for palette_role in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, palette_role, self.color("textDisabled"))
        return palette

    def style_sheet(self) -> str:
        """The template of `resources/style` filled with the tokens of the theme that is on."""
        return _PLACEHOLDER.sub(self._fill, resources.read_text("style/desk.qss"))

    def _fill(self, match: re.Match[str]) -> str:
        kind, name = match.groups()
        if kind == "menu":
            return f"{(self.target(6 + 6 + self.line()) - self.line()) // 2}px"
        if name is None:
            return self.color(kind).name()
        if kind == "radius":
            return f"{self.radius(name)}px"
        if kind == "px":
            return f"{self.px(float(name))}px"
        return f"{self.size(name)}px"

    def _scale_of(self, name: str) -> float:
        return self._kiosk_scale if name.startswith("kiosk") else self._text_scale

    def _resized(self) -> None:
        self._fonts.clear()
        if self._app.styleSheet():
            self._app.setFont(self.font("body"))
            self._app.setStyleSheet(self.style_sheet())
        self.changed.emit()

    def _resolved(self) -> str:
        if self._mode is not Mode.SYSTEM:
            return self._mode.value
        accessibility = self._hints.accessibility()
        if accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _on_system_changed(self) -> None:
        self._switch_to(self._resolved())

    def _switch_to(self, name: str) -> None:
        if name == self._name:
            return
        self._name = name
        if self._app.styleSheet():
            self._app.setPalette(self.palette())
            self._app.setStyleSheet(self.style_sheet())
        self.changed.emit()
