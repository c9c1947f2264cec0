"""What stands in the way of the time in the form: the order of a sequence, who is busy, whose hours it is outside of."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.language.sentences import listed
from apcdesk.desk.staff.agenda.changing.conflicts import busy_times, later_sentence, order_sentence
from apcdesk.desk.staff.agenda.changing.writing import Clash
from apcdesk.desk.staff.finder.phrases import in_full
from apcdesk.desk.widgets.chips import Tone
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.desk.widgets.messages import Banner


class ClashBanners(QWidget):
    """One banner for each. The action of `busy` takes the next free time."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._dates = context.dates
        self.order = Banner(context.theme, Tone.WARNING, "")
        self.busy = Banner(context.theme, Tone.INFO, "")
        self.later = Banner(context.theme, Tone.INFO, "")
        self.outside = Banner(context.theme, Tone.WARNING, "")
        column = bare_column(self, 12)
        for banner in (self.order, self.busy, self.later, self.outside):
            column.addWidget(banner)

    def show_clash(self, clash: Clash, name: str) -> None:
        """Say what there is to say of the calendar of this name, and of the others; nothing takes no room."""
        each = clash.each(name)
        if clash.disorder is not None:
            self.order.set_words(order_sentence(clash.disorder))
        if clash.meets:
            words = [self._busy_line(*one) for one in each if one[1].busy]
            offer = self.tr("Next free: {time}")
            self.busy.set_words(
                "\n".join(words), offer.format(time=self._free_again(clash)) if clash.next_free else None
            )
        if clash.later:
            self.later.set_words(later_sentence(clash.later, self._dates))
        if clash.outside:
            lines = [self._outside_line(*one) for one in each]
            self.outside.set_words("\n".join(line for line in lines if line))
        self.order.setVisible(clash.disorder is not None)
        self.busy.setVisible(clash.meets)
        self.later.setVisible(bool(clash.later))
        self.outside.setVisible(clash.outside)
        self.setVisible(clash != Clash())

    def _busy_line(self, name: str, clash: Clash) -> str:
        words = self.tr("{name} is busy {times}.")
        return words.format(name=name, times=busy_times(clash.busy, self._dates))

    def _outside_line(self, name: str, clash: Clash) -> str:
        dates = self._dates
        if clash.hours_end is not None:
            words = self.tr("{name}’s hours end at {time}. This is {length} over.")
            return words.format(
                name=name, time=dates.time(clash.hours_end), length=in_full(clash.over, dates)
            )
        return self.tr("{name} is not open at this time.").format(name=name) if clash.closed else ""

    def _free_again(self, clash: Clash) -> str:
        """The time; with its day when that is another than the one on which it is busy."""
        dates, moment = self._dates, clash.next_free
        assert moment is not None
        first = next(one.busy[0].start for _, one in clash.each("") if one.busy)
        same_day = dates.day_of(moment) == dates.day_of(first)
        return dates.time(moment) if same_day else listed((dates.day_short(moment), dates.time(moment)))
