"""Everything the grid draws and answers for, worked out once for a width and a choice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from apcdesk.desk.dates import DateWords
from apcdesk.desk.staff.agenda.block_text import Words
from apcdesk.desk.staff.agenda.geometry import Piece, Scale, pieces_of, scale_of, wall_span
from apcdesk.desk.staff.agenda.items import Item, items_of, risks_of, second_line
from apcdesk.desk.staff.agenda.layout import Bar, Layout, Strip, bar_of, lay_out, lay_out_strip
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.staff.agenda.shading import Shading, shading_of
from apcdesk.desk.staff.agenda.what_if.shades import Shades, ShownOutlook
from apcdesk.desk.theme import Theme


@dataclass(frozen=True, slots=True)
class Scene:
    """A week or a day, laid out. `order` has the keys by time, for moving with the arrow keys."""

    agenda: Agenda
    items: Mapping[str, Item]
    layout: Layout
    strip: Strip
    shading: Shading
    shades: Shades
    order: tuple[str, ...]

    @property
    def scale(self) -> Scale:
        """The columns."""
        return self.layout.scale


def build_scene(
    agenda: Agenda,
    width: float,
    chosen: str | None,
    theme: Theme,
    dates: DateWords,
    outlook: ShownOutlook | None = None,
) -> Scene:
    """Lay out an agenda over `width` px; `chosen` is the key of the selected item, whose hours are shown.

    `outlook` is what if: it lies over the ground and marks blocks that would be at risk.
    """
    items = {item.key: item for item in items_of(agenda, theme)}
    pieces: list[Piece] = []
    bars: list[Bar] = []
    for item in items.values():
        if item.dates is None:
            pieces += pieces_of(item.key, *wall_span(item.period, dates), agenda.days)
        else:
            bar = bar_of(item.key, item.dates.start, item.dates.end, agenda.days)
            bars += [bar] if bar else []
    busy = {agenda.days[piece.index] for piece in pieces}
    busy |= {agenda.days[n] for bar in bars for n in range(bar.first, bar.last)}
    scale = scale_of(agenda.days, busy, width)
    selected = items.get(chosen) if chosen else None
    on_screen = {piece.key for piece in pieces} | {bar.key for bar in bars}
    shades = outlook.shades(agenda.days, pieces, dates) if outlook else Shades()
    return Scene(
        agenda=agenda,
        items=items,
        layout=lay_out(pieces, scale),
        strip=lay_out_strip(bars, scale),
        shading=shading_of(agenda, selected.calendar if selected else None, dates),
        shades=replace(shades, risks={**risks_of(agenda), **shades.risks}),
        order=tuple(sorted(on_screen, key=lambda key: (items[key].period, key))),
    )


def words_of(item: Item, piece: Piece, now: datetime, dates: DateWords, risk: str = "") -> Words:
    """What a block says; a risk is said in place of what else would follow the time."""
    time, note = second_line(item, piece, now, dates)
    return Words(item.title, time, risk or note)
