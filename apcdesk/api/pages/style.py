"""How pages look: one style sheet, its colours and sizes from the design tokens. Nothing is asked of elsewhere."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any
from urllib.parse import quote

from apcdesk import resources

ROLE = re.compile(r"var\(--(\w+)\)")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
SPACE = re.compile(r"\s*([{};,>])\s*|(?<=:)\s+")
ICON_SHAPES = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)
MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 26"><rect width="26" height="26" rx="6.5" fill="{field}"/>'
    '<g fill="{ink}"><rect x="5.5" y="6" width="6.5" height="14" rx="1.8" opacity=".55"/>'
    '<rect x="13.5" y="6" width="7" height="6.5" rx="1.8"/></g>'
    '<rect x="14.25" y="14.25" width="5.5" height="5" rx="1.3" fill="none" stroke="{ink}" stroke-width="1.5"/></svg>'
)
"""As `desk/look/icons.py` paints it; never mirrored."""
MIRRORED = frozenset({"arrow-right", "chevron-right", "chevron-left"})


@cache
def style_sheet() -> str:
    """The whole style sheet: light, dark and contrast, by what the device asks for."""
    tokens: dict[str, Any] = json.loads(resources.read_text("tokens.json"))
    themes, sheet = tokens["themes"], resources.read_text("pages/page.css")
    roles = [name for name in dict.fromkeys(ROLE.findall(sheet)) if name in themes["light"]]
    sized = {**_type(tokens["type"]), **_sizes(tokens)}
    blocks = [
        ":root{" + _declared({**{name: themes["light"][name] for name in roles}, **sized}) + "}",
        _when("prefers-color-scheme:dark", roles, themes["dark"]),
        _when("prefers-contrast:more", roles, themes["contrast"]),
    ]
    return SPACE.sub(r"\1", COMMENT.sub("", "".join(blocks) + sheet)).strip()


@cache
def style_hash() -> str:
    """What the content policy calls the sheet by."""
    digest = hashlib.sha256(style_sheet().encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


@cache
def mark() -> str:
    """The mark of apcdesk as an address that needs no request."""
    light: Mapping[str, str] = json.loads(resources.read_text("tokens.json"))["themes"]["light"]
    drawn = MARK.format(field=light["accent"], ink=light["onAccent"])
    return f"data:image/svg+xml,{quote(drawn, safe=' =:/')}"


@cache
def icon_shapes(name: str) -> str:
    """The shapes of a bundled icon, to stand in an `svg` of 24 by 24."""
    found = ICON_SHAPES.search(resources.read_text(f"icons/{name}.svg"))
    assert found is not None
    return re.sub(r"\s+", " ", found[1]).replace("> <", "><").strip()


def _declared(values: Mapping[str, str]) -> str:
    return ";".join(f"--{name}:{value}" for name, value in values.items())


def _when(asked: str, roles: list[str], theme: Mapping[str, str]) -> str:
    return f"@media ({asked}){{:root{{{_declared({name: theme[name] for name in roles})}}}}}"


def _type(types: Mapping[str, Any]) -> dict[str, str]:
    """The families, which are the device's own if it has them; and of each style weight, size and line as `font` wants
    them: `--titleType`. Sizes are in rem, so that they can be enlarged."""
    families = {
        name: ",".join(f'"{one}"' for one in types["families"][name][:-1]) for name in ("ui", "display")
    }
    title = {"titleSize": f"{types['phone']['title']['px'] / 16:g}rem"}
    return (
        {name: f"{named},system-ui,sans-serif" for name, named in families.items()}
        | title
        | {
            f"{name}Type": f"{style['weight']} {style['px'] / 16:g}rem/{style['line'] / style['px']:.3g}"
            for name, style in types["phone"].items()
        }
    )


def _sizes(tokens: Mapping[str, Any]) -> dict[str, str]:
    phone, radius, stroke = tokens["size"]["phone"], tokens["radius"], tokens["stroke"]
    return {
        "target": f"{phone['target']}px",
        "buttonHeight": f"{phone['button']}px",
        "margin": f"{phone['margin']}px",
        "buttonRadius": f"{radius['phoneButton']}px",
        "cardRadius": f"{radius['phoneCard']}px",
        "focusWidth": f"{stroke['focus']}px",
        "focusGap": f"{stroke['focusGap']}px",
        "iconStroke": str(stroke["icon"]),
    }
