"""What of a kept picture of the grid is different now: the rectangles that have to be painted again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF, Qt

from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.staff.agenda.blocks.items import buffers_of
from apcdesk.desk.staff.agenda.geometry import Box, pieces_of, wall_span
from apcdesk.desk.staff.agenda.paint_grid import Stage
from apcdesk.desk.staff.agenda.scene import Scene, late_boxes

MOST = 120
"""With more rectangles the whole picture is quicker."""
AROUND = 1
"""So many px around a block belong to it: the soft edge of its corners."""
NOW_REACH = 30
"""So many px above and below the now line belong to it: the pill, and the figures of hours that give way to it."""


@dataclass(frozen=True, slots=True)
class Painted:
    """What a picture shows. `shape` is its size, device ratio and direction."""

    scene: Scene
    shape: tuple[int, int, float, Qt.LayoutDirection]
    now: datetime
    selected: frozenset[str]
    chosen: str | None

    def is_as(self, other: Painted) -> bool:
        """Whether the other shows just this. Two scenes count as different, even where they are alike."""
        return self.scene is other.scene and (self.shape, self.now, self.selected, self.chosen) == (
            other.shape,
            other.now,
            other.selected,
            other.chosen,
        )


def dirty_rects(
    before: Painted, after: Painted, stage: Stage, whole: QRectF, dates: DateWords
) -> list[QRectF] | None:
    """Where the picture `before` is not the picture `after`; None when all of it has to be painted."""
    old, new = before.scene, after.scene
    day_changed = dates.day_of(before.now) != dates.day_of(after.now)
    same_ground = (
        before.shape == after.shape
        and old.scale == new.scale
        and (old.shading is new.shading or old.shading == new.shading)
        and (old.shades is new.shades or old.shades == new.shades)
    )
    if not same_ground or day_changed:
        return None
    boxes = [*_changed_blocks(old, new), *_turned_blocks(before, after)]
    rects = [stage.rect(box) for box in boxes]
    if before.chosen != after.chosen or old is not new:
        rects += [*_buffers(before, stage, dates), *_buffers(after, stage, dates)]
    if before.now != after.now:
        rects += _now_bands(before.now, after.now, stage, whole, dates)
    for painted in (before, after):
        if old is not new or before.now != after.now:
            rects += [stage.rect(box) for _, box in late_boxes(painted.scene, painted.now, dates)]
    if len(rects) > MOST:
        return None
    return [rect.adjusted(-AROUND, -AROUND, AROUND, AROUND) for rect in rects]


def _changed_blocks(old: Scene, new: Scene) -> Iterator[Box]:
    """Blocks and chips that came, went, or say something else. What did not change is the very same object."""
    if old is new:
        return
    for index in old.layout.by_day.keys() | new.layout.by_day.keys():
        day, same = old.layout.by_day.get(index), new.layout.by_day.get(index)
        if day is not same:
            here, there = day.placed if day else (), same.placed if same else ()
            kept = {id(placed) for placed in here} & {id(placed) for placed in there}
            yield from (placed.box for placed in (*here, *there) if id(placed) not in kept)
    chips = {id(chip) for chip in old.layout.chips} & {id(chip) for chip in new.layout.chips}
    yield from (chip.box for chip in (*old.layout.chips, *new.layout.chips) if id(chip) not in chips)
    for placed in new.layout.blocks:
        key = placed.key
        if old.items.get(key) is not new.items[key]:
            yield placed.box


def _turned_blocks(before: Painted, after: Painted) -> Iterator[Box]:
    """Blocks that are selected now, or not any more; that began or ended since; holds, which count down."""
    scene = after.scene
    for key in before.selected ^ after.selected:
        yield from (placed.box for placed in scene.layout.by_key.get(key, ()))
    if before.now == after.now:
        return
    for key, blocks in scene.layout.by_key.items():
        item = scene.items[key]
        turned = item.past(before.now) != item.past(after.now) or item.running(before.now) != item.running(
            after.now
        )
        if turned or item.hold is not None or item.due is not None:
            yield from (placed.box for placed in blocks)


def _buffers(painted: Painted, stage: Stage, dates: DateWords) -> Iterator[QRectF]:
    """The time kept clear around the chosen block."""
    scene = painted.scene
    item = scene.items.get(painted.chosen) if painted.chosen else None
    for period in buffers_of(item.event) if item and item.event else ():
        for piece in pieces_of("", *wall_span(period, dates), scene.agenda.days):
            yield stage.rows(piece.index, piece.start, piece.end)


def _now_bands(
    before: datetime, after: datetime, stage: Stage, whole: QRectF, dates: DateWords
) -> Iterator[QRectF]:
    """Where the now line was and is, over the whole width."""
    for moment in (before, after):
        y = whole.top() + stage.scale.y(dates.minute_of(moment))
        yield QRectF(whole.left(), y - NOW_REACH, whole.width(), 2 * NOW_REACH)
