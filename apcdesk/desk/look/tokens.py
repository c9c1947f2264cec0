"""The design tokens as typed values: colours by role, calendar hues, type styles, sizes.

They are named tuples: the first window waits for their classes, and those of dataclasses take five times as long to make.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from PySide6.QtGui import QColor

from apcdesk import resources
from apcdesk.desk.look.fonts import TypeStyle


class Hue(NamedTuple):
    """The colours of one calendar hue in the theme that is on. Copy a colour before changing it."""

    name: str
    fill: QColor
    fill_hover: QColor
    bar: QColor
    solid: QColor
    on_solid: QColor
    text: QColor
    text_sub: QColor
    past_fill: QColor
    past_text: QColor
    past_bar: QColor


class Tokens(NamedTuple):
    """Everything of `resources/tokens.json` that the desk reads."""

    roles: Mapping[str, Mapping[str, QColor]]
    hues: Mapping[str, Mapping[str, Hue]]
    auto_order: tuple[str, ...]
    group_hue: str
    styles: Mapping[str, TypeStyle]
    families: Mapping[str, tuple[str, ...]]
    features: Mapping[str, Mapping[str, int]]
    radii: Mapping[str, int]
    strokes: Mapping[str, float]
    sizes: Mapping[str, int]
    durations: Mapping[str, int]
    timings: Mapping[str, int]


def load_tokens() -> Tokens:
    """Read the bundled tokens. Roles of the attract screen are named `attract.NAME`."""
    raw: dict[str, Any] = json.loads(resources.read_text("tokens.json"))
    calendar = raw["calendar"]
    return Tokens(
        roles={name: _roles(raw, name) for name in raw["themes"]},
        hues={name: _hues(calendar["hues"], name) for name in raw["themes"]},
        auto_order=tuple(calendar["autoOrder"]),
        group_hue=calendar["reservedForGroups"],
        styles=_styles(raw["type"]),
        families={name: tuple(listed) for name, listed in raw["type"]["families"].items()},
        features=raw["type"]["features"],
        radii=raw["radius"],
        strokes=raw["stroke"],
        sizes=_sizes(raw["size"]),
        durations={name: v for name, v in raw["motion"].items() if isinstance(v, int)},
        timings=_flat(raw["kiosk"]["timing"]) | raw["desktop"],
    )


def _roles(raw: dict[str, Any], theme: str) -> dict[str, QColor]:
    roles = {name: QColor(value) for name, value in raw["themes"][theme].items()}
    roles |= {f"attract.{name}": QColor(value) for name, value in raw["attract"].items()}
    roles["onNow"] = QColor(raw["onNow"][theme])
    # the tokens name no ink for marked text; in high contrast the mark is as strong as the accent
    roles["onSelection"] = roles["onAccent" if theme == "contrast" else "text"]
    return roles


def _hues(raw: dict[str, Any], theme: str) -> dict[str, Hue]:
    names = [name for name in Hue._fields if name != "name"]
    return {
        hue: Hue(hue, **{name: QColor(values[theme][_camel(name)]) for name in names})
        for hue, values in raw.items()
    }


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.title() for part in rest)


def _flat(raw: dict[str, Any], prefix: str = "") -> dict[str, int]:
    """Numbers by dotted name: "idle.plain.warnAfterS"."""
    numbers: dict[str, int] = {}
    for name, value in raw.items():
        if isinstance(value, dict):
            numbers |= _flat(value, f"{prefix}{name}.")
        elif isinstance(value, int):
            numbers[prefix + name] = value
    return numbers


def _styles(raw: dict[str, Any]) -> dict[str, TypeStyle]:
    styles = {name: TypeStyle(**value) for name, value in raw["desktop"].items()}
    return styles | {f"kiosk.{name}": TypeStyle(**value) for name, value in raw["kiosk"].items()}


def _sizes(raw: dict[str, Any]) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for prefix, group in (("", raw["desktop"]), ("kiosk.", raw["kiosk"])):
        for name, value in group.items():
            if isinstance(value, list):
                sizes[f"{prefix}{name}.width"], sizes[f"{prefix}{name}.height"] = value
            else:
                sizes[f"{prefix}{name}"] = value
    return sizes
