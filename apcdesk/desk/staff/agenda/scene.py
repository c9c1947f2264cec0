"""Everything the grid draws and answers for, worked out once for a width and a choice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.agenda.blocks.block_text import Words
from apcdesk.desk.staff.agenda.blocks.items import Item, second_line
from apcdesk.desk.staff.agenda.geometry import HOUR_HEIGHT, Box, Piece, Scale, pieces_of, scale_of, wall_span
from apcdesk.desk.staff.agenda.layout import (
    INSET_END,
    INSET_START,
    Bar,
    DayMemo,
    Layout,
    Strip,
    bar_of,
    lay_out,
    lay_out_strip,
)
from apcdesk.desk.staff.agenda.loading import Agenda
from apcdesk.desk.staff.agenda.shading import Shading, shading_of
from apcdesk.desk.staff.agenda.what_if.shades import Shades, ShownOutlook
from apcdesk.domain.period import Period


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


@dataclass(frozen=True, slots=True)
class _Cut:
    """An item and what it became: pieces of days, or a bar over them; and its place in the order of time."""

    item: Item
    pieces: tuple[Piece, ...]
    bar: Bar | None
    place: tuple[float, float, str]


class SceneBuilder:
    """Lays agendas out one after another. What is the same as the time before is not worked out again."""

    def __init__(self, dates: DateWords) -> None:
        self._dates = dates
        self._days: tuple[date, ...] = ()
        self._cuts: dict[str, _Cut] = {}
        self._memo = DayMemo()

    def build(
        self,
        agenda: Agenda,
        items: Mapping[str, Item],
        width: float,
        *,
        chosen: str | None = None,
        outlook: ShownOutlook | None = None,
        hour_height: float = HOUR_HEIGHT,
        unit: float = 1.0,
        least: float = 0.0,
    ) -> Scene:
        """Lay out an agenda over `width` px; `chosen` is the key of the selected item, whose hours are shown.

        `outlook` is what if: it lies over the ground and marks items that would be at risk; `unit` is the text scale, `least`
        what a finger needs.
        """
        cuts = self._cut(items, agenda.days)
        pieces = [piece for cut in cuts for piece in cut.pieces]
        bars = [cut.bar for cut in cuts if cut.bar is not None]
        busy = {agenda.days[piece.index] for piece in pieces}
        busy |= {agenda.days[n] for bar in bars for n in range(bar.first, bar.last)}
        scale = scale_of(agenda.days, busy, width, hour_height, unit, least)
        selected = items.get(chosen) if chosen else None
        shades = outlook.shades(agenda.days, pieces, self._dates) if outlook else Shades()
        return Scene(
            agenda=agenda,
            items=items,
            layout=lay_out(pieces, scale, self._memo),
            strip=lay_out_strip(bars, scale),
            shading=shading_of(agenda, selected.calendar if selected else None, self._dates),
            shades=shades,
            order=tuple(cut.item.key for cut in sorted(cuts, key=lambda cut: cut.place)),
        )

    def _cut(self, items: Mapping[str, Item], days: tuple[date, ...]) -> list[_Cut]:
        """The items that touch the days."""
        before = self._cuts if days == self._days else {}
        self._days, self._cuts = days, {}
        for key, item in items.items():
            known = before.get(key)
            self._cuts[key] = known if known is not None and known.item is item else self._cut_anew(item)
        return [cut for cut in self._cuts.values() if cut.pieces or cut.bar is not None]

    def _cut_anew(self, item: Item) -> _Cut:
        period = item.period
        place = (period.start.timestamp(), period.end.timestamp(), item.key)
        if item.dates is not None:
            return _Cut(item, (), bar_of(item.key, item.dates.start, item.dates.end, self._days), place)
        pieces = pieces_of(item.key, *wall_span(period, self._dates), self._days)
        return _Cut(item, tuple(pieces), None, place)


def late_boxes(scene: Scene, now: datetime, dates: DateWords) -> Iterator[tuple[str, Box]]:
    """The time for which items are late, under the key of each, as wide as its block on that day or as the column."""
    for key, due in scene.agenda.overdue.items():
        if key not in scene.items or due >= now:
            continue
        blocks = {block.piece.index: block.box for block in scene.layout.by_key.get(key, ())}
        for piece in pieces_of(key, *wall_span(Period(due, now), dates), scene.agenda.days):
            column = scene.scale.columns[piece.index]
            wide = Box(column.offset + INSET_START, 0, column.width - INSET_START - INSET_END, 0)
            like = blocks.get(piece.index, wide)
            top, bottom = scene.scale.rows(piece.start, piece.end)
            yield key, Box(like.offset, top, like.width, max(bottom - top, 1.0))


def words_of(item: Item, piece: Piece, now: datetime, dates: DateWords, risk: str = "") -> Words:
    """What a block says; a risk is said in place of what else would follow the time."""
    if item.dates is not None:
        return Words(item.title, risk or item.risk)
    time, note = second_line(item, piece, now, dates)
    return Words(item.title, time, risk or item.risk or note)
